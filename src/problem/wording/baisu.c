/* baisu.c - how 倍数算 is said: a ratio, something given or gained, another ratio.
 *
 * Slots: <p> and <q> two people, <t> カード, <c> 枚, <x> what moves, <a>:<b> before, <m>:<n> after,
 * <w> whose first amount is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ratio.h"

enum { BEFORE, MOVE, AFTER };

#define BEFORE_THAT \
    RATIO_IS(SAYS(BEFORE), "/た", "<p>と<q>の<t>の数", "<a>", "<b>"), \
    {SAYS(BEFORE), 0, "はじめ、<p>と<q>の持っている<t>の数の比は<a>:<b>{だ/た}"}, \
    {SAYS(BEFORE), 0, "<p>と<q>は、<t>を<a>:<b>の比で持って{いる/た}"}, \
    {SAYS(BEFORE), 0, "<t>を<p>と<q>が<a>:<b>の割合で持って{いる}"}, \
    {SAYS(BEFORE), 0, "<t>を持っている2人がいて、はじめの<p>と<q>の比は<a>:<b>{だ/た}"}, \
    {SAYS(BEFORE), NOTES, "はじめ <p>:<q>=<a>:<b>(<t>の数)"}

#define AFTER_THAT \
    {SAYS(AFTER), 0, "+すると、<p>と<q>の比は<m>:<n>に{なる/た}"}, \
    {SAYS(AFTER), 0, "+その結果、2人の<t>の数の比は<m>:<n>に{なる/た}"}, \
    {SAYS(AFTER), 0, "+それで、<p>と<q>の<t>は<m>:<n>の比に{なる/た}"}, \
    {SAYS(AFTER), 0, "+今度は、<p>と<q>の比が<m>:<n>に{なる/た}"}, \
    {SAYS(AFTER), 0, "+その後の<p>と<q>の比は<m>:<n>{だ}"}, \
    {SAYS(AFTER), 0, "+これで2人の比は<m>:<n>に{変わる/た}"}, \
    {SAYS(AFTER), 0, "+後で調べると、<p>と<q>の比は<m>:<n>{だ/た}"}, \
    {SAYS(AFTER), 0, "+そして、<p>の数と<q>の数は<m>:<n>に{なる/た}"}, \
    {SAYS(AFTER), VOICED(VOICE_EXAM), "+このとき、<p>と<q>の持っている数の比は<m>:<n>{だ/た}"}, \
    {SAYS(AFTER), TALK, "+数えなおすと、<p>と<q>は<m>対<n>になって{いる/た}"}, \
    {SAYS(AFTER), TALK, "+「これで<m>対<n>だね。」と2人が{言う/た}"}, \
    {SAYS(AFTER), NOTES, "+→<m>:<n>"}, \
    {SAYS(AFTER), NOTES, "+後は<p>:<q>=<m>:<n>"}

#define FIRST_AMOUNT \
    {SAYS_QUESTION, 0, "<w>は、はじめ<t>を何<c>持って{いる/た}か"}, \
    {SAYS_QUESTION, 0, "?はじめの<w>の<t>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?<w>がはじめに持っていた<t>|<c>"}, \
    {SAYS_QUESTION, 0, "はじめに<w>が持っていたのは何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "はじめの<w>の<t>は何<c>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "<w>は、もともと<t>を何<c>持って{いる/た}か"}, \
    {SAYS_QUESTION, 0, "+<w>の<t>は、はじめ何<c>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+はじめ、<w>は何<c>持っていたことに{なる}か"}, \
    {SAYS_QUESTION, 0, "+<w>がさいしょに持っていた<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+もとの<w>の数は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+はじめに<w>が持っていた<t>の数は何<c>{だ}か"}, \
    {SAYS_QUESTION, TALK, "さいしょ、<w>は何<c>持って{いる/た}か"}, \
    {SAYS_QUESTION, TALK, "+<w>は、はじめに何<c>持って{いる/た}か"}, \
    {SAYS_QUESTION, NOTES, "はじめの<w>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "<w>のはじめの数は"}

static const struct phrasing give[] = {
    BEFORE_THAT,
    AFTER_THAT,
    FIRST_AMOUNT,
    {SAYS(MOVE), 0, "+<p>が<q>に<x><c>{わたす/た}"},
    {SAYS(MOVE), 0, "+その後、<p>が<q>に<t>を<x><c>{あげる/た}"},
    {SAYS(MOVE), 0, "+<p>から<q>へ<x><c>{わたす/た}"},
    {SAYS(MOVE), 0, "+<q>が<p>から<x><c>{もらう/た}"},
    {SAYS(MOVE), 0, "+<p>は、そのうち<x><c>を<q>に{あげる/た}"},
    {SAYS(MOVE), 0, "+<p>の<t>のうち<x><c>が<q>に{うつる/た}"},
    {SAYS(MOVE), 0, "+次に、<p>が<x><c>を<q>に{ゆずる/た}"},
    {SAYS(MOVE), 0, "+<x><c>の<t>を、<p>が<q>に{わたす/た}"},
    {SAYS(MOVE), VOICED(VOICE_EXAM), "+その後、<p>は<q>に<t>を<x><c>{わたす/た}"},
    {SAYS(MOVE), TALK, "+「<x><c>あげるよ。」と<p>が<q>に{わたす/た}"},
    {SAYS(MOVE), TALK, "+<q>は<p>に<x><c>ゆずって{もらう/た}"},
    {SAYS(MOVE), NOTES, "+<p>→<q>に<x><c>"},
    {SAYS(MOVE), NOTES, "+<p>が<q>に<x><c>わたす"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+<p>が<q>に<x><c>わたすと、比は<m>:<n>に{なる/た}"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+<p>が<x><c>を<q>にあげたので、2人の比は<m>:<n>に{なる/た}"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+<q>が<p>から<x><c>もらったところ、<p>と<q>の比は<m>:<n>に{変わる/た}"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+もし<p>から<q>へ<x><c>わたすと、比は<m>:<n>に{なる}"},
    {SAYS(MOVE) | SAYS(AFTER), NOTES, "+<p>→<q>に<x><c>で<m>:<n>"},
    {SAYS(BEFORE) | SAYS(MOVE), 0, "<p>と<q>の<t>の数の比は<a>:<b>{だ/た}が、<p>が<q>に<x><c>{わたす/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), 0, "<p>が<q>に<t>を<x><c>わたす前の2人の比は<a>:<b>、わたした後の比は<m>:<n>{だ/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), 0, "<p>が<q>に<t>を<x><c>わたすと、<p>と<q>の比が<a>:<b>から<m>:<n>に{変わる/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), TALK, "「ぼくたちの<t>は<a>対<b>だったけど、<x><c>あげたら<m>対<n>になったね。」と、<q>にあげた<p>が{言う/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), NOTES, "<t>の数 <p>:<q>=<a>:<b>、<p>が<q>に<x><c>わたして<m>:<n>"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER) | SAYS_QUESTION, 0, "<w>は、はじめ<t>を何<c>持って{いる/た}か。<p>と<q>の比は<a>:<b>で、<p>が<q>に<x><c>わたすと<m>:<n>に{なる/た}"},
    {0, 0, NULL},
};

static const struct phrasing gain[] = {
    BEFORE_THAT,
    AFTER_THAT,
    FIRST_AMOUNT,
    {SAYS(MOVE), 0, "+[2人とも|どちらも]<x><c>ずつ{もらう/た}"},
    {SAYS(MOVE), 0, "+その後、2人とも<t>を<x><c>ずつ{買う/た}"},
    {SAYS(MOVE), 0, "+2人は<t>を<x><c>ずつ{もらう/た}"},
    {SAYS(MOVE), 0, "+<p>にも<q>にも<x><c>ずつ{あげる/た}"},
    {SAYS(MOVE), 0, "+どちらの<t>も<x><c>ずつ{ふえる/た}"},
    {SAYS(MOVE), 0, "+<p>が<x><c>、<q>も<x><c>{もらう/た}"},
    {SAYS(MOVE), 0, "+2人がそれぞれ<x><c>{もらう/た}"},
    {SAYS(MOVE), 0, "+同じ数の<x><c>ずつを2人が手に{入れる/た}"},
    {SAYS(MOVE), VOICED(VOICE_EXAM), "+その後、2人に<t>を<x><c>ずつ{配る/た}"},
    {SAYS(MOVE), TALK, "+おばあちゃんが、2人に<x><c>ずつ{くれる/た}"},
    {SAYS(MOVE), TALK, "+お父さんから2人とも<x><c>ずつ{もらう/た}"},
    {SAYS(MOVE), NOTES, "+2人とも<x><c>もらう"},
    {SAYS(MOVE), NOTES, "+どちらも<x><c>ふえる"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+2人とも<x><c>ずつもらうと、比は<m>:<n>に{なる/た}"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+どちらも<x><c>ふえて、<p>と<q>の比は<m>:<n>に{なる/た}"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+2人が<x><c>ずつ買ったところ、比は<m>:<n>に{変わる/た}"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+もし2人に<x><c>ずつあげると、比は<m>:<n>に{なる}"},
    {SAYS(MOVE) | SAYS(AFTER), NOTES, "+2人とも<x><c>もらう→<m>:<n>"},
    {SAYS(BEFORE) | SAYS(MOVE), 0, "<p>と<q>の<t>の数の比は<a>:<b>{だ/た}が、2人とも<x><c>ずつ{もらう/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), 0, "2人とも<t>を<x><c>ずつもらう前の<p>と<q>の比は<a>:<b>、もらった後の比は<m>:<n>{だ/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), 0, "<t>を<x><c>ずつもらうと、<p>と<q>の比が<a>:<b>から<m>:<n>に{変わる/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), TALK, "<p>と<q>の<t>は<a>対<b>だったのに、<x><c>ずつもらったら<m>対<n>に{なる/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), NOTES, "<t>の数 <p>:<q>=<a>:<b>、2人とも<x><c>もらう→<m>:<n>"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER) | SAYS_QUESTION, 0, "<w>は、はじめ<t>を何<c>持って{いる/た}か。<p>と<q>の比は<a>:<b>で、2人が<x><c>ずつもらうと<m>:<n>に{なる/た}"},
    {0, 0, NULL},
};

static const struct phrasing lose[] = {
    BEFORE_THAT,
    AFTER_THAT,
    FIRST_AMOUNT,
    {SAYS(MOVE), 0, "+2人とも<x><c>ずつ{使う/た}"},
    {SAYS(MOVE), 0, "+その後、2人とも<t>を<x><c>ずつ{使う/た}"},
    {SAYS(MOVE), 0, "+2人は<t>を<x><c>ずつ友だちに{あげる/た}"},
    {SAYS(MOVE), 0, "+どちらの<t>も<x><c>ずつ{へる/5/た}"},
    {SAYS(MOVE), 0, "+<p>が<x><c>、<q>も<x><c>{使う/た}"},
    {SAYS(MOVE), 0, "+2人がそれぞれ<x><c>{使う/た}"},
    {SAYS(MOVE), 0, "+両方から<x><c>ずつ取り{のぞく/た}"},
    {SAYS(MOVE), TALK, "+遊んでいるうちに、2人とも<x><c>ずつなくして{しまう/た}"},
    {SAYS(MOVE), VOICED(VOICE_EXAM), "+その後、2人がどちらも<x><c>ずつ{使う/た}"},
    {SAYS(MOVE), NOTES, "+2人とも<x><c>使う"},
    {SAYS(MOVE), NOTES, "+どちらも<x><c>へる"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+2人とも<x><c>ずつ使うと、比は<m>:<n>に{なる/た}"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+どちらも<x><c>へって、<p>と<q>の比は<m>:<n>に{なる/た}"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+2人が<x><c>ずつ使ったところ、残りの比は<m>:<n>に{変わる/た}"},
    {SAYS(MOVE) | SAYS(AFTER), 0, "+もし2人が<x><c>ずつ使うと、比は<m>:<n>に{なる}"},
    {SAYS(MOVE) | SAYS(AFTER), NOTES, "+2人とも<x><c>使う→<m>:<n>"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), 0, "2人とも<t>を<x><c>ずつ使う前の<p>と<q>の比は<a>:<b>、使った後の比は<m>:<n>{だ/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), 0, "<t>を<x><c>ずつ使うと、<p>と<q>の比が<a>:<b>から<m>:<n>に{変わる/た}"},
    {SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER), NOTES, "<t>の数 <p>:<q>=<a>:<b>、2人とも<x><c>使う→<m>:<n>"},
    {0, 0, NULL},
};

enum { ALL = SAYS(BEFORE) | SAYS(MOVE) | SAYS(AFTER) };
const struct wording wording_baisu[] = {{"give", ALL, give}, {"gain", ALL, gain}, {"lose", ALL, lose}, {NULL, 0, NULL}};
