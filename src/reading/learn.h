/* learn.h - the reader's training: one example after the other, stochastic gradients of the log-likelihood.
 *
 * Steps are AdaGrad's (Duchi, Hazan, Singer, "Adaptive Subgradient Methods", 2011): each number has its own step,
 * large while it was seldom moved. One thread, one order: the same examples give the same bytes on the same kind of
 * machine. */
#ifndef SANSU_READING_LEARN_H
#define SANSU_READING_LEARN_H

#include "base/rng.h"
#include "reading/example.h"
#include "reading/model.h"

struct learner {
    struct model *model; /* borrowed */
    struct rng rng;
    float *embed, *output, *bias, *table; /* sums of squared gradients */
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

#endif
