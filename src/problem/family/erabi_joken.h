/* erabi_joken.h - 選び方の条件: what its files share. */
#ifndef PROBLEM_FAMILY_ERABI_JOKEN_H
#define PROBLEM_FAMILY_ERABI_JOKEN_H

#include "problem/family/kazoe.h"

extern const struct subtype erabi_lines, erabi_points, erabi_share, erabi_stairs;

#endif
