/* furigana.h - the readings of the kanji of a text, word by word.
 *
 *   3本の木を20日で植え -> 本 ぼん · 木 き · 20日 はつか · 植 う
 *
 * A table written by hand: it knows the words of the generator's problems. What it does not know has no reading, and is
 * counted; an analyser may guess it. */
#ifndef SANSU_FURIGANA_H
#define SANSU_FURIGANA_H

#include "base/arena.h"
#include "base/err.h"
#include "furigana/analyser.h"
#include "typeset/typeset.h"

enum { FURIGANA_ALL = 0 };

/* Zeroed, or found before: memory is reused. */
struct furigana {
    struct typeset_reading *reading; /* in order; kana are static */
    size_t n, cap;
    size_t n_unknown, unknown; /* kanji without a reading; where the first one is */
    size_t n_automatic;        /* furigana_guess: readings that are an analyser's */
    struct arena kana;         /* of those */
};

/* Readings of the words that hold a kanji of a later school year than `above` (FURIGANA_ALL: every word). Kanji that no
 * elementary school teaches are later than any year. False: out of memory. */
bool furigana_find(struct furigana *out, const char *text, size_t n, int above, struct err *err);
/* The same of anybody's text: words that the tables do not know are read by the analyser (NULL: by nobody). */
bool furigana_guess(struct furigana *out, struct furigana_analyser *a, const char *text, size_t n, int above,
                    struct err *err);
void furigana_free(struct furigana *f);

#endif
