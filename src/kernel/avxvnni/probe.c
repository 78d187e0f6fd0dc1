/* avxvnni/probe.c - vpdpbusd on registers.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/avx2/avx2.h"

#define STEP(s) __asm__ volatile("%{vex%} vpdpbusd %2, %1, %0" : "+x"(s) : "x"(a), "x"(b))

double kernel_avxvnni_peak(size_t rounds) {
    __m256i s0 = _mm256_setzero_si256(), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
    const __m256i a = _mm256_set1_epi8(3), b = _mm256_set1_epi8(-5);
    for (size_t r = 0; r < rounds; r++) {
        STEP(s0);
        STEP(s1);
        STEP(s2);
        STEP(s3);
        STEP(s4);
        STEP(s5);
        STEP(s6);
        STEP(s7);
    }
    return 2.0 * 8 * 32 * (double)rounds;
}
