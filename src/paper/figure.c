/* figure.c - the drawing of a figure put on a page: its shapes as paths, its texts as letters.
 *
 * Checked tests/paper/paper_test.c
 */
#include "paper/row.h"

static enum paper_op op_of(const struct drawing_segment *s) {
    switch (s->op) {
        case DRAWING_MOVE: return PAPER_MOVE;
        case DRAWING_TO: return PAPER_LINE;
        case DRAWING_CURVE: return PAPER_CURVE;
        default: return PAPER_CLOSE;
    }
}

static enum paper_fill fill_of(enum drawing_fill fill) {
    switch (fill) {
        case DRAWING_WHITE: return PAPER_WHITE;
        case DRAWING_GREY: return PAPER_GREY;
        case DRAWING_BLACK: return PAPER_BLACK;
        default: return PAPER_NO_FILL;
    }
}

/* Where and how large. */
struct place {
    struct paper_point at;
    int percent;
};

static struct paper_point placed(const struct place *place, struct drawing_point p) {
    return (struct paper_point){place->at.x + p.x * place->percent / 100, place->at.y + p.y * place->percent / 100};
}

static void add_shape(struct paper_page *page, const struct drawing *d, const struct drawing_item *item,
                      const struct place *place) {
    struct drawing_outline outline;
    struct paper_segment segment[DRAWING_SEGMENTS];
    drawing_outline(&outline, d, item);
    for (int i = 0; i < outline.n; i++) {
        segment[i].op = op_of(&outline.segment[i]);
        for (int k = 0; k < 3; k++) segment[i].p[k] = placed(place, outline.segment[i].p[k]);
    }
    struct paper_path path = {
        .stroke = (int)item->stroke * place->percent / 100, .dashed = item->dashed, .fill = fill_of(item->fill)};
    paper_add_path(page, path, segment, (size_t)outline.n);
}

static void add_words(struct paper_page *page, const struct drawing *d, const struct drawing_item *item,
                      const struct typeset_font *font, const struct place *place) {
    static const int anchor[] = {[DRAWING_START] = 0, [DRAWING_MIDDLE] = 1, [DRAWING_END] = 2};
    struct paper_point at = placed(place, d->point[item->first]);
    paper_add_text(page, font, drawing_text(d, item), item->size * place->percent / 100, anchor[item->anchor], at);
}

void paper_add_drawing(struct paper_page *page, const struct drawing *d, const struct typeset_font *font,
                       struct paper_point at, int percent) {
    struct place place = {at, percent};
    for (int i = 0; i < d->n_items; i++)
        if (d->item[i].kind == DRAWING_TEXT)
            add_words(page, d, &d->item[i], font, &place);
        else
            add_shape(page, d, &d->item[i], &place);
}
