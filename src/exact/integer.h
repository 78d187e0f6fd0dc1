/* integer.h - checked 128-bit integers: every operation says whether its result fits.
 *
 * The most negative value is refused everywhere, so that negation never overflows. */
#ifndef SANSU_EXACT_INTEGER_H
#define SANSU_EXACT_INTEGER_H

#include "sansu/exact.h"

__extension__ typedef unsigned __int128 exact_uint;

#define EXACT_INT_MAX ((exact_int)(~(exact_uint)0 >> 1))

/* *out = a op b; false (and *out untouched) when the result is outside -MAX..MAX. */
static inline bool integer_add(exact_int *out, exact_int a, exact_int b) {
    exact_int r;
    if (__builtin_add_overflow(a, b, &r) || r < -EXACT_INT_MAX) return false;
    *out = r;
    return true;
}

static inline bool integer_sub(exact_int *out, exact_int a, exact_int b) {
    exact_int r;
    if (__builtin_sub_overflow(a, b, &r) || r < -EXACT_INT_MAX) return false;
    *out = r;
    return true;
}

static inline bool integer_mul(exact_int *out, exact_int a, exact_int b) {
    if (a == (int64_t)a && b == (int64_t)b) { /* the common case: the product of 64-bit factors always fits */
        *out = a * b;
        return true;
    }
    exact_int r;
    if (__builtin_mul_overflow(a, b, &r) || r < -EXACT_INT_MAX) return false;
    *out = r;
    return true;
}

/* Greatest common divisor of |a| and |b|; 0 only for (0, 0). */
exact_int integer_gcd(exact_int a, exact_int b);

/* 10 to the n; false above 10^38. */
bool integer_pow10(exact_int *out, size_t n);

/* Rounded towards minus infinity; b > 0. */
exact_int integer_floor_div(exact_int a, exact_int b);

/* Decimal digits of `a` into out[cap], NUL-terminated; the length, or 0 when they do not fit. */
size_t integer_print(char *out, size_t cap, exact_int a);

#endif
