/* metrics.h - OUT/metrics.jsonl: one row a step, one a validation. */
#ifndef SANSU_FINETUNE_METRICS_H
#define SANSU_FINETUNE_METRICS_H

#include <stdio.h>

#include "finetune/best.h"

struct finetune_metrics {
    FILE *file;
};

/* Keep the rows of steps up to `step` (those of the checkpoint a run goes on from; their validations go into best),
 * then append. Every rank calls it; rank 0 writes, the others into nothing. */
bool finetune_metrics_open(struct finetune_metrics *out, const char *dir, size_t step, struct finetune_best *best,
                           struct err *err);

bool finetune_metrics_step(struct finetune_metrics *m, const struct train_report *step, double seconds,
                           struct err *err);
bool finetune_metrics_validation(struct finetune_metrics *m, size_t step, double loss, bool best, struct err *err);

bool finetune_metrics_close(struct finetune_metrics *m, struct err *err); /* fine when it was never open */

/* A loss as the rows have it: a resumed run must judge by the same numbers. */
double finetune_metrics_rounded(double loss);

#endif
