/* kangen.c - how 還元算 is said.
 *
 * Slots: <w> ある数, <A> a name, <R> the result; the row of operations as <row> 3をたして、2をかける,
 * <rp> 3をたし、2をかけた, <rk> 3を加え、2倍する, <rq> 3を足して2倍した, <ra> +3→×2; <ni> <nk> に, から, を after
 * the first number, for たす and 倍する.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ROW };

static const struct phrasing row[] = {
    {SAYS(ROW), 0, "<w>に次の計算を{する/た}。<row>と、<R>に{なる/た}"},
    {SAYS(ROW), 0, "<w>が{ある}。<row>と、答えは<R>{だ}"},
    {SAYS(ROW), 0, "<w><ni><rp>ら、<R>に{なる/た}"},
    {SAYS(ROW), 0, "<w><ni><rp>ところ、答えは<R>に{なる/た}"},
    {SAYS(ROW), 0, "<w><nk><rk>と、<R>に{なる}"},
    {SAYS(ROW), 0, "<w><nk><rq>ら、<R>に{なる/た}"},
    {SAYS(ROW), 0, "<w><nk><rq>数は<R>{だ}"},
    {SAYS(ROW), 0, "<R>は、<w><nk><rq>数{だ}"},
    {SAYS(ROW), 0, "<w>を使って計算{する/た}。<row>と、ちょうど<R>に{なる/た}"},
    {SAYS(ROW), 0, "<A>が<w><nk><rk>と、<R>に{なる/た}"},
    {SAYS(ROW), 0, "<w>について、<row>という計算をすると<R>に{なる}"},
    {SAYS(ROW), 0, "<w><ni><row>計算の答えは<R>{だ}"},
    {SAYS(ROW), 0, "計算の順は「<row>」{だ}。<w>にこの計算をすると<R>に{なる}"},
    {SAYS(ROW), TALK, "<A>が数を1つ{思いうかべる/た}。その数<nk><rq>ら、<R>に{なる/た}"},
    {SAYS(ROW), TALK, "「わたしの数<nk><rk>と、<R>になります。」これは<A>のクイズ{だ}"},
    {SAYS(ROW), TALK, "ふしぎな機械に数を入れると、その数<nk><rq>答えが{出てくる}。<A>が<w>を入れたら、<R>が{出てくる/た}"},
    {SAYS(ROW), VOICED(VOICE_PARENT), "息子に「思いうかべた数<nk><rq>ら<R>になったよ。」とクイズを{出される/た}"},
    {SAYS(ROW), VOICED(VOICE_CHILD), "なぞなぞ{だ}。<w><nk><rq>ら、<R>に{なる/た}"},
    {SAYS(ROW), VOICED(VOICE_EXAM), "ある整数<nk><rk>と、<R>に{なる}"},
    {SAYS(ROW), VOICED(VOICE_EXAM), "<w><nk><rk>計算を行ったところ、結果は<R>{だ/た}"},
    {SAYS(ROW), NOTES, "□→<ra>→<R>"},
    {SAYS(ROW), NOTES, "<w>→<ra>=<R>"},
    {SAYS(ROW), NOTES, "<w><nk><rk>と<R>"},
    {SAYS(ROW) | SAYS_QUESTION, 0, "<row>と<R>になる数は、いくつ{だ}か"},
    {SAYS(ROW) | SAYS_QUESTION, 0, "<w><nk><rk>と<R>になるとき、<w>はいくつ{だ}か"},
    {SAYS(ROW) | SAYS_QUESTION, 0, "<w>はいくつ{だ}か。<row>と<R>に{なる}"},
    {SAYS(ROW) | SAYS_QUESTION, 0, "どんな数<nk><rk>と、<R>に{なる}か"},
    {SAYS(ROW) | SAYS_QUESTION, VOICED(VOICE_DRILL), "□<nk><rk>と<R>になるときの□"},
    {SAYS_QUESTION, 0, "<w>はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+?<w>"},
    {SAYS_QUESTION, 0, "+?はじめの数"},
    {SAYS_QUESTION, 0, "+?もとの数"},
    {SAYS_QUESTION, 0, "+はじめの数はいくつ{だ/た}か"},
    {SAYS_QUESTION, 0, "+計算する前の数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+もとの数は何{だ}か"},
    {SAYS_QUESTION, 0, "+この数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<w>は、もともといくつ{だ/た}か"},
    {SAYS_QUESTION, 0, "+その数は何{だ/た}か"},
    {SAYS_QUESTION, 0, "+さかのぼって考えると、はじめの数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+最初の数はいくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+その数はいくつか{わかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+もとの数はいくつなのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+その数ってなあに"},
    {SAYS_QUESTION, NOTES, "+□は"},
    {SAYS_QUESTION, NOTES, "+もとの数"},
    {0, 0, NULL},
};

const struct wording wording_kangen[] = {
    {"two", SAYS(ROW), row},
    {"three", SAYS(ROW), row},
    {"four", SAYS(ROW), row},
    {NULL, 0, NULL},
};
