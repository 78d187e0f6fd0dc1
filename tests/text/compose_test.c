/* compose_test.c - the composed form, and places in it found again in the text as given. */
#include <string.h>

#include "test.h"
#include "text/fold.h"

static void check(const char *text, const char *expected) {
    struct bytes out = {0}, origins = {0};
    assert_true(text_compose(&out, &origins, text, strlen(text)));
    if (strcmp(bytes_text(&out), expected) != 0) fail_msg("%s: '%s'", text, bytes_text(&out));
    assert_int_equal(text_origin(&origins, out.len), strlen(text));
    assert_false(text_compose(&out, &origins, expected, strlen(expected)));
    bytes_free(&out), bytes_free(&origins);
}

TEST(kana_are_joined_and_what_nobody_sees_goes) {
    check("か\xE3\x82\x99く、は\xE3\x82\x9Aん", "がく、ぱん");
    check("か゛く", "がく");
    check("ﾒｰﾄﾙ ｶﾞ", "メートル ガ");
    check("\xEF\xBB\xBF木の\xE2\x80\x8B数", "木の数");
    check("か\xE2\x80\x8B\xE3\x82\x99", "が");
    check("⽊が３ 本", "木が３ 本"); /* width and spaces are for the rules to judge */
    check("a\xFF\xEF\xBB\xBF"
          "b",
          "a\xFF"
          "b");
}

TEST(a_mark_that_joins_nothing_stays) {
    struct bytes out = {0}, origins = {0};
    const char *text = "あ\xE3\x82\x99。\xEF\xBB\xBF゛";
    assert_true(text_compose(&out, &origins, text, strlen(text)));
    assert_string_equal(bytes_text(&out), "あ\xE3\x82\x99。゛");
    bytes_free(&out), bytes_free(&origins);
}

TEST(places_lead_back_to_the_text_as_given) {
    struct bytes out = {0}, origins = {0};
    const char *text = "\xEF\xBB\xBFか\xE3\x82\x99"
                       "1\xE2\x80\x8B"
                       "2";
    assert_true(text_compose(&out, &origins, text, strlen(text)));
    assert_string_equal(bytes_text(&out), "が12");
    static const size_t from[] = {3, 4, 5, 9, 13, 14};
    for (size_t at = 0; at <= out.len; at++) assert_int_equal(text_origin(&origins, at), from[at]);
    bytes_free(&out), bytes_free(&origins);
}
