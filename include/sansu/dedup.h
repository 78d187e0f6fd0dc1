/* dedup.h - training texts: what is the same, what is nearly the same (deduplication), what stands in a test set
 * (decontamination). */
#ifndef SANSU_DEDUP_H
#define SANSU_DEDUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"

/* ---- texts compared ---- */

/* Append a text as comparisons see it: width, case, spaces and punctuation do not count (full-width forms, half-width
 * kana, combining marks, circled and superscript numbers become one form, as in NFKC). Blind: every number becomes "0". */
enum dedup_fold { DEDUP_FOLD_LITERAL, DEDUP_FOLD_BLIND };
void dedup_fold_text(struct bytes *out, const char *text, size_t n, enum dedup_fold how);

/* A 64-bit identity of a folded text, and of its numbers as a collection (order does not count). */
uint64_t dedup_text_hash(const char *text, size_t n, enum dedup_fold how);
uint64_t dedup_numbers_hash(const char *text, size_t n);

/* What a text leaves behind for later comparisons. MinHash (Broder 1997) over shingles of 5 characters of the
 * number-blind text: the share of equal minima estimates the shared part of two texts' shingles (Jaccard). */
enum { DEDUP_MINIMA = 128 };
struct dedup_sketch {
    uint64_t text, numbers; /* dedup_text_hash (literal), dedup_numbers_hash */
    uint32_t minimum[DEDUP_MINIMA];
};
void dedup_sketch_make(struct dedup_sketch *out, const char *text, size_t n);
int dedup_sketch_equal(const struct dedup_sketch *a, const struct dedup_sketch *b); /* equal minima */

/* ---- deduplication ---- */

/* A growing set of sketches. About 0.6 KB a text; one thread. */
struct dedup_seen;
struct dedup_seen_options {
    /* texts that share this part of their shingles are nearly the same; 0: only exact repetition counts */
    double near;
    bool any_numbers; /* ... whatever their numbers; else only texts with the same numbers can be */
};
enum dedup_kind { DEDUP_FRESH, DEDUP_EXACT, DEDUP_NEAR };
bool dedup_seen_open(struct dedup_seen **out, const struct dedup_seen_options *options, struct err *err);
void dedup_seen_close(struct dedup_seen *seen); /* NULL-safe */
/* Fresh texts enter the set under `number`; for the others *like is the number of the text they repeat. */
bool dedup_seen_add(struct dedup_seen *seen, const struct dedup_sketch *sketch, uint32_t number, enum dedup_kind *what,
                    uint32_t *like, struct err *err);

/* ---- decontamination ---- */

/* Held-out texts, asked how much of another text they hold: the share of its runs of 13 characters that occur in any of
 * them, as written and number-blind (the same problem with other numbers is the usual leak in 算数). Asking changes
 * nothing. */
struct dedup_heldout;
struct dedup_overlap {
    double literal, blind; /* 0..1 */
    uint32_t literal_in,
        blind_in; /* number of the held-out text with most of those runs; meaningless when the share is 0 */
};
bool dedup_heldout_open(struct dedup_heldout **out, struct err *err);
void dedup_heldout_close(struct dedup_heldout *heldout); /* NULL-safe */
bool dedup_heldout_add(struct dedup_heldout *heldout, const char *text, size_t n, uint32_t number, struct err *err);
void dedup_heldout_find(struct dedup_overlap *out, const struct dedup_heldout *heldout, const char *text, size_t n);

#endif
