/* measure.h - a quantity of the text in the unit of the role that it fills: 1.2km is 1200 where metres are wanted. */
#ifndef SANSU_READING_MEASURE_H
#define SANSU_READING_MEASURE_H

#include "reading/parse.h"

/* The word slot that a unit "<u>" is, -1 when it is something else. */
int measure_word(const struct form *f, const char *unit);

/* The unit that word slot `word` stands for in this parse: one in which all its quantities are whole, the largest such
 * that is not larger than the smallest that the text states. NULL: none is known. */
const struct text_unit *measure_unit(const struct parse *p, const struct form *f, int word, const struct stream *s);

/* 秒速, 分速 or 時速 where the text states a speed of a role that ends in word slot `word`, 「<p>の<ru>」; else NULL. */
const char *measure_pace(const struct parse *p, const struct form *f, int word, const struct stream *s);

/* The value of the quantity in `slot`, in *unit (NULL: in none that is known). False: it does not fit the role. */
bool measure_quantity(struct ratio *value, const struct text_unit **unit, const struct parse *p, const struct form *f,
                      int slot, const struct stream *s, struct err *err);

/* Could it fit, whatever fills the other slots? */
bool measure_may_fit(const struct form *f, int slot, const struct mention *m);

/* Does the role want a rate: 35%, 3割? */
bool measure_is_rate(const struct problem_slot *slot);

/* Does a number that is not said as a rate stand for the rate `slot`: 0.35, 7/20; 1.48倍 where it compares two
 * amounts? */
bool measure_may_be_rate(const struct problem_slot *slot, const struct mention *m);

#endif
