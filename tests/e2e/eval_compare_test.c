/* eval_compare_test.c - `sansu eval --test`: counts by hand, same bytes again, resuming, contamination, refusals of bad
 * input. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "schema.h"
#include "test.h"
#include "tutor/noisy_model.h"

#define STEP(a, b, c) \
    "【考え方】合わせるので、たし算をします。\\n1. 合わせて、" a "+" b "=" c "(個)です。\\n答え " c "個"
#define TEXT(id, text) "{\"id\":\"" id "\",\"text\":\"" text "\"}\n"

static const char test_set[] =
    "{\"id\":\"a\",\"problem\":\"りんご12個とみかん30個を合わせると何個ですか。\",\"answer\":\"42個\",\"family\":\"wa\"}\n"
    "{\"id\":\"b\",\"problem\":\"りんご13個とみかん31個を合わせると何個ですか。\",\"answer\":\"44個\",\"family\":\"wa\"}\n"
    "{\"id\":\"c\",\"problem\":\"赤い玉15個と白い玉20個があります。玉は全部で何個ですか。\",\"answer\":\"35個\",\"family\":\"zenbu\"}\n"
    "{\"id\":\"d\",\"problem\":\"赤い玉が50個あります。白い玉は10個です。全部で何個でしょうか。\",\"answer\":\"60個\",\"family\":\"zenbu\"}\n"
    "{\"id\":\"e\",\"problem\":\"日本の首都はどこですか。\",\"answer\":null}\n";

/* one: right, right, readable but wrong answer, false equality beside a right answer, declined as it should */
static const char one[] =
    TEXT("a", STEP("12", "30", "42")) TEXT("b", STEP("13", "31", "44")) TEXT("c", STEP("15", "21", "36"))
        TEXT("d", "【考え方】合わせるので、たし算をします。\\n1. 合わせて、50+10=61(個)です。\\n答え 60個")
            TEXT("e", "申し訳ありませんが、説明できません。");
/* two: right with LaTeX, letters, cut off, missing, answered what it should decline */
static const char two[] = TEXT("b", "1. 方程式で考えると、xは13+31=44(個)です。\\n答え 44個")
    TEXT("a", "1. 合わせるので、12+30=42(個)です。これは $42$ です。\\n答え 42個")
        TEXT("c", "1. 合わせるので、15+20=35(個)で、だから") TEXT("e", "答え 東京");

static void scene(struct folder *f) {
    folder_make(f);
    folder_write_text(f, "test.jsonl", test_set);
    folder_write_text(f, "one.jsonl", one);
    folder_write_text(f, "two.jsonl", two);
}

static void compare(struct run *r, struct folder *f, const char *out) {
    char first[160], second[160];
    snprintf(first, sizeof first, "one=answers:%s", folder_path(f, "one.jsonl"));
    snprintf(second, sizeof second, "two=answers:%s", folder_path(f, "two.jsonl"));
    RUN(r, NULL, "eval", "--test", folder_path(f, "test.jsonl"), "--system", first, "--system", second, "--out",
        folder_path(f, out), "--rounds", "500", "--json");
}

static json_int_t at(const json_t *o, const char *a, const char *b) {
    const json_t *v = json_object_get(o, a);
    if (b) v = json_object_get(v, b);
    assert_true(json_is_integer(v));
    return json_integer_value(v);
}

TEST(eval_compare_counts_what_a_person_counts) {
    struct folder f;
    struct run r;
    scene(&f);
    compare(&r, &f, "cmp");
    if (r.exit_code) fail_msg("%s", bytes_text(&r.err));
    json_t *all = json_loads(bytes_text(&r.out), 0, NULL);
    char why[400];
    assert_non_null(all);
    if (!schema_fits(why, sizeof why, "eval.json", all)) fail_msg("%s", why);
    const json_t *x = json_array_get(json_object_get(all, "systems"), 0),
                 *y = json_array_get(json_object_get(all, "systems"), 1);
    assert_int_equal(at(x, "n", NULL), 4);
    assert_int_equal(at(x, "right", "k"), 3);
    assert_int_equal(at(x, "texts_with_false_equality", "k"), 1);
    assert_int_equal(at(x, "readable_but_wrong", "k"),
                     2); /* the wrong answer, and the false equality with a right one */
    assert_int_equal(at(x, "outcomes", "wrong"), 1);
    assert_int_equal(at(x, "rightly_declined", NULL), 1);
    assert_int_equal(at(x, "readable", "k"), 4);
    assert_int_equal(at(y, "n", NULL), 3);
    assert_int_equal(at(y, "missing", NULL), 1);
    assert_int_equal(at(y, "right", "k"), 2);
    assert_int_equal(at(y, "outcomes", "cannot_tell"), 1);
    assert_int_equal(at(y, "cut_off", "k"), 1);
    assert_int_equal(at(y, "method", "k"), 2);
    assert_int_equal(at(y, "readable", "k"), 0);
    assert_int_equal(at(y, "readable_but_wrong", "k"), 0);
    assert_int_equal(at(y, "rightly_declined", NULL), 0);
    const json_t *pair = json_array_get(json_object_get(all, "pairs"), 0), *right = json_object_get(pair, "right");
    assert_int_equal(at(pair, "n", NULL), 3);
    assert_int_equal(at(right, "both", NULL), 2);
    assert_true(json_number_value(json_object_get(right, "mcnemar_p")) == 1);
    assert_true(fabs(json_number_value(json_object_get(right, "difference"))) < 1e-9);
    assert_int_equal(at(json_object_get(all, "test"), "clusters", NULL), 4); /* a and b differ in numbers alone */
    json_decref(all);
    run_free(&r);
    folder_remove(&f);
}

TEST(eval_compare_same_input_same_bytes_and_truth_beside_style) {
    struct folder f;
    struct run a, b;
    struct bytes page = {0};
    scene(&f);
    compare(&a, &f, "one_run");
    compare(&b, &f, "other_run");
    folder_assert_same(&f, "one_run/results.json", "other_run/results.json");
    folder_assert_same(&f, "one_run/report.html", "other_run/report.html");
    folder_assert_same(&f, "one_run/samples.jsonl", "other_run/samples.jsonl");
    folder_read(&page, &f, "one_run/samples.jsonl");
    assert_int_equal(schema_check_lines("eval_sample.json", bytes_text(&page)), 9);
    folder_read(&page, &f, "one_run/report.html");
    assert_null(strstr(bytes_text(&page), "http"));
    assert_null(strstr(bytes_text(&page), "<script"));
    char *style = strstr(bytes_text(&page), "書き方%"), *right = strstr(bytes_text(&page), "答えが正しい%");
    assert_true(style && right && right < style);
    run_free(&a);
    run_free(&b);
    bytes_free(&page);
    folder_remove(&f);
}

static void write_with_model(struct folder *f, const struct noisy_model *m, const char *out) {
    struct run r;
    char spec[160];
    snprintf(spec, sizeof spec, "noise=model:%s", m->dir);
    RUN(&r, NULL, "eval", "--test", folder_path(f, "test.jsonl"), "--system", spec, "--out", folder_path(f, out),
        "--rounds", "200", "--samples", "2", "--max-new-tokens", "12");
    if (r.exit_code) fail_msg("%s", bytes_text(&r.err));
    run_free(&r);
}

TEST(eval_compare_goes_on_from_the_samples_that_are_there) {
    struct folder f;
    struct noisy_model m;
    struct bytes whole = {0};
    struct run r;
    scene(&f);
    noisy_model_make(&m);
    write_with_model(&f, &m, "whole");
    folder_read(&whole, &f, "whole/samples.jsonl");
    size_t lines = 0;
    for (size_t i = 0; i < whole.len; i++) lines += whole.data[i] == '\n';
    assert_int_equal(lines, 10);
    char command[400];
    snprintf(command, sizeof command, "mkdir %s/cut && head -c %zu %s/whole/samples.jsonl >%s/cut/samples.jsonl", f.dir,
             whole.len * 6 / 10, f.dir, f.dir);
    run_shell(&r, command);
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    write_with_model(&f, &m, "cut");
    folder_assert_same(&f, "whole/samples.jsonl", "cut/samples.jsonl");
    folder_assert_same(&f, "whole/results.json", "cut/results.json");
    bytes_free(&whole);
    noisy_model_remove(&m);
    folder_remove(&f);
}

TEST(eval_compare_finds_leaks_with_other_numbers) {
    struct folder f;
    struct run r;
    char spec[160];
    scene(&f);
    folder_write_text(&f, "train.jsonl",
                      "{\"problem\":\"りんご88個とみかん99個を合わせると何個ですか。\",\"solution\":\"答え 187個\"}\n");
    snprintf(spec, sizeof spec, "one=answers:%s", folder_path(&f, "one.jsonl"));
    RUN(&r, NULL, "eval", "--test", folder_path(&f, "test.jsonl"), "--system", spec, "--out", folder_path(&f, "o"),
        "--train", folder_path(&f, "train.jsonl"));
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "0 stand in the 1 training rows, 2 with other numbers"));
    run_free(&r);
    folder_remove(&f);
}

static void expect(int code, const char *words, const char *test, const char *system) {
    struct folder f;
    struct run r;
    scene(&f);
    folder_write_text(&f, "t.jsonl", test);
    RUN(&r, NULL, "eval", "--test", folder_path(&f, "t.jsonl"), "--system", system, "--out", folder_path(&f, "o"));
    if (r.exit_code != code || !strstr(bytes_text(&r.err), words))
        fail_msg("exit %d (expected %d, '%s'): %s", r.exit_code, code, words, bytes_text(&r.err));
    run_free(&r);
    folder_remove(&f);
}

TEST(eval_compare_names_bad_input) {
    expect(3, "line 2: the id 'a' occurs twice",
           "{\"id\":\"a\",\"problem\":\"x\",\"answer\":\"1\"}\n{\"id\":\"a\",\"problem\":\"y\",\"answer\":\"1\"}\n",
           "m=model:models/sansu-mini");
    expect(3, "line 1: expected", "{\"id\":\"a\",\"problem\":\"x\"}\n", "m=model:models/sansu-mini");
    expect(3, "no problems", "\n", "m=model:models/sansu-mini");
    expect(3, "no such model", test_set, "m=model:/nonexistent");
    expect(3, "no such file", test_set, "m=answers:/nonexistent");
    expect(2, "either model:DIR or answers:FILE", test_set, "m=prompt:none");
    expect(2, "NAME=model:DIR", test_set, "model:models/sansu-mini");
    expect(2, "'nonsense'", test_set, "m=nonsense");
    expect(2, "no comma, quote or bracket", test_set, "<m>=model:models/sansu-mini");
}
