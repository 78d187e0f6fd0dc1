/* paper_fuzz.c - any bytes as a text, a reading and a display list on one page, down to the PDF and the SVG: both are whole, or the
 * text is refused; never a crash. Where there is no cairo or no font, the letters are squares and there is no PDF.
 *
 * The first line is the text, the second its reading; the rest makes the display list, six bytes and more an item. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "paper/paper.h"
#include "sheet/check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { WIDTH = 21000, HEIGHT = 29700 };

static int square(const void *context, uint32_t character, int size) {
    (void)context;
    return character < 0x250 ? size / 2 : size;
}

/* Opened once; NULL: there is none. */
static struct paper_font *real_font(void) {
    static struct paper_font *font;
    static bool tried;
    struct err err = {0};
    if (!tried && !paper_font_open(&font, NULL, &err) && err.code != ERR_RESOURCE) abort();
    tried = true;
    return font;
}

/* ---- the display list ---- */

struct input {
    const uint8_t *at;
    size_t n;
};

static int next(struct input *in) {
    if (!in->n) return 0;
    in->n--;
    return *in->at++;
}

/* Some on the page, some far outside. */
static int length(struct input *in) {
    int high = next(in), low = next(in);
    return ((high << 8 | low) - 0x4000) * 4;
}

static void add_item(struct drawing *d, struct input *in) {
    static const int points[DRAWING_KINDS] = {
        [DRAWING_LINE] = 2,  [DRAWING_SHAPE] = 4, [DRAWING_CIRCLE] = 2, [DRAWING_BOW] = 3,
        [DRAWING_BRACE] = 3, [DRAWING_HATCH] = 2, [DRAWING_TEXT] = 1};
    static const enum drawing_stroke stroke[] = {DRAWING_NO_STROKE, DRAWING_FINE, DRAWING_OUTLINE, DRAWING_QUANTITY};
    int kind = next(in), pen = next(in);
    struct drawing_item *item = &d->item[d->n_items++];
    *item = (struct drawing_item){.kind = (enum drawing_kind)(kind % DRAWING_KINDS),
                                  .stroke = stroke[pen & 3],
                                  .fill = (enum drawing_fill)(pen >> 2 & 3),
                                  .dashed = pen & 16,
                                  .anchor = (enum drawing_anchor)((pen >> 5) % 3),
                                  .size = kind * 8,
                                  .first = d->n_points};
    item->count = points[item->kind];
    for (int i = 0; i < item->count; i++) d->point[d->n_points++] = (struct drawing_point){length(in), length(in)};
}

static void fill_drawing(struct drawing *d, struct input *in, const char *text) {
    d->n_items = d->n_points = 0;
    d->width = WIDTH, d->height = HEIGHT;
    bytes_clear(&d->texts);
    bytes_append_string(&d->texts, text); /* of every item that is one */
    bytes_append_char(&d->texts, 0);
    while (in->n && d->n_items < DRAWING_ITEMS && d->n_points + 4 <= DRAWING_POINTS) add_item(d, in);
}

/* ---- the page ---- */

static void fill_page(struct paper_page *page, const struct typeset_font *font, const char *text, const char *kana,
                      const struct drawing *d) {
    struct typeset_reading reading = {.end = strlen(text), .kana = kana};
    struct typeset_style style = {.size = 423,
                                  .pitch = 900,
                                  .width = 17000,
                                  .even = true,
                                  .ruby = *kana != 0,
                                  .reading = &reading,
                                  .n_readings = *kana && *text};
    struct typeset_block block = {0};
    struct err err = {0};
    if (!typeset_text(&block, font, &style, text, strlen(text), &err)) abort();
    paper_add_block(page, &block, 1500, 1300);
    paper_add_text(page, font, text, 560, 1, (struct paper_point){WIDTH / 2, HEIGHT});
    paper_add_drawing(page, d, font, (struct paper_point){1500, 9000}, 85);
    if (page->failed) abort();
    typeset_free(&block);
}

/* What can be printed is printed; other texts may be, or are cairo's to refuse. */
static void check_pdf(const struct paper_page *page, const struct paper_format *format, const struct paper_font *font,
                      bool printable) {
    struct bytes pdf = {0};
    struct paper_pdf *writer;
    struct err err = {0};
    bool ok = paper_pdf_open(&writer, format, font, bytes_sink, &pdf, &err) && paper_pdf_add(writer, page, &err) &&
              paper_pdf_finish(writer, &err);
    if (ok ? pdf.len < 500 || memcmp(pdf.data, "%PDF-", 5) || memcmp(pdf.data + pdf.len - 6, "%%EOF\n", 6)
           : printable || err.code != ERR_WORK)
        abort();
    paper_pdf_close(writer);
    bytes_free(&pdf);
}

static void check_svg(const struct paper_page *page, const struct paper_format *format) {
    struct bytes svg = {0};
    paper_write_svg(&svg, format, page, "F");
    if (svg.failed || !strstr(bytes_text(&svg), "</svg>")) abort();
    bytes_free(&svg);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct drawing d;
    static struct paper_page page;
    const struct paper_font *font = real_font();
    const struct typeset_font squares = {square, NULL}, letters = font ? paper_font_widths(font) : squares;
    char *copy = malloc(n + 1), *rest = copy;
    if (!copy) abort();
    memcpy(copy, data, n);
    copy[n] = 0;
    const char *text = strsep(&rest, "\n"), *kana = rest ? strsep(&rest, "\n") : "";
    struct input in = {(const uint8_t *)rest, rest ? n - (size_t)(rest - copy) : 0};
    struct paper_format format = {.width = WIDTH, .height = HEIGHT, .permille = 1000, .title = text, .subject = kana};
    struct err none = {0};
    fill_drawing(&d, &in, text);
    paper_page_clear(&page);
    fill_page(&page, &letters, text, kana, &d);
    if (font)
        check_pdf(&page, &format, font,
                  sheet_check_text(font, text, "text", 1, &none) && sheet_check_text(font, kana, "reading", 1, &none));
    check_svg(&page, &format);
    free(copy);
    return 0;
}
