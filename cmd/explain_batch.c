/* explain_batch.c - `sansu explain --batch`: a file of problems, several written side by side, printed in the file's order.
 *
 *   JSON lines, good and bad -> tutor_explain_many -> one object a line
 *
 * Reads   the file, or standard input     Writes  stdout: objects; stderr: lines that were refused
 * Never   lets a bad line stop the others, nor changes the order
 * Checked tests/e2e/explain_test.c
 */
#include "explain.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/json.h"
#include "base/strict.h"
#include "base/lines.h"
#include "cmd.h"

/* A line between reading and writing. */
struct batch_line {
    size_t number;
    struct bytes id, problem; /* id: raw JSON */
};

struct batch {
    struct lines lines;
    int code;
    struct err err; /* reading failed */
};

static bool parse_object(struct batch_line *out, const char *line, size_t n, struct err *err) {
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

/* Lines of Python's json module may hold NaN where nobody reads. */
static bool parse_line(struct batch_line *out, const char *line, size_t n, struct err *err) {
    static const char *const needed[] = {"problem", "id", NULL};
    struct bytes strict = {0};
    bool changed,
        ok = strict_json(&strict, &changed, line, n, needed, err) && parse_object(out, strict.data, strict.len, err);
    bytes_free(&strict);
    return ok;
}

static void free_line(struct batch_line *line) {
    bytes_free(&line->id);
    bytes_free(&line->problem);
    free(line);
}

/* A message on stderr, an object in the line's place on stdout. */
static void print_bad_line(const char *file, size_t number, const struct err *err) {
    struct bytes out = {0};
    fprintf(stderr, "sansu explain: %s: line %zu: %s\n", file, number, err->message);
    bytes_printf(&out, "{\"schema\":\"sansu.error/1\",\"id\":null,\"line\":%zu,\"error\":", number);
    bytes_append_json_string(&out, err->message, strlen(err->message));
    bytes_append_string(&out, "}\n");
    fwrite(out.data, 1, out.len, stdout);
    fflush(stdout);
    bytes_free(&out);
}

static bool next_problem(void *context, struct tutor_item *out) {
    struct batch *b = context;
    const char *text;
    size_t length;
    if (cmd_interrupted() || ferror(stdout) || !lines_next(&b->lines, &text, &length, &b->err)) return false;
    struct batch_line *line = calloc(1, sizeof *line);
    if (!line) return err_set(&b->err, ERR_RESOURCE, "out of memory for line %zu", b->lines.number);
    line->number = b->lines.number;
    parse_line(line, text, length, &out->err);
    out->problem = bytes_text(&line->problem);
    out->n = line->problem.len;
    out->tag = line;
    return true;
}

static bool done_problem(void *context, void *tag, struct explanation *e, const struct err *err) {
    struct batch *b = context;
    struct batch_line *line = tag;
    if (err) {
        print_bad_line(b->lines.path, line->number, err);
        if (b->code == 0 || err->code != ERR_INPUT) b->code = (int)err->code;
    } else {
        explain_print_json(e, &(struct tutor_subject){bytes_text(&line->id), bytes_text(&line->problem), line->id.len,
                                                      line->problem.len});
        if (b->code == 0) b->code = explain_exit_code(e);
    }
    free_line(line);
    return !cmd_interrupted() && !ferror(stdout) && (b->code == 0 || b->code == ERR_INPUT);
}

static bool go_on(void *context) {
    (void)context;
    return !cmd_interrupted();
}

int explain_batch(struct tutor *tutor, const char *file) {
    struct batch b = {.code = 0};
    struct err err = {0};
    const struct tutor_stream stream = {.next = next_problem, .done = done_problem, .go_on = go_on, .context = &b};
    bool ok = lines_open(&b.lines, file, &(struct lines_options){.stop = cmd_interrupted}, &err) &&
              tutor_explain_many(tutor, &stream, &err);
    lines_close(&b.lines);
    if (cmd_interrupted()) b.code = ERR_INTERRUPT;
    if (!ok) return cmd_fail("explain", &err);
    return b.err.code ? cmd_fail("explain", &b.err) : b.code;
}
