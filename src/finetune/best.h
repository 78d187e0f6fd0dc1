/* best.h - which validation was the best, and when to stop waiting for a better one. */
#ifndef SANSU_FINETUNE_BEST_H
#define SANSU_FINETUNE_BEST_H

#include "sansu/finetune.h"

/* One more validation, in order. True: it is the best so far. */
bool finetune_best_note(struct finetune_best *b, size_t step, double loss);

/* The same for a line of metrics.jsonl, if it holds a validation. */
void finetune_best_read(struct finetune_best *b, const char *line, size_t n);

/* patience: validations to wait for a better one; 0 = for ever. */
bool finetune_best_is_over(const struct finetune_best *b, size_t patience);

#endif
