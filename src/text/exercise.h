/* exercise.h - what a workbook prints around a problem and nobody has to read. */
#ifndef SANSU_TEXT_EXERCISE_H
#define SANSU_TEXT_EXERCISE_H

#include <stddef.h>

#include "base/bytes.h"

/* How many bytes in front of a problem are its number in the book, in any width: 「４　」 「（３）」 「問2. 」 「[5]」; 0: none.
 * (1) of a problem that has a (2) is the number of a question, and stays. */
size_t text_exercise_number(const char *text, size_t n);

/* Append canonical text without the readings of its kanji: 道(みち)のり is 道のり. */
void text_without_readings(struct bytes *out, const char *text, size_t n);

#endif
