/* bars.c - 線分図: sum and difference of lengths that are not known. They are drawn by rank alone.
 *
 *     兄 ├────────────┤ ┐
 *     弟 ├──────┤╌╌╌╌╌  } 68枚
 *             └ 22枚 ┘
 *
 * Reads   labels, sum, difference, differences, whole, moved, times
 * Checked tests/figure/draw_test.c
 */
#include "figure/bars.h"

#include <string.h>

void figure_bar_name(struct pen *p, int y, const char *name) {
    figure_fitted_text(p, -250, y, DRAWING_END, PEN_NAME * PEN_EM, name);
}

void figure_bar_start(struct pen *p, int y0, int y1) { figure_dashes(p, 0, y0 - 350, 0, y1 + 350); }

void figure_sum(struct pen *p, int x, int y0, int y1, const char *text) {
    if (!*text) return;
    figure_brace(p, x, y0 - 200, y1 + 200, x + 350);
    figure_text(p, x + 500, (y0 + y1) / 2, DRAWING_START, "%s", text);
}

void figure_bar_difference(struct pen *p, int from, int to, int y, const char *text) {
    figure_dashes(p, from, y, to, y);
    if (*text) figure_span(p, from, to, y + 180, BARS_BOW, text);
}

static void draw_rows(struct pen *p, int n, const int *length, int pitch) {
    for (int i = 0; i < n; i++) {
        int y = i * pitch;
        figure_bar_name(p, y, figure_value(p, "labels", i));
        figure_bar(p, 0, length[i], y);
        if (p->f->asked_label == i) figure_span(p, 0, length[i], y - 180, -BARS_BOW, "？");
    }
    figure_bar_start(p, 0, (n - 1) * pitch);
}

/* ---- two and three ---- */

/* Solved: the difference is taken from the longer bar, or added to the shorter one; then there are two of a length. */
static void draw_made_equal(struct pen *p, const int length[2]) {
    const char *sum = figure_value(p, "sum", 0), *difference = figure_value(p, "difference", 0);
    struct figure_words less = figure_step_value(p, sum, "-", difference),
                        more = figure_step_value(p, sum, "+", difference);
    if (less.text[0]) figure_hatch(p, length[1], -PEN_TICK, length[0], PEN_TICK);
    if (more.text[0]) figure_hatch(p, length[1], BARS_ROW - PEN_TICK, length[0], BARS_ROW + PEN_TICK);
    if (less.text[0] || more.text[0])
        figure_text(p, 0, 2 * BARS_ROW - 400, DRAWING_START, "同じ長さ2つで %s", less.text[0] ? less.text : more.text);
}

static bool draw_two(struct pen *p) {
    static const int length[2] = {BARS_LONGEST, BARS_LONGEST * 63 / 100};
    struct figure_words whole = figure_with_unit(p, "whole", 0);
    draw_rows(p, 2, length, BARS_ROW);
    figure_dashes(p, length[0], 0, length[0], BARS_ROW);
    figure_bar_difference(p, length[1], length[0], BARS_ROW, figure_with_unit(p, "difference", 0).text);
    figure_sum(p, length[0] + 300, 0, BARS_ROW, figure_with_unit(p, "sum", 0).text);
    if (p->solved) draw_made_equal(p, length);
    if (whole.text[0]) figure_text(p, 0, 2 * BARS_ROW, DRAWING_START, "まわりの長さ %s", whole.text);
    p->sketch = true;
    return true;
}

static bool draw_three(struct pen *p) {
    static const int length[3] = {BARS_LONGEST, BARS_LONGEST * 72 / 100, BARS_LONGEST * 48 / 100};
    struct figure_words first = figure_with_unit(p, "differences", 0), second = figure_with_unit(p, "differences", 1);
    bool common = strcmp(figure_value(p, "direction", 0), "common") == 0; /* both against the last one */
    int last = 2 * BARS_ROW;
    draw_rows(p, 3, length, BARS_ROW);
    figure_dashes(p, length[0], 0, length[0], common ? last + 900 : BARS_ROW);
    figure_dashes(p, length[1], BARS_ROW, length[1], last);
    if (common) {
        figure_bar_difference(p, length[2], length[1], last, second.text);
        figure_dashes(p, length[1], last, length[0], last);
        figure_span(p, length[2], length[0], last + 1000, BARS_BOW, first.text);
    } else {
        figure_bar_difference(p, length[1], length[0], BARS_ROW, first.text);
        figure_bar_difference(p, length[2], length[1], last, second.text);
    }
    figure_sum(p, length[0] + 300, 0, last, figure_with_unit(p, "sum", 0).text);
    p->sketch = true;
    return true;
}

/* Each is so many times the next one. */
static bool draw_times(struct pen *p) {
    int64_t a, b;
    if (!figure_number(&a, p, "times", 0) || !figure_number(&b, p, "times", 1)) return false;
    if (a < 1000 || b < 1000 || a * b > 30000000) return false;
    int length[3] = {BARS_LONGEST, (int)(BARS_LONGEST * 1000 / a), (int)(BARS_LONGEST * 1000 / a * 1000 / b)};
    for (int i = 0; i < 3; i++) {
        figure_bar_name(p, i * BARS_ROW, figure_value(p, "labels", i));
        figure_bar(p, 0, length[i], i * BARS_ROW);
        struct figure_words of = figure_join(figure_value(p, "labels", i + 1), "の");
        if (i == 0)
            figure_span(p, 0, length[0], -180, -BARS_BOW,
                        figure_join(of.text, figure_stated(p, figure_value(p, "times", 0), "倍").text).text);
        if (i == 1)
            figure_text(p, length[1] + 200, BARS_ROW, DRAWING_START, "%s%s", of.text,
                        figure_stated(p, figure_value(p, "times", 1), "倍").text);
        if (p->f->asked_label == i) figure_span(p, 0, length[i], i * BARS_ROW + 180, BARS_BOW, "？");
    }
    figure_bar_start(p, 0, 2 * BARS_ROW);
    figure_sum(p, BARS_LONGEST + 300, 0, 2 * BARS_ROW, figure_with_unit(p, "sum", 0).text);
    return true;
}

/* ---- わたす: a piece goes from the longer to the shorter one ---- */

static bool draw_moved(struct pen *p) {
    enum { LONG = BARS_LONGEST, SHORT = LONG * 55 / 100, PIECE = 1400 };
    struct figure_words difference = figure_with_unit(p, "difference", 0);
    figure_bar_name(p, 0, figure_value(p, "labels", 0));
    figure_bar_name(p, BARS_ROW, figure_value(p, "labels", 1));
    figure_bar(p, 0, LONG, 0);
    figure_bar(p, 0, SHORT, BARS_ROW);
    figure_hatch(p, LONG - PIECE, -PEN_TICK, LONG, PEN_TICK);
    figure_line(p, LONG - PIECE, -PEN_TICK, LONG - PIECE, PEN_TICK, DRAWING_OUTLINE);
    figure_span(p, LONG - PIECE, LONG, -180, -BARS_BOW, figure_with_unit(p, "moved", 0).text);
    figure_dashed_box(p, SHORT, BARS_ROW - PEN_TICK, SHORT + PIECE, BARS_ROW + PEN_TICK);
    figure_arrow(p, LONG - PIECE / 2, 200, SHORT + PIECE / 2, BARS_ROW - 200, DRAWING_FINE);
    figure_bar_start(p, 0, BARS_ROW);
    figure_sum(p, LONG + 300, 0, BARS_ROW, figure_with_unit(p, "sum", 0).text);
    if (difference.text[0]) figure_text(p, 0, 2 * BARS_ROW - 400, DRAWING_START, "わたした後の差 %s", difference.text);
    p->sketch = true;
    return true;
}

/* ---- */

bool figure_draw_bars(struct pen *p) {
    int labels = figure_count(p, "labels"), times = figure_count(p, "times");
    bool difference = figure_count(p, "difference") > 0, sum = figure_count(p, "sum") > 0;
    if (figure_count(p, "before")) return figure_draw_bars_change(p);
    if (figure_count(p, "shares"))
        return figure_count(p, "rests") ? figure_draw_bars_deal(p) : figure_draw_bars_shares(p);
    if (figure_count(p, "lengths") || figure_count(p, "percent")) return figure_draw_bars_known(p);
    if (figure_count(p, "fraction")) return figure_draw_bars_part(p);
    if (figure_count(p, "days") || figure_count(p, "counts") || figure_count(p, "queue"))
        return figure_draw_bars_work(p);
    if (figure_count(p, "moved")) return draw_moved(p);
    if (times == 1 && (difference || sum)) return figure_draw_bars_shares(p);
    if (times == 2 && labels == 2) return figure_draw_bars_change(p);
    if (times == 2 && labels == 3) return draw_times(p);
    if (labels == 2 && difference) return draw_two(p);
    if (labels == 3 && figure_count(p, "differences") == 2) return draw_three(p);
    return false;
}
