/* paint.c - one page of a laid-out sheet: head, cells, foot.
 *
 *   part, page -> its section -> items of its cells -> struct paper_page
 *
 * Checked tests/sheet/lay_test.c
 */
#include "sheet/lay.h"

static const struct lay_section *section_of(const struct sheet_layout *layout, int part, size_t page) {
    const struct lay_section *s = layout->section;
    while (s->part != part || page < s->first_page || page >= s->first_page + s->pages) s++;
    return s;
}

static void paint_head(struct lay *lay, bool first) {
    lay_head(lay, first);
    if (lay->columns != 2) return;
    int x = lay->left + lay->column_width + LAY_COLUMN_GAP / 2;
    paper_add_line(lay->page, x, lay->top + lay_head_height(lay, first), x, lay->bottom, 15, PAPER_INK_GREY);
}

/* Page `page` of the section. */
static bool paint_cells(struct sheet_layout *layout, const struct lay_section *s, size_t page) {
    struct lay *lay = &layout->lay;
    int top = lay->top + lay_head_height(lay, page == 0);
    for (size_t i = 0; i < s->n; i++) {
        const struct flow_cell *cell = &s->cell[i];
        if (cell->page != page) continue;
        const struct sheet_item *item = sheet_item_at(layout->items, s->first + i, lay->err);
        int x = lay_column_left(lay, cell->column);
        if (!item || !s->kind->paint(lay, item, (int)i + 1, cell, x, top + cell->y)) return false;
    }
    return true;
}

bool lay_paint(struct paper_page *out, struct sheet_layout *layout, int part, size_t page, struct err *err) {
    const struct lay_section *s = section_of(layout, part, page);
    struct lay *lay = &layout->lay;
    paper_page_clear(out);
    lay->page = out, lay->err = err;
    lay_begin(lay, s);
    page -= s->first_page;
    paint_head(lay, page == 0);
    if (!paint_cells(layout, s, page)) return false;
    lay_foot(lay, page + 1, s->pages);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory for a page");
}
