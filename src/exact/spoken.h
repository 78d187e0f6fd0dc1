/* spoken.h - calculations and conversions said in words: 85かける4で340, 80分は1時間20分なので. */
#ifndef SANSU_EXACT_SPOKEN_H
#define SANSU_EXACT_SPOKEN_H

#include "exact/side.h"

/* The number that ends the gap is the result of a calculation in words. */
bool spoken_calculation(struct exact_claim *out, const struct gap *gap);

/* The word that ends the gap, or (at_break) the gap's end, closes "a duration は the same duration". */
bool spoken_duration(struct exact_claim *out, const struct gap *gap, bool at_break);

/* The same for "45% or 3割 は the same rate as a decimal": only a slipped point is called false, since 20%は2.5 may mean
 * that a fifth is worth 2.5. */
bool spoken_rate(struct exact_claim *out, const struct gap *gap, bool at_break);

#endif
