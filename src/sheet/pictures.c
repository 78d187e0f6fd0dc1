/* pictures.c - figures for problems from outside: their record's own, or that of the problem as it was read.
 *
 *   record has a figure -> can it be drawn? · else text -> reader_read -> one question, sure, and the answer that the
 *   problem comes with, if it has one -> the solver's record
 *
 * Checked tests/sheet/pictures_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "sansu/exact.h"
#include "sheet/lay.h"
#include "sheet/store.h"

/* Does the answer that it came with agree with the solver's? */
static bool agrees(const struct sheet_item *item, const struct problem *solved) {
    if (!*item->answer) return true;
    enum exact_match match = exact_compare_answers(solved->answer, strlen(solved->answer), item->answer,
                                                   strlen(item->answer), item->text, strlen(item->text));
    return match == EXACT_SAME || match == EXACT_SAME_VALUE_OTHER_FORM;
}

/* ---- what a drawing needs of a record ---- */

/* The strings of a record in one block of the list's memory. */
struct strings {
    const struct bytes *from;
    const char *to;
};

/* What does not stand in the record's memory is static. */
static const char *moved(const struct strings *s, const char *text) {
    uintptr_t offset = (uintptr_t)text - (uintptr_t)s->from->data;
    return offset < s->from->len ? s->to + offset : text;
}

static void move_figure(struct figure *f, const struct strings *s) {
    f->asked = moved(s, f->asked);
    for (int i = 0; i < f->n_fields; i++) f->field[i].name = moved(s, f->field[i].name);
    for (int i = 0; i < f->n_values; i++) f->value[i].text = moved(s, f->value[i].text);
}

static bool copy_solved(struct sheet_items *items, struct sheet_item *item, const struct problem *p, struct err *err) {
    struct arena *arena = &items->store->arena;
    struct strings s = {&p->memory, arena_copy_string(arena, p->memory.data, p->memory.len, err)};
    struct figure *figure = s.to ? arena_alloc(arena, 1, sizeof *figure, err) : NULL;
    struct figure_step *step = figure ? arena_alloc(arena, (size_t)p->n_steps, sizeof *step, err) : NULL;
    struct figure_problem *solved = step ? arena_alloc(arena, 1, sizeof *solved, err) : NULL;
    if (!solved) return false;
    *figure = p->figure;
    move_figure(figure, &s);
    for (int i = 0; i < p->n_steps; i++)
        step[i] = (struct figure_step){moved(&s, p->step[i].expression), moved(&s, p->step[i].value),
                                       moved(&s, p->step[i].unit)};
    *solved = (struct figure_problem){
        moved(&s, p->text), moved(&s, p->answer), moved(&s, p->number), moved(&s, p->unit), step, p->n_steps};
    item->figure = figure, item->solved = solved;
    return true;
}

/* ---- */

/* False without an error: it was not read for sure. */
static bool read_item(struct sheet_items *items, struct sheet_item *item, struct reading *reading,
                      const struct reader *reader, struct err *err) {
    if (!reader_read(reading, reader, item->text, strlen(item->text), err)) return false;
    const struct reading_part *part = &reading->part[0];
    if (reading->n_parts != 1 || reading->sureness != READING_SURE || !agrees(item, &part->solved)) return false;
    return copy_solved(items, item, &part->solved, err);
}

static bool can_be_drawn(struct drawing *d, const struct sheet_item *item, struct err *err) {
    return lay_draw(d, item, FIGURE_PROBLEM, err);
}

bool sheet_find_figures(struct sheet_items *items, const struct reader *reader, struct err *err) {
    struct reading reading = {0};
    struct drawing *d = calloc(1, sizeof *d);
    bool ok = d || err_set(err, ERR_RESOURCE, "out of memory for %zu figures", items->n);
    for (size_t i = 0; ok && i < items->n; i++) {
        struct sheet_item *item = &items->item[i];
        if (!item->figure) read_item(items, item, &reading, reader, err);
        if (!err->code && !can_be_drawn(d, item, err)) item->figure = NULL, item->solved = NULL;
        ok = !err->code;
    }
    reading_free(&reading);
    if (d) drawing_free(d);
    free(d);
    return ok;
}

void sheet_name_bare(struct bytes *out, const struct sheet_items *items) {
    int n = 0;
    for (size_t i = 0; i < items->n; i++)
        if (!items->item[i].figure) bytes_printf(out, n++ ? ", %zu" : "%zu", i + 1);
}
