/* golden.h - the tiny models of tests/golden/models/ and the logits the official library gave for them.
 *
 * Made by tools/golden_models.py. Each directory is a Hugging Face model directory plus golden.txt and logits.f32. */
#ifndef SANSU_TEST_GOLDEN_H
#define SANSU_TEST_GOLDEN_H

#include <stddef.h>
#include <stdint.h>

enum { GOLDEN_LLAMAS = 7, GOLDEN_MODELS = 11 };        /* the Llamas come first */
extern const char *const golden_models[GOLDEN_MODELS]; /* directories: "tests/golden/models/gqa", ... */

struct golden {
    int32_t *ids;  /* [n] */
    float *logits; /* [n, vocab] */
    size_t n, vocab;
};

/* A broken golden fails the running test. */
void golden_read(struct golden *out, const char *dir);
void golden_free(struct golden *g);

/* Largest |a - b| over n values; infinite when either holds a NaN. */
double golden_difference(const float *a, const float *b, size_t n);

#endif
