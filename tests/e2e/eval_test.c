/* eval_test.c - `sansu eval --test` with one model: one table, one schema, and no flag that does nothing. */
#include <stdio.h>
#include <string.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "schema.h"
#include "test.h"
#include "tutor/noisy_model.h"

TEST(eval_names_the_bad_line_before_any_work) {
    struct noisy_model m;
    struct run r;
    noisy_model_make(&m);
    RUN(&r, "{\"problem\":\"\",\"answer\":\"3個\",\"family\":\"f\"}\nnot json\n", "eval", "--test", "-", "--model",
        m.dir);
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "line 2"));
    assert_int_equal(r.out.len, 0);
    run_free(&r);
    noisy_model_remove(&m);
}

TEST(eval_an_empty_file_or_a_missing_one_is_an_input_error) {
    struct run r;
    RUN(&r, "\n \n", "eval", "--test", "-");
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "no problems"));
    run_free(&r);
    RUN(&r, NULL, "eval", "--test", "/nonexistent");
    assert_int_equal(r.exit_code, 3);
    run_free(&r);
    RUN(&r, NULL, "eval");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
}

#define TWO "{\"problem\":\"  \",\"answer\":null}\n{\"problem\":\"\",\"answer\":3,\"family\":\"f\"}\n"

TEST(eval_of_one_model_counts_declined_texts_apart) {
    struct noisy_model m;
    struct run r;
    noisy_model_make(&m);
    RUN(&r, TWO, "eval", "--test", "-", "--model", m.dir, "--no-calculator");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "rightly declined 1 of 1"));
    assert_non_null(strstr(bytes_text(&r.out), "\nfamily "));
    run_free(&r);
    RUN(&r, TWO, "eval", "--test", "-", "--json", "--model", m.dir);
    assert_int_equal(r.exit_code, 0);
    char why[400];
    json_t *results = json_loads(bytes_text(&r.out), 0, NULL);
    assert_non_null(results);
    if (!schema_fits(why, sizeof why, "eval.json", results)) fail_msg("%s", why);
    const json_t *system = json_array_get(json_object_get(results, "systems"), 0);
    assert_int_equal(json_integer_value(json_object_get(system, "rightly_declined")), 1);
    assert_int_equal(json_integer_value(json_object_get(json_object_get(system, "outcomes"), "declined")), 1);
    assert_int_equal(json_array_size(json_object_get(system, "families")), 2);
    json_decref(results);
    run_free(&r);
    noisy_model_remove(&m);
}

static void refused(const char *arguments, const char *words) {
    char script[300];
    struct run r;
    snprintf(script, sizeof script, "$SANSU eval %s </dev/null", arguments);
    run_shell(&r, script);
    if (r.exit_code != 2 || !strstr(bytes_text(&r.err), words))
        fail_msg("%s: exit %d: %s", arguments, r.exit_code, bytes_text(&r.err));
    run_free(&r);
}

TEST(eval_refuses_a_flag_that_would_do_nothing) {
    refused("--data t.jsonl", "--data is --test now");
    refused("--test - --temperature -1", "0 to 10");
    refused("--test - --key k.csv", "--key");
    refused("--test - --overlap 0.5", "--overlap");
    refused("--test - --system a=answers:f --model d", "--model");
    refused("--test - --system a=answers:f --no-calculator", "--no-calculator");
    refused("--test - --blind-sheet a,b --out d --samples 2", "--samples");
    refused("--test - --blind-sheet a,b", "--out");
    refused("--tally a.csv --key k.csv --limit 3", "--limit");
    refused("--tally a.csv --key k.csv --json", "--json");
    refused("--tally a.csv", "--key");
    refused("--tally a.csv --test b --key c", "different jobs");
}

/* Read surely; read surely beside another reference; not read; rightly not read. */
#define CARD "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。"
#define LESSONS                                                                                                                 \
    "{\"id\":\"a\",\"problem\":\"" CARD "\",\"answer\":\"31本\",\"family\":\"ueki\"}\n"                                        \
    "{\"id\":\"b\",\"problem\":\"" CARD "\",\"answer\":\"30本\",\"family\":\"ueki\"}\n"                                        \
    "{\"id\":\"c\",\"problem\":\"7さんと4さんの合言葉はいくつですか。\",\"answer\":\"11\",\"family\":\"x\"}\n" \
    "{\"id\":\"d\",\"problem\":\"今日は何時ですか。\",\"answer\":null,\"family\":\"x\"}\n"

TEST(eval_of_lessons_counts_what_was_vouched_for) {
    struct folder f;
    struct run r;
    struct bytes text = {0};
    folder_make(&f);
    RUN(&r, LESSONS, "eval", "--test", "-", "--lesson", "--out", folder_path(&f, "o"), "--model", "models/sansu-mini");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(
        strstr(bytes_text(&r.out), "read and solved exactly                          2, right     1 =  50.0 %"));
    assert_non_null(strstr(bytes_text(&r.out), "wrong and not warned of                          1 =  33.3 %"));
    assert_non_null(strstr(bytes_text(&r.out), "declined                                         1 =  33.3 %"));
    assert_non_null(strstr(bytes_text(&r.out), "rightly declined 1 of 1"));
    run_free(&r);
    folder_read(&text, &f, "o/samples.jsonl");
    assert_int_equal(schema_check_lines("eval_sample.json", bytes_text(&text)), 4);
    RUN(&r, LESSONS, "eval", "--test", "-", "--lesson", "--out", folder_path(&f, "o"), "--json", "--model",
        "models/sansu-mini"); /* the stored samples, with what they were vouched for */
    char why[400];
    json_t *results = json_loads(bytes_text(&r.out), 0, NULL);
    if (!results || !schema_fits(why, sizeof why, "eval.json", results)) fail_msg("%s", results ? why : "no JSON");
    const json_t *vouched = json_object_get(json_array_get(json_object_get(results, "systems"), 0), "vouched");
    assert_int_equal(json_integer_value(json_object_get(json_object_get(vouched, "exact"), "n")), 2);
    assert_int_equal(json_integer_value(json_object_get(json_object_get(vouched, "exact"), "k")), 1);
    assert_int_equal(json_integer_value(json_object_get(json_object_get(vouched, "unwarned_wrong"), "k")), 1);
    assert_int_equal(json_integer_value(json_object_get(vouched, "nothing")), 1);
    json_decref(results);
    run_free(&r);
    bytes_free(&text);
    folder_remove(&f);
}
