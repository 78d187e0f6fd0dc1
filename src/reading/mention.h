/* mention.h - the quantities that a text states: where they stand, how much, in which unit.
 *
 *   "1時間20分で48kmを走る"  ->  80 分 (compound), 48 km
 *
 * Texts are canonical (text/fold.h: text_canonical). */
#ifndef SANSU_READING_MENTION_H
#define SANSU_READING_MENTION_H

#include <stdbool.h>
#include <stddef.h>

#include "sansu/exact.h"
#include "text/unit.h"

enum { MENTIONS = 24, MENTION_PARTS = 4 };

struct mention {
    size_t start, end;               /* bytes, the unit included */
    size_t unit;                     /* where the (last) unit's spelling begins; == end when none is known */
    struct ratio value;              /* in that unit; 3割5分 is 35 of 100 */
    const struct text_unit *measure; /* NULL: no unit of the table */
    int pace;                        /* 分速80m, 毎分80m: text_pace_at; -1: no speed */
    bool rate;                       /* 35%, 3割5分 */
    bool fraction;                   /* 2/5, 5分の2 */
    int n_parts;                     /* where its digits stand: 1時間20分 has two */
    struct {
        size_t start, end;
    } part[MENTION_PARTS];
};

/* The quantities of text[0..n) in order; how many, at most cap. Linear in n. */
int mention_find(struct mention *out, int cap, const char *text, size_t n);
/* The same, but 6m85cm is 6m and 85cm. */
int mention_find_apart(struct mention *out, int cap, const char *text, size_t n);

#endif
