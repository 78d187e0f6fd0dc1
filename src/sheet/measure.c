/* measure.c - a sheet laid out: every item is looked at once, its cells get their heights, then their places.
 *
 *   for every version: problems -> pages of the pupils, hints -> a page of theirs, answers -> pages of the key
 *
 * Checked tests/sheet/lay_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "sheet/lay.h"

enum { MARGIN_TOP = 1300, MARGIN_BOTTOM = 1600, FOOT = 900 };

/* ---- what a sheet consists of ---- */

static void set_paper(struct sheet_layout *layout) {
    struct lay *lay = &layout->lay;
    bool b5 = lay->spec->paper == SHEET_B5;
    struct paper_format *f = &layout->format;
    f->width = b5 ? 18200 : 21000;
    f->height = b5 ? 25700 : 29700;
    f->permille = lay->spec->paper == SHEET_A3 ? 1414 : 1000;
    lay->left = b5 ? 1300 : 1500;
    lay->top = MARGIN_TOP;
    lay->width = f->width - 2 * lay->left;
    lay->bottom = f->height - MARGIN_BOTTOM;
    lay->foot = f->height - FOOT;
}

static bool add_section(struct sheet_layout *layout, int part, const struct lay_kind *kind, int version) {
    size_t n = layout->items->n / (size_t)layout->items->versions;
    struct lay_section *s = &layout->section[layout->n_sections++];
    *s = (struct lay_section){.part = part,
                              .kind = kind,
                              .version = (char)(layout->items->versions > 1 ? 'A' + version : 0),
                              .first = n * (size_t)version,
                              .n = n,
                              .cell = calloc(n, sizeof *s->cell)};
    return s->cell || err_set(layout->lay.err, ERR_RESOURCE, "out of memory for %zu problems", n);
}

static bool add_sections(struct sheet_layout *layout) {
    static const struct lay_kind *const keys[] = {&lay_answer, &lay_equations, &lay_solution};
    const struct sheet_spec *spec = layout->lay.spec;
    bool hints = spec->hints == SHEET_HINT_PAGE, key = spec->answers != SHEET_NO_ANSWERS;
    for (int v = 0; v < layout->items->versions; v++)
        if (!add_section(layout, LAY_PUPILS, &lay_problem, v) ||
            (hints && !add_section(layout, LAY_PUPILS, &lay_hints, v)) ||
            (key && !add_section(layout, LAY_KEY_PAGES, keys[spec->answers], v)))
            return false;
    return true;
}

/* ---- heights ---- */

/* Is a figure wider than the text of a column of two? */
static bool measure_figures(struct sheet_layout *layout) {
    struct lay *lay = &layout->lay;
    int room = (lay->width - LAY_COLUMN_GAP) / 2 - LAY_INDENT, width, height;
    bool drawn = lay->spec->columns > 1 && lay->spec->figures == SHEET_FIGURES;
    for (size_t i = 0; drawn && i < layout->items->n && !lay->wide; i++) {
        const struct sheet_item *item = sheet_item_at(layout->items, i, lay->err);
        if (!item || !lay_picture_size(&width, &height, lay, item, FIGURE_PROBLEM)) return false;
        lay->wide = width > room;
    }
    return true;
}

static bool note_place(struct sheet_layout *layout, const struct sheet_item *item, size_t at, int number) {
    const struct lay *lay = &layout->lay;
    layout->place[at] =
        (struct sheet_place){.id = arena_copy_string(&layout->ids, item->id, strlen(item->id), lay->err),
                             .number = number,
                             .version = lay->version,
                             .width = lay->column_width,
                             .figure = lay->pictured,
                             .automatic = lay->automatic};
    return layout->place[at].id != NULL;
}

/* In all the sections that it is in. */
static bool measure_item(struct sheet_layout *layout, const struct sheet_item *item, size_t at) {
    struct lay *lay = &layout->lay;
    for (int k = 0; k < layout->n_sections; k++) {
        const struct lay_section *s = &layout->section[k];
        size_t i = at - s->first;
        if (at < s->first || i >= s->n) continue;
        lay_begin(lay, s);
        lay->pictured = lay->automatic = false;
        if (!s->kind->measure(lay, item, (int)i + 1, &s->cell[i])) return false;
        if (s->kind == &lay_problem && !note_place(layout, item, at, (int)i + 1)) return false;
    }
    return true;
}

static bool measure_all(struct sheet_layout *layout, const struct lay_means *means) {
    struct err *err = layout->lay.err;
    bool hints[SHEET_VERSIONS] = {false};
    size_t count = layout->items->n / (size_t)layout->items->versions;
    for (size_t i = 0; i < layout->items->n; i++) {
        const struct sheet_item *item = sheet_item_at(layout->items, i, err);
        if (!item || (means->check && !means->check(means->checker, item, i + 1, err))) return false;
        if (!measure_item(layout, item, i)) return false;
        hints[i / count] |= item->n_hints > 0;
    }
    for (int k = 0; k < layout->n_sections; k++) { /* no page of hints where there are none */
        struct lay_section *s = &layout->section[k];
        if (s->kind == &lay_hints && !hints[s->first / count]) s->n = 0;
    }
    return true;
}

/* ---- places ---- */

static void fill_places(struct sheet_layout *layout, const struct lay_section *s) {
    struct lay *lay = &layout->lay;
    for (size_t i = 0; i < s->n; i++) {
        const struct flow_cell *cell = &s->cell[i];
        struct sheet_place *place = &layout->place[s->first + i];
        place->page = s->first_page + cell->page;
        place->x = lay_column_left(lay, cell->column);
        place->y = lay->top + lay_head_height(lay, cell->page == 0) + cell->y;
        place->height = cell->height + cell->extra;
    }
}

static bool too_long(struct sheet_layout *layout, const struct lay_section *s, size_t bad) {
    const struct sheet_item *item = sheet_item_at(layout->items, s->first + bad, layout->lay.err);
    return item &&
           err_set(layout->lay.err, ERR_INPUT, "problem %zu is longer than a page: %.60s..", bad + 1, item->text);
}

static bool place_section(struct sheet_layout *layout, struct lay_section *s) {
    struct lay *lay = &layout->lay;
    size_t bad = 0;
    lay_begin(lay, s);
    struct flow_frame frame = {.first = lay->bottom - lay->top - lay_head_height(lay, true),
                               .height = lay->bottom - lay->top - lay_head_height(lay, false),
                               .columns = lay->columns,
                               .fold = LAY_FOLD};
    if (!flow_place(s->cell, s->n, &frame, &s->pages, &bad)) return too_long(layout, s, bad);
    s->first_page = layout->pages[s->part];
    layout->pages[s->part] += s->pages;
    if (s->kind == &lay_problem) fill_places(layout, s);
    return true;
}

/* ---- the whole sheet ---- */

static bool lay_all(struct sheet_layout *layout, const struct lay_means *means) {
    bool ok = add_sections(layout) && measure_figures(layout) && measure_all(layout, means);
    for (int k = 0; ok && k < layout->n_sections; k++) ok = place_section(layout, &layout->section[k]);
    return ok;
}

bool lay_sheet(struct sheet_layout *out, const struct sheet_spec *spec, struct sheet_items *items,
               const struct lay_means *means, struct err *err) {
    *out = (struct sheet_layout){.lay = {.spec = spec,
                                         .font = means->font,
                                         .title = means->title,
                                         .footer = means->footer,
                                         .analyser = means->analyser,
                                         .free_text = items->free_text,
                                         .drawing = calloc(1, sizeof *out->lay.drawing),
                                         .err = err},
                                 .items = items,
                                 .n_places = items->n,
                                 .place = calloc(items->n, sizeof *out->place)};
    set_paper(out);
    bool ok =
        (out->place && out->lay.drawing) || err_set(err, ERR_RESOURCE, "out of memory for %zu problems", items->n);
    if (ok) ok = lay_all(out, means);
    if (!ok) lay_free(out);
    return ok;
}

void lay_free(struct sheet_layout *layout) {
    struct lay *lay = &layout->lay;
    for (int k = 0; k < layout->n_sections; k++) free(layout->section[k].cell);
    free(layout->place);
    typeset_free(&lay->block);
    furigana_free(&lay->readings);
    if (lay->drawing) drawing_free(lay->drawing);
    free(lay->drawing);
    arena_free(&layout->ids);
    *layout = (struct sheet_layout){0};
}
