/* gun_hajime.c - how whole numbers in groups of 1, 2, 3, .. are said.
 *
 * Slots: <w> 整数, <g> 組, <P> a name, <n> the group or the number, <end> 最初 or 最後.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { GROUPS, NTH };

#define GROUPS_ARE \
    {SAYS(GROUPS), 0, "<w>を1から順に、1個、2個、3個、…の<g>に{分ける}"}, \
    {SAYS(GROUPS), 0, "<w>を1｜2、3｜4、5、6｜7、8、9、10｜…のように<g>に{分ける}"}, \
    {SAYS(GROUPS), 0, "<w>が(1)、(2、3)、(4、5、6)、(7、8、9、10)、…のように<g>に分けられて{いる}"}, \
    {SAYS(GROUPS), 0, "1から順にならんだ<w>を、1｜2、3｜4、5、6｜…と{区切る/た}"}, \
    {SAYS(GROUPS), 0, "1番目の<g>に1、2番目の<g>に2と3、3番目の<g>に4と5と6、というように<w>を<g>に{分ける}"}, \
    {SAYS(GROUPS), 0, "1から始まる<w>を、1番目の<g>に1個、2番目の<g>に2個、3番目の<g>に3個、…と順に{入れる}"}, \
    {SAYS(GROUPS), 0, "<w>が1、(2、3)、(4、5、6)、(7、8、9、10)、…と、ある規則で<g>に分かれて{いる}"}, \
    {SAYS(GROUPS), 0, "<g>の中の個数が1個ずつふえるように、1からの<w>を(1)、(2、3)、(4、5、6)、…と{分ける}"}, \
    {SAYS(GROUPS), 0, "<w>を小さい順に1個、2個、3個、…と区切って<g>を{作る}"}, \
    {SAYS(GROUPS), 0, "1、2、3、4、5、6、…を、(1)、(2、3)、(4、5、6)、…と<g>に{分ける/た}"}, \
    {SAYS(GROUPS), TALK, "<P>は、1から順に書いた<w>を1｜2、3｜4、5、6｜…と線で区切り、<g>に{する/た}"}, \
    {SAYS(GROUPS), TALK, "<P>が<w>を(1)、(2、3)、(4、5、6)、…と<g>に分けて{いく}"}, \
    {SAYS(GROUPS), VOICED(VOICE_EXAM), "<w>を次のように<g>に{分ける}。1｜2、3｜4、5、6｜7、8、9、10｜…"}, \
    {SAYS(GROUPS), NOTES, "1｜2、3｜4、5、6｜…(<g>に分ける)"}, \
    {SAYS(GROUPS), NOTES, "<g>:(1)、(2、3)、(4、5、6)、…"}

static const struct phrasing ends[] = {
    GROUPS_ARE,
    {SAYS(NTH), 0, "+<n>番目の<g>を{考える}"},
    {SAYS(NTH), 0, "+<n>番目の<g>に目を{つける}"},
    {SAYS(NTH), 0, "+<n>番目の<g>について{考える}"},
    {SAYS(NTH), 0, "+<n>番目の<g>だけを{取り出す}"},
    {SAYS(NTH), 0, "+調べるのは<n>番目の<g>{だ}"},
    {SAYS(NTH), TALK, "+<P>は<n>番目の<g>を見て{いる}"},
    {SAYS(NTH), NOTES, "+<n>番目の<g>"},
    {SAYS(NTH), 0, "+前から数えて<n>番目の<g>を{調べる}"},
    {SAYS(NTH), VOICED(VOICE_EXAM), "+<n>番目の<g>に着目{する}"},
    {SAYS_QUESTION, 0, "+その<g>の<end>の数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+?この<g>の<end>の数"},
    {SAYS_QUESTION, 0, "+その<g>で<end>にある数はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+<end>の数はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+この<g>の<end>の数は何{だ}か"},
    {SAYS_QUESTION, TALK, "+その<g>の<end>には何が{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+その<g>の<end>の数はいくつかな"},
    {SAYS_QUESTION, NOTES, "+<end>の数は"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>番目の<g>の<end>の数はいくつ{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+?<n>番目の<g>の<end>の数"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>番目の<g>で<end>にある数はいくつ{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>番目の<g>の<end>の数は何{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+前から<n>番目の<g>の<end>の数はいくつに{なる}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>番目の<g>では、<end>の数はいくつ{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+?<n>番目の<g>の<end>にくる数"},
    {SAYS(NTH) | SAYS_QUESTION, TALK, "+では、<n>番目の<g>の<end>はいくつ{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n>番目の<g>の<end>の数はいくつでしょうか"},
    {SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>番目の<g>の<end>の数はいくつかな"},
    {SAYS(NTH) | SAYS_QUESTION, NOTES, "+<n>番目の<g>の<end>の数は"},
    {SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+<n>番目の<g>に入る数のうち、<end>の数はいくつ{だ}か"},
    {SAYS(GROUPS) | SAYS(NTH) | SAYS_QUESTION, 0, "<n>番目の<g>の<end>の数はいくつ{だ}か。<w>は(1)、(2、3)、(4、5、6)、…と<g>に分けて{ある}"},
    {SAYS(GROUPS) | SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>を(1)、(2、3)、(4、5、6)、…と分けたときの、<n>番目の<g>の<end>の数"},
    {0, 0, NULL},
};

static const struct phrasing sum[] = {
    GROUPS_ARE,
    {SAYS(NTH), 0, "+<n>番目の<g>を{考える}"},
    {SAYS(NTH), 0, "+<n>番目の<g>に目を{つける}"},
    {SAYS(NTH), 0, "+<n>番目の<g>について{考える}"},
    {SAYS(NTH), 0, "+<n>番目の<g>だけを{取り出す}"},
    {SAYS(NTH), 0, "+調べるのは<n>番目の<g>{だ}"},
    {SAYS(NTH), TALK, "+<P>は<n>番目の<g>を見て{いる}"},
    {SAYS(NTH), NOTES, "+<n>番目の<g>"},
    {SAYS(NTH), 0, "+前から数えて<n>番目の<g>を{調べる}"},
    {SAYS(NTH), VOICED(VOICE_EXAM), "+<n>番目の<g>に着目{する}"},
    {SAYS_QUESTION, 0, "+その<g>の数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+?この<g>の数の和"},
    {SAYS_QUESTION, 0, "+この<g>にある数を全部たすと、いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+この<g>の数の合計はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+和はいくつに{なる}か"},
    {SAYS_QUESTION, TALK, "+その<g>の数をみんなたすと、いくつ{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+その<g>の数をたすといくつかな"},
    {SAYS_QUESTION, NOTES, "+和は"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>番目の<g>の数の和はいくつ{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+?<n>番目の<g>にある数の和"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>番目の<g>の数を全部たすと、いくつに{なる}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>番目の<g>にある数の合計はいくつ{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+?<n>番目の<g>に入る数の合計"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>番目の<g>に入っている数をすべてたすといくつ{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+前から<n>番目の<g>では、数の和はいくつに{なる}か"},
    {SAYS(NTH) | SAYS_QUESTION, TALK, "+では、<n>番目の<g>の数をたすといくつ{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n>番目の<g>の数の和はいくつでしょうか"},
    {SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>番目の<g>の数をたすといくつかな"},
    {SAYS(NTH) | SAYS_QUESTION, NOTES, "+<n>番目の<g>の和は"},
    {SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+<n>番目の<g>に入るすべての数の和はいくつ{だ}か"},
    {SAYS(GROUPS) | SAYS(NTH) | SAYS_QUESTION, 0, "<n>番目の<g>の数の和はいくつ{だ}か。<w>は(1)、(2、3)、(4、5、6)、…と<g>に分けて{ある}"},
    {SAYS(GROUPS) | SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>を(1)、(2、3)、(4、5、6)、…と分けたときの、<n>番目の<g>の和"},
    {0, 0, NULL},
};

static const struct phrasing where[] = {
    GROUPS_ARE,
    {SAYS(NTH), 0, "+<n>という数を{さがす}"},
    {SAYS(NTH), 0, "+この中から<n>を{さがす}"},
    {SAYS(NTH), 0, "+<n>が出てくるところを{考える}"},
    {SAYS(NTH), 0, "+<n>のある場所を{調べる}"},
    {SAYS(NTH), 0, "+さがしている数は<n>{だ}"},
    {SAYS(NTH), TALK, "+<P>は<n>をさがして{いる}"},
    {SAYS(NTH), NOTES, "+さがす数は<n>"},
    {SAYS(NTH), 0, "+<n>に目を{つける}"},
    {SAYS(NTH), 0, "+<n>がどこに入るかを{調べる}"},
    {SAYS_QUESTION, 0, "+その数は何番目の<g>に{ある}か"},
    {SAYS_QUESTION, 0, "+その数があるのは何番目の<g>{だ}か"},
    {SAYS_QUESTION, 0, "+その数が入っている<g>は、前から何番目{だ}か"},
    {SAYS_QUESTION, 0, "+それは何番目の<g>に{入る/5}か"},
    {SAYS_QUESTION, 0, "+それは何番目の<g>の数{だ}か"},
    {SAYS_QUESTION, TALK, "+それは何番目の<g>に入って{いる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+それは何番目の<g>かな"},
    {SAYS_QUESTION, NOTES, "+何番目の<g>か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>は何番目の<g>に{ある}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>が入るのは何番目の<g>{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>は何番目の<g>に入って{いる}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>がある<g>は、前から何番目{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>が出てくるのは何番目の<g>{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>は何番目の<g>の数{だ}か"},
    {SAYS(NTH) | SAYS_QUESTION, 0, "+<n>という数は、何番目の<g>に{入る/5}か"},
    {SAYS(NTH) | SAYS_QUESTION, TALK, "+では、<n>は何番目の<g>に{ある}か"},
    {SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n>は何番目の<g>に入るのでしょうか"},
    {SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>は何番目の<g>にあるかな"},
    {SAYS(NTH) | SAYS_QUESTION, NOTES, "+<n>は何番目の<g>"},
    {SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+整数<n>が含まれるのは何番目の<g>{だ}か"},
    {SAYS(GROUPS) | SAYS(NTH) | SAYS_QUESTION, 0, "<n>は何番目の<g>に{ある}か。<w>は(1)、(2、3)、(4、5、6)、…と<g>に分けて{ある}"},
    {SAYS(GROUPS) | SAYS(NTH) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>を(1)、(2、3)、(4、5、6)、…と分けたとき、<n>は何番目の<g>"},
    {0, 0, NULL},
};

const struct wording wording_gun_hajime[] = {
    {"ends", SAYS(GROUPS) | SAYS(NTH), ends},
    {"sum", SAYS(GROUPS) | SAYS(NTH), sum},
    {"where", SAYS(GROUPS) | SAYS(NTH), where},
    {NULL, 0, NULL},
};
