/* sheet.h - worksheets: chosen problems set on pages with space to work in, and the answer key.
 *
 *   specification -> sheet_draw, sheet_like, sheet_own -> problems -> sheet_make -> pages -> PDF, SVG, HTML, JSON
 *
 * Neither problems of the generator nor pages are kept: a list knows what its problems are drawn from, a sheet where
 * they stand, and each is made again when it is wanted. So the memory of a sheet hardly grows with it.
 *
 * Same specification, program and font: same bytes. The rules of the pages: docs/sheets.md. */
#ifndef SANSU_SHEET_H
#define SANSU_SHEET_H

#include "sansu/drawing.h"
#include "sansu/problem.h"
#include "sansu/reading.h"

struct json_t; /* jansson */

enum sheet_order { SHEET_ALTERNATING, SHEET_EASY_FIRST, SHEET_MIXED };
enum sheet_space { SHEET_LINES, SHEET_GRID, SHEET_NO_SPACE };
enum sheet_hints { SHEET_NO_HINTS, SHEET_HINTS_AT_FOOT, SHEET_HINT_PAGE };
enum sheet_figures { SHEET_NO_FIGURES, SHEET_FIGURES, SHEET_BLANK_FIGURES, SHEET_SOLVED_FIGURES };
enum sheet_answers { SHEET_ANSWERS, SHEET_EQUATIONS, SHEET_SOLUTIONS, SHEET_NO_ANSWERS };
enum sheet_paper { SHEET_A4, SHEET_B5, SHEET_A3 };
enum { SHEET_MOST = 2000, SHEET_VERSIONS = 4, SHEET_EVERY_KANJI = -1 };

/* Valid when zeroed, but for `count`. */
struct sheet_spec {
    /* ids or names of families, each with a sub-type behind "/" or not: "植木算,wariai/off"; NULL: all of the grade */
    const char *families;
    int grade; /* 0: any */
    int stars; /* 0: any */
    int count; /* 1..SHEET_MOST */
    uint64_t seed;
    bool repeats;      /* two problems may be the same */
    const char *voice; /* as in problem_options */
    enum sheet_order order;
    int versions; /* A, B ..: the same structures with other numbers; 0 is 1 */

    const char *title; /* NULL: the names of the families */
    bool plain;        /* no boxes for date, name and score */
    bool approved;     /* a teacher has seen it: no 「教師確認前」 */
    enum sheet_space space;
    int room; /* height of that space in mm; 0: by the number of steps */
    enum sheet_hints hints;
    enum sheet_figures figures;
    enum sheet_answers answers;
    enum sheet_paper paper;
    int columns;  /* 0 is 1; 2 */
    int furigana; /* 0: none; 1..6: over words with a kanji of a later grade; SHEET_EVERY_KANJI */
};

/* A problem on a sheet. */
struct sheet_item {
    const char *id, *text, *answer, *number, *unit; /* number and unit: "" where the answer has none */
    const char *solution;                           /* "": none is known */
    const char *hint[PROBLEM_HINTS];
    int n_hints;
    const struct problem_step *step;
    int n_steps;
    int stars, score;                    /* 0: not known */
    const struct figure *figure;         /* NULL: none */
    const struct figure_problem *solved; /* how it was read, where it came without a figure; NULL: not read */
};

/* Zeroed when new. Items of version A, then as many of B .. */
struct sheet_items {
    struct sheet_item *item; /* problems from outside; NULL: of the generator */
    size_t n;
    int versions;
    char content[65]; /* SHA-256 of what came from outside, "" of what came from the generator alone */
    bool free_text;   /* anybody's words: those that the tables of readings do not know are left to MeCab */
    struct sheet_store *store;
};

/* Of the generator, by the specification. ERR_USAGE: an unknown family, fewer different problems than wanted. */
bool sheet_draw(struct sheet_items *out, const struct sheet_spec *spec, struct err *err);
/* Of the kind of given problems (類題): spec->count of them, in turn. ERR_INPUT names a problem that cannot be read. */
bool sheet_like(struct sheet_items *out, const struct sheet_spec *spec, const struct reader *reader, const char *path,
                struct err *err);
/* As they stand in a file of JSON lines {"problem","answer"?,"unit"?,"solution"?,"steps"?,"hints"?,"figure"?,"id"?}, or one
 * text a line. */
bool sheet_own(struct sheet_items *out, const char *path, struct err *err);
/* The same of an array of such objects and texts. */
bool sheet_like_array(struct sheet_items *out, const struct sheet_spec *spec, const struct reader *reader,
                      const struct json_t *problems, struct err *err);
bool sheet_own_array(struct sheet_items *out, const struct json_t *problems, struct err *err);
/* Give problems from outside their figures: of a record that has one its own, else that of the problem as it is read,
 * where the reading is sure and no other answer is known. */
bool sheet_find_figures(struct sheet_items *items, const struct reader *reader, struct err *err);
/* Append the numbers of those that have none: "2, 5". */
void sheet_name_bare(struct bytes *out, const struct sheet_items *items);
void sheet_items_free(struct sheet_items *items);
/* Problem i; it and its strings stay until the next call. NULL: it could not be made again. */
const struct sheet_item *sheet_item_at(struct sheet_items *items, size_t i, struct err *err);

/* ---- pages ---- */

struct sheet;
enum sheet_part { SHEET_PUPILS = 1, SHEET_KEY = 2, SHEET_BOTH = 3 }; /* the key's pages follow the pupils' */

/* False where the program was built without cairo: sheet_make then says so. */
bool sheet_is_built(void);
/* Append the name of a font (NULL: that of the package) that sheets can be set in. */
bool sheet_font_name(struct bytes *out, const char *font, struct err *err);
/* Where everything will stand. font NULL: that of the package. ERR_INPUT: a character that the font has not, a problem
 * longer than a page. Specification and problems outlive the sheet, which makes its pages of them. */
bool sheet_make(struct sheet **out, const struct sheet_spec *spec, struct sheet_items *items, const char *font,
                struct err *err);
void sheet_close(struct sheet *sheet); /* NULL-safe */
size_t sheet_pages(const struct sheet *sheet, enum sheet_part part);
/* Append the numbers of problems some of whose readings are MeCab's and are marked 「自動」: "1, 4". */
void sheet_name_automatic(struct bytes *out, const struct sheet *sheet);
/* Why words that the tables do not know have no readings; "": none is wanted, or MeCab was asked. */
const char *sheet_no_analyser(const struct sheet *sheet);

/* After a failure the sink has a part of a file. */
bool sheet_write_pdf(struct sheet *sheet, enum sheet_part part, bytes_sink_fn *sink, void *context, struct err *err);
/* One figure on a page of its size. font NULL: that of the package. */
bool sheet_write_drawing(struct bytes *out, const struct drawing *d, const char *font, struct err *err);
bool sheet_write_svg(struct bytes *out, struct sheet *sheet, enum sheet_part part, size_t page, struct err *err);
bool sheet_write_html(struct sheet *sheet, enum sheet_part part, bytes_sink_fn *sink, void *context, struct err *err);
/* One object (docs/json.md): the specification and where every problem stands. */
void sheet_write_json(struct bytes *out, const struct sheet *sheet);

#endif
