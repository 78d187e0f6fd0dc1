/* yakusu.c - how numbers of divisors are asked for.
 *
 * Slots: <N>, <M> the numbers, <P> a name; of ways to share out: <th> おはじき, <c> 個, <how> 何人かで等しく分ける, <as> 分ける人数,
 * <inc> 1人の場合も.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NUMBER, CASES };

/* ---- divisors of one number ---- */
#define THE_NUMBER \
    {SAYS(NUMBER), 0, "整数<N>が{ある}"}, \
    {SAYS(NUMBER), 0, "<N>という整数について{考える}"}, \
    {SAYS(NUMBER), 0, "<N>の約数を全部{書き出す}"}, \
    {SAYS(NUMBER), 0, "<N>の約数を[小さい|大きい]順にすべて{ならべる}"}, \
    {SAYS(NUMBER), 0, "1から順に、<N>をわり切る整数をさがして{いく}"}, \
    {SAYS(NUMBER), 0, "整数<N>を、いろいろな整数で{わる}"}, \
    {SAYS(NUMBER), 0, "<N>をあまりなくわることができる整数を{さがす}"}, \
    {SAYS(NUMBER), 0, "かけて<N>になる2つの整数の組を{考える}"}, \
    {SAYS(NUMBER), TALK, "<P>は、<N>の約数をノートに全部{書く}"}, \
    {SAYS(NUMBER), TALK, "<P>が<N>の約数を{調べる}"}, \
    {SAYS(NUMBER), TALK, "<P>のクラスで、<N>の約数さがしを{する}"}, \
    {SAYS(NUMBER), TALK, "学校で約数を習い、<N>の約数を調べることに{なる}"}, \
    {SAYS(NUMBER), TALK, "<P>がひいたカードの数は<N>{だ}"}, \
    {SAYS(NUMBER), 0, "<N>を整数でわった商が整数になる場合を{考える}"}, \
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "<N>を割り切ることのできる正の整数を考えることに{する}"}, \
    {SAYS(NUMBER), NOTES, "整数<N>"}, \
    {SAYS(NUMBER), NOTES, "<N>の約数"}

static const struct phrasing count[] = {
    THE_NUMBER,
    {SAYS_QUESTION, 0, "+?約数の個数|個"},
    {SAYS_QUESTION, 0, "?<N>の約数の個数|個"},
    {SAYS_QUESTION, 0, "<N>の約数は[全部で|]何個{ある}か"},
    {SAYS_QUESTION, 0, "+約数は[全部で|]いくつ{ある}か"},
    {SAYS_QUESTION, 0, "<N>をわり切る整数は、全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "<N>をわり切る数は、1とその数自身もふくめていくつ{ある}か"},
    {SAYS_QUESTION, 0, "+約数を全部書くと、何個に{なる}か"},
    {SAYS_QUESTION, 0, "<N>の約数になる整数は、全部でいくつ{ある}か"},
    {SAYS_QUESTION, 0, "<N>をわって、わり切れる数は何個{ある}か"},
    {SAYS_QUESTION, 0, "+1とその数自身も数えると、約数は何個{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+約数は全部でいくつあると答えれば{いい}か"},
    {SAYS_QUESTION, TALK, "+約数は全部で何個{見つかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+約数はいくつあるのかな"},
    {SAYS_QUESTION, NOTES, "約数は何個"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>の約数は[全部で|]何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "?<N>の約数の個数|個"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "?1と<N>もふくめた、<N>の約数の個数|個"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>を[わり切る|割り切る]ことのできる整数は、1と<N>をふくめて[何個|いくつ]{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "整数<N>の約数は、1と<N>も数えると何個{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "1から<N>までの整数の中に、<N>の約数は何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>の約数は[全部で|]何個{ある}か。1と<N>も{数える}"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "何個{ある}か。<N>をわり切ることができる整数を、1も<N>も入れて{数える}"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>を整数で[わった|割った]とき、[わり切れる|割り切れる]ような整数は何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "?<N>÷□がわり切れるような、□に入る整数の個数|個"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>÷□がわり切れるとき、□に入る整数は全部で何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "<P>が<N>の約数を全部書くと、何個に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_PARENT),
     "<N>には約数がいくつあるかと聞かれました。1とその数自身も入れて、全部でいくつに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_CHILD), "<N>の約数って、全部でいくつあるのかな"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_EXAM),
     "<N>をある正の整数で割ると{割り切れる}。割る数として考えられるものは全部で何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_EXAM),
     "整数<N>を割り切ることのできる1以上の整数は、1と<N>自身をふくめて全部でいくつ{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_SPOKEN), "約数の問題です。<N>の約数は全部で何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "<N>の約数の個数"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "<N>の約数は何個"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "<N>の約数(1と<N>をふくむ)の個数"},
    {0, 0, NULL},
};

/* ---- their sum ---- */
static const struct phrasing sum[] = {
    THE_NUMBER,
    {SAYS_QUESTION, 0, "+?約数の[和|合計]"},
    {SAYS_QUESTION, 0, "?<N>の約数の和"},
    {SAYS_QUESTION, 0, "<N>の約数を全部たすと、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+約数を全部たすと、和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+約数の和はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+1とその数自身もふくめて全部たすと、いくつ{だ}か"},
    {SAYS_QUESTION, 0, "<N>をわり切る整数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+約数の合計はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+約数をすべて書いてたすと、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "<N>の約数の合計はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+わり切る整数を全部たすと、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+約数を小さい順に書いて全部たすと、和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+すべての約数の和はいくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+約数を全部たすと、いくつになるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+約数を全部たすと、いくつということに{なる}か"},
    {SAYS_QUESTION, NOTES, "+約数の和は"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>の約数を[全部|すべて]たすと、いくつに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "?<N>の約数の和"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>の約数の和は、1と<N>もふくめていくつ{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "整数<N>をわり切ることのできる整数の和はいくつ{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "1から<N>までの整数のうち、<N>の約数であるものの和はいくつ{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "和はいくつ{だ}か。<N>の約数を全部たすことに{する}"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "?1と<N>もふくめた、<N>の約数の合計"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "<P>が<N>の約数を全部たすと、いくつに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_PARENT), "<N>の約数を全部たすという宿題です。1とその数自身も入れて、和はいくつ{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_EXAM), "整数<N>のすべての約数の和はいくつ{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "<N>の約数の和"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "<N>の約数(1と<N>をふくむ)の和は"},
    {0, 0, NULL},
};

/* ---- divisors of two numbers ---- */
static const struct phrasing common[] = {
    {SAYS(NUMBER), 0, "2つの整数<N>と<M>が{ある}"},
    {SAYS(NUMBER), 0, "<N>と<M>という2つの整数について{考える}"},
    {SAYS(NUMBER), 0, "<N>と<M>の公約数を全部{書き出す}"},
    {SAYS(NUMBER), 0, "<N>の約数と<M>の約数を、それぞれ全部{書く}"},
    {SAYS(NUMBER), 0, "2つの数<N>、<M>を同じ整数でわり、どちらもわり切れるように{する}"},
    {SAYS(NUMBER), 0, "<N>も<M>もわり切る整数を{さがす}"},
    {SAYS(NUMBER), 0, "<N>と<M>の両方の約数になっている数を{調べる}"},
    {SAYS(NUMBER), 0, "1から順に、<N>をわっても<M>をわってもわり切れる整数をさがして{いく}"},
    {SAYS(NUMBER), TALK, "<P>は、<N>と<M>の公約数をノートに全部{書く}"},
    {SAYS(NUMBER), TALK, "<P>が<N>と<M>の公約数を{調べる}"},
    {SAYS(NUMBER), TALK, "<P>がひいた2まいのカードの数は<N>と<M>{だ}"},
    {SAYS(NUMBER), TALK, "学校で公約数を習い、<N>と<M>の公約数を調べることに{なる}"},
    {SAYS(NUMBER), 0, "<N>、<M>のどちらもわり切ることのできる整数を{考える}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "2つの整数を<N>、<M>と{する}"},
    {SAYS(NUMBER), NOTES, "<N>と<M>"},
    {SAYS(NUMBER), NOTES, "<N>、<M>の公約数"},
    {SAYS_QUESTION, 0, "+?公約数の個数|個"},
    {SAYS_QUESTION, 0, "+公約数は[全部で|]何個{ある}か"},
    {SAYS_QUESTION, 0, "+公約数は[全部で|]いくつ{ある}か"},
    {SAYS_QUESTION, 0, "+この2つの数の公約数は何個{ある}か"},
    {SAYS_QUESTION, 0, "+?2つの数の公約数の個数|個"},
    {SAYS_QUESTION, 0, "+2つの数をどちらもわり切る整数は、全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "+1もふくめて、公約数は全部でいくつ{ある}か"},
    {SAYS_QUESTION, 0, "+1も数えると、公約数は何個に{なる}か"},
    {SAYS_QUESTION, 0, "+両方に共通な約数は、全部で何個{ある}か"},
    {SAYS_QUESTION, 0, "+どちらの約数でもある整数は、いくつ{ある}か"},
    {SAYS_QUESTION, 0, "+共通な約数は、1も入れると全部で何個{ある}か"},
    {SAYS_QUESTION, TALK, "+公約数は全部で何個{見つかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+公約数はいくつあるのかな"},
    {SAYS_QUESTION, NOTES, "公約数は何個"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>と<M>の公約数は[全部で|]何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "?<N>と<M>の公約数の個数|個"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>と<M>の公約数は、1も数えると何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>の約数でも<M>の約数でもある整数は、全部でいくつ{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>をわっても<M>をわってもわり切れる整数は、全部で何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>もわり切れて、<M>もわり切れる整数は、1も入れるといくつ{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "何個{ある}か。<N>と<M>の公約数を、1も入れて{数える}"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "<N>÷□も<M>÷□もわり切れるとき、□に入る整数は何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "<P>が<N>と<M>の公約数を全部書くと、何個に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_PARENT),
     "<N>と<M>の公約数を全部答えるそうです。1も入れて、全部でいくつに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_CHILD), "<N>と<M>の公約数って、全部でいくつあるのかな"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_EXAM),
     "2つの整数<N>、<M>のどちらを割っても割り切れるような整数は、1をふくめて全部で何個{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "<N>と<M>の公約数の個数"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "<N>、<M>の公約数は何個(1もふくむ)"},
    {0, 0, NULL},
};

/* ---- ways to share out ---- */
static const struct phrasing ways[] = {
    {SAYS(NUMBER), 0, "<N><c>の<th>を、{<how>}"},
    {SAYS(NUMBER), 0, "<th>が<N><c>{ある}。これを、{<how>}"},
    {SAYS(NUMBER), 0, "<N><c>の<th>が{ある}。これを、<how>ことに{する}"},
    {SAYS(NUMBER), 0, "<N><c>の<th>を、<how>ことに{なる}"},
    {SAYS(NUMBER), 0, "<th>は全部で<N><c>{ある}。これを、{<how>}"},
    {SAYS(NUMBER), 0, "<N><c>ある<th>を、{<how>}"},
    {SAYS(NUMBER), 0, "<th><N><c>を、{<how>}"},
    {SAYS(NUMBER), 0, "<N><c>の<th>を、<how>やり方を{考える}"},
    {SAYS(NUMBER), TALK, "<P>は<N><c>の<th>を持って{いる}。これを、{<how>}"},
    {SAYS(NUMBER), TALK, "<P>が、<N><c>の<th>を、<how>方法を考えて{いる}"},
    {SAYS(NUMBER), TALK, "先生が<th>を<N><c>{出す}。これを、{<how>}"},
    {SAYS(NUMBER), TALK, "お楽しみ会のために、<th>を<N><c>{用意する}。これを、{<how>}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "<N><c>の<th>を、<how>ものと{する}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "<N><c>の<th>を、<how>ことを{考える}"},
    {SAYS(NUMBER), NOTES, "<th><N><c>を、<how>"},
    {SAYS(NUMBER), NOTES, "<N><c>の<th>を、<how>"},
    {SAYS(CASES), 0, "+<inc>ふくめて{数える}"},
    {SAYS(CASES), 0, "+[ただし、|]<inc>{ふくめる}"},
    {SAYS(CASES), 0, "+<inc>1通りと{数える}"},
    {SAYS(CASES), 0, "+<inc>考えに{入れる}"},
    {SAYS(CASES), 0, "+[なお、|]<inc>数えることに{する}"},
    {SAYS(CASES), 0, "+<inc>よいものと{する}"},
    {SAYS(CASES), 0, "+<inc>忘れずに{数える}"},
    {SAYS(CASES), VOICED(VOICE_EXAM), "+ただし、<inc>ふくめるものと{する}"},
    {SAYS(CASES), TALK, "+<inc>入れて{考える}"},
    {SAYS(CASES), TALK, "+<inc>OKと{する}"},
    {SAYS(CASES), NOTES, "+<inc>ふくむ"},
    {SAYS(CASES), NOTES, "+(<inc>数える)"},
    {SAYS_QUESTION, 0, "?<as>の決め方|通り"},
    {SAYS_QUESTION, 0, "<as>は[全部で|]何通り{ある}か"},
    {SAYS_QUESTION, 0, "<as>として考えられるのは[全部で|]何通り{だ}か"},
    {SAYS_QUESTION, 0, "<as>は何通り{考えられる}か"},
    {SAYS_QUESTION, 0, "<as>の決め方は[全部で|]何通り{ある}か"},
    {SAYS_QUESTION, 0, "<as>をいろいろ変えると、全部で何通り{できる}か"},
    {SAYS_QUESTION, 0, "<as>のえらび方は何通り{ある}か"},
    {SAYS_QUESTION, 0, "?<as>として考えられる場合|通り"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<as>は何通り考えられることに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<as>は何通りあるかな"},
    {SAYS_QUESTION, NOTES, "<as>は何通り"},
    {SAYS(CASES) | SAYS_QUESTION, 0, "<inc>ふくめて、<as>は何通り{ある}か"},
    {SAYS(CASES) | SAYS_QUESTION, 0, "<inc>数えると、<as>の決め方は何通り{だ}か"},
    {SAYS(CASES) | SAYS_QUESTION, 0, "<inc>よいものとすると、<as>は全部で何通り{ある}か"},
    {SAYS(CASES) | SAYS_QUESTION, 0, "<as>は何通り{ある}か。ただし、<inc>{ふくめる}"},
    {SAYS(NUMBER) | SAYS(CASES) | SAYS_QUESTION, 0,
     "<as>は何通り{ある}か。<N><c>の<th>を、<how>ものとし、<inc>{ふくめる}"},
    {SAYS(NUMBER) | SAYS(CASES) | SAYS_QUESTION, NOTES, "<N><c>の<th>を、<how>ときの<as>は何通り(<inc>ふくむ)"},
    {0, 0, NULL},
};

const struct wording wording_yakusu[] = {
    {"count", SAYS(NUMBER), count},
    {"ways", SAYS(NUMBER) | SAYS(CASES), ways},
    {"common", SAYS(NUMBER), common},
    {"sum", SAYS(NUMBER), sum},
    {NULL, 0, NULL},
};
