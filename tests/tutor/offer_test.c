/* offer_test.c - the numbers that may follow an "=": what is offered, what is not, and that all of it is true. */
#include "test.h"

#include <stdio.h>
#include <string.h>

#include "sansu/exact.h"
#include "tutor/offer.h"

static enum offer_kind collect(struct offer_list *l, const char *text) {
    return offer_collect(l, text, strlen(text), "=", 1);
}

#define KIND(text, kind)                                                                                                 \
    do {                                                                                                                 \
        struct offer_list l;                                                                                          \
        enum offer_kind k = collect(&l, text);                                                                        \
        if (k != (kind)) fail_msg("'%s=' is of kind %d, not %d", text, (int)k, (int)(kind));                             \
    } while (0)
#define OFFERS(text, number)                                                                                             \
    do {                                                                                                                 \
        struct offer_list l;                                                                                          \
        if (collect(&l, text) != OFFER_FORCED) fail_msg("'%s=' is not forced", text);                                 \
        if (offer_match(&l, number, strlen(number)) != OFFER_WHOLE) fail_msg("'%s=%s' is not offered", text, number); \
    } while (0)
#define LACKS(text, number)                                                                                              \
    do {                                                                                                                 \
        struct offer_list l;                                                                                          \
        if (collect(&l, text) == OFFER_FORCED && offer_match(&l, number, strlen(number)) == OFFER_WHOLE)        \
            fail_msg("'%s=%s' is offered", text, number);                                                                \
    } while (0)

TEST(a_value_in_every_spelling) {
    OFFERS("270÷9", "30");
    OFFERS("1200×3", "3600");
    OFFERS("1200×3", "3,600");
    OFFERS("10÷4", "2.5");
    OFFERS("10÷4", "5/2");
    LACKS("10÷4", "10/4");
    LACKS("90÷60", "27/18");
    LACKS("66×1/3", "44/2");
    OFFERS("40÷60", "40/60");
    OFFERS("10÷4", "2と1/2");
    OFFERS("1/2+1/3", "5/6");
    OFFERS("1/2-1/6", "1/3");
    OFFERS("1/2-1/6", "2/6");
    LACKS("10÷3", "3.33…");
    LACKS("216÷216", "100%");
    OFFERS("10÷3", "約3.3");
    OFFERS("10÷3", "3と1/3");
    OFFERS("20÷200", "10%");
    OFFERS("50÷200", "2割5分");
    OFFERS("⑤-③", "②");
    LACKS("270÷9", "31");
    LACKS("10÷3", "3.3");
    LACKS("10÷3", "約3.4");
    LACKS("2÷3", "0.667…");
    LACKS("⑤-③", "2");
}

TEST(quotient_and_remainder) {
    OFFERS("17÷5", "3あまり2");
    OFFERS("17÷5", "3余り2");
    OFFERS("17÷5", "3…2");
    OFFERS("17÷5", "3.4");
    OFFERS("100÷7", "14(人)あまり2");
    OFFERS("1000個÷6個", "166組あまり4");
    LACKS("17÷5", "3あまり3");
    LACKS("17÷5", "2あまり7");
    LACKS("15÷5", "3あまり0");
    LACKS("17÷5", "3");
}

TEST(units_and_times_are_converted) {
    OFFERS("3m+50cm", "350cm");
    OFFERS("1.5時間", "90分");
    OFFERS("1.5時間", "1時間30分");
    OFFERS("1km", "1000m");
    OFFERS("2.5kg", "2500g");
    OFFERS("1m²", "10000cm²");
    OFFERS("80分", "1時間20分");
    LACKS("1.5時間", "150分");
    LACKS("1m²", "100cm²");
    LACKS("2.5kg", "250g");
}

TEST(rates_are_rewritten) {
    OFFERS("35%", "0.35");
    OFFERS("2割5分", "0.25");
    OFFERS("3/4", "0.75");
    OFFERS("0.25", "1/4");
    LACKS("35%", "3.5");
}

TEST(ratios_keep_their_proportion) {
    OFFERS("12:18", "2:3");
    OFFERS("12:18", "4:6");
    OFFERS("0.5:0.75", "2:3");
    OFFERS("15:20:25", "3:4:5");
    LACKS("12:18", "3:2");
}

TEST(correspondences_and_factorisations_stay_open) {
    KIND("③", OFFER_FREE);
    KIND("みかん2個", OFFER_FREE);
    KIND("360", OFFER_OPEN);
}

TEST(words_leave_the_side_free) {
    KIND("全体の長さ", OFFER_FREE);
    KIND("りんご3個+みかん2個", OFFER_FREE);
    KIND("□+5", OFFER_FREE);
    KIND("", OFFER_FREE);
}

TEST(no_number_follows_nonsense) {
    KIND("5÷0", OFFER_NONE);
    KIND("3-5", OFFER_NONE);
    KIND("17÷5=3あまり2", OFFER_NONE);
}

TEST(a_chain_goes_on) {
    OFFERS("6+4×3\n", "18");
    OFFERS("48÷6=8", "8");
    OFFERS("全体の長さ=9×30", "270");
}

TEST(every_offer_is_true) {
    static const char *const lefts[] = {"270÷9", "10÷4", "10÷3", "1÷7", "1/2+1/3", "3m+50cm", "1.5時間", "7時45分+35分", "35%", "12:18",
                                        "⑤-③", "2億÷5", "分速80m×15分", "1200m÷15分", "3km÷4", "0.5+0.25", "2と1/3+1"};
    for (size_t i = 0; i < sizeof lefts / sizeof *lefts; i++) {
        struct offer_list l;
        if (collect(&l, lefts[i]) != OFFER_FORCED) continue;
        for (size_t j = 0; j < l.n; j++) {
            char text[256];
            int n = snprintf(text, sizeof text, "%s=%.*s", lefts[i], (int)l.length[j], l.bytes + l.at[j]);
            if (exact_check(text, (size_t)n, NULL, NULL) != EXACT_TRUE) fail_msg("offered: %s", text);
        }
    }
}

TEST(rounding_signs) {
    struct offer_list l;
    assert_int_equal(offer_collect(&l, "22÷7", strlen("22÷7"), "≒", strlen("≒")), OFFER_FORCED);
    assert_int_equal(offer_match(&l, "3.14", 4), OFFER_WHOLE);
    assert_int_equal(offer_match(&l, "3.15", 4), OFFER_NO);
}

TEST(a_beginning_is_no_whole) {
    struct offer_list l;
    collect(&l, "270÷9");
    assert_int_equal(offer_match(&l, "", 0), OFFER_PREFIX);
    assert_int_equal(offer_match(&l, "3", 1), OFFER_PREFIX);
    assert_int_equal(offer_match(&l, "30", 2), OFFER_WHOLE);
    assert_int_equal(offer_match(&l, "300", 3), OFFER_NO);
    collect(&l, "17÷5");
    assert_int_equal(offer_match(&l, "3\xE3\x81", 3), OFFER_PREFIX); /* half of あ */
    assert_int_equal(offer_match(&l, "3(人", strlen("3(人")), OFFER_PREFIX);
}
