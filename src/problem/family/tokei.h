/* tokei.h - 時計算: the sub-types of its second file. */
#ifndef PROBLEM_FAMILY_TOKEI_H
#define PROBLEM_FAMILY_TOKEI_H

#include "problem/build.h"

extern const struct subtype family_tokei_gain;

#endif
