/* shokuen_iroiro.c - how more is told of solutions.
 *
 * Slots: <w> 食塩水, <s> 食塩, <A> a name; <G> its weight, <P> <Q> how strong, <S> salt, <W> water, <x> water
 * that comes or goes, <io>
 * 加える, <it> 加え.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, TWO };
enum { BOTH = SAYS(ONE) | SAYS(TWO) };

#define SOLUTION \
    {SAYS(ONE), 0, "<P>%の<w>が<G>g{ある}"}, \
    {SAYS(ONE), 0, "こさ<P>%の<w>が<G>g{ある}"}, \
    {SAYS(ONE), 0, "<A>は<P>%の<w>を<G>g{作る/た}"}, \
    {SAYS(ONE), 0, "<w>が<G>gあり、こさは<P>%{だ}"}, \
    {SAYS(ONE), 0, "容器に<P>%の<w><G>gが入って{いる}"}, \
    {SAYS(ONE), 0, "<G>gの<w>が{ある}。こさは<P>%{だ}"}, \
    {SAYS(ONE), 0, "<w><G>gのこさを調べると、<P>%{だ/た}"}, \
    {SAYS(ONE), 0, "ビーカーの中に、濃度<P>%の<w>が<G>g{ある}"}, \
    {SAYS(ONE), TALK, "理科室に、<P>%の<w>が<G>g用意して{ある}"}, \
    {SAYS(ONE), VOICED(VOICE_EXAM), "濃度<P>%の<w>が<G>g{ある}"}, \
    {SAYS(ONE), NOTES, "<P>%の<w><G>g"}

static const struct phrasing same[] = {
    SOLUTION,
    {SAYS(TWO), 0, "+これにとけている<s>と同じ重さの<s>をふくむ、<Q>%の<w>を{作る}"},
    {SAYS(TWO), 0, "+同じ重さの<s>がとけている<Q>%の<w>も{ある}"},
    {SAYS(TWO), 0, "+この中の<s>と同じ量の<s>で、<Q>%の<w>を{作る}"},
    {SAYS(TWO), 0, "+別に<Q>%の<w>があり、ふくまれる<s>の重さは{等しい}"},
    {SAYS(TWO), 0, "+<Q>%の<w>にも、同じ重さの<s>がとけて{いる}"},
    {SAYS(TWO), 0, "+もう一つの<Q>%の<w>は、とけている<s>の重さが同じ{だ}"},
    {SAYS(TWO), 0, "+<Q>%の<w>で、これと等しい重さの<s>をふくむものを{考える}"},
    {SAYS(TWO), 0, "+もう一方の<w>はこさが<Q>%で、ふくまれる<s>の重さが同じ{だ}"},
    {SAYS(TWO), NOTES, "+これと<s>の重さが等しい<Q>%の<w>"},
    ASKED("<Q>%の<w>の重さ", "g"),
    {SAYS_QUESTION, 0, "+<Q>%の<w>は何g{だ}か"},
    {0, 0, NULL}};

static const struct phrasing need[] = {
    {SAYS(ONE), 0, "<s>が<S>g{ある}"},
    {SAYS(ONE), 0, "<A>は<s>を<S>g持って{いる}"},
    {SAYS(ONE), 0, "<s>を<S>g全部{使う}"},
    {SAYS(ONE), 0, "ビーカーに<s>が<S>g入って{いる}"},
    {SAYS(ONE), 0, "<s>を<S>gはかり{取る/た}"},
    {SAYS(ONE), 0, "<S>gの<s>を水に{とかす}"},
    {SAYS(ONE), 0, "用意した<s>は<S>g{だ}"},
    {SAYS(ONE), 0, "<s><S>gに水を加えて{まぜる}"},
    {SAYS(TWO), 0, "+これを使って、<P>%の<w>を{作る}"},
    {SAYS(TWO), 0, "+すべてとかして<P>%の<w>に{する}"},
    {SAYS(TWO), 0, "+これで、こさ<P>%の<w>を{作る}"},
    {SAYS(TWO), 0, "+できる<w>のこさは<P>%に{する}"},
    {SAYS(TWO), 0, "+こさがちょうど<P>%の<w>を作ることに{する}"},
    {SAYS(TWO), 0, "+作りたいのは、<P>%の<w>{だ}"},
    {SAYS(TWO), 0, "+濃度<P>%の<w>に{する}"},
    {SAYS(TWO), 0, "+<P>%の<w>になるように、水を{用意する}"},
    {SAYS(ONE) | SAYS(TWO), 0, "<s><S>gを全部使って<P>%の<w>を{作る}"},
    {SAYS(ONE) | SAYS(TWO), 0, "<A>は、<s><S>gで<P>%の<w>を作りたいと思って{いる}"},
    {SAYS(ONE) | SAYS(TWO), 0, "<s>が<S>g{ある}。これをすべてとかして、<P>%の<w>に{する}"},
    {SAYS(ONE) | SAYS(TWO), 0, "<S>gの<s>を水にとかして、こさ<P>%の<w>を{作る}"},
    {SAYS(ONE) | SAYS(TWO), 0, "<P>%の<w>を作るのに、<s>を<S>g{使う}"},
    {SAYS(ONE) | SAYS(TWO), 0, "<s><S>gに水を加えて、こさを<P>%に{する}"},
    {SAYS(ONE) | SAYS(TWO), 0, "水に<s>を<S>gとかし、ちょうど<P>%の<w>に{する}"},
    {SAYS(ONE) | SAYS(TWO), 0, "ビーカーに<s>が<S>g{ある}。水を入れて<P>%の<w>を{作る}"},
    {SAYS(ONE) | SAYS(TWO), TALK, "<A>の持っている<s>は<S>gで、これを使い切って<P>%の<w>を{作る}"},
    {SAYS(ONE) | SAYS(TWO), NOTES, "<s><S>g→<P>%の<w>"},
    ASKED("必要な水の重さ", "g"),
    {SAYS_QUESTION, 0, "+水は何g必要{だ}か"},
    {SAYS_QUESTION, 0, "+水を何g使えば{いい}か"},
    {0, 0, NULL}};

static const struct phrasing thin[] = {
    {SAYS(ONE), 0, "水<W>gに<s><S>gを{とかす/た}"},
    {SAYS(ONE), 0, "<s><S>gを<W>gの水に{とかす/た}"},
    {SAYS(ONE), 0, "<A>は、水<W>gと<s><S>gで<w>を{作る/た}"},
    {SAYS(ONE), 0, "<w>を、<s><S>gと水<W>gで{作る/た}"},
    {SAYS(ONE), 0, "<W>gの水に<S>gの<s>を入れて{まぜる/た}"},
    {SAYS(ONE), 0, "ビーカーに水を<W>g入れ、<s>を<S>g{とかす/た}"},
    {SAYS(ONE), 0, "<s>を<S>g、水を<W>g用意し、まぜて<w>に{する/た}"},
    {SAYS(ONE), 0, "<S>gの<s>を水<W>gに入れて、よくかき{まぜる/た}"},
    {SAYS(ONE), TALK, "理科の時間に、水<W>gに<s><S>gを{とかす/た}"},
    {SAYS(ONE), NOTES, "水<W>g+<s><S>g"},
    {SAYS(TWO), 0, "+さらに水を<x>g{加える/た}"},
    {SAYS(TWO), 0, "+そこへ水を<x>g{入れる/た}"},
    {SAYS(TWO), 0, "+後から水を<x>g{加える/た}"},
    {SAYS(TWO), 0, "+こいので、水<x>gで{うすめる/た}"},
    {SAYS(TWO), 0, "+これに水を<x>gたして{まぜる/た}"},
    {SAYS(TWO), 0, "+もう<x>gの水を{加える/た}"},
    {SAYS(TWO), 0, "+その後、<x>gの水を{入れる/た}"},
    {SAYS(TWO), 0, "+この<w>に、水を<x>gだけ{加える/た}"},
    {SAYS(TWO), NOTES, "+さらに水<x>g"},
    ASKED("最後のこさ", "%"),
    {SAYS_QUESTION, 0, "+こさは何%に{なる}か"},
    {SAYS_QUESTION, 0, "+何%の<w>に{なる}か"},
    {0, 0, NULL}};

static const struct phrasing boil[] = {
    SOLUTION,
    {SAYS(TWO), 0, "+水を<x>g蒸発させ、<s>を<S>g{加える/た}"},
    {SAYS(TWO), 0, "+熱して水を<x>g蒸発させ、さらに<s>を<S>g{とかす/た}"},
    {SAYS(TWO), 0, "+<s>を<S>g加えた後、水を<x>g蒸発{させる/た}"},
    {SAYS(TWO), 0, "+水だけが<x>g蒸発した後、<s>を<S>g{入れる/た}"},
    {SAYS(TWO), 0, "+火にかけて<x>gの水を蒸発させ、<S>gの<s>を{たす/た}"},
    {SAYS(TWO), 0, "+ここから<x>gの水を蒸発させ、そこに<S>gの<s>を{加える/た}"},
    {SAYS(TWO), 0, "+水が<x>g蒸発したところで、<s><S>gを入れて{まぜる/た}"},
    {SAYS(TWO), 0, "+<s><S>gを加え、<x>gの水を蒸発{させる/た}"},
    {SAYS(TWO), NOTES, "+水<x>g蒸発→<s><S>gを加える"},
    ASKED("最後のこさ", "%"),
    {SAYS_QUESTION, 0, "+こさは何%に{なる}か"},
    {SAYS_QUESTION, 0, "+何%の<w>に{なる}か"},
    {0, 0, NULL}};

static const struct phrasing before[] = {
    {SAYS(ONE), 0, "こさのわからない<w>が<G>g{ある}"},
    {SAYS(ONE), 0, "<w>が<G>g{ある}。こさは不明{だ}"},
    {SAYS(ONE), 0, "<A>は、こさのわからない<w>を<G>g持って{いる}"},
    {SAYS(ONE), 0, "容器に<w>が<G>g入って{いる}"},
    {SAYS(ONE), 0, "<G>gの<w>が{ある}"},
    {SAYS(ONE), 0, "ビーカーの<w>は<G>g{だ}"},
    {SAYS(ONE), 0, "<w>の重さをはかると<G>g{だ/た}"},
    {SAYS(ONE), 0, "何%かわからない<w>が<G>g{ある}"},
    {SAYS(ONE), NOTES, "濃度不明の<w><G>g"},
    {SAYS(TWO), 0, "+水を<x>g<io>と、こさが<Q>%に{なる/た}"},
    {SAYS(TWO), 0, "+水を<x>g<it>て、こさを<Q>%に{する/た}"},
    {SAYS(TWO), 0, "+水を<x>g<it>たところ、<Q>%の<w>に{なる/た}"},
    {SAYS(TWO), 0, "+ここで水を<x>g<io>と、<Q>%の<w>に{なる}"},
    {SAYS(TWO), 0, "+水<x>gを<it>た後のこさは<Q>%{だ/た}"},
    {SAYS(TWO), 0, "+これは、水を<x>g<io>と<Q>%に{なる}"},
    {SAYS(TWO), 0, "+<x>gの水を<it>て調べると、<Q>%{だ/た}"},
    {SAYS(TWO), 0, "+<x>gの水を<io>ことで、濃度が<Q>%に{なる/た}"},
    {SAYS(TWO), NOTES, "+水<x>gを<io>→<Q>%"},
    ASKED("はじめのこさ", "%"),
    {SAYS_QUESTION, 0, "+もとの<w>は何%{だ/た}か"},
    {0, 0, NULL}};

const struct wording wording_shokuen_iroiro[] = {{"same", BOTH, same}, {"need", BOTH, need}, {"thin", BOTH, thin},
                                                 {"boil", BOTH, boil}, {"before", BOTH, before},  {NULL, 0, NULL}};
