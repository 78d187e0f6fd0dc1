/* erabi.c - how 組み合わせ are asked for.
 *
 * Slots: <t> 友だち, <c> 人, <x> そうじ当番を, <A> a name; <N> all, <r> chosen. Pairs: <N><h><d> 5人が集まって…する, <w> あく手, <u> 回.
 * Triangles: <s> 円周上に, <q> 個の点. One of each kind: <x> <a><c>, <y> <b><e>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FROM, CHOSEN, RULE };

#define HOW_MANY_WAYS \
    {SAYS_QUESTION, 0, "?[選び方|組み合わせ]|通り"}, \
    {SAYS_QUESTION, 0, "?[選び方|組み合わせ]の数|通り"}, \
    {SAYS_QUESTION, 0, "[選び方|組み合わせ]は[全部で|]何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+何通りの[選び方|組み合わせ]が{ある}か"}, \
    {SAYS_QUESTION, 0, "[選び方|組み合わせ]は何通り考え{られる}か"}, \
    {SAYS_QUESTION, 0, "+[選び方|組み合わせ]は全部で何通りに{なる}か"}, \
    {SAYS_QUESTION, 0, "+全部で何通りの[選び方|組み合わせ]が{できる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、選び方は何通り{ある}か"}, \
    {SAYS_QUESTION, TALK, "+選び方って全部で何通り{ある}か"}, \
    {SAYS_QUESTION, TALK, "+いったい何通りの組み合わせが{ある}か"}, \
    {SAYS_QUESTION, NOTES, "+選び方は何通り"}, \
    {SAYS_QUESTION, NOTES, "+何通り"}

static const struct phrasing choose[] = {
    HOW_MANY_WAYS,
    {SAYS(FROM), 0, "<t>が全部で<N><c>{だ}"},
    {SAYS(FROM), 0, "選べる<t>は<N><c>{だ}"},
    {SAYS(FROM), 0, "<N><c>の<t>の中から{選ぶ}"},
    {SAYS(FROM), 0, "<t>の数は<N><c>{だ}"},
    {SAYS(FROM), 0, "全部で<N><c>の<t>から何<c>かを{選ぶ}"},
    {SAYS(FROM), VOICED(VOICE_EXAM), "<N><c>の<t>について{考える}"},
    {SAYS(FROM), TALK, "<A>は、<N><c>の<t>の中から{選ぶ}"},
    {SAYS(FROM), NOTES, "<t><N><c>"},
    {SAYS(CHOSEN), 0, "+この中から<x><r><c>{選ぶ}"},
    {SAYS(CHOSEN), 0, "+<x><r><c>{選ぶ}"},
    {SAYS(CHOSEN), 0, "+そのうち<r><c>を{選ぶ}。選ぶ順番は{考えない}"},
    {SAYS(CHOSEN), 0, "+<x><r><c>{決める}"},
    {SAYS(CHOSEN), 0, "+<x>、このうち<r><c>だけ{選ぶ}"},
    {SAYS(CHOSEN), 0, "+<x><r><c>選ぶことに{する/た}"},
    {SAYS(CHOSEN), TALK, "+「<x><r><c>選ぼう。」と{話し合う/た}"},
    {SAYS(CHOSEN), VOICED(VOICE_EXAM), "+この中から<x><r><c>{選ぶ}。ただし、順番は{考えない}"},
    {SAYS(CHOSEN), NOTES, "+<x><r><c>選ぶ"},
    {SAYS(FROM) | SAYS(CHOSEN), 0, "<N><c>の<t>の中から、<x><r><c>{選ぶ}"},
    {SAYS(FROM) | SAYS(CHOSEN), 0, "<N><c>の<t>から、<x><r><c>選ぶことに{なる/た}"},
    {SAYS(FROM) | SAYS(CHOSEN), 0, "<x><r><c>{選ぶ}。選べる<t>は<N><c>{だ}"},
    {SAYS(FROM) | SAYS(CHOSEN), 0, "<t>は<N><c>で、そのうちの<r><c>を{選ぶ}"},
    {SAYS(FROM) | SAYS(CHOSEN), TALK, "<A>たちは、<N><c>の<t>の中から<x><r><c>{選ぶ}"},
    {SAYS(FROM) | SAYS(CHOSEN), TALK, "<t>が<N><c>で、そこから<x><r><c>選ぶそう{だ}。選ぶ順番は気に{しない}"},
    {SAYS(FROM) | SAYS(CHOSEN), NOTES, "<N><c>の<t>から<r><c>選ぶ"},
    {SAYS(FROM) | SAYS(CHOSEN) | SAYS_QUESTION, 0, "<N><c>の<t>から<x><r><c>選ぶ方法は、全部で何通り{ある}か"},
    {SAYS(FROM) | SAYS(CHOSEN) | SAYS_QUESTION, 0, "選び方は何通り{ある}か。<N><c>の<t>の中から、<x><r><c>{選ぶ}"},
    {SAYS(FROM) | SAYS(CHOSEN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><c>の<t>から<x><r><c>選ぶ選び方の数"},
    {SAYS(CHOSEN) | SAYS_QUESTION, 0, "+どの<r><c>を選ぶかの組み合わせは何通り{ある}か"},
    {SAYS(CHOSEN) | SAYS_QUESTION, 0, "+この中から<x><r><c>選ぶと、選び方は何通り{ある}か"},
    {0, 0, NULL},
};

static const struct phrasing pairs[] = {
    {SAYS(FROM), 0, "<N><h>{<d>}"},
    {SAYS(FROM), 0, "<N><h><d>ことに{する}"},
    {SAYS(FROM), 0, "<N><h><d>ことに{なる/た}"},
    {SAYS(FROM), 0, "<N><h>{<d>/た}"},
    {SAYS(FROM), 0, "<N><h>{<d>}。同じ2つの組は1回しか{数えない}"},
    {SAYS(FROM), 0, "次のようなことを{考える}。<N><h>{<d>}"},
    {SAYS(FROM), TALK, "<A>が考えた問題{だ}。<N><h>{<d>}"},
    {SAYS(FROM), TALK, "<A>は、<N><h><d>ところを図にかいて{いる}"},
    {SAYS(FROM), VOICED(VOICE_EXAM), "<N><h><d>ものと{する}"},
    {SAYS(FROM), 0, "<N><h>{<d>}。これを、どの組についても1回だけ{行う}"},
    {SAYS(FROM), 0, "<N><h><d>場合を{考える}"},
    {SAYS(FROM), 0, "次の場合を{考える}。<N><h>{<d>}"},
    {SAYS(FROM), NOTES, "<N><h><d>"},
    {SAYS_QUESTION, 0, "?[全部の|]<w>の数|<u>"},
    {SAYS_QUESTION, 0, "<w>は全部で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<w>は[全部で|]何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "<w>は合わせて何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<w>は全部で何<u>{ある}か"},
    {SAYS_QUESTION, 0, "+このとき、<w>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>を全部数えると何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "全部で何<u>の<w>に{なる}か"},
    {SAYS_QUESTION, 0, "+みんな合わせて、<w>は何<u>{ある}か"},
    {SAYS_QUESTION, 0, "<w>の合計は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "?<w>の合計|<u>"},
    {SAYS_QUESTION, TALK, "+<w>は全部で何<u>になるの{だ}か"},
    {SAYS_QUESTION, NOTES, "+<w>は全部で何<u>"},
    {SAYS(FROM) | SAYS_QUESTION, 0, "<N><h><d>とき、<w>は全部で何<u>{だ}か"},
    {SAYS(FROM) | SAYS_QUESTION, 0, "<N><h><d>と、<w>は何<u>に{なる}か"},
    {SAYS(FROM) | SAYS_QUESTION, 0, "<w>は全部で何<u>{だ}か。<N><h>{<d>}"},
    {SAYS(FROM) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><h><d>ときの<w>の数"},
    {SAYS(FROM) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<N><h><d>。<w>は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing triangles[] = {
    {SAYS(FROM), 0, "<s><N><q>が{ある}"},
    {SAYS(FROM), 0, "<s><N><q>がならんで{いる}"},
    {SAYS(FROM), 0, "<N><q>が、<s>{ある}"},
    {SAYS(FROM), 0, "<s>、全部で<N><q>が{ある}"},
    {SAYS(FROM), 0, "<s>あるのは<N><q>{だ}"},
    {SAYS(FROM), TALK, "<A>が見ると、<s><N><q>が{ある/た}"},
    {SAYS(FROM), VOICED(VOICE_EXAM), "<s><N><q>が等しい間隔で並んで{いる}"},
    {SAYS(FROM), NOTES, "<s><N><q>"},
    {SAYS(RULE), 0, "+このうち3つを結んで三角形を{作る}"},
    {SAYS(RULE), 0, "+3つを選んで頂点にし、三角形を{かく}"},
    {SAYS(RULE), 0, "+どの3つを結んでも三角形が{できる}"},
    {SAYS(RULE), 0, "+3つずつ選んで、線で結んで三角形に{する}"},
    {SAYS(RULE), 0, "+これらのうち3つを直線で結び、三角形を{作る}"},
    {SAYS(RULE), TALK, "+<A>は、そのうち3つを糸で結んで三角形を{作る}"},
    {SAYS(RULE), NOTES, "+3つを結んで三角形を作る"},
    {SAYS(FROM) | SAYS(RULE), 0, "<s>ある<N><q>のうち、3つを結んで三角形を{作る}"},
    {SAYS(FROM) | SAYS(RULE), VOICED(VOICE_EXAM), "<s><N><q>をとり、このうち3つを頂点とする三角形を{考える}"},
    {SAYS(RULE) | SAYS_QUESTION, 0, "+このうち3つを結んでできる三角形は全部で何個{だ}か"},
    {SAYS(RULE) | SAYS_QUESTION, 0, "+3つを頂点とする三角形は何個{できる}か"},
    {SAYS(FROM) | SAYS(RULE) | SAYS_QUESTION, 0, "三角形は全部で何個{できる}か。<s><N><q>があり、そのうちの3つを{結ぶ}"},
    {SAYS(FROM) | SAYS(RULE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<s>ある<N><q>のうち、3つを結んでできる三角形の個数"},
    {SAYS_QUESTION, 0, "?[できる|]三角形の[個数|数]|個"},
    {SAYS_QUESTION, 0, "三角形は[全部で|]何個{できる}か"},
    {SAYS_QUESTION, 0, "+全部で何個の三角形が{できる}か"},
    {SAYS_QUESTION, 0, "+ちがう三角形は何個{ある}か"},
    {SAYS_QUESTION, 0, "+作れる三角形は何個{だ}か"},
    {SAYS_QUESTION, 0, "+三角形は何個に{なる}か"},
    {SAYS_QUESTION, 0, "+このような三角形は、全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "三角形を全部数えると何個{だ}か"},
    {SAYS_QUESTION, TALK, "+三角形はいったい何個{できる}か"},
    {SAYS_QUESTION, NOTES, "+三角形は何個"},
    {0, 0, NULL},
};

static const struct phrasing one_each[] = {
    HOW_MANY_WAYS,
    {SAYS(FROM), 0, "<x>は<a><c>、<y>は<b><e>{だ}"},
    {SAYS(FROM), 0, "<a><c>の<x>と<b><e>の<y>の中から{選ぶ}"},
    {SAYS(FROM), 0, "<x>は<a><c>、<y>は<b><e>から{選べる}"},
    {SAYS(FROM), 0, "<x>が<a><c>、<y>が<b><e>とわかって{いる}"},
    {SAYS(FROM), 0, "選べる<x>は<a><c>、<y>は<b><e>{だ}"},
    {SAYS(FROM), TALK, "<A>が調べると、<x>は<a><c>、<y>は<b><e>{だ/た}"},
    {SAYS(FROM), VOICED(VOICE_EXAM), "<x>が<a><c>、<y>が<b><e>の場合を{考える}"},
    {SAYS(FROM), NOTES, "<x><a><c>、<y><b><e>"},
    {SAYS(CHOSEN), 0, "+<x>を1<c>、<y>を1<e>{選ぶ}"},
    {SAYS(CHOSEN), 0, "+<x>と<y>を1つずつ{選ぶ}"},
    {SAYS(CHOSEN), 0, "+それぞれから1つずつ{選ぶ}"},
    {SAYS(CHOSEN), 0, "+<x>1<c>と<y>1<e>を1つの組に{する}"},
    {SAYS(CHOSEN), 0, "+<x>と<y>から、1<c>と1<e>を選んで組に{する}"},
    {SAYS(CHOSEN), TALK, "+<A>は、<x>を1<c>と<y>を1<e>{選ぶ}"},
    {SAYS(CHOSEN), NOTES, "+1つずつ選ぶ"},
    {SAYS(FROM) | SAYS(CHOSEN), 0, "<a><c>の<x>から1<c>、<b><e>の<y>から1<e>を{選ぶ}"},
    {SAYS(FROM) | SAYS(CHOSEN), 0, "<x><a><c>と<y><b><e>の中から、それぞれ1つずつ{選ぶ}"},
    {SAYS(FROM) | SAYS(CHOSEN), TALK, "<A>は、<a><c>の<x>の中から1<c>、<b><e>の<y>の中から1<e>を選んで{いる}"},
    {SAYS(FROM) | SAYS(CHOSEN) | SAYS_QUESTION, 0, "選び方は何通り{ある}か。<a><c>の<x>から1<c>、<b><e>の<y>から1<e>を{選ぶ}"},
    {SAYS(FROM) | SAYS(CHOSEN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<x><a><c>、<y><b><e>から1つずつ選ぶ選び方の数"},
    {SAYS(CHOSEN) | SAYS_QUESTION, 0, "+<x>1<c>と<y>1<e>の組み合わせは何通り{できる}か"},
    {0, 0, NULL},
};

const struct wording wording_erabi[] = {
    {"choose", SAYS(FROM) | SAYS(CHOSEN), choose},
    {"pairs", SAYS(FROM), pairs},
    {"triangles", SAYS(FROM) | SAYS(RULE), triangles},
    {"one_each", SAYS(FROM) | SAYS(CHOSEN), one_each},
    {NULL, 0, NULL},
};
