/* batch_impl.h - the batches of a store during one run; between the batch files of src/distil. */
#ifndef SANSU_DISTIL_BATCH_IMPL_H
#define SANSU_DISTIL_BATCH_IMPL_H

#include "distil_impl.h"

struct distil_batch {
    int64_t row, n_requests, made; /* made: seconds since 1970 */
    char id[200];                  /* the server's; "" while unknown */
    bool intent;                   /* its row is on disk, its id is not */
    bool ended;
};

struct distil_batches {
    struct distil *d;
    struct distil_batch *list; /* owned */
    size_t n;
    int64_t unused_lines; /* of results: answered already, or not ours */
};

/* batch.c. A corpus_batch_fn: one more at the end of the list. */
bool distil_batch_remember(void *context, const struct corpus_batch *b, struct err *err);

/* batch_send.c: as many waiting jobs as one batch and the budget hold, from *next on. */
bool distil_batch_send(struct distil_batches *bs, size_t *next, struct err *err);

/* batch_lost.c: intents without an id are looked for in the server's list, and given up when they are not there. */
bool distil_batch_find_lost(struct distil_batches *bs, struct err *err);
bool distil_batch_give_up(struct distil_batches *bs, struct distil_batch *b, struct err *err);

/* batch_results.c: the results of an ended batch; "" when the server has none any more. */
bool distil_batch_collect(struct distil_batches *bs, struct distil_batch *b, const char *results_url, struct err *err);

#endif
