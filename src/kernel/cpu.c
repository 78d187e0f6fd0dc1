/* cpu.c - which kernel levels this processor and its operating system have, and what they are called.
 *
 *   cpuid, xgetbv, arch_prctl (x86-64) or the hardware capabilities (64-bit ARM) -> supported or not
 *
 * A file of its own: the test program puts a lower ceiling in front of kernel_level_supported, so that the whole suite can
 * run as on a lesser machine (tests/ceiling.c).
 *
 * Reads   cpuid, hwcap     Owns  nothing
 * Checked tests/kernel/table_test.c
 */
#include <string.h>

#include "kernel/table.h"

#if defined(__aarch64__)
static const char *const level_name[KERNEL_LEVELS] = {"ref", "neon", "dotprod"};
#else
static const char *const level_name[KERNEL_LEVELS] = {"ref", "avx2", "avx512", "amx"};
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

/* The matrix unit: leaf 7, edx bits 24 (tiles) and 25 (whole numbers); xgetbv bits 17 and 18 say that the system saves the
 * tiles, and Linux wants to be asked before a process touches them: arch_prctl(ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA).
 * Asking again changes nothing. */
static bool has_amx(void) {
#if defined(__linux__)
    unsigned a, b, c, d, low, high;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || (d >> 24 & 3) != 3 || !__get_cpuid(1, &a, &b, &c, &d) || !(c >> 27 & 1)) return false;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    if ((low >> 17 & 3) != 3) return false;
    enum { SYS_ARCH_PRCTL = 158, ARCH_REQ_XCOMP_PERM = 0x1023, XFEATURE_XTILEDATA = 18 };
    long answer = SYS_ARCH_PRCTL;
    __asm__ volatile("syscall" : "+a"(answer) : "D"((long)ARCH_REQ_XCOMP_PERM), "S"((long)XFEATURE_XTILEDATA) : "rcx", "r11", "memory");
    return answer == 0;
#else
    return false;
#endif
}

/* The compiler's cpu test also asks whether the operating system saves the wide registers. */
bool kernel_level_supported(enum kernel_level level) {
    __builtin_cpu_init();
    if (level == KERNEL_REF) return true;
    bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && has_f16c();
    if (level == KERNEL_AVX2 || !avx2) return avx2;
    if (level == KERNEL_AMX && !has_amx()) return false;
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vnni");
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
#else
bool kernel_level_supported(enum kernel_level level) { return level == KERNEL_REF; }
#endif
