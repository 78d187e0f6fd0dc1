/* ratio.c - exact fractions on checked 128-bit integers.
 *
 *   a/b + c/d:  g = gcd(b, d);  (a*(d/g) + c*(b/g)) / (b*(d/g)), then reduced
 *   a/b * c/d:  cross-reduce first (gcd(a, d), gcd(c, b)), so a result that fits is not lost on the way
 *
 * Owns    nothing: ratios are values
 * Never   rounds, allocates, or returns a wrong value: what does not fit is `false`
 * Checked tests/exact/ratio_test.c  (GMP's mpq is the oracle)
 */
#include "exact/integer.h"

struct ratio ratio_from_int(int64_t n) {
    return (struct ratio){n, 1};
}

bool ratio_make(struct ratio *out, exact_int num, exact_int den) {
    if (den == 0 || num < -EXACT_INT_MAX || den < -EXACT_INT_MAX) return false;
    if (den == 1) {
        *out = (struct ratio){num, 1};
        return true;
    }
    exact_int g = integer_gcd(num, den);
    if (den < 0) g = -g;
    *out = (struct ratio){num / g, den / g};
    return true;
}

bool ratio_add(struct ratio *out, struct ratio a, struct ratio b) {
    exact_int x, y, num, den;
    if (a.den == 1 && b.den == 1) {
        if (!integer_add(&num, a.num, b.num)) return false;
        *out = (struct ratio){num, 1};
        return true;
    }
    exact_int g = integer_gcd(a.den, b.den);
    if (!integer_mul(&x, a.num, b.den / g) || !integer_mul(&y, b.num, a.den / g)) return false;
    if (!integer_add(&num, x, y)) return false;
    /* Any factor common to num and the full denominator divides g, so reduce by it before the denominator is built:
     * the reduced result may fit where the raw product would not. */
    exact_int h = integer_gcd(num, g);
    if (!integer_mul(&den, a.den / h, b.den / g)) return false;
    return ratio_make(out, num / h, den);
}

bool ratio_sub(struct ratio *out, struct ratio a, struct ratio b) {
    return ratio_add(out, a, (struct ratio){-b.num, b.den});
}

bool ratio_mul(struct ratio *out, struct ratio a, struct ratio b) {
    exact_int num, den;
    if (a.den == 1 && b.den == 1) {
        if (!integer_mul(&num, a.num, b.num)) return false;
        *out = (struct ratio){num, 1};
        return true;
    }
    exact_int g = integer_gcd(a.num, b.den), h = integer_gcd(b.num, a.den);
    if (!integer_mul(&num, a.num / g, b.num / h) || !integer_mul(&den, a.den / h, b.den / g)) return false;
    *out = (struct ratio){num, den}; /* reduced by construction; zero gives g = b.den, h = a.den, hence 0/1 */
    return true;
}

bool ratio_div(struct ratio *out, struct ratio a, struct ratio b) {
    if (b.num == 0) return false;
    struct ratio inverse = b.num < 0 ? (struct ratio){-b.den, -b.num} : (struct ratio){b.den, b.num};
    return ratio_mul(out, a, inverse);
}

/* a.num * b.den against b.num * a.den without ever forming a product: compare integer parts, then the reciprocals of
 * the remainders, as in a continued fraction. Ends because the denominators shrink as in Euclid. */
int ratio_compare(struct ratio a, struct ratio b) {
    int sign = 1;
    for (;;) {
        exact_int qa = integer_floor_div(a.num, a.den), qb = integer_floor_div(b.num, b.den);
        if (qa != qb) return qa < qb ? -sign : sign;
        exact_int ra = a.num - qa * a.den, rb = b.num - qb * b.den;
        if (ra == 0 || rb == 0) return ra == rb ? 0 : ra == 0 ? -sign : sign;
        a = (struct ratio){a.den, ra};
        b = (struct ratio){b.den, rb};
        sign = -sign;
    }
}

bool ratio_is_integer(struct ratio a) { return a.den == 1; }
