/* amx.h - kernels for the matrix unit of Intel servers (AMX), above AVX-512. */
#ifndef SANSU_KERNEL_AMX_AMX_H
#define SANSU_KERNEL_AMX_AMX_H

#include "kernel/gemm.h"
#include "kernel/outer.h"
#include "kernel/probe.h"
#include "kernel/product.h"
#include "kernel/stored.h"

kernel_product_fn kernel_amx_product_q8_0, kernel_amx_product_q4_0, kernel_amx_product_q4_k, kernel_amx_product_q5_k,
    kernel_amx_product_q6_k;
kernel_peak_fn kernel_amx_peak;

/* Products of bf16 numbers; gcc only. */
#if !defined(__clang__) && defined(__linux__)
#define KERNEL_HAS_BF16_TILES 1
kernel_gemm_fn kernel_amx_gemm;
kernel_input_space_fn kernel_amx_input_space;
kernel_pack_fn kernel_amx_pack;
kernel_stored_fn kernel_amx_stored;
kernel_outer_fn kernel_amx_outer;
#endif

#endif
