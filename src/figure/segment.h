/* segment.h - between the files that draw roads. */
#ifndef SANSU_FIGURE_SEGMENT_H
#define SANSU_FIGURE_SEGMENT_H

#include "figure/pen.h"

struct figure_words figure_speed(const struct pen *p, int i); /* 「分速80m」; "" when there is none */
figure_drawer_fn figure_draw_segment_one;                     /* without a direction */

#endif
