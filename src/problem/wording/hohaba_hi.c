/* hohaba_hi.c - how steps in the same time and of the same way are said.
 *
 * Slots: <p> 姉, <q> 妹: <a> and <b> steps in the same time, <m> and <n> of the same way; <pl> 家から駅まで takes <p> <T>
 * minutes.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { STEPS, WAYS, TAKES };
static const struct phrasing time_asked[] = {
    {SAYS(STEPS), 0, "<p>が<a>歩歩く間に、<q>は<b>歩{歩く}"},
    {SAYS(STEPS), 0, "<p>が<a>歩進む間に<q>は<b>歩{進む}"},
    {SAYS(STEPS), 0, "同じ時間に、<p>は<a>歩、<q>は<b>歩{歩く}"},
    {SAYS(STEPS), 0, "<q>は、<p>が<a>歩歩く間に<b>歩{歩く}"},
    {SAYS(STEPS), 0, "<p>が<a>歩歩く時間に、<q>は<b>歩歩くことが{できる}"},
    {SAYS(STEPS), 0, "<q>が<b>歩歩く間に、<p>は<a>歩{歩く}"},
    {SAYS(STEPS), 0, "同じ時間に歩く歩数は、<p>が<a>歩、<q>が<b>歩{だ}"},
    {SAYS(STEPS), 0, "<p>の<a>歩と<q>の<b>歩は、同じ時間に歩く歩数{だ}"},
    {SAYS(STEPS), 0, "2人がいっしょに歩き出すと、<p>が<a>歩進む間に<q>は<b>歩{進む}"},
    {SAYS(STEPS), 0, "<p>が<a>歩歩くのにかかる時間で、<q>は<b>歩{歩く}"},
    {SAYS(STEPS), TALK, "<p>と<q>が歩くと、<p>の<a>歩の間に<q>は<b>歩{歩く}"},
    {SAYS(STEPS), VOICED(VOICE_EXAM), "<p>が<a>歩進む時間に、<q>は<b>歩進むものと{する}"},
    {SAYS(STEPS), NOTES, "同じ時間:<p><a>歩、<q><b>歩"},
    {SAYS(STEPS), NOTES, "<p><a>歩の間に<q><b>歩"},
    {SAYS(WAYS), 0, "+<p>が<m>歩で歩く道のりを、<q>は<n>歩で{歩く}"},
    {SAYS(WAYS), 0, "+<p>の<m>歩と<q>の<n>歩は同じ道のり{だ}"},
    {SAYS(WAYS), 0, "+<p>が<m>歩で進むきょりを<q>は<n>歩で{進む}"},
    {SAYS(WAYS), 0, "+<p>の歩はば<m>歩分は、<q>の歩はば<n>歩分と{等しい}"},
    {SAYS(WAYS), 0, "+同じ道のりを歩くのに、<p>は<m>歩、<q>は<n>歩{かかる}"},
    {SAYS(WAYS), 0, "+<p>の<m>歩の長さは、<q>の<n>歩の長さと同じ{だ}"},
    {SAYS(WAYS), 0, "+<q>が<n>歩で歩くところを、<p>は<m>歩で{歩く}"},
    {SAYS(WAYS), 0, "+<p>の<m>歩で進む長さと、<q>の<n>歩で進む長さは{等しい}"},
    {SAYS(WAYS), 0, "+<p>なら<m>歩の道のりが、<q>だと<n>歩に{なる}"},
    {SAYS(WAYS), 0, "+<q>の<n>歩分の道のりは、<p>の<m>歩分にあたる"},
    {SAYS(WAYS), TALK, "+<p>が<m>歩で着くところまで、<q>は<n>歩{かかる}"},
    {SAYS(WAYS), VOICED(VOICE_EXAM), "+<p>の<m>歩と<q>の<n>歩の長さは等しいものと{する}"},
    {SAYS(WAYS), NOTES, "+同じ道のり:<p><m>歩、<q><n>歩"},
    {SAYS(WAYS), NOTES, "+<p><m>歩=<q><n>歩"},
    {SAYS(TAKES), 0, "+<pl>に、<p>は<T>分{かかる/た}"},
    {SAYS(TAKES), 0, "+<pl>に、<p>が歩くと<T>分{かかる}"},
    {SAYS(TAKES), 0, "+<p>は、<pl>に<T>分{かかる}"},
    {SAYS(TAKES), 0, "+<p>が歩くと<T>分かかる道のりが{ある}"},
    {SAYS(TAKES), 0, "+<p>が歩いて<T>分の道のりを{考える}"},
    {SAYS(TAKES), 0, "+<p>がある道のりを歩くのに、<T>分{かかる/た}"},
    {SAYS(TAKES), TALK, "+<p>が時間をはかると、<pl>に<T>分{かかる/た}"},
    {SAYS(TAKES), NOTES, "+<p>で<T>分の道のり"},
    {SAYS(STEPS) | SAYS(WAYS), 0, "<p>が<a>歩歩く間に<q>は<b>歩歩き、<p>が<m>歩で歩く道のりを<q>は<n>歩で{歩く}"},
    {SAYS(STEPS) | SAYS(WAYS), 0, "<p>の<m>歩と<q>の<n>歩は同じ道のりで、<p>が<a>歩進む間に<q>は<b>歩{進む}"},
    {SAYS(STEPS) | SAYS(WAYS), NOTES, "同じ時間に<p><a>歩・<q><b>歩、同じ道のりで<p><m>歩・<q><n>歩"},
    {SAYS_QUESTION, 0, "+<q>は何分{かかる}か"},
    {SAYS_QUESTION, 0, "+同じ道のりを<q>が歩くと、何分{かかる}か"},
    {SAYS_QUESTION, 0, "+?<q>がかかる時間|分"},
    {SAYS_QUESTION, 0, "+この道のりを<q>は何分で{歩く}か"},
    {SAYS_QUESTION, 0, "+<q>では何分{かかる}か"},
    {SAYS_QUESTION, 0, "+<q>が同じ道のりを歩くのにかかる時間は何分{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<q>は何分かかるのかな"},
    {SAYS_QUESTION, NOTES, "+<q>は何分"},
    {SAYS(TAKES) | SAYS_QUESTION, 0, "+<p>が<T>分で歩く道のりを、<q>が歩くと何分{かかる}か"},
    {SAYS(TAKES) | SAYS_QUESTION, 0, "+<p>が<T>分かかって歩く道のりを、<q>は何分で{歩く}か"},
    {SAYS(TAKES) | SAYS_QUESTION, 0, "+<pl>に<p>が<T>分かかるとき、<q>は何分{かかる}か"},
    {SAYS(TAKES) | SAYS_QUESTION, 0, "+?<p>が<T>分で歩く道のりを、<q>が歩く時間|分"},
    {SAYS(TAKES) | SAYS_QUESTION, 0, "+<p>で<T>分かかる道のりは、<q>では何分{かかる}か"},
    {SAYS(TAKES) | SAYS_QUESTION, TALK, "+<p>が<T>分で行けるところまで、<q>は何分{かかる}か"},
    {SAYS(TAKES) | SAYS_QUESTION, NOTES, "+<p>で<T>分なら<q>は何分"},
    {0, 0, NULL},
};

const struct wording wording_hohaba_hi[] = {
    {"time", SAYS(STEPS) | SAYS(WAYS) | SAYS(TAKES), time_asked},
    {NULL, 0, NULL},
};
