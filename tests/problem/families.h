/* families.h - the loop over families that tests share. $FAMILY (ids with commas between) keeps some of them, for who works
 * on one: make check T=problem FAMILY=ueki,en. */
#ifndef SANSU_TEST_FAMILIES_H
#define SANSU_TEST_FAMILIES_H

#include <stdlib.h>
#include <string.h>

#include "sansu/problem.h"

static inline bool family_is_wanted(int f) {
    const char *wanted = getenv("FAMILY"), *id = problem_family_at(f).id;
    size_t n = strlen(id);
    if (!wanted || !*wanted) return true;
    for (const char *at = wanted; (at = strstr(at, id)); at += n)
        if ((at == wanted || at[-1] == ',') && (at[n] == ',' || at[n] == 0)) return true;
    return false;
}

#define FOR_EACH_FAMILY(f)                           \
    for (int f = 0; f < problem_family_count(); f++) \
        if (family_is_wanted(f))

#endif
