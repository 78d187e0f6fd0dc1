/* ratio_test.c - GMP is the oracle: every operation agrees, and "does not fit" is said exactly when it is true. */
#include <gmp.h>
#include <string.h>

#include "base/rng.h"
#include "exact/integer.h"
#include "test.h"

static void to_mpz(mpz_t out, exact_int a) {
    exact_uint u = (exact_uint)(a < 0 ? -a : a);
    uint64_t part[2] = {(uint64_t)u, (uint64_t)(u >> 64)};
    mpz_import(out, 2, -1, sizeof part[0], 0, 0, part);
    if (a < 0) mpz_neg(out, out);
}

static void to_mpq(mpq_t out, struct ratio a) {
    to_mpz(mpq_numref(out), a.num);
    to_mpz(mpq_denref(out), a.den);
}

static bool fits(const mpq_t q) {
    return mpz_sizeinbase(mpq_numref(q), 2) <= 127 && mpz_sizeinbase(mpq_denref(q), 2) <= 127;
}

/* Magnitudes from one bit to the full width, so that borders of overflow are met often. */
static exact_int random_int(struct rng *rng) {
    exact_uint u = (exact_uint)rng_next(rng) << 64 | rng_next(rng);
    u >>= 1 + rng_below(rng, 127);
    return rng_below(rng, 2) ? (exact_int)u : -(exact_int)u;
}

static struct ratio random_ratio(struct rng *rng) {
    struct ratio r;
    for (;;) {
        exact_int num = random_int(rng), den = rng_below(rng, 3) ? random_int(rng) : 1;
        if (ratio_make(&r, num, den)) return r;
    }
}

TEST(ratio_arithmetic_agrees_with_gmp) {
    struct rng rng;
    rng_init(&rng, 1, 0);
    mpq_t a, b, want, got;
    mpq_inits(a, b, want, got, NULL);
    int n_fit = 0;
    for (int i = 0; i < 60000; i++) {
        struct ratio x = random_ratio(&rng), y = random_ratio(&rng), r = {-7, 3};
        bool ok = false;
        to_mpq(a, x);
        to_mpq(b, y);
        int op = i % 4;
        if (op == 0) mpq_add(want, a, b), ok = ratio_add(&r, x, y);
        if (op == 1) mpq_sub(want, a, b), ok = ratio_sub(&r, x, y);
        if (op == 2) mpq_mul(want, a, b), ok = ratio_mul(&r, x, y);
        if (op == 3) {
            if (y.num == 0) {
                assert_false(ratio_div(&r, x, y));
                continue;
            }
            mpq_div(want, a, b), ok = ratio_div(&r, x, y);
        }
        if (!ok) { /* multiplication is exact about fitting; addition may refuse a sum whose parts did not fit */
            if (op >= 2) assert_false(fits(want));
            assert_true(r.num == -7 && r.den == 3);
            continue;
        }
        n_fit++;
        to_mpq(got, r);
        assert_true(mpq_equal(got, want));
        assert_true(r.den > 0 && integer_gcd(r.num, r.den) == 1);
    }
    assert_true(n_fit > 15000);
    mpq_clears(a, b, want, got, NULL);
}

TEST(ratio_compare_is_exact_for_every_pair) {
    struct rng rng;
    rng_init(&rng, 2, 0);
    mpq_t a, b;
    mpq_inits(a, b, NULL);
    for (int i = 0; i < 30000; i++) {
        struct ratio x = random_ratio(&rng), y = random_ratio(&rng);
        if (i % 3 == 0) { /* neighbours: equal, or different in the last place only */
            y = x;
            if (i % 2 && y.num < EXACT_INT_MAX) ratio_make(&y, y.num + 1, y.den);
        }
        to_mpq(a, x);
        to_mpq(b, y);
        int want = mpq_cmp(a, b);
        assert_int_equal(ratio_compare(x, y), (want > 0) - (want < 0));
    }
    mpq_clears(a, b, NULL);
}

TEST(ratio_make_reduces_and_refuses_zero_denominators) {
    struct ratio r = {9, 1};
    assert_false(ratio_make(&r, 1, 0));
    assert_true(r.num == 9);
    assert_true(ratio_make(&r, 6, -8) && r.num == -3 && r.den == 4);
    assert_true(ratio_make(&r, 0, -5) && r.num == 0 && r.den == 1);
    assert_false(ratio_make(&r, -EXACT_INT_MAX - 1, 1));
    assert_true(ratio_is_integer(ratio_from_int(-4)));
}

TEST(ratio_spellings) {
    static const struct {
        int64_t num, den;
        const char *decimal, *fraction, *mixed;
    } want[] = {{30, 1, "30", "", ""},
                {5, 2, "2.5", "5/2", "2と1/2"},
                {7, 3, "", "7/3", "2と1/3"},
                {1, 8, "0.125", "1/8", ""},
                {0, 1, "0", "", ""},
                {-5, 4, "-1.25", "-5/4", ""},
                {1, 1000, "0.001", "1/1000", ""},
                {-2, 1, "-2", "", ""}};
    for (size_t i = 0; i < sizeof want / sizeof want[0]; i++) {
        struct ratio r;
        char out[80] = "";
        assert_true(ratio_make(&r, want[i].num, want[i].den));
        assert_int_equal(ratio_print_decimal(out, sizeof out, r), strlen(want[i].decimal));
        if (want[i].decimal[0]) assert_string_equal(out, want[i].decimal);
        assert_int_equal(ratio_print_fraction(out, sizeof out, r), strlen(want[i].fraction));
        if (want[i].fraction[0]) assert_string_equal(out, want[i].fraction);
        assert_int_equal(ratio_print_mixed(out, sizeof out, r), strlen(want[i].mixed));
        if (want[i].mixed[0]) assert_string_equal(out, want[i].mixed);
    }
}

TEST(ratio_spellings_respect_the_buffer) {
    for (size_t cap = 0; cap < 12; cap++) {
        char out[16];
        memset(out, 'x', sizeof out);
        struct ratio r = {1234567, 8}; /* 154320.875, 154320と7/8 */
        size_t n = ratio_print_decimal(out, cap, r);
        assert_true(cap > 10 ? n == 10 : n == 0);
        for (size_t i = cap; i < sizeof out; i++) assert_int_equal(out[i], 'x');
        ratio_print_fraction(out, cap, r);
        ratio_print_mixed(out, cap, r);
        for (size_t i = cap; i < sizeof out; i++) assert_int_equal(out[i], 'x');
    }
}
