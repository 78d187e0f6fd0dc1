/* softmax.h - loops over all logits of a vocabulary. NaN and -inf weigh nothing. */
#ifndef SANSU_DECODE_SOFTMAX_H
#define SANSU_DECODE_SOFTMAX_H

#include <stddef.h>

/* The highest logit; -INFINITY: none is a number. */
float decode_highest(const float *logits, size_t n);

/* out[i] = e^((logits[i] - top) * scale), 1 for logits that equal top. Returns their sum, in an order that depends on n
 * alone. out NULL: the sum is enough. */
double decode_weigh(float *out, const float *logits, size_t n, float top, float scale);

#endif
