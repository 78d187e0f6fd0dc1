/* angle.c - angles by themselves: of triangles and quadrangles, of two lines that cross, around a point, of polygons.
 * By rank alone.
 *
 *        /＼           ＼   /             ／ | ＼              /
 *       / ？ ＼       ？ ＼ / 60度        (  ？  )     ______/ 9度
 *      /67  52＼       ___╳___                              - - - -
 *
 * Reads   shape, angles, sides, sum, labels, rate
 * Checked tests/figure/turn_test.c
 */
#include <string.h>

#include "figure/turn.h"

enum { DEGREE = 2, FULL = 360 * DEGREE }; /* in half degrees */

static const struct drawing_point origin = {0, 0};

/* The words of angle i as the problem states them. */
static struct figure_words angle_words(const struct pen *p, int i) {
    return figure_stated(p, figure_value(p, "angles", i), "度");
}

/* Whole degrees of angle i. */
static bool angle_of(int *out, const struct pen *p, int i) {
    int64_t thousandths;
    if (!figure_number(&thousandths, p, "angles", i) || thousandths <= 0 || thousandths >= 360000) return false;
    *out = (int)(thousandths / 1000);
    return true;
}

/* ---- an angle at its corner ---- */

static void put_words(struct pen *p, struct drawing_point place, const char *words) {
    if (strcmp(words, "？") == 0)
        figure_asked(p, place.x, place.y);
    else
        figure_text(p, place.x, place.y, DRAWING_MIDDLE, "%s", words);
}

/* From one direction to another, against the clock: an arc, and the words in the opening. */
static void mark(struct pen *p, struct drawing_point corner, int from, int to, const char *words) {
    enum { ARC = 380, NARROW = 50 * DEGREE, WIDE = 85 * DEGREE };
    int opening = to - from, far = opening < NARROW ? 1300 : opening < WIDE ? 1050 : 900;
    figure_turn(p, corner, ARC, from, to, false);
    put_words(p, figure_at(corner, far, (from + to) / 2), words);
}

static void mark_right(struct pen *p, struct drawing_point corner, int from) {
    enum { SIDE = 300 };
    struct drawing_point a = figure_at(corner, SIDE, from), c = figure_at(corner, SIDE, from + FULL / 4),
                         b = {a.x + c.x - corner.x, a.y + c.y - corner.y};
    figure_path(p, (struct drawing_point[]){a, b, c}, 3, false);
}

static void side(struct pen *p, struct drawing_point a, struct drawing_point b) {
    figure_line(p, a.x, a.y, b.x, b.y, DRAWING_OUTLINE);
}

/* ---- triangles ---- */

enum { SHARP = 40, BLUNT = 100 }; /* the least and the greatest angle that is drawn */

/* An angle as it is drawn: to tens of degrees, sharp, right or blunt as it is. */
static int drawn(int degrees) {
    int tens = (degrees + 5) / 10 * 10;
    if (degrees == 90) return 90;
    if (degrees > 90) return BLUNT;
    return tens < SHARP ? SHARP : tens > 80 ? 80 : tens;
}

struct triangle {
    struct drawing_point a, b, c; /* left, right, top */
    int at_a, at_b;               /* drawn degrees */
};

/* The angles on the base; the third has room, too. */
static struct triangle triangle_of(int at_a, int at_b) {
    enum { BASE = 4800, HIGHEST = 4400 };
    while (at_a + at_b > 180 - SHARP)
        if (at_a < at_b ? at_b < 90 : at_a >= 90)
            at_b -= 10;
        else
            at_a -= 10;
    int top = figure_sine((at_a + at_b) * DEGREE), base = BASE;
    int rise = figure_sine(at_a * DEGREE) * figure_sine(at_b * DEGREE) / top; /* thousandths of the base */
    if (base * rise / 1000 > HIGHEST) base = HIGHEST * 1000 / rise;
    int leg = base * figure_sine(at_b * DEGREE) / top;
    struct triangle t = {.b = {base, 0}, .at_a = at_a, .at_b = at_b};
    t.c = figure_at(t.a, leg, at_a * DEGREE);
    return t;
}

static void draw_sides(struct pen *p, const struct triangle *t) {
    figure_shape(p, (struct drawing_point[]){t->a, t->b, t->c}, 3, DRAWING_OUTLINE, DRAWING_NO_FILL);
}

static void mark_a(struct pen *p, const struct triangle *t, const char *words) {
    mark(p, t->a, 0, t->at_a * DEGREE, words);
}

static void mark_b(struct pen *p, const struct triangle *t, const char *words) {
    mark(p, t->b, (180 - t->at_b) * DEGREE, 180 * DEGREE, words);
}

static void mark_c(struct pen *p, const struct triangle *t, const char *words) {
    mark(p, t->c, (180 + t->at_a) * DEGREE, (360 - t->at_b) * DEGREE, words);
}

/* A stroke across the middle of a side. */
static void mark_equal(struct pen *p, struct drawing_point a, struct drawing_point b, int direction) {
    enum { HALF = 150 };
    struct drawing_point middle = {(a.x + b.x) / 2, (a.y + b.y) / 2};
    struct drawing_point from = figure_at(middle, HALF, direction + FULL / 4),
                         to = figure_at(middle, HALF, direction - FULL / 4);
    figure_line(p, from.x, from.y, to.x, to.y, DRAWING_FINE);
}

static bool draw_triangle(struct pen *p) {
    int a, b;
    if (!angle_of(&a, p, 0) || !angle_of(&b, p, 1) || a + b >= 180) return false;
    struct triangle t = triangle_of(drawn(a), drawn(b));
    draw_sides(p, &t);
    mark_a(p, &t, angle_words(p, 0).text);
    mark_b(p, &t, angle_words(p, 1).text);
    mark_c(p, &t, "？");
    return true;
}

static bool draw_right_triangle(struct pen *p) {
    int b;
    if (!angle_of(&b, p, 0) || b >= 90) return false;
    struct triangle t = triangle_of(90, b > 45 ? 50 : SHARP);
    draw_sides(p, &t);
    mark_right(p, t.a, 0);
    mark_b(p, &t, angle_words(p, 0).text);
    mark_c(p, &t, "？");
    return true;
}

/* Two equal sides; the angle between them (top), or that beside them, is known. */
static bool draw_isosceles(struct pen *p, bool top) {
    int known;
    if (!angle_of(&known, p, 0) || known >= (top ? 180 : 90)) return false;
    int base = drawn(top ? (180 - known) / 2 : known);
    struct triangle t = triangle_of(base > 70 ? 70 : base, base > 70 ? 70 : base);
    const char *words = angle_words(p, 0).text;
    draw_sides(p, &t);
    mark_equal(p, t.a, t.c, t.at_a * DEGREE);
    mark_equal(p, t.b, t.c, -t.at_b * DEGREE);
    mark_a(p, &t, top ? "？" : words);
    mark_b(p, &t, top ? "" : words);
    mark_c(p, &t, top ? words : "？");
    return true;
}

static bool draw_isosceles_top(struct pen *p) { return draw_isosceles(p, true); }
static bool draw_isosceles_base(struct pen *p) { return draw_isosceles(p, false); }

/* ---- quadrangles ---- */

/* The smallest angle at the smallest corner, and so on; the unknown one takes its place among them. */
static bool draw_quadrangle(struct pen *p) {
    static const struct {
        struct drawing_point at;
        int from, to;
    } corner[] = {{{0, 0}, 0, 137}, {{5200, 0}, 209, 360}, {{4500, -2700}, 373, 569}, {{900, -2290}, 497, 733}};
    enum { CORNERS = 4 };
    int angle[CORNERS], rest = 360;
    struct drawing_point at[CORNERS];
    for (int i = 0; i < CORNERS - 1; i++) {
        if (!angle_of(&angle[i], p, i)) return false;
        rest -= angle[i];
    }
    if (rest <= 0) return false;
    angle[CORNERS - 1] = rest;
    for (int i = 0; i < CORNERS; i++) at[i] = corner[i].at;
    figure_shape(p, at, CORNERS, DRAWING_OUTLINE, DRAWING_NO_FILL);
    for (int i = 0; i < CORNERS; i++) {
        int rank = 0;
        for (int k = 0; k < CORNERS; k++) rank += angle[k] < angle[i] || (angle[k] == angle[i] && k < i);
        mark(p, corner[rank].at, corner[rank].from, corner[rank].to, i == CORNERS - 1 ? "？" : angle_words(p, i).text);
    }
    return true;
}

/* ---- around a point ---- */

static bool draw_crossing(struct pen *p) {
    enum { LENGTH = 2400, FIRST = 10 * DEGREE, SECOND = 65 * DEGREE };
    int known;
    if (!angle_of(&known, p, 0) || known >= 180) return false;
    side(p, figure_at(origin, LENGTH, FIRST), figure_at(origin, LENGTH, FIRST + FULL / 2));
    side(p, figure_at(origin, LENGTH, SECOND), figure_at(origin, LENGTH, SECOND + FULL / 2));
    const char *words = angle_words(p, 0).text;
    mark(p, origin, FIRST, SECOND, known < 90 ? words : "？");
    mark(p, origin, SECOND, FIRST + FULL / 2, known < 90 ? "？" : words);
    return true;
}

enum { CIRCLE = 1900 };

static void draw_radius(struct pen *p, int direction) { side(p, origin, figure_at(origin, CIRCLE, direction)); }

/* One of the equal parts whole, its neighbours begun: how many there are is only said. */
static bool draw_parts(struct pen *p) {
    enum { LEFT = 112 * DEGREE, RIGHT = 68 * DEGREE, NEXT = 44 * DEGREE };
    const char *sides = figure_value(p, "sides", 0);
    if (!*sides) return false;
    figure_circle(p, 0, 0, CIRCLE, DRAWING_OUTLINE, DRAWING_NO_FILL);
    draw_radius(p, LEFT);
    draw_radius(p, RIGHT);
    for (int i = -1; i <= 1; i += 2) {
        struct drawing_point end = figure_at(origin, CIRCLE, i < 0 ? RIGHT - NEXT : LEFT + NEXT);
        figure_dashes(p, 0, 0, end.x, end.y);
    }
    mark(p, origin, RIGHT, LEFT, "？");
    figure_text(p, CIRCLE + 400, 0, DRAWING_START, "%s等分", sides);
    return true;
}

/* A share of a pie chart, from the top with the clock. */
static bool draw_pie(struct pen *p) {
    int64_t degrees;
    bool known = figure_number(&degrees, p, "angles", 0);
    int turn = (known ? degrees < 90000 ? 60 : degrees <= 180000 ? 120 : 220 : 100) * DEGREE;
    figure_circle(p, 0, 0, CIRCLE, DRAWING_OUTLINE, DRAWING_NO_FILL);
    draw_radius(p, FULL / 4);
    draw_radius(p, FULL / 4 - turn);
    mark(p, origin, FULL / 4 - turn, FULL / 4, known ? angle_words(p, 0).text : figure_asks(p, "角") ? "？" : "");
    figure_text(p, CIRCLE + 400, 0, DRAWING_START, "%s %s", figure_value(p, "labels", 0), figure_value(p, "rate", 0));
    struct figure_words whole = figure_stated(p, figure_value(p, "sum", 0), "");
    if (whole.text[0]) figure_text(p, CIRCLE + 400, PEN_LINE, DRAWING_START, "全体 %s", whole.text);
    return figure_count(p, "labels") > 0;
}

/* ---- polygons ---- */

enum { ROUND = 2100 };

/* The corner in that direction from the middle. */
static struct drawing_point on_round(int degrees) { return figure_at(origin, ROUND, degrees * DEGREE); }

/* Some sides of a polygon; that there are more of them is only hinted at. */
static void draw_chain(struct pen *p, const int *degrees, int n) {
    for (int i = 0; i + 1 < n; i++) side(p, on_round(degrees[i]), on_round(degrees[i + 1]));
    for (int end = 0; end < 2; end++) {
        int last = degrees[end ? n - 1 : 0], next = last + (end ? 30 : -30);
        figure_turn(p, origin, ROUND, (end ? last : next) * DEGREE, (end ? next : last) * DEGREE, true);
    }
}

/* The sum of the angles: cut into triangles from one corner. */
static bool draw_polygon(struct pen *p) {
    static const int right[] = {270, 308, 346, 384}, left[] = {156, 194, 232, 270};
    const char *sides = figure_value(p, "sides", 0), *sum = figure_value(p, "sum", 0);
    struct drawing_point bottom = on_round(270);
    for (int i = 0; i + 1 < 4; i++) side(p, on_round(right[i]), on_round(right[i + 1]));
    for (int i = 0; i + 1 < 4; i++) side(p, on_round(left[i]), on_round(left[i + 1]));
    figure_turn(p, origin, ROUND, 28 * DEGREE, 152 * DEGREE, true);
    for (int i = 0; i < 4; i++) {
        struct drawing_point to = on_round(i < 2 ? right[i + 2] : left[i - 2]);
        figure_dashes(p, bottom.x, bottom.y, to.x, to.y);
    }
    if (*sides) figure_text(p, ROUND + 400, 0, DRAWING_START, "%s角形", sides);
    if (*sum) figure_text(p, ROUND + 400, 0, DRAWING_START, "角の和 %s", figure_stated(p, sum, "度").text);
    return *sides || *sum;
}

/* One angle of a regular polygon. */
static bool draw_regular(struct pen *p) {
    static const int degrees[] = {-30, 10, 50, 90, 130, 170, 210};
    const char *sides = figure_value(p, "sides", 0);
    if (!*sides) return false;
    draw_chain(p, degrees, 7);
    mark(p, on_round(90), 200 * DEGREE, 340 * DEGREE, "？");
    figure_text(p, ROUND + 400, 0, DRAWING_START, "正%s角形", sides);
    return true;
}

/* One angle outside a regular polygon: a side goes on beyond its corner. */
static bool draw_outside(struct pen *p) {
    enum { SIDE = 2600, TURN = 45 * DEGREE };
    int known;
    if (!angle_of(&known, p, 0)) return false;
    struct drawing_point corner = {SIDE, 0}, up = figure_at(corner, SIDE, TURN);
    struct drawing_point back = figure_at(origin, SIDE * 6 / 10, FULL / 2 - TURN),
                         on = figure_at(up, SIDE / 2, 2 * TURN);
    side(p, origin, corner);
    side(p, corner, up);
    side(p, origin, back);
    side(p, up, on);
    figure_dashes(p, corner.x, corner.y, corner.x + SIDE, 0);
    mark(p, corner, 0, TURN, angle_words(p, 0).text);
    return true;
}

/* ---- */

bool figure_draw_angle(struct pen *p) {
    static const struct {
        const char *name;
        figure_drawer_fn *draw;
    } shapes[] = {{"triangle", draw_triangle},
                  {"right_triangle", draw_right_triangle},
                  {"isosceles_top", draw_isosceles_top},
                  {"isosceles_base", draw_isosceles_base},
                  {"quadrangle", draw_quadrangle},
                  {"crossing", draw_crossing},
                  {"parts", draw_parts},
                  {"pie", draw_pie},
                  {"polygon", draw_polygon},
                  {"regular", draw_regular},
                  {"outside", draw_outside}};
    const char *shape = figure_value(p, "shape", 0);
    p->sketch_turn = true;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (strcmp(shape, shapes[i].name) == 0) return shapes[i].draw(p);
    return false;
}
