/* turn.h - directions as half degrees against the clock: 0 to the right, 180 upwards. Any int is one. */
#ifndef SANSU_FIGURE_TURN_H
#define SANSU_FIGURE_TURN_H

#include "figure/pen.h"

int figure_sine(int half); /* in thousandths */
/* The point of an ellipse, of a circle, in that direction. */
struct drawing_point figure_point_at(struct drawing_point centre, struct drawing_point radius, int half);
struct drawing_point figure_at(struct drawing_point centre, int radius, int half);
/* A fine arc; at most one full turn. */
void figure_turn(struct pen *p, struct drawing_point centre, int radius, int from, int to, bool dashed);

#endif
