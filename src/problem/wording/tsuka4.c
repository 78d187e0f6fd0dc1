/* tsuka4.c - how two scenes with one train, or with two, are told of.
 *
 * Slots: <w> the train, <b> the bridge of <B> metres crossed in <s> seconds, a tunnel of <T> where it is hidden
 * for <u>; <o> with <v> metres a second, met in <s>, overtaken in <u>; two trains <p> and <q> of <a> and <b>
 * metres; <qs> and <qv> the question, <who> whose.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

#define ONE_TRAIN_ASKED \
    {SAYS_QUESTION, 0, "<w>の<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "<w>の<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<qv>"}, \
    {SAYS_QUESTION, 0, "+この<w>の<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<w>の<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<qv>"}, \
    {SAYS_QUESTION, 0, "+計算すると、<w>の<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+速さが変わらないとき、<w>の<qs>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+<w>の<qs>だったことに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<w>の<qs>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<w>の<qs>と考えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>の速さが一定であるとき、その<qs>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+<w>の<qs>"}, \
    {SAYS_QUESTION, NOTES, "<w>の<qs>"}

/* ---- a bridge and a tunnel ---- */
enum { OVER, INSIDE };
static const struct phrasing hidden_bridge[] = {
    ONE_TRAIN_ASKED,
    {SAYS(OVER), 0, "<w>が長さ<B>mの<b>をわたり始めてからわたり終わるまでに<s>秒{かかる/た}"},
    {SAYS(OVER), 0, "<w>が、<B>mの<b>を完全に通過するのに<s>秒{かかる}"},
    {SAYS(OVER), 0, "長さ<B>mの<b>を<s>秒でわたる<w>が{ある}"},
    {SAYS(OVER), 0, "<w>の先頭が<B>mの<b>にさしかかってから、いちばん後ろがわたり終わるまで<s>秒{だ/た}"},
    {SAYS(OVER), 0, "<w>は、<B>mある<b>を<s>秒で{わたる/た}"},
    {SAYS(OVER), 0, "<w>が<b>をわたるのにかかった時間は<s>秒で、<b>の長さは<B>m{だ}"},
    {SAYS(OVER), 0, "ある<w>は、<b>(<B>m)を<s>秒でわたり{切る}"},
    {SAYS(OVER), TALK, "<B>mの<b>をわたる<w>を見ていたら、わたり始めからわたり終わりまで<s>秒{だ/た}"},
    {SAYS(OVER), TALK, "ストップウォッチではかると、<w>が<B>mの<b>をわたるのに<s>秒{かかる/た}"},
    {SAYS(OVER), VOICED(VOICE_EXAM), "一定の速さで走る<w>が、長さ<B>mの<b>をわたり始めてからわたり終えるまでに<s>秒を{要する/た}"},
    {SAYS(OVER), NOTES, "<w>、<b><B>m:<s>秒"},
    {SAYS(OVER), NOTES, "<w>が<B>mの<b>を通過:<s>秒"},
    {SAYS(INSIDE), 0, "+長さ<T>mのトンネルに完全にかくれていた時間は<u>秒{だ/た}"},
    {SAYS(INSIDE), 0, "+[また、|]<T>mのトンネルの中にすっかりかくれている時間は<u>秒{だ}"},
    {SAYS(INSIDE), 0, "+<T>mのトンネルでは、全体が中に入っている時間が<u>秒{ある/た}"},
    {SAYS(INSIDE), 0, "+長さ<T>mのトンネルでは、いちばん後ろが入ってから先頭が出るまで<u>秒{だ/た}"},
    {SAYS(INSIDE), 0, "+次のトンネルは<T>mで、<u>秒間、外からまったく{見えない}"},
    {SAYS(INSIDE), 0, "+<T>mのトンネルを通るとき、<w>全体がかくれているのは<u>秒間{だ}"},
    {SAYS(INSIDE), 0, "+同じ速さで<T>mのトンネルに入ると、<u>秒間は車体が全部中に{かくれる}"},
    {SAYS(INSIDE), 0, "+トンネル(<T>m)に完全に入っていたのは<u>秒{だ/た}"},
    {SAYS(INSIDE), TALK, "+その先の<T>mのトンネルでは、<u>秒の間、<w>がすっかり見えなく{なる/た}"},
    {SAYS(INSIDE), TALK, "+<T>mのトンネルに全部かくれている時間をはかったら<u>秒{だ/た}"},
    {SAYS(INSIDE), VOICED(VOICE_EXAM), "+また、長さ<T>mのトンネルを通過する際、列車全体がトンネル内にある時間は<u>秒{だ/た}"},
    {SAYS(INSIDE), NOTES, "+<T>mのトンネル:完全にかくれる<u>秒"},
    {SAYS(INSIDE), NOTES, "+トンネル<T>m、全体が中に<u>秒間"},
    {SAYS(OVER) | SAYS(INSIDE), 0, "<w>が、長さ<B>mの<b>をわたり終わるのに<s>秒、長さ<T>mのトンネルにかくれているのに<u>秒{かかる/た}"},
    {SAYS(OVER) | SAYS(INSIDE), 0, "<B>mの<b>を<s>秒で通過する<w>は、<T>mのトンネルでは<u>秒間、完全に{かくれる}"},
    {SAYS(OVER) | SAYS(INSIDE), NOTES, "<w> <b><B>m→<s>秒、トンネル<T>m→<u>秒かくれる"},
    {SAYS(OVER) | SAYS(INSIDE) | SAYS_QUESTION, 0, "<w>の<qs>{だ}か。<B>mの<b>をわたるのに<s>秒かかり、<T>mのトンネルに完全にかくれているのは<u>秒間{だ}"},
    {SAYS(OVER) | SAYS(INSIDE) | SAYS_QUESTION, NOTES, "<b><B>mを<s>秒、トンネル<T>mに<u>秒間かくれる<w>の<qs>"},
    {0, 0, NULL},
};

/* ---- somebody beside the line ---- */
enum { WALKS, MET, PASSED };
enum { SCENES = SAYS(MET) | SAYS(PASSED) };
static const struct phrasing walker[] = {
    ONE_TRAIN_ASKED,
    {SAYS(WALKS), 0, "線路にそった道を、<o>が秒速<v>mで進んで{いる}"},
    {SAYS(WALKS), 0, "<o>は、線路ぞいの道を秒速<v>mで{進む}"},
    {SAYS(WALKS), 0, "線路のわきの道を<o>が毎秒<v>mで進んで{いる}"},
    {SAYS(WALKS), 0, "線路と平行な道路を秒速<v>mで進む<o>が{ある}"},
    {SAYS(WALKS), 0, "<o>の速さは秒速<v>m{だ}"},
    {SAYS(WALKS), 0, "<o>は1秒間に<v>mずつ、線路にそって{進む}"},
    {SAYS(WALKS), TALK, "線路の横の道を、<o>が秒速<v>mくらいで{進む}"},
    {SAYS(WALKS), TALK, "天気がいいので、<o>は線路ぞいを秒速<v>mで進んで{いる}"},
    {SAYS(WALKS), VOICED(VOICE_EXAM), "線路に平行な道を、<o>が秒速<v>mの一定の速さで進んで{いる}"},
    {SAYS(WALKS), NOTES, "<o>:秒速<v>m"},
    {SAYS(WALKS), NOTES, "線路ぞいを<o>が秒速<v>m"},
    {SAYS(MET), 0, "+前から来た<w>とすれちがうのに<s>秒{かかる/た}"},
    {SAYS(MET), 0, "+向かいから来る<w>は、<s>秒で横を{通りすぎる}"},
    {SAYS(MET), NOTES, "+<w>とすれちがい<s>秒"},
    {SAYS(PASSED), 0, "+後ろから来た<w>に追いこされるのに<u>秒{かかる/た}"},
    {SAYS(PASSED), 0, "+同じ長さ、同じ速さの<w>が後ろから来ると、<u>秒で{追いこす}"},
    {SAYS(PASSED), NOTES, "+<w>に追いこされるのに<u>秒"},
    {SCENES, 0, "+<w>は、向かい合うと<s>秒で<o>とすれちがい、同じ向きだと<u>秒で<o>を{追いこす}"},
    {SCENES, 0, "+<w>が<o>とすれちがい終わるまでに<s>秒、追いこし終わるまでに<u>秒{かかる/た}"},
    {SCENES, 0, "+<w>は、この<o>とすれちがうのに<s>秒、追いこすのに<u>秒{かかる}"},
    {SCENES, 0, "+前から来る<w>は<s>秒、後ろから来る同じ<w>は<u>秒で横を{通りすぎる}"},
    {SCENES, 0, "+<w>が<o>を<u>秒で追いこし、帰りに同じ速さで<s>秒ですれ{ちがう/た}"},
    {SCENES, 0, "+<w>と反対の向きだと<s>秒で通りすぎ、同じ向きだと通りすぎるのに<u>秒{かかる}"},
    {SCENES, TALK, "+<w>が前から来たときは<s>秒、後ろから来たときは<u>秒で、横を通り{すぎる/た}"},
    {SCENES, TALK, "+はかってみると、<w>とすれちがうのは<s>秒、追いこされるのは<u>秒{だ/た}"},
    {SCENES, VOICED(VOICE_EXAM), "+<w>が<o>に出会ってからすれちがい終わるまでに<s>秒、追いついてから追いぬくまでに<u>秒を{要する/た}"},
    {SCENES, NOTES, "+<w>:すれちがい<s>秒、追いこし<u>秒"},
    {SCENES, NOTES, "+反対向き<s>秒、同じ向き<u>秒(<w>)"},
    {SAYS(WALKS) | SCENES, 0, "<w>は、秒速<v>mで進む<o>とすれちがうのに<s>秒、追いこすのに<u>秒{かかる}"},
    {SAYS(WALKS) | SCENES, 0, "線路ぞいを秒速<v>mで進む<o>を、<w>は前から<s>秒、後ろから<u>秒で{通りすぎる}"},
    {SAYS(WALKS) | SCENES, NOTES, "<o>秒速<v>m、<w>とすれちがい<s>秒、追いこし<u>秒"},
    {SAYS(WALKS) | SCENES | SAYS_QUESTION, 0, "<w>の<qs>{だ}か。線路ぞいを秒速<v>mで進む<o>とすれちがうのに<s>秒、追いこすのに<u>秒{かかる}"},
    {0, 0, NULL},
};

/* ---- two trains ---- */
enum { LENGTH_A, LENGTH_B, MEET, OVERTAKE };
enum { LENGTHS = SAYS(LENGTH_A) | SAYS(LENGTH_B), TIMES = SAYS(MEET) | SAYS(OVERTAKE) };
static const struct phrasing two_trains[] = {
    ASKED_EITHER,
    {SAYS(LENGTH_A), 0, "<p>の長さは<a>m{だ}"},
    {SAYS(LENGTH_B), 0, "+<q>の長さは<b>m{だ}"},
    {LENGTHS, 0, "<p>は長さ<a>m、<q>は長さ<b>m{だ}"},
    {LENGTHS, 0, "長さ<a>mの<p>と長さ<b>mの<q>が{ある}"},
    {LENGTHS, 0, "長さは<p>が<a>m、<q>が<b>m{だ}"},
    {LENGTHS, 0, "<q>の長さは<b>m、<p>の長さは<a>m{だ}"},
    {LENGTHS, 0, "となり合う線路を、<a>mの<p>と<b>mの<q>が{走る}"},
    {LENGTHS, 0, "<p>(長さ<a>m)と<q>(長さ<b>m)が、それぞれ一定の速さで{走る}"},
    {LENGTHS, 0, "<p>と<q>の長さは、それぞれ<a>mと<b>m{だ}"},
    {LENGTHS, TALK, "図かんに、<p>は<a>m、<q>は<b>mと書いて{ある}"},
    {LENGTHS, TALK, "駅で見た<p>は長さ<a>m、<q>は長さ<b>m{だ}"},
    {LENGTHS, VOICED(VOICE_EXAM), "全長<a>mの<p>と全長<b>mの<q>が、それぞれ一定の速さで走って{いる}"},
    {LENGTHS, NOTES, "<p><a>m、<q><b>m"},
    {LENGTHS, NOTES, "長さ:<p><a>m、<q><b>m"},
    {SAYS(MEET), 0, "+<p>と<q>がすれちがうのに<s>秒{かかる}"},
    {SAYS(MEET), 0, "+反対の向きに走ると、<s>秒ですれ{ちがう}"},
    {SAYS(OVERTAKE), 0, "+<p>が<q>を追いこすのに<u>秒{かかる}"},
    {SAYS(OVERTAKE), 0, "+同じ向きに走ると、<p>は<u>秒で<q>を{追いこす}"},
    {TIMES, 0, "+すれちがうのに<s>秒、<p>が<q>を追いこすのに<u>秒{かかる}"},
    {TIMES, 0, "+反対の向きに走ると<s>秒ですれちがい、同じ向きに走ると<u>秒で<p>が<q>を{追いこす}"},
    {TIMES, 0, "+出会ってからすれちがい終わるまで<s>秒、<p>が<q>に追いついてから追いこすまで<u>秒{だ}"},
    {TIMES, 0, "+向かい合って進むと<s>秒で完全にすれちがい、<p>が<q>を後ろから完全に追いこすには<u>秒{かかる}"},
    {TIMES, 0, "+<p>が<q>を追いこすのに<u>秒、<p>と<q>がすれちがうのに<s>秒{かかる/た}"},
    {TIMES, 0, "+<p>と<q>は<s>秒ですれちがい、<p>は<q>を<u>秒で{追いこす}"},
    {TIMES, 0, "+この2つが出会ってからはなれるまで<s>秒、追いこすときは<u>秒{だ/た}。<p>のほうが{速い}"},
    {TIMES, TALK, "+時間をはかったら、すれちがうときは<s>秒、<p>が<q>を追いこすときは<u>秒{だ/た}"},
    {TIMES, TALK, "+すれちがうのは<s>秒であっという間なのに、<p>が<q>を追いこすには<u>秒も{かかる}"},
    {TIMES, VOICED(VOICE_EXAM), "+すれちがうのに要する時間は<s>秒、<p>が<q>を追いこすのに要する時間は<u>秒{だ}"},
    {TIMES, NOTES, "+すれちがい<s>秒、追いこし<u>秒(<p>が速い)"},
    {TIMES, NOTES, "+反対向き<s>秒、同じ向き<u>秒で<p>が追いこす"},
    {LENGTHS | TIMES, 0, "長さ<a>mの<p>と長さ<b>mの<q>が、すれちがうのに<s>秒かかり、<p>が<q>を追いこすのに<u>秒{かかる}"},
    {LENGTHS | TIMES | SAYS_QUESTION, 0, "<qs>{だ}か。<a>mの<p>と<b>mの<q>は<s>秒ですれちがい、<p>は<q>を<u>秒で{追いこす}"},
    {0, 0, NULL},
};

const struct wording wording_tsuka4[] = {
    {"hidden_bridge", SAYS(OVER) | SAYS(INSIDE), hidden_bridge},
    {"walker", SAYS(WALKS) | SCENES, walker},
    {"two_trains", LENGTHS | TIMES, two_trains},
    {NULL, 0, NULL}};
