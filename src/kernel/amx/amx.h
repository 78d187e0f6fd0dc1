/* amx.h - kernels for the matrix unit of Intel servers (AMX, whole numbers), above AVX-512. */
#ifndef SANSU_KERNEL_AMX_AMX_H
#define SANSU_KERNEL_AMX_AMX_H

#include "kernel/probe.h"
#include "kernel/product.h"

kernel_product_fn kernel_amx_product_q8_0, kernel_amx_product_q4_0, kernel_amx_product_q4_k, kernel_amx_product_q5_k, kernel_amx_product_q6_k;
kernel_peak_fn kernel_amx_peak;

#endif
