/* newton_gyoretsu.c - how ニュートン算 of queues is said.
 *
 * Slots: <p> 遊園地, <w> <c> 入場口, か所, <do> 入場; <Q> first queue, <j> who join in a minute,
 * <g> gates need <m> minutes; time: <h> gates, gates: <n> minutes.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { QUEUE, JOIN, CASE };

#define QUEUE_JOIN_CASE \
    {SAYS(QUEUE), 0, "<p>で<do>を始めるとき、<Q>人の行列が{ある/た}"}, \
    {SAYS(QUEUE), 0, "<p>の前に<Q>人がならんで{いる}"}, \
    {SAYS(QUEUE), 0, "<do>が始まったとき、<p>には<Q>人の行列ができて{いる/た}"}, \
    {SAYS(QUEUE), 0, "<p>では、<do>の前に<Q>人が{ならぶ/た}"}, \
    {SAYS(QUEUE), 0, "<p>に、<Q>人の行列が{できる/た}"}, \
    {SAYS(QUEUE), 0, "はじめ、<p>には<Q>人がならんで{いる/た}"}, \
    {SAYS(QUEUE), 0, "<p>の<w>の前に、<do>が始まる前から<Q>人が列を作って{いる}"}, \
    {SAYS(QUEUE), 0, "<do>前の<p>に、<Q>人の列が{ある}"}, \
    {SAYS(QUEUE), 0, "<p>に行列が{できる/た}。<do>を始めたときの人数は<Q>人{だ}"}, \
    {SAYS(QUEUE), 0, "<Q>人が<p>にならんだところで、<do>を{始める/た}"}, \
    {SAYS(QUEUE), TALK, "<p>に行くと、もう<Q>人もならんで{いる/た}"}, \
    {SAYS(QUEUE), TALK, "<p>の前は大にぎわい{だ}。<do>が始まるときには<Q>人の列が{ある/た}"}, \
    {SAYS(QUEUE), TALK, "きょうの<p>は人気で、<do>の前から<Q>人がならんで{いる/た}"}, \
    {SAYS(QUEUE), VOICED(VOICE_EXAM), "ある<p>で、<do>開始の時点で<Q>人の行列ができて{いる/た}"}, \
    {SAYS(QUEUE), NOTES, "<p>:はじめの列<Q>人"}, \
    {SAYS(QUEUE), NOTES, "<do>前の列<Q>人"}, \
    {SAYS(QUEUE), NOTES, "<p>に<Q>人の行列"}, \
    {SAYS(JOIN), 0, "+その後も毎分<j>人ずつ列に{加わる}"}, \
    {SAYS(JOIN), 0, "+<do>が始まってからも、1分間に<j>人の割合で人が{来る}"}, \
    {SAYS(JOIN), 0, "+列は、1分ごとに<j>人ずつ{ふえる}"}, \
    {SAYS(JOIN), 0, "+行列には毎分<j>人が{加わる}"}, \
    {SAYS(JOIN), 0, "+さらに1分間に<j>人ずつ、新しい人が{ならぶ}"}, \
    {SAYS(JOIN), 0, "+後ろには毎分<j>人ずつふえて{いく}"}, \
    {SAYS(JOIN), 0, "+その後、1分につき<j>人ずつ列に{加わる}"}, \
    {SAYS(JOIN), 0, "+それからも、毎分<j>人の割合で行列に人が{加わる}"}, \
    {SAYS(JOIN), 0, "+そのあとも1分に<j>人ずつやって{来る}"}, \
    {SAYS(JOIN), 0, "+列に加わる人は毎分<j>人{だ}"}, \
    {SAYS(JOIN), 0, "+人は、1分間に<j>人ずつ{ふえる}"}, \
    {SAYS(JOIN), 0, "+毎分<j>人が新しく列に{つく}"}, \
    {SAYS(JOIN), TALK, "+始まってからも1分に<j>人ずつ後ろに{ならぶ}"}, \
    {SAYS(JOIN), TALK, "+係の人の話では、そのあとも毎分<j>人ずつふえて{いく}"}, \
    {SAYS(JOIN), VOICED(VOICE_EXAM), "+その後も1分間に<j>人の割合で行列に人が{加わる}"}, \
    {SAYS(JOIN), NOTES, "+毎分<j>人増"}, \
    {SAYS(JOIN), NOTES, "+1分に<j>人ずつ加わる"}, \
    {SAYS(CASE), 0, "+<w>を<g><c>開くと、<m>分で列が{なくなる}"}, \
    {SAYS(CASE), 0, "+<w>が<g><c>だと、<m>分で行列が{なくなる}"}, \
    {SAYS(CASE), 0, "+<g><c>の<w>から人を通すと、<m>分で列が{なくなる}"}, \
    {SAYS(CASE), 0, "+<w>を<g><c>使うと、行列は<m>分で{なくなる}"}, \
    {SAYS(CASE), 0, "+<w>が<g><c>のときは、<m>分後に行列が{なくなる}"}, \
    {SAYS(CASE), 0, "+<g><c>の<w>では、行列がなくなるまでに<m>分{かかる}"}, \
    {SAYS(CASE), 0, "+行列をなくすのに、<w><g><c>では<m>分{かかる}"}, \
    {SAYS(CASE), 0, "+どの<w>も1分間に通る人数は同じで、<g><c>では<m>分で列が{なくなる}"}, \
    {SAYS(CASE), 0, "+<w><g><c>で人を通し始めると、<m>分でならぶ人が{いなくなる}"}, \
    {SAYS(CASE), 0, "+<w>を<g><c>にしたとき、行列は始めてから<m>分で{なくなる}"}, \
    {SAYS(CASE), 0, "+<m>分で行列がなくなるのは、<w>が<g><c>のとき{だ}"}, \
    {SAYS(CASE), 0, "+開いている<w>が<g><c>だと、列がなくなるのは<m>分後{だ}"}, \
    {SAYS(CASE), TALK, "+<w>が<g><c>だと、<m>分たってやっと列が{消える}"}, \
    {SAYS(CASE), TALK, "+<w>を<g><c>開けてもらうと、<m>分で列が{なくなる}"}, \
    {SAYS(CASE), VOICED(VOICE_EXAM), "+<w>を<g><c>にすると、行列は<do>開始から<m>分で{なくなる}"}, \
    {SAYS(CASE), NOTES, "+<w><g><c>→<m>分でなくなる"}, \
    {SAYS(CASE), NOTES, "+<w><g><c>で<m>分"}, \
    {SAYS(QUEUE) | SAYS(JOIN), 0, "<p>で<do>を始めるとき、<Q>人の行列があり、毎分<j>人ずつ列に{加わる}"}, \
    {SAYS(QUEUE) | SAYS(JOIN), 0, "<p>の前に<Q>人がならび、その後も1分間に<j>人ずつ列に{加わる}"}, \
    {SAYS(QUEUE) | SAYS(JOIN), 0, "毎分<j>人ずつ人が来る<p>で、<Q>人の行列ができたところで<do>を{始める/た}"}, \
    {SAYS(QUEUE) | SAYS(JOIN), 0, "<p>の行列ははじめ<Q>人で、そこへ毎分<j>人ずつ{加わる}"}, \
    {SAYS(QUEUE) | SAYS(JOIN), NOTES, "<p> 列<Q>人、毎分+<j>人"}, \
    {SAYS(QUEUE) | SAYS(JOIN) | SAYS(CASE), 0, "<p>の<w>は、どれも1分間に同じ人数が{通る}。<Q>人の行列に毎分<j>人ずつ加わり、<g><c>の<w>では<m>分で行列が{なくなる}"}, \
    {SAYS(QUEUE) | SAYS(JOIN) | SAYS(CASE), 0, "毎分<j>人ずつ人が加わる行列が{ある}。はじめは<Q>人で、<p>の<w>を<g><c>開くと<m>分で{なくなる}"}, \
    {SAYS(QUEUE) | SAYS(JOIN) | SAYS(CASE), NOTES, "列<Q>人、毎分<j>人増、<w><g><c>→<m>分でなくなる"}

static const struct phrasing rate[] = {
    QUEUE_JOIN_CASE,
    {SAYS_QUESTION, 0, "+<w>1<c>を1分間に通る人は何人{だ}か"},
    {SAYS_QUESTION, 0, "+1<c>の<w>は、1分間に何人を{通す}か"},
    {SAYS_QUESTION, 0, "+1つの<w>を通る人は、毎分何人{だ}か"},
    {SAYS_QUESTION, 0, "+?<w>1<c>を1分間に通る人数|人"},
    {SAYS_QUESTION, 0, "+?1つの<w>が毎分通す人数|人"},
    {SAYS_QUESTION, 0, "+どの<w>も同じ人数を通すとき、1<c>では1分間に何人{通る}か"},
    {SAYS_QUESTION, 0, "+<w>1<c>では、1分間に何人が{通る}か"},
    {SAYS_QUESTION, 0, "+<w>1<c>につき、毎分何人が{通る/た}か"},
    {SAYS_QUESTION, 0, "+1分間に、1<c>の<w>から何人{入れる}か"},
    {SAYS_QUESTION, 0, "<w>1<c>が1分間に通すのは何人{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、1<c>あたり毎分何人が<w>を通ったことに{なる}か"},
    {SAYS_QUESTION, 0, "+<w>1<c>の速さは、1分間に何人{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<w>1<c>は1分に何人通せることになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<w>1<c>からは、1分に何人入れるのかな"},
    {SAYS_QUESTION, NOTES, "+<w>1<c>で毎分何人"},
    {SAYS_QUESTION, NOTES, "+<w>1<c>:毎分□人"},
    {0, 0, NULL},
};

static const struct phrasing time[] = {
    QUEUE_JOIN_CASE,
    {SAYS_QUESTION, 0, "+<w>を<h><c>にすると、行列は何分後に{なくなる}か"},
    {SAYS_QUESTION, 0, "+<w>が<h><c>だと、何分後に{なくなる}か"},
    {SAYS_QUESTION, 0, "+<h><c>開くと、列は何分で{なくなる}か"},
    {SAYS_QUESTION, 0, "+<w>を<h><c>にふやすと、何分後に列が{なくなる}か"},
    {SAYS_QUESTION, 0, "+<h><c>の<w>では、行列は何分で{なくなる}か"},
    {SAYS_QUESTION, 0, "+<w>を<h><c>使うと、行列がなくなるのは何分後{だ}か"},
    {SAYS_QUESTION, 0, "+<w><h><c>なら、何分で行列が{なくなる}か"},
    {SAYS_QUESTION, 0, "+同じ<w>を<h><c>開いたら、始めてから何分後に行列が{なくなる}か"},
    {SAYS_QUESTION, 0, "+<h><c>から人を通すと、列がなくなるのは始めてから何分後{だ}か"},
    {SAYS_QUESTION, 0, "+?<w>を<h><c>にしたときに行列がなくなるまでの時間|分"},
    {SAYS_QUESTION, 0, "+<w>が<h><c>あれば、行列がなくなるまでに何分{かかる}か"},
    {SAYS_QUESTION, 0, "+はじめから<h><c>を使うと、何分でならぶ人が{いなくなる}か"},
    {SAYS_QUESTION, TALK, "+次の日は<w>が<h><c>{だ/た}。列は何分で{なくなる/た}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<w>を<h><c>にしたら、列は何分で消えますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<w>が<h><c>だと、何分でなくなるのかな"},
    {SAYS_QUESTION, NOTES, "+<w><h><c>→何分"},
    {SAYS_QUESTION, NOTES, "+<h><c>なら何分後"},
    {0, 0, NULL},
};

static const struct phrasing gates[] = {
    QUEUE_JOIN_CASE,
    {SAYS_QUESTION, 0, "+ちょうど<n>分で行列をなくすには、<w>を何<c>にすれば{よい}か"},
    {SAYS_QUESTION, 0, "+<n>分で列をなくすには、<w>を何<c>開けば{いい}か"},
    {SAYS_QUESTION, 0, "+これを<n>分でなくすには、何<c>の<w>が必要{だ}か"},
    {SAYS_QUESTION, 0, "+<n>分で行列がなくなるのは、<w>が何<c>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+行列を<n>分でなくしたいとき、<w>は何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<n>分後に列がなくなるようにするには、<w>は何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+?<n>分で行列をなくすのに必要な<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+?ちょうど<n>分でなくすときの<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+列をなくすのに<n>分しかかけないようにするには、<w>は何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<w>を何<c>使うと、ちょうど<n>分で{なくなる}か"},
    {SAYS_QUESTION, 0, "+<n>分でならぶ人をなくすには、<w>を何<c>使えば{よい}か"},
    {SAYS_QUESTION, 0, "+<w>が何<c>あれば、<n>分で行列が{なくなる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+ちょうど<n>分でなくしたいとき、<w>は何<c>あればいいですか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>分でなくすには、<w>を何<c>開ければいいのかな"},
    {SAYS_QUESTION, NOTES, "+<n>分でなくすには何<c>"},
    {SAYS_QUESTION, NOTES, "+<n>分→<w>何<c>"},
    {0, 0, NULL},
};

static const struct phrasing within[] = {
    QUEUE_JOIN_CASE,
    {SAYS_QUESTION, 0, "+<n>分以内に行列をなくすには、<w>は少なくとも何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<n>分以内でなくすには、少なくとも何<c>の<w>が{いる/5}か"},
    {SAYS_QUESTION, 0, "+行列を<n>分以内になくしたいとき、<w>は最も少なくて何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<n>分以内に列がなくなるようにするには、<w>は最低何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+?<n>分以内に行列をなくすのに必要な、最も少ない<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+<n>分かからずになくすには、<w>を少なくとも何<c>使えば{よい}か"},
    {SAYS_QUESTION, 0, "+<w>が少なくとも何<c>あれば、<n>分以内に行列が{なくなる}か"},
    {SAYS_QUESTION, 0, "+行列をなくすのを<n>分以内にするには、<w>は何<c>以上{いる/5}か"},
    {SAYS_QUESTION, 0, "+<n>分以内にならぶ人をなくすには、<w>を何<c>以上使えば{よい}か"},
    {SAYS_QUESTION, NOTES, "+<n>分以内に必要な<w>は少なくとも何<c>"},
    {0, 0, NULL},
};

enum { ALL = SAYS(QUEUE) | SAYS(JOIN) | SAYS(CASE) };

const struct wording wording_newton_gyoretsu[] = {
    {"rate", ALL, rate},
    {"time", ALL, time},
    {"gates", ALL, gates},
    {"within", ALL, within},
    {NULL, 0, NULL},
};
