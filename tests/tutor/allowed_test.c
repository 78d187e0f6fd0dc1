/* allowed_test.c - the numbers that may follow an "=": what is allowed, what is not, and that all of it is true. */
#include "test.h"

#include <stdio.h>
#include <string.h>

#include "sansu/exact.h"
#include "tutor/allowed.h"

static enum allowed_kind collect(struct allowed_values *l, const char *text) {
    return tutor_allowed_collect(l, text, strlen(text), "=", 1);
}

#define KIND(text, kind)                                                                     \
    do {                                                                                     \
        struct allowed_values l;                                                             \
        enum allowed_kind k = collect(&l, text);                                             \
        if (k != (kind)) fail_msg("'%s=' is of kind %d, not %d", text, (int)k, (int)(kind)); \
    } while (0)
#define ALLOWS(text, number)                                                            \
    do {                                                                                \
        struct allowed_values l;                                                        \
        if (collect(&l, text) != ALLOWED_FORCED) fail_msg("'%s=' is not forced", text); \
        if (tutor_allowed_match(&l, number, strlen(number)) != ALLOWED_WHOLE)           \
            fail_msg("'%s=%s' is not allowed", text, number);                           \
    } while (0)
#define LACKS(text, number)                                                                                          \
    do {                                                                                                             \
        struct allowed_values l;                                                                                     \
        if (collect(&l, text) == ALLOWED_FORCED && tutor_allowed_match(&l, number, strlen(number)) == ALLOWED_WHOLE) \
            fail_msg("'%s=%s' is allowed", text, number);                                                            \
    } while (0)

TEST(a_value_in_every_spelling) {
    ALLOWS("270÷9", "30");
    ALLOWS("1200×3", "3600");
    ALLOWS("1200×3", "3,600");
    ALLOWS("10÷4", "2.5");
    ALLOWS("10÷4", "5/2");
    LACKS("10÷4", "10/4");
    LACKS("90÷60", "27/18");
    LACKS("66×1/3", "44/2");
    ALLOWS("40÷60", "40/60");
    ALLOWS("10÷4", "2と1/2");
    ALLOWS("1/2+1/3", "5/6");
    ALLOWS("1/2-1/6", "1/3");
    ALLOWS("1/2-1/6", "2/6");
    LACKS("10÷3", "3.33…");
    LACKS("216÷216", "100%");
    ALLOWS("10÷3", "約3.3");
    ALLOWS("10÷3", "3と1/3");
    ALLOWS("20÷200", "10%");
    ALLOWS("50÷200", "2割5分");
    ALLOWS("⑤-③", "②");
    LACKS("270÷9", "31");
    LACKS("10÷3", "3.3");
    LACKS("10÷3", "約3.4");
    LACKS("2÷3", "0.667…");
    LACKS("⑤-③", "2");
}

TEST(quotient_and_remainder) {
    ALLOWS("17÷5", "3あまり2");
    ALLOWS("17÷5", "3余り2");
    ALLOWS("17÷5", "3…2");
    ALLOWS("17÷5", "3.4");
    ALLOWS("100÷7", "14(人)あまり2");
    ALLOWS("1000個÷6個", "166組あまり4");
    LACKS("17÷5", "3あまり3");
    LACKS("17÷5", "2あまり7");
    LACKS("15÷5", "3あまり0");
    LACKS("17÷5", "3");
}

TEST(units_and_times_are_converted) {
    ALLOWS("3m+50cm", "350cm");
    ALLOWS("1.5時間", "90分");
    ALLOWS("1.5時間", "1時間30分");
    ALLOWS("1km", "1000m");
    ALLOWS("2.5kg", "2500g");
    ALLOWS("1m²", "10000cm²");
    ALLOWS("80分", "1時間20分");
    LACKS("1.5時間", "150分");
    LACKS("1m²", "100cm²");
    LACKS("2.5kg", "250g");
}

TEST(rates_are_rewritten) {
    ALLOWS("35%", "0.35");
    ALLOWS("2割5分", "0.25");
    ALLOWS("3/4", "0.75");
    ALLOWS("0.25", "1/4");
    LACKS("35%", "3.5");
}

TEST(ratios_keep_their_proportion) {
    ALLOWS("12:18", "2:3");
    ALLOWS("12:18", "4:6");
    ALLOWS("0.5:0.75", "2:3");
    ALLOWS("15:20:25", "3:4:5");
    LACKS("12:18", "3:2");
}

TEST(correspondences_and_factorisations_stay_open) {
    KIND("③", ALLOWED_FREE);
    KIND("みかん2個", ALLOWED_FREE);
    KIND("360", ALLOWED_OPEN);
}

TEST(words_leave_the_side_free) {
    KIND("全体の長さ", ALLOWED_FREE);
    KIND("りんご3個+みかん2個", ALLOWED_FREE);
    KIND("□+5", ALLOWED_FREE);
    KIND("", ALLOWED_FREE);
}

TEST(no_number_follows_nonsense) {
    KIND("5÷0", ALLOWED_NONE);
    KIND("3-5", ALLOWED_NONE);
    KIND("17÷5=3あまり2", ALLOWED_NONE);
}

TEST(a_chain_goes_on) {
    ALLOWS("6+4×3\n", "18");
    ALLOWS("48÷6=8", "8");
    ALLOWS("全体の長さ=9×30", "270");
}

TEST(every_allowed_value_is_true) {
    static const char *const lefts[] = {"270÷9",        "10÷4",         "10÷3",  "1÷7",      "1/2+1/3", "3m+50cm",
                                        "1.5時間",      "7時45分+35分", "35%",   "12:18",    "⑤-③",     "2億÷5",
                                        "分速80m×15分", "1200m÷15分",   "3km÷4", "0.5+0.25", "2と1/3+1"};
    for (size_t i = 0; i < sizeof lefts / sizeof *lefts; i++) {
        struct allowed_values l;
        if (collect(&l, lefts[i]) != ALLOWED_FORCED) continue;
        for (size_t j = 0; j < l.n; j++) {
            char text[256];
            int n = snprintf(text, sizeof text, "%s=%.*s", lefts[i], (int)l.length[j], l.bytes + l.at[j]);
            if (exact_check(text, (size_t)n, NULL, NULL) != EXACT_TRUE) fail_msg("allowed: %s", text);
        }
    }
}

TEST(rounding_signs) {
    struct allowed_values l;
    assert_int_equal(tutor_allowed_collect(&l, "22÷7", strlen("22÷7"), "≒", strlen("≒")), ALLOWED_FORCED);
    assert_int_equal(tutor_allowed_match(&l, "3.14", 4), ALLOWED_WHOLE);
    assert_int_equal(tutor_allowed_match(&l, "3.15", 4), ALLOWED_NO);
}

TEST(a_beginning_is_no_whole) {
    struct allowed_values l;
    collect(&l, "270÷9");
    assert_int_equal(tutor_allowed_match(&l, "", 0), ALLOWED_PREFIX);
    assert_int_equal(tutor_allowed_match(&l, "3", 1), ALLOWED_PREFIX);
    assert_int_equal(tutor_allowed_match(&l, "30", 2), ALLOWED_WHOLE);
    assert_int_equal(tutor_allowed_match(&l, "300", 3), ALLOWED_NO);
    collect(&l, "17÷5");
    assert_int_equal(tutor_allowed_match(&l, "3\xE3\x81", 3), ALLOWED_PREFIX); /* half of あ */
    assert_int_equal(tutor_allowed_match(&l, "3(人", strlen("3(人")), ALLOWED_PREFIX);
}
