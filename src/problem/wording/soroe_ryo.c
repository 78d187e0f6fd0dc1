/* soroe_ryo.c - how amounts of one kind are told, which people give in several units
 *
 * Slots: <w> what is measured, <u> its unit, <x>, <y>, <z>, <m> amounts, <n>, <k> how many, <c> a counter, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { DATA };

/* <qs> asks for one of several things: 体積は何cm³. */
#define EITHER \
    {SAYS_QUESTION, 0, "<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+この場合、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+それでは、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+ここで、<qs>{だ}か"}, \
    {SAYS_QUESTION, 0, "+これらのことから、<qs>と{わかる}か"}, \
    {SAYS_QUESTION, 0, "+すると、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+さて、<qs>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、<qs>に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+<qs>と答えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<qs>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+結局、<qs>に{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<qs>ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<qs>かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+これらのことから求めると、<qs>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<qs>"}, \
    {SAYS_QUESTION, NOTES, "+<qs>か"}

/* The same question with other words in front. */
#define MORE(noun, unit) \
    {SAYS_QUESTION, 0, "+この場合、" noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+それでは、" noun "は何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、" noun "は何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+これらのことから、" noun "は何" unit "と{わかる}か"}, \
    {SAYS_QUESTION, 0, "+ここで、" noun "は何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+求める" noun "は何" unit "{だ}か"}

static const struct phrasing three_said[] = {
    {SAYS(DATA), 0, "<w>を調べると、<i>は<x><u>、<j>は<y><u>、<k>は<z><u>{だ/た}"},
    {SAYS(DATA), 0, "<w>は、<i>が<x><u>、<j>が<y><u>、<k>が<z><u>{だ}"},
    {SAYS(DATA), 0, "<i>の<w>は<x><u>、<j>の<w>は<y><u>、<k>の<w>は<z><u>{だ}"},
    {SAYS(DATA), 0, "<P>が<w>を記録すると、<i>は<x><u>、<j>は<y><u>、<k>は<z><u>{だ/た}"},
    {SAYS(DATA), 0, "<w>の表には、<i><x><u>、<j><y><u>、<k><z><u>と書いて{ある}"},
    {SAYS(DATA), 0, "<i>は<x><u>、<j>は<y><u>、<k>は<z><u>で、これは<w>を表して{いる}"},
    {SAYS(DATA), 0, "<w>について、<i>が<x><u>、<j>が<y><u>、<k>が<z><u>とわかって{いる}"},
    {SAYS(DATA), 0, "<w>をはかると、<i>で<x><u>、<j>で<y><u>、<k>で<z><u>{だ/た}"},
    {SAYS(DATA), 0, "<i>が<x><u>、<j>が<y><u>、<k>が<z><u>のときの<w>を{考える}"},
    {SAYS(DATA), TALK, "<P>が調べた<w>は、<i>が<x><u>、<j>が<y><u>、<k>が<z><u>{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>を、<i>が<x><u>、<j>が<y><u>、<k>が<z><u>と{する}"},
    {SAYS(DATA), NOTES, "<w> <i><x><u>、<j><y><u>、<k><z><u>"},
    {SAYS(DATA), NOTES, "<i>:<x><u>、<j>:<y><u>、<k>:<z><u>"},
    ASKED("<w>の合計", "<u>"),
    MORE("<w>の合計", "<u>"),
    {SAYS_QUESTION, 0, "全部合わせて何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+合計は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+3つを合わせると何<u>に{なる}か"},
    {0, 0, NULL},
};

static const struct phrasing two_said[] = {
    {SAYS(DATA), 0, "<w>を調べると、<i>は<x><u>、<j>は<y><u>{だ/た}"},
    {SAYS(DATA), 0, "<w>は、<i>が<x><u>、<j>が<y><u>{だ}"},
    {SAYS(DATA), 0, "<i>の<w>は<x><u>、<j>の<w>は<y><u>{だ}"},
    {SAYS(DATA), 0, "<P>が<w>を記録すると、<i>は<x><u>、<j>は<y><u>{だ/た}"},
    {SAYS(DATA), 0, "<w>の表には、<i><x><u>、<j><y><u>と書いて{ある}"},
    {SAYS(DATA), 0, "<w>について、<i>が<x><u>、<j>が<y><u>とわかって{いる}"},
    {SAYS(DATA), 0, "<w>をはかると、<i>で<x><u>、<j>で<y><u>{だ/た}"},
    {SAYS(DATA), 0, "<i>が<x><u>、<j>が<y><u>のときの<w>を{考える}"},
    {SAYS(DATA), 0, "<w>をくらべると、<i>は<x><u>で、<j>は<y><u>{だ}"},
    {SAYS(DATA), TALK, "<P>が調べた<w>は、<i>が<x><u>、<j>が<y><u>{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>を、<i>が<x><u>、<j>が<y><u>と{する}"},
    {SAYS(DATA), NOTES, "<w> <i><x><u>、<j><y><u>"},
    {SAYS(DATA), NOTES, "<i>:<x><u>、<j>:<y><u>"},
    EITHER,
    {0, 0, NULL},
};

static const struct phrasing fit_said[] = {
    {SAYS(DATA), 0, "<w>が<x><u>{ある}。1<c>に<m><u>ずつ、<b>に{分ける}"},
    {SAYS(DATA), 0, "<x><u>の<w>を、<m><u>ずつ<b>に{分ける}"},
    {SAYS(DATA), 0, "<w><x><u>を、1<c>あたり<m><u>になるように<b>に{分ける}"},
    {SAYS(DATA), 0, "<P>は、<x><u>の<w>を<m><u>ずつ<b>に{使う/た}"},
    {SAYS(DATA), 0, "<w>は全部で<x><u>{ある}。<b>1<c>には<m><u>を{使う}"},
    {SAYS(DATA), 0, "<b>1<c>に<w>を<m><u>{使う}。<w>は<x><u>{ある}"},
    {SAYS(DATA), 0, "<w>を<x><u>{用意する/た}。<b>1<c>分は<m><u>{だ}"},
    {SAYS(DATA), 0, "<m><u>ずつ<b>に使う<w>が、<x><u>{ある}"},
    {SAYS(DATA), 0, "<x><u>ある<w>から、<m><u>の<b>をできるだけたくさん{作る}"},
    {SAYS(DATA), TALK, "<w>が<x><u>あるので、<P>は<m><u>ずつ<b>に{分ける/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>の量を<x><u>、<b>1<c>分の量を<m><u>と{する}"},
    {SAYS(DATA), NOTES, "<w><x><u>、<b>1<c>に<m><u>"},
    {SAYS(DATA), NOTES, "<w> <x><u>÷<m><u>ずつ"},
    EITHER,
    {0, 0, NULL},
};

static const struct phrasing spent_said[] = {
    {SAYS(DATA), 0, "<w>が<x><u>{ある}。<ev>に<m><u>ずつ、<n><c>分{使う}"},
    {SAYS(DATA), 0, "<x><u>の<w>を、<ev>に<m><u>ずつ<n><c>分{使う/た}"},
    {SAYS(DATA), 0, "<w>は<x><u>{ある/た}。<ev>に<m><u>を使って、<n><c>分が{終わる/た}"},
    {SAYS(DATA), 0, "<P>は、<x><u>の<w>を<ev>に<m><u>ずつ<n><c>分{使う/た}"},
    {SAYS(DATA), 0, "はじめに<w>が<x><u>{ある/た}。1<c>分は<m><u>で、<n><c>分を{使う/た}"},
    {SAYS(DATA), 0, "<w>を<ev>に<m><u>ずつ{使う}。<x><u>あったうちの<n><c>分を{使う/た}"},
    {SAYS(DATA), 0, "<x><u>ある<w>から、1<c>分の<m><u>を<n><c>分だけ{取り出す/た}"},
    {SAYS(DATA), 0, "<w>を<x><u>{用意する/た}。<ev>に<m><u>ずつ、全部で<n><c>分{使う/た}"},
    {SAYS(DATA), 0, "<ev>に<m><u>ずつ<w>を{使う}。<x><u>の<w>を、<n><c>分{使う/た}"},
    {SAYS(DATA), TALK, "<P>の家には<w>が<x><u>{ある/た}。<ev>に<m><u>ずつ、<n><c>分{使う/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<x><u>の<w>から、<ev>に<m><u>ずつ<n><c>分を使うものと{する}"},
    {SAYS(DATA), NOTES, "<w><x><u>、<ev>に<m><u>、<n><c>分"},
    {SAYS(DATA), NOTES, "<w> <x><u>から<m><u>ずつ<n><c>分使う"},
    ASKED("残りの<w>", "<u>"),
    MORE("残りの<w>", "<u>"),
    {SAYS_QUESTION, 0, "+<w>はあと何<u>残って{いる}か"},
    {SAYS_QUESTION, 0, "+残りは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>は何<u>{残る}か"},
    {0, 0, NULL},
};

static const struct phrasing space_said[] = {
    {SAYS(DATA), 0, "<w>は<x><u>{だ}。<i>1<ci>に<a><u>、<j>1<cj>に<m><u>を使い、先に<i>を<n><ci>入れた残りに<j>を{入れる}"},
    {SAYS(DATA), 0, "<w>が<x><u>{ある}。ここに1<ci><a><u>の<i>を<n><ci>入れ、残りに1<cj><m><u>の<j>を{入れる}"},
    {SAYS(DATA), 0, "<w>は<x><u>{だ}。まず1<ci><a><u>の<i>を<n><ci>、次に1<cj><m><u>の<j>を{入れる}"},
    {SAYS(DATA), 0, "<P>は、<x><u>の<w>を、1<ci><a><u>の<i><n><ci>と、1<cj><m><u>の<j>に{使う}"},
    {SAYS(DATA), 0, "<x><u>の<w>のうち、<a><u>の<i>を<n><ci>分{使う/た}。残りは1<cj><m><u>の<j>に{使う}"},
    {SAYS(DATA), 0, "<i>は1<ci><a><u>、<j>は1<cj><m><u>{だ}。<w>の<x><u>に、<i>を<n><ci>入れてから<j>を{入れる}"},
    {SAYS(DATA), 0, "<w>の<x><u>から、1<ci>が<a><u>の<i><n><ci>分を使い、残りを1<cj>が<m><u>の<j>に{使う}"},
    {SAYS(DATA), 0, "1<ci><a><u>の<i>を<n><ci>入れても、<w>の<x><u>はまだ{残る}。残りには1<cj><m><u>の<j>を{入れる}"},
    {SAYS(DATA), TALK, "<w>は<x><u>{だ}。<P>は1<ci><a><u>の<i>を<n><ci>入れた後、1<cj><m><u>の<j>を入れて{いる}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>を<x><u>とし、<a><u>の<i><n><ci>と、<m><u>の<j>を入れるものと{する}"},
    {SAYS(DATA), NOTES, "<w><x><u>、<i><a><u>×<n><ci>、残りに<j>1<cj><m><u>"},
    {SAYS(DATA), NOTES, "<w> <x><u>/<i>1<ci><a><u>を<n><ci>/<j>1<cj><m><u>"},
    ASKED("<j>", "<cj>"),
    MORE("<j>", "<cj>"),
    {SAYS_QUESTION, 0, "+<j>はあと何<cj>{入る/5}か"},
    {SAYS_QUESTION, 0, "+<j>は最大で何<cj>{できる}か"},
    {0, 0, NULL},
};

static const struct phrasing days_said[] = {
    {SAYS(DATA), 0, "<w>が<x><u>{ある}。<do>のに1<c>で<a><u>を使い、毎日<n><c>ずつ<it>に{使う}"},
    {SAYS(DATA), 0, "<x><u>の<w>を、1<c>に<a><u>ずつ、1日<n><c>の<it>に{使う}"},
    {SAYS(DATA), 0, "<do>と、1<c>に<w>を<a><u>{使う}。1日に<n><c>で、<w>は<x><u>{ある}"},
    {SAYS(DATA), 0, "<P>は、1<c>につき<a><u>の<w>を使って、毎日<n><c>ずつ<it>を{続ける}。<w>は<x><u>{ある}"},
    {SAYS(DATA), 0, "<w>は<x><u>{残る/た}。<it>には1<c>で<a><u>かかり、毎日<n><c>{使う}"},
    {SAYS(DATA), 0, "<it>に使う<w>は1<c>で<a><u>{だ}。毎日<n><c>ずつで、全部で<x><u>{ある}"},
    {SAYS(DATA), 0, "毎日<n><c>ずつ<do>。1<c>に<a><u>の<w>を使い、<w>は<x><u>{ある}"},
    {SAYS(DATA), 0, "<w>を<x><u>{買う/た}。<it>には1<c>あたり<a><u>、1日に<n><c>分を{使う}"},
    {SAYS(DATA), 0, "<x><u>ある<w>から、毎日<n><c>、1<c>に<a><u>ずつを<it>に{使う}"},
    {SAYS(DATA), TALK, "<w>があと<x><u>{ある}。<it>には1<c>で<a><u>使い、毎日<n><c>{だ}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<w>の量を<x><u>とし、1<c>に<a><u>、1日に<n><c>使うものと{する}"},
    {SAYS(DATA), NOTES, "<w><x><u>、1<c><a><u>、1日<n><c>"},
    {SAYS(DATA), NOTES, "<w> <x><u>/<it>1<c>に<a><u>/毎日<n><c>"},
    ASKED("使えるの", "日"),
    MORE("使えるの", "日"),
    {SAYS_QUESTION, 0, "+何日分{ある}か"},
    {SAYS_QUESTION, 0, "+<w>は何日{もつ}か"},
    {SAYS_QUESTION, 0, "+何日{使える}か"},
    {SAYS_QUESTION, 0, "+<w>は丸何日分に{なる}か"},
    {0, 0, NULL},
};

static const struct phrasing load_said[] = {
    {SAYS(DATA), 0, "<w><x><u>を、1秒間に<v><u>ずつ{進める}"},
    {SAYS(DATA), 0, "<x><u>の<w>を、毎秒<v><u>の速さで<do>ことに{する}"},
    {SAYS(DATA), 0, "<w>は<x><u>{だ}。1秒に<v><u>ずつ<do>ことが{できる}"},
    {SAYS(DATA), 0, "<P>が、<x><u>の<w>を<do>。1秒間に<v><u>ずつ{進む}"},
    {SAYS(DATA), 0, "1秒に<v><u>ずつ<do>とき、<w>は全部で<x><u>{だ}"},
    {SAYS(DATA), 0, "<w>の量は<x><u>で、毎秒<v><u>ずつ<do>ものと{する}"},
    {SAYS(DATA), 0, "毎秒<v><u>で、<x><u>の<w>を<do>つもり{だ}"},
    {SAYS(DATA), 0, "<x><u>の<w>が{ある}。<do>速さは1秒間に<v><u>{だ}"},
    {SAYS(DATA), 0, "<w><x><u>を<do>のに、1秒間に<v><u>ずつ{進む}"},
    {SAYS(DATA), TALK, "<P>は<x><u>の<w>を<do>ことに{する/た}。1秒に<v><u>ずつ{進む}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<x><u>の<w>を毎秒<v><u>の割合で<do>ものと{する}"},
    {SAYS(DATA), NOTES, "<w><x><u>、毎秒<v><u>"},
    {SAYS(DATA), NOTES, "<w> <x><u>/1秒に<v><u>"},
    ASKED("かかる時間", "秒"),
    MORE("かかる時間", "秒"),
    {SAYS_QUESTION, 0, "+何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+全部が終わるまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+終わるのは何秒後{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing slower_said[] = {
    {SAYS(DATA), 0, "<w><x><u>を、はじめは1秒に<v><u>ずつ進め、<r>が終わった所で1秒に<w2><u>ずつに{なる/た}"},
    {SAYS(DATA), 0, "<x><u>の<w>の<r>までは毎秒<v><u>で進み、残りは毎秒<w2><u>で{進む/た}"},
    {SAYS(DATA), 0, "<w>は全部で<x><u>{だ}。はじめの<r>は1秒に<v><u>、その後は1秒に<w2><u>ずつ{進む}"},
    {SAYS(DATA), 0, "<P>は<x><u>の<w>を<do>ことに{する/た}。<r>までは毎秒<v><u>で、残りは毎秒<w2><u>{だ/た}"},
    {SAYS(DATA), 0, "毎秒<v><u>で<w>を{進める}。<x><u>のうち<r>が終わると、毎秒<w2><u>に{変わる/た}"},
    {SAYS(DATA), 0, "<x><u>の<w>が{ある}。毎秒<v><u>で始めて、全体の<r>で速さが毎秒<w2><u>に{変わる/た}"},
    {SAYS(DATA), 0, "<w>の<x><u>のうち、<r>は1秒間に<v><u>ずつ、残りは1秒間に<w2><u>ずつ{進む}"},
    {SAYS(DATA), 0, "はじめの速さは毎秒<v><u>で、<x><u>の<w>の<r>が終わってからは毎秒<w2><u>に{なる/た}"},
    {SAYS(DATA), 0, "<x><u>の<w>を毎秒<v><u>で始め、<r>のところから毎秒<w2><u>で{続ける/た}"},
    {SAYS(DATA), TALK, "<P>が<x><u>の<w>を見ていると、<r>までは毎秒<v><u>、そこからは毎秒<w2><u>で{進む/た}"},
    {SAYS(DATA), VOICED(VOICE_EXAM), "<x><u>の<w>の<r>を毎秒<v><u>、残りを毎秒<w2><u>で進めるものと{する}"},
    {SAYS(DATA), NOTES, "<w><x><u>、<r>まで毎秒<v><u>、残りは毎秒<w2><u>"},
    ASKED("全部でかかる時間", "秒"),
    MORE("全部でかかる時間", "秒"),
    {SAYS_QUESTION, 0, "+全部で何秒{かかる/た}か"},
    {SAYS_QUESTION, 0, "+終わるまでに何秒{かかる/た}か"},
    {0, 0, NULL},
};

const struct wording wording_soroe_ryo[] = {
    {"three", SAYS(DATA), three_said},
    {"two", SAYS(DATA), two_said},
    {"fit", SAYS(DATA), fit_said},
    {"spent", SAYS(DATA), spent_said},
    {"space", SAYS(DATA), space_said},
    {"days", SAYS(DATA), days_said},
    {"load", SAYS(DATA), load_said},
    {"slower", SAYS(DATA), slower_said},
    {NULL, 0, NULL},
};
