/* name.h - names of slots and words, which are few letters and are compared at every turn. */
#ifndef SANSU_PROBLEM_NAME_H
#define SANSU_PROBLEM_NAME_H

#include <stdbool.h>
#include <stddef.h>

/* Is `have`, which ends with a NUL, the name of n letters? */
static inline bool name_is(const char *have, const char *name, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (have[i] == 0 || have[i] != name[i]) return false;
    return have[n] == 0;
}

#endif
