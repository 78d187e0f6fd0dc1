/* pool_test.c - the pool under stress: short jobs back to back, sleepers, two callers at once, a job inside a job. */
#include <time.h>
#include "base/pool.h"

#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "test.h"

enum { N = 64 };

static void add_one(void *context, size_t begin, size_t end) {
    uint32_t *out = context;
    for (size_t i = begin; i < end; i++) out[i]++;
}

TEST(pool_runs_many_short_jobs_of_changing_size_without_losing_a_piece) {
    struct pool *pool;
    struct err err = {0};
    assert_ok(pool_open(&pool, 4, &err), err);
    uint32_t out[N] = {0}, expected[N] = {0};
    for (size_t round = 0; round < 20000; round++) {
        size_t n = round % N + 1;
        pool_run(pool, n, round % 3 + 1, add_one, out);
        for (size_t i = 0; i < n; i++) expected[i]++;
        if (round % 5000 == 0) usleep(3000); /* workers fall asleep */
    }
    assert_memory_equal(out, expected, sizeof out);
    pool_close(pool);
}

struct caller {
    struct pool *pool;
    uint32_t out[N];
};

static void *call_often(void *argument) {
    struct caller *c = argument;
    for (int i = 0; i < 2000; i++) pool_run(c->pool, N, 1, add_one, c->out);
    return NULL;
}

TEST(pool_serves_two_callers_at_once) {
    struct caller a = {.out = {0}}, b = {.out = {0}};
    struct err err = {0};
    pthread_t other;
    assert_ok(pool_open(&a.pool, 3, &err), err);
    b.pool = a.pool;
    assert_int_equal(pthread_create(&other, NULL, call_often, &b), 0);
    call_often(&a);
    pthread_join(other, NULL);
    for (size_t i = 0; i < N; i++) assert_true(a.out[i] == 2000 && b.out[i] == 2000);
    pool_close(a.pool);
}

static void nested(void *context, size_t begin, size_t end) {
    struct caller *c = context;
    for (size_t i = begin; i < end; i++) {
        uint32_t own[2] = {0};
        pool_run(c->pool, 2, 1, add_one, own);
        c->out[i] += own[0] + own[1];
    }
}

TEST(pool_runs_a_job_inside_a_job_on_the_spot) {
    struct caller c = {.out = {0}};
    struct err err = {0};
    assert_ok(pool_open(&c.pool, 3, &err), err);
    pool_run(c.pool, N, 1, nested, &c);
    for (size_t i = 0; i < N; i++) assert_int_equal(c.out[i], 2);
    pool_close(c.pool);
}

static void note_worker(void *context, size_t worker, size_t i) {
    uint32_t *seen = context;
    assert(worker < 4);
    seen[i]++;
}

TEST(pool_tasks_are_each_run_once_with_a_private_worker_index) {
    struct pool *pool;
    struct err err = {0};
    uint32_t seen[1000] = {0};
    assert_ok(pool_open(&pool, 4, &err), err);
    for (int round = 0; round < 50; round++) pool_run_tasks(pool, 1000, note_worker, seen);
    for (size_t i = 0; i < 1000; i++) assert_int_equal(seen[i], 50);
    pool_close(pool);
}

static double cpu_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void add_up(void *context, size_t begin, size_t end) {
    volatile size_t sum = 0;
    (void)context;
    for (size_t i = begin; i < end; i++) sum += i;
    (void)sum;
}

/* A piece takes the caller 1 ms; another thread stays away for `away` microseconds in the middle of one. */
struct shared_core {
    pthread_t caller;
    useconds_t away;
    _Atomic uint32_t helped, run;
};

static void work_on_shared_core(void *context, size_t begin, size_t end) {
    struct shared_core *c = context;
    bool caller = pthread_equal(pthread_self(), c->caller);
    usleep(caller ? 1000 : c->away);
    c->run += (uint32_t)(end - begin);
    c->helped += !caller;
}

static void wait_for_help(struct pool *pool, struct shared_core *c) {
    uint32_t before = c->helped;
    for (int i = 0; i < 500 && c->helped == before; i++) pool_run(pool, 8, 1, work_on_shared_core, c);
    assert_true(c->helped > before);
}

TEST(pool_works_alone_for_a_while_after_a_helper_was_stopped_in_the_middle) {
    struct pool *pool;
    struct err err = {0};
    struct shared_core c = {.caller = pthread_self(), .away = 100000};
    assert_ok(pool_open(&pool, 2, &err), err);
    /* On a loaded machine the while can be over before the next run begins: it has to be seen once. */
    bool alone = false;
    for (int attempt = 0; attempt < 20 && !alone; attempt++) {
        wait_for_help(pool, &c);
        uint32_t before = c.helped;
        c.run = 0;
        pool_run(pool, 8, 1, work_on_shared_core, &c);
        assert_int_equal(c.run, 8);
        alone = c.helped == before;
    }
    assert_true(alone);
    c.away = 1000;
    wait_for_help(pool, &c); /* asked again */
    pool_close(pool);
}

TEST(pool_threads_sleep_when_there_is_nothing_to_do) {
    struct pool *pool;
    struct err err = {0};
    assert_ok(pool_open(&pool, 4, &err), err);
    pool_run(pool, 100000, 1, add_up, NULL);
    struct timespec settle = {.tv_nsec = 50 * 1000 * 1000}, idle = {.tv_nsec = 200 * 1000 * 1000};
    nanosleep(&settle, NULL);
    double before = cpu_seconds();
    nanosleep(&idle, NULL);
    assert_true(cpu_seconds() - before < 0.02);
    pool_close(pool);
}
