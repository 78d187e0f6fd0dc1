/* plot.c - bars, shares, histograms and intervals as inline SVG.
 *
 *   numbers -> rectangles, lines and words on a drawing 1000 wide
 *
 * Never   divides by zero: an empty plot has bars of no length
 * Checked tests/html/plot_test.c
 */
#include "html/html.h"

static void open_svg(struct bytes *out, const char *title, size_t height) {
    bytes_printf(out, "<svg viewBox=\"0 0 1000 %zu\" role=\"img\" aria-label=\"", height);
    html_string(out, title);
    bytes_append_string(out, "\">\n");
}

static void close_svg(struct bytes *out) { bytes_append_string(out, "</svg>\n"); }

struct box {
    double x, y, width, height;
};

static void draw_box(struct bytes *out, struct box b, const char *colour) {
    bytes_printf(out, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"var(--%s)\"/>", b.x, b.y,
                 b.width, b.height, colour);
}

static void draw_words(struct bytes *out, double x, double y, const char *words) {
    bytes_printf(out, "<text x=\"%.1f\" y=\"%.1f\">", x, y);
    html_string(out, words);
    bytes_append_string(out, "</text>");
}

static double at_least(double least, double v) { return v > least ? v : least; }

/* ---- bars ---- */

static size_t bar_sum(const struct html_bar *bar) {
    size_t sum = 0;
    for (int k = 0; k < HTML_PARTS; k++) sum += bar->part[k];
    return sum;
}

static size_t longest_bar(const struct html_bar *bars, size_t n) {
    size_t most = 1;
    for (size_t i = 0; i < n; i++)
        if (bar_sum(&bars[i]) > most) most = bar_sum(&bars[i]);
    return most;
}

void html_bars(struct bytes *out, const char *title, const struct html_bar *bars, size_t n,
               const char *const colours[HTML_PARTS], size_t label_width) {
    enum { ROW = 24, RIGHT = 920 };
    double scale = (RIGHT - (double)label_width) / (double)longest_bar(bars, n);
    open_svg(out, title, n * ROW + 4);
    for (size_t i = 0; i < n; i++) {
        double x = (double)label_width, y = (double)(i * ROW);
        draw_words(out, 0, y + 16, bars[i].label);
        for (int k = 0; k < HTML_PARTS; k++) {
            if (!bars[i].part[k]) continue;
            double width = (double)bars[i].part[k] * scale;
            draw_box(out, (struct box){x, y + 4, at_least(1, width), 15}, colours[k]);
            x += width;
        }
        bytes_printf(out, "<text x=\"%.1f\" y=\"%.1f\">%zu</text>\n", x + 6, y + 16, bar_sum(&bars[i]));
    }
    close_svg(out);
}

/* ---- shares ---- */

void html_shares(struct bytes *out, const char *title, const struct html_share *shares, size_t n) {
    enum { LEGEND = 200 };
    size_t total = 0;
    for (size_t i = 0; i < n; i++) total += shares[i].count;
    if (total == 0) return;
    open_svg(out, title, 62);
    bytes_append_string(out, "<text x=\"0\" y=\"13\">");
    html_string(out, title);
    bytes_printf(out, "(%zu)</text>", total);
    double x = 0, legend = 0;
    for (size_t i = 0; i < n; i++) {
        const struct html_share *s = &shares[i];
        double width = (double)s->count * 1000 / (double)total;
        if (s->count) draw_box(out, (struct box){x, 20, at_least(1, width), 18}, s->colour);
        draw_box(out, (struct box){legend, 47, 10, 10}, s->colour);
        bytes_printf(out, "<text x=\"%.1f\" y=\"56\">", legend + 15);
        html_string(out, s->name);
        bytes_printf(out, " %zu</text>", s->count);
        x += width;
        legend += LEGEND;
    }
    close_svg(out);
}

/* ---- histogram ---- */

void html_histogram(struct bytes *out, const struct html_histogram *h) {
    enum { LEFT = 44, FLOOR = 190, TALL = 180 };
    size_t most = 1, every = (h->n + 9) / 10; /* ten numbers below the axis */
    for (size_t i = 0; i < h->n; i++)
        if (h->below[i] + h->above[i] > most) most = h->below[i] + h->above[i];
    open_svg(out, h->title, 232);
    bytes_printf(out,
                 "<text class=\"soft\" x=\"0\" y=\"12\">%zu</text>"
                 "<line x1=\"40\" y1=\"190\" x2=\"1000\" y2=\"190\" stroke=\"var(--line)\"/>\n",
                 most);
    double width = 950.0 / (double)(h->n ? h->n : 1);
    for (size_t i = 0; i < h->n; i++) {
        double x = LEFT + (double)i * width, unit = TALL / (double)most;
        double low = h->below[i] ? at_least(1, (double)h->below[i] * unit) : 0;
        double high = h->above[i] ? at_least(1, (double)h->above[i] * unit) : 0;
        if (low > 0) draw_box(out, (struct box){x, FLOOR - low, width - 2, low}, h->below_colour);
        if (high > 0) draw_box(out, (struct box){x, FLOOR - low - high, width - 2, high}, h->above_colour);
        if (i % every == 0) bytes_printf(out, "<text class=\"soft\" x=\"%.1f\" y=\"207\">%zu</text>\n", x, i * h->bin);
    }
    bytes_append_string(out, "<text class=\"soft\" x=\"440\" y=\"227\">");
    html_string(out, h->axis);
    bytes_append_string(out, "</text>");
    close_svg(out);
}

/* ---- points with intervals ---- */

enum { POINTS_LEFT = 260, POINTS_RIGHT = 760, POINTS_ROW = 26 };

static double place(struct html_scale s, double v) {
    return POINTS_LEFT + (v - s.low) * (POINTS_RIGHT - POINTS_LEFT) / (s.high - s.low);
}

static void draw_line(struct bytes *out, double x1, double y1, double x2, double y2) {
    bytes_printf(out, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"var(--", x1, y1, x2, y2);
}

static void draw_point(struct bytes *out, const struct html_point *p, double y, struct html_scale s) {
    draw_words(out, 0, y + 5, p->label);
    draw_line(out, place(s, p->low), y, place(s, p->high), y);
    bytes_printf(out, "%s)\" stroke-width=\"3\"/><circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"var(--%s)\"/>",
                 p->colour, place(s, p->value), y, p->colour);
    draw_words(out, POINTS_RIGHT + 20, y + 5, p->words);
    bytes_append_char(out, '\n');
}

void html_points(struct bytes *out, const char *title, const struct html_point *points, size_t n, struct html_scale s) {
    double floor = (double)(n * POINTS_ROW);
    open_svg(out, title, n * POINTS_ROW + 30);
    draw_line(out, place(s, s.reference), 4, place(s, s.reference), floor + 8);
    bytes_append_string(out, "line)\"/>\n");
    for (size_t i = 0; i < n; i++) draw_point(out, &points[i], (double)(i * POINTS_ROW) + 14, s);
    for (int k = 0; k <= 4; k++) {
        double v = s.low + (s.high - s.low) * k / 4;
        bytes_printf(out, "<text class=\"soft\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%g</text>", place(s, v),
                     floor + 24, v);
    }
    close_svg(out);
}
