/* generate.h - from logits to text: choosing tokens, guessing them ahead, and the loop that writes a reply.
 *
 *   sampler      picks one id from a session's logits
 *   speculation  guesses the next ids; they are fed behind the last pick and verified in the same pass
 *   reply        prompt -> text: picks, stops, hands out text as it becomes final
 *
 * A reply has the same bytes alone, beside others in one pass over the weights, and with or without speculation. */
#ifndef SANSU_GENERATE_H
#define SANSU_GENERATE_H

#include "sansu/engine.h"

/* ---- choosing a token ---- */

struct engine_sampling {
    float temperature;    /* 0 = greedy: the highest logit, the lowest id among equals */
    int top_k;            /* 0 = off */
    float top_p;          /* 0 or 1 = off */
    float min_p;          /* 0 = off */
    float repeat_penalty; /* 0 or 1 = off; applied to ids already on the timeline */
    uint64_t seed;
};

/* May this id come next? Called in order of falling probability until one is accepted. */
typedef bool engine_accept_fn(void *context, int32_t id);

struct sampler; /* random state and work space of one reply */
bool sampler_open(struct sampler **out, const struct engine *engine, const struct engine_sampling *sampling,
                  struct err *err);
void sampler_close(struct sampler *sampler);

/* Choose from the session's logits. accept may be NULL. When a choice is refused, it is removed and the rest is
 * renormalised. *logprob (may be NULL) is the model's own log-probability of the choice, before any filter.
 * Returns -1 when every id was refused, or no logit is a number. */
int32_t sampler_pick(struct sampler *sampler, const struct session *session, engine_accept_fn *accept, void *context,
                     float *logprob);

/* The same from row `row` of logits that were fed with all_logits, as if nothing after that row had been fed. */
int32_t sampler_pick_at(struct sampler *sampler, const struct session *session, size_t row, engine_accept_fn *accept,
                        void *context, float *logprob);

/* An id and the logarithm of its probability. */
struct engine_logprob {
    int32_t id;
    float logprob;
};
/* The n likeliest ids behind row `row` of the session's logits, in falling order, before any filter; -1: there are no
 * more. */
void sampler_best(struct engine_logprob *out, size_t n, const struct session *session, size_t row);

/* ---- guessing tokens ---- */

/* Guesses by n-grams (small == NULL), or by a smaller model with the same vocabulary, else ERR_INPUT. */
struct speculation;
bool speculation_open(struct speculation **out, const struct engine *engine, const struct engine *small,
                      struct err *err);
void speculation_close(struct speculation *speculation);
/* So many replies will share the next passes (1): the more there are, the less a guess is worth. */
void speculation_company(struct speculation *speculation, size_t replies);
size_t speculation_guess(int32_t *out, size_t most, struct speculation *speculation, const int32_t *ids, size_t n);
void speculation_learn(struct speculation *speculation, const int32_t *ids, size_t n); /* a finished timeline */

/* ---- speed ---- */

/* Seconds that a prompt of random ids and a greedy reply take: medians of `repeat` rounds after one to warm up. */
struct engine_speed_options {
    size_t prompt, reply, repeat; /* ids, ids, rounds; at least 1 each */
    uint64_t seed;
    bool (*stop)(void); /* NULL: never; true ends the work with ERR_INTERRUPT */
};
struct engine_speed {
    double prompt_s, reply_s;
};
bool engine_measure(struct engine_speed *out, const struct engine *engine, const struct engine_speed_options *options,
                    struct err *err);

/* ---- a reply ---- */

enum reply_finish {
    REPLY_STOP,       /* the model ended it */
    REPLY_STOP_TEXT,  /* a stop text was written; the reply ends in front of it */
    REPLY_LENGTH,     /* the limit of new tokens was reached */
    REPLY_INTERRUPTED /* reply_interrupt, or on_text asked to stop */
};
const char *reply_finish_name(enum reply_finish finish); /* "stop" "stop" "length" "interrupted" */

/* New text as it becomes final, whole characters only; n == 0 when a pass brought none. Return false to end the reply
 * here. */
typedef bool reply_text_fn(void *context, const char *text, size_t n);

/* What the model thought of an id of the reply, before any filter. */
enum { REPLY_BEST = 20 };
struct reply_token {
    size_t end; /* of the reply's text when this id had been taken; a character in pieces ends with its last one */
    struct engine_logprob chosen, best[REPLY_BEST]; /* best: as many as were asked for */
};
/* Those whose text is final by what on_text hands out next. */
typedef void reply_tokens_fn(void *context, const struct reply_token *tokens, size_t n);

/* Somebody who decides beside the model which ids may follow, and makes the text of them. */
struct reply_guide {
    bool (*accept)(void *guide, int32_t id, bool first); /* may it come next? first: it is the model's own choice */
    void (*take)(void *guide, int32_t id);               /* it was accepted, and comes next; never a stop id */
    /* nothing may follow: take back all but *n ids; false: the reply is over */
    bool (*back)(void *guide, size_t *n);
    /* the ids that will be the only ones to be accepted */
    size_t (*expect)(void *guide, int32_t *ids, size_t most);
    const char *(*text)(void *guide, size_t limit,
                        size_t *n); /* *n: the most bytes <= limit that will not be taken back, at a fit place */
    const char *(*end)(void *guide, size_t *n); /* the text, if nothing follows */
};

struct reply_options {
    const int32_t *prompt; /* copied */
    size_t n_prompt;       /* >= 1 */
    /* the prompt ends within a text; false: in a control token, as rendered conversations do */
    bool inside;
    size_t max_new_tokens; /* the session must have room for n_prompt + max_new_tokens - 1 */
    struct engine_sampling sampling;
    const char *const *stop; /* texts that end the reply; borrowed, like all that follows */
    size_t n_stop;
    const struct reply_guide *guide; /* NULL: the model decides alone */
    void *guide_context;
    bool no_guesses;            /* feed one id at a time, also when the guide knows what follows */
    bool ignore_eos;            /* without a guide: no id ends the reply, which goes on to its limit */
    bool logprobs;              /* of a reply without a guide: keep what the model thought of each id */
    size_t n_best;              /* and of so many others; at most REPLY_BEST */
    reply_tokens_fn *on_tokens; /* called in front of on_text; NULL: they are not shown while it grows */
    reply_text_fn *on_text;     /* NULL: the text is not shown while it grows */
    void *context;
};

struct reply_result {
    struct bytes text, ids; /* ids: int32_t values, the one that ended the reply included */
    struct bytes tokens;    /* struct reply_token, where they were asked for; together they are the text */
    enum reply_finish finish;
    size_t new_tokens;                /* without the id that ended it */
    size_t passes, guessed, accepted; /* feeds; ids fed before they were picked, and how many of them were right */
    float mean_logprob;               /* with a guide: of the ids that the model chose freely */
};
void reply_result_free(struct reply_result *result); /* safe on the zero state */

/* Write a whole reply. The session keeps what it holds of the prompt's beginning; afterwards it holds prompt and
 * reply. */
bool reply_run(struct reply_result *out, struct session *session, struct speculation *speculation,
               const struct reply_options *options, struct err *err);

/* The same step by step, so that several replies grow in one pass over the weights:
 *
 *   reply_open -> { reply_wants -> session_feed_many -> reply_step -> reply_show } until reply_done -> reply_finish ->
 *     reply_close
 */
struct reply;
enum { REPLY_MOST_IDS = 8 }; /* that a reply wants in one feed, the prompt aside */

/* session and speculation (may be NULL) are borrowed until reply_close. */
bool reply_open(struct reply **out, struct session *session, struct speculation *speculation,
                const struct reply_options *options, struct err *err);
void reply_close(struct reply *reply); /* NULL-safe */

struct session_feed_part reply_wants(struct reply *reply); /* what to feed before the next step; borrowed until then */
void reply_step(struct reply *reply);                      /* pick; replies know nothing of each other: on any thread */
void reply_show(struct reply *reply);                      /* calls on_text */
bool reply_done(const struct reply *reply);
void reply_interrupt(struct reply *reply); /* end here, unless it is done already */

/* The result of a reply that is done, after the last on_text; ERR_WORK when the model gave no number for any token.
 * Once. */
bool reply_finish(struct reply_result *out, struct reply *reply, struct err *err);

#endif
