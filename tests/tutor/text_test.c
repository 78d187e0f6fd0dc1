/* text_test.c - what people read: warnings first, the calculation praised only where there is none, the answer
 * never. */
#include <string.h>

#include "sansu/tutor.h"
#include "test.h"

static char text[] = "1. 270÷9=30\n答え 30本";

static const char *write(struct bytes *out, const struct explanation *e) {
    bytes_clear(out);
    tutor_write_text(out, e);
    assert_null(strstr(bytes_text(out), "正解"));
    return bytes_text(out);
}

TEST(tutor_text_says_what_was_checked_and_what_was_not) {
    struct explanation e = {
        .text = text, .n_text = sizeof text - 1, .samples = 1, .report = {.arithmetic = EXACT_TRUE, .n_true = 1}};
    struct bytes out = {0};
    assert_string_equal(
        write(&out, &e),
        "1. 270÷9=30\n答え 30本\n\n計算は正しい(1つの式を確かめました)。答えは確かめていません。先生が確かめてください。\n");
    e.overrides = 2;
    e.samples = 5;
    e.agreement = 4;
    assert_non_null(strstr(write(&out, &e), "直したところ: 2か所。\n5回解いて、同じ答えになったのは4回です。\n"));
    bytes_free(&out);
}

TEST(tutor_text_begins_with_its_warnings_and_then_praises_nothing) {
    struct explanation e = {
        .text = text, .n_text = sizeof text - 1, .samples = 1, .warnings = {"切れています。"}, .n_warnings = 1};
    struct bytes out = {0};
    for (int v = EXACT_TRUE; v <= EXACT_NOT_CHECKABLE; v++) {
        e.report.arithmetic = (enum exact_verdict)v;
        assert_memory_equal(write(&out, &e), "注意: 切れています。\n\n1. 270",
                            strlen("注意: 切れています。\n\n1. 270"));
        assert_null(strstr(out.data, "計算は正しい"));
        assert_non_null(strstr(out.data, "答えは確かめていません") ? ""
                                                                   : strstr(out.data, "式も答えも確かめていません"));
        assert_non_null(strstr(out.data, "上の注意を読んで、先生が確かめてください。\n"));
    }
    bytes_free(&out);
}

TEST(tutor_text_of_a_model_that_declined_has_no_verdict) {
    struct explanation e = {.text = text, .n_text = sizeof text - 1, .finish = TUTOR_REFUSED, .refusal = text};
    struct bytes out = {0};
    assert_string_equal(write(&out, &e), "1. 270÷9=30\n答え 30本\n");
    bytes_free(&out);
}
