/* drawn.h - figures for tests: written as lines, drawn, and the drawing looked through. */
#ifndef SANSU_TEST_DRAWN_H
#define SANSU_TEST_DRAWN_H

#include "sansu/drawing.h"

/* A figure of "type asked field=value field=a|b|c", fields of figure_type_has, tables as rows with '/': texts that stay with
 * the figure. asked_label is found by "label=1". */
struct drawn_figure {
    struct figure figure;
    char words[1000];
};
void drawn_read(struct drawn_figure *out, const char *words);

bool drawn_has(const struct drawing *d, const char *text);        /* a text that is exactly this */
int drawn_count(const struct drawing *d, enum drawing_kind kind); /* items of a kind */

#endif
