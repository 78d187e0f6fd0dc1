/* solid.c - cuboid, cube, cylinder and prism, seen from the front, the right and above; hidden edges are dashed.
 *
 * Reads   labels, lengths, area
 * Checked tests/figure/draw_test.c
 */
#include "figure/shape.h"

enum { WIDE = 3600, HIGH = 2400, DEPTH = 1100 };

static void draw_box(struct pen *p, int wide, int high, int depth) {
    figure_box(p, 0, -high, wide, 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_line(p, 0, -high, depth, -high - depth, DRAWING_OUTLINE);
    figure_line(p, wide, -high, wide + depth, -high - depth, DRAWING_OUTLINE);
    figure_line(p, wide, 0, wide + depth, -depth, DRAWING_OUTLINE);
    figure_line(p, depth, -high - depth, wide + depth, -high - depth, DRAWING_OUTLINE);
    figure_line(p, wide + depth, -high - depth, wide + depth, -depth, DRAWING_OUTLINE);
    figure_dashes(p, 0, 0, depth, -depth);
    figure_dashes(p, depth, -depth, wide + depth, -depth);
    figure_dashes(p, depth, -depth, depth, -high - depth);
}

static void name_volume(struct pen *p, int x, int y) {
    struct figure_words volume = figure_stated(p, figure_value(p, "area", 0), "");
    if (volume.text[0]) figure_text(p, x, y, DRAWING_START, "体積 %s", volume.text);
}

bool figure_draw_cuboid(struct pen *p) {
    draw_box(p, WIDE, HIGH, DEPTH);
    figure_name_length(p, WIDE / 2, 400, DRAWING_MIDDLE, "横");
    figure_name_length(p, WIDE + DEPTH / 2 + 350, -DEPTH / 2 + 250, DRAWING_START, "縦");
    figure_name_length(p, WIDE + DEPTH + 250, -HIGH / 2 - DEPTH, DRAWING_START, "高さ");
    figure_name_length(p, WIDE + DEPTH + 250, -HIGH / 2 - DEPTH, DRAWING_START, "深さ");
    name_volume(p, WIDE + DEPTH + 250, -HIGH - DEPTH);
    return true;
}

bool figure_draw_cube(struct pen *p) {
    draw_box(p, HIGH, HIGH, DEPTH);
    figure_name_length(p, HIGH / 2, 400, DRAWING_MIDDLE, "1辺");
    return true;
}

bool figure_draw_cylinder(struct pen *p) {
    enum { RADIUS = 1500, FLAT = 420 };
    const struct drawing_point radius = {RADIUS, FLAT}, foot = {0, 0}, top = {0, -HIGH};
    figure_arc(p, foot, radius, 18, 36);
    figure_arc(p, top, radius, 0, 36);
    for (int side = -1; side <= 1; side += 2) figure_line(p, side * RADIUS, 0, side * RADIUS, -HIGH, DRAWING_OUTLINE);
    bool across = figure_length(p, "底面の直径").text[0] != 0,
         plain = !across && !figure_length(p, "底面の半径").text[0];
    if (!plain) figure_line(p, across ? -RADIUS : 0, -HIGH, RADIUS, -HIGH, DRAWING_FINE);
    figure_name_length(p, RADIUS + 250, -HIGH, DRAWING_START, across ? "底面の直径" : "底面の半径");
    figure_name_length(p, RADIUS + 250, -HIGH / 2, DRAWING_START, "高さ");
    figure_name_length(p, RADIUS + 250, 0, DRAWING_START, "底面積");
    name_volume(p, RADIUS + 250, -HIGH - 600);
    return true;
}

/* A right triangle in front. */
bool figure_draw_prism(struct pen *p) {
    enum { BACK = 2600, UP = -700 };
    const struct drawing_point front[3] = {{0, 0}, {WIDE / 2, 0}, {0, -HIGH}};
    figure_shape(p, front, 3, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_line(p, WIDE / 2, 0, WIDE / 2 + BACK, UP, DRAWING_OUTLINE);
    figure_line(p, 0, -HIGH, BACK, UP - HIGH, DRAWING_OUTLINE);
    figure_line(p, WIDE / 2 + BACK, UP, BACK, UP - HIGH, DRAWING_OUTLINE);
    figure_dashes(p, 0, 0, BACK, UP);
    figure_dashes(p, BACK, UP, BACK, UP - HIGH);
    figure_dashes(p, BACK, UP, WIDE / 2 + BACK, UP);
    figure_line(p, 0, -220, 220, -220, DRAWING_FINE);
    figure_line(p, 220, -220, 220, 0, DRAWING_FINE);
    figure_name_length(p, 0, 400, DRAWING_START, "底面の三角形の底辺");
    figure_name_length(p, -250, -HIGH / 2, DRAWING_END, "底面の三角形の高さ");
    figure_name_length(p, WIDE / 2 + BACK / 2 + 500, UP / 2 + 250, DRAWING_START, "三角柱の高さ");
    return true;
}
