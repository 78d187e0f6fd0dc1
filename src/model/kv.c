/* kv.c - the cache of keys and values.
 *
 *   [T, K*E] rows from the linear layers  -> rounded ->  [K, capacity] rows per layer
 *
 * Owns    nothing: memory is the session's arena
 * Checked tests/model/kv_test.c (rounding, copies), tests/model/forward_test.c (rewind, full timeline)
 */
#include "model/kv.h"

#include <assert.h>
#include <string.h>

#include "op/cache.h"

enum { BLOCK = 32, MAX_HEAD = OP_CACHE_MAX_HEAD };

static const char *const type_name[] = {[OP_CACHE_F32] = "f32", [OP_CACHE_F16] = "f16", [OP_CACHE_Q8_0] = "q8_0"};

const char *model_kv_type_name(enum op_cache_type type) { return type_name[type]; }

static bool allowed(const struct model_config *c, enum op_cache_type type, struct err *err) {
    if (type == OP_CACHE_F32) return true;
    if (c->head_size > MAX_HEAD)
        return err_set(err, ERR_USAGE,
                       "this model's heads of %zu are too large for a cache in f16 or q8_0 (at most %d); use f32",
                       c->head_size, MAX_HEAD);
    if (type == OP_CACHE_Q8_0 && c->head_size % BLOCK)
        return err_set(err, ERR_USAGE,
                       "this model's heads of %zu are not a multiple of %d, which a q8_0 cache needs; use f16",
                       c->head_size, BLOCK);
    return true;
}

bool model_kv_type_find(enum op_cache_type *out, const char *name, const struct model_config *c, struct err *err) {
    *out = OP_CACHE_F32;
    for (size_t i = 0; name && i < sizeof type_name / sizeof *type_name; i++) {
        if (strcmp(name, type_name[i]) != 0) continue;
        *out = (enum op_cache_type)i;
        return allowed(c, *out, err);
    }
    return !name || err_set(err, ERR_USAGE, "keys and values can be kept in f32, f16 or q8_0, not in '%.20s'", name);
}

size_t model_kv_bytes_per_token(const struct model_config *c, enum op_cache_type type) {
    return 2 * c->layers * c->kv_heads * op_cache_row_bytes(type, c->head_size);
}

bool model_kv_init(struct model_kv *out, struct arena *arena, const struct model_config *c, enum op_cache_type type,
                   size_t capacity, struct err *err) {
    if (!allowed(c, type, err)) return false;
    size_t half = model_kv_bytes_per_token(c, type) / 2;
    *out = (struct model_kv){.type = type,
                             .capacity = capacity,
                             .layers = c->layers,
                             .kv_heads = c->kv_heads,
                             .head_size = c->head_size,
                             .row_bytes = op_cache_row_bytes(type, c->head_size)};
    out->key = arena_alloc(arena, capacity, half, err);
    out->value = out->key ? arena_alloc(arena, capacity, half, err) : NULL;
    return out->value != NULL;
}

static size_t layer_start(const struct model_kv *kv, size_t layer) {
    return layer * kv->kv_heads * kv->capacity * kv->row_bytes;
}

unsigned char *model_kv_key(const struct model_kv *kv, size_t layer) { return kv->key + layer_start(kv, layer); }
unsigned char *model_kv_value(const struct model_kv *kv, size_t layer) { return kv->value + layer_start(kv, layer); }

void model_kv_store(struct model_kv *kv, size_t layer, const float *key, const float *value, size_t stride, size_t T) {
    op_cache_store(&(struct op_cache_rows){.key = model_kv_key(kv, layer),
                                           .value = model_kv_value(kv, layer),
                                           .k = key,
                                           .v = value,
                                           .type = kv->type,
                                           .capacity = kv->capacity,
                                           .position = kv->position,
                                           .stride = stride,
                                           .T = T,
                                           .kv_heads = kv->kv_heads,
                                           .head_size = kv->head_size});
}

void model_kv_copy(struct model_kv *kv, const struct model_kv *from, size_t n) {
    assert(n <= kv->capacity && n <= from->position && kv->type == from->type && kv->row_bytes == from->row_bytes);
    for (size_t layer = 0; layer < kv->layers; layer++)
        for (size_t h = 0; h < kv->kv_heads; h++) {
            size_t to = h * kv->capacity * kv->row_bytes, at = h * from->capacity * from->row_bytes;
            memcpy(model_kv_key(kv, layer) + to, model_kv_key(from, layer) + at, n * kv->row_bytes);
            memcpy(model_kv_value(kv, layer) + to, model_kv_value(from, layer) + at, n * kv->row_bytes);
        }
    kv->position = n;
}
