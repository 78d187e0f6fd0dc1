/* baisu_hi.c - how an amount that makes a ratio is asked for.
 *
 * Slots: <p> 兄, <q> 弟, <t> カード, <c> 枚, <a> <b> what they have, <m>:<n> the ratio afterwards.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { HAVE, AFTER };
#define THEY_HAVE \
    {SAYS(HAVE), 0, "<t>を、<p>は<a><c>、<q>は<b><c>持って{いる}"}, \
    {SAYS(HAVE), 0, "<p>は<t>を<a><c>、<q>は<b><c>持って{いる/た}"}, \
    {SAYS(HAVE), 0, "<p>の<t>は<a><c>、<q>の<t>は<b><c>{だ}"}, \
    {SAYS(HAVE), 0, "<p>と<q>の<t>は、それぞれ<a><c>と<b><c>{だ}"}, \
    {SAYS(HAVE), 0, "<p>は<a><c>、<q>は<b><c>の<t>を持って{いる}"}, \
    {SAYS(HAVE), 0, "はじめ、<p>には<a><c>、<q>には<b><c>の<t>が{ある/た}"}, \
    {SAYS(HAVE), 0, "<t>が、<p>に<a><c>、<q>に<b><c>{ある}"}, \
    {SAYS(HAVE), 0, "今、<p>が持っている<t>は<a><c>、<q>が持っている<t>は<b><c>{だ}"}, \
    {SAYS(HAVE), 0, "<t>の数は、<p>が<a><c>で、<q>が<b><c>{だ}"}, \
    {SAYS(HAVE), 0, "<t>を<a><c>持っている<p>と、<b><c>持っている<q>が{いる}"}, \
    {SAYS(HAVE), 0, "<q>は<t>を<b><c>、<p>は<a><c>持って{いる}"}, \
    {SAYS(HAVE), TALK, "<p>と<q>が<t>を数えると、<p>が<a><c>、<q>が<b><c>{だ/た}"}, \
    {SAYS(HAVE), VOICED(VOICE_EXAM), "<p>は<a><c>、<q>は<b><c>の<t>を持っているものと{する}"}, \
    {SAYS(HAVE), NOTES, "<t>:<p><a><c>、<q><b><c>"}, \
    {SAYS(HAVE), NOTES, "<p><a><c> <q><b><c>(<t>)"}

static const struct phrasing give[] = {
    THEY_HAVE,
    {SAYS(AFTER), 0, "+<p>が<q>に何<c>かわたすと、<p>と<q>の比が<m>:<n>に{なる/た}"},
    {SAYS(AFTER), 0, "+<p>が<q>にいくらかあげると、<p>と<q>の<t>の比は<m>:<n>に{なる/た}"},
    {SAYS(AFTER), 0, "+<p>から<q>へいくつか移すと、比が<m>:<n>に{なる}"},
    {SAYS(AFTER), 0, "+<p>が<q>に<t>を何<c>か分けたところ、2人の比は<m>:<n>に{なる/た}"},
    {SAYS(AFTER), 0, "+<p>が<q>にわたした後の、<p>と<q>の<t>の比は<m>:<n>{だ}"},
    {SAYS(AFTER), 0, "+<q>が<p>から何<c>かもらうと、<p>と<q>の比が<m>:<n>に{なる/た}"},
    {SAYS(AFTER), TALK, "+<p>が<q>に少しあげたら、<p>と<q>の比がちょうど<m>:<n>に{なる/た}"},
    {SAYS(AFTER), NOTES, "+<p>→<q>にいくつかで、<p>:<q>=<m>:<n>"},
    {SAYS_QUESTION, 0, "+わたしたのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<p>は<q>に何<c>{わたす/た}か"},
    {SAYS_QUESTION, 0, "+<p>は<q>に何<c>{あげる/た}か"},
    {SAYS_QUESTION, 0, "+?<p>が<q>にわたした数|<c>"},
    {SAYS_QUESTION, 0, "+<q>がもらったのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+あげた<t>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何<c>わたしたのかな"},
    {SAYS_QUESTION, NOTES, "+わたした数は"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<p>が<q>に何<c>わたすと、<p>と<q>の比が<m>:<n>に{なる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<p>が<q>に何<c>あげれば、<p>と<q>の<t>の比が<m>:<n>に{なる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<p>と<q>の比を<m>:<n>にするには、<p>は<q>に何<c>わたせば{いい}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+2人の<t>の比を<m>:<n>にしたい。<p>から<q>に何<c>移せば{いい}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+?<p>と<q>の比が<m>:<n>になるように、<p>が<q>にわたす数|<c>"},
    {SAYS(AFTER) | SAYS_QUESTION, TALK, "+<p>と<q>の比をちょうど<m>:<n>にするなら、<p>は<q>に何<c>あげれば{いい}か"},
    {SAYS(AFTER) | SAYS_QUESTION, NOTES, "+<p>:<q>=<m>:<n>にするには<p>から<q>に何<c>"},
    {SAYS(HAVE) | SAYS(AFTER) | SAYS_QUESTION, 0, "何<c>わたせば{いい}か。<p>は<a><c>、<q>は<b><c>の<t>を持っていて、<p>が<q>にわたして比を<m>:<n>に{する}"},
    {SAYS(HAVE) | SAYS(AFTER) | SAYS_QUESTION, 0, "<t>を<a><c>持つ<p>が、<b><c>持つ<q>に何<c>わたすと、<p>と<q>の比が<m>:<n>に{なる}か"},
    {SAYS(HAVE) | SAYS(AFTER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><a><c>、<q><b><c>の<t>を<m>:<n>にするとき、<p>が<q>にわたす数"},
    {0, 0, NULL},
};

static const struct phrasing gain[] = {
    THEY_HAVE,
    {SAYS(AFTER), 0, "+2人とも同じ数だけもらうと、<p>と<q>の比が<m>:<n>に{なる/た}"},
    {SAYS(AFTER), 0, "+2人が同じだけもらったので、<p>と<q>の<t>の比は<m>:<n>に{なる/た}"},
    {SAYS(AFTER), 0, "+どちらも同じ数だけふえて、比が<m>:<n>に{なる/た}"},
    {SAYS(AFTER), 0, "+2人が<t>を同じ数ずつ手に入れると、2人の比は<m>:<n>に{なる/た}"},
    {SAYS(AFTER), 0, "+2人とも同じ数もらった後の、<p>と<q>の<t>の比は<m>:<n>{だ}"},
    {SAYS(AFTER), 0, "+2人に同じ数ずつあげたところ、<p>と<q>の比が<m>:<n>に{なる/た}"},
    {SAYS(AFTER), TALK, "+おばあさんから2人とも同じだけもらうと、<p>と<q>の比が<m>:<n>に{なる/た}"},
    {SAYS(AFTER), NOTES, "+2人とも同じ数ふえて、<p>:<q>=<m>:<n>"},
    {SAYS_QUESTION, 0, "+もらったのは何<c>ずつ{だ}か"},
    {SAYS_QUESTION, 0, "+何<c>ずつ{もらう/た}か"},
    {SAYS_QUESTION, 0, "+2人は何<c>ずつ{もらう/た}か"},
    {SAYS_QUESTION, 0, "+?1人がもらった数|<c>"},
    {SAYS_QUESTION, 0, "+<t>は何<c>ずつ{ふえる/た}か"},
    {SAYS_QUESTION, 0, "+1人がもらった<t>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何<c>ずつもらったのかな"},
    {SAYS_QUESTION, NOTES, "+もらった数は"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+2人とも何<c>ずつもらうと、<p>と<q>の比が<m>:<n>に{なる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+2人に同じ数ずつ、何<c>あげれば、<p>と<q>の<t>の比が<m>:<n>に{なる}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+<p>と<q>の比を<m>:<n>にするには、2人とも何<c>ずつふやせば{いい}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+?2人とも同じ数もらって比が<m>:<n>になるときの、1人がもらう数|<c>"},
    {SAYS(AFTER) | SAYS_QUESTION, TALK, "+<p>と<q>の比をちょうど<m>:<n>にするなら、2人とも何<c>ずつもらえば{いい}か"},
    {SAYS(AFTER) | SAYS_QUESTION, NOTES, "+2人とも何<c>ふえると<p>:<q>=<m>:<n>か"},
    {SAYS(HAVE) | SAYS(AFTER) | SAYS_QUESTION, 0, "何<c>ずつ{もらう/た}か。<p>は<a><c>、<q>は<b><c>の<t>を持っていて、2人が同じ数もらうと比が<m>:<n>に{なる/た}"},
    {SAYS(HAVE) | SAYS(AFTER) | SAYS_QUESTION, 0, "<t>を<a><c>持つ<p>と<b><c>持つ<q>が、同じ数もらって比が<m>:<n>になるとき、もらうのは何<c>ずつ{だ}か"},
    {SAYS(HAVE) | SAYS(AFTER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><a><c>、<q><b><c>の<t>が同じ数ふえて<m>:<n>になるときの、ふえる数"},
    {0, 0, NULL},
};

const struct wording wording_baisu_hi[] = {
    {"give", SAYS(HAVE) | SAYS(AFTER), give},
    {"gain", SAYS(HAVE) | SAYS(AFTER), gain},
    {NULL, 0, NULL},
};
