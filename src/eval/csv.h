/* csv.h - lines of comma-separated values (RFC 4180), without line breaks inside a field. */
#ifndef SANSU_EVAL_CSV_H
#define SANSU_EVAL_CSV_H

#include "base/bytes.h"
#include "base/err.h"

/* Append a field in quotes, then `end`; a control character becomes a space. */
void csv_field(struct bytes *out, const char *text, char end);

/* Fields of a line, quotes removed; changes the line. Returns how many, max + 1 when there are more. */
size_t csv_split(char **fields, size_t max, char *line);

/* Each line of a file but the first, which must be `head`. Not text, another head or a NUL byte: ERR_INPUT. */
typedef bool csv_line_fn(void *context, char **fields, size_t n, struct err *err);
bool csv_each(const char *path, const char *head, csv_line_fn *fn, void *context, struct err *err);

#endif
