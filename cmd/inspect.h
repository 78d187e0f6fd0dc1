/* inspect.h - what the files of `sansu inspect` share. */
#ifndef SANSU_CMD_INSPECT_H
#define SANSU_CMD_INSPECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"

struct inspect_flags {
    bool json, tensors;
    int64_t ctx;
    const char *kv; /* 0 = not given */
};

/* Each returns the exit code, failures already reported. */
int inspect_file(const char *path, const struct inspect_flags *f);   /* a .safetensors file */
int inspect_adapter(const char *dir, const struct inspect_flags *f); /* a PEFT LoRA directory */
bool inspect_is_adapter(const char *dir);
int inspect_gguf(const char *path, const struct inspect_flags *f);   /* a GGUF file, a model or not */

/* Of a GGUF file that holds a Llama: sizes, types and memory, as lines or as members of an object. false: why in err, and
 * out untouched. */
bool inspect_gguf_model(struct bytes *out, const char *path, const struct inspect_flags *f, struct err *err);

/* "key":"value" */
void inspect_json_text(struct bytes *out, const char *key, const char *value);

/* One row of a list of tensors, as text or as JSON. */
void inspect_tensor(struct bytes *out, bool json, bool first, const char *name, const char *dtype, int rank, const size_t *shape, size_t n_bytes);

/* Write out to stdout and free it; returns code, or ERR_RESOURCE when out ran out of memory. */
int inspect_put(struct bytes *out, int code);

#endif
