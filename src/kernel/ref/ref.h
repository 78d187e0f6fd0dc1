/* ref.h - the plain kernels: each one defines what its operation means. */
#ifndef SANSU_KERNEL_REF_REF_H
#define SANSU_KERNEL_REF_REF_H

#include "kernel/attend.h"
#include "kernel/matmul.h"

kernel_matmul_fn kernel_ref_matmul_f32, kernel_ref_matmul_f16, kernel_ref_matmul_bf16;
kernel_softmax_fn kernel_ref_softmax;
kernel_mix_fn kernel_ref_mix;

#endif
