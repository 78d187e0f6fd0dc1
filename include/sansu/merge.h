/* merge.h - base + LoRA adapter -> a model of its own, in the form of the base.
 *
 *     quant_merge        a Hugging Face directory -> a directory
 *     quant_merge_file   a GGUF file -> a GGUF file
 *
 * W + s B A of every linear the adapter targets, from the base's own weights, computed in f32 and rounded or encoded
 * once; all other tensors as they are. Memory: one tensor. The bytes do not depend on threads. */
#ifndef SANSU_MERGE_H
#define SANSU_MERGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct quant_merge_options {
    /* of a directory "bf16", "f16", "f32"; NULL = as the base's config.json says. Of a file one of quant_format_name;
     * NULL = each tensor's own */
    const char *type;
    size_t max_shard_bytes; /* 0 = one file */
    int threads;            /* 0 = one per processor; never changes the result */
    /* May be NULL. Called after every tensor; false stops the work (ERR_INTERRUPT): what was written is no model. */
    bool (*progress)(void *context, size_t bytes_done, size_t bytes);
    void *context;
};

/* What merging did to one kind of linear, over all its tensors. */
struct quant_merge_kind {
    const char *name;                          /* "q_proj" */
    size_t tensors;                            /* 0: the adapter has none of this kind, and the rest is 0, too */
    double rms_weight, max_change, rms_change; /* of the base; stored minus base */
    double rms_rounding;                       /* stored minus exact: what the output type cost */
};

enum { QUANT_LINEARS = 7 }; /* q k v o gate up down */
struct quant_merge_report {
    size_t rank, tensors, changed, bytes; /* bytes: of the tensors written */
    double scaling;
    const char *type; /* as in the options; "own" */
    struct quant_merge_kind kind[QUANT_LINEARS];
};

/* Weights, index and config.json of `out` are written as transformers writes them, config.json last: a directory cut
 * short is no model. A config.json already there is removed. */
bool quant_merge(struct quant_merge_report *report, const char *base, const char *adapter, const char *out,
                 const struct quant_merge_options *options, struct err *err);

/* One file, which appears when it is whole, of a base in one or several: all other tensors and the metadata are the
 * base's bytes, in its order (but for alignment, splits and, with a type, what speaks of types). */
bool quant_merge_file(struct quant_merge_report *report, const char *base, const char *adapter, const char *out,
                      const struct quant_merge_options *options, struct err *err);

#endif
