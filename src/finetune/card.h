/* card.h - the README.md beside a trained or merged model: YAML front matter as the Hugging Face hub reads it, and
 * facts. */
#ifndef SANSU_FINETUNE_CARD_H
#define SANSU_FINETUNE_CARD_H

#include "sansu/finetune.h"

/* What a training run knows about itself when it writes weights. */
struct finetune_card {
    const struct finetune_settings *settings;
    struct train_info info;
    struct pack_info pack;
    size_t left_out, val_samples;
    struct train_report last; /* of the step the weights are from */
    double val_loss;          /* NaN = not measured at this step */
    bool best;                /* the best validation of the run so far */
    size_t tokens;            /* of this process */
    double seconds;
};
void finetune_card_of_run(struct bytes *out, const struct finetune_card *c);

void finetune_card_of_merge(struct bytes *out, const struct finetune_merge_settings *settings,
                            const struct quant_merge_report *report);

/* Write out as DIR/README.md and free it. */
bool finetune_card_write(struct bytes *out, const char *dir, struct err *err);

#endif
