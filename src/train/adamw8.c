/* adamw8.c - one 8-bit AdamW update over a range of whole blocks.
 *
 *   codes, tops -> m, v (f32) -> AdamW -> weight
 *                            \-> top = the block's largest |m|, |v| (1 when all are 0) -> nearest code, the lower of
 *                              two
 *
 * Bit for bit what bitsandbytes' plain PyTorch implementation gives on a processor with fused multiply-add, which
 * PyTorch uses once for m and once for v; everything else is rounded after each operation. Its CUDA kernel decays the
 * weight after the step instead of before, and moves a code of m whose sign the rounding turned; both are below 1e-5 of
 * a step.
 *
 * Reads   gradient            Writes  weight, codes, tops
 * Never   allocates, uses threads
 * Checked tests/train/adamw8_test.c (codes, tops and weights of five steps equal bitsandbytes')
 */
#include "train/adamw8.h"

#include <math.h>

#include "op/nf4.h"

/* The code whose value is nearest to x; of two equally near the lower. */
static unsigned char nearest(const float map[256], float x) {
    unsigned low = 0, high = 255;
    while (high - low > 1) {
        unsigned middle = (low + high) / 2;
        if (map[middle] <= x)
            low = middle;
        else
            high = middle;
    }
    return (unsigned char)(fabsf(x - map[high]) < fabsf(x - map[low]) ? high : low);
}

static void store(unsigned char *code, float *top, const float *x, size_t n, const float map[256]) {
    float most = 0;
    for (size_t i = 0; i < n; i++) most = fabsf(x[i]) > most ? fabsf(x[i]) : most;
    if (!(most > 0)) most = 1;
    for (size_t i = 0; i < n; i++) code[i] = nearest(map, x[i] / most);
    *top = most;
}

static void update_block(const struct train_adamw8_range *r, size_t at, size_t n, const struct op_adamw *a) {
    float m[TRAIN_ADAMW8_BLOCK], v[TRAIN_ADAMW8_BLOCK], *w = r->weight + at;
    float *m_top = r->m_top + at / TRAIN_ADAMW8_BLOCK, *v_top = r->v_top + at / TRAIN_ADAMW8_BLOCK;
    for (size_t i = 0; i < n; i++) {
        float g = r->gradient[at + i] * a->scale;
        m[i] = fmaf(g, a->rest1, op_nf4_map[r->m[at + i]] * *m_top * a->beta1);
        v[i] = fmaf(a->rest2 * g, g, train_adamw8_map[r->v[at + i]] * *v_top * a->beta2);
        w[i] = w[i] * a->keep - a->step * m[i] / (sqrtf(v[i]) * a->root + a->epsilon);
    }
    store(r->m + at, m_top, m, n, op_nf4_map);
    store(r->v + at, v_top, v, n, train_adamw8_map);
}

void train_adamw8_update(const struct train_adamw8_range *r, size_t n, const struct op_adamw *rule) {
    for (size_t at = 0; at < n; at += TRAIN_ADAMW8_BLOCK)
        update_block(r, at, n - at < TRAIN_ADAMW8_BLOCK ? n - at : TRAIN_ADAMW8_BLOCK, rule);
}
