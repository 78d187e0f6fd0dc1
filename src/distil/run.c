/* run.c - many requests at a time, none beyond the budget.
 *
 *   waiting job -> budget? pace? -> event "sent" on disk -> transport -> settle -> done, or waiting again
 *
 * In flight is: "sent" is on disk, a response is not. After a kill these, and only these, may be paid for twice; their
 * reservations stay counted as spent.
 * Checked tests/distil/run_test.c, tests/e2e/teach_kill_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "distil_impl.h"

enum { LAUNCH = 64, LONGEST_WAIT = 1000 };

struct slot {
    struct teacher_call call;
    struct distil_job *job;
};

struct runner {
    struct distil *d;
    struct teacher_pace pace;
    struct slot *slots;
    struct bytes url;
};

static bool affordable(struct distil *d, const struct distil_job *job) {
    const struct distil_ledger *l = &d->ledger;
    if (distil_ledger_may(l, job->held)) return true;
    if (d->counts.in_flight > 0) return false; /* what is on its way may turn out cheaper than reserved */
    distil_halt(d, ERR_WORK,
                "the budget of $%.2f is used up: $%.4f spent, the next request may cost $%.4f; raise --budget to go on",
                (double)l->budget / 1e9, (double)l->spent / 1e9, (double)job->held / 1e9);
    return false;
}

/* ---- out ---- */

/* "sent" of as many as may go now, in one transaction; *soonest: when another one may (ms), -1 never. */
static bool pick(struct runner *r, struct slot *fresh[LAUNCH], int *n, int64_t *soonest, struct err *err) {
    struct distil *d = r->d;
    struct distil_job *job;
    int64_t now = distil_now(d);
    bool ok = true;
    *soonest = -1;
    while (ok && *n < LAUNCH && !d->halted && teacher_pace_may_send(&r->pace, d->counts.in_flight, now) &&
           (job = distil_queue_next(&d->queue, now, soonest)) != NULL && affordable(d, job)) {
        struct slot *s = r->slots;
        while (s->job) s++;
        s->job = job;
        d->counts.in_flight++;
        ok = (*n > 0 || corpus_begin(d->store, err));
        fresh[(*n)++] = s;
        ok = distil_mark_sent(d, job, 0, err) && ok;
    }
    int64_t pause = r->pace.pause_until;
    if (pause > now && (*soonest < 0 || pause < *soonest)) *soonest = pause;
    ok = ok && (*n == 0 || corpus_commit(d->store, err));
    if (!ok) corpus_rollback(d->store);
    return ok;
}

static void take_back(struct runner *r, struct slot *s) {
    struct distil *d = r->d;
    d->counts.in_flight--; /* this one never left */
    distil_ledger_return(&d->ledger, s->job->held);
    s->job->out = false;
    teacher_call_clear(&s->call);
    s->job = NULL;
}

static bool launch(struct runner *r, int64_t *soonest, struct err *err) {
    struct distil *d = r->d;
    struct slot *fresh[LAUNCH];
    int n = 0;
    bool ok = pick(r, fresh, &n, soonest, err);
    for (int i = 0; i < n; i++) {
        struct slot *s = fresh[i];
        s->call = (struct teacher_call){
            .method = "POST", .url = bytes_text(&r->url), .headers = bytes_text(&d->headers), .tag = s - r->slots};
        if (ok) teacher_wire_body(&s->call.body, &d->settings.config, s->job->body);
        if (s->call.body.failed) ok = err_set(err, ERR_RESOURCE, "out of memory");
        ok = ok && d->transport.start(d->transport.context, &s->call, err);
        if (ok)
            d->counts.sent++;
        else
            take_back(r, s);
    }
    return ok;
}

/* ---- back ---- */

static bool finish(struct runner *r, struct teacher_call *call, struct err *err) {
    struct distil *d = r->d;
    struct slot *s = &r->slots[call->tag];
    struct bytes media = {0}, id = {0};
    teacher_header(call, "content-type", &media);
    teacher_header(call, d->settings.config.dialect == TEACHER_ANTHROPIC ? "request-id" : "x-request-id", &id);
    struct distil_reply reply = {.status = call->status,
                                 .complete = call->complete,
                                 .left = call->left,
                                 .media = bytes_text(&media),
                                 .request_id = bytes_text(&id),
                                 .call = call,
                                 .body = bytes_text(&call->reply),
                                 .n_body = call->reply.len};
    d->counts.in_flight--;
    bool ok = (!media.failed && !id.failed) || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && distil_settle(d, s->job, &reply, err);
    teacher_pace_reply(&r->pace, call, d->counts.in_flight, distil_now(d), distil_date(d));
    teacher_call_clear(call);
    s->job = NULL;
    bytes_free(&media);
    bytes_free(&id);
    return ok;
}

/* Wait until something has come back (*out) or may be sent. */
static bool receive(struct distil *d, int64_t soonest, struct teacher_call **out, struct err *err) {
    int64_t ms = soonest < 0 ? LONGEST_WAIT : soonest - distil_now(d);
    ms = ms < 1 ? 1 : ms > LONGEST_WAIT ? LONGEST_WAIT : ms;
    *out = NULL;
    if (d->counts.in_flight > 0) return d->transport.wait(d->transport.context, (int)ms, out, err);
    distil_sleep(d, ms);
    return true;
}

/* The first failure is the one told; nothing new is sent after it. */
static void fail(struct distil *d, struct err *first, struct err *err) {
    d->halted = true;
    if (!first->code) *first = *err;
    *err = (struct err){0};
}

/* After a failure what else is in flight is still received, unless it is the transport that failed. */
static bool go(struct runner *r, struct err *err) {
    struct distil *d = r->d;
    struct err first = {0};
    for (;;) {
        struct teacher_call *call;
        int64_t soonest = -1;
        if (!distil_stopped(d) && !launch(r, &soonest, err)) fail(d, &first, err);
        if (d->counts.in_flight == 0 && (d->halted || soonest < 0)) break;
        if (!receive(d, soonest, &call, err)) {
            fail(d, &first, err);
            break;
        }
        if (call && !finish(r, call, err)) fail(d, &first, err);
        distil_show(d);
    }
    *err = first;
    return first.code == ERR_NONE;
}

bool distil_run(struct distil *d, struct err *err) {
    struct runner r = {.d = d, .slots = calloc((size_t)d->settings.concurrency, sizeof *r.slots)};
    if (!r.slots) return err_set(err, ERR_RESOURCE, "out of memory");
    teacher_pace_init(&r.pace, d->settings.concurrency);
    bytes_printf(&r.url, "%s%s", d->settings.config.base_url, teacher_path(&d->settings.config));
    bool ok = (!r.url.failed || err_set(err, ERR_RESOURCE, "out of memory")) && go(&r, err);
    for (int i = 0; i < d->settings.concurrency; i++) teacher_call_clear(&r.slots[i].call);
    bytes_free(&r.url);
    free(r.slots);
    return ok;
}
