/* clock.c - the face of a clock: a time and the angle between its hands, an hour from which the hands go on, a hand
 * that turns.
 *
 *       12                 12                  12
 *     11   1             11 | 1  ⤵           /  |
 *    9  ＼_ 3           9   o   3  → 重なる      o  ⤸ ？
 *        ？＼              8
 *
 * Reads   hour, minute | hour, goal | hand, and one of hours, minutes, degrees
 * Checked tests/figure/turn_test.c
 */
#include <string.h>

#include "figure/turn.h"

enum { FACE = 1900, TICK = 130, NUMERALS = 1520, LONG = 1200, SHORT = 800, ARC = 480, FULL = 720 };

static const struct drawing_point centre = {0, 0};

/* A place on the face, in half degrees from the top, with the clock. */
static struct drawing_point at(int radius, int half) { return figure_at(centre, radius, 180 - half); }

/* No number of the face may look like the answer. */
static bool has_numerals(const struct pen *p) {
    for (int i = 1; i <= 12; i++)
        if (figure_is_answer(p, i)) return false;
    return true;
}

static void draw_face(struct pen *p) {
    bool numerals = has_numerals(p);
    figure_circle(p, 0, 0, FACE, DRAWING_OUTLINE, DRAWING_NO_FILL);
    for (int i = 1; i <= 12; i++) {
        struct drawing_point outer = at(FACE, 60 * i), inner = at(FACE - TICK, 60 * i), place = at(NUMERALS, 60 * i);
        figure_line(p, outer.x, outer.y, inner.x, inner.y, DRAWING_FINE);
        if (numerals) figure_small_text(p, place.x, place.y, DRAWING_MIDDLE, "%d", i);
    }
}

static void draw_hands(struct pen *p, int long_hand, int short_hand) {
    struct drawing_point l = at(LONG, long_hand), s = at(SHORT, short_hand);
    figure_line(p, 0, 0, l.x, l.y, DRAWING_OUTLINE);
    figure_line(p, 0, 0, s.x, s.y, DRAWING_QUANTITY);
    figure_circle(p, 0, 0, 70, DRAWING_OUTLINE, DRAWING_BLACK);
}

static void mark(struct pen *p, int from, int to) { figure_turn(p, centre, ARC, 180 - to, 180 - from, false); }

/* The angle from one place to a later one; the sign that it is asked stands beside a narrow one. */
static void mark_asked(struct pen *p, int from, int to) {
    struct drawing_point place = to - from < 110 ? at(950, to + 70) : at(ARC + 430, (from + to) / 2);
    mark(p, from, to);
    figure_asked(p, place.x, place.y);
}

/* A whole number of the field. False: there is none within the bounds. */
static bool whole(int *out, const struct pen *p, const char *field, int least, int most) {
    int64_t thousandths;
    if (!figure_number(&thousandths, p, field, 0) || thousandths % 1000) return false;
    if (thousandths < least * 1000LL || thousandths > most * 1000LL) return false;
    *out = (int)(thousandths / 1000);
    return true;
}

/* ---- a time ---- */

static bool draw_time(struct pen *p, int hour, int minute) {
    int long_hand = 12 * minute, short_hand = (60 * hour + minute) % FULL;
    int from = long_hand < short_hand ? long_hand : short_hand, to = long_hand + short_hand - from;
    if (to - from > FULL / 2) { /* the smaller angle is on the other side */
        int over = from + FULL;
        from = to, to = over;
    }
    draw_face(p);
    mark_asked(p, from, to);
    draw_hands(p, long_hand, short_hand);
    figure_text(p, FACE + 400, 0, DRAWING_START, "%d時%d分", hour, minute);
    return true;
}

/* ---- from an hour on ---- */

static bool draw_hour(struct pen *p, int hour) {
    enum { FROM = 24, TO = 130, TIP = 144, SWEEP = 1200 };
    struct drawing_point last = at(SWEEP, TO), tip = at(SWEEP, TIP);
    struct figure_words ahead = figure_step_value(p, "30", "×", figure_value(p, "hour", 0));
    draw_face(p);
    figure_turn(p, centre, SWEEP, 180 - TO, 180 - FROM, false);
    figure_arrow(p, last.x, last.y, tip.x, tip.y, DRAWING_FINE);
    if (ahead.text[0]) mark(p, 0, 60 * hour);
    draw_hands(p, 0, 60 * hour);
    figure_text(p, FACE + 400, -PEN_LINE / 2, DRAWING_START, "%d時から", hour);
    figure_text(p, FACE + 400, PEN_LINE / 2, DRAWING_START, "%sまで", figure_value(p, "goal", 0));
    if (ahead.text[0]) figure_text(p, FACE + 400, PEN_LINE * 3 / 2, DRAWING_START, "はじめの角 %s", ahead.text);
    return true;
}

/* ---- a hand that turns ---- */

/* How far, in half degrees; 0: nothing that can be drawn. Where the time is asked, the angle is drawn by rank, without
 * a face that it could be read from. */
static int turn_of(const struct pen *p, bool far) {
    int n;
    if (whole(&n, p, "minutes", 1, 719)) return far ? (12 * n < FULL ? 12 * n : 0) : n;
    if (whole(&n, p, "hours", 1, 11)) return far ? 0 : 60 * n;
    if (whole(&n, p, "degrees", 1, 359)) return n < 90 ? 110 : n == 90 ? 180 : n <= 180 ? 270 : 500;
    return 0;
}

static bool draw_turn(struct pen *p) {
    const char *hand = figure_value(p, "hand", 0);
    bool far = strcmp(hand, "長針") == 0, asks_time = figure_count(p, "degrees") > 0;
    int length = far ? LONG : SHORT, half = turn_of(p, far);
    const char *field = asks_time ? "degrees" : figure_count(p, "hours") ? "hours" : "minutes";
    const char *unit = asks_time ? "度" : figure_count(p, "hours") ? "時間" : "分間";
    struct figure_words stated = figure_stated(p, figure_value(p, field, 0), unit);
    struct drawing_point end = at(length, half);
    if (half == 0) return false;
    if (asks_time)
        figure_circle(p, 0, 0, FACE, DRAWING_OUTLINE, DRAWING_NO_FILL);
    else
        draw_face(p);
    if (asks_time)
        mark(p, 0, half);
    else
        mark_asked(p, 0, half);
    figure_dashes(p, 0, 0, 0, -length);
    figure_line(p, 0, 0, end.x, end.y, far ? DRAWING_OUTLINE : DRAWING_QUANTITY);
    figure_circle(p, 0, 0, 70, DRAWING_OUTLINE, DRAWING_BLACK);
    figure_text(p, FACE + 400, -PEN_LINE / 2, DRAWING_START, "%s", hand);
    figure_text(p, FACE + 400, PEN_LINE / 2, DRAWING_START, "%s", stated.text);
    p->sketch_turn = asks_time;
    return true;
}

bool figure_draw_clock(struct pen *p) {
    int hour, minute;
    if (figure_count(p, "hand")) return draw_turn(p);
    if (!whole(&hour, p, "hour", 1, 12)) return false;
    if (figure_count(p, "goal")) return draw_hour(p, hour);
    return whole(&minute, p, "minute", 0, 59) && draw_time(p, hour, minute);
}
