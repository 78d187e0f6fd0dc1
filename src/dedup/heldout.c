/* heldout.c - how much of a text stands in texts that must not be trained on.
 *
 *   held-out texts -> every run of 13 folded characters -> hash -> first text that has it
 *   a text         -> its runs -> the share found, and the held-out text with most of them
 *
 * Twice: as written, and with every number blind. A text shorter than a run is one run. Shares count runs, not kinds of
 * runs, so a text of one repeated sentence is judged by that sentence.
 *
 * Owns    24 bytes a different run          Checked tests/dedup/heldout_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "dedup/fold.h"

enum { RUN = 13, VOTES = 32 };

/* Open addressing, hash 0 = empty, at most half full. */
struct runs {
    uint64_t *hash;
    uint32_t *owner;
    size_t size, used;
};

struct dedup_heldout {
    struct runs literal, blind;
};

static size_t place_of(const struct runs *r, uint64_t hash) {
    size_t i = (size_t)(hash ^ hash >> 32) & (r->size - 1);
    while (r->hash[i] && r->hash[i] != hash) i = (i + 1) & (r->size - 1);
    return i;
}

static bool grow(struct runs *r) {
    if (r->size && r->used < r->size / 2) return true;
    struct runs bigger = {.size = r->size ? r->size * 2 : 4096, .used = r->used};
    bigger.hash = calloc(bigger.size, sizeof *bigger.hash);
    bigger.owner = calloc(bigger.size, sizeof *bigger.owner);
    if (!bigger.hash || !bigger.owner) {
        free(bigger.hash);
        free(bigger.owner);
        return false;
    }
    for (size_t i = 0; i < r->size; i++) {
        if (!r->hash[i]) continue;
        size_t to = place_of(&bigger, r->hash[i]);
        bigger.hash[to] = r->hash[i];
        bigger.owner[to] = r->owner[i];
    }
    free(r->hash);
    free(r->owner);
    *r = bigger;
    return true;
}

/* The runs of a text, one after the other. */
struct walk {
    struct dedup_folder f;
    uint32_t window[RUN];
    size_t count;
    bool done;
};

static uint64_t window_hash(const struct walk *w, size_t n) {
    uint64_t h = n;
    for (size_t k = RUN - n; k < RUN; k++) h = rng_mix(h ^ w->window[k]);
    return h + (h == 0);
}

/* 0 at the end, and for a text without characters. */
static uint64_t next_run(struct walk *w) {
    while (!w->done) {
        uint32_t c = dedup_folder_next(&w->f);
        if (c == 0) {
            w->done = true;
            return w->count > 0 && w->count < RUN ? window_hash(w, w->count) : 0;
        }
        memmove(w->window, w->window + 1, sizeof w->window - sizeof w->window[0]);
        w->window[RUN - 1] = c;
        if (++w->count >= RUN) return window_hash(w, RUN);
    }
    return 0;
}

bool dedup_heldout_open(struct dedup_heldout **out, struct err *err) {
    struct dedup_heldout *o = calloc(1, sizeof *o);
    if (!o) return err_set(err, ERR_RESOURCE, "out of memory");
    *out = o;
    return true;
}

void dedup_heldout_close(struct dedup_heldout *o) {
    if (!o) return;
    free(o->literal.hash);
    free(o->literal.owner);
    free(o->blind.hash);
    free(o->blind.owner);
    free(o);
}

static bool add(struct runs *r, bool blind, const char *text, size_t n, uint32_t number, struct err *err) {
    struct walk w = {.count = 0};
    dedup_folder_init(&w.f, text, n, blind);
    for (uint64_t h; (h = next_run(&w)) != 0;) {
        if (!grow(r)) return err_set(err, ERR_RESOURCE, "out of memory for the held-out texts (%zu runs)", r->used);
        size_t i = place_of(r, h);
        if (r->hash[i]) continue;
        r->hash[i] = h;
        r->owner[i] = number;
        r->used++;
    }
    return true;
}

bool dedup_heldout_add(struct dedup_heldout *o, const char *text, size_t n, uint32_t number, struct err *err) {
    return add(&o->literal, false, text, n, number, err) && add(&o->blind, true, text, n, number, err);
}

/* A few owners with their votes are enough to name the one that a copied text comes from. */
static double share(uint32_t *owner, const struct runs *r, bool blind, const char *text, size_t n) {
    struct walk w = {.count = 0};
    uint32_t who[VOTES];
    size_t votes[VOTES], n_who = 0, total = 0, found = 0, best = 0;
    dedup_folder_init(&w.f, text, n, blind);
    for (uint64_t h; (h = next_run(&w)) != 0; total++) {
        if (!r->size) continue;
        size_t i = place_of(r, h), k = 0;
        if (!r->hash[i]) continue;
        found++;
        while (k < n_who && who[k] != r->owner[i]) k++;
        if (k == VOTES) continue;
        if (k == n_who) who[n_who] = r->owner[i], votes[n_who++] = 0;
        votes[k]++;
    }
    for (size_t k = 1; k < n_who; k++)
        if (votes[k] > votes[best]) best = k;
    if (n_who) *owner = who[best];
    return total ? (double)found / (double)total : 0;
}

void dedup_heldout_find(struct dedup_overlap *out, const struct dedup_heldout *o, const char *text, size_t n) {
    *out = (struct dedup_overlap){.literal = 0};
    out->literal = share(&out->literal_in, &o->literal, false, text, n);
    out->blind = share(&out->blind_in, &o->blind, true, text, n);
}
