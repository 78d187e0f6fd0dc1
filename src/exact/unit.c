/* unit.c - which physical unit stands here?
 *
 * Never   matches half of a word: "mx" holds no metre, 日目 no day
 * Checked tests/exact/check_test.c
 */
#include "exact/unit.h"

#include <string.h>

#include "exact/normal.h"

/* The table has the physical units first. */
const struct text_unit *unit_at(size_t i) {
    const struct text_unit *unit = text_unit_at(i);
    return unit && unit->den ? unit : NULL;
}

/* 日目 and 日分 count days, they do not measure time. */
static bool counts_days(const struct text_unit *unit, uint32_t next) {
    return unit->dimension == TEXT_TIME && unit->id == TEXT_DAY && (next == 0x76EE || next == 0x5206);
}

/* Bytes of one spelling at text[pos..n), 0 when it does not stand there. */
static size_t spelt(const struct text_unit *unit, const char *spelling, const char *text, size_t n, size_t pos) {
    unsigned char lead = (unsigned char)spelling[0], tail = (unsigned char)spelling[strlen(spelling) - 1];
    size_t length = normal_match(text, n, pos, spelling);
    if (length == 0) return 0;
    uint32_t next = normal_char(text, n, pos + length, NULL);
    if (normal_is_digit(tail) && normal_is_digit(next)) return 0; /* 1m20cm holds no m2 */
    return (lead < 0x80 && normal_is_letter(next)) || counts_days(unit, next) ? 0 : length;
}

/* May the spelling begin here? `first` is the folded character at text[pos), which has at least three bytes when it is
 * none of ASCII. */
static bool may_begin(const char *spelling, uint32_t first, const char *text, size_t pos) {
    unsigned char lead = (unsigned char)spelling[0];
    return first < 0x80 ? lead == first : lead >= 0x80 && memcmp(spelling, text + pos, 3) == 0;
}

/* May a unit begin with this character, which is asked behind every number? */
static bool begins_unit(uint32_t first) {
    switch (first) {
        case 'k':
        case 'c':
        case 'm':
        case 'g':
        case 'h':
        case 'a':
        case 'd':
        case 'L':
        case 'l':
        case 't':
        case 'K':
        case 'M':
        case 'G':
        case 'T':
        case 0x5E73: /* 平 */
        case 0x7ACB: /* 立 */
        case 0x6642: /* 時 */
        case 0x5206: /* 分 */
        case 0x79D2: /* 秒 */
        case 0x65E5: /* 日 */
        case 0x9031: /* 週 */
        case 0x2113: /* ℓ */ return true;
        default: return (first >= 0x30A1 && first <= 0x30FA) || (first >= 0x3300 && first <= 0x33FF);
    }
}

const struct text_unit *unit_match(size_t *used, const char *text, size_t n, size_t pos) {
    const struct text_unit *best = NULL;
    uint32_t first = normal_char(text, n, pos, NULL);
    *used = 0;
    if (!begins_unit(first) || (first >= 0x80 && n - pos < 3)) return NULL;
    for (const struct text_unit *unit = text_unit_at(0); unit->den; unit++) /* the physical units come first */
        for (size_t k = 0; k < TEXT_SPELLINGS && unit->spelling[k]; k++) {
            if (!may_begin(unit->spelling[k], first, text, pos)) continue;
            size_t length = spelt(unit, unit->spelling[k], text, n, pos);
            if (length > *used) *used = length, best = unit;
        }
    return best;
}
