/* area.h - between the files that draw areas. */
#ifndef SANSU_FIGURE_AREA_H
#define SANSU_FIGURE_AREA_H

#include "figure/pen.h"

/* The height of a column beside it: to the left, or to the right. */
void figure_height(struct pen *p, int x, int y0, int y1, bool left, const char *text);
figure_drawer_fn figure_draw_area_other;

#endif
