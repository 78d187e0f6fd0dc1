/* compare.c - the verdict on two sides.
 *
 *   symbolic, overflow    -> not checkable
 *   division by zero      -> false
 *   ratio, quotrem, …, 約 -> their own rules
 *   shares, clock, units  -> convert; if only one side is measured, compare the written numbers
 *
 * When in doubt the answer is "not checkable": a checker that cries wolf is switched off.
 *
 * Checked tests/exact/check_test.c
 */
#include "exact/compare.h"

#include <string.h>

#include "exact/integer.h"

static struct verdict say(enum exact_verdict verdict, enum exact_reason reason) {
    return (struct verdict){verdict, reason};
}
static struct verdict holds(bool yes) { return say(yes ? EXACT_TRUE : EXACT_FALSE, EXACT_PLAIN); }
static struct verdict unknown(enum exact_reason reason) { return say(EXACT_NOT_CHECKABLE, reason); }

static bool equal(struct ratio a, struct ratio b) { return a.num == b.num && a.den == b.den; }

bool side_is_label(const struct side *side) { return side->n_operands == 1 && side->label_end > side->label_start; }

/* ---- values to compare ---- */

struct pair {
    struct ratio a, b; /* left and right on one scale */
    bool comparable;
    struct verdict otherwise; /* when not comparable, or (if `lenient`) when unequal */
    bool lenient;             /* unequal values are no error: 1目もり=5m */
};

/* Counters agree when one begins with the other: 本 and 本です. */
static bool same_label(const struct side *l, const struct side *r, const char *text) {
    size_t a = l->label_end - l->label_start, b = r->label_end - r->label_start, n = a < b ? a : b;
    return memcmp(text + l->label_start, text + r->label_start, n) == 0;
}

/* The ratio between the two units occurs as a factor: 20分×60=1200秒, 時速72km÷3.6=秒速20m. */
static bool converts(const struct side *l, const struct side *r) {
    struct ratio base_l, base_r, k;
    if (!l->q.raw || !r->q.raw || !equal(l->q.value, r->q.value) || l->q.value.num == 0) return false;
    if (!quantity_base(&base_l, &l->q) || !quantity_base(&base_r, &r->q) || !ratio_div(&k, base_l, base_r))
        return false;
    struct ratio inverse = {k.den, k.num};
    if (equal(l->product, k) || equal(l->product, inverse)) return true;
    for (int i = 0; i < l->n_factors; i++)
        if (equal(l->factor[i], k) || equal(l->factor[i], inverse)) return true;
    return false;
}

static struct pair not_comparable(enum exact_reason reason) { return (struct pair){.otherwise = unknown(reason)}; }

static struct pair measured(const struct side *l, const struct side *r) {
    struct pair p = {.comparable = true};
    if (!quantity_same_dimension(&l->q, &r->q) || l->q.clock != r->q.clock) return not_comparable(EXACT_DIMENSIONS);
    if (converts(l, r)) {
        p.a = p.b = l->q.value;
        return p;
    }
    if (equal(l->q.scale, r->q.scale)) {
        p.a = l->q.value, p.b = r->q.value;
        return p;
    }
    /* on the right side's scale, so that rounding sees the written digits */
    if (!quantity_base(&p.a, &l->q) || !ratio_div(&p.a, p.a, r->q.scale)) return not_comparable(EXACT_OVERFLOW);
    p.b = r->q.value;
    return p;
}

static struct pair on_one_scale(const struct side *l, const struct side *r, bool first, const char *text) {
    bool dl = quantity_has_dimension(&l->q), dr = quantity_has_dimension(&r->q);
    if (l->q.shares != r->q.shares) return not_comparable(EXACT_CORRESPONDENCE);
    if (dl && dr) return measured(l, r);
    struct pair p = {.a = l->q.value, .b = r->q.value, .comparable = true};
    bool single = l->n_operands == 1 && r->n_operands == 1;
    if ((dl && !l->q.raw) || (dr && !r->q.raw)) return not_comparable(EXACT_DIMENSIONS);
    if (single && (dl   ? side_is_label(r)
                   : dr ? side_is_label(l)
                        : side_is_label(l) && side_is_label(r) && !same_label(l, r, text)))
        return not_comparable(EXACT_CORRESPONDENCE);
    if (first && l->n_operands == 1 && (dl || (side_is_label(l) && !(side_is_label(r) && same_label(l, r, text))))) {
        p.lenient = true;
        p.otherwise = unknown(dl ? EXACT_DIMENSIONS : EXACT_CORRESPONDENCE);
    }
    return p;
}

/* ---- rounding ---- */

bool side_round(struct ratio *out, struct ratio value, int places) {
    exact_int power;
    struct ratio scaled, unit;
    if (!integer_pow10(&power, (size_t)(places < 0 ? -places : places))) return false;
    unit = places < 0 ? (struct ratio){power, 1} : (struct ratio){1, power};
    if (!ratio_div(&scaled, value, unit) || !ratio_add(&scaled, scaled, (struct ratio){1, 2})) return false;
    return ratio_mul(out, (struct ratio){integer_floor_div(scaled.num, scaled.den), 1}, unit);
}

/* Decimal places that `shown` claims: trailing zeros of an integer claim nothing. */
static int claimed_places(const struct side *shown, struct ratio written) {
    if (shown->places || written.den != 1 || written.num == 0) return shown->places;
    int zeros = 0;
    for (exact_int n = written.num; n % 10 == 0; n /= 10) zeros++;
    return -zeros;
}

static struct verdict approx(const struct pair *p, const struct side *shown) {
    struct ratio rounded;
    if (equal(p->a, p->b)) return holds(true);
    if (!shown->plain_decimal) return unknown(EXACT_ROUNDING);
    if (!side_round(&rounded, p->a, claimed_places(shown, p->b))) return unknown(EXACT_OVERFLOW);
    return equal(rounded, p->b) ? holds(true) : say(EXACT_FALSE, EXACT_ROUNDING);
}

/* 0.66…≒0.67: the value lies between the digits and the next number of as many digits; it is known to round to `shown`
 * when both do. */
static struct verdict approx_continuing(const struct pair *p, const struct side *digits, const struct side *shown) {
    exact_int power;
    struct ratio low, high = p->a;
    int places = claimed_places(shown, p->b);
    if (!shown->plain_decimal) return unknown(EXACT_ROUNDING);
    if (!integer_pow10(&power, digits->places) || !ratio_add(&high, high, (struct ratio){1, power}) ||
        !side_round(&low, p->a, places) || !side_round(&high, high, places))
        return unknown(EXACT_OVERFLOW);
    bool may_low = equal(low, p->b), may_high = equal(high, p->b);
    if (may_low != may_high) return unknown(EXACT_ROUNDING);
    return may_low ? holds(true) : say(EXACT_FALSE, EXACT_ROUNDING);
}

/* The digits in front of "…" are the first digits of the exact value. */
static bool continues(struct ratio value, struct ratio digits, int places, bool *overflow) {
    exact_int power;
    struct ratio scaled, shown;
    if (!integer_pow10(&power, (size_t)places) || !ratio_mul(&scaled, value, (struct ratio){power, 1}) ||
        !ratio_mul(&shown, digits, (struct ratio){power, 1})) {
        *overflow = true;
        return false;
    }
    return value.num >= 0 && integer_floor_div(scaled.num, scaled.den) == shown.num;
}

static bool terminates(struct ratio a) {
    exact_int den = a.den;
    while (den % 2 == 0) den /= 2;
    while (den % 5 == 0) den /= 5;
    return den == 1;
}

static struct verdict continuing(const struct pair *p, const struct side *l, const struct side *r) {
    bool overflow = false, ok;
    if (l->kind == SIDE_CONTINUING && r->kind == SIDE_CONTINUING) return unknown(EXACT_ROUNDING);
    if (r->kind == SIDE_CONTINUING)
        ok = continues(p->a, p->b, r->places, &overflow);
    else {
        ok = continues(p->b, p->a, l->places, &overflow);
        if (ok && terminates(p->b)) return unknown(EXACT_ROUNDING); /* 33.3…=33.35: possible, not known */
    }
    return overflow ? unknown(EXACT_OVERFLOW) : ok ? holds(true) : say(EXACT_FALSE, EXACT_ROUNDING);
}

/* ---- the other kinds ---- */

static struct verdict ratios(const struct side *l, const struct side *r) {
    struct ratio first, other;
    if (l->kind != r->kind || l->n_terms != r->n_terms) return unknown(EXACT_SYMBOLIC);
    for (int i = 0; i < l->n_terms; i++)
        if (l->term[i].num == 0 || r->term[i].num == 0) return unknown(EXACT_SYMBOLIC);
    for (int i = 1; i < l->n_terms; i++) { /* l0 : li = r0 : ri */
        if (!ratio_mul(&first, l->term[0], r->term[i]) || !ratio_mul(&other, l->term[i], r->term[0]))
            return unknown(EXACT_OVERFLOW);
        if (!equal(first, other)) return holds(false);
    }
    return holds(true);
}

/* 18(秒)あまり2分: quotient and rest are of one kind, so they are shares of one thing and carry one unit. */
static bool contradict(const struct quantity *quotient, const struct quantity *rest) {
    return quantity_has_dimension(quotient) && quantity_same_dimension(quotient, rest) &&
           !equal(quotient->scale, rest->scale);
}

/* 17個÷5人=3個あまり2人: what is left is of what was shared out. Only counters of the table are told apart. */
static bool other_counter(const struct side *l, const struct side *r, const char *text) {
    const struct text_unit *shared = text_unit_spelt(text + l->share_start, l->share_end - l->share_start);
    const struct text_unit *left = text_unit_spelt(text + r->rest_start, r->rest_end - r->rest_start);
    return shared && left && shared != left && shared->kind == TEXT_COUNT && left->kind == TEXT_COUNT;
}

/* 2L÷3dL=6あまり2: a bare remainder is counted in the divisor's unit, when the written numbers alone do not fit. */
static bool counts_in_divisor(const struct quantity *a, const struct quantity *b, const struct quantity *rest) {
    return quantity_has_dimension(a) && quantity_same_dimension(a, b) && !quantity_has_dimension(rest) && rest->raw &&
           !equal(a->scale, b->scale);
}

/* A ÷ B = q … r  iff  A = B q + r and 0 <= r < B */
static struct verdict quotrems(const struct side *l, const struct side *r, const char *text) {
    if (l->kind == SIDE_QUOTREM)
        return r->kind == SIDE_QUOTREM ? unknown(EXACT_REMAINDER) : say(EXACT_FALSE, EXACT_RUN_ON);
    if (l->kind != SIDE_EXPR) return unknown(EXACT_REMAINDER);
    if (!l->division) return say(EXACT_FALSE, EXACT_RUN_ON);
    const struct quantity *a = &l->dividend, *b = &l->divisor, *rest = &r->remainder;
    struct ratio va = a->value, vb = b->value, vr = rest->value, product, sum;
    if (a->mixed || b->mixed || rest->mixed || a->shares || b->shares) return unknown(EXACT_SYMBOLIC);
    if (contradict(&r->q, rest) || other_counter(l, r, text)) return say(EXACT_FALSE, EXACT_DIMENSIONS);
    bool bare = counts_in_divisor(a, b, rest);
    if (quantity_has_dimension(a) && quantity_same_dimension(a, b) && (bare || quantity_same_dimension(a, rest))) {
        if (!quantity_base(&va, a) || !quantity_base(&vb, b) || !quantity_base(&vr, rest) ||
            (bare && !ratio_mul(&vr, vr, b->scale)))
            return unknown(EXACT_OVERFLOW);
    } else if (!a->raw || !b->raw || !rest->raw)
        return unknown(EXACT_DIMENSIONS);
    if (!r->q.raw) return unknown(EXACT_DIMENSIONS);
    if (!ratio_mul(&product, vb, r->q.value) || !ratio_add(&sum, product, vr)) return unknown(EXACT_OVERFLOW);
    bool ok = equal(sum, va) && vr.num >= 0 && ratio_compare(vr, vb) < 0;
    return ok ? holds(true) : say(EXACT_FALSE, EXACT_REMAINDER);
}

/* Times of day: a marked one (午後) against an unmarked one agree up to 12 hours; unmarked ones that differ by 12 hours
 * may be meant so. */
static struct verdict clocks(const struct side *l, const struct side *r) {
    struct ratio a, b, d;
    if (!quantity_base(&a, &l->q) || !quantity_base(&b, &r->q) || !ratio_sub(&d, a, b)) return unknown(EXACT_OVERFLOW);
    bool half = d.den == 1 && d.num % 43200 == 0, day = d.den == 1 && d.num % 86400 == 0;
    if (day || (half && l->q.noon != r->q.noon)) return holds(true);
    if (half && !l->q.noon) return unknown(EXACT_DIMENSIONS);
    return holds(false);
}

static struct verdict ordered(const struct pair *p, char relation) {
    int c = ratio_compare(p->a, p->b);
    return holds(relation == '<' ? c < 0 : relation == '>' ? c > 0 : relation == 'l' ? c <= 0 : c >= 0);
}

static struct verdict unequal(const struct pair *p, const struct side *r) {
    if (p->lenient) return p->otherwise;
    if (r->n_operands > 1 && equal(p->a, r->first)) return say(EXACT_FALSE, EXACT_RUN_ON);
    struct ratio rounded;
    if (r->plain_decimal && r->places && side_round(&rounded, p->a, r->places) && equal(rounded, p->b))
        return say(EXACT_FALSE, EXACT_ROUNDING);
    return holds(false);
}

bool side_has_overflow(const struct side *s) {
    return s->q.overflow || (s->kind == SIDE_QUOTREM && s->remainder.overflow);
}

bool side_has_zero(const struct side *s) { return s->q.by_zero || (s->kind == SIDE_QUOTREM && s->remainder.by_zero); }

static struct verdict compare(const struct side *l, const struct side *r, char relation, bool first, const char *text) {
    if (l->kind == SIDE_NONE) return unknown((enum exact_reason)l->reason);
    if (r->kind == SIDE_NONE) return unknown((enum exact_reason)r->reason);
    if (side_has_zero(l) || side_has_zero(r)) return say(EXACT_FALSE, EXACT_DIVISION_BY_ZERO);
    if (side_has_overflow(l) || side_has_overflow(r)) return unknown(EXACT_OVERFLOW);
    if (l->q.mixed || r->q.mixed) return unknown(EXACT_DIMENSIONS);
    bool order = relation != '=' && relation != '~';
    if (order && (l->kind != SIDE_EXPR || r->kind != SIDE_EXPR || l->q.clock)) return unknown(EXACT_SYMBOLIC);
    if (l->kind == SIDE_RATIO || r->kind == SIDE_RATIO) return ratios(l, r);
    if (l->kind == SIDE_QUOTREM || r->kind == SIDE_QUOTREM) return quotrems(l, r, text);
    if (l->kind == SIDE_APPROX) return unknown(EXACT_ROUNDING);
    if (l->q.clock && r->q.clock) return clocks(l, r);
    struct pair p = on_one_scale(l, r, first, text);
    if (!p.comparable) return p.otherwise;
    if (order) return p.lenient ? p.otherwise : ordered(&p, relation);
    if (relation == '~' && l->kind == SIDE_CONTINUING && r->kind == SIDE_EXPR) return approx_continuing(&p, l, r);
    if (l->kind == SIDE_CONTINUING || r->kind == SIDE_CONTINUING) return continuing(&p, l, r);
    if (relation == '~' || r->kind == SIDE_APPROX) return approx(&p, r);
    if (equal(p.a, p.b)) return holds(true);
    /* ×100 on one side makes the % of the other a label: 20÷200×100=10% */
    if (r->last_percent && l->hundred && equal(p.a, r->first)) return holds(true);
    if (l->last_percent && r->hundred && equal(l->first, p.b)) return holds(true);
    return unequal(&p, r);
}

struct verdict side_compare(const struct side *l, const struct side *r, char relation, bool first, const char *text) {
    struct verdict v = compare(l, r, relation, first, text);
    /* 8・3 may be a list */
    if (v.verdict == EXACT_FALSE && (l->dotted || r->dotted)) return unknown(EXACT_SYMBOLIC);
    if (v.verdict == EXACT_TRUE && (l->padded || r->padded)) return unknown(EXACT_MALFORMED);
    if (v.verdict == EXACT_FALSE && (l->spaced || r->spaced)) return unknown(EXACT_DIMENSIONS);
    return v;
}
