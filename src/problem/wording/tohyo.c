/* tohyo.c - how an election is said.
 *
 * Slots: <p> クラス, <w> クラス委員; <N> votes, <s> seats; <a1>, <b1>, <c1> who have <x>, <y>, <z> votes
 * so far.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SEATS, VOTERS };
static const struct phrasing votes[] = {
    {SAYS(SEATS), 0, "<p>で<w>を<s>人選ぶことに{なる/た}"},
    {SAYS(SEATS), 0, "<w>を<s>人選ぶ選挙が{ある}"},
    {SAYS(SEATS), 0, "<p>の選挙で、<s>人の<w>を{選ぶ}"},
    {SAYS(SEATS), 0, "投票で<w>を<s>人{決める}"},
    {SAYS(SEATS), 0, "<p>の<w>の選挙で、当選するのは<s>人{だ}"},
    {SAYS(SEATS), 0, "<p>では、票の多い順に<s>人が<w>に{なる}"},
    {SAYS(SEATS), 0, "<w>の定員は<s>人で、<p>のみんなの投票で{選ぶ}"},
    {SAYS(SEATS), VOICED(VOICE_EXAM), "ある<p>で、<w><s>名を選ぶ選挙が{行われる/た}"},
    {SAYS(SEATS), TALK, "<p>で、<w>を<s>人、投票で選ぶことに{決まる/た}"},
    {SAYS(SEATS), TALK, "「<w>は<s>人だよ。投票で決めよう。」と{話し合う/た}"},
    {SAYS(SEATS), NOTES, "<w>を<s>人選ぶ"},
    {SAYS(SEATS), NOTES, "定員<s>人(<p>の<w>)"},
    {SAYS(VOTERS), 0, "+投票するのは<N>人で、1人1票{だ}"},
    {SAYS(VOTERS), 0, "+<N>人が1人1票ずつ投票{する}"},
    {SAYS(VOTERS), 0, "+全部で<N>票あり、白紙の票は{ない}"},
    {SAYS(VOTERS), 0, "+<p>の<N>人全員が1票ずつ{入れる}"},
    {SAYS(VOTERS), 0, "+投票数は<N>票で、むこうの票は{ない}"},
    {SAYS(VOTERS), 0, "+<N>人が、それぞれ1人の名前を書いて投票{する}"},
    {SAYS(VOTERS), 0, "+票は全部で<N>票{だ}"},
    {SAYS(VOTERS), VOICED(VOICE_EXAM), "+投票者は<N>名で、全員が候補者のうちの1名だけに投票するものと{する}"},
    {SAYS(VOTERS), TALK, "+<N>人が1票ずつ入れて、白い紙を出す人は{いない}"},
    {SAYS(VOTERS), NOTES, "+投票者<N>人、1人1票"},
    {SAYS(VOTERS), NOTES, "+総数<N>票"},
    {SAYS(SEATS) | SAYS(VOTERS), 0, "<N>人の<p>で、1人1票ずつ投票して<w>を<s>人{選ぶ}"},
    {SAYS(SEATS) | SAYS(VOTERS), 0, "<p>の<N>人が1人1票ずつ投票し、票の多い順に<w>を<s>人{選ぶ}"},
    {SAYS(SEATS) | SAYS(VOTERS), 0, "<p>で、<N>人が1票ずつ投票して<s>人の<w>を{決める}"},
    {SAYS(SEATS) | SAYS(VOTERS), 0, "<w>を<s>人選ぶ選挙で、<p>の<N>人が1票ずつ投票{する}"},
    {SAYS(SEATS) | SAYS(VOTERS), 0, "<N>人が1人1票を入れる<p>の選挙で、<w><s>人が当選{する}"},
    {SAYS(SEATS) | SAYS(VOTERS), NOTES, "<p>の選挙 投票者<N>人(1人1票)→<w><s>人"},
    {SAYS_QUESTION, 0, "必ず当選するには、少なくとも何票とれば{いい}か"},
    {SAYS_QUESTION, 0, "必ず当選するには、[最低|少なくとも]何票必要{だ}か"},
    {SAYS_QUESTION, 0, "?必ず当選するために必要な最も少ない票数|票"},
    {SAYS_QUESTION, 0, "確実に当選するためには、最低何票とれば{いい}か"},
    {SAYS_QUESTION, 0, "だれが立候補していても必ず当選できるのは、最も少なくて何票とったとき{だ}か"},
    {SAYS_QUESTION, 0, "最も少ない場合、何票とれば当選が必ず{決まる}か"},
    {SAYS_QUESTION, 0, "ほかの人の票に関係なく必ず当選するには、少なくとも何票集めれば{いい}か"},
    {SAYS_QUESTION, 0, "当選確実となるのは、最も少なくて何票{だ}か"},
    {SAYS_QUESTION, 0, "開票のとちゅうでも当選が決まるのは、少なくとも何票とったとき{だ}か"},
    {SAYS_QUESTION, 0, "最低何票入れば、必ず{選ばれる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "ほかの候補者の得票数がどうであっても当選が決まるのは、最も少なくて何票を得たとき{だ}か"},
    {SAYS_QUESTION, TALK, "ぜったいに選ばれるには、少なくとも何票{いる/5}か"},
    {SAYS_QUESTION, TALK, "何票とれば、まちがいなく当選できるでしょう。いちばん少ない票数では何票{だ}か"},
    {SAYS_QUESTION, NOTES, "必ず当選する最少の票数"},
    {SAYS_QUESTION, NOTES, "当選確実は最低何票"},
    {SAYS(SEATS) | SAYS(VOTERS) | SAYS_QUESTION, 0, "必ず当選するには、少なくとも何票必要{だ}か。<p>の<N>人全員が1人1票ずつ投票して、<w>を<s>人{選ぶ}"},
    {SAYS(SEATS) | SAYS(VOTERS) | SAYS_QUESTION, NOTES, "定員<s>人、投票総数<N>票のとき、当選確実となる最少の得票数"},
    {0, 0, NULL},
};

/* ---- half-way through the count ---- */
enum { ELECTION, SO_FAR };
static const struct phrasing count[] = {
    {SAYS(ELECTION), 0, "<p>の<w>を1人選ぶ選挙で、<N>人が1人1票ずつ投票{する/た}"},
    {SAYS(ELECTION), 0, "<w>を1人だけ選ぶ投票で、全部で<N>票が{入る/た}"},
    {SAYS(ELECTION), 0, "<p>の<N>人が、<a1>、<b1>、<c1>の中から1人の<w>を{選ぶ}"},
    {SAYS(ELECTION), 0, "3人が<w>に立候補し、当選するのは1人{だ}。票は全部で<N>票{だ}"},
    {SAYS(ELECTION), 0, "<a1>、<b1>、<c1>の3人が<w>に立候補し、<N>人が1票ずつ投票{する/た}。当選は1人{だ}"},
    {SAYS(ELECTION), 0, "<w>1人を選ぶ選挙の投票数は<N>票{だ}"},
    {SAYS(ELECTION), VOICED(VOICE_EXAM), "3名が立候補した<w>の選挙で、1名だけが当選{する}。投票総数は<N>票で、むこうの票は{ない}"},
    {SAYS(ELECTION), TALK, "<p>で、<w>を1人、<N>人の投票で決めることに{なる/た}"},
    {SAYS(ELECTION), NOTES, "<w>の選挙 当選1人 総数<N>票"},
    {SAYS(ELECTION), NOTES, "投票<N>票、当選1人(<w>)"},
    {SAYS(SO_FAR), 0, "+とちゅうまで開票したところ、<a1>が<x>票、<b1>が<y>票、<c1>が<z>票{だ}"},
    {SAYS(SO_FAR), 0, "+今のところ、<a1>は<x>票、<b1>は<y>票、<c1>は<z>票{だ}"},
    {SAYS(SO_FAR), 0, "+開票のとちゅうで、<a1>に<x>票、<b1>に<y>票、<c1>に<z>票入って{いる}"},
    {SAYS(SO_FAR), 0, "+ここまでの得票は、<a1><x>票、<b1><y>票、<c1><z>票{だ}"},
    {SAYS(SO_FAR), 0, "+いま、<a1>が<x>票、<b1>が<y>票、<c1>が<z>票を得て{いる}"},
    {SAYS(SO_FAR), 0, "+<a1><x>票、<b1><y>票、<c1><z>票まで数えて、残りはまだ開けて{いない}"},
    {SAYS(SO_FAR), TALK, "+「トップは<a1>で<x>票、次が<b1>の<y>票、<c1>は<z>票だよ。」と係の人が{言う/た}"},
    {SAYS(SO_FAR), NOTES, "+開票中 <a1><x>、<b1><y>、<c1><z>"},
    {SAYS(SO_FAR), NOTES, "+今は<a1><x>票、<b1><y>票、<c1><z>票"},
    {SAYS_QUESTION, 0, "<a1>が必ず当選するには、少なくともあと何票必要{だ}か"},
    {SAYS_QUESTION, 0, "<a1>は、最も少なくてあと何票とれば必ず当選{する}か"},
    {SAYS_QUESTION, 0, "?<a1>が当選確実になるまでに必要な最少の票数|票"},
    {SAYS_QUESTION, 0, "<a1>が確実に当選するには、少なくともあと何票入れば{いい}か"},
    {SAYS_QUESTION, 0, "+<a1>の当選が必ず決まるのは、最低あと何票とったとき{だ}か"},
    {SAYS_QUESTION, 0, "+残りの票のうち、<a1>は少なくとも何票を得れば必ず当選{する}か"},
    {SAYS_QUESTION, 0, "<a1>が必ず選ばれるためには、最低あと何票{いる/5}か"},
    {SAYS_QUESTION, 0, "+ほかの票がどうなっても<a1>が当選するのは、少なくともあと何票入ったとき{だ}か"},
    {SAYS_QUESTION, TALK, "<a1>がぜったいに選ばれるのは、少なくともあと何票とったとき{だ}か"},
    {SAYS_QUESTION, NOTES, "<a1>はあと最低何票で当選確実"},
    {SAYS(SO_FAR) | SAYS_QUESTION, 0, "+<a1>が<x>票、<b1>が<y>票、<c1>が<z>票まで開票したとき、<a1>は少なくともあと何票で必ず当選{する}か"},
    {SAYS(SO_FAR) | SAYS_QUESTION, 0, "+今、<a1><x>票、<b1><y>票、<c1><z>票だとすると、<a1>が必ず当選するには最低あと何票必要{だ}か"},
    {SAYS(ELECTION) | SAYS(SO_FAR), 0, "<p>の<w>を1人選ぶ選挙で、<N>票のうち、<a1>が<x>票、<b1>が<y>票、<c1>が<z>票をとったところ{だ}"},
    {SAYS(ELECTION) | SAYS(SO_FAR), 0, "<N>人が投票して1人の<w>を{選ぶ}。開票中の票は、<a1>が<x>票、<b1>が<y>票、<c1>が<z>票{だ}"},
    {SAYS(ELECTION) | SAYS(SO_FAR), NOTES, "当選1人、総数<N>票、開票済み <a1><x>票 <b1><y>票 <c1><z>票(<w>)"},
    {0, 0, NULL},
};

const struct wording wording_tohyo[] = {
    {"votes", SAYS(SEATS) | SAYS(VOTERS), votes}, {"count", SAYS(ELECTION) | SAYS(SO_FAR), count}, {NULL, 0, NULL}};
