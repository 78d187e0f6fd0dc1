/* encode.c - which encoder writes which type.
 * Checked tests/quant/encode_test.c
 */
#include "quant/encode.h"

quant_encode_fn *quant_encoder(enum tensor_type type) {
    static quant_encode_fn *const encode[TENSOR_TYPES] = {
        [TENSOR_Q8_0] = quant_encode_q8_0, [TENSOR_Q4_0] = quant_encode_q4_0, [TENSOR_Q4_1] = quant_encode_q4_1,
        [TENSOR_Q5_0] = quant_encode_q5_0, [TENSOR_Q5_1] = quant_encode_q5_1, [TENSOR_Q4_K] = quant_encode_q4_k,
        [TENSOR_Q5_K] = quant_encode_q5_k, [TENSOR_Q6_K] = quant_encode_q6_k};
    return encode[type];
}

void quant_encode_row(enum tensor_type type, void *out, const float *x, size_t n) {
    if (tensor_type_is_float(type))
        tensor_from_f32(out, type, x, n);
    else
        quant_encoder(type)(out, x, n);
}
