/* zogen_futatsu.c - how it is told that one part grew and the other fell.
 *
 * Slots: <g> 小学校の児童, its parts <p> 男子 <q> 女子, <c> 人, <lt> 昨年, <nt> 今年; before <S>, percents <a> <b>, now <M>, the
 * change <d> with <ch> ふえ <ct> ふえた <cv> ふえる; <zt> <z> what is asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { BEFORE, RATES, NOW };
enum { ALL = SAYS(BEFORE) | SAYS(RATES) | SAYS(NOW) };

#define TOLD_BEFORE \
    {SAYS(BEFORE), 0, "<lt>の<g>は、<p>と<q>を合わせて<S><c>{だ/た}"}, \
    {SAYS(BEFORE), 0, "<g>は、<lt>は全部で<S><c>{だ/た}"}, \
    {SAYS(BEFORE), 0, "<lt>、<g>は<S><c>{だ/た}"}, \
    {SAYS(BEFORE), 0, "<lt>の<g>を数えると、<p>と<q>で<S><c>{だ/た}"}, \
    {SAYS(BEFORE), 0, "<g>は<p>と<q>に分けられ、<lt>の合計は<S><c>{だ/た}"}, \
    {SAYS(BEFORE), 0, "<lt>の<g>の数は<S><c>{だ}"}, \
    {SAYS(BEFORE), 0, "<lt>は、<p>と<q>を合わせた<g>が<S><c>{だ/た}"}, \
    {SAYS(BEFORE), 0, "<S><c>というのが、<lt>の<g>の数{だ}"}, \
    {SAYS(BEFORE), VOICED(VOICE_EXAM), "<lt>の<g>の総数は<S><c>{だ/た}"}, \
    {SAYS(BEFORE), VOICED(VOICE_STORY), "<g>を調べて{いる}。記録によると、<lt>は合わせて<S><c>{だ/た}"}, \
    {SAYS(BEFORE), TALK, "「<lt>の<g>は<S><c>だったよ。」と聞いて{いる}"}, \
    {SAYS(BEFORE), NOTES, "<lt>の<g>:<S><c>"}, \
    {SAYS(BEFORE), NOTES, "<g> <lt><S><c>"}

#define TOLD_RATES \
    {SAYS(RATES), 0, "+<nt>は<lt>より、<p>が<a>%ふえ、<q>が<b>%{減る/た}"}, \
    {SAYS(RATES), 0, "+<nt>は、<p>が<a>%ふえて、<q>が<b>%{減る/た}"}, \
    {SAYS(RATES), 0, "+<lt>とくらべると、<p>は<a>%増加し、<q>は<b>%減少{する/た}"}, \
    {SAYS(RATES), 0, "+<p>は<lt>の<a>%だけふえ、<q>は<lt>の<b>%だけ{減る/た}"}, \
    {SAYS(RATES), 0, "+<nt>になって、<p>が<a>%{ふえる/た}が、<q>は<b>%{減る/た}"}, \
    {SAYS(RATES), 0, "+<p>の数は<a>%の増加、<q>の数は<b>%の減少{だ/た}"}, \
    {SAYS(RATES), 0, "+<lt>にくらべて<nt>は、<p>が<a>%多く、<q>が<b>%少なく{なる/た}"}, \
    {SAYS(RATES), 0, "+<nt>は<q>が<b>%減り、<p>が<a>%{ふえる/た}"}, \
    {SAYS(RATES), 0, "+<p>と<q>のそれぞれについて見ると、<p>は<a>%ふえ、<q>は<b>%減って{いる}"}, \
    {SAYS(RATES), VOICED(VOICE_EXAM), "+<nt>は<lt>に対して、<p>が<a>%増加し、<q>が<b>%減少{する/た}"}, \
    {SAYS(RATES), TALK, "+<nt>は<p>が<a>%ふえたけれど、<q>は<b>%{減る/た}"}, \
    {SAYS(RATES), TALK, "+<nt>は<p>が<a>%も{ふえる/た}。でも、<q>は<b>%減って{しまう/た}"}, \
    {SAYS(RATES), NOTES, "+<p>は<a>%増、<q>は<b>%減"}, \
    {SAYS(RATES), NOTES, "+<nt>は<p>+<a>%、<q>-<b>%"}, \
    {SAYS(BEFORE) | SAYS(RATES), 0, "<lt>に合わせて<S><c>だった<g>は、<nt>は<p>が<a>%ふえ、<q>が<b>%{減る/た}"}, \
    {SAYS(BEFORE) | SAYS(RATES), 0, "<lt>の<g>は<S><c>だったが、<nt>は<p>が<a>%増え、<q>が<b>%{減る/た}"}

#define WHICH_PART \
    ASKED("<zt>の<z>", "<c>"), \
    {SAYS_QUESTION, 0, "+<zt>、<z>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<zt>の<z>の数は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "?<zt>の<z>の数|<c>"}

#define TOLD_NOW \
    {SAYS(NOW), 0, "+<nt>の合計は<M><c>{だ}"}, \
    {SAYS(NOW), 0, "+<nt>は合わせて<M><c>に{なる/た}"}, \
    {SAYS(NOW), 0, "+その結果、<nt>は全部で<M><c>{だ}"}, \
    {SAYS(NOW), 0, "+<nt>の<g>は<M><c>{だ}"}, \
    {SAYS(NOW), 0, "+全体では<M><c>に{なる/た}"}, \
    {SAYS(NOW), 0, "+すると、<p>と<q>を合わせて<M><c>に{なる/た}"}, \
    {SAYS(NOW), 0, "+<nt>は、<p>と<q>で<M><c>{だ}"}, \
    {SAYS(NOW), 0, "+そのため、<nt>の数は全部で<M><c>と{なる/た}"}, \
    {SAYS(NOW), VOICED(VOICE_EXAM), "+<nt>の総数は<M><c>{だ}"}, \
    {SAYS(NOW), TALK, "+<nt>は全部で<M><c>だとわかって{いる}"}, \
    {SAYS(NOW), TALK, "+<nt>の合計を数えたら<M><c>{だ/た}"}, \
    {SAYS(NOW), NOTES, "+<nt>は<M><c>"}, \
    {SAYS(NOW), NOTES, "+<nt>:計<M><c>"}, \
    {SAYS(RATES) | SAYS(NOW), 0, "+<nt>は<p>が<a>%ふえ、<q>が<b>%減ったので、合わせて<M><c>に{なる/た}"}, \
    {SAYS(RATES) | SAYS(NOW), 0, "+<p>が<a>%増え、<q>が<b>%減って、<nt>は全部で<M><c>{だ}"}, \
    {SAYS(BEFORE) | SAYS(NOW), 0, "<g>は、<lt>は<S><c>、<nt>は<M><c>{だ}"}, \
    {ALL, 0, "<lt>の<g>は<S><c>で、<nt>は<p>が<a>%増え、<q>が<b>%減ったため、<M><c>に{なる/た}"}, \
    {ALL | SAYS_QUESTION, 0, "<zt>の<z>は何<c>{だ}か。<lt>の<g>は<S><c>で、<nt>は<p>が<a>%ふえて<q>が<b>%減り、<M><c>{だ}"}, \
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<lt>は<S><c>の<g>が、<p>は<a>%増、<q>は<b>%減で<nt>は<M><c>になったときの、<zt>の<z>の数"}

static const struct phrasing totals[] = {
    TOLD_BEFORE,
    TOLD_RATES,
    TOLD_NOW,
    WHICH_PART,
    {0, 0, NULL},
};

static const struct phrasing change[] = {
    TOLD_BEFORE,
    TOLD_RATES,
    WHICH_PART,
    {SAYS(NOW), 0, "+全体では<d><c>{<cv>/た}"},
    {SAYS(NOW), 0, "+その結果、合計は<d><c>{<cv>/た}"},
    {SAYS(NOW), 0, "+<p>と<q>を合わせると、<lt>より<d><c><ct>ことに{なる}"},
    {SAYS(NOW), 0, "+合わせて<d><c><ct>ことに{なる}"},
    {SAYS(NOW), 0, "+<nt>の合計は、<lt>より<d><c><ct>数{だ}"},
    {SAYS(NOW), 0, "+そのため、<g>は全部で<d><c>{<cv>/た}"},
    {SAYS(NOW), 0, "+<nt>の<g>は、<lt>より<d><c><ch>て{いる}"},
    {SAYS(NOW), 0, "+全部の数は、<lt>から<nt>で<d><c>{<cv>/た}"},
    {SAYS(NOW), VOICED(VOICE_EXAM), "+<nt>の総数は、<lt>より<d><c><ch>て{いる}"},
    {SAYS(NOW), TALK, "+全体で見ると、<d><c><ct>よう{だ}"},
    {SAYS(NOW), TALK, "+合計では<d><c><ct>と{聞く/た}"},
    {SAYS(NOW), NOTES, "+全体で<d><c><cd>"},
    {SAYS(NOW), NOTES, "+合計は<d><c><ct>"},
    {SAYS(RATES) | SAYS(NOW), 0, "+<nt>は<p>が<a>%ふえ、<q>が<b>%減ったので、全体では<d><c>{<cv>/た}"},
    {SAYS(RATES) | SAYS(NOW), 0, "+<nt>は<lt>より全部で<d><c>{<cv>/た}。<p>が<a>%ふえ、<q>が<b>%減ったため{だ}"},
    {ALL, 0, "<lt>の<g>は<S><c>で、<nt>は<p>が<a>%増え、<q>が<b>%減ったため、全部で<d><c>{<cv>/た}"},
    {ALL | SAYS_QUESTION, 0, "<zt>の<z>は何<c>{だ}か。<lt>の<g>は<S><c>で、<nt>は<p>が<a>%ふえて<q>が<b>%減り、全体で<d><c>{<cv>/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<lt>は<S><c>の<g>が、<p>は<a>%増、<q>は<b>%減で全体が<d><c><ct>ときの、<zt>の<z>の数"},
    {0, 0, NULL},
};

const struct wording wording_zogen_futatsu[] = {
    {"last", ALL, totals},
    {"change", ALL, change},
    {"now", ALL, totals},
    {NULL, 0, NULL},
};
