/* Problems into the store; what a plan would come to. */
#include "distil/fake.h"
#include "test.h"

TEST(plan_the_same_twice_is_one) {
    struct fake f;
    fake_open(&f);
    f.settings.samples = 3;
    fake_plan(&f, 5);
    assert_int_equal(fake_counts(&f).requests, 15);
    fake_plan(&f, 5);
    assert_int_equal(fake_counts(&f).requests, 15);
    f.settings.samples = 4; /* the first three of each are there */
    fake_plan(&f, 6);
    assert_int_equal(fake_counts(&f).problems, 6);
    assert_int_equal(fake_counts(&f).requests, 24);
    f.settings.system = "別の先生です。"; /* another prompt, other requests */
    fake_plan(&f, 6);
    assert_int_equal(fake_counts(&f).requests, 48);
    fake_close(&f);
}

static bool breaks(void *context, const struct corpus_row **row, struct err *err) {
    static struct corpus_row only;
    int *n = context;
    only = fake_row("a", "2+2は?", "4");
    *row = &only;
    return (*n)++ == 0 || err_set(err, ERR_INPUT, "line 2 is no row");
}

TEST(plan_is_all_or_nothing) {
    struct fake f;
    struct err err = {0};
    int n = 0;
    fake_open(&f);
    fake_plan(&f, 0);
    assert_false(distil_plan(f.d, breaks, &n, NULL, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_int_equal(fake_counts(&f).problems, 0);
    assert_int_equal(fake_counts(&f).requests, 0);
    fake_close(&f);
}

TEST(plan_keeps_prompt_and_purpose) {
    struct fake f;
    struct err err = {0};
    struct bytes note = {0};
    fake_open(&f);
    fake_plan(&f, 1);
    assert_ok(distil_plan(f.d, NULL, NULL, "for a lesson", &err), err);
    assert_ok(corpus_note(f.store, "purpose", &note, &err), err);
    assert_string_equal(bytes_text(&note), "for a lesson");
    bytes_clear(&note);
    assert_ok(corpus_note(f.store, "system", &note, &err), err);
    assert_string_equal(bytes_text(&note), "先生です。");
    bytes_free(&note);
    fake_close(&f);
}

static bool two(void *context, const struct corpus_row **row, struct err *err) {
    static struct corpus_row only;
    int *n = context;
    (void)err;
    only = fake_row("a", "十文字ちょうどの問題。", "4"); /* 11 characters */
    *row = &only;
    return (*n)++ < 2;
}

TEST(plan_estimate_counts_samples_and_batches) {
    struct fake f;
    struct err err = {0};
    struct distil_estimate one, three, half;
    int n = 0;
    fake_open(&f);
    assert_ok(distil_estimate(&one, &f.settings, two, &n, &err), err);
    assert_int_equal(one.n_problems, 2);
    assert_int_equal(one.n_requests, 2);
    assert_int_equal(one.n_output[0], 600);
    assert_int_equal(one.n_output[1], 1800);
    assert_true(one.cost[0] < one.cost[1] && one.cost[1] < one.most);
    f.settings.samples = 3;
    n = 0;
    assert_ok(distil_estimate(&three, &f.settings, two, &n, &err), err);
    assert_int_equal(three.n_requests, 6);
    assert_int_equal(three.most, 3 * one.most);
    f.settings.way = DISTIL_BATCHES;
    n = 0;
    assert_ok(distil_estimate(&half, &f.settings, two, &n, &err), err);
    assert_int_equal(half.most, three.most / 2);
    f.settings.config.max_tokens = 100; /* nothing is longer */
    n = 0;
    assert_ok(distil_estimate(&half, &f.settings, two, &n, &err), err);
    assert_int_equal(half.n_output[0], 600);
    assert_int_equal(half.n_output[1], 600);
    fake_close(&f);
}

TEST(plan_settings_that_make_no_sense_are_refused) {
    struct fake f;
    struct distil *d = NULL;
    struct err err = {0};
    fake_open(&f);
    f.settings.samples = 65;
    assert_false(distil_open(&d, f.store, &f.settings, NULL, &err));
    assert_int_equal(err.code, ERR_USAGE);
    f.settings.samples = 1;
    f.settings.way = DISTIL_BATCHES;
    f.settings.config.dialect = TEACHER_OPENAI;
    err = (struct err){0};
    assert_false(distil_open(&d, f.store, &f.settings, NULL, &err));
    assert_int_equal(err.code, ERR_USAGE);
    assert_null(d);
    fake_close(&f);
}
