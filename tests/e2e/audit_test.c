/* audit_test.c - `sansu audit` as scripts see it: JSON lines, exit codes, bad lines, the page, the detector's own
 * score. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "run.h"
#include "test.h"

#define SOUND \
    "{\"id\":\"a\",\"text\":\"1. 間の数は270÷9=30(か所)なので、\\n2. 木は30+1=31(本)です。\\n答え 31本\",\"answer\":\"31本\"}\n"
#define FALSE_SUM \
    "{\"id\":\"b\",\"text\":\"1. 間の数は270÷9=30(か所)なので、\\n2. 木は30+1=32(本)です。\\n答え 32本\"}\n"

TEST(a_sound_text_gives_ok_and_exit_code_0) {
    struct run run;
    RUN(&run, SOUND, "audit", "--claims");
    assert_int_equal(run.exit_code, 0);
    assert_non_null(
        strstr(run.out.data,
               "{\"schema\":\"sansu.audit/1\",\"id\":\"a\",\"verdict\":\"ok\",\"arithmetic\":\"true\",\"findings\":["));
    assert_non_null(strstr(run.out.data, "\"answer_match\":\"same\""));
    assert_non_null(strstr(run.out.data, "\"claims\":[{"));
    assert_non_null(strstr(run.out.data, "\"text\":\"30+1=31(本)\",\"verdict\":\"true\",\"reason\":\"\""));
    run_free(&run);
}

TEST(a_defect_gives_exit_code_1_and_its_place) {
    struct run run;
    RUN(&run, FALSE_SUM, "audit", "-");
    assert_int_equal(run.exit_code, 1);
    assert_non_null(strstr(run.out.data, "\"verdict\":\"defect\""));
    assert_non_null(strstr(
        run.out.data,
        "{\"code\":\"ST13\",\"severity\":\"reject\",\"start\":54,\"end\":66,\"text\":\"30+1=32(本)\",\"message\":\""));
    assert_null(strstr(run.out.data, "answer_match"));
    run_free(&run);
}

#define CARD "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。"
#define WRONG_PLAN "{\"id\":\"c\",\"text\":\"1. 木の数は270÷9=30(本)です。\\n答え 30本\",\"problem\":\"" CARD "\"}\n"

TEST(a_known_problem_without_an_answer_is_solved) {
    struct run run;
    RUN(&run, WRONG_PLAN, "audit");
    assert_int_equal(run.exit_code, 1);
    assert_non_null(strstr(
        run.out.data,
        "\"answer_match\":\"different\",\"reference_from\":\"solver\",\"family\":\"ueki\",\"subtype\":\"ends\",\"reference\":\"31本\"}"));
    run_free(&run);
    RUN(&run, WRONG_PLAN, "audit", "--report");
    assert_non_null(strstr(run.out.data, "answer: different (reference 31本 from the solver: ueki/ends)"));
    run_free(&run);
    RUN(&run, WRONG_PLAN, "audit", "--summary", "--html", "build/solver_report.html");
    assert_non_null(strstr(run.out.data, "references that the solver found 1"));
    run_free(&run);
    struct bytes page;
    struct err err = {0};
    bytes_init(&page);
    assert_ok(file_read_all(&page, "build/solver_report.html", 1 << 20, &err), err);
    assert_non_null(strstr(bytes_text(&page), "解法プログラム: 31本 (ueki/ends)"));
    bytes_free(&page);
    unlink("build/solver_report.html");
    RUN(&run, WRONG_PLAN, "audit", "--no-solver");
    assert_int_equal(run.exit_code, 0);
    assert_null(strstr(run.out.data, "answer_match"));
    run_free(&run);
    RUN(&run,
        "{\"text\":\"1. 木の数は270÷9=30(本)です。\\n答え 30本\",\"problem\":\"木が270本あります。9本で1組です。何組ですか。\"}\n",
        "audit");
    assert_null(strstr(run.out.data, "answer_match"));
    run_free(&run);
}

TEST(plain_text_and_tables_are_read_and_named) {
    struct run run;
    RUN(&run, "1. 3+5=8(個)です。\n答え 8個\n\n1. 3+5=9(個)です。\n答え 9個\n", "audit");
    assert_int_equal(run.exit_code, 1);
    assert_non_null(strstr(run.out.data, "\"id\":\"1\",\"verdict\":\"ok\""));
    assert_non_null(strstr(run.out.data, "\"id\":\"2\",\"verdict\":\"defect\""));
    assert_non_null(strstr(run.err.data, "read as plain text"));
    run_free(&run);
    RUN(&run, "番号,解説,答え\nx,\"1. 3+5=8(個)です。\n答え 8個\",8個\n", "audit");
    assert_int_equal(run.exit_code, 0);
    assert_non_null(strstr(run.out.data, "\"id\":\"x\",\"verdict\":\"ok\""));
    assert_non_null(strstr(run.out.data, "\"answer_match\":\"same\""));
    assert_non_null(strstr(run.err.data, "read as CSV"));
    run_free(&run);
    RUN(&run, "1. 3+5=8(個)です。\n\n答え 8個\n", "audit", "--format", "whole", "--summary");
    assert_int_equal(run.exit_code, 0);
    assert_int_equal(run.err.len, 0);
    run_free(&run);
    RUN(&run, "", "audit", "--format", "xml");
    assert_int_equal(run.exit_code, 2);
    assert_non_null(strstr(run.err.data, "jsonl, csv, text or whole"));
    run_free(&run);
}

TEST(bad_lines_are_named_and_the_rest_goes_on) {
    struct run run;
    RUN(&run, "{not json\n{\"id\":\"x\"}\n\n[1]\n" SOUND, "audit");
    assert_int_equal(run.exit_code, 3);
    assert_non_null(strstr(run.err.data, "line 1: "));
    assert_non_null(strstr(run.err.data, "line 2: no \"text\""));
    assert_non_null(strstr(run.err.data, "line 4: "));
    assert_non_null(strstr(run.out.data, "\"id\":\"a\""));
    run_free(&run);
}

TEST(the_summary_counts_per_rule) {
    struct run run;
    RUN(&run, SOUND FALSE_SUM, "audit", "--summary", "--language", "en");
    assert_int_equal(run.exit_code, 1);
    assert_non_null(strstr(run.out.data, "texts 2  ok 1  defect 1  unverified 0  bad lines 0\n"));
    assert_non_null(strstr(run.out.data, "equalities 4  true 3  false 1  not checkable 0\n"));
    assert_non_null(strstr(run.out.data, "ST13       1      0      0      1  every equality is true\n"));
    run_free(&run);
}

TEST(the_readable_report_shows_the_line) {
    struct run run;
    RUN(&run, FALSE_SUM, "audit", "--report");
    assert_non_null(strstr(run.out.data, "2 | 2. 木は30+1=32(本)です。\n"));
    assert_non_null(strstr(run.out.data, "ST13 reject [30+1=32(本)] "));
    run_free(&run);
}

TEST(the_page_is_self_contained_and_escapes_what_it_shows) {
    char path[] = "build/audit-test-XXXXXX";
    struct bytes page;
    struct err err = {0};
    struct run run;
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    RUN(&run, FALSE_SUM "{\"id\":\"<i>\",\"text\":\"<script>1+1=2</script>\"}\n", "audit", "--html", path);
    assert_int_equal(run.exit_code, 1);
    run_free(&run);
    bytes_init(&page);
    assert_ok(file_read_all(&page, path, 1 << 20, &err), err);
    assert_non_null(strstr(page.data, "<mark class=\"reject\">30+1=32(本)</mark>"));
    assert_non_null(strstr(page.data, "<span class=\"id\">&lt;i&gt;</span>"));
    assert_null(strstr(page.data, "<script"));
    assert_null(strstr(page.data, "http"));
    bytes_free(&page);
    unlink(path);
}

static void score_is_on_record(const char *texts, const char *record) {
    struct bytes golden;
    struct err err = {0};
    struct run run;
    bytes_init(&golden);
    assert_ok(file_read_all(&golden, record, 1 << 20, &err), err);
    RUN(&run, NULL, "audit", "--score", texts);
    assert_int_equal(run.exit_code, 0);
    assert_string_equal(run.out.data, golden.data);
    run_free(&run);
    bytes_free(&golden);
}

TEST(the_score_of_the_detector_is_the_one_on_record) {
    score_is_on_record("tests/golden/audit_labelled.jsonl", "tests/golden/audit_score.csv");
    score_is_on_record("tests/golden/audit_blind.jsonl", "tests/golden/audit_blind_score.csv");
}

TEST(an_unlabelled_file_has_no_score) {
    struct run run;
    RUN(&run, SOUND, "audit", "--score", "-");
    assert_int_equal(run.exit_code, 3);
    assert_non_null(strstr(run.err.data, "line 1: no \"kind\""));
    run_free(&run);
}

TEST(audit_refuses_a_flag_that_would_do_nothing) {
    static const char *const both[][2] = {{"--misses", "--summary"}, {"--claims", "--report"},
                                          {"--claims", "--summary"}, {"--score", "--claims"},
                                          {"--score", "--summary"},  {"--score", "--no-solver"}};
    for (size_t i = 0; i < sizeof both / sizeof *both; i++) {
        struct run run;
        RUN(&run, SOUND, "audit", both[i][0], both[i][1]);
        if (run.exit_code != 2 || !strstr(run.err.data, both[i][0]))
            fail_msg("%s %s: %d", both[i][0], both[i][1], run.exit_code);
        run_free(&run);
    }
}

TEST(the_rules_are_listed_without_any_input) {
    struct run run;
    RUN(&run, NULL, "audit", "--rules");
    assert_int_equal(run.exit_code, 0);
    assert_non_null(strstr(run.out.data, "ST13  reject  式は全部正しい\n"));
    run_free(&run);
    RUN(&run, NULL, "audit", "--rules", "--language", "en");
    assert_non_null(strstr(run.out.data, "ST33  warn    every numbered question is answered\n"));
    assert_non_null(strstr(run.out.data, "ST32  warn    the counter suits the noun\n"));
    run_free(&run);
    RUN(&run, SOUND, "audit", "--rules", "--summary");
    assert_int_equal(run.exit_code, 2);
    assert_non_null(strstr(run.err.data, "--summary means nothing with --rules"));
    run_free(&run);
}
