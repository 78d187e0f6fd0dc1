/* inspect_impl.h - what the files of this folder share: each appends its part of the description. */
#ifndef SANSU_INSPECT_INSPECT_IMPL_H
#define SANSU_INSPECT_INSPECT_IMPL_H

#include "model/weights.h"
#include "sansu/inspect.h"

/* ---- parts.c ---- */

void inspect_put_schema(struct bytes *out, const char *kind, const char *path); /* {"schema":..,"kind":..,"path":.. */
void inspect_put_text(struct bytes *out, const char *key, const char *value);   /* "key":"value" */

/* A text from a file as a JSON string without its quotes: for lines, where it may hold anything. */
void inspect_put_escaped(struct bytes *out, const char *text, size_t n);

struct inspect_tensor {
    const char *name, *type;
    int rank;
    const size_t *shape;
    size_t n_bytes;
};
/* One row of a list. */
void inspect_put_tensor(struct bytes *out, bool json, bool first, const struct inspect_tensor *t);

/* template NULL: there is none; source: where it stands. */
void inspect_put_chat(struct bytes *out, bool json, const char *source, const char *template, size_t n);

/* ---- sizes.c: of weights that were opened ---- */

/* The sizes, types and memory of a model, as lines or as members of an object. */
bool inspect_put_sizes(struct bytes *out, const struct model_weights *w, const struct inspect_options *options,
                       struct err *err);
void inspect_put_types(struct bytes *out, const struct model_weights *w, bool json); /* "BF16 x291" */

/* ---- one for each kind of path ---- */

bool inspect_directory(struct bytes *out, const char *path, const struct inspect_options *options, struct err *err);
bool inspect_adapter(struct bytes *out, const char *dir, const struct inspect_options *options, struct err *err);
bool inspect_tensors_file(struct bytes *out, const char *path, const struct inspect_options *options, struct err *err);
bool inspect_gguf(struct bytes *out, const char *path, const struct inspect_options *options, struct err *err);

#endif
