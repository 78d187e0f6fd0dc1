/* utf8.c - decoding, encoding, validation.
 *
 * Reads   bytes, any bytes         Never   reads past n
 * Checked tests/base/utf8_test.c
 */
#include "base/utf8.h"

static bool is_tail(unsigned char c) { return (c & 0xC0) == 0x80; }

size_t utf8_decode_strict(uint32_t *out, const char *s, size_t n) {
    const unsigned char *u = (const unsigned char *)s;
    if (n == 0) return 0;
    if (u[0] < 0x80) {
        *out = u[0];
        return 1;
    }
    if (u[0] >= 0xC2 && u[0] <= 0xDF && n >= 2 && is_tail(u[1])) {
        *out = (uint32_t)(u[0] & 0x1F) << 6 | (u[1] & 0x3F);
        return 2;
    }
    if ((u[0] & 0xF0) == 0xE0 && n >= 3 && is_tail(u[1]) && is_tail(u[2])) {
        uint32_t cp = (uint32_t)(u[0] & 0x0F) << 12 | (uint32_t)(u[1] & 0x3F) << 6 | (u[2] & 0x3F);
        if (cp < 0x800 || (cp >= 0xD800 && cp <= 0xDFFF)) return 0;
        *out = cp;
        return 3;
    }
    if (u[0] >= 0xF0 && u[0] <= 0xF4 && n >= 4 && is_tail(u[1]) && is_tail(u[2]) && is_tail(u[3])) {
        uint32_t cp = (uint32_t)(u[0] & 0x07) << 18 | (uint32_t)(u[1] & 0x3F) << 12 | (uint32_t)(u[2] & 0x3F) << 6 |
                      (u[3] & 0x3F);
        if (cp < 0x10000 || cp > 0x10FFFF) return 0;
        *out = cp;
        return 4;
    }
    return 0;
}

size_t utf8_decode_wide(uint32_t *out, const char *s, size_t n) {
    const unsigned char *u = (const unsigned char *)s;
    if (n >= 3 && u[0] > 0xE0 && u[0] < 0xED && is_tail(u[1]) && is_tail(u[2])) { /* kana and kanji: nearly all */
        *out = (uint32_t)(u[0] & 0x0F) << 12 | (uint32_t)(u[1] & 0x3F) << 6 | (u[2] & 0x3F);
        return 3;
    }
    size_t used = utf8_decode_strict(out, s, n);
    if (used) return used;
    *out = UTF8_REPLACEMENT;
    return 1;
}

size_t utf8_encode(char out[4], uint32_t cp) {
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) cp = UTF8_REPLACEMENT;
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xC0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xE0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[2] = (char)(0x80 | (cp & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[3] = (char)(0x80 | (cp & 0x3F));
    return 4;
}

bool utf8_valid(const char *s, size_t n, size_t *bad) {
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        size_t used = utf8_decode_strict(&cp, s + i, n - i);
        if (!used) {
            if (bad) *bad = i;
            return false;
        }
        i += used;
    }
    return true;
}

/* How many bytes a sequence starting with c should have; 1 for anything that cannot start one. */
static size_t expected_length(unsigned char c) {
    if (c >= 0xC2 && c <= 0xDF) return 2;
    if ((c & 0xF0) == 0xE0) return 3;
    if (c >= 0xF0 && c <= 0xF4) return 4;
    return 1;
}

/* Could u[0..have) be the beginning of a valid sequence? Checks the second byte's narrowed ranges (RFC 3629, 4). */
static bool may_continue(const unsigned char *u, size_t have) {
    for (size_t i = 1; i < have; i++)
        if (!is_tail(u[i])) return false;
    if (have < 2) return true;
    if (u[0] == 0xE0) return u[1] >= 0xA0;
    if (u[0] == 0xED) return u[1] <= 0x9F;
    if (u[0] == 0xF0) return u[1] >= 0x90;
    if (u[0] == 0xF4) return u[1] <= 0x8F;
    return true;
}

size_t utf8_complete_prefix(const char *s, size_t n) {
    const unsigned char *u = (const unsigned char *)s;
    for (size_t back = 1; back <= 3 && back <= n; back++) {
        const unsigned char *start = u + n - back;
        if (is_tail(*start)) continue;
        if (expected_length(*start) > back && may_continue(start, back)) return n - back;
        return n;
    }
    return n;
}

bool utf8_is_control(uint32_t cp) {
    if (cp < 0x20) return cp != '\t' && cp != '\n';
    if (cp < 0x600) return cp >= 0x7F && cp < 0xA0;
    return cp == 0x61C || cp == 0x200E || cp == 0x200F || (cp >= 0x202A && cp <= 0x202E) ||
           (cp >= 0x2066 && cp <= 0x2069);
}

size_t utf8_length(const char *s, size_t n) {
    size_t count = 0;
    for (size_t i = 0; i < n; count++) {
        uint32_t cp;
        i += utf8_decode(&cp, s + i, n - i);
    }
    return count;
}
