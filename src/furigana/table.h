/* table.h - the two tables of readings, and what changes with a number. */
#ifndef SANSU_FURIGANA_TABLE_H
#define SANSU_FURIGANA_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "furigana/furigana.h"

struct furigana_word {
    const char *kanji, *kana, *after, *before;
};

/* A place in a text: kanji begin at `at`; what is looked at as before them ends at `start` (before a number: where the
 * number begins). */
struct furigana_place {
    const char *text;
    size_t n, at, start;
};

enum furigana_table { FURIGANA_WORDS, FURIGANA_COUNTERS };

/* The longest word at that place, NULL when there is none. */
const struct furigana_word *furigana_word_at(enum furigana_table table, const struct furigana_place *place);

/* ---- the list of readings; furigana.c ---- */

/* Is there a kanji of a later school year than `above` in [start, end)? */
bool furigana_is_hard(const char *text, size_t start, size_t end, int above);
bool furigana_append(struct furigana *f, struct typeset_reading reading, struct err *err);

/* ---- counters; counter.c ---- */

/* How the first kanji of a counter is read behind a number: `kana` of the kanji itself, `rest` of the kana of the whole
 * word belongs to what follows it. False: as it stands in the table. with_number: the reading is of the number, too. */
struct furigana_counted {
    const char *kana, *rest;
    size_t kanji; /* bytes of that first kanji */
    bool with_number;
};
bool furigana_count(struct furigana_counted *out, const struct furigana_word *counter, const char *number, size_t n,
                    const char *before, size_t n_before);

#endif
