/* bars_change.c - 線分図 before and after: a ratio that becomes another one, a sum that grows.
 *
 *     はじめ 兄 ├──⑨──┤                 the second ratio is in another scale: its numbers are in squares
 *           弟 ├─⑤─┤     25枚わたす
 *     後    兄 ├──[2]──┤
 *           弟 ├────[5]────┤
 *
 * Reads   labels, before, after, times, moved, gain, change, signed
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure/bars.h"

enum { LONGEST = 5200, ROW = 1800, APART = 900 };

static void draw_ratio(struct pen *p, int y, const char *when, const char *field, bool square) {
    int length[8];
    bool times = strcmp(field, "times") == 0; /* so many times the other one, which is 1 */
    if (!times && !figure_scale(length, p, field, 2, LONGEST, LONGEST / 9)) return;
    figure_text(p, -250 - PEN_NAME * PEN_EM - 150, y + ROW / 2, DRAWING_END, "%s", when);
    for (int i = 0; i < 2; i++) {
        const char *number = times ? i ? "1" : figure_value(p, "times", square) : figure_value(p, field, i);
        int at = y + i * ROW, x;
        if (times) length[i] = i ? 900 : square ? LONGEST : LONGEST * 65 / 100;
        x = length[i] / 2;
        figure_bar_name(p, at, figure_value(p, "labels", i));
        figure_bar(p, 0, length[i], at);
        figure_bow(p, 0, length[i], at - 180, -BARS_BOW);
        if (square) figure_box(p, x - 260, at - 890, x + 260, at - 370, DRAWING_FINE, DRAWING_WHITE);
        if (square) figure_fitted_text(p, x, at - 630, DRAWING_MIDDLE, 460, number);
        if (!square) figure_share(p, x, at - 630, number);
        if (!square && p->f->asked_label == i) figure_span(p, 0, length[i], at + 180, 380, "？");
    }
    figure_bar_start(p, y, y + ROW);
}

static bool draw_two_ratios(struct pen *p, const char *before, const char *after) {
    struct figure_words moved = figure_with_unit(p, "moved", 0), gain = figure_with_unit(p, "gain", 0);
    int second = 2 * ROW + APART;
    draw_ratio(p, 0, "はじめ", before, false);
    draw_ratio(p, second, "後", after, true);
    if (moved.text[0]) {
        figure_arrow(p, LONGEST + 600, 100, LONGEST + 600, ROW - 100, DRAWING_OUTLINE);
        figure_text(p, LONGEST + 850, ROW / 2, DRAWING_START, "%sわたす", moved.text);
    }
    for (int i = 0; i < 2; i++) {
        const char *sign = figure_value(p, "signed", i);
        struct figure_words amount = figure_stated(p, *sign == '-' ? sign + 1 : sign, figure_value(p, "unit", 0));
        const char *change = *sign ? amount.text : gain.text;
        if (*change) figure_text(p, LONGEST + 400, i * ROW, DRAWING_START, "%s%s", *sign == '-' ? "−" : "＋", change);
    }
    p->sketch = true;
    return true;
}

/* ---- the sum of ages, now and in another year ---- */

static bool draw_sums(struct pen *p) {
    enum { NOW = 4200, PIECE = 800 };
    int64_t people = 0;
    struct figure_words before = figure_with_unit(p, "before", 0), after = figure_with_unit(p, "after", 0);
    bool past = strstr(p->s->text, "年前") != NULL;
    int then = past ? NOW - 1500 : NOW + 2400;
    bool counted = figure_number(&people, p, "times", 0) && people >= 1000 && people <= 6000;
    figure_bar_name(p, 0, "今の和");
    figure_bar(p, 0, NOW, 0);
    figure_span(p, 0, NOW, -180, -BARS_BOW, before.text);
    figure_bar_name(p, BARS_ROW, after.text[0] ? "その年の和" : "求める和");
    figure_bar(p, 0, then, BARS_ROW);
    figure_span(p, 0, then, BARS_ROW - 180, -BARS_BOW, after.text[0] ? after.text : "？");
    figure_dashes(p, past ? then : NOW, 0, past ? then : NOW, BARS_ROW + 200);
    if (counted)
        figure_text(p, (past ? NOW : then) + 250, BARS_ROW / 2, DRAWING_START, "%s分の差",
                    figure_stated(p, figure_value(p, "times", 0), "人").text);
    figure_bar_start(p, 0, BARS_ROW);
    p->sketch = true;
    return true;
}

/* ---- */

bool figure_draw_bars_change(struct pen *p) {
    if (figure_count(p, "times") == 2) return draw_two_ratios(p, "times", "times");
    if (figure_count(p, "before") == 2 && figure_count(p, "after") == 2) return draw_two_ratios(p, "before", "after");
    return figure_count(p, "before") == 1 ? draw_sums(p) : false;
}
