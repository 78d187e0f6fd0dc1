/* sheet_fuzz.c - any bytes as a problem on a worksheet: laid out whole within its page, or refused as longer than one.
 *
 * The first byte chooses columns, readings, space, hints and what the key holds; the rest is the text, the answer and the solution. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "sheet/lay.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static int advance(const void *context, uint32_t character, int size) {
    (void)context;
    return character < 0x250 ? size / 2 : size;
}

/* Every mark on its page, in no direction beyond the margins by more than what may hang. */
static void check(const struct paper_page *page, const struct paper_format *f) {
    for (size_t i = 0; i < page->n_marks; i++) {
        const struct typeset_mark *m = &page->mark[i];
        if (m->x < 0 || m->x > f->width || m->y < 0 || m->y > f->height) abort();
    }
}

static void check_pages(struct sheet_layout *layout, struct bytes *svg) {
    struct paper_page page = {0};
    struct err err = {0};
    for (int part = 0; part < LAY_PARTS; part++)
        for (size_t p = 0; p < layout->pages[part]; p++) {
            if (!lay_paint(&page, layout, part, p, &err)) abort();
            check(&page, &layout->format);
            bytes_clear(svg);
            paper_write_svg(svg, &layout->format, &page, "F");
        }
    paper_page_free(&page);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const struct typeset_font font = {advance, NULL};
    if (!n) return 0;
    struct bytes text = {0}, svg = {0};
    bytes_append(&text, data + 1, n - 1);
    const char *words = bytes_text(&text);
    struct sheet_spec spec = {.count = 1,
                              .columns = data[0] & 1 ? 2 : 1,
                              .furigana = data[0] & 2 ? SHEET_EVERY_KANJI : 0,
                              .space = (enum sheet_space)((data[0] >> 2) % 3),
                              .hints = (enum sheet_hints)((data[0] >> 4) % 3),
                              .answers = data[0] & 64 ? SHEET_SOLUTIONS : SHEET_ANSWERS};
    struct sheet_item item = {.id = "",
                              .text = words,
                              .answer = words,
                              .number = "",
                              .unit = "",
                              .solution = words,
                              .hint = {words},
                              .n_hints = 1};
    struct sheet_items items = {.item = &item, .n = 1, .versions = 1, .free_text = data[0] & 128};
    struct sheet_layout layout;
    struct err err = {0};
    const struct lay_means means = {.font = &font, .title = "題", .footer = "foot"};
    if (lay_sheet(&layout, &spec, &items, &means, &err)) {
        check_pages(&layout, &svg);
        lay_free(&layout);
    } else if (err.code != ERR_INPUT)
        abort();
    bytes_free(&text);
    bytes_free(&svg);
    return 0;
}
