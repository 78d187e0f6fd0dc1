/* eval_blind.h - teachers choose between two explanations without knowing whose they are; what they chose, counted.
 *
 *   samples of A and B -> drawn order of problems and sides -> sheet (page, CSV, pairs) | key (CSV, kept apart)
 *   pairs + key -> ballot: one pair after the other for a teacher's page -> votes.csv
 *   key + filled sheets or votes -> how often A, B, neither; exact test; agreement of two teachers; pairs of like
 *   length
 *
 * The sheet names no system and shows nothing that differs but the texts. The tally shows the truth figures of both
 * beside the preference: what is preferred is not what is right. */
#ifndef SANSU_EVAL_BLIND_H
#define SANSU_EVAL_BLIND_H

#include "sansu/eval.h"

struct eval_blind {
    struct bytes page, csv, pairs, key;
    size_t n_pairs, n_same; /* n_same: pairs left out because both wrote the same */
};

/* Systems "A,B" of dir/samples.jsonl, whatever their settings, on the test set in `test`; order and sides are drawn by
 * the seed. `out` needs eval_blind_free also after a failure. */
bool eval_blind_make(struct eval_blind *out, const char *test, const char *systems, const char *dir,
                     const struct eval_settings *settings, struct err *err);
void eval_blind_free(struct eval_blind *blind);

enum { EVAL_RATERS = 8 };

/* ---- one pair after the other ---- */

struct eval_ballot; /* for one thread */

/* dir: where pairs.jsonl and key.csv are; votes.csv grows beside them, and has one writer (a second is ERR_WORK). A
 * vote is never changed: who votes is told at once whose texts they were. */
bool eval_ballot_open(struct eval_ballot **out, const char *dir, struct err *err);
void eval_ballot_close(struct eval_ballot *ballot); /* NULL-safe */
void eval_ballot_size(size_t *pairs, size_t *votes, const struct eval_ballot *ballot);

/* Members of an object: "pairs", "voted" by this teacher, "number" of the first pair without a vote of his (null: there
 * is none), "problem", "left", "right". No system is named. */
void eval_ballot_write_next(struct bytes *out, const struct eval_ballot *ballot, const char *by);

enum { EVAL_BY_BYTES = 100, EVAL_REASON_BYTES = 2000 };
struct eval_vote {
    size_t number;
    const char *choice;      /* "left" "right" "tie" "neither" */
    const char *by, *reason; /* reason may be NULL */
    int64_t at;              /* seconds since 1970 */
};
/* REFUSED: err, ERR_INPUT; TWICE: he has voted on it. TAKEN: it is on the disk. */
enum eval_vote_outcome { EVAL_VOTE_TAKEN, EVAL_VOTE_TWICE, EVAL_VOTE_REFUSED, EVAL_VOTE_FAILED };
enum eval_vote_outcome eval_ballot_vote(struct eval_ballot *ballot, const struct eval_vote *vote, struct err *err);

/* "left":{"system","outcome","false","characters"},"right":{..}: of a pair that there is. */
void eval_ballot_write_truth(struct bytes *out, const struct eval_ballot *ballot, size_t number);

/* ---- counting ---- */

struct eval_tally;

/* key: the key's file. A line that cannot be read as what it must be is an error, in the key and in the sheets: no vote
 * is ever dropped in silence. */
bool eval_tally_open(struct eval_tally **out, const char *key, struct err *err);
/* One teacher's sheet (number,choice), or a ballot's votes.csv: a teacher a name. */
bool eval_tally_add(struct eval_tally *tally, const char *sheet, struct err *err);
void eval_tally_write(struct bytes *out, const struct eval_tally *tally);
void eval_tally_close(struct eval_tally *tally); /* NULL-safe */

#endif
