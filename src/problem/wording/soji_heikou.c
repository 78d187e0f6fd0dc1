/* soji_heikou.c - how a triangle is told of that a parallel line, or a line from its top, parts in two.
 *
 * Slots: <a> AD (or BD), <b> DB (or DC), <c> BC, <d> DE, <S> the area of ABC; <qs> and <qv> the question.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PARALLEL, PARTS, LENGTH };

#define A_PARALLEL_LINE \
    {SAYS(PARALLEL), 0, "三角形ABCの辺AB上に点D、辺AC上に点Eがあり、DEとBCは{平行だ}"}, \
    {SAYS(PARALLEL), 0, "三角形ABCで、辺AB、ACの上にそれぞれ点D、Eを、DEがBCと平行になるように{とる}"}, \
    {SAYS(PARALLEL), 0, "三角形ABCの辺AB上の点DからBCに平行な線をひき、ACと交わる点をEと{する}"}, \
    {SAYS(PARALLEL), 0, "三角形ABCを、BCに平行な直線DEで{分ける}。DはAB上、EはAC上の点{だ}"}, \
    {SAYS(PARALLEL), 0, "BCに平行な直線が、三角形ABCの辺ABと点Dで、辺ACと点Eで交わって{いる}"}, \
    {SAYS(PARALLEL), 0, "三角形ABCの中に、BCに平行な線分DEが{ある}。Dは辺AB、Eは辺ACの上に{ある}"}, \
    {SAYS(PARALLEL), 0, "三角形ABCがあり、AB上の点DとAC上の点Eを結ぶと、BCと平行に{なる}"}, \
    {SAYS(PARALLEL), TALK, "ノートに三角形ABCをかき、BCに平行な線DEをひく。Dは辺AB、Eは辺ACの上に{ある}"}, \
    {SAYS(PARALLEL), TALK, "三角形ABCの紙を、底辺BCに平行な線DEで切る。DはAB、EはACの上に{ある}"}, \
    {SAYS(PARALLEL), VOICED(VOICE_EXAM), "三角形ABCの辺AB、AC上にそれぞれ点D、Eがあり、DEとBCは平行で{ある}"}, \
    {SAYS(PARALLEL), NOTES, "三角形ABC、DはAB上、EはAC上、DEとBCは平行"}, \
    {SAYS(PARALLEL), NOTES, "三角形ABC、BCに平行なDE(DはAB、EはAC上)"}

#define SIDES \
    {SAYS(PARTS), 0, "+AD=<a>cm、DB=<b>cm{だ}"}, \
    {SAYS(PARTS), 0, "+ADは<a>cm、DBは<b>cm{だ}"}, \
    {SAYS(PARTS), 0, "+ADの長さは<a>cm、DBの長さは<b>cm{だ}"}, \
    {SAYS(PARTS), 0, "+Dは辺ABを<a>cm(AD)と<b>cm(DB)に分ける点{だ}"}, \
    {SAYS(PARTS), 0, "+AからDまでが<a>cm、DからBまでが<b>cm{だ}"}, \
    {SAYS(PARTS), 0, "+ADが<a>cmで、DBが<b>cm{だ}"}, \
    {SAYS(PARTS), 0, "+DBの長さは<b>cm、ADの長さは<a>cm{だ}"}, \
    {SAYS(PARTS), 0, "+辺ABは、Dで<a>cmのADと<b>cmのDBに{分かれる}"}, \
    {SAYS(PARTS), TALK, "+はかってみると、ADは<a>cm、DBは<b>cm{だ/た}"}, \
    {SAYS(PARTS), VOICED(VOICE_EXAM), "+ただし、AD=<a>cm、DB=<b>cmと{する}"}, \
    {SAYS(PARTS), NOTES, "+AD=<a>cm、DB=<b>cm"}, \
    {SAYS(PARTS), NOTES, "+AD<a>cm、DB<b>cm"}

static const struct phrasing de[] = {
    A_PARALLEL_LINE,
    SIDES,
    {SAYS(LENGTH), 0, "+BC=<c>cm{だ}"},
    {SAYS(LENGTH), 0, "+BCは<c>cm{だ}"},
    {SAYS(LENGTH), 0, "+辺BCの長さは<c>cm{だ}"},
    {SAYS(LENGTH), 0, "+底辺BCは<c>cm{だ}"},
    {SAYS(LENGTH), 0, "+BからCまでは<c>cm{ある}"},
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "+また、BC=<c>cmと{する}"},
    {SAYS(LENGTH), NOTES, "+BC=<c>cm"},
    {SAYS(LENGTH), NOTES, "+BC<c>cm"},
    {SAYS(PARTS) | SAYS(LENGTH), 0, "+AD=<a>cm、DB=<b>cm、BC=<c>cm{だ}"},
    {SAYS(PARTS) | SAYS(LENGTH), 0, "+ADは<a>cm、DBは<b>cm、BCは<c>cm{だ}"},
    {SAYS(PARTS) | SAYS(LENGTH), 0, "+長さは、ADが<a>cm、DBが<b>cm、BCが<c>cm{だ}"},
    {SAYS(PARTS) | SAYS(LENGTH), TALK, "+ものさしではかると、ADは<a>cm、DBは<b>cm、BCは<c>cm{だ/た}"},
    {SAYS(PARTS) | SAYS(LENGTH), NOTES, "+AD<a>cm、DB<b>cm、BC<c>cm"},
    ASKED("DEの長さ", "cm"),
    {SAYS_QUESTION, 0, "+DEは何cm{だ}か"},
    {SAYS(PARALLEL) | SAYS(PARTS) | SAYS(LENGTH), 0, "底辺BCが<c>cmの三角形ABCの、ADが<a>cm、DBが<b>cmとなる辺AB上の点Dから、BCに平行な線DEを辺ACまで{ひく}"},
    {SAYS(PARALLEL) | SAYS(PARTS) | SAYS(LENGTH) | SAYS_QUESTION, 0, "DEは何cm{だ}か。三角形ABCの辺AB上に点D、辺AC上に点Eがあって、DEとBCは平行、AD=<a>cm、DB=<b>cm、BC=<c>cm{だ}"},
    {0, 0, NULL},
};
static const struct phrasing bc[] = {
    A_PARALLEL_LINE,
    SIDES,
    {SAYS(LENGTH), 0, "+DE=<d>cm{だ}"},
    {SAYS(LENGTH), 0, "+DEは<d>cm{だ}"},
    {SAYS(LENGTH), 0, "+線分DEの長さは<d>cm{だ}"},
    {SAYS(LENGTH), 0, "+平行な線DEは<d>cm{だ}"},
    {SAYS(LENGTH), 0, "+DからEまでは<d>cm{ある}"},
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "+また、DE=<d>cmと{する}"},
    {SAYS(LENGTH), NOTES, "+DE=<d>cm"},
    {SAYS(LENGTH), NOTES, "+DE<d>cm"},
    {SAYS(PARTS) | SAYS(LENGTH), 0, "+AD=<a>cm、DB=<b>cm、DE=<d>cm{だ}"},
    {SAYS(PARTS) | SAYS(LENGTH), 0, "+ADは<a>cm、DBは<b>cm、DEは<d>cm{だ}"},
    {SAYS(PARTS) | SAYS(LENGTH), 0, "+長さは、ADが<a>cm、DBが<b>cm、DEが<d>cm{だ}"},
    {SAYS(PARTS) | SAYS(LENGTH), TALK, "+ものさしではかると、ADは<a>cm、DBは<b>cm、DEは<d>cm{だ/た}"},
    {SAYS(PARTS) | SAYS(LENGTH), NOTES, "+AD<a>cm、DB<b>cm、DE<d>cm"},
    ASKED("BCの長さ", "cm"),
    {SAYS_QUESTION, 0, "+辺BCは何cm{だ}か"},
    {SAYS_QUESTION, 0, "+底辺BCの長さは何cm{だ}か"},
    {SAYS(PARALLEL) | SAYS(PARTS) | SAYS(LENGTH), 0, "三角形ABCの、ADが<a>cm、DBが<b>cmとなる辺AB上の点Dから、BCに平行な<d>cmの線DEを辺ACまで{ひく}"},
    {SAYS(PARALLEL) | SAYS(PARTS) | SAYS(LENGTH) | SAYS_QUESTION, 0, "BCは何cm{だ}か。三角形ABCの辺AB上に点D、辺AC上に点Eがあって、DEとBCは平行、AD=<a>cm、DB=<b>cm、DE=<d>cm{だ}"},
    {0, 0, NULL},
};

/* ---- areas ---- */
enum { AREA = 2 };
#define WHOLE_AREA \
    {SAYS(AREA), 0, "+三角形ABCの面積は<S>cm²{だ}"}, \
    {SAYS(AREA), 0, "+三角形ABC全体の面積は<S>cm²{だ}"}, \
    {SAYS(AREA), 0, "+もとの三角形ABCの面積は<S>cm²{だ}"}, \
    {SAYS(AREA), 0, "+全体の面積は<S>cm²{だ}"}, \
    {SAYS(AREA), 0, "+三角形ABCは<S>cm²の広さが{ある}"}, \
    {SAYS(AREA), 0, "+三角形ABCの面積を求めると<S>cm²{だ/た}"}, \
    {SAYS(AREA), 0, "+大きい三角形ABCの面積が<S>cm²{だ}"}, \
    {SAYS(AREA), TALK, "+三角形ABCの面積は<S>cm²だとわかって{いる}"}, \
    {SAYS(AREA), TALK, "+計算すると、三角形ABCの面積は<S>cm²{だ/た}"}, \
    {SAYS(AREA), VOICED(VOICE_EXAM), "+三角形ABCの面積は<S>cm²と{する}"}, \
    {SAYS(AREA), NOTES, "+三角形ABC <S>cm²"}, \
    {SAYS(AREA), NOTES, "+全体<S>cm²"}

static const struct phrasing area[] = {
    A_PARALLEL_LINE,
    WHOLE_AREA,
    ASKED_EITHER,
    {SAYS(PARTS), 0, "+AD:DB=<a>:<b>{だ}"},
    {SAYS(PARTS), 0, "+ADとDBの長さの比は<a>:<b>{だ}"},
    {SAYS(PARTS), 0, "+Dは辺ABをAから<a>:<b>に分ける点{だ}"},
    {SAYS(PARTS), 0, "+点Dは辺ABを<a>:<b>に分けて{いる}"},
    {SAYS(PARTS), 0, "+AD:DBは<a>:<b>{だ}"},
    {SAYS(PARTS), 0, "+ADとDBの比が<a>:<b>{だ}"},
    {SAYS(PARTS), 0, "+辺ABは点Dで<a>:<b>に(AD:DB){分かれる}"},
    {SAYS(PARTS), TALK, "+はかってみると、AD:DBは<a>:<b>{だ/た}"},
    {SAYS(PARTS), TALK, "+ADとDBの長さの比を調べると<a>:<b>{だ}"},
    {SAYS(PARTS), VOICED(VOICE_EXAM), "+ただし、AD:DB=<a>:<b>で{ある}"},
    {SAYS(PARTS), NOTES, "+AD:DB=<a>:<b>"},
    {SAYS(PARTS), NOTES, "+ADとDBは<a>:<b>"},
    {SAYS(PARTS) | SAYS(AREA), 0, "+AD:DB=<a>:<b>、三角形ABCの面積は<S>cm²{だ}"},
    {SAYS(PARALLEL) | SAYS(PARTS) | SAYS(AREA), 0, "面積<S>cm²の三角形ABCを、AD:DB=<a>:<b>となる辺AB上の点DからBCに平行にひいた線DEで2つに{分ける}。Eは辺AC上の点{だ}"},
    {SAYS(PARALLEL) | SAYS(PARTS) | SAYS(AREA) | SAYS_QUESTION, 0, "<qs>{だ}か。三角形ABC(<S>cm²)の辺AB上に点D、辺AC上に点Eがあって、DEとBCは平行、AD:DB=<a>:<b>{だ}"},
    {0, 0, NULL},
};

enum { CUT };
static const struct phrasing base[] = {
    WHOLE_AREA,
    ASKED_EITHER,
    {SAYS(CUT), 0, "三角形ABCの辺BC上に点Dが{ある}"},
    {SAYS(CUT), 0, "三角形ABCの頂点Aと、辺BC上の点Dを{結ぶ}"},
    {SAYS(CUT), 0, "三角形ABCを、頂点Aから辺BC上の点Dにひいた直線で2つに{分ける}"},
    {SAYS(CUT), NOTES, "三角形ABC、DはBC上"},
    {SAYS(PARTS), 0, "+BD:DC=<a>:<b>{だ}"},
    {SAYS(PARTS), 0, "+BDとDCの長さの比は<a>:<b>{だ}"},
    {SAYS(PARTS), NOTES, "+BD:DC=<a>:<b>"},
    {SAYS(CUT) | SAYS(PARTS), 0, "三角形ABCの辺BC上に、BD:DC=<a>:<b>となる点Dが{ある}"},
    {SAYS(CUT) | SAYS(PARTS), 0, "三角形ABCの底辺BCをBから<a>:<b>に分ける点をDとし、AとDを{結ぶ}"},
    {SAYS(CUT) | SAYS(PARTS), 0, "三角形ABCで、辺BC上の点Dは、BDとDCの比が<a>:<b>になる点{だ}"},
    {SAYS(CUT) | SAYS(PARTS), 0, "BDとDCの比が<a>:<b>となるように、三角形ABCの辺BC上に点Dを{とる}"},
    {SAYS(CUT) | SAYS(PARTS), 0, "三角形ABCの辺BCをBから<a>:<b>に分ける点Dをとり、直線ADを{ひく}"},
    {SAYS(CUT) | SAYS(PARTS), 0, "三角形ABCの頂点Aから、BD:DCが<a>:<b>となる辺BC上の点Dへ線を{ひく}"},
    {SAYS(CUT) | SAYS(PARTS), 0, "三角形ABCを直線ADで三角形ABDと三角形ADCに分ける。Dは辺BC上の点で、BD:DC=<a>:<b>{だ}"},
    {SAYS(CUT) | SAYS(PARTS), TALK, "三角形ABCのケーキを、BD:DCが<a>:<b>になる辺BC上の点Dから頂点Aまでまっすぐ{切る}"},
    {SAYS(CUT) | SAYS(PARTS), VOICED(VOICE_EXAM), "三角形ABCの辺BC上に点Dをとると、BD:DC=<a>:<b>と{なる/た}"},
    {SAYS(CUT) | SAYS(PARTS), NOTES, "三角形ABC、D:BC上、BD:DC=<a>:<b>"},
    {SAYS(CUT) | SAYS(PARTS) | SAYS(AREA), 0, "面積<S>cm²の三角形ABCを、BD:DC=<a>:<b>となる辺BC上の点Dと頂点Aを結んで{分ける}"},
    {SAYS(CUT) | SAYS(PARTS) | SAYS(AREA) | SAYS_QUESTION, 0, "<qs>{だ}か。三角形ABCの面積は<S>cm²、辺BC上の点Dは、BD:DCが<a>:<b>になる点{だ}"},
    {0, 0, NULL},
};

const struct wording wording_soji_heikou[] = {
    {"de", SAYS(PARALLEL) | SAYS(PARTS) | SAYS(LENGTH), de},
    {"bc", SAYS(PARALLEL) | SAYS(PARTS) | SAYS(LENGTH), bc},
    {"area", SAYS(PARALLEL) | SAYS(PARTS) | SAYS(AREA), area},
    {"base", SAYS(CUT) | SAYS(PARTS) | SAYS(AREA), base},
    {NULL, 0, NULL}};
