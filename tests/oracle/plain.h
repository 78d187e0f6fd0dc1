/* plain.h - the whole model in one slow file: the judge when the engine and a golden disagree. */
#ifndef SANSU_TEST_PLAIN_H
#define SANSU_TEST_PLAIN_H

#include <stddef.h>
#include <stdint.h>

struct plain;

/* A small Hugging Face Llama directory as save_pretrained writes it. Prints what is wrong and returns NULL. */
struct plain *plain_open(const char *dir);
void plain_close(struct plain *p);

size_t plain_vocab(const struct plain *p);

/* Logits after every one of n tokens: out[n, V]. Everything is computed afresh, in double. */
void plain_logits(double *out, const struct plain *p, const int32_t *ids, size_t n);

#endif
