/* draft.h - one reply as it grows: what to feed next, and what to make of the logits. */
#ifndef SANSU_TUTOR_DRAFT_H
#define SANSU_TUTOR_DRAFT_H

#include "base/bytes.h"
#include "sansu/generate.h"
#include "sansu/tutor.h"

/* What every reply to one problem shares. */
struct draft_job {
    const struct engine *engine;
    const int32_t *prompt;
    size_t n_prompt;
    const char *problem;
    size_t n_problem;
    size_t max_new_tokens;
    struct engine_sampling sampling;
    bool no_calculator, allow_letters;
    bool no_guesses;        /* feed one id at a time: the calculator's numbers are not fed before they are picked */
    tutor_text_fn *on_text; /* NULL: the text is not shown while it grows */
    void *context;
};

struct draft {
    struct bytes text;
    enum tutor_finish finish;
    size_t overrides, new_tokens;
    size_t passes, guessed, accepted; /* feeds; ids fed before they were picked, and how many of them were right */
    float mean_logprob;
};
void draft_free(struct draft *draft); /* safe on the zero state */

/* A reply in progress. The life of one:
 *
 *     draft_open -> { draft_wants -> session_feed_many (with others) -> draft_step } until it is done -> draft_finish
 */
struct draft_writer;

enum { DRAFT_MOST_IDS = 8 }; /* that a reply in progress wants in one feed, the prompt aside */

/* The session is borrowed until draft_close and may hold a beginning of the prompt already. drafter may be NULL. */
bool draft_open(struct draft_writer **out, const struct draft_job *job, struct session *session, struct speculation *drafter, struct err *err);
void draft_close(struct draft_writer *writer); /* NULL-safe */

/* What the session must be fed with before the next step; borrowed until then. */
struct session_feed_part draft_wants(struct draft_writer *writer);

/* Pick from the new logits. *done: the reply is complete, or the reader asked to stop. */
void draft_step(bool *done, struct draft_writer *writer);

bool draft_interrupted(const struct draft_writer *writer); /* the reader asked to stop */

/* End here as if interrupted, unless it is complete already. */
void draft_interrupt(struct draft_writer *writer);

/* The reply so far; draft_interrupt first when it is not done. */
bool draft_finish(struct draft *out, struct draft_writer *writer, struct err *err);

#endif
