/* utf8.h - UTF-8 as RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. */
#ifndef SANSU_BASE_UTF8_H
#define SANSU_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { UTF8_REPLACEMENT = 0xFFFD };

/* Decode one code point from s[0..n), n >= 1. Returns the bytes used (1..4). A byte that starts no valid sequence gives
 * U+FFFD and length 1, so a caller always moves on. */
size_t utf8_decode_wide(uint32_t *out, const char *s, size_t n); /* all but ASCII */
static inline size_t utf8_decode(uint32_t *out, const char *s, size_t n) {
    if ((unsigned char)s[0] >= 0x80) return utf8_decode_wide(out, s, n);
    *out = (unsigned char)s[0];
    return 1;
}

/* As utf8_decode, but returns 0 for a byte that starts no valid sequence (out untouched). */
size_t utf8_decode_strict(uint32_t *out, const char *s, size_t n);

/* Write cp (<= 0x10FFFF, no surrogate; else U+FFFD) to out[0..4); returns the bytes written. */
size_t utf8_encode(char out[4], uint32_t cp);

/* True when s[0..n) is valid; otherwise *bad (may be NULL) is the offset of the first bad byte. */
bool utf8_valid(const char *s, size_t n, size_t *bad);

/* Length of the longest prefix of s[0..n) that does not end inside a character: what a stream may show now.
 * Bytes that can no longer become valid count as complete (they will be shown as U+FFFD). */
size_t utf8_complete_prefix(const char *s, size_t n);

/* A character that moves, hides or reorders what stands beside it: C0 but tab and newline, DEL, C1, bidirectional
 * controls. Text of unknown origin is shown to people, on a page or a terminal, without them. */
bool utf8_is_control(uint32_t cp);

/* Code points in a valid or invalid text (a bad byte counts as one). */
size_t utf8_length(const char *s, size_t n);

#endif
