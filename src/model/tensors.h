/* tensors.h - which tensors a model has: the rows of its architecture (arch.h), laid out as one numbered table.
 *
 *   index   before the layers | layer 0: its rows | layer 1 | ... | after the layers          absent rows take no
 *     number
 *   Llama   0 embed | 1+9i: attn_norm q k v o ffn_norm gate up down | 1+9L norm | 2+9L head (absent when tied)
 *
 * A tensor is named by its index, or by its layer and role. */
#ifndef SANSU_MODEL_TENSORS_H
#define SANSU_MODEL_TENSORS_H

#include "base/bytes.h"
#include "model/arch.h"

/* Where each role is: index = first[role] + layer * per_layer. A tied head is where the embedding is. */
struct model_layout {
    size_t first[MODEL_ROLES];       /* of layer 0; SIZE_MAX: this model has none */
    size_t before, per_layer, total; /* rows before the layers, of a layer, all tensors */
};
struct model_layout model_layout(const struct model_config *c);

static inline size_t model_layout_index(const struct model_layout *l, size_t layer, enum model_role role) {
    return l->first[role] + (role < MODEL_LAYER_ROLES ? layer * l->per_layer : 0);
}

size_t model_tensor_total(const struct model_config *c);

/* The row of an index; *layer (may be NULL) is its layer, SIZE_MAX outside the layers. */
const struct model_tensor_row *model_tensor_row(const struct model_config *c, size_t index, size_t *layer);

enum model_role model_tensor_role(const struct model_config *c, size_t index);

/* The index of a role; the model must have it. */
size_t model_tensor_index(const struct model_config *c, size_t layer, enum model_role role);

/* A matrix of a layer: what is multiplied with, what an adapter can change, what a mixture of types is about. */
bool model_tensor_is_linear(const struct model_config *c, size_t index);

/* "model.layers.3.self_attn.q_proj.weight"; out is cleared first. */
void model_tensor_name(struct bytes *out, const struct model_config *c, size_t index);

/* Returns the rank, 1 or 2. */
int model_tensor_shape(size_t shape[2], const struct model_config *c, size_t index);

/* The index of a name; false when this model has no such tensor. */
bool model_tensor_find(size_t *out, const struct model_config *c, const char *name);

/* The same in GGUF files: "blk.3.attn_q.weight". */
void model_tensor_gguf_name(struct bytes *out, const struct model_config *c, size_t index);
bool model_tensor_gguf_find(size_t *out, const struct model_config *c, const char *name);

/* Words about a tensor that no architecture here has, for messages; "" when there is nothing to say. */
const char *model_tensor_hint(const char *name);

/* Elements of the whole table (tied heads counted once). */
size_t model_parameter_count(const struct model_config *c);

#endif
