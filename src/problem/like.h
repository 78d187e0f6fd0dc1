/* like.h - is a problem like another one: the same structure and question, other numbers, other words? */
#ifndef PROBLEM_LIKE_H
#define PROBLEM_LIKE_H

#include "sansu/problem_solve.h"

struct like {
    const struct problem *of;
    struct problem_slot slot[PROBLEM_GIVEN]; /* of its sub-type */
    int n_slots;
};

void like_make(struct like *out, const struct problem *of);

enum likeness { LIKE_NOT, LIKE_IN_OTHER_NUMBERS, LIKE_IN_OTHER_WORDS };
/* p: of the same sub-type. */
enum likeness like_of(const struct like *l, const struct problem *p);

#endif
