/* pdf.c - pages as PDF, by cairo, one after the other.
 *
 *   strokes, then each row of letters as one run of glyphs with the text that it means -> PDF 1.5 -> sink
 *
 * Every page is drawn into two files: where cairo lacks memory it may leave out a name or a table without a word. The
 * second is only digested; the promise of the same bytes is kept, or the last step fails.
 *
 * The date is fixed and nothing is hinted, so the same pages give the same bytes. What is drawn for a letter (− for -)
 * may be another character than the one that is copied and searched; a stacked fraction is copied as 5/6.
 *
 * Checked tests/paper/paper_test.c
 */
#include <cairo-pdf.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "paper/cairo/face.h"
#include "paper/row.h"

enum { ROW = 512 };

/* Points of a hundredth of a millimetre. */
#define POINTS (72.0 / 2540.0)

/* One of the two files. */
struct copy {
    cairo_surface_t *surface;
    cairo_t *cr;
    struct sha256 sha;
    bytes_sink_fn *sink; /* NULL: it is only digested */
    void *context;
    struct err err; /* the sink's */
};

enum { COPIES = 2 };

struct paper_pdf {
    const struct paper_font *font;
    struct copy copy[COPIES];
};

/* ---- a page ---- */

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

/* ---- the files ---- */

static cairo_status_t take(void *context, const unsigned char *data, unsigned n) {
    struct copy *c = context;
    sha256_update(&c->sha, data, n);
    bool taken = !c->sink || c->sink(c->context, data, n, &c->err);
    return taken ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void name(cairo_surface_t *surface, const struct paper_format *format) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, format->title);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, format->subject);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "sansu");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
}

static void begin(struct copy *c, const struct paper_format *format, cairo_font_face_t *face) {
    double scale = POINTS * format->permille / 1000;
    sha256_init(&c->sha);
    c->surface = cairo_pdf_surface_create_for_stream(take, c, format->width * scale, format->height * scale);
    name(c->surface, format);
    c->cr = cairo_create(c->surface);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(c->cr, options);
    cairo_font_options_destroy(options);
    cairo_set_font_face(c->cr, face);
    cairo_scale(c->cr, scale, scale);
}

/* Asked between the copies: where memory lacks from somewhere on, both lack the same. */
static bool has_memory(void) {
    enum { SOME = 1 << 16 };
    void *volatile some = malloc(SOME);
    free(some);
    return some != NULL;
}

static bool check(const struct paper_pdf *pdf, const struct copy *c, struct err *err) {
    cairo_status_t status = cairo_status(c->cr);
    if (!status) status = cairo_surface_status(c->surface);
    if (pdf->font->lacked) return err_set(err, ERR_RESOURCE, "out of memory for the letters of a PDF");
    if (c->err.code) return err_set(err, c->err.code, "%s", c->err.message);
    if (!has_memory()) return err_set(err, ERR_RESOURCE, "out of memory for a PDF");
    bool resource = status == CAIRO_STATUS_NO_MEMORY || status == CAIRO_STATUS_WRITE_ERROR;
    return !status || err_set(err, resource ? ERR_RESOURCE : ERR_WORK, "cairo: %s", cairo_status_to_string(status));
}

bool paper_pdf_open(struct paper_pdf **out, const struct paper_format *format, const struct paper_font *font,
                    bytes_sink_fn *sink, void *context, struct err *err) {
    struct paper_pdf *pdf = *out = calloc(1, sizeof *pdf);
    if (!pdf) return err_set(err, ERR_RESOURCE, "out of memory for a PDF");
    pdf->font = font;
    pdf->copy[0].sink = sink, pdf->copy[0].context = context;
    for (int i = 0; i < COPIES; i++) begin(&pdf->copy[i], format, font->cairo);
    if (check(pdf, &pdf->copy[0], err) && check(pdf, &pdf->copy[1], err)) return true;
    paper_pdf_close(pdf);
    *out = NULL;
    return false;
}

bool paper_pdf_add(struct paper_pdf *pdf, const struct paper_page *page, struct err *err) {
    bool ok = true;
    for (int i = 0; ok && i < COPIES; i++) {
        draw_page(pdf->copy[i].cr, page, pdf->font->face);
        ok = check(pdf, &pdf->copy[i], err);
    }
    return ok;
}

bool paper_pdf_finish(struct paper_pdf *pdf, struct err *err) {
    unsigned char digest[COPIES][32];
    for (int i = 0; i < COPIES; i++) {
        struct copy *c = &pdf->copy[i];
        cairo_surface_finish(c->surface);
        if (!check(pdf, c, err)) return false;
        sha256_final(&c->sha, digest[i]);
    }
    return memcmp(digest[0], digest[1], sizeof digest[0]) == 0 ||
           err_set(err, ERR_RESOURCE, "cairo wrote the same pages in two ways: memory may be short");
}

void paper_pdf_close(struct paper_pdf *pdf) {
    for (int i = 0; pdf && i < COPIES; i++) {
        pdf->copy[i].sink = NULL; /* what an unfinished file still has to say is for nobody */
        cairo_destroy(pdf->copy[i].cr);
        cairo_surface_destroy(pdf->copy[i].surface);
    }
    free(pdf);
}
