/* inflect.h - Japanese predicates in the forms that problem texts need.
 *
 * A word is given in its dictionary form: a verb (植える, 買う, 持っている), an adjective in い (多い), だ alone or behind a noun
 * (必要だ), or the negative of a verb (植えない). Where spelling does not tell the class of a verb in -る, a digit does:
 * いる/5 (要る: いります), かえる/1 (変える: かえます). */
#ifndef SANSU_PROBLEM_INFLECT_H
#define SANSU_PROBLEM_INFLECT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

enum language_form {
    FORM_PLAIN,       /* 植える, 必要である */
    FORM_POLITE,      /* 植えます, 必要です */
    FORM_PLAIN_PAST,  /* 植えた, 必要だった */
    FORM_POLITE_PAST, /* 植えました, 必要でした */
    FORM_TE,          /* 植えて, 必要で: the sentence goes on */
    FORM_STEM,        /* 植え, 必要であり: the same, written language */
    FORM_TALK,        /* 植える, 必要: before の? and んだけど it is 必要な, which the caller writes */
    LANGUAGE_FORMS
};

/* Append word[0..n) in a form. False, with nothing appended, when it is no dictionary form of the kinds above. */
bool language_inflect(struct bytes *out, const char *word, size_t n, enum language_form form);

#endif
