/* gap.c - the tokens between two signs, bounded.
 *
 *   head [0, cut)   hole   tail [cut, n)        a hole appears only in gaps longer than 2 * GAP_HALF tokens
 *
 * A side is read from one end of a gap, so keeping both ends is enough; each drop moves GAP_HALF / 2 tokens and makes
 * room for as many, which keeps pushing linear.
 *
 * Checked tests/exact/hostile_test.c
 */
#include <string.h>

#include "exact/side.h"

void side_gap_clear(struct gap *gap, const char *text) {
    gap->text = text;
    gap->n = 0;
    gap->cut = 0;
    gap->paired = false;
}

void side_gap_keep(struct gap *gap) {
    enum { DROP = GAP_HALF / 2 };
    if (gap->n == 2 * GAP_HALF) {
        memmove(gap->token + GAP_HALF, gap->token + GAP_HALF + DROP, (GAP_HALF - DROP + 1) * sizeof gap->token[0]);
        gap->n -= DROP;
        gap->cut = GAP_HALF;
    }
    gap->n++;
    gap->paired = false;
}

void side_gap_push(struct gap *gap, const struct token *token) {
    *side_gap_slot(gap) = *token;
    side_gap_keep(gap);
}

bool side_token_begins(const struct gap *gap, const struct token *t, const char *word) {
    size_t n = strlen(word);
    return t->type == TOKEN_WORD && t->end - t->start >= n && memcmp(gap->text + t->start, word, n) == 0;
}

bool side_token_ends(const struct gap *gap, const struct token *t, const char *word) {
    size_t n = strlen(word);
    return t->type == TOKEN_WORD && t->end - t->start >= n && memcmp(gap->text + t->end - n, word, n) == 0;
}
