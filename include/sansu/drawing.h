/* drawing.h - the drawing of a figure: a list of lines, shapes and texts on a sheet of whole numbers, and its writers.
 *
 *   struct figure, problem -> figure_draw -> struct drawing -> drawing_write_svg, drawing_write_json
 *                                                         -> drawing_outline, item by item (a writer of pages)
 *
 * One unit is 1/100 mm, x goes right, y down, (0, 0) is the frame's upper left corner. docs/figures.md. */
#ifndef SANSU_DRAWING_H
#define SANSU_DRAWING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/err.h"
#include "sansu/figure.h"

enum { DRAWING_ITEMS = 640, DRAWING_POINTS = 2048, DRAWING_SEGMENTS = 512 };

enum drawing_kind {
    DRAWING_LINE,   /* from point to point */
    DRAWING_SHAPE,  /* the same, closed */
    DRAWING_CIRCLE, /* centre, a point to its right on it */
    DRAWING_BOW,    /* start, end, the top of the bow between them */
    DRAWING_BRACE,  /* start, end, its tip */
    DRAWING_HATCH,  /* two opposite corners of an upright rectangle; slanting lines inside */
    DRAWING_TEXT,   /* the anchor on the baseline */
    DRAWING_KINDS
};

/* The width of the pen. A quantity is a line whose length means an amount. */
enum drawing_stroke { DRAWING_NO_STROKE = 0, DRAWING_FINE = 20, DRAWING_OUTLINE = 30, DRAWING_QUANTITY = 50 };
enum drawing_fill { DRAWING_NO_FILL, DRAWING_WHITE, DRAWING_GREY, DRAWING_BLACK };
enum drawing_anchor { DRAWING_START, DRAWING_MIDDLE, DRAWING_END };

enum { DRAWING_DASH = 120, DRAWING_GAP = 80 }; /* of dashed lines */

struct drawing_point {
    int x, y;
};

struct drawing_item {
    enum drawing_kind kind;
    enum drawing_stroke stroke;
    enum drawing_fill fill;
    bool dashed;
    int first, count; /* points [first, first + count) of the drawing */
    /* of a text */
    size_t text; /* where it begins in `texts`; ends with 0 */
    enum drawing_anchor anchor;
    int size; /* of an em */
};

/* Valid when zeroed; memory is reused. Later items lie above earlier ones. */
struct drawing {
    int width, height; /* of the frame */
    struct drawing_item item[DRAWING_ITEMS];
    int n_items;
    struct drawing_point point[DRAWING_POINTS];
    int n_points;
    struct bytes texts; /* 0-terminated, one behind the other */
    size_t title, desc; /* where they begin in `texts`: what it is, and what it shows in words */
    bool full;          /* an item found no room */
};

enum figure_variant {
    FIGURE_PROBLEM, /* only what the problem states */
    FIGURE_SOLVED   /* and the numbers of the steps, in order */
};

/* One equality of the solution. */
struct figure_step {
    const char *expression, *value, *unit; /* "270÷9", "30", "か所" */
};

/* The problem beside its figure. The problem variant takes units from its text, and uses number and unit only so that
 * no count of marks happens to show the answer. Strings may be "", never NULL. */
struct figure_problem {
    const char *text;                   /* as it is stated */
    const char *answer, *number, *unit; /* "31本", "31", "本" */
    const struct figure_step *step;
    int n_steps;
};

/* Fill *out. False without an error: there is no drawing of such a figure (none, a type that nobody draws, fields that
 * do not go together). False with one: out of memory. */
bool figure_draw(struct drawing *out, const struct figure *f, const struct figure_problem *problem,
                 enum figure_variant variant, struct err *err);
void drawing_free(struct drawing *d);

/* ---- for writers ---- */

const char *drawing_text(const struct drawing *d, const struct drawing_item *item); /* "" of what is no text */
/* Space that the text takes, counted generously: no font in use needs more. Corners in p[0], p[1]. */
void drawing_text_box(struct drawing_point p[2], const struct drawing *d, const struct drawing_item *item);
int drawing_text_width(const char *text, int size);

enum drawing_op { DRAWING_MOVE, DRAWING_TO, DRAWING_CURVE, DRAWING_CLOSE };

/* An item but a text as a path. */
struct drawing_segment {
    enum drawing_op op;
    struct drawing_point p[3]; /* the end is p[0]; of a curve p[2], behind its two control points */
};
struct drawing_outline {
    struct drawing_segment segment[DRAWING_SEGMENTS];
    int n;
};
void drawing_outline(struct drawing_outline *out, const struct drawing *d, const struct drawing_item *item);

/* One <svg> element with real text, <title> and <desc>. */
void drawing_write_svg(struct bytes *out, const struct drawing *d);
/* One object (docs/json.md): frame, title, desc, items. */
void drawing_write_json(struct bytes *out, const struct drawing *d);

#endif
