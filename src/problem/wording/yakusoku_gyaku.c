/* yakusoku_gyaku.c - how a number of an agreed sign's rule is asked for, and brackets on the right side.
 *
 * Slots: those of yakusoku.h; <x>, <y>, <z> the numbers; <ex> □◎3=29.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/yakusoku.h"

static const struct phrasing right[] = {THE_RULE, WHAT("<x><s>(<y><s><z>)"), WHOLE("<x><s>(<y><s><z>)"), {0, 0, NULL}};

static const struct phrasing back[] = {
    THE_RULE,
    {SAYS_QUESTION, 0, "+?<ex>のとき、□にあてはまる数"},
    {SAYS_QUESTION, 0, "+<ex>のとき、□にあてはまる数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+式<ex>で、□に入る数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<ex>となるとき、□はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<ex>が成り立つとき、□の数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+<ex>になるとき、□の数を求めると、いくつ{だ}か"},
    {SAYS_QUESTION, 0, "+?<ex>を正しい式にするとき、□に入る数"},
    {SAYS_QUESTION, 0, "+では、<ex>のとき、□はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+この約束で<ex>になりました。□に入る数はいくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+<P>が計算すると<ex>でした。□の数はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<ex>のとき、□は何かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<ex>のとき、□はいくつということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<ex>を満たすとき、□の値はいくつ{だ}か"},
    {SAYS_QUESTION, NOTES, "+<ex>"},
    {SAYS_QUESTION, NOTES, "+<ex>のとき、□は"},
    {BOTH, 0, "<ex>のとき、□にあてはまる数はいくつ{だ}か。ただし、記号<s>は、<ru>を{表す}"},
    {BOTH, 0, "<ex>のとき、□はいくつ{だ}か。ただし、A<s>B=<fo>と{する}"},
    {BOTH, 0, "A<s>B=<fo>とするとき、<ex>のとき、□に入る数はいくつ{だ}か"},
    {BOTH, 0, "?A<s>B=<fo>と約束するときの、<ex>のとき、□の数"},
    {BOTH, 0, "<s>を、<ru>を表す記号とするとき、<ex>のとき、□はいくつに{なる}か"},
    {BOTH, VOICED(VOICE_SPOKEN), "記号の約束です。<s>は、<ru>を表します。では、<ex>のとき、□はいくつ{だ}か"},
    {BOTH, NOTES, "A<s>B=<fo>のとき、<ex>のとき、□"},
    {BOTH, NOTES, "A<s>B=<fo> <ex>"},
    {0, 0, NULL},
};

const struct wording wording_yakusoku_gyaku[] = {
    {"right", SAYS(RULE), right},
    {"back", SAYS(RULE), back},
    {NULL, 0, NULL},
};
