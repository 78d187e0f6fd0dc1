/* allocations.c - malloc, calloc and realloc of the test program, counted, or refused, on their way to the C
 * library. */
#include "allocations.h"

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

static atomic_size_t count;

void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
void *malloc(size_t n);
void *calloc(size_t n, size_t size);
void *realloc(void *p, size_t n);

static atomic_size_t before_refusal; /* demands until one is refused, that one included; 0: none will be */

static int refused(void) {
    atomic_fetch_add(&count, 1);
    size_t left = atomic_load(&before_refusal);
    while (left && !atomic_compare_exchange_weak(&before_refusal, &left, left - 1)) continue;
    return left == 1;
}

void *malloc(size_t n) { return refused() ? NULL : __libc_malloc(n); }

void *calloc(size_t n, size_t size) { return refused() ? NULL : __libc_calloc(n, size); }

void *realloc(void *p, size_t n) { return refused() ? NULL : __libc_realloc(p, n); }

size_t allocations_count(void) { return atomic_load(&count); }

size_t allocations_refuse(size_t n) { return atomic_exchange(&before_refusal, n); }

void *allocations_malloc(size_t n) { return __libc_malloc(n); }

#else

size_t allocations_count(void) { return SIZE_MAX; }

size_t allocations_refuse(size_t n) { return n - n; }

void *allocations_malloc(size_t n) { return malloc(n); }

#endif
