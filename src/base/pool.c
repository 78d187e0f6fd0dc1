/* pool.c - a fork-join pool whose work is claimed piece by piece.
 *
 *   caller: cut the job into pieces, a range of them for each thread -> new generation -> wake sleepers -> claim pieces
 *     too
 *           -> wait for claimed pieces only
 *   worker: spin, then sleep, until the generation is new -> claim pieces, of its own range first, then of the others'
 *
 * Nobody waits for a thread that has not begun: on a busy machine, or one with fewer processors than it shows, a worker
 * that the system keeps away costs nothing, because the others take its pieces. With nobody away, a thread gets the
 * same part of the same work every time: a small model's weights stay in the second cache of the core that uses them.
 *
 * A worker that the system stops in the middle of a piece must be waited for. An account is kept: a job done together
 * saves what the caller did of it, a wait costs itself. When waits have eaten what help brought, and two milliseconds
 * more, the next milliseconds are worked through alone: on a core that somebody else uses too, two threads would
 * otherwise be slower than one.
 *
 * A claim is one compare-and-swap on the state of a range, which holds the job's generation and the pieces left. A
 * worker that read the fields of a finished job cannot claim a piece of the next one: its generation no longer agrees.
 * What a thread has run it reports at once, when it finds nothing more; so the next job begins after the last report.
 *
 * Owns    its threads               Never   allocates after open
 * Checked tests/base/base_test.c, tests/base/pool_test.c (also under TSan)
 */
#include "base/pool.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MAX_THREADS = 64, SPINS = 2000, PIECES_A_THREAD = 4 };
enum { CREDIT_NS = 2000000, ALONE_LEAST_NS = 8000000, ALONE_MOST_NS = 128000000, FORGET_NS = 1000000000 };

/* Pieces r * pieces / threads .. (r + 1) * pieces / threads of range r; on a cache line of its own. */
struct range {
    _Alignas(64) _Atomic uint64_t state; /* generation << 32 | pieces left to claim */
};

struct worker {
    struct pool *pool;
    size_t number;
};

struct pool {
    int threads;
    pthread_t thread[MAX_THREADS]; /* 1 .. threads-1; the caller is 0 */
    struct worker worker[MAX_THREADS];
    atomic_flag busy; /* a job is being run; a second caller then does its work alone */

    /* The job. Written by the caller while no piece can be claimed, hence atomic only in form. */
    atomic_size_t n, size, pieces;
    _Atomic(pool_fn *) fn;
    _Atomic(void *) context;

    struct range range[MAX_THREADS];
    /* ns; the busy caller's: when help has cost more than it brought, none is asked for until then */
    int64_t credit, alone_until, alone_for, last_wait;
    /* of the newest job: written last, so that it is what waiting threads watch */
    _Alignas(64) _Atomic uint32_t generation;
    _Alignas(64) atomic_size_t done; /* pieces reported as finished */

    pthread_mutex_t lock; /* guards sleeping only: a busy pool never takes it */
    pthread_cond_t wake, finished;
    atomic_int sleeping; /* workers in pthread_cond_wait */
    atomic_bool caller_sleeps;
    bool closing;
};

/* Tell the core that this is a waiting loop. */
static inline void relax(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/* Claim and run what is left of one range; returns how many pieces that were. */
static size_t run_range(struct pool *p, size_t r) {
    uint64_t state = atomic_load(&p->range[r].state);
    size_t ran = 0;
    while (state & UINT32_MAX) {
        size_t n = atomic_load_explicit(&p->n, memory_order_relaxed),
               size = atomic_load_explicit(&p->size, memory_order_relaxed);
        size_t pieces = atomic_load_explicit(&p->pieces, memory_order_relaxed);
        pool_fn *fn = atomic_load_explicit(&p->fn, memory_order_relaxed);
        void *context = atomic_load_explicit(&p->context, memory_order_relaxed);
        /* state is now the fresh one */
        if (!atomic_compare_exchange_weak(&p->range[r].state, &state, state - 1)) continue;
        size_t begin = ((r + 1) * pieces / (size_t)p->threads - (size_t)(state & UINT32_MAX)) * size,
               end = begin + size < n ? begin + size : n;
        fn(context, begin, end);
        ran++;
        state = atomic_load(&p->range[r].state);
    }
    return ran;
}

static void run_pieces(struct pool *p, size_t number) {
    size_t ran = 0, threads = (size_t)p->threads;
    for (size_t i = 0; i < threads; i++) ran += run_range(p, (number + i) % threads);
    if (ran == 0) return;
    /* of this job: it is not done before the next line */
    size_t pieces = atomic_load_explicit(&p->pieces, memory_order_relaxed);
    if (atomic_fetch_add(&p->done, ran) + ran == pieces && atomic_load(&p->caller_sleeps)) {
        pthread_mutex_lock(&p->lock);
        pthread_cond_signal(&p->finished);
        pthread_mutex_unlock(&p->lock);
    }
}

static void *work(void *argument) {
    const struct worker *w = argument;
    struct pool *p = w->pool;
    for (uint32_t seen = 0;;) {
        int spins = 0;
        while (atomic_load(&p->generation) == seen && ++spins < SPINS) relax();
        if (spins == SPINS) {
            pthread_mutex_lock(&p->lock);
            atomic_fetch_add(&p->sleeping, 1); /* before the last look: see wake_sleepers */
            while (atomic_load(&p->generation) == seen && !p->closing) pthread_cond_wait(&p->wake, &p->lock);
            atomic_fetch_sub(&p->sleeping, 1);
            bool closing = p->closing;
            pthread_mutex_unlock(&p->lock);
            if (closing) return NULL;
        }
        seen = atomic_load(&p->generation);
        run_pieces(p, w->number);
    }
}

/* The job was published before `sleeping` is read, and a sleeper counted itself before it looked for a job: one of the
 * two sees the other. */
static void wake_sleepers(struct pool *p) {
    if (atomic_load(&p->sleeping) == 0) return;
    pthread_mutex_lock(&p->lock);
    pthread_cond_broadcast(&p->wake);
    pthread_mutex_unlock(&p->lock);
}

bool pool_open(struct pool **out, int threads, struct err *err) {
    if (threads <= 0) threads = (int)sysconf(_SC_NPROCESSORS_ONLN);
    if (threads < 1) threads = 1;
    if (threads > MAX_THREADS) threads = MAX_THREADS;
    struct pool *p = aligned_alloc(_Alignof(struct pool), sizeof *p);
    if (!p) return err_set(err, ERR_RESOURCE, "out of memory for a thread pool");
    memset(p, 0, sizeof *p);
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->wake, NULL);
    pthread_cond_init(&p->finished, NULL);
    atomic_flag_clear(&p->busy);
    p->threads = 1;
    for (int i = 1; i < threads; i++) {
        p->worker[i] = (struct worker){p, (size_t)i};
        if (pthread_create(&p->thread[i], NULL, work, &p->worker[i]) != 0) {
            pool_close(p);
            return err_set(err, ERR_RESOURCE, "cannot start thread %d of %d; try --threads %d", i + 1, threads, i);
        }
        p->threads = i + 1;
    }
    *out = p;
    return true;
}

void pool_close(struct pool *p) {
    if (!p) return;
    pthread_mutex_lock(&p->lock);
    p->closing = true;
    pthread_cond_broadcast(&p->wake);
    pthread_mutex_unlock(&p->lock);
    for (int i = 1; i < p->threads; i++) pthread_join(p->thread[i], NULL);
    pthread_cond_destroy(&p->finished);
    pthread_cond_destroy(&p->wake);
    pthread_mutex_destroy(&p->lock);
    free(p);
}

int pool_threads(const struct pool *p) { return p ? p->threads : 1; }

static int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* The job began at `start`, the caller had nothing left to do at `idle`; it is done now. */
static void settle(struct pool *p, int64_t start, int64_t idle) {
    int64_t end = now(), credit = p->credit + (idle - start) - (end - idle);
    p->credit = credit < CREDIT_NS ? credit : CREDIT_NS;
    if (p->credit > -CREDIT_NS) return;
    p->credit = 0;
    p->alone_for = end - p->last_wait > FORGET_NS     ? ALONE_LEAST_NS
                   : 2 * p->alone_for < ALONE_MOST_NS ? 2 * p->alone_for
                                                      : ALONE_MOST_NS;
    p->alone_until = end + p->alone_for;
    p->last_wait = end;
}

static bool done_soon(struct pool *p, size_t pieces, int spins) {
    while (atomic_load(&p->done) != pieces && spins-- > 0) relax();
    return atomic_load(&p->done) == pieces;
}

/* even: pieces of one size: then a long wait means that the system stopped somebody. */
static void run_job(struct pool *p, size_t n, size_t grain, bool even, pool_fn *fn, void *context) {
    int64_t start = now();
    if (even && start < p->alone_until) {
        fn(context, 0, n);
        return;
    }
    size_t grains = (n + grain - 1) / grain, most = (size_t)p->threads * PIECES_A_THREAD;
    size_t size = (grains + most - 1) / most * grain, pieces = (n + size - 1) / size, threads = (size_t)p->threads;
    atomic_store_explicit(&p->n, n, memory_order_relaxed);
    atomic_store_explicit(&p->size, size, memory_order_relaxed);
    atomic_store_explicit(&p->pieces, pieces, memory_order_relaxed);
    atomic_store_explicit(&p->fn, fn, memory_order_relaxed);
    atomic_store_explicit(&p->context, context, memory_order_relaxed);
    atomic_store(&p->done, 0);
    uint32_t generation = atomic_load_explicit(&p->generation, memory_order_relaxed) + 1;
    for (size_t r = 0; r < threads; r++)
        atomic_store(&p->range[r].state,
                     (uint64_t)generation << 32 | ((r + 1) * pieces / threads - r * pieces / threads));
    atomic_store(&p->generation, generation);
    wake_sleepers(p);
    run_pieces(p, 0);
    int64_t idle = now();
    if (!done_soon(p, pieces, SPINS)) {
        pthread_mutex_lock(&p->lock);
        atomic_store(&p->caller_sleeps, true);
        while (atomic_load(&p->done) != pieces) pthread_cond_wait(&p->finished, &p->lock);
        atomic_store(&p->caller_sleeps, false);
        pthread_mutex_unlock(&p->lock);
    }
    if (even) settle(p, start, idle);
}

static void run_here_or_shared(struct pool *p, size_t n, size_t grain, bool even, pool_fn *fn, void *context) {
    if (n == 0) return;
    if (!p || p->threads == 1 || n <= grain || atomic_flag_test_and_set_explicit(&p->busy, memory_order_acquire)) {
        fn(context, 0, n);
        return;
    }
    run_job(p, n, grain, even, fn, context);
    atomic_flag_clear_explicit(&p->busy, memory_order_release);
}

void pool_run(struct pool *p, size_t n, size_t grain, pool_fn *fn, void *context) {
    run_here_or_shared(p, n, grain, true, fn, context);
}

struct tasks {
    atomic_size_t next;
    size_t n;
    pool_task_fn *fn;
    void *context;
};

/* `begin` numbers the piece, and a piece is run by one thread at a time: it serves as the index of work space. */
static void take_tasks(void *context, size_t begin, size_t end) {
    struct tasks *t = context;
    (void)end;
    for (size_t i; (i = atomic_fetch_add_explicit(&t->next, 1, memory_order_relaxed)) < t->n;)
        t->fn(t->context, begin, i);
}

void pool_run_tasks(struct pool *p, size_t n, pool_task_fn *fn, void *context) {
    struct tasks t = {.n = n, .fn = fn, .context = context};
    if (n) run_here_or_shared(p, (size_t)pool_threads(p), 1, false, take_tasks, &t);
}
