/* json.c - a drawing as one JSON object: its frame, its words, its items in order. For tests and other programs.
 *
 * Reads   struct drawing                  Writes  bytes; field names are a contract (docs/json.md)
 * Checked tests/figure/drawing_test.c
 */
#include <string.h>

#include "sansu/drawing.h"

static void text_field(struct bytes *out, const char *name, const char *text) {
    bytes_printf(out, ",\"%s\":", name);
    bytes_append_json_string(out, text, strlen(text));
}

static void write_item(struct bytes *out, const struct drawing *d, const struct drawing_item *item) {
    static const char *const kind[] = {"line", "shape", "circle", "bow", "brace", "hatch", "text"};
    static const char *const fill[] = {"none", "white", "grey", "black"};
    static const char *const anchor[] = {"start", "middle", "end"};
    bytes_printf(out, "{\"kind\":\"%s\"", kind[item->kind]);
    if (item->kind == DRAWING_TEXT) {
        text_field(out, "text", drawing_text(d, item));
        bytes_printf(out, ",\"anchor\":\"%s\",\"size\":%d", anchor[item->anchor], item->size);
    } else {
        bytes_printf(out, ",\"stroke\":%d,\"fill\":\"%s\",\"dashed\":%s", (int)item->stroke, fill[item->fill],
                     item->dashed ? "true" : "false");
    }
    bytes_append_string(out, ",\"points\":[");
    for (int i = 0; i < item->count; i++)
        bytes_printf(out, "%s[%d,%d]", i ? "," : "", d->point[item->first + i].x, d->point[item->first + i].y);
    bytes_append_string(out, "]}");
}

void drawing_write_json(struct bytes *out, const struct drawing *d) {
    bytes_printf(out, "{\"schema\":\"sansu.drawing/1\",\"width\":%d,\"height\":%d", d->width, d->height);
    text_field(out, "title", bytes_text(&d->texts) + d->title);
    text_field(out, "desc", bytes_text(&d->texts) + d->desc);
    bytes_append_string(out, ",\"items\":[");
    for (int i = 0; i < d->n_items; i++) {
        if (i) bytes_append_char(out, ',');
        write_item(out, d, &d->item[i]);
    }
    bytes_append_string(out, "]}\n");
}
