/* words.c - a word's beginning among all symbols, then its end among those that can end it.
 *
 *   one word for two slots (50円玉 the cheaper coin, and the dearer): the less probable of them takes another
 *
 * Checked tests/reading/learn_test.c
 */
#include "reading/words.h"

#include <string.h>

#include "reading/formula.h"

/* A word is within a sentence. */
static bool is_mark(uint32_t c) {
    static const uint32_t marks[] = {
        0x3001 /* 、 */, 0x3002 /* 。 */, 0x300C /* 「 */, 0x300D /* 」 */, 0x2192 /* → */, '?', '=', '!'};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (c == marks[i]) return true;
    return false;
}

static bool is_counter(const struct stream *s, int first) {
    return s->of[first] >= 0 && !stream_is_number(s->symbol[first]);
}

/* May a word that begins at symbol `first` end at `last`? A counter is part of a quantity; no other word ends in one:
 * 50円玉, and not 「短いほうより22cm」. */
static bool may_end(const struct stream *s, int first, int last) { return is_counter(s, first) || s->of[last] < 0; }

/* Can a word begin at symbol i? 「何cm」 can where it is asked; 「何人かの子どもに」 is nobody's name. */
static bool may_begin(const struct stream *s, int i) {
    bool asked = i >= s->ask && i < s->ask_end;
    return !is_mark(s->symbol[i]) && (asked || s->symbol[i] != 0x4F55 /* 何 */);
}

/* Does another slot have the word that begins at symbol i? */
static bool is_taken(const struct words *w, const struct form *f, int slot, const struct stream *s, int i) {
    for (int k = 0; k < f->n_slots; k++) {
        int n = w->last[k] + 1 - w->first[k];
        if (k != slot && n > 0 && stream_same(s, w->first[k], i, n)) return true;
    }
    return false;
}

/* The best word for the slot. alone: none that another slot has. How much better its beginning is than no word. */
static float find(struct words *w, const struct model *m, const struct form *f, int slot, const struct stream *s,
                  bool alone) {
    uint64_t feature[FEATURES_PLACE];
    int first = -1, last = -1;
    float none = model_score(m, f, slot, model_always, 1, MODEL_NONE), best = none, best_end = 0;
    for (int i = 0; i < s->n; i++) {
        if (!may_begin(s, i) || (alone && is_taken(w, f, slot, s, i))) continue;
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
    return best - none;
}

static bool same_word(const struct words *w, const struct stream *s, int a, int b) {
    int n = w->last[a] + 1 - w->first[a];
    return n > 0 && n == w->last[b] + 1 - w->first[b] && stream_same(s, w->first[a], w->first[b], n);
}

/* What stands in the text in signs fills its slot whole, whatever is learnt. False: the slot is for words. */
static bool find_formula(struct words *w, const struct form *f, int slot, const struct stream *s) {
    size_t from, to;
    if (!formula_fills(f->slot[slot].name)) return false;
    if (!formula_find(&from, &to, s->text, s->n_text)) return true;
    for (int i = s->n - 1; i >= 0 && s->at[i] >= from; i--) {
        if (s->at[i] < to && w->last[slot] < 0) w->last[slot] = i;
        if (w->last[slot] >= 0) w->first[slot] = i;
    }
    return true;
}

void words_find(struct words *out, const struct model *m, const struct form *f, const struct stream *s) {
    float better[FORM_SLOTS] = {0};
    for (int i = 0; i < FORM_SLOTS; i++) out->first[i] = 0, out->last[i] = -1;
    for (int i = 0; i < f->n_slots; i++)
        if (f->part[i] == FORM_WORD && !find_formula(out, f, i, s)) better[i] = find(out, m, f, i, s, false);
    for (int i = 0; i < f->n_slots; i++)
        for (int k = 0; k < i; k++) {
            if (!same_word(out, s, i, k) || is_counter(s, out->first[i])) continue;
            int less = better[i] < better[k] ? i : k;
            find(out, m, f, less, s, true);
        }
}
