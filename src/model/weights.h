/* weights.h - the tensors of a Llama: one declarative table, reading (mapped) and writing (streamed).
 *
 *   index   0       embed                                   [V, D]
 *           1+9i    layer i: attn_norm [D]  q [H*E, D]  k [K*E, D]  v [K*E, D]  o [D, H*E]
 *                            ffn_norm [D]   gate [F, D]  up [F, D]  down [D, F]
 *           1+9L    norm                                    [D]
 *           2+9L    head (absent when tied)                 [V, D]
 *
 * Everything that walks over the weights (loading, saving, merging, optimizers, inspection) walks this table. */
#ifndef SANSU_MODEL_WEIGHTS_H
#define SANSU_MODEL_WEIGHTS_H

#include "base/arena.h"
#include "base/bytes.h"
#include "model/config.h"

enum { MODEL_LAYER_TENSORS = 9 };

struct model_layer {
    struct tensor attn_norm, q, k, v, o, ffn_norm, gate, up, down;
};

struct model_file; /* a mapped safetensors file */
struct gguf;

struct model_weights {
    struct model_config config;
    struct tensor embed, norm, head; /* head == embed when tied */
    struct model_layer *layer;       /* [L] */
    bool paired;                     /* rows of q and k in GGUF's order (model/llama_gguf.h) */
    const float *rope_factors;       /* [E/2] each frequency is divided by; NULL = 1 */

    struct arena arena; /* the rest is private to weights.c */
    struct model_file *file;
    size_t n_files;
    struct gguf *gguf;
    const char *gguf_path;
};

/* ---- the table ---- */

size_t model_tensor_total(const struct model_config *c);

/* "model.layers.3.self_attn.q_proj.weight"; out is cleared first. */
void model_tensor_name(struct bytes *out, const struct model_config *c, size_t index);

/* Returns the rank, 1 or 2. */
int model_tensor_shape(size_t shape[2], const struct model_config *c, size_t index);

/* The index of a name; false when this model has no such tensor. */
bool model_tensor_find(size_t *out, const struct model_config *c, const char *name);

/* Where index lives in w; never NULL for index < model_tensor_total. */
struct tensor *model_tensor_at(struct model_weights *w, size_t index);

/* Elements of the whole table (tied heads counted once). */
size_t model_parameter_count(const struct model_config *c);

/* ---- weights in memory ---- */

/* All shapes and types set from the config, all data NULL: for a caller that brings its own memory (a trainer starting
 * from nothing). A tied head must be kept equal to embed by the caller (model_weights_tie). */
bool model_weights_blank(struct model_weights *out, const struct model_config *c, struct err *err);
void model_weights_tie(struct model_weights *w); /* head = embed when the config says so */

/* Map a Hugging Face directory: config.json, then model.safetensors or the shards of model.safetensors.index.json.
 * Nothing is copied; every name, shape, type and size is checked first. On failure *out is zeroed, nothing is left open. */
bool model_weights_open(struct model_weights *out, const char *dir, struct err *err);

/* Map a GGUF file with the metadata of a Llama; the same promises. */
bool model_weights_open_gguf(struct model_weights *out, const char *path, struct err *err);
/* The same from a file that was parsed already: moves in, and is closed when this fails; `name` stands in messages for it. */
bool model_weights_take_gguf(struct model_weights *out, struct gguf *g, const char *name, struct err *err);
void model_weights_close(struct model_weights *w); /* safe on the zero state */

/* From now on a file that is cut gives zeros instead of a bus error (base/file.h), for callers that ask whether the files
 * are intact before they use what they computed. False: one was cut since it was opened. */
void model_weights_guard(struct model_weights *w);
/* For who is going to read every weight many times: large pages where the system has them. */
void model_weights_expect_all(const struct model_weights *w);
bool model_weights_intact(const struct model_weights *w, struct err *err);

/* Bytes of the mapped files. */
size_t model_weights_mapped(const struct model_weights *w);

/* ---- writing ---- */

/* Write config.json and model.safetensors, or shards and their index when the data exceeds max_shard_bytes (0 = one
 * file). Layout and bytes are those of transformers' save_pretrained. Values are converted to `type` on the way, one
 * tensor at a time. Index and config come last: a directory cut short has none, and no reader takes it for a model.
 * An older model in DIR is given up at the start: save beside what must not be lost, not over it. Weights that came
 * from a GGUF file are refused: their rows are in another order. */
bool model_weights_save(const struct model_weights *w, const char *dir, size_t max_shard_bytes, enum tensor_type type, struct err *err);

/* The same with tensors made on demand (merging, synthesis): source fills *out with tensor `index` in any type, its data
 * valid until the next call. Tensors are asked for in file order, which is not table order. */
typedef bool model_source_fn(void *context, struct tensor *out, size_t index, struct err *err);
bool model_weights_stream(const struct model_config *c, const char *dir, size_t max_shard_bytes, enum tensor_type type,
                          model_source_fn *source, void *context, struct err *err);

#endif
