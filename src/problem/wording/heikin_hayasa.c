/* heikin_hayasa.c - how a mean speed is asked for.
 *
 * Slots: <P> who, <h> and <g> from and to; <sp> 時速, <my> 毎時, <ev> 1時間に, <pu> km/時, <u> km, <t> 時間, <tk> a span of it;
 * <v> and <w> the two speeds, <D> the way, <a> and <b> the two times.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WAY, GO, BACK };

/* ---- there and back ---- */
#define THERE_AND_BACK \
    {SAYS(GO), 0, "<P>は、行きは<sp><v><u>で{進む/た}"}, \
    {SAYS(GO), 0, "<P>の行きの速さは<sp><v><u>{だ}"}, \
    {SAYS(GO), 0, "<P>は<h>から<g>まで<sp><v><u>で{行く/た}"}, \
    {SAYS(GO), 0, "<P>は<h>を出て、<my><v><u>の速さで<g>に{着く/た}"}, \
    {SAYS(GO), 0, "<P>は、<g>へ行くときは<ev><v><u>{進む/た}"}, \
    {SAYS(GO), TALK, "<P>は、行きは<sp><v><u>くらいで{行く/た}"}, \
    {SAYS(GO), NOTES, "行き<sp><v><u>"}, \
    {SAYS(BACK), 0, "+帰りは<sp><w><u>で{進む/た}"}, \
    {SAYS(BACK), 0, "+帰りの速さは<sp><w><u>{だ}"}, \
    {SAYS(BACK), 0, "+帰りは同じ道を<sp><w><u>で{もどる/た}"}, \
    {SAYS(BACK), 0, "+<g>からもどるときは<my><w><u>{だ/た}"}, \
    {SAYS(BACK), 0, "+同じ道の帰りには<ev><w><u>{進む/た}"}, \
    {SAYS(BACK), TALK, "+帰りは<sp><w><u>に{なる/た}"}, \
    {SAYS(BACK), NOTES, "+帰り<sp><w><u>"}, \
    {SAYS(GO) | SAYS(BACK), 0, "行きは<sp><v><u>、帰りは<sp><w><u>で{往復する/た}"}, \
    {SAYS(GO) | SAYS(BACK), 0, "<P>が、行きは<sp><v><u>、帰りは<sp><w><u>で{進む/た}"}, \
    {SAYS(GO) | SAYS(BACK), 0, "<P>の行きの速さは<sp><v><u>、帰りの速さは<sp><w><u>{だ/た}"}, \
    {SAYS(GO) | SAYS(BACK), 0, "<P>は、<g>まで<sp><v><u>で行き、同じ道を<sp><w><u>で帰って{くる/た}"}, \
    {SAYS(GO) | SAYS(BACK), 0, "<P>が<h>と<g>の間を往復し、速さは行きが<my><v><u>、帰りが<my><w><u>{だ/た}"}, \
    {SAYS(GO) | SAYS(BACK), 0, "<P>は<h>から<g>へ<sp><v><u>で行き、休まずに<sp><w><u>で{引き返す/た}"}, \
    {SAYS(GO) | SAYS(BACK), 0, "<P>は<h>を出て<g>まで<ev><v><u>、もどりは<ev><w><u>の速さで{進む/た}"}, \
    {SAYS(GO) | SAYS(BACK), TALK, "<P>は、行きは<sp><v><u>だったけれど、帰りは<sp><w><u>に{なる/た}"}, \
    {SAYS(GO) | SAYS(BACK), TALK, "<P>の記録では、行きが<sp><v><u>、同じ道の帰りが<sp><w><u>{だ}"}, \
    {SAYS(GO) | SAYS(BACK), TALK, "道のこみ方がちがって、<P>は行きが<sp><v><u>、帰りが<sp><w><u>{だ/た}"}, \
    {SAYS(GO) | SAYS(BACK), VOICED(VOICE_EXAM), "<P>は、往路を<sp><v><u>、復路を<sp><w><u>の一定の速さで{進む/た}"}, \
    {SAYS(GO) | SAYS(BACK), NOTES, "行き<sp><v><u>、帰り<sp><w><u>"}, \
    {SAYS(GO) | SAYS(BACK), NOTES, "往路<v><pu>、復路<w><pu>"}, \
    {SAYS_QUESTION, 0, "往復の平均の速さは<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "往復を平均すると、<sp>何<u>で進んだことに{なる}か"}, \
    {SAYS_QUESTION, 0, "行きと帰りを合わせた平均の速さは<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "往復全体の平均の速さは<sp>何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+このときの往復の平均の速さは<my>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<P>の往復の平均の速さは<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<h>と<g>の間を往復したときの平均の速さは<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "往復の平均の速さを<sp>で表すと何<u>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+往復では、平均<sp>何<u>だったことに{なる}か"}, \
    {SAYS_QUESTION, TALK, "足して2でわるのではなく、本当の往復の平均の速さは<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+往復の平均の速さを求めると、<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "往復の平均の速さは<sp>何<u>"}, \
    {SAYS_QUESTION, NOTES, "往復の平均は<sp>何<u>"}

static const struct phrasing known[] = {
    {SAYS(WAY), 0, "<h>から<g>まで<D><u>{ある}"},
    {SAYS(WAY), 0, "<h>と<g>の間の道のりは<D><u>{だ}"},
    {SAYS(WAY), 0, "<h>と<g>は<D><u>はなれて{いる}"},
    {SAYS(WAY), 0, "<P>が<D><u>の道を{往復する/た}"},
    {SAYS(WAY), 0, "<P>は、<D><u>はなれた<g>へ行って帰って{くる/た}"},
    {SAYS(WAY), 0, "<P>が<h>と<D><u>先の<g>の間を{往復する/た}"},
    {SAYS(WAY), 0, "片道<D><u>の道が{ある}"},
    {SAYS(WAY), TALK, "<h>から<g>までは片道<D><u>{だ}"},
    {SAYS(WAY), TALK, "<P>が<g>へ出かけた。<h>からの道のりは<D><u>{だ}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "<h>から<D><u>はなれた<g>まで、<P>が休むことなく{往復する/た}"},
    {SAYS(WAY), NOTES, "片道<D><u>"},
    {SAYS(WAY), NOTES, "<h>~<g><D><u>"},
    THERE_AND_BACK,
    {SAYS(WAY) | SAYS(GO), 0, "<P>は、<D><u>はなれた<g>まで<sp><v><u>で{行く/た}"},
    {SAYS(WAY) | SAYS(GO) | SAYS(BACK), 0, "<D><u>の道のりを、行きは<sp><v><u>、帰りは<sp><w><u>で{往復する/た}"},
    {SAYS(WAY) | SAYS(GO) | SAYS(BACK), 0, "<P>は<h>から<D><u>先の<g>まで<sp><v><u>で行き、同じ道を<sp><w><u>で{帰る/た}"},
    {SAYS(WAY) | SAYS(GO) | SAYS(BACK), 0, "<h>と<g>は<D><u>はなれている。<P>がここを、行きは<my><v><u>、帰りは<my><w><u>で{往復する/た}"},
    {SAYS(WAY) | SAYS(GO) | SAYS(BACK), TALK, "片道<D><u>の<g>まで、<P>は行きは<sp><v><u>、帰りは<sp><w><u>で{進む/た}"},
    {SAYS(WAY) | SAYS(GO) | SAYS(BACK), NOTES, "片道<D><u>、行き<sp><v><u>、帰り<sp><w><u>"},
    {SAYS(WAY) | SAYS(GO) | SAYS(BACK) | SAYS_QUESTION, 0, "往復の平均の速さは<sp>何<u>{だ}か。<h>から<g>までは<D><u>で、行きは<sp><v><u>、帰りは<sp><w><u>{だ/た}"},
    {0, 0, NULL},
};

static const struct phrasing unknown[] = {
    THERE_AND_BACK,
    {SAYS(GO) | SAYS(BACK), 0, "ある道を、行きは<sp><v><u>、帰りは<sp><w><u>で{往復する/た}"},
    {SAYS(GO) | SAYS(BACK), TALK, "道のりは書いてなくて、行きは<sp><v><u>、帰りは<sp><w><u>{だ}"},
    {SAYS(GO) | SAYS(BACK) | SAYS_QUESTION, 0, "往復の平均の速さは<sp>何<u>{だ}か。<P>は同じ道を、行きは<sp><v><u>、帰りは<sp><w><u>で{進む/た}"},
    {SAYS(GO) | SAYS(BACK) | SAYS_QUESTION, 0, "同じ道を行きは<sp><v><u>、帰りは<sp><w><u>で往復したときの平均の速さは、<sp>何<u>{だ}か"},
    {SAYS(GO) | SAYS(BACK) | SAYS_QUESTION, NOTES, "行き<sp><v><u>、帰り<sp><w><u>で同じ道を往復したときの平均の速さ(<sp>)"},
    {0, 0, NULL},
};

/* ---- two stretches, their times known ---- */
enum { FIRST, SECOND };
static const struct phrasing parts[] = {
    {SAYS(FIRST), 0, "<P>は、はじめの<a><tk>は<sp><v><u>で{進む/た}"},
    {SAYS(FIRST), 0, "<P>が<sp><v><u>で<a><tk>{進む/た}"},
    {SAYS(FIRST), 0, "<P>は<h>を出て、<a><tk>、<sp><v><u>で{進む/た}"},
    {SAYS(FIRST), 0, "はじめ、<P>は<my><v><u>の速さで<a><tk>{進む/た}"},
    {SAYS(FIRST), 0, "<P>は<h>から<g>へ向かい、まず<a><tk>を<sp><v><u>で{進む/た}"},
    {SAYS(FIRST), 0, "<P>は、前半の<a><tk>は<ev><v><u>ずつ{進む/た}"},
    {SAYS(FIRST), 0, "<P>の速さは、はじめの<a><tk>が<sp><v><u>{だ/た}"},
    {SAYS(FIRST), TALK, "<P>は<a><tk>、<sp><v><u>くらいで{進む/た}"},
    {SAYS(FIRST), TALK, "出発してから<a><tk>、<P>は<sp><v><u>で{行く/た}"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<P>が、<h>を出てから<a><tk>は<sp><v><u>の一定の速さで{進む/た}"},
    {SAYS(FIRST), NOTES, "<sp><v><u>で<a><tk>"},
    {SAYS(FIRST), NOTES, "前半:<v><pu>、<a><t>"},
    {SAYS(SECOND), 0, "+その後の<b><tk>は<sp><w><u>で{進む/た}"},
    {SAYS(SECOND), 0, "+続けて<sp><w><u>で<b><tk>{進む/た}"},
    {SAYS(SECOND), 0, "+残りの<b><tk>は<sp><w><u>で進んで<g>に{着く/た}"},
    {SAYS(SECOND), 0, "+とちゅうから速さを変え、<my><w><u>で<b><tk>進んで{着く/た}"},
    {SAYS(SECOND), 0, "+それから<b><tk>、<sp><w><u>で{進む/た}"},
    {SAYS(SECOND), 0, "+後半の<b><tk>は<ev><w><u>ずつ{進む/た}"},
    {SAYS(SECOND), 0, "+次の<b><tk>の速さは<sp><w><u>{だ/た}"},
    {SAYS(SECOND), TALK, "+そこからは速さが変わり、<sp><w><u>で<b><tk>{かかる/た}"},
    {SAYS(SECOND), TALK, "+あとの<b><tk>は<sp><w><u>で{行く/た}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+その後、<g>に着くまでの<b><tk>は<sp><w><u>の一定の速さで{進む/た}"},
    {SAYS(SECOND), NOTES, "+続けて<sp><w><u>で<b><tk>"},
    {SAYS(SECOND), NOTES, "+後半:<w><pu>、<b><t>"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>は、<sp><v><u>で<a><tk>進み、続けて<sp><w><u>で<b><tk>{進む/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<h>から<g>まで行くのに、<P>は<sp><v><u>で<a><tk>、<sp><w><u>で<b><tk>{進む/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>が<g>に着くまでの時間のうち、<a><t>は<sp><v><u>、<b><t>は<sp><w><u>{だ/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>はとちゅうで速さを変えた。はじめは<sp><v><u>で<a><tk>、次は<sp><w><u>で<b><tk>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>が進んだ速さと時間は、<sp><v><u>で<a><tk>と、<sp><w><u>で<b><tk>{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "<P>は、ふつうの道を<a><tk>、<sp><v><u>で進んだ後、別の道を<b><tk>、<sp><w><u>で{進む/た}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<sp><v><u>で<a><tk>、<sp><w><u>で<b><tk>"},
    {SAYS_QUESTION, 0, "全体の平均の速さは<sp>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "平均の速さは<sp>何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+全体では平均して<sp>何<u>で進んだことに{なる}か"},
    {SAYS_QUESTION, 0, "<P>の平均の速さは<sp>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+はじめから終わりまでの平均の速さは<sp>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "全部まとめた平均の速さは<my>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+全体を通した平均の速さを<sp>で表すと何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+このときの平均の速さは<sp>何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+通して考えると、平均の速さは<sp>何<u>に{なる}か"},
    {SAYS_QUESTION, TALK, "+ならすと、平均で<sp>何<u>だったことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<P>の、出発してから着くまでの平均の速さは<sp>何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "通しの平均は<sp>何<u>"},
    {SAYS_QUESTION, NOTES, "平均の速さは<sp>何<u>"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "全体の平均の速さは<sp>何<u>{だ}か。<P>は<sp><v><u>で<a><tk>進んだ後、<sp><w><u>で<b><tk>{進む/た}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, NOTES, "<sp><v><u>で<a><tk>、続けて<sp><w><u>で<b><tk>進んだときの平均の速さ(<sp>)"},
    {0, 0, NULL},
};

/* ---- two stretches whose ways are known: <d> and <e>, called <f> and <l> ---- */
#define WHOLE_MEAN \
    {SAYS_QUESTION, 0, "全体の平均の速さは<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<P>の平均の速さは<sp>何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+全体では平均して<sp>何<u>で進んだことに{なる}か"}, \
    {SAYS_QUESTION, 0, "<P>の、通した平均の速さは<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+はじめから終わりまでの平均の速さは<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+全部まとめた平均の速さは<my>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+全体を通した平均の速さを<sp>で表すと何<u>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+ならすと、平均で<sp>何<u>だったことに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<P>の、出発してから着くまでの平均の速さは<sp>何<u>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "全体の平均は<sp>何<u>"}, \
    {SAYS_QUESTION, NOTES, "平均の速さは<sp>何<u>"}

/* One stretch, `first` and `second` being how it is gone: <sp><v><u> or <a><t>. */
#define STRETCHES(first, second) \
    {SAYS(FIRST), 0, "<P>は、<f>の<d><u>を" first "で{進む/た}"}, \
    {SAYS(FIRST), 0, "<P>が<d><u>の<f>を" first "で{進む/た}"}, \
    {SAYS(FIRST), 0, "<P>は、まず<f>の<d><u>を" first "で{進む}"}, \
    {SAYS(FIRST), 0, "<P>は<f>では、<d><u>の道のりを" first "で{進む/た}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<P>が、<f>の<d><u>を" first "の一定のペースで{進む/た}"}, \
    {SAYS(FIRST), TALK, "<P>の<f>の記録は、<d><u>を" first "{だ}"}, \
    {SAYS(FIRST), NOTES, "<f><d><u>を" first}, \
    {SAYS(SECOND), 0, "+<l>の<e><u>は" second "で{進む/た}"}, \
    {SAYS(SECOND), 0, "+続けて、<l>の<e><u>を" second "で{進む/た}"}, \
    {SAYS(SECOND), 0, "+<l>では、<e><u>の道のりを" second "で進んで{着く/た}"}, \
    {SAYS(SECOND), 0, "+それから<e><u>の<l>を" second "で{進む}"}, \
    {SAYS(SECOND), TALK, "+<l>の<e><u>は" second "{だ/た}"}, \
    {SAYS(SECOND), NOTES, "+<l><e><u>を" second}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>は、<f>の<d><u>を" first "で、<l>の<e><u>を" second "で{進む/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>が<d><u>を" first "で進み、続けて<e><u>を" second "で{進む/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>が目的地まで、<f>は<d><u>を" first "、<l>は<e><u>を" second "で{進む/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "<f>が<d><u>、<l>が<e><u>の道がある。<P>は<f>を" first "、<l>を" second "で{進む/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "<d><u>の<f>と<e><u>の<l>を、<P>はそれぞれ" first "と" second "で{進む/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND), TALK, "<P>の日記には、<f>は<d><u>を" first "、<l>は<e><u>を" second "と書いて{ある}"}, \
    {SAYS(FIRST) | SAYS(SECOND), VOICED(VOICE_EXAM), "<P>が、<f>の<d><u>を" first "で進み、休まずに<l>の<e><u>を" second "で{進む/た}"}, \
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<f><d><u>:" first "、<l><e><u>:" second}, \
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<d><u>を" first "、<e><u>を" second}, \
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "全体の平均の速さは<sp>何<u>{だ}か。<P>は<f>の<d><u>を" first "、<l>の<e><u>を" second "で{進む}"}, \
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, NOTES, "<d><u>を" first "、<e><u>を" second "で進んだときの平均の速さ(<sp>)"}

static const struct phrasing ways[] = {
    STRETCHES("<sp><v><u>", "<sp><w><u>"),
    STRETCHES("<my><v><u>", "<my><w><u>"),
    WHOLE_MEAN,
    {0, 0, NULL},
};
static const struct phrasing totals[] = {
    STRETCHES("<a><t>", "<b><t>"),
    {SAYS(FIRST), 0, "<P>は<f>の<d><u>に<a><t>{かかる/た}"},
    {SAYS(SECOND), 0, "+<l>の<e><u>には<b><t>{かかる/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<P>は<a><t>で<d><u>進んだ後、<b><t>で<e><u>{進む/た}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "<P>は、<f>は<a><t>で<d><u>、<l>は<b><t>で<e><u>{進む/た}"},
    WHOLE_MEAN,
    {0, 0, NULL},
};

const struct wording wording_heikin_hayasa[] = {
    {"round", SAYS(WAY) | SAYS(GO) | SAYS(BACK), known},
    {"unknown", SAYS(GO) | SAYS(BACK), unknown},
    {"parts", SAYS(FIRST) | SAYS(SECOND), parts},
    {"ways", SAYS(FIRST) | SAYS(SECOND), ways},
    {"totals", SAYS(FIRST) | SAYS(SECOND), totals},
    {NULL, 0, NULL},
};
