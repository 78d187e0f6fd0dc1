/* picture.c - the figure of a problem in its cell: as the problem states it, as it is solved, or a frame to draw in.
 *
 * Checked tests/sheet/lay_test.c
 */
#include "sheet/lay.h"

enum { FRAME = 4000, FRAME_WIDTH = 8000, GAP = 300, PUPIL_PERCENT = 85, KEY_PERCENT = 75 };

/* Beside an answer that nobody gave there is no solved figure. */
bool lay_draw(struct drawing *out, const struct sheet_item *item, enum figure_variant variant, struct err *err) {
    struct figure_step step[PROBLEM_STEPS];
    if (!item->figure || (item->solved && variant == FIGURE_SOLVED && !*item->answer)) return false;
    if (item->solved) return figure_draw(out, item->figure, item->solved, variant, err);
    for (int i = 0; i < item->n_steps; i++)
        step[i] = (struct figure_step){item->step[i].expression, item->step[i].value, item->step[i].unit};
    struct figure_problem problem = {item->text, item->answer, item->number, item->unit, step, item->n_steps};
    return figure_draw(out, item->figure, &problem, variant, err);
}

static bool draw(struct lay *lay, const struct sheet_item *item, enum figure_variant variant) {
    return lay_draw(lay->drawing, item, variant, lay->err);
}

/* Is there a picture at this place, and is it a frame? */
static bool is_frame(const struct lay *lay, enum figure_variant variant) {
    return variant == FIGURE_PROBLEM && lay->spec->figures == SHEET_BLANK_FIGURES;
}

static bool has_picture(const struct lay *lay, enum figure_variant variant) {
    enum sheet_figures f = lay->spec->figures;
    return f != SHEET_NO_FIGURES && (variant == FIGURE_SOLVED || f != SHEET_SOLVED_FIGURES);
}

static int frame_width(const struct lay *lay) {
    int room = lay->column_width - LAY_INDENT;
    return room < FRAME_WIDTH ? room : FRAME_WIDTH;
}

/* Letters of nine points for pupils, of eight for the teacher. */
static int percent_of(enum figure_variant variant) { return variant == FIGURE_SOLVED ? KEY_PERCENT : PUPIL_PERCENT; }

bool lay_picture_size(int *width, int *height, struct lay *lay, const struct sheet_item *item,
                      enum figure_variant variant) {
    *width = *height = 0;
    if (!has_picture(lay, variant)) return true;
    if (is_frame(lay, variant)) {
        *width = frame_width(lay), *height = FRAME + 2 * GAP;
    } else if (draw(lay, item, variant)) {
        *width = lay->drawing->width * percent_of(variant) / 100;
        *height = lay->drawing->height * percent_of(variant) / 100 + 2 * GAP;
        lay->pictured = true;
    }
    return !lay->err->code;
}

bool lay_picture(struct lay *lay, const struct sheet_item *item, enum figure_variant variant, int x, int y) {
    if (!has_picture(lay, variant)) return true;
    y += GAP;
    if (is_frame(lay, variant)) {
        paper_add_box(lay->page, x, y, x + frame_width(lay), y + FRAME, 15);
        paper_add_text(lay->page, lay->font, "図", LAY_NOTE, 0, (struct paper_point){x + 150, y + 450});
    } else if (draw(lay, item, variant)) {
        struct paper_point at = {x, y};
        paper_add_drawing(lay->page, lay->drawing, lay->font, at, percent_of(variant));
    }
    return !lay->err->code;
}
