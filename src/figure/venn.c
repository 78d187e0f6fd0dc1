/* venn.c - two sets in a whole, and a box with things of several colours.
 *
 *     ┌───────────────── 36人 ┐      ┌──────┬──────┬──────┐
 *     │   (  19人 ( ？ ) 24人  )  │      │白 28枚│黄 22枚│緑 19枚│
 *     │                  どちらでもない 4人 │      └──────┴──────┴──────┘
 *     └──────────────────────┘
 *
 * Reads   labels, whole, all, sets, both, neither; counts, colours, each, wanted
 * Checked tests/figure/draw_test.c
 */
#include <string.h>

#include "figure/pen.h"

enum { RADIUS = 1750, APART = 2300, WIDE = 9000, TALL = 5400, LEFT = WIDE / 2 - APART / 2, RIGHT = LEFT + APART };

static void text_or_asked(struct pen *p, int x, int y, const char *text, bool asked) {
    if (asked)
        figure_asked(p, x, y);
    else
        figure_text(p, x, y, DRAWING_MIDDLE, "%s", text);
}

bool figure_draw_venn(struct pen *p) {
    int y = TALL / 2 + 100, sets = figure_count(p, "sets");
    struct figure_words whole = figure_stated(p, figure_value(p, figure_count(p, "all") ? "all" : "whole", 0), "");
    struct figure_words both = figure_stated(p, figure_value(p, "both", 0), "");
    struct figure_words neither = figure_stated(p, figure_value(p, "neither", 0), "");
    bool labels = figure_count(p, "labels") == 2, only = sets == 1 && figure_asks(p, "だけ");
    if (!labels && sets == 0) return false;
    if (whole.text[0] || neither.text[0] || figure_asks(p, "どちらでもない") || figure_asks(p, "どちらの")) {
        figure_box(p, 0, 0, WIDE, TALL, DRAWING_OUTLINE, DRAWING_NO_FILL);
        if (whole.text[0]) figure_text(p, WIDE - 200, 350, DRAWING_END, "全体 %s", whole.text);
    }
    figure_circle(p, LEFT, y, RADIUS, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_circle(p, RIGHT, y, RADIUS, DRAWING_OUTLINE, DRAWING_NO_FILL);
    for (int i = 0; i < 2; i++) {
        int x = i ? RIGHT + 500 : LEFT - 500;
        figure_fitted_text(p, x, y - RADIUS - 250, DRAWING_MIDDLE, 2800, figure_value(p, "labels", i));
        if (i < sets && !labels)
            figure_text(p, x, y - RADIUS - 250, DRAWING_MIDDLE, "%s",
                        figure_stated(p, figure_value(p, "sets", i), "").text);
    }
    text_or_asked(p, (LEFT + RIGHT) / 2, y, both.text, figure_asks(p, "両方") || figure_asks(p, "公約数"));
    if (only) figure_asked(p, RIGHT + 800, y);
    if (figure_asks(p, "どちらでもない") || figure_asks(p, "どちらの"))
        figure_asked(p, WIDE - 600, TALL - 500);
    else if (neither.text[0])
        figure_text(p, WIDE - 200, TALL - 350, DRAWING_END, "どちらでもない %s", neither.text);
    return true;
}

/* ---- a box ---- */

/* The first colour of 「黒、白」; *at moves behind it. */
static struct figure_words next_colour(const char **at) {
    const char *end = strstr(*at, "、");
    size_t n = end ? (size_t)(end - *at) : strlen(*at);
    struct figure_words w = figure_join("", "");
    if (n >= sizeof w.text) n = sizeof w.text - 1;
    memcpy(w.text, *at, n);
    w.text[n] = 0;
    *at = end ? end + strlen("、") : *at + strlen(*at);
    return w;
}

bool figure_draw_box(struct pen *p) {
    enum { CELL = 2200, HIGH = 1300 };
    const char *colours = figure_value(p, "colours", 0);
    struct figure_words each = figure_stated(p, figure_value(p, "each", 0), ""),
                        wanted = figure_stated(p, figure_value(p, "wanted", 0), "");
    int n = figure_count(p, "labels");
    for (int i = 0; i < 6 && (n ? i < n : *colours != 0); i++) {
        struct figure_words name = n ? figure_join(figure_value(p, "labels", i), "") : next_colour(&colours);
        struct figure_words count = n ? figure_stated(p, figure_value(p, "counts", i), "") : each;
        int x = i * CELL;
        figure_box(p, x, 0, x + CELL, HIGH, DRAWING_OUTLINE, DRAWING_NO_FILL);
        figure_fitted_text(p, x + CELL / 2, 380, DRAWING_MIDDLE, CELL - 200, name.text);
        figure_fitted_text(p, x + CELL / 2, 920, DRAWING_MIDDLE, CELL - 200, count.text);
    }
    if (wanted.text[0]) figure_text(p, 0, HIGH + 450, DRAWING_START, "同じ色を %s", wanted.text);
    return n > 0 || figure_count(p, "colours") > 0;
}
