/* table.c - run-time dispatch.
 *
 *   mask, cpuid -> ref_fill -> avx2_fill -> avx512_fill -> table
 *
 * Reads   cpuid            Writes  the caller's table            Owns  nothing
 * Checked tests/kernel/table_test.c (the table holds what mask and machine allow, nothing else)
 */
#include "kernel/table.h"

#include <string.h>

static const char *const level_name[KERNEL_LEVELS] = {"ref", "avx2", "avx512"};

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

/* The compiler's cpu test also asks whether the operating system saves the wide registers. */
bool kernel_level_supported(enum kernel_level level) {
    __builtin_cpu_init();
    if (level == KERNEL_REF) return true;
    bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && has_f16c();
    if (level == KERNEL_AVX2 || !avx2) return avx2;
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vnni");
}

void kernel_table_fill(struct kernel_table *out, enum kernel_level most) {
    memset(out, 0, sizeof *out);
    kernel_ref_fill(out);
    if (most >= KERNEL_AVX2 && kernel_level_supported(KERNEL_AVX2)) {
        kernel_avx2_fill(out);
        out->level = KERNEL_AVX2;
    }
    if (most >= KERNEL_AVX512 && kernel_level_supported(KERNEL_AVX512)) {
        kernel_avx512_fill(out);
        out->level = KERNEL_AVX512;
    }
}
#else
bool kernel_level_supported(enum kernel_level level) { return level == KERNEL_REF; }

void kernel_table_fill(struct kernel_table *out, enum kernel_level most) {
    (void)most;
    memset(out, 0, sizeof *out);
    kernel_ref_fill(out);
}
#endif
