/* teach_run.c - many requests at a time, none beyond the budget.
 *
 *   waiting job -> budget? pace? -> event "sent" on disk -> transport -> teach_settle -> done, or waiting again
 *
 * In flight is: "sent" is on disk, a response is not. After a kill these, and only these, may be paid for twice; their
 * reservations stay counted as spent.
 * Checked tests/e2e/teach_test.c, teach_kill_test.c
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cmd.h"
#include "teach.h"

int64_t teach_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct slot {
    struct teacher_call call;
    struct teach_job *job;
};

struct runner {
    struct teach *t;
    struct teacher_pace pace;
    struct slot *slots;
    int n_slots;
    struct bytes url;
    size_t next; /* jobs before it have been sent at least once */
};

/* The next job that may go now; *soonest: when another one may (ms), -1 never. */
static struct teach_job *next_job(struct runner *r, int64_t now, int64_t *soonest) {
    struct teach *t = r->t;
    *soonest = -1;
    for (size_t i = r->next; i < t->n_jobs; i++) {
        struct teach_job *job = &t->jobs[i];
        if (!job->waiting) {
            r->next += i == r->next;
            continue;
        }
        if (job->due <= now) return job;
        if (*soonest < 0 || job->due < *soonest) *soonest = job->due;
    }
    return NULL;
}

static bool affordable(struct teach *t, const struct teach_job *job) {
    if (t->budget < 0 || t->spent + t->in_flight_held + job->held <= t->budget) return true;
    if (t->in_flight > 0) return false; /* what is on its way may turn out cheaper than reserved */
    t->stop = true;
    err_set(&t->why, ERR_WORK, "the budget of $%.2f is used up: $%.4f spent, the next request may cost $%.4f; raise --budget to go on", (double)t->budget / 1e9, (double)t->spent / 1e9, (double)job->held / 1e9);
    return false;
}

/* All that may be sent now: first their "sent" on disk in one transaction, then the requests. */
static bool launch(struct runner *r, int64_t *soonest, struct err *err) {
    struct teach *t = r->t;
    int64_t now = teach_now();
    struct slot *fresh[64];
    int n = 0;
    struct teach_job *job;
    *soonest = -1;
    while (n < 64 && !t->stop && teacher_pace_may_send(&r->pace, t->in_flight, now) && (job = next_job(r, now, soonest)) != NULL && affordable(t, job)) {
        struct slot *s = r->slots;
        while (s->job) s++;
        s->job = job;
        job->waiting = false;
        t->in_flight++;
        t->in_flight_held += job->held;
        fresh[n++] = s;
    }
    if (r->pace.pause_until > now && (*soonest < 0 || r->pace.pause_until < *soonest)) *soonest = r->pace.pause_until;
    bool ok = n == 0 || corpus_begin(t->store, err);
    for (int i = 0; i < n && ok; i++) ok = corpus_add_event(t->store, &(struct corpus_event){.request = fresh[i]->job->request, .state = CORPUS_STATE_SENT, .held = fresh[i]->job->held}, err);
    if (n) ok = ok && corpus_commit(t->store, err);
    if (!ok) corpus_rollback(t->store);
    for (int i = 0; i < n; i++) {
        struct slot *s = fresh[i];
        s->call = (struct teacher_call){.method = "POST", .url = bytes_text(&r->url), .headers = bytes_text(&t->headers), .tag = s - r->slots};
        if (ok) teacher_wire_body(&s->call.body, &t->config, s->job->body);
        if (ok) ok = t->transport.start(t->transport.context, &s->call, err);
        if (ok) {
            t->n_sent++;
            continue;
        }
        t->in_flight--; /* this one never left */
        t->in_flight_held -= s->job->held;
        teacher_call_clear(&s->call);
        s->job = NULL;
    }
    return ok;
}

static bool finish(struct runner *r, struct teacher_call *call, struct err *err) {
    struct teach *t = r->t;
    struct slot *s = &r->slots[call->tag];
    struct bytes media = {0}, id = {0};
    bool again;
    teacher_header(call, "content-type", &media);
    teacher_header(call, t->config.dialect == TEACHER_ANTHROPIC ? "request-id" : "x-request-id", &id);
    struct teach_reply reply = {.status = call->status, .complete = call->complete, .left = call->left, .media = bytes_text(&media), .body = bytes_text(&call->reply), .n_body = call->reply.len,
                                .call = call, .request_id = bytes_text(&id)};
    t->in_flight--;
    t->in_flight_held -= s->job->held;
    bool ok = teach_settle(t, s->job, &reply, 0, &again, err);
    if (again && s->job < &t->jobs[r->next]) r->next = (size_t)(s->job - t->jobs);
    teacher_pace_reply(&r->pace, call, t->in_flight, teach_now(), (int64_t)time(NULL));
    teacher_call_clear(call);
    s->job = NULL;
    bytes_free(&media);
    bytes_free(&id);
    return ok;
}

bool teach_run(struct teach *t, struct err *err) {
    struct runner r = {.t = t, .n_slots = (int)t->o->concurrency};
    struct err first = {0};
    bool ok = (r.slots = calloc((size_t)r.n_slots, sizeof *r.slots)) != NULL || err_set(err, ERR_RESOURCE, "out of memory");
    teacher_pace_init(&r.pace, r.n_slots);
    bytes_printf(&r.url, "%s%s", bytes_text(&t->base), teacher_path(&t->config));
    while (ok || t->in_flight > 0) {
        struct teacher_call *call = NULL;
        int64_t soonest = -1, now = teach_now();
        if (cmd_interrupted()) t->stop = true; /* what is in flight is finished; the second Ctrl-C ends the process */
        if (ok && !t->stop) ok = launch(&r, &soonest, err);
        if (t->in_flight == 0 && (t->stop || soonest < 0 || !ok)) break;
        int64_t ms = soonest < 0 ? 1000 : soonest - now;
        if (!t->transport.wait(t->transport.context, (int)(ms < 1 ? 1 : ms > 1000 ? 1000 : ms), &call, err)) break;
        if (call && !finish(&r, call, err)) {
            ok = false; /* what else is in flight is still received; the first failure is the one told */
            t->stop = true;
            if (!first.code) first = *err;
            *err = (struct err){0};
        }
        if (!call && t->in_flight == 0) nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
        teach_progress(t, false);
    }
    if (first.code) *err = first;
    bytes_free(&r.url);
    free(r.slots);
    return ok && err->code == ERR_NONE;
}
