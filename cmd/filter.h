/* filter.h - what the files of `sansu filter` share: the filters in their order, one row, the counts. */
#ifndef SANSU_CMD_FILTER_H
#define SANSU_CMD_FILTER_H

#include "base/bytes.h"
#include "sansu/audit.h"
#include "sansu/corpus.h"
#include "sansu/engine.h"
#include "sansu/problem.h"
#include "sansu/dedup.h"

/* In the order in which they are applied: each sees what the ones before let pass. */
enum filter {
    FILTER_SHORT,
    FILTER_LONG,
    FILTER_TRUNCATED,
    FILTER_REFUSAL,
    FILTER_NO_ANSWER,
    FILTER_WRONG_ANSWER,
    FILTER_FALSE_EQUATION,
    FILTER_STYLE,
    FILTER_METHOD,
    FILTER_EXACT,
    FILTER_NEAR,
    FILTER_OVERLAP,
    FILTER_BLIND,
    FILTER_LANGUAGE,
    FILTERS
};

struct filter_name {
    const char *name, *demands, *ja; /* "too_short"; what a kept row has; the reason in Japanese */
};
extern const struct filter_name filter_names[FILTERS]; /* filter_report.c */

struct filter_settings {
    const char *in, *out, *dropped, *report, *html, *model, *against, *dedup, *skip, *format;
    int64_t min_chars, max_chars, max_tokens, grade, threads;
    double near, overlap;
    bool any_numbers, require_true, numbering, letters, no_solver, json;
    bool off[FILTERS];
    enum corpus_format write_as;
    bool as_read; /* rows are written as they were read */
    size_t token_limit;
};

/* One line and what became of it. Everything but exact, near and the order is decided without looking at other rows. */
struct filter_row {
    struct bytes line, detail;
    size_t number;
    const char *bad;         /* why it is no row; static, or in `detail` */
    struct corpus_row row;
    size_t n_problem, n_solution, n_tokens;
    struct audit_assessment judged;
    struct problem_found found; /* the solver's reference, when the row had none */
    bool solved, has_reference;
    bool hit[FILTERS];
    struct dedup_overlap overlap;
    struct dedup_sketch sketch;
    struct err trouble;      /* out of memory: the work ends */
};

enum { FILTER_BIN = 10, FILTER_BINS = 120, FILTER_FAMILIES = 256 };

struct filter_family {
    char name[48];
    size_t kept, dropped[FILTERS];
};

struct filter_totals {
    size_t read, bad, kept, dropped[FILTERS], matched[FILTERS];
    size_t kept_length[FILTER_BINS + 1], dropped_length[FILTER_BINS + 1]; /* by characters of the explanation, the last bin open */
    struct filter_family family[FILTER_FAMILIES];
    size_t n_families;
    size_t with_reference, solved, cannot_tell, other_form; /* of the rows read; the last two of the kept ones */
    size_t claims, claims_true, without_claim, tokens;      /* of the kept rows */
    size_t rule[64];                                        /* kept rows with a warning of that rule */
    size_t held_out;                                        /* rows of --against */
    size_t in_bytes, out_bytes;
    char in_sha[65], out_sha[65], against_sha[65];
};

/* Work space of one thread. */
struct filter_judge {
    const struct filter_settings *settings;
    const struct engine *engine;           /* tokenizer; NULL without --model */
    const struct dedup_heldout *overlap;    /* NULL without --against */
    struct problem_recogniser *recogniser; /* opened at the first need */
    struct bytes ids;
};

/* Fills everything of a row from its line but exact and near (filter_judge.c). */
void filter_judge_row(struct filter_judge *judge, struct filter_row *row);
void filter_judge_free(struct filter_judge *judge);

/* Why the row was dropped, in words (after hit[] is complete). */
void filter_detail(struct bytes *out, const struct filter_row *row, enum filter why, const struct filter_settings *settings);

/* Report as text, JSON, page. */
void filter_report_text(struct bytes *out, const struct filter_totals *totals, const struct filter_settings *settings);
void filter_report_json(struct bytes *out, const struct filter_totals *totals, const struct filter_settings *settings);
bool filter_report_html(const char *path, const struct filter_totals *totals, const struct filter_settings *settings, struct err *err);

#endif
