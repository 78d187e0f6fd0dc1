/* fold.h - the characters of a folded text, one after the other, without memory. */
#ifndef SANSU_DEDUP_FOLD_H
#define SANSU_DEDUP_FOLD_H

#include "sansu/dedup.h"

/* Fields are private but for two about the character handed out last: it belongs to a number, and begins that
 * number. */
struct dedup_folder {
    const char *text, *extra; /* extra: what a squeezed sign still has to give */
    size_t n, at;
    uint32_t ahead;
    unsigned n_extra;
    char number[32];
    bool blind, in_number, starts, has_ahead;
};

void dedup_folder_init(struct dedup_folder *f, const char *text, size_t n, bool blind);
uint32_t dedup_folder_next(struct dedup_folder *f); /* 0 at the end */

#endif
