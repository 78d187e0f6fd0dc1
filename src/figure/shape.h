/* shape.h - between the drawers of plane figures, round ones and solids. */
#ifndef SANSU_FIGURE_SHAPE_H
#define SANSU_FIGURE_SHAPE_H

#include "figure/pen.h"

/* The length of that name: as the problem states it, 「？」 where it is asked, else "". */
struct figure_words figure_length(const struct pen *p, const char *name);
/* 「高さ 5cm」 at a place, 「高さ」 and 「？」, or nothing. */
void figure_name_length(struct pen *p, int x, int y, enum drawing_anchor anchor, const char *name);

/* A part of an ellipse from one direction to another, in tens of degrees from the right, against the clock. */
void figure_arc(struct pen *p, struct drawing_point centre, struct drawing_point radius, int first, int last);

figure_drawer_fn figure_draw_circle, figure_draw_half_circle, figure_draw_sector, figure_draw_two_circles;
figure_drawer_fn figure_draw_circle_in_square, figure_draw_quarter_in_square, figure_draw_wheel;
figure_drawer_fn figure_draw_cuboid, figure_draw_cube, figure_draw_cylinder, figure_draw_prism;

#endif
