/* coverage.c - what the families cover, counted by drawing every sub-type many times.
 *
 *   N problems of every sub-type -> different templates, contexts, parameter sets; tries, lengths, difficulty; common
 *     answers
 *
 * Checked tests/problem/set_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "sansu/problem_set.h"

/* Hashes of what the draws of one sub-type showed. */
struct seen {
    uint64_t *key, *template, *context;
    uint64_t *answer; /* of all sub-types of the family */
};

static int by_value(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* Sorts v; the number of different values, and how often the commonest occurs. */
static int count_different(uint64_t *v, int n, int *commonest) {
    int different = 0, run = 0;
    *commonest = 0;
    qsort(v, (size_t)n, sizeof v[0], by_value);
    for (int i = 0; i < n; i++) {
        run = i && v[i] == v[i - 1] ? run + 1 : 1;
        different += run == 1;
        if (run > *commonest) *commonest = run;
    }
    return different;
}

static int count_characters(const char *s) {
    int n = 0;
    for (; *s; s++) n += ((unsigned char)*s & 0xC0) != 0x80;
    return n;
}

static uint64_t hash_of(const char *text) { return hash_fnv1a(text, strlen(text), 0); }

static void add(struct problem_coverage_row *row, const struct problem *p) {
    row->characters += count_characters(p->solution);
    row->steps += p->n_steps;
    row->score += p->difficulty.score;
    row->stars[p->difficulty.stars]++;
    row->tries += p->origin.tries;
    row->held_out += p->origin.held_out;
}

/* One sub-type; its answers go to seen->answer. */
static bool survey(struct problem_coverage *c, struct problem_coverage_row *row, struct seen *seen, struct problem *p,
                   struct err *err) {
    struct problem_options o = {.subtype = problem_subtype_at(row->family, row->subtype).id, .refusals = &c->refusals};
    int unused;
    for (int i = 0; i < c->draws; i++) {
        if (!problem_generate(p, row->family, (uint64_t)i, &o, err)) return false;
        seen->key[i] = p->origin.key_hash;
        seen->template[i] = hash_of(p->origin.template_id);
        seen->context[i] = hash_of(p->origin.context);
        seen->answer[i] = hash_of(p->number);
        add(row, p);
    }
    row->keys = count_different(seen->key, c->draws, &unused);
    row->templates = count_different(seen->template, c->draws, &unused);
    row->contexts = count_different(seen->context, c->draws, &unused);
    count_different(seen->answer, c->draws, &row->commonest);
    return true;
}

static bool survey_family(struct problem_coverage *c, int family, struct seen seen, struct problem *p,
                          struct err *err) {
    uint64_t *answers = seen.answer;
    int n = problem_family_at(family).n_subtypes;
    for (int s = 0; s < n; s++, seen.answer += c->draws) {
        struct problem_coverage_row *row = &c->row[c->n++];
        *row = (struct problem_coverage_row){.family = family, .subtype = s};
        if (!survey(c, row, &seen, p, err)) return false;
    }
    count_different(answers, n * c->draws, &c->commonest[family]);
    return true;
}

static void sort_refusals(struct problem_refusals *r) {
    for (int i = 1; i < r->n; i++)
        for (int j = i; j > 0 && r->count[j] > r->count[j - 1]; j--) {
            int64_t count = r->count[j];
            const char *name = r->name[j];
            r->count[j] = r->count[j - 1], r->name[j] = r->name[j - 1];
            r->count[j - 1] = count, r->name[j - 1] = name;
        }
}

static bool survey_all(struct problem_coverage *c, uint64_t *hashes, struct err *err) {
    size_t draws = (size_t)c->draws;
    struct seen seen = {hashes, hashes + draws, hashes + 2 * draws, hashes + 3 * draws};
    struct problem p = {0};
    bool ok = true;
    for (int f = 0; f < problem_family_count() && ok; f++) ok = survey_family(c, f, seen, &p, err);
    problem_free(&p);
    sort_refusals(&c->refusals);
    return ok;
}

bool problem_coverage_count(struct problem_coverage *out, int draws, struct err *err) {
    int rows = 0, most = 0;
    for (int f = 0; f < problem_family_count(); f++) {
        int n = problem_family_at(f).n_subtypes;
        rows += n;
        if (n > most) most = n;
    }
    *out = (struct problem_coverage){.draws = draws};
    out->row = calloc((size_t)rows, sizeof out->row[0]);
    out->commonest = calloc((size_t)problem_family_count(), sizeof out->commonest[0]);
    uint64_t *hashes = calloc((size_t)draws * (size_t)(most + 3), sizeof hashes[0]);
    bool ok = out->row && out->commonest && hashes ? survey_all(out, hashes, err)
                                                   : err_set(err, ERR_RESOURCE, "out of memory for %d sub-types", rows);
    free(hashes);
    if (!ok) problem_coverage_free(out);
    return ok;
}

void problem_coverage_free(struct problem_coverage *c) {
    free(c->row);
    free(c->commonest);
    *c = (struct problem_coverage){0};
}

int problem_coverage_permille(const struct problem_coverage *c, int family) {
    int64_t all = (int64_t)c->draws * problem_family_at(family).n_subtypes;
    return all ? (int)(c->commonest[family] * INT64_C(1000) / all) : 0;
}
