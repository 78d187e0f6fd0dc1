/* baisu_ryou.c - how 倍数算 with amounts is said: what moves until one has so many times the other.
 *
 * Slots: <p> and <q> two people, <t> カード, <c> 枚; <a> and <b> what they have, <k> (then <m>) times;
 * <l> who has more in the end,
 * <s> who has less; <vx> 使う or もらう, <vt>, <vs>, <vp> its forms; <x> what one of them spends or
 * gets, <z> who is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { HAVE, RESULT };
enum { BOTH = SAYS(HAVE) | SAYS(RESULT) };

#define THEY_HAVE \
    {SAYS(HAVE), 0, "<p>は<t>を<a><c>、<q>は<b><c>持って{いる}"}, \
    {SAYS(HAVE), 0, "はじめ、<t>を<p>は<a><c>、<q>は<b><c>持って{いる/た}"}, \
    {SAYS(HAVE), 0, "<p>の<t>は<a><c>、<q>の<t>は<b><c>{だ}"}, \
    {SAYS(HAVE), 0, "<t>が<p>に<a><c>、<q>に<b><c>{ある}"}, \
    {SAYS(HAVE), 0, "<p>と<q>は、<t>をそれぞれ<a><c>と<b><c>持って{いる}"}, \
    {SAYS(HAVE), 0, "今、<p>は<a><c>、<q>は<b><c>の<t>を持って{いる}"}, \
    {SAYS(HAVE), 0, "<p>の持っている<t>は<a><c>で、<q>のは<b><c>{だ}"}, \
    {SAYS(HAVE), 0, "2人の<t>を調べると、<p>は<a><c>、<q>は<b><c>{だ/た}"}, \
    {SAYS(HAVE), TALK, "「<t>は、<p>が<a><c>、<q>が<b><c>だね。」と2人が{話す/た}"}, \
    {SAYS(HAVE), TALK, "机の上に、<p>の<t>が<a><c>、<q>の<t>が<b><c>{ある}"}, \
    {SAYS(HAVE), VOICED(VOICE_EXAM), "はじめに<p>、<q>が持っていた<t>は、それぞれ<a><c>、<b><c>{だ}"}, \
    {SAYS(HAVE), NOTES, "<t> <p><a><c>、<q><b><c>"}, \
    {SAYS(HAVE), NOTES, "<p><a><c>、<q><b><c>(<t>)"}

/* ---- one gives to the other ---- */
static const struct phrasing give[] = {
    THEY_HAVE,
    {SAYS(RESULT), 0, "+<p>が<q>に何<c>かわたすと、<l>の<t>は<s>の<k>倍に{なる/た}"},
    {SAYS(RESULT), 0, "+<p>が<q>にいくらかあげて、<l>が<s>の<k>倍になるように{する}"},
    {SAYS(RESULT), 0, "+<p>から<q>へ何<c>かうつしたので、<l>は<s>の<k>倍に{なる/た}"},
    {SAYS(RESULT), 0, "+<q>が<p>から何<c>かもらって、<l>の<t>が<s>のちょうど<k>倍に{なる/た}"},
    {SAYS(RESULT), 0, "+<p>の分から何<c>かを<q>にわたし、<l>を<s>の<k>倍に{したい}"},
    {SAYS(RESULT), 0, "+その後、<p>が<q>に<t>をわたし、<l>は<s>の<k>倍の<t>を持つことに{なる/た}"},
    {SAYS(RESULT), TALK, "+「少しあげるよ。」と<p>が<q>にわたすと、<l>の<t>が<s>の<k>倍に{なる/た}"},
    {SAYS(RESULT), TALK, "+<p>が<q>に何<c>かゆずったら、ちょうど<l>が<s>の<k>倍に{なる/た}"},
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+<p>が<q>に何<c>かわたしたところ、<l>の<t>は<s>の<t>の<k>倍に{なる/た}"},
    {SAYS(RESULT), NOTES, "+<p>→<q>にいくらかわたす。<l>が<s>の<k>倍"},
    {SAYS(RESULT), NOTES, "+<p>が<q>にわたして、<l>=<s>×<k>"},
    {SAYS_QUESTION, 0, "+わたしたのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<p>は<q>に何<c>{わたす/た}か"},
    {SAYS_QUESTION, 0, "+?わたした<t>|<c>"},
    {SAYS_QUESTION, 0, "+<p>があげたのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+何<c>わたせば{いい}か"},
    {SAYS_QUESTION, 0, "+<p>から<q>に動いた<t>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>は<p>から何<c>もらったことに{なる}か"},
    {SAYS_QUESTION, TALK, "+<p>は何<c>あげたことに{なる}か"},
    {SAYS_QUESTION, NOTES, "+わたしたのは何<c>"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+<p>が<q>に何<c>わたすと、<l>の<t>は<s>の<k>倍に{なる}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+<l>を<s>の<k>倍にするには、<p>は<q>に何<c>わたせば{いい}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+<l>の<t>が<s>の<k>倍になるのは、<p>が<q>に何<c>あげたとき{だ}か"},
    {BOTH, 0, "<t>を<p>が<a><c>、<q>が<b><c>持っていて、<p>が<q>に何<c>かわたすと、<l>が<s>の<k>倍に{なる/た}"},
    {BOTH, NOTES, "<p><a><c>、<q><b><c>。<p>が<q>に<t>をわたして<l>が<s>の<k>倍"},
    {BOTH | SAYS_QUESTION, 0, "<p>は<q>に<t>を何<c>{わたす/た}か。はじめ<p>は<a><c>、<q>は<b><c>で、わたした後は<l>が<s>の<k>倍{だ/た}"},
    {BOTH | SAYS_QUESTION, NOTES, "<t>を<p>が<a><c>、<q>が<b><c>持ち、<p>が<q>にわたして<l>を<s>の<k>倍にするとき、わたすのは何<c>"},
    {0, 0, NULL},
};

/* ---- both spend or get the same ---- */
static const struct phrasing same[] = {
    THEY_HAVE,
    {SAYS(RESULT), 0, "+2人が同じだけ<vx>と、<p>の<t>は<q>の<k>倍に{なる/た}"},
    {SAYS(RESULT), 0, "+どちらも同じ数ずつ<vt>、<p>は<q>のちょうど<k>倍に{なる/た}"},
    {SAYS(RESULT), 0, "+2人とも同じだけ<vp>ので、<p>の<t>が<q>の<k>倍に{なる/た}"},
    {SAYS(RESULT), 0, "+その後、2人とも何<c>かずつ<vt>、<p>が<q>の<k>倍に{なる/た}"},
    {SAYS(RESULT), 0, "+両方が等しく<vx>と、<p>の<re>は<q>の<re>の<k>倍に{なる}"},
    {SAYS(RESULT), 0, "+<p>も<q>も同じ量の<t>を<vt>、<re>は<p>が<q>の<k>倍に{なる/た}"},
    {SAYS(RESULT), TALK, "+2人がなかよく同じだけ<vp>ら、<p>の<t>が<q>の<k>倍に{なる/た}"},
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+2人が同じ数の<t>を<vp>ところ、<p>の<re>は<q>の<re>の<k>倍に{なる/た}"},
    {SAYS(RESULT), NOTES, "+2人とも同じだけ<vt><p>が<q>の<k>倍"},
    {SAYS(RESULT), NOTES, "+両方が同じ数<vx>→<p>=<q>×<k>"},
    {SAYS_QUESTION, 0, "+2人は何<c>ずつ{<vx>/た}か"},
    {SAYS_QUESTION, 0, "+1人が<vp>のは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+?1人が<vp><t>|<c>"},
    {SAYS_QUESTION, 0, "+何<c>ずつ<vp>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+それぞれ何<c>ずつ{<vx>/た}か"},
    {SAYS_QUESTION, 0, "+<p>は<t>を何<c>{<vx>/た}か"},
    {SAYS_QUESTION, 0, "+2人が<vp>のは、1人分で何<c>{だ}か"},
    {SAYS_QUESTION, TALK, "+1人何<c>ずつ{<vx>/た}か"},
    {SAYS_QUESTION, NOTES, "+<vp>のは何<c>ずつ"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+2人が何<c>ずつ<vx>と、<p>の<t>は<q>の<k>倍に{なる}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+<p>が<q>の<k>倍になるには、2人が何<c>ずつ<vt>いれば{いい}か"},
    {SAYS(RESULT) | SAYS_QUESTION, 0, "+<p>の<t>が<q>の<k>倍になるのは、2人が同じ数を何<c>ずつ<vp>とき{だ}か"},
    {BOTH, 0, "<t>を<p>は<a><c>、<q>は<b><c>持っていて、2人が同じだけ<vx>と、<p>が<q>の<k>倍に{なる/た}"},
    {BOTH, NOTES, "<t> <p><a><c>、<q><b><c>。同じだけ<vt><p>が<q>の<k>倍"},
    {BOTH | SAYS_QUESTION, 0, "2人は<t>を何<c>ずつ{<vx>/た}か。はじめ<p>は<a><c>、<q>は<b><c>で、後は<p>が<q>の<k>倍{だ/た}"},
    {0, 0, NULL},
};

/* ---- only one of them changes ---- */
enum { BEFORE, CHANGE, AFTER };
static const struct phrasing one[] = {
    {SAYS(BEFORE), 0, "<p>の<t>は<q>の<k>倍{だ/た}"},
    {SAYS(BEFORE), 0, "はじめ、<p>は<q>の<k>倍の<t>を持って{いる/た}"},
    {SAYS(BEFORE), 0, "<t>を<p>は<q>の<k>倍持って{いる}"},
    {SAYS(BEFORE), 0, "<p>と<q>の<t>をくらべると、<p>は<q>の<k>倍{だ/た}"},
    {SAYS(BEFORE), 0, "<p>が持っている<t>は、<q>のちょうど<k>倍{だ}"},
    {SAYS(BEFORE), 0, "<q>の<t>を1とすると、<p>の<t>は<k>{だ/た}"},
    {SAYS(BEFORE), TALK, "「<p>の<t>は<q>の<k>倍だね。」と母が{言う/た}"},
    {SAYS(BEFORE), VOICED(VOICE_EXAM), "はじめ、<p>の持っている<t>は<q>の<k>倍{だ/た}"},
    {SAYS(BEFORE), NOTES, "<t> はじめ<p>=<q>×<k>"},
    {SAYS(BEFORE), NOTES, "<p>は<q>の<k>倍(<t>)"},
    {SAYS(CHANGE), 0, "+<p>だけが<x><c>{<vx>/た}"},
    {SAYS(CHANGE), 0, "+その後、<p>が<t>を<x><c>{<vx>/た}"},
    {SAYS(CHANGE), 0, "+<p>は<x><c>{<vx>/た}。<q>の<t>は{変わらない}"},
    {SAYS(CHANGE), 0, "+次に、<p>が<x><c><vt>、<q>はそのまま{だ/た}"},
    {SAYS(CHANGE), 0, "+<p>が<t>を<x><c>{<vx>}"},
    {SAYS(CHANGE), TALK, "+きのう、<p>は<x><c>{<vx>/た}"},
    {SAYS(CHANGE), NOTES, "+<p>が<x><c><vx>"},
    {SAYS(CHANGE), NOTES, "+<p>だけ<x><c><vx>"},
    {SAYS(AFTER), 0, "+すると、<p>は<q>の<m>倍に{なる/た}"},
    {SAYS(AFTER), 0, "+それで、<p>の<t>は<q>の<m>倍に{なる/た}"},
    {SAYS(AFTER), 0, "+今は、<p>が<q>の<m>倍{だ}"},
    {SAYS(AFTER), 0, "+その結果、<p>の<t>は<q>の<m>倍に{変わる/た}"},
    {SAYS(AFTER), 0, "+後では、<p>の<t>が<q>の<m>倍{だ/た}"},
    {SAYS(AFTER), TALK, "+「これで<q>の<m>倍だね。」と<p>が{言う/た}"},
    {SAYS(AFTER), VOICED(VOICE_EXAM), "+このとき、<p>の<t>は<q>の<m>倍に{なる/た}"},
    {SAYS(AFTER), NOTES, "+→<p>は<q>の<m>倍"},
    {SAYS(AFTER), NOTES, "+後は<p>=<q>×<m>"},
    {SAYS(CHANGE) | SAYS(AFTER), 0, "+<p>だけが<x><c><vx>と、<q>の<m>倍に{なる/た}"},
    {SAYS(CHANGE) | SAYS(AFTER), 0, "+<p>が<t>を<x><c><vp>ので、<p>は<q>の<m>倍に{なる/た}"},
    {SAYS(CHANGE) | SAYS(AFTER), 0, "+もし<p>が<x><c><vx>と、<p>は<q>の<m>倍に{なる}"},
    {SAYS(CHANGE) | SAYS(AFTER), NOTES, "+<p>が<x><c><vt><q>の<m>倍"},
    {SAYS(BEFORE) | SAYS(CHANGE) | SAYS(AFTER), 0, "<q>の<k>倍の<t>を持っていた<p>が、<x><c><vt>、<q>の<m>倍に{なる/た}"},
    {SAYS(BEFORE) | SAYS(CHANGE) | SAYS(AFTER), 0, "<p>の<t>は、<p>が<x><c><vx>前は<q>の<k>倍、<vp>後は<m>倍{だ/た}"},
    {SAYS(BEFORE) | SAYS(CHANGE) | SAYS(AFTER), NOTES, "<t> <p>は<q>の<k>倍、<p>が<x><c><vt><m>倍"},
    {SAYS_QUESTION, 0, "<z>は、はじめ<t>を何<c>持って{いる/た}か"},
    {SAYS_QUESTION, 0, "?はじめの<z>の<t>|<c>"},
    {SAYS_QUESTION, 0, "はじめの<z>の<t>は何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "はじめに<z>が持っていた<t>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<z>の<t>は、もともと何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "+<z>は、はじめに何<c>持っていたことに{なる}か"},
    {SAYS_QUESTION, 0, "+さいしょの<z>の<t>は何<c>{だ}か"},
    {SAYS_QUESTION, TALK, "さいしょ、<z>は<t>を何<c>持って{いる/た}か"},
    {SAYS_QUESTION, NOTES, "はじめの<z>は何<c>"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+これで<q>の<m>倍になったとき、はじめの<z>の<t>は何<c>{だ/た}か"},
    {SAYS(AFTER) | SAYS_QUESTION, 0, "+その後の<p>が<q>の<m>倍だとすると、<z>ははじめ何<c>持って{いる/た}か"},
    {0, 0, NULL},
};

const struct wording wording_baisu_ryou[] = {
    {"give", BOTH, give},
    {"same", BOTH, same},
    {"one", SAYS(BEFORE) | SAYS(CHANGE) | SAYS(AFTER), one},
    {NULL, 0, NULL},
};
