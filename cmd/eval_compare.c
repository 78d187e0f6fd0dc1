/* eval_compare.c - `sansu eval --test`: systems side by side on one test set.
 *
 *   items, systems -> samples (eval_run.c) -> figures (eval_figures.c) -> OUT/results.json, OUT/report.html, a table
 *
 * No clock, no host name, no thread count in any of the files: same seed, same bytes.
 * Checked tests/e2e/eval_compare_test.c
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "eval.h"

static bool write_out(const struct eval_set *set, const char *name, const struct bytes *text, struct err *err) {
    struct bytes path = {0};
    file_join(&path, set->flags->out, name);
    bool ok = (!text->failed && !path.failed) || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && file_write_atomic(bytes_text(&path), bytes_text(text), text->len, err);
    bytes_free(&path);
    return ok;
}

static bool report(const struct eval_set *set, const struct eval_results *r, struct err *err) {
    struct bytes json = {0}, page = {0}, table = {0};
    eval_write_json(&json, set, r);
    eval_write_page(&page, set, r);
    eval_print(&table, set, r);
    bool ok = write_out(set, "results.json", &json, err) && write_out(set, "report.html", &page, err);
    const struct bytes *shown = set->flags->json ? &json : &table;
    if (ok) fwrite(bytes_text(shown), 1, shown->len, stdout);
    bytes_free(&json);
    bytes_free(&page);
    bytes_free(&table);
    return ok;
}

int eval_compare(const struct eval_flags *f) {
    struct err err = {0};
    struct eval_set *set = calloc(1, sizeof *set);
    struct eval_results *results = calloc(1, sizeof *results);
    bool ok = (set && results) || err_set(&err, ERR_RESOURCE, "out of memory");
    if (ok) set->flags = f;
    cmd_catch_interrupt();
    ok = ok && eval_load_items(set, &err) && eval_parse_systems(set, &err) && eval_load_train(set, &err) && eval_run(set, &err) && eval_count(results, set, &err) &&
         report(set, results, &err);
    if (set) eval_set_free(set);
    free(set);
    free(results);
    return ok ? 0 : cmd_fail("eval", &err);
}
