/* answer_value.h - an answer as typed values. */
#ifndef SANSU_EXACT_ANSWER_VALUE_H
#define SANSU_EXACT_ANSWER_VALUE_H

#include "exact/answer_impl.h"
#include "exact/side.h"

enum { ANSWER_ITEMS = 12 };

enum answer_kind { ANSWER_WORD, ANSWER_NUMBER, ANSWER_RATIO, ANSWER_RANGE };

/* One value: ペン4本 has label ペン, quantity 4, counter 本. Spans point into the cleaned text. */
struct answer_item {
    enum answer_kind kind;
    const char *label, *counter, *word;
    size_t n_label, n_counter, n_word;
    struct quantity q;
    struct ratio written;          /* the number before %, unit and 割 */
    bool percent, wari, decimal, fraction, improper, unreduced, odd_decimal; /* odd: 5.0 or 1.2万 */
    int parts;                     /* numbers in it: 1時間20分 has 2 */
    bool whole_parts;              /* all of them integers */
    unsigned time_units;           /* set of unit ids: 1 << id */
    struct ratio term[SIDE_TERMS]; /* ratio */
    int n_terms;
    struct ratio low, high;        /* range */
    bool low_in, high_in;
};

struct answer_value {
    struct answer_text text;
    struct answer_item item[ANSWER_ITEMS];
    int n;
};

/* False when the text is too long or has too many parts. */
bool answer_read(struct answer_value *out, const char *text, size_t n);

#endif
