/* bars_known.c - 線分図 of lengths that the problem states: to scale, but none shorter than 2/13 of the
 * longest (a ratio that no answer has).
 *
 *     母 ├────── 44才 ──────┤╌╌？╌╌┤        100% of last year, and so many percent more or less
 *     子 ├─ 5才 ─┤╌╌？╌╌┤
 *
 * Reads   labels, lengths, times, whole, percent, signed
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "figure/bars.h"

enum { LONGEST = 6200, SHORTEST = LONGEST * 2 / 13, PIECE = 1200 };

/* Years that pass: the same piece behind every bar, or the last piece of every bar. */
static void draw_years(struct pen *p, int n, const int *length, bool ago) {
    for (int i = 0; i < n; i++) {
        int y = i * BARS_ROW, from = ago ? length[i] - SHORTEST * 6 / 10 : length[i],
            to = ago ? length[i] : from + PIECE;
        if (ago) figure_hatch(p, from, y - PEN_TICK, to, y + PEN_TICK);
        if (!ago) figure_dashes(p, from, y, to, y), figure_line(p, to, y - PEN_TICK, to, y + PEN_TICK, DRAWING_FINE);
        figure_span(p, from, to, y + 180, BARS_BOW, "？");
    }
}

static bool draw_lengths(struct pen *p) {
    int n = figure_count(p, "lengths"), length[8], last = (n - 1) * BARS_ROW;
    bool years = figure_asks(p, "何年");
    if (n < 2 || n > 4 || !figure_scale(length, p, "lengths", n, LONGEST, SHORTEST)) return false;
    for (int i = 0; i < n; i++) {
        figure_bar_name(p, i * BARS_ROW, figure_value(p, "labels", i));
        figure_bar(p, 0, length[i], i * BARS_ROW);
        figure_span(p, 0, length[i], i * BARS_ROW - 180, -BARS_BOW, figure_with_unit(p, "lengths", i).text);
    }
    figure_bar_start(p, 0, last);
    if (years) draw_years(p, n, length, figure_asks(p, "前"));
    if (n == 2 && figure_asks(p, "わたす") && length[0] - length[1] > 500) {
        int middle = (length[0] + length[1]) / 2;
        figure_arrow(p, length[0] - 150, 200, length[1] + 200, BARS_ROW - 100, DRAWING_OUTLINE);
        figure_asked(p, middle + 500, BARS_ROW / 2 + 100);
    }
    if (figure_asks(p, "割合") && length[0] != length[1]) {
        int at = length[0] > length[1], shorter = length[at], longer = length[!at];
        figure_bar_difference(p, shorter, longer, at * BARS_ROW, "？");
    }
    if (figure_count(p, "times")) {
        const char *second = figure_value(p, "labels", 1), *third = figure_value(p, "labels", 2);
        struct figure_words times = figure_stated(p, figure_value(p, "times", 0), "倍");
        char words[200];
        snprintf(words, sizeof words, "%sが%s%s%s%sの%sになる", figure_value(p, "labels", 0), second, n > 2 ? "と" : "",
                 third, n > 2 ? "の和" : "", times.text);
        figure_fitted_text(p, 0, last + (years ? 1250 : 800), DRAWING_START, LONGEST + 2 * PIECE, words);
    }
    return true;
}

/* One year is the base of the other one's percents. */
static bool draw_percent(struct pen *p) {
    int64_t percent;
    if (!figure_number(&percent, p, "percent", 0) || percent <= 0 || percent >= 1000000) return false;
    bool less = strcmp(figure_value(p, "direction", 0), "down") == 0;
    int64_t to = less ? 100000 - percent : 100000 + percent, most = less ? 100000 : to;
    if (to <= 0) return false;
    int base = (int)(LONGEST * 100000 / most), other = (int)(LONGEST * to / most), asked = p->f->asked_label;
    struct figure_words whole = figure_with_unit(p, "whole", 0),
                        change = figure_stated(p, figure_value(p, "percent", 0), "%");
    for (int i = 0; i < 2; i++) {
        int length = i ? other : base;
        figure_bar_name(p, i * BARS_ROW, figure_value(p, "labels", i));
        figure_bar(p, 0, length, i * BARS_ROW);
        figure_span(p, 0, length, i * BARS_ROW - 180, -BARS_BOW, asked == i ? "？" : whole.text);
    }
    figure_bar_start(p, 0, BARS_ROW);
    if (less)
        figure_bar_difference(p, other, base, BARS_ROW, change.text);
    else
        figure_span(p, base, other, BARS_ROW + 180, BARS_BOW, change.text), figure_dashes(p, base, 0, base, BARS_ROW);
    return true;
}

bool figure_draw_bars_known(struct pen *p) { return figure_count(p, "percent") ? draw_percent(p) : draw_lengths(p); }
