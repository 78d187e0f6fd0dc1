/* queue.h - the requests of one run, in the order in which the store holds them. */
#ifndef SANSU_DISTIL_QUEUE_H
#define SANSU_DISTIL_QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

/* One request that is to be answered. */
struct distil_job {
    int64_t request; /* its row in the store */
    int64_t held;    /* nano-dollars: the most one attempt may cost */
    int64_t due;     /* ms: not before */
    int64_t batch;   /* row of the batch it is in; 0: none */
    char hash[65];
    char *body, *problem, *problem_id; /* owned */
    int attempt;
    bool waiting; /* to be sent */
    bool out;     /* its reservation is held */
};

struct distil_queue {
    struct distil_job *job;
    size_t n, capacity;
    size_t first;                /* no job before it waits */
    struct distil_job **by_hash; /* owned; sorted when it is first asked for, after the last job was added */
};

struct distil_text {
    const char *body, *problem, *problem_id, *hash;
};

/* A waiting job at the end; NULL without memory. Pointers to jobs move until the last one is added. */
struct distil_job *distil_queue_add(struct distil_queue *q, const struct distil_text *text, struct err *err);
void distil_queue_cut(struct distil_queue *q, size_t n); /* keep the first n */
void distil_queue_free(struct distil_queue *q);

/* The first job that waits and is due; NULL when there is none: *soonest says when one will be (ms), -1 never. */
struct distil_job *distil_queue_next(struct distil_queue *q, int64_t now, int64_t *soonest);
/* Another attempt, not before `due`. */
void distil_queue_again(struct distil_queue *q, struct distil_job *job, int64_t due);

/* The job with this identity, or NULL. */
struct distil_job *distil_queue_find(struct distil_queue *q, const char *hash, struct err *err);
size_t distil_queue_waiting(const struct distil_queue *q);

#endif
