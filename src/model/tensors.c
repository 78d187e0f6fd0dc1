/* tensors.c - the tensors of a Llama, declared once: names, shapes, places.
 *
 *   index -> name, shape, field of struct model_weights        name -> index
 *
 * Owns    nothing                  Never   looks at data
 * Checked tests/model/weights_test.c
 */
#include <assert.h>
#include <string.h>

#include "base/checked.h"
#include "model/weights.h"

enum size_of { ONE, D, F, V, HE, KE }; /* what a dimension is made of */

struct row {
    const char *name; /* after "model.layers.N." */
    enum size_of shape[2];
    size_t field;
};

static const struct row layer_rows[MODEL_LAYER_TENSORS] = {
    {"input_layernorm.weight", {D, ONE}, offsetof(struct model_layer, attn_norm)},
    {"self_attn.q_proj.weight", {HE, D}, offsetof(struct model_layer, q)},
    {"self_attn.k_proj.weight", {KE, D}, offsetof(struct model_layer, k)},
    {"self_attn.v_proj.weight", {KE, D}, offsetof(struct model_layer, v)},
    {"self_attn.o_proj.weight", {D, HE}, offsetof(struct model_layer, o)},
    {"post_attention_layernorm.weight", {D, ONE}, offsetof(struct model_layer, ffn_norm)},
    {"mlp.gate_proj.weight", {F, D}, offsetof(struct model_layer, gate)},
    {"mlp.up_proj.weight", {F, D}, offsetof(struct model_layer, up)},
    {"mlp.down_proj.weight", {D, F}, offsetof(struct model_layer, down)},
};

static const struct row embed_row = {"model.embed_tokens.weight", {V, D}, offsetof(struct model_weights, embed)};
static const struct row norm_row = {"model.norm.weight", {D, ONE}, offsetof(struct model_weights, norm)};
static const struct row head_row = {"lm_head.weight", {V, D}, offsetof(struct model_weights, head)};
static const char layer_prefix[] = "model.layers.";

size_t model_tensor_total(const struct model_config *c) { return 2 + MODEL_LAYER_TENSORS * c->layers + !c->tied; }

/* The row of an index; *layer is its layer, or SIZE_MAX outside the layers. */
static const struct row *row_at(const struct model_config *c, size_t index, size_t *layer) {
    size_t after = 1 + MODEL_LAYER_TENSORS * c->layers;
    assert(index < model_tensor_total(c));
    *layer = SIZE_MAX;
    if (index == 0) return &embed_row;
    if (index >= after) return index == after ? &norm_row : &head_row;
    *layer = (index - 1) / MODEL_LAYER_TENSORS;
    return &layer_rows[(index - 1) % MODEL_LAYER_TENSORS];
}

void model_tensor_name(struct bytes *out, const struct model_config *c, size_t index) {
    size_t layer;
    const struct row *row = row_at(c, index, &layer);
    bytes_clear(out);
    if (layer != SIZE_MAX) bytes_printf(out, "%s%zu.", layer_prefix, layer);
    bytes_append_string(out, row->name);
}

static size_t size_of(const struct model_config *c, enum size_of what) {
    switch (what) {
    case D: return c->width;
    case F: return c->ffn_width;
    case V: return c->vocab;
    case HE: return c->heads * c->head_size;
    case KE: return c->kv_heads * c->head_size;
    default: return 1;
    }
}

int model_tensor_shape(size_t shape[2], const struct model_config *c, size_t index) {
    size_t layer;
    const struct row *row = row_at(c, index, &layer);
    for (int i = 0; i < 2; i++) shape[i] = size_of(c, row->shape[i]);
    return row->shape[1] == ONE ? 1 : 2;
}

struct tensor *model_tensor_at(struct model_weights *w, size_t index) {
    size_t layer;
    const struct row *row = row_at(&w->config, index, &layer);
    unsigned char *base = layer == SIZE_MAX ? (unsigned char *)w : (unsigned char *)&w->layer[layer];
    return (struct tensor *)(void *)(base + row->field);
}

/* Digits without sign or leading zero; *end is the first character after them. */
static bool read_layer(size_t *out, const char *s, const char **end) {
    size_t value = 0;
    if (*s < '0' || *s > '9' || (*s == '0' && s[1] >= '0' && s[1] <= '9')) return false;
    for (; *s >= '0' && *s <= '9'; s++)
        if (!checked_mul(&value, value, 10) || !checked_add(&value, value, (size_t)(*s - '0'))) return false;
    *out = value;
    *end = s;
    return true;
}

bool model_tensor_find(size_t *out, const struct model_config *c, const char *name) {
    const char *rest;
    size_t layer, after = 1 + MODEL_LAYER_TENSORS * c->layers, n = strlen(layer_prefix);
    if (strcmp(name, embed_row.name) == 0) {
        *out = 0;
    } else if (strcmp(name, norm_row.name) == 0) {
        *out = after;
    } else if (!c->tied && strcmp(name, head_row.name) == 0) {
        *out = after + 1;
    } else {
        if (strncmp(name, layer_prefix, n) != 0 || !read_layer(&layer, name + n, &rest) || *rest != '.' || layer >= c->layers) return false;
        size_t i = 0;
        while (i < MODEL_LAYER_TENSORS && strcmp(rest + 1, layer_rows[i].name) != 0) i++;
        if (i == MODEL_LAYER_TENSORS) return false;
        *out = 1 + MODEL_LAYER_TENSORS * layer + i;
    }
    return true;
}

size_t model_parameter_count(const struct model_config *c) {
    size_t total = 0, shape[2];
    for (size_t i = 0; i < model_tensor_total(c); i++) {
        model_tensor_shape(shape, c, i);
        total += shape[0] * shape[1];
    }
    return total;
}
