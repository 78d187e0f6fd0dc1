/* exchange.h - the words of a template that could be others: みかん for りんご. A text by people that is learnt from many
 * times is another one each time. */
#ifndef SANSU_READING_EXCHANGE_H
#define SANSU_READING_EXCHANGE_H

#include "base/bytes.h"
#include "base/rng.h"

/* Append text[0..n) with its words exchanged for others of their kind: the same word for the same word, and different
 * words for different ones. What stands in { } stays. */
void exchange_words(struct bytes *out, const char *text, size_t n, struct rng *rng);

#endif
