/* size.c - "1.5G" -> 1500000000.
 *
 *   size = digits [ "." digits ] [ ( "K" | "M" | "G" | "T" ) [ "i" ] ] [ "B" ]
 *
 * Integers only: the same bytes on every machine and in every locale. Decimals after the sixth are not looked at.
 *
 * Checked tests/base/size_test.c
 */
#include "base/size.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "base/checked.h"

enum { DECIMALS = 1000000 };

/* *at moves over the unit; 0: there is something else. */
static uint64_t unit_of(const char **at) {
    static const char letters[] = "KMGT";
    const char *found = **at ? strchr(letters, toupper((unsigned char)**at)) : NULL;
    uint64_t unit = 1;
    if (found) {
        bool binary = (*at)[1] == 'i';
        for (const char *l = letters; l <= found; l++) unit *= binary ? 1024 : 1000;
        *at += binary ? 2 : 1;
    }
    *at += **at == 'B';
    return **at ? 0 : unit;
}

bool size_parse(size_t *out, const char *text) {
    size_t whole = 0, bytes;
    uint64_t part = 0;
    const char *at = text;
    for (; isdigit((unsigned char)*at); at++)
        if (!checked_mul(&whole, whole, 10) || !checked_add(&whole, whole, (size_t)(*at - '0'))) return false;
    if (at == text) return false;
    if (*at == '.') {
        uint64_t step = DECIMALS;
        for (at++; isdigit((unsigned char)*at); at++) part += (uint64_t)(*at - '0') * (step /= 10);
    }
    uint64_t unit = unit_of(&at);
    if (!unit || !checked_mul(&bytes, whole, unit) || !checked_add(&bytes, bytes, part * unit / DECIMALS)) return false;
    *out = bytes;
    return true;
}
