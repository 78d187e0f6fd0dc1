/* parse.c - text -> sub-types -> for each the best ways to fill its slots.
 *
 *   words       the most probable ones (words.h)
 *   quantities  a beam over the slots in order; no quantity fills two of them
 *   choices     the same beam goes on over them
 *
 * Checked tests/reading/learn_test.c
 */
#include "reading/parse.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "reading/measure.h"
#include "reading/words.h"

enum { BEAM = 8, KEPT = 4, TRIED = 24 };
static const float unsaid = 3; /* what a choice loses where the question spells out another one's label */
static const float unmentioned = 6; /* and what it loses where the text has another one's label in full */
static const float TAKEN = -1e30f; /* the score of a sub-type that was tried */

/* ---- quantities and choices ---- */

/* log-probabilities of the candidates of one slot: quantities, then "none" where it is optional; or choices. */
struct column {
    int n;
    bool quantities;
    bool fits[MENTIONS + 1];
    float log[MENTIONS + 1];
};

static void quantity_column(struct column *c, const struct model *m, const struct form *f, int slot,
                            const struct stream *s, uint64_t (*feature)[FEATURES_QUANTITY], const int *n_feature) {
    c->quantities = true;
    for (c->n = 0; c->n < s->n_mentions; c->n++) {
        c->log[c->n] = model_score(m, f, slot, feature[c->n], n_feature[c->n], MODEL_PLAIN);
        c->fits[c->n] = measure_may_fit(f, slot, &s->mention[c->n]);
    }
    c->fits[c->n] = true;
    if (f->slot[slot].optional) c->log[c->n++] = model_score(m, f, slot, model_always, 1, MODEL_NONE);
    if (c->n) model_log_softmax(c->log, c->n);
}

/* Does the text have the label, 「火曜日」, 「火曜」 or 「(火)」? */
static bool has_label(const struct stream *s, const char *label, size_t n) {
    size_t day = strlen("日"), week = strlen("曜日");
    char bracket[8];
    if (n == day + week && memcmp(label + day, "曜日", week) == 0) {
        snprintf(bracket, sizeof bracket, "(%.*s)", (int)day, label);
        if (memmem(s->text, s->n_text, bracket, strlen(bracket))) return true;
        n -= day;
    }
    return n > day && memmem(s->text, s->n_text, label, n) != NULL;
}

/* The one label of a choice that the text has; -1: none, or more than one. */
static int weekday_in_text(const struct form *f, int slot, const struct stream *s) {
    int found = -1, i = 0;
    for (const char *at = f->slot[slot].choices; at && *at; i++) {
        size_t n = strcspn(at, "|");
        if (has_label(s, at, n) && found >= 0) return -1;
        if (has_label(s, at, n)) found = i;
        at += n + (at[n] == '|');
    }
    return found;
}

static void choice_column(struct column *c, const struct model *m, const struct form *f, int slot,
                          const struct stream *s, const uint64_t *feature, int n, const struct words *words) {
    struct labels labels;
    c->quantities = false;
    c->n = f->n_choices[slot];
    labels_find(&labels, f, slot, s, words);
    bool asked = strcmp(f->slot[slot].name, "asked") == 0;
    int said = asked ? labels_spelt_out(&labels) : weekday_in_text(f, slot, s);
    for (int i = 0; i < c->n; i++)
        c->log[i] = model_choice(m, f, slot, feature, n, &labels, i) -
                    (said < 0 || i == said ? 0 : asked ? unsaid : unmentioned);
    model_log_softmax(c->log, c->n);
}

static bool taken(const struct parse *p, const struct form *f, int slot, int value) {
    for (int i = 0; i < slot; i++)
        if (f->part[i] == FORM_QUANTITY && p->value[i] == value) return true;
    return false;
}

/* Insert into the best `cap`, the best first. */
static int keep(struct parse *list, int n, int cap, const struct parse *p) {
    int at = n;
    while (at > 0 && list[at - 1].slots < p->slots) at--;
    if (at >= cap) return n;
    if (n == cap) n--;
    memmove(&list[at + 1], &list[at], (size_t)(n - at) * sizeof *list);
    list[at] = *p;
    return n + 1;
}

static int widen(struct parse *beam, int n, const struct form *f, int slot, const struct column *c,
                 const struct stream *s) {
    struct parse next[BEAM];
    int count = 0;
    for (int b = 0; b < n; b++)
        for (int i = 0; i < c->n; i++) {
            bool nothing = c->quantities && i == s->n_mentions;
            struct parse p = beam[b];
            if (c->quantities && !nothing && (!c->fits[i] || taken(&p, f, slot, i))) continue;
            p.value[slot] = nothing ? -1 : i;
            p.slots += c->log[i];
            count = keep(next, count, BEAM, &p);
        }
    memcpy(beam, next, (size_t)count * sizeof *next);
    return count;
}

struct seen {
    const struct model *model;
    const struct stream *stream;
    const struct correct *correct; /* NULL: nobody said anything */
    uint64_t text[FEATURES_TEXT];
    int n_text;
    uint64_t quantity[MENTIONS][FEATURES_QUANTITY];
    int n_quantity[MENTIONS];
};

/* The best ways to fill one form; how many. */
static int fill(struct parse *beam, const struct seen *seen, int form, float subtype) {
    const struct model *m = seen->model;
    const struct form *f = &m->forms.form[form];
    struct parse *p = &beam[0];
    int n = 1;
    *p = (struct parse){.form = form, .subtype = subtype};
    for (int i = 0; i < f->n_slots; i++) p->value[i] = -1;
    words_find(&p->words, m, f, seen->stream);
    for (int i = 0; i < f->n_slots && n > 0; i++) {
        struct column c;
        int set = seen->correct ? correct_set(seen->correct, f, i) : -1;
        if (f->part[i] == FORM_CHOICE && set >= 0) {
            for (int b = 0; b < n; b++) beam[b].value[i] = correct_choice(seen->correct, f, i, set);
            continue;
        }
        if (f->part[i] == FORM_WORD || set >= 0) continue;
        if (f->part[i] == FORM_QUANTITY)
            quantity_column(&c, m, f, i, seen->stream, (uint64_t(*)[FEATURES_QUANTITY])seen->quantity,
                            seen->n_quantity);
        else
            choice_column(&c, m, f, i, seen->stream, seen->text, seen->n_text, &beam[0].words);
        n = widen(beam, n, f, i, &c, seen->stream);
    }
    return n;
}

static int by_score(const void *a, const void *b) {
    const struct parse *p = a, *q = b;
    float x = p->subtype + p->slots, y = q->subtype + q->slots;
    return x < y ? 1 : x > y ? -1 : 0;
}

/* Log-probabilities of the sub-types, and of none of them, for a text with these features. */
static void score_subtypes(float score[MODEL_CLASSES], const struct model *m, const uint64_t *feature, int n) {
    float hidden[MODEL_WIDTH];
    model_embed(hidden, m, feature, n);
    model_classes(score, m, hidden);
    model_log_softmax(score, m->n_classes);
}

/* Of those that are allowed; -1: none is left. */
static int best_subtype(const float *score, const struct model *m, const struct correct *correct) {
    int best = -1;
    for (int c = 0; c < m->forms.n; c++)
        if (score[c] > TAKEN && (!correct || correct->allowed[c]) && (best < 0 || score[c] > score[best])) best = c;
    return best;
}

int parse_nearest(int *form, int cap, const struct model *m, const struct stream *s) {
    float score[MODEL_CLASSES];
    uint64_t feature[FEATURES_TEXT];
    score_subtypes(score, m, feature, feature_text(feature, s));
    for (int n = 0; n < cap; n++) {
        form[n] = best_subtype(score, m, NULL);
        if (form[n] < 0 || score[form[n]] <= score[m->n_classes - 1]) return n;
        score[form[n]] = TAKEN;
    }
    return cap;
}

void parse_text(struct parses *out, const struct model *m, const struct stream *s, const struct correct *correct) {
    struct seen seen = {.model = m, .stream = s, .correct = correct};
    float score[MODEL_CLASSES];
    struct parse beam[BEAM];
    seen.n_text = feature_text(seen.text, s);
    for (int i = 0; i < s->n_mentions; i++) seen.n_quantity[i] = feature_quantity(seen.quantity[i], s, i);
    score_subtypes(score, m, seen.text, seen.n_text);
    out->n = 0;
    out->none = score[m->n_classes - 1];
    for (int k = 0, fit = 0; k < TRIED && fit < PARSE_SUBTYPES; k++) {
        int best = best_subtype(score, m, correct);
        if (best < 0) break;
        int n = fill(beam, &seen, best, score[best]);
        fit += n > 0;
        for (int i = 0; i < n && i < KEPT; i++) out->parse[out->n++] = beam[i];
        score[best] = TAKEN;
    }
    qsort(out->parse, (size_t)out->n, sizeof out->parse[0], by_score);
}
