/* river.c - 流水算: a stretch of river with its stream, the way up and the way down.
 *
 *     上流 ≈≈≈≈≈≈≈≈≈ 90km ≈≈≈≈≈≈≈ 下流      water comes from the left
 *          ←──── 上り 10時間
 *          ────→ 下り 6時間
 *
 * Reads   still, stream, down, up, distance, hours, direction
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure/pen.h"

enum { LEFT = 1200, RIGHT = 5400 };

/* Two banks with the stream's arrow between them. */
static void draw_banks(struct pen *p) {
    struct figure_words stream = figure_with_unit(p, "stream", 0);
    figure_line(p, 0, -500, PEN_WIDTH, -500, DRAWING_OUTLINE);
    figure_line(p, 0, 500, PEN_WIDTH, 500, DRAWING_OUTLINE);
    figure_text(p, 150, 0, DRAWING_START, "川上");
    figure_text(p, PEN_WIDTH - 150, 0, DRAWING_END, "川下");
    figure_arrow(p, 1300, 0, 2700, 0, DRAWING_FINE);
    figure_text(p, 2900, 0, DRAWING_START, stream.text[0] ? "流れ %s" : "流れ", stream.text);
    if (!stream.text[0] && figure_asks(p, "流れ")) figure_asked(p, 4100, 0);
}

static void draw_way(struct pen *p, int y, bool up, const char *speed, const char *hours) {
    figure_text(p, 0, y, DRAWING_START, up ? "上り" : "下り");
    figure_arrow(p, up ? RIGHT : LEFT, y, up ? LEFT : RIGHT, y, DRAWING_OUTLINE);
    if (strcmp(hours, "？") == 0)
        figure_asked(p, RIGHT + 550, y);
    else
        figure_text(p, RIGHT + 300, y, DRAWING_START, "%s%s%s", speed, *speed && *hours ? "  " : "", hours);
}

/* Solved: the speed against the stream, or with it. */
static struct figure_words with_stream(const struct pen *p, const char *operator) {
    return figure_step_value(p, figure_value(p, "still", 0), operator, figure_value(p, "stream", 0));
}

/* Which way the one known time is for: the other one is asked, or the solution takes the stream from the speed. */
static bool known_is_up(const struct pen *p) {
    if (figure_asks(p, "下り") || figure_asks(p, "上り")) return figure_asks(p, "下り");
    return figure_calculates(p, figure_value(p, "still", 0), "-", figure_value(p, "stream", 0));
}

bool figure_draw_river(struct pen *p) {
    struct figure_words distance = figure_with_unit(p, "distance", 0), still = figure_with_unit(p, "still", 0);
    struct figure_words up = figure_with_unit(p, "up", 0), down = figure_with_unit(p, "down", 0);
    struct figure_words first = figure_stated(p, figure_value(p, "hours", 0), ""),
                        second = figure_stated(p, figure_value(p, "hours", 1), "");
    int hours = figure_count(p, "hours");
    const char *direction = figure_value(p, "direction", 0);
    draw_banks(p);
    if (distance.text[0] || figure_asks(p, "道のり"))
        figure_span(p, 0, PEN_WIDTH, -700, -650, distance.text[0] ? distance.text : "？");
    if (hours == 1 && !known_is_up(p)) second = first, first = figure_join("", "");
    if (hours == 1 && figure_asks(p, "下りの時間")) second = figure_join("？", "");
    if (hours == 1 && figure_asks(p, "上りの時間")) first = figure_join("？", "");
    int y = 1100;
    if (strcmp(direction, "down") != 0 && (hours != 1 || first.text[0]))
        draw_way(p, y, true, up.text[0] ? up.text : with_stream(p, "-").text, first.text), y += 650;
    if (strcmp(direction, "up") != 0 && (hours != 1 || second.text[0]))
        draw_way(p, y, false, down.text[0] ? down.text : with_stream(p, "+").text, second.text), y += 650;
    if (still.text[0]) figure_text(p, 0, y, DRAWING_START, "静水での速さ %s", still.text);
    if (!still.text[0] && figure_asks(p, "静水"))
        figure_text(p, 0, y, DRAWING_START, "静水での速さ"), figure_asked(p, 3000, y);
    return true;
}
