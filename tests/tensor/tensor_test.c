/* tensor_test.c - conversions: every 16-bit pattern survives a round trip, ties go to even. */
#include "tensor/tensor.h"

#include <math.h>

#include "test.h"

TEST(tensor_every_f16_and_bf16_pattern_survives_the_round_trip) {
    for (unsigned i = 0; i < 65536; i++) {
        float a = tensor_f16_to_f32((unsigned short)i), b = tensor_bf16_to_f32((unsigned short)i);
        if (isnan(a))
            assert_true(isnan(tensor_f16_to_f32(tensor_f32_to_f16(a))));
        else
            assert_int_equal(tensor_f32_to_f16(a), i);
        if (isnan(b))
            assert_true(isnan(tensor_bf16_to_f32(tensor_f32_to_bf16(b))));
        else
            assert_int_equal(tensor_f32_to_bf16(b), i);
    }
}

TEST(tensor_f16_rounds_to_nearest_even_everywhere) {
    for (unsigned i = 0; i < 0x7BFF; i++) { /* between each pair of neighbours: below, at and above the middle */
        float low = tensor_f16_to_f32((unsigned short)i), high = tensor_f16_to_f32((unsigned short)(i + 1));
        float middle = (low + high) / 2;
        assert_int_equal(tensor_f32_to_f16(middle), i + (i & 1));
        assert_int_equal(tensor_f32_to_f16(nextafterf(middle, low)), i);
        assert_int_equal(tensor_f32_to_f16(nextafterf(middle, high)), i + 1);
    }
    assert_int_equal(tensor_f32_to_f16(65519.0f), 0x7BFF);
    assert_int_equal(tensor_f32_to_f16(65520.0f), 0x7C00);
    assert_int_equal(tensor_f32_to_f16(-1e30f), 0xFC00);
}

TEST(tensor_bf16_ties_go_to_even) {
    assert_int_equal(tensor_f32_to_bf16(1.00390625f), 0x3F80); /* 1 + 2^-8: halfway, even below */
    assert_int_equal(tensor_f32_to_bf16(1.01171875f), 0x3F82); /* 1 + 3*2^-8: halfway, even above */
}

TEST(tensor_count_refuses_overflow) {
    size_t n, shape[3] = {1u << 31, 1u << 31, 8};
    assert_true(tensor_count(&n, 2, shape));
    assert_false(tensor_count(&n, 3, shape));
    assert_true(tensor_count(&n, 0, shape));
    assert_int_equal(n, 1);
}

TEST(tensor_sizes_of_blocks_are_those_of_the_format) {
    static const struct {
        const char *name;
        size_t elements, bytes;
    } expected[TENSOR_TYPES] = {{"F32", 1, 4},      {"F16", 1, 2},      {"BF16", 1, 2},     {"Q8_0", 32, 34},
                                {"Q4_0", 32, 18},   {"Q4_1", 32, 20},   {"Q5_0", 32, 22},   {"Q5_1", 32, 24},
                                {"Q4_K", 256, 144}, {"Q5_K", 256, 176}, {"Q6_K", 256, 210}, {"Q2_K", 256, 84},
                                {"Q3_K", 256, 110}};
    for (int i = 0; i < TENSOR_TYPES; i++) {
        enum tensor_type type = (enum tensor_type)i;
        struct tensor t = {.type = type, .rank = 2, .shape = {3, 512}};
        assert_string_equal(tensor_type_name(type), expected[i].name);
        assert_int_equal(tensor_block_elements(type), expected[i].elements);
        assert_int_equal(tensor_block_bytes(type), expected[i].bytes);
        assert_int_equal(tensor_bytes(&t), 1536 / expected[i].elements * expected[i].bytes);
        assert_int_equal(tensor_type_is_float(type), i < 3);
    }
}
