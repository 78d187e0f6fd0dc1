/* teach_settle.c - what became of one attempt.
 *
 *   reply -> responses (as it came) -> commit -> read -> answers + event (done, refused, failed, expired) -> commit
 *
 * The response is on disk before anybody looks into it: a defect in the reader, or a kill in between, costs no answer.
 * Checked tests/e2e/teach_test.c, teach_kill_test.c
 */
#include <string.h>
#include <time.h>

#include "teach.h"

/* The disk is full: the room that was kept free is for the answers on their way. Nothing more is sent. True when it is worth
 * trying once more. */
static bool make_room(struct teach *t, struct err *err) {
    if (err->code != ERR_RESOURCE) return false;
    corpus_release(t->store);
    t->stop = true;
    err_set(&t->why, ERR_RESOURCE, "%s; what was on its way is stored, nothing more is sent", err->message);
    *err = (struct err){0};
    return true;
}

static bool store_reply(struct teach *t, const struct teach_job *job, const struct teach_reply *r, int64_t *row, struct err *err) {
    struct corpus_response response = {.request = job->request, .status = r->status, .request_id = r->request_id, .media = r->media, .complete = r->complete, .body = r->body, .n_body = r->n_body};
    return corpus_add_response(t->store, &response, row, err) || (make_room(t, err) && corpus_add_response(t->store, &response, row, err));
}

/* Nobody knows what an attempt cost that was broken off: its reservation stays spent. */
static int64_t unknown_cost(const struct teach_job *job, const struct teach_reply *r, const struct teacher_answer *a) {
    if (a->has_usage) return 0;
    if (r->status == 0) return r->left ? job->held : 0;
    return a->maybe_billed ? job->held : 0;
}

/* Connection trouble has no body to read; a server's x-should-retry beats the status. */
static void read_reply(struct teacher_answer *a, const struct teach *t, const struct teach_reply *r) {
    if (r->status == 0) {
        *a = (struct teacher_answer){.outcome = TEACHER_FAILED, .retryable = true, .text = a->text};
        snprintf(a->kind, sizeof a->kind, "connection");
        snprintf(a->detail, sizeof a->detail, "%.150s", r->call ? r->call->failure : "no answer");
        return;
    }
    teacher_read(a, t->config.dialect, r->status, r->media, r->complete, r->body, r->n_body);
    if (a->outcome == TEACHER_FAILED && r->call && r->status != 200 && !a->stop_the_run) a->retryable = teacher_should_retry(r->call);
}

static bool store_reading(struct teach *t, const struct teach_job *job, const struct teach_reply *r, const struct teacher_answer *a, int64_t row, struct err *err) {
    static const enum corpus_state states[] = {CORPUS_STATE_DONE, CORPUS_STATE_REFUSED, CORPUS_STATE_FAILED, CORPUS_STATE_EXPIRED};
    bool kept = a->outcome == TEACHER_DONE || a->outcome == TEACHER_REFUSED || a->has_usage;
    int64_t unknown = unknown_cost(job, r, a), cost = a->has_usage ? teacher_cost(&t->price, a, r->batch) : 0;
    if (kept && !a->has_usage && !t->solver) cost = job->held, unknown = 0; /* a server that counts nothing: the most it can have been */
    struct corpus_answer answer = {.response = row, .request = job->request, .text = bytes_text(&a->text), .stop = a->stop, .detail = a->detail, .n_input = a->n_input, .n_output = a->n_output,
                                   .n_cache_read = a->n_cache_read, .n_cache_write = a->n_cache_write, .cost = cost};
    struct corpus_event event = {.request = job->request, .state = states[a->outcome], .kind = a->kind, .retryable = a->retryable || a->stop_the_run, .response = row, .held = unknown};
    t->spent += cost + unknown - (r->batch ? job->held : 0); /* a batch was counted when it left */
    t->tokens += a->n_input + a->n_output + a->n_cache_read + a->n_cache_write;
    return (!kept || corpus_add_answer(t->store, &answer, err)) && corpus_add_event(t->store, &event, err);
}

/* The same as one transaction. */
static bool commit_reading(struct teach *t, const struct teach_job *job, const struct teach_reply *r, const struct teacher_answer *a, int64_t row, struct err *err) {
    int64_t spent = t->spent, tokens = t->tokens;
    for (int attempt = 0;; attempt++) {
        if (corpus_begin(t->store, err) && store_reading(t, job, r, a, row, err) && corpus_commit(t->store, err)) return true;
        corpus_rollback(t->store);
        if (attempt || !make_room(t, err)) return false;
        t->spent = spent, t->tokens = tokens;
    }
}

bool teach_settle(struct teach *t, struct teach_job *job, const struct teach_reply *r, int64_t stored_row, bool *again, struct err *err) {
    struct teacher_answer a = {0};
    int64_t row = stored_row;
    bool begun = stored_row != 0; /* the caller's transaction */
    if (!stored_row && r->status != 0 && !store_reply(t, job, r, &row, err)) return false;
    read_reply(&a, t, r);
    bool ok = begun ? store_reading(t, job, r, &a, row, err) : commit_reading(t, job, r, &a, row, err);
    *again = ok && a.outcome == TEACHER_FAILED && a.retryable && job->attempt < t->o->retries && !t->stop;
    job->waiting = *again;
    if (*again) {
        double wait = r->call ? teacher_retry_seconds(r->call, t->config.dialect, job->attempt, (int64_t)time(NULL), &t->rng) : 0.5;
        job->due = teach_now() + (int64_t)(wait * 1000);
        job->attempt++;
    } else if (ok) {
        t->n_ended++;
        t->n_done += a.outcome == TEACHER_DONE;
        t->n_refused += a.outcome == TEACHER_REFUSED;
        t->n_failed += a.outcome == TEACHER_FAILED || a.outcome == TEACHER_EXPIRED;
    }
    if (a.stop_the_run && !t->stop) {
        t->stop = true;
        err_set(&t->why, ERR_WORK, "the teacher answered %s: %.300s; the next request would fail in the same way, so the run ends here", a.kind, a.detail);
    }
    teacher_answer_free(&a);
    return ok;
}
