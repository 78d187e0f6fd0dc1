/* urikire.c - how goods that are bought and sold are told.
 *
 * Slots: <w> パン, <c> 個, <A> a name; <c0> what one costs, <n> how many; <m> sold at <a>, the rest at <b> or not at all.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { STOCK, SOLD, REST };
enum { FIRST = SAYS(STOCK) | SAYS(SOLD), ALL = FIRST | SAYS(REST) };

#define BOUGHT \
    {SAYS(STOCK), 0, "<w>を1<c><c0>円で<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "1<c><c0>円の<w>を<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "仕入れ値が1<c><c0>円の<w>を<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "ある店で、<w>を<n><c>{仕入れる/た}。仕入れ値は1<c><c0>円{だ}"}, \
    {SAYS(STOCK), 0, "原価が1<c><c0>円の<w>が<n><c>{ある}"}, \
    {SAYS(STOCK), 0, "ある商人が、1<c>につき<c0>円で<w>を<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "店では、<w><n><c>を1<c>あたり<c0>円で仕入れて{いる}"}, \
    {SAYS(STOCK), 0, "<w>1<c>の仕入れ値は<c0>円で、全部で<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), TALK, "<A>の店では、1<c><c0>円で<w>を<n><c>仕入れて{いる}"}, \
    {SAYS(STOCK), TALK, "「<w>は<n><c>仕入れたよ。仕入れ値は1<c><c0>円だ。」と店の人が話して{いる}"}, \
    {SAYS(STOCK), VOICED(VOICE_EXAM), "ある商店では、1<c><c0>円の<w>を<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), NOTES, "仕入れ:<w><n><c>、1<c><c0>円"}, \
    {SAYS(STOCK), NOTES, "<w><n><c>を1<c><c0>円で仕入れ"}, \
    {SAYS(SOLD), 0, "+そのうち<m><c>は1<c><a>円で{売れる/た}"}, \
    {SAYS(SOLD), 0, "+これを1<c><a>円で売ると、<m><c>{売れる/た}"}, \
    {SAYS(SOLD), 0, "+定価を1<c><a>円にすると、<m><c>{売れる/た}"}, \
    {SAYS(SOLD), 0, "+定価<a>円で売れたのは<m><c>{だ}"}, \
    {SAYS(SOLD), 0, "+<m><c>を、1<c><a>円で{売る/た}"}, \
    {SAYS(SOLD), 0, "+1<c><a>円の定価をつけて売り出すと、<m><c>が{売れる/た}"}, \
    {SAYS(SOLD), 0, "+売り値を<a>円として、<m><c>を{売る/た}"}, \
    {SAYS(SOLD), 0, "+1<c>あたり<a>円で、<m><c>のお客が{つく/た}"}, \
    {SAYS(SOLD), TALK, "+<m><c>は1<c><a>円で売れたよう{だ}"}, \
    {SAYS(SOLD), TALK, "+昼までに、1<c><a>円で<m><c>が{売れる/た}"}, \
    {SAYS(SOLD), VOICED(VOICE_EXAM), "+このうち<m><c>を、1<c><a>円の定価で{売る/た}"}, \
    {SAYS(SOLD), NOTES, "+<a>円で<m><c>売れた"}, \
    {SAYS(SOLD), NOTES, "+売り値<a>円、<m><c>"}

#define PROFIT \
    ASKED("利益", "円"), \
    ASKED("利益の合計", "円"), \
    {SAYS_QUESTION, 0, "+利益は全部で何円{だ}か"}, \
    {SAYS_QUESTION, 0, "+全体の利益はいくらに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+もうけは全部でいくら{だ}か"}

static const struct phrasing all[] = {
    BOUGHT,
    PROFIT,
    {SAYS(REST), 0, "+残りは1<c><b>円で全部{売れる/た}"},
    {SAYS(REST), 0, "+売れ残りは、1<c><b>円にして{売り切る/た}"},
    {SAYS(REST), 0, "+残りは<b>円にねだんを下げて、すべて{売る/た}"},
    {SAYS(REST), 0, "+売れ残った分は、1<c><b>円で残らず{売れる/た}"},
    {SAYS(REST), 0, "+その後、残りの全部を1<c><b>円で{売る/た}"},
    {SAYS(REST), 0, "+残った<w>は、どれも<b>円で{売れる/た}"},
    {SAYS(REST), 0, "+残りを1<c><b>円にすると、すべて{売れる/た}"},
    {SAYS(REST), 0, "+ほかの分は、1<c><b>円で売り切ることが{できる/た}"},
    {SAYS(REST), TALK, "+夕方、残りを<b>円にしたら、全部{売れる/た}"},
    {SAYS(REST), TALK, "+「残りは<b>円にして、売り切ったわ。」とのこと{だ}"},
    {SAYS(REST), VOICED(VOICE_EXAM), "+残りは1<c><b>円ですべて{売る/た}"},
    {SAYS(REST), NOTES, "+残りは<b>円で完売"},
    {SAYS(REST), NOTES, "+残り全部を1<c><b>円で売る"},
    {SAYS(SOLD) | SAYS(REST), 0, "+<m><c>は1<c><a>円で売れ、残りは全部1<c><b>円で{売れる/た}"},
    {SAYS(SOLD) | SAYS(REST), 0, "+定価<a>円で<m><c>を、<b>円で残りの全部を{売る/た}"},
    {SAYS(SOLD) | SAYS(REST), NOTES, "+<a>円で<m><c>、残りは<b>円で全部売れた"},
    {ALL, 0, "1<c><c0>円で<w>を<n><c>仕入れ、<m><c>は1<c><a>円で、残りは1<c><b>円で{売り切る/た}"},
    {ALL | SAYS_QUESTION, 0, "1<c><c0>円の<w>を<n><c>仕入れて、<a>円で<m><c>、<b>円で残りの全部を売ると、利益は何円に{なる}か"},
    {ALL | SAYS_QUESTION, NOTES, "仕入れ1<c><c0>円の<w><n><c>を、<a>円で<m><c>、残りを<b>円で売ったときの利益の合計"},
    {0, 0, NULL},
};

static const struct phrasing lost[] = {
    BOUGHT,
    PROFIT,
    {SAYS(REST), 0, "+残りは{すてる/た}"},
    {SAYS(REST), 0, "+残りは売れなくて、すべて{すてる/た}"},
    {SAYS(REST), 0, "+売れ残った分は{すてる/た}"},
    {SAYS(REST), 0, "+残りは1<c>も{売れない/た}"},
    {SAYS(REST), 0, "+残りはいたんで、売り物に{ならない/た}"},
    {SAYS(REST), 0, "+残りはただで{配る/た}"},
    {SAYS(REST), 0, "+そのほかは売れ残ってしまい、{すてる/た}"},
    {SAYS(REST), 0, "+残った分は、お金をもらわずに{ゆずる/た}"},
    {SAYS(REST), TALK, "+残りは、もったいないけれどすてることに{なる/た}"},
    {SAYS(REST), TALK, "+残りは売れないまま{だ/た}"},
    {SAYS(REST), VOICED(VOICE_EXAM), "+残りはすべて処分{する/た}"},
    {SAYS(REST), NOTES, "+残りは捨てた"},
    {SAYS(REST), NOTES, "+残りは売れず"},
    {SAYS(SOLD) | SAYS(REST), 0, "+1<c><a>円で<m><c>売れ、残りは{売れない/た}"},
    {SAYS(SOLD) | SAYS(REST), 0, "+定価<a>円で<m><c>を売り、残りは{すてる/た}"},
    {ALL, 0, "1<c><c0>円で<w>を<n><c>仕入れ、1<c><a>円で<m><c>を売り、残りは{すてる/た}"},
    {ALL | SAYS_QUESTION, 0, "1<c><c0>円の<w>を<n><c>仕入れて、<a>円で<m><c>を売り、残りをすてると、利益は何円に{なる}か"},
    {ALL | SAYS_QUESTION, NOTES, "仕入れ1<c><c0>円の<w><n><c>、<a>円で<m><c>売れて残りは捨てたときの利益"},
    {0, 0, NULL},
};

const struct wording wording_urikire[] = {{"all", ALL, all}, {"lost", ALL, lost}, {NULL, 0, NULL}};
