/* toku.c - how a fixed cost against a lower price is told.
 *
 * Slots: <w> 写真のプリント, <c> 枚, <k> 送料, <da> お店, <ch> ネット; <a> yen each at <da>, <b> at <ch>, <d> their
 * difference, <F> the fixed cost.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { EACH, FIXED };
enum { BOTH = SAYS(EACH) | SAYS(FIXED) };

#define FIXED_COST \
    {SAYS(FIXED), 0, "+ただ、<ch>では別に<k>が<F>円{かかる}"}, \
    {SAYS(FIXED), 0, "+<ch>のほうは、数に関係なく<k>が<F>円{かかる}"}, \
    {SAYS(FIXED), 0, "+<ch>には、このほかに<k>として<F>円を{はらう}"}, \
    {SAYS(FIXED), 0, "+その代わり、<ch>では<k>が全部で<F>円{いる/5}"}, \
    {SAYS(FIXED), 0, "+<ch>だけは、<k>が<F>円{かかる}"}, \
    {SAYS(FIXED), 0, "+<k>の<F>円は、<ch>のときだけに{かかる}"}, \
    {SAYS(FIXED), 0, "+<ch>にすると、はじめに<k>を<F>円{はらう}"}, \
    {SAYS(FIXED), 0, "+<ch>の代金には、<k>の<F>円も{加わる}"}, \
    {SAYS(FIXED), TALK, "+でも、<ch>だと<k>が<F>円{かかる}"}, \
    {SAYS(FIXED), TALK, "+「<ch>は<k>が<F>円いるよ。」と友だちが{言う/た}"}, \
    {SAYS(FIXED), VOICED(VOICE_EXAM), "+ただし、<ch>の場合は<k>が<F>円かかるものと{する}"}, \
    {SAYS(FIXED), NOTES, "+<ch>は<k><F>円"}, \
    {SAYS(FIXED), NOTES, "+<k>(<ch>のみ)<F>円"}

#define FROM_HOW_MANY \
    {SAYS_QUESTION, 0, "<ch>のほうが安くなるのは、何<c>以上のとき{だ}か"}, \
    {SAYS_QUESTION, 0, "+何<c>以上なら、<ch>のほうが安く{なる}か"}, \
    {SAYS_QUESTION, 0, "+<ch>のほうが得になるのは、何<c>から{だ}か"}, \
    {SAYS_QUESTION, 0, "+少なくとも何<c>なら、<ch>のほうが安いと{いえる}か"}, \
    {SAYS_QUESTION, 0, "+合計が<ch>のほうで安くなるのは、何<c>以上{だ}か"}, \
    {SAYS_QUESTION, 0, "+<ch>のほうが安くなる最も少ない数は、何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<k>をふくめても<ch>のほうが安いのは、何<c>以上のとき{だ}か"}, \
    {SAYS_QUESTION, 0, "+?<ch>のほうが安くなる最も少ない数|<c>"}, \
    {SAYS_QUESTION, TALK, "+いったい何<c>から<ch>のほうが得に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+何<c>以上なら、<ch>にしたほうが{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何<c>から<ch>が安くなるのかな"}, \
    {SAYS_QUESTION, NOTES, "+<ch>が安くなるのは何<c>以上"}

#define TWO_PRICES \
    {SAYS(EACH), 0, "<w>は、<da>では1<c><a>円、<ch>では1<c><b>円{だ}"}, \
    {SAYS(EACH), 0, "<da>での<w>は1<c><a>円で、<ch>では同じものが1<c><b>円{だ}"}, \
    {SAYS(EACH), 0, "<w>の代金は、<da>が1<c><a>円、<ch>が1<c><b>円{だ}"}, \
    {SAYS(EACH), 0, "<w>を考えて{いる}。<da>なら1<c>につき<a>円、<ch>なら1<c>につき<b>円{だ}"}, \
    {SAYS(EACH), 0, "<w>にかかるお金は、<da>で1<c><a>円、<ch>で1<c><b>円{だ}"}, \
    {SAYS(EACH), 0, "1<c>あたりのねだんは、<w>なら<da>が<a>円、<ch>が<b>円{だ}"}, \
    {SAYS(EACH), 0, "<w>が、<da>では1<c><a>円、<ch>では1<c><b>円でできることに{なる}"}, \
    {SAYS(EACH), 0, "<da>は1<c><a>円、<ch>は1<c><b>円で<w>を引き受けて{いる}"}, \
    {SAYS(EACH), 0, "<w>のねだんをくらべると、<da>は1<c><a>円、<ch>は1<c><b>円{だ/た}"}, \
    {SAYS(EACH), TALK, "<w>は、<da>だと1<c><a>円だけど、<ch>だと1<c><b>円だと{聞く/た}"}, \
    {SAYS(EACH), TALK, "「<w>は<da>で1<c><a>円、<ch>なら1<c><b>円だって。」と兄が{言う/た}"}, \
    {SAYS(EACH), VOICED(VOICE_EXAM), "<w>の料金は、<da>では1<c>につき<a>円、<ch>では1<c>につき<b>円で{ある}"}, \
    {SAYS(EACH), NOTES, "<w>:<da>は1<c><a>円、<ch>は1<c><b>円"}, \
    {SAYS(EACH), NOTES, "<da>1<c><a>円、<ch>1<c><b>円の<w>"}

static const struct phrasing two[] = {
    FIXED_COST,
    FROM_HOW_MANY,
    TWO_PRICES,
    {BOTH, 0, "<w>を2つのところにたのむことが{できる}。<da>は1<c><a>円{だ}。<ch>は、はじめに<k>が<F>円かかり、そのあとは1<c><b>円{だ}"},
    {BOTH, 0, "<w>は、<da>では1<c><a>円、<ch>では<k><F>円のほかに1<c><b>円{だ}"},
    {BOTH, 0, "<ch>では、<k>が<F>円かかる代わりに<w>が1<c><b>円{だ}。<da>では<k>はいらないが、1<c><a>円{だ}"},
    {BOTH, NOTES, "<w>:<da>は1<c><a>円、<ch>は<k><F>円+1<c><b>円"},
    {0, 0, NULL},
};

static const struct phrasing off[] = {
    FIXED_COST,
    FROM_HOW_MANY,
    {SAYS(EACH), 0, "<w>は、<ch>のほうが<da>より1<c>につき<d>円{安い}"},
    {SAYS(EACH), 0, "<ch>の<w>は、<da>とくらべて1<c><d>円{安い}"},
    {SAYS(EACH), 0, "<w>を<ch>にすると、<da>より1<c><d>円安く{なる}"},
    {SAYS(EACH), 0, "<w>のねだんは、<ch>では<da>より1<c>あたり<d>円安くなって{いる}"},
    {SAYS(EACH), 0, "<w>は1<c>につき、<da>より<ch>のほうが<d>円安くすむことに{なる}"},
    {SAYS(EACH), 0, "<da>の<w>は、<ch>より1<c><d>円{高い}"},
    {SAYS(EACH), 0, "<w>1<c>のねだんをくらべると、<ch>は<da>より<d>円{安い}"},
    {SAYS(EACH), 0, "<ch>だと、<w>が<da>の1<c><d>円引きに{なる}"},
    {SAYS(EACH), 0, "<w>が、<ch>では<da>のねだんから1<c><d>円引きで{できる}"},
    {SAYS(EACH), TALK, "<w>は、<ch>にすれば<da>より1<c><d>円安いと{聞く/た}"},
    {SAYS(EACH), TALK, "「<w>なら、<ch>のほうが<da>より1<c><d>円安いよ。」と母が{言う/た}"},
    {SAYS(EACH), VOICED(VOICE_EXAM), "<w>の料金は、<ch>のほうが<da>より1<c>につき<d>円だけ{安い}"},
    {SAYS(EACH), NOTES, "<w>:<ch>は<da>より1<c><d>円安い"},
    {SAYS(EACH), NOTES, "<ch>は<da>の1<c><d>円引き(<w>)"},
    {BOTH, 0, "<w>は、<ch>では<da>より1<c><d>円安いが、<k>が<F>円{かかる}"},
    {BOTH, 0, "<k>を<F>円はらって<ch>にすると、<w>が<da>より1<c><d>円安く{なる}"},
    {BOTH, 0, "<ch>は<k>が<F>円、そのかわり<w>が<da>より1<c><d>円{安い}"},
    {BOTH, NOTES, "<w>:<ch>は<k><F>円、そのかわり<da>より1<c><d>円安い"},
    {BOTH | SAYS_QUESTION, NOTES, "<k><F>円、<w>が1<c><d>円引きの<ch>が<da>より安くなる最少の数(<c>)"},
    {0, 0, NULL},
};

static const struct phrasing same[] = {
    FIXED_COST,
    TWO_PRICES,
    {SAYS_QUESTION, 0, "+合計の金額が同じになるのは、何<c>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+何<c>のとき、<da>と<ch>の合計が等しく{なる}か"},
    {SAYS_QUESTION, 0, "+どちらも同じ金額になるのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+はらうお金が同じになるのは何<c>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+?合計が同じになる数|<c>"},
    {SAYS_QUESTION, 0, "+全部のお金が等しくなるのは何<c>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+<k>もふくめて同じ金額になるのは何<c>のとき{だ}か"},
    {SAYS_QUESTION, TALK, "+いったい何<c>で同じ金額に{なる}か"},
    {SAYS_QUESTION, NOTES, "+同じ金額になるのは何<c>"},
    {0, 0, NULL},
};

const struct wording wording_toku[] = {
    {"two", BOTH, two},
    {"off", BOTH, off},
    {"same", BOTH, same},
    {NULL, 0, NULL},
};
