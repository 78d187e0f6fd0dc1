/* describe.h - a figure in words, for who does not see it. */
#ifndef SANSU_FIGURE_DESCRIBE_H
#define SANSU_FIGURE_DESCRIBE_H

#include "sansu/drawing.h"

/* Sets title and desc: 「植木の図」, 「道の長さ 270m、間かく 9m。求めるもの: 木の数。」; problem NULL: without the answer. */
void figure_describe(struct drawing *d, const struct figure *f, const struct figure_problem *problem);

#endif
