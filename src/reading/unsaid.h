/* unsaid.h - what a text denies, picks or leaves out, and a solution does not.
 *
 *   「鉄ではないくぎは何本」 answered with those of iron; 「どちらが速い?」 with a number; one road with both sides */
#ifndef SANSU_READING_UNSAID_H
#define SANSU_READING_UNSAID_H

#include "reading/form.h"
#include "reading/stream.h"

/* How many such things. text[from..to): what is asked. told: all that the solved problem says of itself. */
int clash_unsaid(const struct form *f, const struct stream *s, size_t from, size_t to, const struct problem *solved,
                 const char *told);

#endif
