/* en_ouyo.h - 円の応用: what its files share. */
#ifndef PROBLEM_FAMILY_EN_OUYO_H
#define PROBLEM_FAMILY_EN_OUYO_H

#include "problem/build.h"

enum { A, B, C, D };
static const struct ratio en_pi = {157, 50};

extern const char *const en_rounds[]; /* things that are round, and their unit */
struct ratio en_times_pi(struct build *p, struct ratio v);

extern const struct subtype en_wheel_time, en_wheel_way, en_roll, en_dog, en_longer;

#endif
