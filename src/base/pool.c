/* pool.c - a fork-join pool with static ranges.
 *
 *   caller: publish job, generation++ , wake -> run own range -> wait until remaining == 0
 *   worker: wait for a new generation        -> run own range -> remaining--
 *
 * Owns    its threads               Never   allocates after open
 * Checked tests/base/pool_test.c (also under TSan)
 */
#include "base/pool.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

enum { MAX_THREADS = 64, SPINS = 4000 };

struct worker {
    struct pool *pool;
    int index; /* 1 .. threads-1; the caller is 0 */
    pthread_t thread;
};

struct pool {
    int threads;
    struct worker worker[MAX_THREADS];
    pthread_mutex_t lock;
    pthread_cond_t wake, done;
    atomic_uint generation; /* job number; changes under the lock */
    atomic_int remaining;   /* workers still busy with the current job */
    atomic_flag busy; /* a job is being run; a second caller then does its work alone */
    bool closing;
    size_t n, grain;
    pool_fn *fn;
    void *context;
};

/* Tell the core that this is a waiting loop. */
static inline void relax(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static void run_range(const struct pool *p, int index) {
    size_t chunks = (p->n + p->grain - 1) / p->grain, t = (size_t)p->threads, i = (size_t)index;
    size_t begin = chunks * i / t * p->grain, end = chunks * (i + 1) / t * p->grain;
    if (end > p->n) end = p->n;
    if (begin < end) p->fn(p->context, begin, end);
}

static void *work(void *argument) {
    struct worker *w = argument;
    struct pool *p = w->pool;
    unsigned seen = 0;
    for (;;) {
        for (int i = 0; i < SPINS && atomic_load_explicit(&p->generation, memory_order_acquire) == seen; i++)
            relax();
        pthread_mutex_lock(&p->lock);
        while (atomic_load(&p->generation) == seen && !p->closing) pthread_cond_wait(&p->wake, &p->lock);
        bool closing = p->closing;
        seen = atomic_load(&p->generation);
        pthread_mutex_unlock(&p->lock);
        if (closing) return NULL;
        run_range(p, w->index);
        if (atomic_fetch_sub(&p->remaining, 1) == 1) {
            pthread_mutex_lock(&p->lock);
            pthread_cond_signal(&p->done);
            pthread_mutex_unlock(&p->lock);
        }
    }
}

bool pool_open(struct pool **out, int threads, struct err *err) {
    if (threads <= 0) threads = (int)sysconf(_SC_NPROCESSORS_ONLN);
    if (threads < 1) threads = 1;
    if (threads > MAX_THREADS) threads = MAX_THREADS;
    struct pool *p = calloc(1, sizeof *p);
    if (!p) return err_set(err, ERR_RESOURCE, "out of memory for a thread pool");
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->wake, NULL);
    pthread_cond_init(&p->done, NULL);
    p->threads = 1;
    for (int i = 1; i < threads; i++) {
        p->worker[i] = (struct worker){.pool = p, .index = i};
        if (pthread_create(&p->worker[i].thread, NULL, work, &p->worker[i]) != 0) {
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
    for (int i = 1; i < p->threads; i++) pthread_join(p->worker[i].thread, NULL);
    pthread_cond_destroy(&p->done);
    pthread_cond_destroy(&p->wake);
    pthread_mutex_destroy(&p->lock);
    free(p);
}

int pool_threads(const struct pool *p) { return p ? p->threads : 1; }

static void run_job(struct pool *p, size_t n, size_t grain, pool_fn *fn, void *context) {
    pthread_mutex_lock(&p->lock);
    p->n = n;
    p->grain = grain;
    p->fn = fn;
    p->context = context;
    atomic_store(&p->remaining, p->threads - 1);
    atomic_fetch_add_explicit(&p->generation, 1, memory_order_release);
    pthread_cond_broadcast(&p->wake);
    pthread_mutex_unlock(&p->lock);
    run_range(p, 0);
    for (int i = 0; i < SPINS && atomic_load_explicit(&p->remaining, memory_order_acquire) != 0; i++)
        relax();
    if (atomic_load(&p->remaining) == 0) return;
    pthread_mutex_lock(&p->lock);
    while (atomic_load(&p->remaining) != 0) pthread_cond_wait(&p->done, &p->lock);
    pthread_mutex_unlock(&p->lock);
}

void pool_run(struct pool *p, size_t n, size_t grain, pool_fn *fn, void *context) {
    if (n == 0) return;
    if (!p || p->threads == 1 || n <= grain || atomic_flag_test_and_set_explicit(&p->busy, memory_order_acquire)) {
        fn(context, 0, n);
        return;
    }
    run_job(p, n, grain, fn, context);
    atomic_flag_clear_explicit(&p->busy, memory_order_release);
}

struct tasks {
    atomic_size_t next;
    size_t n;
    pool_task_fn *fn;
    void *context;
};

static void take_tasks(void *context, size_t begin, size_t end) {
    struct tasks *t = context;
    (void)end;
    for (size_t i; (i = atomic_fetch_add_explicit(&t->next, 1, memory_order_relaxed)) < t->n;) t->fn(t->context, begin, i);
}

void pool_run_tasks(struct pool *p, size_t n, pool_task_fn *fn, void *context) {
    struct tasks t = {.n = n, .fn = fn, .context = context};
    if (n) pool_run(p, (size_t)pool_threads(p), 1, take_tasks, &t);
}
