/* ref/probe.c - plain loops as yardsticks.
 * Checked tests/kernel/table_test.c (they return what they should; speed is never a test)
 */
#include "kernel/ref/ref.h"

uint64_t kernel_ref_read(const void *data, size_t n) {
    const uint64_t *word = data;
    uint64_t lane[8] = {0};
    for (size_t i = 0; i < n / 8; i += 8)
        for (size_t l = 0; l < 8; l++) lane[l] ^= word[i + l];
    return lane[0] ^ lane[1] ^ lane[2] ^ lane[3] ^ lane[4] ^ lane[5] ^ lane[6] ^ lane[7];
}

double kernel_ref_peak(size_t rounds) {
    enum { N = 64 };
    int8_t a[N], b[N];
    int32_t sum[N] = {0};
    for (int i = 0; i < N; i++) a[i] = (int8_t)i, b[i] = (int8_t)(N - i);
    for (size_t r = 0; r < rounds; r++) {
        __asm__ volatile("" : : "r"(a), "r"(b), "r"(sum) : "memory");
        for (int i = 0; i < N; i++) sum[i] = a[i] * b[i] + (sum[i] & 0xFFFF);
    }
    return 2.0 * N * (double)rounds;
}
