/* arena.h - memory with one lifetime: many allocations, one release.
 *
 * Three arenas live in the program: engine (weights' tables), session (KV and work buffers, sized at open) and scratch
 * (reset by the caller). An arena grows by blocks; what it hands out is zeroed, 64-byte aligned and never moves. */
#ifndef SANSU_BASE_ARENA_H
#define SANSU_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

#include "err.h"

struct arena_block;

struct arena {
    struct arena_block *first; /* newest block */
    size_t used_total;         /* bytes handed out since init or the last reset */
};

void arena_init(struct arena *arena);
void arena_free(struct arena *arena); /* NULL-safe on the zero state; the arena may be used again afterwards */

/* Forget everything handed out, keep the largest block for the next round. */
void arena_reset(struct arena *arena);

/* count * size zeroed bytes, 64-byte aligned; NULL with `err` filled (ERR_RESOURCE) on overflow or lack of memory.
 * A zero-sized request returns a valid unique-enough pointer. */
void *arena_alloc(struct arena *arena, size_t count, size_t size, struct err *err);

/* NUL-terminated copy of n bytes. */
char *arena_copy_string(struct arena *arena, const char *s, size_t n, struct err *err);

#endif
