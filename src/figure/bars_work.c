/* bars_work.c - 線分図 of work: one piece of work for each worker, grass that grows while it is eaten, a queue; and
 * things dealt out with some left or missing; and a fraction of a whole.
 *
 *     8枚ずつ ├──┼──┼≈┼──┤▨71枚▨│        父 ├──── 18日 ────┤
 *     11枚ずつ├────┼────┼≈┼──┤╌14枚╌┤     母 ├──── 12日 ────┤
 *
 * Reads   labels, days, first, counts, times, queue, join, gates, minutes, shares, rests, signed, fraction, of_rest,
 *         amount
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure/bars.h"

/* ---- one piece of work: as long for everybody ---- */

/* 「父と母」, who work together: the text has the two, and no third behind them. */
static bool says_together(const struct pen *p, const char *a, const char *b) {
    struct figure_words both = figure_join(figure_join(a, "と").text, b);
    const char *at = strstr(p->s->text, both.text);
    return at && strncmp(at + strlen(both.text), "と", strlen("と")) != 0;
}

/* Of three workers, the times of two at a time: each with the next one. */
static bool are_pairs(const struct pen *p, int n) {
    const char *a = figure_value(p, "labels", 0), *b = figure_value(p, "labels", 1);
    return n == 3 && (says_together(p, a, b) || says_together(p, b, a));
}

static bool draw_days(struct pen *p) {
    int n = figure_count(p, "days");
    struct figure_words first = figure_with_unit(p, "first", 0);
    if (n < 2 || n > 4 || figure_count(p, "labels") != n) return false;
    bool pairs = are_pairs(p, n);
    for (int i = 0; i < n; i++) {
        struct figure_words pair = figure_join(figure_value(p, "labels", i), "と");
        pair = figure_join(pair.text, figure_value(p, "labels", (i + 1) % n));
        if (pairs)
            figure_fitted_text(p, -250, i * BARS_ROW, DRAWING_END, 2 * PEN_NAME * PEN_EM, pair.text);
        else
            figure_bar_name(p, i * BARS_ROW, figure_value(p, "labels", i));
        figure_bar(p, 0, BARS_LONGEST, i * BARS_ROW);
        figure_span(p, 0, BARS_LONGEST, i * BARS_ROW - 180, -BARS_BOW, figure_with_unit(p, "days", i).text);
    }
    figure_bar_start(p, 0, (n - 1) * BARS_ROW);
    figure_text(p, BARS_LONGEST + 250, (n - 1) * BARS_ROW / 2, DRAWING_START, "仕事全体");
    if (first.text[0] && strcmp(first.text, "0") != 0)
        figure_text(p, 0, n * BARS_ROW - 700, DRAWING_START,
                    strstr(p->s->text, "休") ? "休んだ時間 %s" : "はじめの時間 %s", first.text);
    return true;
}

/* ---- what grows while it is taken away ---- */

enum { START = 3000, GROWN = 2200 };

/* One case: 「10頭で36日」, what was there, and what came. */
static void draw_growth(struct pen *p, int row, int grown, const char *what, const char *start, const char *join) {
    int y = row * BARS_ROW;
    figure_bar_name(p, y, what);
    figure_bar(p, 0, START, y);
    figure_dashes(p, START, y, START + grown, y);
    figure_line(p, START + grown, y - PEN_TICK, START + grown, y + PEN_TICK, DRAWING_FINE);
    figure_span(p, 0, START, y - 180, -BARS_BOW, start);
    figure_span(p, START, START + grown, y - 180, -BARS_BOW, join);
}

static bool draw_grass(struct pen *p) {
    int counts = figure_count(p, "counts"), times = figure_count(p, "times"), n = counts > times ? counts : times;
    if (n < 2 || n > 3) return false;
    for (int i = 0; i < n; i++) {
        struct figure_words count = figure_stated(p, figure_value(p, "counts", i), ""),
                            time = figure_with_unit(p, "times", i);
        struct figure_words of = figure_join(count.text[0] ? count.text : "？", "で");
        static const int grown[3] = {GROWN * 16 / 10, GROWN * 13 / 10, GROWN};
        draw_growth(p, i, grown[i], figure_join(of.text, time.text[0] ? time.text : "？").text, "はじめの量",
                    "ふえる量");
    }
    figure_bar_start(p, 0, (n - 1) * BARS_ROW);
    p->sketch = true;
    return true;
}

static bool draw_queue(struct pen *p) {
    int gates = figure_count(p, "gates"), minutes = figure_count(p, "minutes"), n = gates > minutes ? gates : minutes;
    struct figure_words queue = figure_with_unit(p, "queue", 0),
                        join = figure_stated_rate(p, figure_value(p, "join", 0), figure_value(p, "unit", 0));
    if (n < 1 || n > 2) return false;
    for (int i = 0; i < n; i++) {
        struct figure_words gate = figure_stated(p, figure_value(p, "gates", i), "");
        struct figure_words minute = figure_stated(p, figure_value(p, "minutes", i), "分");
        struct figure_words of = figure_join(gate.text[0] ? gate.text : "？", "で");
        draw_growth(p, i, i ? GROWN : GROWN * 15 / 10, figure_join(of.text, minute.text[0] ? minute.text : "？").text,
                    queue.text, join.text);
    }
    figure_bar_start(p, 0, (n - 1) * BARS_ROW);
    p->sketch = true;
    return true;
}

bool figure_draw_bars_work(struct pen *p) {
    return figure_count(p, "days") ? draw_days(p) : figure_count(p, "counts") ? draw_grass(p) : draw_queue(p);
}

/* ---- 過不足: the same heap, dealt out twice ---- */

enum { HEAP = 6800, REST = 2700 };

static void draw_deal(struct pen *p, int row, int piece) {
    int y = row * BARS_ROW * 6 / 5, sign;
    const char *rest = figure_value(p, "signed", row);
    struct figure_words each = figure_with_unit(p, "shares", row), left;
    sign = *rest == '-' ? -1 : strcmp(rest, "0") == 0 ? 0 : 1;
    int end = HEAP - sign * REST;
    left = figure_stated(p, sign < 0 ? rest + 1 : rest, figure_value(p, "unit", 0));
    figure_bar_name(p, y, figure_join(each.text, "ずつ").text);
    figure_bar(p, 0, sign < 0 ? HEAP : end, y);
    for (int i = 1; i <= 2; i++) figure_line(p, i * piece, y - PEN_TICK, i * piece, y + PEN_TICK, DRAWING_FINE);
    if (sign >= 0) figure_line(p, end - piece, y - PEN_TICK, end - piece, y + PEN_TICK, DRAWING_FINE);
    figure_break(p, (2 * piece + (sign < 0 ? HEAP : end - piece)) / 2, y);
    if (sign > 0) figure_bar(p, end, HEAP, y), figure_hatch(p, end, y - PEN_TICK, HEAP, y + PEN_TICK);
    if (sign < 0) figure_dashes(p, HEAP, y, end, y), figure_line(p, end, y - PEN_TICK, end, y + PEN_TICK, DRAWING_FINE);
    if (sign)
        figure_span(p, sign > 0 ? end : HEAP, sign > 0 ? HEAP : end, y + 180, BARS_BOW,
                    figure_join(left.text, sign > 0 ? "あまる" : "不足").text);
}

/* The step that takes or adds up the two values of the field, in either order. */
static struct figure_words compared(const struct pen *p, const char *field) {
    const char *a = figure_value(p, field, 0), *b = figure_value(p, field, 1);
    struct figure_words found = figure_step_value(p, a, "-", b);
    if (!found.text[0]) found = figure_step_value(p, b, "-", a);
    return found.text[0] ? found : figure_step_value(p, a, "+", b);
}

bool figure_draw_bars_deal(struct pen *p) {
    int piece[8], last = BARS_ROW * 6 / 5;
    if (figure_count(p, "shares") != 2 || figure_count(p, "signed") != 2) return false;
    if (!figure_scale(piece, p, "shares", 2, 1100, 600)) return false;
    for (int i = 0; i < 2; i++) draw_deal(p, i, piece[i]);
    figure_bar_start(p, 0, last);
    figure_dashes(p, HEAP, -500, HEAP, last + 200);
    figure_text(p, HEAP, -750, DRAWING_MIDDLE, "全体");
    struct figure_words all = compared(p, "rests"), one = compared(p, "shares");
    if (all.text[0] && one.text[0])
        figure_text(p, 0, last + 1250, DRAWING_START, "差は ひとつ分 %s、全部で %s", one.text, all.text);
    p->sketch = true;
    return true;
}

/* ---- もとにする量: a fraction of the whole, and perhaps one of the rest ---- */

static bool read_fraction(int *numerator, int *denominator, const char *text) {
    char end;
    return sscanf(text, "%3d/%3d%c", numerator, denominator, &end) == 2 && *numerator > 0 &&
           *numerator < *denominator && *denominator <= 24;
}

/* A bar from x in equal parts, the first of them under one bow. Where they end. */
static int draw_parts(struct pen *p, int x, int y, const char *fraction) {
    int n, of, width = BARS_LONGEST - x;
    if (!read_fraction(&n, &of, fraction)) return 0;
    figure_bar(p, x, BARS_LONGEST, y);
    for (int i = 1; i < of; i++) {
        int at = x + width * i / of;
        figure_line(p, at, y - PEN_TICK, at, y + PEN_TICK, DRAWING_FINE);
    }
    figure_span(p, x, x + width * n / of, y - 180, -BARS_BOW, fraction);
    return x + width * n / of;
}

/* So much more than the fraction is taken, or less: a piece behind its end, or before it. Where the rest begins. */
static int draw_more(struct pen *p, int end) {
    enum { PIECE = 700 };
    bool less = figure_value(p, "signed", 0)[0] == '-';
    int from = less ? end - PIECE : end, to = less ? end : end + PIECE;
    figure_hatch(p, from, -PEN_TICK, to, PEN_TICK);
    figure_line(p, from, -PEN_TICK, from, PEN_TICK, DRAWING_OUTLINE);
    figure_line(p, to, -PEN_TICK, to, PEN_TICK, DRAWING_OUTLINE);
    if (from > 1000) figure_dashes(p, (from + to) / 2, -150, (from + to) / 2, -1000); /* not through the fraction */
    figure_text(p, (from + to) / 2, -1250, DRAWING_MIDDLE, "%s", figure_with_unit(p, "extra", 0).text);
    return less ? from : to;
}

bool figure_draw_bars_part(struct pen *p) {
    const char *fraction = figure_value(p, "fraction", 0), *second = figure_value(p, "of_rest", 0);
    struct figure_words amount = figure_with_unit(p, "amount", 0);
    int end = draw_parts(p, 0, 0, fraction), y = 0;
    if (!end) return false;
    if (*second) {
        y = BARS_ROW;
        figure_dashes(p, end, 0, end, y);
        figure_dashes(p, BARS_LONGEST, 0, BARS_LONGEST, y);
        end = draw_parts(p, end, y, second);
        if (!end) return false;
    }
    bool rest = strcmp(figure_value(p, "direction", 0), "残り") == 0 || *second || figure_count(p, "extra");
    if (figure_count(p, "extra")) end = draw_more(p, end);
    int from = rest ? end : 0, to = rest ? BARS_LONGEST : end;
    figure_span(p, from, to, y + 180, BARS_BOW, amount.text);
    figure_span(p, 0, BARS_LONGEST, y + 900, BARS_BOW, "？");
    return true;
}
