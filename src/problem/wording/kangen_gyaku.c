/* kangen_gyaku.c - how 還元算 of what was used, and of a wrong calculation, is said.
 *
 * Slots: <w> お金, <u> 円, <V> 使う, <T> 使った; <a> used, <r> left; sign: <w> ある数, <ni><op> what was to be done,
 * <wr> what was done (ends in た), <R> its result.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { USED, LEFT };

#define AT_FIRST \
    {SAYS_QUESTION, 0, "+はじめに<w>は何<u>{ある/た}か"}, \
    {SAYS_QUESTION, 0, "+はじめの<w>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+?はじめにあった<w>|<u>"}, \
    {SAYS_QUESTION, 0, "+?はじめの<w>|<u>"}, \
    {SAYS_QUESTION, 0, "+<w>は、もともと何<u>{ある/た}か"}, \
    {SAYS_QUESTION, 0, "+最初に何<u>{ある/た}か"}, \
    {SAYS_QUESTION, 0, "+<A>がはじめに持っていた<w>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<V>前、<w>は何<u>{ある/た}か"}, \
    {SAYS_QUESTION, 0, "<A>の<w>は、はじめ何<u>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+全部で何<u>あったことに{なる}か"}, \
    {SAYS_QUESTION, 0, "+もとの<w>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+うしろから考えると、はじめは何<u>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+最初は何<u>あったのでしょうか"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+はじめは何<u>あったのかな"}, \
    {SAYS_QUESTION, NOTES, "+最初は何<u>"}, \
    {SAYS_QUESTION, NOTES, "+はじめの<w>は"}

#define IS_LEFT \
    {SAYS(LEFT), 0, "+すると、<r><u>{残る/た}"}, \
    {SAYS(LEFT), 0, "+残りは<r><u>{だ/た}"}, \
    {SAYS(LEFT), 0, "+<r><u>が{残る/た}"}, \
    {SAYS(LEFT), 0, "+今、<r><u>残って{いる}"}, \
    {SAYS(LEFT), 0, "+その結果、<r><u>に{なる/た}"}, \
    {SAYS(LEFT), 0, "+残った<w>は<r><u>{だ}"}, \
    {SAYS(LEFT), 0, "+最後に<r><u>{残る/た}"}, \
    {SAYS(LEFT), 0, "+<w>はまだ<r><u>{ある}"}, \
    {SAYS(LEFT), 0, "+手もとに残ったのは<r><u>{だ/た}"}, \
    {SAYS(LEFT), 0, "+ちょうど<r><u>{あまる/た}"}, \
    {SAYS(LEFT), TALK, "+気がつくと、残りは<r><u>{だ/た}"}, \
    {SAYS(LEFT), TALK, "+残りを数えたら<r><u>{だ/た}"}, \
    {SAYS(LEFT), VOICED(VOICE_EXAM), "+その結果、<r><u>が{残る/た}"}, \
    {SAYS(LEFT), NOTES, "+残り<r><u>"}, \
    {SAYS(LEFT), NOTES, "+→<r><u>残る"}

static const struct phrasing then_half[] = {
    AT_FIRST,
    IS_LEFT,
    {SAYS(USED), 0, "<A>は、持っていた<w>から<a><u>を{<V>/た}。次に、残りの半分を{<V>/た}"},
    {SAYS(USED), 0, "<w>を<a><u><T>後、残りの半分を{<V>/た}"},
    {SAYS(USED), 0, "<w>のうち<a><u>を<T>後、その残りの半分を{<V>/た}"},
    {SAYS(USED), 0, "まず<w>を<a><u><T>後、次に残った分のちょうど半分を{<V>/た}"},
    {SAYS(USED), 0, "<A>の<w>は、はじめに<a><u>へり、次に残りが半分に{なる/た}"},
    {SAYS(USED), 0, "はじめに<a><u>、次に残りの半分だけ<w>を{<V>/た}"},
    {SAYS(USED), 0, "<w>が{ある/た}。<a><u>を<T>後、残った分の半分を{<V>/た}"},
    {SAYS(USED), 0, "<A>は<w>をきのう<a><u><T>後、今日はその残りの半分を{<V>/た}"},
    {SAYS(USED), 0, "持っていた<w>から<a><u>をひいた残りの、半分を{<V>/た}"},
    {SAYS(USED), 0, "<A>は<a><u>の<w>を<T>後、残りを半分に分けて一方を{<V>/た}"},
    {SAYS(USED), TALK, "<A>は<w>を<a><u><T>後、残りの半分も<T>と{言う/た}"},
    {SAYS(USED), TALK, "きのう<w>を<a><u>、きょうは残りの半分を{<V>/た}"},
    {SAYS(USED), VOICED(VOICE_PARENT), "子どもが、<w>をまず<a><u>、次に残りの半分<T>そう{だ}"},
    {SAYS(USED), VOICED(VOICE_EXAM), "<A>は、はじめに<w>を<a><u><T>後、残りの半分を{<V>/た}"},
    {SAYS(USED), NOTES, "<w>→<a><u><V>→残りの半分を<V>"},
    {SAYS(USED), NOTES, "<w> まず<a><u>、次に残りの半分を<T>"},
    {SAYS(USED) | SAYS(LEFT), 0, "<w>を<a><u><T>後、その残りの半分を<V>と、<r><u>{残る/た}"},
    {SAYS(USED) | SAYS(LEFT), 0, "残りの<w>は<r><u>{だ}。はじめに<a><u><T>後、残りの半分を{<V>/た}"},
    {SAYS(USED) | SAYS(LEFT) | SAYS_QUESTION, 0, "はじめに<w>は何<u>{ある/た}か。<a><u><T>後、残りの半分を<V>と、<r><u>{残る/た}"},
    {SAYS(USED) | SAYS(LEFT) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>を<a><u><T>後、残りの半分を<V>と<r><u>残る。はじめの<w>は何<u>"},
    {0, 0, NULL},
};

static const struct phrasing half_then[] = {
    AT_FIRST,
    IS_LEFT,
    {SAYS(USED), 0, "<A>は、持っていた<w>の半分を{<V>/た}。さらに<a><u>を{<V>/た}"},
    {SAYS(USED), 0, "<w>の半分を<T>後、<a><u>を{<V>/た}"},
    {SAYS(USED), 0, "<w>の半分より<a><u>多く{<V>/た}"},
    {SAYS(USED), 0, "まず<w>の半分を<T>後、次に残った分から<a><u>を{<V>/た}"},
    {SAYS(USED), 0, "<A>の<w>は、はじめに半分になり、次に<a><u>{減る/た}"},
    {SAYS(USED), 0, "はじめに半分、次に<a><u>だけ<w>を{<V>/た}"},
    {SAYS(USED), 0, "<w>が{ある/た}。その半分を<T>後、残りから<a><u>を{<V>/た}"},
    {SAYS(USED), 0, "<A>は<w>をきのう半分<T>後、今日は<a><u>{<V>/た}"},
    {SAYS(USED), 0, "<w>を半分に分けて一方を<T>後、もう一方から<a><u>を{<V>/た}"},
    {SAYS(USED), 0, "<A>は<w>のちょうど半分と、あと<a><u>を{<V>/た}"},
    {SAYS(USED), TALK, "<A>は<w>を半分<T>後、<a><u>も<T>と{言う/た}"},
    {SAYS(USED), TALK, "きのう<w>を半分、きょうは<a><u>{<V>/た}"},
    {SAYS(USED), VOICED(VOICE_PARENT), "子どもが、<w>をまず半分、次に<a><u><T>そう{だ}"},
    {SAYS(USED), VOICED(VOICE_EXAM), "<A>は、はじめに<w>の半分を<T>後、さらに<a><u>を{<V>/た}"},
    {SAYS(USED), NOTES, "<w>→半分<V>→さらに<a><u><V>"},
    {SAYS(USED), NOTES, "<w>の半分より<a><u>多く<T>"},
    {SAYS(USED) | SAYS(LEFT), 0, "<w>の半分を<T>後、<a><u>を<V>と、<r><u>{残る/た}"},
    {SAYS(USED) | SAYS(LEFT), 0, "残りの<w>は<r><u>{だ}。はじめに半分を<T>後、さらに<a><u>{<V>/た}"},
    {SAYS(USED) | SAYS(LEFT) | SAYS_QUESTION, 0, "はじめに<w>は何<u>{ある/た}か。半分を<T>後、<a><u>を<V>と、<r><u>{残る/た}"},
    {SAYS(USED) | SAYS(LEFT) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>の半分より<a><u>多く<T>残りが<r><u>になったときの、はじめの<w>"},
    {0, 0, NULL},
};

static const struct phrasing sign[] = {
    {SAYS(USED), 0, "<w><ni><op>ところを、まちがえて<wr>ので、答えが<R>に{なる/た}"},
    {SAYS(USED), 0, "<w><ni><op>計算で、まちがえて<wr>ところ、<R>に{なる/た}"},
    {SAYS(USED), 0, "<A>は、<w><ni><op>はずが、<wr>ので、答えが<R>{だ/た}"},
    {SAYS(USED), 0, "<w><ni><op>つもりで<wr>ら、<R>に{なる/た}"},
    {SAYS(USED), 0, "まちがえて<wr>ので、答えが<R>に{なる/た}。本当は<w><ni><op>計算{だ}"},
    {SAYS(USED), 0, "<A>は計算を{まちがえる/た}。<w><ni><op>のに、<wr>ので、<R>に{なる/た}"},
    {SAYS(USED), 0, "<op>ところをまちがえて<wr>とき、答えは<R>{だ/た}"},
    {SAYS(USED), 0, "<w><ni><op>問題で、<A>は<wr>ため、<R>と{答える/た}"},
    {SAYS(USED), 0, "<R>は、<w><ni><op>ところを、あやまって<wr>答え{だ}"},
    {SAYS(USED), 0, "<w><ni><op>問題が{ある}。うっかり<wr>ので、答えが<R>に{なる/た}"},
    {SAYS(USED), 0, "<w><ni><op>べきところ、<wr>ので<R>に{なる/た}"},
    {SAYS(USED), TALK, "「しまった。<op>はずが、<wr>。」<A>の答えは<R>{だ}"},
    {SAYS(USED), TALK, "<A>は、<op>のをわすれて<wr>ら、<R>に{なる/た}"},
    {SAYS(USED), VOICED(VOICE_PARENT), "<w><ni><op>問題なのに、子どもが<wr>ので、答えが<R>に{なる/た}"},
    {SAYS(USED), VOICED(VOICE_CHILD), "<op>問題を、[ぼく|わたし]はまちがえて<wr>ら、<R>に{なる/た}"},
    {SAYS(USED), VOICED(VOICE_EXAM), "<w><ni><op>計算を、誤って<wr>ところ、答えは<R>と{なる/た}"},
    {SAYS(USED), NOTES, "正:<op> 誤:<wr>→<R>"},
    {SAYS(USED), NOTES, "<op>ところを<wr>ら<R>"},
    {SAYS(USED) | SAYS_QUESTION, 0, "<op>ところを、まちがえて<wr>ら<R>になったとき、正しい答えはいくつ{だ}か"},
    {SAYS(USED) | SAYS_QUESTION, 0, "正しい答えはいくつ{だ}か。<w><ni><op>ところを、まちがえて<wr>ら<R>に{なる/た}"},
    {SAYS(USED) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<op>ところを誤って<wr>ら<R>になった計算の、正しい答え"},
    {SAYS_QUESTION, 0, "+正しい答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+?正しい答え"},
    {SAYS_QUESTION, 0, "+正しく計算すると、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+正しく計算したときの答えはいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+本当の答えはいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+?正しく計算したときの答え"},
    {SAYS_QUESTION, 0, "+まちがえなければ、答えはいくつ{だ/た}か"},
    {SAYS_QUESTION, 0, "+正しい答えは何{だ}か"},
    {SAYS_QUESTION, 0, "+正しく計算していたら、いくつになって{いる/た}か"},
    {SAYS_QUESTION, 0, "+計算をやり直すと、答えはいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+正しくはいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+?この計算の正しい答え"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+本当の答えはいくつになるはずですか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+ほんとうの答えはいくつなのかな"},
    {SAYS_QUESTION, NOTES, "+正しい答えは"},
    {SAYS_QUESTION, NOTES, "+正答は"},
    {0, 0, NULL},
};

const struct wording wording_kangen_gyaku[] = {
    {"then_half", SAYS(USED) | SAYS(LEFT), then_half},
    {"half_then", SAYS(USED) | SAYS(LEFT), half_then},
    {"sign", SAYS(USED), sign},
    {NULL, 0, NULL},
};
