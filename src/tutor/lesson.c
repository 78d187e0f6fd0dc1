/* lesson.c - one problem: refuse? -> render -> drafts (made at desks) -> vote -> audit -> doubts -> explanation.
 *
 * Reads   the plan           Writes  one explanation
 * Owns    the problem's text, its prompt, its drafts
 * Never   calls an answer correct; asks a model about a problem without numbers
 * Checked tests/tutor/tutor_test.c, tests/tutor/many_test.c
 */
#include "lesson.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "doubt.h"

enum { MIN_ROOM = 16 /* a context with less room for the reply refuses the problem */ };

static size_t n_prompt(const struct lesson *l) { return l->prompt.len / sizeof(int32_t); }

/* ---- the prompt ---- */

static bool render(struct bytes *ids, const struct lesson_plan *p, const char *problem, size_t n, struct err *err) {
    struct engine_message messages[2] = {{.role = "system", .content = p->system, .n_content = strlen(p->system)},
                                         {.role = "user", .content = problem, .n_content = n}};
    struct engine_render_options options = {.date = p->date};
    bool silent = *p->system == 0;
    if (!engine_render(ids, p->engine, messages + silent, silent ? 1 : 2, &options, err)) return false;
    return !ids->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

/* A prompt without a problem goes on with a control token where the problem would be, and no problem begins with one. */
bool lesson_shared(struct bytes *ids, const struct lesson *l, const struct lesson_plan *p, struct err *err) {
    if (!render(ids, p, "", 0, err)) return false;
    const int32_t *a = (const int32_t *)(const void *)ids->data, *b = (const int32_t *)(const void *)l->prompt.data;
    size_t n = 0, most = ids->len / sizeof *a;
    if (most > n_prompt(l)) most = n_prompt(l);
    while (n < most && a[n] == b[n]) n++;
    bytes_truncate(ids, n * sizeof *a);
    return true;
}

bool lesson_open(struct lesson *out, const struct lesson_plan *p, const char *problem, size_t n, struct err *err) {
    size_t bad;
    *out = (struct lesson){.samples = p->options->samples > 1 ? p->options->samples : 1};
    if (!utf8_valid(problem, n, &bad)) {
        err_set(&out->err, ERR_INPUT, "the problem is not valid UTF-8 (byte %zu); `iconv -f CP932 -t UTF-8` converts Shift_JIS", bad);
        return true;
    }
    bytes_append(&out->problem, problem, n);
    out->refusal = doubt_problem(bytes_text(&out->problem), out->problem.len);
    bool ok = !out->problem.failed || err_set(err, ERR_RESOURCE, "out of memory");
    if (ok && !out->refusal) {
        out->drafts = calloc((size_t)out->samples, sizeof *out->drafts);
        ok = out->drafts ? render(&out->prompt, p, problem, n, err) : err_set(err, ERR_RESOURCE, "out of memory");
        if (ok && n_prompt(out) + MIN_ROOM > p->max_context) out->refusal = "問題文が長すぎて、このモデルでは読み切れません。";
    }
    if (!ok) lesson_close(out);
    return ok;
}

void lesson_close(struct lesson *l) {
    for (int i = 0; l->drafts && i < l->samples; i++) draft_free(&l->drafts[i]);
    free(l->drafts);
    bytes_free(&l->problem);
    bytes_free(&l->prompt);
    memset(l, 0, sizeof *l);
}

/* ---- drafts ---- */

void lesson_job(struct draft_job *out, const struct lesson *l, const struct lesson_plan *p) {
    const struct tutor_options *o = p->options;
    size_t room = o->max_new_tokens > 0 ? (size_t)o->max_new_tokens : 512, prompt = n_prompt(l);
    if (room > p->max_context - prompt) room = p->max_context - prompt;
    *out = (struct draft_job){
        .engine = p->engine, .prompt = (const int32_t *)(const void *)l->prompt.data, .n_prompt = prompt, .problem = bytes_text(&l->problem),
        .n_problem = l->problem.len, .max_new_tokens = room, .no_calculator = o->no_calculator, .allow_letters = o->allow_letters,
        .no_guesses = o->guess == TUTOR_GUESS_NONE,
        .sampling.temperature = o->temperature > 0 ? o->temperature : o->temperature < 0 ? 0 : 0.3f,
        .sampling.seed = o->seed + (uint64_t)l->begun};
}

bool lesson_begun(const struct lesson *l) { return l->err.code || l->refusal || l->interrupted || l->begun == l->samples; }
bool lesson_done(const struct lesson *l) { return lesson_begun(l) && ((l->err.code || l->refusal) || l->n_done == (size_t)l->begun); }

/* ---- several drafts, one answer ---- */

static bool is_cut(const struct draft *d) { return d->finish == TUTOR_INTERRUPTED; }

/* The reply whose answer most others share; among those the one the model finds most natural. A reply without an answer
 * agrees with itself only. A cut reply has no vote beside whole ones; where all are cut, the first is shown. False: no memory. */
static bool vote(size_t *chosen, int *voters, int *agreement, const struct lesson *l, struct err *err) {
    size_t n = (size_t)l->begun, whole = 0, start, end;
    struct exact_ballot *ballot = calloc(n, sizeof *ballot);
    struct exact_vote result;
    if (!ballot) return err_set(err, ERR_RESOURCE, "out of memory");
    for (size_t i = 0; i < n; i++) {
        const struct bytes *text = &l->drafts[i].text;
        whole += !is_cut(&l->drafts[i]);
        if (is_cut(&l->drafts[i]) || !exact_find_answer(&start, &end, bytes_text(text), text->len)) continue;
        ballot[i].answer = bytes_text(text) + start;
        ballot[i].n_answer = end - start;
    }
    exact_vote(&result, ballot, n);
    size_t most = result.count ? result.count : 1, best = n;
    for (size_t i = 0; i < n; i++) {
        bool shares = !is_cut(&l->drafts[i]) && (ballot[i].votes == most || most == 1);
        if (shares && (best == n || l->drafts[i].mean_logprob > l->drafts[best].mean_logprob)) best = i;
    }
    free(ballot);
    *chosen = best < n ? best : 0;
    *voters = whole ? (int)whole : 1;
    *agreement = (int)most;
    return true;
}

/* ---- the explanation ---- */

static bool without_text(struct explanation *out, enum tutor_finish finish, const char *why, struct err *err) {
    out->finish = finish;
    out->refusal = why;
    out->report.arithmetic = EXACT_NOT_CHECKABLE;
    out->text = strdup("");
    return out->text ? true : err_set(err, ERR_RESOURCE, "out of memory");
}

static bool conclude(struct explanation *out, const struct lesson *l, const struct lesson_plan *p, const struct draft *draft, struct err *err) {
    struct audit_options options = {.problem = bytes_text(&l->problem), .n_problem = l->problem.len, .allow_letters = p->options->allow_letters};
    out->text = strndup(bytes_text(&draft->text), draft->text.len);
    if (!out->text) return err_set(err, ERR_RESOURCE, "out of memory");
    out->n_text = draft->text.len;
    out->finish = l->interrupted ? TUTOR_INTERRUPTED : draft->finish;
    out->overrides = draft->overrides;
    out->new_tokens = draft->new_tokens;
    out->mean_logprob = draft->mean_logprob;
    if (!audit_text(&out->report, out->text, out->n_text, &options, err)) return false;
    if (p->model_refusal && strncmp(out->text, p->model_refusal, strlen(p->model_refusal)) == 0) { /* the model itself declined */
        out->finish = TUTOR_REFUSED;
        out->refusal = p->model_refusal;
        return true;
    }
    doubt_explanation(out, p->threshold);
    return true;
}

bool lesson_conclude(struct explanation *out, struct lesson *l, const struct lesson_plan *p, struct err *err) {
    memset(out, 0, sizeof *out);
    out->prompt_tokens = n_prompt(l);
    if (l->refusal) return without_text(out, TUTOR_REFUSED, l->refusal, err);
    if (l->begun == 0) return without_text(out, TUTOR_INTERRUPTED, NULL, err);
    for (int i = 0; i < l->begun; i++) {
        l->interrupted |= l->drafts[i].finish == TUTOR_INTERRUPTED;
        out->passes += l->drafts[i].passes;
        out->guessed += l->drafts[i].guessed;
        out->accepted += l->drafts[i].accepted;
    }
    size_t chosen = 0;
    if (vote(&chosen, &out->samples, &out->agreement, l, err) && conclude(out, l, p, &l->drafts[chosen], err)) return true;
    explanation_free(out);
    return false;
}
