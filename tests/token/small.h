/* small.h - the vocabulary of tests/golden/token (tools/golden_token.py), in both file forms. */
#ifndef SANSU_TESTS_SMALL_H
#define SANSU_TESTS_SMALL_H

#include "llmjp.h"

#define SMALL "tests/golden/token/"

static inline const struct token_vocab *small_vocab(bool spm) {
    static struct token_vocab *v[2];
    struct err err = {0};
    if (!v[spm]) assert_ok(token_open(&v[spm], spm ? SMALL "small.model" : SMALL "tokenizer.json", &err), err);
    return v[spm];
}

#endif
