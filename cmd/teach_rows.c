/* teach_rows.c - the problems of several files as one sequence.
 *
 * Owns    the open file and the row handed out last        Checked tests/e2e/teach_test.c
 */
#include "cmd.h"
#include "sansu/dataset.h"
#include "teach.h"
#include "words.h"

static bool open_next(struct teach_rows *r, struct err *err) {
    if (r->at == r->n_files) return false;
    r->open = lines_open(&r->lines, r->file[r->at++], &(struct lines_options){.stop = cmd_interrupted}, err);
    return r->open;
}

bool teach_rows_next(void *context, const struct corpus_row **row, struct err *err) {
    struct teach_rows *r = context;
    const char *line;
    size_t n;
    while (!r->limit || r->n < r->limit) {
        if (!r->open && !open_next(r, err)) return false;
        if (lines_next(&r->lines, &line, &n, err)) {
            if (!dataset_row_read(&r->row, line, n, err))
                return err_prefix(err, say("%s, line %zu"), r->lines.path, r->lines.number);
            r->n++;
            *row = &r->row;
            return true;
        }
        if (err->code) return false;
        lines_close(&r->lines);
        r->open = false;
    }
    return false;
}

void teach_rows_close(struct teach_rows *r) {
    if (r->open) lines_close(&r->lines);
    r->open = false;
    corpus_row_free(&r->row);
}
