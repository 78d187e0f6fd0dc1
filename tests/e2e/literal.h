/* literal.h - the strings of source files, and what a format holds: for tests of tables of texts. */
#ifndef SANSU_TESTS_LITERAL_H
#define SANSU_TESTS_LITERAL_H

#include <stdbool.h>
#include <stddef.h>

/* A string of a source file: pieces joined, escapes resolved. */
struct literal {
    char text[2000];
    size_t start, end; /* in the source, quotes included */
};

bool literal_next(struct literal *out, const char *source, size_t at); /* the first one at or behind source[at] */

/* Is the string at source[start] the first one of its statement, in a call of one of these: "err_set(", .., NULL? */
bool literal_is_first_of(const char *source, size_t start, const char *const *calls);

void literal_conversions(char *out, size_t cap, const char *format); /* "%zu %s ", each behind the other */
bool literal_is_japanese(const char *text);
bool literal_has_words(const char *text); /* says something in English, besides names of verbs and flags */

#endif
