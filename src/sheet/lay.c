/* lay.c - a sheet's problems, hints and answers put on pages, version by version.
 *
 *   for every version: problems -> pages of the pupils, hints -> a page of theirs, answers -> pages of the key
 *
 * Checked tests/sheet/lay_test.c
 */
#include "sheet/lay.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MARGIN_TOP = 1300, MARGIN_BOTTOM = 1600, COLUMN_GAP = 1000 };

/* ---- what cells use ---- */

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

struct paper_page *lay_page(struct lay *lay) {
    return &lay->document->page[lay->document->n_pages - 1];
}

void lay_number(struct lay *lay, int number, int size, int x, int baseline) {
    char text[16];
    snprintf(text, sizeof text, "(%d)", number);
    paper_add_text(lay_page(lay), lay->font, text, size, 2, (struct paper_point){x, baseline});
    if (!lay->readings.n_automatic) return;
    paper_add_text(lay_page(lay), lay->font, "自動", LAY_FOOT, 2, (struct paper_point){x, baseline + LAY_NOTE});
    lay->automatic = true;
}

/* ---- cells on pages ---- */

static void begin_part(struct lay *lay, const struct lay_kind *kind) {
    lay->name = kind->name;
    lay->furigana = kind->furigana ? lay->spec->furigana : 0;
    lay->columns = kind->columns ? kind->columns : lay->spec->columns > 1 && !lay->wide ? 2 : 1;
    lay->column_width = (lay->width - (lay->columns - 1) * COLUMN_GAP) / lay->columns;
}

static int column_left(const struct lay *lay, int column) {
    return lay->left + column * (lay->column_width + COLUMN_GAP);
}

static bool add_page(struct lay *lay, bool first) {
    if (!paper_add_page(lay->document)) return err_set(lay->err, ERR_RESOURCE, "out of memory for pages");
    lay_head(lay, first);
    if (lay->columns != 2) return true;
    int x = lay->left + lay->column_width + COLUMN_GAP / 2;
    paper_add_line(lay_page(lay), x, lay->top + lay_head_height(lay, first), x, lay->bottom, 15, PAPER_INK_GREY);
    return true;
}

static bool measure_all(struct lay *lay, const struct lay_kind *kind, const struct sheet_item *item, size_t n,
                        struct flow_cell *cell) {
    for (size_t i = 0; i < n; i++)
        if (!kind->measure(lay, &item[i], (int)i + 1, &cell[i])) return false;
    return true;
}

/* Every cell at its place, pages as they are needed. */
static bool paint_all(struct lay *lay, const struct lay_kind *kind, const struct sheet_item *item, size_t n,
                      const struct flow_cell *cell, struct sheet_place *places) {
    size_t first_page = lay->document->n_pages, pages = 0;
    for (size_t i = 0; i < n; i++) {
        for (; pages <= cell[i].page; pages++)
            if (!add_page(lay, pages == 0)) return false;
        int x = column_left(lay, cell[i].column), top = lay->top + lay_head_height(lay, cell[i].page == 0);
        lay->pictured = lay->automatic = false;
        if (!kind->paint(lay, &item[i], (int)i + 1, &cell[i], x, top + cell[i].y)) return false;
        if (places)
            places[i] = (struct sheet_place){i,
                                             (int)i + 1,
                                             lay->version,
                                             first_page + cell[i].page,
                                             x,
                                             top + cell[i].y,
                                             lay->column_width,
                                             cell[i].height + cell[i].extra,
                                             lay->pictured,
                                             lay->automatic};
    }
    return true;
}

bool lay_items(struct lay *lay, const struct lay_kind *kind, const struct sheet_item *item, size_t n,
               struct sheet_place *places) {
    begin_part(lay, kind);
    int first = lay->bottom - lay->top - lay_head_height(lay, true);
    int other = lay->bottom - lay->top - lay_head_height(lay, false);
    struct flow_frame frame = {first, other, lay->columns, LAY_FOLD};
    struct flow_cell *cell = calloc(n, sizeof *cell);
    size_t pages, bad = 0, first_page = lay->document->n_pages;
    bool ok = cell || err_set(lay->err, ERR_RESOURCE, "out of memory for %zu problems", n);
    if (ok) ok = measure_all(lay, kind, item, n, cell);
    if (ok && !flow_place(cell, n, &frame, &pages, &bad))
        ok = err_set(lay->err, ERR_INPUT, "problem %zu is longer than a page: %.60s..", bad + 1, item[bad].text);
    if (ok) ok = paint_all(lay, kind, item, n, cell, places);
    if (ok) lay_foots(lay, first_page);
    free(cell);
    return ok;
}

/* ---- the whole sheet ---- */

static void set_paper(struct lay *lay, struct paper_document *d) {
    bool b5 = lay->spec->paper == SHEET_B5;
    d->width = b5 ? 18200 : 21000;
    d->height = b5 ? 25700 : 29700;
    d->permille = lay->spec->paper == SHEET_A3 ? 1414 : 1000;
    lay->document = d;
    lay->left = b5 ? 1300 : 1500;
    lay->top = MARGIN_TOP;
    lay->width = d->width - 2 * lay->left;
    lay->bottom = d->height - MARGIN_BOTTOM;
}

/* Is a figure wider than the text of a column of two? */
static bool measure_figures(struct lay *lay, const struct sheet_items *items) {
    int room = (lay->width - COLUMN_GAP) / 2 - LAY_INDENT, width, height;
    bool drawn = lay->spec->columns > 1 && lay->spec->figures == SHEET_FIGURES;
    for (size_t i = 0; drawn && i < items->n && !lay->wide; i++) {
        if (!lay_picture_size(&width, &height, lay, &items->item[i], FIGURE_PROBLEM)) return false;
        lay->wide = width > room;
    }
    return true;
}

static bool any_hints(const struct sheet_item *item, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (item[i].n_hints) return true;
    return false;
}

static bool lay_version(struct lay *lay, struct sheet_layout *out, const struct sheet_item *item, size_t n,
                        struct sheet_place *places) {
    static const struct lay_kind *const keys[] = {&lay_answer, &lay_equations, &lay_solution};
    lay->document = &out->document[LAY_PUPILS];
    if (!lay_items(lay, &lay_problem, item, n, places)) return false;
    if (lay->spec->hints == SHEET_HINT_PAGE && any_hints(item, n) && !lay_items(lay, &lay_hints, item, n, NULL))
        return false;
    lay->document = &out->document[LAY_KEY_PAGES];
    return lay->spec->answers == SHEET_NO_ANSWERS || lay_items(lay, keys[lay->spec->answers], item, n, NULL);
}

static bool pages_whole(const struct sheet_layout *layout) {
    for (int part = 0; part < LAY_PARTS; part++)
        for (size_t i = 0; i < layout->document[part].n_pages; i++)
            if (layout->document[part].page[i].failed) return false;
    return true;
}

bool lay_sheet(struct sheet_layout *out, const struct sheet_spec *spec, const struct sheet_items *items,
               const struct lay_means *means, struct err *err) {
    struct lay lay = {.spec = spec,
                      .font = means->font,
                      .title = means->title,
                      .footer = means->footer,
                      .analyser = means->analyser,
                      .free_text = items->free_text,
                      .err = err};
    size_t count = items->n / (size_t)items->versions;
    *out = (struct sheet_layout){.n_places = items->n, .place = calloc(items->n, sizeof *out->place)};
    lay.drawing = calloc(1, sizeof *lay.drawing);
    bool ok = (out->place && lay.drawing) || err_set(err, ERR_RESOURCE, "out of memory for %zu problems", items->n);
    for (int part = 0; part < LAY_PARTS; part++) set_paper(&lay, &out->document[part]);
    if (ok) ok = measure_figures(&lay, items);
    for (int v = 0; ok && v < items->versions; v++) {
        size_t first = (size_t)v * count;
        lay.version = (char)(items->versions > 1 ? 'A' + v : 0);
        ok = lay_version(&lay, out, items->item + first, count, out->place + first);
        for (size_t i = first; ok && i < first + count; i++) out->place[i].item = i;
    }
    if (ok && !pages_whole(out)) ok = err_set(err, ERR_RESOURCE, "out of memory for the pages");
    typeset_free(&lay.block);
    furigana_free(&lay.readings);
    if (lay.drawing) drawing_free(lay.drawing);
    free(lay.drawing);
    if (!ok) lay_free(out);
    return ok;
}

void lay_free(struct sheet_layout *layout) {
    for (int part = 0; part < LAY_PARTS; part++) paper_document_free(&layout->document[part]);
    free(layout->place);
    *layout = (struct sheet_layout){0};
}
