/* forward.h - ids in, logits out: the Llama computation on one timeline. */
#ifndef SANSU_MODEL_FORWARD_H
#define SANSU_MODEL_FORWARD_H

#include "model/kv.h"
#include "model/weights.h"
#include "op/machine.h"
#include "op/rope.h"

/* What all timelines of a model share. Immutable once open. */
struct model_runtime {
    const struct model_weights *weights; /* borrowed */
    struct op_machine machine;
    const float *norm; /* [2L+1, D]: attention and feed-forward norm of each layer, final norm; widened to f32 */
    struct arena arena;
};

/* cpu, threads: see op_machine_open. On failure nothing is left to close. */
bool model_runtime_open(struct model_runtime *out, const struct model_weights *weights, const char *cpu, int threads, struct err *err);
void model_runtime_close(struct model_runtime *r); /* safe on the zero state */

/* One timeline: its cache and the work space of a step, all of it taken from an arena at init. */
struct model_forward {
    const struct model_runtime *runtime;
    struct model_kv kv;
    struct op_rope_table rope;
    size_t batch;
    size_t *position;                      /* [batch] */
    float *x, *h;                          /* [batch, D] residual stream; its normed copy, or what a block adds to it */
    float *q, *mix, *k, *v;                /* [batch, H*E], [batch, K*E] */
    float *gate, *up;                      /* [batch, F] */
    size_t x_stride, q_stride, k_stride, f_stride;
    float *logits;                         /* [batch, V]; row 0 unless all were asked for */
};

struct model_forward_size {
    size_t kv, work, total; /* bytes */
};

/* What model_forward_init will take; false when the sizes do not fit a size_t. */
bool model_forward_size(struct model_forward_size *out, const struct model_config *c, size_t capacity, size_t batch);

/* capacity: positions of the timeline; batch: the most ids one step takes. */
bool model_forward_init(struct model_forward *out, struct arena *arena, const struct model_runtime *runtime, size_t capacity, size_t batch, struct err *err);

enum model_want { MODEL_WANT_NONE, MODEL_WANT_LAST, MODEL_WANT_ALL }; /* of which fed positions logits are wanted */

/* Append n ids (1 <= n <= batch, each < V, room in the cache: caller's duty) and compute. Logits of the last position
 * are logits[0 .. V), or of all: row per fed position. The result of a position does not depend on how the ids before
 * it were cut into steps, nor on threads. */
void model_forward_step(struct model_forward *f, const int32_t *ids, size_t n, enum model_want want);

#endif
