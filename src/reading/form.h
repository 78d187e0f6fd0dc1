/* form.h - what a reading of each sub-type has to say: its slots, and which of them a text fills. */
#ifndef SANSU_READING_FORM_H
#define SANSU_READING_FORM_H

#include "base/err.h"
#include "sansu/problem_solve.h"

enum { FORM_SLOTS = PROBLEM_GIVEN, FORM_NAME = 40 };

enum form_part {
    FORM_QUANTITY, /* filled by a quantity of the text */
    FORM_CHOICE,   /* one of a few, among them the question; a choice of one is none */
    FORM_WORD      /* a noun, a counter, a name, as the text says it */
};

struct form {
    int family, subtype;
    char name[FORM_NAME]; /* "ueki/ends" */
    uint64_t id;          /* hash of the name */
    struct problem_slot slot[FORM_SLOTS];
    enum form_part part[FORM_SLOTS];
    int n_choices[FORM_SLOTS];
    uint64_t key[FORM_SLOTS], kin[FORM_SLOTS]; /* of the slot in its sub-type, and in its family */
    int n_slots;
};

/* The forms of all sub-types, sorted by name. */
struct forms {
    struct form *form;
    int n;
};

bool forms_open(struct forms *out, struct err *err);
void forms_close(struct forms *f);
int forms_find(const struct forms *f, const char *name);         /* -1: there is none */
int form_slot(const struct form *f, const char *name, size_t n); /* the slot name[0..n); -1: there is none */

#endif
