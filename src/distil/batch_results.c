/* batch_results.c - the lines of an ended batch: all stored, then all read, group by group.
 *
 * Never   fetches from another origin than the one asked: the key would go along
 * Checked tests/e2e/teach_batch_test.c
 */
#include <string.h>

#include "batch_impl.h"

enum { GROUP = 200 };

struct line {
    struct distil_job *job;
    const char *text;
    size_t n;
    int64_t row;
};

static const char media[] = "application/x-batch-result";

static bool store_lines(struct distil *d, struct line *lines, size_t n, struct err *err) {
    bool ok = corpus_begin(d->store, err);
    for (size_t i = 0; i < n && ok; i++) {
        struct corpus_response r = {.request = lines[i].job->request,
                                    .status = 200,
                                    .media = media,
                                    .complete = true,
                                    .body = lines[i].text,
                                    .n_body = lines[i].n};
        ok = corpus_add_response(d->store, &r, &lines[i].row, err);
    }
    return ok && corpus_commit(d->store, err);
}

static bool read_lines(struct distil *d, struct line *lines, size_t n, struct err *err) {
    bool ok = corpus_begin(d->store, err);
    for (size_t i = 0; i < n && ok; i++) {
        struct distil_reply reply = {.status = 200,
                                     .complete = true,
                                     .left = true,
                                     .batch = true,
                                     .media = media,
                                     .body = lines[i].text,
                                     .n_body = lines[i].n};
        lines[i].job->attempt = d->settings.retries; /* not again in this run */
        ok = distil_settle_stored(d, lines[i].job, &reply, lines[i].row, err);
    }
    return ok && corpus_commit(d->store, err);
}

static bool keep(struct distil *d, struct line *lines, size_t n, struct err *err) {
    if (store_lines(d, lines, n, err) && read_lines(d, lines, n, err)) return true;
    corpus_rollback(d->store);
    return false;
}

/* The job of a line. Its place in the batch is taken by that: a second line of the same request finds nothing. */
static struct distil_job *claim(struct distil_batches *bs, int64_t batch, const char *text, size_t n, struct err *err) {
    char hash[65];
    if (!n || !teacher_batch_line(hash, text, n)) return NULL;
    struct distil_job *job = distil_queue_find(&bs->d->queue, hash, err);
    if (!job || job->batch != batch) {
        bs->unused_lines++;
        return NULL;
    }
    job->batch = 0;
    return job;
}

static bool read_results(struct distil_batches *bs, const struct distil_batch *b, const char *text, size_t n,
                         struct err *err) {
    struct line lines[GROUP];
    size_t k = 0;
    bool ok = true;
    const char *end = text + n;
    if (n >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) text += 3; /* a byte order mark */
    while (text < end && ok) {
        const char *stop = memchr(text, '\n', (size_t)(end - text));
        size_t length = stop ? (size_t)(stop - text) : (size_t)(end - text);
        struct distil_job *job = claim(bs, b->row, text, length, err);
        if (job) lines[k++] = (struct line){job, text, length, 0};
        text += length + 1;
        ok = err->code == ERR_NONE;
        if (ok && k == GROUP) ok = keep(bs->d, lines, k, err), k = 0;
    }
    return ok && (k == 0 || keep(bs->d, lines, k, err));
}

/* Requests of an ended batch that nothing was said about: nobody knows what they cost. */
static bool close_rest(struct distil_batches *bs, struct distil_batch *b, const char *kind, bool retryable,
                       struct err *err) {
    struct distil *d = bs->d;
    bool ok = corpus_begin(d->store, err);
    for (size_t i = 0; i < d->queue.n && ok; i++) {
        struct distil_job *job = &d->queue.job[i];
        struct corpus_event e = {.request = job->request,
                                 .state = retryable ? CORPUS_STATE_EXPIRED : CORPUS_STATE_FAILED,
                                 .kind = kind,
                                 .retryable = retryable,
                                 .held = job->held};
        if (job->batch != b->row) continue;
        job->batch = 0;
        job->out = false;
        d->counts.ended++;
        d->counts.failed++;
        distil_ledger_settle(&d->ledger, job->held, &(struct distil_bill){.uncertain = job->held});
        ok = corpus_add_event(d->store, &e, err);
    }
    ok = ok && corpus_batch_step(d->store, b->row, b->id, "ended", err) && corpus_commit(d->store, err);
    if (!ok) corpus_rollback(d->store);
    b->ended = true;
    return ok;
}

bool distil_batch_collect(struct distil_batches *bs, struct distil_batch *b, const char *results_url, struct err *err) {
    struct distil *d = bs->d;
    struct teacher_call call = {0};
    const char *origin = d->settings.config.base_url;
    bool ok;
    if (!*results_url) return close_rest(bs, b, "results_gone", false, err);
    if (!teacher_same_origin(results_url, origin))
        return err_set(
            err, ERR_WORK,
            "batch %s: its results are said to be at %.200s, which is not where the key may go (%s); nothing was fetched",
            b->id, results_url, origin);
    struct distil_exchange get = {.method = "GET", .url = results_url, .repeat = true};
    if (!distil_exchange(d, &call, &get, err))
        ok = false;
    else if (call.status == 404)
        ok = close_rest(bs, b, "results_gone", false, err);
    else if (call.status != 200 || !call.complete)
        ok = distil_refused(&call, "fetching a batch's results", err);
    else
        ok = read_results(bs, b, bytes_text(&call.reply), call.reply.len, err) &&
             close_rest(bs, b, "missing_result", true, err);
    teacher_call_clear(&call);
    return ok;
}
