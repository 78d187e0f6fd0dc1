/* quantity.c - arithmetic on measured numbers.
 *
 *   3m + 50cm   same dimension, other unit:  value = 7/2 in base units, raw = false
 *   分速80m × 15分   dimensions add up to metres, 分 cancels:  value 1200, raw = true
 *   7時45分 + 35分   time of day + duration = time of day;  time - time = duration;  time + time has no meaning
 *
 * Checked tests/exact/check_test.c
 */
#include "exact/quantity.h"

struct quantity quantity_number(struct ratio value) {
    return (struct quantity){.value = value, .scale = {1, 1}, .raw = true};
}

struct quantity quantity_of(struct ratio value, const struct text_unit *unit, const struct text_unit *per) {
    struct quantity q = quantity_number(value);
    q.dimension[unit->dimension] = unit->power;
    q.unit[unit->dimension] = unit->id;
    q.clock = unit->clock;
    q.raw = !unit->clock;
    exact_int num = unit->num, den = unit->den;
    if (per) {
        q.dimension[per->dimension] = (int8_t)(q.dimension[per->dimension] - per->power);
        q.unit[per->dimension] = per->id;
        num *= per->den;
        den *= per->num;
    }
    if (num == 1 || den == 1)
        q.scale = (struct ratio){num, den};
    else if (!ratio_make(&q.scale, num, den))
        q.overflow = true;
    return q;
}

bool quantity_has_dimension(const struct quantity *a) { return a->dimension[0] || a->dimension[1] || a->dimension[2]; }

bool quantity_same_dimension(const struct quantity *a, const struct quantity *b) {
    return a->dimension[0] == b->dimension[0] && a->dimension[1] == b->dimension[1] &&
           a->dimension[2] == b->dimension[2];
}

bool quantity_base(struct ratio *out, const struct quantity *a) {
    if (a->scale.num == 1 && a->scale.den == 1) {
        *out = a->value;
        return true;
    }
    return ratio_mul(out, a->value, a->scale);
}

static bool same_scale(const struct quantity *a, const struct quantity *b) {
    return a->scale.num == b->scale.num && a->scale.den == b->scale.den;
}

static void carry_flags(struct quantity *a, const struct quantity *b) {
    a->mixed |= b->mixed;
    a->overflow |= b->overflow;
    a->by_zero |= b->by_zero;
    a->noon |= b->noon;
}

/* Bring both to one scale before a sum: to base units when they differ. A plain number beside a measured one takes
 * its unit (270m+30), if that one has a single unit. */
static void align(struct quantity *a, struct quantity *b) {
    bool da = quantity_has_dimension(a), db = quantity_has_dimension(b);
    if (da && db && !quantity_same_dimension(a, b))
        a->mixed = true;
    else if (da != db) {
        struct quantity *plain = da ? b : a;
        const struct quantity *measured = da ? a : b;
        if (!measured->raw) a->mixed = true;
        plain->scale = measured->scale;
        for (int i = 0; i < TEXT_DIMENSIONS; i++) {
            plain->dimension[i] = measured->dimension[i];
            plain->unit[i] = measured->unit[i];
        }
    }
    if (a->mixed || same_scale(a, b)) {
        a->raw &= b->raw;
        return;
    }
    if (!quantity_base(&a->value, a) || !quantity_base(&b->value, b)) a->overflow = true;
    a->scale = b->scale = (struct ratio){1, 1};
    a->raw = false;
}

static void sum(struct quantity *a, const struct quantity *b, bool minus) {
    struct quantity other = *b;
    carry_flags(a, b);
    if (a->shares != b->shares) a->mixed = true;
    align(a, &other);
    int clock = minus ? a->clock - b->clock : a->clock + b->clock;
    if (clock < 0 || clock > 1) a->mixed = true;
    if (clock == 0) a->noon = false;
    a->clock = (int8_t)(clock == 1);
    if (a->mixed || a->overflow || a->by_zero) return;
    if (!(minus ? ratio_sub : ratio_add)(&a->value, a->value, other.value)) a->overflow = true;
}

void quantity_add(struct quantity *a, const struct quantity *b) { sum(a, b, false); }
void quantity_sub(struct quantity *a, const struct quantity *b) { sum(a, b, true); }

static void combine(struct quantity *a, const struct quantity *b, int sign) {
    bool any = false;
    a->raw &= b->raw;
    if (a->shares) a->mixed = true; /* shares of metres */
    for (int i = 0; i < TEXT_DIMENSIONS; i++) {
        if (a->dimension[i] && b->dimension[i] && a->unit[i] != b->unit[i]) a->raw = false;
        if (!a->dimension[i]) a->unit[i] = b->unit[i];
        int d = a->dimension[i] + sign * b->dimension[i];
        if (d < -9 || d > 9) a->mixed = true, d = 0;
        a->dimension[i] = (int8_t)d;
        if (d == 0) a->unit[i] = 0;
        any |= d != 0;
    }
    if (!any && !a->mixed && !a->overflow) { /* a pure number: 1km÷200m = 5 */
        if (!quantity_base(&a->value, a)) a->overflow = true;
        a->scale = (struct ratio){1, 1};
        a->raw = true;
    }
}

void quantity_mul(struct quantity *a, const struct quantity *b) {
    carry_flags(a, b);
    a->shares = (int8_t)(a->shares + b->shares);
    if (a->shares > 1 || a->clock || b->clock) a->mixed = true;
    if (a->mixed || a->overflow || a->by_zero) return;
    if (!ratio_mul(&a->value, a->value, b->value)) a->overflow = true;
    if (!quantity_has_dimension(a) && !quantity_has_dimension(b)) return;
    if (!ratio_mul(&a->scale, a->scale, b->scale)) a->overflow = true;
    combine(a, b, 1);
}

void quantity_div(struct quantity *a, const struct quantity *b) {
    carry_flags(a, b);
    a->shares = (int8_t)(a->shares - b->shares);
    if (a->shares < 0 || a->clock || b->clock) a->mixed = true;
    if (!b->mixed && !b->overflow && !b->by_zero && b->value.num == 0) a->by_zero = true;
    if (a->mixed || a->overflow || a->by_zero) return;
    if (!ratio_div(&a->value, a->value, b->value)) a->overflow = true;
    if (!quantity_has_dimension(a) && !quantity_has_dimension(b)) return;
    if (!ratio_div(&a->scale, a->scale, b->scale)) a->overflow = true;
    combine(a, b, -1);
}
