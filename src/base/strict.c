/* strict.c - what Python's json module writes beyond JSON -> JSON.
 *
 *   {"loss": NaN, "hash": 123456789012345678901} -> {"loss": null, "hash": "123456789012345678901"}
 *
 * Only that is looked at; whether the rest is JSON, its reader says.
 *
 * Reads   any bytes                Never   changes what is inside a string
 * Checked tests/base/strict_test.c, tests/dataset/object_test.c
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/strict.h"

enum { LONGEST_INTEGER = 18 }; /* digits that certainly fit 64 bits */

/* Where the string that begins at line[at] ends: behind its closing quote. */
static size_t string_end(const char *line, size_t n, size_t at) {
    for (at++; at < n && line[at] != '"'; at++) at += line[at] == '\\';
    return at < n ? at + 1 : n;
}

static size_t not_a_number(const char *at, size_t n) {
    static const char *const words[] = {"NaN", "Infinity", "-Infinity"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (n >= strlen(words[i]) && memcmp(at, words[i], strlen(words[i])) == 0) return strlen(words[i]);
    return 0;
}

/* Is line[at] the value of one of these keys? */
static bool is_needed(const char *line, size_t at, const char *const *keys) {
    while (at && strchr(" \t:", line[at - 1])) at--;
    for (; *keys; keys++) {
        size_t n = strlen(*keys);
        if (at >= n + 2 && line[at - 1] == '"' && memcmp(line + at - 1 - n, *keys, n) == 0 && line[at - n - 2] == '"')
            return true;
    }
    return false;
}

/* A number that neither a 64-bit integer nor a double holds. */
static bool is_too_large(const char *number, size_t n) {
    bool integer = strcspn(number, ".eE") == n;
    return integer ? n - (*number == '-') > LONGEST_INTEGER : isinf(strtod(number, NULL));
}

/* The number at line[at], as a text if it is too large; returns what is behind it. */
static size_t copy_number(struct bytes *out, bool *changed, const char *line, size_t n, size_t at) {
    size_t end = at + 1, mark = out->len;
    while (end < n && line[end] && strchr("+-.0123456789eE", line[end])) end++;
    bytes_append(out, line + at, end - at);
    if (out->failed || !is_too_large(out->data + mark, end - at)) return end;
    bytes_truncate(out, mark);
    bytes_append_json_string(out, line + at, end - at);
    *changed = true;
    return end;
}

bool strict_json(struct bytes *out, bool *changed, const char *text, size_t n, const char *const *needed,
                 struct err *err) {
    static const char *const none[] = {NULL};
    int depth = 0;
    *changed = false;
    for (size_t at = 0, end; at < n; at = end) {
        size_t word = not_a_number(text + at, n - at);
        char c = text[at];
        end = at + 1;
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        if (word && depth == 1 && is_needed(text, at, needed ? needed : none))
            return err_set(err, ERR_INPUT, "%.*s where a value is needed", (int)word, text + at);
        if (word) {
            bytes_append_string(out, "null");
            *changed = true;
            end = at + word;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            end = copy_number(out, changed, text, n, at);
        } else {
            if (c == '"') end = string_end(text, n, at);
            bytes_append(out, text + at, end - at);
        }
    }
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

void strict_number(char out[STRICT_NUMBER_MAX], double value) {
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(out, STRICT_NUMBER_MAX, "%.*g", precision, value);
        if (strtod(out, NULL) == value) return;
    }
}
