/* lay.c - what cells and pages use: texts in lines, numbers, columns.
 *
 * Checked tests/sheet/lay_test.c
 */
#include "sheet/lay.h"

#include <stdio.h>
#include <string.h>

int lay_pitch(const struct lay *lay, int size) {
    int ruby = lay->furigana ? 225 : 190, percent = size == LAY_TEXT ? ruby : lay->furigana ? 220 : 168;
    return size * percent / 100;
}

int lay_baseline(const struct lay *lay, int size) {
    int above = lay->furigana ? size * 3 / 2 : size;
    return (lay_pitch(lay, size) - above) / 2 + above - size * 12 / 100;
}

/* Nobody else's words are guessed at. */
static bool find_readings(struct lay *lay, const char *text, int above) {
    struct furigana *r = &lay->readings;
    size_t n = strlen(text);
    return lay->free_text ? furigana_guess(r, lay->analyser, text, n, above, lay->err)
                          : furigana_find(r, text, n, above, lay->err);
}

bool lay_text(struct lay *lay, const char *text, int size, int width) {
    int grade = lay->furigana;
    struct typeset_style style = {
        .size = size, .pitch = lay_pitch(lay, size), .width = width, .even = true, .ruby = grade != 0};
    struct furigana *r = &lay->readings;
    r->n = r->n_automatic = 0;
    if (grade && !find_readings(lay, text, grade == SHEET_EVERY_KANJI ? FURIGANA_ALL : grade)) return false;
    style.reading = r->reading, style.n_readings = r->n;
    return typeset_text(&lay->block, lay->font, &style, text, strlen(text), lay->err);
}

void lay_number(struct lay *lay, int number, int size, int x, int baseline) {
    char text[16];
    snprintf(text, sizeof text, "(%d)", number);
    paper_add_text(lay->page, lay->font, text, size, 2, (struct paper_point){x, baseline});
    if (lay->readings.n_automatic)
        paper_add_text(lay->page, lay->font, "自動", LAY_FOOT, 2, (struct paper_point){x, baseline + LAY_NOTE});
}

void lay_begin(struct lay *lay, const struct lay_section *section) {
    const struct lay_kind *kind = section->kind;
    lay->version = section->version;
    lay->name = kind->name;
    lay->furigana = kind->furigana ? lay->spec->furigana : 0;
    lay->columns = kind->columns ? kind->columns : lay->spec->columns > 1 && !lay->wide ? 2 : 1;
    lay->column_width = (lay->width - (lay->columns - 1) * LAY_COLUMN_GAP) / lay->columns;
}

int lay_column_left(const struct lay *lay, int column) {
    return lay->left + column * (lay->column_width + LAY_COLUMN_GAP);
}
