/* imozuru.c - how a purchase of two kinds with nothing but its total is told.
 *
 * Slots: <a> the cheaper, <b> the dearer thing, <c> 個, <pa> and <pb> their prices, <T> the total, <P> a name;
 * what is asked: <wh> りんご or もの全部, <wp> りんごは or 合わせて.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PRICES, TOTAL };

static const struct phrasing pairs[] = {
    {SAYS(PRICES), 0, "1<c><pa>円の<a>と1<c><pb>円の<b>が{ある}"},
    {SAYS(PRICES), 0, "<a>は1<c><pa>円、<b>は1<c><pb>円{だ}"},
    {SAYS(PRICES), 0, "<pa>円の<a>と<pb>円の<b>が売られて{いる}"},
    {SAYS(PRICES), 0, "<a>1<c>のねだんは<pa>円、<b>1<c>のねだんは<pb>円{だ}"},
    {SAYS(PRICES), 0, "ある店では、<a>を1<c><pa>円、<b>を1<c><pb>円で売って{いる}"},
    {SAYS(PRICES), 0, "<a>と<b>を{買う}。ねだんは、<a>が1<c><pa>円、<b>が1<c><pb>円{だ}"},
    {SAYS(PRICES), 0, "1<c>のねだんは、<a>が<pa>円、<b>が<pb>円{だ}"},
    {SAYS(PRICES), 0, "買い物に行くと、<a>が1<c><pa>円、<b>が1<c><pb>円で売られて{いる}"},
    {SAYS(PRICES), TALK, "<P>は店で、1<c><pa>円の<a>と1<c><pb>円の<b>を{見つける/た}"},
    {SAYS(PRICES), TALK, "<P>は、<pa>円の<a>と<pb>円の<b>を買いに{行く/た}"},
    {SAYS(PRICES), TALK, "バザーで、<a>が1<c><pa>円、<b>が1<c><pb>円で売られて{いる}"},
    {SAYS(PRICES), VOICED(VOICE_EXAM), "1<c>の定価が<pa>円の<a>と<pb>円の<b>が{ある}"},
    {SAYS(PRICES), VOICED(VOICE_EXAM), "<a>1<c>の代金を<pa>円、<b>1<c>の代金を<pb>円と{する}"},
    {SAYS(PRICES), NOTES, "<a>1<c><pa>円、<b>1<c><pb>円"},
    {SAYS(PRICES), NOTES, "<pa>円の<a>と<pb>円の<b>"},
    {SAYS(TOTAL), 0, "+[どちらも1<c>以上|それぞれ1<c>以上]買うと、代金はちょうど<T>円に{なる/た}"},
    {SAYS(TOTAL), 0, "+どちらも1<c>以上買い、全部で<T>円{はらう/た}"},
    {SAYS(TOTAL), 0, "+両方を何<c>かずつ買ったところ、代金の合計は<T>円に{なる/た}"},
    {SAYS(TOTAL), 0, "+どちらも買って、代金は合わせて<T>円{だ/た}"},
    {SAYS(TOTAL), 0, "+<a>も<b>も1<c>以上買ったら、合計で<T>円に{なる/た}"},
    {SAYS(TOTAL), 0, "+<T>円をあまりなく使って、どちらも1<c>以上{買う/た}"},
    {SAYS(TOTAL), 0, "+この2種類だけを、どちらも買って、ちょうど<T>円{はらう/た}"},
    {SAYS(TOTAL), 0, "+買い物の代金は<T>円で、どちらも少なくとも1<c>は買って{いる}"},
    {SAYS(TOTAL), TALK, "+<P>は両方とも買い、<T>円をちょうど{使い切る/た}"},
    {SAYS(TOTAL), TALK, "+おさいふの<T>円を全部使って、どちらも{買う/た}"},
    {SAYS(TOTAL), VOICED(VOICE_EXAM), "+どちらも1<c>以上買ったところ、代金の合計が<T>円に{なる/た}"},
    {SAYS(TOTAL), NOTES, "+どちらも買って計<T>円"},
    {SAYS(TOTAL), NOTES, "+合計<T>円(どちらも1<c>以上)"},
    {SAYS_QUESTION, 0, "+?買った<wh>の数|<c>"},
    {SAYS_QUESTION, 0, "+<wp>何<c>買ったことに{なる}か"},
    {SAYS_QUESTION, 0, "+<wp>何<c>{買う/た}か"},
    {SAYS_QUESTION, 0, "+買ったのは、<wp>何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<wp>何<c>{買う/た}か"},
    {SAYS_QUESTION, 0, "+<wp>何<c>買ったと{考えられる}か"},
    {SAYS_QUESTION, 0, "+<wp>何<c>{だ/た}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<wp>何<c>買ったのかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<wp>何<c>買ったと考えれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_SPOKEN), "+さて、<wp>何<c>買ったでしょう"},
    {SAYS_QUESTION, NOTES, "+<wp>何<c>"},
    {SAYS(TOTAL) | SAYS_QUESTION, 0, "+どちらも1<c>以上買って、ちょうど<T>円にするには、<wp>何<c>買えば{いい}か"},
    {SAYS(TOTAL) | SAYS_QUESTION, 0, "+どちらも買って代金が<T>円になるのは、<wp>何<c>のとき{だ}か"},
    {SAYS(TOTAL) | SAYS_QUESTION, 0, "+両方を1<c>以上買い、<T>円をちょうど使い切るとき、<wp>何<c>{買える}か"},
    {SAYS(TOTAL) | SAYS_QUESTION, TALK, "+<T>円を全部使って、どちらも買うには、<wp>何<c>買えば{いい}か"},
    {SAYS(PRICES) | SAYS(TOTAL), 0, "1<c><pa>円の<a>と1<c><pb>円の<b>をそれぞれ1<c>以上買って、代金はちょうど<T>円{だ/た}"},
    {SAYS(PRICES) | SAYS(TOTAL), 0, "<T>円の買い物を{する/た}。買ったのは、1<c><pa>円の<a>と1<c><pb>円の<b>だけで、どちらも1<c>以上買って{いる}"},
    {SAYS(PRICES) | SAYS(TOTAL), TALK, "<P>は、1<c><pa>円の<a>と1<c><pb>円の<b>をどちらも買い、<T>円{はらう/た}"},
    {SAYS(PRICES) | SAYS(TOTAL), NOTES, "<pa>円の<a>と<pb>円の<b>をどちらも買って計<T>円"},
    {SAYS(PRICES) | SAYS(TOTAL) | SAYS_QUESTION, 0,
     "ちょうど<T>円で、1<c><pa>円の<a>と1<c><pb>円の<b>をどちらも買うには、<wp>何<c>買えば{いい}か"},
    {SAYS(PRICES) | SAYS(TOTAL) | SAYS_QUESTION, 0,
     "<wp>何<c>{買う/た}か。<a>1<c>は<pa>円、<b>1<c>は<pb>円で、どちらも買って代金の合計は<T>円{だ/た}"},
    {0, 0, NULL},
};

const struct wording wording_imozuru[] = {
    {"pairs", SAYS(PRICES) | SAYS(TOTAL), pairs},
    {NULL, 0, NULL},
};
