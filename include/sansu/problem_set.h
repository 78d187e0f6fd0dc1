/* problem_set.h - many problems of many families: which families, in which order, what may not repeat; and what the
 * families cover, counted by drawing. */
#ifndef SANSU_PROBLEM_SET_H
#define SANSU_PROBLEM_SET_H

#include "sansu/problem.h"

enum { PROBLEM_FAMILIES = 512 };

/* "ueki,wariai", or NULL or "all" for every family -> indices; how many, 0 after an error. */
int problem_set_families(int family[PROBLEM_FAMILIES], const char *list, struct err *err);
/* Keep the families that have problems of these options (split, stars, method). `left_out` hears of each one without
 * the wanted stars; NULL: nobody does. How many are left, 0 after an error. */
int problem_set_keep(int *family, int n, const struct problem_options *options,
                     void (*left_out)(void *context, int family), void *context, struct err *err);

struct problem_set {
    const int *family;
    int n_families;
    bool in_turn; /* problem i is of family i mod n; else of one at random */
    int64_t count;
    uint64_t seed; /* problem i has seed mix(seed, i): a longer run begins like a shorter one */
    bool unique;   /* no two with the same parameters */
    /* only problems that ask what this one asks, by the same choices, with other numbers and, where there are any,
     * other words. Of its family and sub-type, which options.subtype names. NULL: any */
    const struct problem *like;
    bool balance; /* no answer above 2 % of its family where the family has others */
    /* with every_method every problem comes once by each of its methods, method is not used */
    struct problem_options options;
};

/* Hand each problem to `take`, until it returns false. false after an error, one of them: only so many are
 * different. */
bool problem_set_draw(const struct problem_set *set, bool (*take)(void *context, const struct problem *p),
                      void *context, struct err *err);

/* ---- coverage ---- */

/* What one sub-type showed in its draws. */
struct problem_coverage_row {
    int family, subtype;
    int templates, contexts, keys;           /* different ones among the draws */
    int held_out;                            /* problems with a held-out template or context */
    int commonest;                           /* draws with the commonest answer */
    int64_t tries, characters, steps, score; /* sums */
    int stars[4];                            /* problems of so many stars */
};

struct problem_coverage {
    struct problem_coverage_row *row; /* every sub-type, family by family */
    int n, draws;
    int *commonest;                   /* of each family: draws with its commonest answer, of all its sub-types' */
    struct problem_refusals refusals; /* the most frequent first */
};

/* Draw every sub-type `draws` times. */
bool problem_coverage_count(struct problem_coverage *out, int draws, struct err *err);
void problem_coverage_free(struct problem_coverage *c);
/* Share of the commonest answer in a whole family, in permille. */
int problem_coverage_permille(const struct problem_coverage *c, int family);

#endif
