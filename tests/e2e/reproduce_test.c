/* reproduce_test.c - the model card's line at small size: 60 problems, 3 cut short, 57 trained on; cards with measured
 * numbers. */
#include <stdio.h>
#include <string.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "test.h"

static void reproduce(struct run *r, struct folder *f) {
    char script[700];
    snprintf(
        script, sizeof script,
        "SANSU=$SANSU COUNT=60 SHORT=3 TEST=5 TRAIN_FLAGS='--steps 2 --batch-tokens 1024' EVAL_FLAGS='--rounds 100 --max-new-tokens 40' OUT=%s/out sh tools/reproduce.sh",
        f->dir);
    run_shell(r, script);
}

TEST(reproduce_the_cards_line_at_small_size) {
    struct folder f;
    struct run r;
    struct bytes text = {0}, again = {0};
    folder_make(&f);
    reproduce(&r, &f);
    if (r.exit_code) fail_msg("%s", bytes_text(&r.err));
    run_free(&r);
    folder_read(&text, &f, "out/train.jsonl");
    size_t lines = 0;
    for (size_t i = 0; i < text.len; i++) lines += text.data[i] == '\n';
    assert_int_equal(lines, 57);
    folder_read(&text, &f, "out/train.dropped.jsonl");
    for (char *at = text.data; *at; at = strchr(at, '\n') + 1) {
        char *reason = strstr(at, "\"reason\":\"too_short\"");
        assert_true(reason && reason < strchr(at, '\n'));
    }
    folder_read(&text, &f, "out/dataset/README.md");
    assert_non_null(strstr(bytes_text(&text), "read 60 rows, kept 57, dropped 3"));
    folder_read(&text, &f, "out/model/README.md");
    assert_non_null(strstr(bytes_text(&text), "trained on 57 solutions"));
    assert_non_null(strstr(bytes_text(&text), "readable but wrong"));
    assert_non_null(strstr(bytes_text(&text), "0 with other numbers"));
    folder_read(&text, &f, "out/eval/results.json");
    reproduce(&r, &f); /* nothing is left to do, and nothing changes */
    assert_int_equal(r.exit_code, 0);
    folder_read(&again, &f, "out/eval/results.json");
    assert_string_equal(bytes_text(&text), bytes_text(&again));
    run_free(&r);
    bytes_free(&text);
    bytes_free(&again);
    folder_remove(&f);
}

/* As on a base from outside: composed texts, two voices for the test alone, its own system text, every comparison. */
TEST(reproduce_with_held_out_voices_and_baselines) {
    struct folder f;
    struct run r;
    struct bytes text = {0};
    char script[700];
    folder_make(&f);
    snprintf(
        script, sizeof script,
        "SANSU=$SANSU COUNT=30 SHORT=2 TEST=3 HELD_VOICES='parent|child' ROWS=plain BASELINES=yes WORDED=tools/reader/blind1.jsonl "
        "TRAIN_FLAGS='--steps 1 --batch-tokens 1024' EVAL_FLAGS='--rounds 100 --max-new-tokens 8 --limit 3' OUT=%s/out sh tools/reproduce.sh",
        f.dir);
    run_shell(&r, script);
    if (r.exit_code) fail_msg("%s", bytes_text(&r.err));
    run_free(&r);
    folder_read(&text, &f, "out/train.jsonl");
    assert_null(strstr(bytes_text(&text), "\"voice\":\"parent\""));
    assert_non_null(strstr(bytes_text(&text), "\"problem\":"));
    folder_read(&text, &f, "out/test.jsonl");
    for (char *at = text.data; *at; at = strchr(at, '\n') + 1) {
        char *parent = strstr(at, "\"voice\":\"parent\""), *child = strstr(at, "\"voice\":\"child\""),
             *end = strchr(at, '\n');
        assert_true((parent && parent < end) || (child && child < end));
    }
    folder_read(&text, &f, "out/model/README.md");
    assert_non_null(strstr(bytes_text(&text), "\nexamples-plain "));
    assert_non_null(strstr(bytes_text(&text), "On problems in people's words"));
    bytes_free(&text);
    folder_remove(&f);
}

/* On a base that is first taught to solve by equations: it is compared as free as it writes, and with every constraint. */
TEST(reproduce_on_a_base_that_writes_algebra) {
    struct folder f;
    struct run r;
    struct bytes text = {0};
    char script[700];
    folder_make(&f);
    snprintf(
        script, sizeof script,
        "SANSU=$SANSU BASE=algebra FAMILIES=tsurukame,wasa BASE_ROWS=3 BASE_FLAGS='--steps 1 --batch-tokens 1024' SHOW=1 ENOUGH=0 COUNT=20 SHORT=2 "
        "TEST=2 TRAIN_FLAGS='--steps 1 --batch-tokens 1024' EVAL_FLAGS='--rounds 100 --max-new-tokens 8' OUT=%s/out sh tools/reproduce.sh",
        f.dir);
    run_shell(&r, script);
    if (r.exit_code) fail_msg("%s", bytes_text(&r.err));
    run_free(&r);
    folder_read(&text, &f, "out/base/rows.jsonl");
    assert_non_null(strstr(bytes_text(&text), "\\\\frac{"));
    folder_read(&text, &f, "out/train.jsonl");
    assert_null(strstr(bytes_text(&text), "\\\\frac{"));
    folder_read(&text, &f, "out/model/README.md");
    assert_non_null(strstr(bytes_text(&text), "sansu-mini-algebra"));
    assert_non_null(strstr(bytes_text(&text), "\nstudent-raw "));
    bytes_free(&text);
    folder_remove(&f);
}
