/* lesson.h - one problem on its way to an explanation: prompt, drafts, vote, audit. */
#ifndef SANSU_TUTOR_LESSON_H
#define SANSU_TUTOR_LESSON_H

#include "draft.h"

struct lesson {
    struct bytes problem, prompt; /* the text, copied; int32_t ids */
    struct draft *drafts;         /* [samples] */
    int samples, begun;
    size_t n_done;                /* drafts that are complete, in any order */
    bool interrupted;
    const char *refusal;          /* why no draft is made; NULL: drafts are */
    struct err err;               /* err.code: the problem itself is bad input */
};

/* What all problems share; borrowed. */
struct lesson_plan {
    const struct engine *engine;
    const struct tutor_options *options;
    const char *system, *date, *model_refusal; /* model_refusal: how the model itself declines; NULL: it never learnt to */
    size_t max_context;
    float threshold;
};

/* Copy and render the problem, or say why not. False only when the work failed. */
bool lesson_open(struct lesson *out, const struct lesson_plan *plan, const char *problem, size_t n, struct err *err);
void lesson_close(struct lesson *lesson); /* safe on the zero state */

/* What the prompts of this plan have in common: appends ids that begin this lesson's prompt and any other's. */
bool lesson_shared(struct bytes *ids, const struct lesson *lesson, const struct lesson_plan *plan, struct err *err);

/* The next draft to begin. */
void lesson_job(struct draft_job *out, const struct lesson *lesson, const struct lesson_plan *plan);

/* Nothing is left to begin, or to wait for. */
bool lesson_begun(const struct lesson *lesson);
bool lesson_done(const struct lesson *lesson);

/* Vote, audit, doubt. The lesson is done, or interrupted with at least one draft; else this is an empty interrupted one. */
bool lesson_conclude(struct explanation *out, struct lesson *lesson, const struct lesson_plan *plan, struct err *err);

#endif
