/* newton_bokuso.c - how ニュートン算 of grass and springs is said.
 *
 * Slots: <f> 一定の割合で草が生える牧場, <w> <c> 牛, 頭, <t> 日, <v> 草を食べつく(す), <ob> 草; <a> of them need
 * <x>, <b> need <y>; <n> is asked about.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER };

#define TWO_CASES \
    {SAYS(ONE), 0, "<f>が{ある}。<w>が<a><c>だと、<x><t>で{<v>す}"}, \
    {SAYS(ONE), 0, "<f>では、<w>が<a><c>のとき<x><t>で{<v>す}"}, \
    {SAYS(ONE), 0, "<f>で、<w><a><c>は<x><t>で{<v>す}"}, \
    {SAYS(ONE), 0, "<f>が{ある}。<a><c>の<w>では、<ob>は<x><t>で{なくなる}"}, \
    {SAYS(ONE), 0, "<f>の<ob>は、<w>が<a><c>だと<x><t>で{なくなる}"}, \
    {SAYS(ONE), 0, "<f>が{ある}。<v>すのに、<w><a><c>では<x><t>{かかる}"}, \
    {SAYS(ONE), 0, "<f>について{調べる/た}。<w>が<a><c>のときは、<x><t>で{<v>す}"}, \
    {SAYS(ONE), 0, "<w><a><c>なら<x><t>で<v>す、<f>が{ある}"}, \
    {SAYS(ONE), 0, "<f>が{ある}。<w>はどれも同じだけはたらき、<a><c>では<x><t>で{<v>す}"}, \
    {SAYS(ONE), TALK, "<f>を{見る/た}。<w>が<a><c>なら、<x><t>で{<v>す}"}, \
    {SAYS(ONE), TALK, "おじいさんの話では、<f>の<ob>は、<w>が<a><c>だと<x><t>で{なくなる}"}, \
    {SAYS(ONE), TALK, "<f>の話{だ}。<w>が<a><c>だと<x><t>で<ob>がなくなって{しまう}"}, \
    {SAYS(ONE), VOICED(VOICE_EXAM), "<f>が{ある}。いま、<w><a><c>で<v>すには<x><t>を要{する}"}, \
    {SAYS(ONE), VOICED(VOICE_PARENT), "<f>の問題{だ}。<w><a><c>だと<x><t>で{<v>す}"}, \
    {SAYS(ONE), NOTES, "<f>。<w><a><c>→<x><t>"}, \
    {SAYS(ONE), NOTES, "<f>、<w><a><c>で<x><t>"}, \
    {SAYS(OTHER), 0, "+<b><c>だと、<y><t>で{<v>す}"}, \
    {SAYS(OTHER), 0, "+<w>が<b><c>なら、<y><t>で{<v>す}"}, \
    {SAYS(OTHER), 0, "+<b><c>の<w>では、<y><t>で{なくなる}"}, \
    {SAYS(OTHER), 0, "+<w><b><c>では、<y><t>で{<v>す}"}, \
    {SAYS(OTHER), 0, "+[また、|]<w>が<b><c>のときは<y><t>で{なくなる}"}, \
    {SAYS(OTHER), 0, "+<w>を<b><c>にすると、<y><t>で<ob>が{なくなる}"}, \
    {SAYS(OTHER), 0, "+<b><c>の場合は<y><t>{かかる}"}, \
    {SAYS(OTHER), 0, "+これが<b><c>になると、<y><t>で{<v>す}"}, \
    {SAYS(OTHER), 0, "+<w>が<b><c>では、<y><t>{だ}"}, \
    {SAYS(OTHER), 0, "+同じ<ob>を、<w><b><c>は<y><t>で{<v>す}"}, \
    {SAYS(OTHER), TALK, "+<b><c>だと、<y><t>で<ob>がなくなって{しまう}"}, \
    {SAYS(OTHER), TALK, "+<b><c>のときは<y><t>{だ/た}"}, \
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+また、<w><b><c>では<y><t>を要{する}"}, \
    {SAYS(OTHER), NOTES, "+<b><c>→<y><t>"}, \
    {SAYS(OTHER), NOTES, "+<w><b><c>で<y><t>"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<f>が{ある}。<w><a><c>だと<x><t>で、<w><b><c>だと<y><t>で{<v>す}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<f>では、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>で{<v>す}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<f>で、<w>が<b><c>だと<y><t>で{<v>す}が、<a><c>だと<x><t>{かかる}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<f>が{ある}。<v>すのにかかる時間は、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>{だ}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<w><a><c>では<x><t>、<b><c>では<y><t>で<v>してしまう、<f>が{ある}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<f>に、同じ<w>を<a><c>入れると<x><t>、<b><c>入れると<y><t>で<ob>が{なくなる}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<f>が{ある}。<w><b><c>なら<y><t>で<ob>が{なくなる}。<a><c>なら<x><t>で{なくなる}"}, \
    {SAYS(ONE) | SAYS(OTHER), TALK, "「<f>があってね。<w>が<a><c>だと<x><t>、<b><c>だと<y><t>で<ob>がなくなるんだよ。」という話を{聞く/た}"}, \
    {SAYS(ONE) | SAYS(OTHER), NOTES, "<f>:<w><a><c>→<x><t>、<b><c>→<y><t>"}

static const struct phrasing days[] = {
    TWO_CASES,
    {SAYS_QUESTION, 0, "+<w><n><c>だと、何<t>で{<v>す}か"},
    {SAYS_QUESTION, 0, "+<w>が<n><c>なら、何<t>で{<v>す}か"},
    {SAYS_QUESTION, 0, "+<n><c>の<w>では、何<t>で{なくなる}か"},
    {SAYS_QUESTION, 0, "+<n><c>だと何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<w>を<n><c>にすると、<ob>は何<t>で{なくなる}か"},
    {SAYS_QUESTION, 0, "+<w>が<n><c>のときは、何<t>で{<v>す}か"},
    {SAYS_QUESTION, 0, "+<w><n><c>で<v>すには、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<n><c>の場合、<ob>がなくなるまでに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+?<w><n><c>で<v>すのにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+<w>を<n><c>使うと、<ob>がなくなるのは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+どの<w>も同じだけはたらくとすると、<n><c>では何<t>で{なくなる}か"},
    {SAYS_QUESTION, 0, "+では、<n><c>では何<t>で{<v>す}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n><c>のときは何<t>で<v>すことになるのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n><c>だったら何<t>でなくなるのかな"},
    {SAYS_QUESTION, NOTES, "+<n><c>→何<t>"},
    {SAYS_QUESTION, NOTES, "+<n><c>なら何<t>"},
    {0, 0, NULL},
};

static const struct phrasing many[] = {
    TWO_CASES,
    {SAYS_QUESTION, 0, "+ちょうど<n><t>で<v>すには、<w>は何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<n><t>で<v>すのは、<w>が何<c>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+<n><t>で<v>すには、何<c>の<w>が{いる/5}か"},
    {SAYS_QUESTION, 0, "+<n><t>で<ob>をなくすには、<w>を何<c>にすれば{よい}か"},
    {SAYS_QUESTION, 0, "+<ob>がちょうど<n><t>でなくなるのは、<w>が何<c>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+?ちょうど<n><t>で<v>す<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+?<n><t>で<v>すのに必要な<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+かかる時間が<n><t>になるのは、<w>が何<c>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+<w>が何<c>なら、<n><t>で{<v>す}か"},
    {SAYS_QUESTION, 0, "+これを<n><t>にするには、<w>が何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<n><t>で<ob>がなくなるようにするには、<w>は何<c>あれば{いい}か"},
    {SAYS_QUESTION, 0, "+何<c>の<w>を使うと、<n><t>で{<v>す}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+ちょうど<n><t>でなくしたいとき、<w>は何<c>あればいいですか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n><t>でなくすには<w>が何<c>いるのかな"},
    {SAYS_QUESTION, NOTES, "+<n><t>→何<c>"},
    {SAYS_QUESTION, NOTES, "+<n><t>でなくすには何<c>"},
    {0, 0, NULL},
};

const struct wording wording_newton_bokuso[] = {
    {"days", SAYS(ONE) | SAYS(OTHER), days},
    {"many", SAYS(ONE) | SAYS(OTHER), many},
    {NULL, 0, NULL},
};
