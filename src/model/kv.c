/* kv.c - the cache of keys and values.
 *
 *   [T, K*E] rows from the linear layers  ->  [K, capacity, E] per layer
 *
 * Owns    nothing: memory is the session's arena
 * Checked tests/model/forward_test.c (rewind, full timeline)
 */
#include "model/kv.h"

#include <assert.h>
#include <string.h>

#include "base/checked.h"

size_t model_kv_bytes_per_token(const struct model_config *c) {
    return 2 * c->layers * c->kv_heads * c->head_size * sizeof(float);
}

bool model_kv_init(struct model_kv *out, struct arena *arena, const struct model_config *c, size_t capacity, struct err *err) {
    size_t half = model_kv_bytes_per_token(c) / 2;
    *out = (struct model_kv){.capacity = capacity, .kv_heads = c->kv_heads, .head_size = c->head_size};
    out->key = arena_alloc(arena, capacity, half, err);
    out->value = out->key ? arena_alloc(arena, capacity, half, err) : NULL;
    return out->value != NULL;
}

static size_t layer_start(const struct model_kv *kv, size_t layer) { return layer * kv->kv_heads * kv->capacity * kv->head_size; }

float *model_kv_key(const struct model_kv *kv, size_t layer) { return kv->key + layer_start(kv, layer); }
float *model_kv_value(const struct model_kv *kv, size_t layer) { return kv->value + layer_start(kv, layer); }

void model_kv_store(struct model_kv *kv, size_t layer, const float *key, const float *value, size_t stride, size_t T) {
    assert(kv->position + T <= kv->capacity);
    size_t E = kv->head_size;
    for (size_t h = 0; h < kv->kv_heads; h++)
        for (size_t t = 0; t < T; t++) {
            size_t to = (h * kv->capacity + kv->position + t) * E, from = t * stride + h * E;
            memcpy(model_kv_key(kv, layer) + to, key + from, E * sizeof *key);
            memcpy(model_kv_value(kv, layer) + to, value + from, E * sizeof *value);
        }
}
