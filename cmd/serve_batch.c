/* serve_batch.c - POST /v1/audit/batch: up to 32 MiB of explanations in, a line of JSON each out, as fast as they are
 * fetched.
 *
 *   body -> file in memory -> audit_file -> 32 KiB of lines by the clerk -> stream -> fetched -> the next 32 KiB
 *
 * The last line counts: {"schema":"sansu.batch/1",..}; a stream without it was cut.
 *
 * Checked tests/e2e/serve_own_test.c
 */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "audit_solve.h"
#include "serve_app.h"

enum { PIECE = 32 << 10 };

struct batch {
    struct serve_task task; /* first */
    struct serve_owner owner;
    struct serve_app *app;
    struct serve_exchange *x; /* the loop's; NULL: its client left */
    int fd;
    char path[40]; /* of fd */
    struct audit_file *file;
    struct audit_totals totals;
    struct bytes piece;
    bool busy, ended; /* the clerk has it; its last line is written */
};

static void close_batch(struct batch *b) {
    if (b->x) serve_set_user(b->x, NULL);
    audit_file_close(b->file);
    close(b->fd);
    bytes_free(&b->piece);
    free(b);
}

/* ---- the clerk's ---- */

static void write_error(struct batch *b, const char *why) {
    b->totals.bad_lines++;
    bytes_printf(&b->piece,
                 "{\"schema\":\"sansu.error/1\",\"id\":null,\"line\":%zu,\"error\":", audit_file_line(b->file));
    bytes_append_json_string(&b->piece, why, strlen(why));
    bytes_append_string(&b->piece, "}\n");
}

static void write_totals(struct batch *b, const struct err *err) {
    const struct audit_totals *t = &b->totals;
    bytes_printf(
        &b->piece,
        "{\"schema\":\"sansu.batch/1\",\"records\":%zu,\"bad_lines\":%zu,\"ok\":%zu,\"defect\":%zu,"
        "\"unverified\":%zu,\"claims\":%zu,\"claims_true\":%zu,\"claims_false\":%zu,\"form\":\"%s\",\"complete\":%s,"
        "\"error\":",
        t->records, t->bad_lines, t->verdicts[AUDIT_OK], t->verdicts[AUDIT_DEFECT], t->verdicts[AUDIT_UNVERIFIED],
        t->claims, t->claims_true, t->claims_false, audit_form_name(audit_file_form(b->file)),
        err->code ? "false" : "true");
    if (err->code)
        bytes_append_json_string(&b->piece, err->message, strlen(err->message));
    else
        bytes_append_string(&b->piece, "null");
    bytes_append_string(&b->piece, "}\n");
    b->ended = true;
}

static void audit_one(struct batch *b, struct audit_record *record, struct err *bad) {
    struct audit_report report;
    const struct audit_options defaults = {.grade = 0};
    if (!cmd_solve_record(record, b->app->reader, &b->app->reading, bad) ||
        !audit_record_check(&report, record, &defaults, bad))
        return;
    audit_totals_add(&b->totals, record, &report);
    audit_write_record(&b->piece, record, &report, true, AUDIT_JAPANESE);
    audit_report_free(&report);
}

static void work(struct serve_task *task) {
    struct batch *b = (struct batch *)task;
    struct audit_record record;
    struct err err = {0};
    while (!b->ended && b->piece.len < PIECE) {
        struct err bad = {0};
        if (!audit_file_next(&record, b->file, &bad, &err)) {
            write_totals(b, &err);
            return;
        }
        if (!bad.code) audit_one(b, &record, &bad);
        if (bad.code) write_error(b, bad.message);
        audit_record_free(&record);
    }
}

/* ---- the loop's ---- */

static void done(struct serve_task *task) {
    struct batch *b = (struct batch *)task;
    b->busy = false;
    if (b->x) serve_stream_write(b->x, bytes_text(&b->piece), b->piece.len);
    bytes_clear(&b->piece);
    if (b->x && b->ended) serve_stream_end(b->x);
    if (!b->x || b->ended) close_batch(b);
}

static struct batch *batch_of(struct serve_owner *owner) {
    return (struct batch *)(void *)((char *)owner - offsetof(struct batch, owner));
}

static void more(struct serve_owner *owner) {
    struct batch *b = batch_of(owner);
    if (b->busy || b->ended) return;
    b->busy = true;
    serve_clerk_add(b->app->clerk, &b->task);
}

static void leave(struct serve_owner *owner) {
    struct batch *b = batch_of(owner);
    b->x = NULL;
    if (!b->busy) close_batch(b);
}

static enum audit_form form_of(const struct serve_exchange *x) {
    struct serve_slice type = serve_head_value(serve_head(x), "content-type");
    if (serve_slice_is(serve_head_value(serve_head(x), "x-sansu"), "guess")) return AUDIT_GUESS;
    if (type.n >= 8 && strncmp(type.data, "text/csv", 8) == 0) return AUDIT_CSV;
    if (type.n >= 10 && strncmp(type.data, "text/plain", 10) == 0) return AUDIT_PLAIN;
    return AUDIT_JSONL;
}

int serve_body_file(const struct serve_exchange *x) {
    size_t n, at = 0;
    const char *body = serve_body(x, &n);
    int fd = memfd_create("sansu-batch", MFD_CLOEXEC);
    while (fd >= 0 && at < n) {
        ssize_t wrote = write(fd, body + at, n - at);
        if (wrote <= 0) break;
        at += (size_t)wrote;
    }
    if (fd >= 0 && at == n) return fd;
    if (fd >= 0) close(fd);
    return -1;
}

static bool open_batch(struct batch *b, struct err *err) {
    snprintf(b->path, sizeof b->path, "/proc/self/fd/%d", b->fd);
    return audit_file_open(&b->file, b->path, form_of(b->x), NULL, err);
}

void serve_audit_batch(void *context, struct serve_exchange *x) {
    struct batch *b = calloc(1, sizeof *b);
    struct api_problem problem = {0};
    struct err err = {0};
    int fd = b ? serve_body_file(x) : -1;
    if (fd < 0) {
        free(b);
        serve_send_busy(x, "out of memory");
        return;
    }
    *b = (struct batch){.task = {.work = work, .done = done},
                        .owner = {.gone = leave, .drained = more},
                        .app = context,
                        .x = x,
                        .fd = fd};
    if (!open_batch(b, &err)) {
        close_batch(b);
        api_refuse(&problem, 400, "", "%s", err.message);
        serve_send_problem(x, &problem);
        return;
    }
    serve_set_user(x, &b->owner);
    serve_stream_begin(x, 200, "application/x-ndjson");
}
