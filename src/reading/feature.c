/* feature.c - observations as hashes.
 *
 * Checked tests/reading/learn_test.c
 */
#include "reading/feature.h"

#include <string.h>

/* What kind of observation a hash is of. */
enum kind {
    RUN = 1,
    QUESTION,
    UNIT,
    ASKED,
    LEFT,
    RIGHT,
    BOTH,
    NEAR_LEFT,
    NEAR_RIGHT,
    INDEX,
    INDEX_BACK,
    COUNT,
    SAME_UNIT,
    SIZE,
    OWN_UNIT,
    PREVIOUS_UNIT,
    NEXT_UNIT,
    SHAPE,
    WHERE,
    BEGIN_LEFT,
    BEGIN_RIGHT,
    BEGIN_BOTH,
    END_LEFT,
    END_RIGHT,
    END_BOTH,
    LENGTH,
    WORD
};

static uint64_t mix(uint64_t h, uint64_t x) {
    h = (h ^ x) * 0x9E3779B97F4A7C15u;
    return h ^ (h >> 29);
}

static uint64_t start(enum kind kind) { return mix(0x5EED, (uint64_t)kind); }

/* Symbols from .. from + n - 1. */
static uint64_t run(enum kind kind, const struct stream *s, int from, int n) {
    uint64_t h = mix(start(kind), (uint64_t)n);
    for (int i = 0; i < n; i++) h = mix(h, stream_symbol(s, from + i));
    return h;
}

static uint64_t two(enum kind kind, uint64_t a, uint64_t b) { return mix(mix(start(kind), a), b); }

static uint64_t unit_of(const struct mention *m) {
    if (!m->measure) return 0;
    uint64_t h = 7;
    for (const char *c = m->measure->spelling[0]; *c; c++) h = mix(h, (unsigned char)*c);
    return mix(h, (uint64_t)(m->pace + 1));
}

int feature_text(uint64_t out[FEATURES_TEXT], const struct stream *s) {
    int n = 0;
    for (int length = 2; length <= 5; length++)
        for (int i = -1; i + length <= s->n + 1 && n < FEATURES_TEXT - 600; i++) out[n++] = run(RUN, s, i, length);
    for (int length = 2; length <= 4; length++)
        for (int i = s->ask; i + length <= s->ask_end && n < FEATURES_TEXT - 100; i++)
            out[n++] = run(QUESTION, s, i, length);
    for (int i = 0; i < s->n_mentions; i++) out[n++] = two(UNIT, unit_of(&s->mention[i]), 0);
    for (int i = 0; i + 1 < s->n_mentions; i++)
        out[n++] = two(UNIT, unit_of(&s->mention[i]), unit_of(&s->mention[i + 1]));
    out[n++] = two(COUNT, (uint64_t)s->n_mentions, 0);
    return n;
}

/* How many quantities before m have its unit, and how many in all. */
static uint64_t same_unit(const struct stream *s, int m) {
    uint64_t before = 0, all = 0, unit = unit_of(&s->mention[m]);
    for (int i = 0; i < s->n_mentions; i++)
        if (unit_of(&s->mention[i]) == unit) before += i < m, all++;
    return two(SAME_UNIT, before, all);
}

/* Smallest, largest, between, among those of its unit. */
static uint64_t size_among(const struct stream *s, int m) {
    bool larger = false, smaller = false;
    uint64_t unit = unit_of(&s->mention[m]);
    for (int i = 0; i < s->n_mentions; i++) {
        if (i == m || unit_of(&s->mention[i]) != unit) continue;
        int order = ratio_compare(s->mention[i].value, s->mention[m].value);
        larger |= order > 0, smaller |= order < 0;
    }
    return two(SIZE, larger, smaller);
}

static int around(uint64_t *out, const struct stream *s, int place) {
    int n = 0;
    for (int k = 1; k <= 6; k++) out[n++] = run(LEFT, s, place - k, k);
    for (int k = 1; k <= 6; k++) out[n++] = run(RIGHT, s, place + 1, k);
    for (int l = 1; l <= 2; l++)
        for (int r = 1; r <= 3; r++) out[n++] = two(BOTH, run(LEFT, s, place - l, l), run(RIGHT, s, place + 1, r));
    for (int d = 2; d <= 18; d++) {
        if (place - d >= 0) out[n++] = mix(run(NEAR_LEFT, s, place - d, 2), (uint64_t)(d / 7));
        if (place + d < s->n) out[n++] = mix(run(NEAR_RIGHT, s, place + d - 1, 2), (uint64_t)(d / 7));
    }
    return n;
}

int feature_quantity(uint64_t out[FEATURES_QUANTITY], const struct stream *s, int m) {
    const struct mention *q = &s->mention[m];
    int place = s->place[m], n = around(out, s, place), last = s->n_mentions - 1;
    out[n++] = two(INDEX, (uint64_t)m, 0);
    out[n++] = two(INDEX, (uint64_t)m, (uint64_t)s->n_mentions);
    out[n++] = two(INDEX_BACK, (uint64_t)(last - m), 0);
    out[n++] = same_unit(s, m);
    out[n++] = two(OWN_UNIT, same_unit(s, m), unit_of(q));
    out[n++] = size_among(s, m);
    out[n++] = two(OWN_UNIT, size_among(s, m), unit_of(q));
    out[n++] = two(OWN_UNIT, unit_of(q), 0);
    out[n++] = two(PREVIOUS_UNIT, m > 0 ? unit_of(&s->mention[m - 1]) : 1, unit_of(q));
    out[n++] = two(NEXT_UNIT, m < last ? unit_of(&s->mention[m + 1]) : 1, unit_of(q));
    out[n++] = two(SHAPE, (uint64_t)q->rate + 2u * q->fraction, q->value.den != 1);
    out[n++] = two(SHAPE, 9, s->symbol[place]);
    out[n++] = two(WHERE, place >= s->ask && place < s->ask_end, 0);
    return n;
}

/* Kana, kanji, letters, marks: words begin and end where the kind of character changes. */
static uint64_t script(uint32_t c) {
    if (c >= 0x3041 && c <= 0x309F) return 1;
    if (c >= 0x30A0 && c <= 0x30FF) return 2;
    if (c >= 0x3400 && c <= 0x9FFF) return 3;
    if (c < 0x80) return 4;
    return c >= STREAM_NUMBER && c < STREAM_EDGE ? 5 : 6;
}

int feature_begin(uint64_t out[FEATURES_PLACE], const struct stream *s, int i) {
    int n = 0;
    for (int k = 1; k <= 4; k++) out[n++] = run(BEGIN_LEFT, s, i - k, k);
    for (int k = 1; k <= 5; k++) out[n++] = run(BEGIN_RIGHT, s, i, k);
    out[n++] = two(BEGIN_BOTH, stream_symbol(s, i - 1), script(stream_symbol(s, i)));
    out[n++] = two(BEGIN_BOTH, 10 + script(stream_symbol(s, i - 1)), script(stream_symbol(s, i)));
    out[n++] = two(BEGIN_BOTH, run(BEGIN_LEFT, s, i - 2, 2), script(stream_symbol(s, i)));
    out[n++] = two(WHERE, i >= s->ask && i < s->ask_end, 1);
    out[n++] = two(LENGTH, (uint64_t)(i / 8), 1);
    return n;
}

int feature_end(uint64_t out[FEATURES_PLACE], const struct stream *s, int i, int j) {
    int n = 0;
    for (int k = 1; k <= 4; k++) out[n++] = run(END_LEFT, s, j + 1 - k, k);
    for (int k = 1; k <= 4; k++) out[n++] = run(END_RIGHT, s, j + 1, k);
    out[n++] = two(END_BOTH, script(stream_symbol(s, j)), stream_symbol(s, j + 1));
    out[n++] = two(END_BOTH, 10 + script(stream_symbol(s, j)), script(stream_symbol(s, j + 1)));
    out[n++] = two(END_BOTH, script(stream_symbol(s, j)), run(END_RIGHT, s, j + 1, 2));
    out[n++] = two(LENGTH, (uint64_t)(j - i), 0);
    out[n++] = run(WORD, s, i, j + 1 - i);
    return n;
}
