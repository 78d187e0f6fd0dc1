/* kaku_kihon.c - how turning hands, angles on a line and equal parts of a circle are told.
 *
 * Slots: <w> 時計, 2本の直線 or ピザ, <t> 直線, <P> a name; <m> minutes, <h> hours, <d> and <a> degrees, <n> parts.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SIZE };
enum { WHOLE = SAYS(SIZE) | SAYS_QUESTION };

/* A hand, and how long it moves. */
#define HAND(hand, long_name, span, within, lap) \
    {SAYS(SIZE), 0, "<w>の" hand "が" span "{動く}"}, \
    {SAYS(SIZE), 0, "<w>を" span "の間{見る}。" hand "が動いて{いる}"}, \
    {SAYS(SIZE), 0, "<w>の" long_name "が、" span "だけ{進む}"}, \
    {SAYS(SIZE), 0, "<w>の" hand "は" lap "で1回り{する}。いま、" span "{たつ/た}"}, \
    {SAYS(SIZE), 0, "<w>の" hand "の動きを、" span "の間{調べる}"}, \
    {SAYS(SIZE), 0, "<w>の" long_name "が" within "に回る角を{調べる}"}, \
    {SAYS(SIZE), 0, "<w>で" span "をはかる間に、" hand "が{回る}"}, \
    {SAYS(SIZE), TALK, "<P>は、<w>の" hand "が動くのを" span "の間見て{いる}"}, \
    {SAYS(SIZE), TALK, "<w>を見ると、さっきから" span "たって{いる}。" hand "はその分だけ{動く/た}"}, \
    {SAYS(SIZE), VOICED(VOICE_EXAM), "<w>の" hand "が" within "に回転する角について{考える}"}, \
    {SAYS(SIZE), NOTES, "<w>の" hand "、" span}, \
    {SAYS(SIZE), NOTES, "<w>の" long_name "(" span ")"}, \
    {SAYS(SIZE), 0, "<w>の" hand "は、" within "ずっと動いて{いる}"}, \
    {SAYS(SIZE), 0, span "たつ間の、<w>の" hand "の動きを{考える}"}, \
    {SAYS(SIZE), 0, "いまから" span "後に、<w>の" hand "がさす所を{調べる}"}, \
    {SAYS_QUESTION, 0, "+" hand "は何度{回る}か"}, \
    {SAYS_QUESTION, 0, "+" long_name "は何度{動く}か"}, \
    {SAYS_QUESTION, 0, "+" long_name "が回る角は何度に{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" hand "は何度回ることに{なる}か"}, \
    {SAYS_QUESTION, 0, "+その間に、" hand "は何度{回る}か"}, \
    {SAYS_QUESTION, 0, "+" hand "が回る角の大きさは何度{だ}か"}, \
    {SAYS_QUESTION, 0, "+" hand "が回った角は何度に{なる}か"}, \
    {SAYS_QUESTION, 0, "+?" hand "が回る角の大きさ|度"}, \
    {SAYS_QUESTION, 0, "+" long_name "は何度動くことに{なる}か"}, \
    {SAYS_QUESTION, 0, "+" hand "が動いた角の大きさを求めると何度に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+" long_name "は何度回ったことに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" long_name "は何度回るのかな"}, \
    {SAYS_QUESTION, NOTES, "+何度回る"}, \
    {WHOLE, 0, "<w>の" hand "は、" within "に何度{回る}か"}, \
    {WHOLE, 0, span "の間に、<w>の" hand "が回る角は何度{だ}か"}, \
    {WHOLE, 0, "<w>の" long_name "が" within "に動く角の大きさは何度{だ}か"}, \
    {WHOLE, 0, "?<w>の" hand "が" within "に回る角の大きさ|度"}, \
    {WHOLE, NOTES, "<w>の" hand "が" within "に回る角度"}

static const struct phrasing minute_hand[] = {HAND("長針", "長い針", "<m>分", "<m>分間", "60分"), {0, 0, NULL}};
static const struct phrasing hour_hand[] = {HAND("短針", "短い針", "<h>時間", "<h>時間", "12時間"), {0, 0, NULL}};

static const struct phrasing minutes[] = {
    {SAYS_QUESTION, 0, "+過ぎた時間は何分に{なる}か"},
    {SAYS_QUESTION, 0, "+それだけ回るのに何分{いる/5}か"},
    {SAYS(SIZE), 0, "<w>の長針が<d>度{回る/た}"},
    {SAYS(SIZE), 0, "<w>の長い針が、<d>度だけ{動く/た}"},
    {SAYS(SIZE), 0, "ある時間に、<w>の長針は<d>度{回る/た}"},
    {SAYS(SIZE), 0, "<w>の長針が回った角の大きさは<d>度{だ}"},
    {SAYS(SIZE), 0, "<w>の長針は、はじめから<d>度{進む/た}"},
    {SAYS(SIZE), 0, "<w>を見ている間に、長針が<d>度{動く/た}"},
    {SAYS(SIZE), 0, "<w>の長い針が動いた角は<d>度{だ/た}"},
    {SAYS(SIZE), 0, "長針が<d>度回るまで、<w>を見て{いる}"},
    {SAYS(SIZE), 0, "<w>の長い針が、ある所から<d>度回った所に{来る/た}"},
    {SAYS(SIZE), 0, "<w>の長針のはじめの位置と今の位置の間は、回った向きにはかって<d>度{だ}"},
    {SAYS(SIZE), 0, "<w>の長針が、ちょうど<d>度{回る}"},
    {SAYS(SIZE), TALK, "<P>が本を読んでいる間に、<w>の長針は<d>度{回る/た}"},
    {SAYS(SIZE), TALK, "おやつの間に、<w>の長い針が<d>度動いて{いる}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "<w>の長針が<d>度回転{する/た}"},
    {SAYS(SIZE), NOTES, "<w>の長針が<d>度回る"},
    {SAYS(SIZE), NOTES, "長針の回った角<d>度"},
    {SAYS_QUESTION, 0, "+何分{たつ/た}か"},
    {SAYS_QUESTION, 0, "+それには何分{かかる}か"},
    {SAYS_QUESTION, 0, "+かかった時間は何分{だ}か"},
    {SAYS_QUESTION, 0, "+?かかった時間|分"},
    {SAYS_QUESTION, 0, "+その間に何分たったことに{なる}か"},
    {SAYS_QUESTION, 0, "+たった時間は何分{だ}か"},
    {SAYS_QUESTION, 0, "+これは何分間{だ}か"},
    {SAYS_QUESTION, 0, "+時間は何分{過ぎる/た}か"},
    {SAYS_QUESTION, TALK, "+いったい何分{たつ/た}か"},
    {SAYS_QUESTION, NOTES, "+何分"},
    {WHOLE, 0, "<w>の長針が<d>度回るのに、何分{かかる}か"},
    {WHOLE, 0, "<w>の長い針が<d>度動くには、何分{かかる}か"},
    {WHOLE, 0, "<w>の長針が<d>度回る間に、何分{たつ}か"},
    {WHOLE, NOTES, "<w>の長針が<d>度回る時間(分)"},
    {0, 0, NULL},
};

static const struct phrasing beside[] = {
    ASKED("となりの角", "度"),
    {SAYS_QUESTION, 0, "+そのとなりの角の大きさは何度{だ}か"},
    {SAYS_QUESTION, 0, "+?これととなり合う角の大きさ|度"},
    {SAYS_QUESTION, 0, "+この角のとなりにある角は何度に{なる}か"},
    {SAYS(SIZE), 0, "<w>が1点で交わって{いる}。1つの角は<a>度{だ}"},
    {SAYS(SIZE), 0, "<w>が交わってできる4つの角のうち、1つは<a>度{だ}"},
    {SAYS(SIZE), 0, "<w>が交わり、その1つの角をはかると<a>度{だ}"},
    {SAYS(SIZE), 0, "交わる<w>がつくる角の1つは<a>度{だ}"},
    {SAYS(SIZE), 0, "<t>と<t>が交わってできた角の1つは<a>度{だ}"},
    {SAYS(SIZE), 0, "<w>が、1つの角が<a>度になるように交わって{いる}"},
    {SAYS(SIZE), 0, "<w>の交わるところに、<a>度の角が{ある}"},
    {SAYS(SIZE), 0, "<w>が<a>度の角で交わって{いる}"},
    {SAYS(SIZE), 0, "<w>の交わり方を調べると、1つの角は<a>度{だ}"},
    {SAYS(SIZE), 0, "十文字でなく、<a>度の角をつくって<w>が交わって{いる}"},
    {SAYS_QUESTION, 0, "+となり合うもう1つの角は何度{だ}か"},
    {SAYS_QUESTION, 0, "+これと一直線をつくる角は何度{だ}か"},
    {SAYS(SIZE), TALK, "<P>が調べると、交わっている<w>のつくる1つの角は<a>度{だ/た}"},
    {SAYS(SIZE), TALK, "「<w>が交わっていて、4つの角のうち1つは<a>度だね。」と<P>が{言う/た}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "<w>が1点で交わり、そのなす角の1つは<a>度で{ある}"},
    {SAYS(SIZE), NOTES, "交わる<w>、1つの角<a>度"},
    {SAYS(SIZE), NOTES, "<w>が交わる。角の1つは<a>度"},
    {WHOLE, 0, "<w>が交わって1つの角が<a>度のとき、そのとなりの角は何度{だ}か"},
    {WHOLE, 0, "<w>が<a>度で交わるとき、そのとなりの角の大きさは何度に{なる}か"},
    {WHOLE, NOTES, "交わる<w>の角が<a>度、となりの角は何度"},
    {0, 0, NULL},
};

static const struct phrasing parts[] = {
    ASKED("1つ分の中心の角", "度"),
    {SAYS_QUESTION, 0, "+1つ分の角の大きさは何度{だ}か"},
    {SAYS_QUESTION, 0, "+中心のところの角は、1つ分が何度に{なる}か"},
    {SAYS_QUESTION, 0, "+?できたおうぎ形の中心角|度"},
    {SAYS_QUESTION, 0, "+おうぎ形1つの中心の角は何度{だ}か"},
    {SAYS_QUESTION, 0, "+1つのおうぎ形の、2つの半径がつくる角は何度に{なる}か"},
    {SAYS(SIZE), 0, "<w>は円の形で、半径に切れ目を入れて<n>等分することに{する}"},
    {SAYS(SIZE), 0, "円の形の<w>から、同じ大きさのおうぎ形をちょうど<n>個{作る}"},
    {SAYS_QUESTION, TALK, "+1<c>のとがったところの角は何度{だ}か"},
    {SAYS(SIZE), 0, "円の形の<w>を、中心から同じ大きさに<n>等分{する}"},
    {SAYS(SIZE), 0, "<w>を、中心を通る切り方で<n>等分{する}"},
    {SAYS(SIZE), 0, "丸い<w>を、<n>人で同じ大きさのおうぎ形に{分ける}"},
    {SAYS(SIZE), 0, "円の形の<w>を、<n>個の同じおうぎ形に{分ける}"},
    {SAYS(SIZE), 0, "<w>の円の中心のまわりを<n>等分{する}"},
    {SAYS(SIZE), 0, "<w>を、中心から同じ角度で<n>個に{分ける}"},
    {SAYS(SIZE), 0, "<w>は円の形で、同じ大きさのおうぎ形<n>個に分かれて{いる}"},
    {SAYS(SIZE), 0, "<n>等分するように、<w>の円の中心から線を{引く}"},
    {SAYS(SIZE), TALK, "<P>は、丸い<w>を中心から<n>等分{する/た}"},
    {SAYS(SIZE), TALK, "<w>を、みんなで同じ大きさに<n>個に{分ける/た}。どれもおうぎ形{だ}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "円の形をした<w>を、半径によって<n>等分{する}"},
    {SAYS(SIZE), NOTES, "円の形の<w>を<n>等分"},
    {SAYS(SIZE), NOTES, "<w>を中心から<n>等分"},
    {WHOLE, 0, "円の形の<w>を<n>等分すると、1つ分の中心の角は何度に{なる}か"},
    {WHOLE, 0, "丸い<w>を<n>人で同じ大きさに分けるとき、1人分の中心の角は何度{だ}か"},
    {WHOLE, NOTES, "円を<n>等分したおうぎ形(<w>)の中心角"},
    {0, 0, NULL},
};

const struct wording wording_kaku_kihon[] = {
    {"minute_hand", SAYS(SIZE), minute_hand},
    {"hour_hand", SAYS(SIZE), hour_hand},
    {"minutes", SAYS(SIZE), minutes},
    {"beside", SAYS(SIZE), beside},
    {"parts", SAYS(SIZE), parts},
    {NULL, 0, NULL},
};
