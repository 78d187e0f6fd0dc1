/* tsurukame3_kumi.c - how つるかめ算 of three kinds is said where any two of them are linked.
 *
 * Slots: <x> <y> <z> from the least to the greatest, <c> counter, <sum> what is added up, <u> its unit, <N> number, <T>
 * total, <linked> the noun clause, <as> asked; prices <a> <b> <d>; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NUMBER, LINK, TOTAL, PRICES };

#define LINKED \
    {SAYS(LINK), 0, "+<linked>{だ}"}, \
    {SAYS(LINK), 0, "+<linked>であることがわかって{いる}"}, \
    {SAYS(LINK), 0, "+ただし、<linked>{だ}"}, \
    {SAYS(LINK), 0, "+このうち、<linked>{だ}"}, \
    {SAYS(LINK), 0, "+数をくらべると、<linked>{だ/た}"}, \
    {SAYS(LINK), 0, "+調べると、<linked>{だ/た}"}, \
    {SAYS(LINK), 0, "+<linked>になって{いる}"}, \
    {SAYS(LINK), 0, "+数については、<linked>{だ}"}, \
    {SAYS(LINK), VOICED(VOICE_EXAM), "+ただし、<linked>であるものと{する}"}, \
    {SAYS(LINK), TALK, "+よく見ると、<linked>{だ/た}"}, \
    {SAYS(LINK), NOTES, "+<linked>"}, \
    {SAYS_QUESTION, 0, "+このうち、<as>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<as>は何<c>{だ}か"}, \
    ASKED("<as>の数", "<c>")

static const struct phrasing known[] = {
    LINKED,
    {SAYS(NUMBER), 0, "<x>、<y>、<z>が合わせて<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<x>と<y>と<z>が全部で<N><c>に{なる}"},
    {SAYS(NUMBER), 0, "<x>、<y>、<z>の数の合計は<N><c>{だ}"},
    {SAYS(NUMBER), 0, "数えると、<x>、<y>、<z>は合わせて<N><c>{だ/た}"},
    {SAYS(NUMBER), 0, "3種類の<x>、<y>、<z>を合わせると<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<x>、<y>、<z>だけを数えて、全部で<N><c>{だ/た}"},
    {SAYS(NUMBER), 0, "全部で<N><c>で、種類は<x>と<y>と<z>{だ}"},
    {SAYS(NUMBER), 0, "<x>と<y>と<z>を集めて、<N><c>に{する/た}"},
    {SAYS(NUMBER), TALK, "<P>が数えた<x>、<y>、<z>は、全部で<N><c>{だ/た}"},
    {SAYS(NUMBER), NOTES, "<x>・<y>・<z>計<N><c>"},
    {SAYS(TOTAL), 0, "+<sum>の合計は<T><u>{だ}"},
    {SAYS(TOTAL), 0, "+<sum>は全部で<T><u>に{なる}"},
    {SAYS(TOTAL), 0, "+<sum>を合わせると<T><u>{だ}"},
    {SAYS(TOTAL), 0, "+<sum>は合わせて<T><u>{だ/た}"},
    {SAYS(TOTAL), 0, "+<sum>をたすと<T><u>に{なる/た}"},
    {SAYS(TOTAL), 0, "+<sum>は合計<T><u>{だ}"},
    {SAYS(TOTAL), 0, "+全部の<sum>は<T><u>{だ}"},
    {SAYS(TOTAL), 0, "+<sum>を調べると、合わせて<T><u>{だ/た}"},
    {SAYS(TOTAL), NOTES, "+<sum>計<T><u>"},
    {SAYS(NUMBER) | SAYS(TOTAL), 0, "<x>、<y>、<z>が合わせて<N><c>で、<sum>の合計は<T><u>{だ}"},
    {SAYS(NUMBER) | SAYS(TOTAL), 0, "<x>と<y>と<z>を合わせた<N><c>で、<sum>は<T><u>に{なる}"},
    {0, 0, NULL},
};

static const struct phrasing goods[] = {
    LINKED,
    {SAYS(NUMBER), 0, "<x>、<y>、<z>を合わせて<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "<P>は、<x>と<y>と<z>を全部で<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "お店で、<x>、<y>、<z>の3種類を取りまぜて<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "買ったのは<x>、<y>、<z>で、合わせて<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<N><c>の買い物を{する/た}。品物は<x>と<y>と<z>{だ}"},
    {SAYS(NUMBER), 0, "<x>と<y>と<z>を何<c>かずつ、全部で<N><c>{買う/た}"},
    {SAYS(NUMBER), 0, "3種類の品物<x>、<y>、<z>を合計<N><c>注文{する/た}"},
    {SAYS(NUMBER), 0, "<x>、<y>、<z>を、合わせて<N><c>になるように{買う/た}"},
    {SAYS(NUMBER), TALK, "おつかいで、<x>と<y>と<z>を全部で<N><c>買って{くる/た}"},
    {SAYS(NUMBER), NOTES, "<x>、<y>、<z>を計<N><c>"},
    {SAYS(PRICES), 0, "<x>は1<c><a>円、<y>は1<c><b>円、<z>は1<c><d>円{だ}"},
    {SAYS(PRICES), 0, "1<c>のねだんは、<x>が<a>円、<y>が<b>円、<z>が<d>円{だ}"},
    {SAYS(PRICES), 0, "+1<c>のねだんは順に<a>円、<b>円、<d>円{だ}"},
    {SAYS(PRICES), 0, "店では<x>を<a>円、<y>を<b>円、<z>を<d>円で売って{いる}"},
    {SAYS(PRICES), 0, "<x>1<c>は<a>円、<y>1<c>は<b>円、<z>1<c>は<d>円{だ}"},
    {SAYS(PRICES), 0, "ねだんは1<c>につき、<x>が<a>円、<y>が<b>円、<z>が<d>円{だ}"},
    {SAYS(PRICES), 0, "<z>は1<c><d>円、<y>は1<c><b>円、<x>は1<c><a>円{する}"},
    {SAYS(PRICES), TALK, "「<x>は<a>円、<y>は<b>円、<z>は<d>円だよ。」とお店の人が{言う/た}"},
    {SAYS(PRICES), NOTES, "<x><a>円、<y><b>円、<z><d>円"},
    {SAYS(TOTAL), 0, "+代金は[全部で|]<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+代金の合計は<T>円に{なる/た}"},
    {SAYS(TOTAL), 0, "+全部で<T>円{はらう/た}"},
    {SAYS(TOTAL), 0, "+しはらった金額は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+ちょうど<T>円{使う/た}"},
    {SAYS(TOTAL), 0, "+合計金額は<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+3種類合わせた代金は<T>円{だ}"},
    {SAYS(TOTAL), 0, "+レジで<T>円を{しはらう/た}"},
    {SAYS(TOTAL), NOTES, "+計<T>円"},
    {0, 0, NULL},
};

const struct wording wording_tsurukame3_kumi[] = {
    {"known", SAYS(NUMBER) | SAYS(LINK) | SAYS(TOTAL), known},
    {"goods", SAYS(NUMBER) | SAYS(LINK) | SAYS(TOTAL) | SAYS(PRICES), goods},
    {NULL, 0, NULL},
};
