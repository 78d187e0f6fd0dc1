/* waribiki_zei.c - how a discount goes on: with a tax, with a second discount; what is saved by it.
 *
 * Slots: <w> シャツ, <A> a name; <L> list price, <S> what is paid, <r> off, <t> the tax, <q> off again, <k> yen saved.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { GIVEN, RATES };

#define LIST_PRICE(FREE) \
    {SAYS(GIVEN), 0, FREE "定価<L>円の<w>が{ある}"}, \
    {SAYS(GIVEN), 0, "<w>の" FREE "定価は<L>円{だ}"}, \
    {SAYS(GIVEN), 0, "<A>は" FREE "定価<L>円の<w>を{買う}"}, \
    {SAYS(GIVEN), 0, "ある店で" FREE "<L>円の<w>を{買う}"}, \
    {SAYS(GIVEN), 0, FREE "定価が<L>円の<w>を{買う}"}, \
    {SAYS(GIVEN), 0, "<w>に" FREE "<L>円の定価がついて{いる}"}, \
    {SAYS(GIVEN), 0, "<w>の値札に" FREE "<L>円と書いて{ある}"}, \
    {SAYS(GIVEN), 0, "<w>は、もとは" FREE "<L>円{だ}"}, \
    {SAYS(GIVEN), TALK, "<A>は" FREE "<L>円の<w>がほしいと思って{いる}"}, \
    {SAYS(GIVEN), NOTES, "<w> " FREE "定価<L>円"}

#define IS_PAID \
    {SAYS(GIVEN), 0, "<w>の代金は<S>円{だ/た}"}, \
    {SAYS(GIVEN), 0, "<w>を<S>円で{買う/た}"}, \
    {SAYS(GIVEN), 0, "<A>は<w>を<S>円で{買う/た}"}, \
    {SAYS(GIVEN), 0, "<w>を買って<S>円{はらう/た}"}, \
    {SAYS(GIVEN), 0, "<A>は<w>に<S>円{はらう/た}"}, \
    {SAYS(GIVEN), 0, "<w>のしはらいは<S>円{だ/た}"}, \
    {SAYS(GIVEN), 0, "ある店で<w>を買うと、<S>円{だ/た}"}, \
    {SAYS(GIVEN), 0, "値引きされた<w>を<S>円で{買う/た}"}, \
    {SAYS(GIVEN), TALK, "<A>は安くなった<w>を<S>円で買って{くる/た}"}, \
    {SAYS(GIVEN), NOTES, "<w> しはらい<S>円"}

#define WITH_TAX \
    {SAYS(RATES), 0, "+定価の<r>引きで買い、消費税が<t>%{かかる}"}, \
    {SAYS(RATES), 0, "+<r>引きのねだんに、<t>%の消費税が{加わる}"}, \
    {SAYS(RATES), 0, "+定価から<r>引き、そこに消費税<t>%を{加える}"}, \
    {SAYS(RATES), 0, "+<r>引きになっていて、消費税は<t>%{だ}"}, \
    {SAYS(RATES), 0, "+店では<r>引きだが、そのねだんには<t>%の消費税が{つく}"}, \
    {SAYS(RATES), 0, "+値引きは定価の<r>で、値引きの後に消費税が<t>%{かかる}"}, \
    {SAYS(RATES), 0, "+セールで<r>引き{だ}。これに<t>%の消費税を{ふくめる}"}, \
    {SAYS(RATES), 0, "+<r>引いたねだんの<t>%が消費税として{かかる}"}, \
    {SAYS(RATES), TALK, "+<r>引きのシールがついていて、レジで消費税が<t>%{かかる}"}, \
    {SAYS(RATES), VOICED(VOICE_EXAM), "+定価の<r>を値引きし、その金額に<t>%の消費税を加えるものと{する}"}, \
    {SAYS(RATES), NOTES, "+<r>引き→消費税<t>%"}, \
    {SAYS(RATES), NOTES, "+値引き<r>、消費税<t>%"}

#define TWO_DISCOUNTS \
    {SAYS(RATES), 0, "+まず定価の<r>引きになり、そのねだんからさらに<q>引きに{なる}"}, \
    {SAYS(RATES), 0, "+<r>引きの後に、もう一度そのねだんの<q>を{引く}"}, \
    {SAYS(RATES), 0, "+定価の<r>引きで、会員はそのねだんからさらに<q>引きに{なる}"}, \
    {SAYS(RATES), 0, "+<r>引いた後、残りのねだんからまた<q>{引く}"}, \
    {SAYS(RATES), 0, "+1回目は定価の<r>引き、2回目はそのねだんの<q>引きに{する}"}, \
    {SAYS(RATES), 0, "+<r>値引きし、そのねだんをさらに<q>値引き{する}"}, \
    {SAYS(RATES), 0, "+<r>引きのねだんが、レジでさらに<q>引きに{なる}"}, \
    {SAYS(RATES), 0, "+はじめに<r>引きにし、次にそのねだんの<q>引きに{する}"}, \
    {SAYS(RATES), TALK, "+<r>引きのシールの品が、夕方にはそこからまた<q>引きに{なる}"}, \
    {SAYS(RATES), VOICED(VOICE_EXAM), "+定価の<r>を値引きし、さらにその金額の<q>を値引きするものと{する}"}, \
    {SAYS(RATES), NOTES, "+<r>引き→さらに<q>引き"}, \
    {SAYS(RATES), NOTES, "+<r>引きのねだんから<q>引き"}

static const struct phrasing tax[] = {LIST_PRICE("税ぬきの"), WITH_TAX, ASKED("税こみの代金", "円"),
                                      {SAYS_QUESTION, 0, "+はらうのは何円{だ}か"}, {0, 0, NULL}};
static const struct phrasing tax_list[] = {IS_PAID, WITH_TAX, ASKED("税ぬきの定価", "円"),
                                           {SAYS_QUESTION, 0, "+消費税をふくまない定価は何円{だ}か"}, {0, 0, NULL}};
static const struct phrasing twice[] = {LIST_PRICE(""), TWO_DISCOUNTS, ASKED("代金", "円"),
                                        {SAYS_QUESTION, 0, "+はらうのは何円{だ}か"}, {0, 0, NULL}};
static const struct phrasing twice_list[] = {IS_PAID, TWO_DISCOUNTS, ASKED("定価", "円"),
                                             {SAYS_QUESTION, 0, "+もとのねだんは何円{だ/た}か"}, {0, 0, NULL}};

#define IS_SAVED \
    {SAYS(GIVEN), 0, "<w>がいつもより<k>円安く{なる/た}"}, \
    {SAYS(GIVEN), 0, "<w>を買うと、定価で買うより<k>円安く{なる}"}, \
    {SAYS(GIVEN), 0, "<A>は<w>を買って、<k>円得を{する/た}"}, \
    {SAYS(GIVEN), 0, "<w>の値引きの金額は<k>円{だ}"}, \
    {SAYS(GIVEN), 0, "<w>のねだんから<k>円引いて{もらう/た}"}, \
    {SAYS(GIVEN), 0, "<w>に「<k>円お得」と書いて{ある}"}, \
    {SAYS(GIVEN), 0, "<w>が<k>円値引きされて{いる}"}, \
    {SAYS(GIVEN), 0, "ある店では<w>を、定価より<k>円安く売って{いる}"}, \
    {SAYS(RATES), 0, "+これは定価の<r>引き{だ}"}, \
    {SAYS(RATES), 0, "+値引きの割合は定価の<r>{だ}"}, \
    {SAYS(RATES), 0, "+これで定価の<r>引きに{なる}"}, \
    {SAYS(RATES), 0, "+この金額は定価の<r>に{あたる}"}, \
    {SAYS(RATES), 0, "+今日は定価の<r>引き{だ}"}, \
    {SAYS(RATES), 0, "+店では、どの品も定価の<r>引き{だ}"}, \
    {SAYS(RATES), 0, "+それは、<r>引きの券を使ったから{だ}"}, \
    {SAYS(RATES), 0, "+引かれた分は、もとのねだんの<r>{だ}"}, \
    {SAYS(GIVEN) | SAYS(RATES), 0, "<w>が<r>引きで、<k>円安く{なる/た}"}, \
    {SAYS(GIVEN) | SAYS(RATES), 0, "<A>は<w>を<r>引きで買い、<k>円得を{する/た}"}, \
    {SAYS(GIVEN) | SAYS(RATES), 0, "<w>の値引きの金額は<k>円で、これは定価の<r>に{あたる}"}, \
    {SAYS(GIVEN) | SAYS(RATES), 0, "<w>に「<r>引き、<k>円お得」と書いて{ある}"}, \
    {SAYS(GIVEN) | SAYS(RATES), 0, "定価の<r>引きで<w>を買うと、定価で買うより<k>円{安い}"}, \
    {SAYS(GIVEN) | SAYS(RATES), 0, "ある店の<w>は今日だけ<r>引きで、いつもより<k>円安く{なる}"}, \
    {SAYS(GIVEN) | SAYS(RATES), 0, "<r>引きの券を使うと、<w>のねだんが<k>円{減る/た}"}, \
    {SAYS(GIVEN) | SAYS(RATES), 0, "<w>の定価の<r>は<k>円で、その分を値引きして{いる}"}, \
    {SAYS(GIVEN) | SAYS(RATES), TALK, "<A>が「<w>が<r>引きで、<k>円も安くなったよ。」と話して{いる}"}, \
    {SAYS(GIVEN) | SAYS(RATES), NOTES, "<w> <r>引き(-<k>円)"}, \
    {SAYS(GIVEN) | SAYS(RATES), NOTES, "<w> <r>引きで<k>円安い"}
static const struct phrasing saved[] = {IS_SAVED, ASKED("定価", "円"), {SAYS_QUESTION, 0, "+もとのねだんは何円{だ}か"}, {0, 0, NULL}};
static const struct phrasing saved_paid[] = {IS_SAVED, ASKED("値引きの後のねだん", "円"), {SAYS_QUESTION, 0, "+はらうのは何円{だ}か"}, {0, 0, NULL}};

enum { BOTH = SAYS(GIVEN) | SAYS(RATES) };
const struct wording wording_waribiki_zei[] = {{"tax", BOTH, tax},
                                               {"tax_list", BOTH, tax_list},
                                               {"twice", BOTH, twice},
                                               {"twice_list", BOTH, twice_list},
                                               {"saved", BOTH, saved},
                                               {"saved_paid", BOTH, saved_paid},
                                               {NULL, 0, NULL}};
