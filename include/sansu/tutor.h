/* tutor.h - where the halves meet: a problem goes in, a checked explanation comes out.
 *
 * The model writes, the calculator watches: when the reply reaches the "=" of an expression that can be evaluated, the
 * number that follows is the exact value in one of its legal spellings (30, 2.5, 5/2, 2と1/2, 3あまり2); letters as
 * unknowns, LaTeX and Markdown cannot be sampled. Prose stays free. A true equation is not yet a right solution: nothing
 * here ever calls an answer correct. */
#ifndef SANSU_TUTOR_H
#define SANSU_TUTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "sansu/audit.h"
#include "sansu/engine.h"
#include "sansu/exact.h"

enum { TUTOR_MAX_WARNINGS = 6 };

/* Tokens may be fed before they are picked, and are verified in the same pass: the text never depends on it, only the time.
 * Calculator: the digits that it will force. Lookup (the default): those, and what n-grams of this run's texts suggest. */
enum tutor_guess { TUTOR_GUESS_DEFAULT, TUTOR_GUESS_NONE, TUTOR_GUESS_CALCULATOR, TUTOR_GUESS_LOOKUP };

/* Zero means the default everywhere. */
struct tutor_options {
    const char *system;     /* NULL: the model's own text, else the card's; "": no system turn */
    const char *date;       /* "YYYY-MM-DD" for chat formats that print one; NULL: today */
    float temperature;      /* 0: 0.3; below 0: greedy */
    int max_new_tokens;     /* 0: 512 */
    int samples;            /* 0: 1; more: several replies, the most frequent answer wins */
    int parallel;           /* 0: 1; replies written side by side, one pass over the weights for all (at most 64) */
    enum tutor_guess guess;
    const struct engine *guess_model; /* a smaller model with the same vocabulary guesses; NULL: none. Borrowed */
    uint64_t seed;
    bool no_calculator, allow_letters;
    const char *cache_dir;  /* where the shared beginning of prompts (the system turn) is kept between runs; NULL: nowhere */
    const char *model_path; /* its sansu.json (or what a GGUF file has of it) may hold "familiarity_threshold" and "refusal"; NULL: none */
};

struct tutor;

/* The engine is borrowed and must outlive the tutor. One call at a time. */
bool tutor_open(struct tutor **out, const struct engine *engine, const struct tutor_options *options, struct err *err);
void tutor_close(struct tutor *tutor); /* NULL-safe */

enum tutor_finish {
    TUTOR_STOP,       /* the model ended its reply */
    TUTOR_LENGTH,     /* the limit of new tokens, or the model's context, was reached */
    TUTOR_REFUSED,    /* nothing was generated, or the model declined in its own words: `refusal` says why */
    TUTOR_INTERRUPTED /* the callback asked to stop; text holds what was finished */
};
const char *tutor_finish_name(enum tutor_finish finish); /* "stop" "length" "refused" "interrupted" */

struct explanation {
    char *text; /* UTF-8, NUL-terminated; "" when refused */
    size_t n_text;
    enum tutor_finish finish;
    const char *refusal;         /* a Japanese sentence, borrowed from the tutor; NULL unless refused */
    struct audit_report report;  /* claims, verdict over all equations (report.arithmetic), style findings, final answer */
    size_t overrides;            /* numbers (or run-on signs) where the calculator overruled the model */
    size_t prompt_tokens, new_tokens;
    size_t passes, guessed, accepted; /* of all samples: passes of the model, tokens guessed, guesses that were right */
    float mean_logprob;          /* of the tokens the model chose freely: how familiar this text is to it */
    int samples, agreement;      /* replies made, and how many of them share this answer */
    const char *warnings[TUTOR_MAX_WARNINGS]; /* Japanese sentences to show with the text; static */
    size_t n_warnings;
};

/* New text as it becomes final, whole characters only. Return false to stop. With several samples, or several desks, it is called
 * once, with the chosen text, and with n == 0 between tokens so that an interrupt is noticed. */
typedef bool tutor_text_fn(void *context, const char *text, size_t n);

/* False only when the work failed (ERR_RESOURCE, an engine error): a problem that cannot be explained is a refusal, which
 * is a result. problem must be valid UTF-8, else ERR_INPUT. */
bool tutor_explain(struct explanation *out, struct tutor *tutor, const char *problem, size_t n, tutor_text_fn *on_text, void *context,
                   struct err *err);
void explanation_free(struct explanation *explanation); /* safe on the zero state */

/* Many problems: `parallel` replies grow side by side, each the same as it would be alone. */
struct tutor_stream {
    bool (*next)(void *context, const char **problem, size_t *n); /* false: no more. Borrowed until the next call */
    /* In the order of `next`. err: the problem was bad input and *e is empty; else NULL. *e is freed afterwards (move it out by
     * zeroing it). Return false to ask for no more. */
    bool (*done)(void *context, struct explanation *e, const struct err *err);
    tutor_text_fn *on_text; /* false ends all replies where they are. With one desk and one sample it gets text as it grows */
    bool quiet;             /* on_text never gets text: n == 0, between tokens, so that an interrupt is noticed */
    void *context;
};
bool tutor_explain_many(struct tutor *tutor, const struct tutor_stream *stream, struct err *err);

#endif
