/* speculation.c - guesses of what follows: from memory, or by a smaller model of the same vocabulary.
 *
 *   ids -> n-grams -> guess                      ids -> session of the small model, brought up to date -> k greedy
 *     picks
 *
 * A pass costs c for the weights and 1 for each id in it, so with n replies in a pass a token costs c / n + 1, and an
 * id that is guessed 1: it pays when it will be right more often than n / (n + c). How often that is, what follows
 * shows by itself: n-grams always guess, in silence where it does not pay, so they know when it does; how far back the
 * two places agree tells good guesses from bad. A model's guesses cost time themselves: how many there are follows
 * the last ones.
 *
 * Owns    one arena, and the small model's session          Never   changes what is written, only when
 * Checked tests/engine/speculation_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "decode/lookup.h"
#include "engine/engine_impl.h"
#include "sansu/generate.h"

enum { MOST = 7, PAUSE = 16, KINDS = 4, REMEMBER = 64 };

/* c of weights that stay in the last cache, and of those that come from memory; measured, and good enough. */
enum { CACHED_BYTES = 32 << 20 };
static const float cost_cached = 1, cost_read = 4;

/* Ids that were guessed behind right ones, and how many of them were right; of late. */
struct record {
    float right, tried;
};

struct speculation {
    struct arena arena;
    struct decode_lookup lookup;
    struct session *session; /* of the small model; NULL: lookup */
    struct sampler *greedy;
    float cost;              /* c */
    size_t company;          /* replies that share a pass */
    struct record of[KINDS]; /* of n-grams, by how far back they agree */
    /* the guess before this one */
    size_t at, n, kind;
    int32_t guess[MOST];
    size_t limit;  /* ids to guess next time, 0 while silent */
    size_t silent; /* timeline length at which silent guessing tries again */
};

/* Two vocabularies are the same when every id has the same text and kind. */
static bool same_vocabulary(const struct engine *a, const struct engine *b, struct err *err) {
    struct engine_info x, y;
    engine_info(&x, a);
    engine_info(&y, b);
    if (x.n_vocab != y.n_vocab)
        return err_set(err, ERR_INPUT, "%s has %zu ids and %s has %zu: a model that guesses needs the same tokenizer",
                       x.name, x.n_vocab, y.name, y.n_vocab);
    for (size_t i = 0; i < x.n_vocab; i++) {
        size_t n, m;
        int32_t id = (int32_t)i;
        const char *s = engine_token_text(a, id, &n), *t = engine_token_text(b, id, &m);
        if (n != m || memcmp(s, t, n) != 0 || engine_token_is_control(a, id) != engine_token_is_control(b, id))
            return err_set(err, ERR_INPUT,
                           "id %zu is not the same token in %s and %s: a model that guesses needs the same tokenizer",
                           i, x.name, y.name);
    }
    return true;
}

bool speculation_open(struct speculation **out, const struct engine *engine, const struct engine *small,
                      struct err *err) {
    struct speculation *d = calloc(1, sizeof *d);
    if (!d) return err_set(err, ERR_RESOURCE, "out of memory for guesses");
    arena_init(&d->arena);
    d->limit = 3;
    d->cost = model_weights_mapped(&engine->weights) <= CACHED_BYTES ? cost_cached : cost_read;
    d->company = 1;
    for (size_t i = 0; i < KINDS; i++) d->of[i] = (struct record){2, 4};
    bool ok = true;
    if (small) {
        ok = same_vocabulary(engine, small, err) &&
             session_open(&d->session, small, small->weights.config.max_context, 0, err) &&
             sampler_open(&d->greedy, small, NULL, err);
    } else {
        ok = decode_lookup_init(&d->lookup, &d->arena, err);
    }
    if (!ok) {
        speculation_close(d);
        return false;
    }
    *out = d;
    return true;
}

void speculation_close(struct speculation *d) {
    if (!d) return;
    sampler_close(d->greedy);
    session_close(d->session);
    arena_free(&d->arena);
    free(d);
}

void speculation_company(struct speculation *d, size_t replies) { d->company = replies; }

/* The timeline has gone on since the last guess: how much of it was right? False: that cannot be told. */
static bool look_back(size_t *right, size_t *known, const struct speculation *d, const int32_t *ids, size_t n) {
    if (d->n == 0 || n <= d->at) return false; /* another timeline, or nothing guessed */
    *known = n - d->at < d->n ? n - d->at : d->n;
    for (*right = 0; *right < *known && ids[d->at + *right] == d->guess[*right];) ++*right;
    return true;
}

/* ---- by a model ---- */

/* More after a good guess, fewer after a bad one. */
static void adapt(struct speculation *d, const int32_t *ids, size_t n) {
    size_t right, known;
    if (!look_back(&right, &known, d, ids, n)) return;
    if (right == d->n)
        d->limit = d->limit < MOST ? d->limit + 1 : MOST;
    else if (right == 0)
        d->limit--;
    if (d->limit == 0) d->silent = n + PAUSE;
}

static size_t by_model(int32_t *out, size_t most, struct speculation *d, const int32_t *ids, size_t n) {
    size_t same = 0, position = session_position(d->session), k = 0;
    const int32_t *held = session_ids(d->session);
    adapt(d, ids, n);
    if (d->limit == 0 && (n >= d->silent || n + PAUSE < d->silent)) d->limit = 1;
    if (most > d->limit) most = d->limit;
    if (most == 0) return 0;
    while (same < position && same + 1 < n && held[same] == ids[same]) same++;
    session_rewind(d->session, same);
    bool ok = session_feed(d->session, ids + same, n - same, false, NULL); /* fails when its context is used up */
    while (ok && k < most) {
        int32_t id = sampler_pick(d->greedy, d->session, NULL, NULL, NULL);
        if (id < 0) break;
        out[k++] = id;
        ok = k == most || session_feed(d->session, &id, 1, false, NULL);
    }
    memcpy(d->guess, out, k * sizeof *out);
    d->n = k;
    return k;
}

/* ---- by n-grams ---- */

static void note(struct speculation *d, const int32_t *ids, size_t n) {
    size_t right, known;
    struct record *of = &d->of[d->kind];
    if (!look_back(&right, &known, d, ids, n)) return;
    of->right += (float)right;
    of->tried += (float)(right + (right < known));
    if (of->tried > REMEMBER) of->right /= 2, of->tried /= 2;
}

static size_t kind_of(size_t agreed) {
    return agreed < 4 ? 0 : agreed < 6 ? 1 : agreed < DECODE_LOOKUP_FURTHEST ? 2 : 3;
}

static size_t by_lookup(int32_t *out, size_t most, struct speculation *d, const int32_t *ids, size_t n) {
    size_t agreed, k = 0, replies = d->company;
    note(d, ids, n);
    d->n = decode_lookup_guess(d->guess, MOST, &agreed, &d->lookup, ids, n);
    d->kind = kind_of(agreed);
    float right = d->of[d->kind].right / d->of[d->kind].tried, all = right;
    while (k < d->n && k < most && all * ((float)replies + d->cost) > (float)replies) k++, all *= right;
    memcpy(out, d->guess, k * sizeof *out);
    return k;
}

size_t speculation_guess(int32_t *out, size_t most, struct speculation *d, const int32_t *ids, size_t n) {
    if (most == 0 || n == 0) return 0;
    size_t k = d->session ? by_model(out, most, d, ids, n) : by_lookup(out, most, d, ids, n);
    d->at = n;
    return k;
}

void speculation_learn(struct speculation *d, const int32_t *ids, size_t n) {
    if (!d->session) decode_lookup_learn(&d->lookup, ids, n);
}
