/* kaado_joken.c - how whole numbers of cards with a condition are asked for.
 *
 * Slots: <list> 0、2、5 of <m> <t> カード <c> 枚, <r> places, <k> a multiple, a limit, a place; <q> the choice;
 * <w> 暗証番号; <v1> <n1> cards alike.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/kazoe_said.h"

#define LAID "<list>の<m><c>の<t>から<r><c>を選んでならべ、<r>けたの整数を"

static const struct phrasing multiple[] = KAZOE(LAID, "作る", "[<k>の倍数になる|<k>でわり切れる]", "整数", "個");
static const struct phrasing beyond[] = KAZOE(LAID, "作る", "<k><q>", "整数", "個");
static const struct phrasing sum[] = {
    KAZOE_SET(LAID, "全部作る"),
    {SAYS_QUESTION, 0, "+?[できる|]整数すべての和|"},
    {SAYS_QUESTION, 0, "+できる整数を全部たすと、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+できる整数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+できる整数の合計はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、できる整数全部の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+整数をすべてたした和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+すべての整数を合計するといくつに{なる}か"},
    {SAYS_QUESTION, 0, "+では、それらの和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+全部の整数の和はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+できた整数をすべて加えると、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+できる整数の和は、全部でいくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、全部たすといくつに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+全部たすといくつになるのかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、できる整数の総和はいくつ{だ}か"},
    {SAYS_QUESTION, NOTES, "+全部の和はいくつ"},
    {SAYS(0) | SAYS_QUESTION, 0, LAID "全部作るとき、それらの和はいくつ{だ}か"},
    {SAYS(0) | SAYS_QUESTION, 0, "できる整数の和はいくつ{だ}か。" LAID "全部{作る}"},
    {0, 0, NULL}};
static const struct phrasing nth[] = {
    KAZOE_SET(LAID, "作る"),
    {SAYS_QUESTION, 0, "+?<q>ほうから<k>番目の整数|"},
    {SAYS_QUESTION, 0, "+<q>ほうから<k>番目の整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<q>順に並べると、<k>番目の整数は何{だ}か"},
    {SAYS_QUESTION, 0, "+できる整数を<q>順に書くと、<k>番目はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+<k>番目に<q>整数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<q>ほうから数えて<k>番目はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+できた整数のうち、<k>番目に<q>ものは何{だ}か"},
    {SAYS_QUESTION, 0, "+<q>順で<k>番目の数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+できる整数を<q>順に並べたとき、<k>番目は何{だ}か"},
    {SAYS_QUESTION, 0, "+では、<k>番目に<q>整数は何{だ}か"},
    {SAYS_QUESTION, 0, "+<q>順に数えて<k>番目の整数はいくつに{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、<k>番目に<q>整数はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<k>番目に<q>のはいくつかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<q>ほうから<k>番目の整数は何{だ}か"},
    {SAYS_QUESTION, NOTES, "+<q>ほうから<k>番目は"},
    {SAYS(0) | SAYS_QUESTION, 0, LAID "作るとき、<q>ほうから<k>番目の整数はいくつ{だ}か"},
    {SAYS(0) | SAYS_QUESTION, 0, "<k>番目に<q>整数はいくつ{だ}か。" LAID "{作る}"},
    {0, 0, NULL}};
static const struct phrasing again[] =
    KAZOE("<list>の<m>種類の数字を使って、<r>けたの整数を", "作る", "[同じ数字を何回使ってもよいとき、|同じ数字をくり返し使ってもよいとすると、]できる", "整数", "個");
static const struct phrasing from_zero[] =
    KAZOE("0から<k>までの数字を使って、<r>けたの<w>を", "作る", "<q>", "<w>の作り方", "通り");
static const struct phrasing alike[] =
    KAZOE("<v1>のカードが<n1>枚、<v2>のカードが<n2>枚、<v3>のカードが<n3>枚あり、このうち<r>枚をならべて<r>けたの整数を",
          "作る", "[できる|作れる]", "整数", "個");

const struct wording wording_kaado_joken[] = {
    {"multiple", SAYS(0), multiple}, {"beyond", SAYS(0), beyond},       {"sum", SAYS(0), sum},     {"nth", SAYS(0), nth},
    {"again", SAYS(0), again},       {"from_zero", SAYS(0), from_zero}, {"alike", SAYS(0), alike}, {NULL, 0, NULL},
};
