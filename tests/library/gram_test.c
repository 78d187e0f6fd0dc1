/* Texts and queries as words of the index: two characters are a word, and nothing in a query is more than words. */
#include "library/gram.h"

#include <string.h>

#include "test.h"

static void check(const char *text, const char *words, const char *query) {
    struct bytes out = {0};
    gram_write(&out, text, strlen(text));
    assert_string_equal(bytes_text(&out), words);
    bytes_clear(&out);
    assert_int_equal(gram_query(&out, text, strlen(text)), *query != 0);
    assert_string_equal(bytes_text(&out), query);
    bytes_free(&out);
}

TEST(gram_takes_letters_in_pairs_and_numbers_whole) {
    check("速さ", "0901f03055 03055 ", "\"0901f03055\" ");
    check("速", "0901f ", "\"0901f\" * ");
    check("速さは", "0901f03055 030550306f 0306f ", "\"0901f03055 030550306f\" ");
    check("270m", "n270 0006d ", "\"n270\" \"0006d\" * ");
    check("48", "n48 ", "\"n48\" ");
}

TEST(gram_is_blind_to_width_case_and_kana) {
    struct bytes a = {0}, b = {0};
    static const char one[] = "カメ ２７０ ＡＢ ｶﾞ", other[] = "かめ 270 ab が";
    gram_write(&a, one, strlen(one));
    gram_write(&b, other, strlen(other));
    assert_string_equal(bytes_text(&a), bytes_text(&b));
    bytes_free(&a);
    bytes_free(&b);
}

TEST(gram_finds_nothing_to_look_for_in_marks) {
    check("", "", "");
    check("\"、。「」 ()*", "", "");
    check("\" OR 1", "0006f00072 00072 n1 ", "\"0006f00072\" \"n1\" ");
    check("\xff\xfe", "0fffd0fffd 0fffd ", "\"0fffd0fffd\" ");
}
