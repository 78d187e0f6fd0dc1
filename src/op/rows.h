/* rows.h - the steps of a pass that treat each row apart: norm, rotation, activation, addition, over whole buffers.
 *
 * T rows, `stride` elements from row to row. A row's result depends on nothing but the row: not on T, not on threads.
 * With linear.h, low_rank.h, attend.h and cache.h this is all that a pass of the model asks of the machine. */
#ifndef SANSU_OP_ROWS_H
#define SANSU_OP_ROWS_H

#include "op/machine.h"
#include "op/rope.h"

/* out = x / rms(x) * weight[D] (rmsnorm.h); out and x share the stride. */
void op_norm_rows(const struct op_machine *machine, float *out, const float *x, size_t stride, const float *weight,
                  size_t T, size_t D, float eps);

/* x += h */
void op_add_rows(const struct op_machine *machine, float *x, const float *h, size_t stride, size_t T, size_t D);

/* gate = silu(gate) up */
void op_swiglu_rows(const struct op_machine *machine, float *gate, const float *up, size_t stride, size_t T, size_t F);

/* gate = gelu(gate) up */
void op_geglu_rows(const struct op_machine *machine, float *gate, const float *up, size_t stride, size_t T, size_t F);

/* x *= factor */
void op_scale_rows(const struct op_machine *machine, float *x, size_t stride, size_t T, size_t D, float factor);

/* x += bias[D], the same to each row */
void op_bias_rows(const struct op_machine *machine, float *x, size_t stride, const float *bias, size_t T, size_t D);

/* Queries and keys of T tokens, in place: each head normed where there are norms, then rotated, token t by row row[t]
 * of the table. */
struct op_rope_rows {
    float *q, *k;
    size_t q_stride, k_stride, T, heads, kv_heads, head_size;
    const size_t *row;
    const struct op_rope_table *table;
    bool paired;                  /* pairs are neighbours in the file's order: unpaired first (rope.h) */
    const float *q_norm, *k_norm; /* [E]; NULL: none */
    float eps;
};
void op_rope_rows(const struct op_machine *machine, const struct op_rope_rows *r);

#endif
