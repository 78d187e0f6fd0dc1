/* flow.c - a column is filled while the next cell and its foot fit, then stretched.
 *
 * Checked tests/sheet/flow_test.c
 */
#include "sheet/flow.h"

struct column {
    size_t first, end; /* cells */
    int room, used, foot;
    bool last;
};

static int needed(const struct column *c, const struct flow_cell *cell, const struct flow_frame *frame) {
    int foot = c->foot + cell->foot;
    return c->used + cell->height + foot + (foot ? frame->fold : 0);
}

static int least(int a, int b) { return a < b ? a : b; }

/* Share what is left among the cells that can grow, each up to its most; what one cannot take, the later ones may. */
static void stretch(struct flow_cell *cell, const struct column *c, const struct flow_frame *frame) {
    int left = c->room - c->used - c->foot - (c->foot ? frame->fold : 0), growing = 0, y = 0;
    for (size_t i = c->first; i < c->end; i++) growing += cell[i].stretch > 0;
    if (c->last && left * 10 <= c->room * 4) growing = 0;
    for (size_t i = c->first; i < c->end; i++) {
        bool grows = growing > 0 && cell[i].stretch > 0;
        int most = c->last ? least(cell[i].height, cell[i].stretch) : cell[i].stretch;
        cell[i].extra = grows ? least(left / growing, most) : 0;
        left -= cell[i].extra, growing -= grows;
        cell[i].y = y;
        y += cell[i].height + cell[i].extra;
    }
    int foot = c->foot;
    for (size_t i = c->first; i < c->end; foot -= cell[i++].foot) {
        cell[i].foot_y = foot;
        cell[i].first_foot = foot == c->foot && cell[i].foot > 0;
    }
}

bool flow_place(struct flow_cell *cell, size_t n, const struct flow_frame *frame, size_t *pages, size_t *bad) {
    size_t column = 0;
    for (size_t i = 0; i < n; column++) {
        size_t page = column / (size_t)frame->columns;
        struct column c = {.first = i, .end = i, .room = page ? frame->height : frame->first};
        while (c.end < n && needed(&c, &cell[c.end], frame) <= c.room) {
            c.used += cell[c.end].height, c.foot += cell[c.end].foot;
            cell[c.end].page = page;
            cell[c.end++].column = (int)(column % (size_t)frame->columns);
        }
        if (c.end == i && page) { /* not even alone on a page without a head */
            *bad = i;
            return false;
        }
        c.last = c.end == n;
        stretch(cell, &c, frame);
        i = c.end;
    }
    *pages = n ? (column - 1) / (size_t)frame->columns + 1 : 0;
    return true;
}
