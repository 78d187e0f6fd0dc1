/* torichigae.c - how swapped numbers of two goods are said.
 *
 * Slots: <a> <b> the cheaper and the dearer goods, <c> their counter, <q> the asked one; prices <pa> <pb>, planned bill
 * <T>, <D> the change of the bill (<ud> 高く or 安く) or the real bill; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PRICES, PLAN, SWAP, RESULT };
enum { ALL = SAYS(PRICES) | SAYS(PLAN) | SAYS(SWAP) | SAYS(RESULT) };

#define SHOPPING \
    {SAYS(PRICES), 0, "<a>は1<c><pa>円、<b>は1<c><pb>円{だ}"}, \
    {SAYS(PRICES), 0, "1<c><pa>円の<a>と1<c><pb>円の<b>が{ある}"}, \
    {SAYS(PRICES), 0, "1<c>のねだんは、<a>が<pa>円、<b>が<pb>円{だ}"}, \
    {SAYS(PRICES), 0, "店では<b>を1<c><pb>円、<a>を1<c><pa>円で売って{いる}"}, \
    {SAYS(PRICES), 0, "<a>1<c>は<pa>円、<b>1<c>は<pb>円で{買える}"}, \
    {SAYS(PRICES), 0, "<a>は1<c>につき<pa>円、<b>は1<c>につき<pb>円{する}"}, \
    {SAYS(PRICES), 0, "ある店の<b>は1<c><pb>円で、<a>は1<c><pa>円{だ}"}, \
    {SAYS(PRICES), 0, "<P>が行った店では、<a>が1<c><pa>円、<b>が1<c><pb>円{だ/た}"}, \
    {SAYS(PRICES), TALK, "「<a>は<pa>円、<b>は<pb>円だよ。」とお店の人が{言う/た}"}, \
    {SAYS(PRICES), TALK, "お店で見ると、<a>は1<c><pa>円、<b>は1<c><pb>円{だ/た}"}, \
    {SAYS(PRICES), NOTES, "<a>1<c><pa>円、<b>1<c><pb>円"}, \
    {SAYS(PRICES), NOTES, "<a><pa>円、<b><pb>円"}, \
    {SAYS(PLAN), 0, "<a>と<b>を何<c>かずつ買って、代金は<T>円になる予定{だ/た}"}, \
    {SAYS(PLAN), 0, "<P>は、<a>と<b>を買って<T>円はらうつもり{だ/た}"}, \
    {SAYS(PLAN), 0, "予定では、<a>と<b>の代金は合わせて<T>円{だ/た}"}, \
    {SAYS(PLAN), 0, "<a>と<b>を<T>円分買うことになって{いる/た}"}, \
    {SAYS(PLAN), 0, "<a>と<b>を何<c>かずつ、合計<T>円で買う計画を{立てる/た}"}, \
    {SAYS(PLAN), 0, "はじめの計画では、<a>と<b>で<T>円の買い物に{なる}"}, \
    {SAYS(PLAN), 0, "<P>は<T>円を持って、<a>と<b>をちょうど<T>円分買いに{行く/た}"}, \
    {SAYS(PLAN), VOICED(VOICE_EXAM), "<a>と<b>をいくつかずつ買い、代金の合計を<T>円にする予定{だ/た}"}, \
    {SAYS(PLAN), VOICED(VOICE_STORY), "お使いで<a>と<b>をたのまれた<P>。メモの通りに買えば<T>円のはず{だ/た}"}, \
    {SAYS(PLAN), TALK, "メモには<a>と<b>の数が書いてあって、代金は<T>円になるはず{だ/た}"}, \
    {SAYS(PLAN), TALK, "おつかいで<a>と<b>をたのまれ、ちょうど<T>円を{わたされる/た}"}, \
    {SAYS(PLAN), NOTES, "予定:<a>と<b>で<T>円"}, \
    {SAYS(PLAN), NOTES, "<a>と<b>を買い<T>円の予定"}, \
    {SAYS(SWAP), 0, "+ところが、2つの数をとりちがえて{買う/た}"}, \
    {SAYS(SWAP), 0, "+ところが、<a>と<b>の数を逆に{する/た}"}, \
    {SAYS(SWAP), 0, "+しかし、<a>の数と<b>の数を入れかえて{買う/た}"}, \
    {SAYS(SWAP), 0, "+まちがえて、<a>と<b>の数を反対にして{しまう/た}"}, \
    {SAYS(SWAP), 0, "+実際には、<a>の予定の数だけ<b>を、<b>の予定の数だけ<a>を{買う/た}"}, \
    {SAYS(SWAP), 0, "+店で<a>と<b>の数を反対に{伝える/た}"}, \
    {SAYS(SWAP), 0, "+うっかりして、買う数を<a>と<b>で{とりちがえる/た}"}, \
    {SAYS(SWAP), 0, "+買うときに、2つの数が入れかわって{しまう/た}"}, \
    {SAYS(SWAP), VOICED(VOICE_EXAM), "+しかし、<a>と<b>の買う数を逆にしたものと{する}"}, \
    {SAYS(SWAP), TALK, "+でも、<a>と<b>の数を逆に買って{くる/た}"}, \
    {SAYS(SWAP), TALK, "+あわてていたので、メモの数を逆に読んで{しまう/た}"}, \
    {SAYS(SWAP), NOTES, "+2つの数を逆にした"}, \
    {SAYS(SWAP), NOTES, "+数をとりちがえる"}, \
    {SAYS(PRICES) | SAYS(PLAN), 0, "1<c><pa>円の<a>と1<c><pb>円の<b>を何<c>かずつ買うと、代金は<T>円になる予定{だ/た}"}, \
    {SAYS(PRICES) | SAYS(PLAN), 0, "<P>は、1<c><pb>円の<b>と1<c><pa>円の<a>を買って、ちょうど<T>円はらうつもり{だ/た}"}, \
    {SAYS(PRICES) | SAYS(PLAN), 0, "<a>(1<c><pa>円)と<b>(1<c><pb>円)を買って<T>円になるはず{だ/た}"}, \
    {SAYS(PRICES) | SAYS(PLAN), TALK, "1<c><pa>円の<a>と1<c><pb>円の<b>を、たのまれた数だけ買えば<T>円になるはず{だ/た}"}, \
    {SAYS(PRICES) | SAYS(PLAN), NOTES, "<a><pa>円と<b><pb>円で<T>円の予定"}, \
    {SAYS_QUESTION, 0, "?買う予定だった<q>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?はじめの予定の<q>の数|<c>"}, \
    {SAYS_QUESTION, 0, "<q>は何<c>買う予定{だ/た}か"}, \
    {SAYS_QUESTION, 0, "はじめに買う予定だった<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "はじめ、<q>を何<c>買うつもり{だ/た}か"}, \
    {SAYS_QUESTION, 0, "<q>の予定の数は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+正しくは、<q>を何<c>買うはず{だ/た}か"}, \
    {SAYS_QUESTION, 0, "予定していた<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>はもともと何<c>買うはずだったことに{なる}か"}, \
    {SAYS_QUESTION, TALK, "たのまれた<q>は何<c>だったのでしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>は何<c>買うはずだったと{思う}か"}, \
    {SAYS_QUESTION, NOTES, "予定の<q>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "予定の<q>の数"}

static const struct phrasing change[] = {
    SHOPPING,
    {SAYS(RESULT), 0, "+代金は予定より<D>円<ud>{なる/た}"},
    {SAYS(RESULT), 0, "+すると、予定より<D>円<ud>{なる/た}"},
    {SAYS(RESULT), 0, "+はらった金額は、予定より<D>円<ud>{なる/た}"},
    {SAYS(RESULT), 0, "+はじめの予定とくらべて、代金が<D>円<ud>なって{しまう/た}"},
    {SAYS(RESULT), 0, "+その結果、代金は<D>円<ud>{なる/た}"},
    {SAYS(RESULT), 0, "+実際の代金は、予定の代金より<D>円<ud>{つく/た}"},
    {SAYS(RESULT), 0, "+おかげで、しはらいが予定より<D>円<ud>{なる/た}"},
    {SAYS(RESULT), 0, "+合計は予定の金額より<D>円<ud>{なる/た}"},
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+このため、代金の合計は予定より<D>円<ud>{なる/た}"},
    {SAYS(RESULT), TALK, "+レジで、予定より<D>円<ud>なって{おどろく/た}"},
    {SAYS(RESULT), TALK, "+そうしたら、<D>円<ud>なって{しまう/た}"},
    {SAYS(RESULT), NOTES, "+予定より<D>円<ud>なった"},
    {SAYS(RESULT), NOTES, "+<D>円<ud>なる"},
    {SAYS(SWAP) | SAYS(RESULT), 0, "+ところが、数をとりちがえたので予定より<D>円<ud>{なる/た}"},
    {SAYS(SWAP) | SAYS(RESULT), 0, "+しかし、<a>と<b>の数を逆にしたため、代金は<D>円<ud>{なる/た}"},
    {SAYS(SWAP) | SAYS(RESULT), 0, "+個数を入れかえて買ったところ、予定より<D>円<ud>{なる/た}"},
    {ALL, 0, "1<c><pb>円の<b>と1<c><pa>円の<a>を何<c>かずつ買うと<T>円になる予定{だ/た}が、数をとりちがえたので予定より<D>円<ud>{なる/た}"},
    {ALL | SAYS_QUESTION, 0, "<q>は何<c>買う予定{だ/た}か。<a>(1<c><pa>円)と<b>(1<c><pb>円)を買って<T>円になるはずが、数を逆にしたので<D>円<ud>{なる/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a><pa>円と<b><pb>円を<T>円分買う予定で、数を逆にすると<D>円<ud>なるときの、<q>の予定の数"},
    {0, 0, NULL},
};

static const struct phrasing bills[] = {
    SHOPPING,
    {SAYS(RESULT), 0, "+代金は<D>円に{なる/た}"},
    {SAYS(RESULT), 0, "+すると、<D>円かかって{しまう/た}"},
    {SAYS(RESULT), 0, "+実際にはらったのは<D>円{だ/た}"},
    {SAYS(RESULT), 0, "+その結果、代金は<D>円{だ/た}"},
    {SAYS(RESULT), 0, "+しはらった金額は<D>円{だ}"},
    {SAYS(RESULT), 0, "+実際の代金は<D>円に{なる/た}"},
    {SAYS(RESULT), 0, "+合計で<D>円を{はらう/た}"},
    {SAYS(RESULT), 0, "+そのときの代金は<D>円{だ/た}"},
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+このため、支払った代金は<D>円{だ/た}"},
    {SAYS(RESULT), TALK, "+レジでは<D>円と{言われる/た}"},
    {SAYS(RESULT), TALK, "+レシートを見ると<D>円{だ/た}"},
    {SAYS(RESULT), NOTES, "+実際は<D>円"},
    {SAYS(RESULT), NOTES, "+→<D>円"},
    {SAYS(SWAP) | SAYS(RESULT), 0, "+ところが、数をとりちがえたので<D>円に{なる/た}"},
    {SAYS(SWAP) | SAYS(RESULT), 0, "+しかし、<a>と<b>の数を逆にしたため、代金は<D>円に{なる/た}"},
    {SAYS(SWAP) | SAYS(RESULT), 0, "+個数を入れかえて買ったところ、代金は<D>円{だ/た}"},
    {SAYS(SWAP) | SAYS(RESULT), TALK, "+「数を反対に買ったら、<D>円もかかったよ。」と<P>が{言う/た}"},
    {ALL, 0, "1<c><pb>円の<b>と1<c><pa>円の<a>を何<c>かずつ買うと<T>円になる予定{だ/た}が、数をとりちがえたので<D>円に{なる/た}"},
    {ALL | SAYS_QUESTION, 0, "<q>は何<c>買う予定{だ/た}か。<a>(1<c><pa>円)と<b>(1<c><pb>円)を買って<T>円になるはずが、数を逆にしたので<D>円に{なる/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<a><pa>円と<b><pb>円を<T>円分買う予定で、数を逆にすると<D>円になるときの、<q>の予定の数"},
    {0, 0, NULL},
};

const struct wording wording_torichigae[] = {
    {"change", ALL, change},
    {"bills", ALL, bills},
    {NULL, 0, NULL},
};
