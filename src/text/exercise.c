/* exercise.c - what a workbook prints around a problem: its number, and how its kanji are read.
 *
 *   ４　長(なが)さ…    （３）長さ…    問2. 長さ…   ->  長さ…
 *
 * Checked tests/text/exercise_test.c
 */
#include <string.h>

#include "base/utf8.h"
#include "text/exercise.h"
#include "text/fold.h"

struct scan {
    const char *text;
    size_t n, at;
};

/* The next character, in half width; 0 at the end. */
static uint32_t peek(const struct scan *s, size_t *length) {
    uint32_t c = 0;
    *length = s->at < s->n ? utf8_decode(&c, s->text + s->at, s->n - s->at) : 0;
    return c == 0x3000 ? c : text_fold(c, TEXT_CANONICAL);
}

static bool take(struct scan *s, uint32_t wanted) {
    size_t length;
    if (peek(s, &length) != wanted || !length) return false;
    s->at += length;
    return true;
}

/* One or two digits; 0: there are none, or more. */
static int number(struct scan *s) {
    int value = 0, digits = 0;
    size_t length;
    for (uint32_t c; (c = peek(s, &length)) >= '0' && c <= '9'; s->at += length)
        if (++digits <= 2) value = value * 10 + (int)c - '0';
    return digits <= 2 ? value : 0;
}

static void blanks(struct scan *s) {
    while (take(s, ' ') || take(s, 0x3000) || take(s, '\t')) continue;
}

/* A wide space or two narrow ones: a single one may part 3 and 人. */
static bool gap(struct scan *s) {
    size_t start = s->at;
    bool wide = false;
    for (size_t length; s->at < s->n;) {
        uint32_t c = peek(s, &length);
        wide |= c == 0x3000 || c == '\t' || c == '\n';
        if (c != ' ' && c != 0x3000 && c != '\t' && c != '\n') break;
        s->at += length;
    }
    return wide || s->at - start >= 2;
}

/* A number, or the box of one: 「2:□」 is a ratio. */
static bool starts_number(const struct scan *s) {
    size_t length;
    uint32_t c = peek(s, &length);
    return (c >= '0' && c <= '9') || c == 0x25A1 /* □ */;
}

/* Is there a question with this number, in the same brackets? */
static bool has_number(const struct scan *s, int value) {
    struct scan ahead = *s;
    for (size_t length; ahead.at < ahead.n; ahead.at += length) {
        struct scan here = ahead;
        peek(&ahead, &length);
        if (take(&here, '(') && number(&here) == value && take(&here, ')')) return true;
    }
    return false;
}

size_t text_exercise_number(const char *text, size_t n) {
    struct scan s = {.text = text, .n = n};
    blanks(&s);
    bool word = take(&s, 0x554F /* 問 */);
    if (word) take(&s, 0x984C /* 題 */);
    bool round = take(&s, '('), square = !round && (take(&s, '[') || take(&s, 0x3010 /* 【 */));
    int value = number(&s);
    if (!value) return 0;
    if (round && (!take(&s, ')') || has_number(&s, value + 1))) return 0;
    if (square && !take(&s, ']') && !take(&s, 0x3011)) return 0;
    bool marked = round || square || ((take(&s, '.') || take(&s, ')') || take(&s, ':')) && !starts_number(&s));
    return marked || gap(&s) || (word && take(&s, ' ')) ? s.at : 0;
}

static bool is_hiragana(uint32_t c) { return c >= 0x3041 && c <= 0x309F; }
static bool is_kanji(uint32_t c) { return (c >= 0x3400 && c <= 0x9FFF) || c == 0x3005 /* 々 */; }

/* Behind a reading in brackets at `at`; 0: there is none. */
static size_t reading_end(const char *text, size_t n, size_t at) {
    size_t from = at++;
    for (uint32_t c; at < n;) {
        at += utf8_decode(&c, text + at, n - at);
        if (c == ')') return at > from + 2 ? at : 0;
        if (!is_hiragana(c)) return 0;
    }
    return 0;
}

void text_without_readings(struct bytes *out, const char *text, size_t n) {
    uint32_t c, before = 0;
    for (size_t at = 0, length; at < n; at += length) {
        length = utf8_decode(&c, text + at, n - at);
        size_t end = c == '(' && is_kanji(before) ? reading_end(text, n, at) : 0;
        if (end)
            length = end - at;
        else
            bytes_append(out, text + at, length), before = c;
    }
}
