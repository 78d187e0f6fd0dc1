/* serve_figure.c - POST /v1/figures: a problem in anybody's words -> the figure of each of its questions.
 *
 *   text -> reader_read -> of each part problem_draw -> SVG, title, description | null: there is no drawing
 *
 * Checked tests/e2e/serve_own_test.c
 */
#include <string.h>

#include "sansu/problem_draw.h"
#include "sansu/reading.h"
#include "serve_call.h"

static bool read_variant(enum figure_variant *out, struct serve_call *c) {
    const char *variant = NULL;
    size_t n;
    if (!api_json_text(&variant, &n, c->root, "variant", &c->problem)) return false;
    *out = variant && strcmp(variant, "solution") == 0 ? FIGURE_SOLVED : FIGURE_PROBLEM;
    return !variant || *out == FIGURE_SOLVED || strcmp(variant, "problem") == 0 ||
           api_refuse(&c->problem, 400, "variant", "'variant' can be problem or solution");
}

static void write_text(struct bytes *out, const char *before, const char *text, size_t n) {
    bytes_append_string(out, before);
    bytes_append_json_string(out, text, n);
}

static void write_drawing(struct bytes *out, const struct drawing *d) {
    const char *texts = bytes_text(&d->texts);
    struct bytes svg = {0};
    drawing_write_svg(&svg, d);
    write_text(out, ",\"title\":", texts + d->title, strlen(texts + d->title));
    write_text(out, ",\"desc\":", texts + d->desc, strlen(texts + d->desc));
    write_text(out, ",\"svg\":", bytes_text(&svg), svg.len);
    out->failed |= svg.failed;
    bytes_free(&svg);
}

/* A part without a reading has no figure, and many a problem none either. */
static bool write_part(struct bytes *out, const struct reading_part *part, enum figure_variant variant,
                       struct err *err) {
    struct drawing d = {.width = 0};
    bool drawn = part->family && problem_draw(&d, &part->solved, variant, err);
    write_text(out, "{\"label\":", part->label, strlen(part->label));
    if (drawn)
        write_drawing(out, &d);
    else
        bytes_append_string(out, ",\"title\":null,\"desc\":null,\"svg\":null");
    bytes_append_char(out, '}');
    drawing_free(&d);
    return !err->code;
}

static bool write_figures(struct bytes *out, const struct reading *r, enum figure_variant variant, struct err *err) {
    bytes_append_string(out, "{\"figures\":[");
    for (int i = 0; i < r->n_parts; i++) {
        if (i) bytes_append_char(out, ',');
        if (!write_part(out, &r->part[i], variant, err)) return false;
    }
    bytes_append_string(out, "]}");
    return true;
}

static void answer_figures(struct serve_call *c) {
    enum figure_variant variant;
    struct reading reading = {0};
    struct err err = {0};
    if (read_variant(&variant, c) && serve_call_read(&reading, c) && !write_figures(&c->body, &reading, variant, &err))
        serve_call_failed(c, &err);
    reading_free(&reading);
}

void serve_figures(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, SERVE_READING_FIELDS " variant", answer_figures);
}
