/* collect.c - from the store to the jobs of this run.
 *
 *   requests -> new, sent but never answered, failed and worth another try, expired -> jobs
 *   a reply that was stored before the program ended, and not read -> read now, paid for once
 *
 * Writes  the ledger: what the store has cost, and what its batches at the server may cost
 * Checked tests/distil/collect_test.c, tests/e2e/teach_kill_test.c
 */
#include <string.h>

#include "distil_impl.h"

struct collector {
    struct distil *d;
    struct bytes body;
};

static bool is_open(const struct distil_settings *s, const struct corpus_request *r) {
    switch (r->state) {
        case CORPUS_STATE_DONE: return false;
        case CORPUS_STATE_FAILED: return r->unread || r->retryable || s->retry_failed;
        case CORPUS_STATE_REFUSED: return r->unread || s->retry_refused;
        default: return true; /* new, sent, expired */
    }
}

static bool read_stored(struct collector *c, struct distil_job *job, int64_t row, struct err *err) {
    struct distil *d = c->d;
    struct corpus_response stored;
    if (!corpus_read_response(d->store, row, &c->body, &stored, err)) return false;
    struct distil_reply reply = {.status = stored.status,
                                 .complete = stored.complete,
                                 .left = true,
                                 .media = stored.media,
                                 .body = stored.body,
                                 .n_body = stored.n_body,
                                 .batch = strstr(stored.media, "batch-result") != NULL};
    bool ok =
        corpus_begin(d->store, err) && distil_settle_stored(d, job, &reply, row, err) && corpus_commit(d->store, err);
    job->batch = 0; /* its batch has nothing more to say about it */
    return ok;
}

static bool on_request(void *context, const struct corpus_request *r, struct err *err) {
    struct collector *c = context;
    struct distil *d = c->d;
    const struct distil_settings *s = &d->settings;
    if (strcmp(r->teacher, s->teacher) != 0 || strcmp(r->model, s->config.model) != 0 || !is_open(s, r)) return true;
    struct distil_text text = {r->body, r->problem_text, r->problem_id, r->hash};
    struct distil_job *job = distil_queue_add(&d->queue, &text, err);
    if (!job) return false;
    job->request = r->row;
    job->held = distil_reservation(s, r->body);
    job->batch = r->state == CORPUS_STATE_SENT ? r->batch : 0;
    job->out = job->batch != 0;
    job->waiting = !job->out;
    return !r->unread || read_stored(c, job, r->unread, err);
}

/* What the store counts as uncertain for a batch at the server is a reservation of this run. */
static bool open_ledger(struct distil *d, struct err *err) {
    struct corpus_counts n;
    if (!corpus_count(d->store, &n, err)) return false;
    d->ledger.spent = n.cost + n.unknown;
    d->ledger.held = 0;
    for (size_t i = 0; i < d->queue.n; i++) {
        const struct distil_job *job = &d->queue.job[i];
        if (job->out) d->ledger.held += job->held;
    }
    d->ledger.spent -= d->ledger.held;
    return true;
}

bool distil_collect(struct distil *d, struct err *err) {
    struct collector c = {.d = d};
    bool ok = corpus_scan_requests(d->store, on_request, &c, err);
    bytes_free(&c.body);
    if (ok && d->settings.most_jobs) distil_queue_cut(&d->queue, d->settings.most_jobs);
    return ok && open_ledger(d, err);
}
