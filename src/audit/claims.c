/* claims.c - ST11, ST13, ST14: what exact_check says about each equality, in words; and views shared with other rules.
 *
 * Checked tests/audit/claims_test.c
 */
#include "audit/claims.h"

size_t audit_numbers(struct ratio *out, size_t cap, const struct audit_view *p, size_t first, size_t last) {
    size_t n = 0, end;
    for (size_t i = first; i < last && n < cap; i++) {
        struct ratio value, part;
        if (!audit_is_digit(audit_cp(p, i)) || !audit_number(&value, &end, p, i)) continue;
        bool mixed = ratio_is_integer(value) && audit_starts(p, end, "と") && audit_number(&part, &end, p, end + 1);
        if (mixed && !ratio_is_integer(part))
            ratio_add(&value, value, part);
        else if (mixed)
            out[n++] = value, value = part;
        if (n < cap) out[n++] = value;
        i = end > i ? end - 1 : i;
    }
    return n;
}

const struct text_unit *audit_last_unit(const struct audit_view *p, size_t first, size_t last) {
    size_t end = first, stop;
    bool found = false;
    for (size_t i = first; i < last; i++)
        if (audit_is_digit(audit_cp(p, i))) end = i + 1, found = true;
    if (found && audit_cp(p, end - 1) == '2' && audit_is_letter(audit_cp(p, end - 2))) return NULL; /* cm2 */
    return found ? audit_unit_after(p, end, &stop) : NULL;
}

bool audit_is_check_claim(const struct audit_run *run, const struct exact_claim *claim) {
    static const char *const after[] = {"合って", "合い", "あって", "正し", "一致", "たしかに", "確かに", NULL};
    const struct audit_view *p = &run->view;
    if (p->n_lines == 0) return false;
    size_t at = audit_char_at_byte(p, claim->start);
    size_t k = audit_line_of(p, at), found;
    const struct audit_line *line = &p->lines[k];
    if (audit_is_check_line(p, line)) return true;
    for (size_t before = k; before > 0 && before + 3 > k; before--) /* 【たしかめ】 as a heading of its own */
        if (audit_is_check_line(p, &p->lines[before - 1]) &&
            p->lines[before - 1].last - p->lines[before - 1].first <= 12)
            return true;
    size_t last = audit_char_at_byte(p, claim->right_start), stop = last + 25 < line->last ? last + 25 : line->last;
    if (claim + 1 <
        run->report->claims + run->report->n_claims) { /* 合っています speaks of the equality just before it */
        size_t next = audit_char_at_byte(p, claim[1].start);
        if (next < stop) stop = next;
    }
    for (int w = 0; after[w]; w++)
        if (audit_find(&found, p, last, stop, after[w])) return true;
    return false;
}

/* ---- ST13, ST14 ---- */

/* The left side's exact value, spelled; "" when it cannot be evaluated by itself. */
static void spell_left(char *out, size_t cap, const struct audit_run *run, const struct exact_claim *c) {
    struct exact_pending pending;
    out[0] = 0;
    if (!exact_pending_value(&pending, run->view.text + c->left_start, c->left_end - c->left_start)) return;
    if (!ratio_print_decimal(out, cap, pending.value)) ratio_print_fraction(out, cap, pending.value);
}

static void say_false(struct audit_run *run, const struct exact_claim *c, size_t first, size_t last) {
    char value[64] = "";
    switch (c->reason) {
        case EXACT_DIVISION_BY_ZERO: audit_hit(run, first, last, "0でわっています。", "division by zero"); return;
        case EXACT_REMAINDER:
            audit_hit(run, first, last, "商とあまりが合いません。", "quotient and remainder do not fit");
            return;
        case EXACT_ROUNDING:
            audit_hit(run, first, last, "およその数の書き方か、四捨五入がちがいます。",
                      "a rounded value without 約, or rounded wrongly");
            return;
        case EXACT_CORRESPONDENCE:
            audit_hit(run, first, last, "①にあたる量が前の式と合いません。", "two correspondences of shares disagree");
            return;
        case EXACT_DIMENSIONS:
            audit_hit(run, first, last, "左と右で単位の種類がちがいます。", "the two sides differ in dimension");
            return;
        default: spell_left(value, sizeof value, run, c);
    }
    if (value[0])
        audit_hit(run, first, last, "式が正しくありません。左は%sです。", "false equality: the left side is %s", value);
    else
        audit_hit(run, first, last, "式が正しくありません。", "false equality");
}

void audit_st13(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    for (size_t k = 0; k < run->report->n_claims; k++) {
        const struct exact_claim *c = &run->report->claims[k];
        if (c->verdict != EXACT_FALSE || c->reason == EXACT_RUN_ON) continue;
        say_false(run, c, audit_char_at_byte(p, c->start), audit_char_at_byte(p, c->end));
    }
}

void audit_st14(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    for (size_t k = 0; k < run->report->n_claims; k++) {
        const struct exact_claim *c = &run->report->claims[k];
        if (c->verdict != EXACT_FALSE || c->reason != EXACT_RUN_ON) continue;
        audit_hit(run, audit_char_at_byte(p, c->start), audit_char_at_byte(p, c->end),
                  "等号で計算をつなげています。式を2つに分けます。",
                  "running equals: the two sides differ; write two equalities");
    }
}

/* ---- ST11 ---- */

void audit_st11(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    if (!p->has_answer) return;
    struct ratio answer;
    if (audit_numbers(&answer, 1, p, p->answer_first, p->answer_last) == 0) return;
    const struct text_unit *unit = audit_last_unit(p, p->answer_first, p->answer_last);
    if (!unit || unit->kind == TEXT_OTHER || unit->kind == TEXT_RATE) return;
    for (size_t k = run->report->n_claims; k-- > 0;) {
        const struct exact_claim *c = &run->report->claims[k];
        if (!c->has_value || ratio_compare(c->value, answer) != 0 || audit_is_check_claim(run, c)) continue;
        size_t first = audit_char_at_byte(p, c->right_start), last = audit_char_at_byte(p, c->right_end);
        if (!audit_last_unit(p, first, last))
            audit_hit(run, first, last, "求めた量に単位(%s)がついていません。", "the result lacks its unit (%s)",
                      unit->spelling[0]);
        return;
    }
}
