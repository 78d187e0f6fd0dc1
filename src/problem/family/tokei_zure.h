/* tokei_zure.h - wrong clocks: what its files share. */
#ifndef PROBLEM_FAMILY_TOKEI_ZURE_H
#define PROBLEM_FAMILY_TOKEI_ZURE_H

#include "problem/build.h"

/* A clock <c>, somebody <A>. */
void tokei_zure_draw_clock(struct build *p);

extern const struct subtype tokei_zure_face;

#endif
