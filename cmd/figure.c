/* figure.c - `sansu figure`: the drawing of a problem's figure.
 *
 *   ID                -> problem_from_id ----+
 *   a record's JSON   -> figure_record_read -+-> figure_draw -> SVG, PDF, or the display list as JSON
 *   any other text    -> reader_read --------+
 *
 * Reads   an argument, a file or standard input; the reader's model   Writes  stdout or --out
 * Checked tests/e2e/figure_test.c
 */
#include "figure.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/file.h"
#include "cmd.h"
#include "model.h"
#include "sansu/problem_draw.h"
#include "sansu/reading.h"
#include "words.h"

struct arguments {
    const char *problem, *variant, *out, *reader;
    int64_t part;
    bool json;
};

static bool no_drawing(struct err *err) {
    return err->code ? false : err_set(err, ERR_INPUT, "%s", say("there is no drawing for this problem"));
}

static bool draw_id(struct drawing *d, const char *id, enum figure_variant variant, struct err *err) {
    struct problem p = {0};
    bool ok = problem_from_id(&p, id, err) && (problem_draw(d, &p, variant, err) || no_drawing(err));
    problem_free(&p);
    return ok;
}

static bool draw_record(struct drawing *d, const struct bytes *text, enum figure_variant variant, struct err *err) {
    static struct figure_record record;
    bool ok = figure_record_read(&record, bytes_text(text), text->len, err) &&
              (figure_draw(d, &record.figure, &record.problem, variant, err) || no_drawing(err));
    figure_record_free(&record);
    return ok;
}

/* The figure of one question of a text that was read; a reading that is not sure is drawn with a warning. */
static bool draw_part(struct drawing *d, const struct reading *r, int64_t part, enum figure_variant variant,
                      struct err *err) {
    if (r->n_parts == 0) return err_set(err, ERR_INPUT, say("the problem was not read: %s"), r->why);
    if (part > r->n_parts)
        return err_set(err, ERR_INPUT, say("the problem has %d questions, not %d"), r->n_parts, (int)part);
    const struct reading_part *asked = &r->part[part - 1];
    if (!asked->family) return err_set(err, ERR_INPUT, say("the problem was not read: %s"), asked->why);
    if (asked->sureness == READING_UNSURE) fprintf(stderr, say("sansu figure: not sure: %s\n"), asked->why);
    return problem_draw(d, &asked->solved, variant, err) || no_drawing(err);
}

static bool draw_text(struct drawing *d, const struct bytes *text, const struct arguments *a,
                      enum figure_variant variant, struct err *err) {
    struct reader *reader = NULL;
    struct reading reading = {0};
    bool ok = reader_open(&reader, a->reader ? a->reader : cmd_data_path("models/sansu-reader"), err) &&
              reader_read(&reading, reader, bytes_text(text), text->len, err) &&
              draw_part(d, &reading, a->part, variant, err);
    reading_free(&reading);
    reader_close(reader);
    return ok;
}

static bool draw(struct drawing *d, const struct arguments *a, enum figure_variant variant, struct err *err) {
    struct bytes text = {0};
    bool ok = cmd_read_problem(&text, "figure", a->problem, err);
    const char *start = bytes_text(&text);
    if (ok && start[0] == '{')
        ok = draw_record(d, &text, variant, err);
    else if (ok && problem_is_id(start))
        ok = draw_id(d, start, variant, err);
    else if (ok)
        ok = draw_text(d, &text, a, variant, err);
    bytes_free(&text);
    return ok;
}

static bool check(const struct arguments *a, enum figure_variant *variant, struct err *err) {
    *variant = strcmp(a->variant, "solution") == 0 ? FIGURE_SOLVED : FIGURE_PROBLEM;
    if (*variant == FIGURE_PROBLEM && strcmp(a->variant, "problem") != 0)
        return err_set(err, ERR_USAGE, say("--variant takes problem or solution, not '%s'"), a->variant);
    if (!figure_file_check("--out", a->out, err)) return false;
    return file_check_outputs(&a->problem, file_is_regular(a->problem), &(struct file_output){"--out", a->out}, 1, err);
}

static void print(const struct drawing *d, bool json) {
    struct bytes out = {0};
    if (json)
        drawing_write_json(&out, d);
    else
        drawing_write_svg(&out, d);
    fwrite(bytes_text(&out), 1, out.len, stdout);
    bytes_free(&out);
}

int cmd_figure(int argc, char **argv) {
    static struct drawing d;
    struct arguments a = {.problem = "-", .variant = "problem", .part = 1};
    const struct cmd_flag flags[] = {
        {"--variant", FLAG_STRING, &a.variant, "NAME",
         "problem: only what the problem states (the default); solution: the steps and the answer too", 0, 0},
        {"--out", FLAG_STRING, &a.out, "FILE", "write FILE: .svg, .pdf, or .json for the display list", 0, 0},
        {"--json", FLAG_BOOL, &a.json, NULL, "print the display list as one JSON object (docs/json.md)", 0, 0},
        {"--part", FLAG_INT, &a.part, "N", "of a problem with several questions, number N (default 1)", 1,
         READING_PARTS},
        {"--reader", FLAG_STRING, &a.reader, "DIR", "the reader's model (default: the one that comes with sansu)", 0,
         0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    static const struct cmd_rule rules[] = {{"--json", CMD_EXCLUDES, "--out"}, {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {
        "sansu figure [ID|RECORD|PROBLEM|FILE|-] [flags]\n",
        "Draw the figure of a problem: of a record as sansu problems writes it, of the id of one that a family drew without\nother options, or of a problem in anybody's words.",
        "sansu problems --family ueki | sansu figure - --variant solution --out ueki.svg", flags, rules};
    enum figure_variant variant;
    struct err err = {0};
    int code, n = 0;
    if (!cmd_parse(argc, argv, &usage, &a.problem, 1, &n, &code)) return code;
    bool ok = check(&a, &variant, &err) && draw(&d, &a, variant, &err);
    if (ok && a.out)
        ok = figure_file_write(a.out, &d, &err);
    else if (ok)
        print(&d, a.json);
    drawing_free(&d);
    return ok ? 0 : cmd_fail("figure", &err);
}
