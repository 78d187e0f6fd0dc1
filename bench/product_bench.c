/* product_bench.c - the integer products of every variant and block type, by the clock.
 *
 *     make bench K=product [ARGS="THREADS [MIB]"]
 *
 * one: one token against MIB (1024) MiB of weights 4096 inputs wide (GB/s of weights), beside plain reading of the same
 * memory; many: 16, 128 and 512 tokens against 4096 rows (GOPS, two operations a product). */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "base/pool.h"
#include "kernel/table.h"

enum { N_IN = 4096, MOST_TOKENS = 512, OUT_ROWS = 1 << 20 };

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

struct job {
    kernel_product_fn *fn;
    const struct kernel_product *m;
};

static void run(void *context, size_t begin, size_t end) {
    const struct job *j = context;
    j->fn(j->m, begin, end);
}

static double best_of(struct pool *pool, kernel_product_fn *fn, const struct kernel_product *m, size_t rows,
                      int rounds) {
    struct job job = {fn, m};
    double best = 1e9;
    for (int i = 0; i < rounds; i++) {
        double start = seconds();
        pool_run(pool, rows, 32, run, &job);
        double t = seconds() - start;
        if (t < best) best = t;
    }
    return best;
}

struct reading {
    const uint64_t *word;
    uint64_t sum[64];
};

static void read_mib(void *context, size_t begin, size_t end) {
    struct reading *r = context;
    uint64_t sum[8] = {0};
    for (size_t i = begin << 17; i < end << 17; i += 8)
        for (size_t l = 0; l < 8; l++) sum[l] ^= r->word[i + l];
    r->sum[begin % 64] = sum[0] ^ sum[3] ^ sum[7];
}

int main(int argc, char **argv) {
    static const char *const name[] = {
        [KERNEL_Q8_0] = "Q8_0", [KERNEL_Q4_0] = "Q4_0", [KERNEL_Q4_1] = "Q4_1", [KERNEL_Q5_0] = "Q5_0",
        [KERNEL_Q5_1] = "Q5_1", [KERNEL_Q4_K] = "Q4_K", [KERNEL_Q5_K] = "Q5_K", [KERNEL_Q6_K] = "Q6_K",
        [KERNEL_Q2_K] = "Q2_K", [KERNEL_Q3_K] = "Q3_K"};
    int threads = argc > 1 ? atoi(argv[1]) : 1;
    size_t mib = argc > 2 ? (size_t)atoi(argv[2]) : 1024, bytes = mib << 20;
    struct err err = {0};
    struct pool *pool;
    uint16_t *weight = mmap(NULL, bytes + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    float *out = malloc((size_t)OUT_ROWS * 4 * sizeof *out), *x = malloc((size_t)MOST_TOKENS * N_IN * sizeof *x);
    struct kernel_quantised q = {NULL,
                                 malloc((size_t)MOST_TOKENS * N_IN / 8),
                                 malloc((size_t)MOST_TOKENS * N_IN / 8),
                                 malloc((size_t)MOST_TOKENS * N_IN / 8),
                                 N_IN + 64,
                                 N_IN / 32};
    if (weight == MAP_FAILED || !out || !x || !q.scale || !q.sum || !q.pair ||
        posix_memalign((void **)&q.q, 64, MOST_TOKENS * q.q_stride) != 0 || !pool_open(&pool, threads, &err))
        return 1;
    uint32_t seed = 1;
    /* no NaN anywhere */
    for (size_t i = 0; i < bytes / 2; i++)
        weight[i] = (uint16_t)((seed = seed * 1664525u + 1013904223u) >> 16) & 0xBBFF;
    for (size_t i = 0; i < (size_t)MOST_TOKENS * N_IN; i++) x[i] = sinf((float)i);
    double best = 1e9;
    for (int i = 0; i < 3; i++) {
        struct reading r = {.word = (const uint64_t *)(const void *)weight};
        double start = seconds();
        pool_run(pool, mib, 1, read_mib, &r);
        double t = seconds() - start;
        if (t < best) best = t;
    }
    printf("%d threads, plain reading %.1f GB/s\n", threads, (double)bytes / best * 1e-9);
    for (int level = KERNEL_REF + 1; level < KERNEL_LEVELS; level++)
        for (int type = KERNEL_FLOATS; type < KERNEL_TYPES; type++) {
            struct kernel_table table;
            if (!kernel_level_supported((enum kernel_level)level)) continue;
            kernel_table_fill(&table, (enum kernel_level)level);
            double start = seconds();
            table.quantise(&q, 0, x, N_IN, N_IN, MOST_TOKENS, kernel_is_k((enum kernel_type)type));
            double quantise = (seconds() - start) / MOST_TOKENS * 1e6;
            size_t row_bytes = block_row_bytes((enum kernel_type)type, N_IN), rows = bytes / row_bytes / 16 * 16;
            if (rows > OUT_ROWS) rows = OUT_ROWS;
            struct kernel_product m = {out, weight, &q, rows, N_IN, 1};
            double one = best_of(pool, table.product[type], &m, rows, 3);
            struct kernel_product near = {out, weight, &q, 512, N_IN, 1};
            best_of(pool, table.product[type], &near, 256, 3);
            double cached = best_of(pool, table.product[type], &near, 256, 20);
            printf("%-7s %s  one %5.1f GB/s  (in cache %5.1f)  many", kernel_level_name((enum kernel_level)level),
                   name[type], (double)(rows * row_bytes) / one * 1e-9, (double)(256 * row_bytes) / cached * 1e-9);
            for (size_t T = 16; T <= MOST_TOKENS; T = T == 16 ? 128 : T * 4) {
                size_t some = T == 16 ? 4096 : T == 128 ? 2048 : 1024;
                struct kernel_product many = {out, weight, &q, 4096, N_IN, T};
                printf("  %4.0f",
                       2.0 * (double)(some * T) * N_IN / best_of(pool, table.product[type], &many, some, 3) * 1e-9);
            }
            printf(" GOPS   quantise %.2f us a row\n", quantise);
        }
    pool_close(pool);
    return 0;
}
