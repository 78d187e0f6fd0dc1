/* eval_test.c - `sansu eval`: counts are counts, a bad line is named, intervals are Wilson's. */
#include <stdio.h>
#include <string.h>

#include "e2e/run.h"
#include "test.h"
#include "tutor/noisy_model.h"

TEST(eval_names_the_bad_line_and_still_reports_what_was_done) {
    struct noisy_model m;
    struct run r;
    noisy_model_make(&m);
    RUN(&r, "{\"problem\":\"\",\"answer\":\"3個\",\"family\":\"f\"}\nnot json\n", "eval", "--data", "-", "--model", m.dir);
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "line 2"));
    assert_non_null(strstr(bytes_text(&r.out), "all"));
    run_free(&r);
    noisy_model_remove(&m);
}

TEST(eval_an_empty_file_or_a_missing_one_is_an_input_error) {
    struct noisy_model m;
    struct run r;
    noisy_model_make(&m);
    RUN(&r, "\n \n", "eval", "--data", "-", "--model", m.dir);
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "no problems"));
    run_free(&r);
    RUN(&r, NULL, "eval", "--data", "/nonexistent");
    assert_int_equal(r.exit_code, 3);
    run_free(&r);
    RUN(&r, NULL, "eval");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    noisy_model_remove(&m);
}

TEST(eval_declined_texts_are_counted_apart) {
    struct noisy_model m;
    struct run r;
    noisy_model_make(&m);
    RUN(&r, "{\"problem\":\"  \",\"answer\":null}\n{\"problem\":\"\",\"answer\":\"3個\",\"family\":\"f\"}\n", "eval", "--data", "-", "--json", "--model", m.dir);
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "\"rightly_declined\":1"));
    assert_non_null(strstr(bytes_text(&r.out), "\"declined\":1"));
    assert_non_null(strstr(bytes_text(&r.out), "\"right\":0"));
    run_free(&r);
    noisy_model_remove(&m);
}
