/* bensho_gyaku.c - how the reverse questions of 弁しょう算 are said.
 *
 * Slots: <w> コップ, <c> 個, number <N>, reward <r>, penalty <p>, received <T>, broken <b>; of a game <y> 勝つ, <z> 負ける,
 * <q> 負けた回数, <k> and <m> how often, <ys> 勝ち. <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/bensho.h"

enum { NUMBER, BROKEN, RULE, RESULT };
enum { ALL = SAYS(NUMBER) | SAYS(RULE) | SAYS(RESULT) };

#define RECEIVED \
    {SAYS(RESULT), 0, "+受け取ったお金は<T>円{だ/た}"}, \
    {SAYS(RESULT), 0, "+全部運んで、<T>円を{受け取る/た}"}, \
    {SAYS(RESULT), 0, "+もらったお金は、全部で<T>円{だ/た}"}, \
    {SAYS(RESULT), 0, "+仕事が終わって、<T>円{もらう/た}"}, \
    {SAYS(RESULT), 0, "+差し引きで<T>円に{なる/た}"}, \
    {SAYS(RESULT), 0, "+最後に受け取った金額は<T>円{だ}"}, \
    {SAYS(RESULT), 0, "+合計の受け取りは<T>円に{なる/た}"}, \
    {SAYS(RESULT), 0, "+運び終わったときの収入は<T>円{だ/た}"}, \
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+すべて運び終えて受け取った金額は、差し引き<T>円{だ/た}"}, \
    {SAYS(RESULT), VOICED(VOICE_STORY), "+仕事の終わりに、親方は<T>円を{わたす/た}"}, \
    {SAYS(RESULT), TALK, "+手取りは<T>円{だ/た}"}, \
    {SAYS(RESULT), TALK, "+「今日は全部で<T>円もらったよ」と{話す/た}"}, \
    {SAYS(RESULT), NOTES, "+合計<T>円"}, \
    {SAYS(RESULT), NOTES, "+受け取り<T>円"}

/* ---- what arrived whole ---- */
static const struct phrasing safe[] = {
    CARRIED,
    CARRY_RULE,
    RECEIVED,
    {SAYS(NUMBER) | SAYS(RULE), 0, "1<c>運ぶと<r>円もらえる仕事で、<w>を<N><c>{運ぶ/た}。こわした分は<r>円がもらえず、1<c>につき<p>円を{はらう}"},
    {SAYS(NUMBER) | SAYS(RULE), 0, "<w>を<N><c>{運ぶ}。ぶじなら1<c><r>円もらえ、こわすと<r>円はもらえず<p>円を{はらう}"},
    {SAYS(NUMBER) | SAYS(RESULT), 0, "<w>を<N><c>運んで、<T>円を{受け取る/た}"},
    {SAYS(NUMBER) | SAYS(RESULT), 0, "<A>が<N><c>の<w>を運ぶと、受け取ったお金は<T>円{だ/た}"},
    {SAYS_QUESTION, 0, "?ぶじに運んだ<w>の数|<c>"},
    {SAYS_QUESTION, 0, "?こわさずに運んだ<w>の数|<c>"},
    {SAYS_QUESTION, 0, "ぶじに運んだ<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "こわさずに運んだのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "こわさずに運べた<w>は何<c>{ある}か"},
    {SAYS_QUESTION, 0, "こわれなかった<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "ぶじにとどいた<w>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "運び賃をもらえた<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、ぶじに運べたのは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+では、こわさなかったのは何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、こわさずに運んだ<w>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+ぶじだった<w>は何<c>ということに{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、ぶじだったのは何<c>だと{思う}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+こわさなかったのは何<c>かな"},
    {SAYS_QUESTION, NOTES, "ぶじだったのは何<c>"},
    {SAYS_QUESTION, NOTES, "+こわれなかった数は"},
    {ALL | SAYS_QUESTION, 0, "ぶじに運んだ<w>は何<c>{だ}か。<N><c>運んで<T>円{受け取る/た}。1<c>運ぶと<r>円{もらえる}が、こわすと<r>円はもらえず<p>円{はらう}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<c>運ぶと<r>円もらい、こわすと1<c>につき<p>円はらう約束で<w>を<N><c>運び(こわした分の<r>円はもらえない)、収入が<T>円のときの、ぶじに運んだ数"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_PARENT), "アルバイトで<w>を<N><c>運んで、<T>円{だ/た}。ぶじなら1<c><r>円、こわすともらえずに<p>円はらう約束{だ}。ぶじに運べたのは何<c>{だ/た}か"},
    {0, 0, NULL},
};

/* ---- what one broken piece costs ---- */
enum { COSTS = ALL | SAYS(BROKEN) };
static const struct phrasing penalty[] = {
    CARRIED,
    RECEIVED,
    {SAYS(RULE), 0, "1<c>運ぶと<r>円{もらえる}が、こわすと<r>円はもらえず、決まったべんしょう金を{はらう}"},
    {SAYS(RULE), 0, "ぶじに運ぶと1<c>につき<r>円{もらえる}。こわすと運び賃はもらえず、べんしょう金をはらう約束{だ}"},
    {SAYS(RULE), 0, "運び賃は1<c><r>円で、こわした分は運び賃がもらえないうえに、べんしょうしなければ{ならない}"},
    {SAYS(RULE), 0, "こわさずに運べば1<c><r>円もらえ、こわすと、もらえないでべんしょう金を{取られる}"},
    {SAYS(RULE), 0, "1<c>運ぶごとに<r>円{もらう}。ただし、こわすとその<r>円はなく、べんしょう金も{はらう}"},
    {SAYS(RULE), 0, "約束では、ぶじなら1<c><r>円を受け取り、こわすと運び賃なしで決まった金額を{はらう}"},
    {SAYS(RULE), 0, "1<c>の運び賃は<r>円{だ}。こわした分は運び賃がもらえず、べんしょう金も{かかる}"},
    {SAYS(RULE), 0, "ぶじな分は1<c>につき<r>円もらえ、こわした分はもらえずにべんしょう{する}"},
    {SAYS(RULE), VOICED(VOICE_EXAM), "1<c>につき<r>円の運び賃が{もらえる}が、こわした場合は運び賃がもらえないうえに、一定のべんしょう金をはらわなければ{ならない}"},
    {SAYS(RULE), VOICED(VOICE_STORY), "「こわさず運べば1<c><r>円あげよう。こわしたらその分はなしで、べんしょうもしてもらうよ。」と親方が{言う/た}"},
    {SAYS(RULE), TALK, "1<c>運ぶと<r>円もらえるけれど、割ったらその<r>円はなしで、べんしょう金も{引かれる}"},
    {SAYS(RULE), TALK, "きちんと運べたら1<c>につき<r>円、こわしたらそれはなしで、べんしょう金をはらう決まり{だ}"},
    {SAYS(RULE), NOTES, "無事1<c>+<r>円、破損は運び賃なし+べんしょう金"},
    {SAYS(RULE), NOTES, "運び賃1<c><r>円、こわすと運び賃なしでべんしょう金をはらう"},
    {SAYS(BROKEN), 0, "+そのうち<b><c>を{こわす/た}"},
    {SAYS(BROKEN), 0, "+こわしたのは<b><c>{だ/た}"},
    {SAYS(BROKEN), 0, "+とちゅうで<b><c>こわして{しまう/た}"},
    {SAYS(BROKEN), 0, "+<b><c>がこわれて{しまう/た}"},
    {SAYS(BROKEN), 0, "+ところが、<b><c>を{こわす/た}"},
    {SAYS(BROKEN), 0, "+こわれた<w>は<b><c>{だ}"},
    {SAYS(BROKEN), 0, "+運ぶとちゅうでこわれたものが<b><c>{ある/た}"},
    {SAYS(BROKEN), 0, "+調べると、<b><c>がこわれて{いる/た}"},
    {SAYS(BROKEN), VOICED(VOICE_EXAM), "+このうち<b><c>をこわして{しまう/た}"},
    {SAYS(BROKEN), VOICED(VOICE_STORY), "+石につまずいて、<b><c>を割って{しまう/た}"},
    {SAYS(BROKEN), TALK, "+うっかり<b><c>も割って{しまう/た}"},
    {SAYS(BROKEN), NOTES, "+こわした数<b><c>"},
    {SAYS(BROKEN), NOTES, "+破損<b><c>"},
    {SAYS(NUMBER) | SAYS(BROKEN), 0, "<w>を<N><c>運び、そのうち<b><c>を{こわす/た}"},
    {SAYS(NUMBER) | SAYS(BROKEN), 0, "<A>は<w>を<N><c>運んだが、<b><c>こわして{しまう/た}"},
    {SAYS(NUMBER) | SAYS(BROKEN), 0, "運んだ<w><N><c>のうち、<b><c>が{こわれる/た}"},
    {SAYS(BROKEN) | SAYS(RESULT), 0, "+<b><c>こわしたので、受け取ったのは<T>円{だ/た}"},
    {SAYS(BROKEN) | SAYS(RESULT), 0, "+<b><c>がこわれて、手取りは<T>円に{なる/た}"},
    {SAYS_QUESTION, 0, "?1<c>分のべんしょう金|円"},
    {SAYS_QUESTION, 0, "+べんしょう金は1<c>につき何円{だ}か"},
    {SAYS_QUESTION, 0, "+1<c>こわすと、何円{はらう}か"},
    {SAYS_QUESTION, 0, "+1<c>こわしたときのべんしょう金は何円{だ}か"},
    {SAYS_QUESTION, 0, "+1<c>あたりのべんしょう金は何円に{なる}か"},
    {SAYS_QUESTION, 0, "+こわした<w>1<c>について、何円はらったことに{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、1<c>分のべんしょう金は何円{だ}か"},
    {SAYS_QUESTION, 0, "+では、べんしょう金は1<c>何円{だ}か"},
    {SAYS_QUESTION, 0, "+1<c>こわすごとにはらうのは何円{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+こわした場合にはらうべんしょう金は、1<c>につき何円{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+べんしょう金は1<c>何円ということに{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、1<c>割ると何円とられるのだと{思う}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1<c>こわすと何円はらうのかな"},
    {SAYS_QUESTION, NOTES, "+べんしょう金は1<c>何円"},
    {SAYS_QUESTION, NOTES, "+1<c>のべんしょう金は"},
    {COSTS | SAYS_QUESTION, 0, "1<c>こわすと何円{はらう}か。<w>を<N><c>運び、<b><c>こわして、<T>円を{受け取る/た}。ぶじなら1<c>につき<r>円もらえ、こわした分は{もらえない}"},
    {COSTS | SAYS_QUESTION, VOICED(VOICE_DRILL), "運び賃1<c><r>円で<w>を<N><c>運び、<b><c>こわして(その運び賃はもらえない)<T>円を受け取ったときの、1<c>分のべんしょう金"},
    {0, 0, NULL},
};

/* ---- how often it went wrong ---- */
static const struct phrasing wrong[] = {
    GAME_RULE,
    {SAYS(NUMBER), 0, "<w>を<N><c>{する/た}"},
    {SAYS(NUMBER), 0, "<A>は<w>を[全部で|]<N><c>{する/た}"},
    {SAYS(NUMBER), 0, "<N><c>の<w>にちょう戦{する/た}"},
    {SAYS(NUMBER), 0, "<w>を、全部で<N><c>{行う/た}"},
    {SAYS(NUMBER), 0, "<A>が<w>を{する/た}。全部で<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<A>と<w>をして遊び、<N><c>{やる/た}"},
    {SAYS(NUMBER), 0, "<w>が{ある}。全部で<N><c>{だ}"},
    {SAYS(NUMBER), 0, "<w><N><c>で点数を{きそう}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "<A>が、0点から始めて<w>を<N><c>{行う/た}"},
    {SAYS(NUMBER), TALK, "お楽しみ会で、<A>が<w>を<N><c>{する/た}"},
    {SAYS(NUMBER), TALK, "妹と<w>をして、妹は<N><c>{する/た}"},
    {SAYS(NUMBER), NOTES, "<w><N><c>"},
    {SAYS(NUMBER), NOTES, "0点スタートで<w>を<N><c>"},
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
    {SAYS(RESULT), TALK, "+「<T>点だったよ」と<A>が{言う/た}"},
    {SAYS(RESULT), NOTES, "+合計<T>点"},
    {SAYS(RESULT), NOTES, "+得点<T>点"},
    {SAYS(NUMBER) | SAYS(RULE), 0, "<y>と<r>点もらい、<z>と<p>点ひかれる<w>を<N><c>{する/た}"},
    {SAYS(NUMBER) | SAYS(RESULT), 0, "<A>は<w>を<N><c>して、<T>点に{なる/た}"},
    {SAYS(NUMBER) | SAYS(RESULT), 0, "<w>を<N><c>したら、得点が<T>点に{なる/た}"},
    ASKED("<q>", "<c>"),
    {SAYS_QUESTION, 0, "<q>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<N><c>のうち、<q>は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<c>なのか、どう考えれば{いい}か"},
    {ALL | SAYS_QUESTION, 0, "<q>は何<c>{だ}か。<w>を<N><c>して、得点は<T>点{だ/た}。<y>と<r>点もらえ、<z>と<p>点{ひかれる}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<y>と<r>点加点、<z>と<p>点減点の<w>を<N><c>して<T>点のときの、<q>"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_CHILD), "<w>を<N><c>やって、<T>点{だ/た}。<y>と<r>点、<z>と<p>点ひかれるんだけど、<q>は何<c>かな"},
    {0, 0, NULL},
};

/* ---- the points at the start ---- */
enum { SCORE = NUMBER };
static const struct phrasing before[] = {
    GAME_RULE,
    {SAYS(SCORE), 0, "<A>は、<w>で<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), 0, "<A>は<w>をして、<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), 0, "<w>をすると、<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), 0, "<w>をした結果は、<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), 0, "<w>を何回かして、<A>は<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), 0, "<A>が持ち点を持って<w>を始め、<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), 0, "<w>を{する/た}。<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), 0, "はじめに持ち点をもらって<w>を{する}。<A>は<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), VOICED(VOICE_EXAM), "<A>が<w>を行ったところ、<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), TALK, "友だちと<w>をしたら、<A>は<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), TALK, "日曜日に家族で<w>をして、<A>は<k>回<ys>、<m>回{<z>/た}"},
    {SAYS(SCORE), NOTES, "<w>:<k>回<ys>、<m>回<z>"},
    {SAYS(SCORE), NOTES, "<w>で<k>回<ys>、<m>回<z>"},
    {SAYS(RESULT), 0, "+最後の持ち点は<T>点{だ/た}"},
    {SAYS(RESULT), 0, "+終わると、持ち点は<T>点に{なる/た}"},
    {SAYS(RESULT), 0, "+今の持ち点は<T>点{だ}"},
    {SAYS(RESULT), 0, "+最後に<T>点に{なる/た}"},
    {SAYS(RESULT), 0, "+終わったときに残っていた点は<T>点{だ/た}"},
    {SAYS(RESULT), 0, "+すると、持ち点は<T>点に{なる/た}"},
    {SAYS(RESULT), 0, "+終わりの持ち点は<T>点{だ}"},
    {SAYS(RESULT), 0, "+結果は<T>点{だ/た}"},
    {SAYS(RESULT), VOICED(VOICE_EXAM), "+その結果、持ち点は<T>点と{なる/た}"},
    {SAYS(RESULT), TALK, "+終わってみると、ちょうど<T>点{だ/た}"},
    {SAYS(RESULT), TALK, "+「今は<T>点だよ」と<A>が{言う/た}"},
    {SAYS(RESULT), NOTES, "+最後は<T>点"},
    {SAYS(RESULT), NOTES, "+→<T>点"},
    ASKED("はじめの持ち点", "点"),
    {SAYS_QUESTION, 0, "+はじめに何点持って{いる/た}か"},
    {SAYS_QUESTION, 0, "+始める前の持ち点は何点{だ/た}か"},
    {SAYS_QUESTION, 0, "+何点から{始める/た}か"},
    {SAYS_QUESTION, TALK, "+スタートのときは何点{だ/た}か"},
    {SAYS(SCORE) | SAYS(RESULT), 0, "<A>は<w>で<k>回<ys>、<m>回<z>と、持ち点が<T>点に{なる/た}"},
    {SAYS(RULE) | SAYS(SCORE), 0, "<y>と<r>点もらえ、<z>と<p>点ひかれる<w>で、<k>回<ys>、<m>回{<z>/た}"},
    {ALL | SAYS_QUESTION, 0, "はじめの持ち点は何点{だ/た}か。<w>で、<y>と<r>点もらえ、<z>と<p>点{ひかれる}。<k>回<ys>、<m>回<z>と、<T>点に{なる/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<y>と<r>点加点、<z>と<p>点減点の<w>で<k>回<ys>、<m>回<z>と<T>点になるときの、はじめの持ち点"},
    {0, 0, NULL},
};

const struct wording wording_bensho_gyaku[] = {
    {"safe", ALL, safe},
    {"penalty", COSTS, penalty},
    {"wrong", ALL, wrong},
    {"before", ALL, before},
    {NULL, 0, NULL},
};
