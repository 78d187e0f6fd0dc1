/* tsurukame3.c - how つるかめ算 of three kinds is said.
 *
 * Slots: <p> the first kind, <q> and <r> the linked ones, <c> their counter, <as> the asked one; number <N>, total <T>;
 * <link> the sentence and <linked> the noun clause that link <q> and <r>; prices <a> <b> <d>; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NUMBER, PRICES, LINK, TOTAL };

/* <q> and <r>: as many of both, or so many times as many. */
#define LINKED(n) \
    {SAYS(LINK), 0, "<linked>{だ}"}, \
    {SAYS(LINK), 0, "<linked>であることがわかって{いる}"}, \
    {SAYS(LINK), 0, "ただし、<linked>{だ}"}, \
    {SAYS(LINK), 0, "このうち、<linked>{だ}"}, \
    {SAYS(LINK), 0, n "をくらべると、<linked>{だ/た}"}, \
    {SAYS(LINK), 0, "調べると、<linked>{だ/た}"}, \
    {SAYS(LINK), 0, "<linked>になって{いる}"}, \
    {SAYS(LINK), 0, n "については、<linked>{だ}"}, \
    {SAYS(LINK), VOICED(VOICE_EXAM), "ただし、<linked>であるものと{する}"}, \
    {SAYS(LINK), VOICED(VOICE_EXAM), "なお、<linked>{だ}"}, \
    {SAYS(LINK), TALK, "ヒントは、<linked>だということ{だ}"}, \
    {SAYS(LINK), TALK, "よく見ると、<linked>{だ/た}"}, \
    {SAYS(LINK), NOTES, "<linked>"}, \
    {SAYS(LINK), NOTES, "<linked>とする"}

/* ---- coins ---- */
static const struct phrasing coins[] = {
    LINKED("枚数"),
    {SAYS(NUMBER), 0, "<p>、<q>、<r>が合わせて<N>枚{ある}"},
    {SAYS(NUMBER), 0, "<p>と<q>と<r>が全部で<N>枚{ある}"},
    {SAYS(NUMBER), 0, "[さいふ|箱|貯金箱]の中に、<p>、<q>、<r>が合わせて<N>枚入って{いる}"},
    {SAYS(NUMBER), 0, "<P>は<p>、<q>、<r>を合わせて<N>枚持って{いる}"},
    {SAYS(NUMBER), 0, "3種類のお金<p>、<q>、<r>が<N>枚{ある}"},
    {SAYS(NUMBER), 0, "<p>、<q>、<r>の枚数の合計は<N>枚{だ}"},
    {SAYS(NUMBER), 0, "<P>の貯金箱には、<p>と<q>と<r>だけが<N>枚入って{いる}"},
    {SAYS(NUMBER), 0, "<N>枚のお金が{ある}。種類は<p>、<q>、<r>の3つ{だ}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "<p>、<q>、<r>の3種類の硬貨が、合計<N>枚{ある}"},
    {SAYS(NUMBER), TALK, "貯金箱をあけて<p>、<q>、<r>を数えると、全部で<N>枚{だ/た}"},
    {SAYS(NUMBER), TALK, "<P>がためたお金は、<p>と<q>と<r>で<N>枚{だ}"},
    {SAYS(NUMBER), NOTES, "<p>、<q>、<r>、[計|合わせて]<N>枚"},
    {SAYS(NUMBER), NOTES, "<p>・<q>・<r>が<N>枚"},
    {SAYS(TOTAL), 0, "+金額は[全部で|合わせて]<T>円{だ}"},
    {SAYS(TOTAL), 0, "+合計は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+全部の金額は<T>円に{なる}"},
    {SAYS(TOTAL), 0, "+お金を全部合わせると<T>円{ある}"},
    {SAYS(TOTAL), 0, "+合わせた金額は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+数えると<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+金額の合計を調べると、<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+ちょうど<T>円分{ある}"},
    {SAYS(TOTAL), VOICED(VOICE_EXAM), "+その金額の合計は<T>円{だ}"},
    {SAYS(TOTAL), TALK, "+全部で<T>円も{ある/た}"},
    {SAYS(TOTAL), TALK, "+お金に直すと<T>円{だ/た}"},
    {SAYS(TOTAL), NOTES, "+計<T>円"},
    {SAYS(TOTAL), NOTES, "+金額<T>円"},
    {SAYS(NUMBER) | SAYS(TOTAL), 0, "<p>、<q>、<r>が合わせて<N>枚あり、合計は<T>円{だ}"},
    {SAYS(NUMBER) | SAYS(TOTAL), 0, "<T>円を、<p>、<q>、<r>の3種類で、合わせて<N>枚{はらう/た}"},
    {SAYS(NUMBER) | SAYS(TOTAL), 0, "<p>と<q>と<r>を合わせた<N>枚で、<T>円に{なる}"},
    {SAYS(NUMBER) | SAYS(TOTAL), TALK, "貯金箱に<p>と<q>と<r>が<N>枚。金額は<T>円{だ}"},
    {SAYS(NUMBER) | SAYS(TOTAL), NOTES, "<p>・<q>・<r>計<N>枚で<T>円"},
    {SAYS_QUESTION, 0, "?<as>の枚数|枚"},
    {SAYS_QUESTION, 0, "<as>は何枚{ある}か"},
    {SAYS_QUESTION, 0, "<as>は何枚{だ}か"},
    {SAYS_QUESTION, 0, "?<as>の数|枚"},
    {SAYS_QUESTION, 0, "+このうち、<as>は何枚{だ}か"},
    {SAYS_QUESTION, 0, "<as>は何枚あることに{なる}か"},
    {SAYS_QUESTION, 0, "<N>枚のうち、<as>は何枚{ある}か"},
    {SAYS_QUESTION, 0, "<as>の枚数は何枚に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<as>は何枚あると考えれば{いい}か"},
    {SAYS_QUESTION, TALK, "<as>は何枚でしょう"},
    {SAYS_QUESTION, TALK, "+さて、<as>は何枚あると{思う}か"},
    {SAYS_QUESTION, NOTES, "<as>は何枚"},
    {SAYS_QUESTION, NOTES, "<as>の枚数"},
    {SAYS(NUMBER) | SAYS(LINK) | SAYS(TOTAL) | SAYS_QUESTION, 0, "<as>は何枚{ある}か。<p>、<q>、<r>は合わせて<N>枚で、合計は<T>円、<linked>{だ}"},
    {SAYS(NUMBER) | SAYS(LINK) | SAYS(TOTAL) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>、<q>、<r>が計<N>枚、<T>円、<linked>のときの、<as>の枚数"},
    {0, 0, NULL},
};

/* ---- goods ---- */
static const struct phrasing goods[] = {
    LINKED("買った数"),
    {SAYS(NUMBER), 0, "<p>、<q>、<r>を合わせて<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "<P>は、<p>と<q>と<r>を全部で<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "お店で、<p>、<q>、<r>の3種類を取りまぜて<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "買ったのは<p>、<q>、<r>で、合わせて<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<N><c>の買い物を{する/た}。品物は<p>と<q>と<r>{だ}"},
    {SAYS(NUMBER), 0, "<p>と<q>と<r>を何<c>かずつ、全部で<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "3種類の品物<p>、<q>、<r>を合計<N><c>注文{する/た}"},
    {SAYS(NUMBER), 0, "<p>、<q>、<r>を、合わせて<N><c>になるように{買う/た}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "ある店で、<p>、<q>、<r>をそれぞれいくつか、合計<N><c>{買う/た}"},
    {SAYS(NUMBER), TALK, "おつかいで、<p>と<q>と<r>を全部で<N><c>買って{くる/た}"},
    {SAYS(NUMBER), NOTES, "<p>、<q>、<r>を計<N><c>"},
    {SAYS(NUMBER), NOTES, "<p>・<q>・<r>合わせて<N><c>"},
    {SAYS(PRICES), 0, "<p>は1<c><a>円、<q>は1<c><b>円、<r>は1<c><d>円{だ}"},
    {SAYS(PRICES), 0, "1<c>のねだんは、<p>が<a>円、<q>が<b>円、<r>が<d>円{だ}"},
    {SAYS(PRICES), 0, "+1<c>のねだんは順に<a>円、<b>円、<d>円{だ}"},
    {SAYS(PRICES), 0, "店では<p>を<a>円、<q>を<b>円、<r>を<d>円で売って{いる}"},
    {SAYS(PRICES), 0, "<r>は1<c><d>円、<q>は1<c><b>円、<p>は1<c><a>円{する}"},
    {SAYS(PRICES), 0, "<p>1<c>は<a>円、<q>1<c>は<b>円、<r>1<c>は<d>円{だ}"},
    {SAYS(PRICES), 0, "ねだんは1<c>につき、<p>が<a>円、<q>が<b>円、<r>が<d>円{だ}"},
    {SAYS(PRICES), VOICED(VOICE_EXAM), "1<c>あたりの値段は、<p>が<a>円、<q>が<b>円、<r>が<d>円{だ}"},
    {SAYS(PRICES), TALK, "「<p>は<a>円、<q>は<b>円、<r>は<d>円だよ。」とお店の人が{言う/た}"},
    {SAYS(PRICES), NOTES, "<p><a>円、<q><b>円、<r><d>円"},
    {SAYS(PRICES), NOTES, "1<c>:<p><a>円・<q><b>円・<r><d>円"},
    {SAYS(NUMBER) | SAYS(PRICES), 0, "1<c><a>円の<p>、1<c><b>円の<q>、1<c><d>円の<r>を合わせて<N><c>{買う/た}"},
    {SAYS(NUMBER) | SAYS(PRICES), 0, "<P>は、<a>円の<p>と<b>円の<q>と<d>円の<r>を、全部で<N><c>{買う/た}"},
    {SAYS(NUMBER) | SAYS(PRICES), 0, "<p>(1<c><a>円)と<q>(1<c><b>円)と<r>(1<c><d>円)を全部で<N><c>{買う/た}"},
    {SAYS(NUMBER) | SAYS(PRICES), NOTES, "<a>円の<p>、<b>円の<q>、<d>円の<r>、計<N><c>"},
    {SAYS(TOTAL), 0, "+代金は[全部で|]<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+代金の合計は<T>円に{なる/た}"},
    {SAYS(TOTAL), 0, "+全部で<T>円{はらう/た}"},
    {SAYS(TOTAL), 0, "+しはらった金額は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+ちょうど<T>円{使う/た}"},
    {SAYS(TOTAL), 0, "+合計金額は<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+3種類合わせた代金は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+レジで<T>円を{しはらう/た}"},
    {SAYS(TOTAL), VOICED(VOICE_EXAM), "+代金の合計が<T>円{だ/た}"},
    {SAYS(TOTAL), TALK, "+使ったお金は<T>円{だ/た}"},
    {SAYS(TOTAL), NOTES, "+代金<T>円"},
    {SAYS(TOTAL), NOTES, "+計<T>円"},
    {SAYS_QUESTION, 0, "?<as>の数|<c>"},
    {SAYS_QUESTION, 0, "?買った<as>の数|<c>"},
    {SAYS_QUESTION, 0, "<as>を何<c>{買う/た}か"},
    {SAYS_QUESTION, 0, "<as>は何<c>{買う/た}か"},
    {SAYS_QUESTION, 0, "買った<as>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+このうち、<as>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<N><c>のうち、<as>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<as>は何<c>買ったことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<as>は何<c>入っているはず{だ}か"},
    {SAYS_QUESTION, TALK, "<as>は何<c>買ったのでしょう"},
    {SAYS_QUESTION, TALK, "+さて、<as>を何<c>買ったと{思う}か"},
    {SAYS_QUESTION, NOTES, "<as>は何<c>"},
    {SAYS_QUESTION, NOTES, "<as>の数"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(LINK) | SAYS(TOTAL) | SAYS_QUESTION, 0, "<as>は何<c>{買う/た}か。<p>(1<c><a>円)と<q>(1<c><b>円)と<r>(1<c><d>円)を全部で<N><c>買って、代金は<T>円、<linked>{だ/た}"},
    {SAYS(NUMBER) | SAYS(PRICES) | SAYS(LINK) | SAYS(TOTAL) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><a>円、<q><b>円、<r><d>円を計<N><c>、代金<T>円、<linked>のときの、<as>の数"},
    {0, 0, NULL},
};

const struct wording wording_tsurukame3[] = {
    {"coins", SAYS(NUMBER) | SAYS(LINK) | SAYS(TOTAL), coins},
    {"goods", SAYS(NUMBER) | SAYS(PRICES) | SAYS(LINK) | SAYS(TOTAL), goods},
    {NULL, 0, NULL},
};
