/* eval_blind.h - teachers choose between two explanations without knowing whose they are; what they chose, counted.
 *
 *   samples of A and B -> drawn order of problems and sides -> sheet (page, CSV) | key (CSV, kept apart)
 *   key + filled sheets -> how often A, B, neither; exact test; agreement of two teachers; pairs of like length
 *
 * The sheet names no system and shows nothing that differs but the texts. The tally shows the truth figures of both
 * beside the preference: what is preferred is not what is right. */
#ifndef SANSU_EVAL_BLIND_H
#define SANSU_EVAL_BLIND_H

#include "sansu/eval.h"

struct eval_blind {
    struct bytes page, csv, key;
    size_t n_pairs, n_same; /* n_same: pairs left out because both wrote the same */
};

/* Systems "A,B" of dir/samples.jsonl, whatever their settings, on the test set in `test`; order and sides are drawn by
 * the seed. `out` needs eval_blind_free also after a failure. */
bool eval_blind_make(struct eval_blind *out, const char *test, const char *systems, const char *dir,
                     const struct eval_settings *settings, struct err *err);
void eval_blind_free(struct eval_blind *blind);

struct eval_tally;

enum { EVAL_RATERS = 8 };

/* key: the key's file. A line that cannot be read as what it must be is an error, in the key and in the sheets: no vote
 * is ever dropped in silence. */
bool eval_tally_open(struct eval_tally **out, const char *key, struct err *err);
bool eval_tally_add(struct eval_tally *tally, const char *sheet, struct err *err); /* one teacher's */
void eval_tally_write(struct bytes *out, const struct eval_tally *tally);
void eval_tally_close(struct eval_tally *tally); /* NULL-safe */

#endif
