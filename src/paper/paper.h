/* paper.h - pages of letters and strokes, and their writers.
 *
 *   blocks of text, lines, boxes, drawings of figures -> struct paper_page -> PDF (cairo), SVG (own)
 *
 * A page is painted, handed to a writer, cleared and painted anew: nobody has to keep more than one.
 *
 * Lengths are hundredths of a millimetre from a page's upper left corner. Pages know no problems; what stands where is
 * the caller's business. */
#ifndef SANSU_PAPER_H
#define SANSU_PAPER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"
#include "sansu/drawing.h"
#include "typeset/typeset.h"

enum paper_op { PAPER_MOVE, PAPER_LINE, PAPER_CURVE, PAPER_CLOSE };
enum paper_fill { PAPER_NO_FILL, PAPER_WHITE, PAPER_GREY, PAPER_BLACK };
enum paper_ink { PAPER_INK_BLACK, PAPER_INK_GREY }; /* grey: writing lines, grids */

struct paper_point {
    int x, y;
};

/* Of a path: its end is p[0]; of a curve p[2], behind its two control points. */
struct paper_segment {
    enum paper_op op;
    struct paper_point p[3];
};

struct paper_path {
    size_t first, count; /* segments of the page */
    int stroke;          /* width of the pen, 0: none */
    bool dashed;
    enum paper_fill fill;
    enum paper_ink ink;
};

/* Zeroed when new; letters lie above strokes; memory is reused. */
struct paper_page {
    struct typeset_mark *mark;
    size_t n_marks, cap_marks;
    struct paper_segment *segment;
    size_t n_segments, cap_segments;
    struct paper_path *path;
    size_t n_paths, cap_paths;
    bool failed; /* memory ran out; check once at the end */
};

/* What all pages of a document have in common. */
struct paper_format {
    int width, height; /* of a page as it is laid out */
    int permille;      /* enlargement of the paper: 1000, or 1414 for A4 on A3 */
    const char *title, *subject;
};

/* ---- making pages ---- */

void paper_page_clear(struct paper_page *page);
void paper_page_free(struct paper_page *page);

void paper_add_block(struct paper_page *page, const struct typeset_block *block, int x, int y);
/* One line of text on its baseline; anchor 0: it begins at x, 1: its middle is there, 2: it ends there. */
void paper_add_text(struct paper_page *page, const struct typeset_font *font, const char *text, int size, int anchor,
                    struct paper_point at);
void paper_add_line(struct paper_page *page, int x0, int y0, int x1, int y1, int stroke, enum paper_ink ink);
void paper_add_dashes(struct paper_page *page, int x0, int y0, int x1, int y1);
void paper_add_box(struct paper_page *page, int x0, int y0, int x1, int y1, int stroke);
/* A drawing with its upper left corner there, at so many percent of its size. */
void paper_add_drawing(struct paper_page *page, const struct drawing *d, const struct typeset_font *font,
                       struct paper_point at, int percent);
/* The bars of fractions become strokes; for writers. */
int paper_bar_stroke(const struct typeset_mark *mark);

/* ---- the font ---- */

struct paper_font; /* one file of outlines, opened; immutable */

/* False where this program was built without cairo and FreeType: then fonts and PDF are errors that say so. */
bool paper_is_built(void);
/* path NULL: the fonts of the packages fonts-morisawa-bizud-gothic and fonts-ipaexfont-gothic, whichever is there. */
bool paper_font_open(struct paper_font **out, const char *path, struct err *err);
void paper_font_close(struct paper_font *font); /* NULL-safe */
struct typeset_font paper_font_widths(const struct paper_font *font);
bool paper_font_has(const struct paper_font *font, uint32_t character);
const char *paper_font_name(const struct paper_font *font); /* "BIZ UDPGothic" */

/* ---- writers ---- */

/* A PDF that grows page by page: fonts embedded as subsets, every letter with what it means; the same bytes for the
 * same pages, font and cairo. Format and font outlive it. */
struct paper_pdf;
bool paper_pdf_open(struct paper_pdf **out, const struct paper_format *format, const struct paper_font *font,
                    bytes_sink_fn *sink, void *context, struct err *err);
bool paper_pdf_add(struct paper_pdf *pdf, const struct paper_page *page, struct err *err);
bool paper_pdf_finish(struct paper_pdf *pdf, struct err *err); /* what the sink has is whole only after this */
void paper_pdf_close(struct paper_pdf *pdf);                   /* NULL-safe */
/* One page as an <svg> element whose words are words; drawn with the reader's own font of that family. */
void paper_write_svg(struct bytes *out, const struct paper_format *format, const struct paper_page *page,
                     const char *family);

#endif
