/* draw.c - a figure as a finished drawing: what its type draws, then what is asked, the steps, and the frame.
 *
 *   drawer of the type -> 「？」 and its words -> 長さは正確ではありません -> the steps in order -> moved into the frame
 *
 * Reads   struct figure, struct figure_problem    Writes  struct drawing
 * Checked tests/figure/draw_test.c, tests/problem/drawing_test.c
 */
#include <limits.h>
#include <string.h>

#include "figure/describe.h"
#include "figure/pen.h"

static figure_drawer_fn *const drawers[FIGURE_TYPES] = {
    [FIGURE_ANGLE] = figure_draw_angle,
    [FIGURE_AREA] = figure_draw_area,
    [FIGURE_BALANCE] = figure_draw_balance,
    [FIGURE_BARS] = figure_draw_bars,
    [FIGURE_BEAKERS] = figure_draw_beakers,
    [FIGURE_BENCHES] = figure_draw_benches,
    [FIGURE_BOX] = figure_draw_box,
    [FIGURE_CALENDAR] = figure_draw_calendar,
    [FIGURE_CLOCK] = figure_draw_clock,
    [FIGURE_CUTS] = figure_draw_cuts,
    [FIGURE_DIAGRAM] = figure_draw_diagram,
    [FIGURE_DOTS] = figure_draw_dots,
    [FIGURE_FLOW] = figure_draw_flow,
    [FIGURE_GEARS] = figure_draw_gears,
    [FIGURE_GRID] = figure_draw_grid,
    [FIGURE_LINE] = figure_draw_line,
    [FIGURE_NUMBER_LINES] = figure_draw_number_lines,
    [FIGURE_RATIO] = figure_draw_ratio,
    [FIGURE_RECTANGLE] = figure_draw_rectangle,
    [FIGURE_RING] = figure_draw_ring,
    [FIGURE_RIVER] = figure_draw_river,
    [FIGURE_ROW] = figure_draw_row,
    [FIGURE_ROWS] = figure_draw_rows,
    [FIGURE_SEGMENT] = figure_draw_segment,
    [FIGURE_SHAPE] = figure_draw_shape,
    [FIGURE_STICKS] = figure_draw_sticks,
    [FIGURE_TABLE] = figure_draw_table,
    [FIGURE_TAPES] = figure_draw_tapes,
    [FIGURE_TOURNAMENT] = figure_draw_tournament,
    [FIGURE_TRAIN] = figure_draw_train,
    [FIGURE_TRAINS] = figure_draw_trains,
    [FIGURE_TRIANGLE] = figure_draw_triangle,
    [FIGURE_UEKI] = figure_draw_ueki,
    [FIGURE_VENN] = figure_draw_venn,
};

struct extent {
    int left, top, right, bottom;
};

static void include(struct extent *e, int x, int y) {
    if (x < e->left) e->left = x;
    if (x > e->right) e->right = x;
    if (y < e->top) e->top = y;
    if (y > e->bottom) e->bottom = y;
}

static struct extent extent_of(const struct drawing *d) {
    struct extent e = {INT_MAX, INT_MAX, INT_MIN, INT_MIN};
    for (int i = 0; i < d->n_items; i++) {
        const struct drawing_item *item = &d->item[i];
        const struct drawing_point *p = d->point + item->first;
        struct drawing_point box[2];
        if (item->kind == DRAWING_TEXT) {
            drawing_text_box(box, d, item);
            include(&e, box[0].x, box[0].y), include(&e, box[1].x, box[1].y);
        } else if (item->kind == DRAWING_CIRCLE) {
            int r = p[1].x - p[0].x;
            include(&e, p[0].x - r, p[0].y - r), include(&e, p[0].x + r, p[0].y + r);
        } else {
            for (int j = 0; j < item->count; j++) include(&e, p[j].x, p[j].y);
        }
    }
    return e;
}

static void draw_question(struct pen *p) {
    const char *note = p->sketch_turn ? "角の大きさは正確ではありません" : "長さは正確ではありません";
    bool sketch = p->sketch || p->sketch_turn;
    struct extent e = extent_of(p->d);
    int y = e.bottom + PEN_LINE, right = e.right > e.left + PEN_WIDTH ? e.right : e.left + PEN_WIDTH;
    figure_asked(p, e.left + 300, y);
    struct figure_words asked = figure_join("＝", p->solved ? p->s->answer : p->f->asked);
    int start = e.left + 600, end = start + drawing_text_width(asked.text, PEN_EM);
    figure_text(p, start, y, DRAWING_START, "%s", asked.text);
    if (sketch && end + 400 + drawing_text_width(note, PEN_SMALL) > right) y += PEN_LINE;
    if (sketch) figure_small_text(p, right, y, DRAWING_END, "%s", note);
}

static void draw_steps(struct pen *p) {
    struct extent e = extent_of(p->d);
    int n = p->s->n_steps, widest = 0, y = e.bottom + 300;
    for (int i = 0; i < n; i++) {
        const struct figure_step *s = &p->s->step[i];
        int width = drawing_text_width(s->expression, PEN_EM) + drawing_text_width(s->value, PEN_EM) +
                    drawing_text_width(s->unit, PEN_EM) + PEN_EM;
        if (width > widest) widest = width;
    }
    if (n == 0) return;
    int columns = n > 3 && 2 * widest + 500 <= PEN_WIDTH + 3000 ? 2 : 1, rows = (n + columns - 1) / columns;
    figure_line(p, e.left, y, e.left + PEN_WIDTH, y, DRAWING_FINE);
    for (int i = 0; i < n; i++) {
        const struct figure_step *s = &p->s->step[i];
        figure_text(p, e.left + i / rows * (widest + 500), y + 400 + i % rows * PEN_LINE, DRAWING_START, "%s=%s%s",
                    s->expression, s->value, s->unit);
    }
}

static void move_into_frame(struct drawing *d) {
    enum { MARGIN = 200 };
    struct extent e = extent_of(d);
    for (int i = 0; i < d->n_points; i++) d->point[i].x += MARGIN - e.left, d->point[i].y += MARGIN - e.top;
    d->width = e.right - e.left + 2 * MARGIN, d->height = e.bottom - e.top + 2 * MARGIN;
}

bool figure_draw(struct drawing *out, const struct figure *f, const struct figure_problem *problem,
                 enum figure_variant variant, struct err *err) {
    struct pen p = {.d = out, .f = f, .s = problem, .solved = variant == FIGURE_SOLVED};
    out->n_items = out->n_points = 0;
    out->full = false;
    bytes_clear(&out->texts);
    if (!drawers[f->type]) return false;
    figure_describe(out, f, p.solved ? problem : NULL);
    if (!drawers[f->type](&p) || out->n_items == 0) return false;
    draw_question(&p);
    if (p.solved) draw_steps(&p);
    move_into_frame(out);
    if (out->texts.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    return !out->full;
}
