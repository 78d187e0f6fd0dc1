/* match.h - does a text come from a template? The way back of build_expand. */
#ifndef PROBLEM_MATCH_H
#define PROBLEM_MATCH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

enum { MATCH_SLOTS = 48, MATCH_NAME = 8, MATCH_TEXT = 64 };

/* One text that a slot may hold, itself a template. */
struct match_value {
    const char *text; /* as the family writes it */
    const char *canonical;
    const struct match_value *next;
};

/* What a slot may hold: one of the values, any number, any person's name. */
struct match_word {
    char name[MATCH_NAME];
    const struct match_value *values;
    int n_values;
    bool number, person;
};

/* What a slot holds in one reading of a text. */
struct match_binding {
    const struct match_word *word;
    const struct match_value *value; /* NULL: number or name, in own[] */
    char own[MATCH_TEXT];
};

struct match {
    const struct match_word *words;
    int n_words;
    struct match_binding binding[MATCH_SLOTS];
    int n_bindings;
    long budget; /* steps left; the search ends when it is used up */
    void *context;
    /* One reading of the whole text. true: enough, stop. */
    bool (*found)(struct match *m, void *context);
};

/* Append the one spelling of a text or template that all spellings of build_noise share. */
void match_canonical(struct bytes *out, const char *text, size_t n);
/* Run through every reading of text by the template (both canonical). true: `found` said so. */
bool match_run(struct match *m, const char *template_text, const char *text);

#endif
