/* weights.h - a model's tensors with their data: reading (mapped) and writing (streamed).
 *
 * Everything that walks over the weights (loading, saving, merging, optimizers, inspection) walks the table of
 * tensors.h. Loaded weights are const: a tensor is looked at by its index, or by its layer and role. */
#ifndef SANSU_MODEL_WEIGHTS_H
#define SANSU_MODEL_WEIGHTS_H

#include "base/arena.h"
#include "model/tensors.h"
#include "tensor/tensor.h"

struct model_file; /* a mapped safetensors file */
struct gguf;
struct gguf_set;

struct model_weights {
    struct model_config config;
    bool paired;               /* rows of q and k in GGUF's order (model/model_gguf.h) */
    bool norms_with_one;       /* norms hold 1 + w, as GGUF files of Gemma do */
    const float *rope_factors; /* [E/2] each frequency is divided by; NULL = 1 */

    struct arena arena;    /* the rest is private to the files weights*.c */
    struct tensor *tensor; /* [layout.total] */
    struct model_layout layout;
    struct model_file *file;
    size_t n_files;
    struct gguf_set *gguf; /* NULL: a directory */
};

/* index < model_tensor_total. */
static inline const struct tensor *model_tensor(const struct model_weights *w, size_t index) {
    return &w->tensor[index];
}

/* The model has such a tensor; of a tied model the head is the embedding. */
static inline const struct tensor *model_tensor_of(const struct model_weights *w, size_t layer, enum model_role role) {
    return &w->tensor[model_layout_index(&w->layout, layer, role)];
}

/* ---- weights in memory ---- */

/* All shapes and types set from the config, all data NULL: for a caller that brings its own memory (a trainer starting
 * from nothing), and gives it with model_tensor_set. */
bool model_weights_blank(struct model_weights *out, const struct model_config *c, struct err *err);
void model_tensor_set(struct model_weights *w, size_t index, enum tensor_type type,
                      const void *data); /* of the table's shape */

/* Map a Hugging Face directory: config.json, then model.safetensors or the shards of model.safetensors.index.json.
 * Nothing is copied; every name, shape, type and size is checked first. On failure *out is zeroed, nothing is left
 * open. */
bool model_weights_open(struct model_weights *out, const char *dir, struct err *err);

/* Map a GGUF file with the metadata of a known architecture, or the first of the files of a model that was cut into
 * several (format/gguf_set.h); the same promises. */
bool model_weights_open_gguf(struct model_weights *out, const char *path, struct err *err);
/* The same from a file that was parsed already: moves in, and is closed when this fails; `name` stands in messages for
 * it. */
bool model_weights_take_gguf(struct model_weights *out, struct gguf *g, const char *name, struct err *err);
void model_weights_close(struct model_weights *w); /* safe on the zero state */

/* The one or the other; and the config alone. */
bool model_weights_open_any(struct model_weights *out, const char *path, struct err *err);
bool model_config_read_any(struct model_config *out, const char *path, struct err *err);

/* False: a file was cut since it was opened; what was computed from it may be computed from zeros (base/file.h). */
bool model_weights_intact(const struct model_weights *w, struct err *err);
/* For who is going to read every weight many times: large pages where the system has them. */
void model_weights_expect_all(const struct model_weights *w);

/* Bytes of the mapped files. */
size_t model_weights_mapped(const struct model_weights *w);

/* ---- writing ---- */

/* Write config.json and model.safetensors, or shards and their index when the data exceeds max_shard_bytes (0 = one
 * file). Layout and bytes are those of transformers' save_pretrained. Values are converted to `type` on the way, one
 * tensor at a time. Index and config come last: a directory cut short has none, and no reader takes it for a model.
 * An older model in DIR is given up at the start: save beside what must not be lost, not over it. Weights that came
 * from a GGUF file are refused: their rows are in another order. */
bool model_weights_save(const struct model_weights *w, const char *dir, size_t max_shard_bytes, enum tensor_type type,
                        struct err *err);

/* The same with tensors made on demand (merging, synthesis): source fills *out with tensor `index` in any type, its
 * data valid until the next call. Tensors are asked for in file order, which is not table order. */
typedef bool model_source_fn(void *context, struct tensor *out, size_t index, struct err *err);
bool model_weights_stream(const struct model_config *c, const char *dir, size_t max_shard_bytes, enum tensor_type type,
                          model_source_fn *source, void *context, struct err *err);

#endif
