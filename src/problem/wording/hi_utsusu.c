/* hi_utsusu.c - how much is given for so many times, how much is added for another ratio.
 *
 * Slots: <p> gives to <q>; <b> has <n> times what <s> has at the end; <t> カード, <c> 枚, <a> <d> what they have.
 * <mix> of <w>
 * and <h>, <T> at <m>:<n>; <y> is added for <u>:<v>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { HAVE, AFTER };
static const struct phrasing times[] = {
    {SAYS(HAVE), 0, "<t>を、<p>は<a><c>、<q>は<d><c>持って{いる}"},
    {SAYS(HAVE), 0, "<p>は<t>を<a><c>、<q>は<d><c>持って{いる/た}"},
    {SAYS(HAVE), 0, "<p>の<t>は<a><c>、<q>の<t>は<d><c>{だ}"},
    {SAYS(HAVE), 0, "<p>は<a><c>、<q>は<d><c>の<t>を持って{いる}"},
    {SAYS(HAVE), 0, "はじめ、<p>には<a><c>、<q>には<d><c>の<t>が{ある/た}"},
    {SAYS(HAVE), 0, "<t>の数は、<p>が<a><c>で、<q>が<d><c>{だ}"},
    {SAYS(HAVE), 0, "<t>を<a><c>持っている<p>と、<d><c>持っている<q>が{いる}"},
    {SAYS(HAVE), 0, "<q>は<t>を<d><c>、<p>は<a><c>持って{いる}"},
    {SAYS(HAVE), TALK, "<p>と<q>が<t>を数えると、<p>が<a><c>、<q>が<d><c>{だ/た}"},
    {SAYS(HAVE), NOTES, "<t>:<p><a><c>、<q><d><c>"},
    {SAYS(HAVE), NOTES, "<p><a><c> <q><d><c>(<t>)"},
    {SAYS(AFTER), 0, "+<p>が<q>に何<c>かわたすと、<b>は<s>の<n>倍に{なる/た}"},
    {SAYS(AFTER), 0, "+<p>が<q>にいくらかあげると、<b>の<t>は<s>の<t>の<n>倍に{なる/た}"},
    {SAYS(AFTER), 0, "+<p>から<q>へいくつか移すと、<b>がちょうど<s>の<n>倍に{なる}"},
    {SAYS(AFTER), 0, "+<p>が<q>に<t>を何<c>か分けたところ、<b>は<s>の<n>倍に{なる/た}"},
    {SAYS(AFTER), 0, "+<p>が<q>にわたした後、<b>の<t>は<s>の<n>倍{だ}"},
    {SAYS(AFTER), 0, "+<q>が<p>から何<c>かもらうと、<b>が<s>の<n>倍に{なる/た}"},
    {SAYS(AFTER), TALK, "+<p>が<q>に少しあげたら、<b>は<s>のぴったり<n>倍に{なる/た}"},
    {SAYS(AFTER), NOTES, "+<p>→<q>にいくつかで、<b>=<s>×<n>"},
    {SAYS_QUESTION, 0, "+わたしたのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<p>は<q>に何<c>{わたす/た}か"},
    {SAYS_QUESTION, 0, "+<p>は<q>に何<c>{あげる/た}か"},
    {SAYS_QUESTION, 0, "+?<p>が<q>にわたした数|<c>"},
    {SAYS_QUESTION, 0, "+<q>がもらったのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+あげた<t>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何<c>わたしたのかな"},
    {SAYS_QUESTION, NOTES, "+わたした数は"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<p>が<q>に何<c>わたすと、<b>が<s>の<n>倍に{なる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<b>を<s>の<n>倍にするには、<p>は<q>に何<c>わたせば{いい}か"},
    {SAYS(AFTER) | SAYS_QUESTION, NOTES, "+<b>を<s>の<n>倍にするには<p>から<q>に何<c>"},
    {SAYS(HAVE) | SAYS(AFTER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><a><c>、<q><d><c>の<t>で、<b>を<s>の<n>倍にするとき、<p>が<q>にわたす数"},
    {0, 0, NULL},
};

static const struct phrasing add[] = {
    {SAYS(HAVE), 0, "<w>と<h>を<m>:<n>の割合で混ぜて、<mix>を<T><c>{作る/た}"},
    {SAYS(HAVE), 0, "<w>と<h>の比が<m>:<n>の<mix>が<T><c>{ある}"},
    {SAYS(HAVE), 0, "<mix>が<T><c>あり、<w>と<h>の比は<m>:<n>{だ}"},
    {SAYS(HAVE), 0, "<w>と<h>を<m>:<n>の比で混ぜると、<mix>が<T><c>{できる/た}"},
    {SAYS(HAVE), 0, "<T><c>の<mix>は、<w>と<h>を<m>:<n>で混ぜたもの{だ}"},
    {SAYS(HAVE), 0, "<w>と<h>を混ぜた<mix>が<T><c>{ある}。比は<m>:<n>{だ}"},
    {SAYS(HAVE), 0, "<A>は、<w>と<h>が<m>:<n>の<mix>を<T><c>{作る/た}"},
    {SAYS(HAVE), TALK, "<mix>を<T><c>{作る/た}。<w>と<h>は<m>:<n>{だ}"},
    {SAYS(HAVE), NOTES, "<mix><T><c> <w>:<h>=<m>:<n>"},
    {SAYS(AFTER), 0, "+これに<y>を加えて、<w>と<h>の比を<u>:<v>に{する}"},
    {SAYS(AFTER), 0, "+<y>だけをたすと、<w>と<h>の比が<u>:<v>に{なる/た}"},
    {SAYS(AFTER), 0, "+<y>を加えたところ、<w>と<h>の割合は<u>:<v>に{なる/た}"},
    {SAYS(AFTER), 0, "+後から<y>を入れて、比を<u>:<v>に{変える/た}"},
    {SAYS(AFTER), 0, "+<y>をふやして、<w>と<h>を<u>:<v>に{する}"},
    {SAYS(AFTER), 0, "+さらに<y>を混ぜると、<w>と<h>は<u>:<v>に{なる}"},
    {SAYS(AFTER), TALK, "+<y>をたして、<w>と<h>をちょうど<u>:<v>にしたいと思って{いる}"},
    {SAYS(AFTER), NOTES, "+<y>を加えて<u>:<v>に"},
    {SAYS_QUESTION, 0, "+加える<y>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<y>を何<c>加えることに{なる}か"},
    {SAYS_QUESTION, 0, "+?加える<y>の量|<c>"},
    {SAYS_QUESTION, 0, "+<y>は、あと何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+後から入れる<y>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<y>をあと何<c>入れるの{だ}か"},
    {SAYS_QUESTION, 0, "+ふやす<y>は何<c>{だ}か"},
    {SAYS_QUESTION, NOTES, "+加える<y>は何<c>"},
    {SAYS_QUESTION, NOTES, "+<y>はあと"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<w>と<h>の比を<u>:<v>にするには、<y>をあと何<c>加えれば{いい}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<y>を何<c>加えると、<w>と<h>の比が<u>:<v>に{なる}か"},
    {SAYS(HAVE) | SAYS(AFTER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>:<h>=<m>:<n>の<mix><T><c>を<u>:<v>にするために加える<y>の量"},
    {0, 0, NULL},
};
const struct wording wording_hi_utsusu[] = {{"times", SAYS(HAVE) | SAYS(AFTER), times}, {"add", SAYS(HAVE) | SAYS(AFTER), add}, {NULL, 0, NULL}};
