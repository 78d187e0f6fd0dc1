/* cpu.c - which kernel levels this processor and its operating system have, and what they are called.
 *
 *   cpuid, xgetbv, arch_prctl (x86-64) or the hardware capabilities (64-bit ARM) -> supported or not
 *
 * A file of its own: the test program puts a lower ceiling in front of kernel_level_supported, so that the whole suite
 * can run as on a lesser machine (tests/ceiling.c).
 *
 * Reads   cpuid, hwcap     Owns  nothing
 * Checked tests/kernel/table_test.c
 */
#include <string.h>

#include "kernel/table.h"

#if defined(__aarch64__)
static const char *const level_name[KERNEL_LEVELS] = {"ref", "neon", "dotprod"};
#else
static const char *const level_name[KERNEL_LEVELS] = {"ref", "avx2", "avxvnni", "avx512", "amx"};
#endif

const char *kernel_level_name(enum kernel_level level) { return level_name[level]; }

bool kernel_level_from_name(enum kernel_level *out, const char *name) {
    for (int i = 0; i < KERNEL_LEVELS; i++) {
        if (strcmp(level_name[i], name) != 0) continue;
        *out = (enum kernel_level)i;
        return true;
    }
    return false;
}

#if defined(__x86_64__)
#include <cpuid.h>

/* Half-precision conversions: leaf 1, ecx bit 29. Asked for directly because clang 14 does not know the name "f16c". */
static bool has_f16c(void) {
    unsigned a, b, c, d;
    return __get_cpuid(1, &a, &b, &c, &d) && (c >> 29 & 1);
}

/* xgetbv's bits `saved` say that the system saves those registers, 17 and 18 the tiles; and Linux wants to be asked
 * before a process touches tiles: arch_prctl(ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA). Asking again changes nothing. */
static bool may_use_tiles(unsigned saved) {
#if defined(__linux__)
    unsigned a, b, c, d, low, high;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c >> 27 & 1)) return false;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    if ((low & saved) != saved) return false;
    enum { SYS_ARCH_PRCTL = 158, ARCH_REQ_XCOMP_PERM = 0x1023, XFEATURE_XTILEDATA = 18 };
    long answer = SYS_ARCH_PRCTL;
    __asm__ volatile("syscall"
                     : "+a"(answer)
                     : "D"((long)ARCH_REQ_XCOMP_PERM), "S"((long)XFEATURE_XTILEDATA)
                     : "rcx", "r11", "memory");
    return answer == 0;
#else
    (void)saved;
    return false;
#endif
}

/* The matrix unit: leaf 7, edx bits 24 (tiles) and 25 (whole numbers). */
static bool has_amx(void) {
    unsigned a, b, c, d;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (d >> 24 & 3) == 3 && may_use_tiles(3u << 17);
}

/* For bf16: edx bits 22 and 24; AVX-512 F, DQ, BW and VL there in ebx; its own bf16 in leaf 7.1, eax bit 5. */
bool kernel_bf16_tiles_supported(void) {
    const unsigned unit = 1u << 22 | 1u << 24, vectors = 3u << 16 | 3u << 30, saved = 0x600E6;
    unsigned a, b, c, d;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || (d & unit) != unit || (b & vectors) != vectors) return false;
    return __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 5 & 1) && may_use_tiles(saved);
}

/* vpdpbusd in 256 bits, without AVX-512: leaf 7.1, eax bit 4. Compilers that know no name for it are still in use. */
static bool has_avxvnni(void) {
    unsigned a, b, c, d;
    return __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 4 & 1);
}

/* The compiler's cpu test also asks whether the operating system saves the wide registers. */
bool kernel_level_supported(enum kernel_level level) {
    __builtin_cpu_init();
    if (level == KERNEL_REF) return true;
    bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && has_f16c();
    if (level == KERNEL_AVX2 || !avx2) return avx2;
    if (level == KERNEL_AVXVNNI) return has_avxvnni();
    if (level == KERNEL_AMX && !has_amx()) return false;
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vnni");
}
#elif defined(__aarch64__)
#if defined(__linux__)
#include <sys/auxv.h>

/* Bit 20 of the hardware capabilities: sdot and udot (Linux, asm/hwcap.h: HWCAP_ASIMDDP). */
static bool has_dotprod(void) { return getauxval(AT_HWCAP) >> 20 & 1; }
#else
static bool has_dotprod(void) { return false; }
#endif

/* Advanced SIMD is part of every 64-bit ARM processor that runs an operating system. */
bool kernel_level_supported(enum kernel_level level) { return level != KERNEL_DOTPROD || has_dotprod(); }
bool kernel_bf16_tiles_supported(void) { return false; }
#else
bool kernel_level_supported(enum kernel_level level) { return level == KERNEL_REF; }
bool kernel_bf16_tiles_supported(void) { return false; }
#endif
