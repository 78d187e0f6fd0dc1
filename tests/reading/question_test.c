/* question_test.c - the questions of a text, and what is read for each. */
#include "reading/question.h"

#include <string.h>

#include "test.h"

static void check(const char *text, int n, const char *const *asks, const bool *each) {
    static struct stream s;
    struct question q[QUESTIONS];
    stream_make(&s, text, strlen(text));
    assert_int_equal(question_find(q, &s), n);
    for (int i = 0; i < n; i++) {
        size_t length = q[i].ask_end - q[i].ask;
        if (length != strlen(asks[i]) || memcmp(text + q[i].ask, asks[i], length) != 0)
            fail_msg("%s: question %d is %.*s", text, i + 1, (int)length, text + q[i].ask);
        assert_int_equal(q[i].each, each[i]);
    }
}

TEST(one_question_is_the_sentence_that_asks) {
    check("道は90mです。木は何本ですか。", 1, (const char *[]){"木は何本ですか。"}, (bool[]){false});
    check("木は何本ですか。道は90mです。", 1, (const char *[]){"木は何本ですか。"}, (bool[]){false});
    check("9mおきに木を植えるときの木の本数。", 1, (const char *[]){"9mおきに木を植えるときの木の本数。"},
          (bool[]){false});
}

TEST(a_question_may_ask_for_several_things) {
    check("つるとかめはそれぞれ何びきですか。", 1, (const char *[]){"つるとかめはそれぞれ何びきですか。"},
          (bool[]){true});
    check("子どもは何人で、あめは何個ですか。", 1, (const char *[]){"子どもは何人で、あめは何個ですか。"},
          (bool[]){true});
}

TEST(a_list_of_quantities_asks_for_several_things) {
    check("のりしろの個数と全体の長さ。", 1, (const char *[]){"のりしろの個数と全体の長さ。"}, (bool[]){true});
    check("この立方体の体積と表面積を求めなさい。", 1, (const char *[]){"この立方体の体積と表面積を求めなさい。"},
          (bool[]){true});
    check("列車の秒速と長さは?", 1, (const char *[]){"列車の秒速と長さは?"}, (bool[]){true});
    check("点Pのところの角と、重なりの面積を求めなさい。", 1,
          (const char *[]){"点Pのところの角と、重なりの面積を求めなさい。"}, (bool[]){true});
    check("食塩と水は何gずつですか。", 1, (const char *[]){"食塩と水は何gずつですか。"}, (bool[]){true});
    check("1人に何個ずつ配れますか。", 1, (const char *[]){"1人に何個ずつ配れますか。"}, (bool[]){false});
    check("Bの濃度とAの濃度を、この順に答えなさい。", 1, (const char *[]){"Bの濃度とAの濃度を、この順に答えなさい。"},
          (bool[]){true});
    check("1辺の長さと、できる枚数の両方を答えなさい。", 1,
          (const char *[]){"1辺の長さと、できる枚数の両方を答えなさい。"}, (bool[]){true});
    check("AとBの和を求めなさい。", 1, (const char *[]){"AとBの和を求めなさい。"}, (bool[]){false});
    check("底に何もない場合、深さは何cmですか。", 1, (const char *[]){"底に何もない場合、深さは何cmですか。"},
          (bool[]){false});
}

TEST(sentences_that_ask_are_questions_of_their_own) {
    check("合わせて9個。みかんは何個ですか。また、りんごは何個ですか。", 2,
          (const char *[]){"みかんは何個ですか。", "また、りんごは何個ですか。"}, (bool[]){false, false});
    check("「何個あるの?」とミオ。全部で何個ですか。", 2, (const char *[]){"「何個あるの?」", "全部で何個ですか。"},
          (bool[]){false, false});
}

TEST(asking_again_is_no_question_of_its_own) {
    check("「鉄橋をわたるのに何秒かかるか」という問題です。正しくは何秒ですか。", 1,
          (const char *[]){"「鉄橋をわたるのに何秒かかるか」という問題です。"}, (bool[]){false});
    check("2人はいくらずつですか。正解はそれぞれ何円ですか。", 1, (const char *[]){"2人はいくらずつですか。"},
          (bool[]){true});
    check("正しい答えはいくつですか。", 1, (const char *[]){"正しい答えはいくつですか。"}, (bool[]){false});
}

TEST(a_note_asks_with_a_name) {
    check("4500円を分ける\n姉=妹の2倍\n→姉は? 妹は?", 2, (const char *[]){"姉は?", " 妹は?"}, (bool[]){false, false});
    check("たて12cm、横18cmの紙\n→正方形の1辺? 枚数?", 2, (const char *[]){"正方形の1辺?", " 枚数?"},
          (bool[]){false, false});
    check("秒速15m=時速□km。□は?", 1, (const char *[]){"秒速15m=時速□km。"}, (bool[]){false});
    check("何本ですか。これでいい?", 1, (const char *[]){"何本ですか。"}, (bool[]){false});
}

TEST(a_question_goes_on_in_the_next_sentence) {
    check("赤は何枚ですか。残った枚数も知りたいです。", 2,
          (const char *[]){"赤は何枚ですか。", "残った枚数も知りたいです。"}, (bool[]){false, false});
    check("赤は何枚ですか。考え方も教えてください。", 1, (const char *[]){"赤は何枚ですか。"}, (bool[]){false});
    check("赤は何枚?青と合わせると?", 2, (const char *[]){"赤は何枚?", "青と合わせると?"}, (bool[]){false, false});
    check("□角柱 頂点20個\n→□は?辺は何本?", 2, (const char *[]){"□は?", "辺は何本?"}, (bool[]){false, false});
}

TEST(talk_about_questions_does_not_ask) {
    check("今年は金曜日なんだ。来年は何曜日ですか。", 1, (const char *[]){"来年は何曜日ですか。"}, (bool[]){false});
    check("ぬり方は何通りですか。同じ色が何か所にあってもよいものとします。", 1,
          (const char *[]){"ぬり方は何通りですか。"}, (bool[]){false});
    check("長さも歩数で求められるね。廊下は何mですか。", 1, (const char *[]){"廊下は何mですか。"}, (bool[]){false});
    check("合計は9個です。税抜きの金額を教えてください。ポイントもつきました。", 1,
          (const char *[]){"税抜きの金額を教えてください。"}, (bool[]){false});
}

TEST(numbered_questions_keep_their_numbers) {
    static struct stream s;
    static const char text[] = "合計90円。\n(1)りんごは何円ですか。\n(2)1円もらいました。何円になりますか。";
    struct question q[QUESTIONS];
    check(text, 2, (const char *[]){"りんごは何円ですか。", "何円になりますか。"}, (bool[]){false, false});
    stream_make(&s, text, strlen(text));
    question_find(q, &s);
    assert_string_equal(q[1].label, "(2)");
    check("①何円ですか。②何人ですか。③何枚ですか。", 3,
          (const char *[]){"何円ですか。", "何人ですか。", "何枚ですか。"}, (bool[]){false, false, false});
}

/* 「次の値段を求めなさい。」 is no question where those that follow are nouns. */
TEST(numbered_nouns_are_asked_for_one_by_one) {
    static struct stream s;
    static const char text[] = "合計90円。次の値段を求めなさい。(1)りんごの値段(2)かきの値段";
    struct question q[QUESTIONS];
    struct bytes out = {0};
    check(text, 2, (const char *[]){"りんごの値段", "かきの値段"}, (bool[]){false, false});
    stream_make(&s, text, strlen(text));
    int n = question_find(q, &s);
    question_text(&out, &s, q, n, 1, false);
    assert_null(memmem(out.data, out.len, "求め", strlen("求め")));
    assert_null(memmem(out.data, out.len, "りんご", strlen("りんご")));
    assert_non_null(memmem(out.data, out.len, "合計90円。", strlen("合計90円。")));
    bytes_free(&out);
}

/* A problem's own number is none of a question, and one number alone counts nothing. */
TEST(a_lone_number_is_no_list_of_questions) {
    check("(3)道は90mです。木は何本ですか。", 1, (const char *[]){"木は何本ですか。"}, (bool[]){false});
    check("(1)木は何本ですか。", 1, (const char *[]){"(1)木は何本ですか。"}, (bool[]){false});
}

TEST(other_questions_are_spaces_and_bytes_stay_in_place) {
    static struct stream s;
    static const char text[] = "90円。(1)何円?(2)1円もらう。何人?(3)何枚?";
    struct question q[QUESTIONS];
    struct bytes out = {0};
    stream_make(&s, text, strlen(text));
    int n = question_find(q, &s);
    assert_int_equal(n, 3);
    question_text(&out, &s, q, n, 2, false);
    assert_int_equal(out.len, strlen(text));
    assert_memory_equal(out.data, "90円。   ", strlen("90円。   "));
    assert_null(memmem(out.data, out.len, "もらう", strlen("もらう")));
    assert_non_null(memmem(out.data, out.len, "何枚", strlen("何枚")));
    question_text(&out, &s, q, n, 2, true);
    assert_non_null(memmem(out.data, out.len, "1円もらう。", strlen("1円もらう。")));
    assert_null(memmem(out.data, out.len, "何人", strlen("何人")));
    bytes_free(&out);
}

TEST(more_questions_than_there_is_room_for_are_left) {
    static struct stream s;
    struct question q[QUESTIONS];
    static const char text[] = "何円?何円?何円?何円?何円?何円?何円?何円?";
    stream_make(&s, text, strlen(text));
    assert_int_equal(question_find(q, &s), QUESTIONS);
}
