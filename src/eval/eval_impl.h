/* eval_impl.h - what the files of this folder share: one sample, the file of samples, stored answers, models. */
#ifndef SANSU_EVAL_IMPL_H
#define SANSU_EVAL_IMPL_H

#include "sansu/eval.h"

/* ---- sample.c ---- */

struct eval_sample *eval_sample_at(const struct eval_set *set, const struct eval_system *system, size_t item, size_t k);

/* Put a text into its place and assess it. */
struct eval_text {
    const char *text;
    size_t n;
    enum eval_finish finish;
};
bool eval_sample_take(struct eval_set *set, struct eval_system *system, size_t item, size_t k, struct eval_text text,
                      struct err *err);

/* How a stored answer ended: as it says itself, else as its text looks. */
enum eval_finish eval_finish_of(const char *stop, const char *text);
const char *eval_finish_name(enum eval_finish finish);

bool eval_sample_wrong(const struct eval_sample *s); /* another answer, or a false equality */

/* ---- loop.c ---- */

bool eval_is_loop(const char *text, size_t n);

/* ---- items.c ---- */

size_t eval_item_find(const struct eval_set *set, const char *id); /* set->n when there is none */

/* ---- identify.c ---- */

/* Fills system->fingerprint. */
bool eval_identify(struct eval_system *system, const struct eval_settings *settings, struct err *err);

/* ---- system.c ---- */

/* Names stand in tables, CSV and pages as they are: no comma, quote, bracket or control. */
bool eval_is_name(const char *name);

void eval_system_free(struct eval_system *system, size_t n_samples);

/* A system of this name that only stored samples fill. */
bool eval_set_add_name(struct eval_set *set, const char *name, size_t n, struct err *err);

/* ---- samples.c: JSON lines, one a sample ---- */

void eval_samples_line(struct bytes *out, const struct eval_set *set, const struct eval_system *system, size_t item,
                       size_t k);
bool eval_samples_write(const struct eval_set *set, const char *path, struct err *err);
/* Only samples with a system's fingerprint, unless `any`. Lines of other systems are appended to `others` (NULL:
 * forgotten). */
bool eval_samples_read(struct eval_set *set, const char *path, bool any, struct bytes *others, struct err *err);

/* ---- answers.c, models.c ---- */

bool eval_answers_load(struct eval_set *set, struct eval_system *system, struct err *err);
/* Replies that are not there yet. stream: receives each as a line (a FILE *); NULL: none does. */
bool eval_models_write(struct eval_set *set, struct eval_system *system, void *stream, struct err *err);

bool eval_is_stopped(const struct eval_set *set);

/* ---- key.c: which system stands on which side of a pair ---- */

#define EVAL_KEY_HEAD "number,item,left,right,left_outcome,right_outcome,left_false,right_false,left_chars,right_chars"
enum { EVAL_NAME_BYTES = 48 };

struct eval_side {
    char name[EVAL_NAME_BYTES], outcome[EVAL_NAME_BYTES]; /* as eval_outcome_name */
    size_t n_false, chars;
};

struct eval_key {
    struct eval_side (*pair)[2]; /* left, right; pair number i is [i - 1] */
    size_t n;
};

/* A line that cannot be read as what it must be is an error. `out` needs eval_key_free also after a failure. */
bool eval_key_read(struct eval_key *out, const char *path, struct err *err);
void eval_key_free(struct eval_key *key);

#define EVAL_VOTES_HEAD "number,choice,by,at,reason" /* of a ballot's votes.csv */

/* A whole number and nothing else. */
bool eval_read_count(size_t *out, const char *text);

/* ---- numbers for tables ---- */

double eval_percent(size_t k, size_t n);
struct eval_rate {
    double value, low, high; /* percent; Wilson's 95 % interval */
};
struct eval_rate eval_rate_of(size_t k, size_t n);

#endif
