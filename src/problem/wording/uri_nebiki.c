/* uri_nebiki.c - how it is told that goods get cheaper, are taxed, or are left over.
 *
 * Slots: <w> the goods with counter <c>, <P> the price, <D> the discount, <n> how many; <v> other goods, <a>
 * and <b> prices, <r> and <s> percent; <t> the tax; <k> the cost, <U> the gain hoped for, <m> sold; <A>
 * somebody; <qs> and <qv> the question.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

#define HOW_MUCH \
    {SAYS_QUESTION, 0, "+代金は全部で何円{だ}か"}, \
    {SAYS_QUESTION, 0, "+全部で何円{はらう}か"}, \
    {SAYS_QUESTION, 0, "+合計は何円に{なる}か"}, \
    {SAYS_QUESTION, 0, "+?代金の合計|円"}, \
    {SAYS_QUESTION, 0, "+はらうお金は何円{だ}か"}, \
    {SAYS_QUESTION, 0, "+レジで何円はらえば{よい}か"}, \
    {SAYS_QUESTION, 0, "+代金は何円に{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、合わせて何円{だ}か"}, \
    {SAYS_QUESTION, 0, "+?はらう金額|円"}, \
    {SAYS_QUESTION, TALK, "+全部で何円用意すれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+さて、いくらに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、代金の合計は何円{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+合計何円"}, \
    {SAYS_QUESTION, NOTES, "+代金は"}

/* ---- cheaper from the second on ---- */
enum { PRICE, OFF, NUMBER };
static const struct phrasing second[] = {
    HOW_MUCH,
    {SAYS(PRICE), 0, "定価が1<c><P>円の<w>が{ある}"},
    {SAYS(PRICE), 0, "<w>は1<c><P>円{だ}"},
    {SAYS(PRICE), 0, "ある店では<w>を1<c><P>円で売って{いる}"},
    {SAYS(PRICE), NOTES, "<w>1<c><P>円"},
    {SAYS(OFF), 0, "+2<c>目からは<D>引きに{なる}"},
    {SAYS(OFF), 0, "+1<c>目は定価だが、2<c>目からはどれも<D>引き{だ}"},
    {SAYS(OFF), NOTES, "+2<c>目から<D>引き"},
    {SAYS(NUMBER), 0, "+これを<n><c>{買う}"},
    {SAYS(NUMBER), 0, "+<A>は全部で<n><c>{買う/た}"},
    {SAYS(NUMBER), 0, "+ほしいのは<n><c>{だ}"},
    {SAYS(NUMBER), 0, "+買う数は<n><c>{だ}"},
    {SAYS(NUMBER), 0, "+<A>が<n><c>まとめて{買う}"},
    {SAYS(NUMBER), TALK, "+友だちの分も入れて<n><c>買うことに{する/た}"},
    {SAYS(NUMBER), NOTES, "+<n><c>買う"},
    {SAYS(PRICE) | SAYS(OFF), 0, "1<c><P>円の<w>が、2<c>目からは<D>引きで{買える}"},
    {SAYS(PRICE) | SAYS(OFF), 0, "<w>は1<c>目が<P>円、2<c>目からは<D>引き{だ}"},
    {SAYS(PRICE) | SAYS(OFF), 0, "定価<P>円の<w>があり、2<c>目以後は1<c>ごとに<D>引きに{なる}"},
    {SAYS(PRICE) | SAYS(OFF), 0, "「2<c>目から<D>引き」のセールで、<w>の定価は1<c><P>円{だ}"},
    {SAYS(PRICE) | SAYS(OFF), 0, "<w>は定価が1<c><P>円で、1<c>目だけ定価、あとは<D>引きで売って{いる}"},
    {SAYS(PRICE) | SAYS(OFF), TALK, "チラシに「<w>1<c><P>円、2<c>目からは<D>引き」と書いて{ある}"},
    {SAYS(PRICE) | SAYS(OFF), TALK, "店員さんが、<P>円の<w>は2<c>目から<D>引きだと教えて{くれる/た}"},
    {SAYS(PRICE) | SAYS(OFF), VOICED(VOICE_EXAM), "定価<P>円の<w>を、1<c>目は定価、2<c>目からは定価の<D>引きで売る店が{ある}"},
    {SAYS(PRICE) | SAYS(OFF), NOTES, "<w>1<c><P>円、2<c>目から<D>引き"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><c>買うと、代金は何円に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<A>が<n><c>買うとき、全部で何円{はらう}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<n><c>では合計何円{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<n><c>で何円"},
    {SAYS(OFF) | SAYS(NUMBER), 0, "+1<c>目は定価、2<c>目からは<D>引きで、<n><c>{買う/た}"},
    {SAYS(PRICE) | SAYS(OFF) | SAYS(NUMBER) | SAYS_QUESTION, 0, "代金は何円{だ}か。定価<P>円の<w>を<n><c>買い、1<c>目は定価、2<c>目からは<D>引き{だ}"},
    {0, 0, NULL},
};

/* ---- two tax rates ---- */
enum { PRICES, RATES };
static const struct phrasing mixed[] = {
    HOW_MUCH,
    {SAYS(PRICES), 0, "税ぬき<a>円の<w>と、税ぬき<b>円の<v>を{買う}"},
    {SAYS(PRICES), 0, "消費税ぬきのねだんは、<w>が<a>円、<v>が<b>円{だ}"},
    {SAYS(PRICES), 0, "<A>は<w>を<a>円分、<v>を<b>円分{買う}。どちらも税ぬきのねだん{だ}"},
    {SAYS(PRICES), 0, "<w>の税ぬきのねだんは<a>円、<v>の税ぬきのねだんは<b>円{だ}"},
    {SAYS(PRICES), 0, "<a>円の<w>と<b>円の<v>を{買う/た}。消費税はふくまれて{いない}"},
    {SAYS(PRICES), 0, "税をのぞいて、<w>が<a>円、<v>が<b>円の買い物を{する/た}"},
    {SAYS(PRICES), 0, "本体のねだんが、<w>は<a>円、<v>は<b>円{だ}"},
    {SAYS(PRICES), TALK, "おつかいで、税ぬき<a>円の<w>と税ぬき<b>円の<v>を{買う/た}"},
    {SAYS(PRICES), TALK, "ねふだには、<w>が<a>円、<v>が<b>円と書いてあり、どちらも税ぬき{だ}"},
    {SAYS(PRICES), VOICED(VOICE_EXAM), "税ぬき価格が<a>円の<w>と、税ぬき価格が<b>円の<v>を{買う}"},
    {SAYS(PRICES), NOTES, "<w>税ぬき<a>円、<v>税ぬき<b>円"},
    {SAYS(PRICES), NOTES, "税ぬき:<w><a>円、<v><b>円"},
    {SAYS(RATES), 0, "+消費税は<w>が<r>%、<v>が<s>%{だ}"},
    {SAYS(RATES), 0, "+<w>には<r>%、<v>には<s>%の消費税が{かかる}"},
    {SAYS(RATES), 0, "+税率は<w>が<r>%、<v>が<s>%{だ}"},
    {SAYS(RATES), 0, "+これに、<w>は<r>%、<v>は<s>%の消費税が{加わる}"},
    {SAYS(RATES), 0, "+<v>の消費税は<s>%、<w>の消費税は<r>%{だ}"},
    {SAYS(RATES), 0, "+<w>の税率は<r>%だが、<v>の税率は<s>%{だ}"},
    {SAYS(RATES), 0, "+はらうときは<w>に<r>%、<v>に<s>%の税が{つく}"},
    {SAYS(RATES), TALK, "+レジでは<w>に<r>%、<v>に<s>%の消費税が{つく/た}"},
    {SAYS(RATES), TALK, "+税率がちがって、<w>は<r>%、<v>は<s>%なの{だ}"},
    {SAYS(RATES), VOICED(VOICE_EXAM), "+ただし、消費税の税率は<w>が<r>%、<v>が<s>%と{する}"},
    {SAYS(RATES), NOTES, "+税率:<w><r>%、<v><s>%"},
    {SAYS(RATES), NOTES, "+消費税 <w><r>%、<v><s>%"},
    {SAYS(PRICES) | SAYS(RATES), 0, "税率<r>%で税ぬき<a>円の<w>と、税率<s>%で税ぬき<b>円の<v>を{買う}"},
    {SAYS(PRICES) | SAYS(RATES), NOTES, "<w><a>円(税<r>%)+<v><b>円(税<s>%)"},
    {SAYS(PRICES) | SAYS(RATES) | SAYS_QUESTION, 0, "税こみの合計は何円{だ}か。<w>(税ぬき<a>円、消費税<r>%)と<v>(税ぬき<b>円、消費税<s>%)を{買う}"},
    {0, 0, NULL},
};

/* ---- back from the tax ---- */
enum { TAX, RATE };
static const struct phrasing from_tax[] = {
    ASKED_EITHER,
    {SAYS(TAX), 0, "<w>を買うと、消費税が<t>円{かかる/た}"},
    {SAYS(TAX), 0, "<w>にかかる消費税は<t>円{だ}"},
    {SAYS(TAX), NOTES, "<w>の消費税<t>円"},
    {SAYS(RATE), 0, "+税率は<r>%{だ}"},
    {SAYS(RATE), 0, "+これは税ぬきのねだんの<r>%に{あたる}"},
    {SAYS(RATE), 0, "+消費税は税ぬきのねだんの<r>%{だ}"},
    {SAYS(RATE), NOTES, "+税率<r>%"},
    {SAYS(TAX) | SAYS(RATE), 0, "<w>を買ったら、<r>%の消費税が<t>円{かかる/た}"},
    {SAYS(TAX) | SAYS(RATE), 0, "<w>の消費税は、税率<r>%で<t>円{だ}"},
    {SAYS(TAX) | SAYS(RATE), 0, "税率<r>%の消費税が<t>円になる<w>が{ある}"},
    {SAYS(TAX) | SAYS(RATE), 0, "<w>にかかる<r>%の消費税が<t>円{だ}"},
    {SAYS(TAX) | SAYS(RATE), 0, "<A>は<w>の消費税として<t>円はらった。税率は<r>%{だ}"},
    {SAYS(TAX) | SAYS(RATE), 0, "<w>を1つ買ったときの消費税は<t>円で、これは税ぬきのねだんの<r>%{だ}"},
    {SAYS(TAX) | SAYS(RATE), 0, "<w>のねだんに<r>%の税がつき、その税は<t>円{だ}"},
    {SAYS(TAX) | SAYS(RATE), TALK, "<A>が<w>のレシートを見ると、消費税(<r>%)<t>円と書いて{ある}"},
    {SAYS(TAX) | SAYS(RATE), TALK, "「<w>の税金だけで<t>円もしたよ。<r>%だからね」と<A>が{言う/た}"},
    {SAYS(TAX) | SAYS(RATE), VOICED(VOICE_EXAM), "ある<w>にかかる消費税は、税率が<r>%のとき<t>円{だ}"},
    {SAYS(TAX) | SAYS(RATE), NOTES, "<w>、消費税<r>%=<t>円"},
    {SAYS(TAX) | SAYS(RATE), NOTES, "<w>の税<t>円(税率<r>%)"},
    {SAYS(TAX) | SAYS(RATE) | SAYS_QUESTION, 0, "<w>の<qs>{だ}か。消費税は税ぬきのねだんの<r>%で、<t>円{だ/た}"},
    {SAYS(TAX) | SAYS(RATE) | SAYS_QUESTION, 0, "消費税<r>%で、税の分が<t>円の<w>の<qs>{だ}か"},
    {0, 0, NULL},
};

/* ---- the rest at a discount ---- */
enum { STOCK, LIST, REST };
#define STOCKED \
    {SAYS(STOCK), 0, "<w>を1<c><k>円で<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "1<c><k>円の<w>を<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "<A>の店では、<w>を<n><c>、1<c><k>円で{仕入れる/た}"}, \
    {SAYS(STOCK), 0, "仕入れ値が1<c><k>円の<w>が<n><c>{ある}"}, \
    {SAYS(STOCK), 0, "原価が1<c><k>円の<w>を<n><c>用意{する/た}"}, \
    {SAYS(STOCK), 0, "<w><n><c>を、1<c>につき<k>円で買い{入れる/た}"}, \
    {SAYS(STOCK), 0, "<w>の仕入れ値は1<c><k>円で、<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), TALK, "学園祭の店のために、<w>を1<c><k>円で<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), TALK, "商店街の<A>は、<w>を<n><c>、1<c><k>円で{仕入れる/た}"}, \
    {SAYS(STOCK), VOICED(VOICE_EXAM), "ある商店が、<w>を1<c><k>円で<n><c>{仕入れる/た}"}, \
    {SAYS(STOCK), NOTES, "<w> 仕入れ1<c><k>円×<n><c>"}, \
    {SAYS(STOCK), NOTES, "<w><n><c>(仕入れ値1<c><k>円)"}

static const struct phrasing leftover[] = {
    STOCKED,
    {SAYS(LIST), 0, "+仕入れ値の<U>の利益を見こんで定価をつけ、<m><c>{売る/た}"},
    {SAYS(LIST), 0, "+<U>の利益がある定価で、<m><c>{売れる/た}"},
    {SAYS(LIST), 0, "+定価は仕入れ値の<U>増しで、定価で売れたのは<m><c>{だ}"},
    {SAYS(LIST), 0, "+仕入れ値の<U>増しの定価をつけると、<m><c>{売れる/た}"},
    {SAYS(LIST), 0, "+これに<U>の利益をつけて売ったところ、<m><c>{売れる/た}"},
    {SAYS(LIST), 0, "+<m><c>は、<U>の利益を見こんだ定価で{売れる/た}"},
    {SAYS(LIST), 0, "+<U>のもうけを見こんだ定価では、<m><c>売れて{いる}"},
    {SAYS(LIST), 0, "+原価の<U>増しを定価にして、<m><c>を定価で{売る/た}"},
    {SAYS(LIST), TALK, "+<U>の利益がある定価で売り出すと、<m><c>売れて{いく/た}"},
    {SAYS(LIST), VOICED(VOICE_EXAM), "+これに仕入れ値の<U>の利益を見こんで定価をつけたところ、<m><c>{売れる/た}"},
    {SAYS(LIST), NOTES, "+定価=<U>増し、<m><c>売れる"},
    {SAYS(LIST), NOTES, "+<U>の利益の定価で<m><c>"},
    {SAYS(REST), 0, "+残りは定価の<D>引きで全部{売る/た}"},
    {SAYS(REST), 0, "+売れ残りは定価の<D>引きにして売り{切る/た}"},
    {SAYS(REST), 0, "+残りは定価から<D>引いて、すべて{売れる/た}"},
    {SAYS(REST), 0, "+その残りを定価の<D>引きで売り{切る/た}"},
    {SAYS(REST), 0, "+残った分は<D>引きにしたら、全部{売れる/た}"},
    {SAYS(REST), 0, "+後の分は、定価の<D>引きで1つ残らず{売れる/た}"},
    {SAYS(REST), 0, "+売れなかった分は、定価の<D>引きに下げて{売り切る/た}"},
    {SAYS(REST), TALK, "+夕方、残りに「<D>引き」のシールをはると、全部{売れる/た}"},
    {SAYS(REST), TALK, "+残りは<D>引きの安売りで、なんとか全部{売れる/た}"},
    {SAYS(REST), VOICED(VOICE_EXAM), "+残りはすべて定価の<D>引きで{売る/た}"},
    {SAYS(REST), NOTES, "+残りは<D>引きで完売"},
    {SAYS(REST), NOTES, "+残り→定価の<D>引き"},
    ASKED("利益の合計", "円"),
    {SAYS_QUESTION, 0, "+利益は全部で何円{だ}か"},
    {SAYS_QUESTION, 0, "+全体で何円の利益が{ある/た}か"},
    {SAYS(STOCK) | SAYS(LIST) | SAYS(REST), 0, "<w>を1<c><k>円で<n><c>仕入れ、<U>の利益を見こんだ定価で<m><c>、残りは定価の<D>引きで全部{売る/た}"},
    {SAYS(STOCK) | SAYS(LIST) | SAYS(REST) | SAYS_QUESTION, 0, "利益は全部で何円{だ}か。1<c><k>円で<w>を<n><c>仕入れ、<U>の利益をつけて<m><c>売り、残りは<D>引きで全部{売る/た}"},
    {0, 0, NULL},
};

enum { SALE = 1 };
static const struct phrasing even[] = {
    STOCKED,
    {SAYS(SALE), 0, "+これを1<c><a>円で{売る}"},
    {SAYS(SALE), 0, "+売り値は1<c><a>円{だ}"},
    {SAYS(SALE), 0, "+1<c>につき<a>円で売ることに{する/た}"},
    {SAYS(SALE), 0, "+どれも1<c><a>円で{売る}"},
    {SAYS(SALE), 0, "+1<c><a>円のねだんをつけて{売る}"},
    {SAYS(SALE), 0, "+売るときのねだんは1<c><a>円{だ}"},
    {SAYS(SALE), 0, "+1<c>売れるごとに<a>円が{入る}"},
    {SAYS(SALE), TALK, "+1<c><a>円の値札をつけてお店に{ならべる/た}"},
    {SAYS(SALE), TALK, "+お客さんには1<c><a>円で{売る}"},
    {SAYS(SALE), VOICED(VOICE_EXAM), "+これを1<c>あたり<a>円で{販売する}"},
    {SAYS(SALE), NOTES, "+売り値1<c><a>円"},
    {SAYS(SALE), NOTES, "+1<c><a>円で売る"},
    {SAYS_QUESTION, 0, "+損をしないためには、少なくとも何<c>売らなければ{ならない}か"},
    {SAYS_QUESTION, 0, "+仕入れの代金を取りもどすには、最低何<c>売れれば{よい}か"},
    {SAYS_QUESTION, 0, "+何<c>以上売れれば、損を{しない}か"},
    {SAYS_QUESTION, 0, "+売り上げが仕入れの代金以上になるのは、何<c>売れたときから{だ}か"},
    {SAYS_QUESTION, 0, "+赤字にならないようにするには、少なくとも何<c>売る必要が{ある}か"},
    {SAYS_QUESTION, 0, "+?損をしないために売る最も少ない数|<c>"},
    {SAYS_QUESTION, 0, "+損がなくなるのは、何<c>売れたとき{だ}か"},
    {SAYS_QUESTION, 0, "+損をしないためには最も少なくて何<c>売れば{よい}か"},
    {SAYS_QUESTION, 0, "+最低何<c>売れると、仕入れにかかったお金が{もどる}か"},
    {SAYS_QUESTION, TALK, "+何<c>売れたら、損をしなくて{すむ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何<c>売れたら損しないのかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、損失が出ないためには最低何<c>売る必要が{ある}か"},
    {SAYS_QUESTION, NOTES, "+損しないのは何<c>から"},
    {SAYS_QUESTION, NOTES, "+最低何<c>売る"},
    {SAYS(STOCK) | SAYS(SALE), 0, "<w>を1<c><k>円で<n><c>仕入れ、1<c><a>円で{売る}"},
    {SAYS(STOCK) | SAYS(SALE) | SAYS_QUESTION, 0, "損をしないためには最低何<c>売れば{よい}か。<w>を<n><c>、1<c><k>円で仕入れて、1<c><a>円で{売る}"},
    {0, 0, NULL},
};

const struct wording wording_uri_nebiki[] = {
    {"second", SAYS(PRICE) | SAYS(OFF) | SAYS(NUMBER), second},
    {"mixed", SAYS(PRICES) | SAYS(RATES), mixed},
    {"from_tax", SAYS(TAX) | SAYS(RATE), from_tax},
    {"leftover", SAYS(STOCK) | SAYS(LIST) | SAYS(REST), leftover},
    {"even", SAYS(STOCK) | SAYS(SALE), even},
    {NULL, 0, NULL}};
