/* form.c - slots of sub-types as a reader fills them.
 *
 * Checked tests/reading/example_test.c
 */
#include "reading/form.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct form *)a)->name, ((const struct form *)b)->name);
}

static enum form_part part_of(const struct problem_slot *s) {
    switch (s->kind) {
        case PROBLEM_WORD:
        case PROBLEM_PERSON: return FORM_WORD;
        case PROBLEM_CHOICE: return FORM_CHOICE;
        default: return FORM_QUANTITY;
    }
}

static int count_choices(const char *labels) {
    int n = 1;
    for (; labels && (labels = strchr(labels, '|')) != NULL; labels++) n++;
    return n;
}

static void fill(struct form *f, int family, int subtype) {
    const char *id = problem_family_at(family).id;
    f->family = family, f->subtype = subtype;
    snprintf(f->name, sizeof f->name, "%s/%s", id, problem_subtype_at(family, subtype).id);
    f->id = hash_fnv1a(f->name, strlen(f->name), 0);
    f->n_slots = problem_slots(f->slot, FORM_SLOTS, family, subtype);
    for (int i = 0; i < f->n_slots; i++) {
        const char *slot = f->slot[i].name;
        f->part[i] = part_of(&f->slot[i]);
        f->n_choices[i] = f->part[i] == FORM_CHOICE ? count_choices(f->slot[i].choices) : 0;
        f->key[i] = hash_fnv1a(slot, strlen(slot), f->id);
        f->kin[i] = hash_fnv1a(slot, strlen(slot), hash_fnv1a(id, strlen(id), 1));
    }
}

bool forms_open(struct forms *out, struct err *err) {
    *out = (struct forms){0};
    int n = 0;
    for (int f = 0; f < problem_family_count(); f++) n += problem_family_at(f).n_subtypes;
    out->form = calloc((size_t)n, sizeof out->form[0]);
    if (!out->form) return err_set(err, ERR_RESOURCE, "out of memory for the forms of %d sub-types", n);
    for (int f = 0; f < problem_family_count(); f++)
        for (int s = 0; s < problem_family_at(f).n_subtypes; s++) fill(&out->form[out->n++], f, s);
    qsort(out->form, (size_t)n, sizeof out->form[0], by_name);
    return true;
}

void forms_close(struct forms *f) {
    free(f->form);
    *f = (struct forms){0};
}

int form_slot(const struct form *f, const char *name, size_t n) {
    for (int i = 0; i < f->n_slots; i++)
        if (strlen(f->slot[i].name) == n && memcmp(f->slot[i].name, name, n) == 0) return i;
    return -1;
}

int forms_find(const struct forms *f, const char *name) {
    for (int low = 0, high = f->n; low < high;) {
        int middle = (low + high) / 2, order = strcmp(f->form[middle].name, name);
        if (order == 0) return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}
