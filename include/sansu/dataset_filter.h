/* dataset_filter.h - solutions -> training set, with a reason for every row that is left out. */
#ifndef SANSU_DATASET_FILTER_H
#define SANSU_DATASET_FILTER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/err.h"
#include "base/file.h"
#include "sansu/corpus.h"
#include "sansu/reading.h"

/* In the order in which they are applied: each sees what the ones before let pass. */
enum dataset_filter {
    DATASET_TOO_SHORT,
    DATASET_TOO_LONG,
    DATASET_TRUNCATED,
    DATASET_REFUSAL,
    DATASET_NO_ANSWER,
    DATASET_WRONG_ANSWER,
    DATASET_FALSE_EQUATION,
    DATASET_STYLE,
    DATASET_METHOD,
    DATASET_EXACT_DUPLICATE,
    DATASET_NEAR_DUPLICATE,
    DATASET_OVERLAP,
    DATASET_OVERLAP_BLIND,
    DATASET_LANGUAGE,
    DATASET_FILTERS
};
const char *dataset_filter_name(enum dataset_filter filter); /* "too_short" .. */

enum dataset_repeats { DATASET_SAME_ROW, DATASET_SAME_PROBLEM, DATASET_ANY_REPEATS }; /* what may not occur twice */

/* Tokens of a row as it is trained on. Called on several threads at once. */
typedef bool dataset_count_fn(size_t *n_tokens, void *context, const struct corpus_row *row, struct err *err);
typedef void dataset_bad_line_fn(void *context, size_t number, const char *words);

/* Valid when zeroed, but for the three paths: no limits, rows as they were read, one thread a processor. */
struct dataset_filter_settings {
    const char *in, *out, *dropped; /* in: "-" is standard input */
    const char *against;            /* held-out rows; NULL: none */
    const char *model;              /* named in the reports; NULL: none */
    const char *skip;               /* set by dataset_filter_skip */
    bool off[DATASET_FILTERS];
    struct {
        size_t min_chars, max_chars, tokens;
    } limit;
    struct {
        enum dataset_repeats what;
        double near; /* as dedup_seen_options; 0: only exact repetition counts */
        bool any_numbers;
    } repeats;
    struct {
        int grade; /* as audit_options */
        bool require_numbering, allow_letters;
        bool require_true; /* at least one equality that is checked and true */
    } audit;
    /* solves the problems of rows without "answer", where it is sure; borrowed. NULL: those have no reference */
    const struct reader *reader;
    double overlap; /* part of a problem's runs that makes it held out, from 0 to 1 */
    int threads;
    bool rewrite; /* rows are written in `format`, not as they were read */
    enum corpus_format format;
    dataset_count_fn *count;                        /* NULL: tokens are not counted */
    dataset_bad_line_fn *bad_line;                  /* NULL: bad lines are only counted and written to `dropped` */
    void (*progress)(void *context, size_t n_read); /* now and then; NULL: not told */
    void *context;                                  /* of the three */
    file_stop_fn *stop;                             /* true ends the work with ERR_INTERRUPT; nothing is written then */
};

/* "too_short,style": filters that are not applied. ERR_USAGE names one that does not exist. */
bool dataset_filter_skip(struct dataset_filter_settings *settings, const char *names, struct err *err);

enum { DATASET_BIN = 10, DATASET_BINS = 120, DATASET_FAMILIES = 256 };

struct dataset_family {
    char name[48];
    size_t kept, dropped[DATASET_FILTERS];
};

struct dataset_file {
    size_t bytes;
    char sha256[65];
};

struct dataset_filter_totals { /* about 40 KB */
    size_t read, bad, kept, dropped[DATASET_FILTERS], matched[DATASET_FILTERS];
    size_t kept_length[DATASET_BINS + 1], dropped_length[DATASET_BINS + 1]; /* by characters, the last bin open */
    struct dataset_family family[DATASET_FAMILIES];
    size_t n_families;
    size_t with_reference, cannot_tell, other_form; /* of the rows read; the last two of the kept ones */
    struct {
        size_t rows, verified, contradicted; /* rows whose reference the reader gave; solutions that have its answer */
    } solved;
    struct {
        size_t all, right, rows_without; /* right: checked and true */
    } claims;                            /* of the kept rows, as are: */
    size_t tokens;
    size_t warned[64]; /* kept rows with a warning of audit_rule(i) */
    size_t held_out;   /* rows of `against` */
    struct dataset_file in, out, against;
};

/* Both files appear whole or not at all. A line that is no row is counted, named, and written to `dropped`; the rest
 * goes on. Same input and settings: same bytes, whatever the threads. */
bool dataset_filter(struct dataset_filter_totals *out, const struct dataset_filter_settings *settings, struct err *err);

/* Append the report: a table, one line of JSON, a self-contained page. */
void dataset_filter_text(struct bytes *out, const struct dataset_filter_totals *t,
                         const struct dataset_filter_settings *s);
void dataset_filter_json(struct bytes *out, const struct dataset_filter_totals *t,
                         const struct dataset_filter_settings *s);
void dataset_filter_page(struct bytes *out, const struct dataset_filter_totals *t,
                         const struct dataset_filter_settings *s);

#endif
