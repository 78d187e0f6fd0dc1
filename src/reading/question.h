/* question.h - the questions of a text, one or several.
 *
 *   (1)木は何本ですか。(2)花は何本ですか。      two, numbered
 *   子どもは何人いますか。また、あめは何個ですか。  two sentences
 *   つるとかめはそれぞれ何びきですか。         one sentence that asks for several things: each */
#ifndef SANSU_READING_QUESTION_H
#define SANSU_READING_QUESTION_H

#include "base/bytes.h"
#include "reading/stream.h"

enum { QUESTIONS = 6, QUESTION_LABEL = 8 };

struct question {
    char label[QUESTION_LABEL]; /* "(1)", "" without a number */
    size_t start, end;          /* bytes of the text: all that belongs to it, its number included */
    size_t ask, ask_end;        /* the sentence in it that asks */
    size_t lead,
        lead_end; /* where nothing in it does, 「(1) りんごの値段」: 「次の値段を求めなさい。」 in front of all */
    bool each; /* it asks for more than one thing */
};

/* How many; at least one for a text that is not empty, at most QUESTIONS. */
int question_find(struct question *out, const struct stream *s);

/* What is read for question i: the text, with spaces for the numbers of questions and for the others. story: other
 * questions before it keep what they state, and lose only the sentence that asks. The bytes of *out stand where the
 * text has them. */
void question_text(struct bytes *out, const struct stream *s, const struct question *q, int n, int i, bool story);

#endif
