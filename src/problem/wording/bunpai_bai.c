/* bunpai_bai.c - how parts are said: by their difference, among three, after both have spent as much.
 *
 * Slots: <b> the largest part, <m> the middle one, <s> the smallest, <q> the asked one; <t> あめ, <c> 個; <D> difference,
 * <n> and <j> times; total <T>; money <a> and <e>, <one> 1冊.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { AMOUNT, TIMES };
enum { BOTH = SAYS(AMOUNT) | SAYS(TIMES) };

#define WHOSE \
    {SAYS_QUESTION, 0, "?<q>の<t>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?<q>の分|<c>"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>の分は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>の<t>は何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "<q>は<t>を何<c>持っていることに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>の<t>は何<c>ということに{なる}か"}, \
    {SAYS_QUESTION, TALK, "<q>の<t>は何<c>でしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>の分は何<c>だと{思う}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "<q>の<t>"}

static const struct phrasing difference[] = {
    WHOSE,
    {SAYS(AMOUNT), 0, "<b>の<t>は<s>の<t>より<D><c>{多い}"},
    {SAYS(AMOUNT), 0, "<b>は<s>より<t>を<D><c>多く持って{いる}"},
    {SAYS(AMOUNT), 0, "<b>と<s>の<t>の差は<D><c>で、<b>のほうが{多い}"},
    {SAYS(AMOUNT), 0, "<s>の<t>は<b>より<D><c>{少ない}"},
    {SAYS(AMOUNT), 0, "<t>をくらべると、<b>が<s>より<D><c>{多い}"},
    {SAYS(AMOUNT), 0, "<b>の<t>から<s>の<t>をひくと<D><c>{だ}"},
    {SAYS(AMOUNT), 0, "<s>の<t>に<D><c>をたすと、<b>の<t>と同じに{なる}"},
    {SAYS(AMOUNT), VOICED(VOICE_EXAM), "<b>と<s>が<t>を持っており、<b>は<s>より<D><c>{多い}"},
    {SAYS(AMOUNT), VOICED(VOICE_PARENT), "<t>は、<b>のほうが<s>より<D><c>多いよう{だ}"},
    {SAYS(AMOUNT), TALK, "「<t>は、<s>より<D><c>も多いよ。」と<b>が{言う/た}"},
    {SAYS(AMOUNT), NOTES, "<t>:<b>は<s>より<D><c>多い"},
    {SAYS(AMOUNT), NOTES, "<t>の差<D><c>(<b>が多い)"},
    {SAYS(TIMES), 0, "+<b>の数は<s>の[ちょうど|]<n>倍{だ}"},
    {SAYS(TIMES), 0, "+<b>の<t>は<s>の<t>の<n>倍{ある}"},
    {SAYS(TIMES), 0, "+<s>の<t>を<n>倍すると、<b>の<t>と同じに{なる}"},
    {SAYS(TIMES), 0, "+<b>は<s>の<n>倍の<t>を持って{いる}"},
    {SAYS(TIMES), 0, "+<s>の<n>倍が<b>の分{だ}"},
    {SAYS(TIMES), 0, "+<b>の分は、<s>の分のちょうど<n>倍に{なる}"},
    {SAYS(TIMES), 0, "+<b>が<s>の<n>倍持っていることも{わかる/た}"},
    {SAYS(TIMES), VOICED(VOICE_EXAM), "+また、<b>の数は<s>の数の<n>倍に等しく{なる}"},
    {SAYS(TIMES), TALK, "+<b>は<s>のぴったり<n>倍{だ/た}"},
    {SAYS(TIMES), NOTES, "+<b>は<s>の<n>倍"},
    {SAYS(TIMES), NOTES, "+<b>=<s>×<n>"},
    {BOTH, 0, "<b>の<t>は<s>の<t>の<n>倍で、その差は<D><c>{だ}"},
    {BOTH, 0, "<b>は<s>より<t>を<D><c>多く持ち、その数は<s>の<n>倍{だ}"},
    {BOTH, 0, "<t>を分けると、<b>は<s>の<n>倍になり、<s>より<D><c>多く{なる/た}"},
    {BOTH | SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か。<b>は<s>の<n>倍持っていて、<s>より<D><c>{多い}"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<b>が<s>の<n>倍で、差が<D><c>のときの、<q>の<t>の数"},
    {0, 0, NULL},
};

/* ---- three parts ---- */
enum { SECOND = 2 };
static const struct phrasing three[] = {
    WHOSE,
    {SAYS(AMOUNT), 0, "<T><c>の<t>を、<b>、<m>、<s>の3人で{分ける}"},
    {SAYS(AMOUNT), 0, "<b>、<m>、<s>の3人の<t>は、合わせて<T><c>{だ}"},
    {SAYS(AMOUNT), 0, "<t>が<T><c>{ある}。これを<b>、<m>、<s>で{分ける/た}"},
    {SAYS(AMOUNT), 0, "<b>と<m>と<s>が<t>を集めると、全部で<T><c>に{なる/た}"},
    {SAYS(AMOUNT), 0, "<b>と<m>と<s>は、<t>を全部で<T><c>持って{いる}"},
    {SAYS(AMOUNT), 0, "<b>、<m>、<s>の<t>の合計は<T><c>{だ}"},
    {SAYS(AMOUNT), 0, "合わせて<T><c>の<t>を、<b>、<m>、<s>の3人が{もらう/た}"},
    {SAYS(AMOUNT), VOICED(VOICE_EXAM), "<T><c>の<t>を、あまりのないように<b>、<m>、<s>の3人で{分ける}"},
    {SAYS(AMOUNT), VOICED(VOICE_PARENT), "おみやげの<t><T><c>を、<b>、<m>、<s>の3人に{分ける/た}"},
    {SAYS(AMOUNT), TALK, "<b>と<m>と<s>の<t>を集めたら、全部で<T><c>{ある/た}"},
    {SAYS(AMOUNT), NOTES, "<b>・<m>・<s>の<t>、計<T><c>"},
    {SAYS(AMOUNT), NOTES, "<t><T><c>を3人(<b>、<m>、<s>)で"},
    {SAYS(TIMES), 0, "<m>の数は<s>の<n>倍{だ}"},
    {SAYS(TIMES), 0, "<m>の分は<s>の分の<n>倍に{なる}"},
    {SAYS(TIMES), 0, "<s>の数を<n>倍すると、<m>の数に{なる}"},
    {SAYS(TIMES), 0, "<m>は<s>のちょうど<n>倍{だ}"},
    {SAYS(TIMES), 0, "<m>の<t>は<s>の<t>の<n>倍{ある}"},
    {SAYS(TIMES), NOTES, "<m>は<s>の<n>倍"},
    {SAYS(TIMES), NOTES, "<m>=<s>×<n>"},
    {SAYS(SECOND), 0, "<b>の数は<m>の<j>倍{だ}"},
    {SAYS(SECOND), 0, "<b>の分は<m>の分の<j>倍に{なる}"},
    {SAYS(SECOND), 0, "<m>の数を<j>倍すると、<b>の数に{なる}"},
    {SAYS(SECOND), 0, "<b>は<m>のちょうど<j>倍{だ}"},
    {SAYS(SECOND), 0, "<b>の<t>は<m>の<t>の<j>倍{ある}"},
    {SAYS(SECOND), NOTES, "<b>は<m>の<j>倍"},
    {SAYS(SECOND), NOTES, "<b>=<m>×<j>"},
    {SAYS(TIMES) | SAYS(SECOND), 0, "<m>は<s>の<n>倍、<b>は<m>の<j>倍{だ}"},
    {SAYS(TIMES) | SAYS(SECOND), 0, "<m>は<s>の<n>倍で、<b>は<m>の<j>倍持って{いる}"},
    {SAYS(TIMES) | SAYS(SECOND), 0, "<b>は<m>の<j>倍、<m>は<s>の<n>倍に{なる}"},
    {SAYS(TIMES) | SAYS(SECOND), 0, "<s>の<n>倍が<m>の分で、<m>の<j>倍が<b>の分{だ}"},
    {SAYS(TIMES) | SAYS(SECOND), 0, "<m>が<s>の<n>倍、<b>が<m>の<j>倍になるように{する}"},
    {SAYS(TIMES) | SAYS(SECOND), TALK, "くらべると、<m>は<s>の<n>倍、<b>は<m>の<j>倍も{ある/た}"},
    {SAYS(TIMES) | SAYS(SECOND), NOTES, "<m>は<s>の<n>倍、<b>は<m>の<j>倍"},
    {BOTH | SAYS(SECOND), 0, "<t><T><c>を、<m>が<s>の<n>倍、<b>が<m>の<j>倍になるように3人で{分ける}"},
    {BOTH | SAYS(SECOND) | SAYS_QUESTION, 0, "<q>の<t>は何<c>{だ}か。<b>、<m>、<s>の<t>は全部で<T><c>で、<m>は<s>の<n>倍、<b>は<m>の<j>倍{だ}"},
    {BOTH | SAYS(SECOND) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<b>、<m>、<s>の<t>の和が<T><c>、<m>が<s>の<n>倍、<b>が<m>の<j>倍のときの、<q>の<t>の数"},
    {0, 0, NULL},
};

/* ---- both spend as much ---- */
enum { MONEY, BUY, REST };
enum { SPENT = SAYS(MONEY) | SAYS(BUY) | SAYS(REST) };
static const struct phrasing spend[] = {
    {SAYS(MONEY), 0, "<b>は<a>円、<s>は<e>円持って{いる/た}"},
    {SAYS(MONEY), 0, "はじめ、<b>は<a>円、<s>は<e>円持って{いる/た}"},
    {SAYS(MONEY), 0, "<b>の所持金は<a>円、<s>の所持金は<e>円{だ/た}"},
    {SAYS(MONEY), 0, "<a>円を持った<b>と、<e>円を持った<s>が{いる}"},
    {SAYS(MONEY), 0, "<s>は<e>円、<b>は<a>円を持って買い物に{行く/た}"},
    {SAYS(MONEY), 0, "持っているお金は、<b>が<a>円、<s>が<e>円{だ/た}"},
    {SAYS(MONEY), TALK, "<b>のさいふには<a>円、<s>のさいふには<e>円{ある/た}"},
    {SAYS(MONEY), NOTES, "<b><a>円、<s><e>円"},
    {SAYS(MONEY), NOTES, "はじめ:<b><a>円・<s><e>円"},
    {SAYS(BUY), 0, "+2人は同じねだんの<t>を<one>ずつ{買う/た}"},
    {SAYS(BUY), 0, "+2人とも、同じ<t>を<one>ずつ{買う/た}"},
    {SAYS(BUY), 0, "+どちらも同じ<t>を<one>{買う/た}"},
    {SAYS(BUY), 0, "+店で、2人が同じねだんの<t>を<one>ずつ{買う/た}"},
    {SAYS(BUY), 0, "+同じ<t>を、2人が<one>ずつ買うことに{する/た}"},
    {SAYS(BUY), TALK, "+2人でおそろいの<t>を<one>ずつ{買う/た}"},
    {SAYS(BUY), NOTES, "+同じ<t>を<one>ずつ買う"},
    {SAYS(BUY), NOTES, "+2人とも<t><one>を買う"},
    {SAYS(REST), 0, "+<b>の残りのお金は、<s>の残りの<n>倍に{なる/た}"},
    {SAYS(REST), 0, "+残ったお金をくらべると、<b>は<s>の<n>倍{だ/た}"},
    {SAYS(REST), 0, "+すると、<b>の残りは<s>の残りのちょうど<n>倍に{なる/た}"},
    {SAYS(REST), 0, "+<s>の残金の<n>倍が、<b>の残金と同じに{なる/た}"},
    {SAYS(REST), 0, "+残りのお金は、<b>が<s>の<n>倍{だ}"},
    {SAYS(REST), 0, "+残金は、<b>のほうが<s>の<n>倍{だ/た}"},
    {SAYS(REST), TALK, "+さいふの中を見ると、<b>の残りは<s>の<n>倍{だ/た}"},
    {SAYS(REST), NOTES, "+残りは<b>が<s>の<n>倍"},
    {SAYS(REST), NOTES, "+残金:<b>=<s>×<n>"},
    {SAYS(BUY) | SAYS(REST), 0, "+2人が同じ<t>を<one>ずつ買うと、<b>の残りは<s>の残りの<n>倍に{なる/た}"},
    {SPENT, 0, "<a>円持っていた<b>と<e>円持っていた<s>が同じ<t>を<one>ずつ買うと、残りは<b>が<s>の<n>倍に{なる/た}"},
    {SAYS_QUESTION, 0, "?<t><one>のねだん|円"},
    {SAYS_QUESTION, 0, "<t><one>のねだんは何円{だ}か"},
    {SAYS_QUESTION, 0, "<t>は<one>何円{だ}か"},
    {SAYS_QUESTION, 0, "<t>のねだんは何円{だ/た}か"},
    {SAYS_QUESTION, 0, "<t><one>はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+買った<t>は<one>何円{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<t>のねだんは何円ということに{なる}か"},
    {SAYS_QUESTION, TALK, "<t>は<one>いくらでしょう"},
    {SAYS_QUESTION, NOTES, "<t><one>は何円"},
    {SAYS_QUESTION, NOTES, "<t>のねだん"},
    {SPENT | SAYS_QUESTION, 0, "<t><one>は何円{だ}か。<a>円持っていた<b>と<e>円持っていた<s>が<one>ずつ買うと、<b>の残りは<s>の残りの<n>倍に{なる/た}"},
    {0, 0, NULL},
};

const struct wording wording_bunpai_bai[] = {
    {"difference", BOTH, difference},
    {"three", BOTH | SAYS(SECOND), three},
    {"spend", SPENT, spend},
    {NULL, 0, NULL},
};
