/* best.c - the best validation of a run.
 *
 * Its state is a function of the validations in metrics.jsonl, so a resumed run reads it back from there and goes on as
 * the unbroken one would.
 * Checked tests/finetune/best_test.c, tests/e2e/train_best_test.c
 */
#include "finetune/best.h"

#include <jansson.h>

bool finetune_best_note(struct finetune_best *b, size_t step, double loss) {
    if (b->step && !(loss < b->loss)) {
        b->since++;
        return false;
    }
    *b = (struct finetune_best){.loss = loss, .step = step};
    return true;
}

void finetune_best_read(struct finetune_best *b, const char *line, size_t n) {
    json_t *record = json_loadb(line, n, 0, NULL), *loss = json_object_get(record, "val_loss");
    size_t step = (size_t)json_integer_value(json_object_get(record, "step"));
    if (json_is_number(loss)) finetune_best_note(b, step, json_number_value(loss));
    json_decref(record);
}

bool finetune_best_is_over(const struct finetune_best *b, size_t patience) { return patience && b->since >= patience; }
