/* recognise_solve.c - one reading of a text -> the problem it describes -> its answer.
 *
 *   words and numbers of the reading -> build_give_data; each way to choose what it does not say -> bind()
 *   -> those that say every word of the text -> solve(), proof
 *
 * A reading is taken only when all that it leaves open, choices and words of the family alike, leads to the same steps
 * and the same answer.
 *
 * Checked tests/problem/recognise_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "problem/recognise.h"
#include "problem/record.h"

enum { WORDINGS = 12, PATIENCE = 4, DRAW_COST = 20 };

static bool is_number(const struct match_binding *at) { return !at->value && !at->word->person; }

static const char *text_of(const struct match_binding *at) { return at->value ? at->value->text : at->own; }

/* The bindings that are inputs; what the others say must follow from them. */
static size_t list_given(struct problem_given *out, const struct lesson *lesson, const struct match *reading) {
    size_t n = 0;
    for (int i = 0; i < reading->n_bindings; i++) {
        const struct match_binding *at = &reading->binding[i];
        if (lesson->inputs >> (at->word - lesson->word) & 1)
            out[n++] = (struct problem_given){.name = at->word->name, .text = text_of(at)};
    }
    return n;
}

/* Does the bound problem say every number and word of the text? */
static bool says_the_text(const struct build *p, const struct match *reading) {
    for (int i = 0; i < reading->n_bindings; i++) {
        const struct match_binding *at = &reading->binding[i];
        const char *own = build_has(p, at->word->name) ? build_get(p, at->word->name) : "";
        struct ratio said, wanted;
        if (!is_number(at) ? strcmp(own, text_of(at)) != 0
                           : !build_read_number(&said, own) || !build_read_number(&wanted, at->own) ||
                                 said.num != wanted.num || said.den != wanted.den)
            return false;
    }
    return true;
}

static bool same_solution(const struct problem *a, const struct build *p) {
    if (a->n_steps != p->trace.n_equations || strcmp(a->answer, p->answer.text) != 0) return false;
    for (int i = 0; i < a->n_steps; i++) {
        const struct equation *e = &p->trace.equation[i];
        if (strcmp(a->step[i].expression, e->expression) != 0 || strcmp(a->step[i].value, e->value) != 0 ||
            strcmp(a->step[i].unit, e->unit) != 0)
            return false;
    }
    return true;
}

/* The choices as one number, the question its last digit. */
static long count_ways(const struct subtype *sub) {
    long ways = build_count_choices(sub->asks);
    for (int i = 0; i < build_count_roles(sub); i++)
        if (sub->role[i].kind == PROBLEM_CHOICE) ways *= build_count_choices(sub->role[i].unit);
    return ways;
}

static void choose(struct build *p, const struct subtype *sub, long way) {
    p->asked = (int)(way % build_count_choices(sub->asks));
    way /= build_count_choices(sub->asks);
    for (int i = 0; i < build_count_roles(sub); i++) {
        const struct role *role = &sub->role[i];
        if (role->kind != PROBLEM_CHOICE) continue;
        build_aux(p, role->aux, way % build_count_choices(role->unit) + role->low);
        way /= build_count_choices(role->unit);
    }
    p->reject = NULL;
    build_unsolve(p);
    if (sub->bind) sub->bind(p);
}

/* What is known of a reading so far. */
struct finding {
    struct problem *out;
    const struct lesson *lesson;
    int template_index;
    bool found, differs;
};

static bool write_record(struct finding *f, struct build *p) {
    struct record r = {.p = p, .family = f->lesson->family, .sub = f->lesson->sub, .template_index = f->template_index};
    struct err unfit = {0};
    bool ok = record_solved(f->out, &r, &unfit);
    record_free(&r);
    return ok;
}

/* The words of a draw, hashed: what follows from them follows again from the same ones. */
static uint64_t words_hash(const struct build *p) {
    uint64_t h = 0;
    for (int i = 0; i < p->n_slots; i++) {
        h = hash_fnv1a(p->slot[i].name, strlen(p->slot[i].name) + 1, h);
        h = hash_fnv1a(p->slot[i].text, strlen(p->slot[i].text) + 1, h);
    }
    return h;
}

static bool is_new(uint64_t *seen, int *n_seen, uint64_t hash) {
    for (int i = 0; i < *n_seen; i++)
        if (seen[i] == hash) return false;
    seen[(*n_seen)++] = hash;
    return true;
}

/* Every way to choose, with the words as they stand in the build. */
static void try_ways(struct finding *f, struct problem_recogniser *r, const struct match *reading) {
    struct build *p = &r->build;
    const struct subtype *sub = f->lesson->sub;
    long ways = count_ways(sub);
    for (long way = 0; way < ways && !f->differs && --r->tries_left > 0; way++) {
        choose(p, sub, way);
        if (p->reject || !says_the_text(p, reading) || !build_solve(p, sub, 0)) continue;
        if (f->found)
            f->differs = !same_solution(f->out, p);
        else
            f->found = !build_prove(p, sub) && write_record(f, p);
    }
}

bool recognise_solve(struct problem *out, struct problem_recogniser *r, const struct lesson *lesson, int template_index,
                     const struct match *reading) {
    struct problem_given given[MATCH_SLOTS];
    struct finding f = {.out = out, .lesson = lesson, .template_index = template_index};
    size_t n = list_given(given, lesson, reading);
    uint64_t seen[WORDINGS];
    int n_seen = 0;
    build_start(&r->build, 1, 0, 0, PROBLEM_ANY);
    for (int i = 0; i < WORDINGS && !f.differs && (f.found || i < PATIENCE) && (r->tries_left -= DRAW_COST) > 0; i++) {
        struct err unfit = {0};
        if (!build_give_data(&r->build, lesson->sub, given, n, true, &unfit)) break;
        if (is_new(seen, &n_seen, words_hash(&r->build))) try_ways(&f, r, reading);
    }
    build_free(&r->build);
    return f.found && !f.differs && r->tries_left > 0;
}
