/* rittai_ouyo.c - how solids of two steps are told
 *
 * Slots: <w> a thing, <u> its unit, <r>, <l>, <h>, <a>, <b> lengths, <S> an area, <n> cubes, <qs> what is asked, <P>
 * a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { DATA, PI };

static const struct phrasing cone_said[] = {
    {SAYS(DATA), 0, "底面の半径が<r><u>、母線の長さが<l><u>の円すいが{ある}"},
    {SAYS(DATA), 0, "円すいの形の<w>が{ある}。底面の半径は<r><u>、母線の長さは<l><u>{だ}"},
    {SAYS(DATA), 0, "<w>は円すいで、底面は半径<r><u>の円、母線の長さは<l><u>{だ}"},
    {SAYS(DATA), 0, "<P>は、底面の半径が<r><u>、母線が<l><u>の円すいの<w>を{作る/た}"},
    {SAYS(DATA), 0, "母線の長さが<l><u>の円すいが{ある}。底面の円の半径は<r><u>{だ}"},
    {SAYS(DATA), 0, "底面が半径<r><u>の円で、母線が<l><u>の円すいを{考える}"},
    {SAYS(DATA), 0, "円すいの<w>の母線の長さは<l><u>、底面の半径は<r><u>{だ}"},
    {SAYS(DATA), 0, "半径<r><u>の円を底面とする円すいの<w>で、母線は<l><u>{だ}"},
    {SAYS(DATA), 0, "底面の半径<r><u>、母線の長さ<l><u>の円すいの展開図を{かく}"},
    {SAYS(DATA), TALK, "<P>の持っている円すいの<w>は、底面の半径が<r><u>、母線が<l><u>{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "底面の半径を<r><u>、母線の長さを<l><u>とする円すいを{考える}"},
    {SAYS(DATA), NOTES, "円すい 底面の半径<r><u> 母線<l><u>"},
    {SAYS(DATA), NOTES, "円すいの<w>、半径<r><u>、母線<l><u>"},
    PI_IS(PI),
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing net_said[] = {
    {SAYS(DATA), 0, "円柱の展開図をかくと、側面は縦<h><u>、横<c><u>の長方形に{なる/た}。横の長さは底面の円周{だ}"},
    {SAYS(DATA), 0, "円柱の側面をひろげると、縦が<h><u>、横が<c><u>の長方形に{なる}。横が底面のまわりに{あたる}"},
    {SAYS(DATA), 0, "縦<h><u>、横<c><u>の長方形を側面とする円柱の展開図が{ある}。横の辺が底面の円周に{なる}"},
    {SAYS(DATA), 0, "<P>は円柱の形の<w>を{作る/た}。側面の展開図は縦<h><u>、横<c><u>の長方形で、横は底面の円周と同じ{だ}"},
    {SAYS(DATA), 0, "円柱の<w>の側面の展開図は、縦の長さが円柱の高さと同じ<h><u>、横の長さが底面の円周と同じ<c><u>{だ}"},
    {SAYS(DATA), 0, "展開図の側面が、縦<h><u>、横<c><u>の長方形になる円柱が{ある}。横は底面の円周と等しい長さ{だ}"},
    {SAYS(DATA), 0, "縦<h><u>、横<c><u>の長方形の紙をまいて、円柱の側面に{する}"},
    {SAYS(DATA), 0, "円柱を切りひらくと、側面は縦<h><u>、横<c><u>の長方形に{なる/た}。底面のまわりの長さは横と同じ{だ}"},
    {SAYS(DATA), 0, "円柱の<w>の展開図で、側面の長方形は縦が<h><u>、底面の円周にあたる横が<c><u>{だ}"},
    {SAYS(DATA), TALK, "<P>が円柱の<w>を切りひらくと、側面は縦<h><u>、横<c><u>の長方形に{なる/た}。横は底面の円周{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "側面の展開図が縦<h><u>、横<c><u>の長方形である円柱を考え、横は底面の円周と{する}"},
    {SAYS(DATA), NOTES, "円柱の側面の展開図:縦<h><u>、横(円周)<c><u>"},
    {SAYS(DATA), NOTES, "円柱の展開図、側面は縦<h><u>×横<c><u>(横が円周)"},
    PI_IS(PI),
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing hole_said[] = {
    {SAYS(DATA), 0, "1辺<a><u>の立方体に、1つの面から向かいの面まで、1辺<b><u>の正方形の穴をまっすぐ{あける}"},
    {SAYS(DATA), 0, "1辺が<a><u>の立方体の<w>に、1辺<b><u>の正方形の穴を、反対側の面までまっすぐ{あける/た}"},
    {SAYS(DATA), 0, "立方体の<w>の1辺は<a><u>{だ}。1つの面の真ん中から反対側まで、1辺<b><u>の正方形の穴を{通す/た}"},
    {SAYS(DATA), 0, "<P>は、1辺<a><u>の立方体の<w>を、1辺<b><u>の正方形の形にまっすぐ{くりぬく/た}"},
    {SAYS(DATA), 0, "1辺<a><u>の立方体から、底面が1辺<b><u>の正方形の直方体を、面から面までまっすぐ{くりぬく}"},
    {SAYS(DATA), 0, "1辺<b><u>の正方形の穴が、1辺<a><u>の立方体を面に垂直につきぬけて{いる}"},
    {SAYS(DATA), 0, "1辺<a><u>の立方体の上の面から下の面まで、1辺<b><u>の正方形の穴を{あける/た}"},
    {SAYS(DATA), 0, "真ん中に1辺<b><u>の正方形の穴がつきぬけている、1辺<a><u>の立方体の<w>が{ある}"},
    {SAYS(DATA), 0, "1辺<a><u>の立方体が{ある}。これを1辺<b><u>の正方形の四角柱の形に、反対の面まで{くりぬく}"},
    {SAYS(DATA), TALK, "<P>が作った<w>は、1辺<a><u>の立方体に1辺<b><u>の正方形の穴を通したもの{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "1辺<a><u>の立方体を、1つの面から向かい合う面まで1辺<b><u>の正方形の形にくりぬいた立体を{考える}"},
    {SAYS(DATA), NOTES, "1辺<a><u>の立方体、1辺<b><u>の正方形の穴をつきぬける"},
    {SAYS(DATA), NOTES, "立方体(1辺<a><u>)に正方形(1辺<b><u>)の穴"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing box_said[] = {
    {SAYS(DATA), 0, "縦<a><u>、横<b><u>の直方体が{ある}。表面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "直方体の<w>が{ある}。縦は<a><u>、横は<b><u>で、表面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "表面積が<S><u>²の直方体が{ある}。縦は<a><u>、横は<b><u>{だ}"},
    {SAYS(DATA), 0, "<P>が作った直方体の<w>は、縦<a><u>、横<b><u>で、表面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "縦が<a><u>、横が<b><u>で、表面積が<S><u>²の直方体を{考える}"},
    {SAYS(DATA), 0, "<w>は直方体で、6つの面の面積の和は<S><u>²{だ}。縦は<a><u>、横は<b><u>{だ}"},
    {SAYS(DATA), 0, "縦<a><u>、横<b><u>の直方体の<w>の表面全体の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "直方体の<w>の表面積をはかると<S><u>²{だ/た}。縦は<a><u>、横は<b><u>{だ}"},
    {SAYS(DATA), 0, "底面が縦<a><u>、横<b><u>の長方形の直方体で、表面積は<S><u>²{だ}"},
    {SAYS(DATA), TALK, "<P>の直方体の<w>は縦<a><u>、横<b><u>{だ}。全部の面に紙をはると<S><u>²{だ/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "縦<a><u>、横<b><u>、表面積<S><u>²の直方体を{考える}"},
    {SAYS(DATA), NOTES, "直方体 縦<a><u> 横<b><u> 表面積<S><u>²"},
    {SAYS(DATA), NOTES, "直方体:<a><u>×<b><u>、表面積<S><u>²"},
    ASKED("直方体の体積", "<u>³"),
    ASKED_MORE("直方体の体積", "<u>³"),
    {0, 0, NULL},
};

static const struct phrasing painted_said[] = {
    {SAYS(DATA), 0, "同じ大きさの小さい立方体<n>個で大きい立方体を作り、表面を全部<ku>ぬってから、ばらばらに{する}"},
    {SAYS(DATA), 0, "小さい立方体を<n>個すき間なく積んで大きい立方体を{作る}。底もふくめて表面を全部<ku>ぬり、ばらばらに{もどす}"},
    {SAYS(DATA), 0, "大きい立方体は、<n>個の小さい立方体でできて{いる}。外側を全部<ku>ぬった後、ばらばらに{する}"},
    {SAYS(DATA), 0, "<P>は、<n>個の積み木をはり合わせて大きい立方体を作り、表面を<ku>{ぬる/た}。その後、ばらばらに{する/た}"},
    {SAYS(DATA), 0, "<n>個の小さい立方体を組み合わせて大きい立方体に{する}。6つの面を全部<ku>ぬって、またばらばらに{する}"},
    {SAYS(DATA), 0, "表面を<ku>ぬった大きい立方体を、同じ大きさの<n>個の小さい立方体に{切り分ける}"},
    {SAYS(DATA), 0, "立方体の木の表面を<ku>ぬり、同じ大きさの小さい立方体<n>個に{切る}"},
    {SAYS(DATA), 0, "<k>色を表面全体にぬった立方体が{ある}。これは<n>個の小さい立方体に切り分けられて{いる}"},
    {SAYS(DATA), 0, "小さい立方体<n>個でできた大きい立方体の外側全体を<ku>{ぬる}"},
    {SAYS(DATA), TALK, "<P>は積み木を<n>個積んで大きい立方体を作り、外側を全部<ku>{ぬる/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<n>個の小さい立方体からなる大きい立方体の表面を全部<ku>ぬるものと{する}"},
    {SAYS(DATA), NOTES, "小さい立方体<n>個→大きい立方体、表面を<ku>ぬる"},
    {SAYS(DATA), NOTES, "立方体<n>個を積む、外側全部<ku>ぬる"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

static const struct phrasing ribbon_said[] = {
    {SAYS(DATA), 0, "たて<a>cm、横<b>cm、高さ<h>cmの<w>に、リボンを十字に{かける}。結び目に<k>cm{使う}"},
    {SAYS(DATA), 0, "たて<a>cm、横<b>cm、高さ<h>cmの<w>を、リボンで十字にしばり、結び目に<k>cm{使う}"},
    {SAYS(DATA), 0, "<w>は、たて<a>cm、横<b>cm、高さ<h>cm{だ}。十字にリボンをかけ、結び目には<k>cm{使う}"},
    {SAYS(DATA), 0, "<P>は、たて<a>cm、横<b>cm、高さ<h>cmの<w>にリボンを十字に{かける/た}。結び目には<k>cm{使う/た}"},
    {SAYS(DATA), 0, "<w>にリボンを十字に{かける}。<w>のたては<a>cm、横は<b>cm、高さは<h>cmで、結び目の分は<k>cm{だ}"},
    {SAYS(DATA), 0, "直方体の形の<w>に、ひもを十字に{かける}。たて<a>cm、横<b>cm、高さ<h>cmで、結び目に<k>cm{使う}"},
    {SAYS(DATA), 0, "たてが<a>cm、横が<b>cm、高さが<h>cmの<w>のまわりに、テープを十字に{かける}。結ぶ所に<k>cm{使う}"},
    {SAYS(DATA), 0, "結び目に<k>cm使って、たて<a>cm、横<b>cm、高さ<h>cmの<w>にリボンを十字に{かける}"},
    {SAYS(DATA), 0, "<w>のたて、横、高さは<a>cm、<b>cm、<h>cm{だ}。結び目の<k>cmをふくめて、十字にリボンを{かける}"},
    {SAYS(DATA), TALK, "<P>は、たて<a>cm、横<b>cm、高さ<h>cmの<w>をリボンで十字に結ぶことに{する/た}。結び目は<k>cm{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "たて<a>cm、横<b>cm、高さ<h>cmの<w>にひもを十字にかけ、結び目に<k>cm使うものと{する}"},
    {SAYS(DATA), NOTES, "<w> たて<a>cm、横<b>cm、高さ<h>cm、十字にリボン、結び目<k>cm"},
    ASKED("リボンの長さ", "cm"),
    ASKED_MORE("リボンの長さ", "cm"),
    {SAYS_QUESTION, 0, "+リボンは全部で何cm{いる/5}か"},
    {SAYS_QUESTION, 0, "+何cmあれば{いい}か"},
    {0, 0, NULL},
};

static const struct phrasing edges_said[] = {
    {SAYS(DATA), 0, "直方体の<w>が{ある}。たては<a><u>、横は<b><u>、<third>は<c><u>{だ}"},
    {SAYS(DATA), 0, "たて<a><u>、横<b><u>で、<third>が<c><u>の直方体が{ある}"},
    {SAYS(DATA), 0, "<w>は直方体で、たて<a><u>、横<b><u>、<third>は<c><u>{だ}"},
    {SAYS(DATA), 0, "<P>が作った直方体の<w>は、たて<a><u>、横<b><u>、<third>が<c><u>{だ}"},
    {SAYS(DATA), 0, "直方体の<w>を{作る}。たては<a><u>、横は<b><u>で、<third>は<c><u>に{する}"},
    {SAYS(DATA), 0, "竹ひごで直方体の形の<w>を{作る/た}。たて<a><u>、横<b><u>、<third>は<c><u>{だ}"},
    {SAYS(DATA), 0, "<third>が<c><u>の直方体が{ある}。たては<a><u>、横は<b><u>{だ}"},
    {SAYS(DATA), 0, "直方体のたてが<a><u>、横が<b><u>、<third>が<c><u>のときを{考える}"},
    {SAYS(DATA), 0, "はり金で、たて<a><u>、横<b><u>の直方体を{作る}。<third>は<c><u>{だ}"},
    {SAYS(DATA), TALK, "<P>の直方体の<w>は、たて<a><u>、横<b><u>、<third><c><u>{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "たて<a><u>、横<b><u>、<third><c><u>の直方体を{考える}"},
    {SAYS(DATA), NOTES, "直方体 たて<a><u>、横<b><u>、<third><c><u>"},
    ASKED_ONE_OF,
    {0, 0, NULL},
};

const struct wording wording_rittai_ouyo[] = {
    {"cone", SAYS(DATA) | SAYS(PI), cone_said},
    {"net", SAYS(DATA) | SAYS(PI), net_said},
    {"hole", SAYS(DATA), hole_said},
    {"box", SAYS(DATA), box_said},
    {"painted", SAYS(DATA), painted_said},
    {"ribbon", SAYS(DATA), ribbon_said},
    {"edges", SAYS(DATA), edges_said},
    {NULL, 0, NULL},
};
