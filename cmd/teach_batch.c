/* teach_batch.c - Message Batches: half the price, within a day.
 *
 *   jobs -> batch row "intent" and their "sent" on disk -> POST -> id on disk ("open") -> look every --poll seconds
 *   -> ended -> results (same origin only) -> each line stored, then read -> "ended"
 *
 * An intent without an id (the program or the line broke off in between) is looked for in the server's list before anything
 * is sent again: made after the intent, same number of requests, not known here.
 * Checked tests/e2e/teach_batch_test.c
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cmd.h"
#include "teach.h"

enum { MOST_REQUESTS = 10000, MOST_BYTES = 128 << 20, GROUP = 200, CLOCK_SKEW = 120, SETTLE = 10 };

struct remote {
    int64_t row, n_requests, made;
    char id[200];
    bool intent, ended;
};

struct batches {
    struct teach *t;
    struct remote *list;
    size_t n;
    int64_t unknown_lines, double_lines;
};

static void nap(int64_t ms) { nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000}, NULL); }

/* One exchange, tried again by the usual rules when `repeat` (a GET changes nothing). */
static bool exchange(struct teach *t, struct teacher_call *call, const char *method, const char *url, const struct bytes *body, bool repeat, struct err *err) {
    for (int attempt = 0;; attempt++) {
        struct teacher_call *done = NULL;
        teacher_call_clear(call);
        *call = (struct teacher_call){.method = method, .url = url, .headers = bytes_text(&t->headers)};
        if (body) bytes_append(&call->body, bytes_text(body), body->len);
        if (call->body.failed) return err_set(err, ERR_RESOURCE, "out of memory");
        if (!t->transport.start(t->transport.context, call, err)) return false;
        while (!done)
            if (!t->transport.wait(t->transport.context, 1000, &done, err)) return false;
        if (call->status == 200 && call->complete) return true;
        if (!repeat || attempt >= t->o->retries || !teacher_should_retry(call) || cmd_interrupted()) return true;
        nap((int64_t)(teacher_retry_seconds(call, t->config.dialect, attempt, (int64_t)time(NULL), &t->rng) * 1000));
    }
}

static bool refuse(const struct teacher_call *call, const char *doing, struct err *err) {
    struct teacher_answer a = {0};
    if (call->status == 0) return err_set(err, ERR_WORK, "%s: %s", doing, call->failure);
    teacher_read(&a, TEACHER_ANTHROPIC, call->status, "", call->complete, bytes_text(&call->reply), call->reply.len);
    err_set(err, ERR_WORK, "%s: status %d, %s: %.300s", doing, call->status, a.kind, a.detail);
    teacher_answer_free(&a);
    return false;
}

/* ---- what is known ---- */

static bool remember(void *context, const struct corpus_batch *b, struct err *err) {
    struct batches *bs = context;
    struct remote *more = realloc(bs->list, (bs->n + 1) * sizeof *more);
    if (!more) return err_set(err, ERR_RESOURCE, "out of memory");
    bs->list = more;
    bs->list[bs->n] = (struct remote){.row = b->row, .n_requests = b->n_requests, .made = b->made, .intent = strcmp(b->status, "intent") == 0, .ended = strcmp(b->status, "ended") == 0 || strcmp(b->status, "lost") == 0};
    snprintf(bs->list[bs->n++].id, sizeof bs->list[0].id, "%s", b->remote);
    return true;
}

/* ---- an intent without an id ---- */

static bool adopt(void *context, const struct teacher_batch_status *s, struct err *err) {
    struct batches *bs = context;
    for (size_t i = 0; i < bs->n; i++)
        if (strcmp(bs->list[i].id, s->id) == 0) return true;
    for (size_t i = 0; i < bs->n; i++) {
        struct remote *r = &bs->list[i];
        if (!r->intent || r->n_requests != s->n_total || s->created < r->made - CLOCK_SKEW) continue;
        snprintf(r->id, sizeof r->id, "%s", s->id);
        r->intent = false;
        fprintf(stderr, "sansu teach: batch %s was made before the connection broke; it is taken up\n", s->id);
        return corpus_batch_step(bs->t->store, r->row, r->id, "open", err);
    }
    return true;
}

static bool give_up_intent(struct batches *bs, struct remote *r, struct err *err) {
    struct teach *t = bs->t;
    bool ok = corpus_begin(t->store, err) && corpus_batch_step(t->store, r->row, "", "lost", err);
    for (size_t i = 0; i < t->n_jobs && ok; i++) {
        if (t->jobs[i].batch != r->row) continue;
        t->jobs[i].batch = 0;
        t->jobs[i].waiting = true;
        t->spent -= t->jobs[i].held;
        ok = corpus_add_event(t->store, &(struct corpus_event){.request = t->jobs[i].request, .state = CORPUS_STATE_EXPIRED, .kind = "batch_never_made", .retryable = true}, err);
    }
    r->intent = false;
    r->ended = true;
    if (ok && corpus_commit(t->store, err)) return true;
    corpus_rollback(t->store);
    return false;
}

/* The youngest intent is so many seconds old; -1 when there is none. */
static int64_t youngest_intent(const struct batches *bs) {
    int64_t age = -1, now = (int64_t)time(NULL);
    for (size_t i = 0; i < bs->n; i++)
        if (bs->list[i].intent && (age < 0 || now - bs->list[i].made < age)) age = now - bs->list[i].made < 0 ? 0 : now - bs->list[i].made;
    return age;
}

static bool find_lost(struct batches *bs, struct err *err) {
    struct teacher_call call = {0};
    struct bytes url = {0};
    bool more, ok = true;
    int64_t age = youngest_intent(bs), settle = bs->t->o->poll < SETTLE ? bs->t->o->poll : SETTLE;
    if (age >= 0 && age < settle) nap((settle - age) * 1000); /* a request of a killed process may still be on its way */
    bytes_printf(&url, "%s/v1/messages/batches?limit=1000", bytes_text(&bs->t->base));
    if (age >= 0) ok = exchange(bs->t, &call, "GET", bytes_text(&url), NULL, true, err) && (call.status == 200 || refuse(&call, "looking for a batch whose id was lost", err)) &&
                       teacher_batch_list(bytes_text(&call.reply), call.reply.len, adopt, bs, &more, err);
    for (size_t i = 0; i < bs->n && ok; i++)
        if (bs->list[i].intent) ok = give_up_intent(bs, &bs->list[i], err);
    teacher_call_clear(&call);
    bytes_free(&url);
    return ok;
}

/* ---- send ---- */

static bool mark_sent(struct batches *bs, size_t first, size_t end, int64_t n, int64_t *row, struct err *err) {
    struct teach *t = bs->t;
    bool ok = corpus_begin(t->store, err) && corpus_add_batch(t->store, n, row, err);
    for (size_t i = first; i < end && ok; i++) {
        struct teach_job *job = &t->jobs[i];
        if (!job->waiting) continue;
        job->batch = *row;
        job->waiting = false;
        t->spent += job->held;
        ok = corpus_add_event(t->store, &(struct corpus_event){.request = job->request, .state = CORPUS_STATE_SENT, .batch = *row, .held = job->held}, err);
    }
    if (ok && corpus_commit(t->store, err)) return true;
    corpus_rollback(t->store);
    return false;
}

/* As many waiting jobs as one batch and the budget hold, from *next on. */
static bool send_one(struct batches *bs, size_t *next, struct err *err) {
    struct teach *t = bs->t;
    struct bytes body = {0}, url = {0};
    struct teacher_call call = {0};
    struct teacher_batch_status status;
    int64_t n = 0, held = 0, row;
    size_t i = *next;
    teacher_batch_begin(&body);
    for (; i < t->n_jobs && n < MOST_REQUESTS && body.len < MOST_BYTES; i++) {
        struct teach_job *job = &t->jobs[i];
        if (!job->waiting) continue;
        if (t->budget >= 0 && t->spent + held + job->held > t->budget) {
            t->stop = true;
            err_set(&t->why, ERR_WORK, "the budget of $%.2f is used up: $%.4f spent or reserved; raise --budget to go on", (double)t->budget / 1e9, (double)(t->spent + held) / 1e9);
            break;
        }
        teacher_batch_add(&body, job->hash, job->body);
        held += job->held;
        n++;
    }
    teacher_batch_end(&body);
    bytes_printf(&url, "%s/v1/messages/batches", bytes_text(&t->base));
    bool ok = !body.failed || err_set(err, ERR_RESOURCE, "out of memory");
    if (ok && n) {
        ok = mark_sent(bs, *next, i, n, &row, err) && remember(bs, &(struct corpus_batch){.row = row, .n_requests = n, .made = (int64_t)time(NULL), .remote = "", .status = "intent"}, err) &&
             exchange(t, &call, "POST", bytes_text(&url), &body, false, err);
        struct remote *r = &bs->list[bs->n - 1];
        t->n_sent += n;
        if (ok && call.status == 200 && teacher_batch_read(&status, bytes_text(&call.reply), call.reply.len, err)) {
            snprintf(r->id, sizeof r->id, "%s", status.id);
            r->intent = false;
            ok = corpus_batch_step(t->store, row, r->id, "open", err);
        } else if (ok && call.status >= 400) { /* it was not made */
            ok = give_up_intent(bs, r, err);
            refuse(&call, "making a batch", &t->why);
            t->stop = true;
            for (size_t k = *next; k < i; k++) t->n_ended += t->jobs[k].waiting, t->n_failed += t->jobs[k].waiting;
        } else if (ok) {
            char failure[200];
            snprintf(failure, sizeof failure, "%s", call.failure);
            ok = find_lost(bs, err); /* it may have been made */
            if (ok && bs->list[bs->n - 1].ended) {
                t->stop = true;
                err_set(&t->why, ERR_WORK, "making a batch: %s; the server has none, so the same command may send it again", failure);
            }
        }
    }
    *next = i;
    teacher_call_clear(&call);
    bytes_free(&body);
    bytes_free(&url);
    return ok;
}

/* ---- collect ---- */

static struct teach_job *job_of(struct batches *bs, const char *hash, int64_t batch) {
    struct teach *t = bs->t;
    for (size_t i = 0; i < t->n_jobs; i++)
        if (strcmp(t->jobs[i].hash, hash) == 0) {
            if (t->jobs[i].batch == batch) return &t->jobs[i];
            bs->double_lines++;
            return NULL;
        }
    bs->unknown_lines++;
    return NULL;
}

struct line {
    struct teach_job *job;
    const char *text;
    size_t n;
    int64_t row;
};

/* One group of lines: all stored, then all read. */
static bool store_group(struct batches *bs, struct line *lines, size_t n, struct err *err) {
    struct teach *t = bs->t;
    bool ok = corpus_begin(t->store, err), again;
    for (size_t i = 0; i < n && ok; i++) {
        struct corpus_response r = {.request = lines[i].job->request, .status = 200, .media = "application/x-batch-result", .complete = true, .body = lines[i].text, .n_body = lines[i].n};
        ok = corpus_add_response(t->store, &r, &lines[i].row, err);
    }
    ok = ok && corpus_commit(t->store, err) && corpus_begin(t->store, err);
    for (size_t i = 0; i < n && ok; i++) {
        struct teach_reply reply = {.status = 200, .complete = true, .left = true, .batch = true, .media = "application/x-batch-result", .body = lines[i].text, .n_body = lines[i].n};
        lines[i].job->attempt = (int)t->o->retries; /* not again in this run */
        ok = teach_settle(t, lines[i].job, &reply, lines[i].row, &again, err);
    }
    if (ok && corpus_commit(t->store, err)) return true;
    corpus_rollback(t->store);
    return false;
}

static bool read_results(struct batches *bs, const struct remote *r, const char *text, size_t n, struct err *err) {
    struct line lines[GROUP];
    size_t k = 0;
    bool ok = true;
    char hash[65];
    for (const char *end = text + n; text < end && ok;) {
        const char *stop = memchr(text, '\n', (size_t)(end - text));
        size_t length = stop ? (size_t)(stop - text) : (size_t)(end - text);
        struct teach_job *job = length && teacher_batch_line(hash, text, length) ? job_of(bs, hash, r->row) : NULL;
        if (job) {
            job->batch = 0; /* a second line of the same request finds nothing */
            lines[k++] = (struct line){job, text, length, 0};
        }
        text += length + 1;
        if (k == GROUP || (text >= end && k)) {
            ok = store_group(bs, lines, k, err);
            k = 0;
        }
    }
    return ok && (k == 0 || store_group(bs, lines, k, err));
}

/* Requests of an ended batch that nothing was said about. */
static bool close_rest(struct batches *bs, struct remote *r, const char *kind, bool retryable, struct err *err) {
    struct teach *t = bs->t;
    bool ok = corpus_begin(t->store, err);
    for (size_t i = 0; i < t->n_jobs && ok; i++) {
        struct teach_job *job = &t->jobs[i];
        if (job->batch != r->row) continue;
        job->batch = 0;
        t->n_ended++;
        t->n_failed++;
        ok = corpus_add_event(t->store, &(struct corpus_event){.request = job->request, .state = retryable ? CORPUS_STATE_EXPIRED : CORPUS_STATE_FAILED, .kind = kind, .retryable = retryable, .held = job->held}, err);
    }
    ok = ok && corpus_batch_step(t->store, r->row, r->id, "ended", err) && corpus_commit(t->store, err);
    if (!ok) corpus_rollback(t->store);
    r->ended = true;
    return ok;
}

static bool collect(struct batches *bs, struct remote *r, const char *results_url, struct err *err) {
    struct teach *t = bs->t;
    struct teacher_call call = {0};
    bool ok;
    if (!teacher_same_origin(results_url, bytes_text(&t->base)))
        return err_set(err, ERR_WORK, "batch %s: its results are said to be at %.200s, which is not where the key may go (%s); nothing was fetched", r->id, results_url, bytes_text(&t->base));
    if (!exchange(t, &call, "GET", results_url, NULL, true, err)) ok = false;
    else if (call.status == 404) ok = close_rest(bs, r, "results_gone", false, err);
    else if (call.status != 200 || !call.complete) ok = refuse(&call, "fetching a batch's results", err);
    else ok = read_results(bs, r, bytes_text(&call.reply), call.reply.len, err) && close_rest(bs, r, "missing_result", true, err);
    teacher_call_clear(&call);
    return ok;
}

/* One look at a batch; its results when it has ended. */
static bool look(struct batches *bs, struct remote *r, struct err *err) {
    struct teacher_call call = {0};
    struct teacher_batch_status status;
    struct bytes url = {0};
    bytes_printf(&url, "%s/v1/messages/batches/%s", bytes_text(&bs->t->base), r->id);
    bool ok = exchange(bs->t, &call, "GET", bytes_text(&url), NULL, true, err) && (call.status == 200 || refuse(&call, "looking at a batch", err)) &&
              teacher_batch_read(&status, bytes_text(&call.reply), call.reply.len, err);
    if (ok && strcmp(status.status, "ended") == 0 && *status.results_url) ok = collect(bs, r, status.results_url, err);
    else if (ok && strcmp(status.status, "ended") == 0) ok = close_rest(bs, r, "results_gone", false, err);
    teacher_call_clear(&call);
    bytes_free(&url);
    return ok;
}

static void wait_between_looks(struct teach *t) {
    for (int64_t until = teach_now() + t->o->poll * 1000; teach_now() < until && !cmd_interrupted();) nap(t->o->poll ? 200 : 20);
    if (!t->o->poll) nap(20);
}

bool teach_run_batches(struct teach *t, struct err *err) {
    struct batches bs = {.t = t};
    size_t next = 0, open = 1;
    bool ok = corpus_scan_batches(t->store, remember, &bs, err) && find_lost(&bs, err);
    while (ok && next < t->n_jobs && !t->stop && !cmd_interrupted()) ok = send_one(&bs, &next, err);
    while (ok && open && !cmd_interrupted()) {
        open = 0;
        for (size_t i = 0; i < bs.n && ok && !cmd_interrupted(); i++) {
            if (bs.list[i].ended || !*bs.list[i].id) continue;
            ok = look(&bs, &bs.list[i], err);
            open += !bs.list[i].ended;
        }
        teach_progress(t, false);
        if (ok && open) wait_between_looks(t);
    }
    if (bs.unknown_lines + bs.double_lines)
        fprintf(stderr, "sansu teach: %lld result lines were not used: their requests are answered already, or are not ours\n", (long long)(bs.unknown_lines + bs.double_lines));
    if (open && cmd_interrupted()) fprintf(stderr, "sansu teach: %zu batches go on at the server; the same command collects them\n", open);
    free(bs.list);
    return ok;
}
