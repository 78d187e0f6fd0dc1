/* remainder.h - the remainder that a sentence gives behind its quotient: 23÷4=5、あまり3 · 23÷4=5で、3個余ります. */
#ifndef SANSU_EXACT_REMAINDER_H
#define SANSU_EXACT_REMAINDER_H

#include "exact/compare.h"

/* left = right is a division with its whole quotient, and a remainder that makes it true is said in the words
 * behind. */
bool side_remainder_said(const struct side *left, const struct side *right, const char *text, size_t n);

#endif
