/* speed.c - how fast an engine reads a prompt and writes a reply: rounds of random ids, one to warm up, then medians.
 *
 *   ids -> session_feed -> { pick, session_feed } x reply        seconds of each part, R times -> medians
 *
 * Checked tests/engine/speed_test.c (what is counted; speed is never a test)
 */
#include <stdlib.h>
#include <time.h>

#include "base/rng.h"
#include "engine/engine_impl.h"
#include "sansu/generate.h"

struct rounds {
    const struct engine_speed_options *o;
    struct session *session;
    struct sampler *sampler;
    int32_t *ids;               /* [prompt] */
    double *prompt_s, *reply_s; /* [repeat] */
};

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *x, size_t n) {
    qsort(x, n, sizeof *x, by_value);
    return n % 2 ? x[n / 2] : (x[n / 2 - 1] + x[n / 2]) / 2;
}

static bool is_stopped(const struct rounds *r) { return r->o->stop && r->o->stop(); }

/* One round: seconds of the prompt and of the reply. */
static bool round_trip(struct rounds *r, size_t i, struct err *err) {
    double start = seconds();
    session_rewind(r->session, 0);
    bool ok = session_feed(r->session, r->ids, r->o->prompt, false, err);
    r->prompt_s[i] = seconds() - start;
    start = seconds();
    for (size_t k = 0; ok && k < r->o->reply && !is_stopped(r); k++) {
        int32_t id = sampler_pick(r->sampler, r->session, NULL, NULL, NULL);
        ok = id >= 0 ? session_feed(r->session, &id, 1, false, err)
                     : err_set(err, ERR_WORK, "the model gave no number for any token");
    }
    r->reply_s[i] = seconds() - start;
    return ok;
}

static bool open_rounds(struct rounds *r, const struct engine *e, struct err *err) {
    struct rng rng;
    r->ids = malloc(r->o->prompt * sizeof *r->ids);
    r->prompt_s = calloc(r->o->repeat, sizeof *r->prompt_s);
    r->reply_s = calloc(r->o->repeat, sizeof *r->reply_s);
    if (!r->ids || !r->prompt_s || !r->reply_s)
        return err_set(err, ERR_RESOURCE, "out of memory for %zu ids", r->o->prompt);
    rng_init(&rng, r->o->seed, 0);
    for (size_t i = 0; i < r->o->prompt; i++) r->ids[i] = (int32_t)rng_below(&rng, e->weights.config.vocab);
    return session_open(&r->session, e, r->o->prompt + r->o->reply, 0, err) && sampler_open(&r->sampler, e, NULL, err);
}

static void close_rounds(struct rounds *r) {
    sampler_close(r->sampler);
    session_close(r->session);
    free(r->ids);
    free(r->prompt_s);
    free(r->reply_s);
}

bool engine_measure(struct engine_speed *out, const struct engine *e, const struct engine_speed_options *options,
                    struct err *err) {
    struct rounds r = {.o = options};
    bool ok = open_rounds(&r, e, err) && round_trip(&r, 0, err); /* warms caches and pages */
    for (size_t i = 0; ok && i < options->repeat && !is_stopped(&r); i++) ok = round_trip(&r, i, err);
    if (ok && is_stopped(&r)) ok = err_set(err, ERR_INTERRUPT, "interrupted before all rounds were measured");
    if (ok) *out = (struct engine_speed){median(r.prompt_s, options->repeat), median(r.reply_s, options->repeat)};
    close_rounds(&r);
    return ok;
}
