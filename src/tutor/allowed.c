/* allowed.c - from the side before an "=" to the numbers that may stand after it.
 *
 *   "10÷4" -> exact_pending_value -> exact_spellings: 2.5  5/2  2と1/2  2あまり2     (true by that module's promise)
 *                                 -> spellings.c:     10/4  2分の5  ...             -> kept if exact_check says true
 *
 * A spelling is checked in its place by the same checker that checks the finished text, so a list never holds a false
 * number.
 *
 * Reads   the text up to the sign            Writes  one allowed_values
 * Owns    nothing                            Never   looks past `n`, uses floating point
 * Checked tests/tutor/allowed_test.c
 */
#include "allowed.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "spellings.h"
#include "sansu/exact.h"

/* ---- checking ---- */

struct check {
    size_t right;
    struct tutor_equalities verdict;
};

static bool on_claim(void *context, const struct exact_claim *claim) {
    struct check *j = context;
    if (claim->verdict == EXACT_FALSE || claim->reason == EXACT_MALFORMED) j->verdict.any_false = true;
    if (claim->right_start >= j->right) { j->verdict.last_true = claim->verdict == EXACT_TRUE; }
    return true;
}

struct tutor_equalities tutor_check_equalities(const char *text, size_t n, size_t right) {
    struct check j = {.right = right};
    exact_check(text, n, on_claim, &j);
    return j.verdict;
}

/* ---- the place: the two last lines before the sign, with room for a spelling behind it ---- */

enum { PLACE_LEFT = 512, PLACE_RIGHT = 96 };

struct place {
    char text[PLACE_LEFT + PLACE_RIGHT];
    size_t left; /* length up to and with the sign */
};

/* Two lines, because a line that begins with "=" continues the line above it. */
static void place_fill(struct place *p, const char *text, size_t n, const char *sign, size_t n_sign) {
    size_t start = n, newlines = 0;
    while (start > 0 && n - start < PLACE_LEFT - 8) {
        if (text[start - 1] == '\n' && ++newlines == 2) break;
        start--;
    }
    memcpy(p->text, text + start, n - start);
    memcpy(p->text + (n - start), sign, n_sign);
    p->left = n - start + n_sign;
}

static struct tutor_equalities place_check(struct place *p, const char *spelling, size_t n) {
    if (n > PLACE_RIGHT) n = PLACE_RIGHT;
    memcpy(p->text + p->left, spelling, n);
    return tutor_check_equalities(p->text, p->left + n, p->left);
}

/* ---- the list ---- */

static bool has(const struct allowed_values *l, const char *s, size_t n) {
    for (size_t i = 0; i < l->n; i++)
        if (l->length[i] == n && memcmp(l->bytes + l->at[i], s, n) == 0) return true;
    return false;
}

static void keep(struct allowed_values *l, const char *s, size_t n) {
    if (n == 0 || l->n == ALLOWED_MAX || l->used + n > ALLOWED_BYTES || has(l, s, n)) return;
    memcpy(l->bytes + l->used, s, n);
    l->at[l->n] = (uint16_t)l->used;
    l->length[l->n] = (uint16_t)n;
    l->n++;
    l->used += n;
}

struct collector {
    struct allowed_values *list;
    struct place *place;
};

static void on_spelling(void *context, const char *s, size_t n) {
    struct collector *c = context;
    if (has(c->list, s, n)) return;
    struct tutor_equalities v = place_check(c->place, s, n);
    if (v.last_true && !v.any_false) keep(c->list, s, n);
}

/* 17÷5=3あまり2: kept apart from the list, checked once in its plain form. */
static void add_remainder(struct allowed_values *list, struct place *place, const struct exact_pending *p) {
    if (p->divisor <= 0 || p->dividend < 0 || p->dividend % p->divisor == 0) return;
    char text[PLACE_RIGHT];
    struct ratio q = {p->dividend / p->divisor, 1}, r = {p->dividend % p->divisor, 1};
    if (!ratio_print_decimal(list->quotient, sizeof list->quotient, q) ||
        !ratio_print_decimal(list->remainder, sizeof list->remainder, r)) {
        list->quotient[0] = 0;
        return;
    }
    int n = snprintf(text, sizeof text, "%sあまり%s", list->quotient, list->remainder);
    struct tutor_equalities v = place_check(place, text, (size_t)n);
    if (!v.last_true || v.any_false) list->quotient[0] = 0;
}

/* ---- what kind of left side is it? ---- */

static bool contains(const char *s, size_t n, const char *needle) {
    return memmem(s, n, needle, strlen(needle)) != NULL;
}

static bool ends_with_sign(const char *text, size_t n) {
    while (n > 0 && (text[n - 1] == ' ' || text[n - 1] == '\n')) n--;
    return (n > 0 && text[n - 1] == '=') || (n >= 3 && memcmp(text + n - 3, "＝", 3) == 0);
}

/* 360= at the start of a chain: the number is about to be taken apart (2×180), not rewritten. */
static bool is_lone_integer(const struct exact_pending *p, const char *text, size_t n) {
    if (p->side != EXACT_SIDE_NUMBER || !ratio_is_integer(p->value) || ends_with_sign(text, p->start)) return false;
    for (size_t i = p->start; i < n; i++)
        if ((text[i] < '0' || text[i] > '9') && text[i] != ',') return false;
    return true;
}

static bool has_operator(const char *s, size_t n) {
    static const char *const signs[] = {"+", "-", "×", "÷", "*", "/", "＋", "－", "−", "の"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (contains(s, n, signs[i])) return true;
    return false;
}

static void add_usual(struct allowed_values *list, const struct exact_pending *p) {
    struct bytes lines;
    bytes_init(&lines);
    exact_spellings(&lines, p);
    for (const char *s = bytes_text(&lines), *end; (end = strchr(s, '\n')); s = end + 1)
        keep(list, s, (size_t)(end - s));
    bytes_free(&lines);
}

enum allowed_kind tutor_allowed_collect(struct allowed_values *out, const char *text, size_t n, const char *sign,
                                        size_t n_sign) {
    struct place place;
    struct exact_pending p;
    out->n = out->used = 0;
    out->quotient[0] = out->remainder[0] = 0;
    out->soft = false;
    if (!exact_pending_value(&p, text, n)) return ALLOWED_FREE;
    if (p.side == EXACT_SIDE_NOTHING || p.value.num < 0) return ALLOWED_NONE;
    if (is_lone_integer(&p, text, n)) return ALLOWED_OPEN;
    out->soft =
        p.side == EXACT_SIDE_MEASURE && !has_operator(text + p.start, n - p.start) && !ends_with_sign(text, p.start);
    place_fill(&place, text, n, sign, n_sign);
    struct collector c = {out, &place};
    bool nearly = contains(sign, n_sign, "≒") || contains(sign, n_sign, "≈");
    if (nearly) {
        tutor_spell_rounded(p.value, "", on_spelling, &c);
    } else {
        add_usual(out, &p);
        if (p.side == EXACT_SIDE_NUMBER) tutor_spell_number(&p, text + p.start, n - p.start, on_spelling, &c);
        if (p.side == EXACT_SIDE_RATIO) tutor_spell_ratio(&p, on_spelling, &c);
        if (p.division) add_remainder(out, &place, &p);
    }
    return out->n > 0 || out->quotient[0] ? ALLOWED_FORCED : ALLOWED_OPEN;
}

/* ---- matching ---- */

/* Length of the unit between a quotient and あまり: "(人)", one or two kanji, つ. 0 when there is none; *cut when the
 * text ends inside it. */
static size_t unit_length(const char *s, size_t n, bool *cut) {
    if (n > 0 && s[0] == '(') {
        size_t i = 1;
        while (i < n && i < 20 && s[i] != ')' && ((unsigned char)s[i] >= 0x80 || s[i] == 'c' || s[i] == 'm')) i++;
        if (i == n) *cut = true;
        return i < n && s[i] == ')' ? i + 1 : 0;
    }
    size_t i = 0;
    for (int k = 0; k < 2; k++) { /* kanji U+4E00..U+9FFF (E4 B8 80 .. E9 BF BF), but not 余 which begins 余り */
        const unsigned char *u = (const unsigned char *)s + i;
        if (n - i > 0 && n - i < 3 && u[0] >= 0xE4 && u[0] <= 0xE9) {
            *cut = true;
            return 0;
        }
        if (n - i < 3 || u[0] < 0xE4 || u[0] > 0xE9 || memcmp(u, "余", 3) == 0) break;
        i += 3;
    }
    if (i == 0 && n >= 3 && memcmp(s, "つ", 3) == 0) i = 3;
    return i;
}

static enum allowed_match match_string(const char *whole, size_t n_whole, const char *tail, size_t n) {
    if (n > n_whole || memcmp(whole, tail, n) != 0) return ALLOWED_NO;
    return n == n_whole ? ALLOWED_WHOLE : ALLOWED_PREFIX;
}

static enum allowed_match match_remainder(const struct allowed_values *l, const char *tail, size_t n) {
    static const char *const words[] = {"あまり", "余り", "…"};
    size_t q = strlen(l->quotient), r = strlen(l->remainder);
    if (n <= q) return match_string(l->quotient, q, tail, n) == ALLOWED_NO ? ALLOWED_NO : ALLOWED_PREFIX;
    if (memcmp(l->quotient, tail, q) != 0) return ALLOWED_NO;
    tail += q, n -= q;
    bool cut = false;
    size_t unit = unit_length(tail, n, &cut);
    if (cut || unit == n) return ALLOWED_PREFIX;
    tail += unit, n -= unit;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t w = strlen(words[i]);
        if (n <= w && memcmp(words[i], tail, n) == 0) return ALLOWED_PREFIX;
        if (n > w && memcmp(words[i], tail, w) == 0) return match_string(l->remainder, r, tail + w, n - w);
    }
    return ALLOWED_NO;
}

enum allowed_match tutor_allowed_match(const struct allowed_values *l, const char *tail, size_t n) {
    enum allowed_match best = ALLOWED_NO;
    for (size_t i = 0; i < l->n; i++) {
        enum allowed_match m = match_string(l->bytes + l->at[i], l->length[i], tail, n);
        if (m > best) best = m;
        if (best == ALLOWED_WHOLE) return best;
    }
    if (l->quotient[0]) {
        enum allowed_match m = match_remainder(l, tail, n);
        if (m > best) best = m;
    }
    return best;
}
