/* reference.h - the loss of a pack in double, one scalar at a time: what the gradients are checked against. */
#ifndef SANSU_TESTS_TRAIN_REFERENCE_H
#define SANSU_TESTS_TRAIN_REFERENCE_H

#include "train/train_impl.h"

/* Mean loss over the counted tokens; `weight` is laid out as net->weight. */
double reference_loss(const struct train_net *net, const double *weight, const struct pack *pack);

#endif
