/* segment.c - 速さ: two who move towards each other, apart, one after the other, or there and back on one road.
 *
 *     A ├──→        ←──┤ B      兄 ├────────────→
 *      分速100m     分速50m      弟 ├▨2112m▨├───→
 *     └────── 4050m ──────┘
 *
 * The place of meeting is never to scale: two who move towards each other stop before it. One who moves alone, and one
 * road taken twice: segment_one.c.
 *
 * Reads   direction, distance, speed, speeds, time, minutes, lead, head_start, difference, labels
 * Checked tests/figure/draw_test.c
 */
#include <string.h>

#include "figure/segment.h"

struct figure_words figure_speed(const struct pen *p, int i) {
    const char *speed = figure_count(p, "speeds") ? figure_value(p, "speeds", i) : figure_value(p, "speed", i);
    return figure_stated_rate(p, speed, figure_value(p, "unit", 0));
}

/* 「22分」 of the field that holds the time of both. */
static struct figure_words time_of(const struct pen *p) {
    const char *minutes = figure_value(p, "minutes", 0), *time = figure_value(p, "time", 0);
    return figure_stated(p, *minutes ? minutes : time, "");
}

static void draw_total(struct pen *p, int y) {
    struct figure_words distance = figure_with_unit(p, "distance", 0);
    bool asked = !distance.text[0] && figure_asks(p, "道のり");
    if (distance.text[0] || asked) figure_span(p, 0, PEN_WIDTH, y, 700, asked ? "？" : distance.text);
}

/* A name over its arrow, the speed under it. */
static void draw_mover(struct pen *p, int i, int x, int to, int y) {
    enum drawing_anchor anchor = x < to ? DRAWING_START : DRAWING_END;
    struct figure_words speed = figure_speed(p, i);
    figure_fitted_text(p, x, y - 380, anchor, PEN_WIDTH / 2 - 300, figure_value(p, "labels", i));
    figure_arrow(p, x, y, to, y, DRAWING_OUTLINE);
    bool asked = p->f->asked_label < 0 || p->f->asked_label == i;
    if (!speed.text[0] && asked && figure_asks(p, "速さ")) figure_asked(p, (x + to) / 2, y + 430);
    figure_text(p, x, y + 400, anchor, "%s", speed.text);
}

/* Solved: how fast the distance changes. */
static void draw_together(struct pen *p, int x, int y, const char *operator, const char * words) {
    struct figure_words speed =
        figure_step_value(p, figure_value(p, "speeds", 0), operator, figure_value(p, "speeds", 1));
    if (speed.text[0]) figure_text(p, x, y, DRAWING_MIDDLE, "%s %s", words, speed.text);
}

static bool draw_towards(struct pen *p) {
    struct figure_words time = time_of(p), difference = figure_with_unit(p, "difference", 0);
    figure_bar(p, 0, PEN_WIDTH, 1000);
    draw_mover(p, 0, 0, 2900, 0);
    draw_mover(p, 1, PEN_WIDTH, PEN_WIDTH - 2200, 0);
    if (time.text[0]) figure_text(p, PEN_WIDTH / 2, 400, DRAWING_MIDDLE, "%sで出会う", time.text);
    if (difference.text[0]) figure_text(p, PEN_WIDTH / 2, -950, DRAWING_MIDDLE, "速さの差 %s", difference.text);
    draw_together(p, PEN_WIDTH / 2, -950, "+", "速さの和");
    draw_total(p, 1200);
    p->sketch = true;
    return true;
}

static bool draw_apart(struct pen *p) {
    enum { START = PEN_WIDTH * 55 / 100 };
    struct figure_words time = time_of(p);
    figure_bar(p, 0, PEN_WIDTH, 1000);
    figure_line(p, START, 1000 - PEN_TICK, START, 1000 + PEN_TICK, DRAWING_OUTLINE);
    draw_mover(p, 0, START - 150, 500, 0);
    draw_mover(p, 1, START + 150, PEN_WIDTH - 900, 0);
    if (time.text[0]) figure_text(p, START, -950, DRAWING_MIDDLE, "%s進む", time.text);
    draw_total(p, 1200);
    p->sketch = true;
    return true;
}

/* Labels: who chases, who was ahead; where one speed is asked, who was ahead comes first. */
static bool draw_chase(struct pen *p) {
    enum { AHEAD = 2600 };
    int ahead = figure_count(p, "speed") > 0 ? 0 : 1;
    struct figure_words lead = figure_with_unit(p, "lead", 0), time = time_of(p);
    struct figure_words start = figure_stated(p, figure_value(p, "head_start", 0), "");
    draw_mover(p, !ahead, 0, PEN_WIDTH, 0);
    figure_bar(p, 0, AHEAD, 1700);
    figure_hatch(p, 0, 1700 - PEN_TICK, AHEAD, 1700 + PEN_TICK);
    draw_mover(p, ahead, AHEAD + 150, PEN_WIDTH, 1700);
    if (lead.text[0]) figure_span(p, 0, AHEAD, 1950, 550, lead.text);
    if (start.text[0]) figure_span(p, 0, AHEAD, 1950, 550, start.text);
    figure_dashes(p, PEN_WIDTH, -200, PEN_WIDTH, 1900);
    draw_together(p, PEN_WIDTH * 6 / 10, 850, "-", "速さの差");
    if (time.text[0]) figure_text(p, PEN_WIDTH, -550, DRAWING_END, "%sで追いつく", time.text);
    if (!time.text[0]) figure_text(p, PEN_WIDTH, -550, DRAWING_END, "追いつく");
    p->sketch = true;
    return lead.text[0] || start.text[0];
}

/* There and back. With the way back asked, the second speed is the mean of both ways. */
static bool draw_return(struct pen *p) {
    enum { LEFT = 1300, RIGHT = 5600 };
    bool mean = figure_asks(p, "帰り");
    struct figure_words distance = figure_with_unit(p, "distance", 0);
    figure_bar(p, 0, PEN_WIDTH, 0);
    if (distance.text[0]) figure_span(p, 0, PEN_WIDTH, -200, -650, distance.text);
    figure_text(p, 0, 600, DRAWING_START, "行き");
    figure_arrow(p, LEFT, 600, RIGHT, 600, DRAWING_OUTLINE);
    figure_text(p, RIGHT + 250, 600, DRAWING_START, "%s", figure_speed(p, 0).text);
    figure_text(p, 0, 1300, DRAWING_START, "帰り");
    figure_arrow(p, RIGHT, 1300, LEFT, 1300, DRAWING_OUTLINE);
    if (mean) figure_asked(p, RIGHT + 550, 1300);
    figure_text(p, mean ? 0 : RIGHT + 250, mean ? 2000 : 1300, DRAWING_START, mean ? "往復の平均 %s" : "%s",
                figure_speed(p, 1).text);
    return true;
}

/* ---- a ring ---- */

enum { RADIUS = 1500 };

/* From the foot of the ring along it: the right half, or the left one. */
static void draw_round(struct pen *p, int side, int y, int i) {
    int x = side * (RADIUS + 450);
    enum drawing_anchor anchor = side > 0 ? DRAWING_START : DRAWING_END;
    figure_arrow(p, side * (RADIUS + 150), y + 500, side * (RADIUS + 150), y - 700, DRAWING_OUTLINE);
    figure_fitted_text(p, x, y - 350, anchor, 3600, figure_value(p, "labels", i));
    figure_text(p, x, y + 250, anchor, "%s", figure_speed(p, i).text);
}

bool figure_draw_ring(struct pen *p) {
    struct figure_words lap = figure_with_unit(p, "lap", 0);
    bool same = strcmp(figure_value(p, "direction", 0), "same") == 0;
    if (!lap.text[0]) return false;
    figure_circle(p, 0, 0, RADIUS, DRAWING_QUANTITY, DRAWING_NO_FILL);
    figure_text(p, 0, -280, DRAWING_MIDDLE, "まわり");
    figure_text(p, 0, 280, DRAWING_MIDDLE, "%s", lap.text);
    figure_circle(p, 0, RADIUS, PEN_MARK, DRAWING_OUTLINE, DRAWING_BLACK);
    draw_round(p, 1, same ? -700 : 0, 0);
    draw_round(p, same ? 1 : -1, same ? 900 : 0, 1);
    if (figure_asks(p, "時間")) figure_text(p, 0, RADIUS + 450, DRAWING_MIDDLE, "同時に出発");
    return true;
}

/* ---- */

bool figure_draw_segment(struct pen *p) {
    static const struct {
        const char *direction;
        figure_drawer_fn *draw;
    } ways[] = {{"towards", draw_towards}, {"apart", draw_apart}, {"chase", draw_chase}, {"return", draw_return}};
    const char *direction = figure_value(p, "direction", 0);
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++)
        if (strcmp(direction, ways[i].direction) == 0) return ways[i].draw(p);
    return figure_draw_segment_one(p);
}
