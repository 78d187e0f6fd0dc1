/* pen.h - what the drawers of figures share: strokes, texts, bows, braces, and the figure's fields as numbers.
 *
 * A drawer takes any place as its origin; figure_draw moves the finished drawing into its frame. Texts are placed by
 * their middle line. */
#ifndef SANSU_FIGURE_PEN_H
#define SANSU_FIGURE_PEN_H

#include <stdint.h>

#include "sansu/drawing.h"

enum {
    PEN_WIDTH = 9000, /* the usual length of the longest bar or road */
    PEN_EM = 380,     /* the usual text */
    PEN_SMALL = 320,  /* notes, long names */
    PEN_TICK = 130,   /* half of an end tick */
    PEN_LINE = 560,   /* from one line of text to the next */
    PEN_MARK = 110,   /* radius of a filled mark */
    PEN_NAME = 6      /* characters of a name, then it is written smaller */
};

struct pen {
    struct drawing *d;
    const struct figure *f;
    const struct figure_problem *s;
    bool solved;      /* the variant */
    bool sketch;      /* set by a drawer: lengths are by rank only, which a note says */
    bool sketch_turn; /* the same of angles */
};

/* A drawer: false when the figure's fields do not go together. */
typedef bool figure_drawer_fn(struct pen *p);

figure_drawer_fn figure_draw_area, figure_draw_rectangle;
figure_drawer_fn figure_draw_bars;
figure_drawer_fn figure_draw_segment, figure_draw_ring, figure_draw_river;
figure_drawer_fn figure_draw_ueki, figure_draw_cuts, figure_draw_tapes;
figure_drawer_fn figure_draw_ratio;
figure_drawer_fn figure_draw_train, figure_draw_trains;
figure_drawer_fn figure_draw_table, figure_draw_rows;
figure_drawer_fn figure_draw_beakers, figure_draw_balance;
figure_drawer_fn figure_draw_venn, figure_draw_box;
figure_drawer_fn figure_draw_line, figure_draw_number_lines, figure_draw_calendar;
figure_drawer_fn figure_draw_row, figure_draw_flow, figure_draw_dots;
figure_drawer_fn figure_draw_shape, figure_draw_streets;
figure_drawer_fn figure_draw_grid, figure_draw_triangle, figure_draw_sticks;
figure_drawer_fn figure_draw_clock, figure_draw_angle;
figure_drawer_fn figure_draw_gears, figure_draw_diagram, figure_draw_benches, figure_draw_tournament;

/* ---- strokes ---- */

void figure_line(struct pen *p, int x0, int y0, int x1, int y1, enum drawing_stroke stroke);
void figure_dashes(struct pen *p, int x0, int y0, int x1, int y1);
void figure_path(struct pen *p, const struct drawing_point *point, int n, bool dashed); /* fine */
void figure_arrow(struct pen *p, int x0, int y0, int x1, int y1, enum drawing_stroke stroke);
void figure_shape(struct pen *p, const struct drawing_point *point, int n, enum drawing_stroke stroke,
                  enum drawing_fill fill);
void figure_box(struct pen *p, int x0, int y0, int x1, int y1, enum drawing_stroke stroke, enum drawing_fill fill);
void figure_dashed_box(struct pen *p, int x0, int y0, int x1, int y1);
void figure_circle(struct pen *p, int x, int y, int radius, enum drawing_stroke stroke, enum drawing_fill fill);
void figure_hatch(struct pen *p, int x0, int y0, int x1, int y1);
void figure_brace(struct pen *p, int x, int y0, int y1, int tip_x); /* upright, open to the other side of its tip */
void figure_bow(struct pen *p, int x0, int x1, int y, int top);     /* from (x0, y) to (x1, y), over y + top */
void figure_break(struct pen *p, int x, int y); /* ≈ over a horizontal line: what repeats is left out */
/* A horizontal quantity with its end ticks. */
void figure_bar(struct pen *p, int x0, int x1, int y);

/* ---- texts ---- */

void figure_text(struct pen *p, int x, int y, enum drawing_anchor anchor, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
void figure_small_text(struct pen *p, int x, int y, enum drawing_anchor anchor, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* Written smaller where it would be wider than `room`. */
void figure_fitted_text(struct pen *p, int x, int y, enum drawing_anchor anchor, int room, const char *text);
/* The same on white, over what was drawn before. */
void figure_text_on_white(struct pen *p, int x, int y, const char *text);
void figure_asked(struct pen *p, int x, int y); /* 「？」 in its box */
/* A number of shares in its ring. */
void figure_share(struct pen *p, int x, int y, const char *number);
/* A box with a text in its middle, or the asked quantity. */
void figure_cell(struct pen *p, int x0, int y0, int x1, int y1, const char *text);
/* A bow over (top < 0) or under a horizontal quantity, with the text in its gap. "？" is drawn as the asked quantity. */
void figure_span(struct pen *p, int x0, int x1, int y, int top, const char *text);

/* ---- the figure's fields ---- */

int figure_count(const struct pen *p, const char *field);                /* of values; 0: it has no such field */
const char *figure_value(const struct pen *p, const char *field, int i); /* "" when there is none */
/* Value i in thousandths. False: there is none, it is no decimal number, or it is beyond a thousand million. */
bool figure_number(int64_t *out, const struct pen *p, const char *field, int i);
/* A short text; what is longer is cut. */
struct figure_words {
    char text[120];
};
/* Value i as the problem states it: 「270m」, 「分速80m」, 「12人」; with the figure's unit where that stands behind it. ""
 * when there is no value. */
struct figure_words figure_with_unit(const struct pen *p, const char *field, int i);
/* A number as the problem's text states it, with `unit` where the text has both. "" when the text does not have it, and
 * no step of a solved drawing uses it. */
struct figure_words figure_stated(const struct pen *p, const char *number, const char *unit);
struct figure_words figure_stated_rate(const struct pen *p, const char *number, const char *unit); /* 「分速80m」 */
struct figure_words figure_join(const char *a, const char *b);
/* Value and unit of the step whose expression is a, operator, b ("270", "÷", "9"); "" in the problem variant and when no
 * step has it. */
struct figure_words figure_step_value(const struct pen *p, const char *a, const char *operator, const char * b);
/* The same of the first step that begins so ("270÷"). */
struct figure_words figure_step_from(const struct pen *p, const char *a, const char *operator);
struct figure_words figure_step_to(const struct pen *p, const char *operator, const char * b); /* .. that ends so */
/* Has the solution this expression, whatever the variant? It tells what a figure's bare numbers do with each other. */
bool figure_calculates(const struct pen *p, const char *a, const char *operator, const char * b);
bool figure_asks(const struct pen *p, const char *word); /* stands the word in what is asked? */
/* Is it the answer's number? No count of marks may be. */
bool figure_is_answer(const struct pen *p, int count);

/* Lengths on paper for values: the largest is `longest`, none is shorter than `shortest`. False: no numbers, or none
 * above 0. At most 8. */
bool figure_scale(int length[8], const struct pen *p, const char *field, int n, int longest, int shortest);

#endif
