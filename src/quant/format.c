/* format.c - which type each tensor gets.
 *
 *   f32, f16, bf16, q8_0, q6_k    all matrices alike
 *   q4_0, q4_1, q5_0, q5_1   matrices that type, the head Q6_K
 *   q4_k_m, q5_k_m           the same with Q4_K, Q5_K; v and down of the first and last eighth of the layers and of
 *                            every third between them also Q6_K (the mixtures llama.cpp makes under these names)
 *   norms                    always F32
 *
 * A tied embedding is the head. Rows that do not divide into blocks of 256 are stored in blocks of 32 as llama.cpp does
 * it: Q4_K as Q5_0, Q5_K as Q5_1, Q6_K as Q8_0; those that do not divide into 32 as F16.
 * Checked tests/quant/quant_test.c
 */
#include <strings.h>

#include "quant/quant_impl.h"

static const struct quant_format formats[] = {
    {"f16", 1, TENSOR_F16, TENSOR_F16, false},      {"bf16", 32, TENSOR_BF16, TENSOR_BF16, false},
    {"f32", 0, TENSOR_F32, TENSOR_F32, false},      {"q8_0", 7, TENSOR_Q8_0, TENSOR_Q8_0, false},
    {"q4_0", 2, TENSOR_Q4_0, TENSOR_Q6_K, false},   {"q4_1", 3, TENSOR_Q4_1, TENSOR_Q6_K, false},
    {"q5_0", 8, TENSOR_Q5_0, TENSOR_Q6_K, false},   {"q5_1", 9, TENSOR_Q5_1, TENSOR_Q6_K, false},
    {"q4_k_m", 15, TENSOR_Q4_K, TENSOR_Q6_K, true}, {"q5_k_m", 17, TENSOR_Q5_K, TENSOR_Q6_K, true},
    {"q6_k", 18, TENSOR_Q6_K, TENSOR_Q6_K, false},
};
enum { N_FORMATS = sizeof formats / sizeof formats[0] };

const char *quant_format_name(size_t i) { return i < N_FORMATS ? formats[i].name : NULL; }

const struct quant_format *quant_format_find(const char *name, struct err *err) {
    for (size_t i = 0; i < N_FORMATS; i++)
        if (strcasecmp(formats[i].name, name) == 0) return &formats[i]; /* llama.cpp writes Q4_K_M */
    err_set(
        err, ERR_USAGE,
        "there is no type '%.40s'; f32, f16, bf16, q8_0, q6_k, q5_k_m, q5_1, q5_0, q4_k_m, q4_1 and q4_0 are written",
        name);
    return NULL;
}

static bool layer_gets_more(size_t layer, size_t layers) {
    size_t eighth = layers / 8;
    return layer < eighth || layer >= 7 * layers / 8 || (layer - eighth) % 3 == 2;
}

enum tensor_type quant_type_wanted(const struct quant_format *f, const struct model_config *c, size_t index) {
    size_t layer;
    const struct model_tensor_row *row = model_tensor_row(c, index, &layer);
    if (row->shape[1] == MODEL_DIM_1) return TENSOR_F32;
    if (row->role == MODEL_HEAD || (row->role == MODEL_EMBED && c->tied)) return f->head;
    bool more = f->more && (row->role == MODEL_V || row->role == MODEL_DOWN) && layer_gets_more(layer, c->layers);
    return more ? TENSOR_Q6_K : f->type;
}

/* What takes the place of a type with blocks of 256. */
static enum tensor_type small_type(enum tensor_type wanted) {
    switch (wanted) {
        case TENSOR_Q4_K: return TENSOR_Q5_0;
        case TENSOR_Q5_K: return TENSOR_Q5_1;
        default: return TENSOR_Q8_0;
    }
}

enum tensor_type quant_type_stored(enum tensor_type wanted, size_t row) {
    if (row % tensor_block_elements(wanted) == 0) return wanted;
    return row % tensor_block_elements(TENSOR_Q8_0) == 0 ? small_type(wanted) : TENSOR_F16;
}
