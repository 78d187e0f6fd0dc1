/* view.h - an explanation as rules see it: folded characters, lines with their labels, where the answer stands.
 *
 * A rule works on character indices (cheap to look left and right) and reports byte offsets. Folding is text_fold's,
 * so ratio circles stay circles: full-width ASCII to ASCII, every minus to '-', every times to U+00D7. */
#ifndef SANSU_AUDIT_VIEW_H
#define SANSU_AUDIT_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "sansu/exact.h"
#include "text/fold.h"
#include "text/number.h"

struct audit_char {
    uint32_t cp;  /* folded */
    uint32_t raw; /* as written; U+FFFD for a byte that is no UTF-8 */
    size_t at;    /* byte offset */
    /* cp of the nearest character that is no blank: to the left (itself excluded), to the right (included) */
    uint32_t before, after;
};

/* How a line announces its place in a list. */
enum audit_label {
    LABEL_NONE,
    LABEL_DOT,    /* 1. or 1) or 1： */
    LABEL_PAREN,  /* (1) */
    LABEL_CIRCLE, /* ① */
    LABEL_STEP    /* ステップ1, 手順1, Step 1 */
};

/* Characters [first, last) of a line, surrounding white space left out; body starts after the label. */
struct audit_line {
    size_t first, last, body;
    enum audit_label label;
    uint32_t number;
    bool answer; /* begins with 答え or a variant: the answer itself is [value, last) */
    size_t value;
};

enum { AUDIT_HELD = 4096 };

struct audit_view {
    const char *text;
    size_t n_text;
    struct audit_char *chars; /* n of them, then a sentinel with cp 0 at n_text */
    size_t n;
    uint64_t held[AUDIT_HELD / 64]; /* bit cp % AUDIT_HELD: the character may stand in the text */
    struct audit_line *lines;       /* the non-empty ones */
    size_t n_lines;
    bool has_ratio_circles; /* some circled number is an amount, so none may number a step */
    bool has_answer;
    /* index of the last answer line when the answer has a line of its own, else n_lines */
    size_t answer_line;
    size_t answer_first, answer_last; /* characters of the answer, full stop left out */
};

/* Memory comes from the arena; the text is borrowed. */
bool audit_view_init(struct audit_view *view, const char *text, size_t n, struct arena *arena, struct err *err);
/* The same of a problem, whose characters are asked for, but no lines and no answer. */
bool audit_view_characters(struct audit_view *view, const char *text, size_t n, struct arena *arena, struct err *err);

/* Folded character at i, 0 outside (i may be (size_t)-1). */
static inline uint32_t audit_cp(const struct audit_view *p, size_t i) { return i < p->n ? p->chars[i].cp : 0; }

/* Nearest character that is no blank: going left from i (i itself excluded), going right (i included). 0: none. */
static inline uint32_t audit_cp_before(const struct audit_view *p, size_t i) {
    return i <= p->n ? p->chars[i].before : 0;
}
static inline uint32_t audit_cp_after(const struct audit_view *p, size_t i) { return i < p->n ? p->chars[i].after : 0; }

/* Does the text at character i begin with these words (UTF-8, folded like the view)? Asked at every character. */
bool audit_starts_here(const struct audit_view *p, size_t i, const char *words);
static inline bool audit_starts(const struct audit_view *p, size_t i, const char *words) {
    const unsigned char *w = (const unsigned char *)words;
    if (i >= p->n) return *w == 0;
    if (w[0] < 0x80 && w[0] != p->chars[i].cp) return w[0] == 0;
    if (w[0] >= 0xE3 &&
        w[0] <= 0xE9) { /* kana or kanji: where it stands not, which is nearly everywhere, it ends here */
        uint32_t cp = (uint32_t)(w[0] & 15) << 12 | (uint32_t)(w[1] & 63) << 6 | (uint32_t)(w[2] & 63);
        if (p->chars[i].cp != text_fold(cp, TEXT_PAGE)) return false;
    }
    return audit_starts_here(p, i, words);
}
/* May the words stand in the text at all? False is certain. */
bool audit_may_hold(const struct audit_view *p, const char *words);
/* Those rows of a table that may_hold allows, so that only they are asked for at every character. Each row begins with
 * its words; the first that is NULL ends the table. */
enum { AUDIT_ROWS = 64 };
struct audit_rows {
    size_t n;
    uint8_t row[AUDIT_ROWS];
};
struct audit_rows audit_rows_held(const struct audit_view *p, const void *table, size_t n_rows, size_t size);
/* Does one of those words begin at i? Its index in the list, or -1. */
int audit_starts_row(const struct audit_view *p, size_t i, const char *const *words, const struct audit_rows *rows);
/* Characters of such words. */
size_t audit_words_length(const char *words);
/* First occurrence in characters [first, last); false when there is none. */
bool audit_find(size_t *out, const struct audit_view *p, size_t first, size_t last, const char *words);
bool audit_contains(const struct audit_view *p, const char *words);
/* Does any of a NULL-terminated list of words begin at i? Its index, or -1. */
int audit_starts_any(const struct audit_view *p, size_t i, const char *const *words);

/* The line (index) that holds character i. */
size_t audit_line_of(const struct audit_view *p, size_t i);

/* First character whose byte offset is >= at. */
size_t audit_char_at_byte(const struct audit_view *p, size_t at);

/* Kinds of characters (of folded code points), asked at every one of them. */
static inline bool audit_is_blank(uint32_t cp) { return cp == ' ' || cp == '\t' || cp == '\r'; }
static inline bool audit_is_digit(uint32_t cp) { return cp >= '0' && cp <= '9'; }
static inline bool audit_is_letter(uint32_t cp) { return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z'); }
static inline bool audit_is_hiragana(uint32_t cp) { return cp >= 0x3041 && cp <= 0x309F; }
static inline bool audit_is_katakana(uint32_t cp) { return (cp >= 0x30A1 && cp <= 0x30FA) || cp == 0x30FC; }
bool audit_is_kanji(uint32_t cp);
bool audit_is_operator(uint32_t cp); /* + - times divided-by = approx * / */

/* Is the circled number at i an amount (③=750円) rather than a label (① 270÷9=30)? */
bool audit_is_ratio_circle(const struct audit_view *p, size_t i);

/* A number that starts at character i: integer with or without thousands commas, decimal, or fraction a/b glued
 * together. false when there is none or it does not fit. */
bool audit_number(struct ratio *out, size_t *end, const struct audit_view *p, size_t i);

#endif
