/* eval.h - what the files of `sansu eval` share: flags; items, systems, samples; figures. */
#ifndef SANSU_CMD_EVAL_H
#define SANSU_CMD_EVAL_H

#include "base/bytes.h"
#include "base/stats.h"
#include "cmd.h"
#include "sansu/audit.h"

struct eval_flags {
    const char *data, *model, *adapter, *save, *cpu, *kv;                 /* one model, a table per family (eval_table.c) */
    const char *test, *out, *train, *blind, *tally, *key;       /* systems side by side; blind sheets */
    struct cmd_list system;
    int64_t threads, seed, samples, max_new_tokens, parallel, rounds, limit, grade;
    double temperature, overlap;
    bool no_calculator, json;
};

int eval_table(const struct eval_flags *flags);
int eval_compare(const struct eval_flags *flags);
int eval_blind_sheet(const struct eval_flags *flags);
int eval_tally(const struct eval_flags *flags);

/* ---- items ---- */

struct eval_item {
    char *id, *problem, *answer, *family; /* answer NULL: must be declined */
    uint64_t text;                        /* hash of the folded problem: answers without an id are joined by it */
    size_t cluster;                       /* items of one problem with other numbers share it */
    double literal, blind;                /* shares found in --train */
};

/* ---- samples ---- */

enum eval_outcome { EVAL_RIGHT, EVAL_WRONG, EVAL_UNKNOWN, EVAL_DECLINED, EVAL_RIGHTLY_DECLINED, EVAL_SHOULD_DECLINE, EVAL_MISSING };
extern const char *const eval_outcome_names[]; /* eval_load.c */
enum eval_finish { EVAL_STOP, EVAL_LENGTH, EVAL_REFUSED };

struct eval_sample {
    char *text; /* NULL: not there (yet) */
    size_t n_text, new_tokens, overrides;
    double mean_logprob;
    enum eval_finish finish;
    enum eval_outcome outcome;
    bool readable; /* no rule of style, method or numbering rejects it, it is not cut off: how a reader takes it, right or wrong */
    struct audit_assessment judged;
};

struct eval_system {
    char name[48];
    const char *spec;                       /* as given; shown in the results */
    char *model, *adapter, *prompt, *answers; /* owned; exactly one of model and answers */
    bool raw, plain;                        /* raw: no constraint at all; plain: no calculator */
    char *system_text;                      /* NULL: the model's own, else the card's; "": none */
    char fingerprint[65];                   /* of all that decides its samples */
    struct eval_sample *sample;             /* [item * k + i] */
};

enum { EVAL_SYSTEMS = CMD_LIST_MAX };

struct eval_set {
    const struct eval_flags *flags;
    struct eval_item *item;
    size_t n, n_clusters, k;
    struct eval_system system[EVAL_SYSTEMS];
    size_t n_systems;
    char test_sha[65], train_sha[65];
    size_t n_train, n_literal, n_blind;
};

/* eval_load.c */
bool eval_load_items(struct eval_set *set, struct err *err);
bool eval_load_train(struct eval_set *set, struct err *err);    /* contamination, when --train is given */
bool eval_parse_systems(struct eval_set *set, struct err *err); /* --system */
bool eval_new_sample(struct eval_set *set, struct eval_system *system, size_t item, size_t k, const char *text, size_t n, enum eval_finish finish, struct err *err);
void eval_set_free(struct eval_set *set);

/* eval_run.c: fill every sample; OUT/samples.jsonl is read first, appended while the models write, and set in order at the end. */
bool eval_run(struct eval_set *set, struct err *err);
/* The samples of a samples.jsonl; only those with a system's fingerprint, unless `any`. Lines of other systems are appended
 * to `others` (NULL: forgotten). */
bool eval_read_samples(struct eval_set *set, const char *path, bool any, struct bytes *others, struct err *err);

/* ---- figures ---- */

struct eval_figures {
    size_t n, right, other_form, wrong, unknown, declined, missing;   /* first samples of the items that have an answer */
    size_t to_decline, rightly_declined;
    double mean_right;          /* over all samples */
    size_t majority_right;      /* most frequent answer of the k samples */
    size_t agree;               /* items whose k samples all give one answer */
    size_t claims, claims_true, claims_false, false_texts;
    size_t style_ok, method_ok, numbered, cut, with_answer, readable, readable_wrong;
    size_t cross[2][3];         /* readable, not; sound (right and no false equality), wrong, cannot tell */
    size_t chars, sentences, longest, tokens, overrides;
    size_t kanji[8];
};

struct eval_pair {
    size_t first, second, n;    /* systems; items that both have */
    size_t only_first, only_second, both;
    double mcnemar;             /* p */
    double difference, error, p; /* mean of second - first, clustered standard error, bootstrap p */
    struct stats_interval interval;
    size_t rw_only_first, rw_only_second; /* readable but wrong */
    double rw_mcnemar;
    size_t method_only_first, method_only_second; /* keeps to the method */
    double method_mcnemar;
};

enum { EVAL_PAIRS = EVAL_SYSTEMS * (EVAL_SYSTEMS - 1) / 2 };

struct eval_results {
    struct eval_figures figures[EVAL_SYSTEMS];
    struct eval_pair pair[EVAL_PAIRS];
    size_t n_pairs;
};

/* eval_figures.c */
bool eval_count(struct eval_results *out, const struct eval_set *set, struct err *err);
struct eval_figures eval_count_family(const struct eval_set *set, const struct eval_system *system, const char *family);

/* eval_results.c, eval_page.c */
void eval_print(struct bytes *out, const struct eval_set *set, const struct eval_results *results);
void eval_write_json(struct bytes *out, const struct eval_set *set, const struct eval_results *results);
void eval_write_page(struct bytes *out, const struct eval_set *set, const struct eval_results *results);

#endif
