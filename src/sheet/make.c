/* make.c - problems and a font -> a sheet: checked character by character, named by its hash, laid out.
 *
 * Owns    struct sheet                          Checked tests/sheet/make_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "sheet/check.h"
#include "sheet/sheet_impl.h"
#include "sheet/spec.h"

bool sheet_is_built(void) { return paper_is_built(); }

bool sheet_font_name(struct bytes *out, const char *path, struct err *err) {
    struct paper_font *font;
    if (!paper_font_open(&font, path, err)) return false;
    bytes_append_string(out, paper_font_name(font));
    paper_font_close(font);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory for the font");
}

static bool check_text(const struct sheet *sheet, const char *text, const char *what, size_t number, struct err *err) {
    return sheet_check_text(sheet->font, text, what, number, err);
}

/* Drawings are of the figure's own words, and of those of the problem and its steps. */
static bool check_figure(const struct sheet *sheet, const struct figure *f, size_t number, struct err *err) {
    for (int i = 0; i < f->n_values; i++)
        if (!check_text(sheet, f->value[i].text, "figure of problem", number, err)) return false;
    return check_text(sheet, f->asked, "figure of problem", number, err);
}

static bool check_item(const void *checker, const struct sheet_item *item, size_t number, struct err *err) {
    const struct sheet *sheet = checker;
    const char *const text[] = {item->text, item->answer, item->solution, item->unit};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++)
        if (!check_text(sheet, text[i], "problem", number, err)) return false;
    for (int i = 0; i < item->n_steps; i++) {
        const struct problem_step *s = &item->step[i];
        if (!check_text(sheet, s->expression, "step of problem", number, err) ||
            !check_text(sheet, s->value, "step of problem", number, err) ||
            !check_text(sheet, s->unit, "step of problem", number, err))
            return false;
    }
    for (int i = 0; i < item->n_hints; i++)
        if (!check_text(sheet, item->hint[i], "hint of problem", number, err)) return false;
    return !item->figure || check_figure(sheet, item->figure, number, err);
}

/* Title, description and hash. */
static bool name(struct sheet *sheet, const struct sheet_spec *spec, const struct sheet_items *items, struct err *err) {
    spec_write(&sheet->description, spec, items);
    sha256_hex(sheet->hash, bytes_text(&sheet->description), sheet->description.len);
    if (spec->title)
        bytes_append_string(&sheet->title, spec->title);
    else
        spec_title(&sheet->title, spec);
    spec_footer(&sheet->footer, spec, sheet->hash);
    bool ok = !sheet->description.failed && !sheet->title.failed && !sheet->footer.failed;
    return ok || err_set(err, ERR_RESOURCE, "out of memory for the specification");
}

/* An analyser is asked for words of anybody, if there is one. */
static bool lay_out(struct sheet *sheet, const struct sheet_spec *spec, struct sheet_items *items, struct err *err) {
    sheet->widths = paper_font_widths(sheet->font);
    if (spec->furigana && items->free_text) furigana_analyser_open(&sheet->analyser, &sheet->no_analyser);
    struct lay_means means = {.font = &sheet->widths,
                              .analyser = sheet->analyser,
                              .title = bytes_text(&sheet->title),
                              .footer = bytes_text(&sheet->footer),
                              .check = check_item,
                              .checker = sheet};
    return lay_sheet(&sheet->layout, spec, items, &means, err);
}

static bool make(struct sheet *sheet, const struct sheet_spec *spec, struct sheet_items *items, const char *font,
                 struct err *err) {
    if (!items->n) return err_set(err, ERR_INPUT, "there are no problems");
    if (!paper_font_open(&sheet->font, font, err) || !name(sheet, spec, items, err)) return false;
    if (!check_text(sheet, bytes_text(&sheet->title), "title, line", 1, err)) return false;
    if (!lay_out(sheet, spec, items, err)) return false;
    sheet->layout.format.title = bytes_text(&sheet->title);
    sheet->layout.format.subject = bytes_text(&sheet->description);
    return true;
}

bool sheet_make(struct sheet **out, const struct sheet_spec *spec, struct sheet_items *items, const char *font,
                struct err *err) {
    struct sheet *sheet = calloc(1, sizeof *sheet);
    *out = NULL;
    if (!sheet) return err_set(err, ERR_RESOURCE, "out of memory for a sheet");
    if (make(sheet, spec, items, font, err))
        *out = sheet;
    else
        sheet_close(sheet);
    return *out != NULL;
}

void sheet_close(struct sheet *sheet) {
    if (!sheet) return;
    lay_free(&sheet->layout);
    paper_page_free(&sheet->page);
    furigana_analyser_close(sheet->analyser);
    paper_font_close(sheet->font);
    bytes_free(&sheet->description);
    bytes_free(&sheet->title);
    bytes_free(&sheet->footer);
    free(sheet);
}

void sheet_name_automatic(struct bytes *out, const struct sheet *sheet) {
    int n = 0;
    for (size_t i = 0; i < sheet->layout.n_places; i++)
        if (sheet->layout.place[i].automatic) bytes_printf(out, n++ ? ", %zu" : "%zu", i + 1);
}

const char *sheet_no_analyser(const struct sheet *sheet) {
    return sheet->no_analyser.code ? sheet->no_analyser.message : "";
}

size_t sheet_pages(const struct sheet *sheet, enum sheet_part part) {
    size_t n = 0;
    for (int i = 0; i < LAY_PARTS; i++)
        if (part >> i & 1) n += sheet->layout.pages[i];
    return n;
}
