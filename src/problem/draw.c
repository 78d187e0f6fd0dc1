/* draw.c - a record and its drawing; a record again from its id.
 *
 *   struct problem -> text, answer, steps -> figure_draw
 *   "family.subtype.version-seed.method" -> problem_generate -> the same id, or an error
 *
 * Reads   struct problem, an id           Writes  struct drawing, struct problem
 * Checked tests/problem/draw_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "problem/record.h"
#include "sansu/problem_draw.h"

bool problem_draw(struct drawing *out, const struct problem *p, enum figure_variant variant, struct err *err) {
    struct figure_step step[PROBLEM_STEPS];
    for (int i = 0; i < p->n_steps; i++)
        step[i] = (struct figure_step){p->step[i].expression, p->step[i].value, p->step[i].unit};
    struct figure_problem known = {p->text, p->answer, p->number, p->unit, step, p->n_steps};
    return figure_draw(out, &p->figure, &known, variant, err);
}

struct parts {
    char family[40], subtype[40];
    unsigned long long seed;
    int version, method; /* method from 1 */
};

static bool read_id(struct parts *out, const char *id) {
    int n = 0, end = 0;
    out->method = 1;
    if (sscanf(id, "%39[a-z0-9_].%39[a-z0-9_].%3d-%16llx%n", out->family, out->subtype, &out->version, &out->seed,
               &n) != 4)
        return false;
    if (id[n] == '.' && (sscanf(id + n, ".%1d%n", &out->method, &end) != 1 || out->method < 1)) return false;
    return id[n + end] == 0;
}

bool problem_is_id(const char *text) {
    struct parts parts;
    return read_id(&parts, text);
}

bool problem_from_id(struct problem *out, const char *id, struct err *err) {
    struct parts parts;
    if (!read_id(&parts, id)) return err_set(err, ERR_INPUT, "'%.80s' is no id of a problem", id);
    int family = problem_family_find(parts.family);
    if (family < 0) return err_set(err, ERR_INPUT, "%s: there is no family '%s'", id, parts.family);
    struct problem_options options = {.method = parts.method - 1};
    if (!problem_generate(out, family, parts.seed, &options, err)) return false;
    if (parts.version == RECORD_VERSION && strcmp(out->id, id) == 0) return true;
    return err_set(err, ERR_INPUT,
                   "%s: the family draws another problem with this seed: the id comes from other options "
                   "or another version; hand over the record itself",
                   id);
}
