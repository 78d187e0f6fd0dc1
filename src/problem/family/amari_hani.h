/* amari_hani.h - numbers with given remainders: what whole numbers and things that are shared out have in common. */
#ifndef SANSU_FAMILY_AMARI_HANI_H
#define SANSU_FAMILY_AMARI_HANI_H

#include "problem/build.h"

/* Divisors <a>, <b>; one rest <r> and a bound <k>, or a rest of each, <r> and <s>. */
enum { A, B, REST, BOUND, REST_A = REST, REST_B };
enum { AUX_BELOW };

bool amari_draw_divisors(struct build *p, int64_t *l);
void amari_bind_lcm(struct build *p);
/* One rest, next to a bound; the answer in <c>. */
bool amari_draw_bound(struct build *p);
void amari_bind_bound(struct build *p);
void amari_solve_bound(struct build *p);
bool amari_holds_bound(const struct build *p, const int64_t *x, unsigned keep);
/* One shortage, the smallest number of all; the answer in <c>. */
bool amari_draw_first(struct build *p);
void amari_bind_first(struct build *p);
void amari_solve_first(struct build *p);
bool amari_holds_smallest(const struct build *p, const int64_t *x, unsigned keep);

#endif
