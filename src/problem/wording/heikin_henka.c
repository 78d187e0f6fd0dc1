/* heikin_henka.c - how means that change, overlap or differ are said.
 *
 * Slots: <w> 体重, <c> kg, <pc> 人, <A> a name; <n> how many, <M> their mean; <v> the one that goes, <a>
 * <b> wrong and right; <k> <m> first and last ones; <g> クラス, <p> 男子, <q> 女子, <x> the asked one, <d>
 * by how much.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ALL, CHANGE, LAST };
enum { BOTH = SAYS(ALL) | SAYS(CHANGE) };

#define MEAN_OF_ALL \
    {SAYS(ALL), 0, "<n><pc>の<w>の平均は<M><c>{だ}"}, \
    {SAYS(ALL), 0, "<w>の平均は、<n><pc>で<M><c>{だ/た}"}, \
    {SAYS(ALL), 0, "<n><pc>の<w>を平均すると<M><c>に{なる}"}, \
    {SAYS(ALL), 0, "<w>を調べると、<n><pc>の平均は<M><c>{だ/た}"}, \
    {SAYS(ALL), 0, "<n><pc>分の<w>が{ある}。平均は<M><c>{だ}"}, \
    {SAYS(ALL), 0, "<w>について、<n><pc>全部の平均は<M><c>{だ}"}, \
    {SAYS(ALL), 0, "<n><pc>の<w>の平均を計算すると、<M><c>に{なる/た}"}, \
    {SAYS(ALL), 0, "全部で<n><pc>の<w>の平均を求めたら<M><c>{だ/た}"}, \
    {SAYS(ALL), 0, "<w>を<n><pc>分記録し、平均を出すと<M><c>{だ/た}"}, \
    {SAYS(ALL), TALK, "<A>が<n><pc>の<w>の平均を計算すると<M><c>{だ/た}"}, \
    {SAYS(ALL), TALK, "「<n><pc>の<w>の平均は<M><c>だね。」と<A>が{言う/た}"}, \
    {SAYS(ALL), VOICED(VOICE_EXAM), "ある<n><pc>の<w>の平均は<M><c>{だ}"}, \
    {SAYS(ALL), NOTES, "<n><pc>の<w>、平均<M><c>"}, \
    {SAYS(ALL), NOTES, "<w> <n><pc>の平均<M><c>"}

static const struct phrasing removed[] = {
    MEAN_OF_ALL,
    {SAYS(CHANGE), 0, "+このうち<v><c>の1<pc>を{のぞく}"},
    {SAYS(CHANGE), 0, "+そこから<v><c>の1<pc>が{ぬける}"},
    {SAYS(CHANGE), 0, "+<v><c>だった1<pc>をのぞいて、もう一度平均を{出す}"},
    {SAYS(CHANGE), 0, "+そのうちの1<pc>は<v><c>で、これを{のぞく}"},
    {SAYS(CHANGE), 0, "+この中の<v><c>の1<pc>を入れないで計算し{直す}"},
    {SAYS(CHANGE), 0, "+1<pc>だけ<v><c>だったので、その1<pc>を{外す}"},
    {SAYS(CHANGE), 0, "+<v><c>の1<pc>を{取りのぞく/た}"},
    {SAYS(CHANGE), 0, "+その後、<v><c>の1<pc>が{いなくなる/た}"},
    {SAYS(CHANGE), 0, "+この<n><pc>から、<v><c>の1<pc>をぬかして{考える}"},
    {SAYS(CHANGE), TALK, "+「<v><c>の1<pc>は数えないことにしよう。」と{決める/た}"},
    {SAYS(CHANGE), TALK, "+よく見ると<v><c>というのが1<pc>あったので、それを{のぞく/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+この中から、<v><c>である1<pc>を{除く}"},
    {SAYS(CHANGE), NOTES, "+<v><c>の1<pc>をのぞく"},
    {SAYS(CHANGE), NOTES, "+うち1<pc>(<v><c>)をのぞく"},
    ASKED("残りの[<k><pc>の|]平均", "<c>"),
    {SAYS_QUESTION, 0, "+残った<k><pc>の平均は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+平均は何<c>に{変わる}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<v><c>の1<pc>をのぞくと、残りの平均は何<c>に{なる}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<v><c>の1<pc>がぬけると、平均は何<c>に{なる}か"},
    {BOTH, 0, "<w>が<v><c>の1<pc>をふくむ<n><pc>の平均は<M><c>だが、この1<pc>を{のぞく}"},
    {BOTH, TALK, "<A>は、平均が<M><c>だった<n><pc>の<w>から、<v><c>を1つのぞいてみることに{する/た}"},
    {BOTH | SAYS_QUESTION, 0, "平均<M><c>の<n><pc>の<w>から<v><c>の1<pc>をのぞくと、残りの平均は何<c>{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<n><pc>の<w>の平均が<M><c>のとき、<v><c>の1<pc>をのぞいた平均"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w> <n><pc>平均<M><c>、<v><c>をのぞくと平均何<c>"},
    {0, 0, NULL},
};

static const struct phrasing corrected[] = {
    MEAN_OF_ALL,
    {SAYS(CHANGE), 0, "+ところが、1<pc>分の<b><c>を<a><c>とまちがえて{いる/た}"},
    {SAYS(CHANGE), 0, "+しかし、<a><c>としたのは<b><c>のまちがい{だ/た}"},
    {SAYS(CHANGE), 0, "+あとで、<a><c>と記録した1<pc>は、正しくは<b><c>だと{わかる/た}"},
    {SAYS(CHANGE), 0, "+でも、本当は<b><c>のものを<a><c>として計算して{いる/た}"},
    {SAYS(CHANGE), 0, "+このとき、<b><c>と書くところを<a><c>と書いて{いる/た}"},
    {SAYS(CHANGE), 0, "+その後、1<pc>の<a><c>を<b><c>に{直す/た}"},
    {SAYS(CHANGE), 0, "+1<pc>だけ、<b><c>を<a><c>と読みまちがえて{いる/た}"},
    {SAYS(CHANGE), 0, "+実は、<a><c>とあるうちの1つは<b><c>の書きまちがい{だ/た}"},
    {SAYS(CHANGE), 0, "+たしかめると、<a><c>の1<pc>は<b><c>が{正しい/た}"},
    {SAYS(CHANGE), TALK, "+「あっ、<b><c>なのに<a><c>で計算していたよ。」と<A>が{気づく/た}"},
    {SAYS(CHANGE), TALK, "+<A>は、<b><c>のところをうっかり<a><c>に{する/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+ところが、<a><c>とした1<pc>の値は<b><c>の誤りであることが{わかる/た}"},
    {SAYS(CHANGE), NOTES, "+<a><c>は<b><c>のまちがい"},
    {SAYS(CHANGE), NOTES, "+1つだけ、<a><c>は正しくは<b><c>"},
    ASKED("正しい平均", "<c>"),
    {SAYS_QUESTION, 0, "+直した後の平均は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+正しく計算すると、平均は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+本当の平均は何<c>{だ}か"},
    {BOTH, 0, "<n><pc>の<w>の平均を<M><c>と求めたが、1つだけ<b><c>を<a><c>と{まちがえる/た}"},
    {BOTH, 0, "<w>の<b><c>を<a><c>として<n><pc>の平均を出すと<M><c>に{なる/た}"},
    {BOTH, TALK, "<A>は<n><pc>の<w>の平均を<M><c>と出したけれど、<b><c>の1<pc>を<a><c>にして{いる/た}"},
    {BOTH | SAYS_QUESTION, 0, "<n><pc>の<w>の平均<M><c>で、<a><c>を<b><c>に直すと、平均は何<c>に{なる}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<b><c>を<a><c>とまちがえて<n><pc>の<w>の平均を<M><c>としたときの、正しい平均"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w> <n><pc>平均<M><c>、<a><c>は<b><c>のまちがい。正しい平均は"},
    {0, 0, NULL},
};

static const struct phrasing overlap[] = {
    MEAN_OF_ALL,
    {SAYS(CHANGE), 0, "はじめの<k><pc>の平均は<a><c>{だ}"},
    {SAYS(CHANGE), 0, "+前の<k><pc>の平均は<a><c>{だ/た}"},
    {SAYS(CHANGE), 0, "+最初の<k><pc>だけの平均は<a><c>{だ}"},
    {SAYS(CHANGE), 0, "+はじめから<k><pc>目までの平均は<a><c>{だ}"},
    {SAYS(CHANGE), 0, "+1<pc>目から<k><pc>目までを平均すると<a><c>{だ}"},
    {SAYS(CHANGE), 0, "+はじめの<k><pc>では、平均が<a><c>に{なる}"},
    {SAYS(CHANGE), 0, "+そのうち、はじめの<k><pc>の平均は<a><c>{だ/た}"},
    {SAYS(CHANGE), 0, "+<k><pc>目までの平均は<a><c>{だ/た}"},
    {SAYS(CHANGE), 0, "+<k><pc>終わったところでの平均は<a><c>{だ/た}"},
    {SAYS(CHANGE), TALK, "+<k><pc>目が終わったとき、平均は<a><c>{だ/た}"},
    {SAYS(CHANGE), TALK, "+「はじめの<k><pc>の平均は<a><c>だったよ。」と<A>が{言う/た}"},
    {SAYS(CHANGE), NOTES, "+はじめの<k><pc>の平均<a><c>"},
    {SAYS(LAST), 0, "+終わりの<m><pc>の平均は<b><c>{だ}"},
    {SAYS(LAST), 0, "+後の<m><pc>の平均は<b><c>{だ/た}"},
    {SAYS(LAST), 0, "+最後の<m><pc>だけの平均は<b><c>{だ}"},
    {SAYS(LAST), 0, "+<k><pc>目から最後までの平均は<b><c>{だ}"},
    {SAYS(LAST), 0, "+<k><pc>目をふくめた終わりの<m><pc>の平均は<b><c>{だ}"},
    {SAYS(LAST), 0, "+終わりの<m><pc>では、平均が<b><c>に{なる}"},
    {SAYS(LAST), 0, "+また、終わりの<m><pc>を平均すると<b><c>{だ}"},
    {SAYS(LAST), 0, "+<k><pc>目から<n><pc>目までを平均すると<b><c>{だ}"},
    {SAYS(LAST), 0, "+<k><pc>目からあとの平均は、<k><pc>目もふくめて<b><c>{だ/た}"},
    {SAYS(LAST), TALK, "+「最後の<m><pc>の平均は<b><c>だね。」と母が{言う/た}"},
    {SAYS(LAST), TALK, "+おしまいの<m><pc>だけで平均を出すと<b><c>{だ/た}"},
    {SAYS(LAST), NOTES, "+終わりの<m><pc>の平均<b><c>"},
    {SAYS(CHANGE) | SAYS(LAST), 0, "+平均は、はじめの<k><pc>が<a><c>、終わりの<m><pc>が<b><c>{だ}"},
    {SAYS(CHANGE) | SAYS(LAST), 0, "+前半の<k><pc>の平均は<a><c>、<k><pc>目をふくむ後半の<m><pc>の平均は<b><c>{だ}"},
    ASKED("<k><pc>目", "<c>"),
    ASKED("<k><pc>目の<w>", "<c>"),
    {BOTH | SAYS(LAST), 0, "<w>の平均は、<n><pc>全体で<M><c>、はじめの<k><pc>で<a><c>、終わりの<m><pc>で<b><c>{だ}"},
    {BOTH | SAYS(LAST), 0, "<A>の<w>は、<n><pc>の平均が<M><c>で、前の<k><pc>の平均は<a><c>、後の<m><pc>の平均は<b><c>{だ}"},
    {BOTH | SAYS(LAST) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w> <n><pc>平均<M><c>、前<k><pc>平均<a><c>、後<m><pc>平均<b><c>。<k><pc>目は"},
    {0, 0, NULL},
};

enum { PEOPLE, MEAN, GAP };
static const struct phrasing gap[] = {
    {SAYS(PEOPLE), 0, "<g>は、<p>が<n><pc>、<q>が<k><pc>{だ}"},
    {SAYS(PEOPLE), 0, "<p><n><pc>、<q><k><pc>の<g>が{ある}"},
    {SAYS(PEOPLE), 0, "<g>に、<p>が<n><pc>、<q>が<k><pc>{ある}"},
    {SAYS(PEOPLE), 0, "<g>を分けると、<p>は<n><pc>、<q>は<k><pc>{だ}"},
    {SAYS(PEOPLE), 0, "<p>は<n><pc>、<q>は<k><pc>{だ}"},
    {SAYS(PEOPLE), 0, "<g>の内訳は、<p><n><pc>と<q><k><pc>{だ}"},
    {SAYS(PEOPLE), 0, "<n><pc>の<p>と<k><pc>の<q>からなる<g>が{ある}"},
    {SAYS(PEOPLE), 0, "<g>には、<n><pc>の<p>と<k><pc>の<q>が{ある}"},
    {SAYS(PEOPLE), 0, "<g>のうち<p>は<n><pc>、<q>は<k><pc>{だ}"},
    {SAYS(PEOPLE), VOICED(VOICE_EXAM), "<p><n><pc>、<q><k><pc>からなる<g>について{考える}"},
    {SAYS(PEOPLE), NOTES, "<g>:<p><n><pc>、<q><k><pc>"},
    {SAYS(PEOPLE), NOTES, "<p><n><pc>・<q><k><pc>"},
    {SAYS(MEAN), 0, "全体の<w>は<M><c>{だ}"},
    {SAYS(MEAN), 0, "<w>は、<g>全体で<M><c>{だ/た}"},
    {SAYS(MEAN), 0, "<g>全体の<w>は<M><c>{だ}"},
    {SAYS(MEAN), 0, "<w>を調べると、全体では<M><c>{だ/た}"},
    {SAYS(MEAN), 0, "<p>と<q>を合わせた<w>は<M><c>{だ}"},
    {SAYS(MEAN), 0, "全員の<w>を出すと、<M><c>に{なる/た}"},
    {SAYS(MEAN), 0, "<g>の<w>は<M><c>{だ}"},
    {SAYS(MEAN), 0, "<p>も<q>もふくめた<w>は<M><c>{だ}"},
    {SAYS(MEAN), TALK, "「<g>全体の<w>は<M><c>だったよ。」と{聞く/た}"},
    {SAYS(MEAN), TALK, "先生が、<g>の<w>は<M><c>だと{教える/た}"},
    {SAYS(MEAN), NOTES, "全体の<w><M><c>"},
    {SAYS(MEAN), NOTES, "<w>は全体で<M><c>"},
    {SAYS(GAP), 0, "+<p>の平均は<q>の平均より<d><c>{高い}"},
    {SAYS(GAP), 0, "+<p>のほうが<q>より平均が<d><c>高く{なる/た}"},
    {SAYS(GAP), 0, "+<q>の平均は<p>の平均より<d><c>{低い}"},
    {SAYS(GAP), 0, "+<p>と<q>の平均の差は<d><c>で、<p>のほうが{高い}"},
    {SAYS(GAP), 0, "+平均は、<p>が<q>を<d><c>上回って{いる}"},
    {SAYS(GAP), 0, "+平均をくらべると、<p>は<q>より<d><c>上{だ}"},
    {SAYS(GAP), 0, "+<p>だけの平均は、<q>だけの平均より<d><c>{大きい}"},
    {SAYS(GAP), 0, "+<q>の平均に<d><c>をたすと、<p>の平均に{なる}"},
    {SAYS(GAP), 0, "+<p>の平均から<d><c>をひくと、<q>の平均に{なる}"},
    {SAYS(GAP), TALK, "+<q>は<p>に平均で<d><c>負けて{いる}"},
    {SAYS(GAP), TALK, "+平均では、<p>が<q>に<d><c>の差をつけて{いる}"},
    {SAYS(GAP), NOTES, "+<p>の平均は<q>より<d><c>高い"},
    ASKED("<x>の平均", "<c>"),
    {SAYS_QUESTION, 0, "+<x>だけの平均は何<c>{だ}か"},
    {SAYS(PEOPLE) | SAYS(MEAN), 0, "<p><n><pc>と<q><k><pc>の<w>は、全体で<M><c>{だ}"},
    {SAYS(PEOPLE) | SAYS(MEAN) | SAYS(GAP), 0, "<w>は、<p><n><pc>の平均が<q><k><pc>の平均より<d><c>高く、全体では<M><c>{だ}"},
    {SAYS(PEOPLE) | SAYS(MEAN) | SAYS(GAP) | SAYS_QUESTION, 0, "<n><pc>の<p>と<k><pc>の<q>の<w>が全体で<M><c>、<p>が<q>より<d><c>高いとき、<x>の平均は何<c>{だ}か"},
    {SAYS(PEOPLE) | SAYS(MEAN) | SAYS(GAP) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w> 全体<M><c>(<p><n><pc>、<q><k><pc>)、<p>は<q>より<d><c>高い。<x>の平均は"},
    {0, 0, NULL},
};

const struct wording wording_heikin_henka[] = {
    {"removed", BOTH, removed},
    {"corrected", BOTH, corrected},
    {"overlap", BOTH | SAYS(LAST), overlap},
    {"gap", SAYS(PEOPLE) | SAYS(MEAN) | SAYS(GAP), gap},
    {NULL, 0, NULL},
};
