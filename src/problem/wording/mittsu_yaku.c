/* mittsu_yaku.c - how three kinds of things are shared out, two kinds with some left, three rhythms that meet.
 *
 * Slots: <w1> <w2> <w3> the kinds, <c1> <c2> <c3> their counters, <a> <b> <c> how many, <r> <s> left over; <to> 子ども,
 * <k> 人; <q> and <qn> what is
 * asked; of rhythms <u> the unit, <v> what they do; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { THINGS, LEFT };

static const struct phrasing share[] = {
    {SAYS(THINGS), 0, "<w1>が<a><c1>、<w2>が<b><c2>、<w3>が<c><c3>{ある}"},
    {SAYS(THINGS), 0, "<a><c1>の<w1>、<b><c2>の<w2>、<c><c3>の<w3>が{ある}"},
    {SAYS(THINGS), 0, "<w1><a><c1>と、<w2><b><c2>と、<w3><c><c3>が{ある}"},
    {SAYS(THINGS), 0, "用意したのは、<w1><a><c1>、<w2><b><c2>、<w3><c><c3>{だ}"},
    {SAYS(THINGS), 0, "<w1>を<a><c1>、<w2>を<b><c2>、<w3>を<c><c3>{買う/た}"},
    {SAYS(THINGS), 0, "箱に、<w1>が<a><c1>、<w2>が<b><c2>、<w3>が<c><c3>入って{いる}"},
    {SAYS(THINGS), 0, "配るのは<w1><a><c1>、<w2><b><c2>、<w3><c><c3>{だ}"},
    {SAYS(THINGS), 0, "<w1>は<a><c1>、<w2>は<b><c2>、<w3>は<c><c3>{ある}"},
    {SAYS(THINGS), TALK, "<P>の家に、<w1>が<a><c1>、<w2>が<b><c2>、<w3>が<c><c3>{ある}"},
    {SAYS(THINGS), NOTES, "<w1><a><c1>、<w2><b><c2>、<w3><c><c3>"},
    {SAYS(LEFT), 0, "+これらを、どれも同じ数ずつ、できるだけ多くの<to>に{分ける}"},
    {SAYS(LEFT), 0, "+どの種類もあまりが出ないように、できるだけ多くの<to>に同じ数ずつ{配る}"},
    {SAYS(LEFT), 0, "+これを、あまりなく、なるべく多くの<to>に等しく{分ける}"},
    {SAYS(LEFT), 0, "+それぞれを等しく、残さず、いちばん多くの<to>に{分ける}"},
    {SAYS(LEFT), 0, "+全部を残さず、できるだけ多くの<to>に同じように{配る}"},
    {SAYS(LEFT), 0, "+3種類とも同じ数ずつになるように、できるだけ多くの<to>に{分ける}"},
    {SAYS(LEFT), TALK, "+みんなが同じ数ずつもらえるように、できるだけ多くの<to>に全部{配る}"},
    {SAYS(LEFT), NOTES, "+できるだけ多くの<to>に等分、あまりなし"},
    {SAYS_QUESTION, 0, "+<qn>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<qn>{だ}か"},
    {SAYS_QUESTION, 0, "+<qn>に{なる}か"},
    {SAYS_QUESTION, 0, "+では、<qn>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<qn>かな"},
    {SAYS_QUESTION, NOTES, "+<qn>"},
    {0, 0, NULL},
};
static const struct phrasing left[] = {
    {SAYS(THINGS), 0, "<w1>が<a><c1>、<w2>が<b><c2>{ある}"},
    {SAYS(THINGS), 0, "<a><c1>の<w1>と<b><c2>の<w2>が{ある}"},
    {SAYS(THINGS), 0, "<w1><a><c1>と<w2><b><c2>を{用意する/た}"},
    {SAYS(THINGS), 0, "箱に、<w1>が<a><c1>と<w2>が<b><c2>入って{いる}"},
    {SAYS(THINGS), 0, "<w1>を<a><c1>、<w2>を<b><c2>{買う/た}"},
    {SAYS(THINGS), 0, "配るのは<w1><a><c1>と<w2><b><c2>{だ}"},
    {SAYS(THINGS), 0, "<w1>は<a><c1>、<w2>は<b><c2>{ある}"},
    {SAYS(THINGS), TALK, "<P>は、<w1>を<a><c1>、<w2>を<b><c2>もって{いる}"},
    {SAYS(THINGS), NOTES, "<w1><a><c1>、<w2><b><c2>"},
    {SAYS(LEFT), 0, "+できるだけ多くの<to>に同じ数ずつ分けると、<w1>は<r><c1>、<w2>は<s><c2>{あまる}"},
    {SAYS(LEFT), 0, "+できるだけ多くの<to>に等しく配ったら、<w1>が<r><c1>、<w2>が<s><c2>{残る/た}"},
    {SAYS(LEFT), 0, "+なるべく多くの<to>に同じ数ずつ分けたところ、<w1>が<r><c1>と<w2>が<s><c2>{あまる/た}"},
    {SAYS(LEFT), 0, "+最も多い数の<to>に等しく分けると、あまりは<w1>が<r><c1>、<w2>が<s><c2>に{なる}"},
    {SAYS(LEFT), 0, "+同じ数の<to>に分けると、<w1>は<r><c1>あまり、<w2>は<s><c2>あまった。<to>の数はできるだけ多く{する}"},
    {SAYS(LEFT), 0, "+いちばん多くの<to>に同じ数ずつ分けると、<r><c1>の<w1>と<s><c2>の<w2>が{残る}"},
    {SAYS(LEFT), TALK, "+できるだけたくさんの<to>に配ったら、<w1>は<r><c1>、<w2>は<s><c2>{あまる/た}"},
    {SAYS(LEFT), NOTES, "+できるだけ多くの<to>に等分、あまり:<w1><r><c1>、<w2><s><c2>"},
    {SAYS_QUESTION, 0, "+何<k>に分けることに{なる}か"},
    {SAYS_QUESTION, 0, "+<to>の数は何<k>{だ}か"},
    {SAYS_QUESTION, 0, "+分けた<to>の数は何<k>{だ}か"},
    {SAYS_QUESTION, 0, "+<to>は何<k>{だ}か"},
    {SAYS_QUESTION, 0, "+いちばん多い場合、何<k>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何<k>に配ったのかな"},
    {SAYS_QUESTION, NOTES, "+<to>の数は"},
    {0, 0, NULL},
};
static const struct phrasing again[] = {
    {SAYS(THINGS), 0, "<w1>は<a><u>ごと、<w2>は<b><u>ごと、<w3>は<c><u>ごとに{<v>}"},
    {SAYS(THINGS), 0, "<a><u>おきに<v><w1>、<b><u>おきに<v><w2>、<c><u>おきに<v><w3>が{ある}"},
    {SAYS(THINGS), 0, "<w1>が<a><u>ごと、<w2>が<b><u>ごと、<w3>が<c><u>ごとに<v>ように{する}"},
    {SAYS(THINGS), 0, "<w1>と<w2>と<w3>が、それぞれ<a><u>、<b><u>、<c><u>ごとに<v>ことに{なる}"},
    {SAYS(THINGS), 0, "<v>間かくは、<w1>が<a><u>、<w2>が<b><u>、<w3>が<c><u>{だ}"},
    {SAYS(THINGS), 0, "3つのうち、<w1>は<a><u>、<w2>は<b><u>、<w3>は<c><u>の間かくで<v>ことがわかって{いる}"},
    {SAYS(THINGS), 0, "<w1>は<a><u>に1回、<w2>は<b><u>に1回、<w3>は<c><u>に1回<v>ように作られて{いる}"},
    {SAYS(THINGS), 0, "<w1>の間かくは<a><u>、<w2>の間かくは<b><u>、<w3>の間かくは<c><u>{だ}"},
    {SAYS(THINGS), TALK, "<P>が調べると、<w1>は<a><u>ごと、<w2>は<b><u>ごと、<w3>は<c><u>ごと{だ/た}"},
    {SAYS(THINGS), NOTES, "<w1><a><u>ごと、<w2><b><u>ごと、<w3><c><u>ごと"},
    {SAYS(LEFT), 0, "+今、3つが同時{だ/た}"},
    {SAYS(LEFT), 0, "+はじめに3つが同時に{そろう/た}"},
    {SAYS(LEFT), 0, "+3つは同時に{始まる/た}"},
    {SAYS(LEFT), 0, "+ある時、3つが同時に{なる/た}"},
    {SAYS(LEFT), 0, "+3つがいっしょになったところから{数える}"},
    {SAYS(LEFT), 0, "+最初は3つとも同時{だ}"},
    {SAYS(LEFT), TALK, "+たった今、3つがそろったところ{だ}"},
    {SAYS(LEFT), NOTES, "+今、同時"},
    {SAYS_QUESTION, 0, "+次に3つが同時になるのは何<u>後{だ}か"},
    {SAYS_QUESTION, 0, "+次に同時になるのは何<u>後{だ}か"},
    {SAYS_QUESTION, 0, "+3つがまたそろうのは、何<u>後に{なる}か"},
    {SAYS_QUESTION, 0, "+この次に3つがそろうのは何<u>後{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+次にそろうのは何<u>後かな"},
    {SAYS_QUESTION, NOTES, "+次に同時になるのは何<u>後"},
    {0, 0, NULL},
};

const struct wording wording_mittsu_yaku[] = {
    {"share", SAYS(THINGS) | SAYS(LEFT), share},
    {"left", SAYS(THINGS) | SAYS(LEFT), left},
    {"again", SAYS(THINGS) | SAYS(LEFT), again},
    {NULL, 0, NULL},
};
