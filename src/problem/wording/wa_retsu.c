/* wa_retsu.c - how a row of sums of the two before is told, and ways to climb stairs.
 *
 * Slots: <w> 数, <r0> to <r5> the beginning, <n> a place, <P> a name; <st> 階段, <u> 段, <how> 1段か2段ずつ, <d> 上る, <v> 上り,
 * <wy> 上り方.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ROW, HOW };

#define BOTH (SAYS(ROW) | SAYS_QUESTION)
#define SHOWN "<r0>、<r1>、<r2>、<r3>、<r4>、<r5>、…"

static const struct phrasing nth[] = {
    {SAYS(ROW), 0, "<w>が" SHOWN "とならんで{いる}"},
    {SAYS(ROW), 0, SHOWN "のように、ある規則にしたがって<w>がならんで{いる}"},
    {SAYS(ROW), 0, "次のように<w>がならんで{いる}。" SHOWN},
    {SAYS(ROW), 0, "ある規則で、<w>を" SHOWN "と書いて{いく}"},
    {SAYS(ROW), 0, "3番目からは前の2つの数の和になるように、" SHOWN "と<w>を{ならべる}"},
    {SAYS(ROW), 0, "はじめの2つの数は<r0>、<r1>で、3番目からは、1つ前と2つ前の数をたした数を{書く}"},
    {SAYS(ROW), 0, SHOWN "とならぶ<w>の列が{ある}"},
    {SAYS(ROW), 0, "となり合う2つの数の和を次に書くきまりで、" SHOWN "と<w>を{書く}"},
    {SAYS(ROW), 0, "<w>の列が{ある}。" SHOWN},
    {SAYS(ROW), 0, "きまりよく、" SHOWN "と<w>が続いて{いる}"},
    {SAYS(ROW), TALK, "<P>は、" SHOWN "と、きまりにしたがって<w>を{書く/た}"},
    {SAYS(ROW), TALK, "「前の2つをたすと次の数になるんだよ。」と<P>が言って、" SHOWN "と{書く/た}"},
    {SAYS(ROW), TALK, "黒板に、<w>が" SHOWN "と書いて{ある}"},
    {SAYS(ROW), VOICED(VOICE_EXAM), "次のように、<w>を規則的に{並べる}。" SHOWN},
    {SAYS(ROW), NOTES, SHOWN},
    {SAYS(ROW), NOTES, "<w>の列:" SHOWN},
    {SAYS_QUESTION, 0, "?<n>番目の数"},
    {SAYS_QUESTION, 0, "<n>番目の数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "<n>番目の数は何{だ}か"},
    {SAYS_QUESTION, 0, "はじめから数えて<n>番目の数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "<n>番目に来る数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "左から<n>番目の数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<n>番目の数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+このまま続けると、<n>番目の数は何に{なる}か"},
    {SAYS_QUESTION, 0, "<n>番目にはどんな数が{ならぶ}か"},
    {SAYS_QUESTION, 0, "+では、<n>番目はいくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<n>番目の数は何{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<n>番目の数は何かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<n>番目の数はいくつと答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "<n>番目の数は"},
    {SAYS_QUESTION, NOTES, "<n>番目は"},
    {BOTH, 0, SHOWN "とならぶ<w>で、<n>番目の数はいくつ{だ}か"},
    {BOTH, 0, "<n>番目の数はいくつ{だ}か。<w>は" SHOWN "とならんで{いる}"},
    {BOTH, 0, "はじめの2つが<r0>と<r1>で、その後は前の2つの数の和がならぶ列の、<n>番目の数はいくつ{だ}か"},
    {BOTH, NOTES, SHOWN " <n>番目は"},
    {0, 0, NULL},
};

static const struct phrasing stairs[] = {
    {SAYS(ROW), 0, "<n><u>の<st>が{ある}"},
    {SAYS(ROW), 0, "<st>が<n><u>{ある}"},
    {SAYS(ROW), 0, "<st>は全部で<n><u>{だ}"},
    {SAYS(ROW), 0, "<n><u>の<st>を{<d>}"},
    {SAYS(ROW), 0, "<P>は<n><u>の<st>を{<d>}"},
    {SAYS(ROW), 0, "ここに、<n><u>ある<st>が{ある}"},
    {SAYS(ROW), 0, "<st>の数は<n><u>{だ}"},
    {SAYS(ROW), 0, "<n><u>ある<st>を、最後まで<d>ことに{する}"},
    {SAYS(ROW), TALK, "<P>が数えると、<st>は<n><u>{ある/た}"},
    {SAYS(ROW), TALK, "近所の<st>は、ちょうど<n><u>{だ}"},
    {SAYS(ROW), VOICED(VOICE_EXAM), "全部で<n><u>の<st>を<d>ことを{考える}"},
    {SAYS(ROW), NOTES, "<st><n><u>"},
    {SAYS(ROW), NOTES, "<n><u>の<st>"},
    {SAYS(HOW), 0, "+<how>で{<d>}"},
    {SAYS(HOW), 0, "+<d>のは、<how>{だ}"},
    {SAYS(HOW), 0, "+<how>の<wy>が{できる}"},
    {SAYS(HOW), 0, "+これを、<how>で<d>ことに{する}"},
    {SAYS(HOW), 0, "+<how>を組み合わせて{<d>}"},
    {SAYS(HOW), 0, "+<P>は、<how>で<d>ことが{できる}"},
    {SAYS(HOW), 0, "+<how>の、どちらを使って<d>かは自由{だ}"},
    {SAYS(HOW), 0, "+<how>で<d>ほかに、<wy>は{ない}"},
    {SAYS(HOW), TALK, "+いつも、<how>で{<d>}"},
    {SAYS(HOW), VOICED(VOICE_EXAM), "+ただし、<how>で<d>ものと{する}"},
    {SAYS(HOW), NOTES, "+<how>で<d>"},
    {SAYS(HOW), NOTES, "+<how>"},
    {SAYS(ROW) | SAYS(HOW), 0, "<n><u>の<st>を、<how>で{<d>}"},
    {SAYS(ROW) | SAYS(HOW), 0, "<P>は、<n><u>ある<st>を<how>で<d>ことに{する/た}"},
    {SAYS(ROW) | SAYS(HOW), 0, "<how>で<st>を{<d>}。<st>は<n><u>{ある}"},
    {SAYS_QUESTION, 0, "+?<wy>の数|通り"},
    {SAYS_QUESTION, 0, "+<wy>は全部で何通り{ある}か"},
    {SAYS_QUESTION, 0, "+<wy>は何通り{だ}か"},
    {SAYS_QUESTION, 0, "+最後まで<d>方法は何通り{ある}か"},
    {SAYS_QUESTION, 0, "+全部で何通りの<wy>が{ある}か"},
    {SAYS_QUESTION, 0, "+このとき、<wy>は何通りに{なる}か"},
    {SAYS_QUESTION, 0, "+何通りの方法で<d>ことが{できる}か"},
    {SAYS_QUESTION, 0, "+ちがう<wy>は、全部で何通り{ある}か"},
    {SAYS_QUESTION, 0, "+ちょうど最後まで<d>やり方は、何通り{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<wy>は何通り{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<wy>って何通りあるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<wy>は何通りと答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+<wy>は何通り"},
    {SAYS(ROW) | SAYS(HOW) | SAYS_QUESTION, 0, "<n><u>の<st>を<how>で<d>とき、<wy>は全部で何通り{ある}か"},
    {SAYS(ROW) | SAYS(HOW) | SAYS_QUESTION, 0, "<wy>は何通り{ある}か。<n><u>の<st>を、<how>で{<d>}"},
    {SAYS(ROW) | SAYS(HOW) | SAYS_QUESTION, NOTES, "<n><u>の<st>、<how>→<wy>は何通り"},
    {0, 0, NULL},
};

const struct wording wording_wa_retsu[] = {
    {"nth", SAYS(ROW), nth},
    {"stairs", SAYS(ROW) | SAYS(HOW), stairs},
    {NULL, 0, NULL},
};
