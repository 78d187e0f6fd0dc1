/* split.c - the scanners.
 *
 * Reads   valid UTF-8                      Never   looks further than one character behind the word
 * Checked tests/token/split_test.c, tools/check_tokens.py (against Hugging Face's library)
 */
#include "token/split.h"

#include <stdbool.h>

#include "base/utf8.h"
#include "token/unicode.h"

/* The class of the character at `at`, and where the next one begins. */
static inline enum token_class class_at(size_t *next, const char *text, size_t n, size_t at) {
    uint32_t c = (unsigned char)text[at];
    if (c >= 0x80)
        *next = at + utf8_decode(&c, text + at, n - at);
    else
        *next = at + 1;
    return token_class_of(c);
}

/* The end of the run of one class that begins at `at`. */
static size_t run_end(const char *text, size_t n, size_t at, enum token_class class) {
    for (size_t next; at < n && class_at(&next, text, n, at) == class;) at = next;
    return at;
}

static bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/* 's 't 're 've 'm 'll 'd at `text`: its length, or 0. Without regard to case, U+017F is an s too. */
static size_t contraction(const char *text, size_t n, bool any_case) {
    char bit = any_case ? 32 : 0;
    if (n < 2 || text[0] != '\'') return 0;
    char a = (char)(text[1] | bit), b = (char)(n > 2 ? text[2] | bit : 0);
    if (a == 's' || a == 't' || a == 'm' || a == 'd') return 2;
    if ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l')) return 3;
    return any_case && n > 2 && text[1] == '\xC5' && text[2] == '\xBF' ? 3 : 0;
}

/* White space at `at`: all of it at the end of the text (or before a number that stands alone), else but its last
 * character, which goes with what follows or is a word of its own. line_ends: up to the last line end, if there is
 * one. */
static size_t space_end(const char *text, size_t n, size_t at, bool line_ends, bool numbers_alone) {
    size_t end = at, last = at, behind_line = 0, next;
    enum token_class class = TOKEN_SPACE;
    while (end < n && (class = class_at(&next, text, n, end)) == TOKEN_SPACE) {
        if (is_line_end(text[end])) behind_line = next;
        last = end;
        end = next;
    }
    if (line_ends && behind_line) return behind_line;
    if (end == n || (numbers_alone && class == TOKEN_NUMBER)) return end;
    return last > at ? last : end;
}

static size_t gpt2_end(const char *text, size_t n, size_t at, bool numbers_alone) {
    size_t next, first = at + (text[at] == ' ' && at + 1 < n), length = contraction(text + at, n - at, false);
    enum token_class class = class_at(&next, text, n, first);
    if (length) return at + length;
    if (class == TOKEN_NUMBER && numbers_alone) return first > at ? first : next;
    if (class != TOKEN_SPACE) return run_end(text, n, next, class);
    return space_end(text, n, at, false, numbers_alone);
}

/* Numbers of at most `digits` characters. */
static size_t qwen2_end(const char *text, size_t n, size_t at, int digits) {
    size_t next, after, length = contraction(text + at, n - at, true);
    enum token_class class = class_at(&next, text, n, at);
    if (length) return at + length;
    if (class == TOKEN_LETTER) return run_end(text, n, next, class);
    if (class == TOKEN_NUMBER) {
        for (int i = 1; i < digits && next < n && class_at(&after, text, n, next) == TOKEN_NUMBER; i++) next = after;
        return next;
    }
    enum token_class follows = next < n ? class_at(&after, text, n, next) : TOKEN_SPACE;
    if (follows == TOKEN_LETTER && !is_line_end(text[at])) return run_end(text, n, after, TOKEN_LETTER);
    if (class == TOKEN_OTHER || (text[at] == ' ' && follows == TOKEN_OTHER)) {
        size_t end = run_end(text, n, next, TOKEN_OTHER);
        while (end < n && is_line_end(text[end])) end++;
        return end;
    }
    return space_end(text, n, at, true, false);
}

size_t token_split_end(enum token_split split, const char *text, size_t n, size_t at) {
    switch (split) {
        case TOKEN_SPLIT_GPT2: return gpt2_end(text, n, at, false);
        case TOKEN_SPLIT_SMOLLM: return gpt2_end(text, n, at, true);
        case TOKEN_SPLIT_QWEN2: return qwen2_end(text, n, at, 1);
        case TOKEN_SPLIT_LLAMA3: return qwen2_end(text, n, at, 3);
    }
    return n;
}
