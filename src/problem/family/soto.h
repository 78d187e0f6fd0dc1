/* soto.h - 相当算: what its files share. */
#ifndef PROBLEM_FAMILY_SOTO_H
#define PROBLEM_FAMILY_SOTO_H

#include "problem/build.h"

/* Something whole: <w>, its counter <c>, what is done with it <v> <vt> <vm>, its range <lo> <hi>; somebody <P>. */
void soto_draw_whole(struct build *p);
struct ratio soto_draw_fraction(struct build *p, int i, const char *name);
/* <vp>, 読んだ, of <vt>; datum 1, a fraction, in words as <fx>. */
void soto_bind_words(struct build *p);
/* A fraction in words, 3分の2. */
void soto_set_in_words(struct build *p, const char *name, struct ratio f);

extern const struct subtype soto_both, soto_steps;

#endif
