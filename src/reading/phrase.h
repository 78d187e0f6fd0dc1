/* phrase.h - some words of a text, and those that say what a question asks for. */
#ifndef SANSU_READING_PHRASE_H
#define SANSU_READING_PHRASE_H

#include "reading/question.h"

struct phrase {
    const char *text;
    size_t n;
};

/* Drop these words where it ends with them. */
bool phrase_cut_end(struct phrase *p, const char *end);
/* Keep what stands behind the last of the marks. */
void phrase_cut_front(struct phrase *p, const char *const *marks, int n);
/* 「できた食塩水にふくまれる食塩」 of 「できた食塩水にふくまれる食塩は何gですか。」 False: it does not ask in this way. */
bool phrase_asked(struct phrase *out, const struct stream *s, const struct question *q);

#endif
