/* answer_sense_test.c - opposite, bounded, hedged answers are never the same; other forms of a right answer always
 * are. */
#include <string.h>

#include "base/bytes.h"
#include "base/err.h"
#include "base/file.h"
#include "exact/answer_sense.h"
#include "test.h"

/* tests/golden/answer_forms.tsv: expected, given, verdict. */
TEST(forms_and_opposites_are_told_apart) {
    struct bytes file = {0};
    struct err err = {0};
    int n = 0, bad = 0;
    assert_ok(file_read_all(&file, "tests/golden/answer_forms.tsv", 1 << 20, &err), err);
    for (char *line = strtok(file.data, "\n"); line; line = strtok(NULL, "\n"), n++) {
        char *given = strchr(line, '\t'), *verdict = given ? strchr(given + 1, '\t') : NULL;
        assert_non_null(verdict);
        *given++ = 0, *verdict++ = 0;
        const char *got = exact_match_name(exact_compare_answers(line, strlen(line), given, strlen(given), NULL, 0));
        if (strcmp(got, verdict) == 0) continue;
        print_error("%s against %s: expected %s, got %s\n", line, given, verdict, got);
        bad++;
    }
    bytes_free(&file);
    assert_true(n >= 200);
    assert_int_equal(bad, 0);
}

/* Whatever is said of two opposites, neither direction of the comparison calls them the same. */
TEST(opposites_are_never_the_same_either_way) {
    static const char *const pair[][2] = {{"3日後", "3日前"},
                                          {"20%引き", "20%増し"},
                                          {"31本以上", "31本以下"},
                                          {"31本", "31本または32本"},
                                          {"31本", "31〜32本"},
                                          {"5個多い", "5個少ない"},
                                          {"10分早い", "10分遅い"},
                                          {"5cm長い", "5cm短い"},
                                          {"500円得", "500円損"},
                                          {"3個足りない", "3個余る"},
                                          {"5", "-5"},
                                          {"31本", "31本ではない"},
                                          {"北へ3km", "南へ3km"},
                                          {"兄が500円多い", "弟が500円多い"},
                                          {"りんごは5個", "みかんは5個"},
                                          {"31本", "31本か32本"},
                                          {"31本", "31本以上"},
                                          {"30本未満", "30本以下"}};
    for (size_t i = 0; i < sizeof pair / sizeof *pair; i++)
        for (int k = 0; k < 2; k++) {
            const char *e = pair[i][k], *g = pair[i][!k];
            enum exact_match m = exact_compare_answers(e, strlen(e), g, strlen(g), NULL, 0);
            if (m == EXACT_SAME || m == EXACT_SAME_VALUE_OTHER_FORM)
                fail_msg("%s against %s: %s", e, g, exact_match_name(m));
        }
}

TEST(the_question_may_ask_for_the_bound) {
    static const char given[] = "31本", expected[] = "31本以上", asked[] = "何本以上";
    assert_int_equal(exact_compare_answers(expected, strlen(expected), given, strlen(given), asked, strlen(asked)),
                     EXACT_SAME_VALUE_OTHER_FORM);
    assert_int_equal(exact_compare_answers(expected, strlen(expected), given, strlen(given), NULL, 0), EXACT_DIFFERENT);
}

TEST(longer_words_hide_shorter_ones) {
    struct answer_sense sense = {{0}};
    static const char masked[] = "午後の約数の高さ(多い)";
    answer_sense_read(&sense, masked, strlen(masked), true);
    for (int k = 0; k < SENSE_KINDS; k++) assert_int_equal(sense.pole[k], 0);
    answer_sense_read(&sense, "以上", strlen("以上"), true);
    assert_int_equal(sense.pole[SENSE_BOUND], 1);
    assert_int_equal(sense.pole[SENSE_AGE], 0);
}
