/* streets.c - ごばんの目の道: every street, the start, the goal, and a crossing on the way or closed.
 *
 *     学校 ●──┬──┐
 *          ├──×──┤ 北へ2区画
 *          └──┴──● 駅
 *            東へ2区画
 *
 * Reads   streets, stop, direction, labels
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure/pen.h"

enum { BLOCK = 750, MOST = 12 };

/* Which way a word leads: one of x and y is 1 or -1. */
static struct drawing_point way_of(const char *word) {
    static const struct {
        const char *word;
        struct drawing_point way;
    } ways[] = {{"東", {1, 0}}, {"西", {-1, 0}}, {"北", {0, -1}}, {"南", {0, 1}},
                {"右", {1, 0}}, {"左", {-1, 0}}, {"上", {0, -1}}, {"下", {0, 1}}};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (strncmp(word, ways[i].word, strlen(ways[i].word)) == 0) return ways[i].way;
    return (struct drawing_point){0, 0};
}

/* A crossing so many blocks on in both directions. */
static struct drawing_point crossing(struct drawing_point a, int64_t i, struct drawing_point b, int64_t j) {
    return (struct drawing_point){BLOCK * (int)(i * a.x + j * b.x), BLOCK * (int)(i * a.y + j * b.y)};
}

static void name_place(struct pen *p, struct drawing_point at, int right, const char *name) {
    bool east = right > 0 ? at.x > 0 : at.x == 0; /* the name stands outside of the streets */
    figure_fitted_text(p, at.x + (east ? 250 : -250), at.y, east ? DRAWING_START : DRAWING_END, 2600, name);
}

static bool read_count(int64_t *out, const struct pen *p, const char *field, int i) {
    if (!figure_number(out, p, field, i)) return false;
    *out /= 1000;
    return *out >= 0 && *out <= MOST;
}

/* 「東へ4区画、北へ3区画」 of a field. */
static struct figure_words way_in_words(const struct pen *p, const char *field) {
    const char *direction = figure_value(p, "direction", 0);
    struct figure_words w = {""};
    const char *second = strstr(direction, "・");
    if (!second || !figure_count(p, field)) return w;
    int first = (int)(second - direction);
    snprintf(w.text, sizeof w.text, "%.*sへ%s区画、%sへ%s区画", first, direction, figure_value(p, field, 0),
             second + strlen("・"), figure_value(p, field, 1));
    return w;
}

static void say_ways(struct pen *p, int x, int y, bool through) {
    const char *f = figure_value(p, "labels", 0), *h = figure_value(p, "labels", 1), *g = figure_value(p, "labels", 2);
    struct figure_words way = way_in_words(p, "streets"), stop = way_in_words(p, "stop");
    if (through) {
        figure_text(p, x, y, DRAWING_START, "%s→%s  %s", f, h, way.text);
        figure_text(p, x, y + PEN_LINE, DRAWING_START, "%s→%s  %s", h, g, stop.text);
        return;
    }
    figure_text(p, x, y, DRAWING_START, "%s→%s  %s", f, h, way.text);
    if (stop.text[0]) figure_text(p, x, y + PEN_LINE, DRAWING_START, "×は通れない所  %s", stop.text);
}

bool figure_draw_streets(struct pen *p) {
    const char *direction = figure_value(p, "direction", 0), *second = strstr(direction, "・");
    struct drawing_point a = way_of(direction), b = way_of(second ? second + strlen("・") : "");
    int64_t across, up, i = -1, j = -1;
    if (!read_count(&across, p, "streets", 0) || !read_count(&up, p, "streets", 1)) return false;
    bool crossed = (a.x && b.y) || (a.y && b.x);
    if (!crossed) return false;
    bool stopped = read_count(&i, p, "stop", 0) && read_count(&j, p, "stop", 1);
    bool through = figure_count(p, "labels") == 3;
    if (through) across += i, up += j, i = across - i, j = up - j; /* `streets` lead to the stop, `stop` from there */
    struct drawing_point goal = crossing(a, across, b, up);
    for (int64_t k = 0; k <= up; k++) {
        struct drawing_point from = crossing(a, 0, b, k), to = crossing(a, across, b, k);
        figure_line(p, from.x, from.y, to.x, to.y, DRAWING_OUTLINE);
    }
    for (int64_t k = 0; k <= across; k++) {
        struct drawing_point from = crossing(a, k, b, 0), to = crossing(a, k, b, up);
        figure_line(p, from.x, from.y, to.x, to.y, DRAWING_OUTLINE);
    }
    figure_circle(p, 0, 0, PEN_MARK, DRAWING_OUTLINE, DRAWING_BLACK);
    figure_circle(p, goal.x, goal.y, PEN_MARK, DRAWING_OUTLINE, DRAWING_BLACK);
    if (stopped) {
        struct drawing_point at = crossing(a, i, b, j);
        figure_circle(p, at.x, at.y, 160, DRAWING_OUTLINE, through ? DRAWING_BLACK : DRAWING_WHITE);
        if (!through) figure_line(p, at.x - 110, at.y - 110, at.x + 110, at.y + 110, DRAWING_OUTLINE);
        if (!through) figure_line(p, at.x - 110, at.y + 110, at.x + 110, at.y - 110, DRAWING_OUTLINE);
    }
    name_place(p, (struct drawing_point){0, 0}, goal.x, figure_value(p, "labels", 0));
    name_place(p, goal, goal.x, figure_value(p, "labels", through ? 2 : 1));
    say_ways(p, (goal.x < 0 ? goal.x : 0), (goal.y > 0 ? goal.y : 0) + 500, through);
    return true;
}
