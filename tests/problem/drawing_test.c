/* The drawing of every sub-type, in both variants: it says what the problem states, keeps the answer, and can be read. */
#include <stdlib.h>
#include <string.h>

#include "families.h"
#include "sansu/problem_draw.h"
#include "test.h"

enum { SEEDS = 20 };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* Does the number stand by itself in the text? */
static bool states(const char *text, const char *number, size_t n) {
    for (const char *at = text; (at = strstr(at, number)); at++) {
        if (at > text && (is_digit(at[-1]) || (at[-1] == '.' && at - 1 > text && is_digit(at[-2])))) continue;
        if (!is_digit(at[n]) && !(at[n] == '.' && is_digit(at[n + 1]))) return true;
    }
    return false;
}

/* The next number of a text, cut out; NULL: none. */
static const char *next_number(char out[40], const char *text) {
    while (*text && !is_digit(*text)) text++;
    size_t n = 0;
    while (n < 39 && (is_digit(text[n]) || (text[n] == '.' && is_digit(text[n + 1])))) n++;
    memcpy(out, text, n);
    out[n] = 0;
    return n ? text + n : NULL;
}

/* ---- what it says ---- */

static bool is_stated(const struct problem *p, const char *number, bool solved) {
    size_t n = strlen(number);
    if (states(p->text, number, n) || states(p->figure.asked, number, n)) return true;
    for (int i = 0; solved && i < p->n_steps; i++)
        if (states(p->step[i].expression, number, n) || states(p->step[i].value, number, n)) return true;
    return solved && states(p->answer, number, n);
}

/* One share is 1, which no problem has to say: the number in a ring or a box. */
static bool is_one_share(const struct drawing *d, int i) {
    return i > 0 && strcmp(drawing_text(d, &d->item[i]), "1") == 0 && d->item[i - 1].kind != DRAWING_TEXT;
}

/* 「1辺」 is the name of an edge. */
static bool is_edge(const char *text, const char *number) {
    return strcmp(number, "1") == 0 && strncmp(text, "1辺", strlen("1辺")) == 0;
}

/* A clock has its twelve numbers. */
static bool is_of_the_face(const struct problem *p, const char *text) {
    return p->figure.type == FIGURE_CLOCK && strlen(text) <= 2 && atoi(text) >= 1 && atoi(text) <= 12;
}

static void check_numbers(const struct drawing *d, const struct problem *p, bool solved) {
    char number[40];
    for (int i = 0; i < d->n_items; i++)
        for (const char *at = drawing_text(d, &d->item[i]); (at = next_number(number, at));) {
            bool origin = strcmp(drawing_text(d, &d->item[i]), "0") == 0; /* of a number line */
            if (!origin && !is_stated(p, number, solved) && !is_one_share(d, i) &&
                !is_edge(drawing_text(d, &d->item[i]), number) && !is_of_the_face(p, drawing_text(d, &d->item[i])))
                fail_msg("%s: '%s' draws %s, which nobody says\n%s", p->id, drawing_text(d, &d->item[i]), number,
                         p->text);
            bool part = *at == '/' ||
                        (at - strlen(number) > drawing_text(d, &d->item[i]) && at[-1 - (long)strlen(number)] == '/');
            if (!solved && !part && strcmp(number, p->number) == 0)
                fail_msg("%s: '%s' draws the answer\n%s", p->id, drawing_text(d, &d->item[i]), p->text);
        }
}

/* What the record has, the drawing shows. */
static bool shows(const struct drawing *d, const char *words, bool number) {
    for (int i = 0; i < d->n_items; i++) {
        const char *text = drawing_text(d, &d->item[i]);
        if (number ? states(text, words, strlen(words)) : strstr(text, words) != NULL) return true;
    }
    return false;
}

static bool is_shown_otherwise(const char *field) {
    return strstr(
        " ends signed change direction unit units shape cells rows period operations known_label sides colours line ",
        field);
}

static void check_agreement(const struct drawing *d, const struct problem *p) {
    const struct figure *f = &p->figure;
    for (int i = 0; i < f->n_fields; i++)
        for (int j = 0; j < f->field[i].count && !is_shown_otherwise(f->field[i].name); j++) {
            const char *value = f->value[f->field[i].first + j].text;
            bool number = f->field[i].kind == FIGURE_NUMBER || f->field[i].kind == FIGURE_NUMBERS;
            if (p->figure.type == FIGURE_GRID && strcmp(f->field[i].name, "side") == 0 && f->n_fields > 3)
                continue;                                     /* 3 x 3 */
            if (!number && !strstr(p->text, value)) continue; /* nor does the problem name it */
            if (number && (strcmp(value, "0") == 0 || strcmp(value, "1") == 0)) continue;
            if (drawing_text_width(value, 100) > 1000) continue;            /* may be cut */
            if (number && !states(p->text, value, strlen(value))) continue; /* everybody knows it */
            if (!shows(d, value, number))
                fail_msg("%s: %s '%s' is not drawn\n%s", p->id, f->field[i].name, value, p->text);
        }
}

/* ---- what it does not show ---- */

static long span(const struct drawing *d, const struct drawing_item *item) {
    const struct drawing_point *p = d->point + item->first;
    return labs((long)p[1].x - p[0].x) + labs((long)p[1].y - p[0].y);
}

static bool same_mark(const struct drawing *d, const struct drawing_item *a, const struct drawing_item *b) {
    return a->kind == b->kind && a->fill == b->fill && a->stroke == b->stroke && a->count == b->count &&
           span(d, a) == span(d, b);
}

/* A cell of a table has an equal neighbour. */
static bool is_cell(const struct drawing *d, const struct drawing_item *a) {
    const struct drawing_point *p = d->point + a->first;
    for (int i = 0; i < d->n_items && a->kind == DRAWING_SHAPE && a->count == 4; i++) {
        const struct drawing_point *q = d->point + d->item[i].first;
        int across = abs(q[0].x - p[0].x), down = abs(q[0].y - p[0].y);
        if (!same_mark(d, a, &d->item[i])) continue;
        if ((down == 0 && across == p[1].x - p[0].x) || (across == 0 && down == p[3].y - p[0].y)) return true;
    }
    return false;
}

static void check_counts(const struct drawing *d, const struct problem *p) {
    long answer = strspn(p->number, "0123456789") == strlen(p->number) ? strtol(p->number, NULL, 10) : 0;
    for (int i = 0; i < d->n_items && answer > 2; i++) {
        long n = 0;
        if (d->item[i].kind != DRAWING_CIRCLE && d->item[i].kind != DRAWING_SHAPE) continue;
        if (p->figure.type == FIGURE_FLOW || is_cell(d, &d->item[i])) continue;
        if (!d->item[i].stroke) continue; /* heads of arrows, white under a text */
        if (i + 1 < d->n_items && d->item[i + 1].kind == DRAWING_TEXT) continue; /* the frame of a text */
        for (int j = 0; j < d->n_items; j++) n += same_mark(d, &d->item[i], &d->item[j]);
        if (n == answer) fail_msg("%s: %ld equal marks, which is the answer\n%s", p->id, n, p->text);
    }
}

/* Lengths that the problem states may stand in any ratio: it follows from them. */
static bool is_ratio_of_data(const struct figure *f, long answer) {
    const struct figure_field *lengths = figure_find(f, "lengths");
    for (int i = 0; lengths && i < lengths->count; i++)
        for (int j = 0; j < lengths->count; j++) {
            long a = strtol(f->value[lengths->first + i].text, NULL, 10),
                 b = strtol(f->value[lengths->first + j].text, NULL, 10);
            if (a == answer * b) return true;
        }
    return false;
}

/* Two lengths whose ratio is the answer, which is no number of the problem. */
static void check_ratios(const struct drawing *d, const struct problem *p) {
    long answer = strspn(p->number, "0123456789") == strlen(p->number) ? strtol(p->number, NULL, 10) : 0;
    if (answer < 2 || answer > 1000 || states(p->text, p->number, strlen(p->number))) return;
    if (is_ratio_of_data(&p->figure, answer)) return;
    for (int i = 0; i < d->n_items; i++)
        for (int j = 0; j < d->n_items; j++) {
            const struct drawing_item *a = &d->item[i], *b = &d->item[j];
            if (a->kind != DRAWING_LINE || b->kind != DRAWING_LINE) continue;
            if (a->stroke != DRAWING_QUANTITY || b->stroke != DRAWING_QUANTITY) continue;
            long off = labs(span(d, a) - answer * span(d, b));
            if (off * 200 < span(d, a)) fail_msg("%s: one length is %ld times another\n%s", p->id, answer, p->text);
        }
}

/* ---- can it be read ---- */

struct area {
    int left, top, right, bottom;
};

static struct area text_area(const struct drawing *d, const struct drawing_item *item, int inside) {
    struct drawing_point box[2];
    drawing_text_box(box, d, item);
    return (struct area){box[0].x + inside, box[0].y + inside, box[1].x - inside, box[1].y - inside};
}

static bool meet(struct area a, struct area b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

static struct area between(struct drawing_point a, struct drawing_point b) {
    return (struct area){a.x < b.x ? a.x : b.x, a.y < b.y ? a.y : b.y, a.x > b.x ? a.x : b.x, a.y > b.y ? a.y : b.y};
}

/* Does an upright or level line of the item go through the area? */
static bool crosses(const struct drawing *d, const struct drawing_item *item, struct area a) {
    const struct drawing_point *p = d->point + item->first;
    int n = item->kind == DRAWING_SHAPE ? item->count : item->count - 1;
    if (item->kind == DRAWING_HATCH) return meet(a, between(p[0], p[1]));
    if ((item->kind != DRAWING_LINE && item->kind != DRAWING_SHAPE) || !item->stroke) return false;
    for (int i = 0; i < n; i++) {
        struct area line = between(p[i], p[(i + 1) % item->count]);
        line.right++, line.bottom++;
        if ((line.right - line.left == 1 || line.bottom - line.top == 1) && meet(a, line)) return true;
    }
    return false;
}

/* Something white lies over the line, under the text. */
static bool is_covered(const struct drawing *d, int line, int text, struct area a) {
    for (int i = line + 1; i < text; i++) {
        const struct drawing_item *item = &d->item[i];
        if (item->fill != DRAWING_WHITE || item->kind != DRAWING_SHAPE || item->count != 4) continue;
        struct area white = between(d->point[item->first], d->point[item->first + 2]);
        if (white.left <= a.left && white.right >= a.right && white.top <= a.top && white.bottom >= a.bottom)
            return true;
    }
    return false;
}

static void check_texts(const struct drawing *d, const struct problem *p) {
    enum { INSIDE = 50 };
    for (int i = 0; i < d->n_items; i++) {
        if (d->item[i].kind != DRAWING_TEXT) continue;
        struct area a = text_area(d, &d->item[i], 0), inner = text_area(d, &d->item[i], INSIDE);
        const char *text = drawing_text(d, &d->item[i]);
        if (a.left < 0 || a.top < 0 || a.right > d->width || a.bottom > d->height)
            fail_msg("%s: '%s' leaves the frame", p->id, text);
        for (int j = 0; j < d->n_items; j++) {
            if (j == i) continue;
            if (d->item[j].kind == DRAWING_TEXT && meet(a, text_area(d, &d->item[j], 0)))
                fail_msg("%s: '%s' lies over '%s'\n%s", p->id, text, drawing_text(d, &d->item[j]), p->text);
            if (crosses(d, &d->item[j], inner) && !is_covered(d, j, i, inner))
                fail_msg("%s: a line goes through '%s'\n%s", p->id, text, p->text);
        }
    }
}

/* ---- */

static void check_drawing(const struct drawing *d, const struct problem *p, bool solved) {
    check_numbers(d, p, solved);
    check_texts(d, p);
    if (solved) return;
    check_counts(d, p);
    check_ratios(d, p);
    check_agreement(d, p);
}

/* Draws one record; false: there is no drawing. */
static bool draw(struct drawing *d, const struct problem *p, enum figure_variant variant) {
    struct err err = {0};
    bool drawn = problem_draw(d, p, variant, &err);
    assert_ok(!err.code, err);
    return drawn;
}

static void check_all(int seeds) {
    static struct drawing d;
    struct problem p = {0};
    FOR_EACH_FAMILY(f)
        for (int s = 0; s < problem_family_at(f).n_subtypes; s++)
            for (int i = 0; i < seeds; i++) {
                struct problem_options o = {.subtype = problem_subtype_at(f, s).id};
                struct err err = {0};
                assert_ok(problem_generate(&p, f, (uint64_t)i, &o, &err), err);
                for (int v = FIGURE_PROBLEM; v <= FIGURE_SOLVED; v++)
                    if (draw(&d, &p, (enum figure_variant)v)) check_drawing(&d, &p, v == FIGURE_SOLVED);
            }
    drawing_free(&d);
    problem_free(&p);
}

TEST(every_drawing_says_what_the_problem_states_and_keeps_the_answer) { check_all(SEEDS); }
TEST_SLOW(every_drawing_says_what_the_problem_states_over_200_seeds) { check_all(200); }

/* How a problem is explained is not part of it. */
TEST(the_problem_variant_is_the_same_by_every_method) {
    static struct drawing d;
    struct problem p = {0};
    struct bytes first = {0}, other = {0};
    FOR_EACH_FAMILY(f)
        for (int s = 0; s < problem_family_at(f).n_subtypes; s++)
            for (int m = 0; m < problem_subtype_at(f, s).n_methods; m++) {
                struct problem_options o = {.subtype = problem_subtype_at(f, s).id, .method = m, .every_method = true};
                struct bytes *out = m ? &other : &first;
                struct err err = {0};
                assert_ok(problem_generate(&p, f, 3, &o, &err), err);
                bytes_clear(out);
                if (draw(&d, &p, FIGURE_PROBLEM)) drawing_write_json(out, &d);
                if (m && strcmp(bytes_text(&first), bytes_text(&other)) != 0) fail_msg("%s: another drawing", p.id);
            }
    bytes_free(&first);
    bytes_free(&other);
    drawing_free(&d);
    problem_free(&p);
}
