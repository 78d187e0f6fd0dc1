/* batch.h - which samples a step takes, and how a micro-batch lays them. T tokens, R of them counted. */
#ifndef SANSU_TRAIN_BATCH_H
#define SANSU_TRAIN_BATCH_H

#include "base/arena.h"
#include "train/pack_impl.h"

/* The samples of one micro-batch, laid end to end. What all of them begin with comes once, as rows [0, prefix). */
struct train_batch {
    size_t T, R, samples, prefix;
    int32_t *ids;     /* [T] */
    size_t *position; /* [T] restarts at every sample: at prefix */
    uint64_t *token;  /* [T] names sample and place in it, whatever lies beside them; for dropout */
    size_t *begin;    /* [samples + 1]; begin[0] == prefix */
    uint64_t *line;   /* [samples] */
    size_t *row;      /* [R] rows whose next token counts */
    int32_t *target;  /* [R] that token */
};

/* Which samples go into which step: a deterministic shuffle of each epoch, cut greedily at batch_tokens. */
struct train_plan {
    const struct pack *pack;
    size_t batch_tokens, steps;
    uint64_t seed;
    uint32_t *order;  /* [samples] of epoch `epoch` */
    size_t epoch, at; /* next sample */
};

/* steps: 0 = as many as `epochs` hold. */
bool train_plan_init(struct train_plan *plan, struct arena *arena, const struct pack *pack, size_t batch_tokens,
                     size_t epochs, size_t steps, uint64_t seed, struct err *err);
/* The samples of the next step: at most `max` into out, their number returned. Never crosses the end of an epoch. */
size_t train_plan_next(struct train_plan *plan, uint32_t *out);
void train_plan_seek(struct train_plan *plan, size_t epoch, size_t at);

/* Lay samples end to end, their common prefix once when `share`. The batch's arrays must hold their rows. */
void train_batch_fill(struct train_batch *batch, const struct pack *pack, const uint32_t *sample, size_t n, bool share);

/* How many of the samples, from the first, fit `capacity` rows laid like that. */
size_t train_batch_fit(const struct pack *pack, const uint32_t *sample, size_t n, size_t capacity, bool share);

#endif
