/* provenance.c - ST30: every operand comes from the problem, an earlier result, or a constant.
 *
 *   problem's numbers + constants -> known; for each equality: operands of its first side known? then its results
 *     become known
 *
 * A number may also be a known one in another unit (times or over 10, 60, 100, 1000, 3600, 10000), or what a rate
 * leaves (1-0.2, 100-20). Silent without the problem.
 *
 * Checked tests/audit/provenance_test.c
 */
#include "audit/claims.h"

enum { KNOWN_MAX = 400, CLAIMS_MAX = 200 };

struct known {
    struct ratio at[KNOWN_MAX];
    size_t n;
};

static void learn(struct known *k, struct ratio value) {
    if (k->n < KNOWN_MAX) k->at[k->n++] = value;
}

static void learn_span(struct known *k, const struct audit_view *p, size_t first, size_t last) {
    k->n += audit_numbers(k->at + k->n, KNOWN_MAX - k->n, p, first, last);
}

/* 2割5分 is 0.25. */
static void learn_rates(struct known *k, const struct audit_view *p) {
    for (size_t i = 0; i + 3 < p->n; i++) {
        struct ratio rate;
        bool both = audit_is_digit(audit_cp(p, i)) && audit_starts(p, i + 1, "割") &&
                    audit_is_digit(audit_cp(p, i + 2)) && audit_starts(p, i + 3, "分");
        if (both && ratio_make(&rate, (exact_int)(audit_cp(p, i) - '0') * 10 + (audit_cp(p, i + 2) - '0'), 100))
            learn(k, rate);
    }
}

static void constants(struct known *k) {
    static const int64_t whole[] = {0,  1,  2,  3,  4,   5,   6,   7,   8,   9,    10,   12,   24,
                                    30, 31, 60, 90, 100, 180, 360, 365, 366, 1000, 3600, 10000};
    struct ratio pi;
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) learn(k, ratio_from_int(whole[i]));
    if (ratio_make(&pi, 314, 100)) learn(k, pi);
}

/* From a unit to another: 10, 60, 100 ... */
static bool is_factor(struct ratio q) {
    static const int64_t factors[] = {1, 10, 60, 100, 1000, 3600, 10000, 1000000};
    if (q.den != 1) return false;
    for (size_t k = 0; k < sizeof factors / sizeof *factors; k++)
        if (q.num == factors[k]) return true;
    return false;
}

static struct ratio distance(struct ratio a, struct ratio b) {
    struct ratio d;
    if (!ratio_sub(&d, a, b)) return ratio_from_int(0);
    return d.num < 0 ? (struct ratio){-d.num, d.den} : d;
}

/* x = v, v scaled to another unit, or what is left of (or comes to) 1 or 100 after v, and 1 after
 * v scaled to a rate. */
static bool derives(struct ratio x, struct ratio v, struct ratio from_one, struct ratio from_hundred) {
    struct ratio q;
    if (ratio_compare(from_hundred, v) == 0) return true;
    if (ratio_div(&q, v, from_one) && is_factor(q)) return true;
    return ratio_div(&q, x, v) && q.num > 0 && (is_factor(q) || is_factor((struct ratio){q.den, q.num}));
}

/* Most numbers are known as they stand; only the others are worth the divisions. */
static bool is_known(const struct known *k, struct ratio x) {
    for (size_t i = k->n; i-- > 0;)
        if (k->at[i].num == x.num && k->at[i].den == x.den) return true;
    struct ratio from_one = distance(x, ratio_from_int(1)), from_hundred = distance(x, ratio_from_int(100));
    for (size_t i = 0; i < k->n; i++)
        if (derives(x, k->at[i], from_one, from_hundred)) return true;
    return false;
}

static void check_operands(struct audit_run *run, const struct known *k, size_t first, size_t last) {
    const struct audit_view *p = &run->view;
    for (size_t i = first; i < last; i++) {
        struct ratio value;
        size_t end;
        if (!audit_is_digit(audit_cp(p, i)) || !audit_number(&value, &end, p, i)) continue;
        if (!is_known(k, value))
            audit_hit(run, i, end, "この数は問題にも前の計算にもありません。",
                      "this number is neither in the problem nor an earlier result");
        i = end;
    }
}

void audit_st30(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    const struct audit_report *r = run->report;
    if (run->problem.n == 0) return;
    struct known known;
    known.n = 0; /* and not the 400 behind it */
    constants(&known);
    learn_span(&known, &run->problem, 0, run->problem.n);
    learn_rates(&known, &run->problem);
    size_t previous_right = (size_t)-1;
    for (size_t k = 0; k < r->n_claims && k < CLAIMS_MAX; k++) {
        const struct exact_claim *c = &r->claims[k];
        if (c->left_start != previous_right)
            check_operands(run, &known, audit_char_at_byte(p, c->left_start), audit_char_at_byte(p, c->left_end));
        previous_right = c->right_start;
        learn_span(&known, p, audit_char_at_byte(p, c->left_start), audit_char_at_byte(p, c->left_end));
        learn_span(&known, p, audit_char_at_byte(p, c->right_start), audit_char_at_byte(p, c->right_end));
        if (c->has_value) learn(&known, c->value);
    }
}
