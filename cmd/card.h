/* card.h - the README.md beside a trained or merged model: YAML front matter as the Hugging Face hub reads it, and facts. */
#ifndef SANSU_CMD_CARD_H
#define SANSU_CMD_CARD_H

#include "base/bytes.h"
#include "base/err.h"
#include "cmd.h"
#include "sansu/train.h"

/* Front matter. base: a model directory; licence and language are those its own card states. library: "transformers" or
 * "peft". dataset: a hub id, or NULL. */
void card_front(struct bytes *out, const char *base, const char *library, const char *tag, const char *dataset);

/* The last part of a path: "models/x/" -> "x". */
void card_name(struct bytes *out, const char *path);

/* Write out as DIR/README.md and free it. */
bool card_write(struct bytes *out, const char *dir, struct err *err);

/* What a training run knows about itself when it writes weights. */
struct card_train {
    const char *base, *data, *dataset, *method, *optim, *schedule, *loss, *targets;
    bool from_scratch, best, has_rank, rslora;
    double alpha, dropout, clip; /* clip: NaN = the default */
    size_t rank, batch_tokens, left_out, val_samples, process_tokens;
    uint64_t seed;
    struct train_info info;
    struct pack_info pack;
    struct train_report last;   /* of the step the weights are from */
    double val_loss, seconds;   /* val_loss: NaN = not measured at this step */
};
void card_train(struct bytes *out, const struct card_train *c);

void card_merge(struct bytes *out, const char *base, const char *adapter, const char *dataset, const struct train_merge_report *r);

#endif
