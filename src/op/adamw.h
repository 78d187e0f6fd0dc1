/* adamw.h - the optimiser's inner loop, and the sum of squares it clips by. Flat arrays of n values. */
#ifndef SANSU_OP_ADAMW_H
#define SANSU_OP_ADAMW_H

#include <stddef.h>

struct op_adamw {
    float beta1, beta2, rest1, rest2; /* rest = 1 - beta, rounded once */
    float epsilon, scale;             /* scale multiplies the gradient (clipping) */
    float step, root;                 /* rate / (1 - beta1^t), 1 / sqrt(1 - beta2^t) */
    float keep;                       /* 1 - rate * decay */
};

void op_adamw_update(float *weight, float *m, float *v, const float *gradient, size_t n, const struct op_adamw *a);

/* sum x^2 in double, in one fixed order. */
double op_square_sum(const float *x, size_t n);

#endif
