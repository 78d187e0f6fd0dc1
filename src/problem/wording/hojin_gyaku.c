/* hojin_gyaku.c - how 方陣算 backwards is said.
 *
 * Slots: those of hojin.h; <N> all.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/hojin.h"

#define TOTAL \
    {SAYS(NUMBER), 0, "+<w>は全部で<N><c>{だ}"}, \
    {SAYS(NUMBER), 0, "+使った<w>は<N><c>{だ}"}, \
    {SAYS(NUMBER), 0, "+<w>の数は全部で<N><c>{だ}"}, \
    {SAYS(NUMBER), 0, "+ならんでいる<w>は<N><c>{だ}"}, \
    {SAYS(NUMBER), 0, "+全部数えると<N><c>{ある}"}, \
    {SAYS(NUMBER), 0, "+<N><c>の<w>で、ちょうどあまりなく{できる}"}, \
    {SAYS(NUMBER), TALK, "+「全部で<N><c>あったよ。」と<A>が{いう}"}, \
    {SAYS(NUMBER), NOTES, "+全部で<N><c>"}

#define FULL_TOTAL \
    {SAYS(SHAPE) | SAYS(NUMBER), 0, "<N><c>の<w>を、正方形の形にすきまなく{ならべる/た}"}, \
    {SAYS(SHAPE) | SAYS(NUMBER), 0, "<w>が<N><c>{ある}。これを全部使って、中までつまった正方形を{作る}"}, \
    {SAYS(SHAPE) | SAYS(NUMBER), 0, "<N><c>の<w>が、たてと横に同じ数ずつ、すきまなくならんで{いる}"}, \
    {SAYS(SHAPE) | SAYS(NUMBER), 0, "<N><c>の<w>をぴったり正方形に{ならべる}"}, \
    {SAYS(SHAPE) | SAYS(NUMBER), 0, "正方形の形にすきまなくならんだ<w>は、全部で<N><c>{だ}"}, \
    {SAYS(SHAPE) | SAYS(NUMBER), TALK, "<A>が<N><c>の<w>をましかくにならべると、ちょうどあまりなく{できる/た}"}, \
    {SAYS(SHAPE) | SAYS(NUMBER), TALK, "<A>は、<w><N><c>をきちんと正方形に{ならべる/た}"}, \
    {SAYS(SHAPE) | SAYS(NUMBER), VOICED(VOICE_EXAM), "<N><c>の<w>を、縦と横の数が同じになるように、すき間なく正方形に{並べる/た}"}, \
    {SAYS(SHAPE) | SAYS(NUMBER), NOTES, "<w><N><c>の正方形(中もつまる)"}, \
    {SAYS(SHAPE) | SAYS(NUMBER), NOTES, "<w><N><c>→正方形"}

static const struct phrasing ring[] = {
    SQUARE,
    TOTAL,
    FULL_TOTAL,
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, 0, "いちばん外側の1周は何<c>{だ}か。<N><c>の<w>を正方形の形にぎっしり{ならべる}"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><c>の<w>で作った正方形の方陣の、外側の1周は何<c>"},
    {SAYS_QUESTION, 0, "?[いちばん|]外側の1周の[<w>の|]数|<c>"},
    {SAYS_QUESTION, 0, "+いちばん外側の1周には何<c>ならんで{いる}か"},
    {SAYS_QUESTION, 0, "+外側をぐるりと1周数えると何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+いちばん外側にある<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+いちばん外側のひとまわりは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+まわりの1周に使った<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+外側の1周は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+いちばん外側のひとまわりには、<w>が何<c>{ある}か"},
    {SAYS_QUESTION, TALK, "+いちばん外がわをぐるっと数えたら、何<c>{ある}か"},
    {SAYS_QUESTION, TALK, "+いちばん外側の1周だけ色を変えるには、何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+外側の1周は何<c>"},
    {0, 0, NULL},
};

static const struct phrasing inside[] = {
    SQUARE,
    TOTAL,
    FULL_TOTAL,
    {SAYS_QUESTION, 0, "+いちばん外側の1周を全部取ると、残りは何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+外側の1周を取りのぞくと、何<c>{残る}か"},
    {SAYS_QUESTION, 0, "+外側のひとまわりをのぞいた残りは何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+外側の1周をのぞいた内側には、<w>が何<c>{ある}か"},
    {SAYS_QUESTION, 0, "?外側の1周をのぞいた<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+外側の1周だけを取ると、あとに<w>は何<c>残って{いる}か"},
    {SAYS_QUESTION, 0, "+いちばん外側の1周を取りのぞいたとき、残った<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+外側からひとまわり分を取りのぞくと、残りの<w>は何<c>{ある}か"},
    {SAYS_QUESTION, TALK, "+まず外側の1周から取って{いく}。1周全部取ると、何<c>{残る}か"},
    {SAYS_QUESTION, TALK, "+外側の1周だけが赤で、残りは白{だ}。白い<w>は何<c>{ある}か"},
    {SAYS_QUESTION, NOTES, "+外側の1周をのぞくと何<c>"},
    {0, 0, NULL},
};

static const struct phrasing hollow[] = {
    HOLLOW,
    LAYERS_SAID,
    TOTAL,
    {SAYS(SHAPE) | SAYS(LAYERS), 0, "<w>を<K>列の中空方じんに{ならべる/た}"},
    {SAYS(SHAPE) | SAYS(LAYERS), 0, "<w>で、<K>列の中空方じん(中があいた正方形)を{作る}"},
    {SAYS(SHAPE) | SAYS(LAYERS) | SAYS(NUMBER), 0, "<N><c>の<w>を、<K>列の中空方じんに{ならべる/た}"},
    {SAYS(SHAPE) | SAYS(LAYERS) | SAYS(NUMBER), 0, "<w>を<N><c>使って、<K>列の、中があいた正方形を{作る}"},
    {SAYS(SHAPE) | SAYS(LAYERS) | SAYS(NUMBER), TALK, "「まん中をあけて四角くならべよう。」<K>列の中空方じんに、<N><c>の<w>をならべる計画{だ}"},
    {SAYS(SHAPE) | SAYS(LAYERS) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w><N><c>で作った<K>列の中空方陣の、外側の1辺は何<c>"},
    {SAYS(SHAPE) | SAYS(LAYERS) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_TERSE), "中空方陣 <K>列 <w><N><c> → 外側の1辺は何<c>"},
    {SAYS_QUESTION, 0, "?[いちばん|]外側の1辺の数|<c>"},
    {SAYS_QUESTION, 0, "+外側の1辺は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+いちばん外側の1辺には何<c>ならんで{いる}か"},
    {SAYS_QUESTION, 0, "+外側の1つの辺には何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+いちばん外側の1辺は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+外側の正方形の1辺は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+外側の1辺に何<c>ならぶことに{なる}か"},
    {SAYS_QUESTION, 0, "+外側の1辺の<w>は何<c>{だ}か"},
    {SAYS_QUESTION, TALK, "+いちばん外がわの1辺には、いくつ{ならぶ}か"},
    {SAYS_QUESTION, NOTES, "+外側の1辺は何<c>"},
    {0, 0, NULL},
};

static const struct phrasing side[] = {
    SQUARE,
    TOTAL,
    FULL_TOTAL,
    WHAT_SIDE,
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, 0, "1辺は何<c>{だ}か。<N><c>の<w>を正方形の形にぎっしり{ならべる}"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><c>の<w>で作った正方形の方陣の、1辺の数"},
    {SAYS(SHAPE) | SAYS(NUMBER) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w><N><c>の正方形(中もつまる)。1辺は何<c>"},
    {0, 0, NULL},
};

const struct wording wording_hojin_gyaku[] = {
    {"side", SAYS(SHAPE) | SAYS(NUMBER), side},
    {"ring", SAYS(SHAPE) | SAYS(NUMBER), ring},
    {"inside", SAYS(SHAPE) | SAYS(NUMBER), inside},
    {"hollow", SAYS(SHAPE) | SAYS(LAYERS) | SAYS(NUMBER), hollow},
    {NULL, 0, NULL},
};
