/* csv.c - the small tables that people fill in with a spreadsheet.
 *
 * Reads   UTF-8 with or without a byte order mark, LF or CRLF      Never   skips a line that it does not understand
 * Checked tests/base/csv_test.c
 */
#include "base/csv.h"

#include <stdlib.h>
#include <string.h>

#include "base/lines.h"

enum { FIELDS = 12 };

void csv_field(struct bytes *out, const char *text, char end) {
    bytes_append_char(out, '"');
    for (; *text; text++) {
        if (*text == '"') bytes_append_char(out, '"');
        bytes_append_char(out, (unsigned char)*text < ' ' ? ' ' : *text);
    }
    bytes_append_char(out, '"');
    bytes_append_char(out, end);
}

/* One field; *end is where it ended: at a separator, or at the end of the line. */
static void take_field(char *at, char **end, char separator) {
    char *to = at, *from = at;
    bool quoted = *from == '"';
    if (quoted) from++;
    while (*from && (quoted || *from != separator)) {
        if (quoted && *from == '"' && from[1] != '"') break;
        if (quoted && *from == '"') from++;
        *to++ = *from++;
    }
    if (quoted && *from == '"') from++;
    *end = from;
    if (to < from) *to = 0;
}

size_t csv_split_by(char separator, char **fields, size_t max, char *line) {
    size_t n = 0;
    for (char *at = line, *end;; at = end + 1) {
        if (n == max) return max + 1;
        fields[n++] = at;
        take_field(at, &end, separator);
        bool more = *end == separator;
        *end = 0;
        if (!more) return n;
    }
}

size_t csv_split(char **fields, size_t max, char *line) { return csv_split_by(',', fields, max, line); }

/* Does a quoted field go on behind the text? An even number of quotes closes all of them. */
static bool is_open(bool open, const char *text, size_t n) {
    for (size_t i = 0; i < n; i++) open ^= text[i] == '"';
    return open;
}

static bool is_blank(const char *text) { return text[strspn(text, " \t")] == 0; }

bool csv_record(struct bytes *out, size_t *number, struct lines *in, struct err *err) {
    const char *text;
    size_t n;
    bool open = false;
    bytes_clear(out);
    while (lines_next(in, &text, &n, err)) {
        if (in->problem) return err_set(err, ERR_INPUT, "%s, line %zu: %s", in->path, in->number, in->problem);
        if (!open && is_blank(text)) continue;
        if (open)
            bytes_append_char(out, '\n');
        else
            *number = in->number;
        bytes_append(out, text, n);
        open = is_open(open, text, n);
        if (out->failed) return err_set(err, ERR_RESOURCE, "%s, line %zu: out of memory", in->path, *number);
        if (out->len > LINES_LONGEST)
            return err_set(err, ERR_INPUT, "%s, line %zu: a record longer than 16 MB", in->path, *number);
        if (!open) return true;
    }
    return open && !err->code && err_set(err, ERR_INPUT, "%s, line %zu: a quote without its end", in->path, *number);
}

static const struct csv_form *form_of(const struct csv_form *forms, const char *head, struct err *err) {
    const struct csv_form *form = forms;
    while (form->head && strcmp(form->head, head) != 0) form++;
    if (!form->head) err_set(err, ERR_INPUT, "expected '%s', found '%.60s'", forms->head, head);
    return form->head ? form : NULL;
}

/* *form: NULL before the head. */
static bool take_line(const struct csv_form **form, const char *text, size_t n, const struct csv_form *forms,
                      void *context, struct err *err) {
    char *fields[FIELDS];
    if (memchr(text, 0, n)) return err_set(err, ERR_INPUT, "not text in UTF-8 (a NUL byte)");
    if (!*form) return (*form = form_of(forms, text, err)) != NULL;
    char *line = strdup(text);
    bool ok = line ? (*form)->line(context, fields, csv_split(fields, FIELDS, line), err)
                   : err_set(err, ERR_RESOURCE, "out of memory");
    free(line);
    return ok;
}

bool csv_each_form(const char *path, const struct csv_form *forms, void *context, struct err *err) {
    const struct csv_form *form = NULL;
    struct lines in;
    const char *text;
    size_t n;
    bool ok = lines_open(&in, path, &(struct lines_options){.any_text = true}, err);
    while (ok && lines_next(&in, &text, &n, err))
        ok = take_line(&form, text, n, forms, context, err) || err_prefix(err, "%s, line %zu", in.path, in.number);
    if (err->code == ERR_NONE && !form) err_set(err, ERR_INPUT, "%s: nothing in it", path);
    lines_close(&in);
    return err->code == ERR_NONE;
}

bool csv_each(const char *path, const char *head, csv_line_fn *fn, void *context, struct err *err) {
    const struct csv_form forms[] = {{head, fn}, {NULL, NULL}};
    return csv_each_form(path, forms, context, err);
}
