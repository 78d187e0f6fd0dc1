/* junkan.c - how the digits of a fraction, written as a decimal, are asked for.
 *
 * Slots: <f> the fraction, or <a> ÷ <b>; <k> the place; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FRACTION, PLACE };

#define WRITTEN(F) \
    {SAYS(FRACTION), 0, F "を小数で{表す}"}, \
    {SAYS(FRACTION), 0, F "を小数に{直す}"}, \
    {SAYS(FRACTION), 0, F "を小数で書くと、限りなく{続く}"}, \
    {SAYS(FRACTION), 0, F "を小数にすると、いつまでもわり{切れない}"}, \
    {SAYS(FRACTION), 0, F "を小数にすると、同じ数字の列が{くり返される}"}, \
    {SAYS(FRACTION), 0, F "を、どこまでも小数で書いて{いく}"}, \
    {SAYS(FRACTION), 0, F "を小数で表したときの数字のならびを{考える}"}, \
    {SAYS(FRACTION), 0, F "を計算して、小数で{書く}"}, \
    {SAYS(FRACTION), TALK, "<P>は、" F "を小数に直して{いる}"}, \
    {SAYS(FRACTION), VOICED(VOICE_EXAM), F "を小数で表すことを{考える}"}, \
    {SAYS(FRACTION), NOTES, F "を小数に"}, \
    {SAYS(FRACTION), NOTES, F "→小数"}

#define WHICH_DIGIT \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第<k>位の数字は何{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第<k>位の数字はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数点から数えて<k>番目の数字は何{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第<k>位にくる数字はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第<k>位はいくつに{なる}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数点の後の<k>番目の数字はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+?小数第<k>位の数字"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+このとき、小数第<k>位の数字は何に{なる}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数点以下<k>番目の数字は何{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+では、小数第<k>位の数字は何{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+第<k>位の数字は何{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第<k>位に書く数字は何{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第<k>位には、どんな数字が{入る/5}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+小数第<k>位の数字は何かな"}, \
    {SAYS(PLACE) | SAYS_QUESTION, NOTES, "+小数第<k>位の数字は"}, \
    {SAYS(PLACE) | SAYS_QUESTION, NOTES, "+第<k>位は"}
#define WHAT_SUM \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第1位から第<k>位までの数字の和はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第1位から小数第<k>位までの数字を全部たすと、いくつに{なる}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第<k>位までの数字の合計はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数点の後の<k>個の数字の和はいくつに{なる}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第1位から第<k>位までの<k>個の数字の和はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第<k>位までにあらわれる数字をすべてたすと、いくつに{なる}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+?小数第1位から第<k>位までの数字の和"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+第1位から第<k>位までの数字の和はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数点の後の数字を<k>個たすと、和はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+では、小数第<k>位までの数字の和はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第1位から順に<k>個の数字をたすと、いくつに{なる}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数点以下<k>けたの数字をすべて加えると、いくつに{なる}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, 0, "+小数第<k>位までの数字を加えた合計はいくつ{だ}か"}, \
    {SAYS(PLACE) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+小数第<k>位までの数字を全部たすといくつかな"}, \
    {SAYS(PLACE) | SAYS_QUESTION, NOTES, "+小数第1位から第<k>位までの数字の和は"}, \
    {SAYS(PLACE) | SAYS_QUESTION, NOTES, "+第<k>位までの数字の和"}

static const struct phrasing digit[] = {WRITTEN("[分数|]<f>"), WHICH_DIGIT, {0, 0, NULL}};
static const struct phrasing sum[] = {WRITTEN("[分数|]<f>"), WHAT_SUM, {0, 0, NULL}};
static const struct phrasing division_sum[] = {WRITTEN("<a>÷<b>[の商|]"), WHAT_SUM, {0, 0, NULL}};

const struct wording wording_junkan[] = {
    {"digit", SAYS(FRACTION) | SAYS(PLACE), digit},
    {"sum", SAYS(FRACTION) | SAYS(PLACE), sum},
    {"division_sum", SAYS(FRACTION) | SAYS(PLACE), division_sum},
    {NULL, 0, NULL},
};
