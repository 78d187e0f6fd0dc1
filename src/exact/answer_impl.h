/* answer_impl.h - an answer as text without dressing, shared by the files that find, read and compare answers. */
#ifndef SANSU_EXACT_ANSWER_IMPL_H
#define SANSU_EXACT_ANSWER_IMPL_H

#include <stdbool.h>
#include <stddef.h>

enum { ANSWER_BYTES = 600 }; /* longer answers are not compared */

struct answer_text {
    char data[ANSWER_BYTES + 8]; /* NUL-terminated */
    size_t n;
};

/* Bytes of the first word of a NULL-terminated list that stands at text[pos..n), 0 when none does. */
size_t answer_any(const char *text, size_t n, size_t pos, const char *const *list);

/* Bytes of 答え: and its variants at text[pos..n), with what joins them to the answer; 0 when the line begins
 * otherwise. */
size_t answer_head(const char *text, size_t n, size_t pos);

/* Length of text[0..n) without です, a full stop, closing quotes and spaces at its end. */
size_t answer_tail(const char *text, size_t n);

/* Normalised characters, no spaces, no 答え, no です; kanji numerals as digits, 2 1/3 as 2と1/3, 1時間に as 時速.
 * False when it is too long. */
bool answer_clean(struct answer_text *out, const char *text, size_t n);

#endif
