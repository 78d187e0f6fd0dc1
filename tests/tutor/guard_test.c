/* guard_test.c - what may follow what, state by state; pieces of several characters, pieces of characters. */
#include "test.h"

#include <stdio.h>
#include <string.h>

#include "tutor/guard.h"

static struct guard *open_guard(const char *text) {
    struct guard *g = NULL;
    struct err err = {0};
    struct guard_options options = {.problem = "", .n_problem = 0};
    assert_ok(tutor_guard_open(&g, &options, &err), err);
    for (size_t i = 0, n = strlen(text); i < n;) { /* character by character, as a reply grows */
        size_t k = 1;
        while (i + k < n && ((unsigned char)text[i + k] & 0xC0) == 0x80) k++;
        if (tutor_guard_may_follow(g, text + i, k) != GUARD_YES)
            fail_msg("set-up '%s' was refused at '%s'", text, text + i);
        tutor_guard_advance(g, text + i, k);
        i += k;
    }
    return g;
}

static enum guard_answer ask(const char *text, const char *piece) {
    struct guard *g = open_guard(text);
    enum guard_answer a = tutor_guard_may_follow(g, piece, strlen(piece));
    tutor_guard_close(g);
    return a;
}

static bool stops(const char *text) {
    struct guard *g = open_guard(text);
    bool yes = tutor_guard_may_stop(g);
    tutor_guard_close(g);
    return yes;
}

#define YES(text, piece)                                                                  \
    do {                                                                                  \
        if (ask(text, piece) != GUARD_YES)                                                \
            fail_msg("'%s' + '%s' was refused (%d)", text, piece, (int)ask(text, piece)); \
    } while (0)
#define NO(text, piece)                                                                                           \
    do {                                                                                                          \
        if (ask(text, piece) != GUARD_NUMBER) fail_msg("'%s' + '%s' got %d", text, piece, (int)ask(text, piece)); \
    } while (0)

TEST(the_number_after_equals_is_the_value) {
    YES("270÷9=", "30");
    YES("270÷9=", "3");
    YES("270÷9=", " 30");
    YES("270÷9", "=30(本)\n");
    YES("270÷9=3", "0");
    NO("270÷9=", "31");
    NO("270÷9=", "4");
    NO("270÷9=", "答え");
    NO("270÷9=", "\n");
    NO("270÷9=3", "1");
    NO("270÷9=3", "本");
    NO("270÷9=3", "\n");
    NO("270÷9", "=31");
}

TEST(a_whole_number_is_not_altered) {
    static const char *const bad[] = {"0", "5", ".5", "万", "/2", "+1", "×2=60", "÷", "-", "あまり2", "0本"};
    static const char *const good[] = {"本", "(本)", "\n", "。", "、", "です", "になる", "=30", "→"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) NO("270÷9=30", bad[i]);
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) YES("270÷9=30", good[i]);
}

TEST(no_needless_nought_and_no_unit_that_contradicts) {
    NO("80-80=0", "0");
    NO("80-80=", "00(円)");
    NO("答え 0", "5");
    NO("答え ", "05個");
    NO("全部で", "000円");
    YES("9時0", "5");
    YES("0.0", "5");
    YES("80-80=0", "(円)");
    NO("578÷32=18(秒)あまり2", "分");
    YES("578÷32=18(秒)あまり2", "秒");
}

TEST(a_piece_that_ends_a_line_is_checked_with_that_line) {
    NO("③=750円、①=200", "円。\n2. ");
    NO("12と18の最小公倍数は3", "。\n2. ");
    YES("12と18の最小公倍数は3", "6です。\n2. ");
}

TEST(no_run_on) {
    NO("3+4=7", "×");
    NO("3+4=7", "×2");
    NO("3+4=7", "×2=14");
    YES("3+4=7、7", "×");
    YES("3+4=7、7×2", "=14");
}

TEST(a_chain_is_checked_to_its_end) {
    YES("全体の長さ=9×30=", "270(m)");
    NO("全体の長さ=9×30=", "280");
    YES("6+4×3\n=", "18");
    NO("6+4×3\n=", "30");
    NO("48÷6=8=", "9");
}

TEST(remainders) {
    YES("17÷5=", "3あまり2");
    YES("17÷5=3", "あ");
    YES("17÷5=3あまり", "2");
    YES("100÷7=14(人)あまり", "2(個)");
    NO("17÷5=3あまり", "3");
    NO("17÷5=3あまり2", "1");
    NO("17÷5=3", "\n");
    NO("15÷5=3", "あまり2");
    NO("15÷5=3", "あまり");
}

TEST(correspondences_are_free_until_they_contradict) {
    YES("③=", "750円");
    YES("③=7", "5");
    YES("③=750円、①=2", "5");
    NO("③=750円、①=200", "円");
    YES("③=750円、①=250", "円");
    YES("みかん2個=", "180円");
    YES("みかん2個=180", "円");
}

TEST(words_and_ratios) {
    YES("A:B=", "2:3");
    YES("りんご3個+みかん2個=", "540円");
    YES("12:18=", "2:3");
    NO("12:18=", "3:2");
    YES("1:2", "=");
    YES("地図上の1cm=", "実際の500m");
    NO("1.5時間=", "150分");
    NO("2km÷4=", "実際の");
    NO("0.5<0.3", "\n");
    YES("0.5<0", ".6\n");
}

TEST(no_number_can_follow_nonsense) {
    NO("5÷0", "=");
    NO("3-5", "=");
}

TEST(a_reply_does_not_end_inside_a_number) {
    assert_true(stops(""));
    assert_true(stops("270÷9"));
    assert_false(stops("270÷9="));
    assert_false(stops("270÷9=3"));
    assert_true(stops("270÷9=30"));
    assert_false(stops("17÷5=3"));
    assert_true(stops("17÷5=3あまり2"));
    assert_true(stops("270÷9=30(本)"));
}

TEST(only_final_text_is_safe) {
    struct guard *g = open_guard("差は270÷9=3");
    assert_int_equal(tutor_guard_safe(g), strlen("差は270÷9"));
    tutor_guard_advance(g, "0", 1);
    assert_int_equal(tutor_guard_safe(g), strlen("差は270÷9=30"));
    tutor_guard_close(g);
}

TEST(pieces_of_characters) {
    struct guard *g = open_guard("17÷5=3");
    assert_int_equal(tutor_guard_may_follow(g, "\xE3", 1), GUARD_YES); /* あ is E3 81 82 */
    tutor_guard_advance(g, "\xE3", 1);
    assert_int_equal(tutor_guard_may_follow(g, "\x81", 1), GUARD_YES);
    assert_int_equal(tutor_guard_may_follow(g, "\x82", 1), GUARD_NUMBER); /* E3 82: katakana */
    tutor_guard_advance(g, "\x81", 1);
    assert_int_equal(tutor_guard_may_follow(g, "\x82", 1), GUARD_YES);
    assert_int_equal(tutor_guard_may_follow(g, "\x83", 1), GUARD_NUMBER);
    assert_int_equal(tutor_guard_may_follow(g, "A", 1), GUARD_NOT_UTF8);
    assert_false(tutor_guard_may_stop(g));
    tutor_guard_close(g);
    g = open_guard("270÷9=30");
    tutor_guard_advance(g, "\xE4\xB8", 2); /* 万 is E4 B8 87: thirty must not become 300,000 */
    assert_int_equal(tutor_guard_may_follow(g, "\x87", 1), GUARD_NUMBER);
    assert_int_equal(tutor_guard_may_follow(g, "\x80", 1), GUARD_YES);
    assert_true(tutor_guard_may_stop(g));
    assert_int_equal(tutor_guard_safe(g), strlen("270÷9=30"));
    tutor_guard_close(g);
}

TEST(broken_bytes_are_refused) {
    assert_int_equal(ask("", "\xFF"), GUARD_NOT_UTF8);
    assert_int_equal(ask("あ", "\x80"), GUARD_NOT_UTF8);
    assert_int_equal(ask("", "\xE3"
                             "a"),
                     GUARD_NOT_UTF8);
}

TEST(going_back_before_a_sign) {
    struct guard *g = open_guard("長さは270÷9");
    struct guard_mark before = tutor_guard_mark(g);
    size_t offset, n;
    tutor_guard_advance(g, "=", 1);
    tutor_guard_advance(g, "3", 1);
    assert_true(tutor_guard_escape(g, &offset));
    assert_int_equal(offset, strlen("長さは270÷9"));
    tutor_guard_rewind(g, &before);
    tutor_guard_text(g, &n);
    assert_int_equal(n, offset);
    assert_int_equal(tutor_guard_may_follow(g, "=", 1), GUARD_NUMBER);
    assert_int_equal(tutor_guard_may_follow(g, "=30", 3), GUARD_NUMBER);
    assert_int_equal(tutor_guard_may_follow(g, "本", 3), GUARD_YES);
    assert_true(tutor_guard_may_stop(g));
    tutor_guard_close(g);
}

TEST(an_override_counts_once_a_number) {
    struct guard *g = open_guard("270÷9=");
    tutor_guard_count_override(g);
    tutor_guard_advance(g, "3", 1);
    tutor_guard_count_override(g);
    tutor_guard_advance(g, "0", 1);
    assert_int_equal(tutor_guard_overrides(g), 1);
    tutor_guard_close(g);
}

TEST(each_law_can_be_switched_off) {
    struct guard *g;
    struct guard_options options = {.no_calculator = true};
    assert_true(tutor_guard_open(&g, &options, NULL));
    assert_int_equal(tutor_guard_may_follow(g, "1+1=3", 5), GUARD_YES);
    assert_int_equal(tutor_guard_may_follow(g, "x=3", 3), GUARD_MARKUP);
    tutor_guard_close(g);
    options = (struct guard_options){.allow_letters = true};
    assert_true(tutor_guard_open(&g, &options, NULL));
    assert_int_equal(tutor_guard_may_follow(g, "x=3", 3), GUARD_YES);
    assert_int_equal(tutor_guard_may_follow(g, "1+1=3", 5), GUARD_NUMBER);
    tutor_guard_close(g);
}
