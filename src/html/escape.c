/* escape.c - text of unknown origin as HTML.
 *
 * Reads   any bytes        Writes  valid UTF-8 without markup and without characters that change how others are shown
 * Checked tests/html/escape_test.c
 */
#include <string.h>

#include "base/utf8.h"
#include "html/html.h"

static const char *entity(uint32_t cp) {
    switch (cp) {
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '&': return "&amp;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        default: return NULL;
    }
}

void html_text(struct bytes *out, const char *text, size_t n) {
    for (size_t at = 0, used; at < n; at += used) {
        uint32_t cp;
        char encoded[4];
        used = utf8_decode(&cp, text + at, n - at);
        if (cp == '\r' && at + 1 < n && text[at + 1] == '\n') continue;
        if (utf8_is_control(cp)) cp = UTF8_REPLACEMENT;
        const char *words = entity(cp);
        if (words)
            bytes_append_string(out, words);
        else
            bytes_append(out, encoded, utf8_encode(encoded, cp));
    }
}

void html_string(struct bytes *out, const char *text) { html_text(out, text, strlen(text)); }
