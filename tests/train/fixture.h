/* fixture.h - what the tests of train/ share: a scratch directory, a tiny base model, a pack. */
#ifndef SANSU_TESTS_TRAIN_FIXTURE_H
#define SANSU_TESTS_TRAIN_FIXTURE_H

#include "sansu/train.h"
#include "test.h"

/* A fresh directory under $TMPDIR or /tmp, removed by fixture_remove. */
struct fixture {
    char dir[200], base[240], pack[240], out[240];
};

void fixture_make(struct fixture *f);
void fixture_remove(struct fixture *f);

/* f->base/config.json of a model small enough for central differences. */
void fixture_config(const struct fixture *f, bool tied);

/* f->pack with `n` random samples of 2 to `longest` tokens over a vocabulary of 53. */
void fixture_pack(const struct fixture *f, size_t n, size_t longest, uint64_t seed);

struct pack *fixture_open_pack(const struct fixture *f);

#endif
