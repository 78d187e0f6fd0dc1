/* ref.h - the plain kernels: each one defines what its operation means. */
#ifndef SANSU_KERNEL_REF_REF_H
#define SANSU_KERNEL_REF_REF_H

#include "kernel/attend.h"
#include "kernel/block.h"
#include "kernel/matmul.h"
#include "kernel/probe.h"
#include "kernel/product.h"

kernel_matmul_fn kernel_ref_matmul_f32, kernel_ref_matmul_f16, kernel_ref_matmul_bf16;
kernel_matmul_fn kernel_ref_matmul_q8_0, kernel_ref_matmul_q4_0, kernel_ref_matmul_q4_1, kernel_ref_matmul_q5_0,
    kernel_ref_matmul_q5_1, kernel_ref_matmul_q4_k, kernel_ref_matmul_q5_k, kernel_ref_matmul_q6_k,
    kernel_ref_matmul_q2_k, kernel_ref_matmul_q3_k;
kernel_quantise_fn kernel_ref_quantise;
kernel_read_fn kernel_ref_read;
kernel_peak_fn kernel_ref_peak;
kernel_product_fn kernel_ref_product_q8_0, kernel_ref_product_q4_0, kernel_ref_product_q4_1, kernel_ref_product_q5_0,
    kernel_ref_product_q5_1, kernel_ref_product_q4_k, kernel_ref_product_q5_k, kernel_ref_product_q6_k,
    kernel_ref_product_q2_k, kernel_ref_product_q3_k;
kernel_decode_fn kernel_ref_decode_f32, kernel_ref_decode_f16, kernel_ref_decode_bf16;
kernel_decode_fn kernel_ref_decode_q8_0, kernel_ref_decode_q4_0, kernel_ref_decode_q4_1, kernel_ref_decode_q5_0,
    kernel_ref_decode_q5_1, kernel_ref_decode_q4_k, kernel_ref_decode_q5_k, kernel_ref_decode_q6_k,
    kernel_ref_decode_q2_k, kernel_ref_decode_q3_k;
kernel_decode_fn *kernel_ref_decode(enum kernel_type type); /* the one of these that reads the type */
kernel_softmax_fn kernel_ref_softmax;
kernel_mix_fn kernel_ref_mix;
kernel_widen_fn kernel_ref_widen_f16, kernel_ref_widen_q8_0;

#endif
