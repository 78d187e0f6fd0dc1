/* nfc.c - normal form C: characters taken apart, their marks put in order, and joined again.
 *
 *   か U+3099 -> か U+3099 -> が          Unicode Standard Annex 15; Hangul by arithmetic
 *
 * Marks are ordered by counting, not by moving them one by one: a text of a million marks takes a million steps.
 *
 * Reads   valid UTF-8                      Writes  UTF-8
 * Owns    one array of characters          Never   takes more than linear time
 * Checked tests/token/unicode_test.c, tools/check_tokens.py (against Hugging Face's library)
 */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "token/unicode.h"

struct parts {
    uint32_t whole, first, second; /* second 0: none */
};
struct pair {
    uint32_t first, second, whole;
};
struct marks {
    uint32_t from, to;
    unsigned char order;
};

#include "token/unicode_nfc.def"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
enum { HANGUL = 0xAC00, LEADS = 19, VOWELS = 21, TAILS = 28, LEAD = 0x1100, VOWEL = 0x1161, TAIL = 0x11A7 };

/* The characters under way: code point, and its order in the upper byte. */
struct run {
    struct bytes c; /* uint32_t: code point | order << 24 */
};

static int by_whole(const void *key, const void *row) {
    uint32_t c = *(const uint32_t *)key, other = ((const struct parts *)row)->whole;
    return (c > other) - (c < other);
}

static int by_range(const void *key, const void *row) {
    uint32_t c = *(const uint32_t *)key;
    const struct marks *m = row;
    return (c > m->to) - (c < m->from);
}

static int by_pair(const void *key, const void *row) {
    const struct pair *a = key, *b = row;
    return a->first != b->first ? (a->first > b->first) - (a->first < b->first)
                                : (a->second > b->second) - (a->second < b->second);
}

static uint32_t order_of(uint32_t c) {
    const struct marks *m = c < 0x300 ? NULL : bsearch(&c, marks, COUNT(marks), sizeof *marks, by_range);
    return m ? m->order : 0;
}

/* ---- apart ---- */

static void put(struct run *r, uint32_t c) {
    c |= order_of(c) << 24;
    bytes_append(&r->c, &c, sizeof c);
}

static void take_apart(struct run *r, uint32_t c) {
    if (c >= HANGUL && c < HANGUL + LEADS * VOWELS * TAILS) {
        uint32_t at = c - HANGUL, tail = at % TAILS;
        put(r, LEAD + at / TAILS / VOWELS);
        put(r, VOWEL + at / TAILS % VOWELS);
        if (tail) put(r, TAIL + tail);
        return;
    }
    const struct parts *p = c < 0xC0 ? NULL : bsearch(&c, parts, COUNT(parts), sizeof *parts, by_whole);
    if (!p) {
        put(r, c);
        return;
    }
    take_apart(r, p->first); /* at most four deep; the second part is whole */
    if (p->second) put(r, p->second);
}

/* ---- in order ---- */

/* Stable: marks of one order stay as they stand. */
static void sort_marks(uint32_t *c, uint32_t *spare, size_t n) {
    size_t start[257] = {0};
    for (size_t i = 0; i < n; i++) start[(c[i] >> 24) + 1]++;
    for (size_t i = 1; i < 257; i++) start[i] += start[i - 1];
    for (size_t i = 0; i < n; i++) spare[start[c[i] >> 24]++] = c[i];
    memcpy(c, spare, n * sizeof *c);
}

static void put_in_order(uint32_t *c, uint32_t *spare, size_t n) {
    for (size_t i = 0, end; i < n; i = end + (end == i)) {
        bool sorted = true;
        for (end = i; end < n && c[end] >> 24; end++) sorted &= end == i || c[end] >> 24 >= c[end - 1] >> 24;
        if (!sorted) sort_marks(c + i, spare, end - i);
    }
}

/* ---- together ---- */

/* What the two become; 0: nothing. */
static uint32_t joined(uint32_t first, uint32_t second) {
    if (first >= LEAD && first < LEAD + LEADS && second >= VOWEL && second < VOWEL + VOWELS)
        return HANGUL + ((first - LEAD) * VOWELS + (second - VOWEL)) * TAILS;
    bool open = first >= HANGUL && first < HANGUL + LEADS * VOWELS * TAILS && (first - HANGUL) % TAILS == 0;
    if (open && second > TAIL && second < TAIL + TAILS) return first + second - TAIL;
    const struct pair key = {first, second, 0}, *p = bsearch(&key, pairs, COUNT(pairs), sizeof *pairs, by_pair);
    return p ? p->whole : 0;
}

/* In place; returns how many are left. A mark joins the last starter unless one of its own order, or of none, stands
 * between. */
static size_t put_together(uint32_t *c, size_t n) {
    size_t kept = 0, starter = SIZE_MAX;
    for (size_t i = 0; i < n; i++) {
        uint32_t order = c[i] >> 24, code = c[i] & 0xFFFFFF, whole = 0;
        if (starter != SIZE_MAX) {
            uint32_t before = kept - 1 > starter ? c[kept - 1] >> 24 : 0;
            bool blocked = kept - 1 > starter && (before == 0 || before >= order);
            if (!blocked) whole = joined(c[starter] & 0xFFFFFF, code);
        }
        if (whole) {
            c[starter] = whole;
            continue;
        }
        if (order == 0) starter = kept;
        c[kept++] = c[i];
    }
    return kept;
}

void token_nfc(struct bytes *out, const char *text, size_t n) {
    struct run r = {0};
    for (size_t i = 0; i < n;) {
        uint32_t c;
        i += utf8_decode(&c, text + i, n - i);
        take_apart(&r, c);
    }
    size_t count = r.c.len / sizeof(uint32_t);
    uint32_t *c = (uint32_t *)(void *)r.c.data, *spare = r.c.failed ? NULL : malloc(r.c.len + 1);
    out->failed |= !spare;
    if (spare) {
        put_in_order(c, spare, count);
        count = put_together(c, count);
        for (size_t i = 0; i < count; i++) {
            char utf8[4];
            bytes_append(out, utf8, utf8_encode(utf8, c[i] & 0xFFFFFF));
        }
    }
    free(spare);
    bytes_free(&r.c);
}
