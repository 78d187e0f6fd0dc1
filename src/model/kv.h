/* kv.h - one timeline: keys (rotated) and values of every position, for every layer.
 *
 *   key, value   [L, K, capacity] rows of row_bytes      one head's positions are neighbours: attention streams them
 *
 *   row          see op/cache.h
 *
 * Forgetting is lowering `position`; what lies beyond it is overwritten before it is read. */
#ifndef SANSU_MODEL_KV_H
#define SANSU_MODEL_KV_H

#include "base/arena.h"
#include "model/config.h"
#include "op/attend.h"

struct model_kv {
    enum op_cache_type type;
    unsigned char *key, *value;
    size_t capacity, position; /* positions 0 .. position-1 are filled */
    size_t layers, kv_heads, head_size, row_bytes;
};

const char *model_kv_type_name(enum op_cache_type type); /* "f32" "f16" "q8_0" */

/* The type of that name (NULL: f32), if a model of this shape can have it: q8_0 needs heads of a multiple of 32, and
 * neither q8_0 nor f16 serves heads of more than 256. */
bool model_kv_type_find(enum op_cache_type *out, const char *name, const struct model_config *c, struct err *err);

/* Bytes of one position over all layers. */
size_t model_kv_bytes_per_token(const struct model_config *c, enum op_cache_type type);

/* Memory comes from `arena`; pages are not touched before they are used. */
bool model_kv_init(struct model_kv *out, struct arena *arena, const struct model_config *c, enum op_cache_type type,
                   size_t capacity, struct err *err);

/* Start of a layer, [K, capacity] rows. */
unsigned char *model_kv_key(const struct model_kv *kv, size_t layer);
unsigned char *model_kv_value(const struct model_kv *kv, size_t layer);

/* Write T positions from kv->position on. key, value: [T, stride] with K * E columns. Does not move the position. */
void model_kv_store(struct model_kv *kv, size_t layer, const float *key, const float *value, size_t stride, size_t T);

/* The first n positions of a timeline of the same shape and type; kv->position becomes n. */
void model_kv_copy(struct model_kv *kv, const struct model_kv *from, size_t n);

#endif
