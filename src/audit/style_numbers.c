/* style_numbers.c - ST04 negative numbers, ST23 mixed notations, ST25 3.14, ST27 approximations.
 *
 * A minus is a sign, not an operation, when nothing that could be subtracted from stands before it: "=-2", "(-3)", a line's
 * start, another operator, or a particle (「差は-3」).
 *
 * Checked tests/audit/style_numbers_test.c
 */
#include "audit/rules.h"

/* ---- ST04 ---- */

static bool ends_operand(uint32_t cp) {
    return audit_is_digit(cp) || audit_is_letter(cp) || text_circled(cp) || cp == ')' || cp == '}' || cp == ']' ||
           cp == 0x3015 || cp == '%' || cp == 0xB0 || cp == 0xB2 || cp == 0xB3 || cp == 0x25A1 || cp == 0x25B3 ||
           cp == 0x25CB || cp == '?' || cp == 0x2026 || (cp >= 0x3380 && cp <= 0x33DF) || audit_is_kanji(cp) ||
           audit_is_katakana(cp) || audit_is_hiragana(cp) || cp == 0x300D || (cp >= 0xBC && cp <= 0xBE) ||
           (cp >= 0x2150 && cp <= 0x215E);
}

/* は, が, を, に, で, も glued before "-3", or 答え before it: the number itself is negative. */
static bool after_particle(const struct audit_view *p, size_t minus) {
    static const char *const particles[] = {"は", "が", "を", "に", "も", NULL};
    size_t before = minus;
    while (before > 0 && audit_is_blank(audit_cp(p, before - 1))) before--;
    if (before >= 2 && audit_starts(p, before - 2, "答え")) return true;
    return before >= 1 && audit_starts_any(p, before - 1, particles) >= 0;
}

static bool is_sign(const struct audit_view *p, size_t i) {
    uint32_t before = audit_cp_before(p, i), next = audit_cp(p, i + 1);
    bool number = audit_is_digit(next) || text_circled(next);
    if (!number)
        number = audit_is_blank(next) && audit_is_digit(audit_cp_after(p, i + 1)) && (before == '=' || before == '(');
    if (!number) return false;
    if (before == 0 || before == '\n') return true;
    if (audit_is_operator(before) || before == '(' || before == ':' || before == 0x3001 || before == 0x3002 ||
        before == ',' || before == 0x2192 || before == 0x3011 || before == '<' || before == '>')
        return true;
    return after_particle(p, i) || !ends_operand(before);
}

static void below_zero_claims(struct audit_run *run) {
    const struct audit_report *r = run->report;
    const struct audit_view *p = &run->view;
    for (size_t k = 0; k < r->n_claims; k++) {
        const struct exact_claim *c = &r->claims[k];
        if (!c->has_value || c->value.num >= 0) continue;
        size_t first = audit_char_at_byte(p, c->right_start), last = audit_char_at_byte(p, c->right_end);
        if (audit_cp(p, first) != '-')
            audit_hit(run, first, last, "計算の結果が0より小さくなっています。", "the result is below zero");
    }
}

void audit_st04(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    for (size_t i = 0; i < p->n; i++) {
        uint32_t cp = p->chars[i].cp;
        if (cp == '-' && audit_cp(p, i + 1) != '-' && is_sign(p, i)) {
            size_t last = i + 1;
            while (audit_is_digit(audit_cp(p, last)) || audit_is_blank(audit_cp(p, last)) || audit_cp(p, last) == '.')
                last++;
            audit_hit(run, i, last, "負の数は算数で習いません。", "a negative number");
        } else if (audit_starts(p, i, "マイナス") || audit_starts(p, i, "負の数")) {
            size_t n = audit_starts(p, i, "負") ? 3 : 4;
            audit_hit(run, i, i + n, "負の数の言い方です。", "words for a negative number");
        }
    }
    below_zero_claims(run);
}

/* ---- ST23 ---- */

void audit_st23(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    bool fraction = false, decimal = false;
    size_t first = 0;
    for (size_t i = 0; i <= p->n; i++) {
        uint32_t cp = audit_cp(p, i);
        bool inside = audit_is_digit(cp) || audit_is_operator(cp) || cp == '.' || cp == '(' || cp == ')' || cp == ',';
        if (!inside || cp == '=') {
            if (fraction && decimal)
                audit_hit(run, first, i, "1つの式に分数と小数がまざっています。",
                          "a fraction and a decimal in one expression");
            fraction = decimal = false;
            first = i + 1;
            continue;
        }
        bool between = audit_is_digit(audit_cp(p, i - 1)) && audit_is_digit(audit_cp(p, i + 1));
        fraction |= cp == '/' && between;
        decimal |= cp == '.' && between;
    }
}

/* ---- ST25 ---- */

void audit_st25(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    size_t seen = 0;
    for (size_t i = 0; i < p->n; i++) {
        if (!audit_starts(p, i, "3.14") || audit_is_digit(audit_cp(p, i + 4))) continue;
        if (audit_cp_before(p, i) != 0xD7 && audit_cp_after(p, i + 4) != 0xD7) continue;
        if (++seen == 3)
            audit_hit(run, i, i + 4, "3.14 のかけ算を最後にまとめられないか見直しましょう。",
                      "products with 3.14 could be gathered");
    }
}

/* ---- ST27 ---- */

void audit_st27(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    static const char *const asked[] = {"がい数", "概数", "四捨五入", "約何", "およそ", "切り上げ", "切り捨て", NULL};
    for (int k = 0; asked[k]; k++)
        if (audit_contains(&run->problem, asked[k]) || (run->problem.n == 0 && audit_contains(p, asked[k]))) return;
    for (size_t i = 0; i < p->n; i++) {
        bool about = audit_starts(p, i, "約") && audit_is_digit(audit_cp_after(p, i + 1)) &&
                     !audit_starts(p, i - 1, "予") && !audit_starts(p, i - 1, "公");
        if (about || p->chars[i].cp == 0x2252)
            audit_hit(run, i, i + 1, "きかれていないのに、およその数を使っています。",
                      "an approximation that was not asked for");
    }
}
