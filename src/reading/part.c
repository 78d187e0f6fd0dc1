/* part.c - the best parse of an attempt -> quantities with their roles, words, what is asked.
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/part.h"

#include <stdlib.h>
#include <string.h>

void strings_keep(struct strings *s, const char **where, const char *text, size_t n) {
    if (s->n == PART_STRINGS) return;
    s->where[s->n] = where, s->at[s->n++] = s->memory->len;
    bytes_append(s->memory, text, n);
    bytes_append_char(s->memory, 0);
}

void strings_point(struct strings *s) {
    for (int i = 0; i < s->n; i++) *s->where[i] = s->memory->data + s->at[i];
}

static void keep_string(struct strings *s, const char **where, const char *text) {
    strings_keep(s, where, text, strlen(text));
}

static const char *given_text(const struct problem *p, const char *name, size_t n) {
    for (int i = 0; i < p->n_given; i++)
        if (strlen(p->given[i].name) == n && memcmp(p->given[i].name, name, n) == 0) return p->given[i].text;
    return NULL;
}

/* The i-th label of "a|b|c". */
static const char *label_at(const char *labels, int i, size_t *n) {
    while (i-- > 0 && strchr(labels, '|')) labels = strchr(labels, '|') + 1;
    *n = strcspn(labels, "|");
    return labels;
}

/* A role or label with the problem's words for its slots: 「<pl>の長さ」 -> 「道の長さ」. A choice is said by its label; what is
 * none of the inputs is left out. */
static void say(struct bytes *out, const struct problem *p, const struct form *f, const char *label, size_t n) {
    for (size_t at = 0; at < n;) {
        const char *close = label[at] == '<' ? memchr(label + at, '>', n - at) : NULL;
        if (!close) {
            bytes_append_char(out, label[at++]);
            continue;
        }
        size_t length = (size_t)(close - label) - at - 1;
        const char *word = given_text(p, label + at + 1, length);
        int slot = form_slot(f, label + at + 1, length);
        at = (size_t)(close - label) + 1;
        if (!word) continue;
        const char *choices = slot < 0 ? NULL : f->slot[slot].choices;
        const char *text = choices ? label_at(choices, (int)strtol(word, NULL, 10), &length) : word;
        if (choices)
            say(out, p, f, text, length);
        else
            bytes_append_string(out, word);
    }
}

static void keep_said(struct strings *s, const char **where, const struct problem *p, const struct form *f,
                      const char *label, size_t n) {
    struct bytes text = {0};
    say(&text, p, f, label, n);
    strings_keep(s, where, bytes_text(&text), text.len);
    bytes_free(&text);
}

/* slot -1: a quantity that no slot has. m NULL: the text does not state it by itself (20分 of 1時間20分); nor does it
 * state one that stands behind its end. */
static void keep_quantity(struct reading_part *out, struct strings *s, const struct mention *m, const struct form *form,
                          int slot, const char *canonical) {
    struct reading_quantity *q = &out->quantity[out->n_quantities];
    if (out->n_quantities == READING_QUANTITIES) return;
    out->n_quantities++;
    if (m && m->end <= strlen(canonical)) q->start = m->start, q->end = m->end;
    if (slot < 0) {
        keep_string(s, &q->role, "");
        strings_keep(s, &q->value, canonical + m->start, m->end - m->start);
        keep_string(s, &q->unit, "");
        return;
    }
    const struct problem_slot *role = &form->slot[slot];
    const char *value = given_text(&out->solved, role->name, strlen(role->name));
    keep_said(s, &q->role, &out->solved, form, role->role, strlen(role->role));
    keep_string(s, &q->value, value ? value : "");
    keep_said(s, &q->unit, &out->solved, form, role->unit, strlen(role->unit));
}

static void keep_asked(struct reading_part *out, struct strings *s, const struct attempt *a, const struct model *m) {
    int slot = attempt_asked(a, m);
    size_t n;
    if (slot < 0) return;
    const char *solved = given_text(&out->solved, "asked", strlen("asked"));
    int choice = solved ? (int)strtol(solved, NULL, 10) : a->parses.parse[a->best].value[slot];
    const char *label = label_at(attempt_form(a, m)->slot[slot].choices, choice > 0 ? choice : 0, &n);
    keep_said(s, &out->asked, &out->solved, attempt_form(a, m), label, n);
}

/* As they were solved: the problem may know which word is which. */
static void keep_words(struct reading_part *out, struct strings *s, const struct form *form, const struct inputs *in) {
    for (int i = 0; i < in->n && out->n_words < READING_WORDS; i++)
        for (int k = 0; k < form->n_slots; k++) {
            if (form->part[k] != FORM_WORD || strcmp(form->slot[k].name, in->given[i].name) != 0) continue;
            struct reading_word *w = &out->word[out->n_words++];
            keep_string(s, &w->slot, in->given[i].name);
            const char *solved = given_text(&out->solved, in->given[i].name, strlen(in->given[i].name));
            keep_string(s, &w->text, solved ? solved : in->given[i].text);
        }
}

void part_fill(struct reading_part *out, struct strings *strings, struct attempt *a, const struct model *m,
               const char *canonical) {
    const struct parse *p = &a->parses.parse[a->best];
    const struct form *form = attempt_form(a, m);
    struct problem before = out->solved;
    out->solved = a->solved, a->solved = before;
    out->probability = a->probability;
    out->family = out->solved.family, out->subtype = out->solved.subtype;
    out->family_name = problem_family_at(form->family).name;
    out->subtype_name = problem_subtype_at(form->family, form->subtype).name;
    for (int i = 0; i < form->n_slots; i++) {
        if (form->part[i] != FORM_QUANTITY) continue;
        const struct mention *said = p->value[i] >= 0 ? &a->stream.mention[p->value[i]] : NULL;
        if (said || (a->is_template && !form->slot[i].optional)) keep_quantity(out, strings, said, form, i, canonical);
    }
    for (int i = 0; i < a->stream.n_mentions; i++)
        if (a->unused >> i & 1) {
            out->n_unused++;
            keep_quantity(out, strings, &a->stream.mention[i], form, -1, canonical);
        }
    keep_asked(out, strings, a, m);
    keep_words(out, strings, form, &a->inputs);
}
