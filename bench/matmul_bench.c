/* matmul_bench.c - the matmul kernel of every variant, one thread, in processor time: neighbours on the machine disturb
 * it less than they disturb the clock on the wall.
 *
 *     make bench K=matmul
 *
 * big: 4096 x 4096 weights from memory, one token (GB/s of weights); many: 252 tokens (GFLOP/s);
 * small: 1024 x 256 weights in the cache, one token (GB/s) and 120 tokens (GFLOP/s). The first line is the rate of
 * plain reading of the same memory. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "kernel/table.h"

enum { BIG = 4096, MANY = 252, STRIDE = BIG + 16, ROUNDS = 4 };

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static double best_of(kernel_matmul_fn *fn, const struct kernel_matmul *m, size_t rows, int repeat) {
    double best = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        double start = seconds();
        for (int i = 0; i < repeat; i++) fn(m, 0, rows);
        double t = (seconds() - start) / repeat;
        if (t < best) best = t;
    }
    return best;
}

int main(void) {
    static const char *const type_name[] = {"f32", "f16", "bf16"};
    size_t weight_bytes = (size_t)BIG * BIG * 4;
    float *weight = malloc(weight_bytes), *x = malloc((size_t)MANY * STRIDE * sizeof *x),
          *out = malloc((size_t)MANY * BIG * sizeof *out);
    if (!weight || !x || !out) return 1;
    for (size_t i = 0; i < weight_bytes / 4; i++) weight[i] = 1;
    for (size_t i = 0; i < (size_t)MANY * STRIDE; i++) x[i] = 1;
    const uint64_t *words = (const uint64_t *)(const void *)weight;
    uint64_t sum[8] = {0};
    double start = seconds();
    for (size_t i = 0; i < weight_bytes / 8; i += 8)
        for (size_t l = 0; l < 8; l++) sum[l] ^= words[i + l];
    double plain = seconds() - start;
    printf("plain reading: %.1f GB/s (%llx)\n", (double)weight_bytes / plain * 1e-9,
           (unsigned long long)(sum[0] ^ sum[1] ^ sum[7]));
    for (int level = 0; level < KERNEL_LEVELS; level++)
        for (int type = 0; type < KERNEL_FLOATS; type++) {
            struct kernel_table table;
            size_t size = type == KERNEL_F32 ? 4 : 2, few = 128;
            if (!kernel_level_supported((enum kernel_level)level)) continue;
            kernel_table_fill(&table, (enum kernel_level)level);
            struct kernel_matmul m = {out, weight, x, BIG, STRIDE, BIG, 1};
            double big = best_of(table.matmul[type], &m, BIG, 1);
            m.n_tokens = MANY;
            double many = best_of(table.matmul[type], &m, few, 1);
            m = (struct kernel_matmul){out, weight, x, 1024, 256, 256, 1};
            double small = best_of(table.matmul[type], &m, 1024, 20);
            m.n_tokens = 120;
            double small_many = best_of(table.matmul[type], &m, 1024, 1);
            printf("%-7s %-5s big %6.1f GB/s   many %6.1f GFLOP/s   small %6.1f GB/s %6.1f GFLOP/s\n",
                   kernel_level_name((enum kernel_level)level), type_name[type], (double)size * BIG * BIG / big * 1e-9,
                   2.0 * BIG * (double)few * MANY / many * 1e-9, (double)size * 1024 * 256 / small * 1e-9,
                   2.0 * 1024 * 256 * 120 / small_many * 1e-9);
        }
    free(weight);
    free(x);
    free(out);
    return 0;
}
