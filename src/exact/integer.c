/* integer.c - the few 128-bit operations that are more than one instruction.
 *
 *   gcd: Euclid; falls to 64-bit division as soon as both numbers are small, which is nearly always
 *
 * Never   allocates, divides by zero, or overflows (callers keep values within -MAX..MAX)
 * Checked tests/exact/ratio_test.c  (GMP is the oracle)
 */
#include "exact/integer.h"

#include <string.h>

static uint64_t gcd64(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t r = a % b;
        a = b;
        b = r;
    }
    return a;
}

exact_int integer_gcd(exact_int a, exact_int b) {
    exact_uint x = (exact_uint)(a < 0 ? -a : a), y = (exact_uint)(b < 0 ? -b : b);
    while (y) {
        if ((x | y) >> 64 == 0) return (exact_int)gcd64((uint64_t)x, (uint64_t)y);
        exact_uint r = x % y;
        x = y;
        y = r;
    }
    return (exact_int)x;
}

bool integer_pow10(exact_int *out, size_t n) {
    if (n > 38) return false;
    exact_int r = 1;
    while (n--) r *= 10;
    *out = r;
    return true;
}

exact_int integer_floor_div(exact_int a, exact_int b) {
    exact_int q = a / b;
    return a % b < 0 ? q - 1 : q;
}

size_t integer_print(char *out, size_t cap, exact_int a) {
    char digit[48];
    size_t n = 0;
    exact_uint rest = (exact_uint)(a < 0 ? -a : a);
    do {
        digit[n++] = (char)('0' + (int)(rest % 10));
        rest /= 10;
    } while (rest);
    if (a < 0) digit[n++] = '-';
    if (n + 1 > cap) return 0;
    for (size_t i = 0; i < n; i++) out[i] = digit[n - 1 - i];
    out[n] = 0;
    return n;
}
