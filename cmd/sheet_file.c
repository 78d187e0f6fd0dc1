/* sheet_file.c - the files of a sheet and its key: they appear together, or none does.
 *
 *   FILE.pdf, FILE.html   written beside its name, renamed when all is written
 *   FILE.svg              FILE-1.svg, FILE-2.svg ..: page by page; after a failure those that were not there before are
 *                         removed, and the others are whole
 *
 * Checked tests/e2e/sheet_test.c
 */
#include "sheet_file.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cmd.h"
#include "words.h"

struct output {
    struct file_writer file;
    const char *svg; /* NULL: it is one file */
    bool *is_new;    /* of the pages that were written */
    size_t n_pages;
};

static bool goes_on(struct err *err) { return !cmd_interrupted() || err_set(err, ERR_INTERRUPT, say("interrupted")); }

/* What a signal ends leaves nothing behind. */
static bool write_some(void *writer, const void *data, size_t n, struct err *err) {
    return goes_on(err) && file_writer_sink(writer, data, n, err);
}

/* ---- pages as files ---- */

/* sheet.svg -> sheet-1.svg */
static const char *page_name(struct bytes *name, const char *path, size_t page) {
    bytes_clear(name);
    bytes_printf(name, "%.*s-%zu.svg", (int)(strlen(path) - strlen(".svg")), path, page + 1);
    return bytes_text(name);
}

static bool write_pages(struct output *o, struct sheet *sheet, enum sheet_part part, struct err *err) {
    struct bytes svg = {0}, name = {0};
    size_t n = sheet_pages(sheet, part);
    o->is_new = calloc(n, sizeof *o->is_new);
    bool ok = o->is_new || err_set(err, ERR_RESOURCE, say("out of memory"));
    for (size_t i = 0; ok && i < n; i++) {
        const char *path = page_name(&name, o->svg, i);
        bytes_clear(&svg);
        o->is_new[i] = !file_exists(path);
        ok = goes_on(err) && sheet_write_svg(&svg, sheet, part, i, err) &&
             file_write_atomic(path, svg.data, svg.len, err);
        o->n_pages += ok;
    }
    bytes_free(&svg);
    bytes_free(&name);
    return ok;
}

static void remove_pages(const struct output *o) {
    struct bytes name = {0};
    for (size_t i = 0; i < o->n_pages; i++)
        if (o->is_new[i]) unlink(page_name(&name, o->svg, i));
    bytes_free(&name);
}

/* ---- one output ---- */

/* Written, but a file not yet under its name. */
static bool prepare(struct output *o, struct sheet *sheet, enum sheet_part part, const char *path, struct err *err) {
    if (!path || !sheet_pages(sheet, part)) return true;
    if (file_has_suffix(path, ".svg")) {
        o->svg = path;
        return write_pages(o, sheet, part, err);
    }
    if (!file_writer_open(&o->file, path, err)) return false;
    return file_has_suffix(path, ".pdf") ? sheet_write_pdf(sheet, part, write_some, &o->file, err)
                                         : sheet_write_html(sheet, part, write_some, &o->file, err);
}

static bool commit(struct output *o, struct err *err) { return !o->file.path || file_writer_commit(&o->file, err); }

static void close_output(struct output *o, bool done) {
    if (!done) remove_pages(o);
    file_writer_abandon(&o->file);
    free(o->is_new);
}

bool cmd_sheet_write_files(struct sheet *sheet, const char *out, const char *key, struct err *err) {
    struct output pupils = {0}, answers = {0};
    cmd_catch_interrupt();
    bool ok = prepare(&pupils, sheet, key ? SHEET_PUPILS : SHEET_BOTH, out, err) &&
              prepare(&answers, sheet, SHEET_KEY, key, err) && commit(&pupils, err) && commit(&answers, err);
    close_output(&pupils, ok);
    close_output(&answers, ok);
    return ok;
}
