/* overlap.c - which items of a test set stand in a training set, as written or with other numbers.
 *
 * Checked tests/eval/overlap_test.c
 */
#include <string.h>

#include "base/lines.h"
#include "eval/eval_impl.h"
#include "sansu/corpus.h"
#include "sansu/dataset.h"
#include "sansu/dedup.h"

static bool add_rows(struct eval_set *set, struct dedup_heldout *overlap, struct lines *in, struct err *err) {
    struct corpus_row row = {0};
    const char *line;
    size_t n;
    bool ok = true;
    while (ok && lines_next(in, &line, &n, err)) {
        ok = dataset_row_read(&row, line, n, err) &&
             dedup_heldout_add(overlap, row.problem, strlen(row.problem), (uint32_t)in->number, err);
        if (!ok) err_prefix(err, "%s, line %zu", in->path, in->number);
        set->train.n_rows += ok;
    }
    corpus_row_free(&row);
    return err->code == ERR_NONE;
}

bool eval_set_train(struct eval_set *set, const char *path, struct err *err) {
    const struct lines_options options = {.hash = true, .stop = set->settings.stop};
    struct dedup_heldout *overlap = NULL;
    struct lines in;
    bool ok =
        lines_open(&in, path, &options, err) && dedup_heldout_open(&overlap, err) && add_rows(set, overlap, &in, err);
    for (size_t i = 0; ok && i < set->n; i++) {
        struct dedup_overlap found;
        struct eval_item *item = &set->item[i];
        dedup_heldout_find(&found, overlap, item->problem, strlen(item->problem));
        item->literal = found.literal, item->blind = found.blind;
        set->train.n_literal += found.literal >= set->settings.overlap;
        set->train.n_blind += found.blind >= set->settings.overlap;
    }
    if (ok) lines_hash(set->train.sha256, &in);
    lines_close(&in);
    dedup_heldout_close(overlap);
    return ok;
}
