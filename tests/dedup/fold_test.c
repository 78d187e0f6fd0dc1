/* fold_test.c - width, marks and spaces do not count; numbers count unless blind. */
#include <string.h>

#include "sansu/dedup.h"
#include "test.h"

static void check(const char *text, const char *literal, const char *blind) {
    struct bytes out = {0};
    dedup_fold_text(&out, text, strlen(text), DEDUP_FOLD_LITERAL);
    assert_string_equal(bytes_text(&out), literal);
    bytes_clear(&out);
    dedup_fold_text(&out, text, strlen(text), DEDUP_FOLD_BLIND);
    assert_string_equal(bytes_text(&out), blind);
    bytes_free(&out);
}

TEST(fold_makes_one_form_of_many) {
    check("１，２００円の ﾘﾝｺﾞ。", "1200円のリンゴ", "0円のリンゴ");
    check("ﾊﾟﾝとﾌﾞﾄﾞｳ", "パンとブドウ", "パンとブドウ");
    check("か\xE3\x82\x99く", "がく", "がく"); /* a combining mark */
    check("2.5km、３分", "2.5km3分", "0km0分");
    check("Ａ君 は 12 こ\r\n", "a君は12こ", "a君は0こ");
    check("①12と③", "112と3", "00と0"); /* a circled number is a number of its own */
    check("20cm²と20㎠", "20cm2と20cm2", "0cm0と0cm0");
    check("3−2＝1、3－2", "3-2=13-2", "0-0=00-0");
    check("1,234と1、234", "1234と1234", "0と00");
    check("\xEF\xBB\xBF\xE2\x80\x8B木", "木", "木"); /* byte order mark, zero-width space */
    check("\u2F4A\u2F5F\u2EA0\uF90A", "木玉民金",
          "木玉民金");                             /* radicals and compatibility forms are the kanji they look like */
    check("植\U000E0100木\uFE00", "植木", "植木"); /* variation selectors */
    check("", "", "");
    check("1/2と½", "1/2と1/2", "0/0と0/0");
}

TEST(fold_takes_any_bytes) {
    struct bytes out = {0};
    dedup_fold_text(&out, "a\0b\xFF\xE3\x81", 7, DEDUP_FOLD_LITERAL);
    assert_true(out.len > 2 && !out.failed);
    assert_memory_equal(out.data, "ab", 2);
    bytes_free(&out);
}

TEST(fold_hashes_tell_texts_and_numbers_apart) {
    const char *a = "45円のなすと235円のケーキ", *b = "２３５円のなすと、４５円のケーキ",
               *c = "45円のなすと236円のケーキ";
    assert_true(dedup_text_hash(a, strlen(a), DEDUP_FOLD_LITERAL) != dedup_text_hash(b, strlen(b), DEDUP_FOLD_LITERAL));
    assert_true(dedup_text_hash(a, strlen(a), DEDUP_FOLD_BLIND) == dedup_text_hash(b, strlen(b), DEDUP_FOLD_BLIND));
    assert_true(dedup_numbers_hash(a, strlen(a)) == dedup_numbers_hash(b, strlen(b)));
    assert_true(dedup_numbers_hash(a, strlen(a)) != dedup_numbers_hash(c, strlen(c)));
    assert_true(dedup_numbers_hash("3、5", strlen("3、5")) != dedup_numbers_hash("35", 2));
    assert_true(dedup_numbers_hash("3、5", strlen("3、5")) ==
                dedup_numbers_hash("53", 0) + dedup_numbers_hash("5", 1) + dedup_numbers_hash("3", 1));
}
