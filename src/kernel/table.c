/* table.c - run-time dispatch.
 *
 *   mask, cpuid -> ref_fill -> avx2_fill -> avxvnni_fill -> avx512_fill -> amx_fill -> table
 *   mask, hwcap -> ref_fill -> neon_fill -> dotprod_fill -> table               (64-bit ARM)
 *
 * Reads   cpuid, hwcap     Writes  the caller's table            Owns  nothing
 * Checked tests/kernel/table_test.c (the table holds what mask and machine allow, nothing else)
 */
#include "kernel/table.h"

#include <string.h>

#if defined(__x86_64__)
void kernel_table_fill(struct kernel_table *out, enum kernel_level most) {
    memset(out, 0, sizeof *out);
    kernel_ref_fill(out);
    if (most >= KERNEL_AVX2 && kernel_level_supported(KERNEL_AVX2)) {
        kernel_avx2_fill(out);
        out->level = KERNEL_AVX2;
    }
    if (most >= KERNEL_AVXVNNI && kernel_level_supported(KERNEL_AVXVNNI)) {
        kernel_avxvnni_fill(out);
        out->level = KERNEL_AVXVNNI;
    }
    if (most >= KERNEL_AVX512 && kernel_level_supported(KERNEL_AVX512)) {
        kernel_avx512_fill(out);
        out->level = KERNEL_AVX512;
    }
    if (most >= KERNEL_AMX && kernel_level_supported(KERNEL_AMX)) {
        kernel_amx_fill(out);
        out->level = KERNEL_AMX;
    }
    if (most >= KERNEL_AMX && kernel_bf16_tiles_supported()) kernel_amx_fill_bf16(out);
}
#elif defined(__aarch64__)
void kernel_table_fill(struct kernel_table *out, enum kernel_level most) {
    memset(out, 0, sizeof *out);
    kernel_ref_fill(out);
    if (most >= KERNEL_NEON) {
        kernel_neon_fill(out);
        out->level = KERNEL_NEON;
    }
    if (most >= KERNEL_DOTPROD && kernel_level_supported(KERNEL_DOTPROD)) {
        kernel_dotprod_fill(out);
        out->level = KERNEL_DOTPROD;
    }
}
#else
void kernel_table_fill(struct kernel_table *out, enum kernel_level most) {
    (void)most;
    memset(out, 0, sizeof *out);
    kernel_ref_fill(out);
}
#endif
