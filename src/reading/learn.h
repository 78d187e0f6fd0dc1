/* learn.h - the reader's training: one example after the other, stochastic gradients of the log-likelihood.
 *
 * Steps are AdaGrad's (Duchi, Hazan, Singer, "Adaptive Subgradient Methods", 2011): each number has its own step,
 * large while it was seldom moved. What is written is the mean of the model over the last part of its training (Polyak,
 * Juditsky, "Acceleration of stochastic approximation by averaging", 1992): the last steps' noise cancels. One thread, one order: the same examples give the same bytes on the same kind of
 * machine. */
#ifndef SANSU_READING_LEARN_H
#define SANSU_READING_LEARN_H

#include "base/rng.h"
#include "reading/example.h"
#include "reading/model.h"

struct learner {
    struct model *model; /* borrowed */
    struct rng rng;
    float *embed, *output, *bias, *table;                 /* sums of squared gradients */
    float *sum_embed, *sum_output, *sum_bias, *sum_table; /* of the models that learner_sum saw */
    int n_sums;
    uint64_t feature[FEATURES_TEXT], kept[FEATURES_TEXT];
    int n_features;
};

/* loss of one example: negative log-likelihoods, and how many choices they are of. */
struct learn_loss {
    double subtype, quantity, choice, word;
    int n_quantity, n_choice, n_word;
};

bool learner_open(struct learner *out, struct model *m, uint64_t seed, struct err *err);
void learner_close(struct learner *l);
/* rate: 1 at the start, falling. Adds to *loss. */
void learner_step(struct learner *l, const struct example *e, float rate, struct learn_loss *loss);
/* The model as it is now counts for the mean. */
void learner_sum(struct learner *l);
/* The model becomes the mean of those that were summed; it stays as it is where none was. */
void learner_mean(struct learner *l);

#endif
