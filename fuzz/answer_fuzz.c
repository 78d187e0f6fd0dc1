/* answer_fuzz.c - any bytes as "expected | given | asked": an answer equals itself, and what is found lies inside. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/exact.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    const char *text = (const char *)data, *end = text + n;
    size_t start, stop;
    if (exact_find_answer(&start, &stop, text, n) && (start >= stop || stop > n)) abort();
    if (exact_find_stated(&start, &stop, text, n, "本", strlen("本")) && (start >= stop || stop > n)) abort();
    const char *bar = n ? memchr(text, '|', n) : NULL, *given = bar ? bar + 1 : end;
    const char *second = given < end ? memchr(given, '|', (size_t)(end - given)) : NULL;
    size_t n_expected = bar ? (size_t)(bar - text) : n,
           n_given = second ? (size_t)(second - given) : (size_t)(end - given);
    exact_compare_answers(text, n_expected, given, n_given, second ? second + 1 : NULL,
                          second ? (size_t)(end - second - 1) : 0);
    enum exact_match self = exact_compare_answers(text, n_expected, text, n_expected, NULL, 0);
    if (self != EXACT_SAME && self != EXACT_CANNOT_TELL) abort();
    return 0;
}
