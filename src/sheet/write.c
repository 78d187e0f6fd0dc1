/* write.c - a sheet as PDF, as SVG page by page, as one HTML page, and its layout as JSON.
 *
 * Checked tests/sheet/make_test.c
 */
#include <string.h>

#include "html/html.h"
#include "sheet/sheet_impl.h"

bool sheet_write_pdf(struct bytes *out, const struct sheet *sheet, enum sheet_part part, struct err *err) {
    const struct paper_document *document[LAY_PARTS];
    size_t n = 0;
    for (int i = 0; i < LAY_PARTS; i++)
        if (part >> i & 1) document[n++] = &sheet->layout.document[i];
    return paper_write_pdf(out, document, n, sheet->font, err);
}

void sheet_write_svg(struct bytes *out, const struct sheet *sheet, enum sheet_part part, size_t page) {
    const struct paper_document *d = &sheet->layout.document[part == SHEET_KEY ? LAY_KEY_PAGES : LAY_PUPILS];
    if (part == SHEET_BOTH && page >= d->n_pages) page -= d++->n_pages;
    paper_write_svg(out, d, page, paper_font_name(sheet->font));
}

void sheet_write_html(struct bytes *out, const struct sheet *sheet, enum sheet_part part) {
    bytes_append_string(out, "<!doctype html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><title>");
    html_string(out, bytes_text(&sheet->title));
    bytes_append_string(out, "</title>\n<style>body{margin:0;background:#888}svg{display:block;margin:4mm auto;"
                             "break-after:page}@page{margin:0}@media print{body{background:none}svg{margin:0}}</style>"
                             "</head><body>\n");
    for (size_t i = 0; i < sheet_pages(sheet, part); i++) sheet_write_svg(out, sheet, part, i);
    bytes_append_string(out, "</body></html>\n");
}

static void string(struct bytes *out, const char *name, const char *value) {
    bytes_printf(out, "\"%s\":", name);
    bytes_append_json_string(out, value, strlen(value));
}

static void place(struct bytes *out, const struct sheet *sheet, const struct sheet_place *p) {
    char version[2] = {p->version, 0};
    bytes_append_char(out, '{');
    string(out, "id", sheet->item[p->item]);
    bytes_printf(out, ",\"number\":%d,", p->number);
    string(out, "version", version);
    bytes_printf(out, ",\"page\":%zu,\"x\":%d,\"y\":%d,\"width\":%d,\"height\":%d", p->page + 1, p->x, p->y, p->width,
                 p->height);
    bytes_printf(out, ",\"figure\":%s,\"automatic\":%s}", p->figure ? "true" : "false",
                 p->automatic ? "true" : "false");
}

void sheet_write_json(struct bytes *out, const struct sheet *sheet) {
    const struct paper_document *d = &sheet->layout.document[LAY_PUPILS];
    bytes_append_string(out, "{\"schema\":\"sansu.sheet/1\",");
    string(out, "title", bytes_text(&sheet->title));
    bytes_append_char(out, ',');
    string(out, "specification", bytes_text(&sheet->description));
    bytes_append_char(out, ',');
    string(out, "hash", sheet->hash);
    bytes_append_char(out, ',');
    string(out, "font", paper_font_name(sheet->font));
    bytes_printf(out, ",\"width\":%d,\"height\":%d,\"permille\":%d,\"pages\":%zu,\"key_pages\":%zu,\"problems\":[",
                 d->width, d->height, d->permille, d->n_pages, sheet_pages(sheet, SHEET_KEY));
    for (size_t i = 0; i < sheet->layout.n_places; i++) {
        if (i) bytes_append_char(out, ',');
        place(out, sheet, &sheet->layout.place[i]);
    }
    bytes_append_string(out, "]}\n");
}
