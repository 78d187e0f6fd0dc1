/* csv.h - comma-separated values (RFC 4180). */
#ifndef SANSU_BASE_CSV_H
#define SANSU_BASE_CSV_H

#include "base/bytes.h"
#include "base/err.h"
#include "base/lines.h"

/* Append a field in quotes, then `end`; a control character becomes a space. */
void csv_field(struct bytes *out, const char *text, char end);

/* Fields of a line, quotes removed; changes the line. Returns how many, max + 1 when there are more. */
size_t csv_split(char **fields, size_t max, char *line);
/* The same with another separator: a tab, as a spreadsheet copies its cells. */
size_t csv_split_by(char separator, char **fields, size_t max, char *line);

/* The next record of lines that were opened with `whole`: more than one of them when a quoted field holds line breaks.
 * *number: its first line. Blank lines between records are skipped. False at the end and, with `err` filled, for a
 * quote without its end or a record longer than a line may be. */
bool csv_record(struct bytes *out, size_t *number, struct lines *in, struct err *err);

/* Each line of a file but the first, which must be `head`. Not text, another head or a NUL byte: ERR_INPUT. */
typedef bool csv_line_fn(void *context, char **fields, size_t n, struct err *err);
bool csv_each(const char *path, const char *head, csv_line_fn *fn, void *context, struct err *err);

/* The same for a file of one of several kinds, told by its head. forms end with head == NULL. */
struct csv_form {
    const char *head;
    csv_line_fn *line;
};
bool csv_each_form(const char *path, const struct csv_form *forms, void *context, struct err *err);

#endif
