/* bunpai.c - how 分配算 is said.
 *
 * Slots: <b> the larger part, <s> the smaller, <q> the asked one; <t> あめ, <c> 個; total <T>, <n> times; <e> more or
 * fewer: <mo> 多く, <mi> 多い.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { TOTAL, TIMES };
enum { BOTH = SAYS(TOTAL) | SAYS(TIMES) };

#define ALTOGETHER \
    {SAYS(TOTAL), 0, "<T><c>の<t>を<b>と<s>の2人で{分ける/た}"}, \
    {SAYS(TOTAL), 0, "<t>が<T><c>{ある}。これを<b>と<s>で{分ける}"}, \
    {SAYS(TOTAL), 0, "<b>と<s>の持っている<t>は、[合わせて|全部で]<T><c>{だ}"}, \
    {SAYS(TOTAL), 0, "<b>と<s>は、<t>を合わせて<T><c>持って{いる}"}, \
    {SAYS(TOTAL), 0, "<b>と<s>が<t>を集めると、2人で<T><c>に{なる/た}"}, \
    {SAYS(TOTAL), 0, "<b>の<t>と<s>の<t>を合わせると<T><c>に{なる}"}, \
    {SAYS(TOTAL), 0, "全部で<T><c>の<t>を、<b>と<s>が{もらう/た}"}, \
    {SAYS(TOTAL), 0, "<b>と<s>は<T><c>の<t>を2人で分けることに{する/た}"}, \
    {SAYS(TOTAL), 0, "<b>と<s>が持っている<t>の数の和は<T><c>{だ}"}, \
    {SAYS(TOTAL), VOICED(VOICE_EXAM), "<T><c>の<t>が{ある}。<b>と<s>で、あまりのないように分けることに{する}"}, \
    {SAYS(TOTAL), VOICED(VOICE_PARENT), "おみやげの<t><T><c>を、<b>と<s>に分けて{やる/た}"}, \
    {SAYS(TOTAL), VOICED(VOICE_STORY), "箱の中には<t>が<T><c>。<b>と<s>は、なかよく分けることに{する/た}"}, \
    {SAYS(TOTAL), TALK, "「この<t>、全部で<T><c>あるよ。」と、<b>と<s>が{分け始める/た}"}, \
    {SAYS(TOTAL), TALK, "<b>と<s>の<t>を1か所に集めたら、<T><c>{ある/た}"}, \
    {SAYS(TOTAL), NOTES, "<t><T><c>を<b>と<s>で分ける"}, \
    {SAYS(TOTAL), NOTES, "<b>と<s>の<t>、[計|合わせて]<T><c>"}

#define WHOSE \
    {SAYS_QUESTION, 0, "?<q>の<t>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?<q>の分|<c>"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>の分は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "<q>は<t>を何<c>持っていることに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>の<t>は何<c>ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>の分が何<c>か、図ではどう教えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "<q>の<t>は何<c>でしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>の分は何<c>だと{思う}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "<q>の<t>"}

static const struct phrasing times[] = {
    ALTOGETHER,
    WHOSE,
    {SAYS(TIMES), 0, "+<b>の数は<s>の[ちょうど|]<n>倍{だ}"},
    {SAYS(TIMES), 0, "+<b>の<t>は<s>の<t>の<n>倍{ある}"},
    {SAYS(TIMES), 0, "+<b>の分は、<s>の分の<n>倍に{なる/た}"},
    {SAYS(TIMES), 0, "+<s>の数を<n>倍すると、<b>の数に{なる}"},
    {SAYS(TIMES), 0, "+<b>は<s>の<n>倍の<t>を持って{いる}"},
    {SAYS(TIMES), 0, "+数をくらべると、<b>が<s>のちょうど<n>倍{だ/た}"},
    {SAYS(TIMES), 0, "+<b>の分を<s>の分の<n>倍に{する}"},
    {SAYS(TIMES), 0, "+<s>の<n>倍が<b>の数{だ}"},
    {SAYS(TIMES), 0, "+<b>が<s>の<n>倍になるように{分ける}"},
    {SAYS(TIMES), VOICED(VOICE_EXAM), "+また、<b>の数は<s>の数の<n>倍に等しく{なる}"},
    {SAYS(TIMES), TALK, "+「わたしはあなたの<n>倍ね。」と<b>が{言う/た}"},
    {SAYS(TIMES), TALK, "+<b>は<s>の<n>倍も取って{しまう/た}"},
    {SAYS(TIMES), TALK, "+<b>のほうは、<s>のぴったり<n>倍{だ/た}"},
    {SAYS(TIMES), NOTES, "+<b>は<s>の<n>倍"},
    {SAYS(TIMES), NOTES, "+<b>=<s>×<n>"},
    {BOTH, 0, "<T><c>の<t>を、<b>が<s>の<n>倍になるように2人で{分ける}"},
    {BOTH, 0, "<b>の<t>の数は<s>の<n>倍で、2人分を合わせると<T><c>{だ}"},
    {BOTH, 0, "<t>を<b>と<s>で分けたら、<b>は<s>の<n>倍に{なる/た}。<t>は全部で<T><c>{だ}"},
    {BOTH, 0, "<b>は<s>の<n>倍の<t>を持っていて、2人合わせて<T><c>{だ}"},
    {BOTH, 0, "<b>が<t>を<s>の<n>倍集めたところ、2人の合計は<T><c>に{なる/た}"},
    {BOTH, TALK, "「<b>の<t>は<s>の<n>倍だ。」「2人で<T><c>もあるね。」と、友だちが話して{いる}"},
    {BOTH, NOTES, "<b>=<s>の<n>倍、<t>の合計<T><c>"},
    {BOTH | SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か。<b>は<s>の<n>倍の<t>を持っていて、2人合わせて<T><c>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "<T><c>の<t>を<b>が<s>の<n>倍になるように分けるには、<q>の分を何<c>にすれば{いい}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<b>と<s>の<t>の和が<T><c>で、<b>が<s>の<n>倍のときの、<q>の<t>の数"},
    {0, 0, NULL},
};

static const struct phrasing extra[] = {
    ALTOGETHER,
    WHOSE,
    {SAYS(TIMES), 0, "+<b>の数は<s>の<n>倍より<e><c>{<mi>}"},
    {SAYS(TIMES), 0, "+<b>は<s>の<n>倍より<e><c><mo>持って{いる}"},
    {SAYS(TIMES), 0, "+<b>の分は、<s>の分の<n>倍より<e><c><mo>{なる/た}"},
    {SAYS(TIMES), 0, "+<s>の数の<n>倍とくらべると、<b>の数は<e><c>{<mi>}"},
    {SAYS(TIMES), 0, "+<b>の<t>は、<s>の<t>を<n>倍した数より<e><c>{<mi>}"},
    {SAYS(TIMES), 0, "+くらべると、<b>が<s>の<n>倍より<e><c><mo>{なる}"},
    {SAYS(TIMES), 0, "+<b>の分を、<s>の分の<n>倍より<e><c><mo>{する}"},
    {SAYS(TIMES), 0, "+<b>が<s>の<n>倍より<e><c><mo>なるように{分ける}"},
    {SAYS(TIMES), 0, "+<b>の<t>は<s>の<t>の<n>倍よりも<e><c>だけ{<mi>}"},
    {SAYS(TIMES), VOICED(VOICE_EXAM), "+また、<b>の数は<s>の数の<n>倍より<e><c><mo>なって{いる}"},
    {SAYS(TIMES), TALK, "+「わたしの<n>倍より<e><c><mi>んだね。」と、<s>が<b>の<t>を見て{言う/た}"},
    {SAYS(TIMES), TALK, "+<b>は<s>の<n>倍にくらべて、<e><c>{<mi>/た}"},
    {SAYS(TIMES), NOTES, "+<b>は<s>の<n>倍より<e><c><mi>"},
    {SAYS(TIMES), NOTES, "+<b>=<s>の<n>倍より<e><c><mi>数"},
    {BOTH, 0, "<T><c>の<t>を分けたところ、<b>は<s>の<n>倍より<e><c><mo>{なる/た}"},
    {BOTH, 0, "<b>の<t>の数は<s>の<n>倍より<e><c><mo>、2人分を合わせると<T><c>{だ}"},
    {BOTH, 0, "<t>を<b>と<s>で分けたら、<b>は<s>の<n>倍より<e><c><mo>{なる/た}。<t>は全部で<T><c>{だ}"},
    {BOTH, 0, "<b>と<s>が持つ<t>の和は<T><c>で、<b>は<s>の<n>倍より<e><c>{<mi>}"},
    {BOTH, 0, "<b>は<s>の<n>倍より<e><c><mo><t>を集め、2人で<T><c>に{なる/た}"},
    {BOTH, 0, "合計<T><c>の<t>を、<b>が<s>の<n>倍より<e><c><mo>なるように2人で{分ける}"},
    {BOTH, NOTES, "<t><T><c>、<b>は<s>の<n>倍より<e><c><mi>"},
    {BOTH | SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か。<b>の<t>は<s>の<n>倍より<e><c><mo>、2人合わせて<T><c>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "<T><c>の<t>を<b>と<s>で分けるのに、<b>の分が<s>の分の<n>倍より<e><c><mo>なるようにするには、<q>の分を何<c>にすれば{いい}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<b>と<s>の<t>の和が<T><c>で、<b>が<s>の<n>倍より<e><c><mi>ときの、<q>の<t>の数"},
    {0, 0, NULL},
};

const struct wording wording_bunpai[] = {
    {"times", BOTH, times},
    {"extra", BOTH, extra},
    {NULL, 0, NULL},
};
