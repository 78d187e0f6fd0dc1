/* shokuen_mittsu.c - how it is told that three solutions are mixed, that water and salt come to one, that half is
 * poured over and back, or which strength the other one had.
 *
 * Slots: <w> 食塩水, <s> 食塩; <G> grams of <P> percent, <H> of <Q>, <K> of <R>; <T> percent in the end; <W> of water, <S>
 * of salt; <who> A or B.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/solution.h"

enum { FIRST, SECOND, THIRD };
enum { ALL_THREE = SAYS(FIRST) | SAYS(SECOND) | SAYS(THIRD) };
static const struct phrasing three[] = {
    WHAT_STRENGTH,
    {SAYS_QUESTION, 0, "+全部まぜると、何%の<w>に{なる}か"},
    {SAYS_QUESTION, 0, "+3つを1つにまぜたときの[こさ|濃度]は何%{だ}か"},
    HAVE_SOLUTION(SAYS(FIRST), "<G>", "<P>"),
    {SAYS(SECOND), 0, "+これに<Q>%の<w>を<H>g{加える/た}"},
    {SAYS(SECOND), 0, "+そこへ、こさ<Q>%の<w><H>gを{まぜる}"},
    {SAYS(SECOND), 0, "+次に、<Q>%の<w>を<H>g{入れる/た}"},
    {SAYS(SECOND), 0, "+別に、<Q>%の<w>も<H>g{ある}"},
    {SAYS(SECOND), 0, "+2つ目の<w>は<H>gで、こさは<Q>%{だ}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+ここに濃度<Q>%の<w><H>gを{加える}"},
    {SAYS(SECOND), TALK, "+そこに<Q>パーセントの<w>を<H>グラム{入れる/た}"},
    {SAYS(SECOND), NOTES, "+<Q>%の<w><H>g"},
    {SAYS(THIRD), 0, "+さらに<R>%の<w>を<K>g{加える/た}"},
    {SAYS(THIRD), 0, "+最後に、<R>%の<w><K>gを{まぜる/た}"},
    {SAYS(THIRD), 0, "+3つ目は<R>%の<w><K>gで、これも全部{まぜる}"},
    {SAYS(THIRD), 0, "+その上、こさ<R>%の<w>も<K>g入れて{まぜる}"},
    {SAYS(THIRD), VOICED(VOICE_EXAM), "+また、濃度<R>%の<w><K>gがあり、すべてをよく{まぜる}"},
    {SAYS(THIRD), TALK, "+もう1つ、<R>パーセントの<w><K>グラムもまぜて{しまう/た}"},
    {SAYS(THIRD), NOTES, "+<R>%の<w><K>g、全部まぜる"},
    {SAYS(SECOND) | SAYS(THIRD), 0, "+これに<Q>%の<w><H>gと<R>%の<w><K>gを{加える}"},
    {SAYS(SECOND) | SAYS(THIRD), 0, "+ほかに<Q>%の<w><H>gと<R>%の<w><K>gがあり、3つを全部{まぜる}"},
    {ALL_THREE, 0, "<P>%の<w><G>gと、<Q>%の<w><H>gと、<R>%の<w><K>gを{まぜる}"},
    {ALL_THREE, 0, "<w>が3つあり、<P>%が<G>g、<Q>%が<H>g、<R>%が<K>g{だ}。これを全部{まぜる}"},
    {ALL_THREE, 0, "こさが<P>%、<Q>%、<R>%の3種類の<w>を、この順に<G>g、<H>g、<K>gずつ{まぜる/た}"},
    {ALL_THREE, 0, "<G>gの<w>(<P>%)、<H>gの<w>(<Q>%)、<K>gの<w>(<R>%)を大きな容器で{合わせる}"},
    {ALL_THREE, TALK, "残っていた<w>を集めたら、<P>%が<G>g、<Q>%が<H>g、<R>%が<K>gあったので、全部まぜることに{する/た}"},
    {ALL_THREE, VOICED(VOICE_EXAM), "濃度<P>%、<Q>%、<R>%の<w>をそれぞれ<G>g、<H>g、<K>gとり、すべてをよく{まぜる}"},
    {ALL_THREE, NOTES, "<P>%<G>g+<Q>%<H>g+<R>%<K>g(<w>)"},
    {ALL_THREE | SAYS_QUESTION, 0, "<P>%の<w><G>g、<Q>%の<w><H>g、<R>%の<w><K>gをまぜると、何%の<w>が{できる}か"},
    {ALL_THREE | SAYS_QUESTION, 0, "何%の<w>が{できる}か。<P>%の<w><G>gに、<Q>%の<w><H>gと<R>%の<w><K>gを{まぜる}"},
    {0, 0, NULL},
};

/* ---- the other one ---- */
enum { HAVE, MIX };
static const struct phrasing other[] = {
    HAVE_SOLUTION(SAYS(HAVE), "<G>", "<P>"),
    {SAYS(MIX), 0, "+これに、こさのわからない<w><H>gをまぜると、<T>%に{なる/た}"},
    {SAYS(MIX), 0, "+別の<w><H>gを加えたら、<T>%の<w>が{できる/た}"},
    {SAYS(MIX), 0, "+ある<w>を<H>g加えて、<T>%の<w>を{作る/た}"},
    {SAYS(MIX), 0, "+ここに<w>を<H>gたして、こさを<T>%に{する/た}"},
    {SAYS(MIX), 0, "+<w>を<H>g注いでよくまぜると、こさが<T>%に{なる/た}"},
    {SAYS(MIX), 0, "+もう1つの<w>は<H>gで、両方をまぜると<T>%に{なる}"},
    {SAYS(MIX), 0, "+<H>gの<w>とまぜて、<T>%の<w>に{する/た}"},
    {SAYS(MIX), 0, "+これと、別の入れ物の<w><H>gを全部まぜたら、こさは<T>%{だ/た}"},
    {SAYS(MIX), TALK, "+ラベルのない<w>を<H>gまぜてしまったら、<T>%に{なる/た}"},
    {SAYS(MIX), TALK, "+友だちの<w>を<H>グラムもらってまぜると、<T>パーセントに{なる/た}"},
    {SAYS(MIX), VOICED(VOICE_EXAM), "+この<w>に、濃度のわからない<w><H>gを加えたところ、濃度は<T>%と{なる/た}"},
    {SAYS(MIX), NOTES, "+?%の<w><H>gをまぜて<T>%"},
    {SAYS(MIX), NOTES, "+こさ不明の<w><H>gを加えて<T>%に"},
    {SAYS_QUESTION, 0, "+まぜた<w>は何%{だ/た}か"},
    {SAYS_QUESTION, 0, "+何%の<w>を{まぜる/た}か"},
    {SAYS_QUESTION, 0, "+加えた<w>の[こさ|濃度]は何%{だ}か"},
    {SAYS_QUESTION, 0, "+もう一方の<w>は何%{だ/た}か"},
    {SAYS_QUESTION, 0, "+後からまぜた<w>の[こさ|濃度]を求めると何%{だ}か"},
    {SAYS_QUESTION, 0, "+?加えた<w>の[こさ|濃度]|%"},
    {SAYS_QUESTION, 0, "+?もう一方のこさ|%"},
    {SAYS_QUESTION, 0, "+何%の<w>を加えたことに{なる}か"},
    {SAYS_QUESTION, 0, "+こさのわからなかった<w>は、何%{だ/た}か"},
    {SAYS_QUESTION, TALK, "+まぜたのは何パーセントの<w>{だ/た}か"},
    {SAYS_QUESTION, TALK, "+もう一方は何%だったことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、加えた<w>の濃度は何%{だ}か"},
    {SAYS_QUESTION, NOTES, "+もう一方のこさは"},
    {SAYS_QUESTION, NOTES, "+加えたほうは何%"},
    {SAYS(MIX) | SAYS_QUESTION, 0, "+これに<w><H>gをまぜて<T>%にするには、何%の<w>をまぜれば{よい}か"},
    {SAYS(HAVE) | SAYS(MIX), 0, "<P>%の<w><G>gと、別の<w><H>gをまぜたら<T>%に{なる/た}"},
    {SAYS(HAVE) | SAYS(MIX), NOTES, "<P>%<G>g+?%<H>g→<T>%(<w>)"},
    {SAYS(HAVE) | SAYS(MIX) | SAYS_QUESTION, 0, "何%の<w>をまぜれば{よい}か。<P>%の<w><G>gに<w><H>gを加えて、<T>%に{する}"},
    {0, 0, NULL},
};

/* ---- water and salt ---- */
static const struct phrasing both[] = {
    WHAT_STRENGTH,
    HAVE_SOLUTION(SAYS(HAVE), "<G>", "<P>"),
    {SAYS(MIX), 0, "+これに水<W>gと<s><S>gを{加える}"},
    {SAYS(MIX), 0, "+水を<W>g、<s>を<S>g入れて{とかす}"},
    {SAYS(MIX), 0, "+ここに<s>を<S>gとかし、水を<W>g{加える/た}"},
    {SAYS(MIX), 0, "+水を<W>g加えてうすめた後、<s>を<S>g{加える/た}"},
    {SAYS(MIX), 0, "+<s>を<S>gと水を<W>g足して、よく{まぜる/た}"},
    {SAYS(MIX), 0, "+さらに<s><S>gと水<W>gを{加える/た}"},
    {SAYS(MIX), 0, "+加えたのは、水<W>gと<s><S>g{だ}"},
    {SAYS(MIX), 0, "+そこへ水を<W>g注ぎ、<s>も<S>gとかして{しまう/た}"},
    {SAYS(MIX), TALK, "+うすいと言われて<s>を<S>g入れ、今度はこいと言われて水を<W>g{足す/た}"},
    {SAYS(MIX), TALK, "+水を<W>グラムと<s>を<S>グラム、いっしょに{入れる/た}"},
    {SAYS(MIX), VOICED(VOICE_EXAM), "+ここに水<W>gと<s><S>gを加えて、完全に{とかす}"},
    {SAYS(MIX), NOTES, "+水<W>g、<s><S>gを加える"},
    {SAYS(MIX), NOTES, "+<s>+<S>g、水+<W>g"},
    {SAYS(MIX) | SAYS_QUESTION, 0, "+これに水<W>gと<s><S>gを加えると、何%の<w>に{なる}か"},
    {SAYS(HAVE) | SAYS(MIX), 0, "<P>%の<w><G>gに、水<W>gと<s><S>gを{加える/た}"},
    {SAYS(HAVE) | SAYS(MIX), NOTES, "<P>%の<w><G>gに水<W>gと<s><S>g"},
    {SAYS(HAVE) | SAYS(MIX) | SAYS_QUESTION, 0, "何%の<w>に{なる}か。<P>%の<w><G>gに、<s>を<S>gと水を<W>g{加える}"},
    {0, 0, NULL},
};

/* ---- half over and back ---- */
enum { SWAP = 2 };
enum { VESSELS = SAYS(FIRST) | SAYS(SECOND) };
static const struct phrasing half[] = {
    IN_A_VESSEL(SAYS(FIRST), "", "容器A", "<G>", "<P>"),
    IN_A_VESSEL(SAYS(SECOND), "", "容器B", "<H>", "<Q>"),
    {VESSELS, 0, "容器Aには<P>%の<w>が<G>g、容器Bには<Q>%の<w>が<H>g入って{いる}"},
    {VESSELS, 0, "<w>がAに<G>g、Bに<H>gあり、[こさ|濃度]は順に<P>%と<Q>%{だ}"},
    {VESSELS, TALK, "コップAに<P>%の<w>が<G>g、コップBに<Q>%の<w>が<H>g{ある}"},
    {VESSELS, NOTES, "A <G>g <P>%、B <H>g <Q>%(<w>)"},
    {SAYS(SWAP), 0, "+Aの半分をBに移してよくまぜ、次にBから同じ重さをAに{もどす/た}"},
    {SAYS(SWAP), 0, "+Aの<w>の半分をBへ入れてまぜた後、移した分と同じ重さをBからAへ{もどす}"},
    {SAYS(SWAP), 0, "+まずAの半分をBへ、よくまぜてから同じ重さをBからAへ{移す/た}"},
    {SAYS(SWAP), 0, "+Aの2分の1をBに移し、かきまぜてから、Aの重さがはじめと同じになるまでBからAに{もどす/た}"},
    {SAYS(SWAP), 0, "+AからBに半分を注いでまぜ、BからAに同じ量を注いで{もどす/た}"},
    {SAYS(SWAP), 0, "+Aの<w>を半分だけBに入れ、よくまぜて、同じ重さだけAに{返す/た}"},
    {SAYS(SWAP), TALK, "+AからBに半分入れてかきまぜ、同じだけAにもどして{みる/た}"},
    {SAYS(SWAP), VOICED(VOICE_EXAM), "+Aから半分を取り出してBに入れ、よくかき混ぜたあと、同じ量をBから取り出してAに{もどす/た}"},
    {SAYS(SWAP), VOICED(VOICE_PARENT), "+Aの半分をBに移し、まぜてから同じ重さをAにもどすそう{だ}"},
    {SAYS(SWAP), NOTES, "+A→Bに半分、まぜてB→Aに同じ重さ"},
    {SAYS(SWAP), NOTES, "+Aの半分をBへ、同量をAへもどす"},
    ASKED("<who>の<w>の[こさ|濃度]", "%"),
    {SAYS_QUESTION, 0, "+最後に、<who>は何%に{なる/た}か"},
    {SAYS_QUESTION, 0, "+<who>は何%の<w>に{なる}か"},
    {SAYS(SWAP) | SAYS_QUESTION, 0, "+Aの半分をBに移してまぜ、同じ重さをAにもどすと、<who>は何%に{なる}か"},
    {VESSELS | SAYS(SWAP) | SAYS_QUESTION, 0, "<who>のこさは何%に{なる}か。Aは<P>%の<w><G>g、Bは<Q>%の<w><H>gで、Aの半分をBに移してまぜ、同じ重さをAに{もどす}"},
    {0, 0, NULL},
};

const struct wording wording_shokuen_mittsu[] = {
    {"three", ALL_THREE, three},
    {"other", SAYS(HAVE) | SAYS(MIX), other},
    {"both", SAYS(HAVE) | SAYS(MIX), both},
    {"half", VESSELS | SAYS(SWAP), half},
    {NULL, 0, NULL}};
