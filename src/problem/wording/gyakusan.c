/* gyakusan.c - how equations with a hole are asked for.
 *
 * Slots: <a> to <d> the numbers in the order of the equation, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { EQUATION };

/* E is the equation. */
#define HOLE(E) \
    {SAYS(EQUATION), 0, E "という式が{ある}"}, \
    {SAYS(EQUATION), 0, "□をふくむ式" E "を{考える}"}, \
    {SAYS(EQUATION), 0, "□に数を入れて、" E "という式を{作る}"}, \
    {SAYS(EQUATION), 0, "□にある数を入れると、" E "に{なる}"}, \
    {SAYS(EQUATION), 0, "次の式が正しくなるように、□に数を{入れる}。" E}, \
    {SAYS(EQUATION), 0, E "が正しい式になるように、□に数を{入れる}"}, \
    {SAYS(EQUATION), 0, "ノートに" E "と書いて{ある}"}, \
    {SAYS(EQUATION), 0, "式は" E "{だ}"}, \
    {SAYS(EQUATION), 0, E "という計算の、□の数を{考える}"}, \
    {SAYS(EQUATION), 0, "□のところの数がわからない式" E "が{ある}"}, \
    {SAYS(EQUATION), TALK, "<P>のノートの式は" E "で、□の数が消えて{いる}"}, \
    {SAYS(EQUATION), TALK, "宿題に" E "という問題が{ある}"}, \
    {SAYS(EQUATION), TALK, "計算カードの数がよごれて、" E "としか{読めない}"}, \
    {SAYS(EQUATION), TALK, "<P>は" E "という式を作り、□をかくして{いる}"}, \
    {SAYS(EQUATION), VOICED(VOICE_EXAM), "等式" E "が成り立って{いる}"}, \
    {SAYS(EQUATION), VOICED(VOICE_EXAM), "次の式の□には、ある数が{入る/5}。" E}, \
    {SAYS(EQUATION), NOTES, E}, \
    {SAYS(EQUATION), NOTES, "式:" E}, \
    {SAYS_QUESTION, 0, "+?□に[あてはまる|入る]数"}, \
    {SAYS_QUESTION, 0, "+□にあてはまる数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+□に入る数は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+□はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+□にはどんな数が{入る/5}か"}, \
    {SAYS_QUESTION, 0, "+□の数はいくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+□にいくつを入れれば{いい}か"}, \
    {SAYS_QUESTION, 0, "+?□の数"}, \
    {SAYS_QUESTION, 0, "+□に入る数を求めると、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+□はいくつであれば{いい}か"}, \
    {SAYS_QUESTION, 0, "+□のところの数はいくつ{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+□に入る数はいくつかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+□にはいくつが入ることに{なる}か"}, \
    {SAYS_QUESTION, NOTES, "+□の数は"}, \
    {SAYS_QUESTION, NOTES, "+□は"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "式" E "で、□にあてはまる数はいくつ{だ}か"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "?式" E "が成り立つとき、□にあてはまる数"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "□にあてはまる数はいくつ{だ}か。" E}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, E "のとき、□はいくつ{だ}か"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "□に入る数を求めましょう。" E}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, E "となるように、□に入る数を求めましょう"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, 0, "□に入る数はいくつ{だ}か。式は" E "{だ}"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, VOICED(VOICE_EXAM), "次の□にあてはまる数を答えなさい。" E}, \
    {SAYS(EQUATION) | SAYS_QUESTION, VOICED(VOICE_PARENT), "「" E "」という問題で、□に入る数は何{だ}か"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, VOICED(VOICE_CHILD), E "になるとき、□はいくつかな"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, VOICED(VOICE_SPOKEN), E "です。□に入る数を答えてください"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, NOTES, E " □は"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, NOTES, E "のとき、□の数は"}, \
    {SAYS(EQUATION) | SAYS_QUESTION, NOTES, E "、□はいくつ"}

static const struct phrasing plus_times[] = {HOLE("<a>+□×<b>=<c>"), {0, 0, NULL}};
static const struct phrasing minus_times[] = {HOLE("<a>-□×<b>=<c>"), {0, 0, NULL}};
static const struct phrasing times_sum[] = {HOLE("<a>×(□+<b>)=<c>"), {0, 0, NULL}};
static const struct phrasing times_difference[] = {HOLE("(□-<a>)×<b>=<c>"), {0, 0, NULL}};
static const struct phrasing divided[] = {HOLE("<a>÷(□-<b>)=<c>"), {0, 0, NULL}};
static const struct phrasing quotient[] = {HOLE("□÷<a>+<b>=<c>"), {0, 0, NULL}};
static const struct phrasing bracket_three[] = {HOLE("(<a>-□)÷<b>+<c>=<d>"), {0, 0, NULL}};
static const struct phrasing sum_three[] = {HOLE("(□+<a>)×<b>-<c>=<d>"), {0, 0, NULL}};

const struct wording wording_gyakusan[] = {
    {"plus_times", SAYS(EQUATION), plus_times},
    {"minus_times", SAYS(EQUATION), minus_times},
    {"times_sum", SAYS(EQUATION), times_sum},
    {"times_difference", SAYS(EQUATION), times_difference},
    {"divided", SAYS(EQUATION), divided},
    {"quotient", SAYS(EQUATION), quotient},
    {"bracket_three", SAYS(EQUATION), bracket_three},
    {"sum_three", SAYS(EQUATION), sum_three},
    {NULL, 0, NULL},
};
