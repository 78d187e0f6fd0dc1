/* tutor.h - where the halves meet: a problem goes in, a checked explanation comes out.
 *
 * The model writes, the calculator watches: when the reply reaches the "=" of an expression that can be evaluated, the
 * number that follows is the exact value in one of its legal spellings (30, 2.5, 5/2, 2と1/2, 3あまり2); letters as
 * unknowns, LaTeX and Markdown cannot be sampled. Prose stays free. A true equation is not yet a right solution:
 * nothing here ever calls an answer correct.
 *
 * A problem and the user's turns of a chat are read in one form (text_canonical), the problem without greetings and
 * requests around it: how it was typed changes no reply. Results show it as given; positions are in the reply.
 *
 * Requests may begin at any time, each with its own settings; they share the passes over the weights:
 *
 *     tutor_open -> { tutor_begin (any number) ; tutor_step ; tutor_take } -> tutor_close
 *
 * A request has the same bytes alone and in any company. */
#ifndef SANSU_TUTOR_H
#define SANSU_TUTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"
#include "sansu/audit.h"
#include "sansu/engine.h"
#include "sansu/exact.h"
#include "sansu/generate.h"

/* Tokens may be fed before they are picked, and are verified in the same pass: the text never depends on it, only the
 * time. Calculator: the digits that it will force. Lookup (the default): also what n-grams of this run's texts say. */
enum tutor_guess { TUTOR_GUESS_DEFAULT, TUTOR_GUESS_NONE, TUTOR_GUESS_CALCULATOR, TUTOR_GUESS_LOOKUP };

/* Of one request. Zero means the default everywhere. */
struct tutor_settings {
    float temperature; /* 0: 0.3; below 0: greedy */
    int top_k;         /* this and the next three: 0 = off */
    float top_p, min_p, repeat_penalty;
    uint64_t seed;
    int max_new_tokens;      /* 0: 512 */
    int samples;             /* 0: 1; more: several explanations, the most frequent answer wins */
    const char *const *stop; /* texts that end the reply, which ends in front of them */
    size_t n_stop;
    bool no_calculator, allow_letters; /* of explanations */
    bool no_guesses;                   /* feed one token at a time */
    bool ignore_eos;                   /* of chats and continuations: no token ends them, only their limit */
    bool logprobs;                     /* of chats and continuations: what the model thought of each token */
    int best_logprobs;                 /* and of so many others, at most REPLY_BEST */
};

struct tutor_options {
    const char *system; /* of explanations. NULL: the model's own text, else the card's; "": no system turn */
    const char *date;   /* "YYYY-MM-DD" for chat formats that print one; NULL: today */
    /* 0: 1; batch slots: replies written side by side, one pass over the weights for all (at most 64) */
    int parallel;
    int queue;      /* 0: 4 a slot; requests that may be unfinished, or not taken, at once */
    size_t context; /* most tokens of prompt and reply; 0: the model's */
    enum tutor_guess guess;
    const struct engine *guess_model; /* a smaller model with the same vocabulary guesses; NULL: none. Borrowed */
    const char *cache_dir;            /* where the shared beginning of prompts is kept between runs; NULL: nowhere */
    struct tutor_settings settings;   /* of tutor_explain and tutor_explain_many; stop is borrowed */
};

struct tutor;

/* The engine is borrowed and must outlive the tutor. One call at a time. */
bool tutor_open(struct tutor **out, const struct engine *engine, const struct tutor_options *options, struct err *err);
void tutor_close(struct tutor *tutor); /* NULL-safe */

/* Keys and values in memory, in tokens. */
struct tutor_cache {
    size_t held;              /* of replies that are being written */
    size_t allocated;         /* so many have their memory; it is kept for the next */
    size_t room;              /* the most that all slots could hold */
    uint64_t prompts, reused; /* tokens of prompts since the beginning; those that some timeline held already */
};
void tutor_cache(struct tutor_cache *out, const struct tutor *tutor);

/* ---- results ---- */

enum tutor_finish {
    TUTOR_STOP,        /* the model ended its reply */
    TUTOR_LENGTH,      /* the limit of new tokens, or the model's context, was reached */
    TUTOR_REFUSED,     /* nothing was generated, or the model declined in its own words: `refusal` says why */
    TUTOR_INTERRUPTED, /* tutor_cancel, or on_text asked to stop; text holds what was finished */
    TUTOR_STOP_TEXT    /* a stop text was reached */
};
const char *tutor_finish_name(enum tutor_finish finish); /* "stop" "length" "refused" "interrupted" "stop" */

enum { TUTOR_MAX_WARNINGS = 8 };

struct explanation {
    char *text; /* UTF-8, NUL-terminated; "" when refused */
    size_t n_text;
    enum tutor_finish finish;
    const char *refusal;        /* a Japanese sentence, borrowed from the tutor; NULL unless refused */
    struct audit_report report; /* claims, verdict over all equations, style findings, final answer */
    size_t overrides;           /* numbers (or run-on signs) where the calculator overruled the model */
    size_t prompt_tokens, new_tokens;
    /* of all samples: passes of the model, tokens guessed, guesses that were right */
    size_t passes, guessed, accepted;
    float mean_logprob;     /* of the tokens the model chose freely: how familiar this text is to it */
    int samples, agreement; /* replies made, and how many of them share this answer */
    struct bytes tokens;    /* struct reply_token, where they were asked for */
    const char *warnings[TUTOR_MAX_WARNINGS]; /* Japanese sentences to show with the text */
    size_t n_warnings;
};
void explanation_free(struct explanation *explanation); /* safe on the zero state */

/* One event, one exit code, in every form: 0, ERR_INPUT for a decline, ERR_INTERRUPT. */
enum err_code tutor_outcome(const struct explanation *explanation);

/* New text as it becomes final, whole characters only, once a pass; n == 0 when there is none, so that an interrupt is
 * noticed. With several samples the chosen text comes at once. False ends it. Must not call tutor_. */
typedef bool tutor_text_fn(void *context, const char *text, size_t n);

/* ---- one problem, many problems: for a tutor without pending requests ---- */
/* False only when the work failed (ERR_RESOURCE, an engine error): a problem that cannot be explained is a refusal,
 * which is a result. problem must be valid UTF-8, else ERR_INPUT. */
bool tutor_explain(struct explanation *out, struct tutor *tutor, const char *problem, size_t n, tutor_text_fn *on_text,
                   void *context, struct err *err);

/* Many problems: as many replies as there are batch slots grow side by side; results come in the order of `next`. */
struct tutor_item {
    const char *problem; /* borrowed until the next call */
    size_t n;
    void *tag;      /* the caller's; comes back with the result */
    struct err err; /* filled: bad before it came here; handed out in its turn */
};
struct tutor_stream {
    bool (*next)(void *context, struct tutor_item *out); /* asked for when a slot is free; false: no more */
    /* Once for every item. err: it was bad input, or its reply failed, and *e is empty; else NULL. *e is freed
     * afterwards (move it out by zeroing it). Return false to ask for no more. */
    bool (*done)(void *context, void *tag, struct explanation *e, const struct err *err);
    bool (*go_on)(void *context); /* asked once a pass; false ends all replies where they are. NULL: never */
    void *context;
};
bool tutor_explain_many(struct tutor *tutor, const struct tutor_stream *stream, struct err *err);

/* ---- requests at any time ---- */

enum tutor_kind {
    TUTOR_EXPLAIN, /* a problem: prompt, calculator, audit, warnings */
    TUTOR_CHAT,    /* messages in the model's chat format; the model alone decides */
    TUTOR_CONTINUE /* ids as they are; the model alone decides */
};

struct tutor_request {
    enum tutor_kind kind;
    const char *problem; /* TUTOR_EXPLAIN: n bytes of UTF-8 */
    size_t n;
    const struct engine_message *messages; /* TUTOR_CHAT */
    size_t n_messages;
    const int32_t *ids; /* TUTOR_CONTINUE */
    size_t n_ids;
    struct tutor_settings settings;
    tutor_text_fn *on_text;     /* NULL: none */
    reply_tokens_fn *on_tokens; /* in front of on_text, where they were asked for; NULL: none */
    void *context;
    const struct err *err; /* filled: the request is bad already, and handed out in its turn; NULL: it is not */
};

struct tutor_result {
    void *tag;
    struct explanation explanation; /* of a chat or continuation: text, finish and counts; nothing is checked */
    struct err err;                 /* err.code: bad input, or the reply failed, and explanation is empty */
};

/* Queue a request; all but context and tag is copied. ERR_RESOURCE when the queue is full. */
bool tutor_begin(struct tutor *tutor, const struct tutor_request *request, void *tag, struct err *err);

/* A batch slot is free, nothing waits for it, and the queue is not full. */
bool tutor_wants(const struct tutor *tutor);

/* Begin at most one waiting reply, and write on at all that are running: one pass over the weights. False when the pass
 * failed: what was unfinished has failed with that error; the tutor can be used again. */
bool tutor_step(struct tutor *tutor, struct err *err);

/* The oldest request that is finished, or, with in_order, the oldest of all if it is finished. False: there is none
 * yet. */
bool tutor_take(struct tutor_result *out, struct tutor *tutor, bool in_order);

/* End the requests with this tag where they are (NULL: all); the others go on. tutor_take hands them out,
 * interrupted. */
void tutor_cancel(struct tutor *tutor, const void *tag);

size_t tutor_pending(const struct tutor *tutor); /* requests begun and not taken */

/* One request from begin to end, for a tutor without pending ones. */
bool tutor_answer(struct explanation *out, struct tutor *tutor, const struct tutor_request *request, struct err *err);

#endif
