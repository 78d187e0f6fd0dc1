/* key.c - the cells of the answer key and of the page of hints: a number and lines of text.
 *
 *   answers        (1) 31本
 *   equations      (1) 270÷9=30(か所)  30+1=31(本)  答え 31本
 *   solutions      (1) 【考え方】..
 *
 * Checked tests/sheet/lay_test.c
 */
#include <string.h>

#include "sheet/lay.h"

enum { INDENT = 900, GAP = 350, FIGURE_GAP = 500 };

typedef void write_fn(struct bytes *out, const struct sheet_item *item);

static void write_answer(struct bytes *out, const struct sheet_item *item) {
    bytes_append_string(out, *item->answer ? item->answer : "（答えは登録されていません）");
}

static void write_equations(struct bytes *out, const struct sheet_item *item) {
    for (int i = 0; i < item->n_steps; i++) {
        const struct problem_step *s = &item->step[i];
        bytes_printf(out, "%s=%s", s->expression, s->value);
        if (*s->unit) bytes_printf(out, "(%s)", s->unit);
        bytes_append_char(out, '\n');
    }
    bytes_append_string(out, "答え ");
    write_answer(out, item);
}

static void write_solution(struct bytes *out, const struct sheet_item *item) {
    if (*item->solution)
        bytes_append_string(out, item->solution);
    else
        write_equations(out, item);
}

static void write_hints(struct bytes *out, const struct sheet_item *item) {
    static const char *const mark[] = {"①", "②", "③"};
    for (int i = 0; i < item->n_hints; i++) bytes_printf(out, "%s%s %s", i ? "\n" : "", mark[i], item->hint[i]);
}

static bool set(struct lay *lay, const struct sheet_item *item, write_fn *write) {
    struct bytes text = {0};
    write(&text, item);
    bool ok = !text.failed && lay_text(lay, bytes_text(&text), LAY_KEY, lay->column_width - INDENT);
    if (text.failed) err_set(lay->err, ERR_RESOURCE, "out of memory for the answer key");
    bytes_free(&text);
    return ok;
}

/* Solutions come with the figure as it is solved. */
static bool has_figure(write_fn *write) { return write == write_solution; }

/* A figure stands beside its solution where there is room, else below. */
struct shape {
    int x, y, height; /* of the figure from the text's corner; of both */
};

static bool shape_of(struct shape *s, struct lay *lay, const struct sheet_item *item, write_fn *write) {
    int width = 0, picture = 0;
    if (has_figure(write) && !lay_picture_size(&width, &picture, lay, item, FIGURE_SOLVED)) return false;
    if (!set(lay, item, write)) return false;
    bool beside = lay->block.width + FIGURE_GAP + width <= lay->column_width - INDENT;
    int text = lay->block.height;
    s->x = beside ? lay->column_width - INDENT - width : 0;
    s->y = beside ? 0 : text;
    s->height = !beside ? text + picture : text > picture ? text : picture;
    return true;
}

static bool measure(struct lay *lay, const struct sheet_item *item, struct flow_cell *cell, write_fn *write) {
    struct shape shape;
    if (!shape_of(&shape, lay, item, write)) return false;
    cell->height = shape.height + GAP;
    return true;
}

static bool paint(struct lay *lay, const struct sheet_item *item, int number, int x, int y, write_fn *write) {
    struct shape shape;
    if (!shape_of(&shape, lay, item, write)) return false;
    lay_number(lay, number, LAY_KEY, x + INDENT - 150, y + lay_baseline(lay, LAY_KEY));
    paper_add_block(lay->page, &lay->block, x + INDENT, y);
    return !has_figure(write) || lay_picture(lay, item, FIGURE_SOLVED, x + INDENT + shape.x, y + shape.y);
}

#define KIND(kind, title, columns, furigana, write)                                                                    \
    static bool measure_##kind(struct lay *lay, const struct sheet_item *item, int number, struct flow_cell *cell) {   \
        (void)number;                                                                                                  \
        return measure(lay, item, cell, write);                                                                        \
    }                                                                                                                  \
    static bool paint_##kind(struct lay *lay, const struct sheet_item *item, int number, const struct flow_cell *cell, \
                             int x, int y) {                                                                           \
        (void)cell;                                                                                                    \
        return paint(lay, item, number, x, y, write);                                                                  \
    }                                                                                                                  \
    const struct lay_kind lay_##kind = {title, columns, furigana, measure_##kind, paint_##kind};

KIND(answer, "解答", 3, false, write_answer)
KIND(equations, "解答", 2, false, write_equations)
KIND(solution, "解答と解説", 1, false, write_solution)
KIND(hints, "ヒント", 1, true, write_hints)
