/* kv.h - the cache: keys (rotated) and values of every position, for every layer. f32.
 *
 *   key, value   [L, K, capacity, E]     one head's positions are neighbours: attention streams them
 *
 * Forgetting is lowering `position`; what lies beyond it is overwritten before it is read. */
#ifndef SANSU_MODEL_KV_H
#define SANSU_MODEL_KV_H

#include "base/arena.h"
#include "model/config.h"

struct model_kv {
    float *key, *value;
    size_t capacity, position; /* positions 0 .. position-1 are filled */
    size_t kv_heads, head_size;
};

/* Bytes of one position over all layers. */
size_t model_kv_bytes_per_token(const struct model_config *c);

/* Memory comes from `arena`; pages are not touched before they are used. */
bool model_kv_init(struct model_kv *out, struct arena *arena, const struct model_config *c, size_t capacity, struct err *err);

/* Start of a layer, [K, capacity, E]. */
float *model_kv_key(const struct model_kv *kv, size_t layer);
float *model_kv_value(const struct model_kv *kv, size_t layer);

/* Write T positions from kv->position on. key, value: [T, stride] with K * E columns. Does not move the position. */
void model_kv_store(struct model_kv *kv, size_t layer, const float *key, const float *value, size_t stride, size_t T);

#endif
