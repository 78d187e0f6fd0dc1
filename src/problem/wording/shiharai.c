/* shiharai.c - how ways to pay are asked for.
 *
 * Slots: <bill> 500円玉 or 1000円札, <b> and <d> two more coins in 円, <g> ノート, <P> a name; <T> the amount.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { COINS, AMOUNT, UNUSED };

static const struct phrasing ways[] = {
    {SAYS(COINS), 0, "<bill>、<b>円玉、<d>円玉がそれぞれたくさん{ある}"},
    {SAYS(COINS), 0, "お金は<bill>、<b>円玉、<d>円玉だけを{使う}"},
    {SAYS(COINS), 0, "<bill>と<b>円玉と<d>円玉が、どれも十分に{ある}"},
    {SAYS(COINS), 0, "使えるお金は、<bill>、<b>円玉、<d>円玉の3種類{だ}"},
    {SAYS(COINS), 0, "<bill>と<b>円玉と<d>円玉を組み合わせて{はらう}"},
    {SAYS(COINS), 0, "さいふの中に、<bill>、<b>円玉、<d>円玉が何枚も入って{いる}"},
    {SAYS(COINS), 0, "<d>円玉、<b>円玉、<bill>がそれぞれたくさん{ある}"},
    {SAYS(COINS), TALK, "<P>のさいふには、<bill>、<b>円玉、<d>円玉がたくさん入って{いる}"},
    {SAYS(COINS), TALK, "「<d>円玉と<b>円玉と<bill>なら、いっぱい持ってるよ。」と<P>が{いう}"},
    {SAYS(COINS), VOICED(VOICE_EXAM), "<bill>、<b>円玉、<d>円玉がそれぞれ何枚も{ある}"},
    {SAYS(COINS), NOTES, "<bill>、<b>円玉、<d>円玉"},
    {SAYS(COINS), NOTES, "<bill>・<b>円玉・<d>円玉、たくさんある"},
    {SAYS(AMOUNT), 0, "+合計がちょうど<T>円になるように{はらう}"},
    {SAYS(AMOUNT), 0, "+これらを使って<T>円ちょうどを{はらう}"},
    {SAYS(AMOUNT), 0, "+<T>円の<g>を買って、おつりのないように{はらう}"},
    {SAYS(AMOUNT), 0, "+<g>のねだんは<T>円{だ}"},
    {SAYS(AMOUNT), 0, "+しはらう金額は<T>円{だ}"},
    {SAYS(AMOUNT), 0, "+<T>円を、おつりが出ないように{はらう}"},
    {SAYS(AMOUNT), TALK, "+<P>は<T>円の<g>を買って、ぴったりの金額を{はらう}"},
    {SAYS(AMOUNT), TALK, "+だ菓子屋で、<T>円の<g>をちょうどのお金で{買う}"},
    {SAYS(AMOUNT), VOICED(VOICE_EXAM), "+これらを用いて<T>円をちょうど{支払う}"},
    {SAYS(AMOUNT), NOTES, "+<T>円ちょうど"},
    {SAYS(AMOUNT), NOTES, "+<T>円の<g>をちょうどはらう"},
    {SAYS(UNUSED), 0, "+使わない種類があってもよいものと{する}"},
    {SAYS(UNUSED), 0, "+使わない種類のお金があっても{いい}"},
    {SAYS(UNUSED), 0, "+0枚の種類があってもよいものと{する}"},
    {SAYS(UNUSED), 0, "+3種類のうち、使わないものがあっても{かまわない}"},
    {SAYS(UNUSED), 0, "+どれも全部使わなくても{いい}"},
    {SAYS(UNUSED), 0, "+1種類か2種類だけではらっても{いい}"},
    {SAYS(UNUSED), TALK, "+使わないお金があっても{かまわない}"},
    {SAYS(UNUSED), VOICED(VOICE_EXAM), "+ただし、使わない硬貨があってもよいものと{する}"},
    {SAYS(UNUSED), NOTES, "+使わない種類あり"},
    {SAYS(UNUSED), NOTES, "+使わない種類があってもよい"},
    {SAYS(COINS) | SAYS(AMOUNT), 0, "<bill>、<b>円玉、<d>円玉を使って、<T>円をちょうど{はらう}"},
    {SAYS(COINS) | SAYS(AMOUNT), 0, "<T>円の<g>を、<bill>と<b>円玉と<d>円玉でちょうど{はらう}"},
    {SAYS(COINS) | SAYS(AMOUNT), 0, "ちょうど<T>円をはらうのに、<bill>、<b>円玉、<d>円玉を{使う}"},
    {SAYS(COINS) | SAYS(AMOUNT), TALK, "<P>は<T>円の<g>を買うのに、<bill>、<b>円玉、<d>円玉だけでぴったりに{はらう}"},
    {SAYS(AMOUNT) | SAYS(UNUSED), 0, "+使わない種類があってもよいことにして、<T>円ちょうどを{はらう}"},
    {SAYS(COINS) | SAYS(AMOUNT) | SAYS(UNUSED) | SAYS_QUESTION, 0, "しはらい方は何通り{ある}か。<T>円を、<bill>、<b>円玉、<d>円玉だけでおつりが出ないように{はらう}。使わない種類があっても{いい}"},
    {SAYS(COINS) | SAYS(AMOUNT) | SAYS(UNUSED) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<bill>、<b>円玉、<d>円玉で<T>円をちょうどはらう方法の数(使わない種類があってもよい)"},
    {SAYS(COINS) | SAYS(AMOUNT) | SAYS(UNUSED) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<bill>・<b>円玉・<d>円玉で<T>円。使わないものがあってもよい。何通り"},
    {SAYS(UNUSED) | SAYS_QUESTION, 0, "+使わない種類があってもよいとすると、はらい方は何通り{ある}か"},
    {SAYS(UNUSED) | SAYS_QUESTION, 0, "+使わないお金があってもよいことにすると、しはらい方は全部で何通りに{なる}か"},
    {SAYS_QUESTION, 0, "?[しはらい方|はらい方]の数|通り"},
    {SAYS_QUESTION, 0, "?はらう方法|通り"},
    {SAYS_QUESTION, 0, "[しはらい方|はらい方]は[全部で|]何通り{ある}か"},
    {SAYS_QUESTION, 0, "+お金の組み合わせは何通り{ある}か"},
    {SAYS_QUESTION, 0, "+はらう方法は何通り{だ}か"},
    {SAYS_QUESTION, 0, "+お金の出し方は何通り{ある}か"},
    {SAYS_QUESTION, 0, "+枚数の組み合わせは全部で何通りに{なる}か"},
    {SAYS_QUESTION, 0, "+何通りのはらい方が{ある}か"},
    {SAYS_QUESTION, 0, "+全部で何通りの方法で{はらえる}か"},
    {SAYS_QUESTION, TALK, "+はらい方は、いったい何通り{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+支払う方法は全部で何通り{ある}か"},
    {SAYS_QUESTION, NOTES, "+はらい方は何通り"},
    {0, 0, NULL},
};

const struct wording wording_shiharai[] = {
    {"ways", SAYS(COINS) | SAYS(AMOUNT) | SAYS(UNUSED), ways},
    {NULL, 0, NULL},
};
