/* area.c - 面積図 with heights: columns on one base (つるかめ算, 平均), one above the other (差集め), two of one area.
 *
 *     ┌───────┐140円     ┌──┐85             ┌─────────┐265円
 *  20円┌┘ 1540円 │        │  ├───┐╌╌╌ ？      │▨▨3255円▨│
 *     └──┴────┘         │  │   │50          ├─────────┤110円
 *     └─ 29本 ─┘         └6─┴─1─┘            └──？個───┘
 *
 * Heights that are known are to scale, widths that are not are parted at a fixed place. People and days, losses and
 * profits: area_other.c.
 *
 * Reads   labels, heights, width, widths, area, areas, goal, difference, more, signed
 * Checked tests/figure/draw_test.c
 */
#include <string.h>

#include "figure/area.h"

enum { WIDE = 7600, HIGH = 4200, LOW = 900 };

void figure_height(struct pen *p, int x, int y0, int y1, bool left, const char *text) {
    figure_text(p, left ? x - 200 : x + 200, (y0 + y1) / 2, left ? DRAWING_END : DRAWING_START, "%s", text);
}

/* Names under their columns; the width of one of them is asked. */
static void draw_column_foot(struct pen *p, int i, int x0, int x1, const char *width) {
    bool asked = p->f->asked_label == i && !*width;
    int y = 350;
    figure_fitted_text(p, (x0 + x1) / 2, y, DRAWING_MIDDLE, x1 - x0 - 150, figure_value(p, "labels", i));
    if (asked || *width) figure_span(p, x0, x1, 650, 500, asked ? "？" : width);
}

/* ---- つるかめ算: columns whose widths are not known, their sum and their area ---- */

/* Is there something in the sum beside the columns (a box), which the first step takes away? */
static bool has_more(const struct pen *p) {
    struct figure_words first = figure_join(figure_value(p, "area", 0), "-");
    return p->s->n_steps > 0 && first.text[1] && strncmp(p->s->step[0].expression, first.text, strlen(first.text)) == 0;
}

/* What the outer rectangle has too much, or the inner one too little, and the step that found it. */
static void draw_assumption(struct pen *p, int split, const int h[2]) {
    bool rising = h[0] < h[1];
    int low = rising ? h[0] : h[1], high = rising ? h[1] : h[0];
    const char *width = figure_value(p, "width", 0), *area = figure_value(p, "area", 0);
    struct figure_words net = has_more(p) ? figure_step_from(p, area, "-") : figure_join(area, "");
    net.text[strspn(net.text, "0123456789.")] = 0;
    struct figure_words all_high = figure_step_value(p, figure_value(p, "heights", rising ? 1 : 0), "×", width);
    struct figure_words all_low = figure_step_value(p, figure_value(p, "heights", rising ? 0 : 1), "×", width);
    struct figure_words bare = figure_join(all_high.text[0] ? all_high.text : all_low.text, "");
    bare.text[strspn(bare.text, "0123456789.")] = 0;
    int x0 = (rising == (all_high.text[0] != 0)) ? 0 : split, x1 = x0 ? WIDE : split;
    if (!bare.text[0]) return;
    if (all_high.text[0]) figure_dashed_box(p, 0, -high, WIDE, 0);
    if (!all_high.text[0]) figure_dashes(p, 0, -low, WIDE, -low);
    figure_hatch(p, x0, -high, x1, -low);
    struct figure_words gap = all_high.text[0] ? figure_step_value(p, bare.text, "-", net.text)
                                               : figure_step_value(p, net.text, "-", bare.text);
    if (gap.text[0] && high - low > 500) figure_text_on_white(p, (x0 + x1) / 2, -(high + low) / 2, gap.text);
}

static bool draw_two_columns(struct pen *p) {
    enum { SPLIT = WIDE * 57 / 100 };
    int h[8];
    if (!figure_scale(h, p, "heights", 2, HIGH, LOW)) return false;
    if (h[0] == h[1]) return false;
    struct drawing_point outline[6] = {{0, 0}, {0, -h[0]}, {SPLIT, -h[0]}, {SPLIT, -h[1]}, {WIDE, -h[1]}, {WIDE, 0}};
    figure_shape(p, outline, 6, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_dashes(p, SPLIT, 0, SPLIT, h[0] < h[1] ? -h[0] : -h[1]);
    draw_assumption(p, SPLIT, h);
    figure_height(p, 0, -h[0], 0, true, figure_with_unit(p, "heights", 0).text);
    figure_height(p, WIDE, -h[1], 0, false, figure_with_unit(p, "heights", 1).text);
    struct figure_words area = figure_with_unit(p, "area", 0);
    if (has_more(p)) {
        figure_text(p, 0, -HIGH - 400, DRAWING_START, "全部で %s", area.text);
        area = figure_step_from(p, figure_value(p, "area", 0), "-");
    }
    figure_text_on_white(p, WIDE / 2, -(h[0] < h[1] ? h[0] : h[1]) / 2, area.text);
    draw_column_foot(p, 0, 0, SPLIT, "");
    draw_column_foot(p, 1, SPLIT, WIDE, "");
    figure_span(p, 0, WIDE, figure_count(p, "labels") ? 1500 : 250, 550,
                figure_stated(p, figure_value(p, "width", 0), "").text);
    p->sketch = true;
    return true;
}

static bool draw_three_columns(struct pen *p) {
    static const int at[4] = {0, WIDE * 40 / 100, WIDE * 70 / 100, WIDE};
    int h[8];
    if (!figure_scale(h, p, "heights", 3, HIGH, LOW)) return false;
    for (int i = 0; i < 3; i++) {
        figure_box(p, at[i], -h[i], at[i + 1], 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
        figure_text(p, (at[i] + at[i + 1]) / 2, -h[i] - 320, DRAWING_MIDDLE, "%s",
                    figure_with_unit(p, "heights", i).text);
        draw_column_foot(p, i, at[i], at[i + 1], "");
    }
    figure_text(p, 0, -HIGH, DRAWING_START, "合わせて %s", figure_with_unit(p, "area", 0).text);
    figure_span(p, 0, WIDE, 1500, 550, figure_stated(p, figure_value(p, "width", 0), "").text);
    p->sketch = true;
    return true;
}

/* ---- 平均: two columns and the mean across them ---- */

struct mean {
    const char *height[2], *width[2], *total; /* "" unknown, "？" asked */
    const char *mean;
};

static void draw_mean_column(struct pen *p, int i, int x0, int x1, int h, const struct mean *m) {
    figure_box(p, x0, -h, x1, 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
    if (strcmp(m->height[i], "？") == 0)
        figure_asked(p, (x0 + x1) / 2, -h - 380);
    else
        figure_text_on_white(p, (x0 + x1) / 2, -h - 300, m->height[i]);
    figure_fitted_text(p, (x0 + x1) / 2, 350, DRAWING_MIDDLE, x1 - x0 - 150, figure_value(p, "labels", i));
    if (*m->width[i]) figure_span(p, x0, x1, 650, 500, m->width[i]);
}

static bool draw_mean(struct pen *p, const struct mean *m, bool first_higher, int split) {
    enum { UP = 3600, DOWN = 1700, MEAN = 2500 };
    int h0 = first_higher ? UP : DOWN, h1 = first_higher ? DOWN : UP;
    if (p->solved) { /* what is above the mean fills what is below it */
        figure_hatch(p, first_higher ? 0 : split, -UP, first_higher ? split : WIDE, -MEAN);
        figure_hatch(p, first_higher ? split : 0, -MEAN, first_higher ? WIDE : split, -DOWN);
    }
    draw_mean_column(p, 0, 0, split, h0, m);
    draw_mean_column(p, 1, split, WIDE, h1, m);
    figure_dashes(p, -150, -MEAN, WIDE + 300, -MEAN);
    if (strcmp(m->mean, "？") == 0)
        figure_asked(p, WIDE + 700, -MEAN);
    else
        figure_text(p, WIDE + 400, -MEAN, DRAWING_START, "平均 %s", m->mean);
    if (*m->total) figure_span(p, 0, WIDE, 1500, 550, m->total);
    p->sketch = true;
    return true;
}

static const char *unless_one(const char *stated, const char *number) { return strcmp(number, "1") == 0 ? "" : stated; }

static bool draw_means(struct pen *p) {
    int64_t a = 0, b = 0;
    struct figure_words height[2] = {figure_with_unit(p, "heights", 0), figure_with_unit(p, "heights", 1)};
    struct figure_words goal = figure_with_unit(p, "goal", 0), one = figure_stated(p, figure_value(p, "width", 0), "");
    struct figure_words width[2] = {figure_stated(p, figure_value(p, "widths", 0), ""),
                                    figure_stated(p, figure_value(p, "widths", 1), "")};
    const char *first = unless_one(width[0].text, figure_value(p, "widths", 0));
    const char *second = unless_one(width[1].text, figure_value(p, "widths", 1));
    if (!figure_number(&a, p, "heights", 0)) return false;
    if (!figure_number(&b, p, "heights", 1) && !figure_number(&b, p, "goal", 0)) return false;
    if (figure_count(p, "widths") == 2 && figure_asks(p, "の平均") && p->f->asked_label == 1) /* of all, of one part */
        return draw_mean(p, &(struct mean){{height[1].text, "？"}, {second, ""}, first, height[0].text}, b > a,
                         WIDE * 44 / 100);
    if (figure_count(p, "widths") == 2 && figure_count(p, "heights") == 1)
        return draw_mean(p, &(struct mean){{height[0].text, "？"}, {first, second}, "", goal.text}, a > b,
                         WIDE * 64 / 100);
    if (figure_count(p, "widths") == 2)
        return draw_mean(p, &(struct mean){{height[0].text, height[1].text}, {first, second}, "", "？"}, a > b,
                         WIDE * 60 / 100);
    if (!one.text[0]) /* the mean of all before, and the next one */
        return draw_mean(p, &(struct mean){{height[0].text, height[1].text}, {"", ""}, "", goal.text}, a > b,
                         WIDE * 70 / 100);
    bool part = p->f->asked_label == 1; /* the width of the first one is known, not that of both */
    return draw_mean(p,
                     &(struct mean){{height[0].text, height[1].text},
                                    {part                     ? one.text
                                     : p->f->asked_label == 0 ? "？"
                                                              : "",
                                     part ? "？" : ""},
                                    part ? "" : one.text,
                                    goal.text},
                     a > b, WIDE * 42 / 100);
}

/* ---- 差集め算: the same width, or the same area ---- */

static bool draw_difference(struct pen *p) {
    int64_t a, b;
    int h[8];
    if (!figure_number(&a, p, "heights", 0) || !figure_number(&b, p, "heights", 1) || a == b) return false;
    if (!figure_scale(h, p, "heights", 2, HIGH, LOW)) return false;
    int low = a < b, high = !low, top = h[low ? 1 : 0], bottom = h[low ? 0 : 1];
    if (top - bottom < 700) bottom = top - 700;
    figure_box(p, 0, -top, WIDE, 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_hatch(p, 0, -top, WIDE, -bottom);
    figure_line(p, 0, -bottom, WIDE, -bottom, DRAWING_OUTLINE);
    figure_text_on_white(p, WIDE / 2, -(top + bottom) / 2, figure_with_unit(p, "difference", 0).text);
    figure_height(p, 0, -bottom, 0, true, figure_with_unit(p, "heights", !low).text);
    figure_height(p, WIDE, -top, 0, false, figure_with_unit(p, "heights", !high).text);
    figure_span(p, 0, WIDE, 250, 550, "？");
    p->sketch = true;
    return true;
}

/* High and narrow, low and wide, one on the other. */
static bool draw_equal_areas(struct pen *p) {
    enum { NARROW = WIDE * 68 / 100, TOP = HIGH * 80 / 100, BOTTOM = HIGH * 54 / 100 };
    int64_t a, b;
    if (!figure_number(&a, p, "heights", 0) || !figure_number(&b, p, "heights", 1) || a == b) return false;
    bool whole = figure_asks(p, "全部");
    figure_box(p, 0, -TOP, NARROW, 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_box(p, 0, -BOTTOM, WIDE, 0, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_hatch(p, 0, -TOP, NARROW, -BOTTOM);
    figure_hatch(p, NARROW, -BOTTOM, WIDE, 0);
    figure_height(p, 0, -TOP, 0, true, figure_with_unit(p, "heights", a > b ? 0 : 1).text);
    figure_height(p, WIDE, -BOTTOM, 0, false, figure_with_unit(p, "heights", a > b ? 1 : 0).text);
    struct figure_words gone = figure_step_value(p, figure_value(p, "heights", a > b), "×", figure_value(p, "more", 0));
    figure_text_on_white(p, (NARROW + WIDE) / 2, -BOTTOM / 2, gone.text);
    if (whole)
        figure_asked(p, NARROW / 2, -BOTTOM / 2);
    else
        figure_span(p, 0, NARROW, 250, 550, "？");
    figure_span(p, NARROW, WIDE, 250, 550, figure_stated(p, figure_value(p, "more", 0), "").text);
    p->sketch = true;
    return true;
}

/* ---- */

bool figure_draw_area(struct pen *p) {
    int heights = figure_count(p, "heights");
    bool areas = figure_count(p, "areas") > 0, penalty = figure_count(p, "penalty") > 0,
         width = figure_count(p, "width") > 0;
    if (areas || penalty || figure_count(p, "rows") || figure_count(p, "days") || figure_count(p, "cost"))
        return figure_draw_area_other(p);
    if (heights == 2 && figure_count(p, "difference")) return draw_difference(p);
    if (heights == 2 && figure_count(p, "more")) return draw_equal_areas(p);
    if (figure_count(p, "goal") || figure_count(p, "widths")) return draw_means(p);
    if (heights == 2 && width) return draw_two_columns(p);
    if (heights == 3 && width) return draw_three_columns(p);
    return false;
}
