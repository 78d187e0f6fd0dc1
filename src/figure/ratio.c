/* ratio.c - 割合: a base and what is compared with it, or a price on its way from 仕入れ値 over 定価 to 売りね.
 *
 *     もと    ├──── 5770円 ────┤            仕入れ値 ──5割増し→ 定価 ──3割引き→ 売りね
 *     くらべる量 ├───── ？ ─────┤ もとの90%     [3700円]           [    ]          [    ]
 *
 * Reads   base, part, rate, up, off, cost, list, with_tax
 * Checked tests/figure/draw_test.c
 */
#include <string.h>

#include "figure/bars.h"

enum { LONG = 6200, SHORT = LONG * 72 / 100 };

struct compared {
    const char *name[2], *text[2]; /* of the base, of the other; "？" is asked */
    int length[2];
    const char *change; /* of their difference */
};

static bool draw_compared(struct pen *p, const struct compared *c) {
    int shorter = c->length[0] > c->length[1], from = c->length[shorter], to = c->length[!shorter];
    for (int i = 0; i < 2; i++) {
        figure_bar_name(p, i * BARS_ROW, c->name[i]);
        figure_bar(p, 0, c->length[i], i * BARS_ROW);
        if (*c->text[i]) figure_span(p, 0, c->length[i], i * BARS_ROW - 180, -BARS_BOW, c->text[i]);
    }
    figure_bar_start(p, 0, BARS_ROW);
    if (!*c->change || from == to) return true;
    if (shorter == 1)
        figure_dashes(p, to, 0, to, BARS_ROW), figure_bar_difference(p, from, to, BARS_ROW, c->change);
    else
        figure_dashes(p, from, 0, from, BARS_ROW + 200), figure_span(p, from, to, BARS_ROW + 180, BARS_BOW, c->change);
    return true;
}

/* A part of the base, by its rate; or both are known, and the rate is asked. */
static bool draw_part(struct pen *p) {
    struct figure_words base = figure_with_unit(p, "base", 0), part = figure_with_unit(p, "part", 0);
    const char *rate = figure_value(p, "rate", 0);
    bool both = base.text[0] && part.text[0], off = figure_asks(p, "引き");
    struct compared c = {{"もとにする量", "くらべる量"},
                         {base.text[0] ? base.text : "？", part.text[0] ? part.text : "？"},
                         {LONG, SHORT},
                         off ? "？" : ""};
    if (!base.text[0] && !part.text[0]) return false;
    if (both) {
        int64_t of, some, most;
        if (!figure_number(&of, p, "base", 0) || !figure_number(&some, p, "part", 0) || of <= 0 || some <= 0)
            return false;
        most = of > some ? of : some;
        c.length[0] = (int)(LONG * of / most), c.length[1] = (int)(LONG * some / most);
        for (int i = 0; i < 2; i++)
            if (c.length[i] < LONG * 2 / 13) c.length[i] = LONG * 2 / 13;
    }
    if (off) c.name[0] = "定価", c.name[1] = "売りね";
    draw_compared(p, &c);
    int x = c.length[1] + 300;
    if (*rate) figure_text(p, x, BARS_ROW, DRAWING_START, "もとの%s", rate);
    if (both && !off) figure_text(p, x, BARS_ROW, DRAWING_START, "もとの"), figure_asked(p, x + 1500, BARS_ROW);
    p->sketch = !both;
    return true;
}

/* So much more or less than the base. */
static bool draw_changed(struct pen *p) {
    const char *up = figure_value(p, "up", 0), *off = figure_value(p, "off", 0);
    struct figure_words base = figure_with_unit(p, "base", 0), other = figure_with_unit(p, "part", 0);
    struct figure_words taxed = figure_with_unit(p, "with_tax", 0),
                        change = figure_join(*up ? up : off, *up ? "増し" : "引き");
    bool tax = figure_asks(p, "税");
    if (tax) change = figure_join("税 ", up);
    if (taxed.text[0]) other = taxed;
    struct compared c = {{tax    ? "税ぬき"
                          : *off ? "定価"
                                 : "もとの量",
                          tax    ? "税こみ"
                          : *off ? "売りね"
                                 : "後の量"},
                         {base.text[0] ? base.text : "？", other.text[0] ? other.text : "？"},
                         {*up ? SHORT : LONG, *up ? LONG : SHORT},
                         change.text};
    p->sketch = true;
    return draw_compared(p, &c);
}

/* ---- prices ---- */

enum { BOX = 2100, APART = 2000, TALL = 900 };

static void draw_price(struct pen *p, int i, const char *name, const char *price) {
    int x = i * (BOX + APART);
    figure_text(p, x + BOX / 2, -350, DRAWING_MIDDLE, "%s", name);
    figure_cell(p, x, 0, x + BOX, TALL, price);
}

static void draw_markup(struct pen *p, int i, const char *rate, const char *word) {
    int x = i * (BOX + APART) + BOX;
    figure_arrow(p, x + 120, TALL / 2, x + APART - 120, TALL / 2, DRAWING_OUTLINE);
    figure_fitted_text(p, x + APART / 2, TALL / 2 - 400, DRAWING_MIDDLE, APART - 100, figure_join(rate, word).text);
}

static bool draw_prices(struct pen *p) {
    const char *up = figure_value(p, "up", 0), *off = figure_value(p, "off", 0);
    const char *cost_value = figure_value(p, "cost", 0);
    struct figure_words cost = figure_with_unit(p, "cost", 0), list = figure_with_unit(p, "list", 0), sale = {""};
    if (figure_asks(p, "仕入れ値")) cost = figure_join("？", "");
    if (figure_asks(p, "定価")) list = figure_join("？", "");
    if (p->solved && *cost_value && *off) { /* what the steps found: 定価, then 売りね */
        list = figure_step_from(p, cost_value, "×");
        struct figure_words bare = list;
        bare.text[strspn(bare.text, "0123456789.")] = 0;
        sale = figure_step_from(p, bare.text, "×");
    }
    if (!*up && !*off) return false;
    draw_price(p, 0, "仕入れ値", cost.text);
    draw_price(p, 1, "定価", list.text);
    if (*up) draw_markup(p, 0, up, "増し");
    if (*off) draw_markup(p, 1, off, "引き"), draw_price(p, 2, "売りね", sale.text);
    if (*off && !figure_asks(p, "仕入れ値"))
        figure_span(p, BOX / 2, 2 * (BOX + APART) + BOX / 2, TALL + 200, 700, "？");
    return true;
}

bool figure_draw_ratio(struct pen *p) {
    if (figure_count(p, "cost") || figure_count(p, "list")) return draw_prices(p);
    if (figure_count(p, "up") && figure_count(p, "off")) return draw_prices(p);
    if (figure_count(p, "up") || figure_count(p, "off")) return draw_changed(p);
    return draw_part(p);
}
