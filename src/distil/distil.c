/* distil.c - a store and a teacher joined, and what every way of asking shares.
 *
 * Owns    copies of the settings, the header lines with the key (wiped at the end), the jobs
 * Never   opens a store, a transport or a file: these are the caller's
 * Checked tests/distil/plan_test.c, tests/distil/run_test.c
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "distil_impl.h"

enum { SPARE_BYTES = 16 << 20, DEFAULT_CONCURRENCY = 16 };

/* ---- open, close ---- */

static bool check(const struct distil_settings *s, struct err *err) {
    if (s->samples < 0 || s->samples > DISTIL_MAX_SAMPLES)
        return err_set(err, ERR_USAGE, "samples: 1 to %d, not %lld", DISTIL_MAX_SAMPLES, (long long)s->samples);
    if (s->way == DISTIL_BATCHES && s->config.dialect != TEACHER_ANTHROPIC)
        return err_set(err, ERR_USAGE, "batches are for the Messages API; OpenAI's batch files are not supported");
    return s->way == DISTIL_SOLVER || teacher_config_check(&s->config, err);
}

bool distil_open(struct distil **out, struct corpus *store, const struct distil_settings *settings,
                 const struct distil_hooks *hooks, struct err *err) {
    if (!check(settings, err)) return false;
    struct distil *d = calloc(1, sizeof *d);
    if (!d) return err_set(err, ERR_RESOURCE, "out of memory");
    d->settings = *settings;
    if (hooks) d->hooks = *hooks;
    d->store = store;
    if (!d->settings.samples) d->settings.samples = 1;
    if (!d->settings.concurrency) d->settings.concurrency = DEFAULT_CONCURRENCY;
    d->ledger = (struct distil_ledger){.bound = settings->has_budget, .budget = settings->budget};
    rng_init(&d->rng, settings->seed, 1);
    if (settings->way != DISTIL_SOLVER) teacher_headers(&d->headers, &d->settings.config);
    if (d->headers.failed) {
        distil_close(d);
        return err_set(err, ERR_RESOURCE, "out of memory");
    }
    *out = d;
    return true;
}

void distil_close(struct distil *d) {
    if (!d) return;
    distil_queue_free(&d->queue);
    if (d->headers.data) memset(d->headers.data, 0, d->headers.len);
    bytes_free(&d->headers);
    free(d->verdicts.tally);
    free(d);
}

/* ---- the caller's functions, or the machine's ---- */

int64_t distil_now(const struct distil *d) {
    struct timespec now;
    if (d->hooks.now) return d->hooks.now(d->hooks.context);
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t distil_date(const struct distil *d) {
    return d->hooks.date ? d->hooks.date(d->hooks.context) : (int64_t)time(NULL);
}

void distil_sleep(const struct distil *d, int64_t ms) {
    if (ms <= 0) return;
    if (d->hooks.sleep)
        d->hooks.sleep(d->hooks.context, ms);
    else
        nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000}, NULL);
}

bool distil_asked_to_stop(const struct distil *d) { return d->hooks.stop && d->hooks.stop(d->hooks.context); }

bool distil_stopped(struct distil *d) {
    d->halted = d->halted || distil_asked_to_stop(d);
    return d->halted;
}

void distil_halt(struct distil *d, enum err_code code, const char *format, ...) {
    char words[sizeof d->why.message];
    va_list args;
    d->halted = true;
    va_start(args, format);
    vsnprintf(words, sizeof words, format, args);
    va_end(args);
    err_set(&d->why, code, "%s", words);
}

void distil_tell(const struct distil *d, const char *format, ...) {
    char words[1000];
    va_list args;
    va_start(args, format);
    vsnprintf(words, sizeof words, format, args);
    va_end(args);
    if (d->hooks.tell) d->hooks.tell(d->hooks.context, words);
}

void distil_show(const struct distil *d) {
    const struct distil_counts *n = &d->counts;
    if (!d->hooks.progress) return;
    d->hooks.progress(d->hooks.context, &(struct distil_progress){.n_jobs = d->queue.n,
                                                                  .n_ended = n->ended,
                                                                  .n_done = n->done,
                                                                  .n_refused = n->refused,
                                                                  .n_failed = n->failed,
                                                                  .n_sent = n->sent,
                                                                  .tokens = n->tokens,
                                                                  .in_flight = n->in_flight,
                                                                  .spent = d->ledger.spent,
                                                                  .ms = distil_now(d) - d->started});
}

/* ---- the run ---- */

size_t distil_n_jobs(const struct distil *d) { return d->queue.n; }
size_t distil_n_waiting(const struct distil *d) { return distil_queue_waiting(&d->queue); }
int64_t distil_n_failed(const struct distil *d) { return d->counts.failed; }
const struct err *distil_why(const struct distil *d) { return &d->why; }

bool distil_has_job(const struct distil *d, const char *problem_id) {
    for (size_t i = 0; i < d->queue.n; i++)
        if (strcmp(d->queue.job[i].problem_id, problem_id) == 0) return true;
    return false;
}

bool distil_mark_sent(struct distil *d, struct distil_job *job, int64_t batch, struct err *err) {
    struct corpus_event sent = {.request = job->request, .state = CORPUS_STATE_SENT, .batch = batch, .held = job->held};
    job->batch = batch;
    job->waiting = false;
    job->out = true;
    distil_ledger_hold(&d->ledger, job->held);
    return corpus_add_event(d->store, &sent, err);
}

bool distil_ask(struct distil *d, const struct teacher_transport *transport, struct err *err) {
    bool ok;
    d->started = distil_now(d);
    if (d->settings.way == DISTIL_SOLVER) {
        ok = distil_solve(d, err);
    } else {
        if (!corpus_reserve(d->store, SPARE_BYTES, err)) return false;
        d->transport = *transport;
        ok = d->settings.way == DISTIL_BATCHES ? distil_run_batches(d, err) : distil_run(d, err);
        corpus_release(d->store);
    }
    distil_show(d);
    return ok;
}
