/* tanni.h - 単位量あたり: what its files share. */
#ifndef PROBLEM_FAMILY_TANNI_H
#define PROBLEM_FAMILY_TANNI_H

#include "problem/build.h"

/* Things that give so much for one unit of an amount: 自動車, L, km, 走る道のり, .. */
#define FAMILY_TANNI_COLUMNS "w|ua|ur|what|per|lo|hi|al|ah|v|vd|by"
extern const char *const family_tanni_rates[];

#endif
