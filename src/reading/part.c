/* part.c - the best parse of an attempt -> quantities with their roles, words, what is asked.
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/part.h"

#include <stdlib.h>
#include <string.h>

#include "reading/said.h"

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

static void keep_said(struct strings *s, const char **where, const struct problem *p, const struct form *f,
                      const char *label, size_t n) {
    struct bytes text = {0};
    said_write(&text, p, f, label, n);
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
    const char *value = said_given(&out->solved, role->name, strlen(role->name));
    keep_said(s, &q->role, &out->solved, form, role->role, strlen(role->role));
    keep_string(s, &q->value, value ? value : "");
    keep_said(s, &q->unit, &out->solved, form, role->unit, strlen(role->unit));
}

static void keep_asked(struct reading_part *out, struct strings *s, const struct attempt *a, const struct model *m) {
    int slot = attempt_asked(a, m);
    size_t n;
    if (slot < 0) return;
    const char *solved = said_given(&out->solved, "asked", strlen("asked"));
    int choice = solved ? (int)strtol(solved, NULL, 10) : a->parses.parse[a->best].value[slot];
    const char *label = said_label(attempt_form(a, m)->slot[slot].choices, choice > 0 ? choice : 0, &n);
    keep_said(s, &out->asked, &out->solved, attempt_form(a, m), label, n);
}

/* As they were solved: the problem may know which word is which. */
static void keep_words(struct reading_part *out, struct strings *s, const struct form *form, const struct inputs *in) {
    for (int i = 0; i < in->n && out->n_words < READING_WORDS; i++)
        for (int k = 0; k < form->n_slots; k++) {
            if (form->part[k] != FORM_WORD || strcmp(form->slot[k].name, in->given[i].name) != 0) continue;
            struct reading_word *w = &out->word[out->n_words++];
            keep_string(s, &w->slot, in->given[i].name);
            const char *solved = said_given(&out->solved, in->given[i].name, strlen(in->given[i].name));
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
