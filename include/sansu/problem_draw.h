/* problem_draw.h - the drawing of a problem record, and a record again from its id. */
#ifndef SANSU_PROBLEM_DRAW_H
#define SANSU_PROBLEM_DRAW_H

#include "sansu/drawing.h"
#include "sansu/problem.h"

/* figure_draw with what the record says beside its figure. */
bool problem_draw(struct drawing *out, const struct problem *p, enum figure_variant variant, struct err *err);

/* "ueki.ends.1-00000000000004d2" or, by its second method, the same with ".2": is it the id of a generated problem? */
bool problem_is_id(const char *text);
/* The problem that the id's family draws with its seed, without any other option. false: there is no such family, or
 * it draws another one, for the id comes from other options or another version; then only the record itself helps. */
bool problem_from_id(struct problem *out, const char *id, struct err *err);

#endif
