/* redact.c - a key is blotted out wherever a server repeats it, also when it spells it in escapes.
 *
 *   sk-t..  \u0073k\u002dt..  "a\/b" for a/b  %73k-t..      each run of bytes that spells the whole key -> asterisks
 *
 * Checked tests/teacher/redact_test.c
 */
#include <stdint.h>
#include <string.h>

#include "sansu/teacher.h"

enum { SHORTEST = 4 }; /* shorter is no secret, but would blot out half a text */

/* n hexadecimal digits at s[0..n) that make exactly c. */
static bool is_code(const char *s, int n, unsigned char c) {
    static const char digits[] = "0123456789abcdef";
    unsigned value = 0;
    for (int i = 0; i < n; i++) {
        const char *d = s[i] ? strchr(digits, s[i] | 0x20) : NULL;
        if (!d) return false;
        value = value * 16 + (unsigned)(d - digits);
    }
    return value == c;
}

/* How many bytes at s[0..n) spell the byte c: itself, a JSON escape (of a JSON escape ..), a URL escape; 0: none. */
static size_t spelled(const char *s, size_t n, unsigned char c) {
    size_t slashes = 0;
    while (slashes < n && s[slashes] == '\\') slashes++;
    if (slashes && slashes + 5 <= n && s[slashes] == 'u' && is_code(s + slashes + 1, 4, c)) return slashes + 5;
    if (slashes && slashes < n && (c == '/' || c == '"') && (unsigned char)s[slashes] == c) return slashes + 1;
    if (n >= 3 && s[0] == '%' && is_code(s + 1, 2, c)) return 3;
    return n && (unsigned char)s[0] == c;
}

static size_t spelled_key(const char *s, size_t n, const char *key) {
    size_t at = 0;
    for (; *key; key++) {
        size_t k = spelled(s + at, n - at, (unsigned char)*key);
        if (!k) return 0;
        at += k;
    }
    return at;
}

static void redact(char *s, size_t n, const char *key) {
    if (!key || strlen(key) < SHORTEST) return;
    for (size_t i = 0; i < n;) {
        size_t k = spelled_key(s + i, n - i, key);
        if (k) memset(s + i, '*', k);
        i += k ? k : 1;
    }
}

void teacher_redact(struct bytes *text, const char *key) { redact(text->data, text->len, key); }

void teacher_answer_redact(struct teacher_answer *a, const char *key) {
    teacher_redact(&a->text, key);
    redact(a->kind, strlen(a->kind), key);
    redact(a->stop, strlen(a->stop), key);
    redact(a->detail, strlen(a->detail), key);
}
