/* store.c - a list of problems: of the generator as seeds, from outside as strings.
 *
 *   item i -> kept whole? · else seed -> problem_generate -> the same problem
 *
 * Checked tests/sheet/draw_test.c
 */
#include "sheet/store.h"

#include <stdlib.h>
#include <string.h>

bool sheet_store_open(struct sheet_items *out, size_t n, bool made, struct err *err) {
    *out = (struct sheet_items){.versions = 1};
    struct sheet_store *store = out->store = calloc(1, sizeof *store);
    if (store && made) store->seed = calloc(n, sizeof *store->seed);
    if (!made) out->item = calloc(n ? n : 1, sizeof *out->item);
    if (store && (made ? store->seed != NULL : out->item != NULL)) {
        out->n = n;
        return true;
    }
    sheet_items_free(out);
    return err_set(err, ERR_RESOURCE, "out of memory for %zu problems", n);
}

/* ---- of the generator ---- */

bool sheet_store_draw(struct problem *out, const struct sheet_store *store, const struct sheet_seed *seed,
                      struct err *err) {
    struct problem_options options = store->options;
    options.subtype = seed->subtype;
    return problem_generate(out, seed->family, seed->seed, &options, err);
}

const struct problem *sheet_store_problem(struct sheet_store *store, size_t i, struct err *err) {
    const struct sheet_seed *seed = &store->seed[i];
    struct problem *kept = &store->kept[i % SHEET_KEPT];
    uint64_t *kept_seed = &store->kept_seed[i % SHEET_KEPT];
    if (kept->id && *kept_seed == seed->seed) return kept;
    *kept_seed = seed->seed;
    if (sheet_store_draw(kept, store, seed, err)) return kept;
    kept->id = NULL;
    return NULL;
}

void sheet_store_keep(struct sheet_store *store, size_t i, struct problem *problem) {
    struct problem other = store->kept[i % SHEET_KEPT];
    store->kept[i % SHEET_KEPT] = *problem;
    store->kept_seed[i % SHEET_KEPT] = store->seed[i].seed;
    *problem = other;
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

static const struct sheet_item *show(struct sheet_store *store, const struct problem *p) {
    struct sheet_item *item = &store->shown;
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
    return item;
}

const struct sheet_item *sheet_item_at(struct sheet_items *items, size_t i, struct err *err) {
    if (items->item) return &items->item[i];
    const struct problem *p = sheet_store_problem(items->store, i, err);
    return p ? show(items->store, p) : NULL;
}

/* ---- from outside ---- */

const char *sheet_store_copy(struct sheet_items *items, const char *text, size_t n, struct err *err) {
    return arena_copy_string(&items->store->arena, text, n, err);
}

void sheet_items_free(struct sheet_items *items) {
    if (items->store) {
        for (int i = 0; i < SHEET_KEPT; i++) problem_free(&items->store->kept[i]);
        free(items->store->seed);
        arena_free(&items->store->arena);
    }
    free(items->store);
    free(items->item);
    *items = (struct sheet_items){0};
}
