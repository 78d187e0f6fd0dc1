/* recognise_index.c - which of some thousand templates are worth a look, without looking at each.
 *
 *   every template stands under the rarest of its keys:   key -> templates
 *   a text -> the keys that it holds -> the templates that stand there and hold their other keys -> in their own order
 *
 * Checked tests/problem/recognise_test.c
 */
#include <string.h>

#include "problem/recognise.h"

static int count_templates(const struct problem_recogniser *r) {
    int n = 0;
    for (int i = 0; i < r->n_lessons; i++) n += r->lesson[i].n_templates;
    return n;
}

static void count_keys(uint32_t count[RECOGNISE_HELD], const struct recognise_index *index) {
    memset(count, 0, RECOGNISE_HELD * sizeof *count);
    for (int i = 0; i < index->n; i++)
        for (int k = 0; k < RECOGNISE_KEYS; k++) count[index->entry[i].template->key[k]]++;
}

static uint16_t rarest_key(const struct recognise_template *t, const uint32_t count[RECOGNISE_HELD]) {
    uint16_t best = t->key[0];
    for (int k = 1; k < RECOGNISE_KEYS; k++)
        if (count[t->key[k]] < count[best]) best = t->key[k];
    return best;
}

static void list_templates(struct recognise_index *index, const struct problem_recogniser *r) {
    index->n = 0;
    for (int i = 0; i < r->n_lessons; i++)
        for (int t = 0; t < r->lesson[i].n_templates; t++)
            index->entry[index->n++] = (struct recognise_entry){&r->lesson[i], &r->lesson[i].template[t]};
}

/* Chains the templates of each key, the last one in front. */
static void chain(struct recognise_index *index) {
    uint32_t count[RECOGNISE_HELD];
    count_keys(count, index);
    for (int i = 0; i < index->n; i++) {
        int32_t *head = &index->head[rarest_key(index->entry[i].template, count)];
        index->next[i] = *head, *head = i + 1;
    }
}

bool recognise_index_make(struct problem_recogniser *r, struct err *err) {
    struct recognise_index *index = &r->index;
    size_t n = (size_t)count_templates(r);
    if (index->n > 0) return true;
    index->entry = arena_alloc(&r->arena, n, sizeof *index->entry, err);
    index->next = arena_alloc(&r->arena, n, sizeof *index->next, err);
    index->head = arena_alloc(&r->arena, RECOGNISE_HELD, sizeof *index->head, err);
    index->chosen = arena_alloc(&r->arena, n / 64 + 1, sizeof *index->chosen, err);
    if (!index->entry || !index->next || !index->head || !index->chosen) return false;
    list_templates(index, r);
    chain(index);
    return true;
}

void recognise_index_choose(struct recognise_index *index, const struct recognise_held *held) {
    memset(index->chosen, 0, ((size_t)index->n / 64 + 1) * sizeof *index->chosen);
    for (int key = 0; key < RECOGNISE_HELD; key++) {
        if (held->bit[key / 64] == 0) {
            key |= 63; /* none of these */
            continue;
        }
        if (!(held->bit[key / 64] >> key % 64 & 1)) continue;
        for (int32_t i = index->head[key]; i; i = index->next[i - 1])
            if (recognise_may_hold(held, index->entry[i - 1].template))
                index->chosen[(i - 1) / 64] |= (uint64_t)1 << (i - 1) % 64;
    }
}

int recognise_index_next(const struct recognise_index *index, int i) {
    for (; i < index->n; i++) {
        if (index->chosen[i / 64] == 0)
            i |= 63;
        else if (index->chosen[i / 64] >> i % 64 & 1)
            return i;
    }
    return index->n;
}
