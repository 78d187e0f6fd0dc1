/* answer_test.c - the table of 64 answers, and where answers are found. */
#include <string.h>

#include "base/bytes.h"
#include "base/err.h"
#include "base/file.h"
#include "sansu/exact.h"
#include "test.h"

TEST(answers_match_as_the_table_says) {
    struct bytes file;
    struct err err = {0};
    bytes_init(&file);
    assert_ok(file_read_all(&file, "tests/golden/answer_cases.tsv", 1 << 20, &err), err);
    int n_lines = 0, n_bad = 0;
    for (char *line = file.data, *next; line && *line; line = next) {
        char *end = strchr(line, '\n'), *given = strchr(line, '\t'), *verdict, *asked;
        assert_non_null(end);
        next = end + 1;
        *end = 0;
        assert_non_null(given);
        *given++ = 0;
        assert_non_null(verdict = strchr(given, '\t'));
        *verdict++ = 0;
        if ((asked = strchr(line, '[')) != NULL) { /* expected[what is asked] */
            *asked++ = 0;
            asked[strlen(asked) - 1] = 0;
        }
        enum exact_match m =
            exact_compare_answers(line, strlen(line), given, strlen(given), asked, asked ? strlen(asked) : 0);
        n_lines++;
        if (strcmp(exact_match_name(m), verdict) != 0) {
            n_bad++;
            print_error("line %d: %s against %s: expected %s, got %s\n", n_lines, line, given, verdict,
                        exact_match_name(m));
        }
    }
    bytes_free(&file);
    assert_int_equal(n_lines, 64);
    assert_int_equal(n_bad, 0);
}

/* Answers to several questions: each counts, and whose it is. */
TEST(answers_of_several_questions_are_compared_one_by_one) {
    static const struct {
        const char *expected, *given;
        enum exact_match match;
    } table[] = {
        {"(1) 6% (2) 9%", "(1) 6% (2) 6%", EXACT_DIFFERENT},
        {"(1)6%(2)9%", "(1)6%、(2)9%", EXACT_SAME},
        {"(1) 6% (2) 9%", "(1) 6%", EXACT_DIFFERENT},
        {"(1) 6%", "6%", EXACT_SAME},
        {"①6%②9%", "①6%②6%", EXACT_DIFFERENT},
        {"①6%②9%", "(1)6%、(2)9%", EXACT_SAME},
        {"①12m、②9m", "①12m ②9m", EXACT_SAME},
        {"①火曜日 ②52回", "(1)火曜日 (2)52回", EXACT_SAME},
        {"①と③", "①、③", EXACT_DIFFERENT},
        {"①", "②", EXACT_DIFFERENT},
        {"静水での速さ 時速15km、流れの速さ 時速3km", "この船の静水での速さ 時速15km、川の流れの速さ 時速3km",
         EXACT_SAME},
        {"船 時速7km、流れ 時速1km", "静水での船の速さ 時速7km、川の流れ 時速1km", EXACT_SAME},
        {"船 時速7km、流れ 時速1km", "静水での船の速さ 時速1km、川の流れ 時速7km", EXACT_DIFFERENT},
        {"兄 3個、弟 5個", "兄 5個、弟 3個", EXACT_DIFFERENT},
        {"姉 3個、妹 5個", "姉の数 3個、妹の数 5個", EXACT_SAME},
        {"りんご 3個、みかん 5個", "ぶどう 3個、かき 5個", EXACT_CANNOT_TELL},
        {"りんご 3個、みかん 5個", "ぶどう 3個、かき 6個", EXACT_DIFFERENT},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const char *e = table[i].expected, *g = table[i].given;
        enum exact_match m = exact_compare_answers(e, strlen(e), g, strlen(g), NULL, 0);
        if (m != table[i].match) fail_msg("%s against %s: %s", e, g, exact_match_name(m));
    }
}

TEST(answer_is_the_last_line_that_says_so) {
    static const struct {
        const char *text, *answer;
    } table[] = {{"270÷9=30\n答え 31本", "31本"},
                 {"答え：３１本です。\n", "３１本"},
                 {"【答え】31本\n(たしかめ) 3×4=12", "31本"},
                 {"答えは31本です。", "31本"},
                 {"(答) 2:3", "2:3"},
                 {"（答え）午前8時36分。", "午前8時36分"},
                 {"A. 24cm²", "24cm²"},
                 {"こたえ: 3秒後と10秒後", "3秒後と10秒後"},
                 {"答え 1個\n答え 2個\n", "2個"},
                 {"  答え、5人\r\n", "5人"},
                 {"答えを求めます。\n31本", NULL},
                 {"木は31本です。", NULL},
                 {"", NULL},
                 {"答え", NULL},
                 {"答え\n", NULL},
                 {"A:B=2:3", NULL},
                 {"答えの数は3", NULL}};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        size_t start = 0, end = 0;
        bool found = exact_find_answer(&start, &end, table[i].text, strlen(table[i].text));
        if (found != (table[i].answer != NULL)) fail_msg("%s: found %d", table[i].text, found);
        if (!found) continue;
        if (end - start != strlen(table[i].answer) || memcmp(table[i].text + start, table[i].answer, end - start) != 0)
            fail_msg("%s: %.*s", table[i].text, (int)(end - start), table[i].text + start);
    }
}

/* The fallback: only a plain statement in the asked unit, and the last of them. */
TEST(a_stated_value_stands_in_for_a_missing_answer_line) {
    static const struct {
        const char *text, *unit, *value;
    } table[] = {{"間の数は30か所です。木は31本です。", "本", "31本"},
                 {"木は31本です。間の数は30か所です。", "本", "31本"},
                 {"木は30本です。\nだから、木は、３１本でした", "本", "３１本"},
                 {"姉は1,500円です。", "円", "1,500円"},
                 {"答えの数は2.5です。", "", "2.5"},
                 {"木は30+1=31(本)です。", "本", NULL},
                 {"木は31本あります。", "本", NULL},
                 {"木は31本", "本", NULL},
                 {"木は31mです。", "本", NULL},
                 {"はじめは31本と3本です。", "本", NULL},
                 {"は", "", NULL},
                 {"", "本", NULL},
                 {"木は", "本", NULL}};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        size_t start = 0, end = 0;
        bool found =
            exact_find_stated(&start, &end, table[i].text, strlen(table[i].text), table[i].unit, strlen(table[i].unit));
        if (found != (table[i].value != NULL)) fail_msg("%s: found %d", table[i].text, found);
        if (found &&
            (end - start != strlen(table[i].value) || memcmp(table[i].text + start, table[i].value, end - start) != 0))
            fail_msg("%s: %.*s", table[i].text, (int)(end - start), table[i].text + start);
    }
}

/* A space may stand for a comma between named values, and nowhere else. */
TEST(named_values_may_be_set_apart_by_a_space) {
    static const struct {
        const char *expected, *given;
        enum exact_match match;
    } rows[] = {{"子ども9人、あめ58個", "子ども 9人　あめ 58個", EXACT_SAME},
                {"子ども9人、あめ58個", "子ども 9人　あめ 85個", EXACT_DIFFERENT},
                {"1時間20分", "1時間 20分", EXACT_SAME},
                {"1人7本で4本あまる", "1人7本で、4本あまる", EXACT_SAME},
                {"12", "1、2", EXACT_DIFFERENT},
                {"2と1/3L", "2 1/3 L", EXACT_SAME},
                {"8個", "8 個", EXACT_SAME},
                {"午前8時20分", "午前8時 20分", EXACT_SAME}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        enum exact_match m = exact_compare_answers(rows[i].expected, strlen(rows[i].expected), rows[i].given,
                                                   strlen(rows[i].given), NULL, 0);
        if (m != rows[i].match) fail_msg("%s against %s: %s", rows[i].expected, rows[i].given, exact_match_name(m));
    }
}
