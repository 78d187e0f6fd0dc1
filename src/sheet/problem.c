/* problem.c - the cell of a problem: its number and text, space to work in, a box for the answer with its unit.
 *
 *   (1) text text text text
 *       式・考え方 ____________
 *       ______________________
 *                 答え [     本]
 *
 * Checked tests/sheet/lay_test.c
 */
#include <stdio.h>
#include <string.h>

#include "sheet/lay.h"

enum {
    RULING = 900,
    GRID = 500,
    LABEL = 500, /* the line with 式・考え方 above a grid */
    ANSWER = 900,
    ANSWER_GAP = 150,
    GAP = 800,         /* to the next problem */
    BESIDE = 6500,     /* room that a picture has to leave beside it */
    PICTURE_GAP = 600, /* between the two */
    GROWTH = 9000      /* most that the space grows on an early ending page */
};

/* More steps, more space; how many there are of an own problem is not known. */
static int space_of(const struct lay *lay, const struct sheet_item *item) {
    if (lay->spec->space == SHEET_NO_SPACE) return 0;
    if (lay->spec->room) return lay->spec->room * 100;
    return item->n_steps > 4 ? 5000 : item->n_steps == 1 || item->n_steps == 2 ? 2500 : 3500;
}

static int text_width(const struct lay *lay) { return lay->column_width - LAY_INDENT; }

/* The first hint, as it stands at the foot. */
static bool set_hint(struct lay *lay, const struct sheet_item *item, int number) {
    struct bytes text = {0};
    bytes_printf(&text, "(%d) %s", number, item->hint[0]);
    bool ok = !text.failed && lay_text(lay, bytes_text(&text), LAY_NOTE, lay->column_width);
    bytes_free(&text);
    return ok;
}

static bool has_foot(const struct lay *lay, const struct sheet_item *item) {
    return lay->spec->hints == SHEET_HINTS_AT_FOOT && item->n_hints > 0;
}

/* Where the parts of a cell are: a picture that leaves room for writing has the working space beside it. */
struct shape {
    int picture, picture_width, space, work; /* work: height of picture and space together */
    bool beside;
};

static bool shape_of(struct shape *s, struct lay *lay, const struct sheet_item *item) {
    if (!lay_picture_size(&s->picture_width, &s->picture, lay, item, FIGURE_PROBLEM)) return false;
    s->space = space_of(lay, item);
    s->beside = s->picture && s->space && text_width(lay) - s->picture_width >= BESIDE;
    int higher = s->picture > s->space ? s->picture : s->space;
    s->work = s->beside ? higher : s->picture + s->space;
    return lay_text(lay, item->text, LAY_TEXT, text_width(lay));
}

static bool measure(struct lay *lay, const struct sheet_item *item, int number, struct flow_cell *cell) {
    struct shape shape;
    if (!shape_of(&shape, lay, item)) return false;
    lay->automatic = lay->readings.n_automatic > 0;
    cell->height = lay->block.height + shape.work + ANSWER_GAP + ANSWER + GAP;
    cell->stretch = lay->spec->space == SHEET_NO_SPACE ? GAP * 2 : GROWTH;
    if (!has_foot(lay, item)) return true;
    if (!set_hint(lay, item, number)) return false;
    cell->foot = lay->block.height;
    return true;
}

/* ---- painting ---- */

static void ruled(struct paper_page *page, int x, int y, int width, int height) {
    for (int line = y + RULING; line <= y + height - RULING / 3; line += RULING)
        paper_add_line(page, x, line, x + width, line, 15, PAPER_INK_GREY);
}

static void squared(struct paper_page *page, int x, int y, int width, int height) {
    int columns = width / GRID, rows = (height - LABEL) / GRID;
    y += LABEL;
    for (int i = 0; i <= columns; i++)
        paper_add_line(page, x + i * GRID, y, x + i * GRID, y + rows * GRID, 10, PAPER_INK_GREY);
    for (int i = 0; i <= rows; i++)
        paper_add_line(page, x, y + i * GRID, x + columns * GRID, y + i * GRID, 10, PAPER_INK_GREY);
}

static void working_space(struct lay *lay, int x, int y, int width, int height) {
    struct paper_page *page = lay->page;
    paper_add_text(page, lay->font, "式・考え方", LAY_NOTE, 0, (struct paper_point){x, y + LABEL - 130});
    if (lay->spec->space == SHEET_LINES)
        ruled(page, x, y, width, height);
    else
        squared(page, x, y, width, height);
}

/* What the answer has before its number: 時速 of 時速39.3km. -1: the number is not in it as it stands. */
static int prefix_length(const struct sheet_item *item) {
    size_t number = strlen(item->number), unit = strlen(item->unit), all = strlen(item->answer);
    if (!number || number + unit > all || strcmp(item->answer + all - unit, item->unit) != 0) return -1;
    size_t prefix = all - unit - number;
    return memcmp(item->answer + prefix, item->number, number) == 0 ? (int)prefix : -1;
}

static void answer_box(struct lay *lay, const struct sheet_item *item, int right, int y) {
    int width = lay->columns > 1 ? 4600 : 5600, left = right - width, prefix = prefix_length(item);
    int baseline = y + ANSWER / 2 + LAY_TEXT * 38 / 100;
    char before[64] = "";
    struct paper_page *page = lay->page;
    paper_add_box(page, left, y, right, y + ANSWER, 30);
    paper_add_text(page, lay->font, "答え", LAY_KEY, 2, (struct paper_point){left - 200, baseline});
    if (prefix < 0) return;
    snprintf(before, sizeof before, "%.*s", prefix, item->answer);
    paper_add_text(page, lay->font, before, LAY_TEXT, 0, (struct paper_point){left + 200, baseline});
    paper_add_text(page, lay->font, item->unit, LAY_TEXT, 2, (struct paper_point){right - 200, baseline});
}

/* The hint at the foot of its column, under the line where the paper is folded. */
static bool paint_hint(struct lay *lay, const struct sheet_item *item, int number, const struct flow_cell *cell,
                       int x) {
    int y = lay->bottom - cell->foot_y;
    if (!set_hint(lay, item, number)) return false;
    paper_add_block(lay->page, &lay->block, x, y);
    if (!cell->first_foot) return true;
    paper_add_dashes(lay->page, x, y - LAY_FOLD / 2, x + lay->column_width, y - LAY_FOLD / 2);
    struct paper_point at = {x, y - 60};
    paper_add_text(lay->page, lay->font, "ヒント（点線で折る）", LAY_FOOT, 0, at);
    return true;
}

/* Picture and working space. */
static bool paint_work(struct lay *lay, const struct sheet_item *item, const struct shape *s, int x, int y) {
    if (!lay_picture(lay, item, FIGURE_PROBLEM, x, y)) return false;
    int aside = s->beside ? s->picture_width + PICTURE_GAP : 0, below = s->beside ? 0 : s->picture;
    if (s->space) working_space(lay, x + aside, y + below, text_width(lay) - aside, s->work - below);
    return true;
}

static bool paint(struct lay *lay, const struct sheet_item *item, int number, const struct flow_cell *cell, int x,
                  int y) {
    struct shape shape;
    int left = x + LAY_INDENT;
    if (!shape_of(&shape, lay, item)) return false;
    if (shape.space) shape.work += cell->extra;
    lay_number(lay, number, LAY_TEXT, left - 200, y + lay_baseline(lay, LAY_TEXT));
    paper_add_block(lay->page, &lay->block, left, y);
    y += lay->block.height;
    if (!paint_work(lay, item, &shape, left, y)) return false;
    answer_box(lay, item, x + lay->column_width, y + shape.work + ANSWER_GAP);
    return !has_foot(lay, item) || paint_hint(lay, item, number, cell, x);
}

const struct lay_kind lay_problem = {"", 0, true, measure, paint};
