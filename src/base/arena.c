/* arena.c - block list allocator.
 *
 *   arena.first -> [block | data ............ used | free ] -> [block | data ] -> NULL
 *
 * Owns    its blocks               Never   moves or frees a single allocation
 * Checked tests/base/base_test.c
 */
#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/checked.h"

enum { ALIGN = 64, FIRST_BLOCK = 1 << 12 };

struct arena_block {
    struct arena_block *next;
    size_t capacity, used;
    size_t touched;      /* bytes ever handed out; everything after them is still the zeros that calloc gave */
    unsigned char *data; /* ALIGN-aligned, inside the same malloc */
};

void arena_init(struct arena *arena) { memset(arena, 0, sizeof *arena); }

void arena_free(struct arena *arena) {
    for (struct arena_block *b = arena->first, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    arena_init(arena);
}

void arena_reset(struct arena *arena) {
    struct arena_block *keep = arena->first;
    for (struct arena_block *b = arena->first; b; b = b->next)
        if (b->capacity > keep->capacity) keep = b;
    for (struct arena_block *b = arena->first, *next; b; b = next) {
        next = b->next;
        if (b != keep) free(b);
    }
    arena->first = keep;
    arena->used_total = 0;
    if (keep) {
        keep->next = NULL;
        keep->used = 0;
    }
}

static struct arena_block *block_new(size_t capacity) {
    size_t total;
    if (!checked_add(&total, capacity, sizeof(struct arena_block) + ALIGN)) return NULL;
    /* big blocks come as untouched pages: what is never used costs no memory */
    struct arena_block *b = calloc(1, total);
    if (!b) return NULL;
    b->next = NULL;
    b->capacity = capacity;
    b->used = 0;
    b->touched = 0;
    uintptr_t start = ((uintptr_t)(b + 1) + ALIGN - 1) & ~(uintptr_t)(ALIGN - 1);
    b->data = (unsigned char *)start;
    return b;
}

void *arena_alloc(struct arena *arena, size_t count, size_t size, struct err *err) {
    size_t n;
    if (!checked_mul(&n, count, size) || !checked_add(&n, n, ALIGN - 1)) {
        err_set(err, ERR_RESOURCE, "an allocation of %zu x %zu bytes does not fit in memory", count, size);
        return NULL;
    }
    n &= ~(size_t)(ALIGN - 1);
    struct arena_block *b = arena->first;
    if (!b || b->capacity - b->used < n) {
        size_t capacity = b ? b->capacity * 2 : FIRST_BLOCK;
        if (capacity > (size_t)1 << 26) capacity = (size_t)1 << 26; /* doubling stops at 64 MiB */
        if (capacity < n) capacity = n;
        b = block_new(capacity);
        if (!b) {
            err_set(err, ERR_RESOURCE, "out of memory: %zu bytes were asked for", n);
            return NULL;
        }
        b->next = arena->first;
        arena->first = b;
    }
    void *out = b->data + b->used;
    if (b->used < b->touched) memset(out, 0, n < b->touched - b->used ? n : b->touched - b->used);
    b->used += n;
    if (b->touched < b->used) b->touched = b->used;
    arena->used_total += n;
    return out;
}

char *arena_copy_string(struct arena *arena, const char *s, size_t n, struct err *err) {
    char *out = arena_alloc(arena, n + 1, 1, err);
    if (out && n) memcpy(out, s, n);
    return out;
}
