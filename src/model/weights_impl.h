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

/* Read the index at index_path, map every shard it names, check that index and shards agree. */
bool model_shards_open(struct model_weights *w, const char *dir, const char *index_path, struct err *err);

#endif
