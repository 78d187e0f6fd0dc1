/* seeds.h - how often a property of many problems is tried: the few seeds that a quick run has time for, or with --slow
 * (make check-slow) the many. */
#ifndef SANSU_TESTS_SEEDS_H
#define SANSU_TESTS_SEEDS_H

int seeds(int quick, int many);

#endif
