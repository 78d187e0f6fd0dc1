/* guided.c - between a reply, which knows ids, and the guard, which knows text.
 *
 *   id -> piece of text -> tutor_guard_may_follow? -> tutor_guard_advance -> tutor_guard_text, final up to
 *     tutor_guard_safe
 *            |
 *            +-- nothing can follow -> back to the sign in progress, which is now refused
 *
 * The first id that is offered is the model's own choice. When the calculator refuses it, that is an override.
 *
 * Reads   the tokens' texts (const)        Writes  the guard
 * Owns    the guard, one mark an id
 * Never   lets a reply end inside a number
 * Checked tests/tutor/tutor_test.c, tests/tutor/many_test.c
 */
#include "guided.h"

#include <stdlib.h>
#include <string.h>

struct guided {
    const struct engine *engine;
    struct guard *guard;
    struct guard_mark *marks; /* before each id */
    size_t n;                 /* ids of the reply */
    bool overruled;           /* in the pick in progress */
};

/* What the id adds here: a reply does not begin with white space. */
static const char *piece_of(const struct guided *g, int32_t id, size_t *n) {
    const char *piece = engine_token_text(g->engine, id, n);
    size_t length;
    tutor_guard_text(g->guard, &length);
    while (length == 0 && *n > 0 && (*piece == ' ' || *piece == '\n')) piece++, --*n;
    return piece;
}

static bool accept_stop(struct guided *g, bool first) {
    size_t length;
    tutor_guard_text(g->guard, &length);
    bool may = tutor_guard_may_stop(g->guard) && length > 0;
    if (first && !may && length > 0) g->overruled = true;
    return may;
}

static bool accept(void *context, int32_t id, bool first) {
    struct guided *g = context;
    size_t n;
    if (first) g->overruled = false;
    if (engine_token_is_stop(g->engine, id)) return accept_stop(g, first);
    if (engine_token_is_control(g->engine, id)) return false;
    const char *piece = piece_of(g, id, &n);
    if (n == 0) return g->n == 0 && *engine_token_text(g->engine, id, &n) == ' '; /* one leading word mark */
    enum guard_answer answer = tutor_guard_may_follow(g->guard, piece, n);
    if (first && answer == GUARD_NUMBER) g->overruled = true;
    return answer == GUARD_YES;
}

static void take(void *context, int32_t id) {
    struct guided *g = context;
    size_t n;
    const char *piece = piece_of(g, id, &n);
    if (g->overruled) tutor_guard_count_override(g->guard);
    g->marks[g->n++] = tutor_guard_mark(g->guard);
    if (n > 0) tutor_guard_advance(g->guard, piece, n);
}

/* Back before the id that went wrong. */
static bool back(void *context, size_t *n) {
    struct guided *g = context;
    size_t offset;
    if (g->n == 0 || !tutor_guard_escape(g->guard, &offset)) return false;
    do g->n--;
    while (g->marks[g->n].length > offset);
    tutor_guard_rewind(g->guard, &g->marks[g->n]);
    *n = g->n;
    return true;
}

/* Ids whose texts are s[0..n) in the middle of a text, written to out; 0 when there are none, or too many. */
static size_t ids_of(int32_t *out, size_t most, const struct engine *engine, const char *s, size_t n) {
    struct bytes ids = {0};
    size_t at = 0, n_ids = 0, length;
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

static size_t expect(void *context, int32_t *ids, size_t most) {
    struct guided *g = context;
    size_t length;
    const char *number = tutor_guard_expects(g->guard, &length);
    return length ? ids_of(ids, most, g->engine, number, length) : 0;
}

static const char *text(void *context, size_t limit, size_t *n) {
    struct guided *g = context;
    size_t ignored, safe = tutor_guard_safe(g->guard);
    *n = limit < safe ? tutor_guard_fit(g->guard, limit) : safe;
    return tutor_guard_text(g->guard, &ignored);
}

static const char *end(void *context, size_t *n) {
    struct guided *g = context;
    size_t ignored;
    *n = tutor_guard_end(g->guard);
    return tutor_guard_text(g->guard, &ignored);
}

const struct reply_guide tutor_guided_guide = {accept, take, back, expect, text, end};

size_t tutor_guided_overrides(const struct guided *g) { return tutor_guard_overrides(g->guard); }

/* ---- life ---- */

bool tutor_guided_open(struct guided **out, const struct engine *engine, const struct guard_options *options,
                       size_t max_new_tokens, struct err *err) {
    struct guided *g = calloc(1, sizeof *g);
    if (!g) return err_set(err, ERR_RESOURCE, "out of memory");
    g->engine = engine;
    g->marks = calloc(max_new_tokens + 1, sizeof *g->marks);
    if (!g->marks) err_set(err, ERR_RESOURCE, "out of memory");
    if (!g->marks || !tutor_guard_open(&g->guard, options, err)) {
        tutor_guided_close(g);
        return false;
    }
    *out = g;
    return true;
}

void tutor_guided_close(struct guided *g) {
    if (!g) return;
    tutor_guard_close(g->guard);
    free(g->marks);
    free(g);
}
