/* correct.c - 「間かく=12m」 -> the slot that has this role, in the sub-types that somebody says it is of.
 *
 * A role or a choice may name words of the problem, 「<pl>の長さ」: any words may stand there.
 * Checked tests/reading/correct_test.c
 */
#include "reading/correct.h"

#include <stdlib.h>
#include <string.h>

/* Does the label[0..n) say this text? <x> stands for any words, at least one character. */
static bool says(const char *label, size_t n, const char *text) {
    if (n == 0) return *text == 0;
    const char *close = label[0] == '<' ? memchr(label, '>', n) : NULL;
    if (!close) return *text == label[0] && says(label + 1, n - 1, text + 1);
    size_t rest = n - (size_t)(close + 1 - label);
    while (*text)
        if (says(close + 1, rest, ++text)) return true;
    return false;
}

static bool is_slot(const struct problem_slot *s, const char *role) {
    return strcmp(s->name, role) == 0 || (s->role[0] && says(s->role, strlen(s->role), role));
}

int correct_set(const struct correct *c, const struct form *f, int slot) {
    for (int i = 0; i < c->said->n_sets; i++)
        if (f->part[slot] != FORM_WORD && is_slot(&f->slot[slot], c->said->set[i].role)) return i;
    return -1;
}

static int choice_of(const struct problem_slot *s, const char *value) {
    const char *label = s->choices;
    for (int i = 0;; i++) {
        size_t n = strcspn(label, "|");
        if (says(label, n, value)) return i;
        if (!label[n]) break;
        label += n + 1;
    }
    return -1;
}

int correct_choice(const struct correct *c, const struct form *f, int slot, int i) {
    return choice_of(&f->slot[slot], c->said->set[i].value);
}

static int slot_of(const struct form *f, const char *role) {
    for (int k = 0; k < f->n_slots; k++)
        if (f->part[k] != FORM_WORD && is_slot(&f->slot[k], role)) return k;
    return -1;
}

static bool is_of(const struct form *f, const struct reading_correction *c) {
    if (c->family && strcmp(problem_family_at(f->family).id, c->family) != 0) return false;
    return !c->subtype || strcmp(problem_subtype_at(f->family, f->subtype).id, c->subtype) == 0;
}

static bool takes(const struct form *f, const struct reading_set *set) {
    int slot = slot_of(f, set->role);
    return slot >= 0 && (f->part[slot] != FORM_CHOICE || choice_of(&f->slot[slot], set->value) >= 0);
}

/* Why no sub-type is left: one of those that were named, and what it has. */
static bool refuse(const struct form *f, const struct reading_correction *c, struct err *err) {
    struct bytes roles = {0};
    int i = 0;
    if (!f && c->subtype) return err_set(err, ERR_INPUT, "there is no sub-type '%s/%s'", c->family, c->subtype);
    if (!f) return err_set(err, ERR_INPUT, "there is no family '%s'", c->family);
    while (i < c->n_sets - 1 && takes(f, &c->set[i])) i++;
    for (int k = 0; k < f->n_slots; k++)
        if (f->part[k] != FORM_WORD)
            bytes_printf(&roles, "%s%s (%s)", roles.len ? ", " : "", f->slot[k].role, f->slot[k].name);
    err_set(err, ERR_INPUT, "no such value '%s=%s'; %s has: %s", c->set[i].role, c->set[i].value, f->name,
            bytes_text(&roles));
    bytes_free(&roles);
    return false;
}

bool correct_make(struct correct *out, const struct reading_correction *said, const struct forms *forms,
                  struct err *err) {
    const struct form *named = NULL;
    bool any = false;
    *out = (struct correct){.said = said};
    for (int i = 0; i < forms->n; i++) {
        const struct form *f = &forms->form[i];
        if (!is_of(f, said)) continue;
        if (!named) named = f;
        out->allowed[i] = true;
        for (int k = 0; k < said->n_sets; k++) out->allowed[i] &= takes(f, &said->set[k]);
        any |= out->allowed[i];
    }
    return any || refuse(named, said, err);
}
