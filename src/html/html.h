/* html.h - self-contained pages: escaped text, head and style sheet, tiles, plots as inline SVG.
 *
 * A page holds no script, no font and no image from elsewhere; it is light or dark as the reader's system is, and
 * prints on A4. Same numbers, same bytes: coordinates have a fixed precision; nothing depends on the clock or the
 * locale. Everything appends to a `struct bytes`, whose `failed` the caller checks once at the end. */
#ifndef SANSU_HTML_H
#define SANSU_HTML_H

#include "base/bytes.h"

/* Text of unknown origin, for element content and quoted attributes. <, >, &, " and ' become entities. What could hide
 * or reorder text becomes U+FFFD: C0 but tab and newline, DEL, C1, bidirectional controls, broken UTF-8. CR before LF
 * goes. */
void html_text(struct bytes *out, const char *text, size_t n);
void html_string(struct bytes *out, const char *text);

/* Everything up to the heading, with the style sheet; `rules` (NULL: none) are this page's own lines of CSS. */
void html_head(struct bytes *out, const char *title, const char *rules);
void html_end(struct bytes *out);

/* A number and what it counts; tiles stand in a <div class="tiles">. colour: "ok", "reject" or "". */
void html_tile(struct bytes *out, size_t value, const char *words, const char *colour);

/* ---- plots; colours are names of the style sheet: ok reject warn info none ---- */

enum { HTML_PARTS = 3 };

struct html_bar {
    const char *label;
    size_t part[HTML_PARTS]; /* stacked, in the plot's colours */
};
/* One bar a row, the sum written behind it. label_width in units of a page 1000 wide. */
void html_bars(struct bytes *out, const char *title, const struct html_bar *bars, size_t n,
               const char *const colours[HTML_PARTS], size_t label_width);

/* One bar cut into coloured parts with a legend; nothing when all parts are 0. */
struct html_share {
    const char *name, *colour;
    size_t count;
};
void html_shares(struct bytes *out, const char *title, const struct html_share *shares, size_t n);

/* Two stacked series over n bins of equal width; the last bin is open. */
struct html_histogram {
    const char *title, *axis;
    const size_t *below, *above;
    size_t n, bin; /* bin: width of a bin, in units of the axis */
    const char *below_colour, *above_colour;
};
void html_histogram(struct bytes *out, const struct html_histogram *histogram);

/* A point with its interval on a scale from low to high; a line where `reference` lies. */
struct html_point {
    const char *label, *words;
    double value, low, high;
    const char *colour;
};
struct html_scale {
    double low, high, reference;
};
void html_points(struct bytes *out, const char *title, const struct html_point *points, size_t n,
                 struct html_scale scale);

#endif
