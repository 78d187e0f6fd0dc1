/* drawing.c - a display list: the space that texts take, and every item but a text as a path.
 *
 * Reads   struct drawing                  Writes  struct drawing_outline
 * Checked tests/figure/drawing_test.c
 */
#include "sansu/drawing.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

void drawing_free(struct drawing *d) { bytes_free(&d->texts); }

/* ---- texts ---- */

const char *drawing_text(const struct drawing *d, const struct drawing_item *item) {
    return item->kind == DRAWING_TEXT && item->text < d->texts.len ? d->texts.data + item->text : "";
}

/* Hundredths of an em, as wide as the widest of the fonts that are used (BIZ UDPGothic: a digit has 0.76). */
static int character_width(uint32_t cp) {
    if (cp >= 0x80 || strchr("%mMW@w&#", (int)cp)) return 100;
    if (strchr(".,:;'!| ()-/[]ijlt", (int)cp)) return 50;
    return cp >= '0' && cp <= '9' ? 77 : 86;
}

int drawing_text_width(const char *text, int size) {
    size_t n = strlen(text), width = 0;
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        i += utf8_decode(&cp, text + i, n - i);
        width += (size_t)character_width(cp);
    }
    return width > 1000000 ? 10000 * size : (int)(width * (size_t)size / 100);
}

void drawing_text_box(struct drawing_point p[2], const struct drawing *d, const struct drawing_item *item) {
    struct drawing_point at = d->point[item->first];
    int width = drawing_text_width(drawing_text(d, item), item->size);
    int left = item->anchor == DRAWING_START ? 0 : item->anchor == DRAWING_MIDDLE ? width / 2 : width;
    p[0] = (struct drawing_point){at.x - left, at.y - item->size * 88 / 100};
    p[1] = (struct drawing_point){at.x - left + width, at.y + item->size * 12 / 100};
}

/* ---- paths ---- */

static void go(struct drawing_outline *out, enum drawing_op op, int x, int y) {
    if (out->n < DRAWING_SEGMENTS) out->segment[out->n++] = (struct drawing_segment){.op = op, .p = {{x, y}}};
}

static void curve(struct drawing_outline *out, struct drawing_point a, struct drawing_point b,
                  struct drawing_point end) {
    if (out->n < DRAWING_SEGMENTS)
        out->segment[out->n++] = (struct drawing_segment){.op = DRAWING_CURVE, .p = {a, b, end}};
}

/* a + (b - a) x n / of */
static struct drawing_point towards(struct drawing_point a, struct drawing_point b, int n, int of) {
    return (struct drawing_point){a.x + (int)((int64_t)(b.x - a.x) * n / of),
                                  a.y + (int)((int64_t)(b.y - a.y) * n / of)};
}

static void circle(struct drawing_outline *out, struct drawing_point c, int r) {
    int k = (int)((int64_t)r * 5523 / 10000); /* the control points of a quarter */
    go(out, DRAWING_MOVE, c.x + r, c.y);
    for (int i = 0, x = 1, y = 0; i < 4; i++) { /* (x, y) turns by a right angle each time */
        struct drawing_point a = {c.x + r * x - k * y, c.y + r * y + k * x};
        struct drawing_point b = {c.x - r * y + k * x, c.y + r * x + k * y};
        curve(out, a, b, (struct drawing_point){c.x - r * y, c.y + r * x});
        int turned = -y;
        y = x, x = turned;
    }
    go(out, DRAWING_CLOSE, 0, 0);
}

static void bow(struct drawing_outline *out, const struct drawing_point p[3]) {
    struct drawing_point middle = towards(p[0], p[1], 1, 2), a = towards(p[0], p[1], 1, 6),
                         b = towards(p[1], p[0], 1, 6);
    int x = (p[2].x - middle.x) * 4 / 3, y = (p[2].y - middle.y) * 4 / 3;
    go(out, DRAWING_MOVE, p[0].x, p[0].y);
    curve(out, (struct drawing_point){a.x + x, a.y + y}, (struct drawing_point){b.x + x, b.y + y}, p[1]);
}

/* Two hooks, joined by straight pieces half way to the tip. */
static void brace(struct drawing_outline *out, const struct drawing_point p[3]) {
    struct drawing_point middle = towards(p[0], p[1], 1, 2);
    int x = (p[2].x - middle.x) / 2, y = (p[2].y - middle.y) / 2;
    int length = abs(p[1].x - p[0].x) + abs(p[1].y - p[0].y), round = abs(x) + abs(y);
    if (round * 4 > length) round = length / 4;
    if (length == 0) length = 1;
    struct drawing_point from = {p[0].x + x, p[0].y + y}, to = {p[1].x + x, p[1].y + y},
                         knee = {middle.x + x, middle.y + y};
    struct drawing_point a = towards(from, to, round, length), b = towards(knee, from, 2 * round, length);
    struct drawing_point c = towards(knee, to, 2 * round, length), e = towards(to, from, round, length);
    go(out, DRAWING_MOVE, p[0].x, p[0].y);
    curve(out, from, from, a);
    go(out, DRAWING_TO, b.x, b.y);
    curve(out, knee, knee, p[2]);
    curve(out, knee, knee, c);
    go(out, DRAWING_TO, e.x, e.y);
    curve(out, to, to, p[1]);
}

static void hatch(struct drawing_outline *out, const struct drawing_point p[2]) {
    int x = p[0].x < p[1].x ? p[0].x : p[1].x, y = p[0].y > p[1].y ? p[0].y : p[1].y;
    int w = abs(p[1].x - p[0].x), h = abs(p[1].y - p[0].y), apart = 150;
    if (apart < (w + h) / 100) apart = (w + h) / 100;
    for (int c = apart; c < w + h; c += apart) {
        go(out, DRAWING_MOVE, x + (c > h ? c - h : 0), y - (c < h ? c : h));
        go(out, DRAWING_TO, x + (c < w ? c : w), y - (c > w ? c - w : 0));
    }
}

void drawing_outline(struct drawing_outline *out, const struct drawing *d, const struct drawing_item *item) {
    const struct drawing_point *p = d->point + item->first;
    out->n = 0;
    switch (item->kind) {
        case DRAWING_CIRCLE: circle(out, p[0], p[1].x - p[0].x); break;
        case DRAWING_BOW: bow(out, p); break;
        case DRAWING_BRACE: brace(out, p); break;
        case DRAWING_HATCH: hatch(out, p); break;
        case DRAWING_LINE:
        case DRAWING_SHAPE:
            for (int i = 0; i < item->count; i++) go(out, i ? DRAWING_TO : DRAWING_MOVE, p[i].x, p[i].y);
            if (item->kind == DRAWING_SHAPE) go(out, DRAWING_CLOSE, 0, 0);
            break;
        case DRAWING_TEXT:
        case DRAWING_KINDS: break;
    }
}
