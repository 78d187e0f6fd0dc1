/* round.c - circles, half of one, a sector, one circle in another, a circle in a square.
 *
 * Reads   labels, lengths, angles, area
 * Checked tests/figure/draw_test.c
 */
#include "figure/shape.h"
#include "figure/turn.h"

enum { RADIUS = 1800 };

/* A radius, or a diameter, with its name beside the circle. */
static void draw_radius(struct pen *p, int x, int y, int radius) {
    bool across = figure_length(p, "直径").text[0] != 0;
    figure_circle(p, x, y, 60, DRAWING_OUTLINE, DRAWING_BLACK);
    figure_line(p, across ? x - radius : x, y, x + radius, y, DRAWING_OUTLINE);
    figure_name_length(p, x + radius + 250, y, DRAWING_START, across ? "直径" : "半径");
}

bool figure_draw_circle(struct pen *p) {
    figure_circle(p, 0, 0, RADIUS, DRAWING_OUTLINE, DRAWING_NO_FILL);
    draw_radius(p, 0, 0, RADIUS);
    figure_name_length(p, 0, RADIUS + 400, DRAWING_MIDDLE, "まわりの長さ");
    return true;
}

static struct drawing_point on_arc(struct drawing_point centre, struct drawing_point radius, int tens) {
    return figure_point_at(centre, radius, tens * 20);
}

void figure_arc(struct pen *p, struct drawing_point centre, struct drawing_point radius, int first, int last) {
    struct drawing_point from = on_arc(centre, radius, first);
    for (int i = first + 1; i <= last; i++) {
        struct drawing_point to = on_arc(centre, radius, i);
        figure_line(p, from.x, from.y, to.x, to.y, DRAWING_OUTLINE);
        from = to;
    }
}

/* An arc around a point, from the right on. */
static void draw_arc(struct pen *p, int x, int y, int radius, int tens) {
    figure_arc(p, (struct drawing_point){x, y}, (struct drawing_point){radius, radius}, 0, tens);
}

bool figure_draw_half_circle(struct pen *p) {
    draw_arc(p, 0, 0, RADIUS, 18);
    figure_line(p, -RADIUS, 0, RADIUS, 0, DRAWING_OUTLINE);
    if (figure_length(p, "半径").text[0]) figure_circle(p, 0, 0, 60, DRAWING_OUTLINE, DRAWING_BLACK);
    figure_name_length(p, 0, 400, DRAWING_MIDDLE, "直径");
    figure_name_length(p, RADIUS / 2, 400, DRAWING_MIDDLE, "半径");
    return true;
}

/* The angle is drawn by rank: sharp, blunt, more than half of the circle. */
bool figure_draw_sector(struct pen *p) {
    int64_t degrees = 0;
    bool known = figure_number(&degrees, p, "angles", 0);
    int tens = !known ? 7 : degrees < 90000 ? 6 : degrees == 90000 ? 9 : degrees <= 180000 ? 12 : 24;
    struct drawing_point centre = {0, 0}, end = on_arc(centre, (struct drawing_point){RADIUS, RADIUS}, tens);
    figure_line(p, 0, 0, RADIUS, 0, DRAWING_OUTLINE);
    figure_line(p, 0, 0, end.x, end.y, DRAWING_OUTLINE);
    draw_arc(p, 0, 0, RADIUS, tens);
    draw_arc(p, 0, 0, 300, tens);
    figure_name_length(p, RADIUS / 2, 400, DRAWING_MIDDLE, "半径");
    if (known)
        figure_text(p, RADIUS + 500, -250, DRAWING_START, "中心角 %s",
                    figure_stated(p, figure_value(p, "angles", 0), "度").text);
    else
        figure_text(p, RADIUS + 500, -250, DRAWING_START, "中心角"), figure_asked(p, RADIUS + 2100, -250);
    figure_name_length(p, RADIUS + 500, -1000, DRAWING_START, "曲線の部分");
    return true;
}

bool figure_draw_two_circles(struct pen *p) {
    enum { INNER = RADIUS * 6 / 10 };
    figure_circle(p, 0, 0, RADIUS, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_circle(p, 0, 0, INNER, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_circle(p, 0, 0, 60, DRAWING_OUTLINE, DRAWING_BLACK);
    figure_line(p, 0, 0, RADIUS, 0, DRAWING_OUTLINE);
    figure_line(p, 0, 0, 0, INNER, DRAWING_OUTLINE);
    figure_name_length(p, RADIUS + 250, 0, DRAWING_START, "大きい円の半径");
    figure_line(p, 60, INNER / 2, RADIUS + 150, RADIUS * 7 / 10, DRAWING_FINE);
    figure_name_length(p, RADIUS + 250, RADIUS * 7 / 10, DRAWING_START, "小さい円の半径");
    return true;
}

static void draw_square(struct pen *p) {
    figure_box(p, -RADIUS, -RADIUS, RADIUS, RADIUS, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_name_length(p, 0, RADIUS + 400, DRAWING_MIDDLE, "1辺");
}

bool figure_draw_circle_in_square(struct pen *p) {
    draw_square(p);
    figure_circle(p, 0, 0, RADIUS, DRAWING_OUTLINE, DRAWING_NO_FILL);
    return true;
}

bool figure_draw_quarter_in_square(struct pen *p) {
    draw_square(p);
    draw_arc(p, -RADIUS, RADIUS, 2 * RADIUS, 9);
    return true;
}

/* A wheel before and after its way on the ground: by rank, the way is always three times as wide as the wheel. */
bool figure_draw_wheel(struct pen *p) {
    enum { WHEEL = 1000, WAY = 6000 };
    figure_line(p, -WHEEL - 400, WHEEL, WAY + WHEEL + 400, WHEEL, DRAWING_OUTLINE);
    figure_circle(p, 0, 0, WHEEL, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_circle(p, WAY, 0, WHEEL, DRAWING_FINE, DRAWING_NO_FILL);
    figure_line(p, -WHEEL, 0, WHEEL, 0, DRAWING_FINE);
    figure_name_length(p, 0, -WHEEL - 350, DRAWING_MIDDLE, "直径");
    figure_arrow(p, WHEEL + 500, 0, WAY - WHEEL - 500, 0, DRAWING_FINE);
    struct figure_words turns = figure_stated(p, figure_value(p, "turns", 0), "回転");
    figure_text(p, WAY / 2, -400, DRAWING_MIDDLE, "%s", turns.text);
    struct figure_words way = figure_length(p, "進む道のり");
    figure_span(p, 0, WAY, WHEEL + 100, 500, way.text);
    return true;
}
