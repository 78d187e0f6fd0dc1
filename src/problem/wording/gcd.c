/* gcd.c - how cutting into squares and sharing out without a rest are said.
 *
 * Slots: <w> 紙, <P> a name, <a> and <b> its two sides; of sharing <p> りんご, <pc> 個, <q> みかん, <qc> 個, <a> and <b> how
 * many, <w> and <wc> the one that is asked for.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SHEET, CUT };
enum { ONE, OTHER, SHARED };

/* ---- squares ---- */
#define SHEET_AND_CUT \
    {SAYS(SHEET), 0, "[たて|縦]<a>cm、横<b>cmの[長方形の|]<w>が{ある}"}, \
    {SAYS(SHEET), 0, "長方形の<w>が{ある}。[たて|縦]は<a>cm、横は<b>cm{だ}"}, \
    {SAYS(SHEET), 0, "長方形の<w>の[たて|縦]は<a>cm、横は<b>cm{だ}"}, \
    {SAYS(SHEET), 0, "[たて|縦]の長さが<a>cm、横の長さが<b>cmの長方形の形をした<w>が{ある}"}, \
    {SAYS(SHEET), 0, "<a>cmと<b>cmの辺でできた長方形の<w>が{ある}"}, \
    {SAYS(SHEET), 0, "横<b>cm、[たて|縦]<a>cmの長方形の<w>が{ある}"}, \
    {SAYS(SHEET), 0, "<w>は長方形で、2つの辺は<a>cmと<b>cm{だ}"}, \
    {SAYS(SHEET), 0, "<a>cm×<b>cmの長方形の<w>が{ある}"}, \
    {SAYS(SHEET), TALK, "<P>は、[たて|縦]<a>cm、横<b>cmの長方形の<w>を持って{いる}"}, \
    {SAYS(SHEET), TALK, "<P>が<w>をはかると、[たて|縦]<a>cm、横<b>cmの長方形{だ}"}, \
    {SAYS(SHEET), TALK, "工作で使う<w>は、<a>cmと<b>cmの長方形{だ}"}, \
    {SAYS(SHEET), TALK, "あまった<w>が、ちょうど<a>cmと<b>cmの長方形{だ}"}, \
    {SAYS(SHEET), VOICED(VOICE_EXAM), "縦<a>cm、横<b>cmの長方形の形をした<w>が1枚{ある}"}, \
    {SAYS(SHEET), VOICED(VOICE_EXAM), "2辺の長さが<a>cm、<b>cmである長方形の<w>が{ある}"}, \
    {SAYS(SHEET), NOTES, "長方形の<w>、たて<a>cm、横<b>cm"}, \
    {SAYS(SHEET), NOTES, "<a>cm×<b>cmの<w>"}, \
    {SAYS(CUT), 0, "+[これを|この<w>を]同じ大きさのできるだけ大きい正方形に、あまりなく{切り分ける}"}, \
    {SAYS(CUT), 0, "+あまりが出ないように、同じ大きさの正方形に{切り分ける}。正方形はできるだけ大きく{する}"}, \
    {SAYS(CUT), 0, "+これを、むだなく同じ大きさの正方形に{切る}。1つ1つはできるだけ大きく{する}"}, \
    {SAYS(CUT), 0, "+すきまなく同じ大きさの正方形に{分ける}。正方形はいちばん大きく{する}"}, \
    {SAYS(CUT), 0, "+この長方形を、合同な正方形にあまりなく切り、正方形をできるだけ大きく{する}"}, \
    {SAYS(CUT), 0, "+ここから、同じ大きさの最も大きい正方形を、あまりが出ないように{切り取る}"}, \
    {SAYS(CUT), 0, "+全部を同じ大きさの正方形に切り分け、枚数をできるだけ少なく{する}"}, \
    {SAYS(CUT), 0, "+余りが出ないように、いちばん大きな正方形で切り分けることに{する}"}, \
    {SAYS(CUT), TALK, "+むだが出ないように、できるだけ大きな同じ正方形に切り分け{たい}"}, \
    {SAYS(CUT), TALK, "+1cmもむだにしないで、どれも同じ大きさの、いちばん大きな正方形に{する}"}, \
    {SAYS(CUT), TALK, "+これで、同じ大きさの正方形のコースターを、あまりなく{作る}。1まいをできるだけ大きく{する}"}, \
    {SAYS(CUT), VOICED(VOICE_EXAM), "+これを余ることなく、合同で最も大きい正方形に切り分けるものと{する}"}, \
    {SAYS(CUT), VOICED(VOICE_EXAM), "+すべて同じ大きさの正方形に、余りなく{切り分ける}。ただし、正方形はできるだけ大きく{する}"}, \
    {SAYS(CUT), NOTES, "+同じ大きさの最大の正方形に、あまりなく切る"}, \
    {SAYS(CUT), NOTES, "+正方形に分ける(あまりなし、最大)"}

static const struct phrasing squares[] = {
    SHEET_AND_CUT,
    {SAYS_QUESTION, 0, "?正方形の[枚数|数]|枚"},
    {SAYS_QUESTION, 0, "?できる正方形の枚数|枚"},
    {SAYS_QUESTION, 0, "正方形は[全部で|]何枚{できる}か"},
    {SAYS_QUESTION, 0, "正方形は何枚に{なる}か"},
    {SAYS_QUESTION, 0, "全部で何枚の正方形が{できる}か"},
    {SAYS_QUESTION, 0, "何枚に切り分けることが{できる}か"},
    {SAYS_QUESTION, 0, "何枚の正方形に{分けられる}か"},
    {SAYS_QUESTION, 0, "正方形は[全部で|]何枚{取れる}か"},
    {SAYS_QUESTION, 0, "切り分けると、正方形は何枚{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "正方形は何枚できるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "正方形は何枚取れることに{なる}か"},
    {SAYS_QUESTION, NOTES, "正方形は何枚"},
    {SAYS(CUT) | SAYS_QUESTION, 0, "これを同じ大きさの正方形にあまりなく切るとき、最も少ない場合で何枚に{なる}か"},
    {SAYS(CUT) | SAYS_QUESTION, 0, "同じ大きさの正方形にあまりなく切り、正方形をできるだけ大きくすると、何枚{できる}か"},
    {SAYS(CUT) | SAYS_QUESTION, 0, "あまりが出ないように切ってできる、いちばん大きい正方形は、全部で何枚{できる}か"},
    {SAYS(CUT) | SAYS_QUESTION, 0, "できるだけ大きい同じ正方形に、むだなく切り分けると、正方形は何枚{できる}か"},
    {SAYS(CUT) | SAYS_QUESTION, TALK, "同じ大きさの正方形にぴったり切り分けたいとき、いちばん少なくて何枚に{なる}か"},
    {SAYS(SHEET) | SAYS(CUT), 0, "[たて|縦]<a>cm、横<b>cmの長方形の<w>を、同じ大きさのできるだけ大きい正方形に、あまりなく{切り分ける}"},
    {SAYS(SHEET) | SAYS(CUT), 0, "長方形の<w>([たて|縦]<a>cm、横<b>cm)を、むだなく同じ大きさで最も大きい正方形に{切る}"},
    {SAYS(SHEET) | SAYS(CUT), TALK, "<P>は、<a>cmと<b>cmの長方形の<w>を、同じ大きさのいちばん大きな正方形に、あまりなく{切り分ける}"},
    {SAYS(SHEET) | SAYS(CUT) | SAYS_QUESTION, 0,
     "何枚{できる}か。[たて|縦]<a>cm、横<b>cmの長方形の<w>を、同じ大きさのできるだけ大きい正方形にあまりなく切るものと{する}"},
    {SAYS(SHEET) | SAYS(CUT) | SAYS_QUESTION, 0,
     "[たて|縦]<a>cm、横<b>cmの長方形の<w>から、同じ大きさの最も大きい正方形をあまりなく作ると、何枚{作れる}か"},
    {SAYS(SHEET) | SAYS(CUT) | SAYS_QUESTION, NOTES, "<a>cm×<b>cmの長方形→同じ正方形に分割(余りなし・最大)。枚数は"},
    {SAYS(SHEET) | SAYS(CUT) | SAYS_QUESTION, NOTES, "たて<a>cm、横<b>cmの長方形の<w>をあまりなく切ってできる、最も大きい正方形の枚数"},
    {0, 0, NULL},
};

/* ---- share out two things ---- */
#define GOODS_SHARED \
    {SAYS(ONE), 0, "<p>が<a><pc>{ある}"}, \
    {SAYS(ONE), 0, "<a><pc>の<p>が{ある}"}, \
    {SAYS(ONE), 0, "ここに<p>が<a><pc>{ある}"}, \
    {SAYS(ONE), 0, "<p>は<a><pc>{ある}"}, \
    {SAYS(ONE), 0, "<p>の数は<a><pc>{だ}"}, \
    {SAYS(ONE), 0, "はじめに、<p>が<a><pc>{ある}"}, \
    {SAYS(ONE), 0, "用意した<p>は<a><pc>{だ}"}, \
    {SAYS(ONE), TALK, "<P>は<p>を<a><pc>持って{いる}"}, \
    {SAYS(ONE), TALK, "おみやげに<p>を<a><pc>{用意する}"}, \
    {SAYS(ONE), TALK, "子ども会のために、<p>が<a><pc>買って{ある}"}, \
    {SAYS(ONE), VOICED(VOICE_EXAM), "<p>の数を<a><pc>と{する}"}, \
    {SAYS(ONE), NOTES, "<p><a><pc>"}, \
    {SAYS(ONE), NOTES, "<p>は<a><pc>"}, \
    {SAYS(OTHER), 0, "+<q>が<b><qc>{ある}"}, \
    {SAYS(OTHER), 0, "+<b><qc>の<q>も{ある}"}, \
    {SAYS(OTHER), 0, "+[また、|さらに、]<q>が<b><qc>{ある}"}, \
    {SAYS(OTHER), 0, "+<q>は<b><qc>{ある}"}, \
    {SAYS(OTHER), 0, "+<q>の数は<b><qc>{だ}"}, \
    {SAYS(OTHER), 0, "+ほかに、<q>も<b><qc>{ある}"}, \
    {SAYS(OTHER), 0, "+<q>のほうは<b><qc>{だ}"}, \
    {SAYS(OTHER), TALK, "+それに、<q>も<b><qc>{ある}"}, \
    {SAYS(OTHER), TALK, "+<q>は、数えてみると<b><qc>{だ}"}, \
    {SAYS(OTHER), TALK, "+いっしょに<q>も<b><qc>買って{ある}"}, \
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+また、<q>の数を<b><qc>と{する}"}, \
    {SAYS(OTHER), NOTES, "+<q><b><qc>"}, \
    {SAYS(OTHER), NOTES, "+<q>は<b><qc>"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>が<a><pc>、<q>が<b><qc>{ある}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<a><pc>の<p>と<b><qc>の<q>が{ある}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<p>と<q>が{ある}。<p>は<a><pc>、<q>は<b><qc>{だ}"}, \
    {SAYS(ONE) | SAYS(OTHER), 0, "<p><a><pc>と<q><b><qc>が{ある}"}, \
    {SAYS(ONE) | SAYS(OTHER), TALK, "<P>は、<p>を<a><pc>、<q>を<b><qc>{用意する}"}, \
    {SAYS(ONE) | SAYS(OTHER), TALK, "おかし交かん会の準備で、<p>が<a><pc>、<q>が<b><qc>{ある}"}, \
    {SAYS(ONE) | SAYS(OTHER), NOTES, "<p><a><pc>、<q><b><qc>"}, \
    {SAYS(SHARED), 0, "+どちらもあまりなく同じ数ずつ、できるだけ多くの子どもに{分ける}"}, \
    {SAYS(SHARED), 0, "+これらを、それぞれあまりが出ないように同じ数ずつ{配る}。人数はできるだけ多く{する}"}, \
    {SAYS(SHARED), 0, "+できるだけ多くの人に、両方とも等しく、あまりなく{分ける}"}, \
    {SAYS(SHARED), 0, "+どの子にも同じように配り、どちらもちょうど配りきるように{する}。子どもの人数は最も多く{する}"}, \
    {SAYS(SHARED), 0, "+2種類とも同じ数ずつ、あまりがないように分け、分ける人数をできるだけ多く{する}"}, \
    {SAYS(SHARED), 0, "+それぞれを同じ数ずつ、なるべく多くの子どもに、1つも残さず{配る}"}, \
    {SAYS(SHARED), 0, "+両方を余ることなく、できるだけ多くの人数で等しく{分ける}"}, \
    {SAYS(SHARED), 0, "+これを、中身が同じになるように、できるだけ多くの子どもに全部{分ける}"}, \
    {SAYS(SHARED), TALK, "+どちらもぴったり配りきって、なるべく大ぜいの子に同じ数ずつあげ{たい}"}, \
    {SAYS(SHARED), TALK, "+けんかにならないように、どちらも同じ数ずつ、できるだけ多くの子に全部{配る}"}, \
    {SAYS(SHARED), VOICED(VOICE_EXAM), "+これらを、どちらも余ることなく、できるだけ多くの児童に等しく配るものと{する}"}, \
    {SAYS(SHARED), NOTES, "+どちらもあまりなく、最も多い人数に等しく分ける"}, \
    {SAYS(SHARED), NOTES, "+同じ数ずつ配る(余りなし、人数最大)"}

static const struct phrasing share[] = {
    GOODS_SHARED,
    {SAYS_QUESTION, 0, "?1人分の<w>の数|<wc>"},
    {SAYS_QUESTION, 0, "?1人がもらう<w>の数|<wc>"},
    {SAYS_QUESTION, 0, "<w>の1人分は何<wc>{だ}か"},
    {SAYS_QUESTION, 0, "1人分の<w>は何<wc>に{なる}か"},
    {SAYS_QUESTION, 0, "<w>は1人に何<wc>{配れる}か"},
    {SAYS_QUESTION, 0, "[このとき、|]1人がもらう<w>は何<wc>{だ}か"},
    {SAYS_QUESTION, 0, "1人に<w>を何<wc>ずつ配ることに{なる}か"},
    {SAYS_QUESTION, 0, "<w>は、1人何<wc>ずつに{なる}か"},
    {SAYS_QUESTION, 0, "<w>を何<wc>ずつ{もらえる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<w>は1人何<wc>もらえるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<w>は1人何<wc>になると考えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "<w>は1人何<wc>"},
    {SAYS(SHARED) | SAYS_QUESTION, 0, "どちらもあまりなく、できるだけ多くの子どもに同じ数ずつ分けると、<w>の1人分は何<wc>{だ}か"},
    {SAYS(SHARED) | SAYS_QUESTION, 0, "これらを、できるだけ多くの人に等しくあまりなく配るとき、<w>は1人に何<wc>{配れる}か"},
    {SAYS(SHARED) | SAYS_QUESTION, 0, "どちらも残さず同じ数ずつ配り、人数を最も多くすると、1人分の<w>は何<wc>に{なる}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(SHARED), 0, "<p><a><pc>と<q><b><qc>を、それぞれ同じ数ずつあまりなく、できるだけ多くの子どもに{分ける}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(SHARED), 0, "できるだけ多くの人に、<a><pc>の<p>と<b><qc>の<q>を、どちらも等しく、あまりなく{配る}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(SHARED) | SAYS_QUESTION, 0,
     "<w>の1人分は何<wc>{だ}か。<p><a><pc>と<q><b><qc>を、どちらもあまりなく、できるだけ多くの人に同じ数ずつ分けるものと{する}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(SHARED) | SAYS_QUESTION, VOICED(VOICE_DRILL),
     "<p><a><pc>と<q><b><qc>を、余りなく最も多い人数に等しく分けるときの、1人分の<w>の数"},
    {0, 0, NULL},
};

/* ---- the side, the people ---- */
static const struct phrasing side[] = {
    SHEET_AND_CUT,
    {SAYS_QUESTION, 0, "+?正方形の1辺の長さ|cm"},
    {SAYS_QUESTION, 0, "+正方形の1辺は何cm{だ}か"},
    {SAYS_QUESTION, 0, "+1辺の長さは何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+1辺を何cmにすれば{いい}か"},
    {SAYS_QUESTION, 0, "+できる正方形の1辺は何cm{だ}か"},
    {SAYS_QUESTION, 0, "+1辺が何cmの正方形が{できる}か"},
    {SAYS_QUESTION, 0, "+?切り分けた正方形の1辺|cm"},
    {SAYS_QUESTION, 0, "+正方形の1辺は何cmに{なる}か"},
    {SAYS_QUESTION, 0, "+1辺は何cmに切れば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1辺は何cmになるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+正方形の1辺は何cmにすればよいことに{なる}か"},
    {SAYS_QUESTION, NOTES, "+1辺は何cm"},
    {SAYS(CUT) | SAYS_QUESTION, 0, "+これを同じ大きさの正方形にあまりなく切るとき、いちばん大きい正方形の1辺は何cm{だ}か"},
    {SAYS(CUT) | SAYS_QUESTION, 0, "+同じ大きさの正方形にあまりなく切り、できるだけ大きくするには、1辺を何cmにすれば{いい}か"},
    {SAYS(CUT) | SAYS_QUESTION, 0, "+?あまりなく切り分けられる、最も大きい正方形の1辺|cm"},
    {SAYS(CUT) | SAYS_QUESTION, TALK, "+ぴったり切り分けられる正方形のうち、いちばん大きいものの1辺は何cm{だ}か"},
    {SAYS(SHEET) | SAYS(CUT) | SAYS_QUESTION, 0, "[たて|縦]<a>cm、横<b>cmの長方形の<w>をあまりなく切り分けてできる、最も大きい正方形の1辺は何cm{だ}か"},
    {SAYS(SHEET) | SAYS(CUT) | SAYS_QUESTION, 0, "1辺は何cm{だ}か。[たて|縦]<a>cm、横<b>cmの長方形の<w>を、同じ大きさのできるだけ大きい正方形にあまりなく切るものと{する}"},
    {SAYS(SHEET) | SAYS(CUT) | SAYS_QUESTION, NOTES, "<a>cm×<b>cmの長方形→同じ正方形に分割(余りなし・最大)。1辺は"},
    {SAYS(SHEET) | SAYS(CUT) | SAYS_QUESTION, NOTES, "たて<a>cm、横<b>cmの<w>をあまりなく切ってできる、最も大きい正方形の1辺の長さ"},
    {0, 0, NULL},
};

static const struct phrasing people[] = {
    GOODS_SHARED,
    {SAYS_QUESTION, 0, "+?分けられる人数|人"},
    {SAYS_QUESTION, 0, "+何人に分けることが{できる}か"},
    {SAYS_QUESTION, 0, "+子どもの人数は何人{だ}か"},
    {SAYS_QUESTION, 0, "+何人の子どもに{分けられる}か"},
    {SAYS_QUESTION, 0, "+分ける人数は何人に{なる}か"},
    {SAYS_QUESTION, 0, "+何人に{配れる}か"},
    {SAYS_QUESTION, 0, "+全部で何人に{配る}か"},
    {SAYS_QUESTION, 0, "+?子どもの人数|人"},
    {SAYS_QUESTION, 0, "+人数は何人に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何人に分けられるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+最大で何人分まで{作れる}か"},
    {SAYS_QUESTION, NOTES, "+何人に分けられる"},
    {SAYS_QUESTION, NOTES, "+人数は"},
    {SAYS(SHARED) | SAYS_QUESTION, 0, "+どちらもあまりなく同じ数ずつ分けると、最も多くて何人に{分けられる}か"},
    {SAYS(SHARED) | SAYS_QUESTION, 0, "+これらを、どちらも余りなく等しく配るとき、できるだけ多くて何人に{配れる}か"},
    {SAYS(SHARED) | SAYS_QUESTION, 0, "+?どちらもあまりなく等しく分けられる、最も多い人数|人"},
    {SAYS(SHARED) | SAYS_QUESTION, TALK, "+どちらもぴったり同じ数ずつ配りきるには、多くて何人に{配れる}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(SHARED) | SAYS_QUESTION, 0, "<p><a><pc>と<q><b><qc>を、それぞれ余りなく等しく分けられる最も多い人数は何人{だ}か"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(SHARED) | SAYS_QUESTION, 0, "何人に{分けられる}か。<p><a><pc>と<q><b><qc>を、どちらもあまりなく、できるだけ多くの人に同じ数ずつ分けるものと{する}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(SHARED) | SAYS_QUESTION, NOTES, "<p><a><pc>と<q><b><qc>を、それぞれ余りなく等しく分けられる最も多い人数"},
    {0, 0, NULL},
};

const struct wording wording_gcd[] = {
    {"squares", SAYS(SHEET) | SAYS(CUT), squares},
    {"share", SAYS(ONE) | SAYS(OTHER) | SAYS(SHARED), share},
    {"side", SAYS(SHEET) | SAYS(CUT), side},
    {"people", SAYS(ONE) | SAYS(OTHER) | SAYS(SHARED), people},
    {NULL, 0, NULL},
};
