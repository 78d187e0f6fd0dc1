/* suretsu_made.c - how far a row goes: totals and numbers that it reaches.
 *
 * Slots: <row> the first numbers, <S> the total or number; of amounts <th> 座席の数, <u> 席, <t> 列, <a> the
 * first, <d> the step;
 * <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ROW, GOAL };

#define SHOWN \
    {SAYS(ROW), 0, "<row>、…とならぶ数の列が{ある}"}, \
    {SAYS(ROW), 0, "ある決まりで、数が<row>、…とならんで{いる}"}, \
    {SAYS(ROW), 0, "次のような数の列が{ある}。<row>、…"}, \
    {SAYS(ROW), 0, "数の列<row>、…は、同じ数ずつ増えて{いく}"}, \
    {SAYS(ROW), 0, "数を<row>、…と、同じ数ずつ増やして{ならべる}"}, \
    {SAYS(ROW), 0, "<row>、…のように、となりの数との差がいつも同じ数の列が{ある}"}, \
    {SAYS(ROW), 0, "数が<row>、…のようにならんで{いる}"}, \
    {SAYS(ROW), 0, "ある規則にしたがって、<row>、…と数が{続く}"}, \
    {SAYS(ROW), TALK, "<P>は、<row>、…と同じ数ずつ増える数をノートに書いて{いる}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "<row>、…という等差数列が{ある}"}, \
    {SAYS(ROW), NOTES, "数列 <row>、…"}, \
    {SAYS(ROW), NOTES, "<row>、…"}
#define ASKS(Q) \
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+" Q "{だ}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+このとき、" Q "{だ}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+では、" Q "{だ}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+この列で、" Q "{だ}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+" Q "に{なる}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+左から数えると、" Q "{だ}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+この数の列の中で、" Q "{だ}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, 0, "+はじめの数を1番目とすると、" Q "{だ}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, TALK, "+さて、" Q "{だ}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+" Q "かな"}, \
    {SAYS(GOAL) | SAYS_QUESTION, VOICED(VOICE_PARENT), "+" Q "ということに{なる}か"}, \
    {SAYS(GOAL) | SAYS_QUESTION, NOTES, "+" Q}
static const struct phrasing total[] = {
    SHOWN,
    ASKS("和がちょうど<S>になるのは、はじめから何番目までたしたとき"),
    ASKS("はじめから順にたした和が<S>になるのは何番目までたしたとき"),
    {0, 0, NULL},
};
static const struct phrasing exceed[] = {
    SHOWN,
    ASKS("はじめから順にたしていくと、和がはじめて<S>をこえるのは何番目までたしたとき"),
    ASKS("和が<S>より大きくなるのは、はじめから少なくとも何番目までたしたとき"),
    {0, 0, NULL},
};
static const struct phrasing over[] = {
    SHOWN,
    ASKS("はじめて<S>をこえる数は何番目"),
    ASKS("<S>より大きい数がはじめて出てくるのは何番目"),
    {0, 0, NULL},
};
static const struct phrasing near[] = {
    SHOWN,
    ASKS("<S>にいちばん近い数は何番目"),
    ASKS("<S>に最も近い数は、はじめから何番目"),
    {0, 0, NULL},
};
static const struct phrasing rows[] = {
    {SAYS(ROW), 0, "<th>は、1<t>目が<a><u>で、1<t>ごとに<d><u>ずつ{ふえる}"},
    {SAYS(ROW), 0, "1<t>目の<th>は<a><u>で、そこから1<t>ごとに<d><u>ずつふえて{いく}"},
    {SAYS(ROW), 0, "<th>は1<t>目が<a><u>で、2<t>目からは前より<d><u>ずつ{多い}"},
    {SAYS(ROW), 0, "<th>は、はじめの1<t>が<a><u>で、次からは<d><u>ずつふえて{いる}"},
    {SAYS(ROW), 0, "1<t>目に<a><u>、その後は1<t>進むごとに<d><u>ずつ{ふやす}。これが<th>{だ}"},
    {SAYS(ROW), 0, "いちばんはじめの<t>の<th>は<a><u>{だ}。次の<t>からは<d><u>ずつ{ふえる}"},
    {SAYS(ROW), 0, "<th>が、<a><u>から始まって、1<t>ごとに<d><u>ずつふえて{いる}"},
    {SAYS(ROW), 0, "1<t>目は<a><u>で、<th>は1<t>に<d><u>ずつ多くなって{いく}"},
    {SAYS(ROW), TALK, "<P>の話では、<th>は1<t>目が<a><u>で、1<t>ごとに<d><u>ずつ{ふえる}"},
    {SAYS(ROW), NOTES, "1<t>目<a><u>、1<t>ごとに<d><u>ずつ増"},
    {SAYS(GOAL), 0, "+合計は<S><u>{だ}"},
    {SAYS(GOAL), 0, "+全部の合計は<S><u>{だ}"},
    {SAYS(GOAL), 0, "+全部で<S><u>に{なる}"},
    {SAYS(GOAL), 0, "+すべて合わせると<S><u>に{なる}"},
    {SAYS(GOAL), 0, "+全部たすと<S><u>{だ/た}"},
    {SAYS(GOAL), 0, "+最後の<t>までの合計は<S><u>{だ}"},
    {SAYS(GOAL), TALK, "+全部数えたら<S><u>{だ/た}"},
    {SAYS(GOAL), NOTES, "+合計<S><u>"},
    {SAYS_QUESTION, 0, "+全部で何<t>{ある}か"},
    {SAYS_QUESTION, 0, "+何<t>に{なる}か"},
    {SAYS_QUESTION, 0, "+<t>は全部で何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+最後は何<t>目{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、何<t>{ある}か"},
    {SAYS_QUESTION, 0, "+それは何<t>のとき{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何<t>あるのかな"},
    {SAYS_QUESTION, NOTES, "+何<t>"},
    {0, 0, NULL},
};

const struct wording wording_suretsu_made[] = {
    {"total", SAYS(ROW) | SAYS(GOAL), total}, {"exceed", SAYS(ROW) | SAYS(GOAL), exceed},
    {"over", SAYS(ROW) | SAYS(GOAL), over},   {"near", SAYS(ROW) | SAYS(GOAL), near},
    {"rows", SAYS(ROW) | SAYS(GOAL), rows},   {NULL, 0, NULL},
};
