/* wording.h - the words of the families, apart from their mathematics: a file a family, facts and ways to say them. */
#ifndef SANSU_PROBLEM_WORDING_H
#define SANSU_PROBLEM_WORDING_H

#include "problem/language/compose.h"

struct wording {
    const char *subtype;               /* NULL ends a family's list */
    unsigned facts;                    /* all that a text has to say, by SAYS; without the question */
    const struct phrasing *phrasings;  /* ends with text == NULL */
};

/* NULL: the sub-type has whole templates only. */
const struct wording *wording_find(const char *family, const char *subtype);

#endif
