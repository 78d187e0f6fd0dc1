/* ten_ido.c - how a point is told of that runs along a rectangle.
 *
 * Slots: <a> and <b> cm the sides AB and AD, <v> cm a second, <t> seconds, <S> cm² the area, <th> for the first
 * or the second time, <N> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SIDES, RUNS, LAST };
#define ALL (SAYS(SIDES) | SAYS(RUNS) | SAYS(LAST))
#define SET (SAYS(SIDES) | SAYS(RUNS))

#define A_POINT_RUNS \
    {SAYS(SIDES), 0, "ABが<a>cm、ADが<b>cmの長方形ABCDが{ある}"}, \
    {SAYS(SIDES), 0, "長方形ABCDの辺ABは<a>cm、辺ADは<b>cm{だ}"}, \
    {SAYS(SIDES), 0, "長方形ABCDがあり、AB=<a>cm、AD=<b>cm{だ}"}, \
    {SAYS(SIDES), 0, "AB=<a>cm、AD=<b>cmの長方形ABCDを{考える}"}, \
    {SAYS(SIDES), 0, "長方形ABCDで、ABの長さは<a>cm、ADの長さは<b>cm{だ}"}, \
    {SAYS(SIDES), 0, "辺ABが<a>cm、辺ADが<b>cmである長方形ABCDが{ある}"}, \
    {SAYS(SIDES), TALK, "<N>が、ABが<a>cm、ADが<b>cmの長方形ABCDを{かく/た}"}, \
    {SAYS(SIDES), VOICED(VOICE_EXAM), "AB=<a>cm、AD=<b>cmである長方形ABCDが{ある}"}, \
    {SAYS(SIDES), NOTES, "長方形ABCD、AB=<a>cm、AD=<b>cm"}, \
    {SAYS(RUNS), 0, "+点PはAを出発して、辺の上をB、Cを通ってDまで毎秒<v>cmで{進む}"}, \
    {SAYS(RUNS), 0, "+点Pが、頂点AからB、Cを通ってDまで、辺の上を秒速<v>cmで{動く}"}, \
    {SAYS(RUNS), 0, "+点Pは、秒速<v>cmで辺の上をA→B→C→Dの順に{動く}"}, \
    {SAYS(RUNS), 0, "+点Pは点Aを出発し、毎秒<v>cmの速さで、点B、点Cを通って点Dまで辺上を{動く}"}, \
    {SAYS(RUNS), 0, "+辺の上を、点PがAからB、Cを通ってDまで、1秒間に<v>cmの速さで{進む}"}, \
    {SAYS(RUNS), 0, "+点PはAを出て、辺AB、BC、CDの上を秒速<v>cmでDまで{進む}"}, \
    {SAYS(RUNS), TALK, "+点PがAをスタートして、辺の上をB、C、Dの順に、1秒に<v>cmずつ{進む}"}, \
    {SAYS(RUNS), VOICED(VOICE_EXAM), "+点Pは、頂点Aを出発して、毎秒<v>cmの速さで辺上をB、C、Dの順に動くものと{する}"}, \
    {SAYS(RUNS), NOTES, "+点Pは毎秒<v>cmでA→B→C→D"}, \
    {SET, 0, "AB=<a>cm、AD=<b>cmの長方形ABCDの辺上を、点Pが秒速<v>cmでA→B→C→Dと{動く}"}, \
    {SET, 0, "ABが<a>cm、ADが<b>cmの長方形ABCDの辺の上を、点PがAからB、Cを通ってDまで毎秒<v>cmで{進む}"}, \
    {SET, 0, "長方形ABCDのABは<a>cm、ADは<b>cmで、点Pが辺の上をAからB、C、Dの順に1秒間に<v>cmの速さで{動く}"}, \
    {SET, TALK, "<N>は、ABが<a>cm、ADが<b>cmの長方形ABCDの辺の上を、AからB、Cを通ってDまで秒速<v>cmで動く点Pを{考える/た}"}, \
    {SET, NOTES, "長方形ABCD(AB=<a>cm、AD=<b>cm)、点Pは秒速<v>cmでA→B→C→D"}

static const struct phrasing area[] = {
    A_POINT_RUNS,
    {SAYS(LAST), 0, "+点Pが出発してから<t>秒が{たつ/た}"},
    {SAYS(LAST), 0, "+点Pが<t>秒間{動く/た}"},
    {SAYS(LAST), 0, "+今、出発してから<t>秒後{だ}"},
    {SAYS(LAST), NOTES, "+<t>秒後"},
    {SAYS_QUESTION, 0, "+このとき、三角形APDの面積は何cm²{だ}か"},
    {SAYS_QUESTION, 0, "+三角形APDの面積は何cm²に{なる}か"},
    {SAYS_QUESTION, 0, "+このときの三角形APDの面積は何cm²{だ}か"},
    {SAYS_QUESTION, 0, "+そのときにできる三角形APDの面積は何cm²{だ}か"},
    {SAYS_QUESTION, NOTES, "+三角形APDの面積は何cm²"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+出発してから<t>秒後の三角形APDの面積は何cm²{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<t>秒後の三角形APDの面積は何cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "?出発してから<t>秒後の三角形APDの面積|cm²"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+点Pが動き始めて<t>秒後、三角形APDの面積は何cm²{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<t>秒後に、三角形APDの面積は何cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<t>秒たつと、三角形APDの面積は何cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, TALK, "+さて、<t>秒後の三角形APDの面積は何cm²{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<t>秒後の三角形APDの面積は何cm²かな"},
    {SAYS(LAST) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+点Pが出発してから<t>秒後の三角形APDの面積を求めると、何cm²{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, NOTES, "+<t>秒後の三角形APDの面積"},
    {0, 0, NULL},
};

static const struct phrasing when[] = {
    A_POINT_RUNS,
    {SAYS(LAST) | SAYS_QUESTION, 0, "+三角形APDの面積が<th><S>cm²になるのは、出発してから何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+三角形APDの面積が<th><S>cm²になるのは何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<th>三角形APDの面積が<S>cm²になるのは、何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "?三角形APDの面積が<th><S>cm²になるまでの時間|秒"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+三角形APDが<th><S>cm²になるのは、点Pが出発してから何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+何秒後に、三角形APDの面積が<th><S>cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+三角形APDの面積が<th><S>cm²になるまでに何秒{かかる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+点Pが動き始めて何秒たつと、三角形APDの面積が<th><S>cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, TALK, "+さて、三角形APDの面積が<th><S>cm²になるのは何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, TALK, "+三角形APDの面積が<th><S>cm²になるのは、スタートして何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+三角形APDの面積が<th><S>cm²になるのは何秒後かな"},
    {SAYS(LAST) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+三角形APDの面積が<th><S>cm²となるのは、点Pが出発してから何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, NOTES, "+三角形APDが<th><S>cm²になるのは何秒後"},
    {SAYS(LAST) | SAYS_QUESTION, NOTES, "三角形APDが<th><S>cm²になるのは何秒後"},
    {0, 0, NULL},
};

const struct wording wording_ten_ido[] = {
    {"area", ALL, area},
    {"when", ALL, when},
    {NULL, 0, NULL},
};
