/* choose.h - which families and sub-types a list of names means. */
#ifndef SANSU_SHEET_CHOOSE_H
#define SANSU_SHEET_CHOOSE_H

#include "sansu/sheet.h"

enum { SHEET_CHOICES = 512 };

struct sheet_choice {
    int family;
    const char *subtype; /* static; NULL: any */
};

/* How many; 0 after an error. */
int sheet_choose(struct sheet_choice out[SHEET_CHOICES], const struct sheet_spec *spec, struct err *err);

#endif
