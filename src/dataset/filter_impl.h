/* filter_impl.h - what the files of the filter share: one row and what became of it. */
#ifndef SANSU_DATASET_FILTER_IMPL_H
#define SANSU_DATASET_FILTER_IMPL_H

#include "sansu/audit.h"
#include "sansu/dataset.h"
#include "sansu/dataset_filter.h"
#include "sansu/dedup.h"
#include "sansu/reading.h"

struct filter_name {
    const char *name, *demands, *ja; /* "too_short"; what a kept row has; the reason in Japanese */
};
extern const struct filter_name dataset_filter_names[DATASET_FILTERS]; /* filter_report.c */

/* Everything but repetition and the order is decided without looking at other rows. */
struct filter_row {
    struct bytes line, detail;
    size_t number;
    const char *bad; /* why it is no row; static, or in `detail` */
    struct corpus_row row;
    size_t n_problem, n_solution, n_tokens;
    struct audit_assessment judged;
    struct bytes solver_answer; /* of a problem that was read surely, when the row has no reference */
    const char *solver_family;
    bool solved, has_reference;
    bool hit[DATASET_FILTERS];
    struct dedup_overlap overlap;
    struct dedup_sketch sketch;
    struct err trouble; /* out of memory: the work ends */
};

/* Work space of one thread. */
struct filter_judge {
    const struct dataset_filter_settings *settings;
    const struct dedup_heldout *heldout; /* NULL: nothing is held out */
    struct reading reading;
};

bool dataset_filter_off(const struct dataset_filter_settings *s, enum dataset_filter f);

/* Fills everything of a row from its line but the two kinds of repetition (filter_row.c). */
void dataset_judge_row(struct filter_judge *judge, struct filter_row *row);
void dataset_judge_free(struct filter_judge *judge);

/* Why the row was dropped, in words (after hit[] is complete). */
void dataset_filter_detail(struct bytes *out, const struct filter_row *row, enum dataset_filter why,
                           const struct dataset_filter_settings *settings);

/* The lines of the file of dropped rows. `like`: the row that a repetition repeats. */
void dataset_dropped_line(struct bytes *out, struct filter_row *row, enum dataset_filter why, uint32_t like,
                          const struct dataset_filter_settings *settings);
void dataset_unreadable_line(struct bytes *out, const struct filter_row *row);

/* Count a row that was read; DATASET_FILTERS: it was kept. */
void dataset_filter_count(struct dataset_filter_totals *t, const struct filter_row *row, enum dataset_filter why);

#endif
