/* label.h - does the question speak of this choice? A choice's label names words of the problem: 「<a>の数|<b>の数」. */
#ifndef SANSU_READING_LABEL_H
#define SANSU_READING_LABEL_H

#include "reading/form.h"
#include "reading/stream.h"

/* Which symbols of the text say each word; last < first: none. */
struct words {
    int first[FORM_SLOTS], last[FORM_SLOTS];
};

enum { LABELS = 12, FEATURES_LABEL = 8, LABEL_CHARACTERS = 24 };

/* How the labels of one slot stand to the question. */
struct labels {
    int n;
    struct label {
        int words;                            /* of its words, how many the question says */
        int last;                             /* where the last of them stands, -1: nowhere */
        int shared, of;                       /* neighbouring characters of the label: said by the question, in all */
        uint32_t character[LABEL_CHARACTERS]; /* of it and of its words, without hiragana and numbers */
        int n_characters;
        int own, own_last; /* those that no other label has: said by the question; where the last, -1: nowhere */
        int own_of;        /* how many there are */
    } label[LABELS];
};

void labels_find(struct labels *out, const struct form *f, int slot, const struct stream *s, const struct words *words);
/* Does the question say one of its words, or half of its own characters? */
bool label_is_said(const struct label *l);
/* The only label of whose own characters, two or more, the question says any, and it says all of them; -1: none. */
int labels_spelt_out(const struct labels *l);
/* Observations of choice i beside the others. How many. */
int labels_features(uint64_t out[FEATURES_LABEL], const struct labels *l, int i);

#endif
