/* batch.c - Message Batches: half the price, within a day.
 *
 *   jobs -> batch row "intent" and their "sent" on disk -> POST -> id on disk ("open") -> look every poll_ms
 *   -> ended -> results (same origin only) -> each line stored, then read -> "ended"
 *
 * Checked tests/e2e/teach_batch_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch_impl.h"

enum { NAP = 200, SHORT_NAP = 20 };

bool distil_batch_remember(void *context, const struct corpus_batch *b, struct err *err) {
    struct distil_batches *bs = context;
    struct distil_batch *more = realloc(bs->list, (bs->n + 1) * sizeof *more);
    if (!more) return err_set(err, ERR_RESOURCE, "out of memory");
    bs->list = more;
    struct distil_batch *added = &bs->list[bs->n++];
    *added = (struct distil_batch){.row = b->row,
                                   .n_requests = b->n_requests,
                                   .made = b->made,
                                   .intent = strcmp(b->status, "intent") == 0,
                                   .ended = strcmp(b->status, "ended") == 0 || strcmp(b->status, "lost") == 0};
    snprintf(added->id, sizeof added->id, "%s", b->remote);
    return true;
}

/* One look at a batch; its results when it has ended. */
static bool look(struct distil_batches *bs, struct distil_batch *b, struct err *err) {
    struct distil *d = bs->d;
    struct teacher_call call = {0};
    struct teacher_batch_status status;
    struct bytes url = {0};
    bytes_printf(&url, "%s/v1/messages/batches/%s", d->settings.config.base_url, b->id);
    struct distil_exchange get = {.method = "GET", .url = bytes_text(&url), .repeat = true};
    bool ok = distil_exchange(d, &call, &get, err) &&
              (call.status == 200 || distil_refused(&call, "looking at a batch", err)) &&
              teacher_batch_read(&status, bytes_text(&call.reply), call.reply.len, err);
    if (ok && strcmp(status.status, "ended") == 0) ok = distil_batch_collect(bs, b, status.results_url, err);
    teacher_call_clear(&call);
    bytes_free(&url);
    return ok;
}

/* One look at each; how many are still open. */
static bool look_at_all(struct distil_batches *bs, size_t *open, struct err *err) {
    bool ok = true;
    *open = 0;
    for (size_t i = 0; i < bs->n && ok && !distil_asked_to_stop(bs->d); i++) {
        if (bs->list[i].ended || !*bs->list[i].id) continue;
        ok = look(bs, &bs->list[i], err);
        *open += !bs->list[i].ended;
    }
    return ok;
}

static void wait_between_looks(struct distil *d, int64_t poll_ms) {
    int64_t until = distil_now(d) + poll_ms;
    do distil_sleep(d, poll_ms ? NAP : SHORT_NAP);
    while (distil_now(d) < until && !distil_asked_to_stop(d));
}

/* Whatever ended the sending, what is at the server is collected, unless the caller stops it. */
static bool collect_all(struct distil_batches *bs, size_t *open, struct err *err) {
    struct distil *d = bs->d;
    bool ok = true;
    for (*open = 1; ok && *open && !distil_asked_to_stop(d);) {
        ok = look_at_all(bs, open, err);
        distil_show(d);
        if (ok && *open) wait_between_looks(d, d->settings.poll_ms);
    }
    return ok;
}

bool distil_run_batches(struct distil *d, struct err *err) {
    struct distil_batches bs = {.d = d};
    size_t next = 0, open = 0;
    bool ok = corpus_scan_batches(d->store, distil_batch_remember, &bs, err) && distil_batch_find_lost(&bs, err);
    while (ok && next < d->queue.n && !distil_stopped(d)) ok = distil_batch_send(&bs, &next, err);
    ok = ok && collect_all(&bs, &open, err);
    if (bs.unused_lines)
        distil_tell(d, "%lld result lines were not used: their requests are answered already, or are not ours",
                    (long long)bs.unused_lines);
    if (ok && open && distil_asked_to_stop(d))
        distil_tell(d, "%zu batches go on at the server; the same command collects them", open);
    free(bs.list);
    return ok;
}
