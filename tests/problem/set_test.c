/* Many problems: which families, in which order, what may not repeat; and coverage counted by drawing. */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "sansu/problem_set.h"
#include "test.h"

enum { MOST = 2000 };

struct taken {
    struct bytes text; /* all records */
    int family[MOST];
    uint64_t key[MOST], answer[MOST];
    int n, stop_at;
};

static bool take(void *context, const struct problem *p) {
    struct taken *t = context;
    problem_write_json(&t->text, p);
    t->family[t->n] = problem_family_find(p->family);
    t->answer[t->n] = hash_fnv1a(p->number, strlen(p->number), 0);
    t->key[t->n++] = p->origin.key_hash;
    return t->n != t->stop_at;
}

static struct taken *draw(const struct problem_set *set, int stop_at) {
    static struct taken taken; /* until the next draw */
    struct err err = {0};
    bytes_free(&taken.text);
    taken = (struct taken){.stop_at = stop_at};
    assert_ok(problem_set_draw(set, take, &taken, &err), err);
    return &taken;
}

static int all_families(int *family) {
    struct err err = {0};
    int n = problem_set_families(family, NULL, &err);
    assert_int_equal(n, problem_family_count());
    return n;
}

TEST(families_come_in_turn_or_at_random) {
    int family[PROBLEM_FAMILIES], n = all_families(family), seen[PROBLEM_FAMILIES] = {0}, different = 0, in_place = 0;
    struct problem_set set = {.family = family, .n_families = n, .in_turn = true, .count = 2 * n + 3, .seed = 5};
    struct taken *t = draw(&set, 0);
    assert_int_equal(t->n, 2 * n + 3);
    for (int i = 0; i < t->n; i++) assert_int_equal(t->family[i], i % n);
    set.in_turn = false, set.count = 6 * n;
    t = draw(&set, 0);
    for (int i = 0; i < t->n; i++) different += seen[t->family[i]]++ == 0, in_place += t->family[i] == i % n;
    assert_true(different > n * 9 / 10);
    assert_true(in_place < t->n / 8);
}

TEST(a_longer_run_begins_like_a_shorter_one_and_stops_when_told) {
    int family[PROBLEM_FAMILIES], n = all_families(family);
    struct problem_set set = {
        .family = family, .n_families = n, .count = 20, .seed = 9, .unique = true, .balance = true};
    struct bytes shorter = {0};
    bytes_append_string(&shorter, bytes_text(&draw(&set, 0)->text));
    set.count = 60;
    struct taken *longer = draw(&set, 41);
    assert_int_equal(longer->n, 41);
    assert_memory_equal(bytes_text(&longer->text), shorter.data, shorter.len);
    bytes_free(&shorter);
}

static int by_value(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static int commonest(uint64_t *v, int n) {
    int most = 0, run = 0;
    qsort(v, (size_t)n, sizeof v[0], by_value);
    for (int i = 0; i < n; i++) {
        run = i && v[i] == v[i - 1] ? run + 1 : 1;
        if (run > most) most = run;
    }
    return most;
}

TEST(parameters_and_answers_do_not_repeat_where_they_must_not) {
    int family = problem_family_find("himekuri");
    struct problem_set set = {.family = &family, .n_families = 1, .count = 600, .seed = 2, .unique = true};
    struct taken *t = draw(&set, 0);
    assert_int_equal(commonest(t->key, t->n), 1);
    int plain = commonest(t->answer, t->n);
    family = problem_family_find("wasa"), set.balance = true;
    t = draw(&set, 0);
    assert_true(commonest(t->answer, t->n) <= 600 / 50);
    assert_true(plain > 600 / 50); /* seven days of the week: PATIENCE lets them through */
}

TEST(every_method_gives_each_problem_by_each_of_its_methods) {
    int family = problem_family_find("tsurukame");
    struct problem_set set = {.family = &family,
                              .n_families = 1,
                              .count = 12,
                              .seed = 2,
                              .options = {.subtype = "prices", .every_method = true}};
    struct taken *t = draw(&set, 0);
    assert_int_equal(t->n, 12);
    for (int i = 0; i < 12; i++) assert_true(t->key[i] == t->key[i / 3 * 3]);
    assert_true(t->key[0] != t->key[3]);
}

TEST(families_that_do_not_fit_are_named_or_left_out) {
    int family[PROBLEM_FAMILIES];
    struct err err = {0};
    assert_int_equal(problem_set_families(family, "ueki,zei", &err), 2);
    assert_int_equal(family[1], problem_family_find("zei"));
    assert_int_equal(problem_set_families(family, "ueki,nothing", &err), 0);
    assert_non_null(strstr(err.message, "nothing"));
    err = (struct err){0};
    assert_int_equal(problem_set_families(family, "", &err), 0);
    assert_int_equal(err.code, ERR_USAGE);
    err = (struct err){0};
    int n = all_families(family);
    struct problem_options o = {.method_name = "面積図"};
    int kept = problem_set_keep(family, n, &o, NULL, NULL, &err);
    assert_true(kept > 1 && kept < n);
    n = all_families(family);
    o = (struct problem_options){.method_name = "勘"};
    assert_int_equal(problem_set_keep(family, n, &o, NULL, NULL, &err), 0);
    assert_non_null(strstr(err.message, "勘"));
    err = (struct err){0};
    n = all_families(family);
    o = (struct problem_options){.hold_out = true, .split = PROBLEM_TRAIN};
    assert_int_equal(problem_set_keep(family, n, &o, NULL, NULL, &err), n - 1);
}

TEST(few_different_problems_end_the_run_with_an_error) {
    int family = problem_family_find("hojin");
    struct problem_set set = {
        .family = &family, .n_families = 1, .count = 1000, .seed = 2, .unique = true, .options = {.subtype = "all"}};
    static struct taken t;
    struct err err = {0};
    assert_false(problem_set_draw(&set, take, &t, &err));
    assert_int_equal(err.code, ERR_WORK);
    assert_true(t.n > 20 && t.n < 100);
    bytes_free(&t.text);
}

TEST(coverage_counts_what_the_draws_show) {
    enum { DRAWS = 40 };
    struct problem_coverage c;
    struct problem p = {0};
    struct err err = {0};
    assert_ok(problem_coverage_count(&c, DRAWS, &err), err);
    int rows = 0;
    for (int f = 0; f < problem_family_count(); f++) rows += problem_family_at(f).n_subtypes;
    assert_int_equal(c.n, rows);
    for (int i = 0; i < c.n; i++) {
        const struct problem_coverage_row *r = &c.row[i];
        assert_true(r->keys >= 1 && r->keys <= DRAWS && r->contexts >= 1 && r->commonest >= 1 && r->commonest <= DRAWS);
        assert_true(r->templates >= 4 && r->templates <= problem_subtype_at(r->family, r->subtype).n_templates);
        assert_int_equal(r->stars[1] + r->stars[2] + r->stars[3], DRAWS);
        assert_true(r->tries >= DRAWS && r->steps >= DRAWS && r->characters > 20 * DRAWS);
        int permille = problem_coverage_permille(&c, r->family);
        assert_true(permille >= 1000 / DRAWS / problem_family_at(r->family).n_subtypes && permille <= 1000);
    }
    int tries = 0;
    for (uint64_t i = 0; i < DRAWS; i++) {
        struct problem_options o = {.subtype = problem_subtype_at(0, 0).id};
        assert_ok(problem_generate(&p, 0, i, &o, &err), err);
        tries += p.origin.tries;
    }
    assert_int_equal(c.row[0].tries, tries);
    for (int i = 1; i < c.refusals.n; i++) assert_true(c.refusals.count[i - 1] >= c.refusals.count[i]);
    problem_free(&p);
    problem_coverage_free(&c);
}

static bool take_like(void *context, const struct problem *p) {
    const struct problem *of = context;
    bool words = false, numbers = false;
    assert_string_equal(p->subtype, of->subtype);
    assert_int_equal(p->difficulty.stars, of->difficulty.stars);
    assert_true(p->origin.key_hash != of->origin.key_hash);
    for (int i = 0; i < of->n_given; i++) {
        const struct problem_given *a = &of->given[i], *b = &p->given[i];
        assert_string_equal(a->name, b->name);
        bool same = strcmp(a->text, b->text) == 0, digit = a->text[0] >= '0' && a->text[0] <= '9';
        if (strcmp(a->name, "asked") == 0) assert_true(same);
        words |= !same && !digit, numbers |= !same && digit;
    }
    assert_true(words && numbers);
    return true;
}

TEST(problems_like_one_ask_the_same_of_other_numbers_and_words) {
    static const struct {
        const char *family, *subtype;
    } kinds[] = {{"ueki", "ends"}, {"wasa", "have"}, {"kabusoku_choudo", "left"}, {"wariai", "part"}};
    struct problem of = {0};
    struct err err = {0};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        for (uint64_t seed = 1; seed <= 3; seed++) {
            int family = problem_family_find(kinds[i].family);
            const struct problem_options o = {.subtype = kinds[i].subtype};
            assert_ok(problem_generate(&of, family, seed, &o, &err), err);
            const struct problem_set set = {.family = &family,
                                            .n_families = 1,
                                            .count = 6,
                                            .seed = seed,
                                            .unique = true,
                                            .like = &of,
                                            .options = {.subtype = of.subtype, .stars = of.difficulty.stars}};
            assert_ok(problem_set_draw(&set, take_like, &of, &err), err);
        }
    problem_free(&of);
}

/* A family that hardly ever has a wanted difficulty is left out among others: the search for it would take seconds. */
TEST(families_where_the_wanted_stars_are_rare_stand_only_alone) {
    struct err err = {0};
    struct problem_options o = {.stars = 1};
    int family[2] = {problem_family_find("tsurukame"), problem_family_find("ueki")};
    assert_int_equal(problem_set_keep(family, 2, &o, NULL, NULL, &err), 1);
    assert_int_equal(family[0], problem_family_find("ueki"));
    family[0] = problem_family_find("tsurukame");
    assert_int_equal(problem_set_keep(family, 1, &o, NULL, NULL, &err), 1);
    struct problem p = {0};
    o.tries = 10;
    assert_false(problem_generate(&p, family[0], 1, &o, &err));
    assert_non_null(strstr(err.message, "10 tries"));
    problem_free(&p);
}
