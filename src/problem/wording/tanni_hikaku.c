/* tanni_hikaku.c - how amounts for one are compared, and 人口密度.
 *
 * Slots: <x> <y> the two, <o> what, <ua> <ur> units; <n> <P>, <m> <Q> their amounts; cost: <o> <c>
 * みかん, 個, shops <x> <y>, <k> how many are bought; density: <w> 町, <S> km², <P> people, <d> on one km².
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER };

static const struct phrasing gap[] = {
    {SAYS(ONE), 0, "<x>は<n><ua>で<P><ur>{だ}"},
    {SAYS(ONE), 0, "<x>の<o>は、<n><ua>で<P><ur>{だ/た}"},
    {SAYS(ONE), 0, "<x>と<y>の<o>を{くらべる}。<x>は<n><ua>で<P><ur>{だ}"},
    {SAYS(ONE), 0, "<o>を調べると、<x>は<n><ua>で<P><ur>{だ/た}"},
    {SAYS(ONE), 0, "<x>では、<n><ua>あたりの<o>が<P><ur>{だ}"},
    {SAYS(ONE), 0, "<n><ua>で<P><ur>の<x>が{ある}"},
    {SAYS(ONE), 0, "<x>は、<n><ua>に<P><ur>の割合{だ}"},
    {SAYS(ONE), 0, "<n><ua>の<x>の<o>は<P><ur>{だ}"},
    {SAYS(ONE), 0, "<P><ur>は、<x>の<n><ua>での<o>{だ}"},
    {SAYS(ONE), 0, "<x>のほうは、<n><ua>で<o>が<P><ur>{だ/た}"},
    {SAYS(ONE), TALK, "「<x>は<n><ua>で<P><ur>だよ。」<o>の話{だ}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "<x>の<o>は<n><ua>につき<P><ur>{だ}"},
    {SAYS(ONE), NOTES, "<x> <n><ua>→<P><ur>"},
    {SAYS(ONE), NOTES, "<x>:<n><ua>で<P><ur>"},
    {SAYS(OTHER), 0, "+<y>は<m><ua>で<Q><ur>{だ}"},
    {SAYS(OTHER), 0, "+<y>の<o>は、<m><ua>で<Q><ur>{だ/た}"},
    {SAYS(OTHER), 0, "+一方、<y>は<m><ua>で<Q><ur>{だ}"},
    {SAYS(OTHER), 0, "+<y>では、<m><ua>で<Q><ur>{だ/た}"},
    {SAYS(OTHER), 0, "+また、<m><ua>で<Q><ur>の<y>が{ある}"},
    {SAYS(OTHER), 0, "+<y>のほうは<m><ua>で<Q><ur>{だ}"},
    {SAYS(OTHER), 0, "+<y>は、<m><ua>に<Q><ur>の割合{だ}"},
    {SAYS(OTHER), 0, "+<m><ua>の<y>では<Q><ur>{だ}"},
    {SAYS(OTHER), 0, "+これに対して、<y>は<m><ua>で<Q><ur>{だ}"},
    {SAYS(OTHER), 0, "+もう1つの<y>は、<m><ua>で<Q><ur>{だ/た}"},
    {SAYS(OTHER), TALK, "+「<y>は<m><ua>で<Q><ur>だって。」と{聞く/た}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+また、<y>では<m><ua>につき<Q><ur>{だ}"},
    {SAYS(OTHER), NOTES, "+<y> <m><ua>→<Q><ur>"},
    {SAYS(OTHER), NOTES, "+<y>:<m><ua>で<Q><ur>"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<x>は<n><ua>で<P><ur>、<y>は<m><ua>で<Q><ur>{だ}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<o>は、<x>が<n><ua>で<P><ur>、<y>が<m><ua>で<Q><ur>{だ}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<n><ua>で<P><ur>の<x>と、<m><ua>で<Q><ur>の<y>が{ある}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<x>と<y>の<o>を調べると、<n><ua>で<P><ur>と、<m><ua>で<Q><ur>{だ/た}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "1<ua>あたりの差は何<ur>{だ}か。<o>は、<x>が<n><ua>で<P><ur>、<y>が<m><ua>で<Q><ur>{だ}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "<x> <n><ua>で<P><ur>、<y> <m><ua>で<Q><ur>。1<ua>あたりの<o>の差"},
    {SAYS_QUESTION, 0, "+1<ua>あたりの<o>の差は何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+1<ua>あたりでは、何<ur>{ちがう}か"},
    {SAYS_QUESTION, 0, "+1<ua>あたりにすると、差は何<ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+?1<ua>あたりの差|<ur>"},
    {SAYS_QUESTION, 0, "?1<ua>あたりの<o>の差|<ur>"},
    {SAYS_QUESTION, 0, "+1<ua>あたり、一方は他方より何<ur>{多い}か"},
    {SAYS_QUESTION, 0, "+<o>を1<ua>あたりでくらべると、何<ur>{ちがう}か"},
    {SAYS_QUESTION, 0, "+多いほうは少ないほうより、1<ua>あたり何<ur>{多い}か"},
    {SAYS_QUESTION, 0, "+1<ua>の<o>の差は何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+どちらも1<ua>にすると、何<ur>の差に{なる}か"},
    {SAYS_QUESTION, 0, "+1<ua>あたりのちがいは何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+1<ua>につき何<ur>ちがって{いる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+1<ua>あたりだと何<ur>の差があるのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1<ua>だと何<ur>ちがうのかな"},
    {SAYS_QUESTION, NOTES, "+1<ua>あたりの差は"},
    {SAYS_QUESTION, NOTES, "+1<ua>あたり何<ur>差"},
    {0, 0, NULL},
};

/* ---- two shops ---- */
enum { WANTED = 2 };
static const struct phrasing cost[] = {
    {SAYS(ONE), 0, "<x>では、<o>が<n><c>で<P>円{だ}"},
    {SAYS(ONE), 0, "<x>の<o>は<n><c>で<P>円{だ}"},
    {SAYS(ONE), 0, "<o>を、<x>では<n><c><P>円で売って{いる}"},
    {SAYS(ONE), 0, "<o>のねだんを{くらべる}。<x>では<n><c>で<P>円{だ}"},
    {SAYS(ONE), 0, "<x>に行くと、<o>は<n><c>で<P>円{だ/た}"},
    {SAYS(ONE), 0, "<n><c>で<P>円の<o>が<x>に{ある}"},
    {SAYS(ONE), 0, "<o>は、<x>だと<n><c>入りが<P>円{だ}"},
    {SAYS(ONE), 0, "<x>の<o>のねだんは、<n><c>で<P>円{だ}"},
    {SAYS(ONE), 0, "<x>では、<o><n><c>の代金が<P>円{だ}"},
    {SAYS(ONE), TALK, "「<o>は、<x>だと<n><c>で<P>円だよ。」と{聞く/た}"},
    {SAYS(ONE), TALK, "<A>が<o>を買おうとして{いる}。<x>では<n><c>で<P>円{だ/た}"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "<x>では<o>を<n><c><P>円で売って{いる}。代金は数に比例{する}"},
    {SAYS(ONE), NOTES, "<o> <x>:<n><c><P>円"},
    {SAYS(ONE), NOTES, "<x>の<o><n><c><P>円"},
    {SAYS(OTHER), 0, "+<y>では<m><c>で<Q>円{だ}"},
    {SAYS(OTHER), 0, "+<y>のは<m><c>で<Q>円{だ}"},
    {SAYS(OTHER), 0, "+同じ<o>を、<y>では<m><c><Q>円で売って{いる}"},
    {SAYS(OTHER), 0, "+<y>のねだんは<m><c>で<Q>円{だ}"},
    {SAYS(OTHER), 0, "+一方、<y>では<m><c>で<Q>円{だ/た}"},
    {SAYS(OTHER), 0, "+<y>に行くと、<m><c>で<Q>円{だ/た}"},
    {SAYS(OTHER), 0, "+<y>だと<m><c>入りが<Q>円{だ}"},
    {SAYS(OTHER), 0, "+<y>では、<m><c>の代金が<Q>円{だ}"},
    {SAYS(OTHER), 0, "+また、<m><c>で<Q>円の<o>が<y>に{ある}"},
    {SAYS(OTHER), TALK, "+「<y>は<m><c>で<Q>円だって。」と{教わる/た}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+同じ<o>を<y>では<m><c><Q>円で売って{いる}"},
    {SAYS(OTHER), NOTES, "+<y>:<m><c><Q>円"},
    {SAYS(OTHER), NOTES, "+<y>は<m><c><Q>円"},
    {SAYS(WANTED), 0, "+1<c>あたりが安いほうで<k><c>{買う}"},
    {SAYS(WANTED), 0, "+安いほうの店で<o>を<k><c>{買う}"},
    {SAYS(WANTED), 0, "+どちらもばら売りで、安いほうで<k><c>{買う}"},
    {SAYS(WANTED), 0, "+1<c>のねだんをくらべて、安いほうで<k><c>買うことに{する}"},
    {SAYS(WANTED), 0, "+<k><c>を、1<c>あたりのねだんが安いほうで{買う}"},
    {SAYS(WANTED), 0, "+同じ割合のねだんで、安いほうから<k><c>{買う}"},
    {SAYS(WANTED), 0, "+必要なのは<k><c>で、安いほうを{選ぶ}"},
    {SAYS(WANTED), 0, "+買いたい数は<k><c>で、安いほうの店に{行く}"},
    {SAYS(WANTED), TALK, "+「1<c>分のねだんで、安いほうから<k><c>買おう」と{決める/た}"},
    {SAYS(WANTED), VOICED(VOICE_EXAM), "+1<c>あたりの代金が安いほうの店で、<k><c>買うものと{する}"},
    {SAYS(WANTED), NOTES, "+安いほうで<k><c>買う"},
    {SAYS(WANTED), NOTES, "+<k><c>を安いほうで"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<o>は、<x>では<n><c>で<P>円、<y>では<m><c>で<Q>円{だ}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<o><n><c>が<P>円の<x>と、<m><c>が<Q>円の<y>が{ある}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<x>と<y>で<o>のねだんをくらべると、<n><c>で<P>円と、<m><c>で<Q>円{だ/た}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(WANTED), 0, "<A>は<o>を、安いほうで<k><c>{買う}。<x>では<n><c><P>円、<y>では<m><c><Q>円{だ}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(WANTED) | SAYS_QUESTION, 0, "何円に{なる}か。<o>のねだんは<x>が<n><c>で<P>円、<y>が<m><c>で<Q>円で、安いほうで<k><c>{買う}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(WANTED) | SAYS_QUESTION, NOTES, "<x><n><c><P>円、<y><m><c><Q>円の<o>を、安いほうで<k><c>買う代金"},
    {SAYS_QUESTION, 0, "+代金は何円{だ}か"},
    {SAYS_QUESTION, 0, "+代金は何円に{なる}か"},
    {SAYS_QUESTION, 0, "+いくら{かかる}か"},
    {SAYS_QUESTION, 0, "+全部で何円に{なる}か"},
    {SAYS_QUESTION, 0, "+何円はらえば{よい}か"},
    {SAYS_QUESTION, 0, "+?代金|円"},
    {SAYS_QUESTION, 0, "+?そのときの代金|円"},
    {SAYS_QUESTION, 0, "+代金はいくらに{なる}か"},
    {SAYS_QUESTION, 0, "+そのときの代金は何円{だ}か"},
    {SAYS_QUESTION, 0, "+いくらで{買える}か"},
    {SAYS_QUESTION, 0, "+全部でいくら{だ}か"},
    {SAYS_QUESTION, 0, "+何円必要{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+いくらになるでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+全部でいくらになるのかな"},
    {SAYS_QUESTION, NOTES, "+代金は"},
    {SAYS_QUESTION, NOTES, "+いくら"},
    {0, 0, NULL},
};

/* ---- people on a square kilometre ---- */
#define AREA_IS(fact) \
    {SAYS(fact), 0, "<w>の面積は<S>km²{だ}"}, \
    {SAYS(fact), 0, "面積が<S>km²の<w>が{ある}"}, \
    {SAYS(fact), 0, "<w>は<S>km²の広さ{だ}"}, \
    {SAYS(fact), 0, "<w>の広さは<S>km²{だ}"}, \
    {SAYS(fact), 0, "ある<w>が{ある}。面積は<S>km²{だ}"}, \
    {SAYS(fact), 0, "<w>の面積を調べると<S>km²{だ/た}"}, \
    {SAYS(fact), 0, "<S>km²は<w>の面積{だ}"}, \
    {SAYS(fact), 0, "<w>は、面積が<S>km²{だ}"}, \
    {SAYS(fact), 0, "広さ<S>km²の<w>について{考える}"}, \
    {SAYS(fact), 0, "<A>の住む<w>の面積は<S>km²{だ}"}, \
    {SAYS(fact), TALK, "<A>は<w>について{調べる/た}。面積は<S>km²{だ/た}"}, \
    {SAYS(fact), VOICED(VOICE_PARENT), "引っこし先の<w>は、面積が<S>km²{だ}"}, \
    {SAYS(fact), NOTES, "<w> 面積<S>km²"}, \
    {SAYS(fact), NOTES, "<w>:<S>km²"}
#define NUMBER_IS(fact) \
    {SAYS(fact), 0, "+人口は<P>人{だ}"}, \
    {SAYS(fact), 0, "+そこに<P>人が住んで{いる}"}, \
    {SAYS(fact), 0, "+住んでいる人は<P>人{だ}"}, \
    {SAYS(fact), 0, "+<w>には<P>人が住んで{いる}"}, \
    {SAYS(fact), 0, "+<w>の人口は<P>人{だ}"}, \
    {SAYS(fact), 0, "+人口を調べると<P>人{だ/た}"}, \
    {SAYS(fact), 0, "+全部で<P>人が住んで{いる}"}, \
    {SAYS(fact), 0, "+<P>人が、この<w>に住んで{いる}"}, \
    {SAYS(fact), 0, "+<w>で暮らす人は<P>人{だ}"}, \
    {SAYS(fact), 0, "+人の数は<P>人{だ}"}, \
    {SAYS(fact), TALK, "+<P>人も住んでいるそう{だ}"}, \
    {SAYS(fact), NOTES, "+人口<P>人"}, \
    {SAYS(fact), NOTES, "+<P>人"}
#define DENSITY_IS(fact) \
    {SAYS(fact), 0, "+人口密度は<d>人{だ}"}, \
    {SAYS(fact), 0, "+<w>の人口密度は<d>人{だ}"}, \
    {SAYS(fact), 0, "+1km²あたり<d>人が住んで{いる}"}, \
    {SAYS(fact), 0, "+1km²に平均<d>人が住んで{いる}"}, \
    {SAYS(fact), 0, "+1km²あたりの人口は<d>人{だ}"}, \
    {SAYS(fact), 0, "+人は、1km²につき<d>人の割合で住んで{いる}"}, \
    {SAYS(fact), 0, "+1km²あたりでは<d>人に{なる}"}, \
    {SAYS(fact), 0, "+人口密度を調べると<d>人{だ/た}"}, \
    {SAYS(fact), 0, "+住んでいるのは1km²に<d>人の割合{だ}"}, \
    {SAYS(fact), 0, "+1km²に住む人は平均<d>人{だ}"}, \
    {SAYS(fact), TALK, "+1km²に<d>人ずつ住んでいる計算{だ}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+人口密度は<d>人{だ}。ただし、人口密度は1km²あたりの人口のこと{だ}"}, \
    {SAYS(fact), NOTES, "+人口密度<d>人"}, \
    {SAYS(fact), NOTES, "+1km²に<d>人"}

static const struct phrasing density[] = {
    AREA_IS(0),
    NUMBER_IS(1),
    {SAYS(0) | SAYS(1), 0, "面積が<S>km²で、人口が<P>人の<w>が{ある}"},
    {SAYS(0) | SAYS(1), 0, "<S>km²の<w>に<P>人が住んで{いる}"},
    {SAYS(0) | SAYS(1), 0, "<w>の人口は<P>人、面積は<S>km²{だ}"},
    {SAYS(0) | SAYS(1) | SAYS_QUESTION, 0, "1km²あたりに何人住んで{いる}か。<w>の面積は<S>km²で、<P>人が住んで{いる}"},
    {SAYS(0) | SAYS(1) | SAYS_QUESTION, 0, "人口<P>人、面積<S>km²の<w>の人口密度は何人{だ}か"},
    {SAYS(0) | SAYS(1) | SAYS_QUESTION, NOTES, "面積<S>km²、人口<P>人の<w>の人口密度"},
    {SAYS_QUESTION, 0, "?人口密度|人"},
    {SAYS_QUESTION, 0, "?<w>の人口密度|人"},
    {SAYS_QUESTION, 0, "+?この<w>の人口密度|人"},
    {SAYS_QUESTION, 0, "+1km²あたりに何人住んで{いる}か"},
    {SAYS_QUESTION, 0, "+1km²あたりの人口は何人{だ}か"},
    {SAYS_QUESTION, 0, "+1km²に何人住んでいることに{なる}か"},
    {SAYS_QUESTION, 0, "+人口密度は何人に{なる}か"},
    {SAYS_QUESTION, 0, "+1km²あたりでは何人に{なる}か"},
    {SAYS_QUESTION, 0, "+ならすと、1km²に何人{だ}か"},
    {SAYS_QUESTION, 0, "<w>では、1km²に平均何人が住んで{いる}か"},
    {SAYS_QUESTION, 0, "+1km²につき何人が暮らして{いる}か"},
    {SAYS_QUESTION, 0, "+人口密度(1km²あたりの人口)は何人{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+1km²あたりでいうと何人になりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+人口密度は何人なのかな"},
    {SAYS_QUESTION, NOTES, "+人口密度は"},
    {SAYS_QUESTION, NOTES, "+1km²に何人"},
    {0, 0, NULL},
};

static const struct phrasing people[] = {
    AREA_IS(0),
    DENSITY_IS(1),
    {SAYS(0) | SAYS(1), 0, "面積が<S>km²、人口密度が<d>人の<w>が{ある}"},
    {SAYS(0) | SAYS(1), 0, "<S>km²の<w>に、1km²あたり<d>人の割合で人が住んで{いる}"},
    {SAYS(0) | SAYS(1), 0, "<w>の人口密度は<d>人、面積は<S>km²{だ}"},
    {SAYS(0) | SAYS(1) | SAYS_QUESTION, 0, "人口は何人{だ}か。<w>の人口密度は<d>人で、面積は<S>km²{だ}"},
    {SAYS(0) | SAYS(1) | SAYS_QUESTION, NOTES, "人口密度<d>人、面積<S>km²の<w>の人口"},
    {SAYS_QUESTION, 0, "<w>の人口は何人{だ}か"},
    {SAYS_QUESTION, 0, "?<w>の人口|人"},
    {SAYS_QUESTION, 0, "+?人口|人"},
    {SAYS_QUESTION, 0, "+全部で何人が住んで{いる}か"},
    {SAYS_QUESTION, 0, "+何人が住んで{いる}か"},
    {SAYS_QUESTION, 0, "+住んでいる人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+人口は何人に{なる}か"},
    {SAYS_QUESTION, 0, "<w>には何人住んで{いる}か"},
    {SAYS_QUESTION, 0, "+?この<w>の人口|人"},
    {SAYS_QUESTION, 0, "+この<w>に住む人は全部で何人{だ}か"},
    {SAYS_QUESTION, 0, "+<w>全体では何人に{なる}か"},
    {SAYS_QUESTION, 0, "+人口は何人と{言える}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+全部で何人が住んでいることになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+全部で何人住んでいるのかな"},
    {SAYS_QUESTION, NOTES, "+人口は"},
    {SAYS_QUESTION, NOTES, "+人口何人"},
    {0, 0, NULL},
};

static const struct phrasing area[] = {
    {SAYS(0), 0, "<w>の人口は<P>人{だ}"},
    {SAYS(0), 0, "<w>には<P>人が住んで{いる}"},
    {SAYS(0), 0, "<w>に住んでいる人は<P>人{だ}"},
    {SAYS(0), 0, "<w>の人口を調べると<P>人{だ/た}"},
    {SAYS(0), 0, "<P>人が住む<w>が{ある}"},
    {SAYS(0), 0, "ある<w>に<P>人が住んで{いる}"},
    {SAYS(0), 0, "<w>で暮らす人は全部で<P>人{だ}"},
    {SAYS(0), 0, "<P>人は<w>の人口{だ}"},
    {SAYS(0), TALK, "<A>の住む<w>には<P>人が住んで{いる}"},
    {SAYS(0), NOTES, "<w> 人口<P>人"},
    {SAYS(0), NOTES, "人口<P>人の<w>"},
    DENSITY_IS(1),
    {SAYS(0), 0, "人口<P>人の<w>が{ある}"},
    {SAYS(0) | SAYS(1), 0, "人口が<P>人、人口密度が<d>人の<w>が{ある}"},
    {SAYS(0) | SAYS(1), 0, "<w>の人口は<P>人で、1km²あたりでは<d>人{だ}"},
    {SAYS(0) | SAYS(1), 0, "1km²あたり<d>人の割合で人が住んでいる<w>の人口は<P>人{だ}"},
    {SAYS(0) | SAYS(1) | SAYS_QUESTION, 0, "面積は何km²{だ}か。<w>の人口密度は<d>人で、人口は<P>人{だ}"},
    {SAYS(0) | SAYS(1) | SAYS_QUESTION, NOTES, "人口<P>人、人口密度<d>人の<w>の面積(km²)"},
    {SAYS_QUESTION, 0, "<w>の面積は何km²{だ}か"},
    {SAYS_QUESTION, 0, "?<w>の面積|km²"},
    {SAYS_QUESTION, 0, "+?面積|km²"},
    {SAYS_QUESTION, 0, "+面積は何km²に{なる}か"},
    {SAYS_QUESTION, 0, "<w>の広さは何km²{だ}か"},
    {SAYS_QUESTION, 0, "+?この<w>の面積|km²"},
    {SAYS_QUESTION, 0, "+この<w>は何km²{だ}か"},
    {SAYS_QUESTION, 0, "+広さは何km²と{わかる}か"},
    {SAYS_QUESTION, 0, "+?<w>の広さ|km²"},
    {SAYS_QUESTION, 0, "+<w>の面積は、何km²と{言える}か"},
    {SAYS_QUESTION, 0, "+この<w>全体の広さは何km²{だ}か"},
    {SAYS_QUESTION, 0, "+面積を求めると何km²{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+面積は何km²になるのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+面積は何km²なのかな"},
    {SAYS_QUESTION, NOTES, "+面積は"},
    {SAYS_QUESTION, NOTES, "+何km²"},
    {0, 0, NULL},
};

const struct wording wording_tanni_hikaku[] = {
    {"gap", SAYS(ONE) | SAYS(OTHER), gap},
    {"cost", SAYS(ONE) | SAYS(OTHER) | SAYS(WANTED), cost},
    {"density", SAYS(0) | SAYS(1), density},
    {"people", SAYS(0) | SAYS(1), people},
    {"area", SAYS(0) | SAYS(1), area},
    {NULL, 0, NULL},
};
