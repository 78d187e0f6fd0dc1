/* area_other.c - 面積図 of other kinds: widths exchanged, losses below the base, people and days, work, profits; and a
 * rectangle that is one.
 *
 * Reads   areas, penalty, rows, days, goal, cost, up, off, heights, widths, labels
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "figure/area.h"
#include "figure/table.h"

enum { WIDE = 7600, HIGH = 3000, LOW = 900 };

/* ---- 取りちがえ: two L, the widths exchanged ---- */

static void draw_l(struct pen *p, int x, int split, const int h[2], const char *title, const char *area) {
    enum { W = 4200 };
    struct drawing_point l[6] = {{x, 0},         {x, -h[0]}, {x + split, -h[0]}, {x + split, -h[1]},
                                 {x + W, -h[1]}, {x + W, 0}};
    figure_shape(p, l, 6, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_dashes(p, x + split, 0, x + split, h[0] < h[1] ? -h[0] : -h[1]);
    figure_text(p, x + W / 2, -HIGH - 450, DRAWING_MIDDLE, "%s", title);
    figure_text_on_white(p, x + W / 2, -(h[0] < h[1] ? h[0] : h[1]) / 2, area);
    for (int i = 0; i < 2; i++) {
        int x0 = i ? x + split : x, x1 = i ? x + W : x + split;
        figure_fitted_text(p, (x0 + x1) / 2, 350, DRAWING_MIDDLE, x1 - x0 - 150, figure_value(p, "labels", i));
        figure_fitted_text(p, (x0 + x1) / 2, 850, DRAWING_MIDDLE, x1 - x0 - 150,
                           figure_with_unit(p, "heights", i).text);
        if (x == 0 && p->f->asked_label == i) figure_span(p, x0, x1, 1150, 450, "？");
    }
}

static bool draw_exchanged(struct pen *p) {
    int h[8];
    if (!figure_scale(h, p, "heights", 2, HIGH, LOW) || figure_count(p, "areas") != 2) return false;
    bool other = figure_count(p, "signed") > 0; /* the second area is the difference */
    bool less = figure_value(p, "signed", 0)[0] == '-';
    struct figure_words second = figure_with_unit(p, "areas", 1);
    draw_l(p, 0, 2600, h, "予定", figure_with_unit(p, "areas", 0).text);
    draw_l(p, 5300, 1600, h, "実際", other ? "" : second.text);
    if (other) figure_small_text(p, 5300 + 2100, -HIGH - 950, DRAWING_MIDDLE, less ? "%s安い" : "%s高い", second.text);
    p->sketch = true;
    return true;
}

/* ---- 弁償算: what is lost lies below the base ---- */

static bool draw_losses(struct pen *p) {
    enum { SPLIT = WIDE * 66 / 100, UP = 2400, DOWN = 1500 };
    struct figure_words gain = figure_with_unit(p, "heights", 0), loss = figure_with_unit(p, "penalty", 0);
    struct figure_words area = figure_with_unit(p, "area", 0), goal = figure_with_unit(p, "goal", 0);
    if (!gain.text[0]) return false;
    figure_box(p, 0, -UP, SPLIT, 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_box(p, SPLIT, 0, WIDE, DOWN, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_hatch(p, SPLIT, 0, WIDE, DOWN);
    figure_dashed_box(p, SPLIT, -UP, WIDE, 0);
    figure_height(p, 0, -UP, 0, true, gain.text);
    figure_height(p, WIDE, 0, DOWN, false, loss.text);
    figure_text(p, SPLIT / 2, -UP / 2, DRAWING_MIDDLE, "もらう分");
    figure_text_on_white(p, (SPLIT + WIDE) / 2, DOWN / 2, "失う分");
    figure_span(p, 0, WIDE, -UP - 200, -550, figure_stated(p, figure_value(p, "width", 0), "").text);
    if (area.text[0]) figure_text(p, 0, 800, DRAWING_START, "合わせて %s", area.text);
    if (goal.text[0]) figure_text(p, 0, 800, DRAWING_START, "終わりに %s", goal.text);
    p->sketch = true;
    return true;
}

/* ---- 仕事: people by days ---- */

struct work {
    const char *height, *width; /* "？" asked, "" nothing to say */
    const char *part;           /* of the width, done before */
};

static void draw_work(struct pen *p, int x, int w, int h, const struct work *work) {
    figure_box(p, x, -h, x + w, 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
    if (strcmp(work->height, "？") == 0)
        figure_asked(p, x - 420, -h / 2);
    else
        figure_text(p, x - 150, -h / 2, DRAWING_END, "%s", work->height);
    if (*work->width) figure_span(p, x, x + w, 200, 500, work->width);
    if (!*work->part) return;
    int done = w * 40 / 100;
    figure_hatch(p, x, -h, x + done, 0);
    figure_line(p, x + done, -h, x + done, 0, DRAWING_OUTLINE);
    figure_span(p, x, x + done, -h - 150, -500, work->part);
}

/* Value of row r, column c of the table `rows`, with its unit. */
static struct figure_words cell(const struct pen *p, int r, int c) {
    return figure_stated(p, figure_table_value(p, "rows", r, c), figure_value(p, "units", c));
}

static bool draw_people(struct pen *p) {
    enum { SECOND = 6200 };
    struct figure_words people = cell(p, 0, 0), time = cell(p, 0, 1), then = cell(p, 2, 0), part = cell(p, 1, 1);
    struct figure_words goal = figure_stated(p, figure_value(p, "goal", 0), figure_value(p, "units", 1));
    struct figure_words days = figure_stated(p, figure_value(p, "days", 0), figure_value(p, "units", 1));
    bool two = cell(p, 1, 1).text[0] != 0;
    if (!people.text[0] || !time.text[0]) return false;
    if (!two) then = cell(p, 1, 0), part = days;
    draw_work(p, 0, 3900, 2000, &(struct work){people.text, time.text, part.text});
    const char *by = figure_table_value(p, "rows", 0, 1);
    struct figure_words all = figure_step_value(p, figure_table_value(p, "rows", 0, 0), "×", by);
    if (!all.text[0]) all = figure_step_value(p, by, "×", figure_table_value(p, "rows", 0, 0));
    if (!part.text[0]) figure_text(p, 1950, -1000, DRAWING_MIDDLE, "%s", all.text);
    bool fewer = days.text[0] && !then.text[0]; /* how many go on is not in the figure */
    draw_work(p, SECOND, 3000, 2600,
              &(struct work){goal.text[0] ? "？" : then.text, goal.text[0] ? goal.text : "？", ""});
    if (part.text[0] || fewer) figure_text(p, SECOND + 1500, -3000, DRAWING_MIDDLE, "残り");
    p->sketch = true;
    return true;
}

/* ---- 仕事算とつるかめ算: columns of ひとりで15日 ---- */

static void draw_columns(struct pen *p, const char *const height[2], const char *const name[2], int asked) {
    enum { SPLIT = WIDE * 57 / 100 };
    static const int h[2] = {2900, 1800};
    for (int i = 0; i < 2; i++) {
        int x0 = i ? SPLIT : 0, x1 = i ? WIDE : SPLIT;
        figure_box(p, x0, -h[i], x1, 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
        figure_fitted_text(p, (x0 + x1) / 2, -h[i] - 320, DRAWING_MIDDLE, x1 - x0 - 100, height[i]);
        figure_fitted_text(p, (x0 + x1) / 2, 350, DRAWING_MIDDLE, x1 - x0 - 150, name[i]);
        if (asked == i) figure_span(p, x0, x1, 650, 500, "？");
    }
    figure_span(p, 0, WIDE, 1500, 550, figure_stated(p, figure_value(p, "width", 0), figure_value(p, "unit", 0)).text);
    p->sketch = true;
}

static bool draw_turns(struct pen *p) {
    struct figure_words a = figure_with_unit(p, "days", 0), b = figure_with_unit(p, "days", 1);
    struct figure_words one = figure_join("ひとりで", a.text), other = figure_join("ひとりで", b.text);
    if (!a.text[0] || !b.text[0]) return false;
    draw_columns(p, (const char *const[]){one.text, other.text},
                 (const char *const[]){figure_value(p, "labels", 0), figure_value(p, "labels", 1)}, p->f->asked_label);
    return true;
}

/* ---- 売り買い: the profit of a piece at its price and below it ---- */

static bool draw_profit(struct pen *p) {
    struct figure_words cost = figure_with_unit(p, "cost", 0), area = figure_with_unit(p, "area", 0);
    struct figure_words up = figure_join(figure_value(p, "up", 0), "増し"),
                        off = figure_join(figure_value(p, "off", 0), "引き");
    int asked = figure_asks(p, "値引きして") ? 1 : figure_asks(p, "定価で") ? 0 : -1;
    draw_columns(p, (const char *const[]){"1つの利益", "1つの利益"}, (const char *const[]){"定価で", "値引きして"},
                 asked);
    figure_text(p, 0, -3900, DRAWING_START, "仕入れ値 %s  定価は%s  値引きは%s", cost.text, up.text, off.text);
    if (area.text[0]) figure_text(p, WIDE * 57 / 200, -1300, DRAWING_MIDDLE, "合わせて %s", area.text);
    if (asked < 0) figure_asked(p, WIDE * 57 / 200, -1300);
    return true;
}

/* ---- */

bool figure_draw_area_other(struct pen *p) {
    if (figure_count(p, "areas")) return draw_exchanged(p);
    if (figure_count(p, "penalty")) return draw_losses(p);
    if (figure_count(p, "rows")) return draw_people(p);
    if (figure_count(p, "cost")) return draw_profit(p);
    return draw_turns(p);
}

bool figure_draw_rectangle(struct pen *p) {
    int64_t height, width;
    if (!figure_number(&height, p, "height", 0) || !figure_number(&width, p, "width", 0)) return false;
    if (height <= 0 || width <= 0) return false;
    int w = width >= height ? 5200 : (int)(5200 * width / height),
        h = height >= width ? 5200 : (int)(5200 * height / width);
    if (w < LOW) w = LOW;
    if (h < LOW) h = LOW;
    if (h > 4000) w = w * 4000 / h, h = 4000;
    figure_box(p, 0, -h, w, 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_height(p, w, -h, 0, false, figure_with_unit(p, "height", 0).text);
    figure_text(p, w / 2, 350, DRAWING_MIDDLE, "%s", figure_with_unit(p, "width", 0).text);
    return true;
}
