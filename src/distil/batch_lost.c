/* batch_lost.c - an intent without an id: the program or the line broke off in between.
 *
 * Before anything is sent again it is looked for in the server's list: made after the intent, same number of requests,
 * not known here. What is not there was never made.
 * Checked tests/e2e/teach_batch_test.c, tests/e2e/teach_kill_test.c
 */
#include <stdio.h>
#include <string.h>

#include "batch_impl.h"

enum { CLOCK_SKEW = 120, SETTLE = 10 };

static bool adopt(void *context, const struct teacher_batch_status *s, struct err *err) {
    struct distil_batches *bs = context;
    for (size_t i = 0; i < bs->n; i++)
        if (strcmp(bs->list[i].id, s->id) == 0) return true;
    for (size_t i = 0; i < bs->n; i++) {
        struct distil_batch *b = &bs->list[i];
        if (!b->intent || b->n_requests != s->n_total || s->created < b->made - CLOCK_SKEW) continue;
        snprintf(b->id, sizeof b->id, "%s", s->id);
        b->intent = false;
        distil_tell(bs->d, "batch %s was made before the connection broke; it is taken up", s->id);
        return corpus_batch_step(bs->d->store, b->row, b->id, "open", err);
    }
    return true;
}

bool distil_batch_give_up(struct distil_batches *bs, struct distil_batch *b, struct err *err) {
    struct distil *d = bs->d;
    bool ok = corpus_begin(d->store, err) && corpus_batch_step(d->store, b->row, "", "lost", err);
    for (size_t i = 0; i < d->queue.n && ok; i++) {
        struct distil_job *job = &d->queue.job[i];
        struct corpus_event never = {
            .request = job->request, .state = CORPUS_STATE_EXPIRED, .kind = "batch_never_made", .retryable = true};
        if (job->batch != b->row) continue;
        distil_ledger_return(&d->ledger, job->held);
        job->batch = 0;
        job->out = false;
        distil_queue_again(&d->queue, job, 0);
        job->attempt--; /* it was none */
        ok = corpus_add_event(d->store, &never, err);
    }
    b->intent = false;
    b->ended = true;
    if (ok && corpus_commit(d->store, err)) return true;
    corpus_rollback(d->store);
    return false;
}

/* The youngest intent is so many seconds old; -1 when there is none. */
static int64_t youngest_intent(const struct distil_batches *bs) {
    int64_t youngest = -1, now = distil_date(bs->d);
    for (size_t i = 0; i < bs->n; i++) {
        int64_t age = now - bs->list[i].made;
        if (age < 0) age = 0;
        if (bs->list[i].intent && (youngest < 0 || age < youngest)) youngest = age;
    }
    return youngest;
}

static bool search(struct distil_batches *bs, struct err *err) {
    struct teacher_call call = {0};
    struct bytes url = {0};
    bool more;
    bytes_printf(&url, "%s/v1/messages/batches?limit=1000", bs->d->settings.config.base_url);
    struct distil_exchange get = {.method = "GET", .url = bytes_text(&url), .repeat = true};
    bool ok = distil_exchange(bs->d, &call, &get, err) &&
              (call.status == 200 || distil_refused(&call, "looking for a batch whose id was lost", err)) &&
              teacher_batch_list(bytes_text(&call.reply), call.reply.len, adopt, bs, &more, err);
    teacher_call_clear(&call);
    bytes_free(&url);
    return ok;
}

bool distil_batch_find_lost(struct distil_batches *bs, struct err *err) {
    int64_t age = youngest_intent(bs), poll = bs->d->settings.poll_ms / 1000, settle = poll < SETTLE ? poll : SETTLE;
    if (age < 0) return true;
    if (age < settle)
        distil_sleep(bs->d, (settle - age) * 1000); /* a killed process's request may still be on its way */
    bool ok = search(bs, err);
    for (size_t i = 0; i < bs->n && ok; i++)
        if (bs->list[i].intent) ok = distil_batch_give_up(bs, &bs->list[i], err);
    return ok;
}
