/* graph.c - how a 帯グラフ or a 円グラフ is told of, a part of it, and what is asked about that part.
 *
 * Slots: <w> 好きな教科, <k> 算数, <c> 人, <kn> 人数, <P> a name; <L> the length of the bar, <R> a rate;
 * <q> the length or the number of a part, <g> its angle, <N> the number of all;
 * <qk><qu> what is known of the part, <rk><ru> what is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { GRAPH, PART };

#define BOTH (SAYS(GRAPH) | SAYS(PART))

/* The bar of <L> cm. */
#define BAR \
    {SAYS(GRAPH), 0, "<w>を、全体の長さが<L>cmの帯グラフに{表す}"}, \
    {SAYS(GRAPH), 0, "<w>を表した、長さ<L>cmの帯グラフが{ある}"}, \
    {SAYS(GRAPH), 0, "<w>の帯グラフは、全体の長さが<L>cm{だ}"}, \
    {SAYS(GRAPH), 0, "<L>cmの帯グラフに、<w>を表して{いる}"}, \
    {SAYS(GRAPH), 0, "<w>を調べて、<L>cmの帯グラフに{まとめる/た}"}, \
    {SAYS(GRAPH), 0, "帯グラフ全体の長さは<L>cmで、<w>を表して{いる}"}, \
    {SAYS(GRAPH), 0, "<w>についての帯グラフが{ある}。全体の長さは<L>cm{だ}"}, \
    {SAYS(GRAPH), 0, "全体を<L>cmとして、<w>を帯グラフに{する}"}, \
    {SAYS(GRAPH), 0, "<w>を帯グラフに{かく}。帯の長さは<L>cmに{する}"}, \
    {SAYS(GRAPH), TALK, "<P>は<w>を調べて、<L>cmの帯グラフを{作る/た}"}, \
    {SAYS(GRAPH), TALK, "新聞に、<w>を表した<L>cmの帯グラフがのって{いる}"}, \
    {SAYS(GRAPH), VOICED(VOICE_EXAM), "<w>を、全体の長さが<L>cmの帯グラフに表すものと{する}"}, \
    {SAYS(GRAPH), NOTES, "<w>、<L>cmの帯グラフ"}, \
    {SAYS(GRAPH), NOTES, "帯グラフ全体<L>cm(<w>)"}

#define CIRCLE \
    {SAYS(GRAPH), 0, "<w>を円グラフに{表す}"}, \
    {SAYS(GRAPH), 0, "<w>を表した円グラフが{ある}"}, \
    {SAYS(GRAPH), 0, "<w>の円グラフを{作る}"}, \
    {SAYS(GRAPH), 0, "<w>を調べて、円グラフに{まとめる/た}"}, \
    {SAYS(GRAPH), 0, "ある円グラフは、<w>を表して{いる}"}, \
    {SAYS(GRAPH), 0, "円グラフに<w>の割合を{表す}"}, \
    {SAYS(GRAPH), 0, "<w>についての円グラフを{見る}"}, \
    {SAYS(GRAPH), 0, "<w>を、円グラフを使って{表す}"}, \
    {SAYS(GRAPH), 0, "ここに、<w>の割合がわかる円グラフが{ある}"}, \
    {SAYS(GRAPH), TALK, "<P>は<w>を調べて、円グラフを{作る/た}"}, \
    {SAYS(GRAPH), TALK, "教科書に、<w>を表した円グラフがのって{いる}"}, \
    {SAYS(GRAPH), VOICED(VOICE_EXAM), "<w>を円グラフに表すものと{する}"}, \
    {SAYS(GRAPH), NOTES, "<w>の円グラフ"}, \
    {SAYS(GRAPH), NOTES, "円グラフ(<w>)"}

#define SHARE \
    {SAYS(PART), 0, "+<k>の割合は<R>{だ}"}, \
    {SAYS(PART), 0, "+<k>は全体の<R>{だ}"}, \
    {SAYS(PART), 0, "+このうち、<k>は<R>{だ}"}, \
    {SAYS(PART), 0, "+<k>は全体の<R>をしめて{いる}"}, \
    {SAYS(PART), 0, "+<k>は<R>に{あたる}"}, \
    {SAYS(PART), 0, "+<k>の部分は<R>{だ}"}, \
    {SAYS(PART), 0, "+全体の<R>が<k>{だ}"}, \
    {SAYS(PART), 0, "+その中で、<k>の割合は<R>に{なる}"}, \
    {SAYS(PART), TALK, "+調べると、<k>は<R>だと{わかる/た}"}, \
    {SAYS(PART), VOICED(VOICE_EXAM), "+<k>のしめる割合を<R>と{する}"}, \
    {SAYS(PART), NOTES, "+<k><R>"}, \
    {SAYS(PART), NOTES, "+<k>…<R>"}

/* N 部分の長さ, V the known value with its unit. */
#define KNOWN(N, V) \
    {SAYS(PART), 0, "+<k>の" N "は" V "{だ}"}, \
    {SAYS(PART), 0, "+<k>の" N "を調べると" V "{だ/た}"}, \
    {SAYS(PART), 0, "+このうち、<k>の" N "は" V "{だ}"}, \
    {SAYS(PART), 0, "+<k>については、" N "が" V "で{ある}"}, \
    {SAYS(PART), 0, "+<k>を表すところを見ると、" N "は" V "{だ}"}, \
    {SAYS(PART), 0, "+<k>の" N "が" V "に{なる/た}"}, \
    {SAYS(PART), 0, "+" N "は、<k>が" V "{だ}"}, \
    {SAYS(PART), 0, "+<k>の" N "は、ちょうど" V "{だ}"}, \
    {SAYS(PART), TALK, "+<P>が調べると、<k>の" N "は" V "{だ/た}"}, \
    {SAYS(PART), VOICED(VOICE_EXAM), "+<k>の" N "を" V "と{する}"}, \
    {SAYS(PART), NOTES, "+<k>の" N V}, \
    {SAYS(PART), NOTES, "+<k>…" V}

static const struct phrasing band[] = {
    BAR,
    SHARE,
    ASKED("<k>の部分の長さ", "cm"),
    {SAYS_QUESTION, 0, "+<k>の部分は何cm{だ}か"},
    {SAYS_QUESTION, 0, "+<k>の部分は何cmにすれば{いい}か"},
    {SAYS_QUESTION, 0, "+<k>をしめす長さは何cm{だ}か"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+<k>が<R>のとき、<k>の部分の長さは何cm{だ}か"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+割合が<R>の<k>の部分は、何cmに{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>のうち<k>が<R>のとき、<L>cmの帯グラフでは、<k>の部分は何cmに{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "長さ<L>cmの帯グラフでは、<R>の<k>の部分は何cm{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "帯グラフ<L>cm、<k><R>。<k>の部分は何cm"},
    {0, 0, NULL},
};
static const struct phrasing band_rate[] = {
    BAR,
    KNOWN("部分の長さ", "<q>cm"),
    {SAYS(PART), 0, "+<k>の部分は<q>cm{だ}"},
    ASKED("<k>の割合", "%"),
    {SAYS_QUESTION, 0, "+<k>は全体の何%{だ}か"},
    {SAYS_QUESTION, 0, "+<k>は全体の何%に{あたる}か"},
    {SAYS_QUESTION, 0, "+<k>は何%をしめて{いる}か"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+<k>の部分が<q>cmのとき、<k>は全体の何%{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<L>cmの帯グラフで<k>の部分が<q>cmのとき、<k>は全体の何%{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>を表す<L>cmの帯グラフのうち、<k>の部分は<q>cm{だ}。<k>の割合は何%{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "帯グラフ<L>cmのうち<k>が<q>cm。何%"},
    {0, 0, NULL},
};
static const struct phrasing pie[] = {
    CIRCLE,
    SHARE,
    ASKED("<k>の部分の角", "度"),
    {SAYS_QUESTION, 0, "+<k>の部分の中心角は何度{だ}か"},
    {SAYS_QUESTION, 0, "+<k>の部分の中心の角は何度にすれば{いい}か"},
    {SAYS_QUESTION, 0, "+<k>を表すおうぎ形の角は何度{だ}か"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+<k>が<R>のとき、<k>の部分の角は何度{だ}か"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+割合が<R>の<k>の部分は、何度に{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>のうち<k>が<R>のとき、円グラフでは、<k>の部分の角は何度に{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "円グラフで<R>を表す部分の角は何度{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "円グラフ、<k><R>。<k>の部分の角は何度"},
    {0, 0, NULL},
};
static const struct phrasing pie_rate[] = {
    CIRCLE,
    KNOWN("部分の角", "<g>度"),
    {SAYS(PART), 0, "+<k>の部分の中心角は<g>度{だ}"},
    ASKED("<k>の割合", "%"),
    {SAYS_QUESTION, 0, "+<k>は全体の何%{だ}か"},
    {SAYS_QUESTION, 0, "+<k>は全体の何%に{あたる}か"},
    {SAYS_QUESTION, 0, "+<k>は何%をしめて{いる}か"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+<k>の部分の角が<g>度のとき、<k>は全体の何%{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "円グラフで<k>の部分の角が<g>度のとき、<k>は全体の何%{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>を表す円グラフのうち、<k>の部分の角は<g>度{だ}。<k>の割合は何%{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "円グラフのうち<k>が<g>度。何%"},
    {0, 0, NULL},
};

/* ---- numbers ---- */
static const struct phrasing pie_number[] = {
    {SAYS(GRAPH), 0, "<N><c>について<w>を調べて、円グラフに{表す}"},
    {SAYS(GRAPH), 0, "<w>を表した円グラフが{ある}。全体は<N><c>{だ}"},
    {SAYS(GRAPH), 0, "<w>の円グラフを{作る}。全体の<kn>は<N><c>{だ}"},
    {SAYS(GRAPH), 0, "全部で<N><c>の<w>を、円グラフに{まとめる/た}"},
    {SAYS(GRAPH), 0, "ある円グラフは、<N><c>の<w>を表して{いる}"},
    {SAYS(GRAPH), 0, "<w>を円グラフで{表す}。調べた<kn>は全部で<N><c>{だ}"},
    {SAYS(GRAPH), 0, "<w>を調べると、全体の<kn>は<N><c>{だ/た}。これを円グラフに{する}"},
    {SAYS(GRAPH), 0, "全体が<N><c>の<w>を、円グラフに{かく}"},
    {SAYS(GRAPH), 0, "円グラフの1回りが<N><c>にあたるように、<w>を{表す}"},
    {SAYS(GRAPH), TALK, "<P>は<N><c>の<w>を調べて、円グラフを{作る/た}"},
    {SAYS(GRAPH), VOICED(VOICE_EXAM), "<N><c>の<w>を円グラフに表すものと{する}"},
    {SAYS(GRAPH), NOTES, "<w>の円グラフ、全体<N><c>"},
    {SAYS(GRAPH), NOTES, "円グラフ(<w>):合計<N><c>"},
    KNOWN("<qk>", "<q><qu>"),
    ASKED("<k>の<rk>", "<ru>"),
    {SAYS_QUESTION, 0, "+<k>については、<rk>は何<ru>{だ}か"},
    {SAYS(PART) | SAYS_QUESTION, 0, "+<k>の<qk>が<q><qu>のとき、<k>の<rk>は何<ru>{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "全体が<N><c>の円グラフで、<k>の<qk>が<q><qu>のとき、<k>の<rk>は何<ru>に{なる}か"},
    {BOTH | SAYS_QUESTION, NOTES, "円グラフ、全体<N><c>、<k>の<qk><q><qu>。<k>の<rk>は何<ru>"},
    {0, 0, NULL},
};

const struct wording wording_graph[] = {
    {"band", BOTH, band},         {"band_rate", BOTH, band_rate},   {"pie", BOTH, pie},
    {"pie_rate", BOTH, pie_rate}, {"pie_number", BOTH, pie_number}, {NULL, 0, NULL},
};
