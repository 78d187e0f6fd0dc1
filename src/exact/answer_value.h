/* answer_value.h - an answer as typed values. */
#ifndef SANSU_EXACT_ANSWER_VALUE_H
#define SANSU_EXACT_ANSWER_VALUE_H

#include "exact/answer_impl.h"
#include "exact/answer_sense.h"
#include "exact/side.h"

enum { ANSWER_ITEMS = 12 };

enum answer_kind {
    ANSWER_WORD,
    ANSWER_NUMBER,
    ANSWER_QUOTREM, /* 5あまり2 */
    ANSWER_CHOICE,  /* 31本または32本, 31〜32本 */
    ANSWER_RATIO,
    ANSWER_RANGE
};

enum { ANSWER_CONTEXT = 2 };

/* One value: ペン4本 has label ペン, quantity 4, counter 本. Spans point into the cleaned text. */
struct answer_item {
    enum answer_kind kind;
    const char *label, *counter, *word;
    size_t n_label, n_counter, n_word;
    struct quantity q;
    struct quantity rest; /* quotrem: the remainder; choice: the second number */
    struct answer_sense sense;
    struct quantity context[ANSWER_CONTEXT]; /* 9mおきに, 1人あたり: what the value is for */
    int n_context;
    const char *aside; /* who it is said of, behind the number: 500円(兄), 500円多いのは兄 */
    size_t n_aside;
    bool calculated;                                                         /* 30+1=31本 */
    bool padded;                                                             /* 05個 */
    struct ratio written;                                                    /* the number before %, unit and 割 */
    bool percent, wari, decimal, fraction, improper, unreduced, odd_decimal; /* odd: 5.0 or 1.2万 */
    int parts;                                                               /* numbers in it: 1時間20分 has 2 */
    bool whole_parts;                                                        /* all of them integers */
    unsigned time_units;                                                     /* set of unit ids: 1 << id */
    struct ratio term[SIDE_TERMS];                                           /* ratio */
    int n_terms;
    struct ratio low, high; /* range */
    bool low_in, high_in;
};

struct answer_value {
    struct answer_text text;
    struct answer_item item[ANSWER_ITEMS];
    int n;
};

/* False when the text is too long or has too many parts. */
bool answer_read(struct answer_value *out, const char *text, size_t n);

/* One item of a list, text [start, end) of a cleaned answer. */
void answer_item_read(struct answer_item *item, const char *start, const char *end);

#endif
