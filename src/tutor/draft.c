/* draft.c - let the model write one reply under the guard.
 *
 *   logits -> sampler_pick -> [ accept? ask the guard ] -> token -> guard_advance -> show what is final -> session_feed
 *                   |
 *                   +-- nothing can follow -> rewind text and session to the sign in progress, which is now refused
 *
 * The first token the sampler offers is the model's own choice. When the calculator refuses it, that is an override; when
 * it is accepted, its log-probability counts for the familiarity of the text.
 *
 * Reads   the session's logits            Writes  the session's timeline behind the prompt
 * Owns    guard, sampler, one mark a token
 * Never   shows text that could be taken back; ends inside a number
 * Checked tests/tutor/tutor_test.c
 */
#include "draft.h"

#include <stdlib.h>
#include <string.h>

#include "guard.h"

struct writer {
    const struct draft_job *job;
    struct guard *guard;
    struct sampler *sampler;
    struct guard_mark *marks; /* before each token */
    int32_t *ids;
    size_t n, n_max, shown;
    double sum_logprob;
    size_t n_free;
    /* of the pick in progress */
    size_t n_offered;
    bool overruled;
};

/* What the token adds here: a reply does not begin with white space. */
static const char *piece_of(const struct writer *w, int32_t id, size_t *n) {
    const char *piece = engine_token_text(w->job->engine, id, n);
    size_t length;
    guard_text(w->guard, &length);
    while (length == 0 && *n > 0 && (*piece == ' ' || *piece == '\n')) piece++, --*n;
    return piece;
}

static bool accept(void *context, int32_t id) {
    struct writer *w = context;
    bool first = w->n_offered++ == 0;
    size_t n, length;
    if (engine_token_is_stop(w->job->engine, id)) {
        guard_text(w->guard, &length);
        bool may = guard_may_stop(w->guard) && length > 0;
        if (first && !may && length > 0) w->overruled = true;
        return may;
    }
    if (engine_token_is_control(w->job->engine, id)) return false;
    const char *piece = piece_of(w, id, &n);
    if (n == 0) return w->n == 0 && *engine_token_text(w->job->engine, id, &n) == ' '; /* one leading word mark */
    enum guard_answer answer = guard_may_follow(w->guard, piece, n);
    if (first && answer == GUARD_NUMBER) w->overruled = true;
    return answer == GUARD_YES;
}

/* The last token of prompt or reply again, so that the session's logits are those behind it. */
static bool refresh(struct writer *w, struct err *err) {
    const struct draft_job *j = w->job;
    size_t position = j->n_prompt + w->n - 1;
    session_rewind(j->session, position);
    return session_feed(j->session, w->n ? &w->ids[w->n - 1] : &j->prompt[j->n_prompt - 1], 1, false, err);
}

/* Back before the token that went wrong. False when there is none: the reply is over. */
static bool go_back(struct writer *w) {
    size_t offset;
    if (w->n == 0 || !guard_escape(w->guard, &offset)) return false;
    do w->n--;
    while (w->marks[w->n].length > offset);
    guard_rewind(w->guard, &w->marks[w->n]);
    return true;
}

/* Show what became final. False when the reader wants to stop. */
static bool show(struct writer *w) {
    size_t n, safe = guard_safe(w->guard);
    const char *text = guard_text(w->guard, &n);
    if (!w->job->on_text) return true;
    if (w->job->quiet || safe <= w->shown) return w->job->on_text(w->job->context, "", 0);
    size_t from = w->shown;
    w->shown = safe;
    return w->job->on_text(w->job->context, text + from, safe - from);
}

static void take(struct writer *w, int32_t id, float logprob) {
    size_t n;
    const char *piece = piece_of(w, id, &n);
    if (w->overruled) guard_count_override(w->guard);
    if (w->n_offered == 1) {
        w->sum_logprob += (double)logprob;
        w->n_free++;
    }
    w->marks[w->n] = guard_mark(w->guard);
    w->ids[w->n++] = id;
    if (n > 0) guard_advance(w->guard, piece, n);
}

static bool write_tokens(struct writer *w, enum tutor_finish *finish, struct err *err) {
    *finish = TUTOR_LENGTH;
    for (size_t steps = 0; w->n < w->n_max && steps < 2 * w->n_max + 64; steps++) {
        float logprob = 0;
        w->n_offered = 0;
        w->overruled = false;
        int32_t id = sampler_pick(w->sampler, w->job->session, accept, w, &logprob);
        if (id < 0) {
            if (!go_back(w)) return true;
            if (!refresh(w, err)) return false;
            continue;
        }
        if (engine_token_is_stop(w->job->engine, id)) {
            *finish = TUTOR_STOP;
            return true;
        }
        take(w, id, logprob);
        if (!show(w)) {
            *finish = TUTOR_INTERRUPTED;
            return true;
        }
        if (w->n < w->n_max && !session_feed(w->job->session, &id, 1, false, err)) return false;
    }
    return true;
}

bool draft_write(struct draft *out, const struct draft_job *job, struct err *err) {
    struct writer w = {.job = job, .n_max = job->max_new_tokens};
    struct guard_options options = {job->no_calculator, job->allow_letters, job->problem, job->n_problem};
    size_t n;
    memset(out, 0, sizeof *out);
    w.marks = calloc(w.n_max + 1, sizeof *w.marks);
    w.ids = calloc(w.n_max + 1, sizeof *w.ids);
    bool ok = w.marks && w.ids ? true : err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && guard_open(&w.guard, &options, err) && sampler_open(&w.sampler, job->engine, &job->sampling, err);
    if (ok && session_position(job->session) != job->n_prompt) ok = refresh(&w, err); /* a second sample */
    ok = ok && write_tokens(&w, &out->finish, err);
    if (ok) {
        const char *text = guard_text(w.guard, &n);
        bytes_append(&out->text, text, guard_end(w.guard));
        out->overrides = guard_overrides(w.guard);
        out->new_tokens = w.n;
        out->mean_logprob = w.n_free ? (float)(w.sum_logprob / (double)w.n_free) : 0;
        if (job->on_text && !job->quiet && out->text.len > w.shown) job->on_text(job->context, out->text.data + w.shown, out->text.len - w.shown);
        ok = !out->text.failed || err_set(err, ERR_RESOURCE, "out of memory");
    }
    sampler_close(w.sampler);
    guard_close(w.guard);
    free(w.marks);
    free(w.ids);
    if (!ok) draft_free(out);
    return ok;
}

void draft_free(struct draft *r) {
    bytes_free(&r->text);
    memset(r, 0, sizeof *r);
}
