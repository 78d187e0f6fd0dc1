/* teach_plan.c - from files of problems to requests in the store, and from the store to the jobs of this run.
 *
 *   lines -> problems -> (sample 0 .. n-1) -> requests, each with its identity       what is there already stays as it is
 *   requests -> jobs: new, sent but never answered, failed and worth another try, expired
 *
 * Checked tests/e2e/teach_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/lines.h"
#include "cmd.h"
#include "teach.h"

int64_t teach_reservation(const struct teach *t, const char *body) {
    struct teacher_answer most = {.n_input = teacher_most_input(body), .n_output = t->config.max_tokens};
    /* Prompt caching is never asked for, so no token costs more than plain input. */
    return t->solver ? 0 : teacher_cost(&t->price, &most, t->o->batch);
}

struct planner {
    struct teach *t;
    int64_t n_problems, n_new, low_input, high_input, most_input;
    struct bytes body;
};

typedef bool row_fn(struct planner *p, const struct corpus_row *row, struct err *err);

static bool each_line(struct planner *p, const char *path, row_fn *fn, struct err *err) {
    struct lines lines;
    struct corpus_row row = {0};
    const char *line;
    size_t n;
    bool ok = lines_open(&lines, path, &(struct lines_options){.stop = cmd_interrupted}, err);
    while (ok && !(p->t->o->limit && p->n_problems >= p->t->o->limit) && lines_next(&lines, &line, &n, err)) {
        ok = corpus_row_read(&row, line, n, err) && fn(p, &row, err);
        if (!ok) err_prefix(err, "%s, line %zu", lines.path, lines.number);
        p->n_problems++;
    }
    lines_close(&lines);
    corpus_row_free(&row);
    return ok && err->code == ERR_NONE;
}

/* ---- plan ---- */

static bool add_requests(struct planner *p, int64_t problem, const char *text, struct err *err) {
    struct teach *t = p->t;
    char hash[65];
    bytes_clear(&p->body);
    teacher_body(&p->body, &t->config, bytes_text(&t->system), text);
    if (p->body.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    for (int64_t s = 0; s < t->o->samples; s++) {
        enum corpus_added what;
        struct corpus_request r = {.problem = problem, .sample = s, .hash = hash, .teacher = t->o->teacher, .model = t->config.model,
                                   .api = t->config.dialect == TEACHER_ANTHROPIC ? t->config.api_version : "chat/completions", .body = p->body.data};
        teacher_identity(hash, &t->config, p->body.data, s);
        if (!corpus_add_request(t->store, &r, NULL, &what, err)) return false;
        p->n_new += what == CORPUS_NEW;
    }
    return true;
}

static bool add_row(struct planner *p, const struct corpus_row *row, struct err *err) {
    int64_t problem;
    return corpus_add_problem(p->t->store, row, &problem, NULL, err) && add_requests(p, problem, row->problem, err);
}

bool teach_plan(struct teach *t, const char *const *files, int n_files, struct err *err) {
    struct planner p = {.t = t};
    bool ok = corpus_begin(t->store, err);
    for (int i = 0; i < n_files && ok; i++) ok = each_line(&p, files[i], add_row, err);
    if (ok && n_files) ok = corpus_add_note(t->store, "system", bytes_text(&t->system), err);
    if (ok && t->o->purpose) ok = corpus_add_note(t->store, "purpose", t->o->purpose, err);
    ok = ok && corpus_commit(t->store, err);
    if (!ok) corpus_rollback(t->store);
    bytes_free(&p.body);
    return ok;
}

/* ---- dry run ---- */

static bool estimate_row(struct planner *p, const struct corpus_row *row, struct err *err) {
    int64_t low, high;
    (void)err;
    teacher_guess_input(&low, &high, bytes_text(&p->t->system), row->problem);
    bytes_clear(&p->body);
    teacher_body(&p->body, &p->t->config, bytes_text(&p->t->system), row->problem);
    p->low_input += low;
    p->high_input += high;
    p->most_input += teacher_most_input(bytes_text(&p->body));
    return true;
}

static double dollars(const struct teach *t, int64_t n_input, int64_t n_output) {
    struct teacher_answer a = {.n_input = n_input, .n_output = n_output};
    return (double)teacher_cost(&t->price, &a, t->o->batch) / 1e9;
}

/* A solution of the card's kind has about 300 to 900 tokens; never more than max_tokens. */
int teach_dry_run(struct teach *t, const char *const *files, int n_files, struct err *err) {
    enum { SHORT = 300, LONG = 900 };
    struct planner p = {.t = t};
    int64_t k = t->o->samples, most = t->config.max_tokens;
    bool ok = true;
    for (int i = 0; i < n_files && ok; i++) ok = each_line(&p, files[i], estimate_row, err);
    bytes_free(&p.body);
    if (!ok) return cmd_fail("teach", err);
    int64_t n = p.n_problems * k, low_output = n * (most < SHORT ? most : SHORT), high_output = n * (most < LONG ? most : LONG);
    double low = t->solver ? 0 : dollars(t, p.low_input * k, low_output), high = t->solver ? 0 : dollars(t, p.high_input * k, high_output);
    double worst = t->solver ? 0 : dollars(t, p.most_input * k, n * most);
    if (t->o->json) {
        printf("{\"problems\":%lld,\"requests\":%lld,\"input_tokens\":[%lld,%lld],\"output_tokens\":[%lld,%lld],\"usd\":[%.2f,%.2f],\"usd_worst\":%.2f,\"model\":\"%s\",\"batch\":%s,\"prices\":\"%s\"}\n",
               (long long)p.n_problems, (long long)n, (long long)(p.low_input * k), (long long)(p.high_input * k), (long long)low_output, (long long)high_output, low, high, worst,
               t->config.model, t->o->batch ? "true" : "false", t->price.date);
        return 0;
    }
    printf("requests       %lld  (%lld problems, %lld sample%s each)\n", (long long)n, (long long)p.n_problems, (long long)k, k == 1 ? "" : "s");
    printf("input tokens   about %lld to %lld  (estimated from characters)\n", (long long)(p.low_input * k), (long long)(p.high_input * k));
    printf("output tokens  about %lld to %lld  (%d to %d for a solution; at most %lld each)\n", (long long)low_output, (long long)high_output, SHORT, LONG, (long long)most);
    if (t->solver) printf("price          nothing: the solver is part of this program\n");
    else if (t->o->free_of_charge) printf("price          nothing (--free)\n");
    else printf("price          about $%.2f to $%.2f%s; no more than $%.2f whatever is written  (%s, prices of %s)\n", low, high, t->o->batch ? " as batch" : "", worst, t->config.model, t->price.date);
    printf("nothing was sent, nothing was stored\n");
    return 0;
}

/* ---- jobs ---- */

struct collector {
    struct teach *t;
    struct bytes body;
};

static char *copy(const char *s, bool *failed) {
    char *c = strdup(s);
    *failed = *failed || !c;
    return c;
}

static bool is_pending(const struct teach *t, const struct corpus_request *r) {
    if (r->state == CORPUS_STATE_DONE) return false;
    if (r->unread) return true;
    switch (r->state) {
    case CORPUS_STATE_NEW:
    case CORPUS_STATE_SENT:
    case CORPUS_STATE_EXPIRED: return true;
    case CORPUS_STATE_FAILED: return r->retryable || t->o->retry_failed;
    case CORPUS_STATE_REFUSED: return t->o->retry_refused;
    default: return false;
    }
}

static bool collect(void *context, const struct corpus_request *r, struct err *err) {
    struct teach *t = ((struct collector *)context)->t;
    bool failed = false;
    if (strcmp(r->teacher, t->o->teacher) != 0 || strcmp(r->model, t->config.model) != 0 || !is_pending(t, r)) return true;
    if (t->n_jobs == t->capacity) {
        size_t capacity = t->capacity ? t->capacity * 2 : 256;
        struct teach_job *more = realloc(t->jobs, capacity * sizeof *more);
        if (!more) return err_set(err, ERR_RESOURCE, "out of memory for %zu requests", capacity);
        t->jobs = more;
        t->capacity = capacity;
    }
    struct teach_job *job = &t->jobs[t->n_jobs++];
    bool in_batch = r->state == CORPUS_STATE_SENT && r->batch;
    *job = (struct teach_job){.request = r->row, .waiting = !in_batch, .held = teach_reservation(t, r->body), .batch = in_batch ? r->batch : 0,
                              .body = copy(r->body, &failed), .problem = copy(r->problem_text, &failed), .problem_id = copy(r->problem_id, &failed)};
    snprintf(job->hash, sizeof job->hash, "%s", r->hash);
    if (failed) return err_set(err, ERR_RESOURCE, "out of memory");
    if (!r->unread) return true;
    /* A response was stored before the program ended: it is read now, and paid for once. */
    struct corpus_response stored;
    struct bytes *body = &((struct collector *)context)->body;
    bool again = false;
    if (!corpus_read_response(t->store, r->unread, body, &stored, err)) return false;
    struct teach_reply reply = {.status = stored.status, .complete = stored.complete, .left = true, .media = stored.media, .body = stored.body, .n_body = stored.n_body};
    reply.batch = strstr(stored.media, "batch-result") != NULL;
    if (!corpus_begin(t->store, err) || !teach_settle(t, job, &reply, r->unread, &again, err) || !corpus_commit(t->store, err)) return false;
    job->batch = 0; /* its batch has nothing more to say about it */
    return true;
}

bool teach_collect(struct teach *t, struct err *err) {
    struct collector c = {.t = t};
    bool ok = corpus_scan_requests(t->store, collect, &c, err);
    bytes_free(&c.body);
    return ok;
}
