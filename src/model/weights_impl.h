/* weights_impl.h - what weights.c, shards.c and weights_write.c share. */
#ifndef SANSU_MODEL_WEIGHTS_IMPL_H
#define SANSU_MODEL_WEIGHTS_IMPL_H

#include "format/safetensors.h"
#include "model/weights.h"

struct model_file {
    struct safetensors st;
    const char *path; /* in the weights' arena */
};

/* Map DIR/NAME as w->file[w->n_files], and count it. */
bool model_file_open(struct model_weights *w, const char *dir, const char *name, struct err *err);

/* model.safetensors.index.json, read. */
struct model_place {
    const char *tensor, *shard;
    size_t file; /* index into w->file, once the shards are open */
};

struct model_index {
    struct model_place *place; /* [n_places] */
    size_t n_places;
    double total_size; /* -1 = not given */
    struct arena arena;
};

/* From text in memory; `name` stands in messages for the file. On failure nothing is left to free. */
bool model_index_parse(struct model_index *out, const char *text, size_t n, const char *name, struct err *err);
void model_index_free(struct model_index *x);

/* Read the index at index_path, map every shard it names, check that index and shards agree. */
bool model_shards_open(struct model_weights *w, const char *dir, const char *index_path, struct err *err);

#endif
