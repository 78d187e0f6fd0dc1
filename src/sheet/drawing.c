/* drawing.c - one figure as a PDF page of its own size.
 *
 * Checked tests/sheet/make_test.c, tests/e2e/figure_test.c
 */
#include "paper/paper.h"
#include "sansu/sheet.h"

bool sheet_write_drawing(struct bytes *out, const struct drawing *d, const char *font, struct err *err) {
    struct paper_font *face;
    if (!paper_font_open(&face, font, err)) return false;
    const char *texts = bytes_text(&d->texts);
    struct paper_document page = {.width = d->width,
                                  .height = d->height,
                                  .permille = 1000,
                                  .title = texts + d->title,
                                  .subject = texts + d->desc};
    struct typeset_font widths = paper_font_widths(face);
    struct paper_page *only = paper_add_page(&page);
    if (only) paper_add_drawing(only, d, &widths, (struct paper_point){0, 0}, 100);
    bool ok = (only && !only->failed) || err_set(err, ERR_RESOURCE, "out of memory for a figure");
    if (ok) ok = paper_write_pdf(out, &(const struct paper_document *){&page}, 1, face, err);
    paper_document_free(&page);
    paper_font_close(face);
    return ok;
}
