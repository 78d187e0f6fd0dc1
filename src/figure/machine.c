/* machine.c - gears, benches, a tournament, and the diagram of two who go to and fro.
 *
 *     ( 34 )( ？ )       5人 5人 5人 ≈  14人すわれない       B├╲      ╱
 *      35回転 14回転      6人 6人 6人 ≈ [4人] 空き            A├╱╲╱╲→分
 *
 * Reads   teeth, turns, labels; seats, left, last, spare; teams; distance, minutes, speeds
 * Checked tests/figure/draw_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "figure/pen.h"

/* ---- gears ---- */

bool figure_draw_gears(struct pen *p) {
    int radius[2] = {1300, 900}, n = figure_count(p, "teeth");
    int64_t a, b;
    if (n == 2 && figure_number(&a, p, "teeth", 0) && figure_number(&b, p, "teeth", 1) && a < b)
        radius[0] = 900, radius[1] = 1300;
    for (int i = 0; i < 2; i++) {
        int x = i ? radius[0] + radius[1] : 0;
        struct figure_words teeth = figure_stated(p, figure_value(p, "teeth", i), ""),
                            turns = figure_stated(p, figure_value(p, "turns", i), "回転");
        figure_circle(p, x, 0, radius[i], DRAWING_OUTLINE, DRAWING_NO_FILL);
        figure_circle(p, x, 0, 60, DRAWING_OUTLINE, DRAWING_BLACK);
        figure_fitted_text(p, x, -1750, DRAWING_MIDDLE, radius[0] + radius[1] - 200, figure_value(p, "labels", i));
        if (teeth.text[0])
            figure_text(p, x, -400, DRAWING_MIDDLE, "歯 %s", teeth.text);
        else
            figure_text(p, x - 330, -450, DRAWING_MIDDLE, "歯"), figure_asked(p, x + 230, -450);
        if (turns.text[0])
            figure_text(p, x, 1750, DRAWING_MIDDLE, "%s", turns.text);
        else
            figure_asked(p, x, 1750);
    }
    struct figure_words met = figure_step_value(p, figure_value(p, "teeth", 0), "×", figure_value(p, "turns", 0));
    if (met.text[0]) figure_text(p, radius[0], 2350, DRAWING_MIDDLE, "かみ合う歯 %s", met.text);
    p->sketch = true;
    return true;
}

/* ---- benches ---- */

enum { BENCH = 1250, TALL = 650 };

static int draw_benches(struct pen *p, int y, const char *seats) {
    for (int i = 0; i < 3; i++) figure_cell(p, i * (BENCH + 150), y, i * (BENCH + 150) + BENCH, y + TALL, seats);
    int x = 3 * (BENCH + 150);
    figure_line(p, x, y + TALL / 2, x + 1000, y + TALL / 2, DRAWING_FINE);
    figure_break(p, x + 450, y + TALL / 2);
    return x + 1050;
}

bool figure_draw_benches(struct pen *p) {
    enum { SECOND = 1500 };
    struct figure_words left = figure_stated(p, figure_value(p, "left", 0), "人"),
                        last = figure_stated(p, figure_value(p, "last", 0), "人");
    struct figure_words spare = figure_stated(p, figure_value(p, "spare", 0), "");
    struct figure_words first = figure_stated(p, figure_value(p, "seats", 0), "人"),
                        second = figure_stated(p, figure_value(p, "seats", 1), "人");
    if (!first.text[0] || !second.text[0]) return false;
    int x = draw_benches(p, 0, first.text);
    figure_cell(p, x, 0, x + BENCH, TALL, first.text);
    if (left.text[0]) figure_text(p, x + BENCH + 250, TALL / 2, DRAWING_START, "%s すわれない", left.text);
    x = draw_benches(p, SECOND, second.text);
    bool people = strstr(spare.text, "人") != NULL;
    if (last.text[0]) figure_cell(p, x, SECOND, x + BENCH, SECOND + TALL, last.text), x += BENCH + 150;
    if (!last.text[0] && people) figure_cell(p, x, SECOND, x + BENCH, SECOND + TALL, second.text), x += BENCH + 150;
    if (spare.text[0] && !people) figure_dashed_box(p, x, SECOND, x + BENCH, SECOND + TALL), x += BENCH;
    if (spare.text[0])
        figure_text(p, x + 150, SECOND + TALL / 2, DRAWING_START, people ? "空きは%s分" : "%s あまる", spare.text);
    return true;
}

/* ---- a tournament: four teams of many ---- */

bool figure_draw_tournament(struct pen *p) {
    enum { APART = 1100, HIGH = 700 };
    struct figure_words teams = figure_stated(p, figure_value(p, "teams", 0), "");
    for (int pair = 0; pair < 2; pair++) {
        int x = pair * 2 * APART;
        figure_line(p, x, 0, x, -HIGH, DRAWING_OUTLINE);
        figure_line(p, x + APART, 0, x + APART, -HIGH, DRAWING_OUTLINE);
        figure_line(p, x, -HIGH, x + APART, -HIGH, DRAWING_OUTLINE);
        figure_line(p, x + APART / 2, -HIGH, x + APART / 2, -2 * HIGH, DRAWING_OUTLINE);
        figure_circle(p, x, 150, 150, DRAWING_OUTLINE, DRAWING_NO_FILL);
        figure_circle(p, x + APART, 150, 150, DRAWING_OUTLINE, DRAWING_NO_FILL);
    }
    figure_line(p, APART / 2, -2 * HIGH, APART * 5 / 2, -2 * HIGH, DRAWING_OUTLINE);
    figure_dashes(p, APART * 3 / 2, -2 * HIGH, APART * 3 / 2, -3 * HIGH);
    figure_text(p, APART * 3 / 2, -3 * HIGH - 250, DRAWING_MIDDLE, "優勝");
    figure_text(p, APART * 3 + 500, 100, DRAWING_START, "…  全部で %s", teams.text);
    return teams.text[0] != 0;
}

/* ---- to and fro: places by time ---- */

enum { WIDE = 8000, HIGH = 3000 };

/* The way of one, from the foot or the top, turning at both. speed: thousandths of the height in the width. */
static void draw_way(struct pen *p, bool from_top, int64_t crossings) {
    int x = 0, y = from_top ? -HIGH : 0;
    while (x < WIDE) {
        int to = y == 0 ? -HIGH : 0, step = (int)(WIDE * 1000 / crossings), end = x + step;
        if (end > WIDE) to = y + (int)((int64_t)(to - y) * (WIDE - x) / step), end = WIDE;
        figure_line(p, x, y, end, to, from_top ? DRAWING_FINE : DRAWING_OUTLINE);
        x = end, y = to;
    }
}

bool figure_draw_diagram(struct pen *p) {
    int64_t a, b;
    struct figure_words distance = figure_stated(p, figure_value(p, "distance", 0), "m"),
                        minutes = figure_stated(p, figure_value(p, "minutes", 0), "分");
    if (!figure_number(&a, p, "speeds", 0) || !figure_number(&b, p, "speeds", 1) || a <= 0 || b <= 0) return false;
    if (a > 4 * b || b > 4 * a) return false;
    figure_arrow(p, 0, 0, WIDE + 500, 0, DRAWING_OUTLINE);
    figure_line(p, 0, 0, 0, -HIGH, DRAWING_OUTLINE);
    figure_line(p, 0, -HIGH, WIDE, -HIGH, DRAWING_FINE);
    draw_way(p, false, 3400 * a / (a + b)); /* both together go 3.4 times the road: the second meeting is in it */
    draw_way(p, true, 3400 * b / (a + b));
    figure_text(p, WIDE + 650, 0, DRAWING_START, "時間");
    for (int i = 0; i < 2; i++) {
        int y = i ? -HIGH - 400 : 450;
        figure_fitted_text(p, 0, y, DRAWING_START, 4200, figure_value(p, "labels", i));
        figure_text(p, WIDE, y, DRAWING_END, "%s", figure_stated_rate(p, figure_value(p, "speeds", i), "m").text);
    }
    if (distance.text[0])
        figure_text(p, -200, -HIGH / 2, DRAWING_END, "%s", distance.text);
    else
        figure_asked(p, -500, -HIGH / 2);
    if (minutes.text[0]) figure_text(p, WIDE / 2, 1000, DRAWING_MIDDLE, "2回目まで %s", minutes.text);
    return true;
}
