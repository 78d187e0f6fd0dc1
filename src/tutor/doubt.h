/* doubt.h - reasons to read an explanation with care, said in plain Japanese; and reasons not to write one. */
#ifndef SANSU_TUTOR_DOUBT_H
#define SANSU_TUTOR_DOUBT_H

#include "sansu/tutor.h"

/* Why this problem cannot be explained (no text, no numbers); NULL when it can. */
const char *doubt_problem(const char *problem, size_t n);

/* Fill out->warnings from the finished explanation. threshold: mean log-probability below which the model does not know
 * this kind of problem; 0 = unknown. */
void doubt_explanation(struct explanation *out, float threshold);

#endif
