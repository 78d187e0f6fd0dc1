/* cache_test.c - where rows land in a cache, and what a row holds in each type. */
#include "op/cache.h"

#include <math.h>
#include <string.h>

#include "op/close.h"
#include "tensor/tensor.h"

enum { K = 2, E = 32, CAPACITY = 5, STRIDE = K * E + 3, T = 2, AT = 1 };

static void fill(float *x, float first) {
    for (size_t i = 0; i < T * STRIDE; i++) x[i] = first + (float)(i % 17) / 8;
}

static void store(unsigned char *key, unsigned char *value, const float *k, const float *v, enum op_cache_type type) {
    memset(key, 0xEE, K * CAPACITY * E * sizeof(float));
    memset(value, 0xEE, K * CAPACITY * E * sizeof(float));
    op_cache_store(&(struct op_cache_rows){.key = key,
                                           .value = value,
                                           .k = k,
                                           .v = v,
                                           .type = type,
                                           .capacity = CAPACITY,
                                           .position = AT,
                                           .stride = STRIDE,
                                           .T = T,
                                           .kv_heads = K,
                                           .head_size = E});
}

TEST(cache_rows_of_a_head_are_neighbours) {
    static unsigned char key[K * CAPACITY * E * sizeof(float)], value[sizeof key];
    float k[T * STRIDE], v[T * STRIDE];
    size_t bytes = op_cache_row_bytes(OP_CACHE_F32, E);
    fill(k, 1);
    fill(v, -3);
    store(key, value, k, v, OP_CACHE_F32);
    assert_int_equal(bytes, E * sizeof(float));
    for (size_t h = 0; h < K; h++)
        for (size_t p = 0; p < CAPACITY; p++) {
            const unsigned char *row = key + (h * CAPACITY + p) * bytes;
            if (p < AT || p >= AT + T) {
                assert_int_equal(row[0], 0xEE); /* not touched */
                continue;
            }
            assert_memory_equal(row, k + (p - AT) * STRIDE + h * E, bytes);
            assert_memory_equal(value + (h * CAPACITY + p) * bytes, v + (p - AT) * STRIDE + h * E, bytes);
        }
}

TEST(cache_rounds_to_halves_and_cuts_what_they_cannot_hold) {
    static unsigned char key[K * CAPACITY * E * sizeof(float)], value[sizeof key];
    float k[T * STRIDE], v[T * STRIDE];
    uint16_t half[3];
    fill(k, 1);
    fill(v, 0);
    k[0] = 1e9f;
    k[1] = -1e9f;
    k[2] = NAN;
    store(key, value, k, v, OP_CACHE_F16);
    memcpy(half, key + AT * op_cache_row_bytes(OP_CACHE_F16, E), sizeof half);
    assert_true(tensor_f16_to_f32(half[0]) == 65504 && tensor_f16_to_f32(half[1]) == -65504 &&
                isnan(tensor_f16_to_f32(half[2])));
}

TEST(cache_blocks_hold_a_scale_and_whole_numbers) {
    static unsigned char key[K * CAPACITY * E * sizeof(float)], value[sizeof key];
    float k[T * STRIDE], v[T * STRIDE];
    uint16_t d;
    fill(k, -1);
    fill(v, 0);
    v[3] = INFINITY;
    store(key, value, k, v, OP_CACHE_Q8_0);
    assert_int_equal(op_cache_row_bytes(OP_CACHE_Q8_0, E), 34);
    memcpy(&d, key + AT * 34, sizeof d);
    float most = 0;
    for (size_t i = 0; i < E; i++) most = fabsf(k[i]) > most ? fabsf(k[i]) : most;
    assert_close(tensor_f16_to_f32(d), most / 127, 1e-3 * (double)most / 127);
    for (size_t i = 0; i < E; i++) {
        int8_t q;
        memcpy(&q, key + AT * 34 + 2 + i, 1);
        assert_close((float)q * tensor_f16_to_f32(d), (double)k[i], 0.51 * (double)most / 127 + 1e-3);
    }
    memcpy(&d, value + AT * 34, sizeof d);
    assert_true(isnan(tensor_f16_to_f32(d))); /* damage does not look like numbers */
}
