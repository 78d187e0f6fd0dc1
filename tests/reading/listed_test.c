/* listed_test.c - what is read for each thing that a sentence asks for. */
#include "reading/listed.h"

#include <string.h>

#include "test.h"

static void squeeze(struct bytes *out, const struct bytes *in) {
    bytes_clear(out);
    for (size_t i = 0; i < in->len; i++)
        if (in->data[i] != ' ') bytes_append_char(out, in->data[i]);
}

/* One of the ways reads these texts, spaces left out. */
static void check(const char *text, int n, const char *const *wanted) {
    struct listed way[LISTED_WAYS];
    struct bytes one = {0}, said = {0};
    int ways = listed_find(way, text, 0, strlen(text)), right = 0;
    for (int k = 0; k < ways && right < n; k++) {
        right = 0;
        for (int i = 0; i < way[k].n && way[k].n == n; i++) {
            listed_text(&one, text, strlen(text), &way[k], i);
            assert_int_equal(one.len, strlen(text));
            squeeze(&said, &one);
            right += strcmp(bytes_text(&said), wanted[i]) == 0;
        }
    }
    if (right != n) fail_msg("%s: %d ways, none reads '%s'", text, ways, wanted[0]);
    bytes_free(&one);
    bytes_free(&said);
}

TEST(each_thing_of_a_list_is_asked_for_alone) {
    check("兄と弟の速さはそれぞれ分速何mですか。", 2,
          (const char *[]){"兄の速さは分速何mですか。", "弟の速さは分速何mですか。"});
    check("赤、青、黄のリボンはそれぞれ何cmですか。", 3,
          (const char *[]){"赤のリボンは何cmですか。", "青のリボンは何cmですか。", "黄のリボンは何cmですか。"});
    check("大人1人、子ども1人は各いくらですか。", 2,
          (const char *[]){"大人1人はいくらですか。", "子ども1人はいくらですか。"});
    check("A、B、Cそれぞれ?", 3, (const char *[]){"A?", "B?", "C?"});
    check("ノート1冊、消しゴム1個のねだんはそれぞれ何円ですか。", 2,
          (const char *[]){"ノート1冊のねだんは何円ですか。", "消しゴム1個のねだんは何円ですか。"});
    check("つるとかめをそれぞれ求めなさい。", 2, (const char *[]){"つるを求めなさい。", "かめを求めなさい。"});
}

TEST(what_the_things_have_in_common_stays) {
    check("この立方体の体積と表面積を求めなさい。", 2,
          (const char *[]){"この立方体の体積を求めなさい。", "この立方体の表面積を求めなさい。"});
    check("静水での速さと川の流れの速さは、それぞれ時速何kmですか。", 2,
          (const char *[]){"静水での速さは、時速何kmですか。", "川の流れの速さは、時速何kmですか。"});
    check("姉と妹が持っているカードはそれぞれ何枚ですか。", 2,
          (const char *[]){"姉が持っているカードは何枚ですか。", "妹が持っているカードは何枚ですか。"});
    check("みかんを買うと、りんごとかきはそれぞれ何個?", 2,
          (const char *[]){"みかんを買うと、りんごは何個?", "みかんを買うと、かきは何個?"});
}

TEST(what_a_pronoun_stands_for_is_said_of_both) {
    check("48の約数の個数と、そのすべての和を求めよ。", 2,
          (const char *[]){"48の約数の個数を求めよ。", "48の約数のすべての和を求めよ。"});
    check("この箱の容積とその表面積を求めなさい。", 2,
          (const char *[]){"この箱の容積を求めなさい。", "この箱の表面積を求めなさい。"});
}

TEST(two_clauses_are_two_questions) {
    check("子どもは何人で、あめは何個ですか。", 2, (const char *[]){"子どもは何人で", "あめは何個ですか。"});
    check("最も少なくて何人、最も多くて何人ですか。", 2,
          (const char *[]){"最も少なくて何人", "最も多くて何人ですか。"});
    check("1人分は、紙が何枚、テープが何cmですか。", 2,
          (const char *[]){"1人分は、紙が何枚", "1人分は、テープが何cmですか。"});
}

static void check_none(const char *text) {
    struct listed way[LISTED_WAYS];
    int n = listed_find(way, text, 0, strlen(text));
    if (n) fail_msg("%s: %d ways", text, n);
}

TEST(what_belongs_to_two_things_is_one_question) {
    check_none("12と18の最小公倍数を求めなさい。");
    check_none("AとBの和を求めなさい。");
    check_none("りんごとみかんの代金を求めなさい。");
    check_none("兄と弟が出会うのは何分後ですか。");
    check_none("AとBの間の長さを求めなさい。");
    check_none("それぞれ何円ですか。");
    check_none("面積が54cm²で、底辺が12cmの平行四辺形の高さは何cmですか。");
    check_none("さて、テープ全体の長さは何cmでしょう。");
    check_none("同じ個数の桃を買うと代金が720円高くなるときの、桃の個数。");
    check_none("木は何本ですか。");
    check_none("");
}

TEST(any_bytes_are_parted_within_the_text) {
    static const char *const texts[] = {"と、と、とそれぞれ",
                                        "それぞれそれぞれ",
                                        "、、、、、、をを求め",
                                        "\xe3\x81\xa8\xe3それぞれ",
                                        "AとBとCとDとEとFとGとHとIとJはそれぞれ何円",
                                        "の数との数を求め"};
    struct bytes one = {0};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct listed way[LISTED_WAYS];
        size_t length = strlen(texts[i]);
        int n = listed_find(way, texts[i], 0, length);
        assert_true(n <= LISTED_WAYS);
        for (int k = 0; k < n; k++)
            for (int m = 0; m < way[k].n; m++) {
                assert_true(way[k].item[m].start <= way[k].item[m].end && way[k].item[m].end <= length);
                listed_text(&one, texts[i], length, &way[k], m);
                assert_int_equal(one.len, length);
            }
    }
    bytes_free(&one);
}
