/* batch_send.c - one batch: its requests are on disk as sent before the POST leaves, its id before the first look.
 *
 * Checked tests/e2e/teach_batch_test.c, tests/e2e/teach_kill_test.c
 */
#include <stdio.h>
#include <string.h>

#include "batch_impl.h"

enum { MOST_REQUESTS = 10000, MOST_BYTES = 128 << 20 };

struct parcel {
    struct bytes body;
    size_t first, end; /* jobs */
    int64_t n, held;
};

/* Waiting jobs into the body, as many as a batch and the budget hold. */
static void fill(struct distil *d, struct parcel *p) {
    const struct distil_ledger *l = &d->ledger;
    teacher_batch_begin(&p->body);
    for (; p->end < d->queue.n && p->n < MOST_REQUESTS && p->body.len < MOST_BYTES; p->end++) {
        struct distil_job *job = &d->queue.job[p->end];
        if (!job->waiting) continue;
        if (!distil_ledger_may(l, p->held + job->held)) {
            distil_halt(d, ERR_WORK, "the budget of $%.2f is used up: $%.4f spent or reserved; raise --budget to go on",
                        (double)l->budget / 1e9, (double)(l->spent + l->held + p->held) / 1e9);
            break;
        }
        teacher_batch_add(&p->body, job->hash, job->body);
        p->held += job->held;
        p->n++;
    }
    teacher_batch_end(&p->body);
}

static bool mark_sent(struct distil *d, const struct parcel *p, int64_t *row, struct err *err) {
    bool ok = corpus_begin(d->store, err) && corpus_add_batch(d->store, p->n, row, err);
    for (size_t i = p->first; i < p->end && ok; i++)
        if (d->queue.job[i].waiting) ok = distil_mark_sent(d, &d->queue.job[i], *row, err);
    if (ok && corpus_commit(d->store, err)) return true;
    corpus_rollback(d->store);
    return false;
}

/* The server said no: it was not made. */
static bool not_made(struct distil_batches *bs, struct distil_batch *b, const struct parcel *p,
                     const struct teacher_call *call, struct err *err) {
    struct distil *d = bs->d;
    bool ok = distil_batch_give_up(bs, b, err);
    distil_refused(call, "making a batch", &d->why);
    d->halted = true;
    d->counts.ended += (size_t)p->n;
    d->counts.failed += p->n;
    return ok;
}

/* No answer: it may have been made. */
static bool perhaps_made(struct distil_batches *bs, const struct teacher_call *call, struct err *err) {
    size_t at = bs->n - 1;
    if (!distil_batch_find_lost(bs, err)) return false;
    if (bs->list[at].ended)
        distil_halt(bs->d, ERR_WORK, "making a batch: %s; the server has none, so the same command may send it again",
                    call->failure);
    return true;
}

static bool post(struct distil_batches *bs, const struct parcel *p, struct teacher_call *call, struct err *err) {
    struct bytes url = {0};
    bytes_printf(&url, "%s/v1/messages/batches", bs->d->settings.config.base_url);
    struct distil_exchange what = {.method = "POST", .url = bytes_text(&url), .body = &p->body};
    bool ok = distil_exchange(bs->d, call, &what, err);
    bytes_free(&url);
    bs->d->counts.sent += p->n;
    return ok;
}

static bool send_parcel(struct distil_batches *bs, const struct parcel *p, struct err *err) {
    struct distil *d = bs->d;
    struct teacher_call call = {0};
    struct teacher_batch_status status;
    struct corpus_batch intent = {.n_requests = p->n, .made = distil_date(d), .remote = "", .status = "intent"};
    bool ok = mark_sent(d, p, &intent.row, err) && distil_batch_remember(bs, &intent, err) && post(bs, p, &call, err);
    if (ok) {
        struct distil_batch *b = &bs->list[bs->n - 1];
        if (call.status == 200 && teacher_batch_read(&status, bytes_text(&call.reply), call.reply.len, NULL)) {
            snprintf(b->id, sizeof b->id, "%s", status.id);
            b->intent = false;
            ok = corpus_batch_step(d->store, b->row, b->id, "open", err);
        } else {
            ok = call.status >= 400 ? not_made(bs, b, p, &call, err) : perhaps_made(bs, &call, err);
        }
    }
    teacher_call_clear(&call);
    return ok;
}

bool distil_batch_send(struct distil_batches *bs, size_t *next, struct err *err) {
    struct parcel p = {.first = *next, .end = *next};
    fill(bs->d, &p);
    *next = p.end;
    bool ok = !p.body.failed || err_set(err, ERR_RESOURCE, "out of memory");
    if (ok && p.n) ok = send_parcel(bs, &p, err);
    bytes_free(&p.body);
    return ok;
}
