/* hanataba.c - how it is told that two kinds of things make equal sets.
 *
 * Slots: <p> <q> the things, <c> their counter; <s> 花束, <sc> 束, <so> 1束; numbers <a> <b>; <qs> and <qv> the
 * question, <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { THINGS, SETS };
enum { ALL = SAYS(THINGS) | SAYS(SETS) };

#define EQUAL_SETS \
    {SAYS(THINGS), 0, "<p>が<a><c>、<q>が<b><c>{ある}"}, \
    {SAYS(THINGS), 0, "<a><c>の<p>と、<b><c>の<q>が{ある}"}, \
    {SAYS(THINGS), 0, "<A>は<p>を<a><c>、<q>を<b><c>用意{する/た}"}, \
    {SAYS(THINGS), 0, "店に、<p>が<a><c>、<q>が<b><c>{とどく/た}"}, \
    {SAYS(THINGS), 0, "<p>は<a><c>、<q>は<b><c>{ある}"}, \
    {SAYS(THINGS), 0, "<p><a><c>と<q><b><c>を{買う/た}"}, \
    {SAYS(THINGS), 0, "手もとにあるのは、<p><a><c>と<q><b><c>{だ}"}, \
    {SAYS(THINGS), 0, "<q>を<b><c>、<p>を<a><c>{使う}"}, \
    {SAYS(THINGS), VOICED(VOICE_EXAM), "ある店に、<p>が<a><c>、<q>が<b><c>{ある}"}, \
    {SAYS(THINGS), TALK, "お祝いのために、<p>を<a><c>と<q>を<b><c>{そろえる/た}"}, \
    {SAYS(THINGS), TALK, "「<p>が<a><c>、<q>が<b><c>あるよ。」と<A>が{言う/た}"}, \
    {SAYS(THINGS), NOTES, "<p><a><c>、<q><b><c>"}, \
    {SAYS(THINGS), NOTES, "<p>は<a><c>、<q>は<b><c>"}, \
    {SAYS(SETS), 0, "+どちらもあまりなく使って、同じ<s>をできるだけ多く{作る}"}, \
    {SAYS(SETS), 0, "+全部使い切って、中身が同じ<s>をなるべくたくさん{作る}"}, \
    {SAYS(SETS), 0, "+それぞれ同じ数ずつ組み合わせて、あまりが出ないように、最も多くの<s>に{する}"}, \
    {SAYS(SETS), 0, "+これらを、どの<s>も<p>の数、<q>の数がそれぞれ等しくなるように、できるだけ多くの<s>に{分ける}"}, \
    {SAYS(SETS), 0, "+1<c>もあまらせずに、同じ<s>をいちばん多く{作る}"}, \
    {SAYS(SETS), 0, "+あまらないように、できるだけ多くの<s>に等しく{分ける}"}, \
    {SAYS(SETS), 0, "+<s>の数が最大になるように、<p>も<q>も同じ数ずつあまりなく{入れる}"}, \
    {SAYS(SETS), 0, "+残らず使って、<p>と<q>の数がどれも同じ<s>を、作れるだけ{作る}"}, \
    {SAYS(SETS), VOICED(VOICE_EXAM), "+これらをすべて使って、<p>の数も<q>の数もそれぞれ等しい<s>を、できるだけ多く作るものと{する}"}, \
    {SAYS(SETS), TALK, "+全部使って、同じ<s>をできるだけたくさん作りたいと考えて{いる}"}, \
    {SAYS(SETS), TALK, "+「あまらないように、同じ<s>をいっぱい作ろう。」と相談{する/た}"}, \
    {SAYS(SETS), NOTES, "+同じ<s>をあまりなく、できるだけ多く"}, \
    {SAYS(SETS), NOTES, "+あまりなしで<s>を最も多く作る"}, \
    {ALL, 0, "<p><a><c>と<q><b><c>をあまりなく使って、同じ<s>をできるだけ多く{作る}"}, \
    {ALL, 0, "<a><c>の<p>と<b><c>の<q>を、同じ数ずつあまらないように、できるだけ多くの<s>に{分ける}"}, \
    {ALL, VOICED(VOICE_PARENT), "<p><a><c>と<q><b><c>を使い切って、同じ<s>をなるべく多く作る問題{だ}"}, \
    {ALL | SAYS_QUESTION, 0, "<qs>{だ}か。<p>は<a><c>、<q>は<b><c>あり、どちらもあまらないように、できるだけ多くの同じ<s>に{する}"}, \
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><a><c>と<q><b><c>をあまりなく使って同じ<s>をできるだけ多く作るとき、<qs>"}

static const struct phrasing number[] = {
    EQUAL_SETS,
    ASKED_EITHER,
    {SAYS_QUESTION, 0, "+<s>は、最も多くて何<sc>できることに{なる}か"},
    {SAYS_QUESTION, 0, "+できる<s>の数は、いちばん多くて何<sc>{だ}か"},
    {SAYS(SETS) | SAYS_QUESTION, 0, "+あまりなく同じ<s>を作るとき、最も多くて何<sc>{できる}か"},
    {SAYS(SETS) | SAYS_QUESTION, 0, "+どちらも残らないように等しく分けるとき、<s>は最大で何<sc>{できる}か"},
    {0, 0, NULL},
};

static const struct phrasing each[] = {
    EQUAL_SETS,
    ASKED_EITHER,
    {SAYS_QUESTION, 0, "+このとき、<so>の中の<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<so>あたり、<w>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>は<so>に何<c>ずつに{なる}か"},
    {0, 0, NULL},
};

static const struct phrasing together[] = {
    EQUAL_SETS,
    ASKED_EITHER,
    {SAYS_QUESTION, 0, "+このとき、<so>に入る<p>と<q>は合わせて何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<so>あたり、全部で何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+<so>の<p>と<q>を合わせた数は何<c>{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_hanataba[] = {
    {"number", ALL, number},
    {"each", ALL, each},
    {"together", ALL, together},
    {NULL, 0, NULL},
};
