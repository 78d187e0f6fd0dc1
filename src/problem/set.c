/* set.c - many problems: families chosen in turn or at random, parameters and answers that do not repeat.
 *
 *   families, options -> seed of problem i -> problem_generate -> seen before? answered too often? -> take
 *
 * Checked tests/problem/set_test.c, tests/e2e/problems_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/rng.h"
#include "problem/like.h"
#include "sansu/problem_set.h"

/* ---- which families ---- */

int problem_set_families(int family[PROBLEM_FAMILIES], const char *list, struct err *err) {
    int n = 0;
    if (!list || strcmp(list, "all") == 0) {
        for (; n < problem_family_count() && n < PROBLEM_FAMILIES; n++) family[n] = n;
        return n;
    }
    if (!*list) err_set(err, ERR_USAGE, "a family needs a name");
    while (*list) {
        char id[32] = "";
        size_t length = strcspn(list, ",");
        memcpy(id, list, length < sizeof id ? length : sizeof id - 1);
        family[n] = problem_family_find(id);
        if (family[n] < 0 || n == PROBLEM_FAMILIES - 1) {
            err_set(err, ERR_USAGE, "there is no family '%s'", id);
            return 0;
        }
        n++;
        list += length + (list[length] == ',');
    }
    return n;
}

static bool has_method(int family, const struct problem_options *o) {
    for (int s = 0; s < problem_family_at(family).n_subtypes; s++) {
        struct problem_subtype_info sub = problem_subtype_at(family, s);
        if (o->subtype && strcmp(sub.id, o->subtype) != 0) continue;
        for (int m = 0; m < sub.n_methods; m++)
            if (strcmp(sub.method[m], o->method_name) == 0) return true;
    }
    return false;
}

/* Combinations that hold_out keeps from train and valid. */
static int keep_split(int *family, int n, const struct problem_options *o, struct err *err) {
    int kept = 0;
    bool strict = o->hold_out && (o->split == PROBLEM_TRAIN || o->split == PROBLEM_VALID);
    for (int i = 0; i < n; i++)
        if (!strict || !problem_family_at(family[i]).held_out) family[kept++] = family[i];
    if (!kept) err_set(err, ERR_USAGE, "these families are held out for the test split");
    return kept;
}

static int keep_stars(int *family, int n, const struct problem_options *o, void (*left_out)(void *context, int family),
                      void *context, struct err *err) {
    struct problem_options few = *o;
    struct problem p = {0};
    int kept = 0;
    few.tries = n > 1 ? PROBLEM_FEW_TRIES : 0;
    for (int i = 0; i < n; i++) {
        struct err none = {0};
        if (problem_generate(&p, family[i], 1, &few, &none))
            family[kept++] = family[i];
        else if (left_out)
            left_out(context, family[i]);
    }
    problem_free(&p);
    if (!kept) err_set(err, ERR_USAGE, "none of these families has a problem of %d stars", o->stars);
    return kept;
}

static int keep_method(int *family, int n, const struct problem_options *o, struct err *err) {
    int kept = 0;
    for (int i = 0; i < n; i++)
        if (has_method(family[i], o)) family[kept++] = family[i];
    if (!kept) err_set(err, ERR_USAGE, "none of these families has a method '%s'", o->method_name);
    return kept;
}

int problem_set_keep(int *family, int n, const struct problem_options *o, void (*left_out)(void *context, int family),
                     void *context, struct err *err) {
    n = keep_split(family, n, o, err);
    if (n && o->method_name) n = keep_method(family, n, o, err);
    if (n && o->stars) n = keep_stars(family, n, o, left_out, context, err);
    return n;
}

/* ---- what may not repeat ---- */

/* Open addressing over hashes; 0 marks an empty place. times: how often each was there. */
struct counted {
    uint64_t *place;
    int32_t *times;
    size_t size;
};

static bool counted_open(struct counted *c, int64_t most, struct err *err) {
    for (c->size = 1024; c->size < (size_t)most * 2;) c->size *= 2;
    c->place = calloc(c->size, sizeof c->place[0]);
    c->times = calloc(c->size, sizeof c->times[0]);
    return (c->place && c->times) || err_set(err, ERR_RESOURCE, "out of memory for %lld problems", (long long)most);
}

static void counted_close(struct counted *c) {
    free(c->place);
    free(c->times);
}

static int32_t *count_of(struct counted *c, uint64_t key) {
    key += key == 0;
    size_t i = (size_t)rng_mix(key) & (c->size - 1);
    while (c->place[i] && c->place[i] != key) i = (i + 1) & (c->size - 1);
    c->place[i] = key;
    return &c->times[i];
}

struct run {
    const struct problem_set *set;
    bool (*take)(void *context, const struct problem *p);
    void *context;
    struct counted keys, answers;
    struct like like;
    int32_t most;    /* times an answer may stand in its family */
    int64_t skipped; /* answers refused in a row */
    int64_t misses;  /* parameters seen before, in a row */
    int64_t written;
    bool stopped;
};

/* false: often enough. A family that has few answers gets its problems all the same, after PATIENCE refusals in a
 * row. */
static bool answer_is_rare(struct run *r, const struct problem *p) {
    enum { PATIENCE = 60 };
    if (!r->set->balance) return true;
    int32_t *times =
        count_of(&r->answers, hash_fnv1a(p->number, strlen(p->number), hash_fnv1a(p->family, strlen(p->family), 0)));
    if (*times >= r->most && ++r->skipped < PATIENCE) return false;
    r->skipped = 0;
    ++*times;
    return true;
}

/* Other words are waited for, as long as they may come. */
static bool is_like(struct run *r, const struct problem *p) {
    enum { PATIENCE = 500 };
    if (!r->set->like) return true;
    enum likeness likeness = like_of(&r->like, p);
    return likeness == LIKE_IN_OTHER_WORDS || (likeness == LIKE_IN_OTHER_NUMBERS && r->misses >= PATIENCE);
}

static bool key_is_new(struct run *r, const struct problem *p) {
    return !r->set->unique || (*count_of(&r->keys, p->origin.key_hash))++ == 0;
}

/* ---- drawing ---- */

static int methods_of(int family, const struct problem *p) {
    for (int s = 0;; s++) {
        struct problem_subtype_info sub = problem_subtype_at(family, s);
        if (strcmp(sub.id, p->subtype) == 0) return sub.n_methods;
    }
}

static void take(struct run *r, const struct problem *p) {
    r->written++;
    r->stopped = !r->take(r->context, p) || r->written == r->set->count;
}

/* The problem in p by its other methods. */
static bool take_methods(struct run *r, struct problem *p, int family, uint64_t seed, struct err *err) {
    struct problem_options o = r->set->options;
    for (int n = methods_of(family, p); ++o.method < n && !r->stopped; take(r, p))
        if (!problem_generate(p, family, seed, &o, err)) return false;
    return true;
}

static bool draw_all(struct run *r, struct problem *p, struct err *err) {
    enum { PATIENCE = 100000 };
    const struct problem_set *set = r->set;
    bool again = false; /* the same family: its answer was too common, and all families keep their part */
    for (int64_t i = 0, family = 0; !r->stopped; i++) {
        uint64_t seed = rng_mix(set->seed ^ rng_mix((uint64_t)i + 1));
        if (!again)
            family = set->family[set->in_turn ? i % set->n_families
                                              : (int64_t)(rng_mix(seed + 1) % (uint64_t)set->n_families)];
        if (!problem_generate(p, (int)family, seed, &set->options, err)) return false;
        again = !answer_is_rare(r, p);
        if (again && set->in_turn) i += set->n_families - 1;
        if (again) continue;
        if (!is_like(r, p) || !key_is_new(r, p)) {
            if (++r->misses == PATIENCE)
                return err_set(err, ERR_WORK, "only %lld different problems were found", (long long)r->written);
            continue;
        }
        r->misses = 0;
        take(r, p);
        if (set->options.every_method && !take_methods(r, p, (int)family, seed, err)) return false;
    }
    return true;
}

bool problem_set_draw(const struct problem_set *set, bool (*on_problem)(void *context, const struct problem *p),
                      void *context, struct err *err) {
    struct run r = {.set = set, .take = on_problem, .context = context, .stopped = set->count <= 0};
    struct problem p = {0};
    if (set->like) like_make(&r.like, set->like);
    int64_t most = set->count / set->n_families / 50;
    r.most = (int32_t)(most < 2 ? 2 : most);
    bool ok = (!set->unique || counted_open(&r.keys, set->count, err)) &&
              (!set->balance || counted_open(&r.answers, set->count, err)) && draw_all(&r, &p, err);
    counted_close(&r.keys);
    counted_close(&r.answers);
    problem_free(&p);
    return ok;
}
