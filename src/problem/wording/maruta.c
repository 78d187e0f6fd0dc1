/* maruta.c - how 丸太切り is said.
 *
 * Slots: <am> 午前 <ck> 9時 when it begins; <w> 丸太, <u> m or cm, <A> a name; <L> the length,
 * <p> cm a piece, <c> minutes a cut, <r> minutes a rest.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { LENGTH, PIECE, CUT, REST };

#define LOG \
    {SAYS(LENGTH), 0, "長さ<L><u>の<w>が{ある}"}, \
    {SAYS(LENGTH), 0, "1本の<w>の長さは<L><u>{だ}"}, \
    {SAYS(LENGTH), 0, "<L><u>の<w>が1本{ある}"}, \
    {SAYS(LENGTH), 0, "<w>を{切り分ける}。<w>の長さは<L><u>{だ}"}, \
    {SAYS(LENGTH), 0, "長さが<L><u>の<w>を{切る}"}, \
    {SAYS(LENGTH), 0, "<L><u>ある<w>を、同じ長さに切って{いく}"}, \
    {SAYS(LENGTH), 0, "<w>の長さをはかると<L><u>{だ/た}"}, \
    {SAYS(LENGTH), TALK, "<A>は、<L><u>の<w>を切る手伝いをして{いる}"}, \
    {SAYS(LENGTH), TALK, "大工さんが<L><u>の<w>を切って{いる}"}, \
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "長さ<L><u>の<w>を、同じ長さに切り分ける作業を{する}"}, \
    {SAYS(LENGTH), NOTES, "<w><L><u>"}, \
    {SAYS(LENGTH), NOTES, "<L><u>の<w>"}, \
    {SAYS(PIECE), 0, "+これを<p>cmずつに{切る}"}, \
    {SAYS(PIECE), 0, "+はしから<p>cmずつ切って{いく}"}, \
    {SAYS(PIECE), 0, "+これを<p>cmずつに{切り分ける}"}, \
    {SAYS(PIECE), 0, "+どれも<p>cmの長さに{切る}"}, \
    {SAYS(PIECE), 0, "+1本の長さが<p>cmになるように{切り分ける}"}, \
    {SAYS(PIECE), 0, "+全部<p>cmの長さに切り分けて{しまう}"}, \
    {SAYS(PIECE), 0, "+切ったあとの1本の長さは、どれも<p>cm{だ}"}, \
    {SAYS(PIECE), 0, "+<p>cmごとに{切る}"}, \
    {SAYS(PIECE), TALK, "+どれも<p>cmにそろえるそう{だ}"}, \
    {SAYS(PIECE), NOTES, "+<p>cmずつに切る"}, \
    {SAYS(PIECE), NOTES, "+1本<p>cm"}, \
    {SAYS(LENGTH) | SAYS(PIECE), 0, "長さ<L><u>の<w>を<p>cmずつに{切る}"}, \
    {SAYS(LENGTH) | SAYS(PIECE), 0, "<L><u>の<w>を、のこぎりで<p>cmずつに{切り分ける}"}, \
    {SAYS(LENGTH) | SAYS(PIECE), 0, "<p>cmの長さのものを作るため、<L><u>の<w>を{切り分ける}"}, \
    {SAYS(LENGTH) | SAYS(PIECE), 0, "<L><u>の<w>を、はしから<p>cmずつ同じ長さに切り分けて{いく}"}, \
    {SAYS(LENGTH) | SAYS(PIECE), TALK, "<A>の家では、<L><u>の<w>を<p>cmずつに切って{使う}"}, \
    {SAYS(LENGTH) | SAYS(PIECE), VOICED(VOICE_EXAM), "長さが<L><u>の<w>から、<p>cmのものをできるだけ多く{切り取る}"}, \
    {SAYS(LENGTH) | SAYS(PIECE), NOTES, "<w><L><u>→<p>cmずつ"}, \
    {SAYS(CUT), 0, "+1回切るのに<c>分{かかる}"}, \
    {SAYS(CUT), 0, "+切るのに1回<c>分{かかる}"}, \
    {SAYS(CUT), 0, "+1か所切るのに<c>分{かかる}"}, \
    {SAYS(CUT), 0, "+1回切るのにかかる時間は<c>分{だ}"}, \
    {SAYS(CUT), 0, "+切る時間は1回につき<c>分{だ}"}, \
    {SAYS(CUT), 0, "+1か所を切り終わるのに<c>分{いる/5}"}, \
    {SAYS(CUT), 0, "+どこを切るのにも<c>分ずつ{かかる}"}, \
    {SAYS(CUT), 0, "+1回切るごとに<c>分{かかる}"}, \
    {SAYS(CUT), TALK, "+「1回切るのに<c>分かかるよ。」と{いう}"}, \
    {SAYS(CUT), TALK, "+のこぎりで1回切ると<c>分{かかる}"}, \
    {SAYS(CUT), VOICED(VOICE_EXAM), "+1回切るのに要する時間は<c>分{だ}"}, \
    {SAYS(CUT), NOTES, "+1回<c>分"}, \
    {SAYS(CUT), NOTES, "+切るのに1回<c>分"}

#define HOW_LONG \
    {SAYS_QUESTION, 0, "?全部切り終わるまでにかかる時間|分"}, \
    {SAYS_QUESTION, 0, "?切り始めてから切り終わるまでの時間|分"}, \
    {SAYS_QUESTION, 0, "+全部切り終わるまでに何分{かかる}か"}, \
    {SAYS_QUESTION, 0, "+切り始めてから切り終わるまでに何分{かかる}か"}, \
    {SAYS_QUESTION, 0, "+全部切るのに何分{かかる}か"}, \
    {SAYS_QUESTION, 0, "+切り終わるのは、切り始めてから何分後{だ}か"}, \
    {SAYS_QUESTION, 0, "+かかる時間は全部で何分{だ}か"}, \
    {SAYS_QUESTION, 0, "+全部で何分{かかる}か"}, \
    {SAYS_QUESTION, 0, "+最後の1回を切り終わるまでに何分{かかる}か"}, \
    {SAYS_QUESTION, 0, "<w>を全部切り分けるのに何分{かかる}か"}, \
    {SAYS_QUESTION, 0, "<w>を切り終わるまでに何分{かかる}か"}, \
    {SAYS_QUESTION, TALK, "+始めてから終わるまで、何分見ておけば{いい}か"}, \
    {SAYS_QUESTION, TALK, "+仕事が終わるまでに何分{かかる}か"}, \
    {SAYS_QUESTION, NOTES, "+全部で何分"}

static const struct phrasing cut[] = {
    LOG,
    HOW_LONG,
    {SAYS(PIECE) | SAYS(CUT), 0, "+これを<p>cmずつに切るのに、1回<c>分{かかる}"},
    {SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT), 0, "長さ<L><u>の<w>を<p>cmずつに切り分ける。1回切るのに<c>分{かかる}"},
    {SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT), TALK, "<A>が<L><u>の<w>を<p>cmずつに切って{いる}。1回切るのに<c>分かかり、休まずに続けて{切る}"},
    {SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT) | SAYS_QUESTION, 0, "何分{かかる}か。<L><u>の<w>を<p>cmずつに切るとき、1回切るのに<c>分{かかる}"},
    {SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1回切るのに<c>分かかる<L><u>の<w>を、<p>cmずつに切り分けるのにかかる時間(休みなし)"},
    {SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w><L><u>→<p>cmずつ。1回<c>分。全部で何分"},
    {0, 0, NULL},
};

#define RESTS \
    {SAYS(REST), 0, "+1回切るごとに<r>分{休む}"}, \
    {SAYS(REST), 0, "+1回切り終わるごとに<r>分ずつ{休む}"}, \
    {SAYS(REST), 0, "+切った後は、次に切るまで<r>分{休む}"}, \
    {SAYS(REST), 0, "+切るたびに<r>分{休む}"}, \
    {SAYS(REST), 0, "+次に切り始めるまで<r>分の休みを{とる}"}, \
    {SAYS(REST), 0, "+1回切ったら<r>分{休む}。ただし、最後に切ったあとの休みは{ふくめない}"}, \
    {SAYS(REST), 0, "+切り終わるごとに<r>分の休みを{入れる}。最後に切ったあとは{休まない}"}, \
    {SAYS(REST), 0, "+休む時間は1回<r>分{だ}"}, \
    {SAYS(REST), 0, "+切っては<r>分休むことを{くり返す}"}, \
    {SAYS(REST), TALK, "+「切ったら<r>分ひと休みするよ。」と{いう}"}, \
    {SAYS(REST), TALK, "+つかれるので、切るたびに<r>分休けい{する}"}, \
    {SAYS(REST), NOTES, "+間の休み<r>分"}, \
    {SAYS(REST), NOTES, "+1回ごとに<r>分休む(最後は休まない)"}, \
    {SAYS(CUT) | SAYS(REST), 0, "+1回切るのに<c>分かかり、1回切るごとに<r>分{休む}"}, \
    {SAYS(CUT) | SAYS(REST), 0, "+切る時間は1回<c>分で、切るたびに<r>分{休む}"}, \
    {SAYS(CUT) | SAYS(REST), 0, "+1回切るのに<c>分、次に切るまでの休みは<r>分{だ}"}, \
    {SAYS(CUT) | SAYS(REST), 0, "+<c>分で1か所を切り、そのあと<r>分{休む}"}, \
    {SAYS(CUT) | SAYS(REST), TALK, "+「1回切るのに<c>分、切ったら次までに<r>分休むよ。」と{いう}"}

static const struct phrasing rest[] = {
    LOG,
    HOW_LONG,
    RESTS,
    {SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT) | SAYS(REST) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w><L><u>→<p>cmずつ。1回<c>分、間の休み<r>分。合計何分(最後は休まない)"},
    {SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT) | SAYS(REST) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1回切るのに<c>分かかり、1回ごとに<r>分休むとき、<L><u>の<w>を<p>cmずつに切り分けるのにかかる時間"},
    {SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT) | SAYS(REST) | SAYS_QUESTION, 0, "何分{かかる}か。<L><u>の<w>を<p>cmずつに{切る}。1回切るのに<c>分かかり、1回切ったら<r>分休むが、最後の後は{休まない}"},
    {0, 0, NULL},
};

/* ---- the time of day ---- */
enum { START = REST + 1 };
static const struct phrasing rest_clock[] = {
    LOG,
    RESTS,
    {SAYS(START), 0, "+<am><ck>に{切り始める}"},
    {SAYS(START), 0, "+切り始めるのは<am><ck>{だ}"},
    {SAYS(START), 0, "+この仕事を<am><ck>に{始める}"},
    {SAYS(START), 0, "+<am><ck>に最初の1回を{切り始める}"},
    {SAYS(START), 0, "+仕事を始めた時こくは<am><ck>{だ}"},
    {SAYS(START), 0, "+<am><ck>から切って{いく}"},
    {SAYS(START), 0, "+<am><ck>になったところで切り{始める/た}"},
    {SAYS(START), 0, "+始まりは<am><ck>{だ/た}"},
    {SAYS(START), 0, "+作業は<am><ck>に{始まる}"},
    {SAYS(START), VOICED(VOICE_EXAM), "+<am><ck>に作業を開始{する}"},
    {SAYS(START), TALK, "+<A>が時計を見ると<am><ck>で、ちょうど切り{始める/た}"},
    {SAYS(START), TALK, "+「<am><ck>から始めよう。」と{いう}"},
    {SAYS(START), NOTES, "+<am><ck>開始"},
    {SAYS(START), NOTES, "+<am><ck>に切り始める"},
    {SAYS_QUESTION, 0, "+切り終わるのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+何時何分に{切り終わる}か"},
    {SAYS_QUESTION, 0, "+全部切り終わるのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+切り終わる時こくは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+仕事が終わるのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+最後の1回を切り終わるのは何時何分{だ}か"},
    {SAYS_QUESTION, 0, "+すべて切り分けるのは何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "+終わるのは何時何分に{なる}か"},
    {SAYS_QUESTION, 0, "+切り終えるのは、何時何分{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+作業が完了するのは何時何分{だ}か"},
    {SAYS_QUESTION, TALK, "+何時何分に終わると{思う}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+終わるのは何時何分ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何時何分に終わるかな"},
    {SAYS_QUESTION, NOTES, "+終わるのは何時何分"},
    {SAYS(START) | SAYS_QUESTION, 0, "+<am><ck>に切り始めると、切り終わるのは何時何分{だ}か"},
    {SAYS(START) | SAYS_QUESTION, 0, "+<am><ck>に始めたとき、全部切り終わるのは何時何分{だ}か"},
    {SAYS(START) | SAYS_QUESTION, NOTES, "+<am><ck>開始→終わりは何時何分"},
    {0, 0, NULL},
};

const struct wording wording_maruta[] = {
    {"cut", SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT), cut},
    {"rest", SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT) | SAYS(REST), rest},
    {"rest_clock", SAYS(LENGTH) | SAYS(PIECE) | SAYS(CUT) | SAYS(REST) | SAYS(START), rest_clock},
    {NULL, 0, NULL},
};
