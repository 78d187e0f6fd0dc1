/* janken.c - how じゃんけん on a staircase is told.
 *
 * Slots: <w> 階段, <c> 段, <y> 上がる <ys> 上がり, <z> 下がる <zs> 下がり, <ab> 上; <A> <B> names; games <N>, up <r>, down
 * <p>, the place <T>; ties <E>; <q> 勝った, or who.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RULE, GAMES, PLACE };
enum { ALL = SAYS(RULE) | SAYS(GAMES) | SAYS(PLACE) };

#define STEPS \
    {SAYS(RULE), 0, "<w>で、じゃんけんに勝つと<r><c><ys>、負けると<p><c>{<z>}"}, \
    {SAYS(RULE), 0, "<w>でじゃんけんを{する}。勝った人は<r><c><ys>、負けた人は<p><c>{<z>}"}, \
    {SAYS(RULE), 0, "<A>と<B>が<w>でじゃんけんを{する}。勝つと<r><c><ys>、負けると<p><c>{<z>}"}, \
    {SAYS(RULE), 0, "<w>で遊んで{いる}。じゃんけんで勝てば<r><c><ys>、負ければ<p><c>{<z>}"}, \
    {SAYS(RULE), 0, "じゃんけんをして、勝つと<w>を<r><c><ys>、負けると<p><c>{<z>}"}, \
    {SAYS(RULE), 0, "<w>を使った遊びで、じゃんけんに1回勝つごとに<r><c><ys>、1回負けるごとに<p><c>{<z>}"}, \
    {SAYS(RULE), 0, "<w>で、負けると<p><c><zs>、勝つと<r><c><y>じゃんけんを{する/た}"}, \
    {SAYS(RULE), 0, "<A>と<B>は、<w>で、勝ったら<r><c><ys>、負けたら<p><c><z>というきまりでじゃんけんを{する/た}"}, \
    {SAYS(RULE), VOICED(VOICE_EXAM), "<w>でじゃんけんをし、勝った者は<r><c><ys>、負けた者は<p><c><z>ものと{する}"}, \
    {SAYS(RULE), TALK, "帰り道、<w>で「勝ったら<r><c><ys>、負けたら<p><c><z>」というじゃんけん遊びを{する/た}"}, \
    {SAYS(RULE), TALK, "「じゃんけんで勝ったら<r><c>、負けたら<p><c><z>んだよ。」と<A>が{言う/た}。場所は<w>{だ}"}, \
    {SAYS(RULE), NOTES, "<w>でじゃんけん:勝ち→<r><c><y>、負け→<p><c><z>"}, \
    {SAYS(RULE), NOTES, "じゃんけん(<w>) 勝つと<r><c><ys>、負けると<p><c><z>"}

#define PLAYED \
    {SAYS(GAMES), 0, "+じゃんけんを<N>回して、あいこは{ない/た}"}, \
    {SAYS(GAMES), 0, "+<N>回じゃんけんを{する/た}。あいこは1回も{ない/た}"}, \
    {SAYS(GAMES), 0, "+全部で<N>回{する/た}が、あいこは{ない/た}"}, \
    {SAYS(GAMES), 0, "+じゃんけんは<N>回で、どの回も勝ち負けが{決まる/た}"}, \
    {SAYS(GAMES), 0, "+<A>と<B>は<N>回じゃんけんを{する/た}。あいこはなかったものと{する}"}, \
    {SAYS(GAMES), 0, "+2人は<N>回じゃんけんをし、<N>回とも勝負が{つく/た}"}, \
    {SAYS(GAMES), 0, "+あいこにならずに、<N>回じゃんけんを{する/た}"}, \
    {SAYS(GAMES), 0, "+じゃんけんの回数は<N>回で、あいこは{ない/た}"}, \
    {SAYS(GAMES), 0, "+<N>回勝負を{する/た}。あいこは{ない/た}"}, \
    {SAYS(GAMES), VOICED(VOICE_EXAM), "+じゃんけんは<N>回行い、あいこはないものと{する}"}, \
    {SAYS(GAMES), TALK, "+2人で<N>回もじゃんけんを{する/た}。ふしぎなことに、あいこは{ない/た}"}, \
    {SAYS(GAMES), NOTES, "+<N>回、あいこなし"}, \
    {SAYS(GAMES), NOTES, "+回数は<N>回(あいこなし)"}

#define PLACE_OF_ONE \
    {SAYS(PLACE), 0, "+<A>は、はじめの位置より<T><c><ab>に{いる}"}, \
    {SAYS(PLACE), 0, "+終わったとき、<A>は始めたところより<T><c><ab>に{いる/た}"}, \
    {SAYS(PLACE), 0, "+その結果、<A>はもとの位置から<T><c><ab>に{なる/た}"}, \
    {SAYS(PLACE), 0, "+今、<A>がいるのは、はじめのところから<T><c><ab>{だ}"}, \
    {SAYS(PLACE), 0, "+<A>の位置は、はじめとくらべて<T><c><ab>に{なる/た}"}, \
    {SAYS(PLACE), 0, "+すると、<A>は出発したところより<T><c><ab>に{いる/た}"}, \
    {SAYS(PLACE), 0, "+<A>は、スタートの位置から<T><c><ab>まで{来る/た}"}, \
    {SAYS(PLACE), 0, "+最後に<A>が立っているのは、もとの場所の<T><c><ab>{だ}"}, \
    {SAYS(PLACE), 0, "+はじめの位置から見ると、<A>は<T><c><ab>に{いる}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "+このとき、<A>は最初の位置より<T><c><ab>に{いる/た}"}, \
    {SAYS(PLACE), TALK, "+<A>が数えてみると、はじめの場所から<T><c><ab>に来て{いる/た}"}, \
    {SAYS(PLACE), NOTES, "+<A>ははじめより<T><c><ab>"}, \
    {SAYS(PLACE), NOTES, "+<A>の位置:もとより<T><c><ab>"}

#define HOW_OFTEN \
    {SAYS_QUESTION, 0, "+?<A>が<q>回数|回"}, \
    {SAYS_QUESTION, 0, "+<A>が<q>のは何回{だ}か"}, \
    {SAYS_QUESTION, 0, "+<A>が<q>回数は何回{だ}か"}, \
    {SAYS_QUESTION, 0, "+<A>が<q>回数は何回に{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<A>が<q>のは何回{だ}か"}, \
    {SAYS_QUESTION, 0, "+<N>回のうち、<A>が<q>のは何回{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<A>が<q>回数は何回{だ}か"}, \
    {SAYS_QUESTION, 0, "+<A>が<q>回数を求めると何回に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<A>が<q>のは全部で何回{だ}か"}, \
    {SAYS_QUESTION, TALK, "+<A>が<q>のは何回だと{思う}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<A>が<q>のは何回ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<A>が<q>のは何回かな"}, \
    {SAYS_QUESTION, NOTES, "+<A>が<q>のは何回"}, \
    {SAYS_QUESTION, NOTES, "+<A>が<q>回数は"}

#define PLACE_OF_TWO \
    {SAYS(PLACE), 0, "+2人は同じところから始めて、<A>は<B>より<T><c><ab>に{いる}"}, \
    {SAYS(PLACE), 0, "+はじめ2人は同じ位置にいたが、終わったとき、<A>は<B>より<T><c><ab>に{いる/た}"}, \
    {SAYS(PLACE), 0, "+同じところから始めた2人の差は<T><c>で、<A>のほうが<ab>に{いる}"}, \
    {SAYS(PLACE), 0, "+2人とも同じ位置から始め、<A>が<B>より<T><c><ab>に{なる/た}"}, \
    {SAYS(PLACE), 0, "+はじめは同じところにいた。今、<A>は<B>の<T><c><ab>に{いる}"}, \
    {SAYS(PLACE), 0, "+出発は同じ場所で、最後に<A>は<B>より<T><c>だけ<ab>に{いる/た}"}, \
    {SAYS(PLACE), 0, "+同じ位置からのスタートで、<A>は<B>を<T><c>はなして<ab>に{いる}"}, \
    {SAYS(PLACE), 0, "+<A>と<B>は、はじめ同じ位置に{いる/た}。その後、<A>が<B>より<T><c><ab>に{来る/た}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "+2人は同じ位置から始めるものとし、<A>は<B>より<T><c><ab>に{いる/た}"}, \
    {SAYS(PLACE), TALK, "+同じところから始めたのに、<A>は<B>より<T><c>も<ab>に{いる}"}, \
    {SAYS(PLACE), TALK, "+スタートは2人とも同じ{だ/た}。終わってみると、<A>は<B>より<T><c><ab>{だ/た}"}, \
    {SAYS(PLACE), NOTES, "+同じ位置から始め、<A>は<B>より<T><c><ab>"}, \
    {SAYS(PLACE), NOTES, "+スタート同じ、<A>が<T><c><ab>"}

/* ---- one player ---- */
static const struct phrasing one[] = {
    STEPS,
    PLAYED,
    PLACE_OF_ONE,
    HOW_OFTEN,
    {SAYS(GAMES) | SAYS(PLACE), 0, "+<N>回して、<A>ははじめより<T><c><ab>に{いる}。あいこは{ない/た}"},
    {SAYS(GAMES) | SAYS(PLACE), 0, "+あいこなしで<N>回じゃんけんをすると、<A>ははじめの位置より<T><c><ab>に{なる/た}"},
    {ALL | SAYS_QUESTION, 0, "<w>でじゃんけんをして、勝つと<r><c><ys>、負けると<p><c>{<z>}。<A>が<N>回して、はじめより<T><c><ab>にいるとき、<A>が<q>のは何回{だ}か。あいこは{ない}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>のじゃんけん(勝つと<r><c><ys>、負けると<p><c><z>、あいこなし)を<N>回して、<A>がはじめより<T><c><ab>にいるときの、<A>が<q>回数"},
    {0, 0, NULL},
};

/* ---- two players ---- */
static const struct phrasing two[] = {
    STEPS,
    PLAYED,
    PLACE_OF_TWO,
    {SAYS(GAMES) | SAYS(PLACE), 0, "+同じところから<N>回して、<A>は<B>より<T><c><ab>に{いる}。あいこは{ない/た}"},
    {SAYS(GAMES) | SAYS(PLACE), 0, "+同じ位置からあいこなしで<N>回じゃんけんをすると、<A>が<B>より<T><c><ab>に{なる/た}"},
    ASKED_EITHER,
    {SAYS_QUESTION, 0, "+<N>回のうち、<q>が勝ったのは何回{だ}か"},
    {ALL | SAYS_QUESTION, 0, "<A>と<B>が<w>の同じところでじゃんけんをし、勝つと<r><c><ys>、負けると<p><c>{<z>}。<N>回して<A>が<B>より<T><c><ab>にいるとき、<qs>{だ}か。あいこは{ない}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>のじゃんけん(勝つと<r><c><ys>、負けると<p><c><z>、あいこなし)を同じ位置から<N>回して、<A>が<B>より<T><c><ab>にいるときの、<q>が勝った回数"},
    {0, 0, NULL},
};

/* ---- with ties ---- */
#define PLAYED_WITH_TIES \
    {SAYS(GAMES), 0, "+じゃんけんを<N>回して、あいこは<E>回{だ/た}。あいこでは{動かない}"}, \
    {SAYS(GAMES), 0, "+<N>回じゃんけんを{する/た}。そのうち<E>回はあいこで、{動かない/た}"}, \
    {SAYS(GAMES), 0, "+全部で<N>回{する/た}が、<E>回はあいこ{だ/た}"}, \
    {SAYS(GAMES), 0, "+じゃんけんは<N>回で、あいこが<E>回{ある/た}"}, \
    {SAYS(GAMES), 0, "+<A>と<B>は<N>回じゃんけんを{する/た}。あいこの<E>回は2人とも{動かない}"}, \
    {SAYS(GAMES), 0, "+2人は<N>回じゃんけんをし、そのうち<E>回は勝負が{つかない/た}"}, \
    {SAYS(GAMES), 0, "+<E>回のあいこをふくめて、<N>回じゃんけんを{する/た}"}, \
    {SAYS(GAMES), 0, "+じゃんけんの回数は<N>回で、<E>回はあいこになり、その場に{とどまる/た}"}, \
    {SAYS(GAMES), 0, "+あいこのときはそのまま{動かない}。<N>回のうちあいこは<E>回{だ/た}"}, \
    {SAYS(GAMES), VOICED(VOICE_EXAM), "+じゃんけんは<N>回行い、あいこは<E>回で、あいこの場合は動かないものと{する}"}, \
    {SAYS(GAMES), TALK, "+2人で<N>回もじゃんけんを{する/た}。あいこも<E>回{ある/た}"}, \
    {SAYS(GAMES), TALK, "+「<N>回して、<E>回あいこだったね。」と話して{いる}"}, \
    {SAYS(GAMES), NOTES, "+<N>回、うちあいこ<E>回"}, \
    {SAYS(GAMES), NOTES, "+回数は<N>回(あいこ<E>回)"}

static const struct phrasing one_ties[] = {
    STEPS,
    PLAYED_WITH_TIES,
    PLACE_OF_ONE,
    HOW_OFTEN,
    {SAYS(GAMES) | SAYS(PLACE), 0, "+<N>回して、<A>ははじめより<T><c><ab>に{いる}。あいこは<E>回{だ/た}"},
    {ALL | SAYS_QUESTION, 0, "<w>でじゃんけんをして、勝つと<r><c><ys>、負けると<p><c><zs>、あいこなら{動かない}。<A>が<N>回して、あいこが<E>回で、はじめより<T><c><ab>にいるとき、<A>が<q>のは何回{だ}か"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>のじゃんけん(勝つと<r><c><ys>、負けると<p><c><z>)を<N>回(あいこ<E>回)して、<A>がはじめより<T><c><ab>にいるときの、<A>が<q>回数"},
    {0, 0, NULL},
};

static const struct phrasing two_ties[] = {
    STEPS,
    PLAYED_WITH_TIES,
    PLACE_OF_TWO,
    ASKED_EITHER,
    {SAYS_QUESTION, 0, "+<N>回のうち、<q>が勝ったのは何回{だ}か"},
    {SAYS(GAMES) | SAYS(PLACE), 0, "+同じところから<N>回して、<A>は<B>より<T><c><ab>に{いる}。あいこは<E>回{だ/た}"},
    {ALL | SAYS_QUESTION, 0, "<A>と<B>が<w>の同じところでじゃんけんをし、勝つと<r><c><ys>、負けると<p><c><zs>、あいこなら{動かない}。<N>回のうちあいこが<E>回で、<A>が<B>より<T><c><ab>にいるとき、<qs>{だ}か"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>のじゃんけん(勝つと<r><c><ys>、負けると<p><c><z>)を同じ位置から<N>回(あいこ<E>回)して、<A>が<B>より<T><c><ab>にいるときの、<q>が勝った回数"},
    {0, 0, NULL},
};

const struct wording wording_janken[] = {
    {"one", ALL, one},
    {"two", ALL, two},
    {"one_ties", ALL, one_ties},
    {"two_ties", ALL, two_ties},
    {NULL, 0, NULL},
};
