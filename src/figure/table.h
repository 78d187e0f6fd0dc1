/* table.h - between the files that draw tables: a ruled grid whose cells are texts. */
#ifndef SANSU_FIGURE_TABLE_H
#define SANSU_FIGURE_TABLE_H

#include "figure/pen.h"

enum { TABLE_COLUMNS = 6, TABLE_ROWS = 8 };

struct table {
    struct figure_words cell[TABLE_ROWS][TABLE_COLUMNS]; /* "？" is asked, "" is blank */
    int rows, columns;
    bool heading; /* a heavier line under the first row */
};

void figure_table(struct pen *p, const struct table *t);
/* Value of row r, column c of the field `rows` or `ratios`, bare; "" when there is none. */
const char *figure_table_value(const struct pen *p, const char *field, int r, int c);
figure_drawer_fn figure_draw_ratios; /* ratios of two and three */

#endif
