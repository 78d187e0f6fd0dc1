/* formula.h - what stands in a text in signs, and fills a word slot whole: an expression, a row of marks, a number with
 * holes. Which one a slot wants is told by its name. */
#ifndef SANSU_READING_FORMULA_H
#define SANSU_READING_FORMULA_H

#include <stdbool.h>
#include <stddef.h>

enum formula { FORMULA_NONE, FORMULA_EXPRESSION, FORMULA_MARKS, FORMULA_DIGITS };

/* "siki": 「(□-1.4)×5/8=6」; "moyo": 「○●●○」; "keta": 「5□2△」. */
enum formula formula_of(const char *slot);
/* The longest of its kind: text[*from..*to). False: there is none. */
bool formula_find(size_t *from, size_t *to, enum formula kind, const char *text, size_t n);

#endif
