/* voice.h - how a kind of writer talks: endings, questions, what stands around the problem. */
#ifndef SANSU_PROBLEM_VOICE_H
#define SANSU_PROBLEM_VOICE_H

#include "problem/language/compose.h"

struct voice_style {
    const char *name;
    int polite;                   /* percent of texts in です・ます */
    int joins;                    /* percent of neighbouring statements that become one sentence */
    int when;                     /* percent of last statements that become 「…とき、」 before the question */
    int wrapped;                  /* percent of texts with an opening; as many get a closing */
    const char *stop;             /* between statements: "。" */
    const char *const *questions; /* of a noun N and its counter C, polite texts; %N and %C stand for them */
    const char *const *plain;     /* the same for texts in だ・である */
    const char *const *bare;      /* where the noun has no counter */
    const char *const *opening, *const *closing; /* NULL-terminated; may be empty lists */
};

extern const struct voice_style voice_styles[LANGUAGE_VOICES];

#endif
