/* correct.c - 「間かく=12m」 -> the slot that has this role, in the sub-types that somebody says it is of.
 *
 * A role or a choice may name words of the problem, 「<pl>の長さ」: any words may stand there.
 * Checked tests/reading/correct_test.c
 */
#include "reading/correct.h"

#include <limits.h>
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

/* How many bytes of the label[0..n) stand for themselves, where it says the text; -1: it does not. */
static int fixed(const char *label, size_t n, const char *text) {
    int count = 0;
    if (!says(label, n, text)) return -1;
    for (size_t i = 0; i < n; i++) {
        const char *close = label[i] == '<' ? memchr(label + i, '>', n - i) : NULL;
        if (close)
            i = (size_t)(close - label);
        else
            count++;
    }
    return count;
}

static int slot_fixed(const struct problem_slot *s, const char *role) {
    if (strcmp(s->name, role) == 0) return INT_MAX;
    return s->role[0] ? fixed(s->role, strlen(s->role), role) : -1;
}

/* The slot whose role says most of the text in its own words: a role that is one word of the problem, 「<p>」, says
 * any. */
static int slot_of(const struct form *f, const char *role) {
    int best = -1, most = -1;
    for (int k = 0; k < f->n_slots; k++) {
        int own = f->part[k] == FORM_WORD ? -1 : slot_fixed(&f->slot[k], role);
        if (own > most) best = k, most = own;
    }
    return best;
}

int correct_set(const struct correct *c, const struct form *f, int slot) {
    for (int i = 0; i < c->said->n_sets; i++)
        if (slot_of(f, c->said->set[i].role) == slot) return i;
    return -1;
}

/* The choice whose label says most of the value in its own words; -1: none says it. */
static int choice_of(const struct problem_slot *s, const char *value) {
    int best = -1, most = -1, i = 0;
    for (const char *label = s->choices; label; i++) {
        size_t n = strcspn(label, "|");
        int own = fixed(label, n, value);
        if (own > most) best = i, most = own;
        label = label[n] ? label + n + 1 : NULL;
    }
    return best;
}

int correct_choice(const struct correct *c, const struct form *f, int slot, int i) {
    return choice_of(&f->slot[slot], c->said->set[i].value);
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
