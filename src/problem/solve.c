/* solve.c - a problem of given numbers and words, solved: the record that the generator would have made of them.
 *
 *   sub-type, given -> build_give -> method -> proof by enumeration -> texts -> struct problem
 *
 * Checked tests/problem/solve_test.c
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "problem/record.h"

/* ---- what a sub-type has to be given ---- */

static void add_roles(struct problem_slot *out, int *n, int cap, const struct subtype *sub) {
    for (int i = 0; i < build_count_roles(sub) && *n < cap; i++) {
        const struct role *role = &sub->role[i];
        struct problem_slot *slot = &out[(*n)++];
        *slot = (struct problem_slot){
            .role = role->name, .unit = role->unit, .kind = role->kind, .optional = role->optional};
        if (role->kind == PROBLEM_CHOICE) slot->unit = "", slot->choices = role->unit;
        snprintf(slot->name, sizeof slot->name, "%s", role->slot);
    }
    if (*n == cap) return;
    out[*n] = (struct problem_slot){
        .name = "asked", .role = "きいているもの", .unit = "", .choices = sub->asks, .kind = PROBLEM_CHOICE};
    out[(*n)++].optional = build_count_choices(sub->asks) == 1;
}

static bool has_role(const struct subtype *sub, const char *slot) {
    for (int i = 0; i < build_count_roles(sub); i++)
        if (strcmp(sub->role[i].slot, slot) == 0) return true;
    return false;
}

int problem_slots(struct problem_slot *out, int cap, int family, int subtype) {
    const struct subtype *sub = family_table[family]->subtypes[subtype];
    struct build p;
    int n = 0;
    add_roles(out, &n, cap, sub);
    build_start(&p, 1, 0, 0, PROBLEM_ANY);
    do build_reset(&p);
    while (!sub->draw(&p) || p.reject);
    for (int i = 0; i < p.n_slots && n < cap; i++) {
        const struct slot *s = &p.slot[i];
        if (!s->input || has_role(sub, s->name)) continue;
        out[n] = (struct problem_slot){
            .role = "", .unit = "", .kind = s->person ? PROBLEM_PERSON : PROBLEM_WORD, .optional = true};
        snprintf(out[n++].name, sizeof out->name, "%s", s->name);
    }
    build_free(&p);
    return n;
}

/* ---- solving ---- */

static const char *given_as(const struct problem_given *given, size_t n, const char *name) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(given[i].name, name) == 0) return given[i].text;
    return NULL;
}

/* 24個 numbers where 何通り is asked: each of them is one way. */
static void count_ways(struct build *p, const char *unit) {
    bool ways = strcmp(p->answer.unit, "通り") == 0 && strcmp(unit, "個") == 0,
         things = strcmp(p->answer.unit, "個") == 0 && strcmp(unit, "通り") == 0;
    if (ways || things) build_answer(p, p->answer.value, "", unit);
}

static bool ask_step(struct build *p, const char *index, struct err *err) {
    char *end;
    long i = strtol(index, &end, 10);
    if (end == index || *end || i < 0 || i >= p->trace.n_equations)
        return err_set(err, ERR_USAGE, "there is no step %s", index);
    build_answer_step(p, (int)i);
    return true;
}

static bool solve(struct problem *out, struct record *r, const struct problem_given *given, size_t n, struct err *err) {
    struct build *p = r->p;
    if (!build_give(p, r->sub, given, n, err)) return false;
    if (!build_solve(p, r->sub, r->method))
        return err_set(err, ERR_WORK, "%s/%s: %s", r->family->id, r->sub->id, p->reject);
    const char *flaw = build_prove(p, r->sub), *unit = given_as(given, n, PROBLEM_ANSWER_UNIT),
               *step = given_as(given, n, PROBLEM_STEP);
    if (flaw) return err_set(err, ERR_WORK, "%s/%s: %s", r->family->id, r->sub->id, flaw);
    bool uneven = build_is_uneven(p, r->sub);
    if (step && !ask_step(p, step, err)) return false;
    if (unit && !build_answer_in(p, unit))
        return err_set(err, ERR_WORK, "%s/%s: %s", r->family->id, r->sub->id, p->reject);
    if (unit && r->family->ways) count_ways(p, unit);
    if (!record_solved(out, r, err)) return false;
    out->origin.uneven = uneven;
    if (step) out->figure = (struct figure){.type = FIGURE_NONE};
    return true;
}

bool problem_solve(struct problem *out, int family, int subtype, int method, const struct problem_given *given,
                   size_t n, struct err *err) {
    assert(family >= 0 && family < problem_family_count());
    const struct family *f = family_table[family];
    if (subtype < 0 || subtype >= build_count_subtypes(f))
        return err_set(err, ERR_USAGE, "family '%s' has no sub-type %d", f->id, subtype);
    if (method < 0 || method >= build_count_methods(f->subtypes[subtype]))
        return err_set(err, ERR_USAGE, "%s/%s has no method %d", f->id, f->subtypes[subtype]->id, method);
    struct build p;
    struct record r = {.p = &p, .family = f, .sub = f->subtypes[subtype], .method = method};
    build_start(&p, 1, 0, 0, PROBLEM_ANY);
    bool ok = solve(out, &r, given, n, err);
    record_free(&r);
    build_free(&p);
    return ok;
}
