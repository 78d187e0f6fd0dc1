/* answer_noun.c - an answer that is not the last value, but is named: 兄…2000円、弟…1600円, 答え 兄2000円.
 *
 *   noun: what stands before the number in the answer, else what the question asks (ペンは何本) -> where the text gives it
 *
 * Checked tests/audit/answer_value_test.c
 */
#include "audit/claims.h"

/* Characters [first, last) of a view. */
struct span {
    const struct audit_view *view;
    size_t first, last;
};

static bool is_word(uint32_t cp) {
    return audit_is_kanji(cp) || audit_is_katakana(cp) || audit_is_hiragana(cp) || audit_is_letter(cp);
}

static struct span noun_of_answer(const struct audit_view *p) {
    struct span noun = {p, p->answer_first, p->answer_first};
    while (noun.last < p->answer_last && is_word(audit_cp(p, noun.last))) noun.last++;
    if (!audit_is_digit(audit_cp_after(p, noun.last))) noun.last = noun.first;
    while (noun.last > noun.first && (audit_starts(p, noun.last - 1, "は") || audit_starts(p, noun.last - 1, "が")))
        noun.last--;
    return noun;
}

/* The は of a question: within eight characters before its 何 (姉ははじめ何円), no comma between. */
static bool asks_about(const struct audit_view *problem, size_t i) {
    if (!audit_starts(problem, i, "は")) return false;
    for (size_t k = i + 1; k < i + 8; k++) {
        uint32_t cp = audit_cp(problem, k);
        if (cp == 0x3001 || cp == 0x3002 || cp == 0) return false;
        if (cp == 0x4F55 || audit_starts(problem, k, "いく")) return true;
    }
    return false;
}

/* 「…。ペンは何本買いましたか。」 -> ペン; the last such question counts. */
static struct span noun_of_question(const struct audit_view *problem) {
    struct span noun = {problem, 0, 0};
    for (size_t i = 1; i + 1 < problem->n; i++) {
        if (!asks_about(problem, i) || audit_starts(problem, i - 1, "は")) continue;
        noun.first = noun.last = i;
        while (noun.first > 0 && i - noun.first < 8 && is_word(audit_cp(problem, noun.first - 1)) &&
               !audit_starts(problem, noun.first - 1, "の"))
            noun.first--;
    }
    return noun;
}

/* Does the noun begin at character i of p? */
static bool noun_at(const struct audit_view *p, size_t i, const struct span *noun) {
    for (size_t k = noun->first; k < noun->last; k++, i++)
        if (audit_cp(p, i) != audit_cp(noun->view, k)) return false;
    return true;
}

static bool noun_within(const struct audit_view *p, size_t first, size_t last, const struct span *noun) {
    for (size_t i = first; i < last; i++)
        if (noun_at(p, i, noun)) return true;
    return false;
}

/* ペンは4本: the noun, a particle or a mark, and the number itself, which no calculation continues. */
static bool is_stated(const struct audit_view *p, const struct span *noun, struct ratio value) {
    for (size_t i = 0; i < p->answer_first; i++) {
        struct ratio found;
        size_t end, after, stop = 0;
        if (!noun_at(p, i, noun)) continue;
        after = i + (noun->last - noun->first);
        while (stop++ < 2 && !audit_is_digit(audit_cp(p, after))) after++;
        if (!audit_number(&found, &end, p, after) || ratio_compare(found, value) != 0) continue;
        size_t unit_end;
        if (audit_unit_after(p, end, &unit_end)) end = unit_end;
        if (!audit_is_operator(audit_cp_after(p, end))) return true;
    }
    return false;
}

/* 兄…400×5=2000: a claim of that value whose line, or the one before, has the noun, while the last claim's has not. */
static bool is_computed(const struct audit_run *run, const struct exact_claim *last, const struct span *noun,
                        struct ratio value) {
    const struct audit_view *p = &run->view;
    const struct audit_line *other = &p->lines[audit_line_of(p, audit_char_at_byte(p, last->start))];
    if (noun_within(p, other->first, other->last, noun)) return false;
    for (const struct exact_claim *c = run->report->claims; c < last; c++) {
        if (!c->has_value || ratio_compare(c->value, value) != 0) continue;
        size_t at = audit_char_at_byte(p, c->start), k = audit_line_of(p, at);
        if (noun_within(p, p->lines[k > 0 ? k - 1 : 0].first, at, noun)) return true;
    }
    return false;
}

bool audit_answer_is_named(const struct audit_run *run, const struct exact_claim *last, struct ratio value) {
    const struct audit_view *p = &run->view;
    struct span noun = noun_of_answer(p);
    if (noun.first == noun.last) noun = noun_of_question(&run->problem);
    if (noun.first == noun.last) return false;
    return is_stated(p, &noun, value) || is_computed(run, last, &noun, value);
}
