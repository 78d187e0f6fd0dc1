/* bane.c - how a spring is said whose stretch is given.
 *
 * Slots: <w> ばね, <m> おもり, <A> a name; <l> its own length, <a> grams stretch it by <s> cm, <b> grams, <k> its length
 * then.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { OWN, PAIR, THEN };

#define OWN_IS \
    {SAYS(OWN), 0, "何もつるさないときの長さが<l>cmの<w>が{ある}"}, \
    {SAYS(OWN), 0, "もとの長さが<l>cmの<w>が{ある}"}, \
    {SAYS(OWN), 0, "<w>のもとの長さは<l>cm{だ}"}, \
    {SAYS(OWN), 0, "<w>は、<m>をつるさないとき<l>cm{だ}"}, \
    {SAYS(OWN), 0, "長さ<l>cmの<w>に<m>を{つるす}"}, \
    {SAYS(OWN), 0, "長さ<l>cmの<w>が{ある}"}, \
    {SAYS(OWN), 0, "<w>の自然の長さは<l>cm{だ}"}, \
    {SAYS(OWN), 0, "<w>をはかると、何もつるさないときは<l>cm{だ/た}"}, \
    {SAYS(OWN), 0, "<m>をつける前の<w>の長さは<l>cm{だ}"}, \
    {SAYS(OWN), TALK, "理科の実験で使う<w>は、何もつるさないと<l>cm{だ}"}, \
    {SAYS(OWN), TALK, "<A>の<w>は、もとの長さが<l>cm{だ}"}, \
    {SAYS(OWN), VOICED(VOICE_EXAM), "<m>をつるしていないときの長さが<l>cmの<w>が{ある}"}, \
    {SAYS(OWN), NOTES, "<w>、もとの長さ<l>cm"}, \
    {SAYS(OWN), NOTES, "<w> 自然の長さ<l>cm"}
#define PAIR_IS \
    {SAYS(PAIR), 0, "+<a>gの<m>をつるすと、<s>cm{のびる}"}, \
    {SAYS(PAIR), 0, "+これに<a>gの<m>をつるすと<s>cm{のびる/た}"}, \
    {SAYS(PAIR), 0, "+<w>は、<a>gの<m>で<s>cm{のびる}"}, \
    {SAYS(PAIR), 0, "+<m>の重さが<a>gのとき、のびは<s>cm{だ}"}, \
    {SAYS(PAIR), 0, "+<m>を<a>gつるしたら、<s>cm{のびる/た}"}, \
    {SAYS(PAIR), 0, "+この<w>は、<a>gにつき<s>cm{のびる}"}, \
    {SAYS(PAIR), 0, "+<a>gの<m>をつるしたときののびは<s>cm{だ}"}, \
    {SAYS(PAIR), 0, "+この<w>は<m><a>gごとに<s>cmずつ{のびる}"}, \
    {SAYS(PAIR), 0, "+<a>gつるすと、もとの長さより<s>cm長く{なる}"}, \
    {SAYS(PAIR), 0, "+のびは重さに比例し、<a>gで<s>cm{のびる}"}, \
    {SAYS(PAIR), 0, "+<a>gで<s>cmのび、のびは<m>の重さに比例{する}"}, \
    {SAYS(PAIR), TALK, "+<A>が<a>gの<m>をつるすと、<s>cm{のびる/た}"}, \
    {SAYS(PAIR), VOICED(VOICE_EXAM), "+<a>gの<m>をつるすと<s>cm{のびる}。ただし、のびは重さに比例するものと{する}"}, \
    {SAYS(PAIR), NOTES, "+<a>gで<s>cmのびる"}, \
    {SAYS(PAIR), NOTES, "+<a>g→のび<s>cm"}
#define WITH_OWN \
    {SAYS(OWN) | SAYS(PAIR), 0, "長さ<l>cmの<w>に<a>gの<m>をつるすと、<s>cm{のびる}"}, \
    {SAYS(OWN) | SAYS(PAIR), 0, "長さが<l>cmで、<a>gの<m>をつるすと<s>cmのびる<w>が{ある}"}, \
    {SAYS(OWN) | SAYS(PAIR), 0, "<w>は、何もつるさないと<l>cmで、<a>gつるすごとに<s>cmずつ{のびる}"}, \
    {SAYS(OWN) | SAYS(PAIR), 0, "<m><a>gで<s>cmのびる、もとの長さ<l>cmの<w>が{ある}"}, \
    {SAYS(OWN) | SAYS(PAIR), NOTES, "<w> もとの長さ<l>cm、<a>gで<s>cmのびる"}

static const struct phrasing only[] = {
    {SAYS(PAIR), 0, "<a>gの<m>をつるすと<s>cmのびる<w>が{ある}"},
    {SAYS(PAIR), 0, "<w>に<a>gの<m>をつるすと<s>cm{のびる/た}"},
    {SAYS(PAIR), 0, "<w>は、<a>gの<m>で<s>cm{のびる}"},
    {SAYS(PAIR), 0, "<w>では、<m>の重さが<a>gのとき、のびは<s>cm{だ}"},
    {SAYS(PAIR), 0, "<m><a>gにつき<s>cmのびる<w>が{ある}"},
    {SAYS(PAIR), 0, "<w>ののびは重さに比例し、<a>gで<s>cm{のびる}"},
    {SAYS(PAIR), 0, "<w>に<m>を<a>gつるしたら、<s>cm{のびる/た}"},
    {SAYS(PAIR), 0, "<w>は、<a>gの<m>をつるすともとより<s>cm長く{なる}"},
    {SAYS(PAIR), 0, "<a>gの<m>をつるしたときの<w>ののびは<s>cm{だ}"},
    {SAYS(PAIR), 0, "のびが重さに比例する<w>は、<a>gの<m>で<s>cm{のびる}"},
    {SAYS(PAIR), TALK, "<A>が<w>に<a>gの<m>をつるすと、<s>cm{のびる/た}"},
    {SAYS(PAIR), TALK, "理科の実験で、<w>に<a>gの<m>をつるすと<s>cm{のびる/た}"},
    {SAYS(PAIR), VOICED(VOICE_EXAM), "<w>に<a>gの<m>をつるすと<s>cm{のびる}。ただし、のびは重さに比例するものと{する}"},
    {SAYS(PAIR), NOTES, "<w> <a>gで<s>cmのびる"},
    {SAYS(PAIR), NOTES, "<w>:<a>g→のび<s>cm"},
    {SAYS_QUESTION, 0, "+<b>gの<m>をつるすと、何cm{のびる}か"},
    {SAYS_QUESTION, 0, "+<b>gの<m>では、のびは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+<m>が<b>gのとき、<w>は何cm{のびる}か"},
    {SAYS_QUESTION, 0, "+<m>を<b>gにかえると、のびは何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+?<b>gの<m>をつるしたときののび|cm"},
    {SAYS_QUESTION, 0, "+?<b>gのときの<w>ののび|cm"},
    {SAYS_QUESTION, 0, "+<b>gつるすと、もとより何cm長く{なる}か"},
    {SAYS_QUESTION, 0, "+この<w>に<b>gの<m>をつるすと、のびる長さは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+重さ<b>gの<m>では何cm{のびる}か"},
    {SAYS_QUESTION, 0, "+では、<b>gの<m>をつるすと、のびは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+同じ<w>に<b>gの<m>をつるすと何cm{のびる}か"},
    {SAYS_QUESTION, TALK, "+じゃあ、<b>gの<m>だったら何cm{のびる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<b>gだと何cmのびるのかな"},
    {SAYS_QUESTION, NOTES, "+<b>gでは何cmのびる"},
    {SAYS(PAIR) | SAYS_QUESTION, 0, "<b>gの<m>をつるすと、<w>は何cm{のびる}か。<a>gの<m>では<s>cm{のびる}"},
    {SAYS(PAIR) | SAYS_QUESTION, 0, "<a>gの<m>で<s>cmのびる<w>は、<b>gの<m>で何cm{のびる}か"},
    {SAYS(PAIR) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>gで<s>cmのびる<w>に<b>gの<m>をつるしたときののび"},
    {0, 0, NULL},
};

static const struct phrasing long_asked[] = {
    OWN_IS,
    PAIR_IS,
    WITH_OWN,
    {SAYS_QUESTION, 0, "+<b>gの<m>をつるすと、<w>の長さは何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+<b>gの<m>では、<w>の長さは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+<m>が<b>gのとき、全体の長さは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+<m>を<b>gにかえると、長さは何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+?<b>gの<m>をつるしたときの<w>の長さ|cm"},
    {SAYS_QUESTION, 0, "+?<b>gのときの全体の長さ|cm"},
    {SAYS_QUESTION, 0, "+<b>gつるすと、<w>全体は何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+この<w>に<b>gの<m>をつるすと、長さは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+重さ<b>gの<m>では<w>は何cmの長さに{なる}か"},
    {SAYS_QUESTION, 0, "+では、<b>gの<m>をつるしたとき、<w>は何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+<b>gの<m>をつるしたら、<w>の全長は何cm{だ}か"},
    {SAYS_QUESTION, TALK, "+じゃあ、<b>gの<m>だったら長さは何cmに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<b>gだと、長さは何cmになるのかな"},
    {SAYS_QUESTION, NOTES, "+<b>gでは長さ何cm"},
    {SAYS(OWN) | SAYS(PAIR) | SAYS_QUESTION, 0, "<b>gの<m>をつるすと、<w>の長さは何cmに{なる}か。もとの長さは<l>cmで、<a>gで<s>cm{のびる}"},
    {SAYS(OWN) | SAYS(PAIR) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>gで<s>cmのびる、長さ<l>cmの<w>に<b>gの<m>をつるしたときの長さ"},
    {0, 0, NULL},
};

static const struct phrasing heavy[] = {
    OWN_IS,
    PAIR_IS,
    WITH_OWN,
    {SAYS(THEN), 0, "+<m>をかえると、<w>の長さが<k>cmに{なる/た}"},
    {SAYS(THEN), 0, "+別の<m>をつるすと<k>cmに{なる/た}"},
    {SAYS(THEN), 0, "+ある重さの<m>をつるしたら、長さは<k>cmに{なる/た}"},
    {SAYS(THEN), 0, "+今、<w>の長さは<k>cm{だ}"},
    {SAYS(THEN), 0, "+重さのわからない<m>では、全体の長さが<k>cmに{なる/た}"},
    {SAYS(THEN), 0, "+次に別の<m>をつるしたところ、長さは<k>cm{だ/た}"},
    {SAYS(THEN), 0, "+<w>の全体の長さが<k>cmに{なる/た}"},
    {SAYS(THEN), TALK, "+<A>がある物をつるすと、長さが<k>cmに{なる/た}"},
    {SAYS(THEN), VOICED(VOICE_EXAM), "+ある<m>をつるしたとき、<w>の長さは<k>cm{だ/た}"},
    {SAYS(THEN), NOTES, "+今の長さ<k>cm"},
    {SAYS_QUESTION, 0, "+この<m>は何g{だ}か"},
    {SAYS_QUESTION, 0, "+?この<m>の重さ|g"},
    {SAYS_QUESTION, 0, "+つるした<m>は何g{だ}か"},
    {SAYS_QUESTION, 0, "+<m>の重さは何g{だ}か"},
    {SAYS_QUESTION, 0, "+つるしている<m>の重さは何g{だ}か"},
    {SAYS_QUESTION, 0, "+何gの<m>を{つるす/た}か"},
    {SAYS_QUESTION, TALK, "+つるした物は何g{だ}か"},
    {SAYS_QUESTION, NOTES, "+<m>は何g"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+長さが<k>cmになるのは、何gの<m>をつるしたとき{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+長さを<k>cmにするには、何gの<m>をつるせば{いい}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+<w>の長さが<k>cmのとき、<m>は何g{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+?全体の長さが<k>cmになるときの<m>の重さ|g"},
    {SAYS(THEN) | SAYS_QUESTION, 0, "+<w>が<k>cmになるとき、つるした<m>の重さは何g{だ}か"},
    {SAYS(THEN) | SAYS_QUESTION, TALK, "+<w>をちょうど<k>cmにしたいなら、何gの<m>をつるせば{いい}か"},
    {SAYS(THEN) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<k>cmになるのは何gのときかな"},
    {SAYS(THEN) | SAYS_QUESTION, NOTES, "+長さ<k>cmのとき<m>は何g"},
    {SAYS(OWN) | SAYS(PAIR) | SAYS(THEN) | SAYS_QUESTION, 0, "何gの<m>を{つるす/た}か。もとの長さが<l>cmの<w>は<a>gで<s>cmのび、今の長さは<k>cm{だ}"},
    {SAYS(OWN) | SAYS(PAIR) | SAYS(THEN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a>gで<s>cmのびる、長さ<l>cmの<w>が<k>cmになるときの<m>の重さ"},
    {0, 0, NULL},
};

const struct wording wording_bane[] = {
    {"only", SAYS(PAIR), only},
    {"long", SAYS(OWN) | SAYS(PAIR), long_asked},
    {"heavy", SAYS(OWN) | SAYS(PAIR) | SAYS(THEN), heavy},
    {NULL, 0, NULL},
};
