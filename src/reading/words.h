/* words.h - which words of a text fill the word slots of a sub-type: the most probable beginning, then the end. */
#ifndef SANSU_READING_WORDS_H
#define SANSU_READING_WORDS_H

#include "reading/model.h"

/* *out whole; last < first where nothing fits better than no word. */
void words_find(struct words *out, const struct model *m, const struct form *f, const struct stream *s);

#endif
