/* tiny.h - a whole model directory for tests: random weights, the small vocabulary, the program's own chat format. */
#ifndef SANSU_TESTS_ENGINE_TINY_H
#define SANSU_TESTS_ENGINE_TINY_H

#include <stddef.h>

enum { TINY_VOCAB = 467 };

/* Makes a directory under /tmp; dir holds at least 32 bytes. Fails the test when it cannot. */
void tiny_model_make(char *dir);
/* The same with a vocabulary from elsewhere (tokenizer.json or .model), without a chat format. */
void tiny_model_make_with(char *dir, const char *vocabulary, size_t rows);
void tiny_model_remove(const char *dir);

#endif
