/* shuki.c - how 周期算 is said.
 *
 * Slots: <w> 旗, <c> 本, <row> 赤、白、青、赤、白、青, <one> 赤、白、青, <p> how many that are, <k> the kind that is counted, <A> a name;
 * <N> how many.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ROW, NUMBER };

/* ---- a row of things ---- */
#define ROW_OF_THINGS \
    {SAYS(ROW), 0, "<w>を「<row>、…」のようにくり返して{ならべる}"}, \
    {SAYS(ROW), 0, "<w>が、[左から|]<row>、…の順にならんで{いる}"}, \
    {SAYS(ROW), 0, "<w>を、<row>、…のように、同じ順番でくり返し{ならべる}"}, \
    {SAYS(ROW), 0, "<one>の順に<w>をくり返しならべて{いく}"}, \
    {SAYS(ROW), 0, "<w>を左から<one>の順にならべ、また同じ順番を{くり返す}"}, \
    {SAYS(ROW), 0, "<w>は、<one>の<p><c>を1組として、同じならび方を{くり返す}"}, \
    {SAYS(ROW), 0, "<w>のならび方にはきまりがあり、<row>、…と続いて{いる}"}, \
    {SAYS(ROW), 0, "あるきまりで<w>がならんで{いる}。左から<row>、…の順{だ}"}, \
    {SAYS(ROW), 0, "<w>を1<c>ずつ、<row>、…の順に{ならべる/た}"}, \
    {SAYS(ROW), 0, "<row>、…というように、<w>を一列に{ならべる}"}, \
    {SAYS(ROW), 0, "<w>を一列に{ならべる}。順番は<one>のくり返し{だ}"}, \
    {SAYS(ROW), 0, "<one>、また<one>と、<w>を同じ順に{ならべる}"}, \
    {SAYS(ROW), TALK, "<A>は、<w>を<row>、…の順にならべて{いく}"}, \
    {SAYS(ROW), TALK, "「<row>、…」と言いながら、<A>は<w>をならべて{いく}"}, \
    {SAYS(ROW), TALK, "かざりを作るのに、<w>を<row>、…とつなげて{いく}"}, \
    {SAYS(ROW), TALK, "<w>をじゅんばんにならべてみた。<row>、…と、ずっと同じくり返し{だ}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "<w>を、ある規則にしたがって<row>、…のように並べて{いく}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "<p><c>の<w>の並び「<one>」を、この順にくり返して並べて{いく}"}, \
    {SAYS(ROW), NOTES, "<w>を<row>、…の順"}, \
    {SAYS(ROW), NOTES, "<w>: <row>、…"}, \
    {SAYS(ROW), NOTES, "<w>を<one>のくり返しで{ならべる}"}

static const struct phrasing count[] = {
    ROW_OF_THINGS,
    {SAYS(NUMBER), 0, "+全部で<N><c>{ならべる}"},
    {SAYS(NUMBER), 0, "+<w>は全部で<N><c>{ある}"},
    {SAYS(NUMBER), 0, "+これを<N><c>目まで{続ける}"},
    {SAYS(NUMBER), 0, "+ならべた<w>は合わせて<N><c>{だ}"},
    {SAYS(NUMBER), 0, "+これを<N><c>目まで{くり返す}"},
    {SAYS(NUMBER), 0, "+はじめから数えて<N><c>目まで{ならべる/た}"},
    {SAYS(NUMBER), 0, "+左はしから数えて<N><c>目までを{調べる}"},
    {SAYS(NUMBER), 0, "+<w>を<N><c>使って{ならべる}"},
    {SAYS(NUMBER), 0, "+一列に<N><c>{ならべる}"},
    {SAYS(NUMBER), 0, "+使う<w>は全部で<N><c>{だ}"},
    {SAYS(NUMBER), TALK, "+ちょうど<N><c>になるまで{続ける}"},
    {SAYS(NUMBER), TALK, "+<N><c>ならべたところで{やめる/た}"},
    {SAYS(NUMBER), TALK, "+ずっとこの順番で<N><c>{ならべる}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "+はじめから<N><c>目までの<w>について{考える}"},
    {SAYS(NUMBER), NOTES, "+<N><c>目まで"},
    {SAYS(NUMBER), NOTES, "+全部で<N><c>"},
    {SAYS(ROW) | SAYS(NUMBER), 0, "<w>を「<row>、…」のようにくり返して<N><c>{ならべる}"},
    {SAYS(ROW) | SAYS(NUMBER), 0, "<w>が、<row>、…の順に<N><c>ならんで{いる}"},
    {SAYS(ROW) | SAYS(NUMBER), 0, "一列に<N><c>の<w>がならび、左から<row>、…とくり返して{いる}"},
    {SAYS(ROW) | SAYS(NUMBER), 0, "<N><c>の<w>を、<one>の順にくり返し{ならべる/た}"},
    {SAYS(ROW) | SAYS(NUMBER), 0, "<one>の<w>をこの順でくり返し、全部で<N><c>{ならべる/た}"},
    {SAYS(ROW) | SAYS(NUMBER), TALK, "<A>は<w>を<N><c>使って、<row>、…とつながるかざりを作って{いる}"},
    {SAYS(ROW) | SAYS(NUMBER) | SAYS_QUESTION, 0, "<k>の<w>は何<c>{ある}か。<w>は<one>の順でくり返し、全部で<N><c>ならんで{いる}"},
    {SAYS(ROW) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<one>の順にくり返し<N><c>の<w>を並べたときの<k>の<w>の数"},
    {SAYS(ROW) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<row>、…とくり返し並べた<N><c>の<w>のうち、<k>の<w>の数"},
    {SAYS(ROW) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<row>、… <N><c>目まで。<k>の<w>の数"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N><c>ならべると、<k>の<w>は何<c>に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+はじめから<N><c>目までに、<k>の<w>は何<c>{ある}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+全部で<N><c>使うとしたら、<k>の<w>は何<c>必要{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N><c>目までの中に<k>の<w>は何<c>ふくまれて{いる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+1番目から<N>番目までの中で、<k>の<w>は全部で何<c>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+<N><c>ならべるには、<k>の<w>を何<c>買っておけば{いい}か"},
    {SAYS_QUESTION, 0, "?<k>の<w>の数|<c>"},
    {SAYS_QUESTION, 0, "<k>の<w>は[全部で|]何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+この中に<k>の<w>は何<c>{ある}か"},
    {SAYS_QUESTION, 0, "<k>の<w>は何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+そのうち<k>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<k>の<w>を何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "+<k>の<w>は全部で何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+<k>の<w>は何<c>使うことに{なる}か"},
    {SAYS_QUESTION, 0, "<k>の<w>は合わせて何<c>ならんで{いる}か"},
    {SAYS_QUESTION, 0, "<k>の<w>は何<c>あれば足{りる}か"},
    {SAYS_QUESTION, TALK, "+<k>だけ数えると何<c>に{なる}か"},
    {SAYS_QUESTION, TALK, "<k>の<w>は何<c>{いる/5}か"},
    {SAYS_QUESTION, NOTES, "<k>の<w>は何<c>"},
    {0, 0, NULL},
};

/* ---- a row of numbers, added ---- */
#define ROW_OF_NUMBERS \
    {SAYS(ROW), 0, "<row>、…と、同じ順番で数がならんで{いる}"}, \
    {SAYS(ROW), 0, "数が<row>、…のようにくり返しならんで{いる}"}, \
    {SAYS(ROW), 0, "<one>の<p>個の数をこの順にくり返し{ならべる}"}, \
    {SAYS(ROW), 0, "「<one>」をくり返してならべた数の列が{ある}"}, \
    {SAYS(ROW), 0, "あるきまりで数が<row>、…とならんで{いる}"}, \
    {SAYS(ROW), 0, "<row>、…のように、<p>つの数が同じ順番でくり返しならんで{いる}"}, \
    {SAYS(ROW), 0, "<row>、…と続く数の列が{ある}"}, \
    {SAYS(ROW), 0, "数字のカードを<one>の順にくり返し{ならべる}"}, \
    {SAYS(ROW), 0, "左から<row>、…と数を書いて{いく}"}, \
    {SAYS(ROW), 0, "数を<row>、…の順に、左から1つずつならべて{いく}"}, \
    {SAYS(ROW), 0, "<one>、また<one>と、同じ<p>個の数を{くり返す}"}, \
    {SAYS(ROW), TALK, "<A>はノートに<row>、…と、同じ数のならびをくり返し書いて{いく}"}, \
    {SAYS(ROW), TALK, "よく見ると、数が<row>、…とくり返して{いる}"}, \
    {SAYS(ROW), TALK, "「<row>、…」と、<A>は数をくり返しとなえて{いる}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "ある規則にしたがって、数が<row>、…のように並んで{いる}"}, \
    {SAYS(ROW), VOICED(VOICE_EXAM), "次のように<p>個の数がくり返し並んで{いる}。<row>、…"}, \
    {SAYS(ROW), NOTES, "<row>、…"}, \
    {SAYS(ROW), NOTES, "数の列 <row>、…"}

static const struct phrasing sum[] = {
    ROW_OF_NUMBERS,
    {SAYS(NUMBER), 0, "+はじめから<N>個の数を{考える}"},
    {SAYS(NUMBER), 0, "+左から<N>番目までの数を全部{たす}"},
    {SAYS(NUMBER), 0, "+1番目から<N>番目までの数をすべて{加える}"},
    {SAYS(NUMBER), 0, "+この列を<N>番目まで{続ける}"},
    {SAYS(NUMBER), 0, "+<N>個ならべたところで{やめる}"},
    {SAYS(NUMBER), 0, "+全部で<N>個の数を{ならべる}"},
    {SAYS(NUMBER), 0, "+ならんでいる数は<N>個{だ}"},
    {SAYS(NUMBER), 0, "+はじめの<N>個を{取り出す}"},
    {SAYS(NUMBER), TALK, "+ちょうど<N>個になるまで{続ける}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "+最初の数から<N>番目の数までの和を{考える}"},
    {SAYS(NUMBER), NOTES, "+<N>番目まで"},
    {SAYS(NUMBER), NOTES, "+全部で<N>個"},
    {SAYS(ROW) | SAYS(NUMBER), 0, "<one>の<p>個の数をこの順にくり返し、全部で<N>個{ならべる}"},
    {SAYS(ROW) | SAYS(NUMBER), 0, "<row>、…とくり返す<N>個の数が{ある}"},
    {SAYS(ROW) | SAYS(NUMBER), 0, "数が<N>個、<row>、…の順にならんで{いる}"},
    {SAYS(ROW) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<one>をこの順にくり返す数の列の、はじめから<N>番目までの和"},
    {SAYS(ROW) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_TERSE), "数列 <row>、… <N>番目までの和"},
    {SAYS(ROW) | SAYS(NUMBER) | SAYS_QUESTION, 0, "1番目から<N>番目までの数の和はいくつ{だ}か。数は<row>、…とくり返しならんで{いる}"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "?1番目から<N>番目までの[数の|]和|"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "?はじめの<N>個の数の合計|"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+1番目から<N>番目までの和はいくつ{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+はじめから<N>個の数の和はいくつに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+左から<N>番目までの数をすべて加えるといくつに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N>個ならべると、全部の数の和はいくつに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N>番目までの数を全部たすといくつに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+最初の数から<N>番目の数までをたした答えはいくつ{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+<N>番目まで書き終わったとき、書いた数を全部たすといくつに{なる}か"},
    {SAYS_QUESTION, 0, "?全部の数の和|"},
    {SAYS_QUESTION, 0, "?[これらの|]数の合計|"},
    {SAYS_QUESTION, 0, "+全部の数の和はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+全部たすといくつに{なる}か"},
    {SAYS_QUESTION, 0, "+合計はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+これらの数をすべて加えるといくつに{なる}か"},
    {SAYS_QUESTION, 0, "+その和を求めるといくつに{なる}か"},
    {SAYS_QUESTION, TALK, "+みんなたしたら、いくつに{なる}か"},
    {SAYS_QUESTION, NOTES, "+和はいくつ"},
    {0, 0, NULL},
};

const struct wording wording_shuki[] = {
    {"count", SAYS(ROW) | SAYS(NUMBER), count},
    {"sum", SAYS(ROW) | SAYS(NUMBER), sum},
    {NULL, 0, NULL},
};
