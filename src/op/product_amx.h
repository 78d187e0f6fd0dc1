/* product_amx.h - product.h on the matrix unit. parts: bf16 numbers that stand for one f32 (gemm_amx.h). */
#ifndef SANSU_OP_PRODUCT_AMX_H
#define SANSU_OP_PRODUCT_AMX_H

#include "op/product.h"

size_t op_product_amx_space(size_t T, size_t k, int parts);
void op_product_amx_pack(const struct op_input *in, size_t r0, size_t r1, int parts);
void op_product_amx_block(const struct op_product *p, size_t r0, size_t r1, size_t c0, size_t c1, int parts);

#endif
