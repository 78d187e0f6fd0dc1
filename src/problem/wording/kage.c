/* kage.c - how shadows are told of.
 *
 * Slots: <st> what is measured first, <ln><a><u> how high it is, <b><u> its shadow; <w> the high thing, <c> metres
 * its shadow or its height; <pl> 地面に垂直に, <su> ある or いる; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { STICK, SHADOW, THING };
#define PAIR (SAYS(STICK) | SAYS(SHADOW))
#define ALL (PAIR | SAYS(THING))

#define THE_STICK \
    {SAYS(STICK), 0, "<ln><a><u>の<st>が{<su>}"}, \
    {SAYS(STICK), 0, "<st>の<ln>は<a><u>{だ}"}, \
    {SAYS(STICK), 0, "<ln>が<a><u>の<st>が<pl>立って{いる}"}, \
    {SAYS(STICK), 0, "影を調べる<st>の<ln>は<a><u>{だ}"}, \
    {SAYS(STICK), 0, "<ln><a><u>の<st>の影を{はかる}"}, \
    {SAYS(STICK), 0, "はじめに<ln><a><u>の<st>の影を{調べる/た}"}, \
    {SAYS(STICK), 0, "くらべるのは、<ln>が<a><u>の<st>{だ}"}, \
    {SAYS(STICK), TALK, "<A>は<ln><a><u>の<st>の影をはかることに{する/た}"}, \
    {SAYS(STICK), TALK, "「<st>の<ln>は<a><u>だよ。」と<A>が{言う/た}"}, \
    {SAYS(STICK), TALK, "<st>の<ln>が<a><u>ということはわかって{いる}"}, \
    {SAYS(STICK), VOICED(VOICE_EXAM), "<ln>が<a><u>である<st>が{<su>}"}, \
    {SAYS(STICK), NOTES, "<st>…<ln><a><u>"}, \
    {SAYS(STICK), NOTES, "<ln><a><u>の<st>"}

#define ITS_SHADOW \
    {SAYS(SHADOW), 0, "+<st>の影の長さは<b><u>{だ/た}"}, \
    {SAYS(SHADOW), 0, "+その影の長さは<b><u>{ある}"}, \
    {SAYS(SHADOW), 0, "+<st>の影をはかると<b><u>{ある/た}"}, \
    {SAYS(SHADOW), 0, "+このとき、<st>には<b><u>の影が{できる}"}, \
    {SAYS(SHADOW), 0, "+<st>の影は<b><u>に{なる}"}, \
    {SAYS(SHADOW), 0, "+<st>によってできる影の長さは<b><u>{だ}"}, \
    {SAYS(SHADOW), 0, "+ある時刻に、<st>の影の長さが<b><u>に{なる/た}"}, \
    {SAYS(SHADOW), 0, "+<st>の影が<b><u>の長さで地面に{うつる}"}, \
    {SAYS(SHADOW), TALK, "+「<st>の影は<b><u>だった。」と<A>がメモ{する/た}"}, \
    {SAYS(SHADOW), TALK, "+メジャーで調べると、<st>の影は<b><u>{だ/た}"}, \
    {SAYS(SHADOW), VOICED(VOICE_EXAM), "+太陽の光によってできる<st>の影の長さは<b><u>で{ある}"}, \
    {SAYS(SHADOW), NOTES, "+<st>の影<b><u>"}, \
    {SAYS(SHADOW), NOTES, "+影…<b><u>"}, \
    {PAIR, 0, "<ln><a><u>の<st>の影の長さは<b><u>{だ}"}, \
    {PAIR, 0, "<ln>が<a><u>の<st>の影が<b><u>に{なる}"}, \
    {PAIR, 0, "<ln><a><u>の<st>の影の長さをはかったら、<b><u>{ある/た}"}, \
    {PAIR, 0, "ある時刻に、<ln>が<a><u>の<st>の影の長さは<b><u>{だ/た}"}, \
    {PAIR, 0, "晴れた日に、<ln><a><u>の<st>に<b><u>の影が{できる}"}, \
    {PAIR, 0, "<st>の<ln>は<a><u>、影の長さは<b><u>{だ}"}, \
    {PAIR, 0, "<ln><a><u>の<st>が<pl>立って{いる}。その影の長さは<b><u>{だ/た}"}, \
    {PAIR, TALK, "<A>が、<ln><a><u>の<st>の影をはかったところ、<b><u>{ある/た}"}, \
    {PAIR, TALK, "理科の時間に、<ln><a><u>の<st>の影を調べると<b><u>{だ/た}"}, \
    {PAIR, TALK, "「<ln><a><u>の<st>の影が<b><u>だね。」と父が{言う/た}"}, \
    {PAIR, VOICED(VOICE_PARENT), "<ln><a><u>の<st>の影が<b><u>だったそう{だ}"}, \
    {PAIR, VOICED(VOICE_EXAM), "<ln><a><u>の<st>の影の長さが<b><u>で{ある}"}, \
    {PAIR, NOTES, "<st> <ln><a><u>、影<b><u>"}, \
    {PAIR, NOTES, "<ln><a><u>の<st>→影<b><u>"}

static const struct phrasing shadow[] = {
    THE_STICK,
    ITS_SHADOW,
    {SAYS(THING), 0, "高さ<c>mの<w>が{ある}"},
    {SAYS(THING), 0, "<w>の高さは<c>m{だ}"},
    {SAYS(THING), 0, "+近くに、高さが<c>mの<w>が立って{いる}"},
    {SAYS(THING), 0, "+また、<w>の高さは<c>m{だ}"},
    {SAYS(THING), 0, "+<w>のほうは、高さが<c>m{ある}"},
    {SAYS(THING), 0, "<w>の高さが<c>mと[わかって|知られて]{いる}"},
    {SAYS(THING), 0, "+そばの<w>は<c>mの高さ{だ}"},
    {SAYS(THING), 0, "+同じ場所に、高さ<c>mの<w>も{ある}"},
    {SAYS(THING), TALK, "高さが<c>mもある<w>が{見える}"},
    {SAYS(THING), TALK, "「<w>の高さは<c>mだよ。」と先生が{教える/た}"},
    {SAYS(THING), VOICED(VOICE_EXAM), "<w>の高さは<c>mで{ある}"},
    {SAYS(THING), NOTES, "<w>…高さ<c>m"},
    {SAYS(THING), NOTES, "高さ<c>mの<w>"},
    {ALL, 0, "<w>の高さは<c>m、<st>の<ln>は<a><u>で、<st>の影の長さは<b><u>{だ}"},
    {ALL, 0, "高さ<c>mの<w>のそばに<ln><a><u>の<st>が立っていて、<st>の影は<b><u>{だ}"},
    {ALL, TALK, "<w>の高さは<c>m{だ}。今、<ln><a><u>の<st>の影が<b><u>に{なる/た}"},
    {ALL, TALK, "<A>は<ln><a><u>の<st>の影が<b><u>なのを見て、高さ<c>mの<w>の影を{考える/た}"},
    {ALL, NOTES, "<st> <ln><a><u>→影<b><u>、<w> 高さ<c>m"},
    {SAYS_QUESTION, 0, "+同じ[時こく|時刻]に、<w>の影の長さは何m{だ}か"},
    {SAYS_QUESTION, 0, "?同じ時刻の<w>の影の長さ|m"},
    {SAYS_QUESTION, 0, "+このとき、<w>の影の長さは何m{だ}か"},
    {SAYS_QUESTION, 0, "+同じ時刻に、<w>の影は何mに{なる}か"},
    {SAYS_QUESTION, 0, "+<w>には、このとき何mの影が{できる}か"},
    {SAYS_QUESTION, 0, "同じ時刻の<w>の影の長さは何m{だ}か"},
    {SAYS_QUESTION, 0, "+そのときの<w>の影は何m{ある}か"},
    {SAYS_QUESTION, 0, "+同じ時刻に<w>の影をはかると、何m{ある}か"},
    {SAYS_QUESTION, TALK, "+では、<w>の影はこのとき何m{だ}か"},
    {SAYS_QUESTION, TALK, "+同じときにできる<w>の影は、何mに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+このときの<w>の影は何mということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+同時刻における<w>の影の長さは何m{だ}か"},
    {SAYS_QUESTION, NOTES, "+同時刻の<w>の影は何m"},
    {SAYS_QUESTION, NOTES, "+<w>の影は"},
    {SAYS(THING) | SAYS_QUESTION, 0, "+同じ時刻に、高さ<c>mの<w>の影の長さは何m{だ}か"},
    {SAYS(THING) | SAYS_QUESTION, 0, "+このとき、高さが<c>mの<w>の影は何mに{なる}か"},
    {SAYS(THING) | SAYS_QUESTION, 0, "+高さ<c>mの<w>には、同じ時刻に何mの影が{できる}か"},
    {ALL | SAYS_QUESTION, 0, "<ln><a><u>の<st>の影が<b><u>のとき、高さ<c>mの<w>の影の長さは何m{だ}か"},
    {ALL | SAYS_QUESTION, 0, "高さ<c>mの<w>の影は何m{だ}か。同じ時刻に、<ln><a><u>の<st>の影の長さは<b><u>{だ}"},
    {0, 0, NULL},
};

/* ---- by a lamp ---- */
enum { LAMP, PERSON, WAY };

#define WHO_STANDS \
    {SAYS(PERSON), 0, "<q>の身長は<k>m{だ}"}, \
    {SAYS(PERSON), 0, "身長<k>mの<q>が{立つ/た}"}, \
    {SAYS(PERSON), 0, "身長<k>mの<q>が夜道に{いる}"}, \
    {SAYS(PERSON), 0, "身長が<k>mの<q>の影が地面に{できる}"}, \
    {SAYS(PERSON), 0, "<l>の近くに、身長<k>mの<q>が立って{いる}"}, \
    {SAYS(PERSON), 0, "夜、身長<k>mの<q>が<l>に{照らされる}"}, \
    {SAYS(PERSON), 0, "影ができるのは、身長<k>mの<q>{だ}"}, \
    {SAYS(PERSON), TALK, "<q>の身長をはかると<k>m{だ/た}"}, \
    {SAYS(PERSON), TALK, "身長<k>mの<q>が、夜の公園で影ふみを{する}"}, \
    {SAYS(PERSON), VOICED(VOICE_EXAM), "<q>の身長は<k>mで{ある}"}, \
    {SAYS(PERSON), NOTES, "<q>…身長<k>m"}, \
    {SAYS(PERSON), NOTES, "身長<k>mの<q>"}, \
    {SAYS(WAY), 0, "+<q>は、<l>の真下から<d>mの所に{いる}"}, \
    {SAYS(WAY), 0, "+<l>の真下から<q>までは<d>m{だ}"}, \
    {SAYS(WAY), 0, "+<q>は、<l>から<d>mはなれて{立つ/た}"}, \
    {SAYS(WAY), 0, "+<q>は、<l>の真下から<d>m{歩く/た}"}, \
    {SAYS(WAY), 0, "+<l>の真下から<d>mはなれた地点に、<q>が{いる}"}, \
    {SAYS(WAY), 0, "+<q>と<l>の間は、地面の上で<d>m{ある}"}, \
    {SAYS(WAY), 0, "+<q>の足もとから<l>の真下までは<d>m{ある}"}, \
    {SAYS(WAY), TALK, "+<q>は<l>から<d>mはなれた所で止まって{みる/た}"}, \
    {SAYS(WAY), TALK, "+<l>から<q>までは、地面をはかると<d>m{だ/た}"}, \
    {SAYS(WAY), VOICED(VOICE_EXAM), "+<q>は、<l>の真下から<d>mの地点に立つものと{する}"}, \
    {SAYS(WAY), NOTES, "+<l>から<d>m"}, \
    {SAYS(WAY), NOTES, "+真下から<d>mの所"}, \
    {SAYS(PERSON) | SAYS(WAY), 0, "<l>の真下から<d>mの所に、身長<k>mの<q>が立って{いる}"}, \
    {SAYS(PERSON) | SAYS(WAY), 0, "身長<k>mの<q>が、<l>から<d>mはなれて{立つ/た}"}, \
    {SAYS(PERSON) | SAYS(WAY), TALK, "夜の帰り道、身長<k>mの<q>が、<l>から<d>mはなれた所で立ち{止まる/た}"}, \
    {SAYS(PERSON) | SAYS(WAY), NOTES, "身長<k>mの<q>、<l>から<d>m"}

static const struct phrasing lamp[] = {
    {SAYS(LAMP), 0, "高さ<H>mの<l>が{ある}"},
    {SAYS(LAMP), 0, "<l>の高さは<H>m{だ}"},
    {SAYS(LAMP), 0, "<l>は地面から<H>mの高さに{ある}"},
    {SAYS(LAMP), 0, "<l>が高さ<H>mの所で光って{いる}"},
    {SAYS(LAMP), 0, "地面から<H>mの高さの所に<l>がついて{いる}"},
    {SAYS(LAMP), 0, "夜、高さ<H>mの<l>に明かりが{つく/た}"},
    {SAYS(LAMP), 0, "<H>mの高さの<l>が、まわりを{照らす}"},
    {SAYS(LAMP), TALK, "夜の道に、高さ<H>mの<l>が立って{いる}"},
    {SAYS(LAMP), TALK, "「<l>は<H>mの高さなんだよ。」と父が{言う/た}"},
    {SAYS(LAMP), VOICED(VOICE_EXAM), "高さが<H>mである<l>が{ある}"},
    {SAYS(LAMP), NOTES, "<l>…高さ<H>m"},
    {SAYS(LAMP), NOTES, "高さ<H>mの<l>"},
    WHO_STANDS,
    {SAYS(LAMP) | SAYS(WAY), 0, "高さ<H>mの<l>の真下から<d>mの所に、<q>が立って{いる}"},
    {SAYS(LAMP) | SAYS(PERSON), 0, "<l>の高さは<H>m、<q>の身長は<k>m{だ}"},
    {ALL, 0, "高さ<H>mの<l>の真下から<d>mはなれた所に、身長<k>mの<q>が立って{いる}"},
    {ALL, 0, "身長<k>mの<q>が、高さ<H>mの<l>から<d>mはなれて立って{いる}"},
    {ALL, TALK, "夜、高さ<H>mの<l>の真下から<d>mはなれて、身長<k>mの<q>が{立つ/た}"},
    {ALL, NOTES, "<l>の高さ<H>m、<q>の身長<k>m、間<d>m"},
    ASKED("<q>の影の長さ", "m"),
    {SAYS_QUESTION, 0, "+このとき、<q>の影は何mに{なる}か"},
    {SAYS_QUESTION, 0, "+<q>には何mの影が{できる}か"},
    {ALL | SAYS_QUESTION, 0, "高さ<H>mの<l>から<d>mはなれた、身長<k>mの<q>の影の長さは何m{だ}か"},
    {ALL | SAYS_QUESTION, 0, "<q>の影は何m{だ}か。身長は<k>mで、高さ<H>mの<l>の真下から<d>mの所に{いる}"},
    {0, 0, NULL},
};

static const struct phrasing lamp_height[] = {
    {SAYS(LAMP), 0, "+<q>の影の長さは<s>m{だ}"},
    {SAYS(LAMP), 0, "+<q>の影をはかると、<s>m{ある/た}"},
    {SAYS(LAMP), 0, "+すると、<q>の影は<s>mに{なる/た}"},
    {SAYS(LAMP), 0, "+このとき、<q>には<s>mの影が{できる/た}"},
    {SAYS(LAMP), 0, "+<l>の明かりでできた<q>の影は<s>m{だ/た}"},
    {SAYS(LAMP), 0, "+地面にできた<q>の影の長さは<s>m{だ}"},
    {SAYS(LAMP), 0, "+影は、<q>の足もとから<s>m先まで{のびる/た}"},
    {SAYS(LAMP), TALK, "+足もとの影をはかってみると<s>m{ある/た}"},
    {SAYS(LAMP), TALK, "+「影の長さは<s>mだね。」と<B>が{言う/た}"},
    {SAYS(LAMP), VOICED(VOICE_EXAM), "+このときにできる<q>の影の長さは<s>mで{ある}"},
    {SAYS(LAMP), NOTES, "+影<s>m"},
    {SAYS(LAMP), NOTES, "+<q>の影の長さ<s>m"},
    WHO_STANDS,
    {SAYS(LAMP) | SAYS(WAY), 0, "+<l>の真下から<d>mの所で、<q>の影は<s>m{だ/た}"},
    {SAYS(LAMP) | SAYS(PERSON), 0, "身長<k>mの<q>に<s>mの影が{できる/た}"},
    {ALL, 0, "<l>の真下から<d>mはなれた所に身長<k>mの<q>が立つと、影の長さは<s>mに{なる/た}"},
    {ALL, 0, "身長<k>mの<q>が<l>から<d>mはなれて立ったとき、影の長さは<s>m{だ/た}"},
    {ALL, TALK, "夜、<l>の真下から<d>mの所で、身長<k>mの<q>の影をはかると<s>m{ある/た}"},
    {ALL, NOTES, "<q>の身長<k>m、<l>から<d>m、影<s>m"},
    ASKED("<l>の高さ", "m"),
    {SAYS_QUESTION, 0, "+<l>は地面から何mの高さに{ある}か"},
    {SAYS_QUESTION, 0, "<l>の高さは何m{ある}か"},
    {ALL | SAYS_QUESTION, 0, "<l>から<d>mの所に立つ身長<k>mの<q>の影が<s>mのとき、<l>の高さは何m{だ}か"},
    {ALL | SAYS_QUESTION, 0, "<l>の高さは何m{だ}か。身長<k>mの<q>が<l>の真下から<d>mの所に立つと、影は<s>mに{なる}"},
    {0, 0, NULL},
};

const struct wording wording_kage[] = {
    {"shadow", ALL, shadow},
    {"lamp", ALL, lamp},
    {"lamp_height", ALL, lamp_height},
    {NULL, 0, NULL},
};
