/* bf16.h - f32 values kept in two bytes each (their upper halves, rounded to nearest even). */
#ifndef SANSU_OP_BF16_H
#define SANSU_OP_BF16_H

#include <stddef.h>
#include <stdint.h>

/* x becomes what two bytes hold of it; out, unless NULL, receives those bytes. Infinities stay, NaN stays NaN. */
void op_bf16_keep(uint16_t *out, float *x, size_t n);

void op_bf16_read(float *x, const uint16_t *in, size_t n);

#endif
