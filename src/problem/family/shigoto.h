/* shigoto.h - what the families of 仕事算 share: two workers, one job, how long each needs alone. */
#ifndef PROBLEM_FAMILY_SHIGOTO_H
#define PROBLEM_FAMILY_SHIGOTO_H

#include "problem/build.h"

enum { SHIGOTO_A, SHIGOTO_B }; /* data: how long each needs alone */

/* Draws the job, the two workers and both times. */
void family_shigoto_draw(struct build *p, int64_t *a, int64_t *b);
/* "l", the whole; "tw", 日数 or 時間. */
void family_shigoto_bind(struct build *p);
/* The line that says what each does in one unit of time; the whole, which is 1 or the least common multiple. */
struct ratio family_shigoto_rates(struct build *p, bool whole_is_one, struct ratio *one, struct ratio *other);

#endif
