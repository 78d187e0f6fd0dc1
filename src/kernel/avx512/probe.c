/* avx512/probe.c - whole lines, fetched 1 KiB ahead; vpdpbusd into twelve sums.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/avx512/avx512.h"

uint64_t kernel_avx512_read(const void *data, size_t n) {
    const char *p = data;
    __m512i lane[4] = {_mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512()};
    for (size_t i = 0; i < n; i += 256) {
        KERNEL_UNROLL
        for (size_t l = 0; l < 4; l++) _mm_prefetch(p + i + 1024 + 64 * l, _MM_HINT_T0);
        KERNEL_UNROLL
        for (size_t l = 0; l < 4; l++) lane[l] = _mm512_xor_si512(lane[l], _mm512_loadu_si512(p + i + 64 * l));
    }
    return (uint64_t)_mm512_reduce_or_epi64(
        _mm512_xor_si512(_mm512_xor_si512(lane[0], lane[1]), _mm512_xor_si512(lane[2], lane[3])));
}

#define STEP(s) __asm__ volatile("vpdpbusd %2, %1, %0" : "+v"(s) : "v"(a), "v"(b))

double kernel_avx512_peak(size_t rounds) {
    __m512i s0 = _mm512_setzero_si512(), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0, s8 = s0,
            s9 = s0, s10 = s0, s11 = s0;
    const __m512i a = _mm512_set1_epi8(3), b = _mm512_set1_epi8(-5);
    for (size_t r = 0; r < rounds; r++) {
        STEP(s0);
        STEP(s1);
        STEP(s2);
        STEP(s3);
        STEP(s4);
        STEP(s5);
        STEP(s6);
        STEP(s7);
        STEP(s8);
        STEP(s9);
        STEP(s10);
        STEP(s11);
    }
    return 2.0 * 12 * 64 * (double)rounds;
}
