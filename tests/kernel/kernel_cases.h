/* kernel_cases.h - numbers that make kernels fail: random, of wild magnitude, cancelling, tiny. */
#ifndef SANSU_TESTS_KERNEL_CASES_H
#define SANSU_TESTS_KERNEL_CASES_H

#include <stddef.h>
#include <stdlib.h>

#include "base/rng.h"
#include "kernel/table.h"
#include "test.h"

enum { CASE_PLAIN, CASE_WILD, CASE_CANCEL, CASE_TINY, CASE_KINDS };

static inline float case_value(struct rng *rng, int kind, size_t i) {
    float u = 2 * rng_float(rng) - 1;
    switch (kind) {
        case CASE_WILD: return u * (float[]){1e-4f, 1, 300, 6e4f}[rng_below(rng, 4)];
        case CASE_CANCEL: return (i & 1 ? -1.0f : 1.0f) * (1000 + u);
        case CASE_TINY: return u * 1e-6f; /* below the normal range of f16 */
        default: return u;
    }
}

/* Where a block has its d in f16 (kernel/block.h); its m, if it has one, stands behind. */
static inline size_t case_d_at(enum kernel_type type) {
    return type == KERNEL_Q6_K ? 208 : type == KERNEL_Q2_K ? 80 : type == KERNEL_Q3_K ? 108 : 0;
}

/* A block of floats with a sentinel on both sides. */
struct guarded {
    float *all, *at;
    size_t n;
};
enum { GUARD = 24 };
static const float sentinel = -12345.678f;

static inline struct guarded guarded_new(size_t n) {
    struct guarded g = {.all = malloc((n + 2 * GUARD) * sizeof(float)), .n = n};
    g.at = g.all + GUARD;
    for (size_t i = 0; i < n + 2 * GUARD; i++) g.all[i] = sentinel;
    return g;
}

static inline bool guarded_intact(const struct guarded *g) {
    for (size_t i = 0; i < GUARD; i++)
        if (g->all[i] != sentinel || g->at[g->n + i] != sentinel) return false;
    return true;
}

/* Behind what was tried on every level that is there: the others are counted as skipped. */
static inline void count_lacking_levels(void) {
    for (int level = 0; level < KERNEL_LEVELS; level++)
        if (!kernel_level_supported((enum kernel_level)level)) TEST_SKIP("a kernel variant this processor lacks");
}

#endif
