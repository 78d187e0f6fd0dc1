/* feature.h - what the model sees of a text, a quantity, a place in it: hashes of what stands there.
 *
 * A feature is a 64-bit number that stands for one observation ("the three symbols before it are 長さ、"). Features are
 * counted, never looked up: two texts share one when the same was observed. */
#ifndef SANSU_READING_FEATURE_H
#define SANSU_READING_FEATURE_H

#include "reading/stream.h"

enum { FEATURES_TEXT = 4096, FEATURES_QUANTITY = 128, FEATURES_PLACE = 24 };

/* Runs of two to five symbols, those of the question apart, and which units stand in it. How many. */
int feature_text(uint64_t out[FEATURES_TEXT], const struct stream *s);

/* What stands around quantity m, its unit, its place among the others. */
int feature_quantity(uint64_t out[FEATURES_QUANTITY], const struct stream *s, int m);

/* A word may begin at symbol i; may end with symbol j when it began at i. */
int feature_begin(uint64_t out[FEATURES_PLACE], const struct stream *s, int i);
int feature_end(uint64_t out[FEATURES_PLACE], const struct stream *s, int i, int j);

#endif
