/* ryusui.h - 流水算: what its files share. */
#ifndef PROBLEM_FAMILY_RYUSUI_H
#define PROBLEM_FAMILY_RYUSUI_H

#include "problem/build.h"

/* A boat <w> with its words, in hours or minutes, its speed in still water and that of the stream. */
void family_ryusui_draw_boat(struct build *p, int64_t *still, int64_t *stream);
/* A time that suits it. */
int64_t family_ryusui_draw_time(struct build *p);

#endif
