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
