/* train.c - 通過算: a train before and after it passes a bridge, a tunnel, a post; two trains that pass each other.
 *
 *     ┌──┐▸                       ┌──┐▸      the flag at the head goes as far as bridge and train together
 *     └──┘━━━━━━━━ 橋 420m ━━━━━━━━└──┘
 *
 * Reads   train, bridge, tunnel, speed; trains, lengths, speeds, seconds, labels, direction
 * Checked tests/figure/draw_test.c
 */
#include <stdio.h>
#include <string.h>

#include "figure/pen.h"

enum { BRIDGE = 5200, TRAIN = 1900, TALL = 520, FLAG = 700 };

struct passing {
    struct figure_words train, bridge, speed, time; /* with units; "？" asked, "" unknown */
    const char *train_name, *bridge_name;
    bool post;               /* nothing but a post is passed */
    bool hidden;             /* inside of the tunnel from end to end */
    struct figure_words sum; /* how far the head goes, from the steps */
};

static void draw_train(struct pen *p, int x, bool dashed) {
    if (dashed)
        figure_dashed_box(p, x, -TALL, x + TRAIN, 0);
    else
        figure_box(p, x, -TALL, x + TRAIN, 0, DRAWING_OUTLINE, DRAWING_GREY);
    figure_line(p, x + TRAIN, -TALL, x + TRAIN, -TALL - FLAG, DRAWING_FINE);
    figure_shape(p,
                 (struct drawing_point[]){
                     {x + TRAIN, -TALL - FLAG}, {x + TRAIN + 300, -TALL - FLAG + 130}, {x + TRAIN, -TALL - FLAG + 260}},
                 3, DRAWING_FINE, DRAWING_BLACK);
}

static void span_or_name(struct pen *p, int x0, int x1, int y, int top, const char *name, const char *text) {
    bool above = top < 0;
    if (*text) figure_span(p, x0, x1, y, top, text);
    figure_fitted_text(p, (x0 + x1) / 2, y + (*text ? top : 0) + (above ? -480 : 480), DRAWING_MIDDLE, x1 - x0 + 1200,
                       name);
}

static bool draw_passing(struct pen *p, const struct passing *t) {
    int length = t->post ? 0 : BRIDGE, first = t->hidden ? 0 : -TRAIN, last = t->hidden ? BRIDGE - TRAIN : length;
    if (t->post) {
        figure_line(p, 0, 100, 0, -2400, DRAWING_QUANTITY);
    } else {
        figure_box(p, 0, 60, BRIDGE, 260, DRAWING_OUTLINE, DRAWING_NO_FILL);
        figure_hatch(p, 0, 60, BRIDGE, 260);
    }
    if (t->hidden) figure_box(p, 0, -TALL - FLAG - 200, BRIDGE, 60, DRAWING_OUTLINE, DRAWING_NO_FILL);
    figure_line(p, first - 400, 60, last + TRAIN + 600, 60, DRAWING_FINE);
    draw_train(p, first, false);
    draw_train(p, last, true);
    span_or_name(p, first, first + TRAIN, t->post ? 350 : 500, 480, t->train_name, t->train.text);
    if (!t->post && !t->hidden) span_or_name(p, 0, BRIDGE, 500, 600, t->bridge_name, t->bridge.text);
    if (t->hidden) span_or_name(p, first, BRIDGE, 1700, 600, t->bridge_name, t->bridge.text);
    int from = first + TRAIN, to = last + TRAIN, y = -TALL - FLAG - 400;
    if (t->sum.text[0] && !t->post)
        figure_arrow(p, from, y, to, y, DRAWING_FINE), figure_text_on_white(p, (from + to) / 2, y, t->sum.text);
    y = -TALL - FLAG - (t->sum.text[0] ? 950 : 500);
    figure_text(p, first, t->post ? -2800 : y, DRAWING_START, "%s%s%s", t->speed.text,
                t->speed.text[0] && t->time.text[0] ? "  " : "", t->time.text);
    p->sketch = true;
    return true;
}

/* ---- two trains ---- */

static struct figure_words speed(const struct pen *p, int i) {
    return figure_stated_rate(p, figure_value(p, "speeds", i), "m");
}

static bool draw_two(struct pen *p, const char *lengths) {
    enum { LENGTH = 2700, RIGHT = 4300 };
    const char *direction = figure_value(p, "direction", 0);
    bool same = strcmp(direction, "same") == 0 || strstr(direction, "同じ") ||
                figure_calculates(p, figure_value(p, "speeds", 0), "-", figure_value(p, "speeds", 1));
    struct figure_words time = figure_stated(p, figure_value(p, "seconds", 0), "秒");
    for (int i = 0; i < 2; i++) {
        int x = i ? RIGHT : 0, y = i ? 1500 : 0, from = x + LENGTH + 100, to = x + LENGTH + 1300;
        figure_box(p, x, y - TALL, x + LENGTH, y, DRAWING_OUTLINE, DRAWING_GREY);
        if (i && !same) from = x - 100, to = x - 1300;
        figure_arrow(p, from, y - TALL / 2, to, y - TALL / 2, DRAWING_OUTLINE);
        struct figure_words fast = speed(p, i);
        figure_text(p, from, y - TALL / 2 - 400, i && !same ? DRAWING_END : DRAWING_START, "%s", fast.text);
        if (!fast.text[0]) figure_asked(p, (from + to) / 2, y - TALL / 2 - 480);
        figure_span(p, x, x + LENGTH, y + 120, 420, figure_stated(p, figure_value(p, lengths, i), "m").text);
        figure_fitted_text(p, x + LENGTH / 2, y - TALL / 2, DRAWING_MIDDLE, LENGTH - 200, figure_value(p, "labels", i));
    }
    if (time.text[0]) figure_text(p, 0, 1500, DRAWING_START, "%s", time.text);
    p->sketch = true;
    return true;
}

/* ---- two bridges ---- */

static bool draw_two_bridges(struct pen *p) {
    static const int length[2] = {3600, 5200};
    for (int i = 0; i < 2; i++) {
        int y = 2100 * i;
        figure_bar(p, 0, length[i], y);
        figure_dashes(p, length[i], y, length[i] + 1200, y);
        figure_line(p, length[i] + 1200, y - PEN_TICK, length[i] + 1200, y + PEN_TICK, DRAWING_FINE);
        figure_span(p, 0, length[i], y - 180, -450, figure_stated(p, figure_value(p, "lengths", i), "m").text);
        figure_small_text(p, length[i] + 600, y - 350, DRAWING_MIDDLE, "電車");
        figure_span(p, 0, length[i] + 1200, y + 180, 450, figure_stated(p, figure_value(p, "seconds", i), "秒").text);
    }
    figure_dashes(p, 0, -300, 0, 2400);
    p->sketch = true;
    return true;
}

/* ---- */

static const char *bridge_name(const struct pen *p) {
    static const char *const name[] = {"トンネル", "鉄橋", "橋", "駅のホーム", "ホーム"};
    for (size_t i = 0; i < sizeof name / sizeof name[0]; i++)
        if (strstr(p->s->text, name[i])) return name[i];
    return "";
}

bool figure_draw_train(struct pen *p) {
    const char *bridge = figure_count(p, "tunnel") ? "tunnel" : "bridge", *length = figure_value(p, bridge, 0);
    struct passing t = {
        .train = figure_stated(p, figure_value(p, "train", 0), "m"),
        .bridge = figure_stated(p, length, "m"),
        .speed = figure_stated_rate(p, figure_value(p, "speed", 0), ""),
        .train_name = "電車",
        .bridge_name = bridge_name(p),
        .post = !*length,
        .hidden = figure_count(p, "tunnel") > 0,
        .sum = figure_step_value(p, length, figure_count(p, "tunnel") ? "-" : "+", figure_value(p, "train", 0)),
    };
    return t.train.text[0] && draw_passing(p, &t);
}

/* One train: its length is among `trains`, or first of two `lengths` (two labels), or not known. */
bool figure_draw_trains(struct pen *p) {
    int trains = figure_count(p, "trains"), lengths = figure_count(p, "lengths"), speeds = figure_count(p, "speeds");
    int seconds = figure_count(p, "seconds"), labels = figure_count(p, "labels");
    if (lengths == 2 && seconds == 2) return draw_two_bridges(p);
    if (lengths == 2 && speeds == 2) return draw_two(p, "lengths");
    if (trains == 2 && lengths == 0) return draw_two(p, "trains");
    struct passing t = {.speed = speed(p, 0), .time = figure_stated(p, figure_value(p, "seconds", 0), "秒")};
    t.hidden = strstr(p->s->text, "かくれ") != NULL;
    t.train_name = "電車", t.bridge_name = "";
    if (lengths == 2) { /* train and bridge, named */
        t.train = figure_stated(p, figure_value(p, "lengths", 0), "m");
        t.bridge = figure_stated(p, figure_value(p, "lengths", 1), "m");
        t.train_name = figure_value(p, "labels", 0), t.bridge_name = figure_value(p, "labels", 1);
    } else if (lengths == 1) { /* the bridge */
        t.bridge = figure_stated(p, figure_value(p, "lengths", 0), "m");
        t.bridge_name = figure_value(p, "labels", 0);
        t.train = figure_stated(p, figure_value(p, "trains", 0), "m");
        if (trains == 2)
            t.train = figure_join(t.train.text,
                                  figure_join("×", figure_stated(p, figure_value(p, "trains", 1), "両").text).text);
        if (figure_asks(p, "長さ")) t.train = figure_join("？", "");
        if (seconds == 2) t.time = figure_join("", "");
    } else { /* the train, or nothing */
        t.train_name = labels ? figure_value(p, "labels", 0) : "電車";
        t.train = figure_stated(p, figure_value(p, "trains", 0), "m");
        t.post = p->f->asked_label >= 0;
        if (!trains && figure_asks(p, "長さ")) t.train = figure_join("？", "");
        if (!t.post) t.bridge = figure_join("？", ""), t.bridge_name = bridge_name(p);
    }
    if (!trains && !lengths && !seconds) return false;
    draw_passing(p, &t);
    if (seconds == 2) {
        struct figure_words post = figure_stated(p, figure_value(p, "seconds", 0), "秒"),
                            all = figure_stated(p, figure_value(p, "seconds", 1), "秒");
        figure_text(p, -TRAIN, -TALL - FLAG - 500, DRAWING_START, "全部通る %s  長さ分だけ %s", all.text, post.text);
    }
    return true;
}
