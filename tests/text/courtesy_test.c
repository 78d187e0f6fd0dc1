/* courtesy_test.c - greetings and requests around a problem go; whatever asks for something stays. */
#include <string.h>

#include "test.h"
#include "text/fold.h"

#define TREES "270mの道に9mおきに木を植えます。木は何本ですか。"

static void check(const char *text, const char *expected) {
    struct bytes out = {0}, again = {0};
    text_canonical_problem(&out, text, strlen(text));
    if (strcmp(bytes_text(&out), expected) != 0) fail_msg("%s: '%s'", text, bytes_text(&out));
    text_canonical_problem(&again, bytes_text(&out), out.len);
    assert_string_equal(bytes_text(&again), bytes_text(&out));
    bytes_free(&out), bytes_free(&again);
}

TEST(greetings_and_requests_around_a_problem_go) {
    static const char *const text[] = {TREES,
                                       "こんにちは。" TREES,
                                       "こんにちは！ 次の問題を教えてください。\n\n" TREES,
                                       "すみません、" TREES,
                                       "この問題の解き方を教えてください：\n" TREES,
                                       TREES "教えてください。",
                                       TREES "\n小学5年生にもわかるように、説明してください。",
                                       TREES "よろしくお願いします。",
                                       TREES " わかりやすく解説してください！ありがとうございます。",
                                       TREES "式と答えを教えてください。宜しくお願いします\n",
                                       "先生、おはようございます。" TREES "わかりません。教えてくださいませんか？"};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) check(text[i], TREES);
}

TEST(what_asks_for_something_stays) {
    static const char *const text[] = {"兄と弟の年れいの差は6才、和は30才です。兄の年れいを教えてください。",
                                       "先生は、3人の子どもにあめを12個配りました。1人何個ですか。",
                                       "12÷4の答えを教えてください。",
                                       "12と18の最小公倍数を求めなさい。",
                                       "答えは、小数で書いてください。",
                                       "こんにちは。",
                                       "解き方を教えてください。",
                                       "こんにちは。ありがとうございます。",
                                       ""};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) check(text[i], text[i]);
}
