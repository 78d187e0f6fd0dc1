/* sashatsume_hi.c - how the same whole at two rates, and two who drift apart, are said.
 *
 * Slots: <w> 本, <c> ページ, <d> 読む, <v> 読み, <o> 1日, <dc> 日; rates <a> <b>, <n> days sooner. Two people <p> (faster) and
 * <s>, <w> what they began (a polite sentence), <g> 読んだページ数, <D> apart.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SLOW, FAST, EXACT };
enum { ALL = SAYS(SLOW) | SAYS(FAST) | SAYS(EXACT) };

#define TWO_RATES \
    {SAYS(SLOW), 0, "<w>を、<o>に<a><c>ずつ<d>と、ちょうど何<dc>かで{終わる}"}, \
    {SAYS(SLOW), 0, "<w>が{ある}。<o>に<a><c>ずつ<d>と、何<dc>かでちょうど{終わる}"}, \
    {SAYS(SLOW), 0, "<w>を<o><a><c>ずつ<d>予定{だ}"}, \
    {SAYS(SLOW), 0, "はじめの計画では、<w>を<o>に<a><c>ずつ<d>ことになって{いる/た}"}, \
    {SAYS(SLOW), 0, "ある<w>を、<o>に<a><c>ずつ<d>ことに{する}"}, \
    {SAYS(SLOW), 0, "<w>を全部<d>のに、<o>に<a><c>ずつの計画が{ある}"}, \
    {SAYS(SLOW), VOICED(VOICE_EXAM), "ある<w>を、<o>に<a><c>ずつ<d>ものと{する}"}, \
    {SAYS(SLOW), VOICED(VOICE_PARENT), "子どもが、<w>を<o>に<a><c>ずつ<d>予定を{立てる/た}"}, \
    {SAYS(SLOW), TALK, "「<w>は、<o>に<a><c>ずつ<d>よ。」と弟が{言う/た}"}, \
    {SAYS(SLOW), NOTES, "<w>:<o><a><c>ずつ"}, \
    {SAYS(SLOW), NOTES, "<w>を<o>に<a><c>ずつ<d>"}, \
    {SAYS(FAST), 0, "+<o>に<b><c>ずつ<d>と、それより<n><dc>早く{終わる}"}, \
    {SAYS(FAST), 0, "+<o>に<b><c>ずつにすると、<n><dc>短く{なる}"}, \
    {SAYS(FAST), 0, "+<o><b><c>ずつにふやすと、かかる時間は<n><dc>{少ない}"}, \
    {SAYS(FAST), 0, "+<o>に<b><c>ずつなら、予定より<n><dc>早く{終わる}"}, \
    {SAYS(FAST), 0, "+これを<o>に<b><c>ずつに変えると、<n><dc>早く終えることが{できる}"}, \
    {SAYS(FAST), 0, "+<o><b><c>ずつの場合とくらべると、<n><dc>多く{かかる}"}, \
    {SAYS(FAST), 0, "+<o>に<b><c>ずつの場合との差は<n><dc>で、もちろん<b><c>ずつのほうが{早い}"}, \
    {SAYS(FAST), VOICED(VOICE_EXAM), "+<o>に<b><c>ずつ<d>ときは、<n><dc>早く{終わる}"}, \
    {SAYS(FAST), TALK, "+「<o><b><c>ずつにすれば、<n><dc>早く終わるよ。」と姉が{言う/た}"}, \
    {SAYS(FAST), TALK, "+がんばって<o><b><c>ずつにすると、<n><dc>も早く{終わる}"}, \
    {SAYS(FAST), NOTES, "+<o><b><c>ずつなら<n><dc>早い"}, \
    {SAYS(FAST), NOTES, "+<o><b><c>→<n><dc>早く終わる"}, \
    {SAYS(EXACT), 0, "+どちらの場合も、ちょうど{終わる}"}, \
    {SAYS(EXACT), 0, "+ただし、どちらもはんぱは出ないものと{する}"}, \
    {SAYS(EXACT), 0, "+どちらも最後まで同じペースで、ぴったり{終わる}"}, \
    {SAYS(EXACT), 0, "+どちらのやり方でも、あまりは{出ない}"}, \
    {SAYS(EXACT), 0, "+どちらのときも、最後まで同じ量ずつ{<d>}"}, \
    {SAYS(EXACT), 0, "+最後の<o>も、どちらもちょうど同じ量{だ}"}, \
    {SAYS(EXACT), VOICED(VOICE_EXAM), "+ただし、どちらの場合も過不足なく終わるものと{する}"}, \
    {SAYS(EXACT), TALK, "+どっちでも、きっちり終わる計算{だ}"}, \
    {SAYS(EXACT), NOTES, "+(どちらもちょうど)"}, \
    {SAYS(EXACT), NOTES, "+どちらもはんぱなし"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "<w>は、<o>に<a><c>ずつ<d>と、<o>に<b><c>ずつ<d>ときより<n><dc>多く{かかる}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "<w>を<o>に<b><c>ずつ<d>ほうが、<o>に<a><c>ずつ<d>より<n><dc>早く{終わる}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "<w>を<o><a><c>ずつ<d>場合と<b><c>ずつ<d>場合とでは、かかる時間が<n><dc>{ちがう}"}, \
    {SAYS(SLOW) | SAYS(FAST), 0, "<o>に<a><c>ずつ<d>予定の<w>を<o>に<b><c>ずつ<d>ことにすると、予定より<n><dc>早く{終わる}"}, \
    {SAYS(SLOW) | SAYS(FAST), NOTES, "<w>:<o><a><c>だと<o><b><c>より<n><dc>長い"}, \
    {ALL, 0, "<w>を<o>に<a><c>ずつ<d>とちょうど何<dc>かで終わり、<o>に<b><c>ずつ<d>と、それより<n><dc>早くちょうど{終わる}"}

static const struct phrasing all_of_it[] = {
    TWO_RATES,
    {SAYS_QUESTION, 0, "?<w>の全部の量|<c>"},
    {SAYS_QUESTION, 0, "<w>は全部で何<c>{ある}か"},
    {SAYS_QUESTION, 0, "<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<w>は全部で何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+この<w>は何<c>{ある}か"},
    {SAYS_QUESTION, 0, "<w>の量は、全部で何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<w>を全部<d>と何<c>に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<w>は全部で何<c>あると考えれば{いい}か"},
    {SAYS_QUESTION, TALK, "<w>は全部で何<c>でしょう"},
    {SAYS_QUESTION, TALK, "+さて、<w>は何<c>あると{思う}か"},
    {SAYS_QUESTION, NOTES, "<w>は何<c>"},
    {SAYS_QUESTION, NOTES, "全部で何<c>"},
    {ALL | SAYS_QUESTION, 0, "<w>は全部で何<c>{ある}か。<o>に<a><c>ずつ<d>と、<o>に<b><c>ずつ<d>ときより<n><dc>多くかかり、どちらもちょうど{終わる}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<o><a><c>ずつ<d>場合と<b><c>ずつ<d>場合とで、<n><dc>ちがう<w>の量(どちらもちょうど終わる)"},
    {0, 0, NULL},
};

/* ---- two who drift apart ---- */
enum { START, RATES, APART };
enum { THREE = SAYS(START) | SAYS(RATES) | SAYS(APART) };
static const struct phrasing drift[] = {
    {SAYS(START), 0, "<p>と<s>は、同時に{<w>る/た}"},
    {SAYS(START), 0, "<p>と<s>が、同じときに{<w>る/た}"},
    {SAYS(START), 0, "2人が同時に{<w>る/た}。2人とは<p>と<s>{だ}"},
    {SAYS(START), 0, "<p>と<s>は、ある日いっしょに{<w>る/た}"},
    {SAYS(START), 0, "<p>は<s>と同時に{<w>る/た}"},
    {SAYS(START), 0, "<s>と<p>の2人が、そろって{<w>る/た}"},
    {SAYS(START), TALK, "「競争しよう。」と言って、<p>と<s>は同時に{<w>る/た}"},
    {SAYS(START), TALK, "<p>と<s>は、いっしょに{<w>る/た}"},
    {SAYS(START), NOTES, "<p>と<s>が同時に始める"},
    {SAYS(RATES), 0, "<o>に、<p>は<b><c>、<s>は<a><c>{だ}"},
    {SAYS(RATES), 0, "<p>は<o>に<b><c>ずつ、<s>は<o>に<a><c>ずつ{進む}"},
    {SAYS(RATES), 0, "<p>のペースは<o>に<b><c>、<s>のペースは<o>に<a><c>{だ}"},
    {SAYS(RATES), 0, "<s>は<o><a><c>ずつ、<p>は<o><b><c>ずつ{だ}"},
    {SAYS(RATES), 0, "<o>あたり、<p>は<b><c>、<s>は<a><c>の割合{だ}"},
    {SAYS(RATES), 0, "2人は休まず続け、<p>は<o>に<b><c>、<s>は<o>に<a><c>{だ}"},
    {SAYS(RATES), VOICED(VOICE_EXAM), "<p>は<o>に<b><c>ずつ、<s>は<o>に<a><c>ずつ、休まずに続けるものと{する}"},
    {SAYS(RATES), TALK, "<p>は<o><b><c>、<s>は<o><a><c>{がんばる}"},
    {SAYS(RATES), NOTES, "<p>は<o><b><c>、<s>は<o><a><c>"},
    {SAYS(RATES), NOTES, "<o>:<p><b><c>・<s><a><c>"},
    {SAYS(APART), 0, "+あるとき、2人の<g>の差は<D><c>に{なる/た}"},
    {SAYS(APART), 0, "+しばらくして、<g>をくらべると、<p>のほうが<D><c>{多い/た}"},
    {SAYS(APART), 0, "+今、<s>の<g>は<p>より<D><c>{少ない}"},
    {SAYS(APART), 0, "+今、<g>の差は<D><c>{だ}"},
    {SAYS(APART), 0, "+<g>をくらべると、2人は<D><c>ちがって{いる/た}"},
    {SAYS(APART), TALK, "+気がつくと、<p>のほうが<D><c>も多くなって{いる/た}"},
    {SAYS(APART), NOTES, "+差が<D><c>になった"},
    {SAYS(APART), NOTES, "+<p>が<D><c>多い"},
    {SAYS_QUESTION, 0, "+それは、始めてから何<dc>たったとき{だ}か"},
    {SAYS_QUESTION, 0, "+それは、始めてから何<dc>後{だ}か"},
    {SAYS_QUESTION, 0, "+始めてから何<dc>{たつ/た}か"},
    {SAYS_QUESTION, 0, "+始めてから何<dc>たったことに{なる}か"},
    {SAYS_QUESTION, TALK, "+それは何<dc>たったときでしょう"},
    {SAYS_QUESTION, NOTES, "+何<dc>後"},
    {SAYS(APART) | SAYS_QUESTION, 0, "+2人の<g>の差が<D><c>になるのは、始めてから何<dc>後{だ}か"},
    {SAYS(APART) | SAYS_QUESTION, 0, "+何<dc>たつと、<g>の差は<D><c>に{なる}か"},
    {SAYS(APART) | SAYS_QUESTION, 0, "+<p>が<s>より<D><c>多くなるのは、始めてから何<dc>たったとき{だ}か"},
    {SAYS(APART) | SAYS_QUESTION, 0, "+差が<D><c>になるまでに何<dc>{かかる}か"},
    {SAYS(APART) | SAYS_QUESTION, 0, "+<s>の<g>が<p>より<D><c>少なくなるのは何<dc>後{だ}か"},
    {SAYS(APART) | SAYS_QUESTION, NOTES, "+差が<D><c>になるのは何<dc>後"},
    {THREE | SAYS_QUESTION, 0, "<p>は<o>に<b><c>、<s>は<o>に<a><c>のペースで同時に始めると、2人の<g>の差が<D><c>になるのは何<dc>後{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_sashatsume_hi[] = {
    {"whole", ALL, all_of_it},
    {"drift", THREE, drift},
    {NULL, 0, NULL},
};
