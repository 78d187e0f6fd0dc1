/* job.c - one request: one form -> refuse? -> render -> candidates (written in slots) -> vote -> audit -> warnings ->
 * result.
 *
 * Reads   the plan           Writes  one result
 * Owns    copies of the request, its prompt, its candidates
 * Never   calls an answer correct; asks a model to explain a problem without numbers
 * Checked tests/tutor/tutor_test.c, tests/tutor/many_test.c, tests/tutor/requests_test.c
 */
#include "job.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "text/fold.h"
#include "warnings.h"

enum { MIN_ROOM = 16 /* a context with less room for the explanation refuses the problem */, DEFAULT_NEW_TOKENS = 512 };

static size_t n_prompt(const struct tutor_job *j) { return j->prompt.len / sizeof(int32_t); }

/* ---- the prompt ---- */

static bool render(struct tutor_job *j, const struct tutor_plan *p, const struct engine_message *messages, size_t n) {
    struct engine_render_options options = {.date = p->date};
    if (!engine_render(&j->prompt, p->engine, messages, n, &options, &j->err)) return false;
    return !p->share || engine_render_shared(&j->n_shared, &j->prompt, p->engine, messages, &options, &j->err);
}

static void render_problem(struct tutor_job *j, const struct tutor_plan *p) {
    struct engine_message messages[2] = {
        {.role = "system", .content = p->system, .n_content = strlen(p->system)},
        {.role = "user", .content = bytes_text(&j->problem), .n_content = j->problem.len}};
    bool silent = *p->system == 0;
    if (!render(j, p, messages + silent, silent ? 1 : 2)) return;
    if (n_prompt(j) + MIN_ROOM > p->context) j->refusal = "問題文が長すぎて、このモデルでは読み切れません。";
}

static void read_problem(struct tutor_job *j, const struct tutor_plan *p, const char *problem, size_t n) {
    size_t bad;
    if (!utf8_valid(problem, n, &bad)) {
        err_set(&j->err, ERR_INPUT,
                "the problem is not valid UTF-8 (byte %zu); `iconv -f CP932 -t UTF-8` converts Shift_JIS", bad);
        return;
    }
    text_canonical_problem(&j->problem, problem, n);
    j->refusal = tutor_cannot_explain(bytes_text(&j->problem), j->problem.len);
    if (!j->refusal) render_problem(j, p);
}

/* What the user says is put into one form; the other roles' texts stay as they are. */
static void read_messages(struct tutor_job *j, const struct tutor_plan *p, const struct engine_message *given,
                          size_t n) {
    struct engine_message *messages = calloc(n + 1, sizeof *messages);
    struct bytes *said = calloc(n + 1, sizeof *said);
    bool ok = messages && said;
    for (size_t i = 0; ok && i < n; i++) {
        messages[i] = given[i];
        if (strcmp(given[i].role, "user") != 0 || !utf8_valid(given[i].content, given[i].n_content, NULL)) continue;
        text_canonical(&said[i], given[i].content, given[i].n_content);
        messages[i].content = bytes_text(&said[i]), messages[i].n_content = said[i].len;
        ok = !said[i].failed;
    }
    if (ok)
        render(j, p, messages, n);
    else
        err_set(&j->err, ERR_RESOURCE, "out of memory for a request");
    for (size_t i = 0; said && i < n; i++) bytes_free(&said[i]);
    free(said);
    free(messages);
}

static void read_ids(struct tutor_job *j, const struct tutor_plan *p, const int32_t *ids, size_t n) {
    struct engine_info info;
    engine_info(&info, p->engine);
    if (n == 0) err_set(&j->err, ERR_INPUT, "there is nothing to continue");
    for (size_t i = 0; i < n; i++)
        if (ids[i] < 0 || (size_t)ids[i] >= info.n_vocab)
            err_set(&j->err, ERR_INPUT, "id %ld (number %zu) is not in the model's vocabulary of %zu", (long)ids[i],
                    i + 1, info.n_vocab);
    bytes_append(&j->prompt, ids, n * sizeof *ids);
}

static void read_request(struct tutor_job *j, const struct tutor_plan *p, const struct tutor_request *r) {
    if (r->kind == TUTOR_EXPLAIN) {
        read_problem(j, p, r->problem, r->n);
        return;
    }
    if (r->kind == TUTOR_CHAT)
        read_messages(j, p, r->messages, r->n_messages);
    else
        read_ids(j, p, r->ids, r->n_ids);
    if (n_prompt(j) > p->context)
        err_set(&j->err, ERR_INPUT, "the prompt has %zu tokens, more than the %zu that there is room for", n_prompt(j),
                p->context);
}

/* ---- life ---- */

static bool copy_settings(struct tutor_job *j, const struct tutor_settings *s) {
    j->settings = *s;
    j->stop = calloc(s->n_stop + 1, sizeof *j->stop);
    for (size_t i = 0; j->stop && i < s->n_stop; i++)
        if (!(j->stop[i] = strdup(s->stop[i]))) return false;
    j->settings.stop = (const char *const *)j->stop;
    j->samples = j->kind == TUTOR_EXPLAIN && s->samples > 1 ? (size_t)s->samples : 1;
    j->candidates = calloc(j->samples, sizeof *j->candidates);
    return j->stop && j->candidates;
}

bool tutor_job_open(struct tutor_job **out, const struct tutor_request *r, void *tag, const struct tutor_plan *p,
                    struct err *err) {
    struct tutor_job *j = calloc(1, sizeof *j);
    if (!j) return err_set(err, ERR_RESOURCE, "out of memory for a request");
    j->tag = tag;
    j->kind = r->kind;
    j->on_text = r->on_text;
    j->on_tokens = r->on_tokens;
    j->context = r->context;
    if (!copy_settings(j, &r->settings)) {
        tutor_job_close(j);
        return err_set(err, ERR_RESOURCE, "out of memory for a request");
    }
    if (r->err)
        j->err = *r->err;
    else
        read_request(j, p, r);
    if (j->problem.failed || j->prompt.failed) err_set(&j->err, ERR_RESOURCE, "out of memory for a request");
    *out = j;
    return true;
}

void tutor_job_close(struct tutor_job *j) {
    if (!j) return;
    for (size_t i = 0; j->candidates && i < j->samples; i++) tutor_candidate_free(&j->candidates[i]);
    for (size_t i = 0; j->stop && i < j->settings.n_stop; i++) free(j->stop[i]);
    free(j->candidates);
    free(j->stop);
    bytes_free(&j->problem);
    bytes_free(&j->prompt);
    free(j);
}

/* ---- candidates ---- */

static struct engine_sampling sampling(const struct tutor_settings *s, size_t candidate) {
    return (struct engine_sampling){.temperature = s->temperature > 0   ? s->temperature
                                                   : s->temperature < 0 ? 0
                                                                        : 0.3f,
                                    .top_k = s->top_k,
                                    .top_p = s->top_p,
                                    .min_p = s->min_p,
                                    .repeat_penalty = s->repeat_penalty,
                                    .seed = s->seed + candidate};
}

/* The last token that is picked need not be fed, so a reply may be one longer than the context; an explanation is
 * not. */
static size_t room(const struct tutor_job *j, const struct tutor_plan *p) {
    size_t left = p->context - n_prompt(j) + (j->kind != TUTOR_EXPLAIN);
    size_t most = j->settings.max_new_tokens > 0 ? (size_t)j->settings.max_new_tokens : DEFAULT_NEW_TOKENS;
    return most < left ? most : left;
}

/* The reader of one of several candidates gets no text, but may stop it. */
static bool show_nothing(void *context, const char *text, size_t n) {
    struct tutor_job *j = context;
    (void)text, (void)n;
    return j->on_text(j->context, "", 0);
}

void tutor_job_order(struct tutor_order *out, struct tutor_job *j, const struct tutor_plan *p) {
    const struct tutor_settings *s = &j->settings;
    *out = (struct tutor_order){.reply = {.prompt = (const int32_t *)(const void *)j->prompt.data,
                                          .n_prompt = n_prompt(j),
                                          .inside = j->kind == TUTOR_CONTINUE,
                                          .max_new_tokens = room(j, p),
                                          .sampling = sampling(s, j->begun),
                                          .stop = s->stop,
                                          .n_stop = s->n_stop,
                                          .no_guesses = s->no_guesses,
                                          .ignore_eos = s->ignore_eos,
                                          .logprobs = s->logprobs,
                                          .n_best = (size_t)s->best_logprobs,
                                          .on_tokens = j->on_tokens},
                                .guarded = j->kind == TUTOR_EXPLAIN,
                                .guard = {s->no_calculator, s->allow_letters, bytes_text(&j->problem), j->problem.len}};
    if (!j->on_text) return;
    out->reply.on_text = j->samples > 1 ? show_nothing : j->on_text;
    out->reply.context = j->samples > 1 ? j : j->context;
}

bool tutor_job_begun(const struct tutor_job *j) {
    return j->err.code || j->refusal || j->interrupted || j->begun == j->samples;
}
bool tutor_job_done(const struct tutor_job *j) { return tutor_job_begun(j) && j->n_done == j->begun; }

static bool is_cut(const struct tutor_candidate *c) { return c->reply.finish == REPLY_INTERRUPTED; }

bool tutor_job_was_stopped(const struct tutor_job *j) {
    for (size_t i = 0; i < j->begun; i++)
        if (is_cut(&j->candidates[i])) return true;
    return false;
}

/* ---- several candidates, one answer ---- */

/* Each whole candidate votes for its answer. */
static size_t fill_ballots(struct exact_ballot *ballot, const struct tutor_job *j) {
    size_t whole = 0, start, end;
    for (size_t i = 0; i < j->begun; i++) {
        const struct bytes *text = &j->candidates[i].reply.text;
        if (is_cut(&j->candidates[i])) continue;
        whole++;
        if (!exact_find_answer(&start, &end, bytes_text(text), text->len)) continue;
        ballot[i].answer = bytes_text(text) + start;
        ballot[i].n_answer = end - start;
    }
    return whole;
}

/* The reply whose answer most others share; among those the one the model finds most natural. A reply without an answer
 * agrees with itself only. A cut reply has no vote beside whole ones; where all are cut, the first is shown. */
static bool vote(size_t *chosen, struct explanation *out, const struct tutor_job *j, struct err *err) {
    size_t n = j->begun, best = n;
    struct exact_ballot *ballot = calloc(n, sizeof *ballot);
    struct exact_vote result;
    if (!ballot) return err_set(err, ERR_RESOURCE, "out of memory");
    size_t whole = fill_ballots(ballot, j);
    exact_vote(&result, ballot, n);
    size_t most = result.count ? result.count : 1;
    for (size_t i = 0; i < n; i++) {
        const struct tutor_candidate *c = &j->candidates[i];
        bool shares = !is_cut(c) && (ballot[i].votes == most || most == 1);
        if (shares && (best == n || c->reply.mean_logprob > j->candidates[best].reply.mean_logprob)) best = i;
    }
    free(ballot);
    *chosen = best < n ? best : 0;
    out->samples = whole ? (int)whole : 1;
    out->agreement = (int)most;
    return true;
}

/* ---- the result ---- */

static enum tutor_finish finish_of(const struct tutor_job *j, const struct tutor_candidate *c) {
    static const enum tutor_finish of[] = {[REPLY_STOP] = TUTOR_STOP,
                                           [REPLY_STOP_TEXT] = TUTOR_STOP_TEXT,
                                           [REPLY_LENGTH] = TUTOR_LENGTH,
                                           [REPLY_INTERRUPTED] = TUTOR_INTERRUPTED};
    return j->interrupted ? TUTOR_INTERRUPTED : of[c->reply.finish];
}

static bool without_text(struct explanation *out, enum tutor_finish finish, const char *why, struct err *err) {
    out->finish = finish;
    out->refusal = why;
    out->text = strdup("");
    return out->text ? true : err_set(err, ERR_RESOURCE, "out of memory");
}

static bool take_text(struct explanation *out, const struct tutor_job *j, struct tutor_candidate *c, struct err *err) {
    out->text = strndup(bytes_text(&c->reply.text), c->reply.text.len);
    if (!out->text) return err_set(err, ERR_RESOURCE, "out of memory");
    out->n_text = strlen(out->text);
    out->finish = finish_of(j, c);
    out->overrides = c->overrides;
    out->new_tokens = c->reply.new_tokens;
    out->mean_logprob = c->reply.mean_logprob;
    out->tokens = c->reply.tokens;
    c->reply.tokens = (struct bytes){0};
    return true;
}

static bool check(struct explanation *out, const struct tutor_job *j, const struct tutor_plan *p, struct err *err) {
    struct audit_options options = {
        .problem = bytes_text(&j->problem), .n_problem = j->problem.len, .allow_letters = j->settings.allow_letters};
    if (!audit_text(&out->report, out->text, out->n_text, &options, err)) return false;
    if (*p->model_refusal &&
        strncmp(out->text, p->model_refusal, strlen(p->model_refusal)) == 0) { /* the model itself declined */
        out->finish = TUTOR_REFUSED;
        out->refusal = p->model_refusal;
        return true;
    }
    tutor_warn(out, p->threshold);
    return true;
}

static bool add_up(struct explanation *out, struct tutor_job *j, struct err *err) {
    for (size_t i = 0; i < j->begun; i++) {
        const struct tutor_candidate *c = &j->candidates[i];
        if (c->err.code) return err_set(err, c->err.code, "%s", c->err.message);
        j->interrupted |= is_cut(c);
        out->passes += c->reply.passes;
        out->guessed += c->reply.guessed;
        out->accepted += c->reply.accepted;
    }
    return true;
}

static bool conclude(struct explanation *out, struct tutor_job *j, const struct tutor_plan *p) {
    size_t chosen = 0;
    if (j->err.code) return false;
    out->prompt_tokens = n_prompt(j);
    if (j->refusal) return without_text(out, TUTOR_REFUSED, j->refusal, &j->err);
    if (j->begun == 0) return without_text(out, TUTOR_INTERRUPTED, NULL, &j->err);
    if (!add_up(out, j, &j->err) || !vote(&chosen, out, j, &j->err)) return false;
    return take_text(out, j, &j->candidates[chosen], &j->err) &&
           (j->kind != TUTOR_EXPLAIN || check(out, j, p, &j->err));
}

bool tutor_job_conclude(struct explanation *out, struct tutor_job *j, const struct tutor_plan *p) {
    memset(out, 0, sizeof *out);
    out->report.arithmetic = EXACT_NOT_CHECKABLE;
    if (!conclude(out, j, p)) {
        explanation_free(out);
        return false;
    }
    if (j->on_text && j->samples > 1 && out->n_text) j->on_text(j->context, out->text, out->n_text);
    return true;
}
