/* request_test.c - what a question demands. */
#include "reading/request.h"

#include <stdio.h>
#include <string.h>

#include "test.h"

TEST(a_time_of_day_is_no_span_of_time) {
    static const struct {
        const char *text;
        bool clock;
    } cases[] = {{"着くのは午前何時何分ですか。", true},
                 {"何時に着きますか。", true},
                 {"何時間何分かかりますか。", false},
                 {"2時何分ですか。", false}};
    static struct stream s;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct request r;
        stream_make(&s, cases[i].text, strlen(cases[i].text));
        request_find(&r, &s);
        if (r.clock != cases[i].clock) fail_msg("%s", cases[i].text);
    }
}

TEST(a_question_names_its_unit_and_how_many_answers_it_wants) {
    static const struct {
        const char *text, *unit;
        int questions;
    } cases[] = {
        {"木は何本いりますか。", "本", 1},
        {"最終日は何月何日の何曜日ですか。", "曜日", 1},
        {"代金はいくらですか。", "円", 1},
        {"みかんはいくつですか。", "", 1},
        {"9mおきに旗を立てるとき、必要な旗の本数。", "本", 1},
        {"何時間何分かかりますか。", "分", 1},
        {"男子は何人で、女子は何人ですか。", "人", 2},
        {"面積を求めなさい。", "cm²", 1},
        {"面積の比を求めなさい。", "", 1},
        {"縦と横の長さの比は何対何ですか。", "", 1},
        {"2人はそれぞれ何円出しましたか。", "円", 2},
        {"それぞれから100gを移すと、Aのこさは何%ですか。", "%", 1},
        {"各位の数の和が5になる整数は何個ですか。", "個", 1},
        {"それぞれの位の数字の和が5になる整数は何個ですか。", "個", 1},
        {"各班の人数は何人ですか。", "人", 2},
        {"もとは何cmで、使ったのは何cmですか。", "cm", 2},
        {"父と娘の年れいを、それぞれ答えなさい。", "才", 2},
        {"二等辺三角形の残りの2つの角はそれぞれ何度ですか。", "度", 1},
        {"二等辺三角形の底角と頂角はそれぞれ何度ですか。", "度", 2},
        {"男子は30人です。もとの値段?", "円", 1},
        {"のりしろの個数と全体の長さ。", "cm", 1},
        {"男女それぞれ少なくとも1人は入る選び方は何通りありますか。", "通り", 1},
        {"同じ数字を何回使ってもよいとき、整数は何個できますか。", "個", 1},
        {"何度通ってもかまいません。道順は何通りありますか。", "通り", 1},
        {"何個か配ると、残りは何本ですか。", "本", 1},
        {"何個かなくすと、残りは何本かな。", "本", 1},
        {"いくらかわたすと、兄は何円になりますか。", "円", 1},
        {"木は何本か。", "本", 1},
        {"わたり終わるまで何秒かかるか。", "秒", 1},
        {"木が何本か求めなさい。", "本", 1},
        {"何人かの子どもがいます。", "", 0},
        {"底に何もない場合、深さは何cmですか。", "cm", 1},
        {"電車の速さは時速□kmです。", "km", 1},
        {"この地図の縮尺は何分の1ですか。", "", 1},
        {"体積と表面積はそれぞれいくらになるか。", "", 2},
        {"ノートと消しゴムはそれぞれいくらですか。", "円", 2},
        {"2人の今の年れいは?", "才", 2},
        {"2人の年れいの和は何才ですか。", "才", 1},
        {"この2つの数を答えなさい。", "", 2},
        {"2つの数の和を答えなさい。", "", 0},
        {"両方の管を使うと何分でいっぱいになりますか。", "分", 1},
    };
    static struct stream s;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct request r;
        stream_make(&s, cases[i].text, strlen(cases[i].text));
        int questions = request_find(&r, &s);
        const char *unit = r.unit ? r.unit->spelling[0] : "";
        if (strcmp(unit, cases[i].unit) != 0 || questions != cases[i].questions)
            fail_msg("%s: %s, %d questions", cases[i].text, unit, questions);
    }
}
