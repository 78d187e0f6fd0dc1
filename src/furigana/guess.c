/* guess.c - readings of anybody's text: those of the tables, and of words that they do not know those of an analyser.
 *
 *   tables -> words of the analyser that hold a kanji without a reading -> 本棚 ほんだな · 植え -> 植 う -> those wanted
 *
 * Checked tests/furigana/guess_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "furigana/furigana.h"
#include "furigana/table.h"
#include "text/kanji.h"

struct guesser {
    struct furigana *f;
    const char *text;
    struct err *err;
};

/* Hiragana of katakana; all else as it is. */
static uint32_t hiragana(uint32_t c) { return c >= 0x30A1 && c <= 0x30F6 ? c - 0x60 : c; }
static bool is_hiragana(uint32_t c) { return (c >= 0x3041 && c <= 0x3096) || c == u'ー'; }

static const struct typeset_reading *reading_of(const struct furigana *f, size_t at) {
    for (size_t i = 0; i < f->n; i++)
        if (f->reading[i].kana && f->reading[i].start <= at && at < f->reading[i].end) return &f->reading[i];
    return NULL;
}

static size_t count_unread(const struct furigana *f, const char *text, size_t start, size_t end) {
    size_t unread = 0;
    uint32_t c;
    for (size_t at = start, used; at < end; at += used) {
        used = utf8_decode(&c, text + at, end - at);
        unread += text_is_kanji(c) && !reading_of(f, at);
    }
    return unread;
}

/* Does no reading begin or end outside of the word? */
static bool holds_its_readings(const struct furigana *f, size_t start, size_t end) {
    for (size_t i = 0; i < f->n; i++) {
        const struct typeset_reading *r = &f->reading[i];
        if (r->kana && r->start < end && r->end > start && (r->start < start || r->end > end)) return false;
    }
    return true;
}

/* A word and its kana as characters. */
enum { LONGEST = 48 };
struct letters {
    uint32_t c[LONGEST];
    size_t at[LONGEST + 1], n;
};

static bool take_letters(struct letters *out, const char *text, size_t n) {
    out->n = 0;
    for (size_t at = 0; at < n; out->n++) {
        if (out->n == LONGEST) return false;
        out->at[out->n] = at;
        at += utf8_decode(&out->c[out->n], text + at, n - at);
        out->c[out->n] = hiragana(out->c[out->n]);
    }
    out->at[out->n] = n;
    return true;
}

/* [*first, *end) of the word are read as [*first, *kana_end) of the kana: without what kana both have at their ends. */
static bool trim(size_t *first, size_t *end, size_t *kana_end, const struct letters *word, const struct letters *kana) {
    *first = 0, *end = word->n, *kana_end = kana->n;
    for (size_t i = 0; i < kana->n; i++)
        if (!is_hiragana(kana->c[i])) return false;
    while (*end && *kana_end && word->c[*end - 1] == kana->c[*kana_end - 1]) --*end, --*kana_end;
    while (*first < *end && *first < *kana_end && word->c[*first] == kana->c[*first]) ++*first;
    return *first < *end && *first < *kana_end;
}

static const char *keep_kana(struct guesser *g, const struct letters *kana, size_t first, size_t end) {
    char text[LONGEST * 4 + 1];
    size_t n = 0;
    for (size_t i = first; i < end; i++) n += utf8_encode(text + n, kana->c[i]);
    return arena_copy_string(&g->f->kana, text, n, g->err);
}

static void on_word(void *context, size_t start, size_t end, const char *spoken) {
    struct guesser *g = context;
    struct letters word, kana;
    size_t first, last, kana_end;
    if (!count_unread(g->f, g->text, start, end) || !holds_its_readings(g->f, start, end)) return;
    if (!take_letters(&word, g->text + start, end - start) || !take_letters(&kana, spoken, strlen(spoken))) return;
    if (!trim(&first, &last, &kana_end, &word, &kana)) return;
    const char *kept = keep_kana(g, &kana, first, kana_end);
    if (!kept) return;
    for (size_t i = 0; i < g->f->n; i++)
        if (g->f->reading[i].start >= start && g->f->reading[i].end <= end) g->f->reading[i].kana = NULL;
    furigana_append(g->f, (struct typeset_reading){start + word.at[first], start + word.at[last], kept}, g->err);
}

static int by_place(const void *a, const void *b) {
    const struct typeset_reading *x = a, *y = b;
    return (x->start > y->start) - (x->start < y->start);
}

/* Those that are wanted, in order; how many of them are the analyser's. */
static void settle(struct furigana *f, size_t from_tables, const char *text, int above) {
    size_t kept = 0;
    f->n_automatic = 0;
    for (size_t i = 0; i < f->n; i++) {
        struct typeset_reading *r = &f->reading[i];
        if (!r->kana || !furigana_is_hard(text, r->start, r->end, above)) continue;
        f->n_automatic += i >= from_tables;
        f->reading[kept++] = *r;
    }
    f->n = kept;
    if (kept) qsort(f->reading, kept, sizeof *f->reading, by_place);
}

bool furigana_guess(struct furigana *out, struct furigana_analyser *a, const char *text, size_t n, int above,
                    struct err *err) {
    struct guesser g = {out, text, err};
    arena_reset(&out->kana);
    if (!furigana_find(out, text, n, FURIGANA_ALL, err)) return false;
    size_t from_tables = out->n;
    if (a && out->n_unknown && !furigana_analyse(a, text, n, on_word, &g, err)) return false;
    out->n_unknown = count_unread(out, text, 0, n);
    settle(out, from_tables, text, above);
    return !err->code;
}
