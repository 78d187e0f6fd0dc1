/* part.h - an attempt as one part of a reading: roles and words as a teacher says them. */
#ifndef SANSU_READING_PART_H
#define SANSU_READING_PART_H

#include "reading/attempt.h"
#include "sansu/reading.h"

enum { PART_STRINGS = READING_PARTS * (3 * READING_QUANTITIES + 2 * READING_WORDS + 2) };

/* Strings of a reading go into its memory; pointers are set when that stands still. */
struct strings {
    struct bytes *memory;
    const char **where[PART_STRINGS];
    size_t at[PART_STRINGS];
    int n;
};
void strings_keep(struct strings *s, const char **where, const char *text, size_t n);
void strings_point(struct strings *s);

/* What the best parse says. Takes a->solved. canonical: the reading's text. */
void part_fill(struct reading_part *out, struct strings *strings, struct attempt *a, const struct model *m,
               const char *canonical);

#endif
