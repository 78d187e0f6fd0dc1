/* example.h - what a reader learns from: a problem of the generator, its text and what the text says. */
#ifndef SANSU_READING_EXAMPLE_H
#define SANSU_READING_EXAMPLE_H

#include "base/bytes.h"
#include "reading/form.h"
#include "reading/label.h"
#include "reading/stream.h"

struct example {
    struct bytes text; /* canonical; stream borrows it */
    struct stream stream;
    int form;              /* -1: to be declined */
    int value[FORM_SLOTS]; /* quantity or choice by its index; -1: the text does not say it */
    struct words words;
    bool no_words; /* nobody knows which words fill the word slots, and choices below 0 are unknown, too */
};

/* Fill *out (zeroed, or made before; memory is reused). p was made with problem_options.marked. False: its text does
 * not state a number that the sub-type needs as a number (半分), so nobody could read it off. */
bool example_make(struct example *out, const struct forms *forms, const struct problem *p);
/* A text that is to be declined. */
void example_decline(struct example *out, const char *text, size_t n);
void example_free(struct example *e);

#endif
