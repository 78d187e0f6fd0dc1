/* shokuen_irekae.c - how it is told that two vessels exchange some, or that water comes in place of a part.
 *
 * Slots: <w> 食塩水, <s> 食塩; vessels <A> with <G> grams of <P> percent, <B> with <H> of <Q>; <x> grams exchanged; <who>
 * the vessel that is asked for.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/solution.h"

enum { FIRST, SECOND, SWAP };
enum { VESSELS = SAYS(FIRST) | SAYS(SECOND) };

#define TWO_VESSELS \
    IN_A_VESSEL(SAYS(FIRST), "", "<A>", "<G>", "<P>"), \
    IN_A_VESSEL(SAYS(SECOND), "", "<B>", "<H>", "<Q>"), \
    {SAYS(SECOND), 0, "+もう一方の<B>に入っているのは<Q>%の<w><H>g{だ}"}, \
    {VESSELS, 0, "<A>には<P>%の<w>が<G>g、<B>には<Q>%の<w>が<H>g入って{いる}"}, \
    {VESSELS, 0, "<w>が<A>に<G>g、<B>に<H>gあり、[こさ|濃度]は順に<P>%と<Q>%{だ}"}, \
    {VESSELS, 0, "2つの入れ物があり、<A>は<P>%の<w><G>g、<B>は<Q>%の<w><H>g{だ}"}, \
    {VESSELS, VOICED(VOICE_EXAM), "<A>、<B>にそれぞれ濃度<P>%の<w><G>gと濃度<Q>%の<w><H>gが入って{いる}"}, \
    {VESSELS, TALK, "理科室に、<P>%の<w><G>gが入った<A>と、<Q>%の<w><H>gが入った<B>が{ある}"}, \
    {VESSELS, NOTES, "<A> <G>g <P>%、<B> <H>g <Q>%(<w>)"}

static const struct phrasing equal[] = {
    TWO_VESSELS,
    {SAYS(SWAP), 0, "+<A>と<B>から同じ重さの<w>を取り出して入れかえると、こさが等しく{なる/た}"},
    {SAYS(SWAP), 0, "+それぞれから同じ量を同時に相手に移すと、同じこさに{なる/た}"},
    {SAYS(SWAP), 0, "+同じ重さずつ交かんして、2つのこさを同じに{する/た}"},
    {SAYS(SWAP), 0, "+両方から等しい重さをくみ出し、たがいに入れかえたところ、こさの差がなく{なる/た}"},
    {SAYS(SWAP), 0, "+同じ量ずつ入れかえたら、どちらの[こさ|濃度]も同じに{なる/た}"},
    {SAYS(SWAP), 0, "+<A>から<B>へ、同時に<B>から<A>へ同じ重さを移したところ、<A>と<B>のこさがそろって{いる/た}"},
    {SAYS(SWAP), 0, "+<A>の一部と<B>の同じ重さの一部を取りかえて、同じこさの<w>に{する/た}"},
    {SAYS(SWAP), 0, "+2つの入れ物から同じグラム数を入れかえるとこさは等しく{なる}"},
    {SAYS(SWAP), TALK, "+同じ重さをはかって入れかえてみたら、同じこさに{なる/た}"},
    {SAYS(SWAP), TALK, "+「同じ量を入れかえたら、ちょうど同じこさになったよ」と友だちが{言う/た}"},
    {SAYS(SWAP), VOICED(VOICE_EXAM), "+<A>と<B>から等量の<w>を同時に取り出し、入れかえると、濃度が等しく{なる/た}"},
    {SAYS(SWAP), VOICED(VOICE_PARENT), "+この2つを同じ重さだけ入れかえると、こさが同じになるそう{だ}"},
    {SAYS(SWAP), NOTES, "+同じ重さを入れかえて同じこさに"},
    {SAYS(SWAP), NOTES, "+等量交かん→同じ濃度"},
    ASKED_EITHER,
    {SAYS(SWAP) | SAYS_QUESTION, 0, "+両方から同じ重さを取り出して入れかえ、同じこさにしたとき、<qs>{だ}か"},
    {VESSELS | SAYS(SWAP), 0, "<A>の<P>%の<w><G>gと、<B>の<Q>%の<w><H>gから、同じ重さずつを入れかえると、こさが等しく{なる/た}"},
    {VESSELS | SAYS(SWAP), NOTES, "<A>:<P>%<G>g、<B>:<Q>%<H>g(<w>)、等量を入れかえて同じこさ"},
    {VESSELS | SAYS(SWAP) | SAYS_QUESTION, 0, "<qs>{だ}か。<A>には<P>%の<w>が<G>g、<B>には<Q>%の<w>が<H>g入っていて、同じ重さを入れかえるとこさが等しく{なる/た}"},
    {0, 0, NULL},
};

/* ---- so many grams exchanged ---- */
static const struct phrasing after[] = {
    TWO_VESSELS,
    {SAYS(SWAP), 0, "+<A>と<B>から<x>gずつ取り出して{入れかえる/た}"},
    {SAYS(SWAP), 0, "+それぞれから同時に<x>gを相手に{移す/た}"},
    {SAYS(SWAP), 0, "+<x>gずつ同時に交かんして、よく{まぜる/た}"},
    {SAYS(SWAP), 0, "+<A>の<x>gと<B>の<x>gを{入れかえる}"},
    {SAYS(SWAP), 0, "+両方から<x>gずつくみ出し、たがいに{入れかえる/た}"},
    {SAYS(SWAP), 0, "+<A>から取り出した<x>gを<B>へ、<B>から取り出した<x>gを<A>へ{入れる/た}"},
    {SAYS(SWAP), 0, "+どちらからも<x>gをはかり取って、相手の入れ物に{移す/た}"},
    {SAYS(SWAP), 0, "+<x>gの<w>をおたがいに{取りかえる/た}"},
    {SAYS(SWAP), TALK, "+2つのコップを使って、<x>gずつ入れかえて{みる/た}"},
    {SAYS(SWAP), TALK, "+<A>から<B>へ<x>グラム、同時に<B>から<A>へも<x>グラム{移す/た}"},
    {SAYS(SWAP), VOICED(VOICE_EXAM), "+<A>と<B>から<x>gずつ同時に取り出して入れかえ、よくかき{まぜる/た}"},
    {SAYS(SWAP), VOICED(VOICE_PARENT), "+この2つを<x>gずつ入れかえたと{する}"},
    {SAYS(SWAP), NOTES, "+<x>gずつ入れかえ"},
    {SAYS(SWAP), NOTES, "+<A>⇔<B> <x>gずつ交かん"},
    ASKED("<who>の[こさ|濃度]", "%"),
    {SAYS_QUESTION, 0, "+<who>の<w>は何%に{なる/た}か"},
    {SAYS_QUESTION, 0, "+<who>は何%の<w>に{なる}か"},
    {SAYS(SWAP) | SAYS_QUESTION, 0, "+<x>gずつ入れかえると、<who>は何%に{なる}か"},
    {VESSELS | SAYS(SWAP), 0, "<P>%の<w><G>gが入った<A>と<Q>%の<w><H>gが入った<B>で、<x>gずつを{入れかえる/た}"},
    {VESSELS | SAYS(SWAP), NOTES, "<A>:<P>%<G>g、<B>:<Q>%<H>g(<w>)、<x>gずつ入れかえ"},
    {VESSELS | SAYS(SWAP) | SAYS_QUESTION, 0, "<who>のこさは何%に{なる}か。はじめ<A>は<P>%の<w><G>g、<B>は<Q>%の<w><H>gで、<x>gずつを{入れかえる}"},
    {0, 0, NULL},
};

/* ---- water in place of a part ---- */
enum { HAVE, REPLACE };
static const struct phrasing twice[] = {
    HAVE_SOLUTION(SAYS(HAVE), "<G>", "<P>"),
    {SAYS(REPLACE), 0, "+<x>gをすてて水を<x>g入れることを2回くり{返す/た}"},
    {SAYS(REPLACE), 0, "+<x>gをくみ出し、同じ重さの水を入れる。これを2回{する}"},
    {SAYS(REPLACE), 0, "+<x>gを取り出して水を<x>g加え、もう一度同じことを{する/た}"},
    {SAYS(REPLACE), 0, "+「<x>gをすて、水を<x>g入れてまぜる」という作業を2回{行う/た}"},
    {SAYS(REPLACE), 0, "+1回に<x>gずつ、2回、水と{入れかえる/た}"},
    {SAYS(REPLACE), 0, "+まず<x>gを水と入れかえてよくまぜ、さらにもう1回<x>gを水と{入れかえる/た}"},
    {SAYS(REPLACE), 0, "+<x>gこぼしては水を<x>g足すことを、続けて2回{する/た}"},
    {SAYS(REPLACE), 0, "+水との入れかえを2回した。1回に入れかえた重さは<x>g{だ}"},
    {SAYS(REPLACE), TALK, "+<x>gをすててその分だけ水を入れるのを、2回もやって{しまう/た}"},
    {SAYS(REPLACE), TALK, "+こいと言われて<x>gを水にかえ、まだこいと言われてまた<x>gを水に{かえる/1/た}"},
    {SAYS(REPLACE), VOICED(VOICE_EXAM), "+ここから<x>gを取り出し、同量の水を加えてよくかきまぜる操作を2回{行う/た}"},
    {SAYS(REPLACE), NOTES, "+<x>gを水と入れかえ×2回"},
    {SAYS(REPLACE), NOTES, "+<x>gすてて水<x>g、これを2回"},
    WHAT_STRENGTH,
    {SAYS_QUESTION, 0, "+2回目の後の[こさ|濃度]は何%{だ}か"},
    {SAYS_QUESTION, 0, "+最後に何%の<w>に{なる}か"},
    {SAYS(REPLACE) | SAYS_QUESTION, 0, "+<x>gを水と入れかえることを2回すると、こさは何%に{なる}か"},
    {SAYS(HAVE) | SAYS(REPLACE), 0, "<P>%の<w><G>gから<x>gをすてて水を<x>g入れ、また<x>gをすてて水を<x>g{入れる/た}"},
    {SAYS(HAVE) | SAYS(REPLACE), NOTES, "<P>%の<w><G>g、<x>gを水と入れかえ×2"},
    {SAYS(HAVE) | SAYS(REPLACE) | SAYS_QUESTION, 0, "こさは何%に{なる}か。<P>%の<w><G>gから<x>gをすてて水<x>gを入れる作業を、2回{行う}"},
    {0, 0, NULL},
};

static const struct phrasing amount[] = {
    HAVE_SOLUTION(SAYS(HAVE), "<G>", "<P>"),
    {SAYS(REPLACE), 0, "+何gかすてて同じ重さの水を入れると、<Q>%に{なる/た}"},
    {SAYS(REPLACE), 0, "+一部をくみ出し、同じ重さの水を入れて<Q>%に{する}"},
    {SAYS(REPLACE), 0, "+一部を水と入れかえて、<Q>%の<w>に{する/た}"},
    {SAYS(REPLACE), 0, "+いくらか取り出し、その分だけ水を加えたところ、こさが<Q>%に{下がる/た}"},
    {SAYS(REPLACE), 0, "+取り出した重さと等しい水を加えると、<Q>%の<w>が{できる/た}"},
    {SAYS(REPLACE), 0, "+全体の重さは変えずに、こさを<Q>%に{したい}"},
    {SAYS(REPLACE), 0, "+少しすてて水を入れ、元の重さにもどすと<Q>%に{なる/た}"},
    {SAYS(REPLACE), 0, "+いくらかを同じ重さの水と取りかえたら、こさは<Q>%に{なる/た}"},
    {SAYS(REPLACE), TALK, "+うっかりこぼした分だけ水を足しておいたら、<Q>%になって{いる/た}"},
    {SAYS(REPLACE), TALK, "+からいので少しすてて、その分だけ水を入れ、<Q>%に{する/た}"},
    {SAYS(REPLACE), VOICED(VOICE_EXAM), "+この<w>から何gかを取り出し、同量の水を加えると、濃度が<Q>%に{なる/た}"},
    {SAYS(REPLACE), NOTES, "+一部を水と入れかえ→<Q>%"},
    {SAYS(REPLACE), NOTES, "+何gか捨てて同量の水で<Q>%"},
    {SAYS_QUESTION, 0, "+すてた<w>は何g{だ}か"},
    {SAYS_QUESTION, 0, "+何gを水と{入れかえる}か"},
    {SAYS_QUESTION, 0, "+何gくみ出せば{よい}か"},
    {SAYS_QUESTION, 0, "+取り出したのは何g{だ}か"},
    {SAYS_QUESTION, 0, "+加えた水は何g{だ}か"},
    {SAYS_QUESTION, 0, "+何gの水と入れかえたことに{なる}か"},
    {SAYS_QUESTION, 0, "+?水と入れかえた<w>の重さ|g"},
    {SAYS_QUESTION, 0, "+入れかえた重さは何g{だ/た}か"},
    {SAYS_QUESTION, 0, "+?すてた<w>の重さ|g"},
    {SAYS_QUESTION, TALK, "+何g入れかえれば{いい}か"},
    {SAYS_QUESTION, TALK, "+水にかえたのは何グラム{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、取り出した<w>は何g{だ}か"},
    {SAYS_QUESTION, NOTES, "+入れかえた重さは"},
    {SAYS_QUESTION, NOTES, "+何gを入れかえる"},
    {SAYS(REPLACE) | SAYS_QUESTION, 0, "+一部をすてて同じ重さの水を入れ、こさを<Q>%にするには、何gをすてれば{よい}か"},
    {SAYS(HAVE) | SAYS(REPLACE), 0, "<P>%の<w><G>gの一部を同じ重さの水と入れかえて、<Q>%に{する/た}"},
    {SAYS(HAVE) | SAYS(REPLACE), NOTES, "<P>%の<w><G>gの一部を水と入れかえ→<Q>%"},
    {SAYS(HAVE) | SAYS(REPLACE) | SAYS_QUESTION, 0, "何gを水と入れかえれば{よい}か。<P>%の<w><G>gを、重さを変えずに<Q>%に{する}"},
    {0, 0, NULL},
};

const struct wording wording_shokuen_irekae[] = {
    {"equal", VESSELS | SAYS(SWAP), equal},
    {"after", VESSELS | SAYS(SWAP), after},
    {"twice", SAYS(HAVE) | SAYS(REPLACE), twice},
    {"amount", SAYS(HAVE) | SAYS(REPLACE), amount},
    {NULL, 0, NULL}};
