/* words.c - a word's beginning among all symbols, then its end among those that can end it.
 *
 * Checked tests/reading/learn_test.c
 */
#include "reading/words.h"

#include <string.h>

static bool is_number(uint32_t symbol) { return symbol >= STREAM_NUMBER && symbol < STREAM_EDGE; }

/* A word is within a sentence. */
static bool is_mark(uint32_t c) {
    static const uint32_t marks[] = {0x3001 /* 、 */, 0x3002 /* 。 */, 0x300C /* 「 */, 0x300D /* 」 */,
                                     0x2192 /* → */,  '?',             '=',             '!'};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (c == marks[i]) return true;
    return false;
}

/* May a word that begins at symbol `first` end at `last`? A counter is part of a quantity; no other word ends in one:
 * 50円玉, and not 「短いほうより22cm」. */
static bool may_end(const struct stream *s, int first, int last) {
    bool counter = s->of[first] >= 0 && !is_number(s->symbol[first]);
    return counter || s->of[last] < 0;
}

static void find(struct words *w, const struct model *m, const struct form *f, int slot, const struct stream *s) {
    uint64_t feature[FEATURES_PLACE];
    int first = -1, last = -1;
    float best = model_score(m, f, slot, model_always, 1, MODEL_NONE), best_end = 0;
    for (int i = 0; i < s->n; i++) {
        if (is_mark(s->symbol[i])) continue;
        float score = model_score(m, f, slot, feature, feature_begin(feature, s, i), MODEL_PLAIN);
        if (score > best) best = score, first = i;
    }
    for (int k = first; first >= 0 && k < first + MODEL_WORD && k < s->n && !is_mark(s->symbol[k]); k++) {
        if (!may_end(s, first, k)) continue;
        float score = model_score(m, f, slot, feature, feature_end(feature, s, first, k), MODEL_END);
        if (last < 0 || score > best_end) best_end = score, last = k;
    }
    w->first[slot] = last < 0 ? 0 : first;
    w->last[slot] = last;
}

void words_find(struct words *out, const struct model *m, const struct form *f, const struct stream *s) {
    for (int i = 0; i < FORM_SLOTS; i++) out->first[i] = 0, out->last[i] = -1;
    for (int i = 0; i < f->n_slots; i++)
        if (f->part[i] == FORM_WORD) find(out, m, f, i, s);
}
