/* shokuen_henka.c - how a solution that changes is said: water or salt comes in, one is poured
 * into another.
 *
 * Slots: <w> 食塩水, <s> 食塩; <G> grams of <P> percent, <H> of <Q>; <W> of water that <fr> に or から
 * <wv> 加える or 蒸発させる,
 * <S> of salt, <x> that is poured or replaced; <A> and <B> two vessels.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/solution.h"

enum { LIQUID, CHANGE };
enum { BOTH = SAYS(LIQUID) | SAYS(CHANGE) };

/* ---- water in or out ---- */
static const struct phrasing water[] = {
    HAVE_SOLUTION(SAYS(LIQUID), "<G>", "<P>"),
    WHAT_STRENGTH,
    {SAYS(CHANGE), 0, "+これ<fr>水を<W>g{<wv>/た}"},
    {SAYS(CHANGE), 0, "+この<w><fr>水を<W>g{<wv>/た}"},
    {SAYS(CHANGE), 0, "+ここ<fr><W>gの水を{<wv>}"},
    {SAYS(CHANGE), 0, "+<wv>水の重さは<W>g{だ}"},
    {SAYS(CHANGE), 0, "+水だけが<W>g{<wz>/た}"},
    {SAYS(CHANGE), 0, "+水を<W>g<wt>、こさを{変える/1/た}"},
    {SAYS(CHANGE), 0, "+その後、水を<W>g{<wv>/た}"},
    {SAYS(CHANGE), 0, "+次に、これ<fr>水を<W>gだけ{<wv>}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+この容器の<w><fr>、水<W>gを{<wv>/た}"},
    {SAYS(CHANGE), TALK, "+「水を<W>g<wt>みよう。」と、やって{みる/た}"},
    {SAYS(CHANGE), TALK, "+これ<fr>水を<W>グラム{<wv>/た}"},
    {SAYS(CHANGE), NOTES, "+水を<W>g<wv>"},
    {SAYS(CHANGE), NOTES, "+水<W>gを<wv>"},
    {BOTH, 0, "<P>%の<w><G>g<fr>水を<W>g{<wv>/た}"},
    {BOTH, 0, "<G>gの<P>%の<w><fr>、水を<W>g{<wv>}"},
    {BOTH, 0, "[こさ|濃度]<P>%の<w><G>g<fr>、<W>gの水を{<wv>/た}"},
    {BOTH, 0, "<w><fr>水を<W>g{<wv>/た}。はじめは<G>gで、こさは<P>%{だ/た}"},
    {BOTH, TALK, "「<P>%の<w>が<G>gあったけど、水を<W>g<wt>みたよ。」と兄が{言う/た}"},
    {BOTH, NOTES, "<P>%の<w><G>g<fr>水<W>gを<wv>"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+これ<fr>水を<W>g<wv>と、何%の<w>に{なる}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+水を<W>g<wv>と、[こさ|濃度]は何%に{変わる}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+水を<W>g<wt>できる<w>のこさは何%{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<P>%の<w><G>g<fr>水を<W>g<wv>と、何%の<w>に{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "何%の<w>に{なる}か。<P>%の<w><G>g<fr>水を<W>g{<wv>}"},
    {BOTH | SAYS_QUESTION, NOTES, "<P>%の<w><G>g<fr>水<W>gを<wv>ときの濃度"},
    {0, 0, NULL},
};

/* ---- salt in ---- */
static const struct phrasing salt[] = {
    HAVE_SOLUTION(SAYS(LIQUID), "<G>", "<P>"),
    WHAT_STRENGTH,
    {SAYS(CHANGE), 0, "+これに<s>を<S>g加えて{とかす/た}"},
    {SAYS(CHANGE), 0, "+そこへ<s>を<S>g{入れる/た}"},
    {SAYS(CHANGE), 0, "+この中に<s>を<S>g{とかす}"},
    {SAYS(CHANGE), 0, "+<S>gの<s>を入れて、全部{とかす/た}"},
    {SAYS(CHANGE), 0, "+さらに<s>を<S>g{とかす/た}"},
    {SAYS(CHANGE), 0, "+あと<s>を<S>g{たす/た}"},
    {SAYS(CHANGE), 0, "+これに<s><S>gを加えてよくかき{まぜる/た}"},
    {SAYS(CHANGE), 0, "+加えた<s>は<S>gで、すべて{とける/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+この<w>に<s><S>gを入れてよくかき混ぜると、<s>はすべて{とける/た}"},
    {SAYS(CHANGE), TALK, "+うすかったので、<s>を<S>g{追加する/た}"},
    {SAYS(CHANGE), TALK, "+「<s>を<S>gたしてみよう。」と、入れて{とかす/た}"},
    {SAYS(CHANGE), TALK, "+そこへ<s>を、<S>グラムとかして{みる/た}"},
    {SAYS(CHANGE), NOTES, "+<s><S>gを加える"},
    {SAYS(CHANGE), NOTES, "+<s>を<S>gとかす"},
    {BOTH, 0, "<P>%の<w><G>gに<s>を<S>g加えて{とかす/た}"},
    {BOTH, 0, "<s>を<S>g、<P>%の<w><G>gの中に入れて全部{とかす/た}"},
    {BOTH, 0, "<G>gの<P>%の<w>に、<S>gの<s>を{加える/た}"},
    {BOTH, 0, "[こさ|濃度]<P>%の<w><G>gに、さらに<s><S>gを{とかす/た}"},
    {BOTH, TALK, "<w>を<G>g作ったのですが、<P>%ではうすかったので、<s>を<S>g{たす/た}"},
    {BOTH, NOTES, "<P>%の<w><G>g+<s><S>g"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+これに<s>を<S>g加えると、何%の<w>に{なる}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<s>を<S>gとかすと、[こさ|濃度]は何%に{なる}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+あと<S>gの<s>を足すと、こさは何%に{変わる}か"},
    {BOTH | SAYS_QUESTION, 0, "<P>%の<w><G>gに<s><S>gをとかすと、何%の<w>に{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "何%の<w>に{なる}か。<P>%の<w><G>gに、<s>を<S>g入れて{とかす}"},
    {BOTH | SAYS_QUESTION, NOTES, "<P>%の<w><G>gに<s><S>gを加えたときの濃度"},
    {0, 0, NULL},
};

/* ---- some of the first into the second ---- */
enum { FIRST, SECOND, MOVE };
static const struct phrasing pour[] = {
    IN_A_VESSEL(SAYS(FIRST), "", "<A>", "<G>", "<P>"),
    IN_A_VESSEL(SAYS(SECOND), "", "<B>", "<H>", "<Q>"),
    {SAYS(SECOND), 0, "+一方、<B>には<Q>%の<w>が<H>g入って{いる}"},
    {SAYS(SECOND), 0, "+また、<B>の<w>は<H>gで、[こさ|濃度]は<Q>%{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<A>には<P>%の<w>が<G>g、<B>には<Q>%の<w>が<H>g入って{いる}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>が<A>に<G>g、<B>に<H>gあり、[こさ|濃度]は順に<P>%と<Q>%{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>%の<w><G>gが<A>に、<Q>%の<w><H>gが<B>に入って{いる}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<A>の<w>は<P>%で<G>g、<B>の<w>は<Q>%で<H>g{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<A> <G>g <P>%、<B> <H>g <Q>%(<w>)"},
    {SAYS(MOVE), 0, "+<A>から<B>へ<x>gを{うつす/た}"},
    {SAYS(MOVE), 0, "+<A>の<w>のうち<x>gを<B>に{入れる/た}"},
    {SAYS(MOVE), 0, "+<A>から<x>gを取り出して<B>に入れ、よくかき{まぜる/た}"},
    {SAYS(MOVE), 0, "+<A>から<w>を<x>gくみ出し、<B>に{加える/た}"},
    {SAYS(MOVE), 0, "+<A>の<w>を<x>gだけ<B>に{うつす}"},
    {SAYS(MOVE), 0, "+<x>gの<w>を<A>から<B>に{移す/た}"},
    {SAYS(MOVE), VOICED(VOICE_EXAM), "+いま、<A>から<w>を<x>g取り出して<B>に入れ、よくかき{混ぜる/た}"},
    {SAYS(MOVE), TALK, "+「<A>のを<x>gあげるよ。」と、<B>に{注ぐ/た}"},
    {SAYS(MOVE), TALK, "+<A>のほうから<x>グラム、<B>に{うつす/た}"},
    {SAYS(MOVE), NOTES, "+<A>→<B>に<x>g"},
    {SAYS(MOVE), NOTES, "+<A>から<B>へ<x>g移す"},
    {SAYS_QUESTION, 0, "?<B>の<w>の[こさ|濃度]|%"},
    {SAYS_QUESTION, 0, "<B>の<w>は何%に{なる}か"},
    {SAYS_QUESTION, 0, "<B>の<w>の[こさ|濃度]は何%に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<B>の[こさ|濃度]は何%{だ}か"},
    {SAYS_QUESTION, 0, "+うつした後の<B>は何%に{なる/た}か"},
    {SAYS_QUESTION, 0, "<B>の<w>の[こさ|濃度]は何%に{なる/た}か"},
    {SAYS_QUESTION, 0, "+<B>は何%の<w>に{なる}か"},
    {SAYS_QUESTION, 0, "+<B>にできる<w>のこさは何%{だ}か"},
    {SAYS_QUESTION, TALK, "<B>のこさは、何パーセントに{なる}か"},
    {SAYS_QUESTION, NOTES, "<B>は何%"},
    {SAYS_QUESTION, NOTES, "<B>の濃度は"},
    {SAYS(MOVE) | SAYS_QUESTION, 0, "+<A>から<B>へ<x>gをうつしてよくまぜると、<B>の<w>は何%に{なる}か"},
    {SAYS(MOVE) | SAYS_QUESTION, 0, "+<A>の<w><x>gを<B>に入れると、<B>の[こさ|濃度]は何%に{なる}か"},
    {SAYS(MOVE) | SAYS_QUESTION, 0, "+<A>から<x>gを<B>に移したとき、<B>は何%の<w>に{なる}か"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(MOVE) | SAYS_QUESTION, 0, "<B>の<w>のこさは何%に{なる}か。<A>には<P>%の<w>が<G>g、<B>には<Q>%の<w>が<H>gあり、<A>から<B>へ<x>g{うつす}"},
    {0, 0, NULL},
};

/* ---- some is thrown away, and water comes in ---- */
static const struct phrasing replace[] = {
    HAVE_SOLUTION(SAYS(LIQUID), "<G>", "<P>"),
    WHAT_STRENGTH,
    {SAYS(CHANGE), 0, "+このうち<x>gを捨て、かわりに水を<x>g{入れる/た}"},
    {SAYS(CHANGE), 0, "+ここから<x>gを捨てて、同じ重さの水を{入れる/た}"},
    {SAYS(CHANGE), 0, "+<x>gの<w>をくみ出し、水を<x>g{加える/た}"},
    {SAYS(CHANGE), 0, "+<x>gだけ取り出して、かわりに同じ重さの水を{入れる}"},
    {SAYS(CHANGE), 0, "+そのうちの<x>gを、水<x>gと入れ{かえる/1/た}"},
    {SAYS(CHANGE), 0, "+<x>gを水と入れかえて、もとの重さに{もどす/た}"},
    {SAYS(CHANGE), 0, "+まず<x>gを捨て、次に水を<x>g{たす/た}"},
    {SAYS(CHANGE), VOICED(VOICE_EXAM), "+この<w>から<x>gを取り出し、かわりに<x>gの水を入れてよくかき{混ぜる/た}"},
    {SAYS(CHANGE), TALK, "+ところが<x>gこぼしたので、同じ重さの水を{たす/た}"},
    {SAYS(CHANGE), TALK, "+このうち<x>グラムを捨てて、代わりに、水を<x>グラム{入れる/た}"},
    {SAYS(CHANGE), NOTES, "+<x>gを捨てて水<x>gを入れる"},
    {SAYS(CHANGE), NOTES, "+<x>gを水と入れかえる"},
    {BOTH, 0, "<P>%の<w><G>gのうち<x>gを捨て、かわりに水を<x>g{入れる/た}"},
    {BOTH, 0, "<G>gの<P>%の<w>から<x>gを捨て、同じ重さの水を{加える/た}"},
    {BOTH, 0, "<P>%の<w><G>gのうち、<x>gを水と入れ{かえる/1/た}"},
    {BOTH, NOTES, "<P>%の<w><G>gのうち<x>gを水と入れかえ"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+このうち<x>gを捨てて水を<x>g入れると、[こさ|濃度]は何%に{なる}か"},
    {SAYS(CHANGE) | SAYS_QUESTION, 0, "+<x>gを同じ重さの水と入れかえると、何%の<w>に{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "何%の<w>に{なる}か。<P>%の<w><G>gから<x>gを取り出し、かわりに水を<x>g{入れる}"},
    {BOTH | SAYS_QUESTION, NOTES, "<P>%の<w><G>gのうち<x>gを捨て、同じ重さの水を入れたときの濃度"},
    {0, 0, NULL},
};

const struct wording wording_shokuen_henka[] = {
    {"water", BOTH, water},
    {"salt", BOTH, salt},
    {"pour", SAYS(FIRST) | SAYS(SECOND) | SAYS(MOVE), pour},
    {"replace", BOTH, replace},
    {NULL, 0, NULL},
};
