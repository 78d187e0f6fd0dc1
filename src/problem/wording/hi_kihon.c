/* hi_kihon.c - how a ratio is asked for in the smallest whole numbers, its value, the missing term of a proportion.
 *
 * Slots: <a>:<b> the ratio, <P> a name; of quantities <p> and <q> what is compared, <w> in what, <u> the unit; <eq> a
 * proportion with a gap.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RATIO, SECOND };

#define BOTH (SAYS(RATIO) | SAYS_QUESTION)

#define A_RATIO \
    {SAYS(RATIO), 0, "<a>:<b>という比が{ある}"}, \
    {SAYS(RATIO), 0, "比は<a>:<b>{だ}"}, \
    {SAYS(RATIO), 0, "2つの数の比が<a>:<b>で{ある}"}, \
    {SAYS(RATIO), 0, "<a>と<b>の比を{考える}"}, \
    {SAYS(RATIO), 0, "次の比を{考える}。<a>:<b>"}, \
    {SAYS(RATIO), 0, "<a>対<b>の比が{ある}"}, \
    {SAYS(RATIO), 0, "前の数が<a>、後ろの数が<b>の比が{ある}"}, \
    {SAYS(RATIO), 0, "ある2つの数をくらべると<a>:<b>に{なる}"}, \
    {SAYS(RATIO), 0, "ここに<a>:<b>という比が{ある}"}, \
    {SAYS(RATIO), 0, "2つの量をくらべた比が、<a>:<b>に{なる/た}"}, \
    {SAYS(RATIO), 0, "<a>と<b>という2つの数の比を{調べる}"}, \
    {SAYS(RATIO), TALK, "<P>のノートに、<a>:<b>という比が書いて{ある}"}, \
    {SAYS(RATIO), TALK, "宿題に<a>:<b>という比が出て{いる}"}, \
    {SAYS(RATIO), TALK, "黒板に<a>:<b>と書いて{ある}"}, \
    {SAYS(RATIO), VOICED(VOICE_EXAM), "比<a>:<b>について{考える}"}, \
    {SAYS(RATIO), VOICED(VOICE_EXAM), "2つの数<a>、<b>の比を<a>:<b>と{する}"}, \
    {SAYS(RATIO), NOTES, "<a>:<b>"}, \
    {SAYS(RATIO), NOTES, "比<a>:<b>"}

static const struct phrasing simplify[] = {
    A_RATIO,
    {SAYS_QUESTION, 0, "+これを最も簡単な整数の比で表しなさい"},
    {SAYS_QUESTION, 0, "+この比を簡単な整数の比に直すと、何対何に{なる}か"},
    {SAYS_QUESTION, 0, "+できるだけ小さい整数の比に直しなさい"},
    {SAYS_QUESTION, 0, "+いちばん簡単な整数の比で表すと、どう{なる}か"},
    {SAYS_QUESTION, 0, "+この比を[簡単に|かんたんに]しなさい"},
    {SAYS_QUESTION, 0, "+等しい比のうち、いちばん小さい整数の比は何対何{だ}か"},
    {SAYS_QUESTION, 0, "+最も簡単な整数の比を求めなさい"},
    {SAYS_QUESTION, 0, "+これを簡単にすると、どんな比に{なる}か"},
    {SAYS_QUESTION, 0, "+前の数も後ろの数もできるだけ小さい整数にすると、何対何に{なる}か"},
    {SAYS_QUESTION, TALK, "+もっと簡単な整数の比にすると、何対何に{なる}か"},
    {SAYS_QUESTION, TALK, "+この比は、もういちばん簡単なところまで直すと何対何{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+簡単にすると何対何かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+最も簡単な整数の比にすると、どう{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+最も簡単な整数の比に直せ"},
    {SAYS_QUESTION, NOTES, "+最も簡単な整数の比は"},
    {SAYS_QUESTION, NOTES, "+簡単にすると"},
    {BOTH, 0, "<a>:<b>を最も簡単な整数の比で表しなさい"},
    {BOTH, 0, "<a>:<b>を、できるだけ簡単な整数の比に直しなさい"},
    {BOTH, PRINTED, "次の比を簡単にしなさい。<a>:<b>"},
    {BOTH, PRINTED, "次の比を、最も簡単な整数の比に直しましょう。<a>:<b>"},
    {BOTH, 0, "<a>:<b>を簡単な整数の比に直すと、何対何に{なる}か"},
    {BOTH, 0, "<a>と<b>の比を、最も簡単な整数の比で求めなさい"},
    {BOTH, 0, "<a>対<b>は、簡単にすると何対何{だ}か"},
    {BOTH, 0, "<a>:<b>と等しくて、いちばん小さい整数で表した比は何対何{だ}か"},
    {BOTH, VOICED(VOICE_EXAM), "<a>:<b>を最も簡単な整数の比で表せ"},
    {BOTH, VOICED(VOICE_CHILD), "<a>:<b>をかんたんにすると、何対何になるの"},
    {BOTH, VOICED(VOICE_PARENT), "<a>:<b>という比は、最も簡単な整数の比にするとどう{なる}か"},
    {BOTH, VOICED(VOICE_STORY), "<P>は<a>:<b>を簡単な整数の比に{直す/た}。何対何に{なる/た}か"},
    {BOTH, NOTES, "<a>:<b>を簡単に"},
    {BOTH, NOTES, "<a>:<b>=□:□(最も簡単な整数の比)"},
    {0, 0, NULL},
};

static const struct phrasing value[] = {
    A_RATIO,
    {SAYS_QUESTION, 0, "+比の値を求めなさい"},
    {SAYS_QUESTION, 0, "+比の値はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+この比の値はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+?この比の値"},
    {SAYS_QUESTION, 0, "+この比の比の値を答えなさい"},
    {SAYS_QUESTION, 0, "+前の数は後ろの数の何倍か、比の値を求めなさい"},
    {SAYS_QUESTION, 0, "+比の値を計算すると、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+では、比の値はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+前の数を後ろの数でわった、比の値はいくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+比の値はいくつと答えれば{いい}か"},
    {SAYS_QUESTION, TALK, "+さて、比の値はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+比の値っていくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+比の値はいくつということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+比の値を求めよ"},
    {SAYS_QUESTION, NOTES, "+比の値は"},
    {BOTH, 0, "<a>:<b>の比の値を求めなさい"},
    {BOTH, 0, "<a>:<b>の比の値はいくつ{だ}か"},
    {BOTH, PRINTED, "次の比の値を求めましょう。<a>:<b>"},
    {BOTH, 0, "?<a>:<b>の比の値"},
    {BOTH, 0, "<a>対<b>の比の値はいくつに{なる}か"},
    {BOTH, 0, "比<a>:<b>の値を求めると、いくつに{なる}か"},
    {BOTH, 0, "比の値はいくつ{だ}か。比は<a>:<b>{だ}"},
    {BOTH, VOICED(VOICE_EXAM), "<a>:<b>の比の値を求めよ"},
    {BOTH, VOICED(VOICE_CHILD), "<a>:<b>の比の値って、いくつになるの"},
    {BOTH, VOICED(VOICE_PARENT), "<a>:<b>の比の値は、いくつに{なる}か"},
    {BOTH, NOTES, "<a>:<b>の比の値"},
    {BOTH, NOTES, "比の値 <a>:<b>"},
    {0, 0, NULL},
};

/* ---- two quantities ---- */
#define TWO (SAYS(RATIO) | SAYS(SECOND))
static const struct phrasing units[] = {
    {SAYS(RATIO), 0, "<p>の<w>は<a><u>{だ}"},
    {SAYS(RATIO), 0, "<p>は<a><u>{だ}"},
    {SAYS(RATIO), 0, "<a><u>の<p>が{ある}"},
    {SAYS(RATIO), 0, "<w>は、<p>が<a><u>{だ}"},
    {SAYS(RATIO), 0, "<p>の<w>を調べると<a><u>{だ/た}"},
    {SAYS(RATIO), 0, "まず、<p>の<w>は<a><u>{だ}"},
    {SAYS(RATIO), TALK, "<P>が調べると、<p>の<w>は<a><u>{だ/た}"},
    {SAYS(RATIO), VOICED(VOICE_EXAM), "<p>の<w>を<a><u>と{する}"},
    {SAYS(RATIO), NOTES, "<p>…<a><u>"},
    {SAYS(RATIO), NOTES, "<p><a><u>"},
    {SAYS(SECOND), 0, "+<q>の<w>は<b><u>{だ}"},
    {SAYS(SECOND), 0, "+<q>は<b><u>{だ}"},
    {SAYS(SECOND), 0, "+一方、<q>は<b><u>{だ}"},
    {SAYS(SECOND), 0, "+<q>のほうは<b><u>{だ}"},
    {SAYS(SECOND), 0, "+また、<q>の<w>は<b><u>{だ}"},
    {SAYS(SECOND), 0, "+<q>の<w>を調べると<b><u>{だ/た}"},
    {SAYS(SECOND), TALK, "+<q>は<b><u>だと{わかる/た}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+<q>の<w>を<b><u>と{する}"},
    {SAYS(SECOND), NOTES, "+<q>…<b><u>"},
    {SAYS(SECOND), NOTES, "+<q><b><u>"},
    {TWO, 0, "<p>の<w>は<a><u>、<q>の<w>は<b><u>{だ}"},
    {TWO, 0, "<p>が<a><u>、<q>が<b><u>{ある}"},
    {TWO, 0, "<w>は、<p>が<a><u>、<q>が<b><u>{だ}"},
    {TWO, 0, "<a><u>の<p>と<b><u>の<q>が{ある}"},
    {TWO, 0, "<p>は<a><u>、<q>は<b><u>{だ}"},
    {TWO, TALK, "<P>は、<p>が<a><u>、<q>が<b><u>だと{聞く/た}"},
    {TWO, TALK, "<w>をくらべてみると、<p>は<a><u>、<q>は<b><u>{だ/た}"},
    {TWO, NOTES, "<p><a><u>、<q><b><u>"},
    {TWO, NOTES, "<w>:<p><a><u>、<q><b><u>"},
    {SAYS_QUESTION, 0, "+<p>と<q>の<w>の比を、最も簡単な整数の比で表しなさい"},
    {SAYS_QUESTION, 0, "+<p>と<q>の<w>の比は何対何{だ}か(最も簡単な整数の比で)"},
    {SAYS_QUESTION, 0, "+<p>:<q>を、最も簡単な整数の比で求めなさい"},
    {SAYS_QUESTION, 0, "+<p>と<q>の比を簡単な整数の比で表すと、何対何に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>の比を、<p>、<q>の順に最も簡単な整数の比で答えなさい"},
    {SAYS_QUESTION, 0, "+<p>の<w>と<q>の<w>の比を、できるだけ小さい整数で表しなさい"},
    {SAYS_QUESTION, 0, "+<q>に対する<p>の<w>の比は、簡単な整数の比でどう{なる}か"},
    {SAYS_QUESTION, 0, "+<p>と<q>の<w>は、いちばん簡単な整数の比でどう表せますか"},
    {SAYS_QUESTION, TALK, "+<p>と<q>は、いちばん簡単な整数の比で何対何に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<p>と<q>の比は、かんたんにすると何対何かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<p>と<q>の比は、簡単な整数の比ではどう{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<p>と<q>の<w>の比を最も簡単な整数の比で表せ"},
    {SAYS_QUESTION, NOTES, "+<p>:<q>は"},
    {SAYS_QUESTION, NOTES, "+<p>と<q>の比(最も簡単な整数)"},
    {TWO | SAYS_QUESTION, 0, "<p><a><u>と<q><b><u>の<w>の比を、最も簡単な整数の比に直しなさい"},
    {TWO | SAYS_QUESTION, 0, "<p>が<a><u>で<q>が<b><u>のとき、<p>と<q>の<w>の比は、最も簡単な整数の比で何対何{だ}か"},
    {TWO | SAYS_QUESTION, 0, "<a><u>と<b><u>の比を、最も簡単な整数の比で表しなさい"},
    {TWO | SAYS_QUESTION, 0, "<a><u>:<b><u>を最も簡単な整数の比に直しなさい"},
    {TWO | SAYS_QUESTION, NOTES, "<a><u>:<b><u>を簡単に"},
    {0, 0, NULL},
};

/* ---- the missing term ---- */
static const struct phrasing term[] = {
    {SAYS(RATIO), 0, "<eq>という式が{ある}"},
    {SAYS(RATIO), 0, "2つの比は等しく、<eq>と{なる}"},
    {SAYS(RATIO), 0, "<eq>と{なる}"},
    {SAYS(RATIO), 0, "次の2つの比は{等しい}。<eq>"},
    {SAYS(RATIO), 0, "<eq>が成り立って{いる}"},
    {SAYS(RATIO), 0, "等しい比の式<eq>が{ある}"},
    {SAYS(RATIO), 0, "比例式<eq>を{考える}"},
    {SAYS(RATIO), 0, "等しい比になるように、<eq>と書き、□に数を{入れる}"},
    {SAYS(RATIO), 0, "<eq>という、2つの比が等しいことを表す式が{ある}"},
    {SAYS(RATIO), 0, "2つの比を等号でつなぐと、<eq>に{なる/た}"},
    {SAYS(RATIO), TALK, "<P>のノートに<eq>と書いて{ある}"},
    {SAYS(RATIO), TALK, "宿題に<eq>という式が{ある}"},
    {SAYS(RATIO), TALK, "<P>は、<eq>という式の空らんの数を考えて{いる}"},
    {SAYS(RATIO), VOICED(VOICE_EXAM), "<eq>が成り立つものと{する}"},
    {SAYS(RATIO), NOTES, "<eq>"},
    {SAYS(RATIO), NOTES, "等しい比 <eq>"},
    {SAYS_QUESTION, 0, "+□にあてはまる数を求めなさい"},
    {SAYS_QUESTION, 0, "+□はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+□に入る数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+□にあてはまる数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+□にはどんな数が{入る}か"},
    {SAYS_QUESTION, 0, "+?□にあてはまる数"},
    {SAYS_QUESTION, 0, "+□にあてはまる数を書きなさい"},
    {SAYS_QUESTION, 0, "+では、□の数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+この式の□はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+比が等しくなるとき、□はいくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+□にはいくつを入れれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+□に入る数はいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+□に入るのはいくつということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+□にあてはまる数を求めよ"},
    {SAYS_QUESTION, NOTES, "+□は"},
    {SAYS_QUESTION, NOTES, "+□にあてはまる数は"},
    {BOTH, 0, "<eq>のとき、□にあてはまる数を求めなさい"},
    {BOTH, 0, "<eq>のとき、□に入る数はいくつ{だ}か"},
    {BOTH, 0, "?<eq>のとき、□にあてはまる数"},
    {BOTH, PRINTED, "次の□にあてはまる数を答えなさい。<eq>"},
    {BOTH, PRINTED, "□にあてはまる数はいくつ{だ}か。<eq>"},
    {BOTH, 0, "<eq>となるのは、□がいくつのとき{だ}か"},
    {BOTH, VOICED(VOICE_EXAM), "<eq>が成り立つとき、□の値を求めよ"},
    {BOTH, VOICED(VOICE_CHILD), "<eq>で、□って、いくつが入るの"},
    {BOTH, VOICED(VOICE_PARENT), "「<eq>」で、□には、いくつが{入る}か"},
    {BOTH, NOTES, "<eq>、□は"},
    {0, 0, NULL},
};

const struct wording wording_hi_kihon[] = {
    {"simplify", SAYS(RATIO), simplify}, {"fractions", SAYS(RATIO), simplify}, {"units", TWO, units},
    {"value", SAYS(RATIO), value},       {"term", SAYS(RATIO), term},          {NULL, 0, NULL},
};
