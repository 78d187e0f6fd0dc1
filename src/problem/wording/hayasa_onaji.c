/* hayasa_onaji.c - how the same speed, or the same way, is told of.
 *
 * Slots as in tabibito.c; <D> <u> in <m> <t>, then <E> <u> or <n> <t>; <n> times as fast; speeds <a>:<b>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/tabi.h"

enum { WENT, OTHER };
#define SO_FAR_IN \
    {SAYS(WENT), 0, "<p>は<D><u>を<m><t>で{進む}"}, \
    {SAYS(WENT), 0, "<p>が<D><u>進むのに<m><t>{かかる/た}"}, \
    {SAYS(WENT), 0, "<p>は、<m><tk>に<D><u>{進む}"}, \
    {SAYS(WENT), 0, "<D><u>の道のりを、<p>は<m><t>で{進む/た}"}, \
    {SAYS(WENT), 0, "<p>は、<h>から<D><u>を<m><t>で{進む/た}"}, \
    {SAYS(WENT), 0, "<D><u>を<m><t>で進む<p>が{いる}"}, \
    {SAYS(WENT), TALK, "<p>は、いつも<D><u>を<m><t>で{進む}"}, \
    {SAYS(WENT), VOICED(VOICE_EXAM), "<p>は一定の速さで進み、<D><u>を<m><t>で{進む}"}, \
    {SAYS(WENT), NOTES, "<p>、<D><u>を<m><t>"}

static const struct phrasing same_time[] = {
    SO_FAR_IN,
    {SAYS(OTHER), 0, "+同じ速さで、<E><u>先の<g>まで{進む}"},
    {SAYS(OTHER), 0, "+この速さのまま、<E><u>を{進む}"},
    {SAYS(OTHER), 0, "+<p>が、同じ速さで<E><u>を{進む}"},
    {SAYS(OTHER), 0, "+速さを変えずに<E><u>{進む}"},
    {SAYS(OTHER), 0, "+同じ速さで、今度は<E><u>の道のりを{進む}"},
    {SAYS(OTHER), 0, "+これと同じ速さで<E><u>進むことに{する}"},
    {SAYS(OTHER), TALK, "+同じ速さで、<E><u>はなれた<g>へ行くことに{なる/た}"},
    {SAYS(OTHER), NOTES, "+同じ速さで<E><u>"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ速さで<E><u>進むのに、何<t>{かかる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<E><u>進むには、同じ速さで何<t>{かかる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+この速さで<E><u>を進むと、何<t>{かかる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, NOTES, "+同じ速さで<E><u>は何<t>"},
    ASKED("かかる時間", "<t>"),
    {SAYS_QUESTION, 0, "+何<t>{かかる}か"},
    {0, 0, NULL},
};
static const struct phrasing same_way[] = {
    SO_FAR_IN,
    {SAYS(OTHER), 0, "+同じ速さで、<n><tk>{進む}"},
    {SAYS(OTHER), 0, "+この速さのまま、<n><tk>{進む}"},
    {SAYS(OTHER), 0, "+<p>が、同じ速さで<n><tk>{進む}"},
    {SAYS(OTHER), 0, "+速さを変えずに<n><tk>{進む}"},
    {SAYS(OTHER), 0, "+同じ速さで、今度は<n><tk>{進む}"},
    {SAYS(OTHER), 0, "+これと同じ速さで<n><tk>進むことに{する}"},
    {SAYS(OTHER), TALK, "+同じ速さで、<n><tk>も進むことに{なる/た}"},
    {SAYS(OTHER), NOTES, "+同じ速さで<n><tk>"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ速さで<n><tk>進むと、何<u>{進む}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<n><tk>では、同じ速さで何<u>{進む}か"},
    {SAYS(OTHER) | SAYS_QUESTION, NOTES, "+同じ速さで<n><tk>→何<u>"},
    ASKED("進む道のり", "<u>"),
    {SAYS_QUESTION, 0, "+何<u>{進む}か"},
    {0, 0, NULL},
};

static const struct phrasing times[] = {
    {SAYS(WENT), 0, "<p>が<h>から<g>まで進むと<m><t>{かかる}"},
    {SAYS(WENT), 0, "<h>から<g>まで、<p>は<m><t>で{進む}"},
    {SAYS(WENT), 0, "<p>は、<h>と<g>の間を<m><t>で{進む}"},
    {SAYS(WENT), 0, "<h>から<g>まで、<p>はいつも<m><t>{かかる}"},
    {SAYS(WENT), 0, "<p>が<h>から<g>まで進むのにかかる時間は<m><t>{だ}"},
    {SAYS(WENT), 0, "<h>を出た<p>は、<m><t>で<g>に{着く}"},
    {SAYS(WENT), TALK, "<p>が<h>から<g>まで行くのに、ふだんは<m><t>{かかる}"},
    {SAYS(WENT), VOICED(VOICE_EXAM), "<p>が<h>から<g>まで進むのに<m><t>を要{する}"},
    {SAYS(WENT), NOTES, "<p>、<h>から<g>まで<m><t>"},
    {SAYS(OTHER), 0, "+速さを<n>倍に{する/た}"},
    {SAYS(OTHER), 0, "+速さが<n>倍に{なる/た}"},
    {SAYS(OTHER), 0, "+同じ道を、<n>倍の速さで{進む}"},
    {SAYS(OTHER), 0, "+今度は、前の<n>倍の速さで{進む}"},
    {SAYS(OTHER), 0, "+速さを、はじめの<n>倍に{変える/た}"},
    {SAYS(OTHER), 0, "+同じ道のりを、いつもの<n>倍の速さで{進む}"},
    {SAYS(OTHER), TALK, "+今日は、いつもの<n>倍の速さで{進む/た}"},
    {SAYS(OTHER), NOTES, "+速さ<n>倍"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+速さを<n>倍にすると、何<t>{かかる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<n>倍の速さで進むと、かかる時間は何<t>{だ}か"},
    ASKED("かかる時間", "<t>"),
    {SAYS_QUESTION, 0, "+何<t>{かかる}か"},
    {0, 0, NULL},
};

enum { RATIO, TAKES };
static const struct phrasing ratio[] = {
    {SAYS(RATIO), 0, "<p>と<r>の速さの比は<a>:<b>{だ}"},
    {SAYS(RATIO), 0, "<p>と<r>は、<a>:<b>の速さの比で{進む}"},
    {SAYS(RATIO), 0, "<p>と<r>の進む速さの比は<a>:<b>{だ}"},
    {SAYS(RATIO), 0, "速さの比が<a>:<b>の<p>と<r>が{いる}"},
    {SAYS(RATIO), 0, "<p>の速さと<r>の速さの比は<a>:<b>{だ}"},
    {SAYS(RATIO), 0, "<p>と<r>の速さは<a>:<b>に{なる}"},
    {SAYS(RATIO), TALK, "<p>と<r>の速さをくらべると、比は<a>:<b>{だ/た}"},
    {SAYS(RATIO), VOICED(VOICE_EXAM), "<p>と<r>の速さの比を<a>:<b>と{する}"},
    {SAYS(RATIO), NOTES, "速さの比 <p>:<r>=<a>:<b>"},
    {SAYS(TAKES), 0, "+<h>から<g>まで、<p>は<m><t>{かかる}"},
    {SAYS(TAKES), 0, "+<p>は<h>から<g>まで<m><t>で{行く}"},
    {SAYS(TAKES), 0, "+同じ道のりを、<p>は<m><t>で{進む}"},
    {SAYS(TAKES), 0, "+<h>から<g>までの道を、<p>は<m><t>で{進む/た}"},
    {SAYS(TAKES), 0, "+<p>が<h>から<g>まで進むのに<m><t>{かかる}"},
    {SAYS(TAKES), 0, "+<p>が<g>に着くまでの時間は<m><t>{だ}"},
    {SAYS(TAKES), TALK, "+<p>は、<h>を出てから<m><t>で<g>に{着く/た}"},
    {SAYS(TAKES), NOTES, "+<p>は<h>〜<g>が<m><t>"},
    {SAYS_QUESTION, 0, "+同じ道のりを、<r>は何<t>で{進む}か"},
    {SAYS_QUESTION, 0, "+同じ道を<r>が進むと、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<r>は何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<r>がかかる時間は何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<r>は何<t>で<g>に{着く}か"},
    {SAYS_QUESTION, 0, "+<r>が<h>から<g>まで進むのに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<r>では何<t>かかることに{なる}か"},
    {SAYS_QUESTION, NOTES, "+<r>は何<t>"},
    {0, 0, NULL},
};

const struct wording wording_hayasa_onaji[] = {
    {"same_time", SAYS(WENT) | SAYS(OTHER), same_time},
    {"same_way", SAYS(WENT) | SAYS(OTHER), same_way},
    {"times", SAYS(WENT) | SAYS(OTHER), times},
    {"ratio", SAYS(RATIO) | SAYS(TAKES), ratio},
    {NULL, 0, NULL},
};
