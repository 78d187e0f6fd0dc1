/* said.c - slots in angle brackets, replaced by what the problem has for them.
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/said.h"

#include <stdlib.h>
#include <string.h>

const char *said_given(const struct problem *p, const char *name, size_t n) {
    for (int i = 0; i < p->n_given; i++)
        if (strlen(p->given[i].name) == n && memcmp(p->given[i].name, name, n) == 0) return p->given[i].text;
    return NULL;
}

const char *said_label(const char *labels, int i, size_t *n) {
    while (i-- > 0 && strchr(labels, '|')) labels = strchr(labels, '|') + 1;
    *n = strcspn(labels, "|");
    return labels;
}

void said_write(struct bytes *out, const struct problem *p, const struct form *f, const char *label, size_t n) {
    for (size_t at = 0; at < n;) {
        const char *close = label[at] == '<' ? memchr(label + at, '>', n - at) : NULL;
        if (!close) {
            bytes_append_char(out, label[at++]);
            continue;
        }
        size_t length = (size_t)(close - label) - at - 1;
        const char *word = said_given(p, label + at + 1, length);
        int slot = form_slot(f, label + at + 1, length);
        at = (size_t)(close - label) + 1;
        if (!word) continue;
        const char *choices = slot < 0 ? NULL : f->slot[slot].choices;
        const char *text = choices ? said_label(choices, (int)strtol(word, NULL, 10), &length) : word;
        if (choices)
            said_write(out, p, f, text, length);
        else
            bytes_append_string(out, word);
    }
}
