/* minhash.c - sketches of texts, and the set of those seen so far.
 *
 *   folded text -> shingles of 5 characters -> 128 minima (Broder 1997)
 *   128 minima = 16 bands x 8: texts that agree in one whole band meet in a table and are then compared minimum by
 *     minimum
 *
 * Two texts that share a part s of their shingles meet with probability 1-(1-s^8)^16: 0.95 at s = 0.8, 0.06 at 0.5. The
 * table keeps the first text of each band, so a text is compared with at most 16 others, however many there are.
 * The multipliers are fixed: the same texts in the same order give the same answers on every machine.
 *
 * Owns    0.6 KB a text, never the text        Checked tests/dedup/minhash_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/checked.h"
#include "base/rng.h"
#include "dedup/fold.h"

enum { SHINGLE = 5, BANDS = 16, BAND = DEDUP_MINIMA / BANDS };

/* One permutation of 32-bit values for each minimum: odd multiplier and offset from a counter. */
static uint32_t multiplier(size_t i) { return (uint32_t)rng_mix(2 * i + 1) | 1; }
static uint32_t offset(size_t i) { return (uint32_t)(rng_mix(2 * i + 2) >> 32); }

/* Minima of all shingles in blocks: hashes are collected first, so that the inner loop is one multiplier at a time. */
static void lower(struct dedup_sketch *out, const uint32_t *hash, size_t n) {
    for (size_t i = 0; i < DEDUP_MINIMA; i++) {
        uint32_t m = multiplier(i), o = offset(i), least = out->minimum[i];
        for (size_t k = 0; k < n; k++) {
            uint32_t h = hash[k] * m + o;
            h ^= h >> 15;
            least = h < least ? h : least;
        }
        out->minimum[i] = least;
    }
}

void dedup_sketch_make(struct dedup_sketch *out, const char *text, size_t n) {
    uint32_t window[SHINGLE] = {0}, block[256];
    size_t count = 0, filled = 0;
    struct dedup_folder f;
    memset(out->minimum, 0xFF, sizeof out->minimum);
    dedup_folder_init(&f, text, n, true);
    for (uint32_t c; (c = dedup_folder_next(&f)) != 0;) {
        memmove(window, window + 1, sizeof window - sizeof window[0]);
        window[SHINGLE - 1] = c;
        if (++count < SHINGLE) continue;
        uint64_t h = 0;
        for (int k = 0; k < SHINGLE; k++) h = (h ^ window[k]) * 0x9E3779B97F4A7C15u, h ^= h >> 29;
        block[filled++] = (uint32_t)(h >> 16);
        if (filled == sizeof block / sizeof *block) lower(out, block, filled), filled = 0;
    }
    lower(out, block, filled);
    out->text = dedup_text_hash(text, n, DEDUP_FOLD_LITERAL);
    out->numbers = dedup_numbers_hash(text, n);
}

int dedup_sketch_equal(const struct dedup_sketch *a, const struct dedup_sketch *b) {
    int equal = 0;
    for (size_t i = 0; i < DEDUP_MINIMA; i++) equal += a->minimum[i] == b->minimum[i];
    return equal;
}

/* ---- the set ---- */

/* Open addressing, key 0 = empty, at most half full. */
struct table {
    uint64_t *key;
    uint32_t *value;
    size_t size, used;
};

struct kept {
    uint16_t minimum[DEDUP_MINIMA]; /* low halves: equal by chance once in 65,536 */
    uint32_t number;
};

struct dedup_seen {
    struct dedup_seen_options options;
    struct table exact, bands; /* text hash -> number; band hash -> index of a kept text */
    struct kept *kept;
    size_t n, capacity;
};

static size_t place_of(const struct table *t, uint64_t key) {
    size_t i = (size_t)rng_mix(key) & (t->size - 1);
    while (t->key[i] && t->key[i] != key) i = (i + 1) & (t->size - 1);
    return i;
}

static bool grow(struct table *t, size_t more) {
    if (t->size && t->used + more <= t->size / 2) return true;
    struct table bigger = {.size = t->size ? t->size * 2 : 1024};
    while (t->used + more > bigger.size / 2) bigger.size *= 2;
    bigger.key = calloc(bigger.size, sizeof *bigger.key);
    bigger.value = calloc(bigger.size, sizeof *bigger.value);
    if (!bigger.key || !bigger.value) {
        free(bigger.key);
        free(bigger.value);
        return false;
    }
    for (size_t i = 0; i < t->size; i++) {
        if (!t->key[i]) continue;
        size_t to = place_of(&bigger, t->key[i]);
        bigger.key[to] = t->key[i];
        bigger.value[to] = t->value[i];
    }
    bigger.used = t->used;
    free(t->key);
    free(t->value);
    *t = bigger;
    return true;
}

static bool find(uint32_t *value, const struct table *t, uint64_t key) {
    if (!t->size) return false;
    size_t i = place_of(t, key += key == 0);
    if (t->key[i]) *value = t->value[i];
    return t->key[i] != 0;
}

/* The first value of a key stays. grow() was called before. */
static void enter(struct table *t, uint64_t key, uint32_t value) {
    size_t i = place_of(t, key += key == 0);
    if (t->key[i]) return;
    t->key[i] = key;
    t->value[i] = value;
    t->used++;
}

bool dedup_seen_open(struct dedup_seen **out, const struct dedup_seen_options *options, struct err *err) {
    struct dedup_seen *s = calloc(1, sizeof *s);
    if (!s) return err_set(err, ERR_RESOURCE, "out of memory");
    s->options = *options;
    *out = s;
    return true;
}

void dedup_seen_close(struct dedup_seen *s) {
    if (!s) return;
    free(s->exact.key);
    free(s->exact.value);
    free(s->bands.key);
    free(s->bands.value);
    free(s->kept);
    free(s);
}

static uint64_t band_key(const struct dedup_seen *s, const struct dedup_sketch *x, size_t band) {
    uint64_t h = rng_mix(band + 1) ^ (s->options.any_numbers ? 0 : x->numbers);
    for (size_t i = 0; i < BAND; i++) h = rng_mix(h ^ x->minimum[band * BAND + i]);
    return h;
}

/* Index of the kept text that is most like x and near enough; false when there is none. */
static bool nearest(size_t *out, const struct dedup_seen *s, const struct dedup_sketch *x) {
    int best = 0, enough = (int)(s->options.near * DEDUP_MINIMA + 0.999999);
    for (size_t b = 0; b < BANDS; b++) {
        uint32_t i;
        int equal = 0;
        if (!find(&i, &s->bands, band_key(s, x, b))) continue;
        for (size_t k = 0; k < DEDUP_MINIMA; k++) equal += s->kept[i].minimum[k] == (uint16_t)x->minimum[k];
        if (equal > best) best = equal, *out = i;
    }
    return best && best >= enough;
}

static bool keep(struct dedup_seen *s, const struct dedup_sketch *x, uint32_t number, struct err *err) {
    size_t bytes;
    if (s->n == s->capacity) {
        size_t capacity = s->capacity ? s->capacity * 2 : 1024;
        struct kept *more = checked_mul(&bytes, capacity, sizeof *more) ? realloc(s->kept, bytes) : NULL;
        if (!more) return err_set(err, ERR_RESOURCE, "out of memory after %zu texts", s->n);
        s->kept = more;
        s->capacity = capacity;
    }
    if (!grow(&s->bands, BANDS)) return err_set(err, ERR_RESOURCE, "out of memory after %zu texts", s->n);
    struct kept *k = &s->kept[s->n];
    k->number = number;
    for (size_t i = 0; i < DEDUP_MINIMA; i++) k->minimum[i] = (uint16_t)x->minimum[i];
    for (size_t b = 0; b < BANDS; b++) enter(&s->bands, band_key(s, x, b), (uint32_t)s->n);
    s->n++;
    return true;
}

bool dedup_seen_add(struct dedup_seen *s, const struct dedup_sketch *x, uint32_t number, enum dedup_kind *what,
                    uint32_t *like, struct err *err) {
    size_t i = 0;
    *what = DEDUP_FRESH;
    if (!grow(&s->exact, 1)) return err_set(err, ERR_RESOURCE, "out of memory for the texts seen");
    if (find(like, &s->exact, x->text)) {
        *what = DEDUP_EXACT;
        return true;
    }
    if (s->options.near > 0 && nearest(&i, s, x)) {
        *what = DEDUP_NEAR;
        *like = s->kept[i].number;
        return true;
    }
    enter(&s->exact, x->text, number);
    return s->options.near <= 0 || keep(s, x, number, err);
}
