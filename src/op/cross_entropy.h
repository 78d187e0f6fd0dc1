/* cross_entropy.h - the loss of a token and its gradient, formed where the logits are. Shapes: logits [R, V]. */
#ifndef SANSU_OP_CROSS_ENTROPY_H
#define SANSU_OP_CROSS_ENTROPY_H

#include <stddef.h>
#include <stdint.h>

/* loss[r] = log sum_v e^logits[r,v] - logits[r, target[r]]. */
void op_cross_entropy(float *loss, const float *logits, const int32_t *target, size_t R, size_t V);

/* The same, and the logits become their gradient times scale: scale * (softmax - one at the target). */
void op_cross_entropy_backward(float *loss, float *logits, const int32_t *target, size_t R, size_t V, float scale);

#endif
