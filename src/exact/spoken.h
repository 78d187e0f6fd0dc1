/* spoken.h - calculations and conversions said in words: 85かける4で340, 80分は1時間20分なので. */
#ifndef SANSU_EXACT_SPOKEN_H
#define SANSU_EXACT_SPOKEN_H

#include "exact/side.h"

/* The number that ends the gap is the result of a calculation in words. */
bool spoken_calculation(struct exact_claim *out, const struct gap *gap);

/* The word that ends the gap, or (at_break) the gap's end, closes "a duration は the same duration". */
bool spoken_duration(struct exact_claim *out, const struct gap *gap, bool at_break);

#endif
