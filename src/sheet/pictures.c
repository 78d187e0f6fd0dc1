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
#include "sansu/problem_draw.h"
#include "sheet/lay.h"
#include "sheet/store.h"

/* Does the answer that it came with agree with the solver's? */
static bool agrees(const struct sheet_item *item, const struct problem *solved) {
    if (!*item->answer) return true;
    enum exact_match match = exact_compare_answers(solved->answer, strlen(solved->answer), item->answer,
                                                   strlen(item->answer), item->text, strlen(item->text));
    return match == EXACT_SAME || match == EXACT_SAME_VALUE_OTHER_FORM;
}

/* Move the solver's record of item i into the store. False without an error: it was not read for sure. */
static bool read_item(struct sheet_items *items, size_t i, struct reading *reading, const struct reader *reader,
                      struct err *err) {
    struct sheet_item *item = &items->item[i];
    if (!reader_read(reading, reader, item->text, strlen(item->text), err)) return false;
    struct reading_part *part = &reading->part[0];
    if (reading->n_parts != 1 || reading->sureness != READING_SURE || !agrees(item, &part->solved)) return false;
    items->store->problem[i] = part->solved;
    part->solved = (struct problem){0};
    item->solved = &items->store->problem[i];
    return true;
}

static bool can_be_drawn(struct drawing *d, const struct sheet_item *item, struct err *err) {
    return lay_draw(d, item, FIGURE_PROBLEM, err);
}

bool sheet_find_figures(struct sheet_items *items, const struct reader *reader, struct err *err) {
    struct sheet_store *store = items->store;
    struct reading reading = {0};
    struct drawing *d = calloc(1, sizeof *d);
    if (!store->problem) store->problem = calloc(items->n, sizeof *store->problem);
    bool ok = (d && store->problem) || err_set(err, ERR_RESOURCE, "out of memory for %zu figures", items->n);
    if (ok) store->n = items->n;
    for (size_t i = 0; ok && i < items->n; i++) {
        struct sheet_item *item = &items->item[i];
        if (!item->figure) read_item(items, i, &reading, reader, err);
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
        if (!items->item[i].figure && !items->item[i].solved) bytes_printf(out, n++ ? ", %zu" : "%zu", i + 1);
}
