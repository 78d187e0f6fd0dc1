/* svg.c - a drawing as one <svg> element: real text, a title and a description; coordinates as they are.
 *
 * Reads   struct drawing                  Writes  bytes
 * Never   lets a character of a text out of its element
 * Checked tests/figure/svg_test.c, figure_fuzz.c
 */
#include <string.h>

#include "base/utf8.h"
#include "sansu/drawing.h"

static void character(struct bytes *out, uint32_t cp) {
    char encoded[4];
    if (utf8_is_control(cp) || cp < 0x20 || cp == 0xFFFE || cp == 0xFFFF) cp = ' ';
    switch (cp) {
        case '<': bytes_append_string(out, "&lt;"); break;
        case '>': bytes_append_string(out, "&gt;"); break;
        case '&': bytes_append_string(out, "&amp;"); break;
        case '"': bytes_append_string(out, "&quot;"); break;
        default: bytes_append(out, encoded, utf8_encode(encoded, cp));
    }
}

static void write_text(struct bytes *out, const char *text) {
    size_t n = strlen(text);
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        i += utf8_decode(&cp, text + i, n - i);
        character(out, cp);
    }
}

static void write_path(struct bytes *out, const struct drawing_outline *path) {
    bytes_append_string(out, "<path d=\"");
    for (int i = 0; i < path->n; i++) {
        const struct drawing_segment *s = &path->segment[i];
        const struct drawing_point *p = s->p;
        switch (s->op) {
            case DRAWING_MOVE: bytes_printf(out, "M%d %d", p[0].x, p[0].y); break;
            case DRAWING_TO: bytes_printf(out, "L%d %d", p[0].x, p[0].y); break;
            case DRAWING_CURVE:
                bytes_printf(out, "C%d %d %d %d %d %d", p[0].x, p[0].y, p[1].x, p[1].y, p[2].x, p[2].y);
                break;
            case DRAWING_CLOSE: bytes_append_char(out, 'Z'); break;
        }
    }
    bytes_append_char(out, '"');
}

static void write_look(struct bytes *out, const struct drawing_item *item) {
    static const char *const fill[] = {"none", "#fff", "#ddd", "#000"};
    if (item->fill) bytes_printf(out, " fill=\"%s\"", fill[item->fill]);
    if (item->stroke)
        bytes_printf(out, " stroke-width=\"%d\"", (int)item->stroke);
    else
        bytes_append_string(out, " stroke=\"none\"");
    if (item->dashed) bytes_printf(out, " stroke-dasharray=\"%d %d\"", DRAWING_DASH, DRAWING_GAP);
    bytes_append_string(out, "/>\n");
}

static void write_item(struct bytes *out, const struct drawing *d, const struct drawing_item *item) {
    static const char *const anchor[] = {"start", "middle", "end"};
    struct drawing_outline path;
    if (item->kind == DRAWING_TEXT) {
        struct drawing_point at = d->point[item->first];
        bytes_printf(out, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%d\">", at.x, at.y,
                     anchor[item->anchor], item->size);
        write_text(out, drawing_text(d, item));
        bytes_append_string(out, "</text>\n");
        return;
    }
    drawing_outline(&path, d, item);
    write_path(out, &path);
    write_look(out, item);
}

void drawing_write_svg(struct bytes *out, const struct drawing *d) {
    bytes_printf(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d.%02dmm\" height=\"%d.%02dmm\" viewBox=\"0 0 %d %d\" "
        "role=\"img\">\n<title>",
        d->width / 100, d->width % 100, d->height / 100, d->height % 100, d->width, d->height);
    write_text(out, bytes_text(&d->texts) + d->title);
    bytes_append_string(out, "</title>\n<desc>");
    write_text(out, bytes_text(&d->texts) + d->desc);
    bytes_printf(out,
                 "</desc>\n<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n<g fill=\"none\" stroke=\"#000\" "
                 "stroke-linejoin=\"round\">\n",
                 d->width, d->height);
    for (int i = 0; i < d->n_items; i++)
        if (d->item[i].kind != DRAWING_TEXT) write_item(out, d, &d->item[i]);
    bytes_append_string(
        out, "</g>\n<g font-family=\"'BIZ UDPGothic','Hiragino Kaku Gothic ProN','Yu Gothic',Meiryo,sans-serif\">\n");
    for (int i = 0; i < d->n_items; i++)
        if (d->item[i].kind == DRAWING_TEXT) write_item(out, d, &d->item[i]);
    bytes_append_string(out, "</g>\n</svg>\n");
}
