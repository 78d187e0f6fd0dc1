/* index.c - a table of ids by their text, open addressing at half load.
 *
 * Reads   texts of a vocabulary            Writes  the table
 * Owns    nothing                          Never   walks a long chain: that is an attack, and an error
 * Checked tests/token/bpe_test.c
 */
#include "token/index_impl.h"

#include <stdlib.h>
#include <string.h>

#include "token/table_impl.h"

enum { MAX_PROBES = 2000 };

uint64_t token_hash(const char *text, size_t n) {
    uint64_t hash = TOKEN_HASH_START;
    for (size_t i = 0; i < n; i++) hash = token_hash_step(hash, text[i]);
    return hash;
}

bool token_index_init(struct token_index *x, size_t n) {
    *x = (struct token_index){.n_slots = 1024};
    while (x->n_slots < 2 * n) x->n_slots *= 2;
    x->shift = 64 - __builtin_ctzll(x->n_slots);
    x->slot = calloc(x->n_slots, sizeof *x->slot);
    return x->slot != NULL;
}

void token_index_free(struct token_index *x) {
    free(x->slot);
    *x = (struct token_index){0};
}

/* The slot of a text: its own, or the free one where it belongs. */
static int32_t *place(const struct token_index *x, const struct token_vocab *v, const char *text, size_t n,
                      uint64_t hash) {
    size_t s = (size_t)(hash * 0x9E3779B97F4A7C15u >> x->shift);
    for (int probes = 0; probes < MAX_PROBES; probes++, s = (s + 1) & (x->n_slots - 1)) {
        int32_t id = x->slot[s] - 1;
        if (id < 0) return &x->slot[s];
        size_t length = v->start[id + 1] - v->start[id];
        if (length == n && memcmp(v->text.data + v->start[id], text, n) == 0) return &x->slot[s];
    }
    return NULL;
}

int32_t token_index_add(struct token_index *x, const struct token_vocab *v, int32_t id) {
    const char *text = v->text.data + v->start[id];
    size_t n = v->start[id + 1] - v->start[id];
    int32_t *slot = place(x, v, text, n, token_hash(text, n));
    if (slot && *slot == 0) *slot = id + 1;
    return slot ? *slot - 1 : -1;
}

int32_t token_index_find(const struct token_index *x, const struct token_vocab *v, const char *text, size_t n,
                         uint64_t hash) {
    const int32_t *slot = place(x, v, text, n, hash);
    return slot ? *slot - 1 : -1;
}
