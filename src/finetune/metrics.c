/* metrics.c - the rows of a run.
 *
 *   {"step":12,"epoch":0,"loss":1.234567,"lr":1.000000e-04,"grad_norm":0.9876,"tokens":8000,"counted":4000,"tokens_per_s":900}
 *   {"step":12,"val_loss":1.345678,"best":true}
 *
 * Reads   the rows of the run that is continued          Writes  OUT/metrics.jsonl, a row at a time
 * Checked tests/finetune/metrics_test.c
 */
#include "finetune/metrics.h"

#include <stdlib.h>
#include <string.h>

enum { LARGEST = 1 << 30 };

static bool failed(struct err *err) { return err_set(err, ERR_RESOURCE, "metrics.jsonl: writing failed"); }

/* The rows of `text` up to `step` into `kept`. */
static void keep_rows(struct bytes *kept, const char *text, size_t step, struct finetune_best *best) {
    for (const char *line = text, *end; line && (end = strchr(line, '\n')); line = end + 1) {
        const char *number = strstr(line, "\"step\":");
        if (!number || number >= end || strtoull(number + 7, NULL, 10) > step) continue;
        bytes_append(kept, line, (size_t)(end - line) + 1);
        finetune_best_read(best, line, (size_t)(end - line));
    }
}

bool finetune_metrics_open(struct finetune_metrics *out, const char *dir, size_t step, struct finetune_best *best,
                           struct err *err) {
    struct bytes path, old, kept;
    bool leads = train_rank() == 0, ok = true;
    bytes_init(&path);
    bytes_init(&old);
    bytes_init(&kept);
    file_join(&path, dir, "metrics.jsonl");
    if (step > 0 && file_exists(bytes_text(&path))) ok = file_read_all(&old, bytes_text(&path), LARGEST, err);
    if (ok) keep_rows(&kept, old.data, step, best);
    train_ranks_wait(); /* all have read the old rows */
    ok = ok && (!leads || file_write_atomic(bytes_text(&path), kept.data, kept.len, err));
    out->file = ok ? fopen(leads ? bytes_text(&path) : "/dev/null", "ae") : NULL;
    if (ok && !out->file) ok = err_set(err, ERR_RESOURCE, "%s: cannot be written", bytes_text(&path));
    bytes_free(&path);
    bytes_free(&old);
    bytes_free(&kept);
    return ok;
}

bool finetune_metrics_step(struct finetune_metrics *m, const struct train_report *p, double seconds, struct err *err) {
    fprintf(m->file, "{\"step\":%zu,\"epoch\":%zu,\"loss\":%.6f,\"lr\":%.6e,\"grad_norm\":%.4f,", p->step, p->epoch,
            p->loss, p->learning_rate, p->gradient_norm);
    fprintf(m->file, "\"tokens\":%zu,\"counted\":%zu,\"tokens_per_s\":%.0f}\n", p->tokens, p->counted,
            (double)p->tokens / seconds);
    return fflush(m->file) == 0 || failed(err);
}

bool finetune_metrics_validation(struct finetune_metrics *m, size_t step, double loss, bool best, struct err *err) {
    fprintf(m->file, "{\"step\":%zu,\"val_loss\":%.6f,\"best\":%s}\n", step, loss, best ? "true" : "false");
    return fflush(m->file) == 0 || failed(err);
}

bool finetune_metrics_close(struct finetune_metrics *m, struct err *err) {
    bool ok = !m->file || fclose(m->file) == 0;
    m->file = NULL;
    return ok || failed(err);
}

double finetune_metrics_rounded(double loss) {
    char text[64];
    snprintf(text, sizeof text, "%.6f", loss);
    return strtod(text, NULL);
}
