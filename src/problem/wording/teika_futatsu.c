/* teika_futatsu.c - how it is told what two selling prices would bring.
 *
 * Slots: <w> シャツ; <p> off brings a profit of <A>, <q> off a profit or loss (<gx>) of <B>; <qs> and <qv> the question.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, SECOND };
enum { BOTH = SAYS(FIRST) | SAYS(SECOND) };

#define SECOND_SALE \
    {SAYS(SECOND), 0, "+定価の<q>引きで売ると、<B>円の<gx>に{なる}"}, \
    {SAYS(SECOND), 0, "+<q>引きで売れば、<B>円の<gx>{だ}"}, \
    {SAYS(SECOND), 0, "+また、定価の<q>引きでは<B>円の<gx>が{出る}"}, \
    {SAYS(SECOND), 0, "+定価の<q>引きにしたときは、<gx>が<B>円に{なる}"}, \
    {SAYS(SECOND), 0, "+ところが、定価の<q>引きにすると<B>円の<gx>に{なる}"}, \
    {SAYS(SECOND), 0, "+同じものを定価の<q>引きで売ると、<B>円の<gx>が{ある}"}, \
    {SAYS(SECOND), 0, "+しかし、定価から<q>引いて売ると、<gx>は<B>円{だ}"}, \
    {SAYS(SECOND), 0, "+定価の<q>を値引きすると、<B>円の<gx>に{なる}"}, \
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+一方、定価の<q>引きで売ると<B>円の<gx>と{なる}"}, \
    {SAYS(SECOND), TALK, "+「<q>引きだと<B>円の<gx>だね。」と{話す/た}"}, \
    {SAYS(SECOND), TALK, "+でも、安売りの日に<q>引きにしたら、<B>円の<gx>に{なる/た}"}, \
    {SAYS(SECOND), NOTES, "+定価の<q>引き→<gx><B>円"}, \
    {SAYS(SECOND), NOTES, "+<q>引きで<gx><B>円"}

/* ---- two discounts: the cost ---- */
static const struct phrasing cost[] = {
    SECOND_SALE,
    {SAYS(FIRST), 0, "ある<w>を定価の<p>引きで売ると、<A>円の利益が{ある}"},
    {SAYS(FIRST), 0, "<w>を定価の<p>引きで売れば、<A>円の利益に{なる}"},
    {SAYS(FIRST), 0, "<w>は、定価から<p>引くと利益が<A>円{だ}"},
    {SAYS(FIRST), 0, "<w>の売り値を定価の<p>引きにすると、<A>円の利益が{出る}"},
    {SAYS(FIRST), 0, "1日目は、<w>を定価の<p>引きで売って<A>円の利益を{得る/1/た}"},
    {SAYS(FIRST), 0, "定価の<p>引きで売ると<A>円もうかる<w>が{ある}"},
    {SAYS(FIRST), 0, "ある店では、<w>を定価の<p>引きで売ると<A>円{もうかる}"},
    {SAYS(FIRST), 0, "<w>の定価の<p>を値引きしても、<A>円の利益が{ある}"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "ある商店が<w>を定価の<p>引きで売ったところ、利益は<A>円{だ/た}"},
    {SAYS(FIRST), TALK, "「この<w>は、定価の<p>引きなら<A>円の利益が出るよ。」と店長が{言う/た}"},
    {SAYS(FIRST), TALK, "お店の人の話では、<w>は定価の<p>引きでも<A>円の利益が{ある}"},
    {SAYS(FIRST), NOTES, "<w> 定価の<p>引き→利益<A>円"},
    {SAYS(FIRST), NOTES, "<w>を<p>引きで売ると利益<A>円"},
    {BOTH, 0, "ある<w>を、定価の<p>引きで売ると<A>円の利益があり、定価の<q>引きで売ると<B>円の<gx>に{なる}"},
    {BOTH, 0, "定価の<p>引きなら<A>円の利益、定価の<q>引きなら<B>円の<gx>になる<w>が{ある}"},
    {BOTH, 0, "<w>を<q>引きで売ると<B>円の<gx>で、<p>引きなら<A>円の利益に{なる}。割引きはどちらも定価をもとに{する}"},
    {BOTH, 0, "<w>を定価の<p>引きで売れば利益は<A>円で、<q>引きで売れば<gx>は<B>円{だ}"},
    {BOTH, NOTES, "<w>:定価の<p>引き→利益<A>円、定価の<q>引き→<gx><B>円"},
    ASKED("仕入れ値", "円"),
    {SAYS_QUESTION, 0, "この<w>の仕入れ値は何円{だ}か"},
    {SAYS_QUESTION, 0, "+<w>の原価は何円{だ}か"},
    {SAYS_QUESTION, 0, "+<w>を何円で{仕入れる/た}か"},
    {SAYS_QUESTION, 0, "+この<w>の原価はいくら{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "仕入れ値は何円{だ}か。<w>は、定価の<p>引きだと<A>円の利益、<q>引きだと<B>円の<gx>に{なる}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "定価の<p>引きで<A>円の利益、<q>引きで<B>円の<gx>になる<w>の仕入れ値"},
    {0, 0, NULL},
};

/* ---- the list price itself, and a discount ---- */
static const struct phrasing full[] = {
    SECOND_SALE,
    ASKED_EITHER,
    {SAYS(FIRST), 0, "ある<w>を定価で売ると、<A>円の利益が{ある}"},
    {SAYS(FIRST), 0, "<w>を定価で売れば、<A>円の利益に{なる}"},
    {SAYS(FIRST), 0, "<w>は、定価のままだと利益が<A>円{だ}"},
    {SAYS(FIRST), 0, "<w>を定価通りに売ると、<A>円の利益が{出る}"},
    {SAYS(FIRST), 0, "1日目は、<w>を定価で売って<A>円の利益を{得る/1/た}"},
    {SAYS(FIRST), 0, "定価で売ると<A>円もうかる<w>が{ある}"},
    {SAYS(FIRST), 0, "ある店では、<w>を定価で1つ売ると<A>円{もうかる}"},
    {SAYS(FIRST), 0, "<w>の定価は、<A>円の利益が出るようにつけて{ある}"},
    {SAYS(FIRST), 0, "仕入れ値に<A>円の利益を加えたねだんが、<w>の定価{だ}"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "ある商店が<w>を定価で売ったところ、利益は<A>円{だ/た}"},
    {SAYS(FIRST), TALK, "「この<w>は、定価なら<A>円の利益が出るよ。」と店長が{言う/た}"},
    {SAYS(FIRST), NOTES, "<w> 定価で売る→利益<A>円"},
    {SAYS(FIRST), NOTES, "<w>を定価で売ると利益<A>円"},
    {BOTH, 0, "ある<w>を、定価で売ると<A>円の利益があり、定価の<q>引きで売ると<B>円の<gx>に{なる}"},
    {BOTH, 0, "定価なら<A>円の利益、定価の<q>引きなら<B>円の<gx>になる<w>が{ある}"},
    {BOTH, 0, "<w>を定価で売れば利益は<A>円で、<q>引きで売れば<gx>は<B>円{だ}"},
    {BOTH, NOTES, "<w>:定価→利益<A>円、<q>引き→<gx><B>円"},
    {BOTH | SAYS_QUESTION, 0, "<qs>{だ}か。<w>は、定価で売ると<A>円の利益、定価の<q>引きだと<B>円の<gx>に{なる}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "定価で売ると<A>円の利益、定価の<q>引きで<B>円の<gx>になる<w>の<qs>"},
    {0, 0, NULL},
};

const struct wording wording_teika_futatsu[] = {
    {"cost", BOTH, cost},
    {"list", BOTH, full},
    {"bought", BOTH, full},
    {NULL, 0, NULL},
};
