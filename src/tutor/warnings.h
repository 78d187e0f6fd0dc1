/* warnings.h - reasons to read an explanation with care, said in plain Japanese; and reasons not to write one. */
#ifndef SANSU_TUTOR_WARNINGS_H
#define SANSU_TUTOR_WARNINGS_H

#include "sansu/tutor.h"

/* Why this problem cannot be explained (no text, no numbers); NULL when it can. */
const char *tutor_cannot_explain(const char *problem, size_t n);

/* Fill out->warnings from the finished explanation. threshold: mean log-probability below which the model does not know
 * this kind of problem; 0 = unknown. */
void tutor_warn(struct explanation *out, float threshold);

#endif
