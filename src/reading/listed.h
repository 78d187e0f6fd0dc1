/* listed.h - a sentence that asks for several things in one breath -> what is read for each of them.
 *
 *   兄と弟の速さはそれぞれ分速何mですか。   兄   の速さは分速何mですか。
 *                                          弟   の速さは分速何mですか。
 *
 * What the things have in common cannot be told from the words alone (兄|弟の速さ, 兄の速さ|弟の速さ): each way to part
 * the list is given, and the reader keeps the one that reads. */
#ifndef SANSU_READING_LISTED_H
#define SANSU_READING_LISTED_H

#include "base/bytes.h"
#include "reading/stream.h"

enum { LISTED = 4, LISTED_WAYS = 9 };

struct listed_span {
    size_t start, end; /* bytes of the text */
};

/* One way: the list, and each thing in it, which is also what tells its answer from the others'. */
struct listed {
    int n;
    struct listed_span item[LISTED], list;
    struct listed_span each;  /* 「それぞれ」; empty: the sentence does not say it */
    struct listed_span topic; /* what both clauses are about: 「両方好きな人は、」; empty: nothing */
    bool clauses;             /* the things are whole clauses, 「子どもは何人で、」: no names for answers */
};

/* The ways to part the list of the sentence text[from..to), most things first; 0: it has none. */
int listed_find(struct listed out[LISTED_WAYS], const char *text, size_t from, size_t to);

/* Does the sentence ask for several quantities, 「体積と表面積を」, without 「それぞれ」? */
bool listed_quantities(const char *text, size_t from, size_t to);

/* Spaces in place of text[from..to), but for line breaks: what is not to be read, while places stay. */
void listed_blank(struct bytes *text, size_t from, size_t to);

/* What is read for thing i: text[0..n) with spaces for the others. The bytes of *out stand where the text has them. */
void listed_text(struct bytes *out, const char *text, size_t n, const struct listed *l, int i);

#endif
