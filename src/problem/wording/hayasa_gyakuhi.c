/* hayasa_gyakuhi.c - how one way at two speeds is told of.
 *
 * Slots: <P> who, <h> and <g> from and to, <goes> 歩く; <v> the slower speed, <ws> 歩いて, <f> the faster one, <wf>;
 * <d> the difference, or how late; <e> how early; <qa> {<qv>} what is asked (何m {ある}), <qn> and <qc> its noun and unit.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SLOW, FAST, LATE, EARLY };

/* ---- what is asked: a time or the way ---- */
#define TIME_OR_WAY \
    {SAYS_QUESTION, 0, "<qa>{<qv>}か"}, \
    {SAYS_QUESTION, 0, "?<qn>|<qc>"}, \
    {SAYS_QUESTION, 0, "<qn>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qn>は何<qc>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<qa>{<qv>}か"}, \
    {SAYS_QUESTION, 0, "+このことから、<qn>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "+これらのことから、<qn>は何<qc>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<qn>は、ちょうど何<qc>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+では、<qa>{<qv>}か"}, \
    {SAYS_QUESTION, TALK, "<qn>は何<qc>だったことに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<qn>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<qn>は何<qc>"}

static const struct phrasing longer[] = {
    {SAYS(SLOW) | SAYS(FAST), 0, "<P>が<h>から<g>まで行くとき、分速<v>mで進む場合と分速<f>mで進む場合を{くらべる}"},
    {SAYS(SLOW) | SAYS(FAST), 0, "<P>は<h>と<g>の間を往復し、行きは分速<v>m、帰りは分速<f>mで{進む/た}"},
    {SAYS(SLOW) | SAYS(FAST), 0, "<h>から<g>までの道を、<P>は分速<v>mで、姉は分速<f>mで{進む}"},
    {SAYS(SLOW) | SAYS(FAST), 0, "<h>から<g>まで、<ws>分速<v>mで行く日と、<wf>分速<f>mで行く日が{ある}"},
    {SAYS(SLOW) | SAYS(FAST), TALK, "<P>は、ふだんは<h>から<g>まで分速<v>mで行くけれど、今日は分速<f>mに{する/た}"},
    {SAYS(SLOW) | SAYS(FAST), VOICED(VOICE_EXAM), "<P>が<h>から<g>まで、毎分<v>mで行く場合と毎分<f>mで行く場合を{考える}"},
    {SAYS(SLOW) | SAYS(FAST), NOTES, "<h>→<g>、分速<v>mと分速<f>m"},
    {SAYS(LATE), 0, "+かかる時間の差は<d>分{だ}"},
    {SAYS(LATE), 0, "+かかる時間は<d>分{ちがう}"},
    {SAYS(LATE), 0, "+おそいほうは、速いほうより<d>分多く{かかる}"},
    {SAYS(LATE), 0, "+速いほうは、おそいほうより<d>分早く{着く}"},
    {SAYS(LATE), TALK, "+すると、時間が<d>分ちがって{くる}"},
    {SAYS(LATE), NOTES, "+時間の差<d>分"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), 0, "<h>から<g>まで、分速<v>mで<goes>と、分速<f>mで<goes>ときより<d>分多く{かかる}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), 0, "<P>が<h>から<g>まで行くのに、分速<f>mだと分速<v>mのときより<d>分早く{着く}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), 0, "<h>から<g>まで行くのに、分速<v>mと分速<f>mでは、かかる時間が<d>分{ちがう}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), 0, "<P>は<h>と<g>の間を往復{する/た}。行きは分速<v>m、帰りは分速<f>mで、帰りは行きより<d>分短い時間で{すむ/た}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), 0, "<h>から<g>まで、<wf>分速<f>mで行くと、<ws>分速<v>mで行くよりも<d>分早く{着く}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), 0, "<P>が<h>から<g>へ行く速さを毎分<v>mから毎分<f>mに上げると、時間が<d>分短く{なる}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), 0, "2人が同時に<h>を出て<g>へ向かい、分速<f>mの<P>は分速<v>mの妹より<d>分早く{着く/た}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), 0, "分速<v>mで<h>から<g>まで<goes>時間は、分速<f>mで<goes>時間より<d>分{長い}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), TALK, "<P>と弟が同時に<h>を出た。<P>は分速<f>m、弟は分速<v>mで行ったので、<P>は<g>で弟を<d>分待つことに{なる/た}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), TALK, "<h>から<g>まで、いつもの分速<v>mを分速<f>mにすると、着くまでの時間が<d>分ちぢまるそう{だ}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), TALK, "<P>は、<h>から<g>まで行きは分速<v>m、帰りは分速<f>mで進んだ。行きのほうが<d>分よけいに{かかる/た}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), VOICED(VOICE_EXAM), "<P>が<h>から<g>へ行くとき、毎分<v>mの速さで進むと、毎分<f>mの速さで進むよりも<d>分多くかかると{いう}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), NOTES, "<h>→<g>:分速<v>mだと分速<f>mより<d>分多くかかる"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), NOTES, "<h>→<g>。分速<v>mは分速<f>mより<d>分おそい"},
    TIME_OR_WAY,
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE) | SAYS_QUESTION, 0, "<qa>{<qv>}か。<h>から<g>まで、分速<v>mの場合は、分速<f>mの場合より<d>分長く{かかる}"},
    {SAYS(SLOW) | SAYS(FAST) | SAYS(LATE) | SAYS_QUESTION, 0, "分速<v>mで行くと、分速<f>mで行くときより<d>分多くかかるとき、<qn>は何<qc>{だ}か"},
    {0, 0, NULL},
};

/* ---- late with one speed, early with the other ---- */
static const struct phrasing plan[] = {
    {SAYS(SLOW) | SAYS(LATE), 0, "<h>から<g>まで、分速<v>mで<goes>と予定の時こくに<d>分{おくれる}"},
    {SAYS(SLOW) | SAYS(LATE), 0, "<P>が<h>を出て<g>へ向かうとき、分速<v>mでは予定より<d>分おそく{着く}"},
    {SAYS(SLOW) | SAYS(LATE), 0, "<P>は決まった時こくに<g>に着くように<h>を出る。分速<v>mだと<d>分{おくれる}"},
    {SAYS(SLOW) | SAYS(LATE), 0, "<h>から<g>まで分速<v>mで行くと、約束の時こくの<d>分後に{着く}"},
    {SAYS(SLOW) | SAYS(LATE), TALK, "<P>が<h>から<g>まで<ws>分速<v>mで行くと、<d>分ちこくして{しまう}"},
    {SAYS(SLOW) | SAYS(LATE), VOICED(VOICE_EXAM), "<P>が<h>を定時に出て<g>に向かうとき、毎分<v>mの速さでは予定の時こくに<d>分{おくれる}"},
    {SAYS(SLOW) | SAYS(LATE), NOTES, "<h>→<g>、分速<v>m:<d>分おくれ"},
    {SAYS(FAST) | SAYS(EARLY), 0, "+分速<f>mで<goes>と<e>分早く{着く}"},
    {SAYS(FAST) | SAYS(EARLY), 0, "+分速<f>mでは予定より<e>分早く{着く}"},
    {SAYS(FAST) | SAYS(EARLY), 0, "+同じ時こくに出て分速<f>mで行くと、<e>分前に{着く}"},
    {SAYS(FAST) | SAYS(EARLY), 0, "+毎分<f>mなら、<e>分の余ゆうが{ある}"},
    {SAYS(FAST) | SAYS(EARLY), TALK, "+<wf>分速<f>mで行けば、<e>分前に{着く}"},
    {SAYS(FAST) | SAYS(EARLY), NOTES, "+分速<f>m:<e>分早着"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), 0, "<h>から<g>まで、分速<v>mで<goes>と予定の時こくより<d>分おくれ、分速<f>mで<goes>と<e>分早く{着く}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), 0, "<P>が<h>を出て<g>へ向かう。分速<v>mでは予定より<d>分おそく着き、分速<f>mでは予定より<e>分早く{着く}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), 0, "<h>を出て<g>まで行くのに、分速<f>mなら約束の時こくの<e>分前に着くが、分速<v>mなら<d>分{おくれる}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), 0, "<P>は毎朝、同じ時こくに<h>を出て<g>へ行く。分速<v>mだと始まりに<d>分おくれ、分速<f>mだと始まりの<e>分前に{着く}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), 0, "<h>から<g>まで、<ws>分速<v>mで行くと<d>分ちこくし、<wf>分速<f>mで行くと<e>分早く{着く}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), 0, "同じ時こくに<h>を出ても、<g>に着くのは、分速<v>mなら予定の<d>分後、分速<f>mなら予定の<e>分前{だ}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), 0, "<P>が<h>から<g>へ行くとき、毎分<f>mの速さなら<e>分早く、毎分<v>mの速さなら<d>分おそく{着く}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), 0, "<g>で待ち合わせを{する}。<h>から分速<v>mで行くと<d>分おくれ、分速<f>mで行くと<e>分前に{着く}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), TALK, "<P>は<g>での集まりにおくれそう{だ}。<h>から分速<v>mで行けば<d>分のちこく、分速<f>mなら<e>分前に{着く}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), TALK, "待ち合わせの話{だ}。<h>から<g>まで、分速<v>mだと<d>分ちこく、分速<f>mだと<e>分の余ゆうが{できる}。出る時こくは{同じだ}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), TALK, "<h>から<g>まで、分速<v>mでのんびり行くと<d>分おくれてしまい、分速<f>mで急ぐと<e>分早く着いて{しまう}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), VOICED(VOICE_EXAM), "<P>は定時に<h>を出て<g>へ向かう。毎分<v>mで進むと予定より<d>分おくれて、毎分<f>mで進むと予定より<e>分早く{着く}"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), NOTES, "<h>→<g>、分速<v>mで<d>分おくれ、分速<f>mで<e>分早着、出る時こくは同じ"},
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY), NOTES, "<h>~<g>:<v>m/分→<d>分ちこく、<f>m/分→<e>分早着"},
    TIME_OR_WAY,
    {SAYS(SLOW) | SAYS(LATE) | SAYS(FAST) | SAYS(EARLY) | SAYS_QUESTION, 0, "<qa>{<qv>}か。<h>から<g>まで行くとき、分速<v>mでは予定より<d>分おくれ、分速<f>mでは予定より<e>分早く{着く}"},
    {0, 0, NULL},
};

const struct wording wording_hayasa_gyakuhi[] = {
    {"longer", SAYS(SLOW) | SAYS(FAST) | SAYS(LATE), longer},
    {"plan", SAYS(SLOW) | SAYS(FAST) | SAYS(LATE) | SAYS(EARLY), plan},
    {NULL, 0, NULL},
};
