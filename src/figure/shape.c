/* shape.c - plane figures and solids with their lengths: each beside its name, the asked one as 「？」. By rank alone.
 *
 *        ┌────────┐            ________             ╭────╮
 *       ╱         ╱│ 高さ 5cm     ╱      ╱ 高さ ？      │╲   │ 半径 3m
 *      ┌────────┐ │ 縦 4cm    ╱______╱             ╰────╯
 *      └────────┘╱             底辺 27m
 *          横 8cm
 *
 * Reads   shape, labels, lengths, area, angles, unit
 * Checked tests/figure/draw_test.c
 */
#include "figure/shape.h"

#include <string.h>

enum { WIDE = 5200, HIGH = 2600, SLANT = 1200, SQUARE = 3200 };

/* ---- lengths by their names ---- */

struct figure_words figure_length(const struct pen *p, const char *name) {
    int n = figure_count(p, "labels");
    for (int i = 0; i < n; i++)
        if (strcmp(figure_value(p, "labels", i), name) == 0) return figure_with_unit(p, "lengths", i);
    return figure_join(figure_asks(p, name) ? "？" : "", "");
}

void figure_name_length(struct pen *p, int x, int y, enum drawing_anchor anchor, const char *name) {
    enum { BOX = PEN_EM + 200 };
    struct figure_words length = figure_length(p, name);
    bool asked = strcmp(length.text, "？") == 0;
    int width = drawing_text_width(name, PEN_EM) + BOX;
    if (!length.text[0]) return;
    if (!asked) {
        figure_text(p, x, y, anchor, "%s %s", name, length.text);
        return;
    }
    int left = anchor == DRAWING_START ? x : anchor == DRAWING_END ? x - width : x - width / 2;
    figure_text(p, left, y, DRAWING_START, "%s", name);
    figure_asked(p, left + width - BOX / 2 + 60, y);
}

/* The area: known, beside the figure at `right`; or asked, within it. */
static void name_area(struct pen *p, int x, int y, int right) {
    struct figure_words area = figure_stated(p, figure_value(p, "area", 0), "");
    if (area.text[0])
        figure_text(p, right + 250, -HIGH + 250, DRAWING_START, "面積 %s", area.text);
    else if (figure_asks(p, "面積") && !figure_asks(p, "側") && !figure_asks(p, "表"))
        figure_asked(p, x, y);
}

static void draw_polygon(struct pen *p, const struct drawing_point *at, int n) {
    figure_shape(p, at, n, DRAWING_OUTLINE, DRAWING_NO_FILL);
}

/* The height of a figure on its base, dashed with its right angle. */
static void draw_height(struct pen *p, int x) {
    enum { CORNER = 220 };
    figure_dashes(p, x, -HIGH, x, 0);
    figure_line(p, x, -CORNER, x + CORNER, -CORNER, DRAWING_FINE);
    figure_line(p, x + CORNER, -CORNER, x + CORNER, 0, DRAWING_FINE);
}

/* Which of the two lengths is longer, is drawn. */
static bool draw_rectangle(struct pen *p) {
    int64_t a, b;
    bool both = figure_number(&a, p, "lengths", 0) && figure_number(&b, p, "lengths", 1), tall = both && a > b;
    int wide = tall && figure_length(p, "横").text[0] ? 2200 : WIDE;
    draw_polygon(p, (struct drawing_point[]){{0, 0}, {wide, 0}, {wide, -HIGH}, {0, -HIGH}}, 4);
    figure_name_length(p, wide + 250, -HIGH / 2, DRAWING_START, "縦");
    figure_name_length(p, wide / 2, 400, DRAWING_MIDDLE, "横");
    figure_name_length(p, wide / 2, 400 + PEN_LINE, DRAWING_MIDDLE, "まわりの長さ");
    name_area(p, wide / 2, -HIGH / 2, wide);
    return true;
}

static bool draw_square(struct pen *p) {
    draw_polygon(p, (struct drawing_point[]){{0, 0}, {SQUARE, 0}, {SQUARE, -SQUARE}, {0, -SQUARE}}, 4);
    figure_name_length(p, SQUARE / 2, 400, DRAWING_MIDDLE, "1辺");
    figure_name_length(p, SQUARE / 2, 400, DRAWING_MIDDLE, "まわりの長さ");
    name_area(p, SQUARE / 2, -SQUARE / 2, SQUARE);
    return true;
}

static bool draw_parallelogram(struct pen *p) {
    draw_polygon(p, (struct drawing_point[]){{0, 0}, {WIDE, 0}, {WIDE + SLANT, -HIGH}, {SLANT, -HIGH}}, 4);
    draw_height(p, SLANT);
    figure_name_length(p, WIDE / 2, 400, DRAWING_MIDDLE, "底辺");
    figure_name_length(p, SLANT + 350, -HIGH * 7 / 10, DRAWING_START, "高さ");
    name_area(p, WIDE * 7 / 10, -HIGH / 4, WIDE + SLANT);
    return true;
}

static bool draw_triangle(struct pen *p) {
    enum { TOP = WIDE * 3 / 10 };
    draw_polygon(p, (struct drawing_point[]){{0, 0}, {WIDE, 0}, {TOP, -HIGH}}, 3);
    draw_height(p, TOP);
    figure_name_length(p, WIDE / 2, 400, DRAWING_MIDDLE, "底辺");
    figure_name_length(p, WIDE * 6 / 10, -HIGH * 3 / 4, DRAWING_START, "高さ");
    figure_line(p, TOP + 60, -HIGH * 6 / 10, WIDE * 6 / 10 - 120, -HIGH * 3 / 4, DRAWING_FINE);
    name_area(p, TOP + 900, -HIGH / 4, WIDE);
    return true;
}

static bool draw_trapezium(struct pen *p) {
    enum { LEFT = 900, TOP = LEFT + WIDE * 55 / 100 };
    draw_polygon(p, (struct drawing_point[]){{0, 0}, {WIDE, 0}, {TOP, -HIGH}, {LEFT, -HIGH}}, 4);
    draw_height(p, LEFT);
    figure_name_length(p, (LEFT + TOP) / 2, -HIGH - 400, DRAWING_MIDDLE, "上底");
    figure_name_length(p, WIDE / 2, 400, DRAWING_MIDDLE, "下底");
    figure_name_length(p, LEFT + 350, -HIGH * 7 / 10, DRAWING_START, "高さ");
    name_area(p, WIDE * 6 / 10, -HIGH / 4, WIDE);
    return true;
}

static bool draw_rhombus(struct pen *p) {
    enum { HALF = WIDE / 2, TALL = HIGH * 6 / 10 };
    draw_polygon(p, (struct drawing_point[]){{0, 0}, {HALF, -TALL}, {WIDE, 0}, {HALF, TALL}}, 4);
    figure_dashes(p, 0, 0, WIDE, 0);
    figure_dashes(p, HALF, -TALL, HALF, TALL);
    figure_name_length(p, WIDE + 250, 0, DRAWING_START, "一方の対角線");
    figure_name_length(p, HALF, TALL + 400, DRAWING_MIDDLE, "もう一方の対角線");
    name_area(p, HALF + 800, -TALL / 3, WIDE);
    return true;
}

/* ---- one figure in another, or beside it ---- */

/* A square hole in the middle. */
static bool draw_hole(struct pen *p, int wide, int high) {
    enum { HOLE = 1800 };
    int x = (wide - HOLE) / 2, y = -(high - HOLE) / 2;
    draw_polygon(p, (struct drawing_point[]){{0, 0}, {wide, 0}, {wide, -high}, {0, -high}}, 4);
    draw_polygon(p, (struct drawing_point[]){{x, y}, {x + HOLE, y}, {x + HOLE, y - HOLE}, {x, y - HOLE}}, 4);
    figure_text(p, wide / 2, y - HOLE / 2, DRAWING_MIDDLE, "%s", figure_length(p, "中の1辺").text);
    figure_name_length(p, wide + 250, -high / 2, DRAWING_START, "縦");
    figure_name_length(p, wide / 2, 400, DRAWING_MIDDLE, "横");
    figure_name_length(p, wide / 2, 400, DRAWING_MIDDLE, "1辺");
    return true;
}

static bool draw_rectangle_hole(struct pen *p) { return draw_hole(p, WIDE, HIGH * 12 / 10); }
static bool draw_square_hole(struct pen *p) { return draw_hole(p, SQUARE, SQUARE); }

static bool draw_frame(struct pen *p) {
    enum { BAND = 450, TALL = HIGH * 12 / 10 };
    draw_polygon(p, (struct drawing_point[]){{0, 0}, {WIDE, 0}, {WIDE, -TALL}, {0, -TALL}}, 4);
    draw_polygon(
        p,
        (struct drawing_point[]){{BAND, -BAND}, {WIDE - BAND, -BAND}, {WIDE - BAND, BAND - TALL}, {BAND, BAND - TALL}},
        4);
    figure_arrow(p, BAND + 700, -TALL / 2, BAND, -TALL / 2, DRAWING_FINE);
    figure_name_length(p, BAND + 850, -TALL / 2, DRAWING_START, "はば");
    figure_name_length(p, WIDE + 250, -TALL / 2, DRAWING_START, "縦");
    figure_name_length(p, WIDE / 2, 400, DRAWING_MIDDLE, "横");
    return true;
}

static bool draw_joined(struct pen *p) {
    enum { W = 3000, SIDE = 2200 };
    draw_polygon(p, (struct drawing_point[]){{0, 0}, {W, 0}, {W, -HIGH}, {0, -HIGH}}, 4);
    draw_polygon(p, (struct drawing_point[]){{W, 0}, {W + SIDE, 0}, {W + SIDE, -SIDE}, {W, -SIDE}}, 4);
    figure_name_length(p, -250, -HIGH / 2, DRAWING_END, "縦");
    figure_name_length(p, W / 2, 400, DRAWING_MIDDLE, "横");
    figure_name_length(p, W + SIDE + 250, -SIDE / 2, DRAWING_START, "1辺");
    return true;
}

/* ---- */

bool figure_draw_shape(struct pen *p) {
    static const struct {
        const char *name;
        figure_drawer_fn *draw;
    } shapes[] = {{"rectangle", draw_rectangle},
                  {"rectangle_side", draw_rectangle}, /* .. from the area back to a length */
                  {"parallelogram_side", draw_parallelogram},
                  {"triangle_side", draw_triangle},
                  {"rhombus_side", draw_rhombus},
                  {"square", draw_square},
                  {"parallelogram", draw_parallelogram},
                  {"triangle", draw_triangle},
                  {"trapezium", draw_trapezium},
                  {"rhombus", draw_rhombus},
                  {"rectangle_hole", draw_rectangle_hole},
                  {"square_hole", draw_square_hole},
                  {"frame", draw_frame},
                  {"joined", draw_joined},
                  {"circle", figure_draw_circle},
                  {"half_circle", figure_draw_half_circle},
                  {"sector", figure_draw_sector},
                  {"two_circles", figure_draw_two_circles},
                  {"circle_in_square", figure_draw_circle_in_square},
                  {"quarter_in_square", figure_draw_quarter_in_square},
                  {"wheel", figure_draw_wheel},
                  {"cuboid", figure_draw_cuboid},
                  {"cube", figure_draw_cube},
                  {"cylinder", figure_draw_cylinder},
                  {"prism", figure_draw_prism}};
    const char *shape = figure_value(p, "shape", 0);
    p->sketch = true;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (strcmp(shape, shapes[i].name) == 0) return shapes[i].draw(p);
    return false;
}
