/* typeset.h - Japanese text set in lines: where every character stands.
 *
 *   text, readings -> atoms (what is never parted) -> lines (what may begin and end one) -> marks on paper
 *
 * Lengths are hundredths of a millimetre, y grows downwards. Widths of characters come from the caller, so the
 * same text and the same widths give the same marks everywhere. The rules: docs/sheets.md. */
#ifndef SANSU_TYPESET_H
#define SANSU_TYPESET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

/* How wide a character is at a size (its em). */
struct typeset_font {
    int (*advance)(const void *context, uint32_t character, int size);
    const void *context;
};

/* A reading above bytes [start, end) of the text: kana. Sorted, none overlaps another. */
struct typeset_reading {
    size_t start, end;
    const char *kana;
};

struct typeset_style {
    int size;  /* of the letters; a reading has half of it */
    int pitch; /* from line to line */
    int width; /* of a full line */
    bool even; /* stretch full lines to that width */
    bool ruby; /* keep room for readings above every line */
    const struct typeset_reading *reading;
    size_t n_readings;
};

/* A fraction's marks follow each other: its digits over the bar, the bar, the digits under it. */
enum typeset_kind { TYPESET_LETTER, TYPESET_READING, TYPESET_OVER, TYPESET_BAR, TYPESET_UNDER };
enum {
    TYPESET_FRACTION = 12, /* most digits over a bar, and under it */
    /* percent of their size: so far over the baseline lies the bar, so wide is the space at each end of it */
    TYPESET_AXIS = 48,
    TYPESET_SIDE = 17
};

/* A character, its left end on the baseline; or the bar of a fraction, `size` long. */
struct typeset_mark {
    enum typeset_kind kind;
    int x, y, size;
    uint32_t shown; /* what is drawn: － for a minus */
    uint32_t meant; /* what the text has: - */
    int line;
};

/* Zeroed, or set before: memory is reused. Its upper left corner is 0,0. */
struct typeset_block {
    struct typeset_mark *mark;
    size_t n, cap;
    int n_lines, width, height; /* width: of the widest line */
};

/* Any UTF-8; what is broken is U+FFFD. False: out of memory. */
bool typeset_text(struct typeset_block *out, const struct typeset_font *font, const struct typeset_style *style,
                  const char *text, size_t n, struct err *err);
void typeset_free(struct typeset_block *block);

/* The width of one line of text, set without rules. */
int typeset_width(const struct typeset_font *font, const char *text, int size);

#endif
