/* kanji_test.c - the table of 2017: 80, 160, 200, 202, 193, 191 characters, and what changed that year. */
#include "audit/rows.h"
#include "test.h"

#include "sansu/audit.h"

TEST(kanji_counts_per_grade) {
    int count[8] = {0};
    for (unsigned long cp = 0x3000; cp < 0x10000; cp++) count[audit_kanji_grade(cp)]++;
    static const int expected[] = {80, 160, 200, 202, 193, 191};
    for (int grade = 1; grade <= 6; grade++) assert_int_equal(count[grade], expected[grade - 1]);
}

TEST(kanji_moved_by_the_2017_notice) {
    assert_int_equal(audit_kanji_grade(0x57CE), 4); /* 城 6 -> 4 */
    assert_int_equal(audit_kanji_grade(0x5FB3), 4); /* 徳 5 -> 4 */
    assert_int_equal(audit_kanji_grade(0x7C89), 5); /* 粉 4 -> 5 */
    assert_int_equal(audit_kanji_grade(0x80C3), 6); /* 胃 4 -> 6 */
    assert_int_equal(audit_kanji_grade(0x962A), 4); /* 阪, a prefecture */
}

TEST(kanji_outside_the_list) {
    assert_int_equal(audit_kanji_grade(0x9DB4), 7); /* 鶴 */
    assert_int_equal(audit_kanji_grade('a'), 0);
    assert_int_equal(audit_kanji_grade(0x3042), 0);  /* あ */
    assert_int_equal(audit_kanji_grade(0x20B9F), 7); /* beyond the basic plane */
}

static const struct row rows[] = {
    {"ST21", "鶴と亀", NULL, "鶴", W},
    {"ST21", "間隔(かんかく)は9mで、間隔の数は30です。", NULL, "", W},
    {"ST21", "割合", NULL, "", W},
};

TEST(kanji_above_the_grade_are_marked_once) { check_rows(rows, sizeof rows / sizeof *rows); }
