/* bytes.h - a growable byte string. data[len] is always 0, so text can be printed as it stands. */
#ifndef SANSU_BASE_BYTES_H
#define SANSU_BASE_BYTES_H

#include <stdbool.h>
#include <stddef.h>

#include "err.h"

struct bytes {
    char *data; /* NULL until the first append; owned */
    size_t len, cap;
    bool failed; /* an append ran out of memory; content is cut, later appends do nothing. Check once at the end */
};

void bytes_init(struct bytes *b);
void bytes_free(struct bytes *b);
void bytes_clear(struct bytes *b); /* len = 0, memory kept */

void bytes_append(struct bytes *b, const void *data, size_t n);
void bytes_append_string(struct bytes *b, const char *s);
void bytes_append_char(struct bytes *b, char c);
void bytes_printf(struct bytes *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* JSON string literal with quotes; control characters escaped, broken UTF-8 replaced by U+FFFD. */
void bytes_append_json_string(struct bytes *b, const char *s, size_t n);

/* Text of unknown origin for a terminal: characters that would move the cursor, hide or reorder what stands beside them
 * (utf8_is_control) are shown as <U+001B>, broken bytes as U+FFFD. one_line: tab and newline become blanks. */
void bytes_append_printable(struct bytes *b, const char *s, size_t n, bool one_line);

/* Shorten to n bytes (n <= len). */
void bytes_truncate(struct bytes *b, size_t n);

const char *bytes_text(const struct bytes *b); /* "" when nothing was appended */

/* Takes bytes in the order in which they are made. False with `err`: they could not be kept. */
typedef bool bytes_sink_fn(void *context, const void *data, size_t n, struct err *err);
bytes_sink_fn bytes_sink; /* appends to the struct bytes that is its context */

#endif
