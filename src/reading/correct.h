/* correct.h - what somebody says of a text, beside the reader's own opinion: its sub-type, values of its roles. */
#ifndef SANSU_READING_CORRECT_H
#define SANSU_READING_CORRECT_H

#include "reading/model.h"
#include "sansu/reading.h"

/* A correction held against the sub-types. */
struct correct {
    const struct reading_correction *said;
    bool allowed[MODEL_CLASSES]; /* forms that it speaks of, and that have all its roles */
};

/* False, and err says why: there is no such family, sub-type or role, or a value that the role cannot have. */
bool correct_make(struct correct *out, const struct reading_correction *said, const struct forms *forms,
                  struct err *err);

/* What is set for a slot of an allowed form: the number of the set, -1: nothing. */
int correct_set(const struct correct *c, const struct form *f, int slot);
/* The choice that set i names in a slot. */
int correct_choice(const struct correct *c, const struct form *f, int slot, int i);

#endif
