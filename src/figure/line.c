/* line.c - 数直線: a range of numbers, steps from a number to another, multiples with a rest, two lines side by side; and
 * days in a calendar's strips.
 *
 *     ○━━━━━━━━━━●        40 ⌒ ⌒ ≈ ⌒ 484        0 ├────┼──────┤ 17分
 *     205000      ？                            0 ├────┼──────┤ ？枚
 *
 * Reads   from, to, step, centre, half, divisors, rest, rests, denominator; amount, result, steps, units; days, weekday
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "figure/pen.h"

enum { LONG = 8600 };

static void draw_end(struct pen *p, int x, bool included) {
    figure_circle(p, x, 0, PEN_MARK, DRAWING_OUTLINE, included ? DRAWING_BLACK : DRAWING_WHITE);
}

/* A number under its place, with what the problem counts in. */
static void draw_number(struct pen *p, int x, int y, const char *number) {
    struct figure_words w = figure_stated(p, number, "");
    figure_text(p, x, y, DRAWING_MIDDLE, "%s", w.text);
}

/* 四捨五入: the whole numbers that are rounded to the centre; the asked edge is 「？」. */
static bool draw_rounded(struct pen *p) {
    enum { HALF = 3200 };
    bool low = strstr(p->s->text, "小さ") != NULL;
    struct figure_words half = figure_stated(p, figure_value(p, "half", 0), "");
    figure_line(p, 0, 0, LONG, 0, DRAWING_OUTLINE);
    figure_line(p, LONG / 2 - HALF, 0, LONG / 2 + HALF, 0, DRAWING_QUANTITY);
    figure_line(p, LONG / 2, -PEN_TICK, LONG / 2, PEN_TICK, DRAWING_OUTLINE);
    draw_number(p, LONG / 2, 480, figure_value(p, "centre", 0));
    draw_end(p, LONG / 2 - HALF, true);
    draw_end(p, LONG / 2 + HALF, false);
    figure_asked(p, low ? LONG / 2 - HALF : LONG / 2 + HALF, 520);
    if (half.text[0]) {
        figure_span(p, LONG / 2 - HALF, LONG / 2, -200, -450, half.text);
        figure_span(p, LONG / 2, LONG / 2 + HALF, -200, -450, half.text);
    }
    p->sketch = true;
    return true;
}

/* Equal steps, three at the start and one at the end; or only the range, with what is counted in it. */
static bool draw_steps(struct pen *p, bool walks) {
    enum { STEP = 2500 };
    struct figure_words step = figure_stated(p, figure_value(p, "step", 0), ""), plus = step;
    if (step.text[0]) plus = figure_join("＋", step.text);
    figure_line(p, 0, 0, LONG, 0, DRAWING_OUTLINE);
    draw_number(p, 0, 480, figure_value(p, "from", 0));
    draw_number(p, LONG, 480, figure_value(p, "to", 0));
    if (walks) {
        for (int i = 0; i < 3; i++) figure_line(p, i * STEP, -PEN_TICK, i * STEP, PEN_TICK, DRAWING_OUTLINE);
        figure_line(p, LONG - STEP, -PEN_TICK, LONG - STEP, PEN_TICK, DRAWING_OUTLINE);
        figure_line(p, LONG, -PEN_TICK, LONG, PEN_TICK, DRAWING_OUTLINE);
        figure_break(p, (2 * STEP + LONG - STEP) / 2, 0);
        for (int i = 0; i < 2; i++) figure_span(p, i * STEP, (i + 1) * STEP, -180, -420, plus.text);
        figure_span(p, LONG - STEP, LONG, -180, -420, plus.text);
        return true;
    }
    bool fractions = strchr(figure_value(p, "from", 0), '/') != NULL;
    draw_end(p, 0, !fractions);
    draw_end(p, LONG, !fractions);
    if (step.text[0]) figure_text(p, LONG / 2, -400, DRAWING_MIDDLE, "%sの倍数", step.text);
    if (figure_count(p, "denominator"))
        figure_text(p, LONG / 2, -400, DRAWING_MIDDLE, "分母は%s",
                    figure_stated(p, figure_value(p, "denominator", 0), "").text);
    return true;
}

/* Two lines of ticks from 0 that stop before they meet. `text`: under each first step. */
static void draw_ticks(struct pen *p, int y, int start, int step, int n) {
    figure_line(p, 0, y, LONG, y, DRAWING_OUTLINE);
    for (int i = 0; i <= n; i++)
        figure_line(p, start + i * step, y - PEN_TICK, start + i * step, y + PEN_TICK, DRAWING_OUTLINE);
}

static bool draw_divisors(struct pen *p) {
    enum { REST = 500, APART = 1900 };
    int64_t d[2];
    if (!figure_number(&d[0], p, "divisors", 0) || !figure_number(&d[1], p, "divisors", 1) || d[0] < 1000 ||
        d[1] < 1000)
        return false;
    int64_t most = d[0] > d[1] ? d[0] : d[1];
    for (int i = 0; i < 2; i++) {
        int step = (int)(2600 * d[i] / most), y = i * APART;
        const char *rest = figure_count(p, "rests") ? figure_value(p, "rests", i) : figure_value(p, "rest", 0);
        if (step < 1100) step = 1100;
        draw_ticks(p, y, REST, step, 2);
        figure_span(p, REST, REST + step, y - 180, -420, figure_stated(p, figure_value(p, "divisors", i), "").text);
        figure_text(p, LONG, y - 420, DRAWING_END, "あまり %s", figure_stated(p, rest, "").text);
        figure_break(p, REST + 2 * step + 900, y);
    }
    p->sketch = true;
    return true;
}

bool figure_draw_line(struct pen *p) {
    if (figure_count(p, "centre")) return draw_rounded(p);
    if (figure_count(p, "divisors") == 2) return draw_divisors(p);
    if (!figure_count(p, "from") || !figure_count(p, "to")) return false;
    return draw_steps(p, figure_count(p, "step") && figure_asks(p, "目か"));
}

/* ---- two lines ---- */

static void draw_place(struct pen *p, int x, int y, bool above, const char *text) {
    figure_line(p, x, y - PEN_TICK, x, y + PEN_TICK, DRAWING_OUTLINE);
    int at = above ? y - 470 : y + 470;
    if (strcmp(text, "？") == 0)
        figure_asked(p, x, at);
    else
        figure_text(p, x, at, DRAWING_MIDDLE, "%s", text);
}

/* Amount above, result below, in step with each other; places by rank alone. */
static bool draw_double_line(struct pen *p) {
    enum { NEAR = 2900, FAR = 7600, APART = 1100 };
    int64_t a, b;
    const char *field = figure_count(p, "amount") == 2 ? "amount" : "result";
    if (!figure_number(&a, p, field, 0) || !figure_number(&b, p, field, 1)) return false;
    for (int i = 0; i < 2; i++) {
        figure_line(p, 0, i * APART, LONG, i * APART, DRAWING_OUTLINE);
        draw_place(p, 0, i * APART, i == 0, "0");
        figure_text(p, LONG + 200, i * APART, DRAWING_START, "(%s)", figure_value(p, "units", i));
    }
    for (int i = 0; i < 2; i++) {
        int x = (i == 0) == (a < b) ? NEAR : FAR;
        const char *amount = figure_value(p, "amount", i), *result = figure_value(p, "result", i);
        draw_place(p, x, 0, true, *amount ? amount : "？");
        draw_place(p, x, APART, false, *result ? result : "？");
        figure_dashes(p, x, PEN_TICK, x, APART - PEN_TICK);
    }
    struct figure_words each = figure_step_value(p, figure_value(p, "result", 0), "÷", figure_value(p, "amount", 0));
    if (each.text[0]) figure_text(p, 0, APART + 1150, DRAWING_START, "ひとつ分は %s", each.text);
    p->sketch = true;
    return true;
}

static bool draw_two_rhythms(struct pen *p) {
    enum { APART = 1500 };
    int step[8];
    if (!figure_scale(step, p, "steps", 2, 2100, 1300)) return false;
    for (int i = 0; i < 2; i++) {
        draw_ticks(p, i * APART, 0, step[i], 3);
        figure_break(p, LONG - 900, i * APART);
        figure_span(p, 0, step[i], i * APART - 180, -400, figure_with_unit(p, "steps", i).text);
    }
    return true;
}

bool figure_draw_number_lines(struct pen *p) {
    return figure_count(p, "steps") ? draw_two_rhythms(p) : draw_double_line(p);
}

/* ---- days ---- */

/* A day in its box, its weekday under it. */
static void draw_day(struct pen *p, int x, const char *day, const char *weekday) {
    enum { HALF = 1100, TALL = 850 };
    if (*day) figure_cell(p, x - HALF, -TALL / 2, x + HALF, TALL / 2, day);
    if (*weekday)
        figure_cell(p, x - HALF, *day ? TALL / 2 : -TALL / 2, x + HALF, *day ? TALL * 3 / 2 : TALL / 2, weekday);
}

static struct figure_words date(const struct pen *p, const char *field) {
    struct figure_words w = {""};
    const char *month = figure_value(p, field, 0), *day = figure_value(p, field, 1);
    if (*month && *day) snprintf(w.text, sizeof w.text, "%.20s月%.20s日", month, day);
    return w;
}

bool figure_draw_calendar(struct pen *p) {
    enum { FIRST = 1100, LAST = 7400, EDGE = 1100 };
    struct figure_words from = date(p, "from"), to = date(p, "to"),
                        days = figure_stated(p, figure_value(p, "days", 0), "日");
    const char *weekday = figure_value(p, "weekday", 0), *direction = figure_value(p, "direction", 0);
    bool back = strcmp(direction, "前") == 0, asks_weekday = figure_asks(p, "曜日"), counted = figure_asks(p, "日数");
    if (!from.text[0] && !*weekday) return false;
    int start = back ? LAST : FIRST, end = back ? FIRST : LAST, way = back ? -1 : 1;
    draw_day(p, start, from.text, weekday);
    draw_day(p, end, to.text[0] ? to.text : asks_weekday ? "" : "？", asks_weekday ? "？" : "");
    figure_arrow(p, start + way * (EDGE + 120), 0, end - way * (EDGE + 120), 0, DRAWING_OUTLINE);
    struct figure_words weeks = figure_step_from(p, figure_value(p, "days", 0), "÷");
    if (weeks.text[0]) figure_text(p, (FIRST + LAST) / 2, 400, DRAWING_MIDDLE, "÷7＝%s", weeks.text);
    if (days.text[0])
        figure_text(p, (FIRST + LAST) / 2, -450, DRAWING_MIDDLE, "%s%s", days.text,
                    strstr(days.text, "目") ? ""
                    : *direction            ? direction
                                            : "後");
    else if (counted)
        figure_asked(p, (FIRST + LAST) / 2, -480);
    return true;
}
