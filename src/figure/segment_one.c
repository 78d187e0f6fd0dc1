/* segment_one.c - 速さ: one road with its length, its speed and its time; the same road at two speeds; a road in parts.
 *
 *     └───── 4050m ─────┘
 *     ├─────────────────┤       A ├────────────────┤ B
 *     → 分速80m    時間 ？       分速60m → 4分おくれる
 *                               分速90m → 2分早い
 *
 * Reads   distance, speed, speeds, time, times, minutes, late, early, difference, lead, labels, units
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure/segment.h"

/* Of value i of the field: `units` has one for each number, in the order of the fields. */
static const char *unit_of(const struct pen *p, const char *field, int i) {
    enum { WORD = sizeof "時速" - 1 };
    int at = 0;
    for (int j = 0; j < p->f->n_fields && strcmp(p->f->field[j].name, field) != 0; j++)
        if (p->f->field[j].kind == FIGURE_NUMBER || p->f->field[j].kind == FIGURE_NUMBERS) at += p->f->field[j].count;
    const char *unit = figure_value(p, "units", at + i);
    return strlen(unit) > WORD && strstr(unit, "速") ? unit + WORD : unit; /* 「km」 of 「時速km」 */
}

static struct figure_words stated(const struct pen *p, const char *field, int i) {
    return figure_stated(p, figure_value(p, field, i), unit_of(p, field, i));
}

static void text_or_asked(struct pen *p, int x, int y, const char *what, const char *text) {
    if (*text)
        figure_text(p, x, y, DRAWING_START, "%s %s", what, text);
    else
        figure_text(p, x, y, DRAWING_START, "%s", what), figure_asked(p, x + 1200, y);
}

static bool draw_one_road(struct pen *p) {
    const char *field = figure_count(p, "minutes") ? "minutes" : figure_count(p, "times") ? "times" : "time";
    struct figure_words distance = stated(p, "distance", 0), time = stated(p, field, 0);
    struct figure_words speed = figure_stated_rate(p, figure_value(p, "speed", 0), unit_of(p, "speed", 0));
    if (figure_count(p, field) == 2) time = figure_join(time.text, stated(p, field, 1).text); /* 1時間48分 */
    if (!distance.text[0] && !speed.text[0]) return false;
    figure_bar(p, 0, PEN_WIDTH, 0);
    figure_span(p, 0, PEN_WIDTH, -200, -650, distance.text[0] ? distance.text : "？");
    figure_arrow(p, 0, 600, 1600, 600, DRAWING_OUTLINE);
    text_or_asked(p, 1800, 600, "速さ", speed.text);
    text_or_asked(p, PEN_WIDTH - 3000, 600, "時間", time.text);
    return true;
}

/* ---- the same road at two speeds ---- */

static bool draw_twice(struct pen *p) {
    struct figure_words late = figure_stated(p, figure_value(p, "late", 0), "分");
    struct figure_words early = figure_stated(p, figure_value(p, "early", 0), "分");
    struct figure_words more = figure_stated(p, figure_value(p, "difference", 0), "分");
    figure_fitted_text(p, -200, 0, DRAWING_END, 2200, figure_value(p, "labels", 0));
    figure_fitted_text(p, PEN_WIDTH + 200, 0, DRAWING_START, 2200, figure_value(p, "labels", 1));
    figure_bar(p, 0, PEN_WIDTH, 0);
    if (figure_asks(p, "道のり")) figure_span(p, 0, PEN_WIDTH, -200, -650, "？");
    for (int i = 0; i < 2; i++) {
        int y = 600 + 700 * i;
        figure_arrow(p, 0, y, 2000, y, DRAWING_OUTLINE);
        figure_text(p, 2250, y, DRAWING_START, "%s", figure_speed(p, i).text);
    }
    if (late.text[0]) figure_text(p, 5600, 600, DRAWING_START, "%sおくれる", late.text);
    if (early.text[0]) figure_text(p, 5600, 1300, DRAWING_START, "%s早く着く", early.text);
    if (more.text[0]) {
        figure_brace(p, 5500, 450, 1450, 5750);
        figure_text(p, 5900, 950, DRAWING_START, "差 %s", more.text);
    }
    return true;
}

/* ---- a road in two parts, one after the other ---- */

static bool draw_parts(struct pen *p) {
    enum { SPLIT = PEN_WIDTH * 46 / 100 };
    const int end[3] = {0, SPLIT, PEN_WIDTH};
    bool lengths = strpbrk(figure_value(p, "units", 0), "0123456789") != NULL; /* 「12km」 in the place of a unit */
    figure_bar(p, 0, PEN_WIDTH, 0);
    figure_line(p, SPLIT, -PEN_TICK, SPLIT, PEN_TICK, DRAWING_OUTLINE);
    for (int i = 0; i < 2; i++) {
        struct figure_words speed = figure_speed(p, i), time = figure_stated(p, figure_value(p, "times", i), "時間");
        int middle = (end[i] + end[i + 1]) / 2;
        if (lengths) figure_span(p, end[i], end[i + 1], 200, 600, figure_value(p, "units", i));
        const char *label = figure_value(p, "labels", i); /* not every text names the parts */
        if (strstr(p->s->text, label)) figure_fitted_text(p, middle, -550, DRAWING_MIDDLE, SPLIT - 300, label);
        figure_text(p, middle, lengths ? 1450 : 550, DRAWING_MIDDLE, "%s", speed.text);
        if (time.text[0]) figure_text(p, middle, lengths ? 2000 : 1100, DRAWING_MIDDLE, "%s", time.text);
    }
    p->sketch = true;
    return true;
}

/* ---- a moving floor, a race ---- */

/* The floor under the one who walks on it: with it, or against it. */
static bool draw_floor(struct pen *p) {
    bool against = strstr(figure_value(p, "direction", 0), "反対") != NULL;
    figure_bar(p, 0, PEN_WIDTH, 0);
    figure_span(p, 0, PEN_WIDTH, -200, -650, figure_with_unit(p, "distance", 0).text);
    for (int i = 0; i < 2; i++) {
        int y = 650 + 900 * i;
        bool left = i == 1 && against;
        figure_fitted_text(p, 0, y, DRAWING_START, 3000, figure_value(p, "labels", i));
        figure_arrow(p, left ? 5600 : 3300, y, left ? 3300 : 5600, y, DRAWING_OUTLINE);
        figure_text(p, 5850, y, DRAWING_START, "%s", figure_speed(p, i).text);
    }
    return true;
}

/* Alone each takes so long for the same way. */
static bool draw_two_times(struct pen *p) {
    for (int i = 0; i < 2; i++) {
        int y = 1000 * i;
        figure_fitted_text(p, -250, y, DRAWING_END, 2600, figure_value(p, "labels", i));
        figure_bar(p, 0, 6500, y);
        figure_text(p, 6800, y, DRAWING_START, "%s", figure_with_unit(p, "times", i).text);
    }
    figure_dashes(p, 0, -350, 0, 1350);
    return true;
}

/* When the first one is at the goal, the second one is so far behind. */
static bool draw_race(struct pen *p) {
    enum { BEHIND = 2200 };
    for (int i = 0; i < 2; i++) {
        int y = 1500 * i, to = i ? PEN_WIDTH - BEHIND : PEN_WIDTH;
        figure_fitted_text(p, -250, y, DRAWING_END, 2600, figure_value(p, "labels", i));
        figure_arrow(p, 0, y, to, y, DRAWING_QUANTITY);
    }
    figure_dashes(p, 0, -350, 0, 1850);
    figure_dashes(p, PEN_WIDTH, -350, PEN_WIDTH, 1850);
    figure_span(p, 0, PEN_WIDTH, -250, -550, figure_with_unit(p, "distance", 0).text);
    figure_span(p, PEN_WIDTH - BEHIND, PEN_WIDTH, 1700, 500, figure_with_unit(p, "lead", 0).text);
    p->sketch = true;
    return true;
}

/* ---- two on a ring, by their times ---- */

/* `lap`: they meet after the first time in opposite ways, after the second in the same way; else: their times for a
 * lap. */
static bool draw_ring_times(struct pen *p, bool lap) {
    enum { RADIUS = 1300, TEXT = RADIUS + 700 };
    static const char *const way[2] = {"反対向き", "同じ向き"};
    figure_circle(p, 0, 0, RADIUS, DRAWING_QUANTITY, DRAWING_NO_FILL);
    figure_circle(p, 0, RADIUS, PEN_MARK, DRAWING_OUTLINE, DRAWING_BLACK);
    if (lap) figure_text(p, 0, 0, DRAWING_MIDDLE, "%s", figure_with_unit(p, "distance", 0).text);
    for (int i = 0; i < 2; i++) {
        struct figure_words time = figure_stated(p, figure_value(p, "times", i), lap ? "" : figure_value(p, "unit", 0));
        figure_text(p, TEXT, -800 + 650 * i, DRAWING_START, "%s %s", lap ? way[i] : figure_value(p, "labels", i),
                    time.text);
    }
    if (!lap) figure_text(p, TEXT, 500, DRAWING_START, "%sに進む", figure_value(p, "direction", 0));
    if (lap)
        figure_text(p, TEXT, 500, DRAWING_START, "%sと%s", figure_value(p, "labels", 0), figure_value(p, "labels", 1));
    return true;
}

/* ---- */

bool figure_draw_segment_one(struct pen *p) {
    int speeds = figure_count(p, "speeds"), times = figure_count(p, "times"), labels = figure_count(p, "labels");
    bool twice = figure_count(p, "late") || figure_count(p, "difference");
    if (speeds == 2 && twice && labels == 2) return draw_twice(p);
    if (speeds == 2 && (times == 2 || (labels == 2 && figure_count(p, "units") == 2))) return draw_parts(p);
    if (times == 2 && labels == 2 && figure_count(p, "units") == 2) return draw_parts(p);
    if (labels == 0 && figure_count(p, "units")) return draw_one_road(p);
    if (labels != 2) return false;
    if (speeds == 2 && figure_count(p, "distance")) return draw_floor(p);
    if (figure_count(p, "lead") && figure_count(p, "distance")) return draw_race(p);
    if (times == 2 && figure_count(p, "distance")) return draw_ring_times(p, true);
    if (times == 2) return figure_count(p, "direction") ? draw_ring_times(p, false) : draw_two_times(p);
    return false;
}
