/* explain_batch.c - `sansu explain --batch`: a file of problems, several written side by side, printed in the file's order.
 *
 *   JSON lines -> queue of lines, good and bad -> tutor_explain_many -> one object a line
 *
 * Reads   the file, or standard input     Writes  through explain_json.c
 * Never   lets a bad line stop the others, nor changes the order
 * Checked tests/e2e/explain_test.c
 */
#include "explain.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/bytes.h"
#include "base/json.h"
#include "base/lines.h"
#include "cmd.h"

bool explain_silently(void *context, const char *text, size_t n) {
    (void)context, (void)text, (void)n;
    return !cmd_interrupted();
}

/* A line between reading and writing, in the order of the file. */
struct batch_line {
    size_t number;
    struct bytes id, problem; /* id: raw JSON */
    struct err err;           /* the line itself was bad */
    struct batch_line *next;
};

struct batch {
    struct lines lines;
    struct batch_line *first, **last;
    int code;
    struct err err; /* reading failed */
};

static bool parse_line(struct batch_line *out, const char *line, size_t n, struct err *err) {
    struct json j;
    struct json_slice name, value;
    size_t start = 0, end = 0;
    bool found = false;
    bytes_append_string(&out->id, "null");
    json_init(&j, line, n);
    if (json_enter_object(&j))
        while (json_next_key(&j, &name)) {
            if (json_key_is(&name, "problem")) {
                if (!json_get_string(&j, &value)) continue;
                bytes_clear(&out->problem);
                json_unescape(&out->problem, &value);
                found = true;
            } else if (json_key_is(&name, "id")) {
                if (!json_value_span(&j, &start, &end)) continue;
                bytes_clear(&out->id);
                bytes_append(&out->id, line + start, end - start);
            } else {
                json_skip(&j);
            }
        }
    if (!json_end(&j, err)) return false;
    if (out->id.failed || out->problem.failed) return err_set(err, ERR_RESOURCE, "out of memory for the line");
    return found || err_set(err, ERR_INPUT, "there is no \"problem\" in this line");
}

static void drop_first(struct batch *b) {
    struct batch_line *line = b->first;
    b->first = line->next;
    if (!b->first) b->last = &b->first;
    bytes_free(&line->id);
    bytes_free(&line->problem);
    free(line);
}

/* Bad lines whose turn it is. */
static void report_bad_lines(struct batch *b) {
    for (; b->first && b->first->err.code; drop_first(b)) {
        explain_print_bad_line(b->lines.path, b->first->number, &b->first->err);
        if (b->code == 0 || b->first->err.code != ERR_INPUT) b->code = (int)b->first->err.code;
    }
}

/* The next good line; bad ones before it wait for their turn. */
static bool next_problem(void *context, const char **problem, size_t *n) {
    struct batch *b = context;
    const char *text;
    size_t length;
    while (!cmd_interrupted() && !ferror(stdout) && lines_next(&b->lines, &text, &length, &b->err)) {
        struct batch_line *line = calloc(1, sizeof *line);
        if (!line) return err_set(&b->err, ERR_RESOURCE, "out of memory for line %zu", b->lines.number);
        line->number = b->lines.number;
        *b->last = line;
        b->last = &line->next;
        if (parse_line(line, text, length, &line->err)) {
            *problem = bytes_text(&line->problem);
            *n = line->problem.len;
            return true;
        }
        report_bad_lines(b); /* when nothing waits before it */
    }
    return false;
}

static bool done_problem(void *context, struct explanation *e, const struct err *err) {
    struct batch *b = context;
    report_bad_lines(b);
    if (err) {
        b->first->err = *err;
        report_bad_lines(b);
    } else {
        explain_print_json(e, bytes_text(&b->first->id), b->first->id.len, bytes_text(&b->first->problem), b->first->problem.len);
        if (e->finish == TUTOR_INTERRUPTED) b->code = ERR_INTERRUPT;
        drop_first(b);
    }
    report_bad_lines(b);
    return !cmd_interrupted() && !ferror(stdout) && (b->code == 0 || b->code == ERR_INPUT);
}

int explain_batch(struct tutor *tutor, const char *file) {
    struct batch b = {.last = &b.first};
    struct err err = {0};
    const struct tutor_stream stream = {.next = next_problem, .done = done_problem, .on_text = explain_silently, .quiet = true, .context = &b};
    bool ok = lines_open(&b.lines, file, &(struct lines_options){.stop = cmd_interrupted}, &err) && tutor_explain_many(tutor, &stream, &err);
    if (ok) report_bad_lines(&b);
    lines_close(&b.lines);
    while (b.first) drop_first(&b);
    if (cmd_interrupted()) b.code = ERR_INTERRUPT;
    if (!ok) return cmd_fail("explain", &err);
    return b.err.code ? cmd_fail("explain", &b.err) : b.code;
}
