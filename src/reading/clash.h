/* clash.h - quantities that the text calls something else than the role that they fill.
 *
 *   「周りの長さが20cmで、たてが12cmの長方形」 as 縦 20cm, 横 12cm: two clashes */
#ifndef SANSU_READING_CLASH_H
#define SANSU_READING_CLASH_H

#include "reading/parse.h"

/* How many quantities of the parse, which was solved. */
int clash_count(const struct parse *p, const struct form *f, const struct stream *s, const struct problem *solved);

/* How many things the question names, or a sentence states, that the solved problem never speaks of: 「偶数は何個」 read as
 * 整数の個数. */
int clash_asked(const struct form *f, const struct stream *s, const struct problem *solved);

#endif
