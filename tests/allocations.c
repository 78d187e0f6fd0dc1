/* allocations.c - malloc, calloc and realloc of the test program, counted on their way to the C library. */
#include "allocations.h"

#include <stdatomic.h>
#include <stdint.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

static atomic_size_t count;

void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
void *malloc(size_t n);
void *calloc(size_t n, size_t size);
void *realloc(void *p, size_t n);

void *malloc(size_t n) {
    atomic_fetch_add(&count, 1);
    return __libc_malloc(n);
}

void *calloc(size_t n, size_t size) {
    atomic_fetch_add(&count, 1);
    return __libc_calloc(n, size);
}

void *realloc(void *p, size_t n) {
    atomic_fetch_add(&count, 1);
    return __libc_realloc(p, n);
}

size_t allocations_count(void) { return atomic_load(&count); }

#else

size_t allocations_count(void) { return SIZE_MAX; }

#endif
