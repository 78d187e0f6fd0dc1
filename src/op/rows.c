/* rows.c - rows cut among threads.
 *
 * Reads   x, weights, tables            Writes  out, or x in place
 * Never   allocates, sums across rows
 * Checked tests/op/rows_test.c  (any number of threads, row by row the same bytes), tests/model/forward_test.c
 */
#include "op/rows.h"

#include "op/rmsnorm.h"
#include "op/swiglu.h"

enum { NORM_COST = 4, ROPE_COST = 4, ACTIVATION_COST = 16 }; /* of an element, in multiply-adds */

struct rows {
    float *out;
    const float *x, *weight;
    size_t stride, n;
    float eps, factor;
    void (*gate)(float *out, const float *gate, const float *up, size_t n);
};

static void norm(void *context, size_t begin, size_t end) {
    const struct rows *r = context;
    for (size_t t = begin; t < end; t++)
        op_rmsnorm(r->out + t * r->stride, NULL, r->x + t * r->stride, r->weight, 1, r->n, r->eps);
}

void op_norm_rows(const struct op_machine *machine, float *out, const float *x, size_t stride, const float *weight,
                  size_t T, size_t D, float eps) {
    struct rows r = {out, x, weight, stride, D, eps};
    op_run(machine, T, 1, T * NORM_COST * D, norm, &r);
}

static void add(void *context, size_t begin, size_t end) {
    const struct rows *r = context;
    for (size_t t = begin; t < end; t++) {
        float *out = r->out + t * r->stride;
        const float *x = r->x + t * r->stride;
        for (size_t i = 0; i < r->n; i++) out[i] += x[i];
    }
}

void op_add_rows(const struct op_machine *machine, float *x, const float *h, size_t stride, size_t T, size_t D) {
    struct rows r = {.out = x, .x = h, .stride = stride, .n = D};
    op_run(machine, T, 1, T * D, add, &r);
}

static void gate(void *context, size_t begin, size_t end) {
    const struct rows *r = context;
    for (size_t t = begin; t < end; t++) {
        float *row = r->out + t * r->stride;
        r->gate(row, row, r->x + t * r->stride, r->n);
    }
}

void op_swiglu_rows(const struct op_machine *machine, float *gates, const float *up, size_t stride, size_t T,
                    size_t F) {
    struct rows r = {.out = gates, .x = up, .stride = stride, .n = F, .gate = op_swiglu};
    op_run(machine, T, 1, T * ACTIVATION_COST * stride, gate, &r);
}

void op_geglu_rows(const struct op_machine *machine, float *gates, const float *up, size_t stride, size_t T, size_t F) {
    struct rows r = {.out = gates, .x = up, .stride = stride, .n = F, .gate = op_geglu};
    op_run(machine, T, 1, T * ACTIVATION_COST * stride, gate, &r);
}

static void scale(void *context, size_t begin, size_t end) {
    const struct rows *r = context;
    for (size_t t = begin; t < end; t++)
        for (size_t i = 0; i < r->n; i++) r->out[t * r->stride + i] *= r->factor;
}

void op_scale_rows(const struct op_machine *machine, float *x, size_t stride, size_t T, size_t D, float factor) {
    struct rows r = {.out = x, .stride = stride, .n = D, .factor = factor};
    op_run(machine, T, 1, T * D, scale, &r);
}

static void bias(void *context, size_t begin, size_t end) {
    const struct rows *r = context;
    for (size_t t = begin; t < end; t++)
        for (size_t i = 0; i < r->n; i++) r->out[t * r->stride + i] += r->weight[i];
}

void op_bias_rows(const struct op_machine *machine, float *x, size_t stride, const float *weight, size_t T, size_t D) {
    struct rows r = {.out = x, .weight = weight, .stride = stride, .n = D};
    op_run(machine, T, 1, T * D, bias, &r);
}

/* Heads lie one after the other in a row. */
static void norm_heads(float *x, size_t stride, const float *weight, size_t T, size_t heads, size_t E, float eps) {
    for (size_t t = 0; t < T; t++, x += stride) op_rmsnorm(x, NULL, x, weight, heads, E, eps);
}

static void rope(void *context, size_t begin, size_t end) {
    const struct op_rope_rows *r = context;
    float *q = r->q + begin * r->q_stride, *k = r->k + begin * r->k_stride;
    size_t n = end - begin;
    if (r->paired) {
        op_rope_unpair(q, n, r->heads, r->head_size, r->q_stride);
        op_rope_unpair(k, n, r->kv_heads, r->head_size, r->k_stride);
    }
    if (r->q_norm) norm_heads(q, r->q_stride, r->q_norm, n, r->heads, r->head_size, r->eps);
    if (r->k_norm) norm_heads(k, r->k_stride, r->k_norm, n, r->kv_heads, r->head_size, r->eps);
    op_rope(q, r->row + begin, n, r->heads, r->head_size, r->q_stride, r->table, false);
    op_rope(k, r->row + begin, n, r->kv_heads, r->head_size, r->k_stride, r->table, false);
}

void op_rope_rows(const struct op_machine *machine, const struct op_rope_rows *r) {
    struct op_rope_rows copy = *r;
    op_run(machine, r->T, 1, r->T * ROPE_COST * r->q_stride, rope, &copy);
}
