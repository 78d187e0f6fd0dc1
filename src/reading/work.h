/* work.h - one text being read: its questions, the attempts at them, and the parts that come of it. */
#ifndef SANSU_READING_WORK_H
#define SANSU_READING_WORK_H

#include "reading/listed.h"
#include "reading/part.h"
#include "reading/question.h"

struct work {
    struct reading *out;
    struct attempt_means means;
    struct stream whole;
    struct question question[QUESTIONS];
    int n_questions;
    int part[QUESTIONS]; /* the one part of a question; -1: it has none, or several */
    struct attempt attempt, other;
    struct attempt listed[2][LISTED]; /* the things of a list, the best way so far first */
    struct bytes told;                /* the text without asides, of which `whole` is made */
    struct bytes text, text_with_story;
    struct strings strings;
};

/* Why a text whose questions are not all read is not answered; static. */
extern const char work_several[], work_unsure[];

/* The attempt as one more part: its reading, or why there is none. NULL: there is no room. */
struct reading_part *work_add(struct work *w, const struct question *q, struct attempt *a);
/* The attempt in the place of a part that was added. */
void work_replace(struct work *w, const struct question *q, struct reading_part *part, struct attempt *a);
/* Is the best parse probable enough to be shown? Whoever corrects a reading sees it. */
bool work_is_shown(const struct work *w, const struct attempt *a);

/* Question i by itself, or with what the ones before it state: w->attempt. */
bool work_try(struct work *w, int i, struct err *err);
/* Read question i: a part, or several. False: out of memory. */
bool work_question(struct work *w, int i, struct err *err);
/* Question i, which asks for several things at once; w->attempt: it as a whole (several.c). */
bool work_each(struct work *w, int i, struct err *err);
/* Questions that do not read by themselves are read as others of the text were (together.c). */
bool work_together(struct work *w, struct err *err);
/* Questions that change one number of the one in front of them (changed.c). */
bool work_changed(struct work *w, struct err *err);
/* Questions for what the solution of another one finds on its way (midway.c). */
bool work_midway(struct work *w, struct err *err);

#endif
