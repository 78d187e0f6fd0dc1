/* shiharai_shina.c - how two goods for exactly so much, and the amounts of some coins, are asked for.
 *
 * Slots: <p> えん筆 at <a> yen, <q> ペン at <b> yen, <c> 本, <T> the whole; <v1> <v2> <v3> yen, <n1> <n2> <n3> pieces;
 * <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PRICES, TOTAL, BOTH_KINDS };
#define ALL (SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOTH_KINDS) | SAYS_QUESTION)

static const struct phrasing goods[] = {
    {SAYS(PRICES), 0, "<p>は1<c><a>円、<q>は1<c><b>円{だ}"},
    {SAYS(PRICES), 0, "1<c><a>円の<p>と、1<c><b>円の<q>が{ある}"},
    {SAYS(PRICES), 0, "<p>が1<c><a>円、<q>が1<c><b>円で売られて{いる}"},
    {SAYS(PRICES), 0, "ある店では、<p>は1<c><a>円、<q>は1<c><b>円{だ}"},
    {SAYS(PRICES), 0, "1<c>のねだんは、<p>が<a>円、<q>が<b>円{だ}"},
    {SAYS(PRICES), 0, "1<c><a>円の<p>と1<c><b>円の<q>を{買う}"},
    {SAYS(PRICES), 0, "店に、<p>が1<c><a>円、<q>が1<c><b>円でならんで{いる}"},
    {SAYS(PRICES), TALK, "<P>が店に行くと、<p>は1<c><a>円、<q>は1<c><b>円{だ/た}"},
    {SAYS(PRICES), TALK, "「<p>は1<c><a>円、<q>は1<c><b>円だって。」と<P>が{いう}"},
    {SAYS(PRICES), NOTES, "<p>1<c><a>円、<q>1<c><b>円"},
    {SAYS(PRICES), NOTES, "<a>円の<p>と<b>円の<q>"},
    {SAYS(TOTAL), 0, "+代金をちょうど<T>円に{する}"},
    {SAYS(TOTAL), 0, "+合わせてちょうど<T>円分を{買う}"},
    {SAYS(TOTAL), 0, "+<T>円をちょうど使い切るように{買う}"},
    {SAYS(TOTAL), 0, "+代金は合わせて<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+代金の合計がちょうど<T>円になるように{選ぶ}"},
    {SAYS(TOTAL), 0, "+<T>円ちょうどになるように組み合わせて{買う}"},
    {SAYS(TOTAL), TALK, "+<P>は、<T>円ぴったりになるように買いたいと{思う}"},
    {SAYS(TOTAL), TALK, "+「<T>円ぴったりで買ってきてね。」とたのま{れる/た}"},
    {SAYS(TOTAL), NOTES, "+合計ちょうど<T>円"},
    {SAYS(TOTAL), NOTES, "+<T>円ちょうど"},
    {SAYS(BOTH_KINDS), 0, "+どちらも少なくとも1<c>は{買う}"},
    {SAYS(BOTH_KINDS), 0, "+<p>も<q>も、1<c>以上は{買う}"},
    {SAYS(BOTH_KINDS), 0, "+両方とも必ず{買う}"},
    {SAYS(BOTH_KINDS), 0, "+どちらか一方だけを買うことは{ない}"},
    {SAYS(BOTH_KINDS), 0, "+ただし、どちらも1<c>以上買うものと{する}"},
    {SAYS(BOTH_KINDS), 0, "+それぞれ1<c>以上{買う}"},
    {SAYS(BOTH_KINDS), TALK, "+<p>も<q>も1<c>は買うことに{する}"},
    {SAYS(BOTH_KINDS), NOTES, "+両方1<c>以上"},
    {SAYS_QUESTION, 0, "+買い方は全部で何通り{ある}か"},
    {SAYS_QUESTION, 0, "+個数の組み合わせは何通り{ある}か"},
    {SAYS_QUESTION, 0, "+?買い方の数|通り"},
    {SAYS_QUESTION, 0, "+何通りの買い方が{考えられる}か"},
    {SAYS_QUESTION, 0, "+<p>と<q>の個数の組は、全部で何通り{ある}か"},
    {SAYS_QUESTION, 0, "+買い方は何通り{考えられる}か"},
    {SAYS_QUESTION, TALK, "+買い方は何通りできるか、{わかる}か"},
    {SAYS_QUESTION, NOTES, "+買い方は何通り"},
    {SAYS_QUESTION, NOTES, "+組み合わせは何通り"},
    {SAYS(BOTH_KINDS) | SAYS_QUESTION, 0, "+どちらも1<c>以上買うとき、買い方は何通り{ある}か"},
    {SAYS(BOTH_KINDS) | SAYS_QUESTION, 0, "+両方とも1<c>以上買うとき、個数の組み合わせは何通り{ある}か"},
    {SAYS(BOTH_KINDS) | SAYS_QUESTION, 0, "+どちらも少なくとも1<c>は買うとすると、買い方は全部で何通りに{なる}か"},
    {SAYS(TOTAL) | SAYS(BOTH_KINDS), 0, "+それぞれ1<c>以上買って、代金をちょうど<T>円に{する}"},
    {SAYS(TOTAL) | SAYS(BOTH_KINDS), 0, "+両方とも1<c>以上、合わせてちょうど<T>円分を{買う}"},
    {SAYS(TOTAL) | SAYS(BOTH_KINDS), 0, "+どちらも1<c>以上買ったところ、代金はちょうど<T>円{だ/た}"},
    {SAYS(PRICES) | SAYS(TOTAL), TALK, "1<c><a>円の<p>と1<c><b>円の<q>を組み合わせて、ちょうど<T>円分買いたいと<P>が{いう}"},
    {SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOTH_KINDS), 0, "1<c><a>円の<p>と1<c><b>円の<q>を、それぞれ1<c>以上買って、代金がちょうど<T>円に{なる/た}"},
    {SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOTH_KINDS), 0, "1<c><a>円の<p>と1<c><b>円の<q>を、どちらも少なくとも1<c>は買い、代金をちょうど<T>円に{する}"},
    {ALL, 0, "1<c><a>円の<p>と1<c><b>円の<q>をどちらも1<c>以上買って、ちょうど<T>円にする買い方は、全部で何通り{ある}か"},
    {ALL, NOTES, "<a>円の<p>と<b>円の<q>で<T>円ちょうど。両方1<c>以上。組み合わせは何通り"},
    {0, 0, NULL},
};

enum { COINS, EXACT };
#define COINS_ALL (SAYS(COINS) | SAYS(EXACT) | SAYS_QUESTION)
static const struct phrasing amounts[] = {
    {SAYS(COINS), 0, "<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚{ある}"},
    {SAYS(COINS), 0, "お金が、<v1>円<n1>枚、<v2>円<n2>枚、<v3>円<n3>枚{ある}"},
    {SAYS(COINS), 0, "さいふの中に、<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚入って{いる}"},
    {SAYS(COINS), 0, "<v3>円を<n3>枚、<v2>円を<n2>枚、<v1>円を<n1>枚持って{いる}"},
    {SAYS(COINS), 0, "使えるお金は、<v1>円<n1>枚と、<v2>円<n2>枚と、<v3>円<n3>枚{だ}"},
    {SAYS(COINS), 0, "<v3>円<n3>枚、<v2>円<n2>枚、<v1>円<n1>枚を{使う}"},
    {SAYS(COINS), 0, "机の上に、<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚おいて{ある}"},
    {SAYS(COINS), TALK, "<P>のさいふには、<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚{ある}"},
    {SAYS(COINS), TALK, "<P>が貯金箱をあけると、<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚出て{くる/た}"},
    {SAYS(COINS), TALK, "「<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚あるよ。」と<P>が{いう}"},
    {SAYS(COINS), NOTES, "<v1>円<n1>枚、<v2>円<n2>枚、<v3>円<n3>枚"},
    {SAYS(COINS), NOTES, "<v3>円<n3>枚・<v2>円<n2>枚・<v1>円<n1>枚"},
    {SAYS(EXACT), 0, "+これらの一部または全部を使って、おつりのないように{はらう}"},
    {SAYS(EXACT), 0, "+この中から何枚か使って、ちょうど{はらう}"},
    {SAYS(EXACT), 0, "+使わないお金があってもよいが、0円は{数えない}"},
    {SAYS(EXACT), 0, "+おつりをもらわずに、ぴったり{はらう}"},
    {SAYS(EXACT), 0, "+何枚か選んで金額を{つくる}"},
    {SAYS(EXACT), TALK, "+一部だけ使ってもよいが、おつりは{もらわない}"},
    {SAYS(EXACT), NOTES, "+おつりなし、0円は除く"},
    {SAYS_QUESTION, 0, "+はらえる金額は全部で何通り{ある}か"},
    {SAYS_QUESTION, 0, "+金額は何通り{できる}か"},
    {SAYS_QUESTION, 0, "+?はらえる金額の数|通り"},
    {SAYS_QUESTION, 0, "+はらうことができる金額は何通り{ある}か"},
    {SAYS_QUESTION, 0, "+ちがう金額は全部で何通り{ある}か"},
    {SAYS_QUESTION, TALK, "+何通りの金額がはらえるか、{わかる}か"},
    {SAYS_QUESTION, TALK, "+はらえる金額は何通り{だ}か"},
    {SAYS_QUESTION, NOTES, "+金額は何通り"},
    {SAYS(EXACT) | SAYS_QUESTION, 0, "+ちょうどはらえる金額は何通り{ある}か"},
    {SAYS(EXACT) | SAYS_QUESTION, 0, "+これらの一部または全部を使ってちょうど支払える金額は、何通り{ある}か"},
    {SAYS(EXACT) | SAYS_QUESTION, 0, "+おつりのないようにはらえる金額は何通り{ある}か。0円は{のぞく}"},
    {SAYS(EXACT) | SAYS_QUESTION, 0, "+?おつりなしではらえる金額の数|通り"},
    {SAYS(EXACT) | SAYS_QUESTION, TALK, "+ぴったりはらえる金額は、全部で何通り{ある}か"},
    {SAYS(EXACT) | SAYS_QUESTION, NOTES, "+ちょうど払える金額は何通り(0円は除く)"},
    {COINS_ALL, 0, "<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚あるとき、ちょうどはらえる金額は全部で何通り{ある}か"},
    {COINS_ALL, 0, "?<v1>円<n1>枚、<v2>円<n2>枚、<v3>円<n3>枚の一部または全部を使ってちょうど支払える金額の数|通り"},
    {COINS_ALL, NOTES, "<v1>円<n1>枚、<v2>円<n2>枚、<v3>円<n3>枚で払える金額は何通り"},
    {0, 0, NULL},
};

const struct wording wording_shiharai_shina[] = {
    {"goods", SAYS(PRICES) | SAYS(TOTAL) | SAYS(BOTH_KINDS), goods},
    {"amounts", SAYS(COINS) | SAYS(EXACT), amounts},
    {NULL, 0, NULL},
};
