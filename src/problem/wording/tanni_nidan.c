/* tanni_nidan.c - what a way costs, how long a way on a map takes, a mean that moves on by one.
 *
 * Slots: <w> 自動車, <x> ガソリン, <u> L, <v> 走る; <n> of it for <R>km, <m>km to go, <r> yen; <w>
 * 家から学校, <fr> 家, <to> 学校, scale <n>,
 * <x>cm, <v>m a minute; <w> 体重, <n> <pc> 人 at a time, means <M> and <N>, <k> はじめ is <a> <c>, <q> 最後 is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { USE, PRICE };
static const struct phrasing cost[] = {
    {SAYS(USE), 0, "<n><u>の<x>で<R>km<v><w>が{ある}"},
    {SAYS(USE), 0, "<A>の<w>は、<x><n><u>で<R>km<v>ことが{できる}"},
    {SAYS(USE), 0, "<w>が<R>km<v>のに、<x>を<n><u>{使う}"},
    {SAYS(USE), 0, "ある<w>は、<R>kmの道のりに<x>を<n><u>{使う}"},
    {SAYS(USE), 0, "<w>で<R>km行くと、<x>を<n><u>{使う/た}"},
    {SAYS(USE), 0, "<R>km<v>のに<n><u>の<x>がいる<w>が{ある}"},
    {SAYS(USE), 0, "<w>は、<n><u>の<x>があれば<R>km<v>ことが{できる}"},
    {SAYS(USE), TALK, "うちの<w>は、<x><n><u>で<R>km<v>ことが{できる}"},
    {SAYS(USE), NOTES, "<w>:<x><n><u>で<R>km"},
    {SAYS(PRICE), 0, "<x>のねだんは1<u>あたり<r>円{だ}"},
    {SAYS(PRICE), 0, "<x>は1<u>が<r>円{だ}"},
    {SAYS(PRICE), 0, "<x>は、1<u>につき<r>円{かかる}"},
    {SAYS(PRICE), 0, "<x>1<u>の代金は<r>円{だ}"},
    {SAYS(PRICE), 0, "<x>を買うと、1<u>で<r>円{だ}"},
    {SAYS(PRICE), 0, "1<u>の<x>は<r>円で{買える}"},
    {SAYS(PRICE), TALK, "今日の<x>は1<u><r>円{だ}"},
    {SAYS(PRICE), NOTES, "<x> 1<u><r>円"},
    {SAYS_QUESTION, 0, "+この<w>で<m>km行くと、<x>の代金は何円に{なる}か"},
    {SAYS_QUESTION, 0, "+<m>km<v>のに必要な<x>の代金は何円{だ}か"},
    {SAYS_QUESTION, 0, "+<m>km<v>には、<x>に何円{かかる}か"},
    {SAYS_QUESTION, 0, "+?<m>km<v>ときの<x>の代金|円"},
    {SAYS_QUESTION, 0, "+同じように<m>km<v>と、<x>の代金はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+<m>kmの道のりでは、<x>の代金はいくらに{なる}か"},
    {SAYS_QUESTION, TALK, "+<m>km行くには、<x>にいくら{かかる}か"},
    {SAYS_QUESTION, NOTES, "+<m>kmで何円"},
    {SAYS_QUESTION, NOTES, "+<m>km<v>ときの<x>代"},
    {0, 0, NULL},
};
enum { MAP, SPEED };
static const struct phrasing walk[] = {
    {SAYS(MAP), 0, "縮尺<n>分の1の地図で、<w>までの道のりは<x>cm{だ}"},
    {SAYS(MAP), 0, "<w>まで、<n>分の1の地図の上で<x>cm{ある}"},
    {SAYS(MAP), 0, "<A>が<n>分の1の地図で調べると、<w>までの道は<x>cm{だ/た}"},
    {SAYS(MAP), 0, "1:<n>の地図では、<fr>から<to>まで<x>cm{ある}"},
    {SAYS(MAP), 0, "<fr>と<to>の間の道は、<n>分の1に縮めた地図で<x>cm{だ}"},
    {SAYS(MAP), 0, "<n>分の1の地図に、<fr>から<to>までの道が<x>cmでかかれて{いる}"},
    {SAYS(MAP), 0, "地図の縮尺は1:<n>で、<w>までの長さは<x>cm{だ}"},
    {SAYS(MAP), TALK, "<n>分の1の地図で道をはかったら、<w>までは<x>cm{だ/た}"},
    {SAYS(MAP), NOTES, "縮尺1:<n> <w>まで<x>cm"},
    {SAYS(SPEED), 0, "+この道を分速<v>mで{進む}"},
    {SAYS(SPEED), 0, "+進む速さは分速<v>m{だ}"},
    {SAYS(SPEED), 0, "+<A>は分速<v>mで{進む}"},
    {SAYS(SPEED), 0, "+<A>は、この道を分速<v>mの速さで{行く}"},
    {SAYS(SPEED), 0, "+1分間に<v>mずつ{進む}"},
    {SAYS(SPEED), 0, "+分速<v>mで<to>に{向かう}"},
    {SAYS(SPEED), TALK, "+<A>の速さは分速<v>m{だ}"},
    {SAYS(SPEED), NOTES, "+分速<v>m"},
    ASKED("<w>までにかかる時間", "分"),
    {SAYS_QUESTION, 0, "+<to>まで何分{かかる}か"},
    {0, 0, NULL},
};
enum { MEANS, KNOWN };
static const struct phrasing slide[] = {
    {SAYS(MEANS), 0, "<all><pc>分の<w>のうち、はじめの<n><pc>の平均は<M><c>、終わりの<n><pc>の平均は<N><c>{だ}"},
    {SAYS(MEANS), 0, "<all><pc>分の<w>を調べると、はじめの<n><pc>の平均が<M><c>、終わりの<n><pc>の平均が<N><c>{だ/た}"},
    {SAYS(MEANS), 0, "<w>が<all><pc>分{ある}。はじめから<n><pc>の平均は<M><c>、終わりから<n><pc>の平均は<N><c>{だ}"},
    {SAYS(MEANS), 0, "<all><pc>分の<w>は、はじめの<n><pc>で平均すると<M><c>、終わりの<n><pc>で平均すると<N><c>に{なる}"},
    {SAYS(MEANS), 0, "<w>を<all><pc>分{調べる/た}。平均は、はじめの<n><pc>が<M><c>、終わりの<n><pc>が<N><c>{だ}"},
    {SAYS(MEANS), 0, "<all><pc>分の<w>のうち、終わりの<n><pc>の平均は<N><c>で、はじめの<n><pc>の平均は<M><c>{だ}"},
    {SAYS(MEANS), TALK, "<all><pc>分の<w>を見ると、はじめの<n><pc>は平均<M><c>、終わりの<n><pc>は平均<N><c>{だ/た}"},
    {SAYS(MEANS), NOTES, "<all><pc>の<w> はじめの<n><pc>平均<M><c>、終わりの<n><pc>平均<N><c>"},
    {SAYS(KNOWN), 0, "+<k>の値は<a><c>{だ}"},
    {SAYS(KNOWN), 0, "+<k>の1<pc>は<a><c>{だ}"},
    {SAYS(KNOWN), 0, "+<k>の1<pc>だけをみると、<a><c>{だ/た}"},
    {SAYS(KNOWN), 0, "+<k>の値が<a><c>であることは{わかる/た}"},
    {SAYS(KNOWN), 0, "+このうち、<k>の値は<a><c>{だ/た}"},
    {SAYS(KNOWN), 0, "+また、<k>は<a><c>{だ}"},
    {SAYS(KNOWN), TALK, "+<k>は<a><c>{だ/た}"},
    {SAYS(KNOWN), NOTES, "+<k>=<a><c>"},
    ASKED("<q>の値", "<c>"),
    {SAYS_QUESTION, 0, "+<q>の1<pc>は何<c>{だ}か"},
    {0, 0, NULL},
};
const struct wording wording_tanni_nidan[] = {
    {"cost", SAYS(USE) | SAYS(PRICE), cost}, {"walk", SAYS(MAP) | SAYS(SPEED), walk}, {"slide", SAYS(MEANS) | SAYS(KNOWN), slide}, {NULL, 0, NULL}};
