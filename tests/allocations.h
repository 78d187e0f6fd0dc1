/* allocations.h - how many times this process has asked for memory: the guard of "allocates nothing". */
#ifndef SANSU_TESTS_ALLOCATIONS_H
#define SANSU_TESTS_ALLOCATIONS_H

#include <stddef.h>

/* SIZE_MAX where it cannot be counted (sanitizers bring their own malloc; not glibc). */
size_t allocations_count(void);

#endif
