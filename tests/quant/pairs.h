/* pairs.h - adapters of random pairs, and folders under /tmp to keep them in. */
#ifndef SANSU_TESTS_QUANT_PAIRS_H
#define SANSU_TESTS_QUANT_PAIRS_H

#include "golden/golden.h"

/* A new folder; path holds at least 64 bytes. Fails the test when it cannot. */
char *pairs_folder(char *path);
void pairs_remove(const char *dir);

/* An adapter of random pairs for all linears of the model at `base`, in dir. */
void pairs_random(const char *base, const char *dir);

/* Logits of the golden's ids from a model (any form), with an adapter (NULL: none), weights in blocks as f32; malloc'd. */
float *pairs_logits(const char *model, const char *adapter, const struct golden *g);

#endif
