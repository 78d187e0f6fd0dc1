/* wasa_hen.c - how a sum is said of which something is spent, and how long day and night are.
 *
 * Slots: <p> who spends, <r> the other, <s> the asked one; <t> お金, <c> 円, <vt> 使った, <vb> 使う, <ve> 使って; <S> the sum, <x>
 * spent, <D> the difference: <mo> 多く, <mi> 多い; <w> the day, whose <p> is longer than <r>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SUM, AFTER };
static const struct phrasing spent[] = {
    {SAYS(SUM), 0, "<p>と<r>は、<t>を合わせて<S><c>持って{いる/た}"},
    {SAYS(SUM), 0, "はじめ、<p>と<r>の<t>は合わせて<S><c>{だ/た}"},
    {SAYS(SUM), 0, "<p>と<r>の<t>の和は、はじめ<S><c>{だ/た}"},
    {SAYS(SUM), 0, "2人で<S><c>の<t>を<p>と<r>に{分ける/た}"},
    {SAYS(SUM), 0, "<p>と<r>が持っている<t>をたすと、<S><c>に{なる}"},
    {SAYS(SUM), 0, "<t>を、<p>と<r>が全部で<S><c>持って{いる}"},
    {SAYS(SUM), 0, "<p>の<t>と<r>の<t>の合計は<S><c>{だ}"},
    {SAYS(SUM), TALK, "<p>と<r>の<t>を合わせたら、<S><c>{ある/た}"},
    {SAYS(SUM), NOTES, "<p>と<r>の<t>、計<S><c>"},
    {SAYS(SUM), NOTES, "<t>:<p>+<r>=<S><c>"},
    {SAYS(AFTER), 0, "+<p>が<x><c><vb>と、<p>は<r>より<D><c><mo>{なる}"},
    {SAYS(AFTER), 0, "+<p>が<x><c><vt>ところ、<p>のほうが<r>より<D><c><mo>{なる/た}"},
    {SAYS(AFTER), 0, "+<p>が<x><c><ve>、<r>より<D><c><mo>{なる/た}"},
    {SAYS(AFTER), 0, "+<p>が<x><c><vt>後の<t>は、<r>より<D><c>{<mi>}"},
    {SAYS(AFTER), 0, "+<p>だけが<x><c><vb>と、<r>より<D><c>{<mi>}"},
    {SAYS(AFTER), 0, "+その後、<p>が<x><c><vt>ので、<p>の<t>は<r>より<D><c><mo>なって{いる}"},
    {SAYS(AFTER), TALK, "+<p>が<x><c><vt>ら、<r>より<D><c><mo>なって{いる/た}"},
    {SAYS(AFTER), NOTES, "+<p>が<x><c><vt>後、<p>は<r>より<D><c><mi>"},
    {SAYS(AFTER), NOTES, "+<p>-<x><c> → <r>より<D><c><mi>"},
    {SAYS(SUM) | SAYS(AFTER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>と<r>の<t>の和が<S><c>、<p>が<x><c><vb>と<r>より<D><c><mo>なるときの、はじめの<s>の<t>の数"},
    ASKED("はじめの<s>の<t>", "<c>"),
    {SAYS_QUESTION, 0, "<s>ははじめ、<t>を何<c>持って{いる/た}か"},
    {0, 0, NULL},
};
static const struct phrasing day[] = {
    {SAYS(0), 0, "<w>は、<p>の長さが<r>の長さより<D>分{長い}"},
    {SAYS(0), 0, "<w>の<p>は、<r>より<D>分{長い}"},
    {SAYS(0), 0, "<w>は、<r>が<p>より<D>分{短い}"},
    {SAYS(0), 0, "<w>は、<p>と<r>の長さの差が<D>分で、<p>のほうが{長い}"},
    {SAYS(0), 0, "<w>の<p>と<r>の長さをくらべると、<p>のほうが<D>分{長い}"},
    {SAYS(0), 0, "<w>の<p>の時間から<r>の時間をひくと、<D>分に{なる}"},
    {SAYS(0), 0, "<A>が調べたところ、<w>は<p>が<r>より<D>分{長い}"},
    {SAYS(0), TALK, "<w>は、<p>が<r>よりも<D>分長いことが{わかる/た}"},
    {SAYS(0), VOICED(VOICE_EXAM), "<w>の<p>の長さは、<r>の長さより<D>分長いものと{する}"},
    {SAYS(0), NOTES, "<w>:<p>は<r>より<D>分長い"},
    {SAYS(0), NOTES, "<w> <p>-<r>=<D>分"},
    {SAYS(0), 0, "<w>の<r>は、<p>より<D>分{短い}"},
    {SAYS(0), 0, "<w>は、<p>のほうが<D>分だけ<r>より{長い}"},
    {SAYS(0), 0, "<p>の長さが<r>の長さより<D>分長い日が{ある}。<w>のこと{だ}"},
    {SAYS(0), 0, "<w>の<r>の長さに<D>分をたすと、<p>の長さに{なる}"},
    {SAYS(0), 0, "<w>は、<r>の時間が<p>の時間より<D>分{少ない}"},
    {SAYS(0), 0, "<A>は、<w>の<p>が<r>より<D>分長いことを{調べる/た}"},
    ASKED("<s>の長さ", "分"),
    {SAYS_QUESTION, 0, "<s>は何分{だ}か"},
    {SAYS_QUESTION, 0, "<s>の時間は何分{だ}か"},
    {0, 0, NULL},
};
const struct wording wording_wasa_hen[] = {{"spent", SAYS(SUM) | SAYS(AFTER), spent}, {"day", SAYS(0), day}, {NULL, 0, NULL}};
