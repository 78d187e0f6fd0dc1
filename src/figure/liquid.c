/* liquid.c - 食塩水: vessels that are poured together, and a balance of their strengths.
 *
 *     ╲11% ╱ ＋ ╲17% ╱ ＝ ╲ ？ ╱          7%         12%         23%
 *      650g     130g                      ├──────────△──────────┤
 *                                       [ ？ ]                [270g]
 *
 * Reads   grams, percent, salt, water, direction, target
 * Checked tests/figure/draw_test.c
 */
#include <string.h>

#include "figure/pen.h"

enum { WIDE = 1900, TALL = 1500, STEP = WIDE + 900 };

struct place {
    int x; /* of the next vessel or heap */
};

static struct figure_words grams(const struct pen *p, int i) {
    return figure_stated(p, figure_value(p, "grams", i), "g");
}
static struct figure_words percent(const struct pen *p, int i) {
    return figure_stated(p, figure_value(p, "percent", i), "%");
}

static const char *salt_name(const struct pen *p) {
    return strstr(p->s->text, "さとう") ? "さとう" : strstr(p->s->text, "食塩") ? "食塩" : "塩";
}

/* An open vessel, its strength inside, its weight below. */
static void draw_vessel(struct pen *p, struct place *at, const char *strength, const char *weight) {
    int x = at->x, level = -TALL * 65 / 100;
    figure_line(p, x, -TALL, x, 0, DRAWING_OUTLINE);
    figure_line(p, x, 0, x + WIDE, 0, DRAWING_OUTLINE);
    figure_line(p, x + WIDE, 0, x + WIDE, -TALL, DRAWING_OUTLINE);
    figure_line(p, x, level, x + WIDE, level, DRAWING_FINE);
    if (strcmp(strength, "？") == 0)
        figure_asked(p, x + WIDE / 2, level / 2);
    else
        figure_text(p, x + WIDE / 2, level / 2, DRAWING_MIDDLE, "%s", strength);
    if (strcmp(weight, "？") == 0)
        figure_asked(p, x + WIDE / 2, 450);
    else
        figure_text(p, x + WIDE / 2, 400, DRAWING_MIDDLE, "%s", weight);
    at->x += STEP;
}

/* Salt or water that comes or goes. */
static void draw_heap(struct pen *p, struct place *at, const char *name, const char *weight) {
    int x = at->x;
    figure_box(p, x, -TALL * 65 / 100, x + WIDE, 0, DRAWING_FINE, DRAWING_NO_FILL);
    figure_text(p, x + WIDE / 2, -TALL * 33 / 100, DRAWING_MIDDLE, "%s", name);
    if (strcmp(weight, "？") == 0)
        figure_asked(p, x + WIDE / 2, 450);
    else
        figure_text(p, x + WIDE / 2, 400, DRAWING_MIDDLE, "%s", weight);
    at->x += STEP;
}

/* Solved: the salt in the vessel of so many grams, which its step finds. */
static void draw_salt(struct pen *p, const struct place *at, int i) {
    struct figure_words salt = figure_step_from(p, figure_value(p, "grams", i), "×");
    if (salt.text[0]) figure_small_text(p, at->x + WIDE / 2, 950, DRAWING_MIDDLE, "%s %s", salt_name(p), salt.text);
}

static void draw_sign(struct pen *p, const struct place *at, const char *sign) {
    figure_text(p, at->x - (STEP - WIDE) / 2, -TALL / 3, DRAWING_MIDDLE, "%s", sign);
}

/* Some of the first vessel is poured into the second, and perhaps back; or as much of each into the other. */
static bool draw_pour(struct pen *p) {
    const char *direction = figure_value(p, "direction", 0);
    bool back = strstr(p->s->text, "もど") != NULL, exchanged = strcmp(direction, "exchange") == 0;
    struct figure_words poured = strcmp(direction, "half") == 0 ? figure_join("半分", "") : grams(p, 2);
    int x = WIDE + 250, to = WIDE + 2000;
    figure_arrow(p, x, -TALL - 100, to, -TALL - 100, DRAWING_OUTLINE);
    if (poured.text[0])
        figure_text(p, (x + to) / 2, -TALL - 500, DRAWING_MIDDLE, "%s", poured.text);
    else
        figure_asked(p, (x + to) / 2, -TALL - 500);
    struct place at = {0};
    if (exchanged) {
        figure_arrow(p, to, -TALL / 2, x, -TALL / 2, DRAWING_OUTLINE);
        figure_text(p, (x + to) / 2, -TALL / 2 - 380, DRAWING_MIDDLE, "同じ重さ");
        back = false;
    }
    draw_vessel(p, &at, percent(p, 0).text, grams(p, 0).text);
    at.x = WIDE + 2250;
    draw_vessel(p, &at, percent(p, 1).text, grams(p, 1).text);
    if (back) figure_arrow(p, to, -TALL / 2, x, -TALL / 2, DRAWING_OUTLINE);
    if (back) figure_text(p, (x + to) / 2, -TALL / 2 - 380, DRAWING_MIDDLE, "もどす");
    return true;
}

static bool draw_replaced(struct pen *p) {
    struct place at = {0};
    draw_vessel(p, &at, percent(p, 0).text, grams(p, 0).text);
    draw_sign(p, &at, "−");
    draw_heap(p, &at, "捨てる", grams(p, 1).text);
    draw_sign(p, &at, "＋");
    bool as_much = !figure_count(p, "water"); /* twice */
    draw_heap(p, &at, "水", as_much ? grams(p, 1).text : figure_stated(p, figure_value(p, "water", 0), "g").text);
    draw_sign(p, &at, "＝");
    draw_vessel(p, &at, as_much ? "" : "？", "");
    if (as_much) figure_text(p, 0, 1050, DRAWING_START, "これを2回くり返す");
    return true;
}

/* One vessel, salt or water in or out, and what it becomes. */
static bool draw_added(struct pen *p) {
    struct place at = {0};
    struct figure_words salt = figure_stated(p, figure_value(p, "salt", 0), "g"),
                        water = figure_stated(p, figure_value(p, "water", 0), "g");
    bool out = strcmp(figure_value(p, "direction", 0), "out") == 0, given = salt.text[0] || water.text[0];
    bool is_water = figure_count(p, "direction") > 0;
    const char *after = figure_count(p, "percent") == 2 ? percent(p, 1).text : "？";
    struct figure_words reached = figure_join(after, "");
    draw_vessel(p, &at, percent(p, 0).text, grams(p, 0).text);
    draw_sign(p, &at, out ? "−" : "＋");
    draw_heap(p, &at, is_water ? out ? "蒸発" : "水" : salt_name(p), !given ? "？" : is_water ? water.text : salt.text);
    if (salt.text[0] && water.text[0] && !is_water) draw_sign(p, &at, "＋"), draw_heap(p, &at, "水", water.text);
    draw_sign(p, &at, "＝");
    draw_vessel(p, &at, reached.text, "");
    return true;
}

/* All are poured together; of the second the strength may be asked, and the last number is what becomes of them. */
static bool draw_mixed(struct pen *p, int n) {
    struct place at = {0};
    bool asked = figure_asks(p, "もう一方のこさ");
    for (int i = 0; i < n; i++) {
        if (i) draw_sign(p, &at, "＋");
        draw_salt(p, &at, i);
        draw_vessel(p, &at, asked && i ? "？" : percent(p, i).text, grams(p, i).text);
    }
    draw_sign(p, &at, "＝");
    draw_vessel(p, &at, asked ? percent(p, 1).text : "？", "");
    return true;
}

/* Salt and water make one vessel; or what one vessel holds. */
static bool draw_content(struct pen *p) {
    struct place at = {0};
    bool salt = figure_count(p, "salt") > 0, water = figure_count(p, "water") > 0,
         weight = figure_count(p, "grams") > 0;
    bool strength = figure_count(p, "percent") > 0;
    if (salt && strength) { /* the whole is asked */
        draw_heap(p, &at, salt_name(p), figure_stated(p, figure_value(p, "salt", 0), "g").text);
        draw_sign(p, &at, "→");
        draw_vessel(p, &at, percent(p, 0).text, "？");
    } else if (salt) {
        draw_heap(p, &at, salt_name(p), figure_stated(p, figure_value(p, "salt", 0), "g").text);
        draw_sign(p, &at, water ? "＋" : "→");
        if (water)
            draw_heap(p, &at, "水", figure_stated(p, figure_value(p, "water", 0), "g").text), draw_sign(p, &at, "＝");
        draw_vessel(p, &at, "？", weight ? grams(p, 0).text : "");
    } else if (strength && weight) {
        draw_vessel(p, &at, percent(p, 0).text, grams(p, 0).text);
        draw_sign(p, &at, "→");
        bool is_water = figure_asks(p, "水の重さ") && !figure_asks(p, "食塩水");
        draw_heap(p, &at, is_water ? "水" : salt_name(p), "？");
    } else {
        return false;
    }
    return true;
}

bool figure_draw_beakers(struct pen *p) {
    int n_grams = figure_count(p, "grams"), n_percent = figure_count(p, "percent");
    bool water = figure_count(p, "water") > 0, salt = figure_count(p, "salt") > 0;
    bool poured = n_grams == 3 || figure_count(p, "direction");
    if (n_grams >= 2 && n_percent == 2 && poured) return draw_pour(p);
    if (n_grams == 2 && n_percent == 1) return draw_replaced(p);
    if (n_grams == 1 && n_percent >= 1 && (water || salt || n_percent == 2)) return draw_added(p);
    if (n_grams >= 2 && n_grams == n_percent) return draw_mixed(p, n_grams);
    return draw_content(p);
}

/* ---- a balance ---- */

static void draw_weight(struct pen *p, int x, const char *weight) {
    figure_line(p, x, 0, x, 500, DRAWING_FINE);
    figure_cell(p, x - 900, 500, x + 900, 1250, weight);
}

/* How far an end is from the target: the steps take the smaller from the larger. */
static struct figure_words arm(const struct pen *p, const char *end, const char *target, bool below) {
    return below ? figure_step_value(p, target, "-", end) : figure_step_value(p, end, "-", target);
}

bool figure_draw_balance(struct pen *p) {
    enum { LONG = 7000, LEAST = 1400 };
    int64_t low, high, target;
    if (!figure_number(&low, p, "percent", 0) || !figure_number(&high, p, "percent", 1)) return false;
    if (!figure_number(&target, p, "target", 0) || (low < target) != (target < high) || low == target) return false;
    int pivot = (int)(LONG * (target - low) / (high - low));
    pivot = pivot < LEAST ? LEAST : pivot > LONG - LEAST ? LONG - LEAST : pivot;
    struct figure_words left = percent(p, 0), right = percent(p, 1),
                        middle = figure_stated(p, figure_value(p, "target", 0), "%");
    struct figure_words weight = figure_stated(p, figure_value(p, "grams", 0), "g");
    bool whole = !figure_asks(p, "まぜる"), first = whole && strncmp(p->f->asked, left.text, strlen(left.text)) == 0;
    figure_line(p, 0, 0, LONG, 0, DRAWING_QUANTITY);
    figure_shape(p, (struct drawing_point[]){{pivot, 40}, {pivot - 220, 420}, {pivot + 220, 420}}, 3, DRAWING_OUTLINE,
                 DRAWING_WHITE);
    figure_text(p, 0, -420, DRAWING_MIDDLE, "%s", left.text);
    figure_text(p, LONG, -420, DRAWING_MIDDLE, "%s", right.text);
    figure_text(p, pivot, -420, DRAWING_MIDDLE, "%s", middle.text);
    draw_weight(p, 0, whole ? first ? "？" : "" : weight.text);
    draw_weight(p, LONG, whole && first ? "" : "？");
    if (whole) figure_text(p, LONG / 2, 1700, DRAWING_MIDDLE, "合わせて %s", weight.text);
    const char *of = figure_value(p, "target", 0);
    bool rising = low < high;
    struct figure_words a = arm(p, figure_value(p, "percent", 0), of, rising);
    struct figure_words b = arm(p, figure_value(p, "percent", 1), of, !rising);
    if (a.text[0]) figure_span(p, 0, pivot, -750, -450, a.text);
    if (b.text[0]) figure_span(p, pivot, LONG, -750, -450, b.text);
    return true;
}
