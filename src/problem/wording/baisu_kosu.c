/* baisu_kosu.c - how numbers of multiples are asked for.
 *
 * Slots: <nm> 番号がついたカード, <it> カード, <c> 枚, <P> a name; <f> to <T> the range, <a> and <b> the factors.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RANGE, OF };

#define ALL (SAYS(RANGE) | SAYS(OF) | SAYS_QUESTION)

/* The numbers from F up to <T>. */
#define NUMBERS(F) \
    {SAYS(RANGE), 0, F "から<T>までの<nm>が{ある}"}, \
    {SAYS(RANGE), 0, F "から<T>までの<nm>について{考える}"}, \
    {SAYS(RANGE), 0, F "から<T>までの<nm>を小さい順に{ならべる}"}, \
    {SAYS(RANGE), 0, F "から<T>までの<nm>が、1つずつ順にならんで{いる}"}, \
    {SAYS(RANGE), 0, F "以上<T>以下の<nm>を{調べる}"}, \
    {SAYS(RANGE), 0, "<nm>が、" F "から<T>まで{ある}"}, \
    {SAYS(RANGE), 0, "ここに、" F "から<T>までの<nm>が1つずつ{ある}"}, \
    {SAYS(RANGE), 0, "調べるのは、" F "から<T>までの<nm>{だ}"}, \
    {SAYS(RANGE), TALK, "<P>は、" F "から<T>までの<nm>を順に{ならべる/た}"}, \
    {SAYS(RANGE), TALK, "<P>の前に、" F "から<T>までの<nm>がぬけなくならんで{いる}"}, \
    {SAYS(RANGE), TALK, F "から<T>までの<nm>を、1つずつ順に見て{いく}"}, \
    {SAYS(RANGE), VOICED(VOICE_EXAM), F "以上<T>以下の<nm>が{ある}"}, \
    {SAYS(RANGE), VOICED(VOICE_EXAM), F "から<T>までの<nm>が、それぞれ1つずつ{ある}"}, \
    {SAYS(RANGE), NOTES, F "から<T>までの<nm>"}, \
    {SAYS(RANGE), NOTES, F "〜<T>の<nm>"}

/* How many of them; G stands in front of the noun. */
#define HOW_MANY(G) \
    {SAYS_QUESTION, 0, "+?" G "<it>の数|<c>"}, \
    {SAYS_QUESTION, 0, "+" G "<it>は[全部で|]何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "+" G "<it>は[全部で|]何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+" G "<it>は[全部で|]いくつ{ある}か"}, \
    {SAYS_QUESTION, 0, "+全部で何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "+あてはまる<it>は何<c>{ある}か"}, \
    {SAYS_QUESTION, 0, "+そのような<it>は何<c>{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" G "<it>はいくつあるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" G "<it>は何<c>あることに{なる}か"}, \
    {SAYS_QUESTION, NOTES, "+" G "<it>は何<c>"}

static const struct phrasing between[] = {
    NUMBERS("<f>"),
    {SAYS(OF), 0, "+そのうち、<a>の倍数の<it>に丸を{つける}"},
    {SAYS(OF), 0, "+その中から、<a>でわり切れる<it>を{選ぶ}"},
    {SAYS(OF), 0, "+<a>の倍数の<it>だけを{数える}"},
    {SAYS(OF), 0, "+この中で、<a>でわり切れる<it>を{さがす}"},
    {SAYS(OF), 0, "+そのうち<a>の倍数の<it>だけを{取り出す}"},
    {SAYS(OF), 0, "+ここから、<a>の倍数にあたる<it>を全部{ぬき出す}"},
    {SAYS(OF), 0, "+<a>でわったときにあまりの出ない<it>を{考える}"},
    {SAYS(OF), TALK, "+<P>は、<a>の倍数の<it>にシールを{はる/た}"},
    {SAYS(OF), TALK, "+<a>の倍数だけが当たり{だ}"},
    {SAYS(OF), TALK, "+<a>でわり切れる<it>だけ、色を{ぬる}"},
    {SAYS(OF), VOICED(VOICE_EXAM), "+このうち、<a>で割り切れるものを{考える}"},
    {SAYS(OF), NOTES, "+<a>の倍数"},
    {SAYS(OF), NOTES, "+<a>でわり切れるもの"},
    HOW_MANY("その"),
    {SAYS(OF) | SAYS_QUESTION, 0, "+その中に、<a>の倍数の<it>は[全部で|]何<c>{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+このうち、<a>でわり切れる<it>は何<c>{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+?<a>の倍数の<it>の数|<c>"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+<a>でわり切れる<it>はいくつ{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, TALK, "+<a>の倍数の<it>だけに丸をつけると、全部で何<c>に{なる}か"},
    {SAYS(OF) | SAYS_QUESTION, TALK, "+<a>でわり切れるものが当たりのとき、当たりは全部で何<c>{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, NOTES, "+<a>の倍数は何<c>"},
    {ALL, 0, "<f>から<T>までの<nm>の中に、<a>の倍数の<it>は[全部で|]何<c>{ある}か"},
    {ALL, 0, "<f>以上<T>以下の<nm>のうち、<a>で[わり切れる|割り切れる]<it>は何<c>{ある}か"},
    {ALL, 0, "?<f>から<T>までの<nm>のうち、<a>の倍数の<it>の数|<c>"},
    {ALL, 0, "<a>の倍数の<it>は何<c>{ある}か。<f>から<T>までの<nm>の中で{数える}"},
    {ALL, 0, "<f>から<T>までの<nm>には、<a>の倍数の<it>が何<c>{ふくまれる}か"},
    {ALL, 0, "<T>以下の<nm>のうち、<f>以上で<a>の倍数である<it>はいくつ{ある}か"},
    {ALL, 0, "<a>でわったときにわり切れる<it>は、<f>から<T>までの<nm>の中に何<c>{ある}か"},
    {ALL, VOICED(VOICE_EXAM), "<f>以上<T>以下の<nm>のうち、<a>で割り切れるものはいくつ{ある}か"},
    {ALL, NOTES, "<f>以上<T>以下の<nm>のうち、<a>の倍数の個数"},
    {ALL, NOTES, "<f>〜<T> <a>の倍数の個数(両はしふくむ)"},
    {0, 0, NULL},
};

static const struct phrasing either[] = {
    NUMBERS("1"),
    {SAYS(OF), 0, "+そのうち、<a>の倍数と<b>の倍数の<it>に丸を{つける}"},
    {SAYS(OF), 0, "+その中から、<a>または<b>でわり切れる<it>を{選ぶ}"},
    {SAYS(OF), 0, "+<a>の倍数か<b>の倍数の<it>だけを{数える}。両方の倍数も1回だけ{数える}"},
    {SAYS(OF), 0, "+この中で、<a>か<b>の少なくとも一方でわり切れる<it>を{さがす}"},
    {SAYS(OF), 0, "+はじめに<a>の倍数の<it>を全部取り出し、次に残りから<b>の倍数の<it>を全部{取り出す}"},
    {SAYS(OF), 0, "+<a>の倍数の<it>にも<b>の倍数の<it>にも、1つずつ印を{つける}"},
    {SAYS(OF), 0, "+<a>の倍数または<b>の倍数である<it>を全部{集める}"},
    {SAYS(OF), 0, "+<a>でわり切れる<it>も、<b>でわり切れる<it>も、みな{数える}"},
    {SAYS(OF), TALK, "+<P>は、<a>の倍数の<it>と<b>の倍数の<it>に色を{ぬる/た}"},
    {SAYS(OF), TALK, "+<a>の倍数か<b>の倍数なら当たり{だ}"},
    {SAYS(OF), TALK, "+<a>の倍数でも<b>の倍数でもよいので、あてはまる<it>にシールを{はる}"},
    {SAYS(OF), VOICED(VOICE_EXAM), "+このうち、<a>と<b>の少なくとも一方で割り切れるものを{考える}"},
    {SAYS(OF), NOTES, "+<a>または<b>の倍数"},
    {SAYS(OF), NOTES, "+<a>の倍数か<b>の倍数(両方もふくむ)"},
    HOW_MANY("その"),
    {SAYS(OF) | SAYS_QUESTION, 0, "+その中に、<a>または<b>の倍数の<it>は[全部で|]何<c>{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+このうち、<a>または<b>でわり切れる<it>は何<c>{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+?<a>の倍数または<b>の倍数である<it>の数|<c>"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+<a>か<b>の少なくともどちらかの倍数である<it>はいくつ{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, TALK, "+<a>の倍数か<b>の倍数が当たりのとき、当たりは全部で何<c>{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, TALK, "+<a>の倍数と<b>の倍数に丸をつけると、丸のついた<it>は何<c>に{なる}か"},
    {SAYS(OF) | SAYS_QUESTION, NOTES, "+<a>または<b>の倍数は何<c>"},
    {ALL, 0, "1から<T>までの<nm>のうち、<a>の倍数または<b>の倍数である<it>は[全部で|]何<c>{ある}か"},
    {ALL, 0, "1以上<T>以下の<nm>の中で、<a>と<b>の少なくとも一方で[わり切れる|割り切れる]<it>は何<c>{ある}か"},
    {ALL, 0, "?1から<T>までの<nm>のうち、<a>か<b>でわり切れる<it>の数|<c>"},
    {ALL, 0, "<a>または<b>の倍数の<it>は何<c>{ある}か。1から<T>までの<nm>の中で{数える}"},
    {ALL, 0, "1から<T>までの<nm>には、<a>か<b>のどちらかの倍数である<it>が何<c>{ふくまれる}か"},
    {ALL, 0, "<a>でわり切れるか、<b>でわり切れる<it>は、1から<T>までの<nm>の中にいくつ{ある}か"},
    {ALL, VOICED(VOICE_EXAM), "<T>以下の1以上の<nm>のうち、<a>または<b>で割り切れる<it>は何<c>{ある}か"},
    {ALL, NOTES, "1〜<T>の<nm>で、<a>の倍数か<b>の倍数(両方もふくむ)は何<c>"},
    {ALL, NOTES, "1から<T>までの<nm>のうち、<a>または<b>でわり切れるものの個数"},
    {0, 0, NULL},
};

static const struct phrasing neither[] = {
    NUMBERS("1"),
    {SAYS(OF), 0, "+ここから、<a>の倍数と<b>の倍数の<it>をすべて{のぞく}"},
    {SAYS(OF), 0, "+その中から、<a>でわり切れる<it>も<b>でわり切れる<it>も{のける}"},
    {SAYS(OF), 0, "+<a>の倍数でも<b>の倍数でもない<it>だけを{残す}"},
    {SAYS(OF), 0, "+この中で、<a>でわっても<b>でわってもわり切れない<it>だけを{残す}"},
    {SAYS(OF), 0, "+まず<a>の倍数の<it>を全部取りのぞき、次に残りから<b>の倍数の<it>を全部{取りのぞく}"},
    {SAYS(OF), 0, "+<a>でわり切れる<it>と<b>でわり切れる<it>は、数に{入れない}"},
    {SAYS(OF), 0, "+<a>の倍数の<it>と<b>の倍数の<it>を{取り去る}"},
    {SAYS(OF), 0, "+<a>と<b>のどちらかでわり切れる<it>を、みな{取りのぞく}"},
    {SAYS(OF), TALK, "+<P>は、<a>の倍数の<it>と<b>の倍数の<it>を全部{のける/た}"},
    {SAYS(OF), TALK, "+<a>の倍数と<b>の倍数ははずれで、ほかは全部当たり{だ}"},
    {SAYS(OF), TALK, "+<a>でも<b>でもわり切れない<it>だけ、手もとに{残す}"},
    {SAYS(OF), VOICED(VOICE_EXAM), "+このうち、<a>または<b>で割り切れるものをすべて{取り除く}"},
    {SAYS(OF), NOTES, "+<a>の倍数も<b>の倍数ものぞく"},
    {SAYS(OF), NOTES, "+<a>でも<b>でもわり切れないもの"},
    {SAYS_QUESTION, 0, "+残る<it>は全部で何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+?残りの<it>の数|<c>"},
    {SAYS_QUESTION, 0, "+<it>は[全部で|]何<c>{残る}か"},
    {SAYS_QUESTION, 0, "+残りの<it>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+残っている<it>は[全部で|]何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+?残る<it>の数|<c>"},
    {SAYS_QUESTION, 0, "+残るのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+残った<it>を数えると、何<c>{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+残る<it>は何<c>かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+残る<it>は何<c>ということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+残りは何<c>"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+その中に、<a>の倍数でも<b>の倍数でもない<it>は[全部で|]何<c>{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+このうち、<a>でも<b>でもわり切れない<it>は何<c>{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+?<a>でも<b>でもわり切れない<it>の数|<c>"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+<a>の倍数と<b>の倍数をのぞくと、<it>は何<c>{残る}か"},
    {SAYS(OF) | SAYS_QUESTION, 0, "+<a>、<b>のどちらの倍数でもない<it>はいくつ{ある}か"},
    {SAYS(OF) | SAYS_QUESTION, TALK, "+<a>の倍数と<b>の倍数を全部取りのぞくと、残る<it>は何<c>{だ}か"},
    {SAYS(OF) | SAYS_QUESTION, NOTES, "+<a>でも<b>でもわり切れないものは何<c>"},
    {ALL, 0, "1から<T>までの<nm>のうち、<a>の倍数でも<b>の倍数でもない<it>は[全部で|]何<c>{ある}か"},
    {ALL, 0, "1以上<T>以下の<nm>の中で、<a>でも<b>でも[わり切れない|割り切れない]<it>は何<c>{ある}か"},
    {ALL, 0, "?1から<T>までの<nm>のうち、<a>でも<b>でもわり切れない<it>の数|<c>"},
    {ALL, 0, "<a>の倍数でも<b>の倍数でもない<it>は何<c>{ある}か。1から<T>までの<nm>の中で{数える}"},
    {ALL, 0, "1から<T>までの<nm>から、<a>の倍数と<b>の倍数を全部のぞくと、<it>は何<c>{残る}か"},
    {ALL, 0, "<a>でわっても<b>でわってもあまりが出る<it>は、1から<T>までの<nm>の中にいくつ{ある}か"},
    {ALL, VOICED(VOICE_EXAM), "<T>以下の1以上の<nm>のうち、<a>でも<b>でも割り切れない<it>は何<c>{ある}か"},
    {ALL, NOTES, "1〜<T>の<nm>で、<a>でも<b>でもわり切れないものは何<c>"},
    {ALL, NOTES, "1から<T>までの<nm>のうち、<a>の倍数でも<b>の倍数でもないものの個数"},
    {0, 0, NULL},
};

const struct wording wording_baisu_kosu[] = {
    {"between", SAYS(RANGE) | SAYS(OF), between},
    {"either", SAYS(RANGE) | SAYS(OF), either},
    {"neither", SAYS(RANGE) | SAYS(OF), neither},
    {NULL, 0, NULL},
};
