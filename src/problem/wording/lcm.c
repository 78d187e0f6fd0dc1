/* lcm.c - how two rhythms that meet again, and tiles that make a square, are said.
 *
 * Slots: <p> バス, <q> 電車, <t> 分, <z> 出る, <d> 同時に出る, <P> a name; <a> and <b> how often;
 * of tiles <w> タイル, <a> and <b> its sides.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/lcm.h"

static const struct phrasing again[] = {
    RHYTHMS,
    {SAYS(NOW), 0, "+今、2つが{<d>/た}"},
    {SAYS(NOW), 0, "+ちょうど今、[この2つが|2つが]{<d>/た}"},
    {SAYS(NOW), 0, "+今、<p>と<q>が<d>のを{たしかめる/た}"},
    {SAYS(NOW), 0, "+はじめに、この2つは{<d>/た}"},
    {SAYS(NOW), 0, "+今、<p>と<q>が{<d>}"},
    {SAYS(NOW), 0, "+2つが<d>ところから{始める}"},
    {SAYS(NOW), 0, "+たった今、<p>と<q>がそろって{<z>/た}"},
    {SAYS(NOW), TALK, "+<P>は、たった今、2つが<d>のに{気づく/た}"},
    {SAYS(NOW), TALK, "+うまいぐあいに、今ちょうど2つが{<d>/た}"},
    {SAYS(NOW), VOICED(VOICE_EXAM), "+いま、2つが<d>ものと{する}"},
    {SAYS(NOW), NOTES, "+今、<d>"},
    {SAYS(NOW), NOTES, "+今そろって<z>"},
    {SAYS_QUESTION, 0, "次に<d>のは[今から|]何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+この次に<d>のは何<t>後に{なる}か"},
    {SAYS_QUESTION, 0, "+もう一度<d>のは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+[その|この]次に2つがそろって<z>のは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "次に<d>までに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+何<t>後に、また{<d>}か"},
    {SAYS_QUESTION, 0, "+また<d>のは、今から何<t>たったとき{だ}か"},
    {SAYS_QUESTION, 0, "今から何<t>後に、次に{<d>}か"},
    {SAYS_QUESTION, 0, "次に<p>と<q>が<d>のは、何<t>後{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+このままいくと、次に<d>のは何<t>後に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "次に<d>のは何<t>後かな"},
    {SAYS_QUESTION, VOICED(VOICE_STORY), "+さて、次に2つがそろって<z>のは、何<t>後でしょう"},
    {SAYS_QUESTION, NOTES, "次に<d>のは何<t>後"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "今<d>とすると、次に<d>のは何<t>後{だ}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "2つが<d>のをたしかめてから、もう一度<d>のは何<t>後{だ}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "2つが<d>と、その次に<d>のは何<t>後に{なる}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "<d>ところから始めると、次に<d>のは何<t>後{だ}か"},
    {SAYS(NOW) | SAYS_QUESTION, 0, "一度<d>と、また<d>までに何<t>{かかる}か"},
    {SAYS(NOW) | SAYS_QUESTION, NOTES, "今<d>→次に<d>のは何<t>後"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(NOW) | SAYS_QUESTION, 0,
     "次に<d>のは何<t>後{だ}か。<p>は<a><t>[おき|ごと]に、<q>は<b><t>[おき|ごと]に<z>ことと、今、<d>ことがわかって{いる}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(NOW) | SAYS_QUESTION, 0,
     "<a><t>[おき|ごと]に<z><p>と<b><t>[おき|ごと]に<z><q>が<d>と、次に<d>のは何<t>後{だ}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(NOW) | SAYS_QUESTION, VOICED(VOICE_DRILL),
     "<a><t>おきに<z><p>と<b><t>おきに<z><q>が<d>ときから、次に<d>までの時間は何<t>"},
    {0, 0, NULL},
};

/* ---- tiles that make a square ---- */
#define TILES \
    {SAYS(ONE), 0, "[たて|縦]<a>cm、横<b>cmの[長方形の|]<w>が{ある}"}, \
    {SAYS(ONE), 0, "<w>の[たて|縦]は<a>cm、横は<b>cm{だ}"}, \
    {SAYS(ONE), 0, "[たて|縦]<a>cm、横<b>cmの<w>がたくさん{ある}"}, \
    {SAYS(ONE), 0, "<w>は長方形で、[たて|縦]が<a>cm、横が<b>cm{だ}"}, \
    {SAYS(ONE), 0, "1枚が[たて|縦]<a>cm、横<b>cmの<w>を{使う}"}, \
    {SAYS(ONE), 0, "横<b>cm、[たて|縦]<a>cmの<w>が何枚も{ある}"}, \
    {SAYS(ONE), 0, "[たて|縦]の長さが<a>cm、横の長さが<b>cmの<w>を{用意する}"}, \
    {SAYS(ONE), 0, "<a>cmと<b>cmの辺でできた長方形の<w>が{ある}"}, \
    {SAYS(ONE), TALK, "<P>は、[たて|縦]<a>cm、横<b>cmの<w>をたくさん持って{いる}"}, \
    {SAYS(ONE), TALK, "<P>が<w>をはかると、[たて|縦]<a>cm、横<b>cm{だ/た}"}, \
    {SAYS(ONE), VOICED(VOICE_EXAM), "縦<a>cm、横<b>cmの長方形の形をした<w>が何枚も{ある}"}, \
    {SAYS(ONE), NOTES, "<w>、たて<a>cm、横<b>cm"}, \
    {SAYS(ONE), NOTES, "<a>cm×<b>cmの<w>"}, \
    {SAYS(OTHER), 0, "+これを、同じ向きにすきまなくならべて、できるだけ小さい正方形を{作る}"}, \
    {SAYS(OTHER), 0, "+同じ向きにしきつめて、いちばん小さい正方形を{作る}"}, \
    {SAYS(OTHER), 0, "+向きを変えずにならべて、最も小さい正方形を{作る}"}, \
    {SAYS(OTHER), 0, "+向きをそろえて、すきまも重なりもなくならべ、正方形を{作る}。正方形はできるだけ小さく{する}"}, \
    {SAYS(OTHER), 0, "+これらを同じ向きにならべて正方形に{する}。大きさはできるだけ小さく{する}"}, \
    {SAYS(OTHER), 0, "+すきまなくならべて正方形を{作る}。向きはすべて同じで、いちばん小さい正方形に{する}"}, \
    {SAYS(OTHER), 0, "+全部同じ向きにならべて、なるべく小さい正方形を{作る}"}, \
    {SAYS(OTHER), TALK, "+<P>は、これを同じ向きにならべて、いちばん小さい正方形を{作る}"}, \
    {SAYS(OTHER), TALK, "+これを同じ向きにすきまなくならべて、ちょうど正方形になるいちばん小さい形に{する}"}, \
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+これらをすべて同じ向きに、すき間なくしきつめて、最も小さい正方形を作るものと{する}"}, \
    {SAYS(OTHER), NOTES, "+同じ向きにならべて最小の正方形を作る"}, \
    {SAYS(OTHER), NOTES, "+同じ向き、最小の正方形"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "[たて|縦]<a>cm、横<b>cmの<w>を、同じ向きにすきまなくならべて、できるだけ小さい正方形を{作る}"}, \
    {SAYS(ONE) | SAYS(OTHER), TALK, "<P>は、[たて|縦]<a>cm、横<b>cmの<w>を同じ向きにならべて、いちばん小さい正方形を{作る}"}

static const struct phrasing tile_side[] = {
    TILES,
    {SAYS_QUESTION, 0, "+?正方形の1辺の長さ|cm"},
    {SAYS_QUESTION, 0, "+正方形の1辺は何cm{だ}か"},
    {SAYS_QUESTION, 0, "+1辺の長さは何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+できる正方形の1辺は何cm{だ}か"},
    {SAYS_QUESTION, 0, "+1辺は何cmの正方形に{なる}か"},
    {SAYS_QUESTION, 0, "+1辺が何cmの正方形が{できる}か"},
    {SAYS_QUESTION, 0, "+正方形の1辺は何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+?できた正方形の1辺|cm"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1辺は何cmになるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+正方形の1辺は何cmということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+1辺は何cm"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ向きにならべてできる、いちばん小さい正方形の1辺は何cm{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ向きにすきまなくならべて正方形を作るとき、最も小さい正方形の1辺は何cmに{なる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+?同じ向きにならべてできる最も小さい正方形の1辺|cm"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "[たて|縦]<a>cm、横<b>cmの<w>を同じ向きにならべてできる、いちばん小さい正方形の1辺は何cm{だ}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "正方形の1辺は何cm{だ}か。[たて|縦]<a>cm、横<b>cmの<w>を同じ向きにならべて、いちばん小さい正方形を{作る}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "<w><a>cm×<b>cm、同じ向き、最小の正方形。1辺は"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "たて<a>cm、横<b>cmの<w>を同じ向きにすきまなくならべてできる、最も小さい正方形の1辺"},
    {0, 0, NULL},
};

static const struct phrasing tile_count[] = {
    TILES,
    {SAYS_QUESTION, 0, "+?必要な<w>の枚数|枚"},
    {SAYS_QUESTION, 0, "+<w>は[全部で|]何枚{いる/5}か"},
    {SAYS_QUESTION, 0, "+<w>は何枚必要{だ}か"},
    {SAYS_QUESTION, 0, "+<w>を何枚{使う}か"},
    {SAYS_QUESTION, 0, "+使う<w>は何枚に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>は何枚あれば{いい}か"},
    {SAYS_QUESTION, 0, "+全部で何枚の<w>を{ならべる}か"},
    {SAYS_QUESTION, 0, "+?使う<w>の数|枚"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<w>は何枚いるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<w>は最低何枚用意すれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+<w>は何枚"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ向きにならべていちばん小さい正方形を作るには、<w>は何枚{いる/5}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ向きにすきまなくならべて正方形を作るとき、最も少なくて何枚の<w>が必要{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+?同じ向きにならべて最も小さい正方形を作るときの<w>の数|枚"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "[たて|縦]<a>cm、横<b>cmの<w>を同じ向きにならべていちばん小さい正方形を作るには、何枚{いる/5}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, 0, "<w>は何枚{いる/5}か。[たて|縦]<a>cm、横<b>cmの<w>を同じ向きにならべて、いちばん小さい正方形を{作る}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "<w><a>cm×<b>cm、同じ向き、最小の正方形。枚数は"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "たて<a>cm、横<b>cmの<w>を同じ向きにすきまなくならべてできる、最も小さい正方形に使う<w>の枚数"},
    {0, 0, NULL},
};

const struct wording wording_lcm[] = {
    {"again", SAYS(ONE) | SAYS(OTHER) | SAYS(NOW), again},
    {"tile_side", SAYS(ONE) | SAYS(OTHER), tile_side},
    {"tile_count", SAYS(ONE) | SAYS(OTHER), tile_count},
    {NULL, 0, NULL},
};
