/* janken.h - じゃんけんと階段: what its files share. */
#ifndef PROBLEM_FAMILY_JANKEN_H
#define PROBLEM_FAMILY_JANKEN_H

#include "problem/build.h"

/* Where <w>, its counter <c>, the words for up and down, <A> and <B>; games <N>, up <r>, down <p>. */
bool janken_draw_rule(struct build *p, int64_t *games, int64_t *up, int64_t *down);

extern const struct subtype janken_one_ties, janken_two_ties;

#endif
