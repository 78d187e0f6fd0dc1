/* lay.h - between the files that put problems on pages.
 *
 *   items -> heights of cells (problem.c, key.c) -> flow.c -> places    measured once, item by item (measure.c)
 *   page -> its items -> cells (problem.c, key.c), head and foot (head.c)    painted when it is wanted (paint.c) */
#ifndef SANSU_SHEET_LAY_H
#define SANSU_SHEET_LAY_H

#include "base/arena.h"
#include "furigana/furigana.h"
#include "paper/paper.h"
#include "sansu/sheet.h"
#include "sheet/flow.h"

/* Sizes of letters, in hundredths of a millimetre: 12, 10.5, 8.5 and 7 points. */
enum { LAY_TEXT = 423, LAY_KEY = 370, LAY_NOTE = 300, LAY_FOOT = 247 };

enum { LAY_INDENT = 1000 }; /* of a problem's text, behind its number */
enum { LAY_FOLD = 700 };    /* from the cells of a column to the hints at its foot */
enum { LAY_COLUMN_GAP = 1000 };

struct sheet_place {
    const char *id; /* of the problem */
    int number;     /* on the sheet, from 1 */
    char version;
    size_t page;
    int x, y, width, height;
    bool figure;    /* is drawn in it */
    bool automatic; /* has readings of the analyser */
};

/* What the files hand each other while cells are measured and pages are painted. */
struct lay {
    const struct sheet_spec *spec;
    const struct typeset_font *font;
    struct paper_page *page; /* that is painted */
    const char *title, *footer;
    char version;                 /* 'A' .., 0: there is only one */
    const char *name;             /* of this part: "解答"; "" of the sheet itself */
    int left, top, width, bottom; /* what the pages have room for */
    int foot;                     /* the baseline below that */
    int columns, column_width;
    struct typeset_block block; /* the text that was set last */
    struct furigana readings;   /* and its readings */
    struct furigana_analyser *analyser;
    bool free_text;          /* of anybody */
    bool automatic;          /* the cell that was measured last has readings of the analyser */
    int furigana;            /* of this part, as in the specification */
    struct drawing *drawing; /* the figure that was drawn last */
    bool pictured;           /* .. and was of use to the cell that was measured last */
    bool wide;               /* a figure has no room in a column of two */
    struct err *err;
};

/* One sort of cells: a problem, an answer, the hints of a problem. */
struct lay_kind {
    const char *name;
    int columns;   /* 0: as the specification says */
    bool furigana; /* for pupils: with readings */
    /* How high the cell of an item is; the width is lay->column_width. */
    bool (*measure)(struct lay *lay, const struct sheet_item *item, int number, struct flow_cell *cell);
    bool (*paint)(struct lay *lay, const struct sheet_item *item, int number, const struct flow_cell *cell, int x,
                  int y);
};

extern const struct lay_kind lay_problem, lay_answer, lay_equations, lay_solution, lay_hints;

/* Set a text into lay->block. */
bool lay_text(struct lay *lay, const char *text, int size, int width);
int lay_pitch(const struct lay *lay, int size);
/* Where the first baseline of a text of that size is. */
int lay_baseline(const struct lay *lay, int size);
/* The drawing of an item. False without an error: there is none. */
bool lay_draw(struct drawing *out, const struct sheet_item *item, enum figure_variant variant, struct err *err);
/* What the picture of an item takes in its cell, 0: it has none. */
bool lay_picture_size(int *width, int *height, struct lay *lay, const struct sheet_item *item,
                      enum figure_variant variant);
bool lay_picture(struct lay *lay, const struct sheet_item *item, enum figure_variant variant, int x, int y);
/* (3), right-aligned before x on a baseline; below it 「自動」, where the text that was set last has guessed readings. */
void lay_number(struct lay *lay, int number, int size, int x, int baseline);

/* ---- head and foot; head.c ---- */

int lay_head_height(const struct lay *lay, bool first);
void lay_head(struct lay *lay, bool first);
void lay_foot(struct lay *lay, size_t number, size_t pages);

/* ---- the whole ---- */

enum { LAY_PUPILS, LAY_KEY_PAGES, LAY_PARTS };

/* Cells of one kind on pages of their own: the problems, the hints or the answers of one version. */
struct lay_section {
    int part;
    const struct lay_kind *kind;
    char version;
    size_t first, n;          /* items */
    size_t first_page, pages; /* of the part */
    struct flow_cell *cell;   /* of each item */
};

enum { LAY_SECTIONS = 3 * SHEET_VERSIONS };

/* Can an item be printed? */
typedef bool lay_check_fn(const void *context, const struct sheet_item *item, size_t number, struct err *err);

/* What a sheet is laid out with; no font file is needed. All of it outlives the layout. */
struct lay_means {
    const struct typeset_font *font;
    struct furigana_analyser *analyser; /* NULL: none */
    const char *title, *footer;
    lay_check_fn *check; /* NULL: everything can */
    const void *checker; /* its context */
};

/* All of one sheet. */
struct sheet_layout {
    struct lay lay;
    struct sheet_items *items;
    struct paper_format format;
    struct lay_section section[LAY_SECTIONS]; /* those of a part in the order of their pages */
    int n_sections;
    size_t pages[LAY_PARTS];
    struct sheet_place *place; /* of every problem on the pupils' pages */
    size_t n_places;
    struct arena ids;
};

/* What paint.c and measure.c share: set what depends on the section. */
void lay_begin(struct lay *lay, const struct lay_section *section);
int lay_column_left(const struct lay *lay, int column);

bool lay_sheet(struct sheet_layout *out, const struct sheet_spec *spec, struct sheet_items *items,
               const struct lay_means *means, struct err *err);
void lay_free(struct sheet_layout *layout);
/* Page `page` of a part, in the place of what *out had. */
bool lay_paint(struct paper_page *out, struct sheet_layout *layout, int part, size_t page, struct err *err);

#endif
