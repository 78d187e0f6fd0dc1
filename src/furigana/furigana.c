/* furigana.c - a text from left to right: numbers and what counts them, words, kanji that nobody knows.
 *
 *   kana, signs -> skip · digits -> a number · kanji behind a number or 何 -> counters.def, else words.def
 *
 * Owns    the list of readings                     Checked tests/furigana/furigana_test.c
 */
#include "furigana/furigana.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "furigana/table.h"
#include "text/kanji.h"

struct finder {
    struct furigana *out;
    const char *text;
    size_t n;
    int above;
    struct err *err;
    bool counting;             /* a number or 何 was just read */
    size_t number, number_end; /* its bytes */
};

bool furigana_is_hard(const char *text, size_t start, size_t end, int above) {
    uint32_t c;
    for (size_t at = start; at < end;) {
        at += utf8_decode(&c, text + at, end - at);
        int grade = text_kanji_grade(c);
        if (text_is_kanji(c) && c != 0x3005 && (!grade || grade > above)) return true;
    }
    return false;
}

bool furigana_append(struct furigana *f, struct typeset_reading reading, struct err *err) {
    if (f->n == f->cap) {
        size_t cap = f->cap ? f->cap * 2 : 64;
        struct typeset_reading *more = realloc(f->reading, cap * sizeof *more);
        if (!more) return err_set(err, ERR_RESOURCE, "out of memory for readings");
        f->reading = more, f->cap = cap;
    }
    f->reading[f->n++] = reading;
    return true;
}

static void add(struct finder *f, size_t start, size_t end, const char *kana) {
    if (*kana && furigana_is_hard(f->text, start, end, f->above))
        furigana_append(f->out, (struct typeset_reading){start, end, kana}, f->err);
}

/* A counter at `at`; where it ends, 0 when there is none. */
static size_t counter_at(struct finder *f, size_t at) {
    struct furigana_place place = {f->text, f->n, at, f->number};
    const struct furigana_word *w = furigana_word_at(FURIGANA_COUNTERS, &place);
    if (!w) return 0;
    size_t end = at + strlen(w->kanji), n = f->number_end - f->number;
    struct furigana_counted counted;
    bool near = f->number_end == at; /* no bracket between them */
    if (!furigana_count(&counted, w, f->text + f->number, n, f->text, f->number)) {
        add(f, at, end, w->kana);
    } else {
        bool both = counted.with_number && near;
        if (counted.with_number && !near)
            add(f, at, end, w->kana);
        else {
            add(f, both ? f->number : at, at + counted.kanji, counted.kana);
            add(f, at + counted.kanji, end, counted.rest);
        }
    }
    return end;
}

static size_t word_at(struct finder *f, size_t at) {
    struct furigana_place place = {f->text, f->n, at, at};
    const struct furigana_word *w = furigana_word_at(FURIGANA_WORDS, &place);
    if (!w) return 0;
    add(f, at, at + strlen(w->kanji), w->kana);
    return at + strlen(w->kanji);
}

/* Kanji at `at`: behind them. */
static size_t kanji_at(struct finder *f, size_t at, size_t length) {
    size_t end = f->counting ? counter_at(f, at) : 0;
    if (!end) end = word_at(f, at);
    f->counting = end - at == strlen("何") && memcmp(f->text + at, "何", strlen("何")) == 0;
    if (f->counting) f->number = at, f->number_end = end;
    if (end) return end;
    if (!f->out->n_unknown++) f->out->unknown = at;
    return at + length;
}

static bool continues_number(uint32_t c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == 0x25A1 || c == 0x25CB || c == 0x25B3;
}

/* Is "(" at `at` the beginning of a counter alone in its brackets, as in 人数(人)? */
static bool bracketed(const struct finder *f, size_t at) {
    enum { MOST = 3 * 3 };
    const char *close = memchr(f->text + at, ')', f->n - at < MOST + 2 ? f->n - at : MOST + 2);
    return close != NULL;
}

/* Anything but kanji. */
static void other(struct finder *f, uint32_t c, size_t at, size_t length) {
    if (continues_number(c)) {
        if (!f->counting || f->number_end != at) f->number = at;
        f->number_end = at + length;
        f->counting = true;
    } else if (c == '(' && !f->counting && bracketed(f, at)) {
        f->number = f->number_end = at;
        f->counting = true;
    } else if (c != '(')
        f->counting = false;
}

bool furigana_find(struct furigana *out, const char *text, size_t n, int above, struct err *err) {
    struct finder f = {.out = out, .text = text, .n = n, .above = above, .err = err};
    out->n = out->n_unknown = out->unknown = out->n_automatic = 0;
    for (size_t at = 0; at < n && !err->code;) {
        uint32_t c;
        size_t length = utf8_decode(&c, text + at, n - at);
        if (text_is_kanji(c) && length == 3)
            at = kanji_at(&f, at, length);
        else
            other(&f, c, at, length), at += length;
    }
    return !err->code;
}

void furigana_free(struct furigana *f) {
    free(f->reading);
    arena_free(&f->kana);
    *f = (struct furigana){0};
}
