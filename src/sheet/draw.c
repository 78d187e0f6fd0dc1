/* draw.c - the problems of a sheet: in turn of the chosen families, none twice, in the wanted order, and as versions.
 * What stays of each is its seed.
 *
 *   problem i of version A: choice i mod n, seed (seed, i, try) -> new? -> order
 *   problem i of version B: family, sub-type and, where it can be had, the template of A's
 *
 * Checked tests/sheet/draw_test.c
 */
#include "sheet/draw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "sheet/store.h"

enum { TRIES = 400, SAME_TEMPLATE = 60 };

struct draw {
    const struct sheet_spec *spec;
    const struct sheet_choice *choice;
    bool spent[SHEET_CHOICES]; /* has no more problems, or none of these stars */
    int n_choices, n_spent;
    struct sheet_store *store;
    size_t n;               /* drawn so far */
    struct problem problem; /* the last one */
    struct err last;        /* why the generator made none */
};

static uint64_t seed_of(const struct sheet_spec *spec, size_t i, int try) {
    return rng_mix(spec->seed ^ rng_mix((uint64_t)i * TRIES + (uint64_t)try + 1));
}

static bool is_new(const struct draw *d, uint64_t key) {
    for (size_t i = 0; i < d->n; i++)
        if (d->store->seed[i].key_hash == key) return false;
    return true;
}

/* Problem number d->n of a choice. False without an error: none was found. */
static bool draw_one(struct draw *d, const struct sheet_choice *choice, const char *template_id, struct err *err) {
    for (int try = 0; try < TRIES; try++) {
        struct sheet_seed seed = {
            .seed = seed_of(d->spec, d->n, try), .family = choice->family, .subtype = choice->subtype};
        const struct problem *p = &d->problem;
        struct err none = {0};
        if (!sheet_store_draw(&d->problem, d->store, &seed, &none)) {
            if (none.code == ERR_RESOURCE) return err_set(err, none.code, "%s", none.message);
            d->last = none;
            return false;
        }
        if (template_id && try < SAME_TEMPLATE && strcmp(p->origin.template_id, template_id) != 0) continue;
        if (!d->spec->repeats && !is_new(d, p->origin.key_hash)) continue;
        seed.key_hash = p->origin.key_hash, seed.score = p->difficulty.score;
        d->store->seed[d->n] = seed;
        sheet_store_keep(d->store, d->n++, &d->problem);
        return true;
    }
    return false;
}

static bool too_few(const struct draw *d, struct err *err) {
    struct problem_family_info f = problem_family_at(d->choice[0].family);
    char stars[32] = "";
    if (!d->n && d->last.code) return err_set(err, ERR_USAGE, "%s", d->last.message);
    if (d->spec->stars) snprintf(stars, sizeof stars, " of %d stars", d->spec->stars);
    if (d->n_choices == 1 && d->n)
        return err_set(err, ERR_USAGE, "%s has only %zu different problems%s, %d are wanted", f.name, d->n, stars,
                       d->spec->count);
    return err_set(err, ERR_USAGE, "these families have only %zu different problems%s, %d are wanted", d->n, stars,
                   d->spec->count);
}

/* The problems of version A, in turn of what still has some. */
static bool draw_first(struct draw *d, struct err *err) {
    for (int turn = 0; d->n < (size_t)d->spec->count; turn = (turn + 1) % d->n_choices) {
        if (d->spent[turn] || draw_one(d, &d->choice[turn], NULL, err)) continue;
        if (err->code) return false;
        d->spent[turn] = true;
        if (++d->n_spent == d->n_choices) return too_few(d, err);
    }
    return true;
}

static bool draw_version(struct draw *d, struct err *err) {
    size_t count = (size_t)d->spec->count;
    for (size_t i = 0; i < count; i++) {
        const struct problem *like = sheet_store_problem(d->store, i, err);
        if (!like) return false;
        struct sheet_choice choice = {problem_family_find(like->family), like->subtype};
        if (draw_one(d, &choice, like->origin.template_id, err)) continue;
        return err_set(err, ERR_USAGE, "problem %zu has no other numbers for another version: %s", i + 1, like->text);
    }
    return true;
}

static int by_score(const void *a, const void *b) {
    const struct sheet_seed *x = a, *y = b;
    int order = (x->score > y->score) - (x->score < y->score);
    return order ? order : (x->key_hash > y->key_hash) - (x->key_hash < y->key_hash);
}

static void shuffle(struct sheet_seed *s, size_t n, uint64_t seed) {
    struct rng rng;
    rng_init(&rng, seed, 1);
    for (size_t i = n; i > 1; i--) {
        size_t k = (size_t)rng_below(&rng, i);
        struct sheet_seed other = s[k];
        s[k] = s[i - 1], s[i - 1] = other;
    }
}

static void put_in_order(const struct draw *d) {
    struct sheet_seed *s = d->store->seed;
    if (d->spec->order == SHEET_EASY_FIRST) qsort(s, d->n, sizeof *s, by_score);
    if (d->spec->order == SHEET_MIXED) shuffle(s, d->n, d->spec->seed);
}

bool sheet_draw_choices(struct sheet_items *out, const struct sheet_spec *spec, const struct sheet_choice *choice,
                        int n_choices, struct err *err) {
    int versions = spec->versions ? spec->versions : 1;
    struct draw d = {.spec = spec, .choice = choice, .n_choices = n_choices};
    if (!sheet_store_open(out, (size_t)spec->count * (size_t)versions, true, err)) return false;
    d.store = out->store;
    d.store->options = (struct problem_options){
        .stars = spec->stars, .voice = spec->voice, .tries = n_choices > 1 ? PROBLEM_FEW_TRIES : 0};
    out->versions = versions;
    bool ok = draw_first(&d, err);
    if (ok) put_in_order(&d);
    for (int v = 1; ok && v < versions; v++) ok = draw_version(&d, err);
    problem_free(&d.problem);
    if (!ok) sheet_items_free(out);
    return ok;
}

bool sheet_draw(struct sheet_items *out, const struct sheet_spec *spec, struct err *err) {
    struct sheet_choice choice[SHEET_CHOICES];
    int n = sheet_choose(choice, spec, err);
    *out = (struct sheet_items){0};
    return n && sheet_draw_choices(out, spec, choice, n, err);
}
