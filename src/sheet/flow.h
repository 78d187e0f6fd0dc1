/* flow.h - cells of known heights put into columns and pages; no cell is split. */
#ifndef SANSU_SHEET_FLOW_H
#define SANSU_SHEET_FLOW_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct flow_cell {
    int height;
    int foot;    /* that it also needs at the foot of its column */
    int stretch; /* most that it may grow on a full page; 0: it does not */
    /* filled in */
    size_t page;
    int column;
    int y, extra;    /* y: from the top of the column; extra: so much of `stretch` it got */
    bool first_foot; /* of its column */
    int foot_y;      /* from the bottom of the column upwards: where its foot begins */
};

struct flow_frame {
    int first, height; /* of the columns of the first page, of the others */
    int columns;
    int fold; /* the foot of a column takes so much more than its cells' */
};

/* Give every cell its place. A column that ends early is filled by stretching its cells; the last one at most doubles
 * them, when 40 % of it are empty. False: *bad is higher than a page. */
bool flow_place(struct flow_cell *cell, size_t n, const struct flow_frame *frame, size_t *pages, size_t *bad);

#endif
