/* table.h - which variant of each kernel runs on this machine.
 *
 * A table is a plain struct that is filled once and then only read: ref first, then each level the processor has, up
 * to the mask, overwrites the slots it knows better (ref -> avx2 -> avxvnni -> avx512 -> amx; on 64-bit ARM ref ->
 * neon ->
 * dotprod). One binary holds all of its processor's family. */
#ifndef SANSU_KERNEL_TABLE_H
#define SANSU_KERNEL_TABLE_H

#include <stdbool.h>

#include "kernel/attend.h"
#include "kernel/gemm.h"
#include "kernel/matmul.h"
#include "kernel/outer.h"
#include "kernel/probe.h"
#include "kernel/product.h"
#include "kernel/stored.h"

#if defined(__aarch64__)
enum kernel_level { KERNEL_REF, KERNEL_NEON, KERNEL_DOTPROD, KERNEL_LEVELS };
#else
enum kernel_level { KERNEL_REF, KERNEL_AVX2, KERNEL_AVXVNNI, KERNEL_AVX512, KERNEL_AMX, KERNEL_LEVELS };
#endif

struct kernel_table {
    enum kernel_level level; /* highest level that filled a slot */
    kernel_matmul_fn *matmul[KERNEL_TYPES];
    kernel_quantise_fn *quantise;
    kernel_product_fn *product[KERNEL_TYPES]; /* of blocks; NULL for floats */
    kernel_softmax_fn *softmax;
    kernel_mix_fn *mix;
    kernel_read_fn *read;
    kernel_peak_fn *peak, *vector_peak; /* of the level; of its widest vectors, when it has tiles */
    kernel_widen_fn *widen_f16, *widen_q8_0;
    kernel_sgemm_fn *sgemm; /* NULL where OpenBLAS does it better: it has wider vectors */
    /* of a matrix unit that multiplies bf16 numbers; all NULL where there is none */
    kernel_gemm_fn *gemm;
    kernel_input_space_fn *input_space;
    kernel_pack_fn *pack;
    kernel_stored_fn *stored;
    kernel_outer_fn *outer;
};

const char *kernel_level_name(enum kernel_level level);                /* "ref" "avx2" ..; "ref" "neon" .. */
bool kernel_level_from_name(enum kernel_level *out, const char *name); /* false for a name this build does not have */
bool kernel_level_supported(enum kernel_level level);                  /* by this processor and its operating system */
bool kernel_bf16_tiles_supported(void);                                /* a matrix unit for bf16, likewise */

/* most: no level above it is used, supported or not. */
void kernel_table_fill(struct kernel_table *out, enum kernel_level most);

/* One per folder, in fill.c: overwrite the slots this level has. */
void kernel_ref_fill(struct kernel_table *table);
void kernel_avx2_fill(struct kernel_table *table);
void kernel_avxvnni_fill(struct kernel_table *table);
void kernel_avx512_fill(struct kernel_table *table);
void kernel_amx_fill(struct kernel_table *table);
void kernel_amx_fill_bf16(struct kernel_table *table);
void kernel_neon_fill(struct kernel_table *table);
void kernel_dotprod_fill(struct kernel_table *table);

#endif
