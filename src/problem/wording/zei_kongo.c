/* zei_kongo.c - how a basket with two tax rates is told.
 *
 * Slots: <w> 食品 taxed at <r> percent, <v> 日用品 at <s>; prices <a> <b>, together <S> without and <T> with tax; <z>
 * what is asked, <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PRICES, RATES };
enum { ALL = SAYS(PRICES) | SAYS(RATES) };

#define TWO_RATES \
    {SAYS(RATES), 0, "+消費税は<w>が<r>%、<v>が<s>%{だ}"}, \
    {SAYS(RATES), 0, "+<w>には<r>%、<v>には<s>%の消費税が{かかる}"}, \
    {SAYS(RATES), 0, "+税率は<w>が<r>%、<v>が<s>%{だ}"}, \
    {SAYS(RATES), 0, "+<v>の消費税は<s>%、<w>の消費税は<r>%{だ}"}, \
    {SAYS(RATES), 0, "+<w>の税率は<r>%だが、<v>の税率は<s>%{だ}"}, \
    {SAYS(RATES), 0, "+消費税は、<w>には税ぬきのねだんの<r>%、<v>には<s>%{つく}"}, \
    {SAYS(RATES), 0, "+レジで<w>に<r>%、<v>に<s>%の税が{かかる}"}, \
    {SAYS(RATES), 0, "+<w>は税率が低く<r>%、<v>は<s>%{だ}"}, \
    {SAYS(RATES), TALK, "+レジでは<w>に<r>%、<v>に<s>%の消費税が{つく/た}"}, \
    {SAYS(RATES), TALK, "+税率がちがって、<w>は<r>%、<v>は<s>%なの{だ}"}, \
    {SAYS(RATES), VOICED(VOICE_EXAM), "+ただし、消費税の税率は<w>が<r>%、<v>が<s>%と{する}"}, \
    {SAYS(RATES), NOTES, "+税率:<w><r>%、<v><s>%"}, \
    {SAYS(RATES), NOTES, "+消費税 <w><r>%、<v><s>%"}

/* ---- the tax of all ---- */
static const struct phrasing tax[] = {
    TWO_RATES,
    {SAYS(PRICES), 0, "税ぬき<a>円の<w>と、税ぬき<b>円の<v>を{買う}"},
    {SAYS(PRICES), 0, "消費税ぬきのねだんは、<w>が<a>円、<v>が<b>円{だ}"},
    {SAYS(PRICES), 0, "<A>は<w>を<a>円分、<v>を<b>円分{買う}。どちらも税ぬきのねだん{だ}"},
    {SAYS(PRICES), 0, "<w>の税ぬきのねだんは<a>円、<v>の税ぬきのねだんは<b>円{だ}"},
    {SAYS(PRICES), 0, "<a>円の<w>と<b>円の<v>を{買う/た}。消費税はふくまれて{いない}"},
    {SAYS(PRICES), 0, "税をのぞいて、<w>が<a>円、<v>が<b>円の買い物を{する/た}"},
    {SAYS(PRICES), 0, "本体のねだんが、<w>は<a>円、<v>は<b>円{だ}"},
    {SAYS(PRICES), 0, "買ったのは、税ぬきで<a>円の<w>と<b>円の<v>{だ}"},
    {SAYS(PRICES), TALK, "おつかいで、税ぬき<a>円の<w>と税ぬき<b>円の<v>を{買う/た}"},
    {SAYS(PRICES), TALK, "ねふだには、<w>が<a>円、<v>が<b>円と書いてあり、どちらも税ぬき{だ}"},
    {SAYS(PRICES), VOICED(VOICE_EXAM), "税ぬき価格が<a>円の<w>と、税ぬき価格が<b>円の<v>を{買う}"},
    {SAYS(PRICES), NOTES, "<w>税ぬき<a>円、<v>税ぬき<b>円"},
    {SAYS(PRICES), NOTES, "税ぬき:<w><a>円、<v><b>円"},
    {ALL, 0, "税率<r>%で税ぬき<a>円の<w>と、税率<s>%で税ぬき<b>円の<v>を{買う}"},
    {ALL, 0, "<w>を税ぬきで<a>円、<v>を税ぬきで<b>円買い、<w>に<r>%、<v>に<s>%の消費税が{つく}"},
    {ALL, NOTES, "<w><a>円(税<r>%)+<v><b>円(税<s>%)、ねだんは税ぬき"},
    {SAYS_QUESTION, 0, "+消費税は全部で何円{だ}か"},
    {SAYS_QUESTION, 0, "+消費税は合わせて何円に{なる}か"},
    {SAYS_QUESTION, 0, "+?消費税の合計|円"},
    {SAYS_QUESTION, 0, "+かかる消費税の合計は何円{だ}か"},
    {SAYS_QUESTION, 0, "+はらう消費税は何円{だ}か"},
    {SAYS_QUESTION, 0, "+消費税だけでは何円に{なる}か"},
    {SAYS_QUESTION, 0, "+2つの消費税を合わせると何円{だ}か"},
    {SAYS_QUESTION, 0, "+では、消費税の分は全部で何円{だ}か"},
    {SAYS_QUESTION, 0, "+?はらう消費税の金額|円"},
    {SAYS_QUESTION, TALK, "+さて、消費税だけで何円{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+消費税は全部で何円かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+消費税は合わせて何円ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、消費税の合計は何円{だ}か"},
    {SAYS_QUESTION, NOTES, "+消費税の合計は何円"},
    {SAYS_QUESTION, NOTES, "+消費税の合計は"},
    {ALL | SAYS_QUESTION, 0, "消費税は全部で何円{だ}か。<w>(税ぬき<a>円、税率<r>%)と<v>(税ぬき<b>円、税率<s>%)を{買う/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "税ぬき<a>円の<w>(税率<r>%)と税ぬき<b>円の<v>(税率<s>%)を買うときの、消費税の合計"},
    {0, 0, NULL},
};

/* ---- each price, from both totals ---- */
static const struct phrasing each[] = {
    TWO_RATES,
    {SAYS(PRICES), 0, "<w>と<v>を買うと、税ぬきの合計は<S>円、税こみの合計は<T>円{だ/た}"},
    {SAYS(PRICES), 0, "<A>は<w>と<v>を{買う/た}。代金は税ぬきで<S>円、税こみで<T>円{だ/た}"},
    {SAYS(PRICES), 0, "<w>と<v>の代金の合計は、消費税をふくまないと<S>円、ふくむと<T>円{だ}"},
    {SAYS(PRICES), 0, "税ぬきで合わせて<S>円の<w>と<v>を買い、消費税をふくめて<T>円{はらう/た}"},
    {SAYS(PRICES), 0, "<w>と<v>を合わせた<S>円の買い物に消費税がついて、<T>円に{なる/た}"},
    {SAYS(PRICES), 0, "<w>と<v>の本体の合計は<S>円で、消費税を入れると<T>円に{なる}"},
    {SAYS(PRICES), 0, "<w>と<v>を買って<T>円{はらう/た}。消費税をのぞくと<S>円{だ}"},
    {SAYS(PRICES), 0, "<w>と<v>の小計は税ぬき<S>円、レジではらったのは税こみ<T>円{だ/た}"},
    {SAYS(PRICES), VOICED(VOICE_EXAM), "<w>と<v>を1つずつ買ったところ、税ぬき価格の合計は<S>円、税こみ価格の合計は<T>円{だ/た}"},
    {SAYS(PRICES), TALK, "レシートを見ると、<w>と<v>の小計が<S>円、税こみの合計が<T>円と書いて{ある}"},
    {SAYS(PRICES), TALK, "「<w>と<v>で、税ぬき<S>円、税こみだと<T>円だったよ。」と<A>が{言う/た}"},
    {SAYS(PRICES), NOTES, "<w>+<v>:税ぬき<S>円、税こみ<T>円"},
    {SAYS(PRICES), NOTES, "<w>と<v>の合計 税ぬき<S>円→税こみ<T>円"},
    {ALL, 0, "税率<r>%の<w>と税率<s>%の<v>を買うと、税ぬきでは<S>円、税こみでは<T>円に{なる/た}"},
    {ALL, 0, "税ぬきで合わせて<S>円の<w>と<v>に、<w>は<r>%、<v>は<s>%の消費税がついて<T>円に{なる/た}"},
    ASKED("<z>の税ぬきのねだん", "円"),
    {SAYS_QUESTION, 0, "+<z>は税ぬきで何円{だ}か"},
    {SAYS_QUESTION, 0, "+税をのぞいた<z>のねだんは何円{だ}か"},
    {SAYS_QUESTION, 0, "+<z>だけでは、税ぬきで何円に{なる}か"},
    {ALL | SAYS_QUESTION, 0, "<z>の税ぬきのねだんは何円{だ}か。<w>(税率<r>%)と<v>(税率<s>%)の合計は、税ぬきで<S>円、税こみで<T>円{だ}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>(税率<r>%)と<v>(税率<s>%)の合計が税ぬき<S>円、税こみ<T>円のときの、<z>の税ぬきのねだん"},
    {0, 0, NULL},
};

const struct wording wording_zei_kongo[] = {
    {"tax", ALL, tax},
    {"each", ALL, each},
    {NULL, 0, NULL},
};
