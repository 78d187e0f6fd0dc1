/* zei_ouyo.c - how taxes within prices, new rates, two goods and change are told.
 *
 * Slots: <w> 本, <A> a name; <P> the price, <r> and <s> rates in percent, <M> what is paid; <a> yen a <c> of <w>, <m> of
 * them; <b> yen a <e> of <v>, <n> of them.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PRICE, RATE, THIRD };
enum { BOTH = SAYS(PRICE) | SAYS(RATE), ALL = BOTH | SAYS(THIRD) };

#define TAXED_PRICE \
    {SAYS(PRICE), 0, "<w>の[税こみ|税込み]のねだんは<P>円{だ}"}, \
    {SAYS(PRICE), 0, "[税こみ|税込み]で<P>円の<w>が{ある}"}, \
    {SAYS(PRICE), 0, "<A>は<w>を買って、消費税をふくめて<P>円{はらう/た}"}, \
    {SAYS(PRICE), 0, "<w>は消費税こみで<P>円{だ}"}, \
    {SAYS(PRICE), 0, "<w>を買うと、消費税もふくめて<P>円{だ/た}"}, \
    {SAYS(PRICE), 0, "消費税を加えた<w>のねだんは<P>円{だ}"}, \
    {SAYS(PRICE), 0, "<w>の代金は、税もふくめて<P>円{だ/た}"}, \
    {SAYS(PRICE), 0, "<w>の値札に「税込<P>円」と書いて{ある}"}, \
    {SAYS(PRICE), TALK, "レシートを見ると、<w>は税こみで<P>円{だ/た}"}, \
    {SAYS(PRICE), TALK, "<A>の買った<w>は、税こみで<P>円{だ}"}, \
    {SAYS(PRICE), VOICED(VOICE_EXAM), "ある店の<w>の税込み価格は<P>円{だ}"}, \
    {SAYS(PRICE), NOTES, "<w> 税込<P>円"}, \
    {SAYS(PRICE), NOTES, "税こみ<P>円"}

#define BARE_PRICE \
    {SAYS(PRICE), 0, "[税ぬき|税抜き]<P>円の<w>が{ある}"}, \
    {SAYS(PRICE), 0, "<w>のねだんは[税ぬき|税抜き]で<P>円{だ}"}, \
    {SAYS(PRICE), 0, "<A>は、[税ぬき|税別]<P>円の<w>を{買う}"}, \
    {SAYS(PRICE), 0, "<w>の本体のねだんは<P>円{だ}"}, \
    {SAYS(PRICE), 0, "消費税をふくまないねだんが<P>円の<w>を{買う}"}, \
    {SAYS(PRICE), 0, "<w>の値札に「税ぬき<P>円」と書いて{ある}"}, \
    {SAYS(PRICE), 0, "<w>の税ぬき価格は<P>円{だ}"}, \
    {SAYS(PRICE), 0, "<w>を買うと、税をふくめないで<P>円{だ}"}, \
    {SAYS(PRICE), TALK, "ちらしに「<w> <P>円(税別)」とのって{いる}"}, \
    {SAYS(PRICE), TALK, "お店に、<P>円+税の<w>がならんで{いる}"}, \
    {SAYS(PRICE), VOICED(VOICE_EXAM), "ある商店で、税抜き価格が<P>円である<w>を{買う}"}, \
    {SAYS(PRICE), NOTES, "<w><P>円(税ぬき)"}, \
    {SAYS(PRICE), NOTES, "<w> <P>円+税"}

#define TAX_IS(fact) \
    {SAYS(fact), 0, "消費税は<r>%{だ}"}, \
    {SAYS(fact), 0, "[消費税率|消費税の割合]は<r>%{だ}"}, \
    {SAYS(fact), 0, "消費税の税率は<r>%と{する}"}, \
    {SAYS(fact), 0, "消費税を<r>%と{する}"}, \
    {SAYS(fact), 0, "+税率は<r>%{だ}"}, \
    {SAYS(fact), 0, "+税ぬきのねだんの<r>%が消費税{だ}"}, \
    {SAYS(fact), 0, "+消費税は、税ぬきのねだんに<r>%をかけた金額{だ}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+ただし、消費税率は<r>%と{する}"}, \
    {SAYS(fact), TALK, "+今の消費税は<r>%{だ}"}, \
    {SAYS(fact), TALK, "+「消費税は<r>%だよ。」と母が教えて{くれる/た}"}, \
    {SAYS(fact), NOTES, "消費税<r>%"}, \
    {SAYS(fact), NOTES, "+税率<r>%"}

static const struct phrasing tax[] = {
    TAXED_PRICE,
    TAX_IS(RATE),
    ASKED("消費税", "円"),
    ASKED("ふくまれている消費税", "円"),
    {SAYS_QUESTION, 0, "+このうち、消費税は何円{だ}か"},
    {SAYS_QUESTION, 0, "+消費税としてはらったのは何円{だ}か"},
    {SAYS_QUESTION, 0, "+消費税の分はいくら{だ}か"},
    {SAYS_QUESTION, TALK, "+このうち、消費税はいくらだったことに{なる}か"},
    {SAYS(RATE), 0, "+この中に<r>%の消費税がふくまれて{いる}"},
    {SAYS(RATE), 0, "+これは、もとのねだんに消費税<r>%を加えた金額{だ}"},
    {BOTH, 0, "消費税<r>%をふくめて<P>円の<w>が{ある}"},
    {BOTH, 0, "<A>は<w>を買って、消費税<r>%をふくめて<P>円{はらう/た}"},
    {BOTH, 0, "<w>は、<r>%の消費税を加えると<P>円に{なる}"},
    {BOTH, TALK, "「<w>は<P>円だったよ。<r>%の消費税こみでね。」と<A>が{言う/た}"},
    {BOTH, NOTES, "<w> 税込<P>円(税率<r>%)"},
    {BOTH | SAYS_QUESTION, 0, "消費税<r>%をふくめて<P>円の<w>の、消費税は何円{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "消費税は何円{だ}か。<w>は、<r>%の消費税をふくめて<P>円{だ}"},
    {BOTH | SAYS_QUESTION, NOTES, "税込<P>円(税率<r>%)のうち消費税は"},
    {0, 0, NULL},
};

static const struct phrasing new_rate[] = {
    ASKED("新しい税こみのねだん", "円"),
    {BOTH, 0, "消費税が<r>%のとき、<w>の税こみのねだんは<P>円{だ/た}"},
    {BOTH, 0, "<r>%の消費税をふくめて<P>円の<w>が{ある}"},
    {BOTH, 0, "<w>は、税率<r>%のときは税こみで<P>円{だ}"},
    {BOTH, 0, "消費税の税率が<r>%だったころ、<w>の税込み価格は<P>円{だ/た}"},
    {BOTH, 0, "<w>を消費税<r>%で買うと、全部で<P>円に{なる}"},
    {BOTH, 0, "<w>のねだんは、<r>%の消費税こみで<P>円{だ/た}"},
    {BOTH, 0, "<w>の税込み価格は、消費税率が<r>%のとき<P>円{だ}"},
    {BOTH, 0, "<A>は、消費税<r>%をふくめて<P>円の<w>を{買う/た}"},
    {BOTH, 0, "消費税<r>%を加えた<w>の代金は<P>円{だ/た}"},
    {BOTH, TALK, "<w>は、消費税が<r>%のころには税こみで<P>円{だ/た}"},
    {BOTH, TALK, "「前は消費税が<r>%で、<w>は税こみ<P>円だったよ。」と母が{言う/た}"},
    {BOTH, VOICED(VOICE_EXAM), "ある店の<w>の税込み価格は、消費税率が<r>%のとき<P>円で{ある}"},
    {BOTH, NOTES, "<w>:消費税<r>%で税込<P>円"},
    {BOTH, NOTES, "税率<r>%→<w>は税こみ<P>円"},
    {SAYS(THIRD), 0, "+その後、税率だけが<s>%に{変わる/5}"},
    {SAYS(THIRD), 0, "+税ぬきのねだんはそのままで、消費税が<s>%に{なる}"},
    {SAYS(THIRD), 0, "+消費税が<s>%に変わっても、税ぬきのねだんは同じ{だ}"},
    {SAYS(THIRD), 0, "+税ぬき価格を変えずに、消費税を<s>%に{する}"},
    {SAYS(THIRD), 0, "+いまの税率は<s>%で、税ぬきのねだんは{変わらない}"},
    {SAYS(THIRD), 0, "+税ぬきのねだんが同じまま、税率は<s>%になって{いる}"},
    {SAYS(THIRD), 0, "+税率は<s>%に改められ、税ぬきの価格は{変わらない}"},
    {SAYS(THIRD), 0, "+同じものに、今度は<s>%の消費税が{かかる}"},
    {SAYS(THIRD), TALK, "+今は消費税が<s>%で、税ぬきのねだんは前と同じ{だ}"},
    {SAYS(THIRD), TALK, "+消費税は<s>%に変わったけれど、税ぬきのねだんはそのまま{だ}"},
    {SAYS(THIRD), VOICED(VOICE_EXAM), "+税率が<s>%に変わった後も、税抜きの価格は{変わらない}"},
    {SAYS(THIRD), NOTES, "+税率<s>%に変わる(税ぬきは同じ)"},
    {SAYS(THIRD), NOTES, "+税抜きは同じで税率<s>%"},
    {SAYS_QUESTION, 0, "+税こみのねだんは何円に{なる}か"},
    {SAYS_QUESTION, 0, "+今度は税こみで何円はらえば{いい}か"},
    {SAYS_QUESTION, 0, "+今の税込み価格は何円{だ}か"},
    {SAYS(THIRD) | SAYS_QUESTION, 0, "+税ぬきのねだんが同じなら、消費税が<s>%のときの税こみのねだんは何円{だ}か"},
    {SAYS(THIRD) | SAYS_QUESTION, 0, "+これを消費税<s>%で買うと、税こみで何円に{なる}か"},
    {ALL | SAYS_QUESTION, 0, "消費税<r>%で税こみ<P>円の<w>は、消費税が<s>%になると税こみ何円に{なる}か"},
    {ALL | SAYS_QUESTION, NOTES, "税率<r>%で税込<P>円の<w>、税率<s>%では税込何円"},
    {0, 0, NULL},
};

static const struct phrasing gap[] = {
    BARE_PRICE,
    {SAYS(RATE), 0, "消費税は、<r>%の場合と<s>%の場合が{ある}"},
    {SAYS(RATE), 0, "+持ち帰りなら消費税は<r>%、店の中で使うと<s>%{だ}"},
    {SAYS(RATE), 0, "+消費税は、ある店では<r>%、別の店では<s>%{だ}"},
    {SAYS(RATE), 0, "+これを税率<r>%で買うときと、<s>%で買うときを{くらべる}"},
    {SAYS(RATE), 0, "+消費税が<r>%から<s>%に{上がる}"},
    {SAYS(RATE), 0, "+かかる消費税は、<r>%のときと<s>%のときが{ある}"},
    {SAYS(RATE), 0, "+消費税の税率は、前は<r>%、今は<s>%{だ}"},
    {SAYS(RATE), 0, "+税率<r>%で買う人と、税率<s>%で買う人が{いる}"},
    {SAYS(RATE), TALK, "+「持ち帰りは消費税<r>%、店で食べると<s>%なんだって。」と<A>が{言う/た}"},
    {SAYS(RATE), TALK, "+消費税が<r>%のうちに買うか、<s>%になってから買うか、まよって{いる}"},
    {SAYS(RATE), VOICED(VOICE_EXAM), "+消費税率が<r>%である場合と<s>%である場合を{くらべる}"},
    {SAYS(RATE), NOTES, "消費税<r>%と<s>%をくらべる"},
    {SAYS(RATE), NOTES, "税率は<r>%か<s>%"},
    {SAYS_QUESTION, 0, "+はらう金額は何円{ちがう}か"},
    {SAYS_QUESTION, 0, "+何円の差が{ある}か"},
    {SAYS_QUESTION, 0, "+税こみのねだんの差は何円{だ}か"},
    {SAYS_QUESTION, 0, "+税率が低いほうが何円{安い}か"},
    {SAYS_QUESTION, 0, "+?税こみの代金の差|円"},
    {SAYS_QUESTION, 0, "+しはらう金額のちがいは何円に{なる}か"},
    {SAYS_QUESTION, 0, "+高い税率のほうが、何円多くはらうことに{なる}か"},
    {SAYS_QUESTION, 0, "+消費税の差は何円{だ}か"},
    {SAYS_QUESTION, TALK, "+いくら得を{する}か"},
    {SAYS_QUESTION, TALK, "+低い税率で買うと、何円安く{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+いくらちがうのかな"},
    {SAYS_QUESTION, NOTES, "+差は何円"},
    {BOTH, 0, "税ぬき<P>円の<w>には、<r>%の消費税がかかるときと、<s>%の消費税がかかるときが{ある}"},
    {BOTH | SAYS_QUESTION, 0, "税ぬき<P>円の<w>を、消費税<r>%で買うのと<s>%で買うのとでは、何円{ちがう}か"},
    {BOTH | SAYS_QUESTION, 0, "税ぬき<P>円の<w>の税こみのねだんは、税率<s>%では税率<r>%より何円{高い}か"},
    {BOTH | SAYS_QUESTION, NOTES, "税ぬき<P>円、税率<r>%と<s>%の差は何円"},
    {0, 0, NULL},
};

enum { ONE_GOOD, OTHER_GOOD, GOODS_TAX };
enum { TWO_GOODS = SAYS(ONE_GOOD) | SAYS(OTHER_GOOD) };
static const struct phrasing goods[] = {
    TAX_IS(GOODS_TAX),
    ASKED("税こみの代金", "円"),
    {SAYS_QUESTION, 0, "+全部で何円はらえば{いい}か"},
    {SAYS_QUESTION, 0, "+しはらう金額はいくら{だ}か"},
    {SAYS_QUESTION, TALK, "+レジでいくらはらうことに{なる}か"},
    {SAYS(ONE_GOOD), 0, "税ぬきで1<c><a>円の<w>を<m><c>{買う}"},
    {SAYS(ONE_GOOD), 0, "1<c><a>円の<w>を<m><c>{買う/た}。ねだんは税ぬき{だ}"},
    {SAYS(ONE_GOOD), 0, "<w>を<m><c>{買う}。<w>は1<c>が税ぬき<a>円{だ}"},
    {SAYS(ONE_GOOD), 0, "<w>は税ぬき1<c><a>円で、これを<m><c>{買う}"},
    {SAYS(ONE_GOOD), 0, "店で、税別<a>円の<w>を<m><c>かごに{入れる}"},
    {SAYS(ONE_GOOD), 0, "<A>は、1<c>税ぬき<a>円の<w>を<m><c>{買う/た}"},
    {SAYS(ONE_GOOD), 0, "消費税をふくまないねだんが<a>円の<w>を<m><c>{選ぶ}"},
    {SAYS(ONE_GOOD), 0, "買い物で、税ぬき<a>円の<w>を<m><c>{注文する}"},
    {SAYS(ONE_GOOD), TALK, "<A>は、1<c><a>円+税の<w>を<m><c>{買う}"},
    {SAYS(ONE_GOOD), VOICED(VOICE_EXAM), "税抜き価格が1<c><a>円の<w>を<m><c>{買う}"},
    {SAYS(ONE_GOOD), NOTES, "<w>(税ぬき<a>円)×<m>"},
    {SAYS(ONE_GOOD), NOTES, "<w>1<c><a>円を<m><c>(税別)"},
    {SAYS(OTHER_GOOD), 0, "+1<e><b>円の<v>も<n><e>{買う}"},
    {SAYS(OTHER_GOOD), 0, "+さらに、税ぬき1<e><b>円の<v>を<n><e>{買う}"},
    {SAYS(OTHER_GOOD), 0, "+<v>は1<e>税ぬき<b>円で、<n><e>{買う}"},
    {SAYS(OTHER_GOOD), 0, "+いっしょに、1<e><b>円の<v>を<n><e>{買う}"},
    {SAYS(OTHER_GOOD), 0, "+ほかに、税別<b>円の<v>を<n><e>{選ぶ}"},
    {SAYS(OTHER_GOOD), 0, "+それと、税ぬきで1<e><b>円の<v>を<n><e>かごに{入れる}"},
    {SAYS(OTHER_GOOD), 0, "+<v>も<n><e>{買う}。<v>の税ぬきのねだんは1<e><b>円{だ}"},
    {SAYS(OTHER_GOOD), 0, "+同じ店で、税ぬき<b>円の<v>を<n><e>{買う}"},
    {SAYS(OTHER_GOOD), TALK, "+ついでに、1<e><b>円+税の<v>も<n><e>{買う}"},
    {SAYS(OTHER_GOOD), VOICED(VOICE_EXAM), "+また、税抜き価格が1<e><b>円の<v>を<n><e>{買う}"},
    {SAYS(OTHER_GOOD), NOTES, "+<v>(税ぬき<b>円)×<n>"},
    {SAYS(OTHER_GOOD), NOTES, "+<v>1<e><b>円を<n><e>"},
    {SAYS(GOODS_TAX), 0, "+代金の合計に、<r>%の消費税が{加わる}"},
    {SAYS(GOODS_TAX), 0, "+これらのねだんには、<r>%の消費税が{つく}"},
    {TWO_GOODS, 0, "税ぬきで1<c><a>円の<w>を<m><c>と、1<e><b>円の<v>を<n><e>{買う}"},
    {TWO_GOODS, 0, "文ぼう具や食べ物を売る店で、1<c><a>円の<w>を<m><c>と、1<e><b>円の<v>を<n><e>{買う/た}。ねだんに消費税は{ふくまれない}"},
    {TWO_GOODS, TALK, "<A>は、税ぬき<a>円の<w><m><c>と税ぬき<b>円の<v><n><e>を{買う}"},
    {TWO_GOODS, NOTES, "<w><a>円×<m>、<v><b>円×<n>(税ぬき)"},
    {0, 0, NULL},
};

static const struct phrasing change[] = {
    BARE_PRICE,
    TAX_IS(RATE),
    ASKED("おつり", "円"),
    {SAYS_QUESTION, 0, "+おつりをいくら{もらう}か"},
    {SAYS_QUESTION, 0, "+何円もどって{くる}か"},
    {SAYS_QUESTION, 0, "+おつりはいくら{だ}か"},
    {SAYS(THIRD), 0, "+<M>円を出して{はらう}"},
    {SAYS(THIRD), 0, "+レジで<M>円を{出す}"},
    {SAYS(THIRD), 0, "+<M>円札で{はらう}"},
    {SAYS(THIRD), 0, "+これを、<M>円出して{買う}"},
    {SAYS(THIRD), 0, "+しはらいに<M>円を{使う}"},
    {SAYS(THIRD), 0, "+お店の人に<M>円を{わたす}"},
    {SAYS(THIRD), 0, "+出したお金は<M>円{だ}"},
    {SAYS(THIRD), 0, "+代金として<M>円を{出す}"},
    {SAYS(THIRD), TALK, "+<A>は<M>円を{出す}"},
    {SAYS(THIRD), TALK, "+さいふから<M>円を{出す}"},
    {SAYS(THIRD), VOICED(VOICE_EXAM), "+代金を<M>円で{しはらう}"},
    {SAYS(THIRD), NOTES, "+<M>円で払う"},
    {SAYS(THIRD), NOTES, "+出したのは<M>円"},
    {BOTH, 0, "税ぬき<P>円の<w>を買うと、<r>%の消費税が{かかる}"},
    {BOTH, NOTES, "<w> <P>円+税(<r>%)"},
    {SAYS(THIRD) | SAYS_QUESTION, 0, "+<M>円出すと、おつりは何円に{なる}か"},
    {SAYS(THIRD) | SAYS_QUESTION, 0, "+<M>円はらうと、何円もどって{くる}か"},
    {ALL | SAYS_QUESTION, 0, "税ぬき<P>円の<w>を消費税<r>%で買って<M>円出すと、おつりは何円{だ}か"},
    {ALL | SAYS_QUESTION, NOTES, "<w> <P>円+税(<r>%)を<M>円で買ったおつり"},
    {0, 0, NULL},
};

const struct wording wording_zei_ouyo[] = {
    {"tax", BOTH, tax},
    {"new_rate", ALL, new_rate},
    {"gap", BOTH, gap},
    {"goods", TWO_GOODS | SAYS(GOODS_TAX), goods},
    {"change", ALL, change},
    {NULL, 0, NULL},
};
