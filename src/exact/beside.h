/* beside.h - a lone quantity that is one of several: 100円 50円=150円. */
#ifndef SANSU_EXACT_BESIDE_H
#define SANSU_EXACT_BESIDE_H

#include "exact/side.h"

/* The side is a quantity without an operator, and another one stands in front of it, or in brackets behind it. Then
 * nobody can say what is compared with what follows the sign. */
bool side_is_among(const struct side *left, const char *text);

/* The same, or two such quantities stand on the right of a lone one. */
bool side_compares_several(const struct side *left, const struct side *right, const char *text, size_t n);

#endif
