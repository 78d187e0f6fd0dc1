/* queue.c - which request goes next.
 *
 * Owns    the jobs and their texts          Never   looks at a clock: the time is an argument
 * Checked tests/distil/queue_test.c
 */
#include "queue.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool grow(struct distil_queue *q, struct err *err) {
    if (q->n < q->capacity) return true;
    size_t capacity = q->capacity ? q->capacity * 2 : 256;
    struct distil_job *more = realloc(q->job, capacity * sizeof *more);
    if (!more) return err_set(err, ERR_RESOURCE, "out of memory for %zu requests", capacity);
    q->job = more;
    q->capacity = capacity;
    return true;
}

static void drop(struct distil_job *job) {
    free(job->body);
    free(job->problem);
    free(job->problem_id);
}

struct distil_job *distil_queue_add(struct distil_queue *q, const struct distil_text *text, struct err *err) {
    if (!grow(q, err)) return NULL;
    struct distil_job *job = &q->job[q->n];
    *job = (struct distil_job){.waiting = true,
                               .body = strdup(text->body),
                               .problem = strdup(text->problem),
                               .problem_id = strdup(text->problem_id)};
    snprintf(job->hash, sizeof job->hash, "%s", text->hash);
    if (!job->body || !job->problem || !job->problem_id) {
        drop(job);
        err_set(err, ERR_RESOURCE, "out of memory");
        return NULL;
    }
    q->n++;
    return job;
}

void distil_queue_cut(struct distil_queue *q, size_t n) {
    for (size_t i = n; i < q->n; i++) drop(&q->job[i]);
    if (n < q->n) q->n = n;
}

void distil_queue_free(struct distil_queue *q) {
    distil_queue_cut(q, 0);
    free(q->job);
    free(q->by_hash);
    *q = (struct distil_queue){0};
}

struct distil_job *distil_queue_next(struct distil_queue *q, int64_t now, int64_t *soonest) {
    *soonest = -1;
    for (size_t i = q->first; i < q->n; i++) {
        struct distil_job *job = &q->job[i];
        if (!job->waiting) {
            q->first += i == q->first;
            continue;
        }
        if (job->due <= now) return job;
        if (*soonest < 0 || job->due < *soonest) *soonest = job->due;
    }
    return NULL;
}

void distil_queue_again(struct distil_queue *q, struct distil_job *job, int64_t due) {
    size_t at = (size_t)(job - q->job);
    job->waiting = true;
    job->due = due;
    job->attempt++;
    if (at < q->first) q->first = at;
}

size_t distil_queue_waiting(const struct distil_queue *q) {
    size_t n = 0;
    for (size_t i = 0; i < q->n; i++) n += q->job[i].waiting;
    return n;
}

/* ---- by identity: results of a batch come in any order ---- */

static int by_hash(const void *a, const void *b) {
    const struct distil_job *const *x = a, *const *y = b;
    return strcmp((*x)->hash, (*y)->hash);
}

static bool sort(struct distil_queue *q, struct err *err) {
    if (q->by_hash || q->n == 0) return true;
    q->by_hash = calloc(q->n, sizeof(struct distil_job *));
    if (!q->by_hash) return err_set(err, ERR_RESOURCE, "out of memory");
    for (size_t i = 0; i < q->n; i++) q->by_hash[i] = &q->job[i];
    qsort(q->by_hash, q->n, sizeof(struct distil_job *), by_hash);
    return true;
}

struct distil_job *distil_queue_find(struct distil_queue *q, const char *hash, struct err *err) {
    if (!sort(q, err)) return NULL;
    for (size_t low = 0, high = q->n; low < high;) {
        size_t middle = low + (high - low) / 2;
        struct distil_job *job = q->by_hash[middle];
        int order = strcmp(hash, job->hash);
        if (order == 0) return job;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}
