/* gguf_set.h - a model in one GGUF file, or cut into several as llama-gguf-split does it.
 *
 *   NAME-00001-of-00003.gguf    all metadata, split.count 3, split.no 0, split.tensors.count (of all parts), some
 *     tensors
 *   NAME-00002-of-00003.gguf    split.count 3, split.no 1, the next tensors ...
 *
 * The path of a set is that of its first part. */
#ifndef SANSU_FORMAT_GGUF_SET_H
#define SANSU_FORMAT_GGUF_SET_H

#include "format/gguf.h"

struct gguf_part {
    struct gguf file;
    const char *path;
};

struct gguf_set {
    struct gguf_part *part; /* [n]; the first has the metadata */
    size_t n;
    struct arena arena;
};

/* Open a file, and when it is the first part of a model the others beside it. On failure nothing is left to close. */
bool gguf_set_open(struct gguf_set *out, const char *path, struct err *err);
/* A set of one file that was parsed already: moves in, and is closed when this fails; `name` stands in messages for
 * it. */
bool gguf_set_take(struct gguf_set *out, struct gguf *g, const char *name, struct err *err);
void gguf_set_close(struct gguf_set *s); /* safe on the zero state */

const struct gguf_tensor *gguf_set_find_tensor(const struct gguf_set *s, const char *name); /* NULL: absent */

#endif
