/* pdf.c - pages as PDF, by cairo.
 *
 *   strokes, then each row of letters as one run of glyphs with the text that it means -> PDF 1.5
 *
 * The date is fixed and nothing is hinted, so the same pages give the same bytes. What is drawn for a letter (− for -)
 * may be another character than the one that is copied and searched; a stacked fraction is copied as 5/6.
 *
 * Checked tests/paper/paper_test.c
 */
#include <cairo-pdf.h>
#include <string.h>

#include "base/utf8.h"
#include "paper/cairo/face.h"
#include "paper/row.h"

enum { ROW = 512 };

/* Points of a hundredth of a millimetre. */
#define POINTS (72.0 / 2540.0)

static cairo_status_t append(void *context, const unsigned char *data, unsigned n) {
    struct bytes *out = context;
    bytes_append(out, data, n);
    return out->failed ? CAIRO_STATUS_NO_MEMORY : CAIRO_STATUS_SUCCESS;
}

static void trace(cairo_t *cr, const struct paper_segment *s) {
    switch (s->op) {
        case PAPER_MOVE: cairo_move_to(cr, s->p[0].x, s->p[0].y); break;
        case PAPER_LINE: cairo_line_to(cr, s->p[0].x, s->p[0].y); break;
        case PAPER_CLOSE: cairo_close_path(cr); break;
        case PAPER_CURVE: cairo_curve_to(cr, s->p[0].x, s->p[0].y, s->p[1].x, s->p[1].y, s->p[2].x, s->p[2].y);
    }
}

static void draw_path(cairo_t *cr, const struct paper_page *page, const struct paper_path *p) {
    static const double fill[] = {0, 1, 0.8, 0}, dash[] = {120, 80};
    for (size_t i = 0; i < p->count; i++) trace(cr, &page->segment[p->first + i]);
    if (p->fill) {
        cairo_set_source_rgb(cr, fill[p->fill], fill[p->fill], fill[p->fill]);
        cairo_fill_preserve(cr);
    }
    double grey = p->ink == PAPER_INK_GREY ? 0.6 : 0;
    cairo_set_source_rgb(cr, grey, grey, grey);
    cairo_set_line_width(cr, p->stroke);
    cairo_set_dash(cr, dash, p->dashed ? 2 : 0, 0);
    if (p->stroke)
        cairo_stroke(cr);
    else
        cairo_new_path(cr);
}

static cairo_glyph_t glyph_of(FT_Face face, const struct typeset_mark *m) {
    return (cairo_glyph_t){FT_Get_Char_Index(face, m->shown), m->x, m->y};
}

/* At most ROW letters of one size on one baseline. A reading is for the eye alone: the words below it are found and
 * copied as they stand. */
static void show_row(cairo_t *cr, FT_Face face, const struct typeset_mark *mark, size_t n) {
    cairo_glyph_t glyph[ROW];
    cairo_text_cluster_t cluster[ROW];
    char text[ROW * 4];
    int length = 0;
    for (size_t i = 0; i < n; i++) {
        size_t bytes = utf8_encode(text + length, mark[i].meant);
        glyph[i] = glyph_of(face, &mark[i]);
        cluster[i] = (cairo_text_cluster_t){(int)bytes, 1};
        length += (int)bytes;
    }
    const cairo_text_cluster_t unsaid = {0, (int)n};
    bool reading = mark->kind == TYPESET_READING;
    cairo_set_font_size(cr, mark->size);
    if (reading)
        cairo_show_text_glyphs(cr, "", 0, glyph, (int)n, &unsaid, 1, 0);
    else
        cairo_show_text_glyphs(cr, text, length, glyph, (int)n, cluster, (int)n, 0);
}

static void draw_bar(cairo_t *cr, const struct typeset_mark *m) {
    cairo_set_line_width(cr, paper_bar_stroke(m));
    cairo_move_to(cr, m->x, m->y);
    cairo_line_to(cr, m->x + m->size, m->y);
    cairo_stroke(cr);
}

/* A blank on the baseline of the line that a fraction stands in, at one end of it. */
static cairo_glyph_t blank_of(FT_Face face, const struct typeset_mark *mark, size_t n, bool at_end) {
    size_t bar = 0;
    while (bar + 1 < n && mark[bar].kind != TYPESET_BAR) bar++;
    int baseline = mark[bar].y + mark->size * TYPESET_AXIS / 100;
    int x = at_end ? mark[bar].x + mark[bar].size : mark[bar].x - mark->size * TYPESET_SIDE / 100;
    return (cairo_glyph_t){FT_Get_Char_Index(face, ' '), x, baseline};
}

/* The digits above and below are one cluster that means 5/6: what is copied and searched (/ActualText). Readers take
 * its first and last glyph for where it stands: blanks, so that it belongs to the line of its neighbours. */
static void show_fraction(cairo_t *cr, FT_Face face, const struct typeset_mark *mark, size_t n) {
    cairo_glyph_t glyph[2 * TYPESET_FRACTION + 2];
    char text[2 * TYPESET_FRACTION + 1];
    int length = 0, glyphs = 0;
    glyph[glyphs++] = blank_of(face, mark, n, false);
    for (size_t i = 0; i < n; i++) {
        length += (int)utf8_encode(text + length, mark[i].meant); /* digits and "/": a byte each */
        if (mark[i].kind == TYPESET_BAR)
            draw_bar(cr, &mark[i]);
        else
            glyph[glyphs++] = glyph_of(face, &mark[i]);
    }
    glyph[glyphs++] = blank_of(face, mark, n, true);
    cairo_text_cluster_t cluster = {length, glyphs};
    cairo_set_font_size(cr, mark->size);
    cairo_show_text_glyphs(cr, text, length, glyph, glyphs, &cluster, 1, 0);
}

static void draw_page(cairo_t *cr, const struct paper_page *page, FT_Face face) {
    for (size_t i = 0; i < page->n_paths; i++) draw_path(cr, page, &page->path[i]);
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_set_dash(cr, NULL, 0, 0);
    for (size_t i = 0, n; i < page->n_marks; i += n) {
        n = paper_row(page, i);
        if (n > ROW) n = ROW;
        if (paper_is_fraction(&page->mark[i]))
            show_fraction(cr, face, &page->mark[i], n);
        else
            show_row(cr, face, &page->mark[i], n);
    }
    cairo_show_page(cr);
}

static cairo_t *begin(cairo_surface_t *surface, const struct paper_document *d, cairo_font_face_t *face) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, d->title);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, d->subject);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "sansu");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
    cairo_t *cr = cairo_create(surface);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(cr, options);
    cairo_font_options_destroy(options);
    cairo_set_font_face(cr, face);
    double scale = POINTS * d->permille / 1000;
    cairo_scale(cr, scale, scale);
    return cr;
}

static bool write_once(struct bytes *out, const struct paper_document *const *document, size_t n,
                       const struct paper_font *font, struct err *err) {
    const struct paper_document *d = document[0];
    double points = POINTS * d->permille / 1000;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, out, d->width * points, d->height * points);
    cairo_t *cr = begin(surface, d, font->cairo);
    for (size_t k = 0; k < n; k++)
        for (size_t i = 0; i < document[k]->n_pages; i++) draw_page(cr, &document[k]->page[i], font->face);
    cairo_status_t status = cairo_status(cr);
    cairo_destroy(cr);
    cairo_surface_finish(surface);
    if (!status) status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (font->lacked) return err_set(err, ERR_RESOURCE, "out of memory for the letters of a PDF");
    bool resource = status == CAIRO_STATUS_NO_MEMORY || status == CAIRO_STATUS_WRITE_ERROR;
    return !status || err_set(err, resource ? ERR_RESOURCE : ERR_WORK, "cairo: %s", cairo_status_to_string(status));
}

/* Written twice: where cairo lacks memory it may leave out a name or a table without a word. The promise of the same
 * bytes is kept, or no file is written. */
bool paper_write_pdf(struct bytes *out, const struct paper_document *const *document, size_t n,
                     const struct paper_font *font, struct err *err) {
    struct bytes again = {0};
    bytes_clear(out);
    bool ok = write_once(out, document, n, font, err) && write_once(&again, document, n, font, err);
    if (ok && (out->len != again.len || memcmp(out->data, again.data, out->len) != 0))
        ok = err_set(err, ERR_RESOURCE, "cairo wrote the same pages in two ways: memory may be short");
    bytes_free(&again);
    return ok;
}
