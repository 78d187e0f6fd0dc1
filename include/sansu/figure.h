/* figure.h - what the drawing of a problem shows: a type, its fields, what is asked. Data only, no lengths on paper.
 *
 * Fields are named as in JSON. Numbers are texts as the problem writes them ("270", "2.5", signed "-12"), so that nothing is
 * rounded. A figure never holds the answer. */
#ifndef SANSU_FIGURE_H
#define SANSU_FIGURE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/err.h"

struct arena;
struct json_t; /* jansson */

enum { FIGURE_FIELDS = 10, FIGURE_VALUES = 24 };

enum figure_type {
    FIGURE_NONE,
    FIGURE_ANGLE,
    FIGURE_AREA,
    FIGURE_BALANCE,
    FIGURE_BARS,
    FIGURE_BEAKERS,
    FIGURE_BENCHES,
    FIGURE_BOX,
    FIGURE_CALENDAR,
    FIGURE_CLOCK,
    FIGURE_CUTS,
    FIGURE_DIAGRAM,
    FIGURE_DOTS,
    FIGURE_FLOW,
    FIGURE_GEARS,
    FIGURE_GRID,
    FIGURE_LINE,
    FIGURE_NUMBER_LINES,
    FIGURE_RATIO,
    FIGURE_RECTANGLE,
    FIGURE_RING,
    FIGURE_RIVER,
    FIGURE_ROW,
    FIGURE_ROWS,
    FIGURE_SEGMENT,
    FIGURE_SHAPE,
    FIGURE_STICKS,
    FIGURE_TABLE,
    FIGURE_TAPES,
    FIGURE_TOURNAMENT,
    FIGURE_TRAIN,
    FIGURE_TRAINS,
    FIGURE_TRIANGLE,
    FIGURE_UEKI,
    FIGURE_VENN,
    FIGURE_TYPES
};

enum figure_kind {
    FIGURE_NUMBER,
    FIGURE_TEXT,
    FIGURE_NUMBERS,
    FIGURE_TEXTS,
    FIGURE_NUMBER_TABLE /* rows of numbers */
};

struct figure_value {
    const char *text;
    int row; /* of a table */
};

struct figure_field {
    const char *name;
    enum figure_kind kind;
    int first, count; /* values [first, first + count) of the figure */
};

/* Strings belong to whoever made the figure. */
struct figure {
    enum figure_type type;
    struct figure_field field[FIGURE_FIELDS];
    int n_fields;
    struct figure_value value[FIGURE_VALUES];
    int n_values;
    const char *asked; /* "かめの数" */
    int asked_label;   /* the label that it is about, -1: none */
};

const char *figure_type_name(enum figure_type type); /* "ueki" */
/* FIGURE_TYPES when there is none of this name. */
enum figure_type figure_type_find(const char *name);
/* May a figure of this type have the field, as one of this kind? */
bool figure_type_has(enum figure_type type, const char *field, enum figure_kind kind);
/* NULL when the figure does not have it. */
const struct figure_field *figure_find(const struct figure *f, const char *field);
/* Append one object: "type", the fields, "asked", "asked_label". */
void figure_write_json(struct bytes *out, const struct figure *f);
/* The way back, of anybody's object; strings are copied into the arena. ERR_INPUT: an unknown type or field, or more
 * values than a figure has. */
bool figure_read_json(struct figure *out, struct arena *arena, struct json_t *object, struct err *err);

#endif
