/* merge.c - symbols in a row -> fewer symbols: the pair of the lowest rank first, the leftmost of equals first.
 *
 *   h e l l o  -> he l l o -> he ll o -> hello
 *
 * A short row is searched from end to end for every merge. A long one keeps its pairs in a heap, so n symbols cost
 * n log n whatever they are; a pair that is no more what it was when it was put there is passed over.
 *
 * Reads   pairs                            Writes  the row
 * Owns    nothing                          Never   allocates while it merges
 * Checked tests/token/bpe_test.c, tools/check_tokens.py (against Hugging Face's library and SentencePiece)
 */
#include <stdlib.h>
#include <string.h>

#include "base/checked.h"
#include "base/memory.h"
#include "token/table_impl.h"

enum { SHORT = 48 };
static const uint32_t NEVER = UINT32_MAX; /* rank of two that stay two */

/* ---- room ---- */

static bool grow(void **data, size_t *cap, size_t need, size_t size, struct err *err) {
    size_t n = *cap < 256 ? 256 : *cap, bytes;
    if (need <= *cap) return true;
    while (n < need && n <= SIZE_MAX / 2) n *= 2;
    void *more = n >= need && checked_mul(&bytes, n, size) ? realloc(*data, bytes) : NULL;
    if (!more) {
        memory_lacking();
        return err_set(err, ERR_RESOURCE, "out of memory for a text of %zu characters", need);
    }
    *data = more;
    *cap = n;
    return true;
}

bool token_merge_room(struct token_merge_work *w, size_t n, struct err *err) {
    if (n >= UINT32_MAX / 2) return err_set(err, ERR_INPUT, "a text of %zu characters is too long", n);
    void *symbol = w->symbol, *heap = w->heap;
    bool ok = grow(&symbol, &w->cap, n, sizeof *w->symbol, err);
    w->symbol = symbol;
    /* a merge takes one pair from the heap and puts at most two there */
    ok = ok && (n <= SHORT || grow(&heap, &w->heap_cap, 2 * n, sizeof *w->heap, err));
    w->heap = heap;
    return ok;
}

void token_merge_work_free(struct token_merge_work *w) {
    free(w->symbol);
    free(w->heap);
    bytes_free(&w->valid);
    bytes_free(&w->normal);
}

/* What `at` becomes with the symbol behind it. */
static void look(struct token_symbol *at, const struct token_symbol *next, const struct token_pairs *pairs) {
    uint64_t key = (uint64_t)(uint32_t)at->id << 32 | (uint32_t)next->id;
    size_t mask = pairs->n_slots - 1;
    at->rank = NEVER;
    for (size_t s = (size_t)(key * 0x9E3779B97F4A7C15u >> pairs->shift);; s = (s + 1) & mask) {
        const struct token_pair *p = &pairs->slot[s];
        if (p->rank == 0) return;
        if (p->key != key) continue;
        at->rank = p->rank;
        at->merged = p->merged;
        return;
    }
}

/* ---- a short row, kept together ---- */

static void merge_short(struct token_merge_work *w, const struct token_pairs *pairs) {
    struct token_symbol *s = w->symbol;
    size_t n = w->n;
    for (;;) {
        size_t best = 0;
        for (size_t i = 1; i + 1 < n; i++)
            if (s[i].rank < s[best].rank) best = i;
        if (n < 2 || s[best].rank == NEVER) break;
        s[best].id = s[best].merged;
        memmove(s + best + 1, s + best + 2, (n - best - 2) * sizeof *s);
        n--;
        s[best].rank = NEVER;
        if (best + 1 < n) look(s + best, s + best + 1, pairs);
        if (best > 0) look(s + best - 1, s + best, pairs);
    }
    w->n = n;
}

/* ---- a long row, linked ---- */

static void push(struct token_merge_work *w, size_t place) {
    if (w->symbol[place].rank == NEVER) return;
    uint64_t item = (uint64_t)w->symbol[place].rank << 32 | place;
    size_t at = w->n_heap++;
    for (; at > 0 && w->heap[(at - 1) / 2] > item; at = (at - 1) / 2) w->heap[at] = w->heap[(at - 1) / 2];
    w->heap[at] = item;
}

static uint64_t pop(struct token_merge_work *w) {
    uint64_t first = w->heap[0], item = w->heap[--w->n_heap];
    size_t at = 0, child;
    while ((child = 2 * at + 1) < w->n_heap) {
        if (child + 1 < w->n_heap && w->heap[child + 1] < w->heap[child]) child++;
        if (w->heap[child] >= item) break;
        w->heap[at] = w->heap[child];
        at = child;
    }
    w->heap[at] = item;
    return first;
}

/* The symbol at `place` swallows the one behind it, whose rank says from then on that it is gone. */
static void swallow(struct token_merge_work *w, size_t place, const struct token_pairs *pairs) {
    struct token_symbol *s = w->symbol, *at = s + place;
    size_t gone = at->after;
    at->id = at->merged;
    at->after = s[gone].after;
    s[gone].rank = NEVER;
    at->rank = NEVER;
    if (at->after < w->n) {
        s[at->after].before = (uint32_t)place;
        look(at, s + at->after, pairs);
        push(w, place);
    }
    if (place > 0) {
        look(s + at->before, at, pairs);
        push(w, at->before);
    }
}

static void merge_long(struct token_merge_work *w, const struct token_pairs *pairs) {
    struct token_symbol *s = w->symbol;
    w->n_heap = 0;
    for (size_t i = 0; i < w->n; i++) {
        s[i].before = (uint32_t)(i - 1);
        s[i].after = (uint32_t)(i + 1);
        push(w, i);
    }
    while (w->n_heap) {
        uint64_t item = pop(w);
        size_t place = (uint32_t)item;
        if (s[place].rank == item >> 32) swallow(w, place, pairs);
    }
    size_t kept = 0;
    for (size_t i = 0; i < w->n; i = s[i].after) s[kept++].id = s[i].id;
    w->n = kept;
}

void token_merge(struct token_merge_work *w, const struct token_pairs *pairs) {
    if (w->n == 0 || pairs->n_slots == 0) return;
    for (size_t i = 0; i + 1 < w->n; i++) look(w->symbol + i, w->symbol + i + 1, pairs);
    w->symbol[w->n - 1].rank = NEVER;
    if (w->n <= SHORT)
        merge_short(w, pairs);
    else
        merge_long(w, pairs);
}
