/* write.c - a sheet as PDF, as SVG page by page, as one HTML page, and its layout as JSON.
 *
 * Checked tests/sheet/make_test.c
 */
#include <string.h>

#include "html/html.h"
#include "sheet/sheet_impl.h"

static bool paint(struct sheet *sheet, int part, size_t page, struct err *err) {
    return lay_paint(&sheet->page, &sheet->layout, part, page, err);
}

static bool add_pages(struct paper_pdf *pdf, struct sheet *sheet, enum sheet_part part, struct err *err) {
    bool ok = true;
    for (int i = 0; i < LAY_PARTS; i++)
        for (size_t page = 0; ok && part >> i & 1 && page < sheet->layout.pages[i]; page++)
            ok = paint(sheet, i, page, err) && paper_pdf_add(pdf, &sheet->page, err);
    return ok;
}

bool sheet_write_pdf(struct sheet *sheet, enum sheet_part part, bytes_sink_fn *sink, void *context, struct err *err) {
    struct paper_pdf *pdf;
    if (!paper_pdf_open(&pdf, &sheet->layout.format, sheet->font, sink, context, err)) return false;
    bool ok = add_pages(pdf, sheet, part, err) && paper_pdf_finish(pdf, err);
    paper_pdf_close(pdf);
    return ok;
}

bool sheet_write_svg(struct bytes *out, struct sheet *sheet, enum sheet_part part, size_t page, struct err *err) {
    size_t pupils = part & SHEET_PUPILS ? sheet->layout.pages[LAY_PUPILS] : 0;
    bool key = page >= pupils;
    if (!paint(sheet, key ? LAY_KEY_PAGES : LAY_PUPILS, key ? page - pupils : page, err)) return false;
    paper_write_svg(out, &sheet->layout.format, &sheet->page, paper_font_name(sheet->font));
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory for a page");
}

/* Hand over what was written, and begin anew. */
static bool flush(struct bytes *html, bytes_sink_fn *sink, void *context, struct err *err) {
    bool ok = !html->failed || err_set(err, ERR_RESOURCE, "out of memory for a page");
    ok = ok && sink(context, bytes_text(html), html->len, err);
    bytes_clear(html);
    return ok;
}

bool sheet_write_html(struct sheet *sheet, enum sheet_part part, bytes_sink_fn *sink, void *context, struct err *err) {
    struct bytes html = {0};
    bytes_append_string(&html, "<!doctype html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><title>");
    html_string(&html, bytes_text(&sheet->title));
    bytes_append_string(&html,
                        "</title>\n<style>body{margin:0;background:#888}svg{display:block;margin:4mm auto;"
                        "break-after:page}@page{margin:0}@media print{body{background:none}svg{margin:0}}</style>"
                        "</head><body>\n");
    bool ok = true;
    for (size_t i = 0; ok && i < sheet_pages(sheet, part); i++)
        ok = sheet_write_svg(&html, sheet, part, i, err) && flush(&html, sink, context, err);
    bytes_append_string(&html, "</body></html>\n");
    ok = ok && flush(&html, sink, context, err);
    bytes_free(&html);
    return ok;
}

static void string(struct bytes *out, const char *name, const char *value) {
    bytes_printf(out, "\"%s\":", name);
    bytes_append_json_string(out, value, strlen(value));
}

static void place(struct bytes *out, const struct sheet_place *p) {
    char version[2] = {p->version, 0};
    bytes_append_char(out, '{');
    string(out, "id", p->id);
    bytes_printf(out, ",\"number\":%d,", p->number);
    string(out, "version", version);
    bytes_printf(out, ",\"page\":%zu,\"x\":%d,\"y\":%d,\"width\":%d,\"height\":%d", p->page + 1, p->x, p->y, p->width,
                 p->height);
    bytes_printf(out, ",\"figure\":%s,\"automatic\":%s}", p->figure ? "true" : "false",
                 p->automatic ? "true" : "false");
}

void sheet_write_json(struct bytes *out, const struct sheet *sheet) {
    const struct paper_format *f = &sheet->layout.format;
    bytes_append_string(out, "{\"schema\":\"sansu.sheet/1\",");
    string(out, "title", bytes_text(&sheet->title));
    bytes_append_char(out, ',');
    string(out, "specification", bytes_text(&sheet->description));
    bytes_append_char(out, ',');
    string(out, "hash", sheet->hash);
    bytes_append_char(out, ',');
    string(out, "font", paper_font_name(sheet->font));
    bytes_printf(out, ",\"width\":%d,\"height\":%d,\"permille\":%d,\"pages\":%zu,\"key_pages\":%zu,\"problems\":[",
                 f->width, f->height, f->permille, sheet_pages(sheet, SHEET_PUPILS), sheet_pages(sheet, SHEET_KEY));
    for (size_t i = 0; i < sheet->layout.n_places; i++) {
        if (i) bytes_append_char(out, ',');
        place(out, &sheet->layout.place[i]);
    }
    bytes_append_string(out, "]}\n");
}
