/* neon/probe.c - wide loads, fetched 1 KiB ahead; smull, smlal2 and sadalp as in a product.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/neon/neon.h"

uint64_t kernel_neon_read(const void *data, size_t n) {
    const uint8_t *p = data;
    uint8x16_t lane[8];
    for (size_t l = 0; l < 8; l++) lane[l] = vdupq_n_u8(0);
    for (size_t i = 0; i < n; i += 128) {
        __builtin_prefetch(p + i + 1024);
        __builtin_prefetch(p + i + 1088);
        KERNEL_UNROLL
        for (size_t l = 0; l < 8; l++) lane[l] = veorq_u8(lane[l], vld1q_u8(p + i + 16 * l));
    }
    for (size_t l = 1; l < 8; l++) lane[0] = veorq_u8(lane[0], lane[l]);
    uint64x2_t all = vreinterpretq_u64_u8(lane[0]);
    return vgetq_lane_u64(all, 0) ^ vgetq_lane_u64(all, 1);
}

#define STEP(s)                                                                                          \
    __asm__ volatile("smull v31.8h, %1.8b, %2.8b\n smlal2 v31.8h, %1.16b, %2.16b\n sadalp %0.4s, v31.8h" \
                     : "+w"(s)                                                                           \
                     : "w"(a), "w"(b)                                                                    \
                     : "v31")

double kernel_neon_peak(size_t rounds) {
    int32x4_t s0 = vdupq_n_s32(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
    const int8x16_t a = vdupq_n_s8(3), b = vdupq_n_s8(-5);
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
    return 2.0 * 8 * 16 * (double)rounds;
}
