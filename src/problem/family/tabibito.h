/* tabibito.h - 旅人算: what its files share. */
#ifndef PROBLEM_FAMILY_TABIBITO_H
#define PROBLEM_FAMILY_TABIBITO_H

#include "problem/build.h"

enum { TABIBITO_FAST = 1, TABIBITO_SLOW = 2 };

/* Two travellers, <p> the faster one, <r> the slower one, with the words and the speeds of their kind, in minutes,
 * hours or seconds; around something not in hours. */
void family_tabibito_draw_words(struct build *p, bool around, int64_t *fast, int64_t *slow);
/* The same, the speeds as data. */
void family_tabibito_draw_pair(struct build *p, bool around, int64_t *fast, int64_t *slow);
/* A time that suits them. */
int64_t family_tabibito_draw_time(struct build *p);
/* A method: datum `way` is the sum (towards) or the difference of both ways, which are as the speeds. */
void family_tabibito_by_ratio(struct build *p, int way, bool towards, const char *after);

extern const struct subtype family_tabibito_pond, family_tabibito_pair, family_tabibito_away,
    family_tabibito_pond_speed, family_tabibito_laps, family_tabibito_late;

#endif
