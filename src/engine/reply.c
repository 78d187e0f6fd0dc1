/* reply.c - let the model write one reply, perhaps under a guide.
 *
 *   logits -> pick -> [ accepted? ask the guide ] -> id -> text -> stop text? -> next feed
 *               |
 *               +-- nothing may follow -> the guide takes ids back, and the session is rewound to them
 *
 * A feed is the id picked last and, behind it, guesses: what the guide will force, then what speculation thinks
 * follows. After the pass there are logits behind each of them; the first row is picked from as always, and as long as
 * the pick is the guess that was fed, so is the next row. Each pick sees the logits, the history and the random state
 * that it would have seen without guesses, so the reply is the same id for id, greedy or by chance.
 *
 * Reads   the session's logits            Writes  the session's timeline behind the prompt
 * Owns    sampler, timeline, the text of a reply without a guide
 * Never   shows text that could be taken back
 * Checked tests/engine/reply_test.c, tests/tutor/tutor_test.c, tests/tutor/many_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "engine/engine_impl.h"
#include "engine/stop_text.h"
#include "sansu/generate.h"

struct reply {
    struct reply_options o;
    struct session *session;
    struct speculation *speculation;
    struct sampler *sampler;
    struct engine_stops stops;
    int32_t *timeline; /* prompt, then the reply, then room for guesses */
    size_t n, steps;   /* ids of the reply; picks */
    struct feed {
        size_t end;          /* how much of the timeline is fed when this feed is through */
        size_t n, n_guesses; /* the feed: timeline[end - n .. end), its last n_guesses are guesses */
    } feed;
    struct reply_result result;
    double sum_logprob;
    size_t n_free;               /* ids that the model chose freely */
    size_t n_offered;            /* of the pick in progress: ids that the guide was asked about */
    int32_t stop_id;             /* that ended the reply, -1 = none */
    bool done, blank;            /* blank: the model gave no number for any id */
    struct engine_stream stream; /* without a guide: ids -> text */
    struct bytes text, tokens;   /* tokens: struct reply_token */
    size_t n_told;               /* of them */
    struct seen {
        size_t searched, shown; /* of the final text: looked through for stop texts; handed out */
        size_t cut;             /* where the stop text begins */
    } seen;
};

/* ---- the text, by the guide or by the tokens alone ---- */

static const char *final_text(struct reply *r, size_t limit, size_t *n) {
    if (r->o.guide) return r->o.guide->text(r->o.guide_context, limit, n);
    *n = r->text.len < limit ? r->text.len : limit;
    return bytes_text(&r->text);
}

static const char *whole_text(struct reply *r, size_t *n) {
    if (r->result.finish == REPLY_STOP_TEXT) return final_text(r, r->seen.cut, n);
    if (r->o.guide) return r->o.guide->end(r->o.guide_context, n);
    if (r->result.finish != REPLY_STOP) engine_stream_finish(&r->text, &r->stream);
    return final_text(r, SIZE_MAX, n);
}

static bool accept(void *context, int32_t id) {
    struct reply *r = context;
    return r->o.guide->accept(r->o.guide_context, id, r->n_offered++ == 0);
}

/* Where no id may end the reply. */
static bool goes_on(void *context, int32_t id) {
    const struct reply *r = context;
    return !engine_token_is_stop(r->session->engine, id);
}

static void end(struct reply *r, enum reply_finish finish) {
    r->result.finish = finish;
    r->done = true;
}

static void look_for_stop(struct reply *r, const char *text, size_t n) {
    if (engine_stops_find(&r->seen.cut, &r->stops, text, n, r->seen.searched)) end(r, REPLY_STOP_TEXT);
    r->seen.searched = n;
}

static void take(struct reply *r, int32_t id, float logprob) {
    size_t n;
    if (r->n_offered == 1) {
        r->sum_logprob += (double)logprob;
        r->n_free++;
    }
    r->timeline[r->o.n_prompt + r->n++] = id;
    if (r->o.guide)
        r->o.guide->take(r->o.guide_context, id);
    else
        engine_stream_feed(&r->text, &r->stream, id);
    const char *text = final_text(r, SIZE_MAX, &n);
    look_for_stop(r, text, n);
}

/* ---- what the model thought of its ids ---- */

static void note(struct reply *r, size_t row, int32_t id, float logprob) {
    struct reply_token t = {.end = r->text.len, .chosen = {id, logprob}};
    sampler_best(t.best, r->o.n_best, r->session, r->feed.n_guesses ? row : r->session->n_rows - 1);
    bytes_append(&r->tokens, &t, sizeof t);
}

static struct reply_token *tokens_of(struct reply *r, size_t *n) {
    *n = r->tokens.len / sizeof(struct reply_token);
    return (struct reply_token *)(void *)r->tokens.data;
}

static void tell(struct reply *r, size_t shown) {
    size_t n, to = r->n_told;
    const struct reply_token *t = tokens_of(r, &n);
    while (to < n && t[to].end <= shown) to++;
    if (to > r->n_told && r->o.on_tokens) r->o.on_tokens(r->o.context, t + r->n_told, to - r->n_told);
    r->n_told = to;
}

/* The text has n bytes: what lies behind a stop text is no part of it, and the end of a cut character is. */
static void fit_tokens(struct reply *r, size_t n_text) {
    size_t n;
    struct reply_token *t = tokens_of(r, &n);
    if (r->result.finish == REPLY_STOP_TEXT)
        while (n > 0 && (n > 1 ? t[n - 2].end : 0) >= n_text) n--;
    if (n) t[n - 1].end = n_text;
    bytes_truncate(&r->tokens, n * sizeof *t);
}

/* ---- feeds ---- */

/* Fill the timeline behind the id picked last with what will probably follow; returns how many. */
static size_t guess(struct reply *r) {
    size_t end = r->o.n_prompt + r->n, left = r->o.max_new_tokens - r->n,
           most = left < REPLY_MOST_IDS ? left : REPLY_MOST_IDS, n = 0;
    /* the id picked last is fed, and of the rest the last one need not be */
    if (r->o.no_guesses || most < 2) return 0;
    most--;
    if (r->o.guide) n = r->o.guide->expect(r->o.guide_context, r->timeline + end, most);
    if (r->speculation && n < most)
        n += speculation_guess(r->timeline + end + n, most - n, r->speculation, r->timeline, end + n);
    return n;
}

/* The reply has grown or shrunk: its last id must be fed, everything before it is on the session's timeline. */
static void plan(struct reply *r, bool guesses) {
    session_rewind(r->session, r->o.n_prompt + r->n - 1);
    r->feed.n_guesses = guesses ? guess(r) : 0;
    r->feed.n = 1 + r->feed.n_guesses;
    r->feed.end = r->o.n_prompt + r->n + r->feed.n_guesses;
    r->result.guessed += r->feed.n_guesses;
}

struct session_feed_part reply_wants(struct reply *r) {
    r->result.passes++;
    return (struct session_feed_part){r->session, r->timeline + r->feed.end - r->feed.n, r->feed.n,
                                      r->feed.n_guesses > 0};
}

/* ---- steps ---- */

static int32_t choose(struct reply *r, size_t row, float *logprob) {
    engine_accept_fn *ask = r->o.guide ? accept : r->o.ignore_eos ? goes_on : NULL;
    float *wanted = r->o.guide || r->o.logprobs ? logprob : NULL; /* it costs an exponential an id */
    r->n_offered = 0;
    return r->feed.n_guesses ? sampler_pick_at(r->sampler, r->session, row, ask, r, wanted)
                             : sampler_pick(r->sampler, r->session, ask, r, wanted);
}

/* No id may follow. True when the guide went back to where others may. */
static bool go_back(struct reply *r) {
    r->blank = r->n_offered == 0;
    if (!r->blank && r->o.guide->back(r->o.guide_context, &r->n)) return true;
    end(r, REPLY_LENGTH);
    return false;
}

/* Pick from one row. True when the row behind it belongs to what was picked. */
static bool pick(struct reply *r, size_t row) {
    float logprob = 0;
    int32_t id = choose(r, row, &logprob);
    bool guessed = row < r->feed.n_guesses && id == r->timeline[r->o.n_prompt + r->n];
    bool back = id < 0 && go_back(r);
    if (id >= 0 && engine_token_is_stop(r->session->engine, id)) {
        r->stop_id = id;
        end(r, REPLY_STOP);
    } else if (id >= 0) {
        take(r, id, logprob);
        if (r->o.logprobs) note(r, row, id, logprob);
    }
    if (!r->done && (r->n == r->o.max_new_tokens || ++r->steps == 2 * r->o.max_new_tokens + 64)) end(r, REPLY_LENGTH);
    if (!r->done && !guessed) plan(r, !back);
    r->result.accepted += guessed;
    return guessed && !r->done;
}

void reply_step(struct reply *r) {
    for (size_t row = 0; pick(r, row);) row++;
}

void reply_show(struct reply *r) {
    size_t n, certain;
    if (!r->o.on_text || r->done) return; /* the rest of a reply that is done is shown by reply_finish */
    const char *text = final_text(r, SIZE_MAX, &n);
    certain = engine_stops_certain(&r->stops, text, n);
    if (certain < n) text = final_text(r, certain, &n);
    size_t from = r->seen.shown;
    if (n > from) r->seen.shown = n;
    tell(r, r->seen.shown);
    if (!r->o.on_text(r->o.context, text + from, r->seen.shown - from)) end(r, REPLY_INTERRUPTED);
}

bool reply_done(const struct reply *r) { return r->done; }

void reply_interrupt(struct reply *r) {
    if (!r->done) end(r, REPLY_INTERRUPTED);
}

/* ---- life ---- */

/* The session keeps what it has of the prompt; at least one id is fed, so that there are logits to pick from. */
static void keep_beginning(struct reply *r) {
    const int32_t *held = session_ids(r->session);
    size_t n = 0, most = r->o.n_prompt - 1, position = session_position(r->session);
    if (position < most) most = position;
    while (n < most && held[n] == r->timeline[n]) n++;
    session_rewind(r->session, n);
    r->feed.end = r->o.n_prompt;
    r->feed.n = r->feed.end - n;
}

bool reply_open(struct reply **out, struct session *session, struct speculation *speculation,
                const struct reply_options *options, struct err *err) {
    struct reply *r = calloc(1, sizeof *r);
    if (!r) return err_set(err, ERR_RESOURCE, "out of memory for a reply");
    r->o = *options;
    r->o.logprobs &= !options->guide; /* a guide takes ids back */
    r->session = session;
    r->speculation = speculation;
    r->stops = (struct engine_stops){options->stop, options->n_stop};
    r->stop_id = -1;
    r->timeline = calloc(options->n_prompt + options->max_new_tokens + REPLY_MOST_IDS, sizeof *r->timeline);
    bool ok = r->timeline || err_set(err, ERR_RESOURCE, "out of memory for a reply");
    if (!ok || !sampler_open(&r->sampler, session->engine, &options->sampling, err)) {
        reply_close(r);
        return false;
    }
    memcpy(r->timeline, options->prompt, options->n_prompt * sizeof *r->timeline);
    r->o.prompt = r->timeline;
    engine_stream_init(&r->stream, session->engine, !options->inside);
    keep_beginning(r);
    if (options->max_new_tokens == 0) end(r, REPLY_LENGTH);
    *out = r;
    return true;
}

void reply_close(struct reply *r) {
    if (!r) return;
    sampler_close(r->sampler);
    reply_result_free(&r->result);
    bytes_free(&r->text);
    bytes_free(&r->tokens);
    free(r->timeline);
    free(r);
}

/* Forget the ids that were fed on suspicion and not picked. */
static void forget_guesses(struct reply *r) {
    size_t position = session_position(r->session), n = r->feed.end - r->feed.n, most = r->o.n_prompt + r->n;
    const int32_t *held = session_ids(r->session);
    if (most > position) most = position;
    while (n < most && held[n] == r->timeline[n]) n++;
    session_rewind(r->session, n < most ? n : most);
}

static bool fill_result(struct reply *r, const char *text, size_t n, struct err *err) {
    struct reply_result *out = &r->result;
    bytes_append(&out->text, text, n);
    bytes_append(&out->ids, r->timeline + r->o.n_prompt, r->n * sizeof *r->timeline);
    if (r->stop_id >= 0) bytes_append(&out->ids, &r->stop_id, sizeof r->stop_id);
    out->new_tokens = r->n;
    out->mean_logprob = r->n_free ? (float)(r->sum_logprob / (double)r->n_free) : 0;
    fit_tokens(r, n);
    return !(r->text.failed || r->tokens.failed || out->text.failed || out->ids.failed) ||
           err_set(err, ERR_RESOURCE, "out of memory for the reply");
}

bool reply_finish(struct reply_result *out, struct reply *r, struct err *err) {
    size_t n;
    if (r->blank)
        return err_set(err, ERR_WORK,
                       "the model gave no number for any token after %zu tokens; its weights may be damaged",
                       session_position(r->session));
    forget_guesses(r);
    const char *text = whole_text(r, &n);
    if (r->result.finish != REPLY_STOP_TEXT) { /* its last bytes may have become final by the end alone */
        look_for_stop(r, text, n);
        if (r->result.finish == REPLY_STOP_TEXT) text = whole_text(r, &n);
    }
    if (!fill_result(r, text, n, err)) return false;
    if (r->o.on_text) tell(r, n);
    if (r->o.on_text && n > r->seen.shown)
        r->o.on_text(r->o.context, r->result.text.data + r->seen.shown, n - r->seen.shown);
    *out = r->result;
    out->tokens = r->tokens;
    r->result = (struct reply_result){0};
    r->tokens = (struct bytes){0};
    return true;
}

void reply_result_free(struct reply_result *result) {
    bytes_free(&result->text);
    bytes_free(&result->ids);
    bytes_free(&result->tokens);
    *result = (struct reply_result){0};
}

const char *reply_finish_name(enum reply_finish finish) {
    static const char *const name[] = {"stop", "stop", "length", "interrupted"};
    return name[finish];
}

/* ---- all at once ---- */

static bool run(struct reply *r, struct err *err) {
    while (!r->done) {
        struct session_feed_part part = reply_wants(r);
        if (!session_feed_many(&part, 1, err)) return false;
        reply_step(r);
        reply_show(r);
    }
    return true;
}

bool reply_run(struct reply_result *out, struct session *session, struct speculation *speculation,
               const struct reply_options *options, struct err *err) {
    struct reply *r;
    if (!reply_open(&r, session, speculation, options, err)) return false;
    bool ok = run(r, err) && reply_finish(out, r, err);
    reply_close(r);
    if (ok && speculation) speculation_learn(speculation, session_ids(session), session_position(session));
    return ok;
}
