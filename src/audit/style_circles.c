/* style_circles.c - ST05 the blank □, ST06 the ratio circles ①.
 *
 * ③ is "three equal shares": circles add and subtract among themselves, and are multiplied and divided by plain numbers.
 * A product of shares, a letter on a circle, or shares and quantities moved from side to side is algebra in disguise. □
 * may stand once in an equality, as pupils use it.
 *
 * Checked tests/audit/style_circles_test.c
 */
#include "audit/rules.h"

static const char *const so[] = {"だから", "なので", "ですから", "ので", "より"};

static struct audit_rows held_so(const struct audit_view *p) {
    return audit_rows_held(p, so, sizeof so / sizeof *so, sizeof *so);
}

/* End of the equality-sized piece that begins at i: 、。 newline, arrow, だから, or a comma that is not inside a number. */
static size_t segment_end(const struct audit_view *p, size_t i, const struct audit_rows *rows) {
    for (size_t start = i; i < p->n; i++) {
        uint32_t cp = p->chars[i].cp;
        if (i > start && audit_starts_row(p, i, so, rows) >= 0) return i;
        if (cp == '\n' || cp == 0x3001 || cp == 0x3002 || cp == ';' || cp == 0x2192) return i;
        if (cp == ',' && !(audit_is_digit(audit_cp(p, i - 1)) && audit_is_digit(audit_cp(p, i + 1)))) return i;
    }
    return i;
}

static bool is_shape(uint32_t cp) { return cp == 0x25A1 || cp == 0x25B3 || cp == 0x25CB || cp == 0x2606; }

/* A shape standing for a number; △3 and 3△ are shares of a second kind. */
static bool is_blank_mark(const struct audit_view *p, size_t i) {
    if (!is_shape(audit_cp(p, i))) return false;
    if (is_shape(audit_cp(p, i - 1)) || is_shape(audit_cp(p, i + 1))) return false; /* a row ○○△ is a pattern */
    return !audit_is_digit(audit_cp(p, i + 1)) && !audit_is_digit(audit_cp(p, i - 1));
}

void audit_st05(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    const struct audit_rows rows = held_so(p);
    for (size_t i = 0; i < p->n; i++) {
        size_t end = segment_end(p, i, &rows), marks = 0, first = 0, last = 0;
        bool equality = false;
        for (size_t k = i; k < end; k++) {
            equality |= p->chars[k].cp == '=';
            if (!is_blank_mark(p, k)) continue;
            if (marks++ == 0) first = k;
            last = k + 1;
        }
        if (equality && marks >= 2)
            audit_hit(run, first, last, "1つの式に□や△が%zu個あります。方程式と同じになります。",
                      "%zu blanks in one equality: an equation in disguise", marks);
        i = end;
    }
}

/* ---- ST06 ---- */

/* Shares of a second kind: △3, □2. */
static bool is_second_kind(const struct audit_view *p, size_t i) {
    return is_shape(audit_cp(p, i)) && audit_is_digit(audit_cp(p, i + 1)) && !audit_is_digit(audit_cp(p, i - 1));
}

static void beside(struct audit_run *run, size_t i) {
    const struct audit_view *p = &run->view;
    size_t next = i + 1;
    while (audit_is_blank(audit_cp(p, next))) next++;
    uint32_t op = audit_cp(p, next), letter = audit_cp(p, i + 1);
    if ((letter == 'x' || letter == 'y' || letter == 'X' || letter == 'Y')) {
        audit_hit(run, i, i + 2, "①に文字をつけています。", "a letter on a ratio circle");
        return;
    }
    if (!audit_is_operator(op)) return;
    size_t other = next + 1;
    while (audit_is_blank(audit_cp(p, other))) other++;
    uint32_t to = audit_cp(p, other);
    if (op == 0xD7 && text_circled(to))
        audit_hit(run, i, other + 1, "①どうしをかけています。", "a product of two ratio circles");
    if ((op == '+' || op == '-') && is_second_kind(p, other))
        audit_hit(run, i, other + 2, "ちがう種類の印(○と△)をたしたりひいたりしています。",
                  "different kinds of shares are added or subtracted");
    if (op == '=' && audit_is_letter(to) && !audit_is_letter(audit_cp(p, other + 1)) && to >= 'a')
        audit_hit(run, i, other + 1, "①と文字を等号で結んでいます。", "a ratio circle equals a letter");
}

/* One side of an equality: does it mix shares with plain amounts (⑮-2000)? */
static bool side_mixes(const struct audit_view *p, size_t first, size_t last) {
    bool circle = false, plain = false;
    for (size_t i = first; i < last; i++) {
        if (text_circled(audit_cp(p, i))) circle = true;
        uint32_t before = audit_cp_before(p, i);
        if (audit_is_digit(audit_cp(p, i)) && !audit_is_digit(audit_cp(p, i - 1)) &&
            (i == first || before == '+' || before == '-' || before == '=')) {
            size_t end = i;
            while (end < last && !audit_is_operator(audit_cp(p, end))) end++;
            uint32_t op = end < last ? audit_cp(p, end) : 0;
            plain |= op != 0xD7; /* 2×③ is still shares */
        }
    }
    return circle && plain;
}

static void both_sides(struct audit_run *run, size_t first, size_t last) {
    const struct audit_view *p = &run->view;
    size_t equals;
    if (!audit_find(&equals, p, first, last, "=")) return;
    size_t right = equals + 1;
    while (right < last && audit_cp(p, right) != '=') right++;
    while (first < equals && !text_circled(audit_cp(p, first)) && !audit_is_digit(audit_cp(p, first))) first++;
    if (!side_mixes(p, first, equals) || !side_mixes(p, equals + 1, right)) return;
    bool said = audit_contains(p, "線分図") || audit_contains(p, "同じ長さ") || audit_contains(p, "長さが同じ") ||
                audit_contains(p, "差");
    audit_hit_as(run, said ? AUDIT_WARN : AUDIT_REJECT, first, right,
                 "等号の両がわに①と量がまざっています。線分図で言いましょう。",
                 "shares and amounts on both sides of an equality; say it with a line diagram");
}

static bool introduced(const struct audit_view *p) {
    static const char *const words[] = {"と", "に", "を", "が", "は", NULL};
    for (size_t i = 0; i < p->n; i++) {
        if (!text_circled(p->chars[i].cp)) continue;
        if (audit_starts_any(p, i + 1, words) >= 0 || audit_cp(p, i + 1) == ')') return true;
        if (i > 0 && audit_starts_any(p, i - 1, words) >= 0) return true; /* 兄は③ */
    }
    return false;
}

void audit_st06(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    size_t first_ratio = p->n;
    for (size_t i = 0; i < p->n; i++) {
        if (!text_circled(p->chars[i].cp)) continue;
        beside(run, i);
        if (first_ratio == p->n && audit_is_ratio_circle(p, i)) first_ratio = i;
    }
    if (first_ratio == p->n || !p->has_ratio_circles) return;
    const struct audit_rows rows = held_so(p);
    for (size_t i = 0; i < p->n; i++) {
        size_t end = segment_end(p, i, &rows);
        both_sides(run, i, end);
        i = end;
    }
    if (!introduced(p))
        audit_hit_as(run, AUDIT_WARN, first_ratio, first_ratio + 1,
                     "①が何を表すか書かれていません(「〜を①とすると」)。",
                     "the ratio circles are not introduced in words");
}
