/* bunpai_san.c - how three parts are said that are so many times another one, and some more or less.
 *
 * Slots: <s> the part the others are compared with, <m> and <b> the others, <q> the asked one; <t> あめ, <c> 個; total
 * <T>; <m> is <n> times and <d> more or less: <mo> 多く, <mi> 多い; <b> is <j> times and <e> <po> 多く, <pi> 多い.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { AMOUNT, FIRST, SECOND };
#define ALL_AND_WHOSE \
    {SAYS(AMOUNT), 0, "<T><c>の<t>を、<b>、<m>、<s>の3人で{分ける}"}, \
    {SAYS(AMOUNT), 0, "<b>、<m>、<s>の<t>は、合わせて<T><c>{だ}"}, \
    {SAYS(AMOUNT), 0, "<t>が<T><c>{ある}。これを<b>、<m>、<s>で{分ける/た}"}, \
    {SAYS(AMOUNT), 0, "<b>と<m>と<s>が<t>を集めると、全部で<T><c>に{なる/た}"}, \
    {SAYS(AMOUNT), 0, "<b>と<m>と<s>は、<t>を全部で<T><c>持って{いる}"}, \
    {SAYS(AMOUNT), 0, "<b>、<m>、<s>の<t>の合計は<T><c>{だ}"}, \
    {SAYS(AMOUNT), 0, "合わせて<T><c>の<t>を、<b>、<m>、<s>が{もらう/た}"}, \
    {SAYS(AMOUNT), 0, "<b>、<m>、<s>の<t>をすべてたすと<T><c>に{なる}"}, \
    {SAYS(AMOUNT), VOICED(VOICE_EXAM), "<T><c>の<t>を、あまりのないように<b>、<m>、<s>の3人で{分ける}"}, \
    {SAYS(AMOUNT), VOICED(VOICE_PARENT), "おみやげの<t><T><c>を、<b>、<m>、<s>の3人に{分ける/た}"}, \
    {SAYS(AMOUNT), TALK, "<b>と<m>と<s>の<t>を集めたら、全部で<T><c>{ある/た}"}, \
    {SAYS(AMOUNT), NOTES, "<b>・<m>・<s>の<t>、計<T><c>"}, \
    {SAYS(AMOUNT), NOTES, "<t><T><c>を3人(<b>、<m>、<s>)で"}, \
    {SAYS(FIRST), 0, "<m>は<s>の<n>倍より<d><c>{<mi>}"}, \
    {SAYS(FIRST), 0, "<m>の<t>は、<s>の<t>の<n>倍より<d><c><mo>なって{いる}"}, \
    {SAYS(FIRST), 0, "<m>の分を<s>の分の<n>倍より<d><c><mo>{する}"}, \
    {SAYS(FIRST), 0, "<s>の数を<n>倍した数より、<m>は<d><c>{<mi>}"}, \
    {SAYS(FIRST), 0, "<m>は、<s>の<n>倍より<d><c>だけ<mo>持って{いる}"}, \
    {SAYS(FIRST), 0, "<s>の<n>倍とくらべると、<m>のほうが<d><c>{<mi>}"}, \
    {SAYS(FIRST), TALK, "「<m>の分は、<s>の<n>倍よりも<d><c><mi>よ。」とだれかが{言う/た}"}, \
    {SAYS(FIRST), NOTES, "<m>は<s>の<n>倍より<d><c><mi>"}, \
    {SAYS(FIRST), NOTES, "<m>:<s>×<n>より<d><c><mi>"}, \
    {SAYS_QUESTION, 0, "?<q>の<t>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?<q>の分|<c>"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>の分は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は<t>を何<c>持っていることに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>の<t>は何<c>ということに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>の分は何<c>だと{思う}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "<q>の<t>"}
#define COMPARED(of) \
    {SAYS(SECOND), 0, "<b>は" of "の<j>倍より<e><c>{<pi>}"}, \
    {SAYS(SECOND), 0, "<b>の<t>は、" of "の<t>の<j>倍より<e><c><po>なって{いる}"}, \
    {SAYS(SECOND), 0, "<b>の分を" of "の分の<j>倍より<e><c><po>{する}"}, \
    {SAYS(SECOND), 0, of "の数を<j>倍した数より、<b>は<e><c>{<pi>}"}, \
    {SAYS(SECOND), 0, "<b>は、" of "の<j>倍より<e><c>だけ<po>持って{いる}"}, \
    {SAYS(SECOND), 0, of "の<j>倍とくらべると、<b>のほうが<e><c>{<pi>}"}, \
    {SAYS(SECOND), TALK, "「<b>の分は、" of "の<j>倍よりも<e><c><pi>よ。」とだれかが{言う/た}"}, \
    {SAYS(SECOND), NOTES, "<b>は" of "の<j>倍より<e><c><pi>"}, \
    {SAYS(SECOND), NOTES, "<b>:" of "×<j>より<e><c><pi>"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "<m>は<s>の<n>倍より<d><c><mo>、<b>は" of "の<j>倍より<e><c>{<pi>}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "<b>は" of "の<j>倍より<e><c><po>、<m>は<s>の<n>倍より<d><c><mo>持って{いる}"}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "<m>が<s>の<n>倍より<d><c><mo>、<b>が" of "の<j>倍より<e><c><po>なるように{する}"}, \
    {SAYS(AMOUNT) | SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, VOICED(VOICE_DRILL), \
     "<b>、<m>、<s>の<t>の和が<T><c>、<m>が<s>の<n>倍より<d><c><mo>、<b>が" of "の<j>倍より<e><c><pi>ときの、<q>の<t>の数"}

static const struct phrasing base[] = {ALL_AND_WHOSE, COMPARED("<s>"), {0, 0, NULL}};
static const struct phrasing chain[] = {ALL_AND_WHOSE, COMPARED("<m>"), {0, 0, NULL}};

enum { ALL = SAYS(AMOUNT) | SAYS(FIRST) | SAYS(SECOND) };
const struct wording wording_bunpai_san[] = {{"base", ALL, base}, {"chain", ALL, chain}, {NULL, 0, NULL}};
