/* pool.h - the only place where threads exist.
 *
 * A pool runs one job at a time: fn(context, begin, end) over disjoint ranges that cover [0, n). The caller takes part,
 * and ranges go to whoever is free: a thread that the system keeps away delays nobody. Which thread gets which range
 * never changes the result: kernels write disjoint outputs and reductions have a fixed order. Idle workers spin for
 * some microseconds, then sleep on a futex-backed condition (no busy waiting at rest). Where the system keeps stopping
 * workers in the middle of their pieces, the caller works alone for some milliseconds before it asks them again. */
#ifndef SANSU_BASE_POOL_H
#define SANSU_BASE_POOL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct pool;

typedef void pool_fn(void *context, size_t begin, size_t end);

/* threads >= 1 including the caller; 0 = one per online processor (at most 64). */
bool pool_open(struct pool **out, int threads, struct err *err);
void pool_close(struct pool *pool); /* NULL-safe */

int pool_threads(const struct pool *pool); /* 1 for NULL */

/* Cover [0, n) in a few contiguous ranges per thread, cut at multiples of `grain` (>= 1). pool NULL runs here.
 * When the pool is busy (another thread's job, or a job inside a job) everything runs here. */
void pool_run(struct pool *pool, size_t n, size_t grain, pool_fn *fn, void *context);

/* Tasks of uneven size: fn(context, worker, i) for every i in [0, n), each taken by whichever thread is free next,
 * lower numbers first. worker is in [0, pool_threads): the index of private work space. */
typedef void pool_task_fn(void *context, size_t worker, size_t i);
void pool_run_tasks(struct pool *pool, size_t n, pool_task_fn *fn, void *context);

#endif
