/* label.c - labels of choices, laid over the question.
 *
 * Checked tests/reading/label_test.c
 */
#include "reading/label.h"

#include <string.h>

#include "base/utf8.h"

/* Where the question last says the word first..last; -1: nowhere. */
static int last_said(const struct stream *s, int first, int last) {
    int n = last + 1 - first;
    for (int at = s->ask_end - n; n > 0 && at >= s->ask; at--)
        if (stream_same(s, at, first, n)) return at;
    return -1;
}

static bool question_has(const struct stream *s, uint32_t a, uint32_t b) {
    for (int i = s->ask; i + 1 < s->ask_end; i++)
        if (s->symbol[i] == a && s->symbol[i + 1] == b) return true;
    return false;
}

static int word_slot(const struct form *f, const char *name, size_t n) {
    int slot = form_slot(f, name, n);
    return slot >= 0 && f->part[slot] == FORM_WORD ? slot : -1;
}

static void add_character(struct label *l, uint32_t c) {
    bool kana = c >= 0x3041 && c <= 0x309F;
    if (!kana && !stream_is_number(c) && l->n_characters < LABEL_CHARACTERS) l->character[l->n_characters++] = c;
}

static void add_word(struct label *l, const struct stream *s, const struct words *words, int slot) {
    if (slot < 0) return;
    for (int i = words->first[slot]; i <= words->last[slot]; i++) add_character(l, stream_symbol(s, i));
    int at = last_said(s, words->first[slot], words->last[slot]);
    if (at < 0) return;
    l->words++;
    if (at > l->last) l->last = at;
}

/* One label, text[0..n): its words, and its own characters two by two. */
static void lay(struct label *l, const struct form *f, const struct stream *s, const struct words *words,
                const char *text, size_t n) {
    uint32_t before = 0;
    *l = (struct label){.last = -1};
    for (size_t at = 0; at < n;) {
        uint32_t c;
        const char *close = text[at] == '<' ? memchr(text + at, '>', n - at) : NULL;
        if (close) {
            add_word(l, s, words, word_slot(f, text + at + 1, (size_t)(close - text) - at - 1));
            at = (size_t)(close - text) + 1;
            before = 0;
            continue;
        }
        at += utf8_decode(&c, text + at, n - at);
        add_character(l, c);
        if (before) l->of++, l->shared += question_has(s, before, c);
        before = c;
    }
}

static bool has_character(const struct label *l, uint32_t c) {
    for (int i = 0; i < l->n_characters; i++)
        if (l->character[i] == c) return true;
    return false;
}

/* Characters that only label i has, the 長 of 「長いほう|短いほう」: how many the question says, and where the last. */
static void find_own(struct labels *labels, int i, const struct stream *s) {
    struct label *l = &labels->label[i];
    l->own = l->own_of = 0, l->own_last = -1;
    for (int k = 0; k < l->n_characters; k++) {
        bool alone = true;
        for (int other = 0; other < labels->n; other++)
            alone &= other == i || !has_character(&labels->label[other], l->character[k]);
        l->own_of += alone;
        int at = s->ask_end - 1;
        while (alone && at >= s->ask && s->symbol[at] != l->character[k]) at--;
        if (!alone || at < s->ask) continue;
        l->own++;
        if (at > l->own_last) l->own_last = at;
    }
}

void labels_find(struct labels *out, const struct form *f, int slot, const struct stream *s,
                 const struct words *words) {
    out->n = 0;
    for (const char *text = f->slot[slot].choices; text && out->n < LABELS;) {
        size_t n = strcspn(text, "|");
        lay(&out->label[out->n++], f, s, words, text, n);
        text = text[n] ? text + n + 1 : NULL;
    }
    for (int i = 0; i < out->n; i++) find_own(out, i, s);
}

bool label_is_said(const struct label *l) { return l->words > 0 || (l->of > 0 && l->shared * 2 >= l->of); }

int labels_spelt_out(const struct labels *l) {
    int found = -1;
    for (int i = 0; i < l->n; i++) {
        const struct label *one = &l->label[i];
        if (!one->own) continue;
        if (found >= 0 || one->own < 2 || one->own < one->own_of) return -1;
        found = i;
    }
    return found;
}

static uint64_t observation(int kind, int a, int b) {
    return (((uint64_t)kind * 1000 + (uint64_t)(a + 1)) * 1000 + (uint64_t)(b + 1)) * 0x9E3779B97F4A7C15u;
}

int labels_features(uint64_t out[FEATURES_LABEL], const struct labels *l, int i) {
    if (i >= l->n) return 0;
    const struct label *mine = &l->label[i];
    int others = 0, later = 0, earlier = 0, more = 0, n = 0, own = 0, own_later = 0;
    for (int k = 0; k < l->n; k++) {
        const struct label *other = &l->label[k];
        if (k == i) continue;
        others += other->words > 0;
        later += other->last > mine->last;
        earlier += other->last >= 0 && other->last < mine->last;
        more += other->shared * (mine->of + 1) > mine->shared * (other->of + 1);
        own += other->own > 0;
        own_later += other->own_last > mine->own_last;
    }
    out[n++] = observation(1, mine->words > 0, others > 2 ? 2 : others);
    out[n++] = observation(2, mine->last < 0 ? 0 : 1 + (later > 0), earlier > 0);
    out[n++] = observation(3, mine->of ? 4 * mine->shared / mine->of : -1, 0);
    out[n++] = observation(4, more > 0, mine->shared > 0);
    out[n++] = observation(5, mine->own > 1 ? 2 : mine->own, own > 0);
    out[n++] = observation(6, mine->own_last >= 0, own_later > 0);
    return n;
}
