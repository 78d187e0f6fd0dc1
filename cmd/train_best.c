/* train_best.c - the best validation of a run.
 *
 * Its state is a function of the validations in metrics.jsonl, so a resumed run reads it back from there and goes on as
 * the unbroken one would.
 * Checked tests/e2e/train_best_test.c
 */
#include "train_best.h"

#include <jansson.h>

bool train_best_note(struct train_best *b, size_t step, double loss) {
    if (b->step && !(loss < b->loss)) {
        b->since++;
        return false;
    }
    *b = (struct train_best){.loss = loss, .step = step};
    return true;
}

void train_best_read(struct train_best *b, const char *line, size_t n) {
    json_t *record = json_loadb(line, n, 0, NULL), *loss = json_object_get(record, "val_loss");
    if (json_is_number(loss)) train_best_note(b, (size_t)json_integer_value(json_object_get(record, "step")), json_number_value(loss));
    json_decref(record);
}

bool train_best_is_over(const struct train_best *b, size_t patience) { return patience && b->since >= patience; }
