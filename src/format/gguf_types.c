/* gguf_types.c - names, numbers and block sizes of the element types a GGUF file can name.
 *
 * Numbers and sizes: ggml's enum ggml_type, as listed by the gguf package 0.19.0. Numbers that are missing were removed
 * there. Types that this program does not compute with are known by size, so that such a file can be checked and shown.
 * Checked tests/format/gguf_test.c
 */
#include "format/gguf.h"

static const struct gguf_type types[] = {
    {0, "F32", 1, 4},         {1, "F16", 1, 2},         {2, "Q4_0", 32, 18},      {3, "Q4_1", 32, 20},
    {6, "Q5_0", 32, 22},      {7, "Q5_1", 32, 24},      {8, "Q8_0", 32, 34},      {9, "Q8_1", 32, 40},
    {10, "Q2_K", 256, 84},    {11, "Q3_K", 256, 110},   {12, "Q4_K", 256, 144},   {13, "Q5_K", 256, 176},
    {14, "Q6_K", 256, 210},   {15, "Q8_K", 256, 292},   {16, "IQ2_XXS", 256, 66}, {17, "IQ2_XS", 256, 74},
    {18, "IQ3_XXS", 256, 98}, {19, "IQ1_S", 256, 50},   {20, "IQ4_NL", 32, 18},   {21, "IQ3_S", 256, 110},
    {22, "IQ2_S", 256, 82},   {23, "IQ4_XS", 256, 136}, {24, "I8", 1, 1},         {25, "I16", 1, 2},
    {26, "I32", 1, 4},        {27, "I64", 1, 8},        {28, "F64", 1, 8},        {29, "IQ1_M", 256, 56},
    {30, "BF16", 1, 2},       {34, "TQ1_0", 256, 54},   {35, "TQ2_0", 256, 66},   {39, "MXFP4", 32, 17},
    {40, "NVFP4", 64, 36},    {41, "Q1_0", 128, 18},
};

static const unsigned number[TENSOR_TYPES] = {
    [TENSOR_F32] = 0,   [TENSOR_F16] = 1,   [TENSOR_BF16] = 30, [TENSOR_Q8_0] = 8,  [TENSOR_Q4_0] = 2,
    [TENSOR_Q4_1] = 3,  [TENSOR_Q5_0] = 6,  [TENSOR_Q5_1] = 7,  [TENSOR_Q4_K] = 12, [TENSOR_Q5_K] = 13,
    [TENSOR_Q6_K] = 14, [TENSOR_Q2_K] = 10, [TENSOR_Q3_K] = 11};

const struct gguf_type *gguf_type_by_id(unsigned id) {
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (types[i].id == id) return &types[i];
    return NULL;
}

bool gguf_type_known(enum tensor_type *out, unsigned id) {
    for (int type = 0; type < TENSOR_TYPES; type++)
        if (number[type] == id) {
            *out = (enum tensor_type)type;
            return true;
        }
    return false;
}

unsigned gguf_type_id(enum tensor_type type) { return number[type]; }

const char *gguf_kind_name(enum gguf_kind kind) {
    static const char *const name[GGUF_KINDS] = {"u8",   "i8",     "u16",   "i16", "u32", "i32", "f32",
                                                 "bool", "string", "array", "u64", "i64", "f64"};
    return name[kind];
}
