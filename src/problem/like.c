/* like.c - the choices and the question of two problems of a sub-type are compared; then numbers; then words.
 *
 * Checked tests/problem/set_test.c
 */
#include "problem/like.h"

#include <string.h>

void like_make(struct like *out, const struct problem *of) {
    int family = problem_family_find(of->family), subtype = 0;
    out->of = of;
    while (strcmp(problem_subtype_at(family, subtype).id, of->subtype) != 0) subtype++;
    out->n_slots = problem_slots(out->slot, PROBLEM_GIVEN, family, subtype);
}

static const char *given_as(const struct problem *p, const char *name) {
    for (int i = 0; i < p->n_given; i++)
        if (strcmp(p->given[i].name, name) == 0) return p->given[i].text;
    return "";
}

static bool is_word(const struct problem_slot *s) { return s->kind == PROBLEM_WORD || s->kind == PROBLEM_PERSON; }

enum likeness like_of(const struct like *l, const struct problem *p) {
    bool numbers = false, words = false;
    for (int i = 0; i < l->n_slots; i++) {
        const struct problem_slot *s = &l->slot[i];
        bool same = strcmp(given_as(l->of, s->name), given_as(p, s->name)) == 0;
        if (s->kind == PROBLEM_CHOICE && !same) return LIKE_NOT;
        if (s->kind == PROBLEM_CHOICE || same) continue;
        words |= is_word(s), numbers |= !is_word(s);
    }
    if (!numbers) return LIKE_NOT;
    return words ? LIKE_IN_OTHER_WORDS : LIKE_IN_OTHER_NUMBERS;
}
