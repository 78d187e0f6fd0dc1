/* wasa_kurabe.c - how two groups, things handed over, and the sides of a rectangle are said.
 *
 * Slots: <w> both, <b> the larger, <s> the smaller, <q> the asked one, <c> the unit, <up> 多, <dn> 少な; sum <S>,
 * difference <D>; <t> カード, <x> handed over; of a rectangle <w> 長方形の紙, <S> its rim.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SUM, DIFFERENCE, GIVEN };
enum { BOTH = SAYS(SUM) | SAYS(DIFFERENCE) };

static const struct phrasing groups[] = {
    {SAYS(SUM), 0, "<w>は、合わせて<S><c>{だ}"},
    {SAYS(SUM), 0, "<b>と<s>の合計は<S><c>{だ}"},
    {SAYS(SUM), 0, "<w>を調べると、全部で<S><c>{だ/た}"},
    {SAYS(SUM), 0, "<w>の合計は<S><c>に{なる}"},
    {SAYS(SUM), 0, "<b>と<s>を合わせると<S><c>に{なる}"},
    {SAYS(SUM), 0, "<w>は、全部で<S><c>{だ/た}"},
    {SAYS(SUM), 0, "<s>と<b>をたすと<S><c>{だ}"},
    {SAYS(SUM), 0, "<w>を両方たすと、ちょうど<S><c>に{なる}"},
    {SAYS(SUM), VOICED(VOICE_EXAM), "<w>について調べたところ、合計は<S><c>{だ/た}"},
    {SAYS(SUM), VOICED(VOICE_PARENT), "<w>を合わせたら<S><c>に{なる/た}"},
    {SAYS(SUM), TALK, "「<w>は、合わせて<S><c>だったよ。」と先生が{言う/た}"},
    {SAYS(SUM), NOTES, "<w>、計<S><c>"},
    {SAYS(SUM), NOTES, "<b>+<s>=<S><c>"},
    {SAYS(DIFFERENCE), 0, "<b>は<s>より<D><c>{<up>い}"},
    {SAYS(DIFFERENCE), 0, "<s>は<b>より<D><c>{<dn>い}"},
    {SAYS(DIFFERENCE), 0, "<b>のほうが<D><c>{<up>い}"},
    {SAYS(DIFFERENCE), 0, "<s>のほうが<D><c>{<dn>い}"},
    {SAYS(DIFFERENCE), 0, "+くらべると、<b>が<D><c>{<up>い/た}"},
    {SAYS(DIFFERENCE), 0, "<b>から<s>をひくと<D><c>に{なる}"},
    {SAYS(DIFFERENCE), 0, "<s>に<D><c>をたすと、<b>と同じに{なる}"},
    {SAYS(DIFFERENCE), 0, "+両方の差は<D><c>で、<b>のほうが{<up>い}"},
    {SAYS(DIFFERENCE), VOICED(VOICE_EXAM), "また、<b>は<s>より<D><c><up>いことが{わかる/た}"},
    {SAYS(DIFFERENCE), VOICED(VOICE_PARENT), "<b>のほうが<D><c><up>かったよう{だ}"},
    {SAYS(DIFFERENCE), TALK, "<b>のほうが<s>より<D><c>も{<up>い/た}"},
    {SAYS(DIFFERENCE), TALK, "「<s>のほうが<D><c><dn>いね。」と友だちが{言う/た}"},
    {SAYS(DIFFERENCE), NOTES, "<b>が<D><c><up>い"},
    {SAYS(DIFFERENCE), NOTES, "<b>-<s>=<D><c>"},
    {BOTH, 0, "<b>は<s>より<D><c><up>く、合わせると<S><c>に{なる}"},
    {BOTH, 0, "<w>の合計は<S><c>で、<b>のほうが<D><c>{<up>い}"},
    {BOTH, NOTES, "<b>と<s>、和<S><c>、差<D><c>(<b>が<up>い)"},
    {SAYS_QUESTION, 0, "?<q>|<c>"},
    {SAYS_QUESTION, 0, "<q>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<q>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "<q>は何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "<q>だけでは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+このうち、<q>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<q>を求めると何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<q>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<c>ということに{なる}か"},
    {SAYS_QUESTION, TALK, "<q>は何<c>でしょう"},
    {SAYS_QUESTION, TALK, "+さて、<q>は何<c>だと{思う}か"},
    {SAYS_QUESTION, NOTES, "<q>は何<c>"},
    {SAYS_QUESTION, NOTES, "<q>"},
    {BOTH | SAYS_QUESTION, 0, "<q>は何<c>{だ}か。<w>の合計は<S><c>で、<b>は<s>より<D><c>{<up>い}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<b>と<s>の和が<S><c>、<b>が<D><c><up>いときの、<q>"},
    {0, 0, NULL},
};

/* ---- handed over ---- */
#define TOGETHER \
    {SAYS(SUM), 0, "<b>と<s>は、<t>を合わせて<S><c>持って{いる}"}, \
    {SAYS(SUM), 0, "<b>と<s>の<t>は、全部で<S><c>{だ}"}, \
    {SAYS(SUM), 0, "<S><c>の<t>を、<b>と<s>の2人が持って{いる}"}, \
    {SAYS(SUM), 0, "<b>の<t>と<s>の<t>を合わせると<S><c>に{なる}"}, \
    {SAYS(SUM), 0, "<b>と<s>が<t>を集めると、2人で<S><c>に{なる/た}"}, \
    {SAYS(SUM), 0, "<S><c>の<t>を、<b>と<s>の2人で{分ける/た}"}, \
    {SAYS(SUM), 0, "<b>と<s>の持っている<t>の合計は<S><c>{だ}"}, \
    {SAYS(SUM), 0, "合わせて<S><c>の<t>を持つ<b>と<s>が{いる}"}, \
    {SAYS(SUM), VOICED(VOICE_EXAM), "<b>と<s>が<t>を何<c>かずつ持っており、その和は<S><c>{だ}"}, \
    {SAYS(SUM), VOICED(VOICE_PARENT), "<b>と<s>は、2人合わせて<t>を<S><c>{もらう/た}"}, \
    {SAYS(SUM), TALK, "<b>と<s>の<t>を数えると、2人で<S><c>{ある/た}"}, \
    {SAYS(SUM), NOTES, "<b>と<s>の<t>、計<S><c>"}, \
    {SAYS(SUM), NOTES, "<t>:<b>+<s>=<S><c>"}, \
    {SAYS_QUESTION, 0, "?はじめの<q>の<t>の数|<c>"}, \
    {SAYS_QUESTION, 0, "はじめ、<q>は<t>を何<c>持って{いる/た}か"}, \
    {SAYS_QUESTION, 0, "はじめの<q>の<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "はじめに<q>が持っていた<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>ははじめ、<t>を何<c>持って{いる/た}か"}, \
    {SAYS_QUESTION, 0, "?はじめに<q>が持っていた<t>の数|<c>"}, \
    {SAYS_QUESTION, 0, "わたす前の<q>の<t>は何<c>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "もともと<q>が持っていた<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>の<t>は、もともと何<c>だったことに{なる}か"}, \
    {SAYS_QUESTION, TALK, "はじめに<q>が持っていた<t>は何<c>でしょう"}, \
    {SAYS_QUESTION, TALK, "はじめ、<q>は何<c>持っていたと{思う}か"}, \
    {SAYS_QUESTION, NOTES, "はじめの<q>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "はじめの<q>の<t>"}

static const struct phrasing equal[] = {
    TOGETHER,
    {SAYS(GIVEN), 0, "+<b>が<s>に<x><c>わたすと、2人の<t>の数は同じに{なる}"},
    {SAYS(GIVEN), 0, "+<b>が<s>に<x><c>あげたところ、2人の数が等しく{なる/た}"},
    {SAYS(GIVEN), 0, "+<s>が<b>から<x><c>もらうと、2人は同じ数に{なる}"},
    {SAYS(GIVEN), 0, "+<b>から<s>へ<x><c>移すと、2人とも同じ数に{なる}"},
    {SAYS(GIVEN), 0, "+<b>のほうが多いので、<x><c>を<s>にわたして同じ数に{する/た}"},
    {SAYS(GIVEN), 0, "+<b>が<x><c>わたせば、<s>と同じ数に{なる}"},
    {SAYS(GIVEN), 0, "+<b>は<s>に<x><c>あげて、ちょうど同じ数に{なる/た}"},
    {SAYS(GIVEN), 0, "+<s>に<b>の<x><c>をわたすと、2人の持っている数が{そろう}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "+<b>が<s>に<x><c>わたしたところ、2人の持っている<t>の数は等しく{なる/た}"},
    {SAYS(GIVEN), TALK, "+「じゃあ<x><c>あげるよ。」と<b>がわたすと、2人とも同じ数に{なる/た}"},
    {SAYS(GIVEN), TALK, "+<b>が<s>に<x><c>くれたので、ぴったり同じ数に{なる/た}"},
    {SAYS(GIVEN), NOTES, "+<b>から<s>へ<x><c>→同じ数"},
    {SAYS(GIVEN), NOTES, "+<b>が<x><c>わたすと同数"},
    {SAYS(SUM) | SAYS(GIVEN), 0, "合わせて<S><c>の<t>を持つ<b>と<s>が{いる}。<b>が<x><c>わたすと2人は同じ数に{なる}"},
    {SAYS(SUM) | SAYS(GIVEN), 0, "<b>から<s>へ<t>を<x><c>移すと2人とも同じ数になり、2人の合計は<S><c>{だ}"},
    {SAYS(SUM) | SAYS(GIVEN) | SAYS_QUESTION, 0, "はじめ、<q>は<t>を何<c>持って{いる/た}か。<b>と<s>の<t>は合わせて<S><c>で、<b>が<s>に<x><c>わたすと同じ数に{なる}"},
    {SAYS(SUM) | SAYS(GIVEN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>を合計<S><c>持つ<b>と<s>が、<b>から<s>へ<x><c>わたすと同数になるとき、はじめの<q>の<t>の数"},
    {0, 0, NULL},
};

static const struct phrasing still[] = {
    TOGETHER,
    {SAYS(GIVEN), 0, "+<b>が<s>に<x><c>わたしても、まだ<b>のほうが<D><c>{多い}"},
    {SAYS(GIVEN), 0, "+<b>が<s>に<x><c>あげたあとも、<b>のほうが<D><c>多く持って{いる}"},
    {SAYS(GIVEN), 0, "+<s>が<b>から<x><c>もらっても、まだ<b>より<D><c>{少ない}"},
    {SAYS(GIVEN), 0, "+<b>から<s>へ<x><c>移すと、<b>が<s>より<D><c>多く{なる}"},
    {SAYS(GIVEN), 0, "+<b>が<x><c>わたした後の差は<D><c>で、まだ<b>のほうが{多い}"},
    {SAYS(GIVEN), 0, "+<b>は<s>に<x><c>{あげる/た}が、それでも<s>より<D><c>{多い}"},
    {SAYS(GIVEN), 0, "+<x><c>を<b>から<s>にわたすと、差は<D><c>になり、まだ<b>が{多い}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "+<b>が<s>に<x><c>わたしたところ、なお<b>のほうが<D><c>多く{なる/た}"},
    {SAYS(GIVEN), TALK, "+「<x><c>もらっても、まだ<D><c>少ないよ。」と<s>が<b>に{言う/た}"},
    {SAYS(GIVEN), TALK, "+<b>が<s>に<x><c>くれたけれど、それでも<b>のほうが<D><c>多く持って{いる}"},
    {SAYS(GIVEN), NOTES, "+<b>から<s>へ<x><c>→<b>が<D><c>多い"},
    {SAYS(GIVEN), NOTES, "+<b>が<x><c>わたしても<D><c>多い"},
    {SAYS(SUM) | SAYS(GIVEN), 0, "<b>と<s>の<t>は全部で<S><c>で、<b>が<s>に<x><c>あげても、<b>のほうが<D><c>{多い}"},
    {SAYS(SUM) | SAYS(GIVEN) | SAYS_QUESTION, 0, "はじめ、<q>は<t>を何<c>持って{いる/た}か。<b>と<s>の<t>は合わせて<S><c>で、<b>が<s>に<x><c>わたした後も、<b>が<D><c>{多い}"},
    {SAYS(SUM) | SAYS(GIVEN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>を合計<S><c>持つ<b>と<s>が、<b>から<s>へ<x><c>わたしても<b>が<D><c>多いとき、はじめの<q>の<t>の数"},
    {0, 0, NULL},
};

/* ---- a rectangle ---- */
static const struct phrasing rectangle[] = {
    {SAYS(SUM), 0, "まわりの長さが<S><c>の<w>が{ある}"},
    {SAYS(SUM), 0, "<w>のまわりの長さは<S><c>{だ}"},
    {SAYS(SUM), 0, "<w>が{ある}。まわりの長さは<S><c>{だ}"},
    {SAYS(SUM), 0, "まわりを1周すると<S><c>ある<w>が{ある}"},
    {SAYS(SUM), 0, "<w>のまわりをはかると<S><c>{だ/た}"},
    {SAYS(SUM), 0, "<S><c>のひもで、<w>のまわりをちょうど{囲める}"},
    {SAYS(SUM), 0, "<w>の4つの辺の長さをたすと<S><c>に{なる}"},
    {SAYS(SUM), 0, "周囲が<S><c>の<w>が{ある}"},
    {SAYS(SUM), VOICED(VOICE_EXAM), "周の長さが<S><c>である<w>が{ある}"},
    {SAYS(SUM), VOICED(VOICE_PARENT), "<w>のまわりを<S><c>にしたいと思って{いる}"},
    {SAYS(SUM), TALK, "<w>のまわりをぐるっとはかったら<S><c>{だ/た}"},
    {SAYS(SUM), NOTES, "<w>、まわり<S><c>"},
    {SAYS(SUM), NOTES, "まわりの長さ<S><c>の<w>"},
    {SAYS(DIFFERENCE), 0, "+横はたてより<D><c>{長い}"},
    {SAYS(DIFFERENCE), 0, "+たては横より<D><c>{短い}"},
    {SAYS(DIFFERENCE), 0, "+横のほうがたてより<D><c>{長い}"},
    {SAYS(DIFFERENCE), 0, "+横の長さは、たての長さより<D><c>{長い}"},
    {SAYS(DIFFERENCE), 0, "+たてと横の長さの差は<D><c>で、横のほうが{長い}"},
    {SAYS(DIFFERENCE), 0, "+横は、たてに<D><c>をたした長さ{だ}"},
    {SAYS(DIFFERENCE), 0, "+横の長さからたての長さをひくと<D><c>に{なる}"},
    {SAYS(DIFFERENCE), 0, "+たての長さは、横の長さより<D><c>短くなって{いる}"},
    {SAYS(DIFFERENCE), TALK, "+横のほうが<D><c>も{長い}"},
    {SAYS(DIFFERENCE), NOTES, "+横はたてより<D><c>長い"},
    {SAYS(DIFFERENCE), NOTES, "+横=たて+<D><c>"},
    {BOTH, 0, "横がたてより<D><c>長い<w>が{ある}。まわりの長さは<S><c>{だ}"},
    {BOTH, 0, "<S><c>のひもを全部使って、横がたてより<D><c>長い長方形を{作る}"},
    {SAYS_QUESTION, 0, "?<q>の長さ|<c>"},
    {SAYS_QUESTION, 0, "<q>の長さは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<q>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<q>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "<q>の長さは何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+この<w>の<q>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>を何<c>にすれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<q>の長さは何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<c>と考えれば{いい}か"},
    {SAYS_QUESTION, TALK, "<q>の長さは何<c>でしょう"},
    {SAYS_QUESTION, NOTES, "<q>は何<c>"},
    {SAYS_QUESTION, NOTES, "<q>の長さ"},
    {BOTH | SAYS_QUESTION, 0, "<q>の長さは何<c>{だ}か。<w>のまわりの長さは<S><c>で、横がたてより<D><c>{長い}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "まわりの長さが<S><c>、横がたてより<D><c>長い<w>の、<q>の長さ"},
    {0, 0, NULL},
};

const struct wording wording_wasa_kurabe[] = {
    {"groups", BOTH, groups},
    {"equal", SAYS(SUM) | SAYS(GIVEN), equal},
    {"still", SAYS(SUM) | SAYS(GIVEN), still},
    {"rectangle", BOTH, rectangle},
    {NULL, 0, NULL},
};
