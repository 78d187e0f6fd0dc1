/* file.c - a file of problems, several explained side by side, results in the file's order.
 *
 *   JSON lines or plain lines, good and bad -> lesson_explain_many -> one object a line
 *
 * Reads   the file, or standard input     Writes  through the caller's `write`
 * Never   lets a bad line stop the others, nor changes the order
 * Checked tests/lesson/file_test.c, tests/e2e/explain_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/lines.h"
#include "base/strict.h"
#include "sansu/lesson.h"

/* A line between reading and writing. */
struct batch_line {
    size_t number;
    struct bytes id, problem; /* id: raw JSON */
};

struct run {
    const struct lesson_batch *batch;
    struct lines lines;
    struct bytes object;
    enum err_code outcome;
    bool any, plain; /* the first line tells whether lines are objects */
    bool stopped;    /* nobody takes more */
    struct err err;  /* reading failed */
};

static bool parse_object(struct batch_line *out, const char *line, size_t n, struct err *err) {
    struct json j;
    struct json_slice name, value;
    size_t start = 0, end = 0;
    bool found = false;
    bytes_append_string(&out->id, "null");
    cursor_init(&j, line, n);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &name)) {
            if (cursor_key_is(&name, "problem")) {
                if (!cursor_get_string(&j, &value)) continue;
                bytes_clear(&out->problem);
                cursor_unescape(&out->problem, &value);
                found = true;
            } else if (cursor_key_is(&name, "id")) {
                if (!cursor_value_span(&j, &start, &end)) continue;
                bytes_clear(&out->id);
                bytes_append(&out->id, line + start, end - start);
            } else {
                cursor_skip(&j);
            }
        }
    if (!cursor_end(&j, err)) return false;
    if (out->id.failed || out->problem.failed) return err_set(err, ERR_RESOURCE, "out of memory for the line");
    return found || err_set(err, ERR_INPUT, "there is no \"problem\" in this line");
}

/* Lines of Python's json module may hold NaN where nobody reads. */
static bool parse_line(struct batch_line *out, const char *line, size_t n, struct err *err) {
    static const char *const needed[] = {"problem", "id", NULL};
    struct bytes strict = {0};
    bool changed,
        ok = strict_json(&strict, &changed, line, n, needed, err) && parse_object(out, strict.data, strict.len, err);
    bytes_free(&strict);
    return ok;
}

/* A problem as it stands. */
static bool take_plain(struct batch_line *out, const char *line, size_t n, struct err *err) {
    bytes_append_string(&out->id, "null");
    bytes_append(&out->problem, line, n);
    return (!out->id.failed && !out->problem.failed) || err_set(err, ERR_RESOURCE, "out of memory for the line");
}

static void free_line(struct batch_line *line) {
    bytes_free(&line->id);
    bytes_free(&line->problem);
    free(line);
}

static bool is_stopped(const struct run *r) { return r->stopped || (r->batch->stop && r->batch->stop()); }

static bool next_problem(void *context, const char **problem, size_t *n, void **tag, struct err *bad) {
    struct run *r = context;
    const char *text;
    size_t length;
    if (is_stopped(r) || !lines_next(&r->lines, &text, &length, &r->err)) return false;
    struct batch_line *line = calloc(1, sizeof *line);
    if (!line) return err_set(&r->err, ERR_RESOURCE, "out of memory for line %zu", r->lines.number);
    line->number = r->lines.number;
    if (!r->any) r->plain = *text != '{';
    r->any = true;
    if (r->plain)
        take_plain(line, text, length, bad);
    else
        parse_line(line, text, length, bad);
    *problem = bytes_text(&line->problem);
    *n = line->problem.len;
    *tag = line;
    return true;
}

static void write_error(struct bytes *out, size_t number, const struct err *err) {
    bytes_printf(out, "{\"schema\":\"sansu.error/1\",\"id\":null,\"line\":%zu,\"error\":", number);
    bytes_append_json_string(out, err->message, strlen(err->message));
    bytes_append_string(out, "}\n");
}

/* The worst so far: a bad line or a decline is less than a failure. */
static void count(struct run *r, enum err_code code) {
    if (code && (!r->outcome || code != ERR_INPUT)) r->outcome = code;
}

static bool done_problem(void *context, void *tag, struct lesson *lesson, const struct err *err) {
    struct run *r = context;
    struct batch_line *line = tag;
    const struct lesson_subject subject = {bytes_text(&line->id), bytes_text(&line->problem), line->id.len,
                                           line->problem.len};
    bytes_clear(&r->object);
    if (err && r->batch->bad) r->batch->bad(r->batch->context, line->number, err);
    if (err)
        write_error(&r->object, line->number, err);
    else
        lesson_write_json(&r->object, lesson, &subject);
    count(r, err ? err->code : tutor_outcome(&lesson->explanation));
    if (r->object.failed) err_set(&r->err, ERR_RESOURCE, "out of memory for the result of line %zu", line->number);
    r->stopped |= r->object.failed || !r->batch->write(r->batch->context, r->object.data, r->object.len);
    free_line(line);
    return !is_stopped(r) && (!r->outcome || r->outcome == ERR_INPUT);
}

static bool go_on(void *context) { return !is_stopped(context); }

bool lesson_explain_file(enum err_code *outcome, const struct lesson_plan *plan, const char *path,
                         const struct lesson_batch *batch, struct err *err) {
    struct run r = {.batch = batch};
    const struct lesson_stream stream = {.next = next_problem, .done = done_problem, .go_on = go_on, .context = &r};
    bool ok = lines_open(&r.lines, path, &(struct lines_options){.stop = batch->stop}, err) &&
              lesson_explain_many(plan, &stream, err);
    lines_close(&r.lines);
    bytes_free(&r.object);
    *outcome = r.outcome;
    return ok && (!r.err.code || err_set(err, r.err.code, "%s", r.err.message));
}
