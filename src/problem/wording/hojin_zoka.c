/* hojin_zoka.c - how 方陣算 goes on: one more ring or row, what is left over or missing.
 *
 * Slots: those of hojin.h; <r> left over, <q> missing.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/hojin.h"

#define SIDE_SAID \
    {SAYS(SIDE), 0, "+1辺の数は<S><c>{だ}"}, \
    {SAYS(SIDE), 0, "+1辺には<S><c>ずつならんで{いる}"}, \
    {SAYS(SIDE), 0, "+たても横も<S><c>ずつ{だ}"}, \
    {SAYS(SIDE), 0, "+正方形の1つの辺には<S><c>{ある}"}, \
    {SAYS(SIDE), 0, "+1列の数はどれも<S><c>{だ}"}, \
    {SAYS(SIDE), 0, "+1辺を数えると<S><c>{だ/た}"}, \
    {SAYS(SIDE), NOTES, "+1辺<S><c>"}, \
    {SAYS(SHAPE) | SAYS(SIDE), 0, "1辺に<S><c>ずつ、<w>が正方形の形にぎっしりならんで{いる}"}, \
    {SAYS(SHAPE) | SAYS(SIDE), 0, "<w>を1辺<S><c>の正方形の形にすきまなく{ならべる/た}"}, \
    {SAYS(SHAPE) | SAYS(SIDE), 0, "正方形の形にならんだ<w>の1辺は<S><c>{だ}"}, \
    {SAYS(SHAPE) | SAYS(SIDE), 0, "<w>がたてに<S><c>、横に<S><c>、すき間なくならんで{いる}"}, \
    {SAYS(SHAPE) | SAYS(SIDE), TALK, "<A>は、<w>で1辺<S><c>のましかくを{作る/た}"}, \
    {SAYS(SHAPE) | SAYS(SIDE), NOTES, "1辺<S><c>の正方形に並べた<w>"}

static const struct phrasing more[] = {
    SQUARE,
    SIDE_SAID,
    {SAYS_QUESTION, 0, "+この外側にもうひとまわりならべるには、<w>はあと何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+そのまわりにもう1周ならべると、あと何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+外側をもう1周囲むには、<w>が何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+ひとまわり大きい正方形にするには、外側に<w>を何<c>ふやせば{いい}か"},
    {SAYS_QUESTION, 0, "?外側にもう1周ならべるのに使う<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+このまわりをもうひとまわり囲むと、使う<w>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+外側にもう1周ふやすには、<w>をあと何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "+もう1周まわりにならべるとき、<w>はあと何<c>あれば{いい}か"},
    {SAYS_QUESTION, TALK, "+まわりにぐるっと1周たしたい。<w>はあと何<c>{いる/5}か"},
    {SAYS_QUESTION, TALK, "+もう1周ふやすとしたら、あと何<c>{いる/5}か"},
    {SAYS_QUESTION, NOTES, "+外側にもう1周。あと何<c>"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS_QUESTION, 0, "あと何<c>必要{だ}か。1辺が<S><c>の正方形にならんだ<w>のまわりに、もう1周{ならべる}"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1辺<S><c>の正方形に並べた<w>の外側に、もう1周並べるのに必要な数は何<c>"},
    {0, 0, NULL},
};

static const struct phrasing row[] = {
    SQUARE,
    SIDE_SAID,
    {SAYS_QUESTION, 0, "+たてと横を1列ずつふやして大きい正方形にするには、<w>はあと何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+たて、横とも1列ずつふやした正方形にすると、あと何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+1辺を1<c>ふやした正方形にするには、あと何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+たて1列と横1列を加えて1つ大きい正方形にするには、<w>を何<c>ふやせば{いい}か"},
    {SAYS_QUESTION, 0, "?たてと横に1列ずつふやすのに使う<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+たてと横を1列ずつふやすには、<w>をあと何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "+たて横1列ずつ大きい正方形を作るのに、たりない<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+どちらも1列ふやして正方形にするには、あと何<c>あれば{いい}か"},
    {SAYS_QUESTION, TALK, "+たてと横に1列ずつたして、もっと大きいましかくにしたい。あと何<c>{いる/5}か"},
    {SAYS_QUESTION, TALK, "+1列ずつふやすとしたら、あと何<c>{いる/5}か"},
    {SAYS_QUESTION, NOTES, "+たて横1列ずつふやす。あと何<c>"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS_QUESTION, 0, "あと何<c>必要{だ}か。1辺が<S><c>の正方形にならんだ<w>を、たてと横に1列ずつ{ふやす}"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1辺<S><c>の正方形に並べた<w>を、縦・横1列ずつ大きくするのに必要な数は何<c>"},
    {0, 0, NULL},
};

static const struct phrasing left[] = {
    {SAYS(LEFT), 0, "何<c>かの<w>を正方形の形にすきまなくならべると、<r><c>{あまる/た}"},
    {SAYS(LEFT), 0, "<w>を正方形の形にぎっしりならべると、<r><c>{あまる}"},
    {SAYS(LEFT), 0, "<w>をたてと横が同じ数になるようにならべたところ、<r><c>{残る/た}"},
    {SAYS(LEFT), 0, "<w>で正方形を作ると、<r><c>あまって{しまう}"},
    {SAYS(LEFT), 0, "正方形になるように<w>をすき間なくならべると、<r><c>あまりが{出る/た}"},
    {SAYS(LEFT), TALK, "<A>が持っている<w>をましかくにならべると、<r><c>{あまる/た}"},
    {SAYS(LEFT), TALK, "<A>は<w>をきちんと正方形に{ならべる/た}。でも、<r><c>{残る/た}"},
    {SAYS(LEFT), VOICED(VOICE_EXAM), "何<c>かの<w>をすき間なく正方形に並べると、<r><c>{余る/た}"},
    {SAYS(LEFT), NOTES, "<w>を正方形に→<r><c>あまる"},
    {SAYS(LEFT), NOTES, "正方形に並べると<w>が<r><c>あまる"},
    {SAYS(MISSING), 0, "+たてと横を1列ずつふやそうとすると、<q><c>{たりない}"},
    {SAYS(MISSING), 0, "+そこで、たてと横を1列ずつふやした正方形にしようとしたが、<q><c>{たりない/た}"},
    {SAYS(MISSING), 0, "+たて横1列ずつ大きい正方形にするには、あと<q><c>必要{だ}"},
    {SAYS(MISSING), 0, "+1辺を1<c>ふやした正方形にするには<q><c>不足{する}"},
    {SAYS(MISSING), 0, "+どちらも1列ふやすには、あと<q><c>{いる/5}"},
    {SAYS(MISSING), 0, "+ひと回り大きくしようと、たてと横に1列ずつならべると、今度は<q><c>不足{する/た}"},
    {SAYS(MISSING), TALK, "+たてと横を1列ずつふやすには、あと<q><c>たりないそう{だ}"},
    {SAYS(MISSING), VOICED(VOICE_EXAM), "+縦と横を1列ずつ増やして正方形を作ろうとすると、<q><c>不足{する}"},
    {SAYS(MISSING), NOTES, "+たて横1列ずつふやすと<q><c>不足"},
    {SAYS(LEFT) | SAYS(MISSING), 0, "<w>を正方形の形にならべると<r><c>あまり、たてと横を1列ずつふやすには<q><c>{たりない}"},
    {SAYS(LEFT) | SAYS(MISSING) | SAYS_QUESTION, 0, "<w>は全部で何<c>{ある}か。正方形の形にならべると<r><c>あまり、1辺を1<c>ふやした正方形にすると<q><c>不足{する}"},
    {SAYS(LEFT) | SAYS(MISSING) | SAYS_QUESTION, VOICED(VOICE_DRILL), "正方形に並べると<r><c>あまり、縦横1列ずつ増やすと<q><c>不足する<w>の数は何<c>"},
    {SAYS_QUESTION, 0, "?[全部の|]<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+<w>は全部で何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+<w>は[全部で|]何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<w>は全部で何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+はじめに、<w>は何<c>{ある/た}か"},
    {SAYS_QUESTION, 0, "+用意した<w>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<w>は全部で何<c>あることに{なる}か"},
    {SAYS_QUESTION, TALK, "+<w>はいったい何<c>{ある}か"},
    {SAYS_QUESTION, TALK, "+<A>が持っている<w>は何<c>{だ}か"},
    {SAYS_QUESTION, NOTES, "+<w>は全部で何<c>"},
    {0, 0, NULL},
};

const struct wording wording_hojin_zoka[] = {
    {"more", SAYS(SHAPE) | SAYS(SIDE), more},
    {"row", SAYS(SHAPE) | SAYS(SIDE), row},
    {"left", SAYS(LEFT) | SAYS(MISSING), left},
    {NULL, 0, NULL},
};
