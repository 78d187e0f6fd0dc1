/* hohaba.c - how ways are told of that somebody counts in steps.
 *
 * Slots: <w> who walks from <f> to <g>, <a> cm a step, <n> steps, <D> metres; <k> steps of the trial are <t>
 * metres; <B> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { STEP, LENGTH };
#define BOTH (SAYS(STEP) | SAYS(LENGTH))

#define A_STEP \
    {SAYS(STEP), 0, "<w>の[歩はば|歩幅]は<a>cm{だ}"}, \
    {SAYS(STEP), 0, "<w>は1歩で<a>cm{進む}"}, \
    {SAYS(STEP), 0, "<w>の1歩は<a>cm{だ}"}, \
    {SAYS(STEP), 0, "<w>は、1歩<a>cmの歩はばで{歩く}"}, \
    {SAYS(STEP), 0, "<w>の1歩の長さは<a>cm{だ}"}, \
    {SAYS(STEP), 0, "<w>の歩はばは、平均すると<a>cmに{なる}"}, \
    {SAYS(STEP), 0, "<w>が歩くときの1歩の長さは、いつも<a>cm{だ}"}, \
    {SAYS(STEP), TALK, "<w>の歩はばをはかると、<a>cm{だ/た}"}, \
    {SAYS(STEP), TALK, "「<w>の1歩は<a>cmだね。」と<B>が{言う/た}"}, \
    {SAYS(STEP), TALK, "<w>は、いつも1歩が<a>cmくらい{だ}"}, \
    {SAYS(STEP), VOICED(VOICE_EXAM), "<w>の歩はばを<a>cmと{する}"}, \
    {SAYS(STEP), NOTES, "<w> 歩はば<a>cm"}, \
    {SAYS(STEP), NOTES, "1歩<a>cm"}

#define STEPS_COUNTED \
    {SAYS(LENGTH), 0, "+<f>から<g>まで歩くと<n>歩{だ/た}"}, \
    {SAYS(LENGTH), 0, "+<f>から<g>までは<n>歩{ある/た}"}, \
    {SAYS(LENGTH), 0, "+<w>は<f>から<g>まで<n>歩で{歩く/た}"}, \
    {SAYS(LENGTH), 0, "+<f>から<g>までの歩数を数えると、<n>歩{だ/た}"}, \
    {SAYS(LENGTH), 0, "+<f>を出て<n>歩で<g>に{着く/た}"}, \
    {SAYS(LENGTH), 0, "+<f>から<g>まで、<n>歩{かかる/た}"}, \
    {SAYS(LENGTH), 0, "+<f>と<g>の間を歩いた歩数は<n>歩{だ}"}, \
    {SAYS(LENGTH), 0, "+<g>までは、<f>から<n>歩で{行ける/1}"}, \
    {SAYS(LENGTH), TALK, "+歩数計を見ると、<f>から<g>までで<n>歩{ふえる/た}"}, \
    {SAYS(LENGTH), TALK, "+「1、2、3、…」と数えながら歩くと、<f>から<g>まで<n>歩{だ/た}"}, \
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "+<f>から<g>までの歩数は<n>歩で{ある}"}, \
    {SAYS(LENGTH), NOTES, "+<f>〜<g> <n>歩"}, \
    {SAYS(LENGTH), NOTES, "+歩数<n>歩"}

#define HOW_MANY_METRES \
    {SAYS_QUESTION, 0, "<f>から<g>まで何m{ある}か"}, \
    {SAYS_QUESTION, 0, "<f>から<g>までの道のりは何m{だ}か"}, \
    {SAYS_QUESTION, 0, "?<f>から<g>までの道のり|m"}, \
    {SAYS_QUESTION, 0, "<f>と<g>の間は何m{だ}か"}, \
    {SAYS_QUESTION, 0, "<f>から<g>までは何mに{なる}か"}, \
    {SAYS_QUESTION, 0, "+この間の道のりは何m{だ}か"}, \
    {SAYS_QUESTION, 0, "+<w>が歩いた道のりは何m{だ}か"}, \
    {SAYS_QUESTION, 0, "<f>と<g>は何mはなれて{いる}か"}, \
    {SAYS_QUESTION, TALK, "+<f>から<g>までは何mあることに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+<w>は何m歩いたことに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<f>から<g>まで何mかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<f>と<g>の間のきょりは何m{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<f>〜<g>は何m"}, \
    {SAYS_QUESTION, NOTES, "+道のりは何m"}

static const struct phrasing way[] = {
    A_STEP,
    STEPS_COUNTED,
    HOW_MANY_METRES,
    {BOTH, 0, "歩はば<a>cmの<w>が、<f>から<g>まで歩くと<n>歩{だ/た}"},
    {BOTH, 0, "<w>が1歩<a>cmで歩くと、<f>から<g>まで<n>歩{ある}"},
    {BOTH, 0, "<f>から<g>まで、<w>の足で<n>歩{だ}。1歩は<a>cm{だ}"},
    {BOTH, TALK, "1歩が<a>cmの<w>が、数えながら<f>から<g>まで歩くと<n>歩{だ/た}"},
    {BOTH, TALK, "メジャーがないので、歩はば<a>cmの<w>が<f>から<g>まで{歩く/た}。<n>歩{だ/た}"},
    {BOTH, NOTES, "<f>〜<g>、歩はば<a>cmで<n>歩"},
    {BOTH | SAYS_QUESTION, 0, "歩はば<a>cmの<w>が<n>歩で歩く<f>から<g>までの道のりは何m{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<f>から<g>まで何m{ある}か。<w>の歩はばは<a>cmで、<n>歩{かかる}"},
    {BOTH | SAYS_QUESTION, NOTES, "1歩<a>cm、<n>歩で何m"},
    {0, 0, NULL},
};

static const struct phrasing steps[] = {
    A_STEP,
    {SAYS(LENGTH), 0, "<f>から<g>までの道のりは<D>m{だ}"},
    {SAYS(LENGTH), 0, "<f>から<g>まで<D>m{ある}"},
    {SAYS(LENGTH), 0, "<f>と<g>は<D>mはなれて{いる}"},
    {SAYS(LENGTH), 0, "<w>が、<f>から<D>m先の<g>まで{歩く}"},
    {SAYS(LENGTH), 0, "<w>は<f>から<g>までの<D>mを{歩く}"},
    {SAYS(LENGTH), 0, "<g>は、<f>から<D>mの所に{ある}"},
    {SAYS(LENGTH), 0, "<f>と<g>の間の長さは<D>m{だ}"},
    {SAYS(LENGTH), 0, "<f>から<g>までの長さをはかると<D>m{だ/た}"},
    {SAYS(LENGTH), TALK, "「<f>から<g>までは<D>mあるよ。」と<B>が{言う/た}"},
    {SAYS(LENGTH), TALK, "地図で調べると、<f>から<g>まで<D>m{ある/た}"},
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "<f>と<g>の間のきょりは<D>mで{ある}"},
    {SAYS(LENGTH), NOTES, "<f>〜<g> <D>m"},
    {SAYS(LENGTH), NOTES, "道のり<D>m"},
    {SAYS_QUESTION, 0, "+<f>から<g>まで何歩で{歩く}か"},
    {SAYS_QUESTION, 0, "+<w>は何歩で<g>に{着く}か"},
    {SAYS_QUESTION, 0, "+<f>から<g>まで歩くと、何歩に{なる}か"},
    {SAYS_QUESTION, 0, "?<w>が<f>から<g>まで歩く歩数|歩"},
    {SAYS_QUESTION, 0, "+<w>の歩数は何歩{だ}か"},
    {SAYS_QUESTION, 0, "<w>が<f>から<g>まで歩く歩数は、何歩{だ}か"},
    {SAYS_QUESTION, 0, "+<g>に着くまでに、<w>は何歩{歩く}か"},
    {SAYS_QUESTION, 0, "+<f>から<g>までは<w>の足で何歩{だ}か"},
    {SAYS_QUESTION, TALK, "+<w>は何歩で歩けることに{なる}か"},
    {SAYS_QUESTION, TALK, "+<f>から<g>まで何歩で行くことが{できる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<g>まで何歩かな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>が<f>から<g>まで歩くのに必要な歩数は何歩{だ}か"},
    {SAYS_QUESTION, NOTES, "+何歩"},
    {SAYS_QUESTION, NOTES, "+歩数は何歩"},
    {BOTH, 0, "歩はば<a>cmの<w>が、<f>から<g>までの<D>mを{歩く}"},
    {BOTH, 0, "<f>から<g>までは<D>mで、<w>の歩はばは<a>cm{だ}"},
    {BOTH, TALK, "1歩が<a>cmの<w>が、<D>mはなれた<g>まで歩いて{行く/た}"},
    {BOTH, NOTES, "歩はば<a>cm、道のり<D>m"},
    {BOTH | SAYS_QUESTION, 0, "歩はば<a>cmの<w>は、<f>から<g>までの<D>mを何歩で{歩く}か"},
    {BOTH | SAYS_QUESTION, 0, "<D>mの道のりを1歩<a>cmで歩くと、何歩に{なる}か"},
    {0, 0, NULL},
};

static const struct phrasing trial[] = {
    {SAYS(STEP), 0, "<w>は<k>歩で<t>m{進む}"},
    {SAYS(STEP), 0, "<w>が<k>歩歩いた長さは<t>m{だ/た}"},
    {SAYS(STEP), 0, "<w>が<k>歩歩くと、<t>m進むことが{わかる/た}"},
    {SAYS(STEP), 0, "<w>の<k>歩分の長さは<t>m{だ}"},
    {SAYS(STEP), 0, "<w>が<k>歩歩いて長さをはかると、<t>m{だ/た}"},
    {SAYS(STEP), 0, "<w>は<t>mを<k>歩で{歩く}"},
    {SAYS(STEP), 0, "歩はばを調べるために<w>が<k>歩{歩く/た}。長さは<t>m{だ/た}"},
    {SAYS(STEP), 0, "<w>が<t>m歩くのに<k>歩{かかる/た}"},
    {SAYS(STEP), TALK, "まず、<w>が<k>歩{歩く/た}。メジャーではかると<t>m{だ/た}"},
    {SAYS(STEP), TALK, "「<k>歩で<t>m進んだよ。」と<w>が{言う/た}"},
    {SAYS(STEP), VOICED(VOICE_PARENT), "<w>が<k>歩歩いたところ、<t>mだったそう{だ}"},
    {SAYS(STEP), VOICED(VOICE_EXAM), "<w>は、<k>歩で<t>m進むものと{する}"},
    {SAYS(STEP), NOTES, "<w> <k>歩で<t>m"},
    {SAYS(STEP), NOTES, "<k>歩→<t>m"},
    STEPS_COUNTED,
    {SAYS(LENGTH), 0, "+同じ歩はばで<f>から<g>まで歩くと、<n>歩{ある/た}"},
    {SAYS(LENGTH), 0, "+同じように歩いて、<f>から<g>までは<n>歩{だ/た}"},
    HOW_MANY_METRES,
    {BOTH, 0, "<k>歩で<t>m歩く<w>が、<f>から<g>まで歩くと<n>歩{だ/た}"},
    {BOTH, 0, "<w>は<k>歩で<t>m進み、<f>から<g>までは<n>歩で{歩く}"},
    {BOTH, TALK, "<k>歩で<t>m進む<w>が、数えながら<f>から<g>まで歩くと<n>歩{だ/た}"},
    {BOTH, NOTES, "<k>歩で<t>m、<f>〜<g>は<n>歩"},
    {BOTH | SAYS_QUESTION, 0, "<k>歩で<t>m進む<w>が<n>歩で歩く<f>から<g>までの道のりは何m{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<f>から<g>まで何m{ある}か。<w>は<k>歩で<t>m進み、<f>から<g>まで<n>歩{かかる}"},
    {0, 0, NULL},
};

const struct wording wording_hohaba[] = {
    {"way", BOTH, way},
    {"steps", BOTH, steps},
    {"trial", BOTH, trial},
    {NULL, 0, NULL},
};
