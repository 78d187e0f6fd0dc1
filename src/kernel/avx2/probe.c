/* avx2/probe.c - wide loads along four streams, fetched ahead (one stream gets two thirds of that); vpmaddubsw,
 * vpmaddwd and vpaddd as in a product whose sums are wide.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/avx2/avx2.h"

uint64_t kernel_avx2_read(const void *data, size_t n) {
    enum { STREAMS = 4, LINE = 64, AHEAD = 512 };
    __m256i lane[STREAMS] = {_mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256(),
                             _mm256_setzero_si256()};
    for (size_t i = 0; i < n / STREAMS; i += LINE) {
        KERNEL_UNROLL
        for (size_t s = 0; s < STREAMS; s++) {
            const char *p = (const char *)data + s * (n / STREAMS) + i;
            _mm_prefetch(p + AHEAD, _MM_HINT_T0);
            lane[s] = _mm256_xor_si256(lane[s], _mm256_xor_si256(_mm256_loadu_si256((const __m256i *)p),
                                                                 _mm256_loadu_si256((const __m256i *)p + 1)));
        }
    }
    __m256i all = _mm256_xor_si256(_mm256_xor_si256(lane[0], lane[1]), _mm256_xor_si256(lane[2], lane[3]));
    return (uint64_t)(_mm256_extract_epi64(all, 0) ^ _mm256_extract_epi64(all, 1) ^ _mm256_extract_epi64(all, 2) ^
                      _mm256_extract_epi64(all, 3));
}

#define STEP(s)                                                                                            \
    __asm__ volatile("vpmaddubsw %2, %1, %%ymm15\n vpmaddwd %3, %%ymm15, %%ymm15\n vpaddd %%ymm15, %0, %0" \
                     : "+x"(s)                                                                             \
                     : "x"(a), "x"(b), "x"(one)                                                            \
                     : "xmm15")

double kernel_avx2_peak(size_t rounds) {
    __m256i s0 = _mm256_setzero_si256(), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
    const __m256i a = _mm256_set1_epi8(3), b = _mm256_set1_epi8(-5), one = _mm256_set1_epi16(1);
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
