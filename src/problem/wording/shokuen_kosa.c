/* shokuen_kosa.c - how the strength of a solution is asked for: from its salt, after some went
 * there and came back.
 *
 * Slots: <w> 食塩水, <s> 食塩; <S> grams of salt in <G> of a solution; <A> and <B> two vessels with <G>
 * of <P> percent and <H> of
 * <Q>, <x> grams that are moved.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/solution.h"

enum { LIQUID, SALT };
enum { BOTH = SAYS(LIQUID) | SAYS(SALT) };
static const struct phrasing rate[] = {
    WHAT_STRENGTH,
    {SAYS(LIQUID), 0, "<w>が<G>g{ある}"},
    {SAYS(LIQUID), 0, "<w>全体の重さは<G>g{だ}"},
    {SAYS(LIQUID), 0, "<w>を<G>g{作る/た}"},
    {SAYS(LIQUID), 0, "[ビーカー|コップ|びん]に<w>が<G>g入って{いる}"},
    {SAYS(LIQUID), 0, "<w>の重さをはかると<G>g{だ/た}"},
    {SAYS(LIQUID), TALK, "先生が<w>を<G>g作って{くれる/た}"},
    {SAYS(LIQUID), NOTES, "<w><G>g"},
    {SAYS(LIQUID), NOTES, "<w>全体<G>g"},
    {SAYS(SALT), 0, "+この中に<s>が<S>gとけて{いる}"},
    {SAYS(SALT), 0, "+そのうち<S>gが<s>{だ}"},
    {SAYS(SALT), 0, "+とけている<s>は<S>g{だ}"},
    {SAYS(SALT), 0, "+使った<s>は<S>g{だ}"},
    {SAYS(SALT), 0, "+水を全部蒸発させると、<s>が<S>g{残る/た}"},
    {SAYS(SALT), 0, "+これには<s>が<S>gふくまれて{いる}"},
    {SAYS(SALT), TALK, "+「<s>は<S>g入れたよ。」と姉が{言う/た}"},
    {SAYS(SALT), NOTES, "+<s><S>g"},
    {SAYS(SALT), NOTES, "+うち<s><S>g"},
    {BOTH, 0, "<w><G>gの中に、<s>が<S>gとけて{いる}"},
    {BOTH, 0, "<s>を<S>gとかして、<w>を<G>g{作る/た}"},
    {BOTH, 0, "<s><S>gに水を加えて、全体を<G>gの<w>に{する/た}"},
    {BOTH, 0, "<S>gの<s>をふくむ<w>が<G>g{ある}"},
    {BOTH, 0, "<s>を<S>g入れ、全体が<G>gになるまで水を注いで<w>を{作る/た}"},
    {BOTH, TALK, "「<s>をはかったら<S>gだったよ。」「じゃあ、全体が<G>gになるまで水を入れよう。」と、2人で<w>を{作る/た}"},
    {BOTH, NOTES, "<w><G>gに<s><S>g"},
    {SAYS(SALT) | SAYS_QUESTION, 0, "+この中に<s>が<S>gとけているとき、[こさ|濃度]は何%{だ}か"},
    {SAYS(SALT) | SAYS_QUESTION, 0, "+<s>が<S>gふくまれているなら、何%の<w>{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<s>が<S>gとけている<w><G>gの[こさ|濃度]は何%{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "何%の<w>{だ}か。全体は<G>gで、とけている<s>は<S>g{だ}"},
    {BOTH | SAYS_QUESTION, NOTES, "<w><G>gに<s><S>gがとけているときの濃度"},
    {0, 0, NULL},
};

/* ---- there and back ---- */
enum { FIRST, SECOND, MOVES };
static const struct phrasing back[] = {
    IN_A_VESSEL(SAYS(FIRST), "", "<A>", "<G>", "<P>"),
    IN_A_VESSEL(SAYS(SECOND), "", "<B>", "<H>", "<Q>"),
    {SAYS(FIRST) | SAYS(SECOND), 0, "<A>には<P>%の<w>が<G>g、<B>には<Q>%の<w>が<H>g入って{いる}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<w>が<A>に<G>g、<B>に<H>gあり、[こさ|濃度]は順に<P>%と<Q>%{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<A> <G>g <P>%、<B> <H>g <Q>%(<w>)"},
    {SAYS(MOVES), 0, "+<A>から<B>へ<x>gうつしてよくまぜ、次に<B>から<A>へ<x>g{もどす}"},
    {SAYS(MOVES), 0, "+<A>から<x>gを<B>に入れてまぜた後、<B>から<x>gを<A>に{もどす/た}"},
    {SAYS(MOVES), 0, "+まず<A>から<B>へ<x>g、よくまぜてから<B>から<A>へ<x>g{うつす/た}"},
    {SAYS(MOVES), 0, "+<A>の<w>のうち<x>gを<B>に入れてかきまぜ、<B>の<w>のうち<x>gを<A>に{うつす}"},
    {SAYS(MOVES), 0, "+<x>gを<A>から<B>へうつし、よくかきまぜて、同じ<x>gを<A>へ{もどす/た}"},
    {SAYS(MOVES), VOICED(VOICE_EXAM), "+<A>から<x>gを取り出して<B>に入れ、よくかき混ぜたあと、<B>から<x>gを取り出して<A>に{もどす/た}"},
    {SAYS(MOVES), TALK, "+<A>から<B>へ<x>グラム、まぜてから<B>から<A>へ<x>グラム{うつす/た}"},
    {SAYS(MOVES), NOTES, "+<A>→<B>に<x>g、まぜて<B>→<A>に<x>g"},
    {SAYS_QUESTION, 0, "+?<A>の<w>の[こさ|濃度]|%"},
    {SAYS_QUESTION, 0, "+<A>の<w>は何%に{なる}か"},
    {SAYS_QUESTION, 0, "+<A>の[こさ|濃度]は何%に{なる/た}か"},
    {SAYS_QUESTION, 0, "+最後に、<A>の[こさ|濃度]は何%{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<A>は何%の<w>に{なる}か"},
    {SAYS_QUESTION, TALK, "+<A>のこさは、何パーセントに{なる}か"},
    {SAYS_QUESTION, NOTES, "+<A>は何%"},
    {SAYS(MOVES) | SAYS_QUESTION, 0, "+<A>から<B>へ<x>gうつしてまぜ、<B>から<A>へ<x>gもどすと、<A>は何%に{なる}か"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS(MOVES) | SAYS_QUESTION, 0, "<A>の<w>は何%に{なる}か。はじめ、<A>は<P>%で<G>g、<B>は<Q>%で<H>gあり、<A>から<B>へ<x>gうつしてまぜ、<B>から<A>へ<x>g{もどす}"},
    {0, 0, NULL},
};

const struct wording wording_shokuen_kosa[] = {
    {"rate", BOTH, rate}, {"back", SAYS(FIRST) | SAYS(SECOND) | SAYS(MOVES), back}, {NULL, 0, NULL}};
