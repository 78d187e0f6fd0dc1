/* daihyochi.h - a list of entries, as the families of 代表値 draw, show and sort it. */
#ifndef SANSU_FAMILY_DAIHYOCHI_H
#define SANSU_FAMILY_DAIHYOCHI_H

#include "problem/build.h"

/* n entries of what <w> counts, from <lo> to <hi>, not in order. */
bool daihyochi_entries(struct build *p, int n);
/* The list as <list>, <all> and <bare>; their number <n>. */
void daihyochi_bind(struct build *p);
/* The entries from small to large. */
void daihyochi_sort(const struct build *p, int64_t *v);

#endif
