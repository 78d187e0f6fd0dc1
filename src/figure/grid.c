/* grid.c - things in a square, a triangle, a chain: 方陣, 魔方陣, 三角にならべる, ぼうをつなげる. As many on any drawing.
 *
 *     ●●≈●●      ┌─┬─┬─┐       ●            ┌─┬─┬─┬ ≈
 *     ●    ●      │ │ │？│      ●●           │ │ │ │
 *     ≈    ≈      ├─┼─┼─┤     ●●●          └─┴─┴─┴
 *     ●●≈●●      │ │ │8│       ≈
 *
 * Reads   side, layers, outer, whole, rests, first, line, cells; rows; sides, figures, sticks
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure/pen.h"

enum { DOT = 130, STEP = 480 };

static void draw_dot(struct pen *p, int x, int y) { figure_circle(p, x, y, DOT, DRAWING_OUTLINE, DRAWING_NO_FILL); }

/* ---- 方陣: the corners, the sides broken ---- */

/* How many there are, or what is asked of them. */
static void draw_whole(struct pen *p, int wide, bool hollow) {
    struct figure_words whole = figure_stated(p, figure_value(p, "whole", 0), "");
    int beside = wide + 500;
    if (figure_asks(p, "全部") && !hollow) figure_asked(p, wide / 2, wide / 2);
    if (whole.text[0]) figure_text(p, beside, 0, DRAWING_START, "全部で %s", whole.text);
    if (figure_asks(p, "1辺")) figure_span(p, 0, wide, wide + 300, 450, "？");
    if (whole.text[0] && figure_asks(p, "いちばん外側")) {
        figure_text(p, beside, PEN_LINE + 100, DRAWING_START, "いちばん外側");
        figure_asked(p, beside + 2900, PEN_LINE + 100);
    }
    if (!figure_asks(p, "残り")) return;
    figure_dashed_box(p, STEP / 2, STEP / 2, wide - STEP / 2, wide - STEP / 2);
    figure_asked(p, wide / 2, wide / 2);
}

/* So many are left over; for one more line on two sides so many are missing. */
static void draw_rests(struct pen *p, int wide) {
    struct figure_words left = figure_stated(p, figure_value(p, "rests", 0), ""),
                        missing = figure_stated(p, figure_value(p, "rests", 1), "");
    if (!left.text[0] || !missing.text[0]) return;
    figure_dashed_box(p, -STEP / 2, -STEP / 2, wide + STEP, wide + STEP);
    figure_text(p, wide + 2 * STEP, 0, DRAWING_START, "%sあまる", left.text);
    figure_text(p, wide + 2 * STEP, wide, DRAWING_START, "1列ずつふやすと%s足りない", missing.text);
}

static bool draw_square(struct pen *p) {
    enum { WIDE = 8 * STEP };
    int per_corner = figure_is_answer(p, 20) ? 3 : 5;
    static const struct drawing_point at[5] = {{0, 0}, {1, 0}, {0, 1}, {2, 0}, {0, 2}};
    for (int corner = 0; corner < 4; corner++)
        for (int i = 0; i < per_corner; i++) {
            int x = at[i].x * STEP, y = at[i].y * STEP;
            draw_dot(p, corner % 2 ? WIDE - x : x, corner / 2 ? WIDE - y : y);
        }
    for (int side = 0; side < 2; side++) {
        figure_dashes(p, 3 * STEP, side * WIDE, WIDE - 3 * STEP, side * WIDE);
        figure_dashes(p, side * WIDE, 3 * STEP, side * WIDE, WIDE - 3 * STEP);
    }
    struct figure_words side = figure_stated(p, figure_value(p, "side", 0), ""),
                        outer = figure_stated(p, figure_value(p, "outer", 0), "");
    struct figure_words layers = figure_stated(p, figure_value(p, "layers", 0), "列");
    if (side.text[0]) figure_span(p, 0, WIDE, WIDE + 300, 450, side.text);
    if (outer.text[0]) figure_text(p, WIDE + 500, 0, DRAWING_START, "いちばん外側 %s", outer.text);
    if (layers.text[0]) {
        figure_dashed_box(p, 3 * STEP - STEP / 2, 3 * STEP - STEP / 2, WIDE - 3 * STEP + STEP / 2,
                          WIDE - 3 * STEP + STEP / 2);
        figure_text(p, WIDE / 2, WIDE / 2, DRAWING_MIDDLE, "%s", layers.text);
    }
    draw_whole(p, WIDE, layers.text[0] != 0);
    draw_rests(p, WIDE);
    return true;
}

/* ---- 魔方陣 ---- */

static bool draw_magic(struct pen *p) {
    enum { CELL = 1100 };
    static const struct {
        const char *line;
        int column, row; /* -1: all of them */
    } lines[] = {{"左の列", 0, -1}, {"まん中の列", 1, -1}, {"右の列", 2, -1},
                 {"上の段", -1, 0}, {"まん中の段", -1, 1}, {"下の段", -1, 2}};
    struct figure_words first = figure_stated(p, figure_value(p, "first", 0), "");
    if (first.text[0]) figure_text(p, 3 * CELL + 400, CELL / 2, DRAWING_START, "%sから続く整数", first.text);
    const char *cells = figure_value(p, "cells", 0), *line = figure_value(p, "line", 0);
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++)
            figure_box(p, i * CELL, j * CELL, (i + 1) * CELL, (j + 1) * CELL, DRAWING_OUTLINE, DRAWING_NO_FILL);
    for (size_t l = 0; l < sizeof lines / sizeof lines[0]; l++) {
        if (strcmp(line, lines[l].line) != 0) continue;
        for (int i = 0; i < 3; i++) {
            char cell[24] = "";
            int column = lines[l].column < 0 ? i : lines[l].column, row = lines[l].row < 0 ? i : lines[l].row;
            const char *end = strstr(cells, "、");
            int n = end ? (int)(end - cells) : (int)strlen(cells);
            snprintf(cell, sizeof cell, "%.*s", n, cells);
            cells += end ? n + (int)strlen("、") : n;
            figure_cell(p, column * CELL, row * CELL, (column + 1) * CELL, (row + 1) * CELL,
                        strcmp(cell, "□") == 0 ? "？" : cell);
        }
        return true;
    }
    return false;
}

bool figure_draw_grid(struct pen *p) {
    if (figure_count(p, "streets")) return figure_draw_streets(p);
    return figure_count(p, "cells") ? draw_magic(p) : draw_square(p);
}

/* ---- a triangle ---- */

bool figure_draw_triangle(struct pen *p) {
    enum { ROWS = 3, BOTTOM = 6 * STEP };
    for (int row = 0; row < ROWS; row++)
        for (int i = 0; i <= row; i++) draw_dot(p, 3 * STEP + (2 * i - row) * STEP / 2, row * STEP);
    figure_dashes(p, 3 * STEP - ROWS * STEP / 2, ROWS * STEP, STEP / 2, BOTTOM - STEP);
    figure_dashes(p, 3 * STEP + ROWS * STEP / 2, ROWS * STEP, 6 * STEP - STEP / 2, BOTTOM - STEP);
    for (int i = 0; i <= 6; i++)
        if (i != 3) draw_dot(p, i * STEP, BOTTOM);
    figure_text(p, 3 * STEP, BOTTOM, DRAWING_MIDDLE, "…");
    figure_brace(p, 6 * STEP + 400, -DOT, BOTTOM + DOT, 6 * STEP + 750);
    figure_text(p, 6 * STEP + 900, BOTTOM / 2, DRAWING_START, "%s",
                figure_stated(p, figure_value(p, "rows", 0), "段").text);
    return true;
}

/* ---- sticks: figures that share a side ---- */

/* One to three sticks from (x, y) to (x + W, y), bent outwards by `out`. */
static void draw_bend(struct pen *p, int x, int y, int sticks, int out) {
    enum { W = 1200, SHORT = W / 4 };
    int from = sticks == 2 ? x + W / 2 : x + SHORT, to = sticks == 2 ? x + W / 2 : x + W - SHORT;
    if (sticks == 1) {
        figure_line(p, x, y, x + W, y, DRAWING_OUTLINE);
        return;
    }
    figure_line(p, x, y, from, y + out, DRAWING_OUTLINE);
    if (sticks == 3) figure_line(p, from, y + out, to, y + out, DRAWING_OUTLINE);
    figure_line(p, to, y + out, x + W, y, DRAWING_OUTLINE);
}

/* A figure without its left side, which the one before it has. */
static void draw_link(struct pen *p, int x, int64_t sides) {
    enum { W = 1200, PEAK = 500 };
    int above = (int)(sides - 1) / 2, below = (int)sides - 2 - above;
    figure_line(p, x + W, 0, x + W, W, DRAWING_OUTLINE);
    draw_bend(p, x, 0, above, -PEAK);
    draw_bend(p, x, W, below, PEAK);
}

/* Triangles in a band: each adds two sticks. */
static void draw_band(struct pen *p) {
    enum { W = 1300, H = 1120 };
    figure_line(p, 0, H, W / 2, 0, DRAWING_OUTLINE);
    for (int i = 0; i < 3; i++) {
        int x = i * W / 2, top = i % 2 ? 0 : H, foot = H - top;
        figure_line(p, x, top, x + W, top, DRAWING_OUTLINE);
        figure_line(p, x + W / 2, foot, x + W, top, DRAWING_OUTLINE);
    }
}

bool figure_draw_sticks(struct pen *p) {
    int64_t sides;
    if (!figure_number(&sides, p, "sides", 0)) return false;
    sides /= 1000;
    if (sides < 3 || sides > 8) return false;
    if (sides == 3) {
        draw_band(p);
    } else {
        figure_line(p, 0, 0, 0, 1200, DRAWING_OUTLINE);
        for (int i = 0; i < 3; i++) draw_link(p, i * 1200, sides);
    }
    figure_text(p, sides == 3 ? 3000 : 4000, 600, DRAWING_START, "…");
    struct figure_words figures = figure_stated(p, figure_value(p, "figures", 0), ""),
                        sticks = figure_stated(p, figure_value(p, "sticks", 0), "");
    if (figures.text[0]) figure_text(p, 5000, 600, DRAWING_START, "全部で %s", figures.text);
    if (sticks.text[0]) figure_text(p, 5000, 600, DRAWING_START, "ぼうは全部で %s", sticks.text);
    return true;
}
