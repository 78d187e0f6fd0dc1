/* bars.h - between the files that draw 線分図: rows of bars that start at one dashed line. */
#ifndef SANSU_FIGURE_BARS_H
#define SANSU_FIGURE_BARS_H

#include "figure/pen.h"

enum { BARS_LONGEST = 7000, BARS_BOW = 450, BARS_ROW = 1500 };

void figure_bar_name(struct pen *p, int y, const char *name);            /* left of the bars */
void figure_bar_start(struct pen *p, int y0, int y1);                    /* the dashed line at which all bars start */
void figure_sum(struct pen *p, int x, int y0, int y1, const char *text); /* a brace at the right */
/* What one bar is longer than the bar at y: dashes, with the difference under them. */
void figure_bar_difference(struct pen *p, int from, int to, int y, const char *text);

figure_drawer_fn figure_draw_bars_shares; /* a ratio, with sum, difference or something more */
figure_drawer_fn figure_draw_bars_known;  /* lengths that the problem states, or a whole and its percents */
figure_drawer_fn figure_draw_bars_change; /* before and after */
figure_drawer_fn figure_draw_bars_deal;   /* so many each, with some left or missing */
figure_drawer_fn figure_draw_bars_work;   /* one piece of work, grass that grows, a queue */
figure_drawer_fn figure_draw_bars_part;   /* a fraction of a whole */

#endif
