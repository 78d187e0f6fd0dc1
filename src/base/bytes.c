/* bytes.c - growable byte string with a sticky failure flag.
 *
 * Owns    its buffer               Never   prints; never fails silently (failed stays set until bytes_free)
 * Checked tests/base/base_test.c
 */
#include "base/bytes.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/checked.h"
#include "base/memory.h"
#include "base/utf8.h"

void bytes_init(struct bytes *b) { memset(b, 0, sizeof *b); }

void bytes_free(struct bytes *b) {
    free(b->data);
    bytes_init(b);
}

void bytes_clear(struct bytes *b) {
    b->len = 0;
    if (b->data) b->data[0] = 0;
}

static bool reserve(struct bytes *b, size_t more) {
    size_t need;
    if (b->failed) return false;
    if (!checked_add(&need, b->len, more) || !checked_add(&need, need, 1)) {
        b->failed = true;
        return false;
    }
    if (need <= b->cap) return true;
    size_t cap = b->cap < 64 ? 64 : b->cap;
    while (cap < need)
        if (!checked_mul(&cap, cap, 2)) cap = need;
    char *data = realloc(b->data, cap);
    if (!data) {
        memory_lacking();
        b->failed = true;
        return false;
    }
    b->data = data;
    b->cap = cap;
    return true;
}

void bytes_append(struct bytes *b, const void *data, size_t n) {
    if (!reserve(b, n)) return;
    if (n) memcpy(b->data + b->len, data, n);
    b->len += n;
    b->data[b->len] = 0;
}

void bytes_append_string(struct bytes *b, const char *s) { bytes_append(b, s, strlen(s)); }

void bytes_append_char(struct bytes *b, char c) { bytes_append(b, &c, 1); }

void bytes_printf(struct bytes *b, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    size_t room = b->data && !b->failed ? b->cap - b->len : 0; /* mostly enough */
    int n = vsnprintf(room ? b->data + b->len : NULL, room, format, args);
    va_end(args);
    if (n >= 0 && (size_t)n < room) {
        b->len += (size_t)n;
    } else {
        if (room) b->data[b->len] = 0;
        if (n >= 0 && reserve(b, (size_t)n)) {
            vsnprintf(b->data + b->len, (size_t)n + 1, format, again);
            b->len += (size_t)n;
        }
    }
    va_end(again);
}

void bytes_append_json_string(struct bytes *b, const char *s, size_t n) {
    bytes_append_char(b, '"');
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        size_t used = utf8_decode(&cp, s + i, n - i); /* a bad byte decodes as U+FFFD, length 1 */
        if (cp == '"' || cp == '\\') {
            bytes_append_char(b, '\\');
            bytes_append_char(b, (char)cp);
        } else if (cp == '\n') {
            bytes_append_string(b, "\\n");
        } else if (cp == '\t') {
            bytes_append_string(b, "\\t");
        } else if (cp == '\r') {
            bytes_append_string(b, "\\r");
        } else if (cp < 0x20 || cp == 0x7f) {
            bytes_printf(b, "\\u%04x", (unsigned)cp);
        } else {
            char out[4];
            bytes_append(b, out, utf8_encode(out, cp));
        }
        i += used;
    }
    bytes_append_char(b, '"');
}

void bytes_append_printable(struct bytes *b, const char *s, size_t n, bool one_line) {
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        char out[4];
        i += utf8_decode(&cp, s + i, n - i);
        if (one_line && (cp == '\n' || cp == '\t')) cp = ' ';
        if (utf8_is_control(cp))
            bytes_printf(b, "<U+%04X>", (unsigned)cp);
        else
            bytes_append(b, out, utf8_encode(out, cp));
    }
}

void bytes_truncate(struct bytes *b, size_t n) {
    if (n < b->len) {
        b->len = n;
        b->data[n] = 0;
    }
}

const char *bytes_text(const struct bytes *b) { return b->data ? b->data : ""; }

bool bytes_sink(void *bytes, const void *data, size_t n, struct err *err) {
    struct bytes *out = bytes;
    bytes_append(out, data, n);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory for %zu bytes", out->len + n);
}
