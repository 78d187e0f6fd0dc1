/* store.c - a list of problems and what its strings live in.
 *
 * Checked tests/sheet/draw_test.c
 */
#include "sheet/store.h"

#include <stdlib.h>
#include <string.h>

bool sheet_store_open(struct sheet_items *out, size_t n, bool made, struct err *err) {
    *out = (struct sheet_items){.versions = 1};
    out->store = calloc(1, sizeof *out->store);
    out->item = calloc(n ? n : 1, sizeof *out->item);
    if (out->store && made) out->store->problem = calloc(n, sizeof *out->store->problem);
    if (out->store && out->item && (!made || out->store->problem)) {
        out->n = n;
        out->store->n = made ? n : 0;
        return true;
    }
    sheet_items_free(out);
    return err_set(err, ERR_RESOURCE, "out of memory for %zu problems", n);
}

/* Some texts begin with a number of their own: "(2) ", "問7 ". On a sheet they have another. */
static const char *unnumbered(const char *text) {
    const char *at = text;
    bool bracket = *at == '(';
    if (bracket)
        at++;
    else if (strncmp(at, "問", strlen("問")) == 0)
        at += strlen("問");
    else
        return text;
    size_t digits = strspn(at, "0123456789");
    at += digits;
    if (!digits || (bracket && *at++ != ')') || *at != ' ') return text;
    return at + strspn(at, " ");
}

void sheet_store_show(struct sheet_items *items, size_t i) {
    const struct problem *p = &items->store->problem[i];
    struct sheet_item *item = &items->item[i];
    *item = (struct sheet_item){.id = p->id,
                                .text = unnumbered(p->text),
                                .answer = p->answer,
                                .number = p->number,
                                .unit = p->unit,
                                .solution = p->solution,
                                .step = p->step,
                                .n_steps = p->n_steps,
                                .stars = p->difficulty.stars,
                                .score = p->difficulty.score,
                                .figure = p->figure.type == FIGURE_NONE ? NULL : &p->figure};
    for (int h = 0; h < PROBLEM_HINTS && p->hint[h]; h++) item->hint[item->n_hints++] = p->hint[h];
}

const char *sheet_store_copy(struct sheet_items *items, const char *text, size_t n, struct err *err) {
    return arena_copy_string(&items->store->arena, text, n, err);
}

void sheet_items_free(struct sheet_items *items) {
    if (items->store) {
        for (size_t i = 0; i < items->store->n; i++) problem_free(&items->store->problem[i]);
        free(items->store->problem);
        arena_free(&items->store->arena);
    }
    free(items->store);
    free(items->item);
    *items = (struct sheet_items){0};
}
