/* guard_solutions_test.c - the guard lets good explanations pass: every family's own solutions, in pieces of any size.
 *
 * The other half of the property: a guard that refused everything would also never allow a false equation. */
#include "seeds.h"
#include "test.h"

#include <stdio.h>
#include <string.h>

#include "base/rng.h"
#include "sansu/problem.h"
#include "tutor/guard.h"

/* The refused piece's offset, or the length of the text when all of it passes. */
static size_t feed(const char *problem, const char *text, struct rng *rng, int longest) {
    struct guard *g = NULL;
    struct err err = {0};
    struct guard_options options = {.problem = problem, .n_problem = strlen(problem)};
    size_t n = strlen(text), i = 0;
    assert_ok(tutor_guard_open(&g, &options, &err), err);
    while (i < n) {
        size_t k = 0;
        for (int64_t chars = rng_between(rng, 1, longest); chars > 0 && i + k < n; chars--) {
            k++;
            while (i + k < n && ((unsigned char)text[i + k] & 0xC0) == 0x80) k++;
        }
        if (tutor_guard_may_follow(g, text + i, k) != GUARD_YES) break;
        tutor_guard_advance(g, text + i, k);
        i += k;
    }
    if (i == n) assert_true(tutor_guard_may_stop(g));
    tutor_guard_close(g);
    return i;
}

TEST(every_familys_solutions_pass) {
    struct problem p = {0};
    struct rng rng;
    struct err err = {0};
    int refused = 0, n = 0;
    rng_init(&rng, 5, 0);
    for (int f = 0; f < problem_family_count(); f++) {
        struct problem_family_info family = problem_family_at(f);
        for (int s = 0; s < family.n_subtypes; s++)
            for (uint64_t seed = 0; seed < (uint64_t)seeds(3, 12); seed++) {
                struct problem_options options = {.subtype = problem_subtype_at(f, s).id, .method = (int)(seed % 3)};
                assert_ok(problem_generate(&p, f, seed, &options, &err), err);
                size_t end = strlen(p.solution), at = feed(p.text, p.solution, &rng, seed % 2 ? 1 : 4);
                n++;
                if (at == end) continue;
                if (refused++ < 10)
                    print_message("%s: refused at '%.40s' after '%.*s'\n", p.id, p.solution + at, (int)at, p.solution);
            }
    }
    problem_free(&p);
    print_message("%d solutions\n", n);
    assert_int_equal(refused, 0);
}
