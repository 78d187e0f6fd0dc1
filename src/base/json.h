/* json.h - a cursor over hostile JSON: no tree, no allocation, bounded depth.
 *
 * The caller walks the text and says what it expects; the cursor checks grammar (RFC 8259), UTF-8 and nesting, and
 * remembers the first error with its byte offset. Used for safetensors headers, config.json and tokenizer.json:
 *
 *     struct json j;
 *     cursor_init(&j, text, n);
 *     if (cursor_enter_object(&j))
 *         while (cursor_next_key(&j, &key))            // key borrows the text, escapes undecoded
 *             if (cursor_key_is(&key, "hidden_size")) cursor_get_int(&j, &value);
 *             else cursor_skip(&j);
 *     if (!cursor_end(&j, err)) ...                     // false when anything above went wrong
 *
 * After the first error every call returns false, so one check at the end is enough. */
#ifndef SANSU_BASE_JSON_H
#define SANSU_BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"

enum { JSON_MAX_DEPTH = 64 };

enum json_kind { JSON_ERROR, JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

struct json {
    const char *text;
    size_t n, at;
    int depth;
    bool first[JSON_MAX_DEPTH]; /* no element seen yet at this depth */
    const char *problem;        /* NULL while all is well; static words */
    size_t problem_at;
};

/* A string literal in the text, without its quotes, escapes still in place. */
struct json_slice {
    const char *data;
    size_t n;
    bool escaped;
};

/* A UTF-8 byte order mark at the start is skipped. */
void cursor_init(struct json *j, const char *text, size_t n);

enum json_kind cursor_peek(struct json *j); /* kind of the next value; does not move */

bool cursor_enter_object(struct json *j);
bool cursor_next_key(struct json *j, struct json_slice *key); /* false at the end of the object, which is then left */
bool cursor_enter_array(struct json *j);
bool cursor_next_element(struct json *j); /* false at the end of the array, which is then left */

bool cursor_get_string(struct json *j, struct json_slice *out);
bool cursor_get_int(struct json *j, int64_t *out);   /* integers only; 1.0, 1e3 and out of range are errors */
bool cursor_get_double(struct json *j, double *out); /* correctly rounded; 1e400 is an error */
bool cursor_get_bool(struct json *j, bool *out);
bool cursor_get_null(struct json *j);
bool cursor_skip(struct json *j); /* any value, checked */

/* Append the decoded string (escapes resolved; a lone surrogate becomes U+FFFD). */
void cursor_unescape(struct bytes *out, const struct json_slice *s);
bool cursor_key_is(const struct json_slice *key, const char *name); /* compares decoded text */

/* Start and end offsets of the next value, skipping it: to look at it twice. */
bool cursor_value_span(struct json *j, size_t *start, size_t *end);

/* Record a caller's own complaint at the current place (first one wins). Returns false. */
bool cursor_fail(struct json *j, const char *static_words);

/* The text must end here (white space allowed). Fills err with "line L, column C: words" on any earlier problem. */
bool cursor_end(struct json *j, struct err *err);

#endif
