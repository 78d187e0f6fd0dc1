/* forward.h - ids in, logits out, on one timeline or on several at once. */
#ifndef SANSU_MODEL_FORWARD_H
#define SANSU_MODEL_FORWARD_H

#include "model/adapter.h"
#include "model/kv.h"
#include "model/weights.h"
#include "op/linear.h"
#include "op/machine.h"
#include "op/rope.h"

enum { MODEL_SAME_INPUT = 3 }; /* linears that read one input: q, k, v */

/* A LoRA pair as the forward pass wants it; a.data == NULL: this linear has none. */
struct model_low_rank {
    struct tensor a; /* [r, in], borrowed from the adapter */
    const float *b;  /* [r, out] s B transposed */
};

/* What all timelines of a model share. Immutable once open. */
struct model_runtime {
    const struct model_weights *weights; /* borrowed */
    struct op_machine machine;
    /* Vectors of the layers (norms, biases) as f32: [L, MODEL_LAYER_ROLES], NULL where the model has none. */
    const float **vector;
    const float *norm;                     /* [D] the final one */
    const struct model_low_rank *low_rank; /* [tensors of the table]; NULL: no adapter */
    size_t rank;                           /* of the adapter, 0: none */
    struct arena arena;
};

/* cpu, threads: see op_machine_open. On failure nothing is left to close. */
bool model_runtime_open(struct model_runtime *out, const struct model_weights *weights, const char *cpu, int threads,
                        struct err *err);
/* From now on every linear the adapter targets is W x + s B A x. The adapter, read for these weights, is borrowed. To
 * be called before any work space is made. */
bool model_runtime_adapt(struct model_runtime *r, const struct model_adapter *adapter, struct err *err);
void model_runtime_close(struct model_runtime *r); /* safe on the zero state */

struct model_strides {
    size_t x, q, k, f, low;
};

/* The work space of a step, taken from an arena at init. Any number of timelines may use it, one step after the
 * other. */
struct model_forward {
    const struct model_runtime *runtime;
    size_t batch;                  /* rows: the most tokens of a step */
    struct op_rope_table rope;     /* a row per token of the step */
    struct op_rope_table local;    /* the same for layers with a window; unused when there are none */
    size_t *row;                   /* [batch] 0, 1, 2, .. */
    struct op_attend_part *attend; /* [batch] */
    float *x, *h;                  /* [batch, D] residual stream; its normed copy, or what a block adds to it */
    float *q, *mix, *k, *v;        /* [batch, H*E], [batch, K*E] */
    float *gate, *up;              /* [batch, F] */
    /* [batch, stride.low] A x of the linears that read the same input; NULL: no adapter */
    float *low;
    struct model_strides stride;       /* of their rows, in floats */
    struct kernel_quantised quantised; /* the input of a layer with weights in blocks */
    float *logits;                     /* [batch, V]; one row per wanted position, in the order they were fed */
};

struct model_forward_size {
    size_t kv, work, total; /* bytes */
};

/* What a timeline of `capacity` positions and work space for `batch` rows take; false when that does not fit a
 * size_t. */
bool model_forward_size(struct model_forward_size *out, const struct model_config *c, enum op_cache_type type,
                        size_t capacity, size_t batch);

/* batch: the most ids one step takes. */
bool model_forward_init(struct model_forward *out, struct arena *arena, const struct model_runtime *runtime,
                        size_t batch, struct err *err);

enum model_want { MODEL_WANT_NONE, MODEL_WANT_LAST, MODEL_WANT_ALL }; /* of which fed positions logits are wanted */

/* What one timeline gets in a step: n >= 1 ids, each < V, with room in its cache (caller's duty). */
struct model_part {
    struct model_kv *kv;
    const int32_t *ids;
    size_t n;
    enum model_want want;
};

/* Append each part's ids to its timeline and compute, one pass over the weights for all of them. The parts are
 * different timelines of one cache type, together at most `batch` ids. Logits: row after row, part after part, as
 * wanted. A position's result does not depend on how the ids before it were cut into steps, on the other parts, nor on
 * threads. */
void model_forward_step(struct model_forward *f, const struct model_part *part, size_t n_parts);

#endif
