/* problems_like.c - `sansu problems --like`: problems of the structure of one that somebody typed.
 *
 *   text -> reader_read -> for each question: its sub-type, choices and stars -> problem_set_draw
 *
 * Reads   the argument, a file or standard input      Writes  through `take`; stderr: how the text was read
 * Checked tests/e2e/problems_test.c
 */
#include <stdio.h>
#include <string.h>

#include "cmd.h"
#include "model.h"
#include "problems.h"
#include "sansu/reading.h"
#include "words.h"

static bool read_text(struct reading *out, const char *text, struct err *err) {
    struct reader *reader = NULL;
    struct bytes problem = {0};
    bool ok = cmd_read_problem(&problem, "problems", text, err) && cmd_reader_open(&reader, NULL, err) &&
              reader_read(out, reader, bytes_text(&problem), problem.len, err);
    reader_close(reader);
    bytes_free(&problem);
    if (ok && out->sureness == READING_NONE) ok = err_set(err, ERR_INPUT, "%s", out->why);
    return ok;
}

/* What was taken for the model of the others; nobody has to guess. */
static void say_how(const struct reading *r) {
    for (int i = 0; i < r->n_parts; i++)
        fprintf(stderr, say("sansu problems: read as %s/%s: %s (%s); asked: %s%s\n"), r->part[i].family,
                r->part[i].subtype, r->part[i].family_name, r->part[i].subtype_name, r->part[i].asked,
                r->part[i].sureness >= READING_TOLD ? "" : say(" - not surely; sansu read shows more"));
}

bool problems_like_part(const struct problem_set *set, const struct reading *r, int i,
                        bool (*take)(void *context, const struct problem *p), void *context, struct err *err) {
    const struct problem *of = &r->part[i].solved;
    int family = problem_family_find(of->family);
    struct problem_set part = *set;
    part.family = &family, part.n_families = 1, part.unique = true;
    part.like = of;
    part.options.subtype = of->subtype;
    part.options.stars = of->difficulty.stars;
    part.count = set->count / r->n_parts + (i < set->count % r->n_parts);
    return problem_set_draw(&part, take, context, err);
}

int problems_like(const struct problem_set *set, const char *text, bool (*take)(void *context, const struct problem *p),
                  void *context) {
    struct reading reading = {0};
    struct err err = {0};
    bool ok = read_text(&reading, text, &err);
    if (ok) say_how(&reading);
    for (int i = 0; ok && i < reading.n_parts && !cmd_interrupted(); i++)
        ok = problems_like_part(set, &reading, i, take, context, &err);
    reading_free(&reading);
    return cmd_interrupted() ? ERR_INTERRUPT : ok ? 0 : cmd_fail("problems", &err);
}
