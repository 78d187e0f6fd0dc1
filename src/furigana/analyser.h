/* analyser.h - words of a text as a morphological analyser reads them: MeCab, where the program was built with it. */
#ifndef SANSU_FURIGANA_ANALYSER_H
#define SANSU_FURIGANA_ANALYSER_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>

struct furigana_analyser; /* for one thread */

/* False where the program was built without it, or there is no dictionary in UTF-8: the error says what to install. */
bool furigana_analyser_open(struct furigana_analyser **out, struct err *err);
void furigana_analyser_close(struct furigana_analyser *a); /* NULL-safe */

/* Bytes [start, end) of the text; kana of either sort, or what is no kana for a word that it does not know. */
typedef void furigana_word_fn(void *context, size_t start, size_t end, const char *kana);
/* Every word in the order of the text. */
bool furigana_analyse(struct furigana_analyser *a, const char *text, size_t n, furigana_word_fn *on_word, void *context,
                      struct err *err);

#endif
