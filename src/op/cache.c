/* cache.c - rounding rows into a cache.
 *
 * Compiled without contraction (Makefile): the same bytes from every machine.
 *
 * Reads   k, v            Writes  the cache
 * Never   allocates, uses threads
 * Checked tests/op/cache_test.c, tests/model/kv_test.c (rounding)
 */
#include "op/cache.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "tensor/tensor.h"

enum { BLOCK = 32, BLOCK_BYTES = 2 + BLOCK };

size_t op_cache_row_bytes(enum op_cache_type type, size_t head_size) {
    if (type == OP_CACHE_Q8_0) return head_size / BLOCK * BLOCK_BYTES;
    return head_size * (type == OP_CACHE_F16 ? sizeof(uint16_t) : sizeof(float));
}

static void store_f16(unsigned char *to, const float *x, size_t n) {
    for (size_t i = 0; i < n; i++) {
        float v = x[i] > 65504 ? 65504 : x[i] < -65504 ? -65504 : x[i]; /* NaN compares false and stays */
        uint16_t h = tensor_f32_to_f16(v);
        memcpy(to + i * sizeof h, &h, sizeof h);
    }
}

/* d = max |x| / 127. A block with a NaN or an infinity gets d = NaN: damage must not look like numbers. */
static void store_q8_0(unsigned char *to, const float *x, size_t n) {
    for (size_t b = 0; b < n / BLOCK; b++, x += BLOCK, to += BLOCK_BYTES) {
        float most = 0, sum = 0;
        for (size_t i = 0; i < BLOCK; i++) {
            float size = fabsf(x[i]);
            if (size > most) most = size;
            sum += size;
        }
        bool whole = sum <= 3.4e38f;
        float d = most / 127, inverse = d > 0 && whole ? 1 / d : 0;
        uint16_t h = tensor_f32_to_f16(whole ? (d > 65504 ? 65504 : d) : NAN);
        memcpy(to, &h, sizeof h);
        for (size_t i = 0; i < BLOCK; i++) {
            float q = whole ? x[i] * inverse : 0;
            int8_t byte = (int8_t)(q < 0 ? q - 0.5f : q + 0.5f);
            memcpy(to + 2 + i, &byte, 1);
        }
    }
}

static void store_row(unsigned char *to, const float *x, enum op_cache_type type, size_t n) {
    if (type == OP_CACHE_F16)
        store_f16(to, x, n);
    else if (type == OP_CACHE_Q8_0)
        store_q8_0(to, x, n);
    else
        memcpy(to, x, n * sizeof *x);
}

void op_cache_store(const struct op_cache_rows *r) {
    size_t bytes = op_cache_row_bytes(r->type, r->head_size);
    assert(r->position + r->T <= r->capacity);
    for (size_t h = 0; h < r->kv_heads; h++)
        for (size_t t = 0; t < r->T; t++) {
            size_t to = (h * r->capacity + r->position + t) * bytes, from = t * r->stride + h * r->head_size;
            store_row(r->key + to, r->k + from, r->type, r->head_size);
            store_row(r->value + to, r->v + from, r->type, r->head_size);
        }
}
