/* allocations.h - this process's demands for memory: how many there were, and one that is refused. */
#ifndef SANSU_TESTS_ALLOCATIONS_H
#define SANSU_TESTS_ALLOCATIONS_H

#include <stddef.h>

/* SIZE_MAX where it cannot be counted (sanitizers bring their own malloc; not glibc). */
size_t allocations_count(void);

/* The n-th demand from now on is refused, once; 0: none. Returns what was left of the one before, 0 when it had
 * come. */
size_t allocations_refuse(size_t n);

/* Never refused and not counted. */
void *allocations_malloc(size_t n);

#endif
