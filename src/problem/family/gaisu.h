/* gaisu.h - what the families of がい数 share: places, and a number rounded to one. */
#ifndef SANSU_FAMILY_GAISU_H
#define SANSU_FAMILY_GAISU_H

#include "problem/build.h"

enum rounding { ROUND_NEAREST, ROUND_UP, ROUND_DOWN };
#define GAISU_PLACES "十の位|百の位|千の位|一万の位"
#define GAISU_WAYS "四捨五入|切り上げ|切り捨て"

int64_t gaisu_ten_to(int64_t n); /* n up to 9 */
/* "一の位" of 0, "十の位" of 1, .. */
const char *gaisu_place(int64_t power);
int64_t gaisu_rounded(int64_t n, int64_t unit, enum rounding way);
/* The unit that leaves the first `digits` digits of n. */
int64_t gaisu_unit_of(int64_t n, int64_t digits);
/* Lines that round <N> to <to>, the place of 10^power: what is below it goes; where it is rounded up, 1 is carried. */
struct ratio gaisu_steps(struct build *p, int64_t n, int64_t power, enum rounding way);
/* What is counted, as <th>, in <u>; somebody <P>. */
void gaisu_thing(struct build *p);

#endif
