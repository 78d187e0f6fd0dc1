/* figures_test.c - counts by hand; votes over several samples; paired tests are those of base/stats (whose goldens
 * are scipy's). */
#include <math.h>
#include <stdlib.h>

#include "scene.h"

static struct eval_results *counted(const struct eval_set *set) {
    struct eval_results *r = malloc(sizeof *r);
    struct err err = {0};
    assert_non_null(r);
    assert_ok(eval_count(r, set, &err), err);
    return r;
}

TEST(eval_figures_are_what_a_person_counts) {
    struct folder f;
    struct eval_set set;
    scene_load(&f, &set, scene_test, &(struct eval_settings){.rounds = 500, .seed = 1});
    scene_add(&f, &set, "one", scene_one);
    scene_add(&f, &set, "two", scene_two);
    struct eval_results *r = counted(&set);
    const struct eval_figures *x = &r->figures[0], *y = &r->figures[1];
    assert_int_equal(x->n, 4);
    assert_int_equal(x->outcome.right, 3);
    assert_int_equal(x->outcome.wrong, 1);
    assert_int_equal(x->equalities.false_texts, 1);
    assert_int_equal(x->form.readable, 4);
    assert_int_equal(x->form.readable_wrong, 2); /* another answer; a false equality with a right one */
    assert_int_equal(x->form.rejected, 1);       /* the false equality */
    assert_int_equal(x->form.cross[0][0] + x->form.cross[0][1] + x->form.cross[0][2], 4);
    assert_int_equal(x->rightly_declined, 1);
    assert_int_equal(y->n, 3);
    assert_int_equal(y->missing, 1);
    assert_int_equal(y->outcome.right, 2);
    assert_int_equal(y->outcome.unknown, 1);
    assert_int_equal(y->form.cut, 1);
    assert_int_equal(y->form.method, 2);
    assert_int_equal(y->form.readable, 0);
    assert_int_equal(y->form.algebra, 1);
    assert_int_equal(y->form.markup, 1);
    assert_int_equal(x->form.algebra + x->form.markup + x->form.loops, 0);
    assert_int_equal(y->to_decline, 1);
    assert_int_equal(y->rightly_declined, 0);
    struct eval_figures zenbu = eval_count_family(&set, &set.system[0], set.item[2].kind);
    assert_int_equal(zenbu.n, 2);
    assert_int_equal(zenbu.outcome.right, 1);
    free(r);
    scene_end(&f, &set);
}

TEST(eval_figures_of_pairs_are_the_statistics_of_their_items) {
    struct folder f;
    struct eval_set set;
    scene_load(&f, &set, scene_test, &(struct eval_settings){.rounds = 500, .seed = 7});
    scene_add(&f, &set, "one", scene_one);
    scene_add(&f, &set, "two", scene_two);
    struct eval_results *r = counted(&set);
    const struct eval_pair *p = &r->pair[0];
    static const double value[] = {0, 0, 0}; /* a, b: both right; c: neither */
    const size_t cluster[] = {set.item[0].cluster, set.item[1].cluster, set.item[2].cluster};
    double work[500 + 2 * 4], mean, error = stats_cluster_error(&mean, value, cluster, 3, set.n_clusters, work);
    assert_int_equal(r->n_pairs, 1);
    assert_int_equal(p->n, 3);
    assert_int_equal(p->both, 2);
    assert_int_equal(p->readable_wrong.only_first, 1);
    assert_int_equal(p->method.only_first, 1);
    assert_true(p->right.p == 1 && p->method.p == stats_mcnemar(1, 0));
    assert_true(fabs(p->difference - mean) < 1e-12 && fabs(p->error - error) < 1e-12);
    free(r);
    scene_end(&f, &set);
}

TEST(eval_figures_of_several_samples_vote) {
    struct folder f;
    struct eval_set set;
    scene_load(&f, &set, scene_test, &(struct eval_settings){.samples = 3, .rounds = 100});
    scene_add(&f, &set, "one",
              SCENE_TEXT("a", "答え 41個") SCENE_TEXT("a", "答え 42個") SCENE_TEXT("a", "答え 42個")
                  SCENE_TEXT("b", "答え 44個") SCENE_TEXT("b", "44です。\\n答え 44個")
                      SCENE_TEXT("c", "わかりません。"));
    struct eval_results *r = counted(&set);
    const struct eval_figures *x = &r->figures[0];
    assert_int_equal(x->n, 3);
    assert_int_equal(x->outcome.right, 1);        /* of the first samples */
    assert_int_equal(x->votes.majority_right, 2); /* a by two of three, b by all */
    assert_int_equal(x->votes.agree, 1);          /* b: both that are there */
    assert_true(fabs(x->votes.mean_right - (2.0 / 3 + 1 + 0) / 3) < 1e-12);
    free(r);
    scene_end(&f, &set);
}

TEST(eval_figures_rates_have_wilsons_interval) {
    struct eval_rate r = eval_rate_of(3, 4);
    struct stats_interval w = stats_wilson(3, 4);
    assert_true(r.value == 75 && r.low == 100 * w.low && r.high == 100 * w.high);
    assert_true(eval_percent(0, 0) == 0);
}
