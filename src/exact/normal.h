/* normal.h - one character of many (text/fold.h, never NFKC, which would turn ① into 1).
 *
 * Text is not rewritten: characters are normalised as they are read, so positions stay those of the original bytes. */
#ifndef SANSU_EXACT_NORMAL_H
#define SANSU_EXACT_NORMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/number.h"

enum {
    CHAR_END = 0x110000, /* past the last byte */
    CHAR_TIMES = 0xD7,
    CHAR_DIVIDE = 0xF7,
    CHAR_ELLIPSIS = 0x2026,
    CHAR_NEARLY = 0x2252, /* ≒ */
    CHAR_LESS_EQUAL = 0x2266,
    CHAR_GREATER_EQUAL = 0x2267,
    CHAR_DOT = 0x30FB,  /* ・ */
    CHAR_LONG = 0x30FC, /* ー */
    CHAR_COMMA = 0x3001,
    CHAR_STOP = 0x3002,
    CHAR_ARROW = 0x2192
};

/* What the two below ask for all but the plainest characters. */
uint32_t normal_char_wide(const char *text, size_t n, size_t pos, size_t *used);
size_t normal_match_here(const char *text, size_t n, size_t pos, const char *pattern);

/* The normalised character at text[pos); *used (may be NULL) is its length in bytes, 0 at the end. */
static inline uint32_t normal_char(const char *text, size_t n, size_t pos, size_t *used) {
    if (pos >= n || (unsigned char)text[pos] >= 0x80) return normal_char_wide(text, n, pos, used);
    if (used) *used = 1;
    return text[pos] == '*' ? CHAR_TIMES : (unsigned char)text[pos];
}

/* The normalised character that ends at text[*n), which then is where it begins; CHAR_END at the start. */
uint32_t normal_char_before(const char *text, size_t *n);

/* Bytes of text[pos..n) that spell `pattern` (normalised UTF-8), 0 when they do not. Nearly all that is asked for
 * stands elsewhere, which the first character shows; a sign in ASCII has other spellings of three bytes. */
static inline size_t normal_match(const char *text, size_t n, size_t pos, const char *pattern) {
    unsigned char head = (unsigned char)pattern[0];
    if (pos >= n) return 0;
    if (head >= 0xE0 && (n - pos < 3 || text[pos + 2] != pattern[2] || text[pos + 1] != pattern[1])) return 0;
    bool other_width = head < 0x80 && (unsigned char)text[pos] >= 0x80;
    return text[pos] == pattern[0] || other_width ? normal_match_here(text, n, pos, pattern) : 0;
}

static inline bool normal_is_digit(uint32_t c) { return c - '0' < 10; }
static inline bool normal_is_space(uint32_t c) { return c == ' ' || c == '\t'; }
static inline bool normal_is_newline(uint32_t c) { return c == '\n' || c == '\r'; }

/* Letters that may stand for an unknown: Latin, Greek, Cyrillic. */
bool normal_is_letter(uint32_t c);

/* Kana, kanji and whatever else makes up words. */
bool normal_is_word(uint32_t c);

/* □ △ ○ ? and other marks a pupil fills in. */
bool normal_is_blank(uint32_t c);

#endif
