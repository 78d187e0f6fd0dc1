/* speculation.c - guesses of what follows: from memory, or by a smaller model of the same vocabulary.
 *
 *   ids -> n-grams -> guess                      ids -> session of the small model, brought up to date -> k greedy
 *     picks
 *
 * How many ids are guessed follows how well the last guesses went: a pass over more ids costs more, so one that is
 * wrong falls silent for a while. It sees how they went by itself: the next timeline shows what really followed.
 *
 * Owns    one arena, and the small model's session          Never   changes what is written, only when
 * Checked tests/engine/speculation_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "decode/lookup.h"
#include "engine/engine_impl.h"
#include "sansu/generate.h"

enum { MOST = 7, PAUSE = 16 };

struct speculation {
    struct arena arena;
    struct decode_lookup lookup;
    struct session *session; /* of the small model; NULL: lookup */
    struct sampler *greedy;
    /* the guess before this one */
    size_t at, n;
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

/* The timeline has gone on since the last guess: more after a good one, fewer after a bad one. */
static void adapt(struct speculation *d, const int32_t *ids, size_t n) {
    size_t right = 0;
    if (d->n == 0 || n <= d->at) return; /* another timeline, or nothing guessed */
    while (right < d->n && d->at + right < n && ids[d->at + right] == d->guess[right]) right++;
    if (right == d->n)
        d->limit = d->limit < MOST ? d->limit + 1 : MOST;
    else if (right == 0)
        d->limit--;
    if (d->limit == 0) d->silent = n + PAUSE;
    d->n = 0;
}

static size_t by_model(struct speculation *d, int32_t *out, size_t most, const int32_t *ids, size_t n) {
    size_t same = 0, position = session_position(d->session), k = 0;
    const int32_t *held = session_ids(d->session);
    while (same < position && same + 1 < n && held[same] == ids[same]) same++;
    session_rewind(d->session, same);
    bool ok = session_feed(d->session, ids + same, n - same, false, NULL); /* fails when its context is used up */
    while (ok && k < most) {
        int32_t id = sampler_pick(d->greedy, d->session, NULL, NULL, NULL);
        if (id < 0) break;
        out[k++] = id;
        ok = k == most || session_feed(d->session, &id, 1, false, NULL);
    }
    return k;
}

size_t speculation_guess(int32_t *out, size_t most, struct speculation *d, const int32_t *ids, size_t n) {
    adapt(d, ids, n);
    if (d->limit == 0 && (n >= d->silent || n + PAUSE < d->silent)) d->limit = 1;
    if (most > d->limit) most = d->limit;
    if (most == 0 || n == 0) return 0;
    size_t k = d->session ? by_model(d, out, most, ids, n) : decode_lookup_guess(out, most, &d->lookup, ids, n);
    d->at = n;
    d->n = k;
    memcpy(d->guess, out, k * sizeof *out);
    return k;
}

void speculation_learn(struct speculation *d, const int32_t *ids, size_t n) {
    if (!d->session) decode_lookup_learn(&d->lookup, ids, n);
}
