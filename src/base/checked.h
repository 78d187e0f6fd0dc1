/* checked.h - size arithmetic that cannot wrap. Every size that comes from a file goes through here. */
#ifndef SANSU_BASE_CHECKED_H
#define SANSU_BASE_CHECKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* *out = a * b, a + b; false (and *out untouched) when the result does not fit. */
static inline bool checked_mul(size_t *out, size_t a, size_t b) {
    size_t r;
    if (__builtin_mul_overflow(a, b, &r)) return false;
    *out = r;
    return true;
}

static inline bool checked_add(size_t *out, size_t a, size_t b) {
    size_t r;
    if (__builtin_add_overflow(a, b, &r)) return false;
    *out = r;
    return true;
}

#endif
