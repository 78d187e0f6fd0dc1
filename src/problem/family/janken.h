/* janken.h - じゃんけんと階段: what its files share. */
#ifndef PROBLEM_FAMILY_JANKEN_H
#define PROBLEM_FAMILY_JANKEN_H

#include "problem/build.h"

/* Where <w>, its counter <c>, the words for up and down, <A> and <B>; games <N>, up <r>, down <p>. */
bool janken_draw_rule(struct build *p, int64_t *games, int64_t *up, int64_t *down);

/* How often <A> won or lost of so many decided games; the first step begins with all_won. */
void janken_solve_one(struct build *p, struct ratio decided, const char *all_won);
/* How often <A> or <B> won, by the gap between them. */
void janken_solve_two(struct build *p, struct ratio decided);

extern const struct subtype janken_one_ties, janken_two_ties;

#endif
