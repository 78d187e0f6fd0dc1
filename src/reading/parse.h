/* parse.h - the most probable readings of a text, before anybody has tried to solve them. */
#ifndef SANSU_READING_PARSE_H
#define SANSU_READING_PARSE_H

#include "reading/correct.h"
#include "reading/model.h"

enum { PARSES = 40, PARSE_SUBTYPES = 10 }; /* sub-types whose slots the text can fill */

struct parse {
    int form;              /* of model->forms */
    float subtype;         /* log-probability of the sub-type */
    float slots;           /* sum of the log-probabilities of its quantities and choices */
    int value[FORM_SLOTS]; /* quantity or choice by its index; -1: none */
    struct words words;
};

struct parses {
    struct parse parse[PARSES]; /* the most probable first */
    int n;
    float none; /* log-probability that it is no problem of any sub-type */
};

/* correct: NULL, or what somebody says; the slots of quantities that it sets are left open (-1). */
void parse_text(struct parses *out, const struct model *m, const struct stream *s, const struct correct *correct);

/* The most probable sub-types that are more probable than none of them: forms by their index; how many, at most cap. */
int parse_nearest(int *form, int cap, const struct model *m, const struct stream *s);

#endif
