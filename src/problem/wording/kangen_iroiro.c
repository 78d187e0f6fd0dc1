/* kangen_iroiro.c - how it is told that something grows and is taken until nothing is left, and of a division by
 * mistake.
 *
 * Slots: <w> お金, <c> 円, <t> 橋をわたる, <g> はらう, <k> times, <a> taken, <n> rounds; <n> the number, <q> the quotient, <r> the
 * remainder; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RULE, END };
enum { BOTH = SAYS(RULE) | SAYS(END) };

static const struct phrasing gone[] = {
    {SAYS(RULE), 0, "<t>たびに<w>が<k>倍になり、その後<a><c><g>ことに{なる}"},
    {SAYS(RULE), 0, "<t>と<w>は<k>倍になるが、すぐに<a><c><g>決まり{だ}"},
    {SAYS(RULE), 0, "1回<t>ごとに、持っている<w>が<k>倍になり、それから<a><c>{<g>}"},
    {SAYS(RULE), 0, "<A>の<w>は、<t>と<k>倍にふえ、次に<a><c>{減る}"},
    {SAYS(RULE), 0, "<w>を持って<t>と<k>倍になるが、毎回その後で<a><c>{<g>}"},
    {SAYS(RULE), 0, "ふしぎな力で、<t>と<w>が<k>倍に{なる}。ただし、そのたびに<a><c>{<g>}"},
    {SAYS(RULE), 0, "<w>は、<t>と<k>倍になり、終わると<a><c>{減る}"},
    {SAYS(RULE), 0, "<t>と、はじめに<w>が<k>倍になり、次に<a><c>{<g>}"},
    {SAYS(RULE), NOTES, "<t>→<w>が<k>倍、その後<a><c>減る"},
    {SAYS(END), 0, "+これを<n>回くり返すと、<w>はちょうど{なくなる/た}"},
    {SAYS(END), 0, "+<n>回で、<w>は全部{なくなる/た}"},
    {SAYS(END), 0, "+<n>回続けると、残りは0<c>に{なる/た}"},
    {SAYS(END), 0, "+<n>回くり返したところで、<w>が{なくなる/た}"},
    {SAYS(END), 0, "+<A>は<n>回で<w>をすべて{失う/た}"},
    {SAYS(END), 0, "+<n>回したら、<w>の残りが0<c>に{なる/た}"},
    {SAYS(END), 0, "+<n>回目が終わると、ちょうど0<c>{だ/た}"},
    {SAYS(END), 0, "+同じことを<n>回すると、<w>がすっかり{なくなる/た}"},
    {SAYS(END), NOTES, "+<n>回で0<c>"},
    ASKED("はじめの<w>の数", "<c>"),
    {SAYS_QUESTION, 0, "+はじめに<w>は何<c>{ある/た}か"},
    {0, 0, NULL}};

static const struct phrasing rest[] = {
    {SAYS(RULE), 0, "ある数に<n>をかけるところを、まちがえて<n>で{わる/た}"},
    {SAYS(RULE), 0, "<A>は、ある数に<n>をかけるはずが、<n>でわって{しまう/た}"},
    {SAYS(RULE), 0, "ある整数に<n>をかける計算を、<n>でわる計算と{まちがえる/た}"},
    {SAYS(RULE), 0, "<n>をかけなければならない数を、<n>でわって{しまう/た}"},
    {SAYS(RULE), 0, "ある数×<n>を、まちがえてある数÷<n>と計算{する/た}"},
    {SAYS(RULE), 0, "<A>は、ある数に<n>をかけるのに、うっかり<n>で{わる/た}"},
    {SAYS(RULE), 0, "本当は<n>をかけるのに、ある数を<n>で{わる/た}"},
    {SAYS(RULE), 0, "かけ算をわり算とまちがえて、ある数を<n>で{わる/た}。正しくは<n>を{かける}"},
    {SAYS(RULE), NOTES, "×<n>を÷<n>とまちがえた"},
    {SAYS(END), 0, "+すると、商が<q>であまりが<r>に{なる/た}"},
    {SAYS(END), 0, "+答えは<q>あまり<r>に{なる/た}"},
    {SAYS(END), 0, "+商は<q>、あまりは<r>{だ/た}"},
    {SAYS(END), 0, "+その結果は、<q>あまり<r>{だ/た}"},
    {SAYS(END), 0, "+出た答えは商<q>、あまり<r>{だ/た}"},
    {SAYS(END), 0, "+そのときの商は<q>で、<r>{あまる/た}"},
    {SAYS(END), 0, "+まちがえた答えは<q>あまり<r>{だ}"},
    {SAYS(END), 0, "+計算すると、<q>で、あまりが<r>{出る/た}"},
    {SAYS(END), NOTES, "+商<q>、あまり<r>"},
    {SAYS_QUESTION, 0, "+?正しい答え"},
    {SAYS_QUESTION, 0, "+このとき、正しい答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+では、正しい答えはいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+正しい計算の答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+正しく計算した答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+本当の答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+正しい答えを求めると、いくつに{なる}か"},
    {SAYS_QUESTION, NOTES, "+正しい答えは"},
    {SAYS_QUESTION, 0, "+正しい答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+正しく計算すると、いくつに{なる}か"},
    {0, 0, NULL}};

const struct wording wording_kangen_iroiro[] = {{"gone", BOTH, gone}, {"remainder", BOTH, rest}, {NULL, 0, NULL}};
