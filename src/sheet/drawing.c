/* drawing.c - one figure as a PDF page of its own size.
 *
 * Checked tests/sheet/make_test.c, tests/e2e/figure_test.c
 */
#include "paper/paper.h"
#include "sansu/sheet.h"
#include "sheet/check.h"

static bool check_texts(const struct drawing *d, const struct paper_font *font, struct err *err) {
    size_t number = 0;
    for (int i = 0; i < d->n_items; i++)
        if (d->item[i].kind == DRAWING_TEXT &&
            !sheet_check_text(font, drawing_text(d, &d->item[i]), "figure, text", ++number, err))
            return false;
    return true;
}

bool sheet_write_drawing(struct bytes *out, const struct drawing *d, const char *font, struct err *err) {
    struct paper_font *face;
    if (!paper_font_open(&face, font, err)) return false;
    const char *texts = bytes_text(&d->texts);
    struct paper_format format = {.width = d->width,
                                  .height = d->height,
                                  .permille = 1000,
                                  .title = texts + d->title,
                                  .subject = texts + d->desc};
    struct typeset_font widths = paper_font_widths(face);
    struct paper_page page = {0};
    struct paper_pdf *pdf = NULL;
    paper_add_drawing(&page, d, &widths, (struct paper_point){0, 0}, 100);
    bool ok = check_texts(d, face, err) && (!page.failed || err_set(err, ERR_RESOURCE, "out of memory for a figure"));
    ok = ok && paper_pdf_open(&pdf, &format, face, bytes_sink, out, err) && paper_pdf_add(pdf, &page, err) &&
         paper_pdf_finish(pdf, err);
    paper_pdf_close(pdf);
    paper_page_free(&page);
    paper_font_close(face);
    return ok;
}
