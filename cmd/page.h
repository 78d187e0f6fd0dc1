/* page.h - pieces of the self-contained pages of `filter` and `eval`: head, escaped text, plots as inline SVG. */
#ifndef SANSU_CMD_PAGE_H
#define SANSU_CMD_PAGE_H

#include "base/bytes.h"

/* Everything up to <body>, with the style sheet: light and dark, prints on A4, no script, no font or image from elsewhere. */
void page_head(struct bytes *out, const char *title);
void page_end(struct bytes *out);

void page_text(struct bytes *out, const char *text, size_t n); /* escaped */
void page_string(struct bytes *out, const char *text);
void page_tile(struct bytes *out, const char *value, const char *words, const char *colour); /* colour: "ok" "reject" "" */

/* ---- plots; colours are names of the style sheet: ok reject warn info none ---- */

struct page_bar {
    const char *label;
    size_t part[3]; /* stacked, in the plot's colours */
};
/* One bar a row, the sum written behind it. label_width in units of a page 1000 wide. */
void page_bars(struct bytes *out, const char *title, const struct page_bar *bars, size_t n, const char *const colours[3], size_t label_width);

/* Two stacked series over bins of equal width; the last bin is open. */
void page_histogram(struct bytes *out, const char *title, const char *axis, const size_t *below, const size_t *above, size_t n, size_t bin, const char *below_colour,
                    const char *above_colour);

/* A point with its interval on a scale from low to high; marks where `reference` lies. Labels are given as written. */
struct page_point {
    const char *label, *words;
    double value, low, high;
    const char *colour;
};
void page_points(struct bytes *out, const char *title, const struct page_point *points, size_t n, double low, double high, double reference);

#endif
