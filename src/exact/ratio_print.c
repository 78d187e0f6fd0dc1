/* ratio_print.c - the ways a pupil writes a number.
 *
 *   decimal   5/2 -> "2.5"       only when it ends: the denominator has no prime factor but 2 and 5
 *   fraction  7/3 -> "7/3"
 *   mixed     7/3 -> "2と1/3"
 *
 * Never   rounds: a number without an exact spelling of a kind has none (length 0)
 * Checked tests/exact/ratio_test.c
 */
#include <string.h>

#include "exact/integer.h"

/* Decimal places needed: the larger exponent of 2 and 5 in den. False when the decimal never ends. */
static bool decimal_places(size_t *out, exact_int den) {
    size_t twos = 0, fives = 0;
    for (; den % 2 == 0; den /= 2) twos++;
    for (; den % 5 == 0; den /= 5) fives++;
    *out = twos > fives ? twos : fives;
    return den == 1;
}

size_t ratio_print_decimal(char *out, size_t cap, struct ratio a) {
    size_t places;
    if (a.den == 1) return integer_print(out, cap, a.num);
    if (!decimal_places(&places, a.den)) return 0;
    exact_uint num = (exact_uint)(a.num < 0 ? -a.num : a.num), den = (exact_uint)a.den;
    size_t n = 0;
    if (a.num < 0 && cap > 1) out[n++] = '-';
    size_t whole = n < cap ? integer_print(out + n, cap - n, (exact_int)(num / den)) : 0;
    n += whole;
    if (whole == 0 || n + 1 + places + 1 > cap) return 0;
    out[n++] = '.';
    for (exact_uint rest = num % den; places--; rest %= den) {
        if (rest > ~(exact_uint)0 / 10) return 0; /* a denominator near 2^127: no pupil's number */
        rest *= 10;
        out[n++] = (char)('0' + (int)(rest / den));
    }
    out[n] = 0;
    return n;
}

size_t ratio_print_fraction(char *out, size_t cap, struct ratio a) {
    if (a.den == 1) return 0;
    size_t n = integer_print(out, cap, a.num);
    if (n == 0 || n + 2 > cap) return 0;
    out[n++] = '/';
    size_t d = integer_print(out + n, cap - n, a.den);
    return d ? n + d : 0;
}

size_t ratio_print_mixed(char *out, size_t cap, struct ratio a) {
    static const char and[] = "と";
    if (a.den == 1 || a.num < a.den) return 0;
    size_t n = integer_print(out, cap, a.num / a.den);
    if (n == 0 || n + sizeof and > cap) return 0;
    memcpy(out + n, and, sizeof and-1);
    n += sizeof and-1;
    size_t f = ratio_print_fraction(out + n, cap - n, (struct ratio){a.num % a.den, a.den});
    return f ? n + f : 0;
}
