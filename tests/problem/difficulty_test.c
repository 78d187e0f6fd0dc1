/* Difficulty is counted, and counts the right way: whatever makes a problem harder never makes the score smaller. */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"
#include "test.h"

static const char two_sentences[] = "りんごがあります。何個ですか。";

/* The score of one trace: a ÷ b, then `more` further steps that use the result. */
static struct problem_difficulty measure(struct ratio a, struct ratio b, bool b_is_stated, char op, int more,
                                         const char *text, bool extra) {
    struct problem_difficulty d;
    struct build k;
    build_start(&k, 1, 0, 0, PROBLEM_ANY);
    build_reset(&k);
    build_datum_ratio(&k, 0, "a", a);
    if (b_is_stated) build_datum_ratio(&k, 1, "b", b);
    struct ratio v = build_step(&k, "", a, op, b, "", "");
    for (int i = 0; i < more; i++) v = build_step(&k, "", v, '+', v, "", "");
    build_measure(&d, &k);
    build_measure_text(&d, text, extra);
    build_free(&k);
    return d;
}

TEST(each_thing_that_makes_a_problem_harder_raises_the_score) {
    struct problem_difficulty plain = measure(build_int(12), build_int(4), true, '*', 0, two_sentences, false);
    assert_int_equal(plain.steps, 1);
    assert_int_equal(plain.digits, 2);
    assert_int_equal(plain.hidden, 0);
    assert_int_equal(plain.broken, 0);
    assert_int_equal(plain.sentences, 2);
    assert_int_equal(plain.stars, 1);
    /* one more step */
    assert_true(measure(build_int(12), build_int(4), true, '*', 1, two_sentences, false).score > plain.score);
    struct problem_difficulty other = measure(build_int(1200), build_int(400), true, '*', 0, two_sentences, false);
    assert_int_equal(other.digits, 6);
    assert_true(other.score > plain.score); /* longer numbers */
    other = measure(build_fraction(12, 10), build_int(4), true, '*', 0, two_sentences, false);
    assert_int_equal(other.broken, 1);
    assert_true(other.score > plain.score); /* a decimal */
    other = measure(build_int(12), build_int(4), false, '*', 0, two_sentences, false);
    assert_int_equal(other.hidden, 1);
    assert_true(other.score > plain.score); /* a number that is not stated */
    other = measure(build_int(12), build_int(4), true, '/', 0, two_sentences, false);
    assert_int_equal(other.divisions, 1);
    assert_true(other.score > plain.score);
    /* a number that nobody needs */
    assert_true(measure(build_int(12), build_int(4), true, '*', 0, two_sentences, true).score > plain.score);
    assert_true(measure(build_int(12), build_int(4), true, '*', 0, "あ。い。う。え。", false).score > plain.score);
}

TEST(the_score_grows_with_every_step_and_digit) {
    int before = 0;
    for (int steps = 0; steps < PROBLEM_STEPS - 1; steps++) {
        struct problem_difficulty d = measure(build_int(2), build_int(3), true, '+', steps, two_sentences, false);
        assert_true(d.score > before);
        assert_int_equal(d.steps, steps + 1);
        before = d.score;
    }
    before = 0;
    for (int64_t n = 7; n < 100000000; n *= 10) {
        struct problem_difficulty d = measure(build_int(n), build_int(1), true, '+', 0, two_sentences, false);
        assert_true(d.score >= before && d.stars >= 1 && d.stars <= 3);
        before = d.score;
    }
}

/* Mean score × 100 of one sub-type. */
static int64_t mean_score(const char *family, const char *subtype) {
    enum { N = 200 };
    struct problem p = {0};
    int64_t sum = 0;
    for (uint64_t i = 0; i < N; i++) {
        struct problem_options o = {.subtype = subtype};
        struct err err = {0};
        assert_ok(problem_generate(&p, problem_family_find(family), i, &o, &err), err);
        sum += p.difficulty.score;
    }
    problem_free(&p);
    return sum * 100 / N;
}

TEST(what_teachers_call_a_twist_is_harder) {
    assert_true(mean_score("tsurukame", "box") > mean_score("tsurukame", "prices"));
    assert_true(mean_score("ueki", "both_sides") > mean_score("ueki", "ends"));
    assert_true(mean_score("ueki", "ends") > mean_score("ueki", "around"));
    assert_true(mean_score("kangen", "four") > mean_score("kangen", "three"));
    assert_true(mean_score("kangen", "three") > mean_score("kangen", "two"));
    assert_true(mean_score("maruta", "rest") > mean_score("maruta", "cut"));
    assert_true(mean_score("baisu_kosu", "neither") > mean_score("baisu_kosu", "either"));
    assert_true(mean_score("soneki", "profit") > mean_score("soneki", "list"));
    assert_true(mean_score("shokuen", "mix") > mean_score("shokuen", "salt"));
    assert_true(mean_score("wasa3", "chain") > mean_score("wasa", "have"));
    assert_true(mean_score("shigoto_tsuru", "turn") > mean_score("shigoto", "together"));
}

TEST(stars_differ_between_problems_and_belong_to_the_problem_not_to_the_method) {
    struct problem p = {0};
    struct err err = {0};
    int count[4] = {0}, all = 0;
    for (int f = 0; f < problem_family_count(); f++)
        for (uint64_t i = 0; i < 20; i++) {
            struct problem_options o = {.every_method = true};
            assert_ok(problem_generate(&p, f, i, &o, &err), err);
            int score = p.difficulty.score;
            count[p.difficulty.stars]++, all++;
            o.method = 1;
            assert_ok(problem_generate(&p, f, i, &o, &err), err);
            assert_int_equal(p.difficulty.score, score);
        }
    /* Half of the families are reverse questions and basics of one or two steps: three stars are the rarest. */
    for (int stars = 1; stars <= 3; stars++)
        if (count[stars] * 100 < 12 * all) fail_msg("only %d of %d problems have %d stars", count[stars], all, stars);
    problem_free(&p);
}

TEST(stars_can_be_asked_for) {
    struct problem p = {0};
    for (int stars = 1; stars <= 2; stars++)
        for (uint64_t i = 0; i < 50; i++) {
            struct problem_options o = {.stars = stars};
            struct err err = {0};
            assert_ok(problem_generate(&p, problem_family_find("ueki"), i, &o, &err), err);
            assert_int_equal(p.difficulty.stars, stars);
        }
    problem_free(&p);
}
