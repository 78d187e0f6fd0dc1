/* yakusu_amari.c - how a divisor is asked for by what is left over.
 *
 * Slots: <a> and <b> what is divided, <r> and <s> the rests, <P> a name; of things <th> in <ca>, <ti> in <cb>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER };
#define BOTH (SAYS(ONE) | SAYS(OTHER))
#define ALL (BOTH | SAYS_QUESTION)

#define LARGEST \
    {SAYS_QUESTION, 0, "+そのうち、最も大きいものはいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+いちばん大きい数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+このような整数のうち、いちばん大きい数は何{だ}か"}, \
    {SAYS_QUESTION, 0, "+?このような整数のうち、最も大きいもの"}, \
    {SAYS_QUESTION, 0, "+考えられる最も大きい整数はいくつ{だ}か"}, \
    {SAYS_QUESTION, 0, "+?考えられるいちばん大きい整数"}, \
    {SAYS_QUESTION, 0, "+その整数は、いちばん大きくていくつ{だ}か"}, \
    {SAYS_QUESTION, TALK, "+いちばん大きいのはいくつ{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+最大の整数は"}, \
    {SAYS_QUESTION, NOTES, "+□の最大は"}

static const struct phrasing two[] = {
    {SAYS(ONE), 0, "ある整数で<a>をわると<r>{あまる}"},
    {SAYS(ONE), 0, "<a>をわると<r>あまる整数が{ある}"},
    {SAYS(ONE), 0, "<a>をある整数でわったら、<r>{あまる/た}"},
    {SAYS(ONE), 0, "<a>をある整数でわると、あまりが<r>に{なる}"},
    {SAYS(ONE), TALK, "<P>の好きな整数で<a>をわると、<r>{あまる}"},
    {SAYS(ONE), NOTES, "<a>÷□=…余り<r>"},
    {SAYS(ONE), NOTES, "<a>÷□→余り<r>"},
    {SAYS(ONE), VOICED(VOICE_EXAM), "ある整数で<a>を割ると<r>{余る}"},
    {SAYS(OTHER), 0, "+その整数で<b>をわると<s>{あまる}"},
    {SAYS(OTHER), 0, "+同じ整数で<b>をわると<s>{あまる}"},
    {SAYS(OTHER), 0, "+<b>をわったときのあまりは<s>{だ}"},
    {SAYS(OTHER), 0, "+また、<b>をわると<s>{あまる}"},
    {SAYS(OTHER), 0, "+<b>をその整数でわったら<s>{あまる/た}"},
    {SAYS(OTHER), TALK, "+同じ数で<b>をわると、こんどは<s>{あまる}"},
    {SAYS(OTHER), NOTES, "+<b>÷□=…余り<s>"},
    {SAYS(OTHER), NOTES, "+<b>÷□→余り<s>"},
    {BOTH, 0, "ある整数で<a>をわると<r>あまり、<b>をわると<s>{あまる}"},
    {BOTH, 0, "<a>をわると<r>あまり、<b>をわると<s>あまる整数が{ある}"},
    {BOTH, 0, "同じ整数で<a>と<b>をわったら、あまりはそれぞれ<r>と<s>{だ/た}"},
    {BOTH, 0, "<a>÷□のあまりは<r>で、<b>÷□のあまりは<s>{だ}。□には同じ整数が{入る}"},
    {BOTH, TALK, "「<a>をわると<r>あまって、<b>をわると<s>あまる数なあに。」と<P>が{聞く/た}"},
    {BOTH, TALK, "<P>は、<a>をわると<r>あまり、<b>をわると<s>あまる整数をさがして{いる}"},
    {BOTH, VOICED(VOICE_EXAM), "ある整数で<a>を割ると<r>余り、<b>を割ると<s>{余る}"},
    {BOTH, NOTES, "<a>÷□=…余り<r>、<b>÷□=…余り<s>"},
    LARGEST,
    {ALL, 0, "<a>をわると<r>あまり、<b>をわると<s>あまる整数のうち、最も大きいものはいくつ{だ}か"},
    {ALL, 0, "?<a>を割ると<r>余り、<b>を割ると<s>余る最も大きい整数"},
    {ALL, 0, "いちばん大きい数はいくつ{だ}か。その整数で<a>をわると<r>、<b>をわると<s>{あまる}"},
    {ALL, VOICED(VOICE_EXAM), "<a>を割ると<r>余り、<b>を割ると<s>余る整数のうち、最大のものはいくつ{だ}か"},
    {ALL, NOTES, "<a>÷□=…余り<r>、<b>÷□=…余り<s>。□の最大は"},
    {0, 0, NULL},
};

static const struct phrasing children[] = {
    {SAYS(ONE), 0, "<th><a><ca>を何人かの子どもに同じ数ずつ配ると、<r><ca>{あまる}"},
    {SAYS(ONE), 0, "<a><ca>の<th>を、子どもたちに等しく分けると<r><ca>{残る}"},
    {SAYS(ONE), 0, "<th>が<a><ca>{ある}。子ども全員に同じ数ずつ分けると、<r><ca>{あまる}"},
    {SAYS(ONE), 0, "何人かの子どもに<th>を<a><ca>等しく配ったところ、<r><ca>{あまる/た}"},
    {SAYS(ONE), 0, "子どもたちに<a><ca>の<th>を同じ数ずつ配り、<r><ca>{残る/た}"},
    {SAYS(ONE), TALK, "<P>が<th><a><ca>を何人かに同じ数ずつ配ったら、<r><ca>{あまる/た}"},
    {SAYS(ONE), TALK, "「<th><a><ca>をみんなに同じ数ずつ配ったら<r><ca>あまったよ。」と<P>が{いう}"},
    {SAYS(ONE), NOTES, "<th><a><ca>→<r><ca>余り(子どもに同数ずつ)"},
    {SAYS(OTHER), 0, "+同じ子どもたちに<ti><b><cb>を同じ数ずつ配ると、<s><cb>{あまる}"},
    {SAYS(OTHER), 0, "+<b><cb>の<ti>も全員に等しく分けると、<s><cb>{残る}"},
    {SAYS(OTHER), 0, "+<ti>は<b><cb>あり、同じ人数に分けると<s><cb>{あまる}"},
    {SAYS(OTHER), 0, "+また、<ti>を<b><cb>等しく配ったところ、<s><cb>{あまる/た}"},
    {SAYS(OTHER), 0, "+<ti><b><cb>では<s><cb>{あまる}"},
    {SAYS(OTHER), TALK, "+<ti><b><cb>も同じように配ると、<s><cb>{残る/た}"},
    {SAYS(OTHER), NOTES, "+<ti><b><cb>→<s><cb>余り"},
    {BOTH, 0, "<th><a><ca>と<ti><b><cb>を、それぞれ同じ数ずつ何人かの子どもに配ったところ、<th>は<r><ca>、<ti>は<s><cb>{あまる/た}"},
    {BOTH, 0, "<th>が<a><ca>、<ti>が<b><cb>{ある}。何人かの子どもに同じ数ずつ分けると、<th>は<r><ca>、<ti>は<s><cb>{残る}"},
    {BOTH, 0, "<th><a><ca>と<ti><b><cb>を、同じ人数の子に同じ数ずつ{分ける/た}。あまりは、<th>が<r><ca>、<ti>が<s><cb>{だ}"},
    {BOTH, TALK, "児童館で、<th><a><ca>と<ti><b><cb>を同じ人数の子に同じ数ずつ分けたところ、<th>は<r><ca>、<ti>は<s><cb>残ったそう{だ}"},
    {BOTH, TALK, "<P>が<th><a><ca>と<ti><b><cb>をみんなに同じ数ずつ配ると、<th>は<r><ca>、<ti>は<s><cb>{あまる/た}"},
    {BOTH, VOICED(VOICE_EXAM), "<a><ca>の<th>と<b><cb>の<ti>を、何人かの子どもに等しく配ると、<th>が<r><ca>、<ti>が<s><cb>{余る}"},
    {BOTH, NOTES, "<th><a><ca>、<ti><b><cb>を同数ずつ配る。余り<r><ca>、<s><cb>"},
    {SAYS_QUESTION, 0, "+子どもは最も多くて何人{だ}か"},
    {SAYS_QUESTION, 0, "+子どもは多くて何人{いる}か"},
    {SAYS_QUESTION, 0, "+子どもの人数として考えられるいちばん大きい数は何人{だ}か"},
    {SAYS_QUESTION, 0, "+?考えられる最も多い子どもの人数|人"},
    {SAYS_QUESTION, 0, "+いちばん多い場合、子どもは何人{だ}か"},
    {SAYS_QUESTION, 0, "+できるだけ多くの子どもに配ったとすると、子どもは何人{いる/た}か"},
    {SAYS_QUESTION, TALK, "+子どもの人数は、多くて何人だったと{考えられる}か"},
    {SAYS_QUESTION, TALK, "+子どもは、いちばん多くて何人{だ}か"},
    {SAYS_QUESTION, NOTES, "+子どもは最大何人"},
    {SAYS_QUESTION, NOTES, "+最も多くて何人"},
    {0, 0, NULL},
};

static const struct phrasing same[] = {
    {SAYS(ONE), 0, "<a>をわっても<b>をわっても、わる数は同じ整数{だ}"},
    {SAYS(ONE), 0, "ある同じ整数で、<a>と<b>を{わる}"},
    {SAYS(ONE), 0, "<a>と<b>の両方を、1つの整数で{わる}"},
    {SAYS(ONE), 0, "<a>と<b>という2つの数を、それぞれある整数で{わる}"},
    {SAYS(ONE), 0, "<a>÷□と<b>÷□の□には、同じ整数が{入る}"},
    {SAYS(ONE), TALK, "<P>は、ある整数で<a>と<b>をわって{みる}"},
    {SAYS(ONE), NOTES, "<a>÷□と<b>÷□"},
    {SAYS(ONE), NOTES, "同じ整数で<a>と<b>を割る"},
    {SAYS(OTHER), 0, "+あまりはどちらも<r>{だ}"},
    {SAYS(OTHER), 0, "+どちらも<r>{あまる}"},
    {SAYS(OTHER), 0, "+2つともあまりが<r>に{なる}"},
    {SAYS(OTHER), 0, "+すると、両方とも<r>{あまる/た}"},
    {SAYS(OTHER), 0, "+そのときのあまりは、2つとも<r>{だ}"},
    {SAYS(OTHER), TALK, "+すると、ふしぎなことにどちらも<r>{あまる}"},
    {SAYS(OTHER), NOTES, "+どちらも余り<r>"},
    {BOTH, 0, "<a>をわっても<b>をわっても<r>あまる整数が{ある}"},
    {BOTH, 0, "ある整数で<a>をわると<r>あまり、<b>をわっても<r>{あまる}"},
    {BOTH, 0, "同じ整数で<a>と<b>をわったら、どちらも<r>{あまる/た}"},
    {BOTH, 0, "<a>÷□も<b>÷□も、あまりは<r>{だ}。□には同じ整数が{入る}"},
    {BOTH, 0, "<a>と<b>のどちらをわっても、あまりが<r>になる整数を{考える}"},
    {BOTH, TALK, "<P>は、<a>をわっても<b>をわっても<r>あまる整数をさがして{いる}"},
    {BOTH, TALK, "「<a>をわっても<b>をわっても<r>あまる数なあに。」と<P>が{聞く/た}"},
    {BOTH, VOICED(VOICE_EXAM), "ある整数で<a>を割っても<b>を割っても、余りは<r>{だ}"},
    {BOTH, NOTES, "<a>÷□も<b>÷□も余り<r>"},
    LARGEST,
    {ALL, 0, "<a>をわっても<b>をわっても<r>あまる整数のうち、最も大きいものはいくつ{だ}か"},
    {ALL, 0, "?<a>を割っても<b>を割っても<r>余る整数のうち、最も大きいもの"},
    {ALL, 0, "いちばん大きい数はいくつ{だ}か。その整数で<a>をわっても<b>をわっても、<r>{あまる}"},
    {ALL, NOTES, "<a>を割っても<b>を割っても<r>余る最大の整数"},
    {0, 0, NULL},
};

const struct wording wording_yakusu_amari[] = {
    {"two", BOTH, two},
    {"children", BOTH, children},
    {"same", BOTH, same},
    {NULL, 0, NULL},
};
