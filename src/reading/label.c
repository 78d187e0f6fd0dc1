/* label.c - labels of choices, laid over the question.
 *
 * Checked tests/reading/learn_test.c
 */
#include "reading/label.h"

#include <string.h>

#include "base/utf8.h"

static bool same_symbols(const struct stream *s, int a, int b, int n) {
    for (int i = 0; i < n; i++)
        if (stream_symbol(s, a + i) != stream_symbol(s, b + i)) return false;
    return true;
}

/* Where the question last says the word first..last; -1: nowhere. */
static int last_said(const struct stream *s, int first, int last) {
    int n = last + 1 - first;
    for (int at = s->ask_end - n; n > 0 && at >= s->ask; at--)
        if (same_symbols(s, at, first, n)) return at;
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

static void add_word(struct label *l, const struct stream *s, const struct words *words, int slot) {
    int at = slot < 0 ? -1 : last_said(s, words->first[slot], words->last[slot]);
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
        if (before) l->of++, l->shared += question_has(s, before, c);
        before = c;
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
}

static uint64_t observation(int kind, int a, int b) {
    return (((uint64_t)kind * 1000 + (uint64_t)(a + 1)) * 1000 + (uint64_t)(b + 1)) * 0x9E3779B97F4A7C15u;
}

int labels_features(uint64_t out[FEATURES_LABEL], const struct labels *l, int i) {
    if (i >= l->n) return 0;
    const struct label *mine = &l->label[i];
    int others = 0, later = 0, earlier = 0, more = 0, n = 0;
    for (int k = 0; k < l->n; k++) {
        const struct label *other = &l->label[k];
        if (k == i) continue;
        others += other->words > 0;
        later += other->last > mine->last;
        earlier += other->last >= 0 && other->last < mine->last;
        more += other->shared * (mine->of + 1) > mine->shared * (other->of + 1);
    }
    out[n++] = observation(1, mine->words > 0, others > 2 ? 2 : others);
    out[n++] = observation(2, mine->last < 0 ? 0 : 1 + (later > 0), earlier > 0);
    out[n++] = observation(3, mine->of ? 4 * mine->shared / mine->of : -1, 0);
    out[n++] = observation(4, more > 0, mine->shared > 0);
    return n;
}
