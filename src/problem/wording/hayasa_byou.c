/* hayasa_byou.c - how seconds and metres are told of where an hour's kilometres are meant, and a way there and
 * back whose speeds are as <a> to <b>.
 *
 * Slots: <w> who, <go> 走る, <gt> 走って, <gp> 走った; <D> metres, <s> seconds, <v> kilometres an hour (of the round:
 * metres a minute); <h> and <g> the ends, <T> minutes in all; <qs> and <qv> the question.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHAT, MUCH };

#define KMH(v) \
    {SAYS(WHAT), 0, "<w>が時速" v "kmで<gt>{いる}"}, \
    {SAYS(WHAT), 0, "<w>の速さは時速" v "km{だ}"}, \
    {SAYS(WHAT), 0, "時速" v "kmで<go><w>が{いる}"}, \
    {SAYS(WHAT), 0, "<w>は1時間に" v "km{進む}"}, \
    {SAYS(WHAT), 0, "<w>は毎時" v "kmの速さで{進む}"}, \
    {SAYS(WHAT), 0, "<w>が、1時間に" v "km進む速さで<gt>{いる}"}, \
    {SAYS(WHAT), 0, "<w>は時速" v "kmで進むことが{できる}"}, \
    {SAYS(WHAT), 0, "ここを、<w>が毎時" v "kmで{通る}"}, \
    {SAYS(WHAT), 0, "<w>の速さをはかると、時速" v "km{だ/た}"}, \
    {SAYS(WHAT), 0, "速さが時速" v "kmの<w>が{いる}"}, \
    {SAYS(WHAT), 0, "<w>が進む速さは、1時間に" v "km{だ}"}, \
    {SAYS(WHAT), TALK, "図かんによると、<w>は時速" v "kmで<go>そう{だ}"}, \
    {SAYS(WHAT), TALK, "テレビで見た<w>は、時速" v "kmで<gt>{いる/た}"}, \
    {SAYS(WHAT), VOICED(VOICE_EXAM), "<w>が時速" v "kmの一定の速さで<gt>{いる}"}, \
    {SAYS(WHAT), NOTES, "<w>、時速" v "km"}, \
    {SAYS(WHAT), NOTES, "<w>:" v "km/時"}

/* ---- kilometres an hour ---- */
enum { BOTH = SAYS(WHAT) | SAYS(MUCH) };
static const struct phrasing kmh[] = {
    {SAYS(WHAT), 0, "<w>が<D>m{進む/た}"},
    {SAYS(WHAT), 0, "<w>が進んだ道のりは<D>m{だ}"},
    {SAYS(WHAT), NOTES, "<w>が<D>m"},
    {SAYS(MUCH), 0, "+かかった時間は<s>秒{だ}"},
    {SAYS(MUCH), 0, "+それに<s>秒{かかる/た}"},
    {SAYS(MUCH), NOTES, "+<s>秒"},
    {BOTH, 0, "<w>が<D>mを<s>秒で{進む/た}"},
    {BOTH, 0, "<w>は<D>m進むのに<s>秒{かかる}"},
    {BOTH, 0, "<D>mを<s>秒で<go><w>が{いる}"},
    {BOTH, 0, "<w>は<s>秒間に<D>m{進む}"},
    {BOTH, 0, "<w>が、<D>mの区間を<s>秒で通り{すぎる/た}"},
    {BOTH, 0, "<w>が<s>秒で進む道のりは<D>m{だ}"},
    {BOTH, 0, "<w>は、<D>m先まで<s>秒で{着く/た}"},
    {BOTH, 0, "時間をはかると、<w>は<D>mに<s>秒{かかる/た}"},
    {BOTH, TALK, "<A>がストップウォッチではかると、<w>は<D>mを<s>秒で{進む/た}"},
    {BOTH, TALK, "「<w>は<D>mを<s>秒だって」と友だちが教えて{くれる/た}"},
    {BOTH, VOICED(VOICE_EXAM), "一定の速さで進む<w>が、<D>mの距離を<s>秒で{進む}"},
    {BOTH, NOTES, "<w>、<D>mを<s>秒"},
    {BOTH, NOTES, "<w>:<D>m÷<s>秒"},
    {SAYS_QUESTION, 0, "+<w>の速さは時速何km{だ}か"},
    {SAYS_QUESTION, 0, "+この速さは時速何kmに{なる}か"},
    {SAYS_QUESTION, 0, "+<w>は時速何kmで進んで{いる}か"},
    {SAYS_QUESTION, 0, "+時速に直すと何km{だ}か"},
    {SAYS_QUESTION, 0, "+この速さを時速で表すと、何kmに{なる}か"},
    {SAYS_QUESTION, 0, "+?<w>の時速|km"},
    {SAYS_QUESTION, 0, "+同じ速さで1時間進むと、何km{進む}か"},
    {SAYS_QUESTION, 0, "+<w>の速さは毎時何km{だ}か"},
    {SAYS_QUESTION, 0, "+では、時速何kmといえば{よい}か"},
    {SAYS_QUESTION, TALK, "+時速だと何kmに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このときの速さは時速何km{だ}か"},
    {SAYS_QUESTION, NOTES, "+時速何km"},
    {SAYS_QUESTION, NOTES, "+時速は"},
    {BOTH | SAYS_QUESTION, 0, "<D>mを<s>秒で<go><w>の速さは時速何km{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>の時速は何km{だ}か。<D>m進むのに<s>秒{かかる}"},
    {0, 0, NULL},
};

/* ---- metres ---- */
static const struct phrasing metres[] = {
    KMH("<v>"),
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<s>秒間に何m{進む}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+この<w>は<s>秒で何m{進む}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+?<s>秒間に進む道のり|m"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<s>秒間に進む道のりは何m{だ}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<s>秒たつと、何m先まで{進む}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+この速さで<s>秒進むと、道のりは何mに{なる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<s>秒の間に、<w>は何m{進む}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<s>秒後には、何m先に{いる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+では、<s>秒で何m{進む}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<w>が<s>秒で進むのは何m{だ}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+このまま<s>秒進むと何mに{なる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, TALK, "+よそ見をしている<s>秒の間に、何m進んで{しまう}か"},
    {SAYS(MUCH) | SAYS_QUESTION, TALK, "+<s>秒数える間に何m進むことに{なる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<w>が<s>秒間に進む距離は何m{だ}か"},
    {SAYS(MUCH) | SAYS_QUESTION, NOTES, "+<s>秒で何m"},
    {SAYS(MUCH) | SAYS_QUESTION, NOTES, "+<s>秒間の道のりは何m"},
    {BOTH | SAYS_QUESTION, 0, "時速<v>kmの<w>は、<s>秒間に何m{進む}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>は<s>秒で何m{進む}か。速さは時速<v>km{だ}"},
    {BOTH | SAYS_QUESTION, 0, "時速<v>kmで<go><w>が<s>秒で進む道のりは何m{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "時速<v>kmの<w>が<s>秒間に進む道のり(m)"},
    {0, 0, NULL},
};

/* ---- seconds ---- */
static const struct phrasing seconds[] = {
    KMH("<v>"),
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<D>m進むのに何秒{かかる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+この<w>は<D>mを何秒で{進む}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+?<D>m進むのにかかる時間|秒"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<D>m進むのにかかる時間は何秒{だ}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<D>m先に着くのは何秒後{だ}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+この速さで<D>m進むと、時間は何秒に{なる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<D>mの区間を通るのに、何秒{かかる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<D>mはなれた所まで、何秒で{着く}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+では、<D>mを進むのに何秒{かかる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+<w>が<D>mを進み終えるのは何秒後{だ}か"},
    {SAYS(MUCH) | SAYS_QUESTION, 0, "+このまま<D>m進むと何秒{かかる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, TALK, "+<D>m先の木まで、何秒で{着く}か"},
    {SAYS(MUCH) | SAYS_QUESTION, TALK, "+<D>mなら、何秒かかることに{なる}か"},
    {SAYS(MUCH) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<w>が<D>m進むのに要する時間は何秒{だ}か"},
    {SAYS(MUCH) | SAYS_QUESTION, NOTES, "+<D>mに何秒"},
    {SAYS(MUCH) | SAYS_QUESTION, NOTES, "+<D>m進む時間は何秒"},
    {BOTH | SAYS_QUESTION, 0, "時速<v>kmの<w>が<D>m進むのに何秒{かかる}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>は<D>mを何秒で{進む}か。速さは時速<v>km{だ}"},
    {BOTH | SAYS_QUESTION, 0, "時速<v>kmで<go><w>が<D>m進むのにかかる時間は何秒{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "時速<v>kmの<w>が<D>m進む時間(秒)"},
    {0, 0, NULL},
};

/* ---- there and back ---- */
enum { RATIO, ALL, PACE };
static const struct phrasing round_ratio[] = {
    {SAYS(ALL), 0, "<A>が<h>と<g>の間を往復すると、全部で<T>分{かかる/た}"},
    {SAYS(ALL), 0, "<h>から<g>まで行って帰るのに、<T>分{かかる/た}"},
    {SAYS(ALL), 0, "<A>は<T>分で<h>と<g>の間を{往復する/た}"},
    {SAYS(ALL), 0, "<h>と<g>の間の往復の時間は<T>分{だ}"},
    {SAYS(ALL), 0, "<A>が<h>を出て<g>に行き、すぐにもどってきたのは<T>分後{だ/た}"},
    {SAYS(ALL), 0, "<A>は<h>から<g>まで行って同じ道を帰り、合わせて<T>分{かかる/た}"},
    {SAYS(ALL), TALK, "<A>が<h>から<g>へおつかいに行って帰ってくるまで、<T>分{かかる/た}"},
    {SAYS(ALL), TALK, "<A>は<h>と<g>を往復して、時計を見ると<T>分たって{いる/た}"},
    {SAYS(ALL), VOICED(VOICE_EXAM), "<A>が<h>と<g>の間を往復するのに要した時間は<T>分{だ}"},
    {SAYS(ALL), NOTES, "<h>~<g>往復<T>分"},
    {SAYS(ALL), NOTES, "往復<T>分(<h>と<g>)"},
    {SAYS(RATIO), 0, "+行きと帰りの速さの比は<a>:<b>{だ}"},
    {SAYS(RATIO), 0, "+行きの速さと帰りの速さの比は<a>:<b>{だ/た}"},
    {SAYS(RATIO), 0, "+速さの比は、行き:帰りが<a>:<b>{だ}"},
    {SAYS(RATIO), 0, "+行きと帰りで速さがちがい、その比は<a>:<b>{だ}"},
    {SAYS(RATIO), NOTES, "+速さの比 行き:帰り=<a>:<b>"},
    {SAYS(PACE), 0, "+行きの速さは分速<v>m{だ}"},
    {SAYS(PACE), 0, "+行きは分速<v>mで{進む/た}"},
    {SAYS(PACE), 0, "+行きは1分間に<v>mずつ{進む/た}"},
    {SAYS(PACE), 0, "+行きに進んだ速さは毎分<v>m{だ}"},
    {SAYS(PACE), NOTES, "+行き分速<v>m"},
    {SAYS(RATIO) | SAYS(PACE), 0, "+行きと帰りの速さの比は<a>:<b>で、行きは分速<v>m{だ/た}"},
    {SAYS(RATIO) | SAYS(PACE), 0, "+行きは分速<v>mで、行きと帰りの速さの比は<a>:<b>{だ}"},
    {SAYS(RATIO) | SAYS(PACE), 0, "+行きは分速<v>mで進み、帰りは行きと帰りの比が<a>:<b>になる速さで{もどる/た}"},
    {SAYS(RATIO) | SAYS(PACE), 0, "+行きの分速は<v>m、行きと帰りの速さの比は<a>:<b>{だ}"},
    {SAYS(RATIO) | SAYS(PACE), TALK, "+行きは分速<v>mで、つかれたり急いだりで、行きと帰りの速さの比は<a>:<b>{だ/た}"},
    {SAYS(RATIO) | SAYS(PACE), VOICED(VOICE_EXAM), "+ただし、行きと帰りの速さの比は<a>:<b>、行きの速さは毎分<v>mで{ある}"},
    {SAYS(RATIO) | SAYS(PACE), NOTES, "+行き分速<v>m、速さの比(行き:帰り)<a>:<b>"},
    ASKED_EITHER,
    {SAYS(RATIO) | SAYS(ALL) | SAYS(PACE), 0, "<A>は<h>から<g>へ分速<v>mで行き、行きと帰りの速さの比が<a>:<b>になる速さでもどって、往復に<T>分{かかる/た}"},
    {SAYS(RATIO) | SAYS(ALL) | SAYS(PACE) | SAYS_QUESTION, 0, "<qs>{だ}か。<h>と<g>の間を往復すると<T>分かかり、行きは分速<v>m、行きと帰りの速さの比は<a>:<b>{だ}"},
    {0, 0, NULL},
};

const struct wording wording_hayasa_byou[] = {
    {"kmh", BOTH, kmh},
    {"metres", BOTH, metres},
    {"seconds", BOTH, seconds},
    {"round_ratio", SAYS(RATIO) | SAYS(ALL) | SAYS(PACE), round_ratio},
    {NULL, 0, NULL}};
