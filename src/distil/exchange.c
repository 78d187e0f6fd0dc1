/* exchange.c - one request that is no job: making a batch, looking at it, fetching its results.
 *
 * Checked tests/e2e/teach_batch_test.c
 */
#include "distil_impl.h"

static bool once(struct distil *d, struct teacher_call *call, const struct distil_exchange *what, struct err *err) {
    struct teacher_call *done = NULL;
    teacher_call_clear(call);
    *call = (struct teacher_call){.method = what->method, .url = what->url, .headers = bytes_text(&d->headers)};
    if (what->body) bytes_append(&call->body, bytes_text(what->body), what->body->len);
    if (call->body.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    if (!d->transport.start(d->transport.context, call, err)) return false;
    while (!done)
        if (!d->transport.wait(d->transport.context, 1000, &done, err)) return false;
    return true;
}

bool distil_exchange(struct distil *d, struct teacher_call *call, const struct distil_exchange *what, struct err *err) {
    for (int attempt = 0;; attempt++) {
        if (!once(d, call, what, err)) return false;
        if (call->status == 200 && call->complete) return true;
        if (!what->repeat || attempt >= d->settings.retries || !teacher_should_retry(call) || distil_asked_to_stop(d))
            return true;
        double wait = teacher_retry_seconds(call, d->settings.config.dialect, attempt, distil_date(d), &d->rng);
        distil_sleep(d, (int64_t)(wait * 1000));
    }
}

bool distil_refused(const struct teacher_call *call, const char *doing, struct err *err) {
    struct teacher_answer a = {0};
    if (call->status == 0) return err_set(err, ERR_WORK, "%s: %s", doing, call->failure);
    teacher_read(&a, TEACHER_ANTHROPIC, call->status, "", call->complete, bytes_text(&call->reply), call->reply.len);
    err_set(err, ERR_WORK, "%s: status %d, %s: %.300s", doing, call->status, a.kind, a.detail);
    teacher_answer_free(&a);
    return false;
}
