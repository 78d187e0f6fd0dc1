/* keta_amari.c - how the whole numbers of a range that leave a remainder are counted, or added.
 *
 * Slots: <d> how many digits, <N> the last number, <a> and <b> the divisors, <r> the remainder, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RULE };

/* M: the numbers; R: what they have to do. */
#define NUMBERS(M, R) \
    {SAYS(RULE), 0, M "のうち、" R "数を{考える}"}, \
    {SAYS(RULE), 0, M "の中から、" R "数をすべて{選ぶ}"}, \
    {SAYS(RULE), 0, R M "を全部{書き出す}"}, \
    {SAYS(RULE), 0, R "ような" M "を小さい順に{ならべる}"}, \
    {SAYS(RULE), 0, M "を1つずつ調べ、" R "ものに丸を{つける}"}, \
    {SAYS(RULE), 0, R M "について{考える}"}, \
    {SAYS(RULE), 0, M "の中には、" R "ものが{ある}"}, \
    {SAYS(RULE), 0, M "のうちで、" R "ものをすべて{取り出す}"}, \
    {SAYS(RULE), 0, R "ような" M "を{さがす}"}, \
    {SAYS(RULE), 0, M "で、" R "という条件に合うものを{考える}"}, \
    {SAYS(RULE), 0, M "のうち、" R "ものだけを{残す}"}, \
    {SAYS(RULE), 0, M "を小さい順に見て、" R "数を{選ぶ}"}, \
    {SAYS(RULE), 0, R "数を、" M "の中で{調べる}"}, \
    {SAYS(RULE), 0, R "数で、" M "であるものを{集める}"}, \
    {SAYS(RULE), TALK, "<P>は、" M "の中で" R "数を調べて{いる}"}, \
    {SAYS(RULE), TALK, "<P>が、" R M "を全部ノートに{書く/た}"}, \
    {SAYS(RULE), TALK, M "のカードから、" R "数だけを{集める}"}, \
    {SAYS(RULE), VOICED(VOICE_EXAM), M "であって、" R "ものを考えることに{する}"}, \
    {SAYS(RULE), NOTES, M "で、" R "数"}, \
    {SAYS(RULE), NOTES, R M}
#define HOW_MANY(M, R) \
    {SAYS_QUESTION, 0, "+?このような数の個数|個"}, \
    {SAYS_QUESTION, 0, "+全部で何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+そのような数は何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+このような整数はいくつ{ある}か"}, \
    {SAYS_QUESTION, 0, "+数えると、全部で何個に{なる}か"}, \
    {SAYS_QUESTION, 0, "+あてはまる整数は何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+その個数は何個{だ}か"}, \
    {SAYS_QUESTION, 0, "+条件に合う数は、全部でいくつ{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+いくつあるのかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+何個あると答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "+個数は"}, \
    {SAYS(RULE) | SAYS_QUESTION, 0, R M "は何個{ある}か"}, \
    {SAYS(RULE) | SAYS_QUESTION, 0, M "のうち、" R "[数|もの]は[全部で|]いくつ{ある}か"}, \
    {SAYS(RULE) | SAYS_QUESTION, 0, "?" R M "の個数|個"}, \
    {SAYS(RULE) | SAYS_QUESTION, 0, M "の中に、" R "[数|もの]は何個{ある}か"}, \
    {SAYS(RULE) | SAYS_QUESTION, NOTES, M "で" R "ものは何個"}
#define WHAT_SUM(M, R) \
    {SAYS_QUESTION, 0, "+?このような数の[和|合計]"}, \
    {SAYS_QUESTION, 0, "+全部たすといくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+そのような数をすべてたすといくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+これらの数の和はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+これらをすべて加えると、いくつに{なる}か"}, \
    {SAYS_QUESTION, 0, "+合計はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+あてはまる整数の和はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+全部の和はいくつに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+全部たすといくつかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+全部たすといくつと答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "+和は"}, \
    {SAYS(RULE) | SAYS_QUESTION, 0, R M "の和はいくつ{だ}か"}, \
    {SAYS(RULE) | SAYS_QUESTION, 0, M "のうち、" R "[数|もの]を[すべて|全部]たすといくつに{なる}か"}, \
    {SAYS(RULE) | SAYS_QUESTION, 0, "?" R M "の[和|合計]"}, \
    {SAYS(RULE) | SAYS_QUESTION, 0, M "で、" R "[数|もの]をすべて加えるといくつに{なる}か"}, \
    {SAYS(RULE) | SAYS_QUESTION, NOTES, M "で" R "ものの和は"}

#define DIGITS "<d>けたの整数"
#define UP_TO "1から<N>までの整数"
#define MULTIPLE "<a>で[わり切れる|割り切れる]"
#define REMAINDER "<a>で[わる|割る]と<r>[あまる|余る]"
#define SAME "<a>でわっても<b>でわっても<r>あまる"
#define MANY(ID, M, R) static const struct phrasing ID[] = {NUMBERS(M, R), HOW_MANY(M, R), {0, 0, NULL}};
#define SUM(ID, M, R) static const struct phrasing ID[] = {NUMBERS(M, R), WHAT_SUM(M, R), {0, 0, NULL}};

MANY(multiples, DIGITS, MULTIPLE)
SUM(multiples_sum, DIGITS, MULTIPLE)
SUM(multiples_to, UP_TO, MULTIPLE)
MANY(rest, DIGITS, REMAINDER)
SUM(rest_sum, DIGITS, REMAINDER)
MANY(rest_to, UP_TO, REMAINDER)
SUM(rest_to_sum, UP_TO, REMAINDER)
SUM(same_sum, DIGITS, SAME)
SUM(same_to_sum, UP_TO, SAME)

const struct wording wording_keta_amari[] = {
    {"multiples", SAYS(RULE), multiples},
    {"multiples_sum", SAYS(RULE), multiples_sum},
    {"multiples_to", SAYS(RULE), multiples_to},
    {"rest", SAYS(RULE), rest},
    {"rest_sum", SAYS(RULE), rest_sum},
    {"rest_to", SAYS(RULE), rest_to},
    {"rest_to_sum", SAYS(RULE), rest_to_sum},
    {"same_sum", SAYS(RULE), same_sum},
    {"same_to_sum", SAYS(RULE), same_to_sum},
    {NULL, 0, NULL},
};
