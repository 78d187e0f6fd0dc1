/* pen.c - strokes and texts of a drawing in the house's manner: three widths, bows, braces, 「？」 in its box.
 *
 * Reads   nothing                         Writes  struct drawing, at its end
 * Checked tests/figure/drawing_test.c
 */
#include "figure/pen.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

/* ---- strokes ---- */

static void add(struct pen *p, struct drawing_item item, const struct drawing_point *point, int n) {
    struct drawing *d = p->d;
    if (d->n_items == DRAWING_ITEMS || d->n_points + n > DRAWING_POINTS) {
        d->full = true;
        return;
    }
    item.first = d->n_points, item.count = n;
    memcpy(d->point + d->n_points, point, (size_t)n * sizeof *point);
    d->n_points += n;
    d->item[d->n_items++] = item;
}

void figure_line(struct pen *p, int x0, int y0, int x1, int y1, enum drawing_stroke stroke) {
    add(p, (struct drawing_item){.kind = DRAWING_LINE, .stroke = stroke}, (struct drawing_point[]){{x0, y0}, {x1, y1}},
        2);
}

void figure_dashes(struct pen *p, int x0, int y0, int x1, int y1) {
    struct drawing_item item = {.kind = DRAWING_LINE, .stroke = DRAWING_FINE, .dashed = true};
    add(p, item, (struct drawing_point[]){{x0, y0}, {x1, y1}}, 2);
}

void figure_path(struct pen *p, const struct drawing_point *point, int n, bool dashed) {
    add(p, (struct drawing_item){.kind = DRAWING_LINE, .stroke = DRAWING_FINE, .dashed = dashed}, point, n);
}

void figure_shape(struct pen *p, const struct drawing_point *point, int n, enum drawing_stroke stroke,
                  enum drawing_fill fill) {
    add(p, (struct drawing_item){.kind = DRAWING_SHAPE, .stroke = stroke, .fill = fill}, point, n);
}

static int square_root(int n) {
    int root = 0;
    while ((int64_t)(root + 1) * (root + 1) <= n) root++;
    return root;
}

void figure_arrow(struct pen *p, int x0, int y0, int x1, int y1, enum drawing_stroke stroke) {
    enum { LENGTH = 280, HALF = 100 };
    int dx = (x1 - x0) / 10, dy = (y1 - y0) / 10, length = square_root(dx * dx + dy * dy);
    if (length == 0) return;
    int bx = x1 - dx * LENGTH / length, by = y1 - dy * LENGTH / length, sx = -dy * HALF / length,
        sy = dx * HALF / length;
    figure_line(p, x0, y0, bx, by, stroke);
    figure_shape(p, (struct drawing_point[]){{x1, y1}, {bx + sx, by + sy}, {bx - sx, by - sy}}, 3, DRAWING_NO_STROKE,
                 DRAWING_BLACK);
}

void figure_box(struct pen *p, int x0, int y0, int x1, int y1, enum drawing_stroke stroke, enum drawing_fill fill) {
    figure_shape(p, (struct drawing_point[]){{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, 4, stroke, fill);
}

void figure_dashed_box(struct pen *p, int x0, int y0, int x1, int y1) {
    struct drawing_item item = {.kind = DRAWING_SHAPE, .stroke = DRAWING_FINE, .dashed = true};
    add(p, item, (struct drawing_point[]){{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, 4);
}

void figure_circle(struct pen *p, int x, int y, int radius, enum drawing_stroke stroke, enum drawing_fill fill) {
    struct drawing_item item = {.kind = DRAWING_CIRCLE, .stroke = stroke, .fill = fill};
    add(p, item, (struct drawing_point[]){{x, y}, {x + radius, y}}, 2);
}

void figure_hatch(struct pen *p, int x0, int y0, int x1, int y1) {
    struct drawing_item item = {.kind = DRAWING_HATCH, .stroke = DRAWING_FINE};
    add(p, item, (struct drawing_point[]){{x0, y0}, {x1, y1}}, 2);
}

void figure_brace(struct pen *p, int x, int y0, int y1, int tip_x) {
    struct drawing_item item = {.kind = DRAWING_BRACE, .stroke = DRAWING_FINE};
    add(p, item, (struct drawing_point[]){{x, y0}, {x, y1}, {tip_x, (y0 + y1) / 2}}, 3);
}

void figure_bow(struct pen *p, int x0, int x1, int y, int top) {
    struct drawing_item item = {.kind = DRAWING_BOW, .stroke = DRAWING_FINE};
    add(p, item, (struct drawing_point[]){{x0, y}, {x1, y}, {(x0 + x1) / 2, y + top}}, 3);
}

/* Two waves, the line between them taken away. */
void figure_break(struct pen *p, int x, int y) {
    enum { HALF = 260, HIGH = 90, APART = 130 };
    figure_box(p, x - HALF, y - APART / 2 - 40, x + HALF, y + APART / 2 + 40, DRAWING_NO_STROKE, DRAWING_WHITE);
    for (int i = -1; i <= 1; i += 2) {
        int at = y + i * APART / 2;
        struct drawing_item wave = {.kind = DRAWING_BOW, .stroke = DRAWING_FINE};
        add(p, wave, (struct drawing_point[]){{x - HALF, at}, {x, at}, {x - HALF / 2, at - HIGH}}, 3);
        add(p, wave, (struct drawing_point[]){{x, at}, {x + HALF, at}, {x + HALF / 2, at + HIGH}}, 3);
    }
}

void figure_bar(struct pen *p, int x0, int x1, int y) {
    figure_line(p, x0, y, x1, y, DRAWING_QUANTITY);
    figure_line(p, x0, y - PEN_TICK, x0, y + PEN_TICK, DRAWING_OUTLINE);
    figure_line(p, x1, y - PEN_TICK, x1, y + PEN_TICK, DRAWING_OUTLINE);
}

/* ---- texts ---- */

enum { LONGEST = 240 }; /* bytes of a text; what is longer is cut */

static void put_text(struct pen *p, int x, int y, enum drawing_anchor anchor, int size, const char *text) {
    struct drawing *d = p->d;
    size_t n = strlen(text);
    if (n > LONGEST) n = utf8_complete_prefix(text, LONGEST);
    if (n == 0) return;
    struct drawing_item item = {.kind = DRAWING_TEXT, .text = d->texts.len, .anchor = anchor, .size = size};
    bytes_append(&d->texts, text, n);
    bytes_append_char(&d->texts, 0);
    add(p, item, &(struct drawing_point){x, y + size * 38 / 100}, 1);
}

static void put_format(struct pen *p, int x, int y, enum drawing_anchor anchor, int size, const char *format,
                       va_list arguments) {
    char text[LONGEST + 8];
    int n = vsnprintf(text, sizeof text, format, arguments);
    if (n >= (int)sizeof text) text[utf8_complete_prefix(text, LONGEST)] = 0;
    put_text(p, x, y, anchor, size, text);
}

void figure_text(struct pen *p, int x, int y, enum drawing_anchor anchor, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    put_format(p, x, y, anchor, PEN_EM, format, arguments);
    va_end(arguments);
}

void figure_small_text(struct pen *p, int x, int y, enum drawing_anchor anchor, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    put_format(p, x, y, anchor, PEN_SMALL, format, arguments);
    va_end(arguments);
}

void figure_fitted_text(struct pen *p, int x, int y, enum drawing_anchor anchor, int room, const char *text) {
    enum { SMALLEST = 220 };
    int width = drawing_text_width(text, PEN_EM), size = PEN_EM;
    char cut[LONGEST];
    if (width > room) size = (int)((int64_t)PEN_EM * room / width);
    if (size < SMALLEST) { /* cut, with a sign of it */
        size_t n = utf8_complete_prefix(text, strnlen(text, sizeof cut - 8));
        do snprintf(cut, sizeof cut, "%.*s…", (int)n, text);
        while (drawing_text_width(cut, SMALLEST) > room && n > 0 && (n = utf8_complete_prefix(text, n - 1), true));
        text = cut, size = SMALLEST;
    }
    put_text(p, x, y, anchor, size, text);
}

void figure_text_on_white(struct pen *p, int x, int y, const char *text) {
    int half = drawing_text_width(text, PEN_EM) / 2 + 50;
    if (!*text) return;
    figure_box(p, x - half, y - PEN_EM / 2 - 20, x + half, y + PEN_EM / 2 + 20, DRAWING_NO_STROKE, DRAWING_WHITE);
    figure_text(p, x, y, DRAWING_MIDDLE, "%s", text);
}

void figure_asked(struct pen *p, int x, int y) {
    enum { HALF = PEN_EM / 2 + 60 };
    figure_box(p, x - HALF, y - HALF, x + HALF, y + HALF, DRAWING_FINE, DRAWING_WHITE);
    figure_text(p, x, y, DRAWING_MIDDLE, "？");
}

void figure_share(struct pen *p, int x, int y, const char *number) {
    enum { RADIUS = 270 };
    int width = drawing_text_width(number, PEN_EM), room = 2 * RADIUS - 120;
    figure_circle(p, x, y, RADIUS, DRAWING_FINE, DRAWING_WHITE);
    put_text(p, x, y, DRAWING_MIDDLE, width > room ? PEN_EM * room / width : PEN_EM, number);
}

void figure_cell(struct pen *p, int x0, int y0, int x1, int y1, const char *text) {
    figure_box(p, x0, y0, x1, y1, DRAWING_OUTLINE, DRAWING_NO_FILL);
    if (strcmp(text, "？") == 0)
        figure_asked(p, (x0 + x1) / 2, (y0 + y1) / 2);
    else
        figure_fitted_text(p, (x0 + x1) / 2, (y0 + y1) / 2, DRAWING_MIDDLE, x1 - x0 - 120, text);
}

void figure_span(struct pen *p, int x0, int x1, int y, int top, const char *text) {
    figure_bow(p, x0, x1, y, top);
    int middle = (x0 + x1) / 2, half = drawing_text_width(text, PEN_EM) / 2 + 80;
    if (x1 - x0 < 2 * half && strcmp(text, "？") != 0) middle = x0 + half; /* no further left than its bow */
    if (strcmp(text, "？") == 0)
        figure_asked(p, middle, y + top);
    else
        figure_text_on_white(p, middle, y + top, text);
}
