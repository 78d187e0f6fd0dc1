/* sashatsume.c - how 差集め算 is said.
 *
 * Slots: <w> and <v> two goods, <w> the dearer, <c> their counter; prices <a> <b>; <d> the difference of the bills. Of
 * one thing <w> bought for less: <a> planned, <b> real, <n> more. <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

/* ---- as many of each, the bills differ ---- */
enum { PRICES, SAME, GAP };
enum { THREE = SAYS(PRICES) | SAYS(SAME) | SAYS(GAP) };
#define TWO_BILLS \
    {SAYS(PRICES), 0, "<w>は1<c><a>円、<v>は1<c><b>円{だ}"}, \
    {SAYS(PRICES), 0, "1<c><a>円の<w>と、1<c><b>円の<v>が{ある}"}, \
    {SAYS(PRICES), 0, "1<c>のねだんは<w>が<a>円、<v>が<b>円{だ}"}, \
    {SAYS(PRICES), 0, "店では<v>を1<c><b>円、<w>を1<c><a>円で売って{いる}"}, \
    {SAYS(PRICES), 0, "<w>1<c>のねだんは<a>円で、<v>1<c>のねだんは<b>円{だ}"}, \
    {SAYS(PRICES), 0, "<w>は1<c>につき<a>円、<v>は1<c>につき<b>円{する}"}, \
    {SAYS(PRICES), 0, "<v>なら1<c><b>円、<w>なら1<c><a>円で{買える}"}, \
    {SAYS(PRICES), 0, "<P>の買った<w>は1<c><a>円、兄の買った<v>は1<c><b>円{だ}"}, \
    {SAYS(PRICES), VOICED(VOICE_EXAM), "ある店の<w>は1<c><a>円、<v>は1<c><b>円{だ}"}, \
    {SAYS(PRICES), TALK, "「<w>は<a>円、<v>は<b>円だよ。」とお店の人が{言う/た}"}, \
    {SAYS(PRICES), TALK, "お店で見ると、<w>は1<c><a>円、<v>は1<c><b>円{だ/た}"}, \
    {SAYS(PRICES), NOTES, "<w>1<c><a>円、<v>1<c><b>円"}, \
    {SAYS(PRICES), NOTES, "<w><a>円、<v><b>円"}, \
    {SAYS(SAME), 0, "+<w>と<v>を同じ数ずつ{買う/た}"}, \
    {SAYS(SAME), 0, "+どちらも同じ数だけ{買う/た}"}, \
    {SAYS(SAME), 0, "+この2つを同じ数ずつ買うことに{する}"}, \
    {SAYS(SAME), 0, "+<w>の数と<v>の数が等しくなるように{買う/た}"}, \
    {SAYS(SAME), 0, "+<w>も<v>も、何<c>か同じ数だけ{買う}"}, \
    {SAYS(SAME), 0, "+買った<w>と<v>の数は同じ{だ}"}, \
    {SAYS(SAME), 0, "+<P>は<w>と<v>を同じ数だけ{買う/た}"}, \
    {SAYS(SAME), 0, "+2種類を等しい数ずつ{選ぶ/た}"}, \
    {SAYS(SAME), VOICED(VOICE_EXAM), "+<w>と<v>をそれぞれ同じ数だけ買うものと{する}"}, \
    {SAYS(SAME), TALK, "+<P>は<w>を、友だちは<v>を、同じ数だけ{買う/た}"}, \
    {SAYS(SAME), TALK, "+みんなの分として、<w>と<v>を同じ数ずつ{たのむ/た}"}, \
    {SAYS(SAME), NOTES, "+同じ数ずつ買う"}, \
    {SAYS(SAME), NOTES, "+どちらも同じ数"}, \
    {SAYS(GAP), 0, "+<w>の代金は<v>の代金より<d>円高く{なる/た}"}, \
    {SAYS(GAP), 0, "+代金の差は<d>円{だ/た}"}, \
    {SAYS(GAP), 0, "+<w>の代金のほうが<d>円{高い/た}"}, \
    {SAYS(GAP), 0, "+<v>の代金のほうが<d>円{安い/た}"}, \
    {SAYS(GAP), 0, "+2つの代金をくらべると、<d>円の差が{ある/た}"}, \
    {SAYS(GAP), 0, "+<w>のほうに<d>円多くお金が{かかる/た}"}, \
    {SAYS(GAP), 0, "+<w>全部の代金と<v>全部の代金は、<d>円{ちがう/た}"}, \
    {SAYS(GAP), 0, "+<w>全部のねだんから<v>全部のねだんをひくと<d>円{だ}"}, \
    {SAYS(GAP), VOICED(VOICE_EXAM), "+<w>全部の代金は、<v>全部の代金より<d>円{高い/た}"}, \
    {SAYS(GAP), TALK, "+レシートを見たら、<w>の分が<d>円多く{なる/た}"}, \
    {SAYS(GAP), TALK, "+<w>のほうが<d>円もよけいに{かかる/た}"}, \
    {SAYS(GAP), NOTES, "+代金の差<d>円"}, \
    {SAYS(GAP), NOTES, "+<w>が<d>円高い"}, \
    {SAYS(PRICES) | SAYS(SAME), 0, "1<c><a>円の<w>と1<c><b>円の<v>を同じ数ずつ{買う/た}"}, \
    {SAYS(PRICES) | SAYS(SAME), 0, "<P>は1<c><a>円の<w>を、兄は1<c><b>円の<v>を同じ数ずつ{買う/た}"}, \
    {SAYS(PRICES) | SAYS(SAME), TALK, "<b>円の<v>を買うつもり{だ/た}が、<a>円の<w>を同じ数{買う/た}"}, \
    {SAYS(SAME) | SAYS(GAP), 0, "+同じ数ずつ買うと、代金は<d>円{ちがう/た}"}, \
    {SAYS(SAME) | SAYS(GAP), 0, "+同じ数の<w>と<v>の代金をくらべると、<w>のほうが<d>円{高い}"}, \
    {SAYS(SAME) | SAYS(GAP), 0, "+<v>のかわりに<w>を同じ数買うと、代金は<d>円{増える}"}, \
    {SAYS(SAME) | SAYS(GAP), NOTES, "+同じ数ずつ買う→代金の差<d>円"}, \
    {THREE, 0, "1<c><b>円の<v>を何<c>か買うつもりで店に行ったが、1<c><a>円の<w>を同じ数買ったので、予定より<d>円多く{かかる/た}"}, \
    {THREE, 0, "1<c><a>円の<w>と1<c><b>円の<v>を同じ数ずつ買ったところ、<w>の代金のほうが<d>円高く{なる/た}"}

static const struct phrasing gap[] = {
    TWO_BILLS,
    {SAYS_QUESTION, 0, "?それぞれの数|<c>"},
    {SAYS_QUESTION, 0, "<w>を何<c>{買う/た}か"},
    {SAYS_QUESTION, 0, "何<c>ずつ{買う/た}か"},
    {SAYS_QUESTION, 0, "それぞれ何<c>ずつ{買う/た}か"},
    {SAYS_QUESTION, 0, "<v>は何<c>{買う/た}か"},
    {SAYS_QUESTION, 0, "買った<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "?買った<w>の数|<c>"},
    {SAYS_QUESTION, 0, "?<v>の数|<c>"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "何<c>ずつ買ったことに{なる}か"},
    {SAYS_QUESTION, TALK, "何<c>ずつ買ったのでしょう"},
    {SAYS_QUESTION, TALK, "+さて、<w>を何<c>買ったと{思う}か"},
    {SAYS_QUESTION, NOTES, "何<c>ずつ"},
    {SAYS_QUESTION, NOTES, "<w>の数"},
    {THREE | SAYS_QUESTION, 0, "何<c>ずつ{買う/た}か。1<c><a>円の<w>と1<c><b>円の<v>を同じ数買うと、<w>の代金のほうが<d>円多く{なる/た}"},
    {THREE | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>円の<w>と<b>円の<v>を同じ数ずつ買って代金の差が<d>円になるときの、<w>の数"},
    {0, 0, NULL},
};

static const struct phrasing sum[] = {
    TWO_BILLS,
    ASKED("<qn>", "<qu>"),
    {0, 0, NULL},
};

/* ---- the same money for more of them ---- */
enum { PLAN, CHANGE, MORE };
enum { ALL = SAYS(PLAN) | SAYS(CHANGE) | SAYS(MORE) };
static const struct phrasing more[] = {
    {SAYS(PLAN), 0, "1<c><a>円の<w>を何<c>か買う予定{だ/た}"},
    {SAYS(PLAN), 0, "<P>は、1<c><a>円の<w>を買うつもり{だ/た}"},
    {SAYS(PLAN), 0, "<w>を買いに行き、1<c>のねだんは<a>円だと思って{いる/た}"},
    {SAYS(PLAN), 0, "1<c><a>円の<w>を何<c>か、ちょうど買えるだけのお金を持って店に{行く/た}"},
    {SAYS(PLAN), 0, "予定では、1<c><a>円の<w>を何<c>か買うことになって{いる/た}"},
    {SAYS(PLAN), 0, "<w>を、1<c><a>円で何<c>か買う計画を{立てる/た}"},
    {SAYS(PLAN), 0, "ある金額で、<a>円の<w>を何<c>かちょうど買うことが{できる}"},
    {SAYS(PLAN), 0, "持っているお金で、1<c><a>円の<w>を予定の数だけちょうど{買える}"},
    {SAYS(PLAN), VOICED(VOICE_EXAM), "1<c><a>円の<w>をちょうど何<c>か買えるお金を用意{する/た}"},
    {SAYS(PLAN), TALK, "おつかいで、1<c><a>円の<w>を買うように{たのまれる/た}"},
    {SAYS(PLAN), TALK, "<P>はちょ金箱のお金で、<a>円の<w>をぴったり買うつもりで{いる/た}"},
    {SAYS(PLAN), NOTES, "予定:1<c><a>円の<w>を何<c>か"},
    {SAYS(PLAN), NOTES, "1<c><a>円の<w>を買う予定"},
    {SAYS(CHANGE), 0, "+1<c><b>円の<w>に{かえる/1/た}"},
    {SAYS(CHANGE), 0, "+ところが、ねだんは1<c><b>円{だ/た}"},
    {SAYS(CHANGE), 0, "+しかし、1<c><b>円に値下げされて{いる/た}"},
    {SAYS(CHANGE), 0, "+かわりに1<c><b>円の<w>を{買う/た}"},
    {SAYS(CHANGE), 0, "+実際には1<c><b>円で{買える/た}"},
    {SAYS(CHANGE), 0, "+1<c><b>円の<w>を買うことに{する/た}"},
    {SAYS(CHANGE), 0, "+そこで、同じお金で1<c><b>円の<w>を{買う/た}"},
    {SAYS(CHANGE), 0, "+店では安売りで、1<c><b>円になって{いる/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+しかし、店では1<c><b>円の<w>しか売って{いない/た}"},
    {SAYS(CHANGE), TALK, "+お店に着くと、1<c><b>円に下がって{いる/た}"},
    {SAYS(CHANGE), TALK, "+「今日は1<c><b>円だよ。」とお店の人が{言う/た}"},
    {SAYS(CHANGE), NOTES, "+実際は1<c><b>円"},
    {SAYS(CHANGE), NOTES, "+1<c><b>円にかえる"},
    {SAYS(MORE), 0, "+予定と同じ金額で、ちょうど<n><c>多く{買える/た}"},
    {SAYS(MORE), 0, "+同じお金で予定より<n><c>多くちょうど買うことが{できる/た}"},
    {SAYS(MORE), 0, "+お金はあまらず、予定より<n><c>多く{買える/た}"},
    {SAYS(MORE), 0, "+すると、同じ代金で<n><c>多く{買える/た}"},
    {SAYS(MORE), 0, "+予定の金額をちょうど使って、<n><c>多く{買う/た}"},
    {SAYS(MORE), 0, "+買えた数は、おつりなしで予定より<n><c>{多い/た}"},
    {SAYS(MORE), 0, "+予定の数より<n><c>多くなって、お金はちょうど{なくなる/た}"},
    {SAYS(MORE), 0, "+用意したお金で、ちょうど<n><c>よけいに{買える/た}"},
    {SAYS(MORE), VOICED(VOICE_EXAM), "+予定より<n><c>多く買うことができ、代金は予定と等しく{なる/た}"},
    {SAYS(MORE), TALK, "+同じお金で、<n><c>も多く{買える/た}"},
    {SAYS(MORE), TALK, "+おつりは出ないで、予定より<n><c>ふえて{しまう/た}"},
    {SAYS(MORE), NOTES, "+同じ金額で<n><c>多く買える"},
    {SAYS(MORE), NOTES, "+同じ代金で<n><c>多い"},
    {SAYS(CHANGE) | SAYS(MORE), 0, "+1<c><b>円の<w>にかえたところ、予定と同じ金額でちょうど<n><c>多く{買える/た}"},
    {SAYS(CHANGE) | SAYS(MORE), 0, "+1<c><b>円だったので、同じお金で予定より<n><c>多くちょうど{買える/た}"},
    {SAYS(CHANGE) | SAYS(MORE), 0, "+同じ金額でも、1<c><b>円の<w>なら、<n><c>多くちょうど{買える}"},
    {SAYS(PLAN) | SAYS(CHANGE), 0, "1<c>のねだんが<a>円から<b>円に{下がる/た}"},
    {SAYS(PLAN) | SAYS(CHANGE), 0, "1<c><a>円の<w>を買う予定を、1<c><b>円の<w>に{変える/た}"},
    {ALL, 0, "1<c><a>円の<w>と1<c><b>円の<w>が{ある}。同じ金額をちょうど使うと、<b>円のほうが<n><c>多く{買える}"},
    {ALL, 0, "ある金額で<a>円の<w>を買うときより、<b>円の<w>を買うときのほうが<n><c>多く買えて、どちらもおつりは{ない}"},
    {ALL, 0, "<a>円の<w>を買う予定{だ/た}が、<b>円の<w>にしたので、同じ代金で<n><c>多く{買える/た}"},
    {SAYS_QUESTION, 0, "?はじめに買う予定だった<w>の数|<c>"},
    {SAYS_QUESTION, 0, "?予定の数|<c>"},
    {SAYS_QUESTION, 0, "はじめに何<c>買う予定{だ/た}か"},
    {SAYS_QUESTION, 0, "予定では何<c>買うつもり{だ/た}か"},
    {SAYS_QUESTION, 0, "はじめに買うつもりだったのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<a>円の<w>なら何<c>{買える}か"},
    {SAYS_QUESTION, 0, "<a>円の<w>は何<c>買える計算に{なる}か"},
    {SAYS_QUESTION, 0, "+もとの予定は何<c>{だ/た}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "はじめの予定は何<c>だったことに{なる}か"},
    {SAYS_QUESTION, TALK, "はじめは何<c>買うつもりだったのでしょう"},
    {SAYS_QUESTION, TALK, "<a>円のままなら、何<c>買えたと{思う}か"},
    {SAYS_QUESTION, NOTES, "予定は何<c>"},
    {SAYS_QUESTION, NOTES, "はじめの予定の数"},
    {ALL | SAYS_QUESTION, 0, "予定では何<c>買うつもり{だ/た}か。1<c><a>円の<w>のかわりに1<c><b>円の<w>を買うと、同じ金額でちょうど<n><c>多く{買える/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<c><a>円の<w>が1<c><b>円になり、同じ代金で<n><c>多く買えるときの、はじめの予定の数"},
    {0, 0, NULL},
};

/* ---- how much money that is ---- */
static const struct phrasing money[] = {
    {SAYS(PLAN), 0, "<P>の持っているお金で、1<c><a>円の<w>をちょうど何<c>か{買える}"},
    {SAYS(PLAN), 0, "持っているお金をすべて使うと、<a>円の<w>が何<c>か{買える}"},
    {SAYS(PLAN), 0, "あるお金で、1<c><a>円の<w>をあまりなく買うことが{できる}"},
    {SAYS(PLAN), 0, "さいふのお金全部で、1<c><a>円の<w>が何<c>かぴったり{買える}"},
    {SAYS(PLAN), 0, "1<c><a>円の<w>を何<c>か、ちょうど買えるだけのお金を持って店に{行く/た}"},
    {SAYS(PLAN), 0, "ある金額で、<a>円の<w>を何<c>かちょうど買うことが{できる}"},
    {SAYS(PLAN), 0, "持っていたお金は、1<c><a>円の<w>を何<c>か買うとちょうどなくなる金額{だ}"},
    {SAYS(PLAN), 0, "<P>は、1<c><a>円の<w>を何<c>か買うつもりで、ちょうどのお金を用意{する/た}"},
    {SAYS(PLAN), VOICED(VOICE_EXAM), "1<c><a>円の<w>をちょうど何<c>か買えるお金を用意{する/た}"},
    {SAYS(PLAN), TALK, "<P>はちょ金箱のお金で、<a>円の<w>をぴったり買うつもりで{いる/た}"},
    {SAYS(PLAN), TALK, "おつかいで、1<c><a>円の<w>を買うのにちょうどのお金を{わたされる/た}"},
    {SAYS(PLAN), NOTES, "持っているお金:<a>円の<w>がちょうど何<c>か"},
    {SAYS(PLAN), NOTES, "持っているお金で1<c><a>円の<w>"},
    {SAYS(CHANGE), 0, "+ところが、ねだんは1<c><b>円{だ/た}"},
    {SAYS(CHANGE), 0, "+しかし、1<c><b>円に値下げされて{いる/た}"},
    {SAYS(CHANGE), 0, "+かわりに1<c><b>円の<w>を{買う/た}"},
    {SAYS(CHANGE), 0, "+実際には1<c><b>円で{買える/た}"},
    {SAYS(CHANGE), 0, "+同じお金で1<c><b>円の<w>を買うことに{する/た}"},
    {SAYS(CHANGE), 0, "+1<c><b>円の安い<w>も{ある}"},
    {SAYS(CHANGE), 0, "+このお金で、1<c><b>円の<w>を{買う/た}"},
    {SAYS(CHANGE), 0, "+店では安売りで、1<c><b>円になって{いる/た}"},
    {SAYS(CHANGE), 0, "+もう少し安い1<c><b>円の<w>に{かえる/1/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+しかし、店では1<c><b>円の<w>しか売って{いない/た}"},
    {SAYS(CHANGE), TALK, "+お店に着くと、1<c><b>円に下がって{いる/た}"},
    {SAYS(CHANGE), NOTES, "+1<c><b>円の<w>にかえる"},
    {SAYS(CHANGE), NOTES, "+ねだんが<b>円に"},
    {SAYS(MORE), 0, "+すると、ちょうど<n><c>多く{買える/た}"},
    {SAYS(MORE), 0, "+お金はあまらず、<n><c>多く{買える/た}"},
    {SAYS(MORE), 0, "+全部のお金を使って、<n><c>多く買うことが{できる/た}"},
    {SAYS(MORE), 0, "+買えた数は、おつりなしで<n><c>{多い/た}"},
    {SAYS(MORE), 0, "+それで<n><c>多く買えて、お金はちょうど{なくなる/た}"},
    {SAYS(MORE), 0, "+同じお金で、ちょうど<n><c>よけいに{買える/た}"},
    {SAYS(MORE), 0, "+はじめに考えた数より<n><c>多く買えて、おつりは{ない/た}"},
    {SAYS(MORE), 0, "+<n><c>多くなり、お金を使い{切る/た}"},
    {SAYS(MORE), VOICED(VOICE_EXAM), "+その結果、<n><c>多く買うことができ、お金は残ら{ない/た}"},
    {SAYS(MORE), TALK, "+同じお金で、<n><c>も多く{買える/た}"},
    {SAYS(MORE), TALK, "+おつりは出ないで、<n><c>ふえて{しまう/た}"},
    {SAYS(MORE), NOTES, "+<n><c>多くちょうど買える"},
    {SAYS(MORE), NOTES, "+同じお金で<n><c>多い"},
    {SAYS(CHANGE) | SAYS(MORE), 0, "+1<c><b>円の<w>なら、それより<n><c>多くちょうど{買える}"},
    {SAYS(CHANGE) | SAYS(MORE), 0, "+1<c><b>円だったので、同じお金で<n><c>多くちょうど{買える/た}"},
    {SAYS(CHANGE) | SAYS(MORE), 0, "+これを1<c><b>円の<w>にかえると、ちょうど<n><c>多く{買える}"},
    {SAYS(PLAN) | SAYS(CHANGE), 0, "1<c>のねだんが<a>円から<b>円に{下がる/た}"},
    {ALL, 0, "1<c><a>円の<w>と1<c><b>円の<w>が{ある}。<P>のお金をちょうど使うと、<b>円のほうが<n><c>多く{買える}"},
    {ALL, 0, "ある金額で<a>円の<w>を買うときより、<b>円の<w>を買うときのほうが<n><c>多く買えて、どちらもおつりは{ない}"},
    ASKED("持っているお金", "円"),
    {SAYS_QUESTION, 0, "お金は何円{ある}か"},
    {SAYS_QUESTION, 0, "お金をいくら持って{いる}か"},
    {SAYS_QUESTION, 0, "+持っていたお金はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+用意したお金は何円{だ/た}か"},
    {ALL | SAYS_QUESTION, 0, "持っているお金は何円{だ}か。そのお金で、1<c><b>円の<w>は1<c><a>円の<w>より<n><c>多くちょうど{買える}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>円の<w>より<b>円の<w>のほうが<n><c>多くちょうど買える金額"},
    {0, 0, NULL},
};

const struct wording wording_sashatsume[] = {
    {"gap", THREE, gap},
    {"sum", THREE, sum},
    {"more", ALL, more},
    {"money", ALL, money},
    {NULL, 0, NULL},
};
