/* row.c - things in a row: a period that repeats, numbers that grow, calculations one after the other, values.
 *
 *     [赤 青 黄 緑] 赤 青 ≈ [ ]      42 → □ → □ ≈ ？      [？] ─56をたす→ [ ] ─2をかける→ [321]
 *
 * Reads   period, number, first, step; operations, result; values, count
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "figure/pen.h"

enum { CELL = 900, TALL = 800 };

/* The next piece of a list parted by `mark`; *at moves behind it. "" at the end. */
static struct figure_words next_piece(const char **at, const char *mark) {
    struct figure_words w = {""};
    const char *end = strstr(*at, mark);
    size_t n = end ? (size_t)(end - *at) : strlen(*at);
    memcpy(w.text, *at, n < sizeof w.text ? n : sizeof w.text - 1);
    *at += end ? n + strlen(mark) : n;
    return w;
}

/* ---- a period ---- */

static bool draw_period(struct pen *p) {
    enum { MOST = 8 };
    const char *at = figure_value(p, "period", 0);
    const char *mark = strchr(at, '/') ? "/" : "、";
    struct figure_words piece[MOST];
    int n = 0, x = 0;
    for (; *at && n < MOST; n++) piece[n] = next_piece(&at, mark);
    if (n < 2) return false;
    bool groups = n == 2; /* 「黒い石2個」「白い石1個」 */
    int cell = groups ? 2300 : CELL, shown = groups ? 3 : n + 2;
    for (int i = 0; i < shown; i++, x += cell) figure_cell(p, x, 0, x + cell, TALL, piece[i % n].text);
    figure_span(p, 0, n * cell, -120, -420, "くり返し");
    figure_line(p, x, TALL / 2, x + 1400, TALL / 2, DRAWING_FINE);
    figure_break(p, x + 600, TALL / 2);
    figure_cell(p, x + 1200, 0, x + 1200 + CELL, TALL, "");
    struct figure_words number = figure_stated(p, figure_value(p, "number", 0), "");
    struct figure_words times = figure_step_from(p, figure_value(p, "number", 0), "÷");
    if (times.text[0]) figure_text(p, 0, TALL + 450, DRAWING_START, "くり返しは %s", times.text);
    figure_text(p, x + 1200 + CELL / 2, -400, DRAWING_MIDDLE, "%s", number.text);
    return true;
}

/* ---- numbers that grow ---- */

static void draw_place(struct pen *p, int x, const char *number, const char *place) {
    figure_cell(p, x, 0, x + 1300, TALL, number);
    figure_fitted_text(p, x + 650, TALL + 350, DRAWING_MIDDLE, 1700, place);
}

static bool draw_steps(struct pen *p) {
    enum { APART = 2300 };
    struct figure_words step = figure_stated(p, figure_value(p, "step", 0), "");
    if (step.text[0]) step = figure_join("＋", step.text);
    struct figure_words place = figure_stated(p, figure_value(p, "number", 0), "番目");
    bool sum = figure_asks(p, "和") || figure_asks(p, "合計");
    for (int i = 0; i < 3; i++) {
        draw_place(p, i * APART, i ? "" : figure_stated(p, figure_value(p, "first", 0), "").text, "");
        if (i == 2) break;
        figure_arrow(p, i * APART + 1350, TALL / 2, (i + 1) * APART - 50, TALL / 2, DRAWING_FINE);
        figure_text(p, i * APART + 1800, -280, DRAWING_MIDDLE, "%s", step.text);
    }
    figure_line(p, 2 * APART + 1300, TALL / 2, 3 * APART + 700, TALL / 2, DRAWING_FINE);
    figure_break(p, 2 * APART + 2100, TALL / 2);
    draw_place(p, 3 * APART + 600, sum ? "" : "？", place.text);
    if (sum) figure_span(p, 0, 3 * APART + 1900, TALL + 700, 500, "？");
    return true;
}

/* ---- a sequence that only the text has: 「1、1、2、1、2、3、…」 ---- */

/* Where the list before 「、…」 begins; NULL: there is none. */
static const char *sequence_of(const char *text) {
    static const char comma[] = "、";
    const char *end = strstr(text, "、…"), *at = end;
    while (at && at > text) {
        char before = at[-1];
        bool digit = before >= '0' && before <= '9';
        if (digit)
            at--;
        else if (at - text >= (long)strlen(comma) && memcmp(at - strlen(comma), comma, strlen(comma)) == 0 && at != end)
            at -= strlen(comma);
        else
            break;
    }
    while (at && memcmp(at, comma, strlen(comma)) == 0 && at != end) at += strlen(comma);
    return at == end ? NULL : at;
}

static bool draw_sequence(struct pen *p) {
    const char *at = sequence_of(p->s->text);
    int x = 0;
    if (!at) return false;
    for (int i = 0; i < 8 && *at >= '0' && *at <= '9'; i++, x += CELL)
        figure_cell(p, x, 0, x + CELL, TALL, next_piece(&at, "、").text);
    figure_line(p, x, TALL / 2, x + 1300, TALL / 2, DRAWING_FINE);
    figure_break(p, x + 600, TALL / 2);
    figure_asked(p, x + 1200 + CELL / 2, TALL / 2);
    figure_text(p, x + 1200 + CELL / 2, TALL + 350, DRAWING_MIDDLE, "%s",
                figure_stated(p, figure_value(p, "number", 0), "番目").text);
    return x > 2 * CELL;
}

bool figure_draw_row(struct pen *p) {
    if (figure_count(p, "period")) return draw_period(p);
    return figure_count(p, "first") ? draw_steps(p) : draw_sequence(p);
}

/* ---- one calculation after the other ---- */

bool figure_draw_flow(struct pen *p) {
    enum { BOX = 1200 };
    const char *at = figure_value(p, "operations", 0);
    struct figure_words result = figure_stated(p, figure_value(p, "result", 0), ""), operation[6];
    int n = 0, x = 0;
    for (; *at && n < 6; n++) {
        if (strncmp(at, "さらに", strlen("さらに")) == 0) at += strlen("さらに");
        operation[n] = next_piece(&at, "、");
    }
    if (n == 0 || !result.text[0]) return false;
    int apart = n > 3 ? 1900 : 2500;
    bool known = p->solved && p->s->n_steps == n; /* the way back, step by step */
    figure_cell(p, 0, 0, BOX, TALL, "？");
    for (int i = 0; i < n; i++, x = i * (BOX + apart)) {
        bool last = i == n - 1;
        figure_arrow(p, x + BOX + 80, TALL / 2, x + BOX + apart - 80, TALL / 2, DRAWING_OUTLINE);
        figure_fitted_text(p, x + BOX + apart / 2, TALL / 2 - 380, DRAWING_MIDDLE, apart - 200, operation[i].text);
        const char *value = last ? result.text : known ? p->s->step[n - 2 - i].value : "";
        figure_cell(p, x + BOX + apart, 0, x + 2 * BOX + apart, TALL, value);
    }
    return true;
}

/* ---- values on cards ---- */

static int by_size(const void *a, const void *b) {
    long x = strtol(*(const char *const *)a, NULL, 10), y = strtol(*(const char *const *)b, NULL, 10);
    return x < y ? -1 : x > y;
}

static void draw_cards(struct pen *p, int y, const char *title, const char *const *value, int n) {
    enum { CARD = 1000, PER_ROW = 10 };
    figure_text(p, -250, y + TALL / 2, DRAWING_END, "%s", title);
    for (int i = 0; i < n; i++) {
        int x = i % PER_ROW * CARD, top = y + i / PER_ROW * TALL;
        figure_cell(p, x, top, x + CARD, top + TALL, value[i]);
    }
}

bool figure_draw_dots(struct pen *p) {
    const char *value[FIGURE_VALUES];
    int n = figure_count(p, "values");
    for (int i = 0; i < n; i++) value[i] = figure_value(p, "values", i);
    if (n < 2) return false;
    draw_cards(p, 0, "調べた順", value, n);
    figure_text(p, 0, -400, DRAWING_START, "全部で %s", figure_stated(p, figure_value(p, "count", 0), "").text);
    if (!p->solved || figure_asks(p, "平均")) return true;
    qsort(value, (size_t)n, sizeof value[0], by_size);
    draw_cards(p, 3 * TALL, "小さい順", value, n);
    return true;
}
