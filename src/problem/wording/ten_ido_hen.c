/* ten_ido_hen.c - how a point is told of that runs along one side <e> from <c> to <w>; <k><c> is the base.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SIDES, RUNS, LAST };
#define ON_A_SIDE \
    {SAYS(SIDES), 0, "<k><c>が<a>cm、<e>が<b>cmの長方形ABCDが{ある}"}, \
    {SAYS(SIDES), 0, "長方形ABCDの辺<k><c>は<a>cm、辺<e>は<b>cm{だ}"}, \
    {SAYS(SIDES), 0, "長方形ABCDがあり、<k><c>=<a>cm、<e>=<b>cm{だ}"}, \
    {SAYS(SIDES), 0, "<k><c>=<a>cm、<e>=<b>cmの長方形ABCDを{考える}"}, \
    {SAYS(SIDES), 0, "長方形ABCDで、<k><c>の長さは<a>cm、<e>の長さは<b>cm{だ}"}, \
    {SAYS(SIDES), 0, "辺<k><c>が<a>cm、辺<e>が<b>cmである長方形ABCDが{ある}"}, \
    {SAYS(SIDES), TALK, "<N>が、<k><c>が<a>cm、<e>が<b>cmの長方形ABCDを{かく/た}"}, \
    {SAYS(SIDES), NOTES, "長方形ABCD、<k><c>=<a>cm、<e>=<b>cm"}, \
    {SAYS(RUNS), 0, "+点Pは<c>を出発して、辺<e>の上を毎秒<v>cmで<w>まで{進む}"}, \
    {SAYS(RUNS), 0, "+点Pが、頂点<c>から頂点<w>まで、辺の上を秒速<v>cmで{動く}"}, \
    {SAYS(RUNS), 0, "+点Pは、秒速<v>cmで辺<e>の上を<c>から<w>へ{動く}"}, \
    {SAYS(RUNS), 0, "+辺<e>の上を、点Pが<c>から<w>まで、1秒間に<v>cmの速さで{進む}"}, \
    {SAYS(RUNS), 0, "+点Pは点<c>を出発し、辺<e>上を毎秒<v>cmの速さで{動く}"}, \
    {SAYS(RUNS), 0, "+点Pは<c>を出て、辺<e>の上を秒速<v>cmで{進む}"}, \
    {SAYS(RUNS), TALK, "+点Pが<c>をスタートして、辺<e>の上を1秒に<v>cmずつ{進む}"}, \
    {SAYS(RUNS), NOTES, "+点Pは<c>から辺<e>上を毎秒<v>cm"}
static const struct phrasing when[] = {
    ON_A_SIDE,
    {SAYS(LAST) | SAYS_QUESTION, 0, "+三角形<k><c>Pの面積が<S>cm²になるのは、出発してから何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+何秒後に、三角形<k><c>Pの面積は<S>cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+三角形<k><c>Pが<S>cm²になるのは何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+三角形<k><c>Pの面積が<S>cm²になるのは何秒後に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+出発してから何秒後に、三角形<k><c>Pの面積が<S>cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+面積が<S>cm²の三角形<k><c>Pができるのは、出発してから何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, TALK, "+三角形<k><c>Pの面積がちょうど<S>cm²になるのは、何秒後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, NOTES, "+三角形<k><c>Pが<S>cm²になるのは何秒後"},
    {0, 0, NULL},
};
static const struct phrasing area[] = {
    ON_A_SIDE,
    {SAYS(LAST) | SAYS_QUESTION, 0, "+出発してから<t>秒後の三角形<k><c>Pの面積は何cm²{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<t>秒後に、三角形<k><c>Pの面積は何cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<t>秒後の三角形<k><c>Pの面積は何cm²{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<t>秒たったとき、三角形<k><c>Pの面積は何cm²{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+点Pが<t>秒間動くと、三角形<k><c>Pの面積は何cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<t>秒後にできる三角形<k><c>Pの面積は何cm²{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, TALK, "+<t>秒たつと、三角形<k><c>Pの面積は何cm²に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, NOTES, "+<t>秒後の三角形<k><c>Pの面積は何cm²"},
    {0, 0, NULL},
};
const struct wording wording_ten_ido_hen[] = {
    {"when", SAYS(SIDES) | SAYS(RUNS) | SAYS(LAST), when},
    {"area", SAYS(SIDES) | SAYS(RUNS) | SAYS(LAST), area},
    {NULL, 0, NULL},
};
