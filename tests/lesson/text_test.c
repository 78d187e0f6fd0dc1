/* text_test.c - what people read: warnings first, three plainly different last lines, and no answer is called right. */
#include <string.h>

#include "sansu/lesson.h"
#include "test.h"

static char text[] = "1. 270÷9=30\n答え 30本";

static struct lesson lesson_of(enum lesson_vouching vouching) {
    return (struct lesson){
        .writer = LESSON_MODEL,
        .vouching = vouching,
        .reading = {.why = "", .canonical = ""},
        .explanation = {
            .text = text, .n_text = sizeof text - 1, .samples = 1, .report = {.arithmetic = EXACT_TRUE, .n_true = 1}}};
}

static const char *write(struct bytes *out, const struct lesson *l) {
    bytes_clear(out);
    lesson_write_text(out, l);
    assert_null(strstr(bytes_text(out), "正解"));
    return bytes_text(out);
}

TEST(lesson_text_says_how_far_it_is_vouched_for) {
    struct lesson l = lesson_of(LESSON_EXACT);
    struct bytes out = {0};
    assert_non_null(
        strstr(write(&out, &l), "答え 30本\n\n計算は正しい(1つの式を確かめました)。答えは、読み取った問題を"));
    l.vouching = LESSON_EQUATIONS;
    assert_non_null(strstr(write(&out, &l), "計算は正しい(1つの式を確かめました)。問題は読み取っていません。"));
    assert_non_null(strstr(out.data, "先生が確かめてください。\n"));
    l.explanation.overrides = 2;
    l.explanation.samples = 5;
    l.explanation.agreement = 4;
    assert_non_null(strstr(write(&out, &l), "直したところ: 2か所。\n5回解いて、同じ答えになったのは4回です。\n"));
    bytes_free(&out);
}

TEST(lesson_text_begins_with_its_warnings_and_then_praises_nothing) {
    struct lesson l = lesson_of(LESSON_DOUBT);
    struct bytes out = {0};
    l.explanation.warnings[0] = "切れています。", l.explanation.n_warnings = 1;
    for (int v = EXACT_TRUE; v <= EXACT_NOT_CHECKABLE; v++) {
        l.explanation.report.arithmetic = (enum exact_verdict)v;
        assert_memory_equal(write(&out, &l), "注意: 切れています。\n\n1. 270",
                            strlen("注意: 切れています。\n\n1. 270"));
        assert_null(strstr(out.data, "計算は正しい"));
        assert_non_null(strstr(out.data, "うたがいがあります"));
    }
    bytes_free(&out);
}

TEST(lesson_text_shows_the_solvers_steps_beside_a_text_that_differs) {
    struct lesson l = lesson_of(LESSON_DOUBT);
    struct bytes out = {0};
    l.solver_answer = "31本", l.solver_text = "1. 30+1=31(本)です。\n答え 31本";
    assert_non_null(strstr(write(&out, &l), "答え 30本\n\n【読み取って解くと】\n1. 30+1=31(本)です。\n答え 31本\n"));
    l.vouching = LESSON_EXACT;
    assert_null(strstr(write(&out, &l), "読み取って解くと"));
    bytes_free(&out);
}

TEST(lesson_text_of_a_model_that_declined_vouches_for_nothing) {
    struct lesson l = lesson_of(LESSON_NOTHING);
    struct bytes out = {0};
    l.explanation.finish = TUTOR_REFUSED, l.explanation.refusal = text;
    assert_string_equal(write(&out, &l), "1. 270÷9=30\n答え 30本\n");
    bytes_free(&out);
}
