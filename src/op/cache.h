/* cache.h - rows of keys and values into the cache that attend.h reads.
 *
 *   row    f32    E x 4 bytes
 *          f16    E x 2 bytes, IEEE 754 half, nearest even; what exceeds 65504 is cut to it
 *          q8_0   E/32 blocks of 34 bytes: scale d (f16), then 32 signed bytes q; value = d * q
 */
#ifndef SANSU_OP_CACHE_H
#define SANSU_OP_CACHE_H

#include "op/attend.h"

size_t op_cache_row_bytes(enum op_cache_type type, size_t head_size);

/* Positions [position, position + T) of one layer of one timeline. */
struct op_cache_rows {
    unsigned char *key, *value; /* [K, capacity] rows of row_bytes */
    const float *k, *v;         /* [T, stride] with K * E columns */
    enum op_cache_type type;
    size_t capacity, position, stride, T, kv_heads, head_size;
};
void op_cache_store(const struct op_cache_rows *r);

#endif
