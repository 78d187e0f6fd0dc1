/* ofuku.c - how two who go to and fro are told of.
 *
 * Slots: <p> the faster, <q> the slower, <h> and <g> the ends of the way; <f> and <v> the speeds in metres a minute,
 * <D> the way, <m> the minutes until they meet for the second time.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WAY, START, FAST, SLOW, MET };

/* ---- both set out at once and turn back at the other end ---- */
#define TO_AND_FRO \
    {SAYS(START), 0, "<p>は<h>から、<q>は<g>から同時に出発し、<h>と<g>の間を{往復する}"}, \
    {SAYS(START), 0, "<p>が<h>を、<q>が<g>を同時に出て、この間をくり返し{往復する}"}, \
    {SAYS(START), 0, "<p>は<h>、<q>は<g>を同時に出発し、向こうのはしに着くとすぐに{引き返す}"}, \
    {SAYS(START), 0, "<h>から<p>が、<g>から<q>が同時に向かい合って出発し、休まず{往復する}"}, \
    {SAYS(START), 0, "<p>と<q>が、それぞれ<h>と<g>を同時に出発して、着いたらすぐに折り返して進み{続ける}"}, \
    {SAYS(START), 0, "<q>は<g>から、<p>は<h>から、同時に<h>と<g>の間の往復を{始める}"}, \
    {SAYS(START), 0, "<h>と<g>の間を、<h>を出る<p>と<g>を出る<q>が、同時に出発して行ったり来たり{する}"}, \
    {SAYS(START), TALK, "<p>は<h>から、<q>は<g>から「よーい、ドン。」で出発し、着いたらすぐにもどることに{する/た}"}, \
    {SAYS(START), TALK, "<p>と<q>が、<h>と<g>の両はしから同時に出て、行ったり来たりして{いる}"}, \
    {SAYS(START), VOICED(VOICE_EXAM), "<p>は<h>を、<q>は<g>を同時に出発し、それぞれ一定の速さで<h>と<g>の間を往復し{続ける}"}, \
    {SAYS(START), NOTES, "<p>は<h>、<q>は<g>から同時出発、往復"}, \
    {SAYS(START), NOTES, "<h>と<g>の両はしから<p>と<q>が同時出発・往復"}, \
    {SAYS(FAST) | SAYS(SLOW), 0, "+<p>の速さは分速<f>m、<q>の速さは分速<v>m{だ}"}, \
    {SAYS(FAST) | SAYS(SLOW), 0, "+<p>は分速<f>m、<q>は分速<v>mで{進む}"}, \
    {SAYS(FAST) | SAYS(SLOW), 0, "+<q>は毎分<v>m、<p>は毎分<f>mで{進む}"}, \
    {SAYS(FAST) | SAYS(SLOW), 0, "+1分間に、<p>は<f>m、<q>は<v>m{進む}"}, \
    {SAYS(FAST) | SAYS(SLOW), 0, "+速さは、<p>が毎分<f>m、<q>が毎分<v>m{だ}"}, \
    {SAYS(FAST) | SAYS(SLOW), 0, "+<q>の速さは分速<v>mで、<p>の速さは分速<f>m{だ}"}, \
    {SAYS(FAST) | SAYS(SLOW), 0, "+<p>と<q>は、それぞれ分速<f>m、分速<v>mの速さで{進む}"}, \
    {SAYS(FAST) | SAYS(SLOW), TALK, "+<p>は分速<f>mくらい、<q>は分速<v>mくらいで{進む}"}, \
    {SAYS(FAST) | SAYS(SLOW), VOICED(VOICE_EXAM), "+ただし、<p>の速さは毎分<f>m、<q>の速さは毎分<v>mと{する}"}, \
    {SAYS(FAST) | SAYS(SLOW), NOTES, "+<p> 分速<f>m、<q> 分速<v>m"}, \
    {SAYS(FAST) | SAYS(SLOW), NOTES, "+<f>m/分と<v>m/分"}, \
    {SAYS(FAST), 0, "+<p>は分速<f>mで{進む}"}, \
    {SAYS(FAST), 0, "+<p>の速さは毎分<f>m{だ}"}, \
    {SAYS(FAST), 0, "+<p>は1分間に<f>m{進む}"}, \
    {SAYS(SLOW), 0, "+<q>は分速<v>mで{進む}"}, \
    {SAYS(SLOW), 0, "+<q>の速さは毎分<v>m{だ}"}, \
    {SAYS(SLOW), 0, "+<q>は1分間に<v>m{進む}"}, \
    {SAYS(START) | SAYS(FAST) | SAYS(SLOW), 0, "<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発し、<h>と<g>の間を{往復する}"}, \
    {SAYS(START) | SAYS(FAST) | SAYS(SLOW), 0, "<p>が<h>を毎分<f>mで、<q>が<g>を毎分<v>mで同時に出て、着いたらすぐに{引き返す}"}, \
    {SAYS(START) | SAYS(FAST) | SAYS(SLOW), 0, "<h>を出る<p>(分速<f>m)と<g>を出る<q>(分速<v>m)が、同時に<h>と<g>の間の往復を{始める}"}

static const struct phrasing when[] = {
    {SAYS(WAY), 0, "<h>と<g>は<D>mはなれて{いる}"},
    {SAYS(WAY), 0, "<h>と<g>の間の道のりは<D>m{だ}"},
    {SAYS(WAY), 0, "<D>mはなれた<h>と<g>が{ある}"},
    {SAYS(WAY), 0, "<h>と<g>を結ぶ<D>mの道が{ある}"},
    {SAYS(WAY), 0, "<h>から<g>まで<D>m{ある}"},
    {SAYS(WAY), TALK, "<h>と<g>の間は<D>m{だ}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "<h>と<g>があり、この間の道のりは<D>m{だ}"},
    {SAYS(WAY), NOTES, "<h>と<g>の間<D>m"},
    {SAYS(WAY), NOTES, "<h>~<g> <D>m"},
    TO_AND_FRO,
    {SAYS(WAY) | SAYS(START), 0, "<D>mはなれた<h>と<g>の間を、<p>は<h>から、<q>は<g>から同時に出発して{往復する}"},
    {SAYS(WAY) | SAYS(START), 0, "<D>mの道の両はし<h>と<g>から、<p>と<q>が同時に出発し、往復を{続ける}"},
    {SAYS(WAY) | SAYS(START), TALK, "<h>と<g>を結ぶ<D>mの並木道で、<p>は<h>、<q>は<g>から同時に進み始め、はしに着いたらすぐに{引き返す}"},
    {SAYS(WAY) | SAYS(START) | SAYS(FAST) | SAYS(SLOW), 0, "<D>mはなれた<h>と<g>の間を、<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発して{往復する}"},
    {SAYS(WAY) | SAYS(START) | SAYS(FAST) | SAYS(SLOW), NOTES, "<h>と<g>の間<D>m、両はしから<p>(<f>m/分)と<q>(<v>m/分)が同時出発・往復"},
    {SAYS_QUESTION, 0, "<p>と<q>が2回目に出会うのは、出発してから何分後{だ}か"},
    {SAYS_QUESTION, 0, "+2人が2回目に出会うのは何分後{だ}か"},
    {SAYS_QUESTION, 0, "<p>と<q>は、出発してから何分後に2回目に{出会う}か"},
    {SAYS_QUESTION, 0, "?<p>と<q>が2回目に出会うまでの時間|分"},
    {SAYS_QUESTION, 0, "+出発してから2回目に出会うまでに何分{かかる}か"},
    {SAYS_QUESTION, 0, "<p>と<q>が2度目に出会うのは何分後に{なる}か"},
    {SAYS_QUESTION, 0, "+2回目にすれちがうのは、出発してから何分後{だ}か"},
    {SAYS_QUESTION, 0, "<p>と<q>が2回目に出会うまでの時間は、出発から何分{だ}か"},
    {SAYS_QUESTION, TALK, "+1回すれちがって、その次にすれちがうのは、始めてから何分後{だ}か"},
    {SAYS_QUESTION, TALK, "+2回目に顔を合わせるのは、出発から何分後{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<p>と<q>が2回目に出会うのは、同時に出発してから何分後{だ}か"},
    {SAYS_QUESTION, NOTES, "+2回目の出会いは何分後"},
    {SAYS_QUESTION, NOTES, "+2度目に出会うまで何分"},
    {SAYS(WAY) | SAYS(START) | SAYS(FAST) | SAYS(SLOW) | SAYS_QUESTION, 0, "<p>と<q>が2回目に出会うのは、出発してから何分後{だ}か。<h>と<g>の間の道のりは<D>mで、<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発し、この間を{往復する}"},
    {0, 0, NULL},
};

static const struct phrasing way[] = {
    TO_AND_FRO,
    {SAYS(MET), 0, "+2人は、出発してから<m>分後に2回目に{出会う/た}"},
    {SAYS(MET), 0, "+<m>分後に2回目に{出会う/た}"},
    {SAYS(MET), 0, "+<p>と<q>が2回目に出会ったのは、出発の<m>分後{だ/た}"},
    {SAYS(MET), 0, "+2回目の出会いは、出発から<m>分後{だ/た}"},
    {SAYS(MET), 0, "+出発から2回目に出会うまでに<m>分{かかる/た}"},
    {SAYS(MET), 0, "+<m>分たったとき、<p>と<q>は2回目に{すれちがう/た}"},
    {SAYS(MET), 0, "+すると、<m>分で2度目に{出会う/た}"},
    {SAYS(MET), 0, "+<p>と<q>は1回出会い、出発から<m>分後にもう一度{出会う/た}"},
    {SAYS(MET), TALK, "+1回すれちがって、その次にすれちがったのは、始めてから<m>分後{だ/た}"},
    {SAYS(MET), TALK, "+2回目に顔を合わせたのは、<m>分たってから{だ/た}"},
    {SAYS(MET), VOICED(VOICE_EXAM), "+同時に出発してから<m>分後に、<p>と<q>は2回目に{出会う/た}"},
    {SAYS(MET), NOTES, "+2回目の出会いは<m>分後"},
    {SAYS(MET), NOTES, "+<m>分で2度目に出会う"},
    {SAYS(FAST) | SAYS(SLOW) | SAYS(MET), 0, "+<p>は分速<f>m、<q>は分速<v>mで進み、<m>分後に2回目に{出会う/た}"},
    {SAYS_QUESTION, 0, "<h>と<g>の間の道のりは何m{だ}か"},
    {SAYS_QUESTION, 0, "<h>から<g>までは何m{ある}か"},
    {SAYS_QUESTION, 0, "<h>と<g>は何mはなれて{いる}か"},
    {SAYS_QUESTION, 0, "?<h>と<g>の間の道のり|m"},
    {SAYS_QUESTION, 0, "?<h>から<g>までのきょり|m"},
    {SAYS_QUESTION, 0, "<h>から<g>までの道のりは何mに{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、<h>と<g>の間は何m{ある}か"},
    {SAYS_QUESTION, 0, "<h>と<g>を結ぶ道の長さは何m{だ}か"},
    {SAYS_QUESTION, TALK, "+<h>から<g>まで、何mあることに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<h>と<g>の間の道のりを求めると何m{だ}か"},
    {SAYS_QUESTION, NOTES, "<h>~<g>は何m"},
    {SAYS_QUESTION, NOTES, "道のりは何m"},
    {SAYS(START) | SAYS(FAST) | SAYS(SLOW) | SAYS(MET) | SAYS_QUESTION, 0, "<h>と<g>の間の道のりは何m{だ}か。<p>は<h>から分速<f>mで、<q>は<g>から分速<v>mで同時に出発し、この間を往復すると、出発の<m>分後に2回目に{出会う}"},
    {0, 0, NULL},
};

const struct wording wording_ofuku[] = {
    {"when", SAYS(WAY) | SAYS(START) | SAYS(FAST) | SAYS(SLOW), when},
    {"way", SAYS(START) | SAYS(FAST) | SAYS(SLOW) | SAYS(MET), way},
    {NULL, 0, NULL},
};
