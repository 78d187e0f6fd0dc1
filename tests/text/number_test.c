/* number_test.c - circled numbers both ways, fractions, kanji. */
#include "test.h"
#include "text/number.h"

TEST(circles_are_numbers_and_back) {
    for (unsigned n = 1; n <= 50; n++) assert_int_equal(text_circled(text_circle_of(n)), n);
    assert_int_equal(text_circle_of(0), 0);
    assert_int_equal(text_circle_of(51), 0);
    assert_int_equal(text_circled(0x2474), 0);
    assert_int_equal(text_circled('1'), 0);
}

TEST(fractions_and_kanji_are_numbers) {
    int num = 0, den = 0;
    assert_true(text_vulgar(0x2153, &num, &den) && num == 1 && den == 3);
    assert_false(text_vulgar('1', &num, &den));
    assert_int_equal(text_kanji_digit(0x4E09), 3);
    assert_int_equal(text_kanji_digit(0x5341), -1);
    assert_int_equal(text_kanji_power(0x5341), 10);
    assert_int_equal(text_kanji_power(0x5104), 100000000);
    assert_int_equal(text_kanji_power(0x4E09), 0);
}
