/* heikin_hayasa.h - 平均の速さ: what its files share. */
#ifndef PROBLEM_FAMILY_HEIKIN_HAYASA_H
#define PROBLEM_FAMILY_HEIKIN_HAYASA_H

#include "problem/build.h"

/* The words for a speed that follow from its unit: 毎時, km/時, 時間, 1時間に. */
void family_heikin_hayasa_bind(struct build *p);

extern const struct subtype family_heikin_hayasa_ways, family_heikin_hayasa_totals;

#endif
