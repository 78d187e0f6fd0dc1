/* inspect.h - what a file or a directory holds, and the memory a model needs, before anything loads it.
 *
 * A Hugging Face model directory, a LoRA adapter directory, a GGUF file or a .safetensors file. Headers and small files
 * are read; weights are mapped, and none of their pages touched. Chat templates are recognised, never run. */
#ifndef SANSU_INSPECT_H
#define SANSU_INSPECT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/err.h"

/* All fields may be zero. */
struct inspect_options {
    size_t ctx;     /* positions to count memory for; 0 = 4096, or the model's context when it is shorter */
    const char *kv; /* type of keys and values; NULL = f32 */
    bool json;      /* one object (docs/json.md), else lines for people */
    bool tensors;   /* list the tensors of models; files and JSON always do */
};

/* Appended to *out. Names and values from files are escaped. ERR_USAGE: the options do not fit the model. On failure
 * *out is as it was. */
bool inspect_describe(struct bytes *out, const char *path, const struct inspect_options *options, struct err *err);

#endif
