/* index_impl.h - pieces by their text: a hash table of ids, private to token/. */
#ifndef SANSU_TOKEN_INDEX_IMPL_H
#define SANSU_TOKEN_INDEX_IMPL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct token_vocab;

struct token_index {
    int32_t *slot;  /* id + 1; 0: free */
    size_t n_slots; /* a power of two */
    int shift;
};

/* The hash of a text, character by character: that of a beginning is on the way to that of the whole. */
enum { TOKEN_HASH_START = 5381 };
static inline uint64_t token_hash_step(uint64_t hash, char c) { return (hash ^ (unsigned char)c) * 0x100000001B3u; }
uint64_t token_hash(const char *text, size_t n);

bool token_index_init(struct token_index *x, size_t n); /* room for n ids; false: out of memory */
void token_index_free(struct token_index *x);
/* The id that has this text already, or the new one; -1: an attack on the hash. Texts are those of v->text. */
int32_t token_index_add(struct token_index *x, const struct token_vocab *v, int32_t id);
/* -1: absent. */
int32_t token_index_find(const struct token_index *x, const struct token_vocab *v, const char *text, size_t n,
                         uint64_t hash);

#endif
