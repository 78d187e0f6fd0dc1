/* learn_impl.h - what the learner's files share: counted strings, and the writer of its result. */
#ifndef SANSU_TOKEN_LEARN_IMPL_H
#define SANSU_TOKEN_LEARN_IMPL_H

#include <stdint.h>

#include "base/arena.h"
#include "token/learn.h"

/* A counted string: a chunk of the corpus, or a candidate piece. */
struct token_learn_item {
    const char *text; /* arena */
    uint32_t n, n_chars;
    bool keep; /* single characters and required pieces survive pruning */
    double count, score;
};

struct token_learn_table {
    struct token_learn_item *item;
    size_t n, cap;
    uint32_t *slot; /* index + 1 into item; power-of-two size */
    size_t n_slots;
};

/* ---- learn_table.c ---- */

struct token_learn_item *token_learn_find(const struct token_learn_table *t, const char *s, size_t n);
bool token_learn_add(struct token_learn_table *t, struct arena *arena, const char *s, size_t n, double count,
                     struct err *err);
void token_learn_free(struct token_learn_table *t);
void token_learn_reindex(struct token_learn_table *t);

/* ---- learn_write.c: the pieces as a tokenizer.json ---- */

void token_learn_write(struct bytes *out, const struct token_learn_table *pieces);

#endif
