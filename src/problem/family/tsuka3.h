/* tsuka3.h - 通過算の逆: what its files share. */
#ifndef PROBLEM_FAMILY_TSUKA3_H
#define PROBLEM_FAMILY_TSUKA3_H

#include "problem/build.h"

/* A train <w>, a bridge <b> with <act>, a pole <po>. */
void family_tsuka3_draw_words(struct build *p);
/* Lengths that a railway has; bridge 0: there is none. */
bool family_tsuka3_plausible(struct build *p, int64_t train, int64_t bridge);

extern const struct subtype family_tsuka3_bridge_speed, family_tsuka3_tunnel, family_tsuka3_pole_bridge,
    family_tsuka3_passing, family_tsuka3_kmh, family_tsuka3_cars;

#endif
