/* job.h - one request on its way to a result: prompt, candidates, vote, audit. */
#ifndef SANSU_TUTOR_JOB_H
#define SANSU_TUTOR_JOB_H

#include "sansu/tutor.h"
#include "slots.h"

/* What all jobs of a tutor share; borrowed. */
struct tutor_plan {
    const struct engine *engine;
    const char *system, *date,
        *model_refusal; /* model_refusal: how the model itself declines; "": it never learnt to */
    size_t context;     /* most tokens of prompt and reply */
    float threshold;
    bool share; /* find out what prompts have in common */
};

struct tutor_job {
    struct tutor_job *next; /* begun after this one */
    void *tag;
    enum tutor_kind kind;
    struct tutor_settings settings;
    char **stop; /* [settings.n_stop] copies */
    tutor_text_fn *on_text;
    reply_tokens_fn *on_tokens;
    void *context;
    struct bytes problem, prompt; /* the text, copied; int32_t ids */
    /* ids at the beginning of the prompt that are worth keeping (engine_render_shared) */
    size_t n_shared;
    struct tutor_candidate *candidates; /* [samples] */
    size_t samples, begun;
    size_t n_done; /* candidates that are complete, in any order */
    bool interrupted;
    const char *refusal; /* why no candidate is written; NULL: candidates are */
    struct err err;      /* err.code: bad input, or the work failed */
};

/* Copy and render the request, or say why not in (*out)->err or ->refusal. False only when memory does not last. */
bool tutor_job_open(struct tutor_job **out, const struct tutor_request *request, void *tag,
                    const struct tutor_plan *plan, struct err *err);
void tutor_job_close(struct tutor_job *job); /* NULL-safe */

/* The next candidate to begin. */
void tutor_job_order(struct tutor_order *out, struct tutor_job *job, const struct tutor_plan *plan);

/* Nothing is left to begin, or to wait for. */
bool tutor_job_begun(const struct tutor_job *job);
bool tutor_job_done(const struct tutor_job *job);

/* A candidate was ended by its reader: the others of the job need not go on. */
bool tutor_job_was_stopped(const struct tutor_job *job);

/* Vote, audit, warn. The job is done. False, with job->err filled, when it failed. */
bool tutor_job_conclude(struct explanation *out, struct tutor_job *job, const struct tutor_plan *plan);

#endif
