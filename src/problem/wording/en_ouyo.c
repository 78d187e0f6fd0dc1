/* en_ouyo.c - how circles of two steps are told
 *
 * Slots: <w> a thing, <u> its unit, <c>, <a>, <b>, <r>, <l>, <D> lengths, <S> an area, <m>, <n>, <v>, <t> numbers,
 * <qs> what is asked, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { DATA, PI };

/* <qs> asks for one of several things: 体積は何cm³. */
#define EITHER \
    {SAYS_QUESTION, 0, "<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+この場合、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+それでは、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+ここで、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+これらのことから、<qs>と{わかる}か"}, \
    {SAYS_QUESTION, 0, "+すると、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+さて、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、<qs>に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+<qs>と答えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<qs>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+結局、<qs>に{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<qs>ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<qs>かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+これらのことから求めると、<qs>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<qs>"}, \
    {SAYS_QUESTION, NOTES, "+<qs>か"}

/* The same question with other words in front. */
#define MORE(noun, unit) \
    {SAYS_QUESTION, 0, "+この場合、" noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+それでは、" noun "は何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、" noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+これらのことから、" noun "は何" unit "と{わかる}か"}, \
    {SAYS_QUESTION, 0, "+ここで、" noun "は何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+求める" noun "は何" unit "{だ}か"}

static const struct phrasing round_area_said[] = {
    {SAYS(DATA), 0, "まわりの長さが<c><u>の丸い<w>が{ある}"},
    {SAYS(DATA), 0, "丸い<w>のまわりをはかると、<c><u>{だ/た}"},
    {SAYS(DATA), 0, "円の形をした<w>の円周は<c><u>{だ}"},
    {SAYS(DATA), 0, "<P>が丸い<w>のまわりにひもをまくと、ちょうど<c><u>{だ/た}"},
    {SAYS(DATA), 0, "丸い<w>を1周すると<c><u>{だ}"},
    {SAYS(DATA), 0, "円周が<c><u>の円の形の<w>を{考える}"},
    {SAYS(DATA), 0, "<w>は円の形で、そのまわりの長さは<c><u>{だ}"},
    {SAYS(DATA), 0, "<c><u>のひもで、円の形の<w>のまわりをちょうど1周{かこむ}"},
    {SAYS(DATA), 0, "1周が<c><u>の円形の<w>が{ある}"},
    {SAYS(DATA), TALK, "<P>の家の丸い<w>は、1周が<c><u>{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "円周の長さが<c><u>である円形の<w>を{考える}"},
    {SAYS(DATA), NOTES, "丸い<w>、1周<c><u>"},
    {SAYS(DATA), NOTES, "円周<c><u>の<w>"},
    PI_IS(PI),
    ASKED("<w>の面積", "<u>²"),
    MORE("<w>の面積", "<u>²"),
    {SAYS_QUESTION, 0, "+面積は何<u>²{だ}か"},
    {SAYS_QUESTION, 0, "+この円の面積は何<u>²{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing compare_said[] = {
    {SAYS(DATA), 0, "<dm><a><u>の<w><m>枚と、<dm><b><u>の<w><n>枚が{ある}"},
    {SAYS(DATA), 0, "<dm>が<a><u>の丸い<w><m>枚と、<dm>が<b><u>の丸い<w><n>枚の面積を{くらべる}"},
    {SAYS(DATA), 0, "大きい<w>は<dm><a><u>で<m>枚、小さい<w>は<dm><b><u>で<n>枚{ある}"},
    {SAYS(DATA), 0, "<P>は<dm><a><u>の<w>を<m>枚、妹は<dm><b><u>の<w>を<n>枚{もらう/た}"},
    {SAYS(DATA), 0, "<dm><a><u>の<w>を<m>枚と、<dm><b><u>の<w>を<n>枚{作る/た}"},
    {SAYS(DATA), 0, "同じねだんで、<dm><a><u>の<w>なら<m>枚、<dm><b><u>の<w>なら<n>枚{買える}"},
    {SAYS(DATA), 0, "Aのセットは<dm><a><u>の<w><m>枚、Bのセットは<dm><b><u>の<w><n>枚{だ}"},
    {SAYS(DATA), 0, "丸い<w>が2種類{ある}。<dm><a><u>のものが<m>枚、<dm><b><u>のものが<n>枚{だ}"},
    {SAYS(DATA), 0, "Lサイズは<dm><a><u>の<w>が<m>枚、Sサイズは<dm><b><u>の<w>が<n>枚{だ}"},
    {SAYS(DATA), TALK, "<P>のお母さんは、<dm><a><u>の<w><m>枚か、<dm><b><u>の<w><n>枚かでまよって{いる}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<dm><a><u>の円形の<w><m>枚と、<dm><b><u>の円形の<w><n>枚を{考える}"},
    {SAYS(DATA), NOTES, "<w> <dm><a><u>×<m>枚と<dm><b><u>×<n>枚"},
    {SAYS(DATA), NOTES, "A:<dm><a><u>、<m>枚。B:<dm><b><u>、<n>枚"},
    PI_IS(PI),
    ASKED("面積の差", "<u>²"),
    MORE("面積の差", "<u>²"),
    {SAYS_QUESTION, 0, "+面積の合計のちがいは何<u>²{だ}か"},
    {SAYS_QUESTION, 0, "+面積は、大きいほうが何<u>²{上回る/5}か"},
    {0, 0, NULL},
};

static const struct phrasing inside_said[] = {
    {SAYS(DATA), 0, "<dm><r><u>の円の中に、4つの頂点が円周上にある正方形を{かく}"},
    {SAYS(DATA), 0, "<dm>が<r><u>の円に、ぴったり入る正方形を{かく}。頂点は4つとも円の上に{ある}"},
    {SAYS(DATA), 0, "<dm><r><u>の丸い<w>から、できるだけ大きな正方形を{切り取る}"},
    {SAYS(DATA), 0, "<P>は、<dm><r><u>の円をかいて、その中に頂点が全部円周の上にある正方形を{かく/た}"},
    {SAYS(DATA), 0, "丸い<w>の<dm>は<r><u>{だ}。この中に、4つの角が円にくっつく正方形を{作る}"},
    {SAYS(DATA), 0, "4つの頂点が円周の上にある正方形が{ある}。円の<dm>は<r><u>{だ}"},
    {SAYS(DATA), 0, "<dm><r><u>の円の内側に、頂点が円周にぴったりつく正方形が{ある}"},
    {SAYS(DATA), 0, "円の<dm>は<r><u>{だ}。円の中の正方形の頂点は、どれも円周上に{ある}"},
    {SAYS(DATA), 0, "<dm>が<r><u>の丸い<w>に、いちばん大きい正方形を{かく}"},
    {SAYS(DATA), TALK, "<P>は<dm><r><u>の丸い<w>の中に、角が4つとも円につく正方形を{かく/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<dm><r><u>の円に、すべての頂点が円周上にある正方形をかくものと{する}"},
    {SAYS(DATA), NOTES, "<dm><r><u>の円の中に正方形(頂点は円周上)"},
    {SAYS(DATA), NOTES, "円(<dm><r><u>)にぴったり入る正方形"},
    PI_IS(PI),
    EITHER,
    {0, 0, NULL},
};

static const struct phrasing corner_said[] = {
    {SAYS(DATA), 0, "正方形の中に、4つの辺にぴったりつく円を{かく}。正方形から円をのぞいた部分の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "正方形に、ちょうど入る円を{かく/た}。円の外側に残った部分の面積は、合わせて<S><u>²{だ}"},
    {SAYS(DATA), 0, "正方形の紙から、いちばん大きい円を{切り取る/た}。残りの紙の面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "<P>が正方形の板からできるだけ大きい円を切り取ると、残りは<S><u>²{だ/た}"},
    {SAYS(DATA), 0, "正方形の4つの辺にふれる円が{ある}。正方形の面積から円の面積をひくと、<S><u>²に{なる}"},
    {SAYS(DATA), 0, "正方形と、その中にぴったり入る円の面積の差は<S><u>²{だ}"},
    {SAYS(DATA), 0, "正方形の土地に、4つの辺につく丸い<w>を作ると、残りの面積は<S><u>²{だ}"},
    {SAYS(DATA), 0, "正方形の中にぴったりの円をかくと、4すみに残る部分の面積の和は<S><u>²に{なる}"},
    {SAYS(DATA), 0, "正方形の中に、直径が1辺と同じ円が{ある}。正方形から円をのぞくと<S><u>²{だ}"},
    {SAYS(DATA), TALK, "<P>は正方形の紙からいちばん大きい円を{切り取る/た}。残った紙は<S><u>²{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "正方形の4つの辺すべてに接する円をかくとき、円をのぞいた部分の面積を<S><u>²と{する}"},
    {SAYS(DATA), NOTES, "正方形−ぴったり入る円=<S><u>²"},
    {SAYS(DATA), NOTES, "正方形と中の円のすき間<S><u>²"},
    PI_IS(PI),
    EITHER,
    {0, 0, NULL},
};

static const struct phrasing wheel_time_said[] = {
    {SAYS(DATA), 0, "直径<a>cmの車輪が1秒間に<n>回転する<w>が、<D>cm{進む}"},
    {SAYS(DATA), 0, "<w>の車輪の直径は<a>cmで、1秒間に<n>回転{する}。すべらずに<D>cm{進む}"},
    {SAYS(DATA), 0, "車輪の直径が<a>cmの<w>が{ある}。1秒に<n>回転しながら<D>cm{進む}"},
    {SAYS(DATA), 0, "<P>の<w>は、直径<a>cmの車輪が1秒間に<n>回転{する}。これで<D>cm先まで{行く}"},
    {SAYS(DATA), 0, "<w>が<D>cm進もうとして{いる}。車輪は直径<a>cmで、毎秒<n>回転{する}"},
    {SAYS(DATA), 0, "毎秒<n>回転する直径<a>cmの車輪で、<w>が<D>cmの道のりを{進む}"},
    {SAYS(DATA), 0, "<D>cmの道のりを、車輪の直径が<a>cmの<w>で{進む}。車輪は1秒間に<n>回転{する}"},
    {SAYS(DATA), 0, "1秒間に<n>回転する車輪が<w>についていて、車輪の直径は<a>cmで、<D>cmをまっすぐ{進む}"},
    {SAYS(DATA), 0, "直径<a>cmの車輪をつけた<w>が、1秒間に<n>回転の速さで<D>cm{動く}"},
    {SAYS(DATA), TALK, "<P>の<w>は車輪の直径が<a>cm{だ}。1秒間に<n>回転して、<D>cm進んで{いく}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "直径<a>cmの車輪が毎秒<n>回転する<w>が、<D>cm進む場合を{考える}"},
    {SAYS(DATA), NOTES, "<w> 車輪の直径<a>cm、1秒に<n>回転、<D>cm進む"},
    {SAYS(DATA), NOTES, "直径<a>cm、毎秒<n>回転、道のり<D>cm"},
    PI_IS(PI),
    ASKED("かかる時間", "秒"),
    MORE("かかる時間", "秒"),
    {SAYS_QUESTION, 0, "+何秒{かかる}か"},
    {0, 0, NULL},
};

static const struct phrasing wheel_way_said[] = {
    {SAYS(DATA), 0, "直径<a>cmの車輪が1秒間に<n>回転する<w>が、<t>秒間{進む}"},
    {SAYS(DATA), 0, "<w>の車輪の直径は<a>cmで、1秒間に<n>回転{する}。すべらずに<t>秒{進む}"},
    {SAYS(DATA), 0, "車輪の直径が<a>cmの<w>が{ある}。1秒に<n>回転しながら<t>秒間{進む}"},
    {SAYS(DATA), 0, "<P>の<w>は、直径<a>cmの車輪が1秒間に<n>回転{する}。これで<t>秒間{走る/5}"},
    {SAYS(DATA), 0, "<w>が<t>秒間{動く}。車輪は直径<a>cmで、毎秒<n>回転{する}"},
    {SAYS(DATA), 0, "毎秒<n>回転する直径<a>cmの車輪で、<w>が<t>秒間{進む}"},
    {SAYS(DATA), 0, "<t>秒の間、車輪の直径が<a>cmの<w>で{進む}。車輪は1秒間に<n>回転{する}"},
    {SAYS(DATA), 0, "1秒間に<n>回転する車輪が<w>についていて、<t>秒{走る/5}。車輪の直径は<a>cm{だ}"},
    {SAYS(DATA), 0, "直径<a>cmの車輪をつけた<w>が、1秒間に<n>回転の速さで<t>秒{動く}"},
    {SAYS(DATA), TALK, "<P>の<w>は車輪の直径が<a>cm{だ}。1秒間に<n>回転して、<t>秒間進んで{いく}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "直径<a>cmの車輪が毎秒<n>回転する<w>が、<t>秒間進む場合を{考える}"},
    {SAYS(DATA), NOTES, "<w> 車輪の直径<a>cm、1秒に<n>回転、<t>秒"},
    {SAYS(DATA), NOTES, "直径<a>cm、毎秒<n>回転、<t>秒間"},
    PI_IS(PI),
    ASKED("進む道のり", "cm"),
    MORE("進む道のり", "cm"),
    {SAYS_QUESTION, 0, "+何cm{進む}か"},
    {0, 0, NULL},
};

static const struct phrasing roll_said[] = {
    {SAYS(DATA), 0, "半径<r><u>の円が、たて<a><u>、横<b><u>の<w>の<sd>を、辺にそってころがって1周{する}"},
    {SAYS(DATA), 0, "たて<a><u>、横<b><u>の<w>の<sd>を、半径<r><u>の円がすべらずにころがって1周{する}"},
    {SAYS(DATA), 0, "<w>が{ある}。たては<a><u>、横は<b><u>で、その<sd>にそって半径<r><u>の円が1周{ころがる}"},
    {SAYS(DATA), 0, "<P>は、たて<a><u>、横<b><u>の<w>の<sd>にそって、半径<r><u>のコインをころがして1周{させる}"},
    {SAYS(DATA), 0, "半径<r><u>の円を、<w>の<sd>にそってころがし、1周{させる}。<w>はたて<a><u>、横<b><u>{だ}"},
    {SAYS(DATA), 0, "<w>のたては<a><u>、横は<b><u>{だ}。半径<r><u>の円が、<sd>を辺からはなれずにころがってもとの位置に{もどる/5}"},
    {SAYS(DATA), 0, "たて<a><u>、横<b><u>の<w>の<sd>を、半径<r><u>の円板がころがりながらひと回り{する}"},
    {SAYS(DATA), 0, "半径<r><u>の円がころがって、たて<a><u>、横<b><u>の<w>の<sd>をちょうど1周{する/た}"},
    {SAYS(DATA), 0, "たてが<a><u>、横が<b><u>の<w>の<sd>を、半径<r><u>のボールが辺にそってころがって1周{する}"},
    {SAYS(DATA), TALK, "<P>が、たて<a><u>、横<b><u>の<w>の<sd>で、半径<r><u>の輪を辺にそってころがして1周{させる/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "半径<r><u>の円が、たて<a><u>、横<b><u>の<w>の<sd>を辺に接しながらすべらずにころがり、1周するものと{する}"},
    {SAYS(DATA), NOTES, "<w> たて<a><u>、横<b><u>、<sd>を半径<r><u>の円が1周"},
    {SAYS(DATA), NOTES, "半径<r><u>の円が、<a><u>×<b><u>の<w>の<sd>をころがる"},
    PI_IS(PI),
    ASKED("円の中心が動いた長さ", "<u>"),
    MORE("円の中心が動いた長さ", "<u>"),
    {SAYS_QUESTION, 0, "+円の中心が動いたあとの線の長さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+円の中心は何<u>{動く}か"},
    {0, 0, NULL},
};

static const struct phrasing dog_said[] = {
    {SAYS(DATA), 0, "たて<a>m、横<b>mの長方形の<b0>の角に、<w>が長さ<l>mのひもでつながれて{いる}"},
    {SAYS(DATA), 0, "<w>が、たて<a>m、横<b>mの長方形の<b0>の外側の角に、<l>mのひもでつながれて{いる}"},
    {SAYS(DATA), 0, "長方形の<b0>は、たて<a>m、横<b>m{だ}。その角に、<w>を長さ<l>mのロープで{つなぐ/た}"},
    {SAYS(DATA), 0, "<P>は、<w>を<l>mのひもで、たて<a>m、横<b>mの<b0>の1つの角に{つなぐ/た}。<b0>の中には入れないものと{する}"},
    {SAYS(DATA), 0, "<b0>の角に長さ<l>mのひもで<w>が{つながれる/た}。<b0>は長方形で、たて<a>m、横<b>m{だ}"},
    {SAYS(DATA), 0, "<w>が<l>mのひもで<b0>の角につながれて{いる}。<b0>はたて<a>m、横<b>mの長方形で、中には入れないものと{する}"},
    {SAYS(DATA), 0, "長さ<l>mのひもの先に<w>が{いる}。もう一方のはしは、たて<a>m、横<b>mの<b0>の角に結んで{ある}"},
    {SAYS(DATA), 0, "たて<a>m、横<b>mの長方形の<b0>が{ある}。この<b0>の角と<w>は、長さ<l>mのひもでつながって{いる}"},
    {SAYS(DATA), 0, "<w>は、長方形の<b0>(たて<a>m、横<b>m)の角から<l>mのひもで動くことが{できる}"},
    {SAYS(DATA), TALK, "<P>の家の<w>は、たて<a>m、横<b>mの<b0>の角に<l>mのひもでつながれて{いる}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "たて<a>m、横<b>mの長方形の<b0>の外側の角に、<w>が長さ<l>mのひもでつながれているものと{する}"},
    {SAYS(DATA), NOTES, "<b0> たて<a>m×横<b>m、角に<l>mのひもで<w>"},
    {SAYS(DATA), NOTES, "<w>のひも<l>m、<b0><a>m×<b>mの角"},
    PI_IS(PI),
    ASKED("動けるはん囲の面積", "m²"),
    MORE("動けるはん囲の面積", "m²"),
    {SAYS_QUESTION, 0, "+<w>が動けるはん囲の面積は何m²{だ}か"},
    {SAYS_QUESTION, 0, "+<w>が動ける広さは何m²{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing leaf_said[] = {
    {SAYS(DATA), 0, "1辺<a><u>の正方形の中に、向かい合う2つの頂点を中心に、半径<a><u>の四分円を2つ{かく}"},
    {SAYS(DATA), 0, "1辺が<a><u>の正方形に、1辺を半径とする四分円を、向かい合う頂点からかくと、葉の形の部分が{できる}"},
    {SAYS(DATA), 0, "正方形の<w>の1辺は<a><u>{だ}。向かい合う頂点を中心に、1辺を半径とする四分円を2つ{かく}"},
    {SAYS(DATA), 0, "<P>は、1辺<a><u>の正方形の中に、向かい合う頂点を中心とする四分円を2つ{かく/た}"},
    {SAYS(DATA), 0, "1辺<a><u>の正方形の中で、1辺を半径とする2つの四分円が重なって{いる}"},
    {SAYS(DATA), 0, "向かい合う2つの頂点から四分円をかいた、1辺<a><u>の正方形の<w>が{ある}"},
    {SAYS(DATA), 0, "1辺<a><u>の正方形の中に、葉のような形を{作る}。2つの四分円の重なりで、半径は正方形の1辺と同じ{だ}"},
    {SAYS(DATA), 0, "正方形の中で四分円が2つ重なって{いる}。正方形の1辺も四分円の半径も<a><u>{だ}"},
    {SAYS(DATA), 0, "1辺<a><u>の正方形の向かい合う頂点を中心に、コンパスで1辺の長さの四分円を1つずつ{かく/た}"},
    {SAYS(DATA), TALK, "<P>が、1辺<a><u>の正方形に四分円を2つかくと、真ん中に葉の形が{できる/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "1辺<a><u>の正方形に、向かい合う頂点を中心とし1辺を半径とする四分円を2つかくものと{する}"},
    {SAYS(DATA), NOTES, "1辺<a><u>の正方形、向かい合う頂点から四分円2つ"},
    PI_IS(PI),
    ASKED("重なった部分の面積", "<u>²"),
    MORE("重なった部分の面積", "<u>²"),
    {SAYS_QUESTION, 0, "+葉の形の部分の面積は何<u>²{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing longer_said[] = {
    {SAYS(DATA), 0, "丸い<w>が2つ{ある}。<dm>は<d><u>ちがって{いる}"},
    {SAYS(DATA), 0, "円の形の<w>の<dm>を<d><u>長く{する}"},
    {SAYS(DATA), 0, "<dm>が<d><u>ちがう2つの円が{ある}"},
    {SAYS(DATA), 0, "<P>は、丸い<w>の<dm>を<d><u>大きく{する/た}"},
    {SAYS(DATA), 0, "大きい円の<dm>は、小さい円の<dm>より<d><u>長く{なる}"},
    {SAYS(DATA), 0, "丸い<w>の<dm>を、今より<d><u>だけ長く{する}"},
    {SAYS(DATA), 0, "円の<dm>が<d><u>だけのびたときの円周を{考える}"},
    {SAYS(DATA), 0, "同じ点を中心とする2つの円が{ある}。<dm>の差は<d><u>{だ}"},
    {SAYS(DATA), 0, "2つの丸い<w>の<dm>の差は<d><u>{だ}"},
    {SAYS(DATA), TALK, "<P>の家の丸い<w>は、となりの家のものより<dm>が<d><u>長いもの{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<dm>の差が<d><u>である2つの円を{考える}"},
    {SAYS(DATA), NOTES, "2つの円、<dm>の差<d><u>"},
    {SAYS(DATA), NOTES, "<dm>を<d><u>長くする"},
    PI_IS(PI),
    ASKED("円周の差", "<u>"),
    MORE("円周の差", "<u>"),
    {SAYS_QUESTION, 0, "+円周は何<u>長く{なる}か"},
    {SAYS_QUESTION, 0, "+まわりの長さは何<u>ちがって{くる}か"},
    {0, 0, NULL},
};

const struct wording wording_en_ouyo[] = {
    {"round_area", SAYS(DATA) | SAYS(PI), round_area_said},
    {"compare", SAYS(DATA) | SAYS(PI), compare_said},
    {"inside", SAYS(DATA) | SAYS(PI), inside_said},
    {"corner", SAYS(DATA) | SAYS(PI), corner_said},
    {"wheel_time", SAYS(DATA) | SAYS(PI), wheel_time_said},
    {"wheel_way", SAYS(DATA) | SAYS(PI), wheel_way_said},
    {"roll", SAYS(DATA) | SAYS(PI), roll_said},
    {"dog", SAYS(DATA) | SAYS(PI), dog_said},
    {"leaf", SAYS(DATA) | SAYS(PI), leaf_said},
    {"longer", SAYS(DATA) | SAYS(PI), longer_said},
    {NULL, 0, NULL},
};
