/* phrase.c - a question says what it asks for in front of 「は何」 or 「を求め」.
 *
 * Checked tests/reading/phrase_test.c
 */
#include "reading/phrase.h"

#include <string.h>

bool phrase_cut_end(struct phrase *p, const char *end) {
    size_t n = strlen(end);
    if (p->n < n || memcmp(p->text + p->n - n, end, n) != 0) return false;
    p->n -= n;
    return true;
}

void phrase_cut_front(struct phrase *p, const char *const *marks, int n) {
    for (int i = 0; i < n; i++)
        for (const char *at; (at = memmem(p->text, p->n, marks[i], strlen(marks[i]))) != NULL;) {
            at += strlen(marks[i]);
            p->n -= (size_t)(at - p->text), p->text = at;
        }
}

/* Up to where the phrase last says the word. */
static bool cut_at_last(struct phrase *p, const char *word) {
    for (size_t at = p->n; at-- > 0;)
        if (at + strlen(word) <= p->n && memcmp(p->text + at, word, strlen(word)) == 0) return p->n = at, true;
    return false;
}

bool phrase_asked(struct phrase *out, const struct stream *s, const struct question *q) {
    static const char *const asks[] = {"何", "いくら", "いくつ", "を求め", "をもとめ"};
    static const char *const marks[] = {"、", "。", "\n", " "};
    size_t n = q->ask_end - q->ask, end = n;
    bool object = false;
    for (size_t i = 0; i < sizeof asks / sizeof asks[0]; i++) {
        const char *at = memmem(s->text + q->ask, n, asks[i], strlen(asks[i]));
        if (at && (size_t)(at - s->text) - q->ask < end) end = (size_t)(at - s->text) - q->ask, object = i > 2;
    }
    *out = (struct phrase){s->text + q->ask, end};
    if (end == n || (!object && !cut_at_last(out, "は"))) return false;
    phrase_cut_front(out, marks, (int)(sizeof marks / sizeof marks[0]));
    return out->n > 0;
}
