/* serve_library_rows.c - POST /v1/library/import, /v1/library/export: items as rows of the corpus, JSON lines.
 *
 *   import  body -> file in memory -> 100 lines a task of the clerk, each a transaction -> counts, lines that are none
 *   export  query -> 32 KiB of lines by the clerk -> stream -> fetched -> the next 32 KiB
 *
 * Nobody waits for a whole import: other tasks of the clerk come between its pieces. Sent again, it adds what is
 * missing.
 *
 * Checked tests/e2e/serve_library_test.c
 */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lines.h"
#include "serve_call.h"

enum { PIECE_LINES = 100, PIECE_BYTES = 32 << 10, MOST_ERRORS = 100 };

/* One of the two at work. */
struct rows {
    struct serve_task task; /* first */
    struct serve_owner owner;
    struct serve_app *app;
    struct serve_exchange *x; /* the loop's; NULL: its client left */
    bool busy, ended;         /* the clerk has it; there is no more to do */
    struct api_problem problem;
    /* import */
    int fd; /* of the body; -1: none */
    char path[40];
    struct lines in;
    struct library_taken taken;
    size_t n_bad;
    struct bytes errors;
    /* export */
    json_t *root;
    struct library_query query;
    int64_t item;
    struct bytes piece;
};

static void close_rows(struct rows *r) {
    if (r->x) serve_set_user(r->x, NULL);
    if (r->fd >= 0) {
        lines_close(&r->in);
        close(r->fd);
    }
    json_decref(r->root);
    bytes_free(&r->errors);
    bytes_free(&r->piece);
    free(r);
}

static struct rows *rows_of(struct serve_owner *owner) {
    return (struct rows *)(void *)((char *)owner - offsetof(struct rows, owner));
}

static void leave(struct serve_owner *owner) {
    struct rows *r = rows_of(owner);
    r->x = NULL;
    if (!r->busy) close_rows(r);
}

static void go_on(struct rows *r) {
    r->busy = true;
    serve_clerk_add(r->app->clerk, &r->task);
}

static bool has_library(struct rows *r) {
    return r->app->library ||
           api_refuse(&r->problem, 404, "", "this server keeps no library (sansu serve --library FILE)");
}

static struct rows *open_rows(struct serve_app *app, struct serve_exchange *x) {
    struct rows *r = calloc(1, sizeof *r);
    if (!r) {
        serve_send_busy(x, "out of memory");
        return NULL;
    }
    *r = (struct rows){.owner = {.gone = leave}, .app = app, .x = x, .fd = -1};
    return r;
}

static void refuse(struct rows *r) {
    serve_send_problem(r->x, &r->problem);
    close_rows(r);
}

/* ---- import ---- */

static void note_bad(struct rows *r, const char *why) {
    if (r->n_bad++ >= MOST_ERRORS) return;
    bytes_printf(&r->errors, "%s{\"line\":%zu,\"error\":", r->errors.len ? "," : "", r->in.number);
    bytes_append_json_string(&r->errors, why, strlen(why));
    bytes_append_char(&r->errors, '}');
}

/* False: the library's file cannot be written. */
static bool take_line(struct rows *r, const char *line, size_t n, struct err *err) {
    struct err bad = {0};
    if (library_take_row(&r->taken, r->app->library, line, n, &bad)) return true;
    if (bad.code != ERR_INPUT) return err_set(err, bad.code, "%s", bad.message);
    note_bad(r, bad.message);
    return true;
}

static bool take_piece(struct rows *r, struct err *err) {
    struct err in = {0};
    const char *line;
    size_t n, count = 0;
    bool ok = library_begin(r->app->library, err);
    if (!ok) return false;
    while (ok && count++ < PIECE_LINES && !r->ended) {
        if (lines_next(&r->in, &line, &n, &in))
            ok = take_line(r, line, n, err);
        else
            r->ended = true;
    }
    if (in.code) note_bad(r, in.message);
    if (ok) return library_commit(r->app->library, err);
    library_rollback(r->app->library);
    return false;
}

static void import_work(struct serve_task *task) {
    struct rows *r = (struct rows *)task;
    struct err err = {0};
    if (take_piece(r, &err)) return;
    r->ended = true;
    api_refuse(&r->problem, 503, "", "%s; lines before this one may be in the library", err.message);
}

static void reply_import(struct rows *r) {
    struct bytes body = {0};
    const struct library_taken *t = &r->taken;
    bytes_printf(&body,
                 "{\"schema\":\"sansu.import/1\",\"rows\":%lld,\"items\":%lld,\"versions\":%lld,\"bad_lines\":%zu,"
                 "\"errors\":[%s]}",
                 (long long)t->rows, (long long)t->items, (long long)t->versions, r->n_bad, bytes_text(&r->errors));
    serve_send_json(r->x, 200, &body);
    close_rows(r);
}

static void import_done(struct serve_task *task) {
    struct rows *r = (struct rows *)task;
    r->busy = false;
    if (!r->x)
        close_rows(r);
    else if (r->problem.status)
        refuse(r);
    else if (r->ended)
        reply_import(r);
    else
        go_on(r);
}

static bool open_body(struct rows *r) {
    struct err err = {0};
    r->fd = serve_body_file(r->x);
    if (r->fd < 0) return api_refuse(&r->problem, 503, "", "out of memory");
    snprintf(r->path, sizeof r->path, "/proc/self/fd/%d", r->fd);
    return lines_open(&r->in, r->path, NULL, &err) || api_refuse(&r->problem, 400, "", "%s", err.message);
}

void serve_library_import(void *context, struct serve_exchange *x) {
    struct rows *r = open_rows(context, x);
    if (!r) return;
    r->task = (struct serve_task){.work = import_work, .done = import_done};
    if (!has_library(r) || !open_body(r)) {
        refuse(r);
        return;
    }
    serve_set_user(x, &r->owner);
    go_on(r);
}

/* ---- export ---- */

/* The last line of a stream that cannot be finished, so that nobody takes a part for the whole. */
static void write_error(struct bytes *out, const char *why) {
    bytes_append_string(out, "{\"schema\":\"sansu.error/1\",\"id\":null,\"line\":null,\"error\":");
    bytes_append_json_string(out, why, strlen(why));
    bytes_append_string(out, "}\n");
}

static void export_work(struct serve_task *task) {
    struct rows *r = (struct rows *)task;
    struct err err = {0};
    bool more = false;
    if (!library_write_rows(&r->piece, r->app->library, &r->query, &r->item, PIECE_BYTES, &more, &err))
        write_error(&r->piece, err.message);
    r->ended = err.code || !more;
}

static void export_done(struct serve_task *task) {
    struct rows *r = (struct rows *)task;
    r->busy = false;
    if (r->x) serve_stream_write(r->x, bytes_text(&r->piece), r->piece.len);
    bytes_clear(&r->piece);
    if (r->x && r->ended) serve_stream_end(r->x);
    if (!r->x || r->ended) close_rows(r);
}

static void export_more(struct serve_owner *owner) {
    struct rows *r = rows_of(owner);
    if (!r->busy && !r->ended) go_on(r);
}

static bool read_export(struct rows *r) {
    struct serve_call c = {.app = r->app};
    int64_t limit = 0;
    size_t n;
    const char *body = serve_body(r->x, &n);
    bool ok = api_json_read(&c.root, body, n, &c.problem) && api_json_only(c.root, SERVE_QUERY_FIELDS, &c.problem) &&
              serve_read_query(&r->query, &limit, &c);
    r->root = c.root;
    r->problem = c.problem;
    return ok;
}

void serve_library_export(void *context, struct serve_exchange *x) {
    struct rows *r = open_rows(context, x);
    if (!r) return;
    r->task = (struct serve_task){.work = export_work, .done = export_done};
    r->owner.drained = export_more;
    if (!has_library(r) || !read_export(r)) {
        refuse(r);
        return;
    }
    serve_set_user(x, &r->owner);
    serve_stream_begin(x, 200, "application/x-ndjson");
}
