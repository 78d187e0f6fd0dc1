/* waribiki.h - back from a discount: what its files share. */
#ifndef PROBLEM_FAMILY_WARIBIKI_H
#define PROBLEM_FAMILY_WARIBIKI_H

#include "problem/build.h"

extern const char *const waribiki_goods[]; /* what | lowest, highest price */
extern const struct subtype waribiki_still_cost, waribiki_still_list;

#endif
