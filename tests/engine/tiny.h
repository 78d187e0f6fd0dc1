/* tiny.h - a whole model directory for tests: random weights, the small vocabulary, the program's own chat format. */
#ifndef SANSU_TESTS_ENGINE_TINY_H
#define SANSU_TESTS_ENGINE_TINY_H

enum { TINY_VOCAB = 467 };

/* Makes a directory under /tmp; dir holds at least 32 bytes. Fails the test when it cannot. */
void tiny_model_make(char *dir);
void tiny_model_remove(const char *dir);

#endif
