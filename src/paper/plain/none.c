/* none.c - in the place of cairo/ where this program is built without cairo and FreeType: a sentence, no pages.
 *
 * Checked tests/paper/paper_test.c
 */
#include "paper/paper.h"

#define WHAT_TO_DO "sansu was built without cairo: install libcairo2-dev, then run make again"

bool paper_is_built(void) { return false; }

bool paper_font_open(struct paper_font **out, const char *path, struct err *err) {
    (void)path;
    *out = NULL;
    return err_set(err, ERR_RESOURCE, WHAT_TO_DO);
}

void paper_font_close(struct paper_font *font) { (void)font; }

static int no_advance(const void *context, uint32_t character, int size) {
    (void)context;
    (void)character;
    return size;
}

struct typeset_font paper_font_widths(const struct paper_font *font) {
    return (struct typeset_font){no_advance, font};
}

bool paper_font_has(const struct paper_font *font, uint32_t character) {
    (void)font;
    (void)character;
    return false;
}

const char *paper_font_name(const struct paper_font *font) {
    (void)font;
    return "";
}

bool paper_pdf_open(struct paper_pdf **out, const struct paper_format *format, const struct paper_font *font,
                    bytes_sink_fn *sink, void *context, struct err *err) {
    (void)format;
    (void)font;
    (void)sink;
    (void)context;
    *out = NULL;
    return err_set(err, ERR_RESOURCE, WHAT_TO_DO);
}

bool paper_pdf_add(struct paper_pdf *pdf, const struct paper_page *page, struct err *err) {
    (void)pdf;
    (void)page;
    return err_set(err, ERR_RESOURCE, WHAT_TO_DO);
}

bool paper_pdf_finish(struct paper_pdf *pdf, struct err *err) {
    (void)pdf;
    return err_set(err, ERR_RESOURCE, WHAT_TO_DO);
}

void paper_pdf_close(struct paper_pdf *pdf) { (void)pdf; }
