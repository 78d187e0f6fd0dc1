/* gram.h - texts as words of a full-text index that finds any two characters. */
#ifndef SANSU_LIBRARY_GRAM_H
#define SANSU_LIBRARY_GRAM_H

#include "base/bytes.h"

/* Append the words of a text, a blank behind each. */
void gram_write(struct bytes *out, const char *text, size_t n);

/* Append what MATCH is to be given for somebody's words; false: there is nothing in them to look for. */
bool gram_query(struct bytes *out, const char *text, size_t n);

#endif
