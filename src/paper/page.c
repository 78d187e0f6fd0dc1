/* page.c - letters and strokes put on a page.
 *
 * Owns    the arrays of the page                   Checked tests/paper/paper_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "paper/row.h"

/* Room for `more` things behind n of them. */
static bool grow(struct paper_page *page, void **data, size_t n, size_t *cap, size_t more, size_t size) {
    if (n + more > *cap) {
        size_t wanted = *cap ? *cap * 2 : 64;
        while (wanted < n + more) wanted *= 2;
        void *p = page->failed ? NULL : realloc(*data, wanted * size);
        page->failed |= !p;
        if (p) *data = p, *cap = wanted;
    }
    return !page->failed;
}

void paper_page_clear(struct paper_page *page) {
    page->n_marks = page->n_segments = page->n_paths = 0;
    page->failed = false;
}

void paper_page_free(struct paper_page *page) {
    free(page->mark);
    free(page->segment);
    free(page->path);
    *page = (struct paper_page){0};
}

static void add_mark(struct paper_page *page, struct typeset_mark mark) {
    if (grow(page, (void **)&page->mark, page->n_marks, &page->cap_marks, 1, sizeof mark))
        page->mark[page->n_marks++] = mark;
}

void paper_add_block(struct paper_page *page, const struct typeset_block *block, int x, int y) {
    for (size_t i = 0; i < block->n; i++) {
        struct typeset_mark mark = block->mark[i];
        mark.x += x, mark.y += y;
        add_mark(page, mark);
    }
}

void paper_add_text(struct paper_page *page, const struct typeset_font *font, const char *text, int size, int anchor,
                    struct paper_point at) {
    int x = at.x - anchor * typeset_width(font, text, size) / 2;
    uint32_t c;
    for (size_t n = strlen(text); n > 0;) {
        size_t used = utf8_decode(&c, text, n);
        add_mark(page, (struct typeset_mark){TYPESET_LETTER, x, at.y, size, c, c, 0});
        x += font->advance(font->context, c, size);
        text += used, n -= used;
    }
}

void paper_add_path(struct paper_page *page, struct paper_path path, const struct paper_segment *segment, size_t n) {
    if (!grow(page, (void **)&page->segment, page->n_segments, &page->cap_segments, n, sizeof *segment)) return;
    if (!grow(page, (void **)&page->path, page->n_paths, &page->cap_paths, 1, sizeof path)) return;
    path.first = page->n_segments, path.count = n;
    memcpy(page->segment + page->n_segments, segment, n * sizeof *segment);
    page->n_segments += n;
    page->path[page->n_paths++] = path;
}

static void add_row(struct paper_page *page, struct paper_path path, int x0, int y0, int x1, int y1) {
    const struct paper_segment segment[] = {{PAPER_MOVE, {{x0, y0}}}, {PAPER_LINE, {{x1, y1}}}};
    paper_add_path(page, path, segment, 2);
}

void paper_add_line(struct paper_page *page, int x0, int y0, int x1, int y1, int stroke, enum paper_ink ink) {
    add_row(page, (struct paper_path){.stroke = stroke, .ink = ink}, x0, y0, x1, y1);
}

void paper_add_dashes(struct paper_page *page, int x0, int y0, int x1, int y1) {
    add_row(page, (struct paper_path){.stroke = 20, .dashed = true, .ink = PAPER_INK_GREY}, x0, y0, x1, y1);
}

void paper_add_box(struct paper_page *page, int x0, int y0, int x1, int y1, int stroke) {
    const struct paper_segment segment[] = {{PAPER_MOVE, {{x0, y0}}},
                                            {PAPER_LINE, {{x1, y0}}},
                                            {PAPER_LINE, {{x1, y1}}},
                                            {PAPER_LINE, {{x0, y1}}},
                                            {PAPER_CLOSE, {{0, 0}}}};
    paper_add_path(page, (struct paper_path){.stroke = stroke}, segment, 5);
}

int paper_bar_stroke(const struct typeset_mark *mark) { return mark->size > 300 ? 25 : 20; }

bool paper_is_fraction(const struct typeset_mark *mark) { return mark->kind >= TYPESET_OVER; }

size_t paper_row(const struct paper_page *page, size_t first) {
    const struct typeset_mark *m = &page->mark[first];
    size_t n = 1;
    if (paper_is_fraction(m)) {
        while (first + n < page->n_marks && m[n].kind >= m[n - 1].kind) n++;
        return n;
    }
    while (first + n < page->n_marks && m[n].kind == m->kind && m[n].y == m->y && m[n].size == m->size &&
           m[n].x > m[n - 1].x)
        n++;
    return n;
}
