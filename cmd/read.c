/* read.c - `sansu read`: how a problem was read, and its exact solution.
 *
 *   PROBLEM | FILE | - | --batch FILE   -> reader_read -> as a teacher says it back    (people)
 *                                                      -> one JSON object a problem    (--json, --batch)
 *
 * Reads   flags, standard input, problem files, the reader's model   Writes  stdout; stderr: errors, progress
 * Checked tests/e2e/read_test.c
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/lines.h"
#include "cmd.h"
#include "model.h"
#include "progress.h"
#include "sansu/reading.h"
#include "words.h"

struct arguments {
    const char *problem, *batch, *reader, *as;
    struct cmd_list set;
    bool json;
};

static void print(struct bytes *line) {
    fwrite(bytes_text(line), 1, line->len, stdout);
    fflush(stdout);
    bytes_clear(line);
}

/* "ueki/ends" and "間かく=12m" in pieces; false: that is not what they are. room: what the pieces stand in. */
static bool read_correction(struct reading_correction *out, const struct arguments *a, struct bytes *room,
                            struct err *err) {
    size_t at[2 * CMD_LIST_MAX + 1], slash = a->as ? strcspn(a->as, "/") : 0;
    *out = (struct reading_correction){.n_sets = (int)a->set.n};
    for (size_t i = 0; i < a->set.n; i++) {
        const char *sign = strchr(a->set.item[i], '=');
        if (!sign || sign == a->set.item[i])
            return err_set(err, ERR_USAGE, say("--set takes ROLE=VALUE, not '%s'"), a->set.item[i]);
        at[2 * i] = room->len;
        bytes_append(room, a->set.item[i], (size_t)(sign - a->set.item[i]));
        bytes_append_char(room, 0);
        at[2 * i + 1] = room->len;
        bytes_append(room, sign + 1, strlen(sign + 1) + 1);
    }
    at[2 * a->set.n] = room->len;
    if (a->as) bytes_append(room, a->as, slash);
    bytes_append_char(room, 0);
    if (room->failed) return err_set(err, ERR_RESOURCE, say("out of memory"));
    for (size_t i = 0; i < a->set.n; i++)
        out->set[i] = (struct reading_set){room->data + at[2 * i], room->data + at[2 * i + 1]};
    out->family = a->as ? room->data + at[2 * a->set.n] : NULL;
    out->subtype = a->as && a->as[slash] ? a->as + slash + 1 : NULL;
    return true;
}

static bool read_problem(struct reading *out, const struct reader *r, const struct arguments *a,
                         const struct bytes *text, struct err *err) {
    struct reading_correction c;
    struct bytes room = {0};
    if (!a->as && !a->set.n) return reader_read(out, r, bytes_text(text), text->len, err);
    bool ok = read_correction(&c, a, &room, err) && reader_read_as(out, r, bytes_text(text), text->len, &c, err);
    bytes_free(&room);
    return ok;
}

static int read_one(const struct reader *r, const struct arguments *a) {
    struct err err = {0};
    struct bytes text = {0}, out = {0};
    struct reading reading = {0};
    bool ok = cmd_read_problem(&text, "read", a->problem, &err) && read_problem(&reading, r, a, &text, &err);
    int code = !ok ? cmd_fail("read", &err) : reading.sureness != READING_NONE ? 0 : ERR_INPUT;
    if (ok && a->json)
        reading_write_json(&out, &reading, NULL, 0);
    else if (ok)
        reading_write_text(&out, &reading);
    print(&out);
    reading_free(&reading);
    bytes_free(&text);
    bytes_free(&out);
    return code;
}

/* ---- a file of problems ---- */

/* A line {"id"?,"problem"}, or a problem as it stands. NULL: an object without a problem. */
static const char *problem_of(json_t **object, const char *line, size_t n, size_t *length) {
    *object = line[0] == '{' ? json_loadb(line, n, JSON_REJECT_DUPLICATES, NULL) : NULL;
    *length = n;
    if (line[0] != '{') return line;
    const json_t *problem = json_object_get(*object, "problem");
    *length = json_string_length(problem);
    return json_string_value(problem);
}

/* A line that cannot be used: an object in its place (docs/json.md), and the next one is read. */
static void write_error(struct bytes *out, size_t line, const char *why) {
    bytes_printf(out, "{\"schema\":\"sansu.error/1\",\"id\":null,\"line\":%zu,\"error\":", line);
    bytes_append_json_string(out, why, strlen(why));
    bytes_append_string(out, "}\n");
}

/* The outcome: ERR_INPUT where there is no reading. */
static enum err_code read_line(const struct reader *r, struct reading *reading, struct bytes *out, size_t number,
                               const char *line, size_t n, struct err *err) {
    json_t *object;
    size_t length;
    const char *problem = problem_of(&object, line, n, &length);
    char *id = json_dumps(json_object_get(object, "id"), JSON_ENCODE_ANY);
    enum err_code code = ERR_INPUT;
    if (!problem)
        write_error(out, number, say("no object with a \"problem\""));
    else if (!reader_read(reading, r, problem, length, err))
        code = err->code;
    else
        reading_write_json(out, reading, id, id ? strlen(id) : 0),
            code = reading->sureness != READING_NONE ? ERR_NONE : ERR_INPUT;
    print(out);
    free(id);
    json_decref(object);
    return code;
}

static int read_batch(const struct reader *r, const char *file) {
    struct err err = {0};
    struct bytes out = {0};
    struct reading reading = {0};
    struct lines lines;
    struct cmd_progress progress = {.verb = "read", .what = "problems", .rows = true};
    const char *line;
    size_t n;
    enum err_code worst = ERR_NONE, one;
    cmd_catch_interrupt();
    bool ok = lines_open(&lines, file, &(struct lines_options){.stop = cmd_interrupted}, &err);
    while (ok && !err.code && !cmd_interrupted() && lines_next(&lines, &line, &n, &err)) {
        if (!n) continue;
        one = read_line(r, &reading, &out, lines.number, line, n, &err);
        if (one > worst) worst = one;
        cmd_progress_step(&progress);
    }
    lines_close(&lines);
    cmd_progress_hide(&progress);
    reading_free(&reading);
    bytes_free(&out);
    return cmd_interrupted() ? ERR_INTERRUPT : err.code ? cmd_fail("read", &err) : (int)worst;
}

int cmd_read(int argc, char **argv) {
    static struct arguments a;
    const struct cmd_flag flags[] = {
        {"--json", FLAG_BOOL, &a.json, NULL, "print the reading as one JSON object (docs/json.md)", 0, 0},
        {"--batch", FLAG_STRING, &a.batch, "FILE", "read every line: {\"id\"?,\"problem\"}, or a problem as it stands",
         0, 0},
        {"--as", FLAG_STRING, &a.as, "FAMILY[/SUBTYPE]", "read it as one of these (sansu problems --list names them)",
         0, 0},
        {"--set", FLAG_LIST, &a.set, "ROLE=VALUE", "this quantity or choice is so, whatever was read: --set 間かく=12m",
         0, 0},
        CMD_READER_FLAG(a.reader),
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    static const struct cmd_rule rules[] = {{"--batch", CMD_EXCLUDES, "--as --set"}, {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {
        "sansu read [PROBLEM|FILE|-] [flags]\n",
        "Read a problem in anybody's words: what is given, what is asked, and the exact answer; or say that it was not read.",
        "sansu read '長さ270mの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。'", flags, rules};
    int code, n = 0;
    struct err err = {0};
    struct reader *r = NULL;
    if (!cmd_parse(argc, argv, &usage, &a.problem, 1, &n, &code)) return code;
    if (!a.problem) a.problem = "-";
    if (!cmd_reader_open(&r, a.reader, &err)) return cmd_fail("read", &err);
    code = a.batch ? read_batch(r, a.batch) : read_one(r, &a);
    reader_close(r);
    return code;
}
