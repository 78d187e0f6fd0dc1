/* normal.c - the normalisation table.
 *
 *   bytes --utf8--> code point --table--> the one character the lexer knows
 *
 * Reads   any bytes; a broken one becomes U+FFFD, which is no part of any number
 * Never   rewrites the text, and never maps ①, ½ or ㎡ to digits: those keep their own meaning
 * Checked tests/exact/check_test.c, tests/exact/hostile_test.c
 */
#include "exact/normal.h"

#include <string.h>

#include "base/utf8.h"

/* Characters outside ASCII that stand for another one. Full-width ASCII is handled by arithmetic first. */
static uint32_t normal_wide(uint32_t c) {
    switch (c) {
    case 0xA0: case 0x3000: case 0x2002: case 0x2003: case 0x2009: return ' ';
    case 0x2212: case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: return '-';
    case 0x2715: case 0x2716: case 0x2217: return CHAR_TIMES;
    case 0x2797: return CHAR_DIVIDE;
    case 0x2044: case 0x2215: return '/';
    case 0x2236: return ':';
    case 0x22EF: case 0x2025: return CHAR_ELLIPSIS;
    case 0x2248: return CHAR_NEARLY;
    case 0x2264: return CHAR_LESS_EQUAL;
    case 0x2265: return CHAR_GREATER_EQUAL;
    case 0xFF64: return CHAR_COMMA;
    case 0xFF61: return CHAR_STOP;
    case 0xFF65: return CHAR_DOT;
    case 0xFF70: return CHAR_LONG;
    case 0x21D2: case 0x21D4: case 0x27A1: case 0x2194: return CHAR_ARROW;
    case 0x3014: case 0x3016: case 0x3018: return '[';
    case 0x3015: case 0x3017: case 0x3019: return ']';
    default: return c;
    }
}

uint32_t normal_char(const char *text, size_t n, size_t pos, size_t *used) {
    if (pos >= n) {
        if (used) *used = 0;
        return CHAR_END;
    }
    uint32_t c = (unsigned char)text[pos];
    size_t length = 1;
    if (c >= 0x80) {
        length = utf8_decode(&c, text + pos, n - pos);
        c = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : normal_wide(c);
    }
    if (used) *used = length;
    return c == '*' ? CHAR_TIMES : c;
}

size_t normal_match(const char *text, size_t n, size_t pos, const char *pattern) {
    size_t at = pos;
    for (const unsigned char *p = (const unsigned char *)pattern; *p;) {
        if (*p < 0x80) {
            size_t used;
            if (normal_char(text, n, at, &used) != *p++) return 0;
            at += used;
        } else {
            if (at >= n || (unsigned char)text[at] != *p++) return 0;
            at++;
        }
    }
    return at - pos;
}

int normal_circled(uint32_t c) {
    if (c >= 0x2460 && c <= 0x2473) return (int)(c - 0x2460) + 1;
    if (c >= 0x3251 && c <= 0x325F) return (int)(c - 0x3251) + 21;
    if (c >= 0x32B1 && c <= 0x32BF) return (int)(c - 0x32B1) + 36;
    return 0;
}

bool normal_vulgar(uint32_t c, int *num, int *den) {
    static const struct { uint16_t c; int8_t num, den; } vulgar[] = {
        {0xBC, 1, 4}, {0xBD, 1, 2}, {0xBE, 3, 4}, {0x2150, 1, 7}, {0x2151, 1, 9}, {0x2152, 1, 10}, {0x2153, 1, 3},
        {0x2154, 2, 3}, {0x2155, 1, 5}, {0x2156, 2, 5}, {0x2157, 3, 5}, {0x2158, 4, 5}, {0x2159, 1, 6},
        {0x215A, 5, 6}, {0x215B, 1, 8}, {0x215C, 3, 8}, {0x215D, 5, 8}, {0x215E, 7, 8}};
    if (c < 0xBC || c > 0x215E) return false;
    for (size_t i = 0; i < sizeof vulgar / sizeof vulgar[0]; i++)
        if (vulgar[i].c == c) {
            *num = vulgar[i].num;
            *den = vulgar[i].den;
            return true;
        }
    return false;
}

bool normal_is_letter(uint32_t c) {
    if (c < 0x80) return (c | 0x20) - 'a' < 26;
    return (c >= 0xC0 && c <= 0x24F && c != CHAR_TIMES && c != CHAR_DIVIDE) || (c >= 0x370 && c <= 0x52F);
}

bool normal_is_word(uint32_t c) {
    if (c < 0x3005 || c == CHAR_DOT) return c == 0xB0 || c == 0x2103; /* ° ℃ name what is counted */
    if (c >= 0x3041 && c <= 0x9FFF) return normal_circled(c) == 0;
    return c == 0x3005 || c == 0x3006 || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF66 && c <= 0xFF9F) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool normal_is_blank(uint32_t c) {
    return c == '?' || c == '_' || (c >= 0x25A0 && c <= 0x25FF) || c == 0x2605 || c == 0x2606 || c == 0x3007;
}
