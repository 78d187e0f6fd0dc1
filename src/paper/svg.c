/* svg.c - a page as SVG whose words are words.
 *
 * Each row of letters, and each fraction, is one <text> with a place for every letter, so that another font of the
 * reader's moves nothing.
 *
 * Checked tests/paper/paper_test.c
 */
#include "base/utf8.h"
#include "paper/paper.h"
#include "paper/row.h"

static void escaped(struct bytes *out, uint32_t c) {
    char utf8[4];
    switch (c) {
        case '<': bytes_append_string(out, "&lt;"); break;
        case '>': bytes_append_string(out, "&gt;"); break;
        case '&': bytes_append_string(out, "&amp;"); break;
        default: bytes_append(out, utf8, utf8_encode(utf8, utf8_is_control(c) ? UTF8_REPLACEMENT : c));
    }
}

static void write_row(struct bytes *out, const struct typeset_mark *mark, size_t n) {
    bytes_printf(out, "<text font-size=\"%d\" y=\"%d\" x=\"", mark->size, mark->y);
    for (size_t i = 0; i < n; i++) bytes_printf(out, i ? " %d" : "%d", mark[i].x);
    bytes_append_string(out, "\">");
    for (size_t i = 0; i < n; i++) escaped(out, mark[i].shown);
    bytes_append_string(out, "</text>\n");
}

/* The text is 5/6 with a stroke nobody sees: who copies or searches it finds the fraction. */
static void write_fraction(struct bytes *out, const struct typeset_mark *mark, size_t n) {
    bytes_printf(out, "<text font-size=\"%d\" x=\"", mark->size);
    for (size_t i = 0; i < n; i++) bytes_printf(out, i ? " %d" : "%d", mark[i].x);
    bytes_append_string(out, "\" y=\"");
    for (size_t i = 0; i < n; i++) bytes_printf(out, i ? " %d" : "%d", mark[i].y);
    bytes_append_string(out, "\">");
    for (size_t i = 0; i < n; i++) {
        bool bar = mark[i].kind == TYPESET_BAR;
        if (bar) bytes_append_string(out, "<tspan fill=\"none\">");
        escaped(out, mark[i].meant);
        if (bar) bytes_append_string(out, "</tspan>");
    }
    bytes_append_string(out, "</text>\n");
    for (size_t i = 0; i < n; i++)
        if (mark[i].kind == TYPESET_BAR)
            bytes_printf(out, "<path d=\"M%d %dH%d\" stroke=\"#000\" stroke-width=\"%d\"/>\n", mark[i].x, mark[i].y,
                         mark[i].x + mark[i].size, paper_bar_stroke(&mark[i]));
}

static void write_letters(struct bytes *out, const struct paper_page *page) {
    for (size_t i = 0, n; i < page->n_marks; i += n) {
        const struct typeset_mark *m = &page->mark[i];
        n = paper_row(page, i);
        if (paper_is_fraction(m))
            write_fraction(out, m, n);
        else
            write_row(out, m, n);
    }
}

static void write_segment(struct bytes *out, const struct paper_segment *s) {
    switch (s->op) {
        case PAPER_MOVE: bytes_printf(out, "M%d %d", s->p[0].x, s->p[0].y); break;
        case PAPER_LINE: bytes_printf(out, "L%d %d", s->p[0].x, s->p[0].y); break;
        case PAPER_CLOSE: bytes_append_string(out, "Z"); break;
        case PAPER_CURVE:
            bytes_printf(out, "C%d %d %d %d %d %d", s->p[0].x, s->p[0].y, s->p[1].x, s->p[1].y, s->p[2].x, s->p[2].y);
    }
}

static void write_path(struct bytes *out, const struct paper_page *page, const struct paper_path *p) {
    static const char *const fill[] = {"none", "#fff", "#ccc", "#000"};
    bytes_append_string(out, "<path d=\"");
    for (size_t i = 0; i < p->count; i++) write_segment(out, &page->segment[p->first + i]);
    bytes_printf(out, "\" fill=\"%s\"", fill[p->fill]);
    if (p->stroke)
        bytes_printf(out, " stroke=\"%s\" stroke-width=\"%d\"", p->ink == PAPER_INK_GREY ? "#999" : "#000", p->stroke);
    if (p->dashed) bytes_append_string(out, " stroke-dasharray=\"120 80\"");
    bytes_append_string(out, "/>\n");
}

void paper_write_svg(struct bytes *out, const struct paper_format *d, const struct paper_page *page,
                     const char *family) {
    int width = d->width * d->permille / 1000, height = d->height * d->permille / 1000;
    bytes_printf(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d.%02dmm\" height=\"%d.%02dmm\" viewBox=\"0 0 %d "
        "%d\" font-family=\"'%s',sans-serif\" xml:lang=\"ja\">\n<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n",
        width / 100, width % 100, height / 100, height % 100, d->width, d->height, family, d->width, d->height);
    for (size_t i = 0; i < page->n_paths; i++) write_path(out, page, &page->path[i]);
    write_letters(out, page);
    bytes_append_string(out, "</svg>\n");
}
