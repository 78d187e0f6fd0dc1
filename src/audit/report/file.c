/* file.c - explanations as teachers have them: JSON lines, a table, or plain text.
 *
 *   first line: {..}           -> JSON lines        one record a line
 *               id,text,..     -> CSV               one record a row; a field may hold line breaks; also with
 *                                                   tabs or semicolons, as spreadsheets copy and export
 *               anything else  -> plain text        one record a paragraph
 *
 * Reads   the file or standard input, as it comes      Never   holds more than one record
 * Checked tests/audit/file_test.c, tests/e2e/audit_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/utf8.h"
#include "sansu/audit_report.h"

enum { COLUMNS = 64 };

struct audit_file {
    struct lines in;
    enum audit_form form;
    struct bytes first; /* the line that the form was guessed from, not yet handed out */
    bool has_first;
    size_t line, n_records;
    struct bytes record, head; /* of a table */
    char separator;
    char *column[COLUMNS];
    size_t n_columns;
};

static const char *const names[] = {"guess", "jsonl", "csv", "text", "whole"};

const char *audit_form_name(enum audit_form form) { return names[form]; }

bool audit_form_of(enum audit_form *out, const char *name) {
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0) {
            *out = (enum audit_form)i;
            return true;
        }
    return false;
}

bool audit_file_open(struct audit_file **out, const char *path, enum audit_form form, bool (*stop)(void),
                     struct err *err) {
    struct audit_file *f = calloc(1, sizeof *f);
    *out = f;
    if (!f) return err_set(err, ERR_RESOURCE, "out of memory");
    const struct lines_options options = {.any_text = true, .keep_long = true, .whole = true, .stop = stop};
    f->form = form;
    return lines_open(&f->in, path, &options, err);
}

void audit_file_close(struct audit_file *f) {
    if (!f) return;
    lines_close(&f->in);
    bytes_free(&f->first);
    bytes_free(&f->record);
    bytes_free(&f->head);
    free(f);
}

enum audit_form audit_file_form(const struct audit_file *f) { return f->form; }
size_t audit_file_line(const struct audit_file *f) { return f->line; }

/* ---- lines ---- */

static bool is_blank(const char *text) { return text[strspn(text, " \t\r")] == 0 || strcmp(text, "　") == 0; }

/* The next line, the guessed-from one first. */
static bool next_line(const char **text, size_t *n, struct audit_file *f, struct err *err) {
    if (!f->has_first) return lines_next(&f->in, text, n, err);
    f->has_first = false;
    *text = bytes_text(&f->first);
    *n = f->first.len;
    return true;
}

static bool next_with_ink(const char **text, size_t *n, struct audit_file *f, struct err *err) {
    while (next_line(text, n, f, err))
        if (*n != strlen(*text) || !is_blank(*text)) return true;
    return false;
}

/* ---- which form ---- */

/* A head names two columns or more, one of them the texts; "text" alone will do. */
static bool is_head_with(bool *out, char separator, const char *line, struct err *err) {
    char *field[COLUMNS], *copy = strdup(line);
    struct audit_record none;
    struct err no_head = {0};
    *out = false;
    if (!copy) return err_set(err, ERR_RESOURCE, "out of memory");
    size_t n = csv_split_by(separator, field, COLUMNS, copy);
    if ((n > 1 && n <= COLUMNS) || strcmp(line, "text") == 0)
        *out = audit_record_read_row(&none, field, field, n, &no_head);
    if (*out) audit_record_free(&none);
    free(copy);
    return no_head.code != ERR_RESOURCE || err_set(err, ERR_RESOURCE, "out of memory");
}

/* Is the line a head? Then with which separator: the first that makes it one, else a comma. */
static bool is_head(bool *out, char *separator, const char *line, struct err *err) {
    static const char any[] = ",\t;";
    *out = false;
    for (size_t i = 0; any[i] && !*out; i++) {
        *separator = any[i];
        if (!is_head_with(out, any[i], line, err)) return false;
    }
    if (!*out) *separator = any[0];
    return true;
}

static bool guess(struct audit_file *f, struct err *err) {
    const char *text;
    size_t n;
    if (!next_with_ink(&text, &n, f, err)) return false;
    bytes_clear(&f->first);
    bytes_append(&f->first, text, n);
    f->has_first = true;
    if (f->first.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    const char *ink = text + strspn(text, " \t");
    bool head = false, object = *ink == '{' || *ink == '[';
    if (!object && !is_head(&head, &f->separator, bytes_text(&f->first), err)) return false;
    f->form = object ? AUDIT_JSONL : head ? AUDIT_CSV : AUDIT_PLAIN;
    return true;
}

/* ---- the forms ---- */

static bool next_object(struct audit_record *out, struct audit_file *f, struct err *bad, struct err *err) {
    const char *text;
    size_t n;
    if (!next_with_ink(&text, &n, f, err)) return false;
    f->line = f->in.number;
    if (f->in.problem)
        err_set(bad, ERR_INPUT, "%s", f->in.problem);
    else
        audit_record_read(out, text, n, bad);
    return true;
}

/* Rows begin where the head ended, which may be the line that was guessed from. */
static bool take_row(struct bytes *out, struct audit_file *f, struct err *err) {
    if (!f->has_first) return csv_record(out, &f->line, &f->in, err);
    f->has_first = false;
    f->line = f->in.number;
    bytes_clear(out);
    bytes_append(out, bytes_text(&f->first), f->first.len);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

static bool take_head(struct audit_file *f, struct err *err) {
    if (!take_row(&f->head, f, err)) return false;
    bool head;
    if (!is_head(&head, &f->separator, bytes_text(&f->head), err)) return false;
    f->n_columns = csv_split_by(f->separator, f->column, COLUMNS, f->head.data);
    return f->n_columns <= COLUMNS || err_set(err, ERR_INPUT, "%s: more than 64 columns", f->in.path);
}

static bool is_utf8(const char *text, size_t n, struct err *bad) {
    size_t at;
    if (memchr(text, 0, n)) return err_set(bad, ERR_INPUT, "not text (a NUL byte)");
    return utf8_valid(text, n, &at) ||
           err_set(bad, ERR_INPUT,
                   "not valid UTF-8 (byte %zu); `iconv -f CP932 -t UTF-8` converts Shift_JIS, as spreadsheets write it",
                   at);
}

static bool next_row(struct audit_record *out, struct audit_file *f, struct err *bad, struct err *err) {
    char *field[COLUMNS];
    if (f->n_columns == 0 && !take_head(f, err)) return false;
    if (!take_row(&f->record, f, err)) return false;
    if (!is_utf8(f->record.data, f->record.len, bad)) return true;
    size_t n = csv_split_by(f->separator, field, COLUMNS, f->record.data);
    if (n != f->n_columns)
        err_set(bad, ERR_INPUT, "%zu values below %zu columns", n, f->n_columns);
    else
        audit_record_read_row(out, f->column, field, n, bad);
    return true;
}

/* A paragraph, or with AUDIT_WHOLE all there is. */
static bool next_paragraph(struct audit_record *out, struct audit_file *f, struct err *bad, struct err *err) {
    const char *text;
    size_t n;
    struct bytes *all = &f->record;
    bytes_clear(all);
    if (!next_with_ink(&text, &n, f, err)) return false;
    f->line = f->in.number;
    do {
        if (f->form == AUDIT_PLAIN && n == strlen(text) && is_blank(text)) break;
        if (f->in.problem) err_set(bad, ERR_INPUT, "%s", f->in.problem);
        if (all->len) bytes_append_char(all, '\n');
        bytes_append(all, text, n);
        if (all->len > LINES_LONGEST) err_set(bad, ERR_INPUT, "a text longer than 16 MB"), bytes_clear(all);
    } while (next_line(&text, &n, f, err));
    if (err->code) return false;
    f->n_records++;
    if (all->failed) return err_set(err, ERR_RESOURCE, "out of memory");
    if (bad->code || !is_utf8(all->data, all->len, bad)) return true;
    char id[24];
    snprintf(id, sizeof id, "%zu", f->n_records);
    *out = (struct audit_record){.id = strdup(id), .text = strndup(all->data, all->len), .n_text = all->len};
    if (out->id && out->text) return true;
    audit_record_free(out);
    return err_set(err, ERR_RESOURCE, "out of memory");
}

bool audit_file_next(struct audit_record *out, struct audit_file *f, struct err *bad, struct err *err) {
    *out = (struct audit_record){.id = NULL};
    *bad = (struct err){0};
    if (f->form == AUDIT_GUESS && !guess(f, err)) return false;
    if (f->form == AUDIT_JSONL) return next_object(out, f, bad, err);
    return f->form == AUDIT_CSV ? next_row(out, f, bad, err) : next_paragraph(out, f, bad, err);
}
