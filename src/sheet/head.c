/* head.c - the head of a page (title, boxes for date, name and score) and its foot (how to make it again, page number).
 *
 * Checked tests/sheet/lay_test.c
 */
#include <stdio.h>
#include <string.h>

#include "sheet/lay.h"

enum { TITLE = 560, BOXES = 800, AFTER = 500, NEXT_HEAD = 800 };

int lay_head_height(const struct lay *lay, bool first) {
    bool boxes = !*lay->name && !lay->spec->plain;
    return !first ? NEXT_HEAD : TITLE + AFTER + (boxes ? 300 + BOXES : 0) + AFTER / 2;
}

/* 植木算 A 解答 */
static void title_of(struct bytes *out, const struct lay *lay) {
    bytes_append_string(out, lay->title);
    if (lay->version) bytes_printf(out, " %c", lay->version);
    if (*lay->name) bytes_printf(out, " %s", lay->name);
}

static void stars(const struct lay *lay, struct paper_page *page, int baseline) {
    static const char *const row[] = {"", "★☆☆", "★★☆", "★★★"};
    struct paper_point at = {lay->left + lay->width, baseline};
    paper_add_text(page, lay->font, row[lay->spec->stars], LAY_TEXT, 2, at);
}

/* Boxes in a row: a label at the left of each, and a unit at its right. */
static void boxes(const struct lay *lay, struct paper_page *page, int y) {
    static const struct {
        const char *label, *unit;
        int permille;
    } box[] = {{"日付", "月　　日", 230}, {"組・番", "", 190}, {"名前", "", 370}, {"得点", "点", 210}};
    int x = lay->left, baseline = y + BOXES / 2 + LAY_NOTE * 38 / 100;
    for (size_t i = 0; i < sizeof box / sizeof *box; i++) {
        int width = lay->width * box[i].permille / 1000;
        paper_add_box(page, x, y, x + width, y + BOXES, 25);
        paper_add_text(page, lay->font, box[i].label, LAY_NOTE, 0, (struct paper_point){x + 150, baseline});
        paper_add_text(page, lay->font, box[i].unit, LAY_NOTE, 2, (struct paper_point){x + width - 150, baseline});
        x += width;
    }
}

/* The title in the largest letters of the wanted size or below that leave room for the stars. */
static int title_size(const struct lay *lay, const char *title) {
    int size = TITLE, room = lay->width - (lay->spec->stars ? 4 * LAY_TEXT : 0);
    while (size > LAY_NOTE && typeset_width(lay->font, title, size) > room) size -= 10;
    return size;
}

void lay_head(struct lay *lay, bool first) {
    struct paper_page *page = lay->page;
    struct bytes title = {0};
    title_of(&title, lay);
    int size = first ? title_size(lay, bytes_text(&title)) : LAY_NOTE, baseline = lay->top + (first ? TITLE : LAY_NOTE);
    paper_add_text(page, lay->font, bytes_text(&title), size, 0, (struct paper_point){lay->left, baseline});
    bytes_free(&title);
    if (first) {
        stars(lay, page, baseline);
        if (!*lay->name && !lay->spec->plain) boxes(lay, page, lay->top + TITLE + AFTER * 3 / 5);
    } else {
        int y = lay->top + LAY_NOTE + 150;
        paper_add_line(page, lay->left, y, lay->left + lay->width, y, 20, PAPER_INK_GREY);
    }
}

void lay_foot(struct lay *lay, size_t number, size_t pages) {
    int right = lay->left + lay->width;
    char text[48];
    snprintf(text, sizeof text, "%zu / %zu", number, pages);
    paper_add_text(lay->page, lay->font, lay->footer, LAY_FOOT, 0, (struct paper_point){lay->left, lay->foot});
    paper_add_text(lay->page, lay->font, text, LAY_NOTE, 1, (struct paper_point){(lay->left + right) / 2, lay->foot});
    const char *state = lay->spec->approved ? "" : "教師確認前";
    paper_add_text(lay->page, lay->font, state, LAY_NOTE, 2, (struct paper_point){right, lay->foot});
}
