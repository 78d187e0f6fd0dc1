/* torichigae_gokei.c - how swapped numbers of two goods are said where both together are known.
 *
 * Slots: <a> <b> the cheaper and the dearer goods, <c> their counter, <q> the asked one; prices <pa> <pb>, together
 * <N>, <D> the change of the bill, <ud> 高く or 安く; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PRICES, PLAN, SWAP, RESULT };
enum { ALL = SAYS(PRICES) | SAYS(PLAN) | SAYS(SWAP) | SAYS(RESULT) };

#define MISTAKE \
    {SAYS(PRICES), 0, "<a>は1<c><pa>円、<b>は1<c><pb>円{だ}"}, \
    {SAYS(PRICES), 0, "1<c><pa>円の<a>と1<c><pb>円の<b>が{ある}"}, \
    {SAYS(PRICES), 0, "1<c>のねだんは、<a>が<pa>円、<b>が<pb>円{だ}"}, \
    {SAYS(PRICES), 0, "店では<b>を1<c><pb>円、<a>を1<c><pa>円で売って{いる}"}, \
    {SAYS(PRICES), 0, "<a>は1<c>につき<pa>円、<b>は1<c>につき<pb>円{する}"}, \
    {SAYS(PRICES), 0, "<P>が行った店では、<a>が1<c><pa>円、<b>が1<c><pb>円{だ/た}"}, \
    {SAYS(PRICES), TALK, "お店で見ると、<a>は1<c><pa>円、<b>は1<c><pb>円{だ/た}"}, \
    {SAYS(PRICES), NOTES, "<a>1<c><pa>円、<b>1<c><pb>円"}, \
    {SAYS(PLAN), 0, "<a>と<b>を合わせて<N><c>買う予定{だ/た}"}, \
    {SAYS(PLAN), 0, "<P>は、<a>と<b>を全部で<N><c>買うつもり{だ/た}"}, \
    {SAYS(PLAN), 0, "予定では、<a>と<b>を合わせると<N><c>{だ/た}"}, \
    {SAYS(PLAN), 0, "<a>と<b>を何<c>かずつ、合計<N><c>買う計画を{立てる/た}"}, \
    {SAYS(PLAN), 0, "<P>は、<a>と<b>を合わせて<N><c>買いに{行く/た}"}, \
    {SAYS(PLAN), 0, "<a>と<b>を何<c>かずつ、全部で<N><c>注文することに{する/た}"}, \
    {SAYS(PLAN), VOICED(VOICE_EXAM), "<a>と<b>をいくつかずつ、合わせて<N><c>買う予定{だ/た}"}, \
    {SAYS(PLAN), TALK, "おつかいで、<a>と<b>を合わせて<N><c>{たのまれる/た}"}, \
    {SAYS(PLAN), TALK, "メモには<a>と<b>の数が書いてあって、合わせて<N><c>{だ/た}"}, \
    {SAYS(PLAN), NOTES, "予定:<a>と<b>で<N><c>"}, \
    {SAYS(SWAP), 0, "+ところが、2つの数をとりちがえて{買う/た}"}, \
    {SAYS(SWAP), 0, "+ところが、<a>と<b>の数を逆に{する/た}"}, \
    {SAYS(SWAP), 0, "+しかし、<a>の数と<b>の数を入れかえて{買う/た}"}, \
    {SAYS(SWAP), 0, "+まちがえて、<a>と<b>の数を反対にして{しまう/た}"}, \
    {SAYS(SWAP), 0, "+実際には、<a>の予定の数だけ<b>を、<b>の予定の数だけ<a>を{買う/た}"}, \
    {SAYS(SWAP), 0, "+店で<a>と<b>の数を反対に{伝える/た}"}, \
    {SAYS(SWAP), 0, "+うっかりして、買う数を<a>と<b>で{とりちがえる/た}"}, \
    {SAYS(SWAP), VOICED(VOICE_EXAM), "+しかし、<a>と<b>の買う数を逆にしたものと{する}"}, \
    {SAYS(SWAP), TALK, "+でも、<a>と<b>の数を逆に買って{くる/た}"}, \
    {SAYS(SWAP), TALK, "+あわてていたので、メモの数を逆に読んで{しまう/た}"}, \
    {SAYS(SWAP), NOTES, "+2つの数を逆にした"}, \
    {SAYS(SWAP), NOTES, "+数をとりちがえる"}, \
    {SAYS(RESULT), 0, "+代金は予定より<D>円<ud>{なる/た}"}, \
    {SAYS(RESULT), 0, "+すると、予定より<D>円<ud>{なる/た}"}, \
    {SAYS(RESULT), 0, "+はらった金額は、予定より<D>円<ud>{なる/た}"}, \
    {SAYS(RESULT), 0, "+そのため、代金が<D>円<ud>なって{しまう/た}"}, \
    {SAYS(RESULT), 0, "+代金ははじめの計算より<D>円<ud>{つく/た}"}, \
    {SAYS(RESULT), 0, "+レジでは、予定の代金より<D>円<ud>{なる/た}"}, \
    {SAYS(RESULT), 0, "+その結果、正しく買うより<D>円<ud>{なる/た}"}, \
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+その結果、代金は予定より<D>円<ud>{なる/た}"}, \
    {SAYS(RESULT), TALK, "+おかげで<D>円<ud>なって{しまう/た}"}, \
    {SAYS(RESULT), TALK, "+はらうお金は、思っていたより<D>円<ud>{なる/た}"}, \
    {SAYS(RESULT), NOTES, "+予定より<D>円<ud>なる"}, \
    {SAYS(RESULT), NOTES, "+代金は<D>円<ud>なった"}, \
    {SAYS(PRICES) | SAYS(PLAN), 0, "1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買う予定{だ/た}"}, \
    {SAYS(PRICES) | SAYS(PLAN), 0, "<P>は、1<c><pb>円の<b>と1<c><pa>円の<a>を、全部で<N><c>買うつもり{だ/た}"}, \
    {SAYS(PRICES) | SAYS(PLAN), 0, "<a>(1<c><pa>円)と<b>(1<c><pb>円)を合わせて<N><c>買うはず{だ/た}"}, \
    {SAYS(PRICES) | SAYS(PLAN), TALK, "おつかいで、1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>{たのまれる/た}"}, \
    {SAYS(PRICES) | SAYS(PLAN), NOTES, "<a><pa>円と<b><pb>円を計<N><c>の予定"}, \
    {SAYS(SWAP) | SAYS(RESULT), 0, "+個数をとりちがえたので、予定より<D>円<ud>{なる/た}"}, \
    {SAYS(SWAP) | SAYS(RESULT), 0, "+2つの数を逆に買うと、代金が<D>円<ud>{なる/た}"}, \
    {SAYS(SWAP) | SAYS(RESULT), 0, "+買う数が反対になってしまい、<D>円<ud>{なる/た}"}

static const struct phrasing number[] = {
    MISTAKE,
    {SAYS_QUESTION, 0, "?買う予定だった<q>の数|<c>"},
    {SAYS_QUESTION, 0, "?はじめの予定の<q>の数|<c>"},
    {SAYS_QUESTION, 0, "<q>は何<c>買う予定{だ/た}か"},
    {SAYS_QUESTION, 0, "はじめに買う予定だった<q>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "はじめ、<q>を何<c>買うつもり{だ/た}か"},
    {SAYS_QUESTION, 0, "<q>の予定の数は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+正しくは、<q>を何<c>買うはず{だ/た}か"},
    {SAYS_QUESTION, 0, "予定していた<q>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>はもともと何<c>買うはずだったことに{なる}か"},
    {SAYS_QUESTION, TALK, "たのまれた<q>は何<c>だったのでしょう"},
    {SAYS_QUESTION, TALK, "+さて、<q>は何<c>買うはずだったと{思う}か"},
    {SAYS_QUESTION, NOTES, "予定の<q>は何<c>"},
    {SAYS_QUESTION, NOTES, "予定の<q>の数"},
    {ALL | SAYS_QUESTION, 0, "<q>は何<c>買う予定{だ/た}か。<a>(1<c><pa>円)と<b>(1<c><pb>円)を合わせて<N><c>買うはずだったが、個数を逆にしたので、代金が<D>円<ud>{なる/た}"},
    {0, 0, NULL},
};

static const struct phrasing bill[] = {
    MISTAKE,
    ASKED("予定の代金", "円"),
    {SAYS_QUESTION, 0, "+予定通りに買うと、代金は何円{だ/た}か"},
    {SAYS_QUESTION, 0, "+正しく買えば、代金は何円に{なる}か"},
    {SAYS_QUESTION, 0, "+はじめの計算では何円{だ/た}か"},
    {ALL | SAYS_QUESTION, 0, "予定の代金は何円{だ/た}か。<a>(1<c><pa>円)と<b>(1<c><pb>円)を合わせて<N><c>買うはずだったが、個数を逆にしたので、代金が<D>円<ud>{なる/た}"},
    {0, 0, NULL},
};

const struct wording wording_torichigae_gokei[] = {
    {"number", ALL, number},
    {"bill", ALL, bill},
    {NULL, 0, NULL},
};
