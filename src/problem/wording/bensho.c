/* bensho.c - how 弁しょう算 is said.
 *
 * Slots: <w> コップ, <c> 個, number <N>, reward <r>, penalty <p>, received <T>; of a game <w> クイズ, <c> 問, <y> 正解する,
 * <z> まちがえる, <q> 正解した問題, <m> points to start with. <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/bensho.h"

enum { NUMBER, RULE, RESULT };
enum { ALL = SAYS(NUMBER) | SAYS(RULE) | SAYS(RESULT) };

/* ---- carried goods, some broken ---- */
static const struct phrasing carry[] = {
    CARRIED,
    CARRY_RULE,
    {SAYS(RESULT), 0, "+受け取ったお金は<T>円{だ/た}"},
    {SAYS(RESULT), 0, "+全部運んで、<T>円を{受け取る/た}"},
    {SAYS(RESULT), 0, "+もらったお金は、全部で<T>円{だ/た}"},
    {SAYS(RESULT), 0, "+仕事が終わって、<T>円{もらう/た}"},
    {SAYS(RESULT), 0, "+結局、手に入ったのは<T>円{だ/た}"},
    {SAYS(RESULT), 0, "+差し引きで<T>円に{なる/た}"},
    {SAYS(RESULT), 0, "+最後に受け取った金額は<T>円{だ}"},
    {SAYS(RESULT), 0, "+合計の受け取りは<T>円に{なる/た}"},
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+すべて運び終えて受け取った金額は、差し引き<T>円{だ/た}"},
    {SAYS(RESULT), TALK, "+夕方、手にしたのは<T>円{だ/た}"},
    {SAYS(RESULT), TALK, "+手取りは<T>円{だ/た}"},
    {SAYS(RESULT), NOTES, "+合計<T>円"},
    {SAYS(RESULT), NOTES, "+受け取り<T>円"},
    {SAYS(NUMBER) | SAYS(RULE), 0, "1<c>運ぶと<r>円もらえる仕事で、<w>を<N><c>{運ぶ/た}。こわした分は<r>円がもらえず、1<c>につき<p>円を{はらう}"},
    {SAYS(NUMBER) | SAYS(RULE), 0, "<w>を<N><c>{運ぶ}。ぶじなら1<c><r>円もらえ、こわすと<r>円はもらえず<p>円を{はらう}"},
    {SAYS(NUMBER) | SAYS(RESULT), 0, "<w>を<N><c>運んで、<T>円を{受け取る/た}"},
    {SAYS(NUMBER) | SAYS(RESULT), 0, "<A>が<N><c>の<w>を運ぶと、受け取ったお金は<T>円{だ/た}"},
    {SAYS_QUESTION, 0, "?こわした<w>の数|<c>"},
    {SAYS_QUESTION, 0, "こわした<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<w>を何<c>{こわす/た}か"},
    {SAYS_QUESTION, 0, "こわしたのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "こわれた<w>は何<c>{ある}か"},
    {SAYS_QUESTION, 0, "こわしてしまった<w>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+このうち、こわした<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "運ぶとちゅうでこわれた<w>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "べんしょうした<w>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "こわした<w>は何<c>ということに{なる}か"},
    {SAYS_QUESTION, TALK, "何<c>こわしてしまったのでしょう"},
    {SAYS_QUESTION, TALK, "+さて、こわれたのは何<c>だと{思う}か"},
    {SAYS_QUESTION, NOTES, "こわしたのは何<c>"},
    {SAYS_QUESTION, NOTES, "破損は何<c>"},
    {ALL | SAYS_QUESTION, 0, "こわした<w>は何<c>{だ}か。<N><c>運んで<T>円{受け取る/た}。1<c>運ぶと<r>円{もらえる}が、こわすと<r>円はもらえず<p>円{はらう}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<c>運ぶと<r>円もらい、こわすと1<c>につき<p>円はらう約束で<w>を<N><c>運び(こわした分の<r>円はもらえない)、収入が<T>円のときの、こわした数"},
    {0, 0, NULL},
};

/* ---- a game ---- */
#define WHICH \
    {SAYS_QUESTION, 0, "?<q>|<c>"}, \
    {SAYS_QUESTION, 0, "<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<c>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<c>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>は全部で何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<N><c>のうち、<q>は何<c>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<c>だったことに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<c>なのか、どう考えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "<q>は何<c>だったのでしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>は何<c>だと{思う}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<c>"}, \
    {SAYS_QUESTION, NOTES, "<q>"}

static const struct phrasing quiz[] = {
    {SAYS(NUMBER), 0, "<w>を<N><c>{する/た}"},
    {SAYS(NUMBER), 0, "<A>は<w>を[全部で|]<N><c>{する/た}"},
    {SAYS(NUMBER), 0, "<N><c>の<w>にちょう戦{する/た}"},
    {SAYS(NUMBER), 0, "<w>を、全部で<N><c>{行う/た}"},
    {SAYS(NUMBER), 0, "<A>が<w>を{する/た}。回数は全部で<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<A>と<w>をして遊び、<N><c>{やる/た}"},
    {SAYS(NUMBER), 0, "<w>が{ある}。全部で<N><c>{だ}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "ある<w>を、はじめの持ち点を0点として<N><c>{行う/た}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "<A>が、0点から始めて<w>を<N><c>{行う/た}"},
    {SAYS(NUMBER), TALK, "お楽しみ会で、<A>が<w>を<N><c>{する/た}"},
    {SAYS(NUMBER), TALK, "弟と<w>をして、弟は<N><c>{する/た}"},
    {SAYS(NUMBER), NOTES, "<w><N><c>"},
    {SAYS(NUMBER), NOTES, "0点スタートで<w>を<N><c>"},
    GAME_RULE,
    {SAYS(RESULT), 0, "+得点は<T>点{だ/た}"},
    {SAYS(RESULT), 0, "+合計で<T>点に{なる/た}"},
    {SAYS(RESULT), 0, "+終わったとき、<T>点に{なる/た}"},
    {SAYS(RESULT), 0, "+0点から始めて、最後は<T>点{だ/た}"},
    {SAYS(RESULT), 0, "+全部の点数を合わせると<T>点{だ}"},
    {SAYS(RESULT), 0, "+結果は<T>点{だ/た}"},
    {SAYS(RESULT), 0, "+最後の持ち点は<T>点{だ/た}。はじめは0点{だ/た}"},
    {SAYS(RESULT), 0, "+取った点の合計は<T>点に{なる}"},
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+その結果、得点は<T>点と{なる/た}"},
    {SAYS(RESULT), TALK, "+終わってみると、ちょうど<T>点{だ/た}"},
    {SAYS(RESULT), TALK, "+がんばって<T>点{取る/た}"},
    {SAYS(RESULT), NOTES, "+合計<T>点"},
    {SAYS(RESULT), NOTES, "+得点<T>点"},
    {SAYS(NUMBER) | SAYS(RULE), 0, "<y>と<r>点もらい、<z>と<p>点ひかれる<w>を<N><c>{する/た}"},
    {SAYS(NUMBER) | SAYS(RULE), 0, "<w>では、<y>と<r>点ふえ、<z>と<p>点{へる/5}。これを<N><c>{する/た}"},
    {SAYS(NUMBER) | SAYS(RESULT), 0, "<A>は<w>を<N><c>して、<T>点に{なる/た}"},
    {SAYS(NUMBER) | SAYS(RESULT), 0, "<w>を<N><c>したら、得点が<T>点に{なる/た}"},
    WHICH,
    {ALL | SAYS_QUESTION, 0, "<q>は何<c>{だ}か。<w>を<N><c>して、得点は<T>点{だ/た}。<y>と<r>点もらえ、<z>と<p>点{ひかれる}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<y>と<r>点加点、<z>と<p>点減点の<w>を<N><c>して<T>点のときの、<q>"},
    {0, 0, NULL},
};

/* ---- a game that begins with points ---- */
enum { START = 3 };
enum { GAME = ALL | SAYS(START) };
static const struct phrasing start[] = {
    GAME_RULE,
    WHICH,
    {SAYS(NUMBER), 0, "<w>を<N><c>{する/た}"},
    {SAYS(NUMBER), 0, "<A>は<w>を[全部で|]<N><c>{する/た}"},
    {SAYS(NUMBER), 0, "<N><c>の<w>にちょう戦{する/た}"},
    {SAYS(NUMBER), 0, "<w>を、全部で<N><c>{行う/た}"},
    {SAYS(NUMBER), 0, "<A>が<w>を{する/た}。全部で<N><c>{だ}"},
    {SAYS(NUMBER), TALK, "お楽しみ会で、<A>が<w>を<N><c>{する/た}"},
    {SAYS(NUMBER), NOTES, "<w><N><c>"},
    {SAYS(NUMBER), NOTES, "<w>を<N><c>"},
    {SAYS(RESULT), 0, "+終わったときの持ち点は<T>点{だ/た}"},
    {SAYS(RESULT), 0, "+終わると、持ち点は<T>点に{なる/た}"},
    {SAYS(RESULT), 0, "+最後の持ち点は<T>点{だ}"},
    {SAYS(RESULT), 0, "+最後に<T>点に{なる/た}"},
    {SAYS(RESULT), 0, "+結果は<T>点{だ/た}"},
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+その結果、持ち点は<T>点と{なる/た}"},
    {SAYS(RESULT), TALK, "+終わってみると、ちょうど<T>点{だ/た}"},
    {SAYS(RESULT), NOTES, "+最後は<T>点"},
    {SAYS(RESULT), NOTES, "+→<T>点"},
    {SAYS(START), 0, "はじめの持ち点は<m>点{だ}"},
    {SAYS(START), 0, "はじめに<m>点持って{いる/た}"},
    {SAYS(START), 0, "持ち点<m>点から{始める/た}"},
    {SAYS(START), 0, "<m>点を持って{始める/た}"},
    {SAYS(START), 0, "始める前の持ち点は<m>点{だ/た}"},
    {SAYS(START), 0, "最初にだれでも<m>点を{もらう}"},
    {SAYS(START), TALK, "スタートのときの点は<m>点{だ}"},
    {SAYS(START), NOTES, "はじめ<m>点"},
    {SAYS(START), NOTES, "持ち点<m>点でスタート"},
    {SAYS(NUMBER) | SAYS(START), 0, "<A>は、持ち点<m>点から<w>を<N><c>{する/た}"},
    {SAYS(RESULT) | SAYS(START), 0, "+<m>点だった持ち点は、終わると<T>点に{なる/た}"},
    {SAYS(RESULT) | SAYS(START), 0, "+持ち点は、はじめの<m>点から<T>点に{変わる/た}"},
    {SAYS(NUMBER) | SAYS(RESULT) | SAYS(START), 0, "<w>を<N><c>すると、<m>点だった持ち点が<T>点に{なる/た}"},
    {GAME | SAYS_QUESTION, 0, "<q>は何<c>{だ}か。<m>点から始めて<w>を<N><c>すると、持ち点は<T>点{だ/た}。<y>と<r>点もらえ、<z>と<p>点{ひかれる}"},
    {GAME | SAYS_QUESTION, VOICED(VOICE_DRILL), "<y>と<r>点加点、<z>と<p>点減点の<w>を<N><c>して、<m>点が<T>点になるときの、<q>"},
    {0, 0, NULL},
};

const struct wording wording_bensho[] = {
    {"carry", ALL, carry},
    {"quiz", ALL, quiz},
    {"start", GAME, start},
    {NULL, 0, NULL},
};
