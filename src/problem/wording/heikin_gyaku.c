/* heikin_gyaku.c - how means are asked for the other way round.
 *
 * Slots: <g> all, <p> <q> its parts, <pc> 人, <w> テストの平均点, <c> 点; <n> <M> all, <k> <a> one part;
 * left_out: <n> <M>, <k> = n - 1 and <a>; share, partner: <n> all, or <q>; means <M>, <a> of <p>, <b> of
 * <q>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHOLE, PART };

static const struct phrasing other[] = {
    {SAYS(WHOLE), 0, "<n><pc>の<g>の<w>は<M><c>{だ}"},
    {SAYS(WHOLE), 0, "<g>全体の<n><pc>の<w>は<M><c>{だ/た}"},
    {SAYS(WHOLE), 0, "<g>は全部で<n><pc>で、<w>は<M><c>{だ}"},
    {SAYS(WHOLE), 0, "<g><n><pc>について<w>を調べると、<M><c>{だ/た}"},
    {SAYS(WHOLE), 0, "<p>と<q>を合わせた<n><pc>の<w>は<M><c>{だ}"},
    {SAYS(WHOLE), 0, "<w>は、<g>の<n><pc>全体で<M><c>{だ}"},
    {SAYS(WHOLE), 0, "<g>の<n><pc>全部を平均すると、<w>は<M><c>に{なる}"},
    {SAYS(WHOLE), 0, "<g>は<p>と<q>を合わせて<n><pc>{だ}。全体の<w>は<M><c>{だ}"},
    {SAYS(WHOLE), 0, "全体の<n><pc>では、<w>が<M><c>の<g>が{ある}"},
    {SAYS(WHOLE), 0, "<M><c>は、<g>の<n><pc>全体の<w>{だ}"},
    {SAYS(WHOLE), TALK, "「<g>の<n><pc>の<w>は<M><c>だったよ。」と{聞く/た}"},
    {SAYS(WHOLE), TALK, "<g>の<w>が、<n><pc>全体で<M><c>と出て{いる}"},
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "ある<g><n><pc>全体の<w>は<M><c>{だ/た}"},
    {SAYS(WHOLE), NOTES, "<g><n><pc>、<w><M><c>"},
    {SAYS(WHOLE), NOTES, "全体<n><pc>の<w><M><c>"},
    {SAYS(PART), 0, "+そのうち<p><k><pc>の<w>は<a><c>{だ}"},
    {SAYS(PART), 0, "+<p>の<k><pc>では<a><c>{だ/た}"},
    {SAYS(PART), 0, "+<p>は<k><pc>で、<w>は<a><c>{だ}"},
    {SAYS(PART), 0, "+<p>だけを見ると、<k><pc>で<a><c>{だ/た}"},
    {SAYS(PART), 0, "+このうち<p>の<k><pc>だけだと<a><c>{だ}"},
    {SAYS(PART), 0, "+<p>の数は<k><pc>で、その<w>は<a><c>{だ}"},
    {SAYS(PART), 0, "+<k><pc>の<p>だけの<w>は<a><c>{だ}"},
    {SAYS(PART), 0, "+そのうちの<p><k><pc>を平均すると<a><c>に{なる}"},
    {SAYS(PART), 0, "+<p>(<k><pc>)の<w>は<a><c>{だ}"},
    {SAYS(PART), 0, "+<p>の<w>は、<k><pc>で<a><c>{だ/た}"},
    {SAYS(PART), TALK, "+<p>の<k><pc>は<a><c>だったと{教わる/た}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+そのうち<p>は<k><pc>で、<p>の<w>は<a><c>{だ/た}"},
    {SAYS(PART), NOTES, "+うち<p><k><pc>は<a><c>"},
    {SAYS(PART), NOTES, "+<p><k><pc>、<a><c>"},
    {SAYS(WHOLE) | SAYS(PART), 0, "<w>を調べると、<g>全体の<n><pc>では<M><c>、<p>の<k><pc>では<a><c>{だ/た}"},
    {SAYS(WHOLE) | SAYS(PART), 0, "<p><k><pc>と<q>を合わせると<n><pc>{だ}。<w>は、<p>だけでは<a><c>、全体では<M><c>{だ}"},
    {SAYS(WHOLE) | SAYS(PART), 0, "<g><n><pc>のうち、<p>は<k><pc>{だ}。<w>は、全体が<M><c>、<p>が<a><c>{だ/た}"},
    {SAYS(WHOLE) | SAYS(PART) | SAYS_QUESTION, 0, "<q>の<w>は何<c>{だ}か。<w>は、<g>の<n><pc>全体で<M><c>、<p>の<k><pc>で<a><c>{だ}"},
    {SAYS(WHOLE) | SAYS(PART) | SAYS_QUESTION, VOICED(VOICE_DRILL), "全体<n><pc>の<w>が<M><c>、そのうち<p><k><pc>の<w>が<a><c>のときの、残りの<q>の<w>"},
    {SAYS_QUESTION, 0, "+<q>の<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>では何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+残りの<q>の<w>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "?<q>の<w>|<c>"},
    {SAYS_QUESTION, 0, "+?残りの<q>の平均|<c>"},
    {SAYS_QUESTION, 0, "+<q>だけでは、<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>を平均すると何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "+もう一方の<q>の<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>だけを平均すると、何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+それでは、<q>の<w>は何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "+<p>をのぞいた<q>の<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<q>のほうは平均何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<q>は平均何<c>だったことになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<q>の平均は何<c>なのかな"},
    {SAYS_QUESTION, NOTES, "+<q>の平均は"},
    {SAYS_QUESTION, NOTES, "+残りの<q>は何<c>"},
    {0, 0, NULL},
};

static const struct phrasing left_out[] = {
    {SAYS(WHOLE), 0, "<n><pc>の<w>の平均は<M><c>{だ}"},
    {SAYS(WHOLE), 0, "<n><pc>の<w>を平均すると、<M><c>に{なる}"},
    {SAYS(WHOLE), 0, "<w>の平均は、<n><pc>で<M><c>{だ/た}"},
    {SAYS(WHOLE), 0, "<A>が<n><pc>の<w>を調べると、平均は<M><c>{だ/た}"},
    {SAYS(WHOLE), 0, "<w>が<n><pc>分あり、その平均は<M><c>{だ}"},
    {SAYS(WHOLE), 0, "<n><pc>全体の<w>は、平均<M><c>{だ}"},
    {SAYS(WHOLE), 0, "<n><pc>分の<w>をならすと<M><c>{だ/た}"},
    {SAYS(WHOLE), 0, "<w>を<n><pc>分たして<n>でわると<M><c>に{なる}"},
    {SAYS(WHOLE), 0, "<n><pc>の<w>は、平均が<M><c>{だ/た}"},
    {SAYS(WHOLE), 0, "平均が<M><c>の<w>が<n><pc>分{ある}"},
    {SAYS(WHOLE), TALK, "<A>の話では、<n><pc>の<w>の平均は<M><c>{だ}"},
    {SAYS(WHOLE), VOICED(VOICE_EXAM), "ある<n><pc>の<w>の平均は<M><c>{だ}"},
    {SAYS(WHOLE), NOTES, "<w> <n><pc>の平均<M><c>"},
    {SAYS(WHOLE), NOTES, "<n><pc>の<w>の平均<M><c>"},
    {SAYS(PART), 0, "+このうち1<pc>をのぞいた<k><pc>の平均は<a><c>{だ}"},
    {SAYS(PART), 0, "+そのうち<k><pc>だけの平均は<a><c>{だ/た}"},
    {SAYS(PART), 0, "+<k><pc>分の平均は<a><c>{だ}"},
    {SAYS(PART), 0, "+1<pc>だけのぞくと、平均は<a><c>に{なる}"},
    {SAYS(PART), 0, "+そのうちの<k><pc>をならすと<a><c>{だ}"},
    {SAYS(PART), 0, "+はじめの<k><pc>だけでは、平均<a><c>{だ/た}"},
    {SAYS(PART), 0, "+1<pc>分がわからなくなり、残った<k><pc>の平均は<a><c>{だ}"},
    {SAYS(PART), 0, "+ところが、最後の1<pc>を入れないと平均は<a><c>{だ}"},
    {SAYS(PART), 0, "+最後の1<pc>をのぞく<k><pc>の平均が<a><c>{だ}"},
    {SAYS(PART), 0, "+このうち<k><pc>は、平均<a><c>{だ/た}"},
    {SAYS(PART), TALK, "+1<pc>をのぞいて計算したら、平均は<a><c>に{なる/た}"},
    {SAYS(PART), VOICED(VOICE_EXAM), "+このうち<k><pc>の平均は<a><c>{だ}"},
    {SAYS(PART), NOTES, "+うち<k><pc>の平均<a><c>"},
    {SAYS(PART), NOTES, "+1<pc>のぞくと平均<a><c>"},
    {SAYS(WHOLE) | SAYS(PART), 0, "<w>の平均は、<n><pc>全部では<M><c>、1<pc>をのぞいた<k><pc>では<a><c>{だ}"},
    {SAYS(WHOLE) | SAYS(PART), 0, "<w>について、<k><pc>の平均は<a><c>{だ/た}。もう1<pc>を入れた<n><pc>の平均は<M><c>{だ}"},
    {SAYS(WHOLE) | SAYS(PART), 0, "<n><pc>のうち<k><pc>の<w>の平均は<a><c>、<n><pc>全体の平均は<M><c>{だ}"},
    {SAYS(WHOLE) | SAYS(PART) | SAYS_QUESTION, 0, "残りの1<pc>は何<c>{だ}か。<w>の平均は、<n><pc>で<M><c>、そのうちの<k><pc>で<a><c>{だ}"},
    {SAYS(WHOLE) | SAYS(PART) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<n><pc>の<w>の平均が<M><c>、そのうち<k><pc>の平均が<a><c>のとき、残り1<pc>の<w>"},
    {SAYS_QUESTION, 0, "+残りの1<pc>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+のぞいた1<pc>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+あとの1<pc>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+最後の1<pc>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+?残りの1<pc>の値|<c>"},
    {SAYS_QUESTION, 0, "+?のぞいた1<pc>の<w>|<c>"},
    {SAYS_QUESTION, 0, "+もう1<pc>の<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+残りの1<pc>分は何<c>と{わかる}か"},
    {SAYS_QUESTION, 0, "+<k><pc>に入っていない1<pc>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+あと1<pc>の<w>は何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "+その1<pc>だけだと何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+のぞいたのは何<c>の1<pc>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+残りの1<pc>は何<c>だったのでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+残りの1<pc>は何<c>なのかな"},
    {SAYS_QUESTION, NOTES, "+残り1<pc>は何<c>"},
    {SAYS_QUESTION, NOTES, "+あと1<pc>は"},
    {0, 0, NULL},
};

/* ---- three means ---- */
enum { COUNT, MEANS };

#define MEANS_ARE \
    {SAYS(MEANS), 0, "+<w>は、<p>が<a><c>、<q>が<b><c>、全体では<M><c>{だ/た}"}, \
    {SAYS(MEANS), 0, "+<p>の<w>は<a><c>、<q>の<w>は<b><c>で、全体の<w>は<M><c>{だ}"}, \
    {SAYS(MEANS), 0, "+全体の<w>は<M><c>{だ}。<p>は<a><c>、<q>は<b><c>{だ}"}, \
    {SAYS(MEANS), 0, "+<w>を調べると、<p>は<a><c>、<q>は<b><c>、合わせると<M><c>{だ/た}"}, \
    {SAYS(MEANS), 0, "+<p>だけの<w>は<a><c>、<q>だけでは<b><c>で、両方を合わせると<M><c>に{なる}"}, \
    {SAYS(MEANS), 0, "+<g>全体の<w>は<M><c>で、<p>の<w>は<a><c>、<q>の<w>は<b><c>{だ}"}, \
    {SAYS(MEANS), 0, "+<w>は、全体が<M><c>、<p>が<a><c>、<q>が<b><c>{だ}"}, \
    {SAYS(MEANS), 0, "+<p>の<w>は<a><c>{だ}。<q>の<w>は<b><c>{だ}。全部の平均は<M><c>{だ}"}, \
    {SAYS(MEANS), 0, "+<w>が<a><c>の<p>と<b><c>の<q>を合わせると、<w>は<M><c>に{なる/た}"}, \
    {SAYS(MEANS), 0, "+<w>をまとめると、全体<M><c>、<p><a><c>、<q><b><c>と{なる/た}"}, \
    {SAYS(MEANS), TALK, "+<p>の平均は<a><c>、<q>の平均は<b><c>なのに、全体だと<M><c>に{なる}"}, \
    {SAYS(MEANS), TALK, "+「<p>は<a><c>、<q>は<b><c>、全体だと<M><c>だね。」と話して{いる}"}, \
    {SAYS(MEANS), VOICED(VOICE_EXAM), "+<p>の<w>は<a><c>、<q>の<w>は<b><c>、全体の<w>は<M><c>{だ/た}"}, \
    {SAYS(MEANS), NOTES, "+<w>:<p><a><c>、<q><b><c>、全体<M><c>"}, \
    {SAYS(MEANS), NOTES, "+<p>平均<a><c>、<q>平均<b><c>、全体平均<M><c>"}
#define HOW_MANY_IN_ONE \
    {SAYS_QUESTION, 0, "+<p>は何<pc>{だ}か"}, \
    {SAYS_QUESTION, 0, "?<p>の数|<pc>"}, \
    {SAYS_QUESTION, 0, "+<p>の数は何<pc>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<p>は何<pc>と{わかる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<p>は何<pc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<p>の数は何<pc>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<g>の中の<p>は何<pc>{だ}か"}, \
    {SAYS_QUESTION, 0, "+?この<g>の<p>の数|<pc>"}, \
    {SAYS_QUESTION, 0, "+<p>だけでは何<pc>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<p>のほうは何<pc>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+そのうち<p>は何<pc>{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+平均から考えると、<p>は何<pc>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<p>は何<pc>だったのでしょうか"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<p>は何<pc>なのかな"}, \
    {SAYS_QUESTION, NOTES, "+<p>は何<pc>"}, \
    {SAYS_QUESTION, NOTES, "+<p>の数は"}

static const struct phrasing share[] = {
    MEANS_ARE,
    HOW_MANY_IN_ONE,
    {SAYS(COUNT), 0, "<g>は全部で<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<p>と<q>を合わせると<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<g>は、<p>と<q>を合わせて<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<g>の全体は<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<g>の<n><pc>は、<p>と<q>に{分かれる}"},
    {SAYS(COUNT), 0, "<p>と<q>の数の合計は<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<g>の<n><pc>について<w>を{調べる/た}"},
    {SAYS(COUNT), 0, "<p>と<q>からなる<n><pc>の<g>で、<w>を{求める/た}"},
    {SAYS(COUNT), 0, "<g>の数は、<p>と<q>で<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<n><pc>の<g>の<w>を、<p>と<q>に分けて{調べる/た}"},
    {SAYS(COUNT), VOICED(VOICE_EXAM), "ある<g>は<p>と<q>で合計<n><pc>{だ}"},
    {SAYS(COUNT), NOTES, "<g><n><pc>"},
    {SAYS(COUNT), NOTES, "<p>+<q>=<n><pc>"},
    {SAYS(COUNT) | SAYS(MEANS), 0, "<n><pc>の<g>の<w>は<M><c>{だ}。<p>の<w>は<a><c>、<q>の<w>は<b><c>{だ}"},
    {SAYS(COUNT) | SAYS(MEANS), 0, "<w>は、<g>全体の<n><pc>で<M><c>、<p>だけで<a><c>、<q>だけで<b><c>{だ}"},
    {SAYS(COUNT) | SAYS(MEANS), 0, "<w>が<a><c>の<p>と<b><c>の<q>を合わせた<n><pc>では、<w>が<M><c>に{なる/た}"},
    {SAYS(COUNT) | SAYS(MEANS) | SAYS_QUESTION, 0, "<p>は何<pc>{だ}か。<p>と<q>を合わせると<n><pc>で、<w>は、<p>が<a><c>、<q>が<b><c>、全体が<M><c>{だ}"},
    {SAYS(COUNT) | SAYS(MEANS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w><a><c>の<p>と<w><b><c>の<q>を合わせた<n><pc>の<w>が<M><c>のときの、<p>の数"},
    {0, 0, NULL},
};

static const struct phrasing partner[] = {
    MEANS_ARE,
    HOW_MANY_IN_ONE,
    {SAYS(COUNT), 0, "<q>は<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<g>の<q>は<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<q>の数は<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<g>にふくまれる<q>は<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<q>の<n><pc>と、<p>を合わせて<w>を{調べる/た}"},
    {SAYS(COUNT), 0, "<p>と<q>がいる<g>で、<q>は<n><pc>{だ}"},
    {SAYS(COUNT), 0, "<g>のうち<q>は<n><pc>で、<p>の数はわかって{いない}"},
    {SAYS(COUNT), 0, "<q>の<n><pc>について<w>を{調べる/た}"},
    {SAYS(COUNT), TALK, "<p>の数を書き忘れたけれど、<q>は<n><pc>{だ}"},
    {SAYS(COUNT), VOICED(VOICE_EXAM), "ある<g>の<q>は<n><pc>{だ}"},
    {SAYS(COUNT), NOTES, "<q><n><pc>"},
    {SAYS(COUNT), NOTES, "<g>の<q><n><pc>"},
    {SAYS(COUNT) | SAYS(MEANS), 0, "<q><n><pc>の<w>は<b><c>、<p>の<w>は<a><c>{だ}。<g>全体では<M><c>{だ/た}"},
    {SAYS(COUNT) | SAYS(MEANS), 0, "<w>が<a><c>の<p>と、<b><c>の<q><n><pc>を合わせると、<w>が<M><c>に{なる/た}"},
    {SAYS(COUNT) | SAYS(MEANS), 0, "<g>の<w>は<M><c>{だ}。<p>の<w>は<a><c>、<q>の<w>は<b><c>で、<q>は<n><pc>{だ}"},
    {SAYS(COUNT) | SAYS(MEANS) | SAYS_QUESTION, 0, "<p>は何<pc>{だ}か。<w>は、<q><n><pc>が<b><c>、<p>が<a><c>、両方を合わせると<M><c>{だ}"},
    {SAYS(COUNT) | SAYS(MEANS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w><b><c>の<q><n><pc>と<w><a><c>の<p>を合わせて<M><c>になるときの、<p>の数"},
    {0, 0, NULL},
};

/* ---- two means that differ by so much ---- */
enum { ALL_OF_THEM, DIFFERENCE, WHOLE_MEAN };
enum { TWO_MEANS = SAYS(ALL_OF_THEM) | SAYS(DIFFERENCE) | SAYS(WHOLE_MEAN) };
static const struct phrasing two_means[] = {
    {SAYS(ALL_OF_THEM), 0, "<g><n><pc>のうち、<p>は<k><pc>{だ}"},
    {SAYS(ALL_OF_THEM), 0, "<g>は<n><pc>で、そのうち<p>が<k><pc>{だ}"},
    {SAYS(ALL_OF_THEM), 0, "<g>は全部で<n><pc>{だ}。<p>は<k><pc>で、残りが<q>{だ}"},
    {SAYS(ALL_OF_THEM), 0, "<n><pc>の<g>を調べると、<k><pc>が<p>で、ほかは<q>{だ/た}"},
    {SAYS(ALL_OF_THEM), 0, "<g>の<n><pc>は<p>と<q>に分けられ、<p>は<k><pc>{だ}"},
    {SAYS(ALL_OF_THEM), 0, "<p><k><pc>と<q>を合わせると<n><pc>の<g>に{なる}"},
    {SAYS(ALL_OF_THEM), 0, "<g>の数は<n><pc>、<p>の数は<k><pc>{だ}"},
    {SAYS(ALL_OF_THEM), 0, "<g>が<n><pc>いて、<p>は<k><pc>、それ以外は<q>{だ}"},
    {SAYS(ALL_OF_THEM), 0, "<g><n><pc>の中に、<p>が<k><pc>{いる}"},
    {SAYS(ALL_OF_THEM), VOICED(VOICE_EXAM), "<g><n><pc>のうち<k><pc>が<p>で{ある}"},
    {SAYS(ALL_OF_THEM), TALK, "<A>が調べたところ、<g>は<n><pc>で、<p>は<k><pc>{だ/た}"},
    {SAYS(ALL_OF_THEM), NOTES, "<g><n><pc>(<p><k><pc>)"},
    {SAYS(ALL_OF_THEM), NOTES, "<g><n><pc>、うち<p><k><pc>"},
    {SAYS(DIFFERENCE), 0, "+<p>の<w>は、<q>の<w>より<d><c>{高い}"},
    {SAYS(DIFFERENCE), 0, "+<p>の<w>と<q>の<w>の差は<d><c>で、<p>のほうが{高い}"},
    {SAYS(DIFFERENCE), 0, "+<w>は、<p>が<q>より<d><c>{高い/た}"},
    {SAYS(DIFFERENCE), 0, "+<q>の<w>は、<p>の<w>より<d><c>{低い}"},
    {SAYS(DIFFERENCE), 0, "+<w>をくらべると、<p>が<q>を<d><c>上回って{いる}"},
    {SAYS(DIFFERENCE), 0, "+<p>の<w>は<q>の<w>に<d><c>をたしたもの{だ}"},
    {SAYS(DIFFERENCE), 0, "+<p>と<q>の<w>の差をとると、<p>のほうが<d><c>上{だ/た}"},
    {SAYS(DIFFERENCE), 0, "+<w>では、<p>が<q>に<d><c>の差をつけて{いる}"},
    {SAYS(DIFFERENCE), 0, "+<p>のほうが<q>より、<w>が<d><c>高く{なる/た}"},
    {SAYS(DIFFERENCE), VOICED(VOICE_EXAM), "+<p>の<w>は<q>の<w>を<d><c>上回っていることが{わかる}"},
    {SAYS(DIFFERENCE), TALK, "+<p>の<w>のほうが<d><c>も高かったそう{だ}"},
    {SAYS(DIFFERENCE), NOTES, "+<w>は<p>が<d><c>高い"},
    {SAYS(DIFFERENCE), NOTES, "+<w>の差<d><c>(<p>が上)"},
    {SAYS(WHOLE_MEAN), 0, "+全体の<w>は<M><c>{だ/た}"},
    {SAYS(WHOLE_MEAN), 0, "+<g>全体の<w>は<M><c>{だ}"},
    {SAYS(WHOLE_MEAN), 0, "+全員では、<w>は<M><c>に{なる}"},
    {SAYS(WHOLE_MEAN), 0, "+<n><pc>全体の<w>を計算すると<M><c>{だ/た}"},
    {SAYS(WHOLE_MEAN), 0, "+<p>と<q>を合わせた全体の<w>は<M><c>{だ}"},
    {SAYS(WHOLE_MEAN), 0, "+<w>は、全体で<M><c>{だ/た}"},
    {SAYS(WHOLE_MEAN), 0, "+全体で見ると、<w>は<M><c>{だ}"},
    {SAYS(WHOLE_MEAN), 0, "+両方を合わせて計算した<w>は<M><c>{だ/た}"},
    {SAYS(WHOLE_MEAN), VOICED(VOICE_EXAM), "+なお、全体の<w>は<M><c>で{ある}"},
    {SAYS(WHOLE_MEAN), TALK, "+全体でならすと、<w>は<M><c>{だ/た}"},
    {SAYS(WHOLE_MEAN), NOTES, "+全体の<w><M><c>"},
    {SAYS(WHOLE_MEAN), NOTES, "+<w>は全体で<M><c>"},
    ASKED("<z>の<w>", "<c>"),
    {SAYS_QUESTION, 0, "+<z>だけの<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<z>では、<w>は何<c>{だ/た}か"},
    {SAYS(DIFFERENCE) | SAYS(WHOLE_MEAN), 0, "+<w>は、<p>が<q>より<d><c>高く、全体では<M><c>{だ/た}"},
    {SAYS(DIFFERENCE) | SAYS(WHOLE_MEAN), 0, "+全体の<w>は<M><c>で、<p>の<w>は<q>の<w>より<d><c>{高い}"},
    {SAYS(ALL_OF_THEM) | SAYS(WHOLE_MEAN), 0, "<g><n><pc>の<w>は<M><c>で、そのうち<p>は<k><pc>{だ}"},
    {TWO_MEANS, 0, "<g><n><pc>のうち<p>は<k><pc>で、<p>と<q>の<w>の差は<d><c>、全体の<w>は<M><c>{だ/た}"},
    {TWO_MEANS | SAYS_QUESTION, 0, "<z>の<w>は何<c>{だ}か。<g><n><pc>のうち<p>は<k><pc>で、全体の<w>は<M><c>、<p>のほうが<q>より<d><c>{高い}"},
    {TWO_MEANS | SAYS_QUESTION, NOTES, "<g><n><pc>(<p><k><pc>)、差<d><c>、全体の<w><M><c>→<z>の<w>は何<c>"},
    {0, 0, NULL},
};

const struct wording wording_heikin_gyaku[] = {
    {"other", SAYS(WHOLE) | SAYS(PART), other},
    {"left_out", SAYS(WHOLE) | SAYS(PART), left_out},
    {"share", SAYS(COUNT) | SAYS(MEANS), share},
    {"partner", SAYS(COUNT) | SAYS(MEANS), partner},
    {"two_means", TWO_MEANS, two_means},
    {NULL, 0, NULL},
};
