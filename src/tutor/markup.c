/* markup.c - the character rules of an explanation, one character at a time.
 *
 *   ST01  small letters only as units behind a number (5cm), x and y never; 2A and A=3 only if the problem says so
 *   ST02  capital letters as names: AB, 点P, A町, A:B
 *   ST04  no negative number: "-" not at a line start, after "=", "(" or an operator
 *   ST07  no \ $ ^ _ ` * | #, no HTML tag, no quote mark ">" at a line start
 *   ST28  no emoji; other alphabets only as they occur in Japanese text
 *
 * A rule looks only backwards, so it can decide while a text grows. A unit is checked twice: each letter must continue
 * one, and the first character after it must find it finished.
 *
 * Reads   the text before the character    Never   needs the text after it
 * Checked tests/tutor/markup_test.c
 */
#include "markup.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

/* Full-width ASCII counts as ASCII here: ｘ is x. */
static uint32_t fold(uint32_t c) { return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c; }

static uint32_t char_at(const char *text, size_t at, size_t n, size_t *used) {
    uint32_t c;
    *used = utf8_decode(&c, text + at, n - at);
    return fold(c);
}

/* The character that ends at `at`, and where it begins; a newline before the first one. */
static uint32_t char_before(const char *text, size_t at, size_t *start) {
    size_t i = at, used;
    if (i == 0) {
        *start = 0;
        return '\n';
    }
    do i--;
    while (i > 0 && at - i < 4 && ((unsigned char)text[i] & 0xC0) == 0x80);
    *start = i;
    return char_at(text, i, at, &used);
}

static bool is_lower(uint32_t c) { return c >= 'a' && c <= 'z'; }
static bool is_upper(uint32_t c) { return c >= 'A' && c <= 'Z'; }
static bool is_digit(uint32_t c) { return c >= '0' && c <= '9'; }
static bool is_kanji(uint32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }
static bool in_sentence(uint32_t c) { return c >= 0x3001 && c <= 0x9FFF; } /* kana, kanji, 。 、 */
static bool is_operator(uint32_t c) {
    return c == '+' || c == '-' || c == 0xD7 || c == 0xF7 || c == 0x2212 || c == '=' || c == 0x2252;
}

/* Letters that end at `at`, as ASCII, at most 11 of them (more means no unit and no name). */
struct run {
    char letters[12];
    size_t n;
    uint32_t before; /* the character in front of the run */
};

static struct run run_before(const char *text, size_t at) {
    struct run r = {.n = 0};
    char reversed[12];
    size_t start;
    for (;;) {
        uint32_t c = char_before(text, at, &start);
        if (!(is_lower(c) || is_upper(c)) || r.n == sizeof reversed - 1) {
            r.before = c;
            break;
        }
        reversed[r.n++] = (char)c;
        at = start;
    }
    for (size_t i = 0; i < r.n; i++) r.letters[i] = reversed[r.n - 1 - i];
    return r;
}

static const char *const unit_names[] = {"m", "cm", "mm", "km", "g", "kg", "mg", "t", "mL", "L", "dL", "kL", "a", "ha"};

static bool unit_known(const struct markup_problem *p, const char *name) {
    if (strcmp(name, "a") == 0 || strcmp(name, "ha") == 0) return p->are;
    if (strcmp(name, "t") == 0) return p->tonne;
    return true;
}

static bool begins_unit(const struct markup_problem *p, const struct run *r) {
    for (size_t i = 0; i < sizeof unit_names / sizeof *unit_names; i++)
        if (unit_known(p, unit_names[i]) && strncmp(unit_names[i], r->letters, r->n) == 0) return true;
    return false;
}

/* A lone m or g is a unit behind a number, a bracket, a slash, in 平方m 立方m 何m 分数m, and in the sentences of a problem
 * about lengths or masses; elsewhere it looks like an unknown. Longer units cannot be mistaken, except right behind an
 * operator. */
static bool unit_place(const struct markup_problem *p, const struct run *r) {
    uint32_t c = r->before;
    if (r->n == 1 && in_sentence(c) && ((r->letters[0] == 'm' && p->metre) || (r->letters[0] == 'g' && p->gram)))
        return true;
    if (is_digit(c) || c == '(' || c == ')' || c == '/' || c == 0x25A1) return true;
    if (r->n == 1)
        return c == 0x65B9 || c == 0x4F55 || c == 0x6570 || (c >= 0x2460 && c <= 0x2473) || c == 0xBD || c == 0xBC;
    return !is_operator(c);
}

static bool is_unit(const struct markup_problem *p, const struct run *r) {
    for (size_t i = 0; i < sizeof unit_names / sizeof *unit_names; i++)
        if (strlen(unit_names[i]) == r->n && memcmp(unit_names[i], r->letters, r->n) == 0)
            return unit_known(p, unit_names[i]) && unit_place(p, r);
    return false;
}

static bool all_upper(const struct run *r) {
    for (size_t i = 0; i < r->n; i++)
        if (!is_upper((uint32_t)r->letters[i])) return false;
    return true;
}

/* The run as it would stand with this letter. */
static bool letter_allowed(const struct markup_problem *p, const struct run *r) {
    bool litre = r->n == 1 && r->letters[0] == 'L' && unit_place(p, r);
    if (!all_upper(r)) return begins_unit(p, r) && !is_operator(r->before) && r->before != '\n';
    if (litre) return true;
    if (r->n > 8 || (is_digit(r->before) && !p->coefficient)) return false;
    for (size_t i = 0; i < r->n; i++)
        if ((r->letters[i] == 'X' || r->letters[i] == 'Y') && !p->upper[r->letters[i] - 'A']) return false;
    return true;
}

/* The run is over: `next` is the first character behind it. */
static bool run_may_end(const struct markup_problem *p, const struct run *r, uint32_t next) {
    if (!all_upper(r)) return is_unit(p, r) && !(is_operator(next) && in_sentence(r->before));
    bool named = r->n > 1 || p->upper[r->letters[0] - 'A'] || r->before == ':' || is_kanji(r->before);
    return next != '=' || named || is_unit(p, r);
}

static bool symbol_allowed(uint32_t c, uint32_t before) {
    if (c < 0x20 && c != '\n') return false;
    if (c == '\\' || c == '$' || c == '^' || c == '_' || c == '`' || c == '*' || c == '|' || c == '#' || c == 0x7F)
        return false;
    if (c == '>') return before != '\n';
    if (c == '/' || c == '!') return before != '<';
    if (c == '-' || c == 0x2212) return !(before == '\n' || before == '(' || is_operator(before));
    if (c >= 0xC0 && c <= 0x52F && c != 0xD7 && c != 0xF7) return false; /* accented Latin, Greek, Cyrillic */
    if (c >= 0x1D400 && c < 0x20000) return false;                       /* mathematical letters, emoji */
    return c < 0xFFF0;
}

bool tutor_markup_allows(const struct markup_problem *p, const char *text, size_t at, size_t n) {
    size_t used, start;
    uint32_t c = char_at(text, at, n, &used), before = char_before(text, at, &start);
    if (is_lower(c) || is_upper(c)) {
        struct run r = run_before(text, at + used);
        return before != '<' && letter_allowed(p, &r);
    }
    if (is_lower(before) || is_upper(before)) {
        struct run r = run_before(text, at);
        if (!run_may_end(p, &r, c)) return false;
    }
    return symbol_allowed(c, before) || (c >= 0x20000 && c < 0x30000);
}

void tutor_markup_read_problem(struct markup_problem *out, const char *problem, size_t n) {
    *out = (struct markup_problem){.coefficient = false};
    for (size_t i = 0, used; i < n; i += used) {
        uint32_t c = char_at(problem, i, n, &used);
        size_t after = i + used, ignored;
        bool ends = after >= n ||
                    !(is_lower(char_at(problem, after, n, &ignored)) || is_upper(char_at(problem, after, n, &ignored)));
        if (!ends || !(is_lower(c) || is_upper(c))) continue;
        struct run r = run_before(problem, after);
        if (r.n == 1 && is_upper(c) && c != 'L') out->upper[c - 'A'] = true;
        if (r.n == 1 && is_upper(c) && c != 'L' && is_digit(r.before)) out->coefficient = true;
        bool counted = is_digit(r.before) || r.before == 0x4F55 || r.before == 0x25A1; /* 5ha, 何ha, □ha */
        if (counted && r.n == 1 && c == 'a') out->are = true;
        if (r.n == 2 && memcmp(r.letters, "ha", 2) == 0) out->are = true;
        if ((counted || in_sentence(r.before)) && r.n == 1 && c == 't') out->tonne = true; /* tに直す */
        if (is_digit(r.before) && r.n <= 2 && c == 'm') out->metre = true;
        if (is_digit(r.before) && r.n <= 2 && c == 'g') out->gram = true;
    }
}
