/* said.h - a role or a label in the problem's own words. */
#ifndef SANSU_READING_SAID_H
#define SANSU_READING_SAID_H

#include "base/bytes.h"
#include "reading/form.h"

/* Append label[0..n) with the words of the solved problem for its slots: 「<pl>の長さ」 -> 「道の長さ」. A choice is said by its
 * label; what is none of the inputs is left out. */
void said_write(struct bytes *out, const struct problem *p, const struct form *f, const char *label, size_t n);
/* The input of this name; NULL: there is none. */
const char *said_given(const struct problem *p, const char *name, size_t n);
/* The i-th label of "a|b|c"; *n: how long it is. */
const char *said_label(const char *labels, int i, size_t *n);

#endif
