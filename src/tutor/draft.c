/* draft.c - let the model write one reply under the guard.
 *
 *   logits -> sampler_pick -> [ accept? ask the guard ] -> token -> guard_advance -> show what is final -> next feed
 *                   |
 *                   +-- nothing can follow -> rewind text and session to the sign in progress, which is now refused
 *
 * A feed is the token picked last and, behind it, guesses: the digits that the guard will force, then what the drafter
 * thinks follows. After the pass there are logits behind each of them; the first row is picked from as always, and as long
 * as the pick is the guess that was fed, so is the next row. Each pick sees the logits, the history and the random state
 * that it would have seen without guesses, so the reply is the same token for token, greedy or by chance.
 *
 * The first token the sampler offers is the model's own choice. When the calculator refuses it, that is an override; when
 * it is accepted, its log-probability counts for the familiarity of the text.
 *
 * Reads   the session's logits            Writes  the session's timeline behind the prompt
 * Owns    guard, sampler, one mark a token
 * Never   shows text that could be taken back; ends inside a number
 * Checked tests/tutor/tutor_test.c, tests/tutor/many_test.c
 */
#include "draft.h"

#include <stdlib.h>
#include <string.h>

#include "guard.h"

struct draft_writer {
    struct draft_job job;
    struct session *session;
    struct speculation *drafter;
    struct guard *guard;
    struct sampler *sampler;
    struct guard_mark *marks; /* before each token */
    int32_t *timeline;        /* prompt, then the reply, then room for guesses */
    size_t n, n_max, shown;   /* tokens of the reply */
    size_t fed;               /* of the timeline, when the feed is through */
    size_t n_feed, n_guesses; /* the feed: timeline[fed - n_feed .. fed), its last n_guesses are guesses */
    size_t steps;
    double sum_logprob;
    size_t n_free;
    enum tutor_finish finish;
    bool done, blank; /* blank: the model gave no number for any token */
    size_t passes, guessed, accepted;
    /* of the pick in progress */
    size_t n_offered;
    bool overruled;
};

/* What the token adds here: a reply does not begin with white space. */
static const char *piece_of(const struct draft_writer *w, int32_t id, size_t *n) {
    const char *piece = engine_token_text(w->job.engine, id, n);
    size_t length;
    guard_text(w->guard, &length);
    while (length == 0 && *n > 0 && (*piece == ' ' || *piece == '\n')) piece++, --*n;
    return piece;
}

static bool accept(void *context, int32_t id) {
    struct draft_writer *w = context;
    bool first = w->n_offered++ == 0;
    size_t n, length;
    if (engine_token_is_stop(w->job.engine, id)) {
        guard_text(w->guard, &length);
        bool may = guard_may_stop(w->guard) && length > 0;
        if (first && !may && length > 0) w->overruled = true;
        return may;
    }
    if (engine_token_is_control(w->job.engine, id)) return false;
    const char *piece = piece_of(w, id, &n);
    if (n == 0) return w->n == 0 && *engine_token_text(w->job.engine, id, &n) == ' '; /* one leading word mark */
    enum guard_answer answer = guard_may_follow(w->guard, piece, n);
    if (first && answer == GUARD_NUMBER) w->overruled = true;
    return answer == GUARD_YES;
}

/* Back before the token that went wrong. False when there is none: the reply is over. */
static bool go_back(struct draft_writer *w) {
    size_t offset;
    if (w->n == 0 || !guard_escape(w->guard, &offset)) return false;
    do w->n--;
    while (w->marks[w->n].length > offset);
    guard_rewind(w->guard, &w->marks[w->n]);
    return true;
}

/* Show what became final. False when the reader wants to stop. */
static bool show(struct draft_writer *w) {
    size_t n, safe = guard_safe(w->guard);
    const char *text = guard_text(w->guard, &n);
    if (!w->job.on_text) return true;
    if (safe <= w->shown) return w->job.on_text(w->job.context, "", 0);
    size_t from = w->shown;
    w->shown = safe;
    return w->job.on_text(w->job.context, text + from, safe - from);
}

static void take(struct draft_writer *w, int32_t id, float logprob) {
    size_t n;
    const char *piece = piece_of(w, id, &n);
    if (w->overruled) guard_count_override(w->guard);
    if (w->n_offered == 1) {
        w->sum_logprob += (double)logprob;
        w->n_free++;
    }
    w->marks[w->n] = guard_mark(w->guard);
    w->timeline[w->job.n_prompt + w->n++] = id;
    if (n > 0) guard_advance(w->guard, piece, n);
}

/* ---- guesses ---- */

/* Ids whose texts are s[0..n) in the middle of a text, written to out; 0 when there are none, or too many. */
static size_t ids_of(int32_t *out, size_t most, const struct engine *engine, const char *s, size_t n) {
    struct bytes ids;
    size_t at = 0, n_ids = 0, length;
    bytes_init(&ids);
    bool ok = engine_encode(&ids, engine, s, n, false, NULL);
    const int32_t *id = (const int32_t *)(const void *)ids.data;
    for (size_t i = 0; ok && i < ids.len / sizeof *id; i++) {
        const char *piece = engine_token_text(engine, id[i], &length);
        if (i == 0 && length == 1 && *piece == ' ') continue; /* the word mark in front of every text */
        ok = n_ids < most && length <= n - at && memcmp(s + at, piece, length) == 0;
        if (!ok) break;
        at += length;
        out[n_ids++] = id[i];
    }
    bytes_free(&ids);
    return ok && at == n ? n_ids : 0;
}

/* Fill the timeline behind the token picked last with what will probably follow; returns how many. */
static size_t guess(struct draft_writer *w) {
    if (w->job.no_guesses) return 0;
    size_t end = w->job.n_prompt + w->n, left = w->n_max - w->n, most = left < DRAFT_MOST_IDS ? left : DRAFT_MOST_IDS, n = 0, length;
    if (most < 2) return 0; /* the token picked last is fed, and of the rest the last one need not be */
    most--;
    const char *number = guard_expects(w->guard, &length);
    if (length) n = ids_of(w->timeline + end, most, w->job.engine, number, length);
    if (w->drafter && n < most) n += speculation_guess(w->timeline + end + n, most - n, w->drafter, w->timeline, end + n);
    return n;
}

/* ---- steps ---- */

/* The reply has grown or shrunk: its last token must be fed, everything before it is on the session's timeline. */
static void plan(struct draft_writer *w, bool guesses) {
    session_rewind(w->session, w->job.n_prompt + w->n - 1);
    w->n_guesses = guesses ? guess(w) : 0;
    w->n_feed = 1 + w->n_guesses;
    w->fed = w->job.n_prompt + w->n + w->n_guesses;
    w->guessed += w->n_guesses;
}

struct session_feed_part draft_wants(struct draft_writer *w) {
    w->passes++;
    return (struct session_feed_part){w->session, w->timeline + w->fed - w->n_feed, w->n_feed, w->n_guesses > 0};
}

static void end(struct draft_writer *w, enum tutor_finish finish) {
    w->finish = finish;
    w->done = true;
}

/* Pick from one row. True when the row behind it belongs to what was picked. */
static bool pick(struct draft_writer *w, size_t row) {
    float logprob = 0;
    w->n_offered = 0;
    w->overruled = false;
    int32_t id = w->n_guesses ? sampler_pick_at(w->sampler, w->session, row, accept, w, &logprob)
                              : sampler_pick(w->sampler, w->session, accept, w, &logprob);
    bool guessed = row < w->n_guesses && id == w->timeline[w->job.n_prompt + w->n];
    w->blank = id < 0 && w->n_offered == 0;
    bool back = id < 0 && !w->blank && go_back(w);
    if (id < 0 && !back) {
        end(w, TUTOR_LENGTH);
    } else if (id >= 0 && engine_token_is_stop(w->job.engine, id)) {
        end(w, TUTOR_STOP);
    } else if (id >= 0) {
        take(w, id, logprob);
        if (!show(w)) end(w, TUTOR_INTERRUPTED);
    }
    if (!w->done && (w->n == w->n_max || ++w->steps == 2 * w->n_max + 64)) end(w, TUTOR_LENGTH);
    if (!w->done && !guessed) plan(w, !back);
    w->accepted += guessed;
    return guessed && !w->done;
}

void draft_step(bool *done, struct draft_writer *w) {
    size_t row = 0;
    while (pick(w, row)) row++;
    *done = w->done;
}

/* ---- life ---- */

bool draft_open(struct draft_writer **out, const struct draft_job *job, struct session *session, struct speculation *drafter, struct err *err) {
    struct guard_options options = {job->no_calculator, job->allow_letters, job->problem, job->n_problem};
    struct draft_writer *w = calloc(1, sizeof *w);
    if (!w) return err_set(err, ERR_RESOURCE, "out of memory");
    w->job = *job;
    w->session = session;
    w->drafter = drafter;
    w->n_max = job->max_new_tokens;
    w->marks = calloc(w->n_max + 1, sizeof *w->marks);
    w->timeline = calloc(job->n_prompt + w->n_max + DRAFT_MOST_IDS, sizeof *w->timeline);
    bool ok = w->marks && w->timeline ? true : err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && guard_open(&w->guard, &options, err) && sampler_open(&w->sampler, job->engine, &job->sampling, err);
    if (!ok) {
        draft_close(w);
        return false;
    }
    memcpy(w->timeline, job->prompt, job->n_prompt * sizeof *w->timeline);
    if (session_position(session) == job->n_prompt) session_rewind(session, job->n_prompt - 1); /* its logits are needed */
    w->n_feed = job->n_prompt - session_position(session);
    w->fed = job->n_prompt;
    if (w->n_max == 0) end(w, TUTOR_LENGTH);
    *out = w;
    return true;
}

void draft_close(struct draft_writer *w) {
    if (!w) return;
    sampler_close(w->sampler);
    guard_close(w->guard);
    free(w->marks);
    free(w->timeline);
    free(w);
}

void draft_interrupt(struct draft_writer *w) {
    if (!w->done) end(w, TUTOR_INTERRUPTED);
}

bool draft_interrupted(const struct draft_writer *w) { return w->done && w->finish == TUTOR_INTERRUPTED; }

bool draft_finish(struct draft *out, struct draft_writer *w, struct err *err) {
    size_t n;
    const char *text = guard_text(w->guard, &n);
    memset(out, 0, sizeof *out);
    if (w->blank) return err_set(err, ERR_WORK, "the model gave no number for any token after %zu tokens; its weights may be damaged", session_position(w->session));
    bytes_append(&out->text, text, guard_end(w->guard));
    if (out->text.failed) {
        draft_free(out);
        return err_set(err, ERR_RESOURCE, "out of memory");
    }
    out->finish = w->finish;
    out->overrides = guard_overrides(w->guard);
    out->new_tokens = w->n;
    out->passes = w->passes;
    out->guessed = w->guessed;
    out->accepted = w->accepted;
    out->mean_logprob = w->n_free ? (float)(w->sum_logprob / (double)w->n_free) : 0;
    if (w->job.on_text && out->text.len > w->shown) w->job.on_text(w->job.context, out->text.data + w->shown, out->text.len - w->shown);
    return true;
}

void draft_free(struct draft *r) {
    bytes_free(&r->text);
    memset(r, 0, sizeof *r);
}
