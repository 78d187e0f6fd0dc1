/* dotprod/probe.c - sdot on registers.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/neon/neon.h"

#define STEP(s) __asm__ volatile("sdot %0.4s, %1.16b, %2.16b" : "+w"(s) : "w"(a), "w"(b))

double kernel_dotprod_peak(size_t rounds) {
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
