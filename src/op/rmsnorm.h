/* rmsnorm.h - root-mean-square normalisation, both directions. Shapes: x, out, dout, dx [T, D]; weight, dweight [D]. */
#ifndef SANSU_OP_RMSNORM_H
#define SANSU_OP_RMSNORM_H

#include <stddef.h>

/* out[t] = x[t] * r[t] * weight,  r[t] = 1 / sqrt(mean(x[t]^2) + eps), kept in inv_rms [T] unless NULL. out may be
 * x. */
void op_rmsnorm(float *out, float *inv_rms, const float *x, const float *weight, size_t T, size_t D, float eps);

/* dx[t] += gradient through the norm; dweight += its own gradient. dweight may be NULL (frozen). dout may not be dx. */
void op_rmsnorm_backward(float *dx, float *dweight, const float *dout, const float *x, const float *weight,
                         const float *inv_rms, size_t T, size_t D);

#endif
