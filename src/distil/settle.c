/* settle.c - what became of one attempt.
 *
 *   reply -> responses (as it came) -> commit -> read -> answers + event (done, refused, failed, expired) -> commit
 *
 * The response is on disk before anybody looks into it: a defect in the reader, or a kill in between, costs no answer.
 * Checked tests/distil/settle_test.c, tests/e2e/teach_kill_test.c
 */
#include <stdio.h>
#include <string.h>

#include "distil_impl.h"

/* The disk is full: the room that was kept free is for the answers on their way. Nothing more is sent. True when it is
 * worth trying once more. */
static bool make_room(struct distil *d, struct err *err) {
    if (err->code != ERR_RESOURCE) return false;
    corpus_release(d->store);
    distil_halt(d, ERR_RESOURCE, "%s; what was on its way is stored, nothing more is sent", err->message);
    *err = (struct err){0};
    return true;
}

static bool store_reply(struct distil *d, const struct distil_job *job, const struct distil_reply *r, int64_t *row,
                        struct err *err) {
    struct corpus_response response = {.request = job->request,
                                       .status = r->status,
                                       .request_id = r->request_id,
                                       .media = r->media,
                                       .complete = r->complete,
                                       .body = r->body,
                                       .n_body = r->n_body};
    return corpus_add_response(d->store, &response, row, err) ||
           (make_room(d, err) && corpus_add_response(d->store, &response, row, err));
}

/* ---- read ---- */

static void read_nothing(struct teacher_answer *a, const struct distil_reply *r) {
    *a = (struct teacher_answer){.outcome = TEACHER_FAILED, .retryable = true, .maybe_billed = true, .text = a->text};
    snprintf(a->kind, sizeof a->kind, "connection");
    snprintf(a->detail, sizeof a->detail, "%.150s", r->call ? r->call->failure : "no answer");
}

/* Connection trouble has no body to read; a server's x-should-retry beats the status. */
static void read_reply(struct teacher_answer *a, const struct distil *d, const struct distil_reply *r) {
    if (r->status == 0) {
        read_nothing(a, r);
        return;
    }
    teacher_read(a, d->settings.config.dialect, r->status, r->media, r->complete, r->body, r->n_body);
    teacher_answer_redact(a, d->settings.config.key);
    if (a->outcome == TEACHER_FAILED && r->call && r->status != 200 && !a->stop_the_run)
        a->retryable = teacher_should_retry(r->call);
}

/* ---- store what it says ---- */

struct settled {
    const struct distil_job *job;
    const struct teacher_answer *answer;
    struct distil_bill bill;
    int64_t row;
};

static bool store_reading(struct distil *d, const struct settled *r, struct err *err) {
    static const enum corpus_state states[] = {CORPUS_STATE_DONE, CORPUS_STATE_REFUSED, CORPUS_STATE_FAILED,
                                               CORPUS_STATE_EXPIRED};
    const struct teacher_answer *a = r->answer;
    bool kept = a->outcome == TEACHER_DONE || a->outcome == TEACHER_REFUSED || a->has_usage;
    struct corpus_answer answer = {.response = r->row,
                                   .request = r->job->request,
                                   .text = bytes_text(&a->text),
                                   .stop = a->stop,
                                   .detail = a->detail,
                                   .n_input = a->n_input,
                                   .n_output = a->n_output,
                                   .n_cache_read = a->n_cache_read,
                                   .n_cache_write = a->n_cache_write,
                                   .cost = r->bill.cost};
    struct corpus_event event = {.request = r->job->request,
                                 .state = states[a->outcome],
                                 .kind = a->kind,
                                 .retryable = a->retryable || a->stop_the_run,
                                 .response = r->row,
                                 .held = r->bill.uncertain};
    return (!kept || corpus_add_answer(d->store, &answer, err)) && corpus_add_event(d->store, &event, err);
}

/* The same as one transaction. */
static bool commit_reading(struct distil *d, const struct settled *r, struct err *err) {
    for (int attempt = 0;; attempt++) {
        if (corpus_begin(d->store, err) && store_reading(d, r, err) && corpus_commit(d->store, err)) return true;
        corpus_rollback(d->store);
        if (attempt || !make_room(d, err)) return false;
    }
}

/* ---- what follows from it ---- */

static void account(struct distil *d, struct distil_job *job, const struct teacher_answer *a,
                    const struct distil_bill *bill) {
    distil_ledger_settle(&d->ledger, job->out ? job->held : 0, bill);
    job->out = false;
    d->counts.tokens += a->n_input + a->n_output + a->n_cache_read + a->n_cache_write;
}

static void count_end(struct distil *d, const struct teacher_answer *a) {
    d->counts.ended++;
    d->counts.done += a->outcome == TEACHER_DONE;
    d->counts.refused += a->outcome == TEACHER_REFUSED;
    d->counts.failed += a->outcome == TEACHER_FAILED || a->outcome == TEACHER_EXPIRED;
}

static void go_on(struct distil *d, struct distil_job *job, const struct distil_reply *r,
                  const struct teacher_answer *a) {
    bool again = a->outcome == TEACHER_FAILED && a->retryable && job->attempt < d->settings.retries && !d->halted;
    double wait = 0.5;
    job->waiting = false;
    if (a->stop_the_run && !d->halted)
        distil_halt(
            d, ERR_WORK,
            "the teacher answered %s: %.300s; the next request would fail in the same way, so the run ends here",
            a->kind, a->detail);
    if (!again) {
        count_end(d, a);
        return;
    }
    if (r->call)
        wait = teacher_retry_seconds(r->call, d->settings.config.dialect, job->attempt, distil_date(d), &d->rng);
    distil_queue_again(&d->queue, job, distil_now(d) + (int64_t)(wait * 1000));
}

static bool settle(struct distil *d, struct distil_job *job, const struct distil_reply *r, int64_t row,
                   bool own_transaction, struct err *err) {
    struct teacher_answer a = {0};
    read_reply(&a, d, r);
    if (strcmp(a.kind, "memory") == 0) { /* it is stored: the next run reads it */
        teacher_answer_free(&a);
        return err_set(err, ERR_RESOURCE, "out of memory for a reply");
    }
    struct settled reading = {.job = job,
                              .answer = &a,
                              .row = row,
                              .bill = distil_bill_of(&a, &d->settings.price, job->held, r->left, r->batch)};
    bool ok = own_transaction ? commit_reading(d, &reading, err) : store_reading(d, &reading, err);
    account(d, job, &a, &reading.bill);
    if (ok) go_on(d, job, r, &a);
    if (ok && own_transaction) ok = distil_streak_add(d, job, &a, r->status, row, err);
    teacher_answer_free(&a);
    return ok;
}

bool distil_settle(struct distil *d, struct distil_job *job, const struct distil_reply *r, struct err *err) {
    int64_t row = 0;
    if (r->status != 0 && !store_reply(d, job, r, &row, err)) return false;
    return settle(d, job, r, row, true, err);
}

bool distil_settle_stored(struct distil *d, struct distil_job *job, const struct distil_reply *r, int64_t stored,
                          struct err *err) {
    return settle(d, job, r, stored, false, err);
}
