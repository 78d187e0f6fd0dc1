/* sashatsume.h - 差集め算: what its files share. */
#ifndef PROBLEM_FAMILY_SASHATSUME_H
#define PROBLEM_FAMILY_SASHATSUME_H

#include "problem/build.h"

/* Goods <w>, counter <c>, dear <a> and cheap <b>; the same money buys <n> more of the cheap ones. Somebody <P>. */
bool family_sashatsume_draw_more(struct build *p);

extern const struct subtype family_sashatsume_money;

#endif
