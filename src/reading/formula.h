/* formula.h - an expression that stands in a text in signs, and fills a word slot whole: 「(□-1.4)×5/8=6」. */
#ifndef SANSU_READING_FORMULA_H
#define SANSU_READING_FORMULA_H

#include <stdbool.h>
#include <stddef.h>

/* Is a word slot of this name filled so? "siki" is. */
bool formula_fills(const char *slot);
/* The run of signs with most operations: text[*from..*to). False: there is none. */
bool formula_find(size_t *from, size_t *to, const char *text, size_t n);

#endif
