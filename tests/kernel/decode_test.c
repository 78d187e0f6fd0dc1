/* decode_test.c - blocks of weights to f32, bit for bit what the gguf package makes of them (tools/golden_gguf.py). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/safetensors.h"
#include "kernel/ref/ref.h"
#include "tensor/tensor.h"
#include "test.h"

static const struct safetensors_entry *entry(const struct safetensors *golden, const char *type, const char *what) {
    char name[64];
    snprintf(name, sizeof name, "decode.%s.%s", type, what);
    const struct safetensors_entry *e = safetensors_find(golden, name);
    if (!e) fail_msg("the golden has no %s", name);
    return e;
}

TEST(decode_of_every_block_type_equals_the_reference_bit_for_bit) {
    static const char *const names[] = {"q8_0", "q4_0", "q4_1", "q5_0", "q5_1", "q4_k", "q5_k", "q6_k", "q2_k", "q3_k"};
    struct safetensors golden;
    struct err err = {0};
    assert_ok(safetensors_open(&golden, "tests/golden/gguf/blocks.safetensors", &err), err);
    for (int i = 0; i < KERNEL_TYPES - KERNEL_FLOATS; i++) {
        enum kernel_type type = (enum kernel_type)(KERNEL_FLOATS + i);
        const struct safetensors_entry *blocks = entry(&golden, names[i], "blocks"),
                                       *values = entry(&golden, names[i], "values");
        size_t n = blocks->shape[0] * block_elements(type);
        assert_int_equal(blocks->shape[1], block_bytes(type));
        assert_int_equal(values->n_bytes, n * sizeof(float));
        float *got = malloc(n * sizeof *got);
        kernel_ref_decode(type)(got, blocks->data, n);
        assert_memory_equal(got, values->data, n * sizeof *got);
        memset(got, 0, n * sizeof *got);
        tensor_to_f32(got, (enum tensor_type)type, blocks->data, n);
        assert_memory_equal(got, values->data, n * sizeof *got);
        free(got);
    }
    safetensors_close(&golden);
}
