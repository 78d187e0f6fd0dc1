/* voice.c - the voices, a row each. What a row holds was heard from textbooks, drills, entrance papers, parents'
 * letters, pupils.
 *
 * Predicates in openings and closings stand in braces, as in phrasings.
 *
 * Never   holds a number that could be taken for a datum without being one that real letters have (a school year, a
 * number of
 *         the exercise)
 * Checked tests/problem/compose_test.c
 */
#include "problem/language/voice.h"

#include <string.h>

#define LIST(...) \
    (const char *const[]) { __VA_ARGS__, NULL }
#define NOTHING ((const char *const[]){NULL})

const struct voice_style voice_styles[LANGUAGE_VOICES] = {
    [VOICE_TEXTBOOK] =
        {
            .name = "textbook",
            .polite = 100,
            .joins = 30,
            .when = 20,
            .wrapped = 8,
            .stop = "。",
            .questions = LIST("%Nは何%Cですか。", "%Nは何%Cになりますか。", "%Nは何%Cでしょうか。",
                              "%Nを求めましょう。", "%Nは、何%Cですか。"),
            .plain = LIST("%Nは何%Cか。", "%Nを求めなさい。"),
            .bare = LIST("%Nはいくつですか。", "%Nを求めましょう。", "%Nはどれだけですか。"),
            .opening = LIST("次の問題を考えましょう。", "次の問いに答えましょう。"),
            .closing = LIST("式と答えを書きましょう。", "図をかいて考えましょう。"),
        },
    [VOICE_EXAM] =
        {
            .name = "exam",
            .polite = 45,
            .joins = 45,
            .when = 35,
            .wrapped = 12,
            .stop = "。",
            .questions = LIST("%Nは何%Cですか。", "%Nを求めなさい。", "%Nは何%Cになりますか。",
                              "このとき、%Nは何%Cですか。", "%Nを答えなさい。"),
            .plain = LIST("%Nは何%Cか。", "%Nを求めよ。", "%Nを求めなさい。", "このとき、%Nは何%Cか。",
                          "%Nを答えなさい。", "%Nは何%Cになるか。"),
            .bare = LIST("%Nを求めなさい。", "%Nはいくつですか。", "%Nを答えなさい。", "%Nはいくらになりますか。"),
            .opening = LIST("次の問いに答えなさい。", "次の文を読んで、あとの問いに答えなさい。",
                            "次の(  )にあてはまる数を求めなさい。"),
            .closing = LIST("ただし、答えは単位をつけて書くこと。", "考え方も書きなさい。", "途中の式も書くこと。"),
        },
    [VOICE_DRILL] =
        {
            .name = "drill",
            .polite = 15,
            .joins = 50,
            .when = 40,
            .wrapped = 0,
            .stop = "。",
            .questions = LIST("%Nは何%Cですか。", "%Nを求めなさい。"),
            .plain = LIST("%N。", "%Nは何%C。", "%Nは何%Cか。", "%N(%C)。", "%Nを求めよ。", "%Nは□%C。"),
            .bare = LIST("%N。", "%Nを求めよ。", "%Nはいくつ。"),
            .opening = NOTHING,
            .closing = NOTHING,
        },
    [VOICE_STORY] =
        {
            .name = "story",
            .polite = 55,
            .joins = 30,
            .when = 10,
            .wrapped = 70,
            .stop = "。",
            .questions = LIST("さて、%Nは何%Cでしょう。", "%Nは何%Cでしょうか。", "%Nは何%Cになるのでしょう。",
                              "では、%Nは何%Cですか。"),
            .plain = LIST("さて、%Nは何%Cだろう。", "%Nは何%Cになるだろうか。", "では、%Nは何%Cか。"),
            .bare = LIST("さて、%Nはいくつでしょう。", "%Nはいくらになるでしょうか。"),
            .opening = LIST("ある晴れた日のこと{だ}。", "夏休みの自由研究でのこと{だ}。",
                            "「ちょっと手伝って。」と、おじいさんによば{れる}。", "町内会の話し合い{だ}。",
                            "「うまくいくかな。」みんなが見て{いる}。", "お祭りの準備が{始まる}。",
                            "朝の会で、先生が{話し始める}。"),
            .closing = LIST("みんなも考えて{みる}。", "「わかった!」と妹が手を{あげる}。"),
        },
    [VOICE_PARENT] =
        {
            .name = "parent",
            .polite = 100,
            .joins = 40,
            .when = 15,
            .wrapped = 85,
            .stop = "。",
            .questions = LIST("%Nは何%Cになりますか?", "%Nは何%Cでしょうか。", "%Nは何%Cなのでしょうか?",
                              "%Nが何%Cになるのか教えてください。", "%Nは結局何%Cですか?"),
            .plain = LIST("%Nは何%Cですか?"),
            .bare = LIST("%Nはいくつになりますか?", "%Nはどう求めればよいですか?"),
            .opening =
                LIST("娘の宿題です。", "小5の息子の宿題で質問です。", "お世話になります。子どもに聞かれたのですが、",
                     "塾のプリントの問題です。", "いつもありがとうございます。", "4年生の子どもがつまずいています。",
                     "親子で答えが合いません。", "うちの子が学校で出された問題です。"),
            .closing = LIST("よろしくお願いします。", "私にはさっぱりわかりません。",
                            "小学生にもわかる説明をお願いします。", "解き方も知りたいです。", "暗算が苦手なもので……。"),
        },
    [VOICE_SPOKEN] =
        {
            .name = "spoken",
            .polite = 100,
            .joins = 25,
            .when = 10,
            .wrapped = 60,
            .stop = "。",
            .questions = LIST("%Nは何%Cでしょう。", "%Nは何%Cですか。", "では、%Nは何%Cになりますか。",
                              "%Nは、さあ、何%Cでしょうか。"),
            .plain = LIST("%Nは何%C?"),
            .bare = LIST("%Nはいくつでしょう。", "%Nはいくらですか。"),
            .opening = LIST("では問題です。", "問題を読みます。", "はい、次の問題。", "よく聞いてください。",
                            "では読みます。"),
            .closing = LIST("もう一度読みますか。", "ゆっくり考えてください。"),
        },
    [VOICE_CHILD] =
        {
            .name = "child",
            .polite = 50,
            .joins = 30,
            .when = 10,
            .wrapped = 55,
            .stop = "。",
            .questions = LIST("%Nは何%Cですか?", "%Nは何%Cでしょう。", "%Nは何%Cになりますか。"),
            .plain = LIST("%Nは何%Cかな?", "%Nって何%C?", "%Nは何%Cだろう。", "%Nは何%Cになるのかな。"),
            .bare = LIST("%Nはいくつですか?", "%Nっていくつ?"),
            .opening = LIST("ぼくが作った問題{だ}。", "教えて!", "わからない問題が{ある}。", "自主学習の問題。",
                            "わたしの問題を解いてみてね。"),
            .closing = LIST("わかる人は{いる}か。", "がんばって解いてね。", "できた?"),
        },
    [VOICE_TERSE] =
        {
            .name = "terse",
            .polite = 0,
            .joins = 60,
            .when = 0,
            .wrapped = 0,
            .stop = "。",
            .questions = LIST("%Nは?"),
            .plain = LIST("%Nは?", "%Nは何%C?", "→%N何%C?", "%N=□%C", "%N(  )%C", "%Nは何%Cか"),
            .bare = LIST("%Nは?", "%N=□", "→%Nは?"),
            .opening = NOTHING,
            .closing = NOTHING,
        },
};

const char *language_voice_name(int voice) { return voice_styles[voice].name; }

bool language_voice_find(int *voice, const char *name) {
    for (int v = 0; v < LANGUAGE_VOICES; v++) {
        if (strcmp(voice_styles[v].name, name) != 0) continue;
        *voice = v;
        return true;
    }
    return false;
}

int problem_voice_count(void) { return LANGUAGE_VOICES; }
const char *problem_voice_name(int i) { return language_voice_name(i); }
