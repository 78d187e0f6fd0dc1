/* saikoro.c - how throws of dice are counted; sub-types of erabi.
 *
 * Slots: <di> 大小2つのさいころ, <h> 同時に, <d> 投げる, <v> 投げ, <A> a name; <n> a number, <side> 以上, <q> 偶数.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { THROWN };

#define BOTH (SAYS(THROWN) | SAYS_QUESTION)

/* D is what is thrown. */
#define THROW(D) \
    {SAYS(THROWN), 0, D "を<h>{<d>}"}, \
    {SAYS(THROWN), 0, D "を<h><d>ことに{する}"}, \
    {SAYS(THROWN), 0, D "が{ある}。これを<h>{<d>}"}, \
    {SAYS(THROWN), 0, "ゲームで、" D "を<h>{<d>}"}, \
    {SAYS(THROWN), 0, "すごろくで" D "を<h>{<d>}"}, \
    {SAYS(THROWN), 0, D "を<h><d>実験を{する}"}, \
    {SAYS(THROWN), 0, D "を<h><v>、出た目を{調べる}"}, \
    {SAYS(THROWN), 0, D "を<h><d>遊びを{する}"}, \
    {SAYS(THROWN), 0, "1から6までの目がある" D "を<h>{<d>}"}, \
    {SAYS(THROWN), 0, D "の目の出方を{考える}。さいころは<h>{<d>}"}, \
    {SAYS(THROWN), TALK, "<A>は" D "を<h>{<d>/た}"}, \
    {SAYS(THROWN), TALK, "<A>は弟とすごろくをして{いる}。" D "を<h>{<d>}"}, \
    {SAYS(THROWN), TALK, "「" D "を<h><d>よ。」と<A>が{言う/た}"}, \
    {SAYS(THROWN), VOICED(VOICE_PARENT), D "を<h><d>問題{だ}"}, \
    {SAYS(THROWN), VOICED(VOICE_EXAM), D "を<h><d>ものと{する}"}, \
    {SAYS(THROWN), NOTES, D "を<h><d>"}, \
    {SAYS(THROWN), NOTES, D}

/* E says which throws: 出る目の数の和が<n>になる. */
#define WAYS(D, E) \
    {SAYS_QUESTION, 0, "+?" E "目の出方|通り"}, \
    {SAYS_QUESTION, 0, "+?" E "場合の数|通り"}, \
    {SAYS_QUESTION, 0, "+" E "目の出方は全部で何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E "場合は何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E "のは何通り{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" E "場合は全部で何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E "目の出方は何通り考え{られる}か"}, \
    {SAYS_QUESTION, 0, "+目の組のうち、" E "ものは何通り{だ}か"}, \
    {SAYS_QUESTION, 0, "+" E "目の組み合わせは、全部で何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+では、" E "出方は何通りに{なる}か"}, \
    {SAYS_QUESTION, 0, "+" E "出方を数えると、何通りに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+" E "と勝ちです。勝ちになる出方は何通り{ある}か"}, \
    {SAYS_QUESTION, TALK, "+" E "ことは、全部で何通り{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" E "出方って何通りあるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" E "場合は何通りということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+" E "場合の数は何通り{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+" E "のは何通り"}, \
    {SAYS_QUESTION, NOTES, "+" E "場合の数は"}, \
    {BOTH, 0, D "を<h><d>とき、" E "目の出方は全部で何通り{ある}か"}, \
    {BOTH, 0, D "を<h><d>とき、" E "場合は何通り{だ}か"}, \
    {BOTH, 0, E "目の出方は何通り{ある}か。" D "を<h>{<d>}"}, \
    {BOTH, 0, D "を<h><d>と、" E "のは全部で何通り{ある}か"}, \
    {BOTH, 0, "?" D "を<h><d>とき、" E "場合の数|通り"}, \
    {BOTH, VOICED(VOICE_CHILD), D "を<h><d>とき、" E "のは何通りあるのかな"}, \
    {BOTH, VOICED(VOICE_STORY), "<A>は" D "を<h>{<d>}。" E "出方は何通り{ある}か"}, \
    {BOTH, VOICED(VOICE_DRILL), D "を<h><d>とき、" E "場合の数"}, \
    {BOTH, VOICED(VOICE_TERSE), D "、" E "のは何通り"}

#define TWO(E) {THROW("<di>"), WAYS("<di>", E), {0, 0, NULL}}

static const struct phrasing sum[] = TWO("[出る目の数の和|目の和|2つの目の合計]が<n>になる");
static const struct phrasing sum_of_range[] = TWO("[出る目の数の和|目の和|出た目の数の合計]が<n><side>になる");
static const struct phrasing multiple[] = TWO("[出る目の数の和|目の和]が<n>の倍数になる");
static const struct phrasing difference[] = TWO("[出る目の数の差|目の差]が<n>になる");
static const struct phrasing product[] = TWO("[出る目の数の積|目の積]が<n>になる");
static const struct phrasing parity[] = {
    THROW("<n>[個|つ]の<di>"), WAYS("<n>[個|つ]の<di>", "[出る目の数の積|目の積]が<q>になる"), {0, 0, NULL}};

const struct wording wording_saikoro[] = {
    {"dice_sum", SAYS(THROWN), sum},
    {"dice_range", SAYS(THROWN), sum_of_range},
    {"dice_multiple", SAYS(THROWN), multiple},
    {"dice_difference", SAYS(THROWN), difference},
    {"dice_product", SAYS(THROWN), product},
    {"dice_parity", SAYS(THROWN), parity},
    {NULL, 0, NULL},
};
