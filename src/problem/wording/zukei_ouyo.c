/* zukei_ouyo.c - how areas and angles of two steps are told
 *
 * Slots: <w> a thing, <u> its unit, <m>, <n>, <k> ratios, <S> an area, <a>, <b>, <c> lengths, <d> degrees, <qs> what
 * is asked, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { DATA };

static const struct phrasing inner_said[] = {
    {SAYS(DATA), 0, "<w>の面積は<S><u>²{だ}。辺BC上にBD:DC=<m>:<n>の点D、AD上にAE:ED=<a>:<b>の点Eを{とる/5}"},
    {SAYS(DATA), 0, "面積<S><u>²の<w>で、辺BCを<m>:<n>に分ける点をD、ADを<a>:<b>に分ける点をEと{する}"},
    {SAYS(DATA), 0, "<w>の辺BCの上に、BD:DC=<m>:<n>となる点Dが{ある}。ADの上の点EはAE:ED=<a>:<b>で、<w>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<P>は、面積<S><u>²の<w>に、BD:DC=<m>:<n>の点DとAE:ED=<a>:<b>の点EをBCとADの上に{かく/た}"},
    {SAYS(DATA), 0, "点DはBCを<m>:<n>に分け、点EはADを<a>:<b>に分けて{いる}。<w>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "BD:DC=<m>:<n>となるように辺BC上に点Dを、AE:ED=<a>:<b>となるように線AD上に点Eを{とる/5}。<w>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<w>の面積は<S><u>²{だ}。BDとDCの長さの比は<m>:<n>、AEとEDの長さの比は<a>:<b>{だ}"},
    {SAYS(DATA), 0, "<S><u>²の<w>が{ある}。辺BCをBからCへ<m>:<n>に分ける点がD、線ADをAからDへ<a>:<b>に分ける点がE{だ}"},
    {SAYS(DATA), 0, "<w>(面積<S><u>²)で、DはBC上の点でBD:DC=<m>:<n>、EはAD上の点でAE:ED=<a>:<b>{だ}"},
    {SAYS(DATA), TALK, "<P>が<w>をかくと、面積は<S><u>²{だ/た}。BCを<m>:<n>に分ける点をD、ADを<a>:<b>に分ける点をEに{する}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "面積<S><u>²の<w>において、BD:DC=<m>:<n>、AE:ED=<a>:<b>と{する}"},
    {SAYS(DATA), NOTES, "<w> <S><u>²、BD:DC=<m>:<n>、AE:ED=<a>:<b>"},
    {SAYS(DATA), NOTES, "<w>の面積<S><u>²、BD:DC=<m>:<n>、AD上にAE:ED=<a>:<b>"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing half_said[] = {
    {SAYS(DATA), 0, "<w>の面積は<S><u>²{だ}。辺BC上にBD:DC=<m>:<n>の点Dをとり、ADの真ん中の点をEと{する}"},
    {SAYS(DATA), 0, "面積<S><u>²の<w>で、辺BCを<m>:<n>に分ける点をD、ADの真ん中の点をEと{する}"},
    {SAYS(DATA), 0, "<w>の辺BCの上に、BD:DC=<m>:<n>となる点Dが{ある}。EはADの真ん中の点で、<w>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<P>は、面積<S><u>²の<w>に、BD:DC=<m>:<n>の点DとADの真ん中の点Eを{かく/た}"},
    {SAYS(DATA), 0, "点DはBCを<m>:<n>に分け、点EはADを半分に分けて{いる}。<w>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "BD:DC=<m>:<n>となるように辺BC上に点Dを、AE=EDとなるようにAD上に点Eを{とる/5}。<w>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<w>の面積は<S><u>²{だ}。BDとDCの長さの比は<m>:<n>、EはADの真ん中{だ}"},
    {SAYS(DATA), 0, "<S><u>²の<w>が{ある}。辺BCをBからCへ<m>:<n>に分ける点がD、線ADの真ん中がE{だ}"},
    {SAYS(DATA), 0, "<w>(面積<S><u>²)で、DはBC上の点でBD:DC=<m>:<n>、EはADの中点{だ}"},
    {SAYS(DATA), TALK, "<P>が<w>をかくと、面積は<S><u>²{だ/た}。BCを<m>:<n>に分ける点をD、ADの真ん中をEに{する}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "面積<S><u>²の<w>において、BD:DC=<m>:<n>とし、ADの中点をEと{する}"},
    {SAYS(DATA), NOTES, "<w> <S><u>²、BD:DC=<m>:<n>、EはADの真ん中"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing slant_said[] = {
    {SAYS(DATA), 0, "いちばん長い辺が<c><u>の直角二等辺三角形が{ある}"},
    {SAYS(DATA), 0, "直角二等辺三角形の<w>の、いちばん長い辺は<c><u>{だ}"},
    {SAYS(DATA), 0, "直角二等辺三角形の<w>が{ある}。直角と向かい合う辺の長さは<c><u>{だ}"},
    {SAYS(DATA), 0, "<P>が作った直角二等辺三角形の<w>は、いちばん長い辺が<c><u>{だ}"},
    {SAYS(DATA), 0, "<w>は直角二等辺三角形で、最も長い辺が<c><u>{だ}"},
    {SAYS(DATA), 0, "直角をはさむ2つの辺が等しい<w>が{ある}。残りのいちばん長い辺は<c><u>{だ}"},
    {SAYS(DATA), 0, "直角二等辺三角形の<w>で、長さのちがう1辺が<c><u>{だ}"},
    {SAYS(DATA), 0, "正方形を対角線で半分に切った形の<w>が{ある}。いちばん長い辺は<c><u>{だ}"},
    {SAYS(DATA), 0, "直角二等辺三角形をかくと、ななめの辺が<c><u>に{なる/た}"},
    {SAYS(DATA), TALK, "<P>の<w>は直角二等辺三角形{だ}。いちばん長い辺をはかると<c><u>{だ/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "最も長い辺の長さが<c><u>である直角二等辺三角形を{考える}"},
    {SAYS(DATA), NOTES, "直角二等辺三角形、いちばん長い辺<c><u>"},
    ASKED("直角二等辺三角形の面積", "<u>²"),
    ASKED_MORE("直角二等辺三角形の面積", "<u>²"),
    {SAYS_QUESTION, 0, "+面積は何<u>²{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing road_said[] = {
    {SAYS(DATA), 0, "たて<a>m、横<b>mの<w>に、同じはばの道をたてと横に1本ずつ{通す/た}。<what>の面積は<S>m²{だ}"},
    {SAYS(DATA), 0, "<w>は、たて<a>m、横<b>m{だ}。たてに1本、横に1本、同じはばの道を作ると、<what>の面積は<S>m²に{なる/た}"},
    {SAYS(DATA), 0, "たて<a>m、横<b>mの<w>に、たてと横に1本ずつ同じはばのまっすぐな道が{ある}。<what>の面積は<S>m²{だ}"},
    {SAYS(DATA), 0, "<P>の家の<w>はたて<a>m、横<b>m{だ}。同じはばの道をたてと横に1本ずつ作り、<what>の面積は<S>m²に{なる/た}"},
    {SAYS(DATA), 0, "<w>のたては<a>m、横は<b>m{だ}。十字の形に同じはばの道を作ると、<what>は<S>m²に{なる}"},
    {SAYS(DATA), 0, "たてが<a>m、横が<b>mの<w>に十字の道を{作る/た}。道はどちらも同じはばで、<what>の面積は<S>m²{だ}"},
    {SAYS(DATA), 0, "同じはばの道が、たて<a>m、横<b>mの<w>をたてと横に1本ずつ通って{いる}。<what>の面積は<S>m²{だ}"},
    {SAYS(DATA), 0, "たて<a>m、横<b>mの<w>の中に、辺に平行で同じはばの道を2本{作る/た}。1本はたて、1本は横で、<what>は<S>m²{だ}"},
    {SAYS(DATA), 0, "<what>の面積は<S>m²{だ}。これはたて<a>m、横<b>mの<w>に、同じはばの道をたてと横に1本ずつ作ったとき{だ}"},
    {SAYS(DATA), TALK, "<P>は、たて<a>m、横<b>mの<w>にたてと横に1本ずつ同じはばの道を{作る/た}。<what>の面積は<S>m²{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "たて<a>m、横<b>mの<w>に、辺に平行な同じはばの道をたてと横に1本ずつ作り、<what>の面積を<S>m²と{する}"},
    {SAYS(DATA), NOTES, "<w> <a>m×<b>m、たてと横に同じはばの道1本ずつ、<what>の面積<S>m²"},
    ASKED("道のはば", "m"),
    ASKED_MORE("道のはば", "m"),
    {SAYS_QUESTION, 0, "+道のはばは何mに{する/た}か"},
    {0, 0, NULL},
};

static const struct phrasing angles_said[] = {
    {SAYS(DATA), 0, "<w>で、角Bは角Aの<k>倍、角Cは角Aより<d>度<sd>角{だ}"},
    {SAYS(DATA), 0, "<w>が{ある}。角Bの大きさは角Aの<k>倍で、角Cは角Aより<d>度<sd>角{だ}"},
    {SAYS(DATA), 0, "<w>の角Bは角Aの<k>倍の大きさで、角Cは角Aとくらべて<d>度<sd>角{だ}"},
    {SAYS(DATA), 0, "<P>がかいた<w>は、角Bが角Aの<k>倍、角Cが角Aより<d>度<sd>角{だ}"},
    {SAYS(DATA), 0, "<w>の3つの角のうち、角Cは角Aより<d>度<sd>角で、角Bは角Aの<k>倍{だ}"},
    {SAYS(DATA), 0, "角Bが角Aの<k>倍、角Cが角Aより<d>度<sd>角になる<w>を{考える}"},
    {SAYS(DATA), 0, "<w>の角をはかると、角Bは角Aの<k>倍、角Cは角Aより<d>度<sd>角{だ/た}"},
    {SAYS(DATA), 0, "角Aの<k>倍が角B、角Aより<d>度<sd>角が角Cになる<w>が{ある}"},
    {SAYS(DATA), 0, "<w>では、角Aの大きさの<k>倍が角Bで、角Cは角Aより<d>度<sd>角に{なる}"},
    {SAYS(DATA), TALK, "<P>の<w>では、角Bは角Aの<k>倍で、角Cは角Aより<d>度<sd>角{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>において、角Bを角Aの<k>倍、角Cを角Aより<d>度<sd>角と{する}"},
    {SAYS(DATA), NOTES, "<w> 角B=角Aの<k>倍、角C=角Aより<d>度<sd>"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing polygon_said[] = {
    {SAYS(DATA), 0, "頂点を順にA、B、C、…とする正<n>角形の<w>の辺ABを1辺とする正三角形ABFを、<sd>に{かく}"},
    {SAYS(DATA), 0, "正<n>角形の<w>が{ある}。頂点を順にA、B、Cとし、<sd>に正三角形ABFを{かく}"},
    {SAYS(DATA), 0, "正<n>角形の<w>のとなり合う頂点をA、B、Cと{する}。ABを1辺とする正三角形ABFを<sd>に{作る}"},
    {SAYS(DATA), 0, "<P>は、正<n>角形の<w>の<sd>に正三角形ABFを{かく/た}。A、B、Cは順にならんだ頂点{だ}"},
    {SAYS(DATA), 0, "正<n>角形の<w>の<sd>に、辺ABを1辺とする正三角形ABFをかき、Cは頂点Bのとなりの頂点と{する}"},
    {SAYS(DATA), 0, "A、B、Cを順にならんだ頂点とする正<n>角形の<w>の<sd>に、正三角形ABFが{ある}"},
    {SAYS(DATA), 0, "順にA、B、Cとならぶ頂点を持つ正<n>角形の<w>と、その<sd>の正三角形ABFを{考える}"},
    {SAYS(DATA), 0, "正三角形ABFが、正<n>角形の<w>の<sd>に{ある}。ABはその1辺で、Cは頂点Bのとなりの頂点{だ}"},
    {SAYS(DATA), 0, "正<n>角形の<w>の1辺ABを使って<sd>に正三角形ABFをかき、次の頂点Cと点Fを{結ぶ}"},
    {SAYS(DATA), TALK, "<P>が、正<n>角形の<w>の<sd>に正三角形ABFを{かく/た}。頂点は順にA、B、C{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "A、B、Cを連続する頂点とする正<n>角形の<w>の<sd>に、正三角形ABFをかくものと{する}"},
    {SAYS(DATA), NOTES, "正<n>角形の<w>、頂点A、B、C、<sd>に正三角形ABF"},
    ASKED("角BCFの大きさ", "度"),
    ASKED_MORE("角BCFの大きさ", "度"),
    {0, 0, NULL},
};

static const struct phrasing band_said[] = {
    {SAYS(DATA), 0, "<w>の辺AB上に点D、AC上に点Eがあり、DEはBCと平行で、AD:DB=<m>:<n>{だ}。<have>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<w>で、AD:DB=<m>:<n>となる点DからBCに平行な線をひき、ACと交わる点をEと{する}。<have>は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<w>をBCに平行な線DEで{分ける}。DはAB上の点でAD:DB=<m>:<n>、<have>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<P>は、<w>にBCと平行な線DEを{かく/た}。AD:DB=<m>:<n>で、<have>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<have>の面積は<S><u>²{だ}。D、Eは<w>の辺AB、AC上の点で、AD:DB=<m>:<n>、DEとBCは平行{だ}"},
    {SAYS(DATA), 0, "DEとBCが平行な<w>が{ある}。ADとDBの長さの比は<m>:<n>で、<have>の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<w>の辺ABを<m>:<n>に分ける点Dから、BCに平行に線DEをひくと、<have>の面積は<S><u>²に{なる/た}"},
    {SAYS(DATA), 0, "<w>が線DEで三角形ADEと台形DBCEに分かれて{いる}。DEはBCに平行、AD:DB=<m>:<n>、<have>は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<w>の辺AB上の点Dは、AD:DB=<m>:<n>の点{だ}。DEはBCと平行で、<have>の面積は<S><u>²{だ}"},
    {SAYS(DATA), TALK, "<P>が<w>に、BCと平行な線DEをひくと、AD:DB=<m>:<n>に{なる/た}。<have>は<S><u>²{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>において、DEとBCが平行で、AD:DB=<m>:<n>、<have>の面積を<S><u>²と{する}"},
    {SAYS(DATA), NOTES, "<w> DEとBCは平行、AD:DB=<m>:<n>、<have><S><u>²"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing diagonals_said[] = {
    {SAYS(DATA), 0, "内角の和が<s>度の多角形が{ある}"},
    {SAYS(DATA), 0, "多角形の<w>の内角の大きさを全部たすと、<s>度に{なる/た}"},
    {SAYS(DATA), 0, "<w>は多角形で、内角の和は<s>度{だ}"},
    {SAYS(DATA), 0, "<P>が多角形をかいて内角を全部たすと、<s>度{だ/た}"},
    {SAYS(DATA), 0, "多角形の内側の角の大きさの合計が<s>度{だ}"},
    {SAYS(DATA), 0, "ある多角形の<w>の角を全部はかってたすと、<s>度に{なる/た}"},
    {SAYS(DATA), 0, "内角を全部合わせると<s>度になる多角形の<w>が{ある}"},
    {SAYS(DATA), 0, "多角形の<w>の内角の和は<s>度{だ}"},
    {SAYS(DATA), 0, "すべての内角の和が<s>度である多角形を{考える}"},
    {SAYS(DATA), TALK, "<P>のかいた多角形の<w>は、内角の和が<s>度{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "内角の和が<s>度である多角形の<w>を{考える}"},
    {SAYS(DATA), NOTES, "多角形の<w>、内角の和<s>度"},
    ASKED("対角線の数", "本"),
    ASKED_MORE("対角線の数", "本"),
    {SAYS_QUESTION, 0, "+対角線は全部で何本{ひける}か"},
    {SAYS_QUESTION, 0, "+対角線は何本{ある}か"},
    {0, 0, NULL},
};

const struct wording wording_zukei_ouyo[] = {
    {"inner", SAYS(DATA), inner_said},
    {"half", SAYS(DATA), half_said},
    {"slant", SAYS(DATA), slant_said},
    {"road", SAYS(DATA), road_said},
    {"angles", SAYS(DATA), angles_said},
    {"polygon", SAYS(DATA), polygon_said},
    {"band", SAYS(DATA), band_said},
    {"diagonals", SAYS(DATA), diagonals_said},
    {NULL, 0, NULL},
};
