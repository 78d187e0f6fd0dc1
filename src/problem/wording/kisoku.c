/* kisoku.c - how rows of figures and triangles of stones are told.
 *
 * Slots: <s> マッチぼう, <f> 正方形, <a> sticks of the first figure, <d> of each further one, <N> figures or
 * sticks; of triangles <s> ご石, <c> 個, <N> steps; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SHAPE, NUMBER };

/* ---- sticks in a row of figures ---- */
#define CHAIN \
    {SAYS(SHAPE), 0, "<s>で<f>を横に1列につなげて{作る}。となりどうしは1辺を{共有する}"}, \
    {SAYS(SHAPE), 0, "<s>をならべて、<f>が1辺ずつつながった列を{作る}"}, \
    {SAYS(SHAPE), 0, "同じ長さの<s>で、1辺をくっつけながら<f>を1列にならべて{いく}"}, \
    {SAYS(SHAPE), 0, "<s>を使って、<f>を横一列につなげて{いく}。となり合う<f>は、1辺の<s>をいっしょに{使う}"}, \
    {SAYS(SHAPE), 0, "1個目の<f>には<s>を<a>本{使う}。2個目からは、前の<f>の1辺を使って、横につなげて{作る}"}, \
    {SAYS(SHAPE), 0, "<s><a>本で<f>を1個作り、その右の辺を使って次の<f>を作ることを{くり返す}"}, \
    {SAYS(SHAPE), 0, "<s>で作った<f>を、辺と辺を重ねて横に1列に{つなげる}。重なった辺の<s>は1本に{する}"}, \
    {SAYS(SHAPE), 0, "<s>で、1辺を共有させながら<f>を一列につなげて{いく}。1辺は1本{だ}"}, \
    {SAYS(SHAPE), TALK, "<P>は<s>を使って、<f>をとなりとくっつけながら横に{ならべる/た}。くっつくところの<s>は1本だけ{だ}"}, \
    {SAYS(SHAPE), TALK, "<P>は<s>で<f>を作り、前の<f>の1辺を使って、次の<f>を横につなげて{いく}"}, \
    {SAYS(SHAPE), TALK, "工作で、<s>を使って<f>を横1列につないで{いく}。つなぎ目の1辺は、2つの<f>で共有{する}"}, \
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "長さの等しい<s>を並べ、となり合う<f>が1辺を共有するように、<f>を横一列につなげて{いく}"}, \
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "<s>を用いて<f>を作り、1辺を共有させながら横に一列につなげるものと{する}"}, \
    {SAYS(SHAPE), NOTES, "<s>で<f>を横一列に連結(1辺を共有)"}, \
    {SAYS(SHAPE), NOTES, "<s>で、1辺を共有させながら<f>を一列につなぐ"}

static const struct phrasing sticks[] = {
    CHAIN,
    {SAYS(NUMBER), 0, "+<f>は[全部で|]<N>個{作る}"},
    {SAYS(NUMBER), 0, "+<f>を<N>個{つなげる}"},
    {SAYS(NUMBER), 0, "+作る<f>は<N>個{だ}"},
    {SAYS(NUMBER), 0, "+<f>の数は<N>個に{する}"},
    {SAYS(NUMBER), 0, "+これを、<f>が<N>個になるまで{続ける}"},
    {SAYS(NUMBER), 0, "+<N>個の<f>がつながった形に{する}"},
    {SAYS(NUMBER), TALK, "+<P>は、<f>を<N>個つなげるつもり{だ}"},
    {SAYS(NUMBER), TALK, "+<f>を<N>個作り{たい}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "+<f>の個数を<N>個と{する}"},
    {SAYS(NUMBER), NOTES, "+<f><N>個"},
    {SAYS_QUESTION, 0, "+?[必要な|使う]<s>の[本数|数]|本"},
    {SAYS_QUESTION, 0, "+<s>は[全部で|]何本{いる/5}か"},
    {SAYS_QUESTION, 0, "+<s>は[全部で|]何本必要{だ}か"},
    {SAYS_QUESTION, 0, "+<s>を何本{使う}か"},
    {SAYS_QUESTION, 0, "+<s>を何本用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "+使う<s>は何本に{なる}か"},
    {SAYS_QUESTION, 0, "+<s>は何本あれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<s>は何本いるかな"},
    {SAYS_QUESTION, NOTES, "+<s>は何本"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<f>を<N>個作るには、<s>は何本{いる/5}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N>個の<f>を作るのに必要な<s>は何本{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<f>を<N>個つなげたとき、使った<s>は何本{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+?<f>を<N>個作るときの<s>の本数|本"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<f>が<N>個のとき、<s>を何本{使う}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<f>が<N>個ならぶところまで作ると、<s>は全部で何本{使う}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<f>を<N>個つなげるには、<s>を何本用意すれば{いい}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+じゃあ<N>個ならべたら、<s>は何本いるのかな"},
    {SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_PARENT), "+この調子で<f>を<N>個つなげるには、<s>は何本あれば{足りる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<f><N>個では<s>は何本"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, 0,
     "<s>は何本必要{だ}か。<f>を1列に<N>個つなげて作り、つなぎ目の1辺は2つの<f>で共有するものと{する}"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, 0,
     "<s>で、1辺を共有させながら<f>を一列に<N>個つなげるには、<s>が何本{いる/5}か"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, NOTES, "<s>で、1辺を共有させながら<f>を一列に<N>個つなげるのに必要な<s>の本数"},
    {0, 0, NULL},
};

static const struct phrasing figures[] = {
    CHAIN,
    {SAYS(NUMBER), 0, "+<s>は[全部で|]<N>本{ある}"},
    {SAYS(NUMBER), 0, "+<s>をちょうど<N>本{使う}"},
    {SAYS(NUMBER), 0, "+使う<s>は<N>本{だ}"},
    {SAYS(NUMBER), 0, "+全部で<N>本の<s>を{使う/た}"},
    {SAYS(NUMBER), 0, "+<N>本あった<s>を、ちょうど使い切って{いる}"},
    {SAYS(NUMBER), 0, "+用意した<N>本の<s>を全部{使う}"},
    {SAYS(NUMBER), TALK, "+<P>は、<s>を<N>本全部使うつもり{だ}"},
    {SAYS(NUMBER), TALK, "+手もとの<s>は<N>本{だ}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "+使った<s>の本数を<N>本と{する}"},
    {SAYS(NUMBER), NOTES, "+<s>は<N>本"},
    {SAYS_QUESTION, 0, "+?できる<f>の[個数|数]|個"},
    {SAYS_QUESTION, 0, "+<f>は[全部で|]何個{できる}か"},
    {SAYS_QUESTION, 0, "+<f>は何個に{なる}か"},
    {SAYS_QUESTION, 0, "+<f>を何個{作れる}か"},
    {SAYS_QUESTION, 0, "+<f>は何個ならんで{いる}か"},
    {SAYS_QUESTION, 0, "+?つながった<f>の数|個"},
    {SAYS_QUESTION, 0, "+<f>を何個つなげたことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<f>は何個できるかな"},
    {SAYS_QUESTION, NOTES, "+<f>は何個"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<s>をちょうど<N>本使うと、<f>は何個{できる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N>本の<s>を全部使って作ると、<f>は何個に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<s>が全部で<N>本のとき、<f>は何個{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<s>を<N>本使い切ったとき、<f>は何個できて{いる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+?<s><N>本で作れる<f>の個数|個"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+使った<s>が<N>本だったとすると、<f>を何個作ったことに{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<s>が<N>本あるとき、<f>を何個まで{つなげられる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+<s>が<N>本あったら、<f>は何個{作れる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<s><N>本で<f>は何個"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, 0,
     "<f>は何個{できる}か。<N>本の<s>を全部使って、<f>を1列につなげて作り、つなぎ目の1辺は2つの<f>で{共有する}"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, 0,
     "<N>本の<s>を全部使い、1辺を共有させながら<f>を一列につなげると、<f>は何個{できる}か"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, NOTES, "<s>で<f>を横に連結(1辺を共有)。<s><N>本で<f>は何個"},
    {0, 0, NULL},
};

/* ---- a triangle of stones ---- */
static const struct phrasing triangle[] = {
    {SAYS(SHAPE), 0, "<s>を、1段目に1<c>、2段目に2<c>、3段目に3<c>というように{ならべる}"},
    {SAYS(SHAPE), 0, "<s>を、上から1<c>、2<c>、3<c>、…と1<c>ずつふやして、正三角形の形にならべて{いく}"},
    {SAYS(SHAPE), 0, "正三角形になるように<s>を{置く}。いちばん上は1<c>で、1段下がるごとに1<c>ずつ{ふえる}"},
    {SAYS(SHAPE), 0, "三角形の形に<s>を{ならべる}。どの段も、段の番号と同じ数だけ{ならべる}"},
    {SAYS(SHAPE), 0, "<s>を、1段目は1<c>、2段目は2<c>、3段目は3<c>、…と三角形に{ならべる}"},
    {SAYS(SHAPE), 0, "いちばん上の段に<s>を1<c>置き、下の段ほど1<c>ずつ多く{置く}"},
    {SAYS(SHAPE), 0, "<s>を三角形にならべるとき、1段目は1<c>で、次の段からは前の段より1<c>ずつ多く{する}"},
    {SAYS(SHAPE), 0, "<s>を平たく積んで{いく}。いちばん上が1<c>、その下が2<c>、その下が3<c>と、1<c>ずつ多く{なる}"},
    {SAYS(SHAPE), TALK, "<P>は<s>を正三角形の形に{ならべる/た}。1段目は1<c>、2段目は2<c>、3段目は3<c>{だ}"},
    {SAYS(SHAPE), TALK, "<P>は、<s>で大きな三角形を{作る}。上から1<c>、2<c>、3<c>と1<c>ずつふやして{いく}"},
    {SAYS(SHAPE), TALK, "かざりを作るので、<s>を上から1<c>、2<c>、3<c>、…と三角形にならべて{いく}"},
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "<s>を、最も上の段が1<c>、上から2段目が2<c>、3段目が3<c>というように、1段下がるごとに1<c>ずつ増やして{並べる}"},
    {SAYS(SHAPE), VOICED(VOICE_EXAM), "上から1段目に1<c>、2段目に2<c>、3段目に3<c>、…の<s>を並べるものと{する}"},
    {SAYS(SHAPE), NOTES, "<s>を三角形に:1段目1<c>、2段目2<c>、3段目3<c>、…"},
    {SAYS(SHAPE), NOTES, "<s>を1<c>、2<c>、3<c>、…と段にならべる"},
    {SAYS(NUMBER), 0, "+全部で<N>段{ならべる}"},
    {SAYS(NUMBER), 0, "+<N>段目まで{ならべる}"},
    {SAYS(NUMBER), 0, "+段は全部で<N>段{ある}"},
    {SAYS(NUMBER), 0, "+いちばん下の段は<N><c>{だ}"},
    {SAYS(NUMBER), 0, "+最後の段は<N>段目{だ}"},
    {SAYS(NUMBER), 0, "+これを<N>段目まで{続ける}"},
    {SAYS(NUMBER), 0, "+最も下の段には<s>が<N><c>ならんで{いる}"},
    {SAYS(NUMBER), TALK, "+<N>段になったところで{やめる}"},
    {SAYS(NUMBER), TALK, "+<P>は<N>段作るつもり{だ}"},
    {SAYS(NUMBER), VOICED(VOICE_EXAM), "+段の数を<N>段と{する}"},
    {SAYS(NUMBER), NOTES, "+<N>段"},
    {SAYS(NUMBER), NOTES, "+いちばん下は<N><c>"},
    {SAYS_QUESTION, 0, "+?[必要な|全部の|]<s>の数|<c>"},
    {SAYS_QUESTION, 0, "+<s>は全部で何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+<s>は全部で何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<s>は合わせて何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<s>は全部で何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+ならべた<s>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+全部で何<c>の<s>を{使う}か"},
    {SAYS_QUESTION, 0, "+使った<s>の数を合計すると、何<c>に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<s>は全部で何<c>かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<s>は何<c>用意すれば{足りる}か"},
    {SAYS_QUESTION, NOTES, "+全部で何<c>"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N>段目までならべると、<s>は全部で何<c>に{なる}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N>段ならべるには、<s>は全部で何<c>{いる/5}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+?<N>段目までの<s>の数の合計|<c>"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+いちばん下の段が<N><c>のとき、<s>は全部で何<c>{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, 0, "+<N>段にするには、<s>が何<c>必要{だ}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, TALK, "+<N>段のピラミッドにするには、<s>は全部で何<c>{いる/5}か"},
    {SAYS(NUMBER) | SAYS_QUESTION, NOTES, "+<N>段目までで全部で何<c>"},
    {SAYS(SHAPE) | SAYS(NUMBER), 0, "<s>を、1<c>、2<c>、3<c>、…と1<c>ずつふやして、<N>段に{ならべる}"},
    {SAYS(SHAPE) | SAYS(NUMBER), 0, "いちばん下の段が<N><c>で、1段上がるごとに1<c>ずつへり、いちばん上が1<c>になるように<s>を{ならべる}"},
    {SAYS(SHAPE) | SAYS(NUMBER), 0, "<N>段の三角形の形に<s>がならんで{いる}。1段目は1<c>、2段目は2<c>で、1段ごとに1<c>ずつ{多い}"},
    {SAYS(SHAPE) | SAYS(NUMBER), TALK, "<P>は、中までびっしり<s>をならべて正三角形を{作る}。いちばん下の段は<N><c>、1段上がるごとに1<c>ずつへり、いちばん上は1<c>{だ}"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, 0,
     "<s>は全部で何<c>必要{だ}か。1段目に1<c>、2段目に2<c>と、1<c>ずつふやして<N>段目まで{ならべる}"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, NOTES, "1段目1<c>、2段目2<c>、3段目3<c>、…の<N>段目までの<s>の総数"},
    {0, 0, NULL},
};

const struct wording wording_kisoku[] = {
    {"sticks", SAYS(SHAPE) | SAYS(NUMBER), sticks},
    {"figures", SAYS(SHAPE) | SAYS(NUMBER), figures},
    {"triangle", SAYS(SHAPE) | SAYS(NUMBER), triangle},
    {NULL, 0, NULL},
};
