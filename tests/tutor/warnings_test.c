/* warnings_test.c - refusals before, warnings after. */
#include "test.h"

#include <string.h>

#include "tutor/warnings.h"

static const char *refusal(const char *problem) { return tutor_cannot_explain(problem, strlen(problem)); }

TEST(problems_without_text_or_numbers_are_refused) {
    assert_non_null(refusal(""));
    assert_non_null(refusal(" \n\t　"));
    assert_non_null(refusal("道に木を植えます。何本ですか。"));
    assert_null(refusal("270mの道"));
    assert_null(refusal("りんご３個"));
    assert_null(refusal("りんごが三つ"));
}

static struct explanation finished(float logprob) {
    return (struct explanation){.text = (char *)(size_t) "",
                                .finish = TUTOR_STOP,
                                .mean_logprob = logprob,
                                .samples = 1,
                                .agreement = 1,
                                .report = {.has_answer = true, .arithmetic = EXACT_TRUE}};
}

TEST(a_calm_explanation_has_no_warning) {
    struct explanation e = finished(-0.1f);
    tutor_warn(&e, -0.5f);
    assert_int_equal(e.n_warnings, 0);
}

TEST(an_unfamiliar_problem_is_said_to_be_one) {
    struct explanation e = finished(-0.9f);
    tutor_warn(&e, -0.5f);
    assert_int_equal(e.n_warnings, 1);
    assert_non_null(strstr(e.warnings[0], "慣れていません"));
    tutor_warn(&e, 0); /* a model without a mark makes no such claim */
    assert_int_equal(e.n_warnings, 0);
}

TEST(cut_texts_missing_answers_and_scattered_votes_are_named) {
    struct explanation e = finished(0);
    e.finish = TUTOR_LENGTH;
    e.samples = 8;
    e.agreement = 3;
    e.report.has_answer = false;
    e.report.arithmetic = EXACT_NOT_CHECKABLE;
    tutor_warn(&e, 0);
    assert_int_equal(e.n_warnings, 4);
}

/* What audit finds in a text becomes a warning; a sound text has none. */
static const char *warning_of(const char *problem, const char *text) {
    struct explanation e = finished(0);
    struct audit_options options = {.problem = problem, .n_problem = strlen(problem)};
    struct err err = {0};
    assert_ok(audit_text(&e.report, text, strlen(text), &options, &err), err);
    tutor_warn(&e, 0);
    audit_report_free(&e.report);
    assert_true(e.n_warnings <= 1);
    return e.n_warnings ? e.warnings[0] : "";
}

TEST(numbers_from_nowhere_and_foreign_answers_are_named) {
    static const char problem[] = "270mの道の端から端まで9mおきに木を植えます。木は何本ですか。";
    assert_string_equal(warning_of(problem, "1. 270÷9=30\n2. 30+1=31(本)\n答え 31本"), "");
    assert_non_null(strstr(warning_of(problem, "1. 270÷9=30\n2. 30+17=47(本)\n答え 47本"), "たどれない数"));
    assert_non_null(strstr(warning_of(problem, "1. 270÷9=30\n2. 30+1=31(本)\n答え 32本"), "結果の中にありません"));
}

TEST(numbered_questions_without_an_answer_are_named) {
    static const char problem[] = "3個と5個です。\n(1) 和は何個ですか。\n(2) 差は何個ですか。\n(3) 積は何ですか。";
    struct explanation e = finished(0);
    const struct audit_options options = {.problem = problem, .n_problem = strlen(problem)};
    static const char text[] = "1. 合わせるので、3+5=8(個)です。\n答え (1) 8個";
    struct err err = {0};
    assert_ok(audit_text(&e.report, text, strlen(text), &options, &err), err);
    tutor_warn(&e, 0);
    assert_int_equal(e.n_warnings, 1);
    assert_non_null(strstr(e.warnings[0], "小問(2)、(3)の答え"));
    audit_report_free(&e.report);
}

TEST(parts_of_people_animals_and_trees_are_named) {
    static const struct {
        const char *text;
        bool broken;
    } cases[] = {{"1. 5÷2=2.5(人)です。", true},
                 {"答え 7/2匹", true},
                 {"木は61÷2=30.5(本)です。", true},
                 {"リボンは61÷2=30.5(本)です。", false},
                 {"平均は5÷2=2.5(人)です。", false},
                 {"5÷2.5=2(人)", false},
                 {"答え 12.0人", false},
                 {"2人に1.5Lずつ", false},
                 {"人", false},
                 {"1/2人", true},
                 {"3人/2", false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct explanation e = finished(0);
        e.text = (char *)(size_t)cases[i].text;
        e.n_text = strlen(e.text);
        tutor_warn(&e, 0);
        if (e.n_warnings != cases[i].broken) fail_msg("%s: %zu warnings", cases[i].text, e.n_warnings);
    }
}

TEST(false_equations_are_named_first_of_all_formats) {
    struct explanation e = finished(0);
    e.report.arithmetic = EXACT_FALSE;
    tutor_warn(&e, 0);
    assert_int_equal(e.n_warnings, 1);
    assert_non_null(strstr(e.warnings[0], "計算にまちがいがあります"));
}
