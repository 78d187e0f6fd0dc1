/* sampler.h - logits -> one id.
 *
 * Order of the steps (that of the transformers library): repetition penalty, temperature, top-k, top-p, min-p, draw.
 * NaN and -inf logits are never chosen. Among equal logits the lower id comes first, everywhere. */
#ifndef SANSU_DECODE_SAMPLER_H
#define SANSU_DECODE_SAMPLER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/rng.h"

/* All fields may be zero: greedy. */
struct decode_options {
    float temperature;    /* 0 = greedy */
    int top_k;            /* keep the k best; 0 = off */
    float top_p;          /* keep the shortest head whose probability reaches top_p; 0 or 1 = off */
    float min_p;          /* keep what has at least min_p times the best one's probability; 0 = off */
    float repeat_penalty; /* 0 or 1 = off; once per distinct id of the history */
    uint64_t seed;
};

/* May this id come next? */
typedef bool decode_accept_fn(void *context, int32_t id);

/* Random state and work space; fields are private. */
struct decode_sampler {
    struct decode_options options;
    struct rng rng;
    size_t vocab;
    float *logit, *weight; /* [vocab] after the penalty; e^((logit - best) / temperature), 0 once refused */
    int32_t *heap, *ranked; /* [vocab] candidates: a heap, and the best ones that left it, in falling order */
    size_t n_heap, n_ranked;
    float top, cut; /* the highest logit; from here on down: not near it */
    bool all;       /* those that are not are in the heap, too */
    uint32_t *seen, round; /* [vocab] penalised in this round */
};

/* Work space comes from `arena`. ERR_USAGE for options without meaning. */
bool decode_sampler_init(struct decode_sampler *out, struct arena *arena, size_t vocab,
                         const struct decode_options *options, struct err *err);

/* Choose an id. history: ids for the repetition penalty. accept may be NULL; a refused id is removed and the rest is
 * renormalised; when everything the filters kept was refused, the others are asked in falling order. *logprob (may be
 * NULL): natural logarithm of the choice's softmax probability in the raw logits. -1 when nothing is left. */
int32_t decode_pick(struct decode_sampler *s, const float *logits, const int32_t *history, size_t n_history,
                    decode_accept_fn *accept, void *context, float *logprob);

/* The n best ids in falling order (of equals the lower one first), with the same logarithms; -1 behind the last one
 * that has a probability. */
struct decode_best {
    int32_t id;
    float logprob;
};
void decode_best(struct decode_best *out, size_t n, const float *logits, size_t vocab);

#endif
