/* tsurukame.c - how つるかめ算 is said.
 *
 * Slots: <a> <b> the cheaper and the dearer goods, or two creatures; <c> their counter; <q> the asked one, <qc> its
 * counter; <P> a name. Prices <pa> <pb>, number <N>, bill <T>, box <e> <E>; <l> legs, <lc> their counter, <la> <lb> of
 * one, <vd> いる or ある.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NUMBER, PRICES, BOX, TOTAL };

/* ---- how many were bought, and for how much each ---- */
#define TWO_GOODS \
    {SAYS(NUMBER), 0, "<a>と<b>を合わせて<N><c>{買う/た}"}, \
    {SAYS(NUMBER), 0, "<P>は、<a>と<b>を[全部で|合わせて]<N><c>{買う/た}"}, \
    {SAYS(NUMBER), 0, "お店で<a>と<b>を買い、数は合わせて<N><c>{だ/た}"}, \
    {SAYS(NUMBER), 0, "買ったのは<a>と<b>だけで、合わせて<N><c>{だ}"}, \
    {SAYS(NUMBER), 0, "<a>と<b>を何<c>かずつ、全部で<N><c>{買う/た}"}, \
    {SAYS(NUMBER), 0, "<a>と<b>をまぜて<N><c>[買うことに|注文]{する/た}"}, \
    {SAYS(NUMBER), 0, "<N><c>の買い物を{する/た}。品物は<a>と<b>の2種類{だ}"}, \
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "ある店で、<a>と<b>をそれぞれいくつか、合計<N><c>{買う/た}"}, \
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "<a>と<b>の2種類を取りまぜて、合わせて<N><c>{買う/た}"}, \
    {SAYS(NUMBER), VOICED(VOICE_PARENT), "買い物に行って、<a>と<b>を合わせて<N><c>{買う/た}"}, \
    {SAYS(NUMBER), VOICED(VOICE_PARENT), "子どもにおつかいをたのみ、<a>と<b>を合計<N><c>買ってきて{もらう/た}"}, \
    {SAYS(NUMBER), VOICED(VOICE_CHILD), "おつかいで、<a>と<b>を合わせて<N><c>買って{くる/た}"}, \
    {SAYS(NUMBER), VOICED(VOICE_STORY), "<P>はお母さんにたのまれて、<a>と<b>を合わせて<N><c>{買う/た}"}, \
    {SAYS(NUMBER), TALK, "子ども会の買い出しで、<a>と<b>を全部で<N><c>{買う/た}"}, \
    {SAYS(NUMBER), NOTES, "<a>と<b>、[計|合計|合わせて]<N><c>"}, \
    {SAYS(NUMBER), NOTES, "<a>と<b>を計<N><c>{買う}"}, \
    {SAYS(PRICES), 0, "[1<c>の|]ねだんは、<a>が<pa>円、<b>が<pb>円{だ}"}, \
    {SAYS(PRICES), 0, "<a>は1<c><pa>円、<b>は1<c><pb>円{だ}"}, \
    {SAYS(PRICES), 0, "<b>は1<c><pb>円、<a>は1<c><pa>円で売られて{いる}"}, \
    {SAYS(PRICES), 0, "<a>1<c>のねだんは<pa>円、<b>1<c>のねだんは<pb>円{だ}"}, \
    {SAYS(PRICES), 0, "<a>は1<c>につき<pa>円、<b>は1<c>につき<pb>円{する}"}, \
    {SAYS(PRICES), 0, "<a>1<c>は<pa>円で{買える}。<b>1<c>は<pb>円{だ}"}, \
    {SAYS(PRICES), 0, "店では<a>を1<c><pa>円、<b>を1<c><pb>円で売って{いる}"}, \
    {SAYS(PRICES), 0, "+1<c>あたりのねだんは<a>と<b>の順に<pa>円、<pb>円{だ}"}, \
    {SAYS(PRICES), 0, "+<b>は<pb>円で、<a>は<pa>円{だ/た}"}, \
    {SAYS(PRICES), VOICED(VOICE_EXAM), "1<c>あたりの[値段|定価]は、<a>が<pa>円、<b>が<pb>円{だ}"}, \
    {SAYS(PRICES), TALK, "<a>は1<c><pa>円、<b>のほうは1<c><pb>円{だ/た}"}, \
    {SAYS(PRICES), TALK, "「<a>は<pa>円、<b>は<pb>円だよ。」とお店の人が{言う/た}"}, \
    {SAYS(PRICES), TALK, "<a>は<pa>円、少し高い<b>は<pb>円{だ}"}, \
    {SAYS(PRICES), NOTES, "<a>1<c><pa>円、<b>1<c><pb>円"}, \
    {SAYS(PRICES), NOTES, "[単価は|]<a><pa>円、<b><pb>円"}, \
    {SAYS(NUMBER) | SAYS(PRICES), 0, "1<c><pa>円の<a>と1<c><pb>円の<b>を[合わせて|全部で]<N><c>{買う/た}"}, \
    {SAYS(NUMBER) | SAYS(PRICES), 0, "<P>は、1<c><pb>円の<b>と1<c><pa>円の<a>を、合わせて<N><c>{買う/た}"}, \
    {SAYS(NUMBER) | SAYS(PRICES), 0, "<pa>円の<a>と<pb>円の<b>を取りまぜて<N><c>{買う/た}"}, \
    {SAYS(NUMBER) | SAYS(PRICES), 0, "<a>(1<c><pa>円)と<b>(1<c><pb>円)を合わせて<N><c>{買う/た}"}, \
    {SAYS(NUMBER) | SAYS(PRICES), 0, "1<c>のねだんが<pa>円の<a>と<pb>円の<b>が{ある}。2種類を合わせて<N><c>{買う/た}"}, \
    {SAYS(NUMBER) | SAYS(PRICES), 0, "<N><c>の買い物の中身は、<pa>円の<a>と<pb>円の<b>だけ{だ}"}, \
    {SAYS(NUMBER) | SAYS(PRICES), TALK, "1<c><pa>円の<a>と、1<c><pb>円の<b>を、みんなの分として<N><c>{買う/た}"}, \
    {SAYS(NUMBER) | SAYS(PRICES), NOTES, "<pa>円の<a>と<pb>円の<b>、計<N><c>"}

#define HOW_MANY_BOUGHT \
    {SAYS_QUESTION, 0, "?<q>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?買った<q>の数|<c>"}, \
    {SAYS_QUESTION, 0, "<q>を何<c>{買う/た}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<c>{買う/た}か"}, \
    {SAYS_QUESTION, 0, "買った<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このうち<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<N><c>のうち、<q>は何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "<q>だけでは何<c>{買う/た}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<c>買ったことに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<c>入っているはず{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>を何<c>買ったのか、子どもにどう説明すれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "<q>は何<c>買ったのでしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>を何<c>買ったでしょう"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<q>は何<c>買ったかわかりますか"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "<q>の数"}

static const struct phrasing prices[] = {
    TWO_GOODS,
    HOW_MANY_BOUGHT,
    {SAYS(TOTAL), 0, "+代金は[全部で|]<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+代金の合計は<T>円に{なる/た}"},
    {SAYS(TOTAL), 0, "+全部で<T>円{はらう/た}"},
    {SAYS(TOTAL), 0, "+しはらった金額は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+合計金額は<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+ちょうど<T>円{使う/た}"},
    {SAYS(TOTAL), 0, "+合わせた代金は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+レジで<T>円を{しはらう/た}"},
    {SAYS(TOTAL), VOICED(VOICE_EXAM), "+代金の合計が<T>円{だ/た}"},
    {SAYS(TOTAL), VOICED(VOICE_EXAM), "+支払った代金は合計<T>円で、消費税は考えないものと{する}"},
    {SAYS(TOTAL), TALK, "+レシートには、合計<T>円と書いて{ある/た}"},
    {SAYS(TOTAL), TALK, "+使ったお金は全部で<T>円{だ/た}"},
    {SAYS(TOTAL), TALK, "+さいふから<T>円が{なくなる/た}"},
    {SAYS(TOTAL), NOTES, "+代金<T>円"},
    {SAYS(TOTAL), NOTES, "+[計|合計]<T>円"},
    {SAYS(NUMBER) | SAYS(TOTAL), 0, "<a>と<b>を合わせて<N><c>買うと、代金は<T>円に{なる/た}"},
    {SAYS(NUMBER) | SAYS(TOTAL), 0, "<P>は<T>円で、<a>と<b>を合わせてちょうど<N><c>{買う/た}"},
    {SAYS(NUMBER) | SAYS(TOTAL), 0, "<N><c>の買い物で<T>円{使う/た}。買ったのは<a>と<b>だけ{だ}"},
    {SAYS(NUMBER) | SAYS(TOTAL), 0, "<a>と<b>、合わせて<N><c>の代金は<T>円{だ}"},
    {SAYS(NUMBER) | SAYS(TOTAL), TALK, "レシートには「<a>・<b> <N>点 合計<T>円」と書いて{ある}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL), 0, "1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>[買うと|買ったところ]、代金は<T>円{だ/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL), 0, "<P>は<T>円で、1<c><pa>円の<a>と1<c><pb>円の<b>をちょうど<N><c>{買う/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL), 0, "代金の合計は<T>円{だ}。買ったのは、1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>{だ}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL), 0, "<T>円を使って、<pa>円の<a>と<pb>円の<b>を、合計の数が<N><c>になるように{買う/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL), TALK, "「<a>は1<c><pa>円、<b>は1<c><pb>円だよ。」店は大いそがし{だ}。気がつくと合わせて<N><c>が売れ、売り上げは<T>円に{なる/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL), VOICED(VOICE_PARENT), "<pa>円の<a>と<pb>円の<b>を合わせて<N><c>買ってきてもらい、おつりから考えると使ったのは<T>円{だ}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) | SAYS_QUESTION, 0, "<q>は何<c>{買う/た}か。1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買って、代金は<T>円{だ/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<c><pa>円の<a>と1<c><pb>円の<b>を計<N><c>、代金<T>円で買うときの<q>の数"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) | SAYS_QUESTION, NOTES, "<a><pa>円、<b><pb>円、計<N><c>で<T>円。<q>は何<c>"},
    {0, 0, NULL},
};

/* ---- with a box ---- */
static const struct phrasing box[] = {
    TWO_GOODS,
    HOW_MANY_BOUGHT,
    {SAYS(TOTAL), 0, "+<e>も[入れて|ふくめて]、代金は<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+<e>をふくめた代金は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+<e>をふくめて全部で<T>円{はらう/た}"},
    {SAYS(TOTAL), 0, "+<e>を加えると、しはらいは<T>円に{なる/た}"},
    {SAYS(TOTAL), 0, "+品物の代金と<e>の合計は<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+<e>こみの合計は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+全部で<T>円をしはらい、その中には<e>もふくまれて{いる}"},
    {SAYS(TOTAL), 0, "+<e>と合わせて、ちょうど<T>円{かかる/た}"},
    {SAYS(TOTAL), 0, "+品物と<e>で<T>円を{使う/た}"},
    {SAYS(TOTAL), VOICED(VOICE_EXAM), "+<e>をふくめて支払った金額は<T>円{だ}"},
    {SAYS(TOTAL), TALK, "+<e>もいっしょに、レジで<T>円{はらう/た}"},
    {SAYS(TOTAL), TALK, "+<e>までふくめたら<T>円に{なる/た}"},
    {SAYS(TOTAL), NOTES, "+<e>こみで<T>円"},
    {SAYS(TOTAL), NOTES, "+合計<T>円(<e>をふくむ)"},
    {SAYS(BOX), 0, "<e>は<E>円{だ}"},
    {SAYS(BOX), 0, "<e>が<E>円{かかる/た}"},
    {SAYS(BOX), 0, "[ほかに|品物のほかに]<e>が<E>円{かかる}"},
    {SAYS(BOX), 0, "<e>として<E>円が必要{だ}"},
    {SAYS(BOX), 0, "<e>に<E>円{いる/5}"},
    {SAYS(BOX), 0, "<e>の<E>円は、品物の数に関係なく{かかる}"},
    {SAYS(BOX), 0, "品物の代金とは別に、<e>が<E>円{かかる}"},
    {SAYS(BOX), 0, "<e>だけで<E>円{する}"},
    {SAYS(BOX), TALK, "「<e>が<E>円かかりますよ。」とお店の人に{言われる/た}"},
    {SAYS(BOX), TALK, "<e>に<E>円取られて{しまう/た}"},
    {SAYS(BOX), VOICED(VOICE_EXAM), "なお、<e>は<E>円{だ}"},
    {SAYS(BOX), VOICED(VOICE_EXAM), "これとは別に、<e>として<E>円が加算{される}"},
    {SAYS(BOX), NOTES, "<e><E>円"},
    {SAYS(BOX), NOTES, "ほかに<e><E>円"},
    {SAYS(TOTAL) | SAYS(BOX), 0, "+<e>の<E>円をふくめて、代金は<T>円{だ/た}"},
    {SAYS(TOTAL) | SAYS(BOX), 0, "+<e><E>円も入れて<T>円{はらう/た}"},
    {SAYS(TOTAL) | SAYS(BOX), 0, "+<e>が<E>円かかったので、全部で<T>円に{なる/た}"},
    {SAYS(TOTAL) | SAYS(BOX), 0, "+しはらったのは<T>円で、このうち<E>円は<e>{だ}"},
    {SAYS(TOTAL) | SAYS(BOX), 0, "+合計の<T>円には、<e>の<E>円がふくまれて{いる}"},
    {SAYS(TOTAL) | SAYS(BOX), 0, "+これに<e><E>円を加えた金額は<T>円{だ}"},
    {SAYS(TOTAL) | SAYS(BOX), VOICED(VOICE_PARENT), "+<e><E>円をふくめて<T>円の請求が{くる/た}"},
    {SAYS(TOTAL) | SAYS(BOX), NOTES, "+<e><E>円こみで<T>円"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOX), 0, "1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買い、<e>の<E>円も入れて<T>円{はらう/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOX), 0, "<e>の<E>円をふくめた<T>円で、<pa>円の<a>と<pb>円の<b>を合わせて<N><c>{買う/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOX), TALK, "通信はん売で、1<c><pa>円の<a>と1<c><pb>円の<b>を取りまぜて<N><c>たのみ、<e><E>円と合わせて<T>円を{はらう/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOX) | SAYS_QUESTION, 0, "<q>は何<c>{買う/た}か。1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買って、<e>の<E>円をふくめて<T>円{はらう/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOX) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<E>円の<e>と、<pa>円の<a>、<pb>円の<b>計<N><c>で<T>円のときの、<q>の数"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOX) | SAYS_QUESTION, NOTES, "<a><pa>円、<b><pb>円、計<N><c>+<e><E>円=<T>円。<q>は何<c>"},
    {0, 0, NULL},
};

/* ---- legs and wheels ---- */
enum { LEGS = TOTAL };
static const struct phrasing legs[] = {
    {SAYS(NUMBER), 0, "<a>と<b>が合わせて<N><c>{<vd>}"},
    {SAYS(NUMBER), 0, "<a>と<b>が[全部で|合計]<N><c>{<vd>}"},
    {SAYS(NUMBER), 0, "<a>と<b>の数は合わせて<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<a>と<b>だけを数えると、全部で<N><c>{だ/た}"},
    {SAYS(NUMBER), 0, "<N><c>の<a>と<b>が{<vd>}"},
    {SAYS(NUMBER), 0, "<a>と<b>がまじって<N><c>{<vd>}"},
    {SAYS(NUMBER), 0, "<P>が<a>と<b>を数えたら、合わせて<N><c>{だ/た}"},
    {SAYS(NUMBER), 0, "ここに<a>と<b>が{<vd>}。数を合わせると<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<a>が何<ca>か、<b>が何<cb>か{<vd>}。合わせると<N><c>に{なる}"},
    {SAYS(NUMBER), 0, "<a>(<l>は<la><lc>)と<b>(<l>は<lb><lc>)が合わせて<N><c>{<vd>}"},
    {SAYS(NUMBER), 0, "<a>の<l>は<la><lc>、<b>の<l>は<lb><lc>{だ}。<a>と<b>は合わせて<N><c>{<vd>}"},
    {SAYS(NUMBER), 0, "1<ca>の<a>には<l>が<la><lc>、1<cb>の<b>には<l>が<lb><lc>{ある}。合わせた数は<N><c>{だ}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "ある場所に<a>と<b>が合わせて<N><c>{<vd>}。ただし、<l>は<a>が<la><lc>、<b>が<lb><lc>と{する}"},
    {SAYS(NUMBER), TALK, "のぞいてみると、<a>と<b>が合わせて<N><c>{<vd>/た}"},
    {SAYS(NUMBER), TALK, "「<a>と<b>で<N><c>だね。」と<P>が{言う/た}"},
    {SAYS(NUMBER), TALK, "図かんで調べると、<a>の<l>は<la><lc>、<b>の<l>は<lb><lc>{だ/た}。目の前には、この2種類が合わせて<N><c>{<vd>}"},
    {SAYS(NUMBER), NOTES, "<a>と<b>、[計|合わせて]<N><c>"},
    {SAYS(NUMBER), NOTES, "<a>(<l><la><lc>)・<b>(<l><lb><lc>)、計<N><c>"},
    {SAYS(LEGS), 0, "<l>の数は[全部で|合わせて|]<T><lc>{だ}"},
    {SAYS(LEGS), 0, "<l>の数の合計は<T><lc>{だ/た}"},
    {SAYS(LEGS), 0, "<l>の数を数えると、[全部で|]<T><lc>{だ/た}"},
    {SAYS(LEGS), 0, "<l>は[全部で|合計で|]<T><lc>{ある}"},
    {SAYS(LEGS), 0, "<l>だけ数えたら<T><lc>{ある/た}"},
    {SAYS(LEGS), 0, "+どの<l>も数えると、合わせて<T><lc>に{なる}"},
    {SAYS(LEGS), 0, "+<l>をすべて合わせると<T><lc>{だ}"},
    {SAYS(LEGS), 0, "+<l>の合計を調べると<T><lc>{だ/た}"},
    {SAYS(LEGS), 0, "+<a>の<l>と<b>の<l>を合わせると<T><lc>に{なる}"},
    {SAYS(LEGS), VOICED(VOICE_EXAM), "+<l>の総数は<T><lc>{だ}"},
    {SAYS(LEGS), TALK, "「<l>は<T><lc>だったよ。」と弟が{言う/た}"},
    {SAYS(LEGS), TALK, "<l>を1つずつ数えてみたら、<T><lc>も{ある/た}"},
    {SAYS(LEGS), TALK, "+上からは見えない<l>も数えると、全部で<T><lc>{だ/た}"},
    {SAYS(LEGS), NOTES, "<l>[の合計|の数|]<T><lc>"},
    {SAYS(LEGS), NOTES, "+<l>は計<T><lc>"},
    {SAYS(NUMBER) | SAYS(LEGS), 0, "<a>と<b>が合わせて<N><c><vt>、<l>の数の合計は<T><lc>{だ}"},
    {SAYS(NUMBER) | SAYS(LEGS), 0, "<a>と<b>、合わせて<N><c>の<l>の数をたすと<T><lc>に{なる}"},
    {SAYS(NUMBER) | SAYS(LEGS), 0, "<l>の数を数えると<T><lc>、<a>と<b>の数を数えると全部で<N><c>{だ/た}"},
    {SAYS(NUMBER) | SAYS(LEGS), 0, "<a>と<b>の<l>の数は全部で<T><lc>、<a>と<b>の数は全部で<N><c>{だ}"},
    {SAYS(NUMBER) | SAYS(LEGS), 0, "<N><c>の<a>と<b>について調べたら、<l>は合わせて<T><lc>{だ/た}"},
    {SAYS(NUMBER) | SAYS(LEGS), TALK, "「<a>と<b>で合わせて<N><c>だ。」「<l>は<T><lc>だったよ。」と2人が話して{いる}"},
    {SAYS(NUMBER) | SAYS(LEGS), NOTES, "<a>・<b>計<N><c>、<l>計<T><lc>"},
    {SAYS_QUESTION, 0, "?<q>の数|<qc>"},
    {SAYS_QUESTION, 0, "<q>は何<qc>{<vd>}か"},
    {SAYS_QUESTION, 0, "<q>は何<qc>{だ}か"},
    {SAYS_QUESTION, 0, "+このうち、<q>は何<qc>{<vd>}か"},
    {SAYS_QUESTION, 0, "<q>だけの数は何<qc>{だ}か"},
    {SAYS_QUESTION, 0, "<q>は何<qc><vd>ことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<qc>と考えれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>が何<qc>なのか、どう説明すれば{いい}か"},
    {SAYS_QUESTION, TALK, "<q>は何<qc>でしょう"},
    {SAYS_QUESTION, TALK, "+さて、<q>は何<qc>だと{思う}か"},
    {SAYS_QUESTION, NOTES, "<q>は何<qc>"},
    {SAYS_QUESTION, NOTES, "<q>は"},
    {SAYS(NUMBER) | SAYS(LEGS) | SAYS_QUESTION, 0, "<q>は何<qc>{<vd>}か。<a>と<b>は合わせて<N><c>で、<l>の数の合計は<T><lc>{だ}"},
    {SAYS(NUMBER) | SAYS(LEGS) | SAYS_QUESTION, 0, "<a>と<b>が合わせて<N><c>で、<l>が全部で<T><lc>のとき、<q>は何<qc>{だ}か"},
    {SAYS(NUMBER) | SAYS(LEGS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>と<b>が合わせて<N><c>、<l>の合計が<T><lc>のときの<q>の数"},
    {0, 0, NULL},
};

enum { BOUGHT = SAYS(NUMBER) | SAYS(PRICES) | SAYS(TOTAL) };

const struct wording wording_tsurukame[] = {
    {"prices", BOUGHT, prices},
    {"box", BOUGHT | SAYS(BOX), box},
    {"legs", SAYS(NUMBER) | SAYS(LEGS), legs},
    {NULL, 0, NULL},
};
