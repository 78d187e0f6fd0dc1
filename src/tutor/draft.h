/* draft.h - one reply: the loop between a session's logits and the guard. */
#ifndef SANSU_TUTOR_DRAFT_H
#define SANSU_TUTOR_DRAFT_H

#include "base/bytes.h"
#include "sansu/tutor.h"

/* What every reply to one problem shares. The session begins with the prompt. */
struct draft_job {
    const struct engine *engine;
    struct session *session;
    const int32_t *prompt;
    size_t n_prompt;
    const char *problem;
    size_t n_problem;
    size_t max_new_tokens;
    struct engine_sampling sampling;
    bool no_calculator, allow_letters;
    tutor_text_fn *on_text; /* may be NULL */
    void *context;
    bool quiet; /* call on_text with n == 0 only */
};

struct draft {
    struct bytes text;
    enum tutor_finish finish;
    size_t overrides, new_tokens;
    float mean_logprob;
};

bool draft_write(struct draft *out, const struct draft_job *job, struct err *err);
void draft_free(struct draft *draft); /* safe on the zero state */

#endif
