/* train_best.h - `sansu train`: which validation was the best, and when to stop waiting for a better one. */
#ifndef SANSU_CMD_TRAIN_BEST_H
#define SANSU_CMD_TRAIN_BEST_H

#include <stdbool.h>
#include <stddef.h>

struct train_best {
    double loss; /* of the best validation */
    size_t step; /* of it; 0 = no validation so far */
    size_t since; /* validations after the best one */
};

/* One more validation, in order. True: it is the best so far. */
bool train_best_note(struct train_best *b, size_t step, double loss);

/* The same for a line of metrics.jsonl, if it holds a validation. */
void train_best_read(struct train_best *b, const char *line, size_t n);

/* patience: validations to wait for a better one; 0 = for ever. */
bool train_best_is_over(const struct train_best *b, size_t patience);

#endif
