/* sift.h - training texts: what is the same, what is nearly the same, what was seen elsewhere, what a reply looks like. */
#ifndef SANSU_SIFT_H
#define SANSU_SIFT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"

/* ---- texts compared ---- */

/* Append a text as comparisons see it: width, case, spaces and punctuation do not count (full-width forms, half-width
 * kana, combining marks, circled and superscript numbers become one form, as in NFKC). Blind: every number becomes "0". */
enum sift_fold { SIFT_FOLD_LITERAL, SIFT_FOLD_BLIND };
void sift_fold_text(struct bytes *out, const char *text, size_t n, enum sift_fold how);

/* A 64-bit identity of a folded text, and of its numbers as a collection (order does not count). */
uint64_t sift_text_hash(const char *text, size_t n, enum sift_fold how);
uint64_t sift_numbers_hash(const char *text, size_t n);

/* What a text leaves behind for later comparisons. MinHash (Broder 1997) over shingles of 5 characters of the number-blind
 * text: the share of equal minima estimates the shared part of two texts' shingles (Jaccard). */
enum { SIFT_MINIMA = 128 };
struct sift_sketch {
    uint64_t text, numbers; /* sift_text_hash (literal), sift_numbers_hash */
    uint32_t minimum[SIFT_MINIMA];
};
void sift_sketch_make(struct sift_sketch *out, const char *text, size_t n);
int sift_sketch_equal(const struct sift_sketch *a, const struct sift_sketch *b); /* equal minima */

/* A growing set of sketches. About 0.6 KB a text; one thread. */
struct sift_seen;
struct sift_seen_options {
    double near;      /* texts that share this part of their shingles are nearly the same; 0: only exact repetition counts */
    bool any_numbers; /* ... whatever their numbers; else only texts with the same numbers can be */
};
enum sift_sight { SIFT_FRESH, SIFT_EXACT, SIFT_NEAR };
bool sift_seen_open(struct sift_seen **out, const struct sift_seen_options *options, struct err *err);
void sift_seen_close(struct sift_seen *seen); /* NULL-safe */
/* Fresh texts enter the set under `number`; for the others *like is the number of the text they repeat. */
bool sift_seen_add(struct sift_seen *seen, const struct sift_sketch *sketch, uint32_t number, enum sift_sight *what, uint32_t *like, struct err *err);

/* Held-out texts, asked how much of another text they hold: the share of its runs of 13 characters that occur in any of
 * them, as written and number-blind (the same problem with other numbers is the usual leak in 算数). Asking changes nothing. */
struct sift_overlap;
struct sift_overlap_found {
    double literal, blind;         /* 0..1 */
    uint32_t literal_in, blind_in; /* number of the held-out text with most of those runs; meaningless when the share is 0 */
};
bool sift_overlap_open(struct sift_overlap **out, struct err *err);
void sift_overlap_close(struct sift_overlap *overlap); /* NULL-safe */
bool sift_overlap_add(struct sift_overlap *overlap, const char *text, size_t n, uint32_t number, struct err *err);
void sift_overlap_find(struct sift_overlap_found *out, const struct sift_overlap *overlap, const char *text, size_t n);

/* ---- what a reply looks like ---- */

bool sift_is_refusal(const char *text, size_t n);  /* "申し訳ありませんが…できません", "I'm sorry, but I can't …" at its start */
bool sift_is_cut(const char *text, size_t n);      /* it ends in the middle of a sentence */
bool sift_is_japanese(const char *text, size_t n); /* enough kana, few letters of other scripts */

#endif
