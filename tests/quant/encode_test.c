/* encode_test.c - encoders: bit for bit the official ones where those exist; our own searches against plain
 * rounding. */
#include "quant/encode.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "format/safetensors.h"
#include "tensor/tensor.h"
#include "test.h"

TEST(encode_of_small_blocks_equals_the_reference_bit_for_bit) {
    static const struct {
        const char *name;
        quant_encode_fn *encode;
    } formats[] = {{"encode.q8_0.blocks", quant_encode_q8_0},
                   {"encode.q4_0.blocks", quant_encode_q4_0},
                   {"encode.q4_1.blocks", quant_encode_q4_1},
                   {"encode.q5_0.blocks", quant_encode_q5_0},
                   {"encode.q5_1.blocks", quant_encode_q5_1}};
    struct safetensors golden;
    struct err err = {0};
    assert_ok(safetensors_open(&golden, "tests/golden/gguf/blocks.safetensors", &err), err);
    const struct safetensors_entry *values = safetensors_find(&golden, "encode.values");
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        const struct safetensors_entry *blocks = safetensors_find(&golden, formats[i].name);
        unsigned char *got = malloc(blocks->n_bytes);
        formats[i].encode(got, (const float *)(const void *)values->data, values->n_bytes / sizeof(float));
        for (size_t k = 0; k < blocks->n_bytes; k++)
            if (got[k] != blocks->data[k])
                fail_msg("%s: byte %zu of row %zu is %d, not %d", formats[i].name, k % blocks->shape[1],
                         k / blocks->shape[1], got[k], blocks->data[k]);
        free(got);
    }
    safetensors_close(&golden);
}

enum { N = 256 * 24 };

/* Normal values by Box and Muller, and rows that are hard in one way or another. */
static void fill(float *x, struct rng *rng, int kind) {
    for (size_t i = 0; i < N; i++) {
        double u = 1 - (double)rng_float(rng), v = sqrt(-2 * log(u)) * cos(6.283185307179586 * (double)rng_float(rng));
        x[i] = (float)(kind == 0     ? v
                       : kind == 1   ? v * v * v
                       : kind == 2   ? 0.5 + 0.1 * v
                       : kind == 3   ? -2 - 0.3 * v
                       : kind == 4   ? v * 1e-6
                       : i % 37 == 0 ? 50 * v
                                     : 0.01 * v);
    }
}

static double relative_error(const float *x, enum tensor_type type, quant_encode_fn *encode) {
    unsigned char blocks[N / 256 * 288];
    float back[N];
    double error = 0, size = 0;
    assert_true(tensor_row_bytes(type, N) <= sizeof blocks);
    encode(blocks, x, N);
    tensor_to_f32(back, type, blocks, N);
    for (size_t i = 0; i < N; i++) {
        error += ((double)x[i] - (double)back[i]) * ((double)x[i] - (double)back[i]);
        size += (double)x[i] * (double)x[i];
    }
    return sqrt(error / size);
}

/* A group of n cut into `levels` equal steps between its own extremes, scales kept as floats: what a search must
 * beat. */
static double plain_rounding(const float *x, size_t n, int levels, bool symmetric) {
    double error = 0, size = 0;
    for (size_t g = 0; g < N; g += n) {
        double low = 0, high = 0;
        for (size_t i = g; i < g + n; i++) {
            low = fmin(low, (double)x[i]);
            high = fmax(high, (double)x[i]);
        }
        if (symmetric) low = -fmax(-low, high), high = -low;
        double step = (high - low) / levels;
        for (size_t i = g; i < g + n; i++) {
            double e = (double)x[i] - (low + step * nearbyint(((double)x[i] - low) / step));
            error += e * e;
            size += (double)x[i] * (double)x[i];
        }
    }
    return sqrt(error / size);
}

TEST(encode_of_k_blocks_beats_plain_rounding_on_every_kind_of_row) {
    static float x[N];
    struct rng rng;
    rng_init(&rng, 5, 5);
    for (int kind = 0; kind < 6; kind++) {
        fill(x, &rng, kind);
        double q4 = relative_error(x, TENSOR_Q4_K, quant_encode_q4_k),
               q5 = relative_error(x, TENSOR_Q5_K, quant_encode_q5_k),
               q6 = relative_error(x, TENSOR_Q6_K, quant_encode_q6_k);
        double q8 = relative_error(x, TENSOR_Q8_0, quant_encode_q8_0),
               q40 = relative_error(x, TENSOR_Q4_0, quant_encode_q4_0);
        double plain4 = plain_rounding(x, 32, 15, false), plain5 = plain_rounding(x, 32, 31, false),
               plain6 = plain_rounding(x, 16, 62, true);
        if (kind == 4) continue; /* below f16's range of scales: the format's limit */
        /* one scale of six bits or a byte for groups of very different size */
        if (kind == 5) plain4 = plain5 = plain6 = 0.02;
        if (!(q4 < 0.98 * plain4)) fail_msg("kind %d: Q4_K %g, plain rounding %g", kind, q4, plain4);
        if (!(q5 < 0.99 * plain5)) fail_msg("kind %d: Q5_K %g, plain rounding %g", kind, q5, plain5);
        if (!(q6 < 1.01 * plain6)) fail_msg("kind %d: Q6_K %g, plain rounding %g", kind, q6, plain6);
        if (kind < 2) assert_true(q4 < q40 && q5 < q4 && q6 < q5 && q8 < q6);
    }
}

TEST(encode_survives_zeros_constants_and_the_ends_of_the_range) {
    static const struct {
        enum tensor_type type;
        quant_encode_fn *encode;
        double constant;
    } formats[] = {{TENSOR_Q8_0, quant_encode_q8_0, 0.001}, {TENSOR_Q4_0, quant_encode_q4_0, 0.001},
                   {TENSOR_Q4_1, quant_encode_q4_1, 0.001}, {TENSOR_Q5_0, quant_encode_q5_0, 0.001},
                   {TENSOR_Q5_1, quant_encode_q5_1, 0.001}, {TENSOR_Q4_K, quant_encode_q4_k, 0.002},
                   {TENSOR_Q5_K, quant_encode_q5_k, 0.002}, {TENSOR_Q6_K, quant_encode_q6_k, 0.002}};
    static const float values[] = {0, 1, -1, 3e-5f, -3e-5f, 1000, -1000};
    for (size_t f = 0; f < sizeof formats / sizeof *formats; f++)
        for (size_t v = 0; v < sizeof values / sizeof values[0]; v++) {
            float x[256], back[256];
            unsigned char blocks[288];
            for (size_t i = 0; i < 256; i++) x[i] = values[v];
            formats[f].encode(blocks, x, 256);
            tensor_to_f32(back, formats[f].type, blocks, 256);
            for (size_t i = 0; i < 256; i++)
                if (!(fabs((double)back[i] - (double)x[i]) <=
                      formats[f].constant * fabs((double)x[i]) + (fabsf(x[i]) < 1e-3f ? 3.1e-5 : 0)))
                    fail_msg("%s: %g became %g", tensor_type_name(formats[f].type), (double)x[i], (double)back[i]);
        }
}
