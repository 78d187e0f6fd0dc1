/* gaisu_mitsumori.c - how an estimate is asked for.
 *
 * Slots: <th> 入場料, <hi> 人, <wh> 入場者, <c> 人, <P> a name, <a> yen each, <b> how many; of a sum the goods <ta> <tb> <tc>
 * at <a>, <b>, <c> yen, <to> 百の位, <how> 四捨五入して.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PRICE, COUNT, HOW };
#define BOTH (SAYS(PRICE) | SAYS(COUNT))
#define ALL (BOTH | SAYS(HOW) | SAYS_QUESTION)

static const struct phrasing product[] = {
    {SAYS(PRICE), 0, "<th>は1<hi><a>円{だ}"},
    {SAYS(PRICE), 0, "<th>は、1<hi>あたり<a>円{だ}"},
    {SAYS(PRICE), 0, "<th>として1<hi><a>円が{かかる}"},
    {SAYS(PRICE), 0, "1<hi><a>円の<th>を{考える}"},
    {SAYS(PRICE), 0, "<th>は1<hi>につき<a>円{だ}"},
    {SAYS(PRICE), 0, "<th>は1<hi>分で<a>円{だ}"},
    {SAYS(PRICE), 0, "<th>が1<hi><a>円と決まって{いる}"},
    {SAYS(PRICE), TALK, "「<th>は1<hi><a>円だよ。」と<P>が{いう/た}"},
    {SAYS(PRICE), TALK, "<P>が<th>を聞くと、1<hi><a>円{だ/た}"},
    {SAYS(PRICE), NOTES, "<th>1<hi><a>円"},
    {SAYS(PRICE), NOTES, "1<hi><a>円"},
    {SAYS(COUNT), 0, "+<wh>は<b><c>{だ}"},
    {SAYS(COUNT), 0, "+<wh>の数は<b><c>{だ}"},
    {SAYS(COUNT), 0, "+<wh>を数えると<b><c>{だ/た}"},
    {SAYS(COUNT), 0, "+<wh>は全部で<b><c>{だ}"},
    {SAYS(COUNT), 0, "+<wh>の合計は<b><c>{だ}"},
    {SAYS(COUNT), 0, "+<wh>は<b><c>になることがわかって{いる}"},
    {SAYS(COUNT), TALK, "+「<wh>は<b><c>だって。」と声が{する}"},
    {SAYS(COUNT), TALK, "+<P>が調べると、<wh>は<b><c>{だ/た}"},
    {SAYS(COUNT), NOTES, "+<wh><b><c>"},
    {SAYS(COUNT), NOTES, "+<b><c>分"},
    {BOTH, 0, "<th>は1<hi><a>円で、<wh>は<b><c>{だ}"},
    {BOTH, 0, "<wh>は<b><c>で、<th>は1<hi><a>円{だ}"},
    {BOTH, TALK, "「<th>は1<hi><a>円で、きょうの<wh>は<b><c>だって。」と<P>が{いう/た}"},
    {BOTH, NOTES, "1<hi><a>円の<th>、<wh><b><c>"},
    {BOTH, NOTES, "<a>円×<b><c>"},
    {SAYS(HOW), 0, "+どちらの数も四捨五入して、上から1けたのがい数に{する}"},
    {SAYS(HOW), 0, "+それぞれ四捨五入して上から1けたのがい数にして{計算する}"},
    {SAYS(HOW), 0, "+上から1けたのがい数で代金を{見積もる}"},
    {SAYS(HOW), 0, "+2つの数を、どちらも上から1けたのがい数にして{見積もる}"},
    {SAYS(HOW), 0, "+かける前に、両方の数を四捨五入で上から1けたのがい数に{する}"},
    {SAYS(HOW), TALK, "+「どちらも上から1けたのがい数にして見積もろう。」と<P>が{いう/た}"},
    {SAYS(HOW), NOTES, "+上から1けたのがい数で見積もる"},
    {SAYS_QUESTION, 0, "+合計の見積もりは何円に{なる}か"},
    {SAYS_QUESTION, 0, "+全部でおよそ何円{だ}か"},
    {SAYS_QUESTION, 0, "+代金は全部で約何円に{なる}か"},
    {SAYS_QUESTION, 0, "+?見積もった合計|円"},
    {SAYS_QUESTION, 0, "+合計はおよそいくらに{なる}か"},
    {SAYS_QUESTION, 0, "+見積もりの金額は何円{だ}か"},
    {SAYS_QUESTION, TALK, "+見積もりは何円に{なる}か"},
    {SAYS_QUESTION, TALK, "+だいたい何円くらいに{なる}か"},
    {SAYS_QUESTION, NOTES, "+見積もりは何円"},
    {SAYS(HOW) | SAYS_QUESTION, 0, "+どちらも上から1けたのがい数にして見積もると、合計は何円に{なる}か"},
    {SAYS(HOW) | SAYS_QUESTION, 0, "+それぞれを四捨五入して上から1けたのがい数にすると、全部の代金はおよそ何円{だ}か"},
    {SAYS(HOW) | SAYS_QUESTION, 0, "+上から1けたのがい数で計算すると、全部で約何円に{なる}か"},
    {SAYS(HOW) | SAYS_QUESTION, 0, "+?四捨五入して上から1けたのがい数で見積もった合計|円"},
    {SAYS(HOW) | SAYS_QUESTION, TALK, "+両方とも上から1けたのがい数にして計算したら、合計は何円くらい{だ}か"},
    {SAYS(HOW) | SAYS_QUESTION, NOTES, "+上から1けたのがい数で見積もると何円"},
    {ALL, 0, "1<hi><a>円の<th>を、<wh><b><c>分だけ集める。どちらも上から1けたのがい数にすると、全部でおよそ何円に{なる}か"},
    {ALL, 0, "<th>が1<hi><a>円、<wh>が<b><c>のとき、合計は約何円か。上から1けたのがい数にして{見積もる}"},
    {ALL, VOICED(VOICE_DRILL), "<a>円×<b><c>の、上から1けたのがい数による見積もり"},
    {0, 0, NULL},
};

enum { AMOUNTS };
#define SUM_ALL (SAYS(AMOUNTS) | SAYS(HOW) | SAYS_QUESTION)
static const struct phrasing sum[] = {
    {SAYS(AMOUNTS), 0, "<ta>は<a>円、<tb>は<b>円、<tc>は<c>円{だ}"},
    {SAYS(AMOUNTS), 0, "<a>円の<ta>と<b>円の<tb>と<c>円の<tc>を{買う}"},
    {SAYS(AMOUNTS), 0, "<ta>が<a>円、<tb>が<b>円、<tc>が<c>円の店が{ある}"},
    {SAYS(AMOUNTS), 0, "<a>円と<b>円と<c>円の品物をかごに{入れる/た}"},
    {SAYS(AMOUNTS), 0, "<ta>に<a>円、<tb>に<b>円、<tc>に<c>円{かかる}"},
    {SAYS(AMOUNTS), 0, "代金は、<ta>が<a>円、<tb>が<b>円、<tc>が<c>円{だ}"},
    {SAYS(AMOUNTS), 0, "<ta>(<a>円)、<tb>(<b>円)、<tc>(<c>円)を1つずつ{買う}"},
    {SAYS(AMOUNTS), TALK, "<P>は、<a>円の<ta>、<b>円の<tb>、<c>円の<tc>を買おうと{する}"},
    {SAYS(AMOUNTS), TALK, "「<ta>は<a>円、<tb>は<b>円、<tc>は<c>円か。」と<P>が{考える}"},
    {SAYS(AMOUNTS), TALK, "<P>のお母さんのメモには、<ta><a>円、<tb><b>円、<tc><c>円と書いて{ある}"},
    {SAYS(AMOUNTS), VOICED(VOICE_EXAM), "<a>円の<ta>、<b>円の<tb>、<c>円の<tc>を購入{する}"},
    {SAYS(AMOUNTS), NOTES, "<ta><a>円、<tb><b>円、<tc><c>円"},
    {SAYS(AMOUNTS), NOTES, "<a>円、<b>円、<c>円"},
    {SAYS(HOW), 0, "+どれも<how>、<to>までのがい数に{する}"},
    {SAYS(HOW), 0, "+それぞれ<how><to>までのがい数にして{たす}"},
    {SAYS(HOW), 0, "+<how><to>までのがい数で合計を{見積もる}"},
    {SAYS(HOW), 0, "+代金の合計を、それぞれ<how><to>までのがい数にして{見積もる}"},
    {SAYS(HOW), TALK, "+「<how>、<to>までのがい数で考えよう。」と<P>が{いう/た}"},
    {SAYS(HOW), NOTES, "+<how><to>まで"},
    {SAYS_QUESTION, 0, "+合計はおよそ何円に{なる}か"},
    {SAYS_QUESTION, 0, "+代金の合計は約何円{だ}か"},
    {SAYS_QUESTION, 0, "+合計の見積もりは何円に{なる}か"},
    {SAYS_QUESTION, 0, "+?見積もった代金の合計|円"},
    {SAYS_QUESTION, 0, "+合計は何円くらいに{なる}か"},
    {SAYS_QUESTION, TALK, "+全部でだいたい何円{だ}か"},
    {SAYS_QUESTION, TALK, "+お金は何円くらい用意すれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+見積もりは何円"},
    {SAYS(HOW) | SAYS_QUESTION, 0, "+それぞれ<how><to>までのがい数にして見積もると、合計は何円に{なる}か"},
    {SAYS(HOW) | SAYS_QUESTION, 0, "+どの代金も<how><to>までのがい数にすると、合計はおよそ何円{だ}か"},
    {SAYS(HOW) | SAYS_QUESTION, 0, "+<how><to>までのがい数で合計を求めると、約何円に{なる}か"},
    {SAYS(HOW) | SAYS_QUESTION, 0, "+?それぞれ<how><to>までのがい数にした合計|円"},
    {SAYS(HOW) | SAYS_QUESTION, TALK, "+<to>まで<how>見積もったら、全部で何円くらいに{なる}か"},
    {SAYS(HOW) | SAYS_QUESTION, NOTES, "+<how><to>までのがい数で見積もると合計は何円"},
    {SUM_ALL, 0, "<a>円の<ta>と<b>円の<tb>と<c>円の<tc>の合計は約何円か。どれも<how><to>までのがい数に{する}"},
    {SUM_ALL, VOICED(VOICE_DRILL), "<a>円、<b>円、<c>円を<how><to>までのがい数にしたときの合計"},
    {0, 0, NULL},
};

const struct wording wording_gaisu_mitsumori[] = {
    {"product", BOTH | SAYS(HOW), product},
    {"sum", SAYS(AMOUNTS) | SAYS(HOW), sum},
    {NULL, 0, NULL},
};
