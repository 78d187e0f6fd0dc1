/* nobe_jikan.c - how a job of people, hours a day and days is said.
 *
 * Slots: <w> the job, <c> 人, <A> a name; <p> people, <h> hours a day, <d> days; then <q> people, <g> hours a day or
 * <e> days.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, SECOND };
#define FIRST_IS \
    {SAYS(FIRST), 0, "<w>を、<p><c>で1日に<h>時間ずつすると<d>日{かかる}"}, \
    {SAYS(FIRST), 0, "<p><c>が毎日<h>時間ずつして<d>日で終わる<w>が{ある}"}, \
    {SAYS(FIRST), 0, "1日<h>時間ずつ、<p><c>ですると<d>日かかる<w>が{ある}"}, \
    {SAYS(FIRST), 0, "<w>は、<p><c>が1日<h>時間働いて<d>日{かかる}"}, \
    {SAYS(FIRST), 0, "<w>をするのに、<p><c>が1日<h>時間働くと<d>日{かかる}"}, \
    {SAYS(FIRST), 0, "<p><c>で1日<h>時間ずつ、<d>日間で仕上がる<w>が{ある}"}, \
    {SAYS(FIRST), 0, "<w>を<p><c>が1日<h>時間ずつして、<d>日で{終える/た}"}, \
    {SAYS(FIRST), 0, "毎日<h>時間、<p><c>で働くと、<w>は<d>日で{終わる}"}, \
    {SAYS(FIRST), 0, "<w>には、<p><c>で1日<h>時間の作業をして<d>日{かかる}"}, \
    {SAYS(FIRST), 0, "<p><c>が<d>日間、1日に<h>時間ずつ働くと終わる<w>が{ある}"}, \
    {SAYS(FIRST), 0, "<w>を終えるまでに、<p><c>では1日<h>時間ずつで<d>日{かかる}"}, \
    {SAYS(FIRST), TALK, "<A>の会社では、<w>を<p><c>で1日<h>時間ずつすると<d>日で{終わる}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<w>を仕上げるのに、<p><c>で1日<h>時間ずつ作業すると<d>日を要{する}"}, \
    {SAYS(FIRST), NOTES, "<w> <p><c>、1日<h>時間、<d>日"}, \
    {SAYS(FIRST), NOTES, "<w>:<p><c>×<h>時間×<d>日"}

static const struct phrasing days[] = {
    FIRST_IS,
    {SAYS(SECOND), 0, "+これを、<q><c>で1日<g>時間ずつ{する}"},
    {SAYS(SECOND), 0, "+次は、<q><c>で1日に<g>時間ずつすることに{する/た}"},
    {SAYS(SECOND), 0, "+同じ仕事を、<q><c>が毎日<g>時間ずつ{する}"},
    {SAYS(SECOND), 0, "+<c>数を<q><c>、1日の時間を<g>時間に{変える/1}"},
    {SAYS(SECOND), 0, "+今度は<q><c>が1日<g>時間{働く}"},
    {SAYS(SECOND), 0, "+1日<g>時間ずつ、<q><c>で{する}"},
    {SAYS(SECOND), TALK, "+今度は<q><c>で、1日<g>時間しか{できない}"},
    {SAYS(SECOND), NOTES, "+<q><c>、1日<g>時間に変更"},
    {SAYS_QUESTION, 0, "+何日{かかる}か"},
    {SAYS_QUESTION, 0, "+何日で{終わる}か"},
    {SAYS_QUESTION, 0, "+?かかる日数|日"},
    {SAYS_QUESTION, 0, "+仕上げるのに何日{かかる}か"},
    {SAYS_QUESTION, 0, "+終わるまでに何日{かかる}か"},
    {SAYS_QUESTION, 0, "+このとき、かかる日数は何日{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何日かかるのかな"},
    {SAYS_QUESTION, NOTES, "+何日かかる"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+これを<q><c>で1日<g>時間ずつすると、何日{かかる}か"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+<q><c>が1日に<g>時間ずつ働くと、何日で{終わる}か"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+同じ仕事を<q><c>で毎日<g>時間すると、何日で{仕上がる}か"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+?1日<g>時間ずつ<q><c>でするときにかかる日数|日"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+<q><c>で1日<g>時間ずつ作業すると、終わるのは何日後{だ}か"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+1日<g>時間、<q><c>では何日{かかる}か"},
    {SAYS(SECOND) | SAYS_QUESTION, TALK, "+<q><c>で1日<g>時間ずつだったら、何日{かかる}か"},
    {SAYS(SECOND) | SAYS_QUESTION, NOTES, "+<q><c>で1日<g>時間なら何日"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "何日{かかる}か。<w>を<q><c>で1日<g>時間ずつ{する}。<p><c>で1日<h>時間ずつすると<d>日{かかる}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "<p><c>が1日<h>時間働いて<d>日かかる<w>を、<q><c>が1日<g>時間働いてすると何日{かかる}か"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><c>で1日<h>時間、<d>日かかる<w>を、<q><c>で1日<g>時間するときの日数"},
    {0, 0, NULL},
};

static const struct phrasing hours[] = {
    FIRST_IS,
    {SAYS(SECOND), 0, "+これを、<q><c>で<e>日で{終える}"},
    {SAYS(SECOND), 0, "+次は、<q><c>で<e>日で終わらせることに{する/た}"},
    {SAYS(SECOND), 0, "+同じ仕事を、<q><c>が<e>日間で{仕上げる}"},
    {SAYS(SECOND), 0, "+<c>数を<q><c>、日数を<e>日に{変える/1}"},
    {SAYS(SECOND), 0, "+今度は<q><c>で、<e>日で終えなければ{ならない}"},
    {SAYS(SECOND), 0, "+<e>日で終わらせたいが、いるのは<q><c>{だ}"},
    {SAYS(SECOND), TALK, "+今度は<q><c>で、<e>日のうちに終わらせることに{なる/た}"},
    {SAYS(SECOND), NOTES, "+<q><c>、<e>日に変更"},
    {SAYS_QUESTION, 0, "+1日に何時間ずつすれば{いい}か"},
    {SAYS_QUESTION, 0, "+1日何時間働けば{いい}か"},
    {SAYS_QUESTION, 0, "+?1日の時間|時間"},
    {SAYS_QUESTION, 0, "+毎日何時間ずつすることに{なる}か"},
    {SAYS_QUESTION, 0, "+1日の作業は何時間{だ}か"},
    {SAYS_QUESTION, 0, "+1日に何時間ずつ必要{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1日に何時間すればいいのかな"},
    {SAYS_QUESTION, NOTES, "+1日何時間"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+これを<q><c>で<e>日で終えるには、1日何時間ずつすれば{いい}か"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+<q><c>が<e>日で仕上げるには、毎日何時間働けば{いい}か"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+同じ仕事を<q><c>で<e>日間でするとき、1日に何時間ずつすることに{なる}か"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+?<q><c>で<e>日で終えるときの1日の時間|時間"},
    {SAYS(SECOND) | SAYS_QUESTION, 0, "+<e>日で終わらせるには、<q><c>では1日何時間必要{だ}か"},
    {SAYS(SECOND) | SAYS_QUESTION, TALK, "+<q><c>で<e>日のうちに終わらせたいなら、1日何時間すれば{いい}か"},
    {SAYS(SECOND) | SAYS_QUESTION, NOTES, "+<q><c>で<e>日なら1日何時間"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "1日に何時間ずつすれば{いい}か。<w>を<q><c>で<e>日で{終える}。<p><c>で1日<h>時間ずつすると<d>日{かかる}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "<p><c>が1日<h>時間働いて<d>日かかる<w>を、<q><c>で<e>日で終えるには1日何時間働けば{いい}か"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><c>で1日<h>時間、<d>日かかる<w>を、<q><c>で<e>日で終えるときの1日の時間"},
    {0, 0, NULL},
};

const struct wording wording_nobe_jikan[] = {
    {"days", SAYS(FIRST) | SAYS(SECOND), days},
    {"hours", SAYS(FIRST) | SAYS(SECOND), hours},
    {NULL, 0, NULL},
};
