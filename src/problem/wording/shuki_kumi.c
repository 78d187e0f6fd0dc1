/* shuki_kumi.c - how a row of two kinds, over and over, is told.
 *
 * Slots: <q> 黒いご石, <r> 白いご石, <w> ご石, <c> 個, <pt> ならべる, <P> a name; <a> and <b> how many of each, <N> all, <K> the K-th;
 * <k> the kind that is counted, <mq> the more frequent kind and <mr> the other.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PERIOD, NUMBER };
#define BOTH (SAYS(PERIOD) | SAYS(NUMBER))

#define REPEATED \
    {SAYS(PERIOD), 0, "<q>を<a><c>、<r>を<b><c>、この順にくり返して{<pt>}"}, \
    {SAYS(PERIOD), 0, "<q><a><c>、<r><b><c>を、この順に何回も{くり返す}"}, \
    {SAYS(PERIOD), 0, "<w>が、<q><a><c>、<r><b><c>の順にくり返しならんで{いる}"}, \
    {SAYS(PERIOD), 0, "<q>が<a><c>続くと、次は<r>が<b><c>続く。<w>はこのくり返し{だ}"}, \
    {SAYS(PERIOD), 0, "<w>を、<q><a><c>、<r><b><c>、また<q><a><c>、<r><b><c>、…と{<pt>}"}, \
    {SAYS(PERIOD), 0, "<q>を<a><c>、<r>を<b><c>というくり返しで、<w>を{<pt>}"}, \
    {SAYS(PERIOD), 0, "<q><a><c>と<r><b><c>を1組として、同じ組をくり返して{<pt>}"}, \
    {SAYS(PERIOD), TALK, "<P>は、<q>を<a><c>、<r>を<b><c>のじゅん番で、何回もくり返して{<pt>/た}"}, \
    {SAYS(PERIOD), TALK, "「<q>を<a><c>、<r>を<b><c>、この順でくり返そう。」と<P>が{いう}"}, \
    {SAYS(PERIOD), TALK, "<P>が<w>を使って{いる}。<q>が<a><c>、次に<r>が<b><c>、そのくり返し{だ}"}, \
    {SAYS(PERIOD), VOICED(VOICE_EXAM), "<w>を、<q><a><c>、<r><b><c>の順に規則正しくくり返し{<pt>}"}, \
    {SAYS(PERIOD), NOTES, "<q><a><c>・<r><b><c>のくり返し"}, \
    {SAYS(PERIOD), NOTES, "<w>:<q><a><c>、<r><b><c>をくり返す"}

#define TO_THE_LAST \
    {SAYS(NUMBER), 0, "+<w>は全部で<N><c>{だ}"}, \
    {SAYS(NUMBER), 0, "+全部で<N><c>の<w>を{使う}"}, \
    {SAYS(NUMBER), 0, "+これを<N><c>目まで{続ける}"}, \
    {SAYS(NUMBER), 0, "+使った<w>は、合わせて<N><c>{だ}"}, \
    {SAYS(NUMBER), 0, "+ちょうど<N><c>になったところで{やめる}"}, \
    {SAYS(NUMBER), TALK, "+いま、<N><c>{<pt>/た}ところ{だ}"}, \
    {SAYS(NUMBER), TALK, "+<P>は全部で<N><c>使うつもり{だ}"}, \
    {SAYS(NUMBER), NOTES, "+全部で<N><c>"}, \
    {SAYS(NUMBER), NOTES, "+<N><c>目まで"}, \
    {BOTH, 0, "<q>を<a><c>、<r>を<b><c>、この順にくり返して、全部で<N><c>{<pt>}"}, \
    {BOTH, 0, "<w>が、<q><a><c>、<r><b><c>のくり返しで<N><c>ならんで{いる}"}, \
    {BOTH, 0, "<q><a><c>、<r><b><c>の順をくり返して、<N><c>の<w>を一列に{<pt>}"}, \
    {BOTH, TALK, "<w>を<q><a><c>、<r><b><c>の順に、くり返し全部で<N><c>使いたいと<P>が{いう}"}, \
    {BOTH, NOTES, "<q><a><c>、<r><b><c>のくり返しで<N><c>"}

static const struct phrasing count[] = {
    REPEATED,
    TO_THE_LAST,
    {SAYS_QUESTION, 0, "+<k>は何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+このうち、<k>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+?<k>の数|<c>"},
    {SAYS_QUESTION, 0, "+<k>は全部で何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<k>は何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<k>だけを数えると何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+<k>は何<c>使ったことに{なる}か"},
    {SAYS_QUESTION, TALK, "+<k>は何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, TALK, "+<k>は何<c>になって{いる}か"},
    {SAYS_QUESTION, NOTES, "+<k>は何<c>"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+全部で<N><c>使うとき、<k>は何<c>{いる/5}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N><c>目までに、<k>は何<c>{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<w>が<N><c>では、<k>は何<c>に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+<N><c>使うとしたら、<k>は何<c>用意しておけば{いい}か"},
    {BOTH | SAYS_QUESTION, 0, "?<q><a><c>、<r><b><c>の順にくり返し<N><c>の<w>をならべたときの<k>の数|<c>"},
    {0, 0, NULL},
};

static const struct phrasing more[] = {
    REPEATED,
    TO_THE_LAST,
    {SAYS_QUESTION, 0, "+<mq>は<mr>より何<c>{多い}か"},
    {SAYS_QUESTION, 0, "+<mq>と<mr>の数のちがいは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+?<mq>と<mr>の数の差|<c>"},
    {SAYS_QUESTION, 0, "+<mq>は、<mr>より何<c>多く{ある}か"},
    {SAYS_QUESTION, 0, "+<mr>は<mq>より何<c>{少ない}か"},
    {SAYS_QUESTION, 0, "+<mq>のほうが何<c>{多い}か"},
    {SAYS_QUESTION, 0, "+<mq>は<mr>より何<c>多いことに{なる}か"},
    {SAYS_QUESTION, TALK, "+<mq>は<mr>より何<c>多く使って{いる}か"},
    {SAYS_QUESTION, TALK, "+<mq>と<mr>は、何<c>{ちがう}か"},
    {SAYS_QUESTION, NOTES, "+<mq>は<mr>より何<c>多いか"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+全部で<N><c>使うとき、<mq>は<mr>より何<c>{多い}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N><c>目までで、<mq>と<mr>の数のちがいは何<c>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<N><c>では<mq>は<mr>より何<c>多いか"},
    {0, 0, NULL},
};

static const struct phrasing where[] = {
    REPEATED,
    {SAYS(NUMBER), 0, "+<K><c>目の<r>の場所を{調べる}"},
    {SAYS(NUMBER), 0, "+<r>だけを数えて、<K><c>目の<r>に印を{つける}"},
    {SAYS(NUMBER), 0, "+<r>を<K><c>使ったところで{やめる/た}"},
    {SAYS(NUMBER), 0, "+<r>の<K><c>目が置かれた所を{考える}"},
    {SAYS(NUMBER), 0, "+知りたいのは<K><c>目の<r>の位置{だ}"},
    {SAYS(NUMBER), TALK, "+<P>は、<K><c>目の<r>のところで{休む/た}"},
    {SAYS(NUMBER), NOTES, "+<K><c>目の<r>"},
    {SAYS_QUESTION, 0, "+それは、はじめから数えて何番目{だ}か"},
    {SAYS_QUESTION, 0, "+その<r>は全体で何番目{だ}か"},
    {SAYS_QUESTION, 0, "+その<r>ははじめから何番目に{なる}か"},
    {SAYS_QUESTION, 0, "+それは<w>全体の何番目{だ}か"},
    {SAYS_QUESTION, 0, "+その位置は、はじめから何番目に{ある}か"},
    {SAYS_QUESTION, TALK, "+それって、はじめから数えて何番目{だ}か"},
    {SAYS_QUESTION, NOTES, "+全体で何番目"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<K><c>目の<r>は、はじめから数えて何番目{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<K><c>目の<r>は全体で何番目に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<r>の<K><c>目は、<w>全体の何番目に{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<r>を<K><c>使ったとき、その<r>ははじめから何番目{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+ちょうど<K><c>目の<r>は、はじめから何番目に{あたる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+<K><c>目の<r>って、はじめから数えて何番目{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<K><c>目の<r>は全体で何番目"},
    {0, 0, NULL},
};

const struct wording wording_shuki_kumi[] = {
    {"count", BOTH, count},
    {"more", BOTH, more},
    {"where", BOTH, where},
    {NULL, 0, NULL},
};
