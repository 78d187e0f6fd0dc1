/* ueki.c - 植木算: marks along a line, on both sides of it, or around a ring.
 *
 *      7m    7m            7m
 *     ●⌒⌒●⌒⌒●────≈────●⌒⌒●     as many marks on any drawing; ● stands at an end, ○ is an end without a mark
 *     └────── 315m ──────┘
 *
 * Reads   shape, ends, length, spacing, number, per_gap
 * Checked tests/figure/draw_test.c
 */
#include <string.h>

#include "figure/pen.h"

enum { GAP = 1700, RADIUS = 2000, OPEN = -1 };

static struct figure_words gap_words(const struct pen *p) {
    return figure_count(p, "spacing") ? figure_with_unit(p, "spacing", 0) : figure_join("？", "");
}

/* A mark, or the place of an end that has none. */
static void draw_mark(struct pen *p, int x, int y, bool filled) {
    figure_circle(p, x, y, PEN_MARK, DRAWING_OUTLINE, filled ? DRAWING_BLACK : DRAWING_WHITE);
}

/* ---- a line ---- */

static void draw_road(struct pen *p, int y, int64_t ends) {
    static const int place[] = {0, GAP, 2 * GAP, PEN_WIDTH - GAP, PEN_WIDTH};
    /* five marks, or four where five would be the answer */
    int skip = figure_is_answer(p, 5 - (ends < 2) - (ends < 1)) ? 2 : OPEN;
    figure_line(p, 0, y, PEN_WIDTH, y, DRAWING_QUANTITY);
    figure_break(p, (2 * GAP + PEN_WIDTH - GAP) / 2, y);
    for (int i = 0; i < 5; i++)
        if (i != skip) draw_mark(p, place[i], y, i == 0 ? ends >= 1 : i == 4 ? ends >= 2 : true);
}

static bool draw_line_shape(struct pen *p) {
    int64_t ends;
    if (!figure_number(&ends, p, "ends", 0)) return false;
    bool both = strcmp(figure_value(p, "shape", 0), "two_lines") == 0;
    ends /= 1000;
    struct figure_words gap = gap_words(p), length = figure_with_unit(p, "length", 0);
    draw_road(p, 0, ends);
    if (both) draw_road(p, 900, ends);
    figure_span(p, 0, GAP, -150, -450, gap.text);
    if (figure_count(p, "spacing")) figure_span(p, PEN_WIDTH - GAP, PEN_WIDTH, -150, -450, gap.text);
    figure_span(p, 0, PEN_WIDTH, both ? 1100 : 200, 700, figure_count(p, "length") ? length.text : "？");
    return true;
}

/* ---- a ring ---- */

/* sine and cosine of 15 degrees, 45 and so on, x 10,000 */
static struct drawing_point on_ring(int radius, int twelfth) {
    static const int sine[12] = {2588, 7071, 9659, 9659, 7071, 2588, -2588, -7071, -9659, -9659, -7071, -2588};
    return (struct drawing_point){radius * sine[(twelfth + 3) % 12] / 10000, -radius * sine[twelfth % 12] / 10000};
}

static bool draw_ring_shape(struct pen *p) {
    static const int marks[] = {1, 2, 3, 4, 7, 10}; /* at 45, 75, 105, 135, 225 and 315 degrees */
    int n = figure_is_answer(p, 6) ? 5 : 6;
    figure_circle(p, 0, 0, RADIUS, DRAWING_QUANTITY, DRAWING_NO_FILL);
    figure_break(p, -RADIUS, 0);
    figure_break(p, RADIUS, 0);
    for (int i = 0; i < n; i++) {
        struct drawing_point at = on_ring(RADIUS, marks[i]);
        draw_mark(p, at.x, at.y, true);
    }
    struct figure_words gap = gap_words(p), length = figure_with_unit(p, "length", 0);
    struct drawing_point from = on_ring(RADIUS, 3), to = on_ring(RADIUS, 2);
    figure_span(p, from.x, to.x, from.y - 180, -480, gap.text);
    figure_text(p, 0, -280, DRAWING_MIDDLE, "まわり");
    if (figure_count(p, "length"))
        figure_text(p, 0, 280, DRAWING_MIDDLE, "%s", length.text);
    else
        figure_asked(p, 0, 330);
    return true;
}

/* What stands in one gap, between two marks: three small ones, a little outside of the chord. */
static void draw_between(struct pen *p) {
    struct drawing_point from = on_ring(RADIUS, 2), to = on_ring(RADIUS, 1);
    for (int i = 1; i <= 3; i++) {
        int x = from.x + (to.x - from.x) * i / 4 + 32, y = from.y + (to.y - from.y) * i / 4 - 52;
        figure_circle(p, x, y, PEN_MARK * 6 / 10, DRAWING_FINE, DRAWING_WHITE);
    }
}

/* ---- both ---- */

bool figure_draw_ueki(struct pen *p) {
    bool ring = strcmp(figure_value(p, "shape", 0), "ring") == 0;
    const char *number = figure_value(p, "number", 0), *per_gap = figure_value(p, "per_gap", 0);
    if (!(ring ? draw_ring_shape(p) : draw_line_shape(p))) return false;
    int x = ring ? RADIUS + 700 : PEN_WIDTH / 2, y = ring ? -700 : -600;
    if (*number)
        figure_text(p, x, y, ring ? DRAWING_START : DRAWING_MIDDLE, "全部で %s", figure_stated(p, number, "").text);
    if (*per_gap) {
        draw_between(p);
        figure_text(p, x, y, DRAWING_START, "間ごとに %s", figure_stated(p, per_gap, "").text);
    }
    struct figure_words gaps = figure_step_value(p, figure_value(p, "length", 0), "÷", figure_value(p, "spacing", 0));
    if (gaps.text[0]) figure_text(p, x, ring ? 0 : y, ring ? DRAWING_START : DRAWING_MIDDLE, "間の数 %s", gaps.text);
    return true;
}
