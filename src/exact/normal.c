/* normal.c - characters as the lexer reads them.
 *
 *   bytes --utf8--> code point --text_fold--> the one character the lexer knows
 *
 * Reads   any bytes; a broken one becomes U+FFFD, which is no part of any number
 * Never   rewrites the text, and never maps ①, ½ or ㎡ to digits: those keep their own meaning
 * Checked tests/exact/check_test.c, tests/exact/hostile_test.c
 */
#include "exact/normal.h"

#include <string.h>

#include "base/utf8.h"
#include "text/fold.h"

uint32_t normal_char_wide(const char *text, size_t n, size_t pos, size_t *used) {
    uint32_t c = CHAR_END;
    size_t length = 0;
    if (pos < n) {
        length = utf8_decode(&c, text + pos, n - pos);
        c = text_fold(c, TEXT_CALCULATION);
    }
    if (used) *used = length;
    return c == '*' ? CHAR_TIMES : c;
}

uint32_t normal_char_before(const char *text, size_t *n) {
    size_t end = *n, start = end;
    if (end == 0) return CHAR_END;
    do start--;
    while (start > 0 && end - start < 4 && ((unsigned char)text[start] & 0xC0) == 0x80);
    *n = start;
    return normal_char(text, end, start, NULL);
}

size_t normal_match_here(const char *text, size_t n, size_t pos, const char *pattern) {
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

bool normal_is_letter(uint32_t c) {
    if (c < 0x80) return (c | 0x20) - 'a' < 26;
    return (c >= 0xC0 && c <= 0x24F && c != CHAR_TIMES && c != CHAR_DIVIDE) || (c >= 0x370 && c <= 0x52F);
}

bool normal_is_word(uint32_t c) {
    if (c < 0x3005 || c == CHAR_DOT) return c == 0xB0 || c == 0x2103; /* ° ℃ name what is counted */
    if (c >= 0x3041 && c <= 0x9FFF) return text_circled(c) == 0;
    return c == 0x3005 || c == 0x3006 || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF66 && c <= 0xFF9F) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool normal_is_blank(uint32_t c) {
    return c == '?' || c == '_' || (c >= 0x25A0 && c <= 0x25FF) || c == 0x2605 || c == 0x2606 || c == 0x3007;
}
