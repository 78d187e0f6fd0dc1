/* eval.h - how good are explanations? Systems side by side on one test set: truth, style, method, form, and what reads
 * well but is wrong.
 *
 *   test set -> items      specs -> systems      samples: read again, stored answers, or a model writes them
 *   samples -> figures of each system, paired comparisons of each two -> table | JSON (docs/json.md) | page
 *
 * Same input and seed, same bytes; no clock and no host stands in a result. "Right" is the same final answer by value;
 * what cannot be told is never right. An "answer" of null marks a text that must be declined. */
#ifndef SANSU_EVAL_H
#define SANSU_EVAL_H

#include "base/bytes.h"
#include "base/file.h"
#include "base/stats.h"
#include "sansu/audit.h"
#include "sansu/lesson.h"

/* Valid when zeroed: 0 and NULL mean the default. */
struct eval_settings {
    size_t samples;        /* replies a problem: 1 */
    size_t limit;          /* only the first so many problems of the test set: all */
    size_t rounds;         /* bootstrap draws: 10,000 */
    double overlap;        /* share of a problem's runs of 13 characters that makes it a leak: 0.8 */
    double temperature;    /* 0.3; below 0: greedy */
    size_t max_new_tokens; /* 512 */
    size_t parallel;       /* replies written side by side, which never changes them: 8 */
    uint64_t seed;
    int grade;                        /* school year for kanji and terms: 6 */
    int threads;                      /* one per processor */
    const char *cpu, *kv, *precision; /* as engine_options */
    const char *reader;               /* directory of the reader's model, for systems that explain as lessons */
    file_stop_fn *stop;               /* asked often; true ends the work with ERR_INTERRUPT */
    /* After each reply that a model wrote. */
    void (*progress)(void *context, const char *system, size_t done, size_t of);
    void *context;
};

/* ---- items, samples, systems ---- */

struct eval_item {
    char *id, *problem, *answer, *family; /* answer NULL: must be declined */
    uint64_t text;                        /* hash of the folded problem: answers without an id are joined by it */
    size_t cluster;                       /* items of one problem with other numbers share it */
    size_t kind;                          /* number of the family, in order of appearance */
    double literal, blind;                /* shares of it found in the training set */
};

enum eval_outcome {
    EVAL_RIGHT,
    EVAL_WRONG,
    EVAL_UNKNOWN, /* no answer, or it cannot be compared */
    EVAL_DECLINED,
    EVAL_RIGHTLY_DECLINED,
    EVAL_SHOULD_DECLINE
};
const char *eval_outcome_name(enum eval_outcome outcome);
enum eval_finish { EVAL_STOP, EVAL_LENGTH, EVAL_REFUSED };

struct eval_sample {
    char *text; /* NULL: not there (yet) */
    size_t n_text, new_tokens, overrides;
    double mean_logprob;
    enum eval_finish finish;
    enum eval_outcome outcome;
    enum lesson_vouching vouching; /* of a lesson; LESSON_NOTHING otherwise */
    bool readable;                 /* as a reader takes it, right or wrong: in form, with an answer, not cut off */
    bool loops;                    /* it ends by saying the same again and again */
    struct audit_assessment audit;
};

struct eval_system {
    char name[48];
    char *spec;                               /* as given; shown in the results */
    char *model, *adapter, *prompt, *answers; /* exactly one of model and answers */
    bool raw, plain, letters;   /* raw: no constraint at all; plain: no calculator; letters: x and LaTeX are no error */
    bool lesson;                /* as `sansu explain`: the problem is read first (lesson.h) */
    char *system_text;          /* NULL: the model's own, else the card's; "": none */
    char fingerprint[65];       /* of all that decides its samples */
    struct eval_sample *sample; /* [item * set.samples + k] */
};

enum { EVAL_SYSTEMS = 8 };

/* One test set and the systems on it. Readers may look at everything. */
struct eval_set {
    struct eval_settings settings; /* defaults filled in */
    struct eval_item *item;
    size_t n, n_clusters, n_families, samples;
    size_t *first; /* [n_families]: the first item of each family */
    struct eval_system system[EVAL_SYSTEMS];
    size_t n_systems;
    struct eval_overlap {
        char sha256[65]; /* of the training set; "" when none was given */
        size_t n_rows, n_literal, n_blind;
    } train;
    char sha256[65]; /* of the test set */
};

/* JSON lines {"id","problem","answer","family","cluster"}; "-" is standard input. A test set must be whole: its first
 * bad line, and an id that occurs twice, are errors. `out` needs eval_set_free also after a failure. */
bool eval_set_load(struct eval_set *out, const char *path, const struct eval_settings *settings, struct err *err);
void eval_set_free(struct eval_set *set);

/* "NAME=model:DIR[,adapter:DIR][,prompt:none|FILE][,plain][,letters][,raw][,lesson]" or "NAME=answers:FILE". A spec
 * that is refused leaves the set as it was. */
bool eval_set_add(struct eval_set *set, const char *spec, struct err *err);

/* Which items stand in this training set, as written or with other numbers. */
bool eval_set_train(struct eval_set *set, const char *path, struct err *err);

/* Fill every sample. dir/samples.jsonl is read first, appended while models write and set in order at the end, so that
 * a run that was ended goes on; NULL: nothing is kept. After ERR_INTERRUPT the samples that are done can be counted. */
bool eval_set_run(struct eval_set *set, const char *dir, struct err *err);

/* ---- figures ---- */

/* All of first samples of the items that have an answer, unless it says otherwise. */
struct eval_outcomes {
    size_t right, other_form, wrong, unknown, declined; /* other_form: of the right ones */
};

struct eval_votes {
    double mean_right;     /* over all samples */
    size_t majority_right; /* most frequent answer of an item's samples */
    size_t agree;          /* items whose samples all give one answer */
};

struct eval_equalities {
    size_t all, are_true, are_false, false_texts; /* false_texts: texts with at least one */
};

struct eval_form {
    size_t style, method, numbered;    /* texts that no such rule rejects */
    size_t cut, with_answer, rejected; /* rejected: by any rule */
    size_t readable, readable_wrong;
    size_t algebra, markup, named, loops; /* letters or words of algebra; LaTeX, Markdown, HTML; a method is named */
    size_t cross[2][3];                   /* readable, not; sound (right and no false equality), wrong, cannot tell */
};

/* What a lesson vouched for, of the items that have an answer. */
struct eval_vouched {
    size_t n[LESSON_EXACT + 1], right[LESSON_EXACT + 1]; /* by enum lesson_vouching */
    size_t unwarned_wrong, shown_wrong; /* another answer, without a doubt beside it; with one or without */
};

struct eval_length {
    size_t chars, sentences, longest, tokens, overrides;
    size_t kanji[8];
};

struct eval_figures {
    size_t n, missing; /* n leaves out the missing ones */
    size_t to_decline, rightly_declined;
    struct eval_outcomes outcome;
    struct eval_votes votes;
    struct eval_equalities equalities;
    struct eval_form form;
    struct eval_vouched vouched;
    struct eval_length length;
};

/* Items where exactly one of two systems has a property, and the exact two-sided p. */
struct eval_mcnemar {
    size_t only_first, only_second;
    double p;
};

struct eval_pair {
    size_t first, second, n, both; /* systems; items that both have; where both are right */
    struct eval_mcnemar right, readable_wrong, method;
    double difference, error, p; /* mean of second - first, clustered standard error, bootstrap p */
    struct stats_interval interval;
};

enum { EVAL_PAIRS = EVAL_SYSTEMS * (EVAL_SYSTEMS - 1) / 2 };

struct eval_results {
    struct eval_figures figures[EVAL_SYSTEMS];
    struct eval_pair pair[EVAL_PAIRS];
    size_t n_pairs;
};

bool eval_count(struct eval_results *out, const struct eval_set *set, struct err *err);
struct eval_figures eval_count_family(const struct eval_set *set, const struct eval_system *system, size_t kind);

/* ---- results as bytes ---- */

void eval_write_text(struct bytes *out, const struct eval_set *set, const struct eval_results *results);
void eval_write_json(struct bytes *out, const struct eval_set *set, const struct eval_results *results);
void eval_write_page(struct bytes *out, const struct eval_set *set, const struct eval_results *results);

#endif
