/* gaisu_hani.c - how the number behind a がい数 is asked for.
 *
 * Slots: <th> ある市の人口, <u> 人, <P> <Q> names; <R> and <S> what was rounded, <to> 百の位, <at> 十の位, <d> digits;
 * <edge> 少なくて or 多くて, <edge2> 最も.., <edge3> 少なくとも.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { GIVEN, WHOLE };
#define ALL (SAYS(GIVEN) | SAYS(WHOLE) | SAYS_QUESTION)

#define WHOLE_NUMBER \
    {SAYS(WHOLE), 0, "+もとの数は整数{だ}"}, \
    {SAYS(WHOLE), 0, "+実際の数は整数{だ}"}, \
    {SAYS(WHOLE), 0, "+答えは整数で{求める}"}, \
    {SAYS(WHOLE), 0, "+ただし、もとの数は整数と{する}"}, \
    {SAYS(WHOLE), 0, "+もとは整数だったとわかって{いる}"}, \
    {SAYS(WHOLE), 0, "+四捨五入する前の数は整数{だ}"}, \
    {SAYS(WHOLE), TALK, "+ちょうど整数だと聞いて{いる}"}, \
    {SAYS(WHOLE), NOTES, "+整数で"}

#define EDGE_OF_IT \
    {SAYS_QUESTION, 0, "+実際には<edge2>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+もとの数は<edge2>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+実際の数は、<edge>何<u>と{考えられる}か"}, \
    {SAYS_QUESTION, 0, "+四捨五入する前は<edge2>何<u>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+ほんとうは<edge3>何<u>だったことに{なる}か"}, \
    {SAYS_QUESTION, 0, "+もとの数は<edge>何<u>{ある}か"}, \
    {SAYS_QUESTION, TALK, "+ほんとうの数は<edge2>何<u>かな"}, \
    {SAYS_QUESTION, TALK, "+実際は<edge3>何<u>だったと思えば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "+もとの数は<edge2>何<u>"}, \
    {SAYS_QUESTION, NOTES, "+<edge2>何<u>"}, \
    {SAYS(WHOLE) | SAYS_QUESTION, 0, "+もとの整数は<edge2>何<u>{だ}か"}, \
    {SAYS(WHOLE) | SAYS_QUESTION, 0, "+整数で答えると、実際には<edge2>何<u>{だ}か"}, \
    {SAYS(WHOLE) | SAYS_QUESTION, 0, "+四捨五入する前の整数は<edge>何<u>{だ}か"}, \
    {SAYS(WHOLE) | SAYS_QUESTION, NOTES, "+もとの整数は<edge2>何<u>"}

/* It was rounded: W 「百の位を四捨五入すると」, V 「百の位を四捨五入した数」. */
#define WAS_ROUNDED(W, V) \
    {SAYS(GIVEN), 0, "<th>は、" W "<R><u>{だ}"}, \
    {SAYS(GIVEN), 0, "<th>を" W "<R><u>に{なる}"}, \
    {SAYS(GIVEN), 0, "<th>は約<R><u>{だ}。これは" V "{だ}"}, \
    {SAYS(GIVEN), 0, "<th>は" V "で、<R><u>{だ}"}, \
    {SAYS(GIVEN), 0, W "<R><u>になる数が{ある}"}, \
    {SAYS(GIVEN), 0, "<th>がおよそ<R><u>というのは、" V "{だ}"}, \
    {SAYS(GIVEN), 0, "ある数を" W "<R><u>に{なる/た}"}, \
    {SAYS(GIVEN), TALK, "ニュースで、<th>はおよそ<R><u>だといって{いる}。" V "だそう{だ}"}, \
    {SAYS(GIVEN), TALK, "「<th>は、" W "<R><u>なんだって。」と<P>が{いう/た}"}, \
    {SAYS(GIVEN), TALK, "<P>が<th>を" W "<R><u>に{なる/た}"}, \
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "<th>は、" V "として<R><u>と発表さ{れる/た}"}, \
    {SAYS(GIVEN), NOTES, W "<R><u>"}, \
    {SAYS(GIVEN), NOTES, "<th> " W "<R><u>"}, \
    {ALL, 0, W "<R><u>になる整数は、<edge2>何<u>{だ}か"}, \
    {ALL, 0, "<th>が" V "で<R><u>のとき、実際には<edge2>何<u>か。整数で{答える}"}, \
    {ALL, NOTES, W "<R><u>になる整数は<edge2>何<u>"}

static const struct phrasing at[] = {
    WAS_ROUNDED("<at>で四捨五入すると", "<at>を四捨五入した数"),
    WAS_ROUNDED("<at>を四捨五入すると", "<at>で四捨五入したがい数"),
    WHOLE_NUMBER,
    EDGE_OF_IT,
    {0, 0, NULL},
};

static const struct phrasing top[] = {
    WAS_ROUNDED("四捨五入して上から<d>けたのがい数にすると", "四捨五入した上から<d>けたのがい数"),
    WAS_ROUNDED("四捨五入で上から<d>けたのがい数で表すと", "上から<d>けたのがい数に四捨五入した数"),
    WHOLE_NUMBER,
    EDGE_OF_IT,
    {0, 0, NULL},
};

#define SUM_QUESTION (SAYS(WHOLE) | SAYS_QUESTION)
static const struct phrasing sum[] = {
    {SAYS(GIVEN), 0, "<th>を四捨五入して<to>までのがい数にすると、<P>は<R><u>、<Q>は<S><u>{だ}"},
    {SAYS(GIVEN), 0, "<P>の<th>は<R><u>、<Q>の<th>は<S><u>{だ}。どちらも四捨五入した<to>までのがい数{だ}"},
    {SAYS(GIVEN), 0, "四捨五入した<to>までのがい数で、<P>の<th>は<R><u>、<Q>の<th>は<S><u>{だ}"},
    {SAYS(GIVEN), 0, "<th>は、<to>までのがい数で言うと、<P>が<R><u>で<Q>が<S><u>{だ}。四捨五入して{いる}"},
    {SAYS(GIVEN), 0, "<P>と<Q>の<th>を、それぞれ四捨五入して<to>までの数にしたら、<R><u>と<S><u>に{なる/た}"},
    {SAYS(GIVEN), 0, "<to>までのがい数に四捨五入すると、<th>は<P>が<R><u>、<Q>が<S><u>に{なる}"},
    {SAYS(GIVEN), 0, "<P>の<th>はおよそ<R><u>、<Q>はおよそ<S><u>{だ}。どちらも<to>まで四捨五入して{いる}"},
    {SAYS(GIVEN), TALK, "「四捨五入して<to>までのがい数で言うと、ぼくの<th>は<R><u>くらい。」と<P>が言うと、<Q>が「わたしは<S><u>くらい。」と{答える/た}"},
    {SAYS(GIVEN), TALK, "<P>が「<th>は<to>までのがい数で<R><u>。」と言い、<Q>は「四捨五入して<S><u>。」と{いう/た}"},
    {SAYS(GIVEN), TALK, "<P>と<Q>が<th>をくらべて{いる}。四捨五入した<to>までのがい数で、<P>は<R><u>、<Q>は<S><u>{だ}"},
    {SAYS(GIVEN), VOICED(VOICE_EXAM), "<P>、<Q>の<th>を四捨五入して<to>までの概数で表すと、それぞれ<R><u>、<S><u>である"},
    {SAYS(GIVEN), NOTES, "<th>(四捨五入で<to>まで) <P><R><u>、<Q><S><u>"},
    {SAYS(GIVEN), NOTES, "四捨五入した<to>までのがい数が<R><u>と<S><u>"},
    WHOLE_NUMBER,
    {SAYS_QUESTION, 0, "+2人の分を合わせると、<edge2>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+実際の合計は<edge2>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+もとの2つの数の和は<edge>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+2人合わせて<edge3>何<u>{ある}か"},
    {SAYS_QUESTION, 0, "+2人の<th>の合計は、<edge2>何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+合わせると<edge>何<u>と{考えられる}か"},
    {SAYS_QUESTION, TALK, "+2人の分を合わせて、<edge2>何<u>かな"},
    {SAYS_QUESTION, TALK, "+ほんとうの合計は<edge3>何<u>だったと思えば{いい}か"},
    {SAYS_QUESTION, NOTES, "+合計は<edge2>何<u>"},
    {SUM_QUESTION, 0, "+もとの整数の和は<edge2>何<u>{だ}か"},
    {SUM_QUESTION, 0, "+整数で答えると、合わせて<edge2>何<u>{だ}か"},
    {SUM_QUESTION, 0, "+四捨五入する前の整数を合わせると、<edge>何<u>{だ}か"},
    {SUM_QUESTION, NOTES, "+もとの整数の和は<edge2>何<u>"},
    {0, 0, NULL},
};

const struct wording wording_gaisu_hani[] = {
    {"at", SAYS(GIVEN) | SAYS(WHOLE), at},
    {"top", SAYS(GIVEN) | SAYS(WHOLE), top},
    {"sum", SAYS(GIVEN) | SAYS(WHOLE), sum},
    {NULL, 0, NULL},
};
