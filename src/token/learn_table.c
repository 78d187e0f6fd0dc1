/* learn_table.c - counted strings by open addressing; the texts live in the caller's arena.
 *
 * Checked tests/token/learn_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "token/learn_impl.h"

static bool grow(struct token_learn_table *t, struct err *err) {
    size_t n_slots = t->n_slots ? t->n_slots * 2 : 1 << 12, cap = n_slots / 2;
    uint32_t *slot = calloc(n_slots, sizeof *slot);
    struct token_learn_item *item = slot ? realloc(t->item, cap * sizeof *item) : NULL;
    if (!item) {
        free(slot);
        return err_set(err, ERR_RESOURCE, "out of memory while learning a vocabulary");
    }
    free(t->slot);
    t->item = item;
    t->cap = cap;
    t->slot = slot;
    t->n_slots = n_slots;
    for (size_t i = 0; i < t->n; i++) {
        size_t at = hash_fnv1a(item[i].text, item[i].n, 0) & (n_slots - 1);
        while (slot[at]) at = (at + 1) & (n_slots - 1);
        slot[at] = (uint32_t)i + 1;
    }
    return true;
}

struct token_learn_item *token_learn_find(const struct token_learn_table *t, const char *s, size_t n) {
    if (!t->n_slots) return NULL;
    size_t at = hash_fnv1a(s, n, 0) & (t->n_slots - 1);
    for (; t->slot[at]; at = (at + 1) & (t->n_slots - 1)) {
        struct token_learn_item *item = &t->item[t->slot[at] - 1];
        if (item->n == n && memcmp(item->text, s, n) == 0) return item;
    }
    return NULL;
}

/* Add `count` to the string's item, made on first sight. The text is copied only when `arena` is given. */
bool token_learn_add(struct token_learn_table *t, struct arena *arena, const char *s, size_t n, double count,
                     struct err *err) {
    struct token_learn_item *found = token_learn_find(t, s, n);
    if (!found) {
        if (t->n >= t->cap && !grow(t, err)) return false;
        const char *text = arena ? arena_copy_string(arena, s, n, err) : s;
        if (!text) return false;
        size_t at = hash_fnv1a(s, n, 0) & (t->n_slots - 1);
        while (t->slot[at]) at = (at + 1) & (t->n_slots - 1);
        found = &t->item[t->n];
        *found = (struct token_learn_item){.text = text, .n = (uint32_t)n, .n_chars = (uint32_t)utf8_length(s, n)};
        t->slot[at] = (uint32_t)++t->n;
    }
    found->count += count;
    return true;
}

void token_learn_free(struct token_learn_table *t) {
    free(t->item);
    free(t->slot);
    memset(t, 0, sizeof *t);
}

/* Rebuild the slots after items were sorted or dropped. */
void token_learn_reindex(struct token_learn_table *t) {
    memset(t->slot, 0, t->n_slots * sizeof *t->slot);
    for (size_t i = 0; i < t->n; i++) {
        size_t at = hash_fnv1a(t->item[i].text, t->item[i].n, 0) & (t->n_slots - 1);
        while (t->slot[at]) at = (at + 1) & (t->n_slots - 1);
        t->slot[at] = (uint32_t)i + 1;
    }
}
