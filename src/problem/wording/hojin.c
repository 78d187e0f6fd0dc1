/* hojin.c - how 方陣算 is said.
 *
 * Slots: <w> ご石, <c> 個, <A> a name; <R> the outer ring, <S> a side, <K> layers.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/hojin.h"

#define RING_SAID \
    {SAYS(RING), 0, "+いちばん外側の1周は<R><c>{だ}"}, \
    {SAYS(RING), 0, "+いちばん外側のひとまわりの数は<R><c>{だ}"}, \
    {SAYS(RING), 0, "+外側の1周を数えると<R><c>{ある/た}"}, \
    {SAYS(RING), 0, "+いちばん外側にある<w>は<R><c>{だ}"}, \
    {SAYS(RING), 0, "+外側をぐるりと1周数えると、<w>は<R><c>{ある}"}, \
    {SAYS(RING), 0, "+まわりの1周に使った<w>は<R><c>{だ}"}, \
    {SAYS(RING), 0, "+いちばん外側のひとまわりには<w>が<R><c>ならんで{いる}"}, \
    {SAYS(RING), 0, "+外側の1周だけを数えて<R><c>に{なる/た}"}, \
    {SAYS(RING), 0, "+いちばん外のまわりは、全部で<R><c>{だ}"}, \
    {SAYS(RING), TALK, "+「外がわをぐるっと数えたら<R><c>だったよ。」と{いう}"}, \
    {SAYS(RING), TALK, "+いちばん外がわの1周は、ちょうど<R><c>{ある}"}, \
    {SAYS(RING), VOICED(VOICE_EXAM), "+最も外側のひとまわりに並んだ<w>は<R><c>{だ/た}"}, \
    {SAYS(RING), NOTES, "+外側の1周<R><c>"}, \
    {SAYS(RING), NOTES, "+一番外のまわり<R><c>"}, \
    {SAYS(SHAPE) | SAYS(RING), 0, "いちばん外側の1周が<R><c>になるように、<w>を正方形の形にぎっしり{ならべる}"}, \
    {SAYS(SHAPE) | SAYS(RING), 0, "<w>を正方形の形にすきまなくならべると、いちばん外側のひとまわりは<R><c>に{なる/た}"}, \
    {SAYS(SHAPE) | SAYS(RING), 0, "<w>が正方形にきちんとならび、いちばん外側の1周には<R><c>{ある}"}, \
    {SAYS(SHAPE) | SAYS(RING), TALK, "「外がわの1周は、ちょうど<R><c>だ!」と<A>がさけ{ぶ/た}。<w>は、たても横も同じ数の四角形にきちんとならんで{いる}"}, \
    {SAYS(SHAPE) | SAYS(RING), TALK, "<A>が<w>をましかくにぎっしりならべて、いちばん外がわをぐるっと数えると<R><c>{だ/た}"}

static const struct phrasing all[] = {
    SQUARE,
    RING_SAID,
    {SAYS(SHAPE) | SAYS(RING) | SAYS_QUESTION, VOICED(VOICE_DRILL), "外側の1周が<R><c>の、中までつまった正方形に並べた<w>の総数"},
    {SAYS(SHAPE) | SAYS(RING) | SAYS_QUESTION, VOICED(VOICE_TERSE), "正方形に並んだ<w>。一番外の周り<R><c>。全部で何<c>"},
    {SAYS(SHAPE) | SAYS(RING) | SAYS_QUESTION, 0, "<w>は全部で何<c>{だ}か。正方形の形にすきまなくならべると、外側の1周は<R><c>に{なる}"},
    {SAYS_QUESTION, 0, "?[<w>の総数|全部の<w>の数|<w>の数]|<c>"},
    {SAYS_QUESTION, 0, "<w>は全部で何<c>{ある}か"},
    {SAYS_QUESTION, 0, "<w>は[全部で|]何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+中もふくめて、<w>は全部で何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "全部で何<c>の<w>をならべたことに{なる}か"},
    {SAYS_QUESTION, 0, "+使った<w>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>は全部で何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "+内側もあわせると、<w>は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "ならんでいる<w>は何<c>{だ}か"},
    {SAYS_QUESTION, TALK, "+<A>がならべた<w>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, TALK, "<w>は全部でいくつ{ある}か"},
    {SAYS_QUESTION, NOTES, "<w>は全部で何<c>"},
    {0, 0, NULL},
};

static const struct phrasing side[] = {
    SQUARE,
    RING_SAID,
    WHAT_SIDE,
    {SAYS(SHAPE) | SAYS(RING) | SAYS_QUESTION, 0, "1辺は何<c>{だ}か。<w>を正方形の形にすきまなくならべると、外側の1周は<R><c>に{なる}"},
    {SAYS(SHAPE) | SAYS(RING) | SAYS_QUESTION, VOICED(VOICE_DRILL), "外側の1周が<R><c>の正方形に並べた<w>の、1辺の数"},
    {SAYS(SHAPE) | SAYS(RING) | SAYS_QUESTION, VOICED(VOICE_TERSE), "正方形に並んだ<w>。一番外の周り<R><c>。1辺は何<c>"},
    {0, 0, NULL},
};

/* ---- the ring of a full square ---- */
static const struct phrasing outer[] = {
    SQUARE,
    {SAYS(SIDE), 0, "+1辺の数は<S><c>{だ}"},
    {SAYS(SIDE), 0, "+1辺には<S><c>ずつならんで{いる}"},
    {SAYS(SIDE), 0, "+1辺に<S><c>{ならぶ}"},
    {SAYS(SIDE), 0, "+たてに<S><c>、横に<S><c>{だ}"},
    {SAYS(SIDE), 0, "+正方形の1つの辺には<S><c>{ある}"},
    {SAYS(SIDE), 0, "+1列の数はどれも<S><c>{だ}"},
    {SAYS(SIDE), 0, "+たても横も<S><c>ずつ{だ}"},
    {SAYS(SIDE), 0, "+1辺を数えると<S><c>{だ/た}"},
    {SAYS(SIDE), 0, "+角もふくめて、1つの辺の数は<S><c>{だ}"},
    {SAYS(SIDE), TALK, "+どの辺も<S><c>ずつにそろえて{ある}"},
    {SAYS(SIDE), VOICED(VOICE_EXAM), "+このとき、1辺に並ぶ<w>は<S><c>{だ}"},
    {SAYS(SIDE), NOTES, "+1辺<S><c>"},
    {SAYS(SIDE), NOTES, "+1辺は<S><c>ずつ"},
    {SAYS(SHAPE) | SAYS(SIDE), 0, "<w>を、1辺が<S><c>の正方形の形にすきまなく{ならべる/た}"},
    {SAYS(SHAPE) | SAYS(SIDE), 0, "1辺に<S><c>ずつ、<w>を[中までぎっしりと|すき間なく]正方形の形に{ならべる}"},
    {SAYS(SHAPE) | SAYS(SIDE), 0, "<w>をたてに<S><c>、横に<S><c>の正方形に{ならべる/た}"},
    {SAYS(SHAPE) | SAYS(SIDE), 0, "正方形の形にならんだ<w>の1辺は<S><c>{だ}"},
    {SAYS(SHAPE) | SAYS(SIDE), TALK, "<A>は<w>で1辺<S><c>のましかくを{作る/た}"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1辺に<S><c>ずつ並べた正方形の、外側の1周の<w>の数"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS_QUESTION, VOICED(VOICE_TERSE), "1辺<S><c>の正方形に並べた<w>。外周は何<c>"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS_QUESTION, 0, "いちばん外側の1周には何<c>{ある}か。<w>は1辺<S><c>の正方形の形にぎっしりならんで{いる}"},
    {SAYS_QUESTION, 0, "?[いちばん|]外側の1周の<w>の数|<c>"},
    {SAYS_QUESTION, 0, "?いちばん外側のひとまわりにある<w>の数|<c>"},
    {SAYS_QUESTION, 0, "+いちばん外側の1周には<w>が何<c>{ある}か"},
    {SAYS_QUESTION, 0, "+いちばん外側のひとまわりには、<w>が何<c>ならんで{いる}か"},
    {SAYS_QUESTION, 0, "+外側をぐるりと1周数えると何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+外側の1周に使う<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+いちばん外側にある<w>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+外側の1周だけを取りのぞくとき、取りのぞく<w>は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+まわりの<w>は何<c>{だ}か"},
    {SAYS_QUESTION, TALK, "+いちばん外がわをぐるっと数えたら、何<c>{ある}か"},
    {SAYS_QUESTION, TALK, "+外側の1周だけを別の色のものに取りかえるには、何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+外側の1周は何<c>"},
    {0, 0, NULL},
};

/* ---- a hollow square ---- */
static const struct phrasing hollow[] = {
    HOLLOW,
    LAYERS_SAID,
    {SAYS(SIDE), 0, "+外側の1辺は<S><c>{だ}"},
    {SAYS(SIDE), 0, "+いちばん外側の1辺には<S><c>ならんで{いる}"},
    {SAYS(SIDE), 0, "+外側の1辺に<w>を<S><c>{ならべる}"},
    {SAYS(SIDE), 0, "+いちばん外側の1つの辺の数は<S><c>{だ}"},
    {SAYS(SIDE), 0, "+外側の正方形は、1辺が<S><c>{だ}"},
    {SAYS(SIDE), 0, "+外側の1辺を数えると<S><c>{ある/た}"},
    {SAYS(SIDE), 0, "+外側はたても横も<S><c>ずつ{だ}"},
    {SAYS(SIDE), TALK, "+いちばん外がわの1辺は<S><c>{ある}"},
    {SAYS(SIDE), VOICED(VOICE_EXAM), "+最も外側の1辺に並ぶ<w>は<S><c>{だ}"},
    {SAYS(SIDE), NOTES, "+外側の1辺<S><c>"},
    {SAYS(SIDE) | SAYS(LAYERS), 0, "+いちばん外側の1辺は<S><c>で、どこも<K>列{だ}"},
    {SAYS(SIDE) | SAYS(LAYERS), 0, "+<K>列で、外側の1辺は<S><c>{だ}"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS(LAYERS), 0, "<w>を、外側の1辺が<S><c>で、<K>列の中空方じんに{ならべる/た}"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS(LAYERS), 0, "外側の1辺に<S><c>ならぶように、<w>を<K>列の中空の正方形に{ならべる/た}"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS(LAYERS), 0, "外側の1辺に<S><c>ずつ、<K>重の正方形になるように<w>をならべ、まん中はあけて{おく}"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS(LAYERS), TALK, "<A>は、<w>でまん中があいた四角を{作る/た}。いちばん外がわの1辺は<S><c>で、<K>列の太さ{だ}"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS(LAYERS), VOICED(VOICE_EXAM), "<w>を並べて<K>列の中空方陣を{作る/た}。いちばん外側の1辺には<S><c>の<w>が並んで{いる}"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS(LAYERS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "いちばん外側の1辺が<S><c>、はば<K>列の中空方陣に並べた<w>の総数"},
    {SAYS(SHAPE) | SAYS(SIDE) | SAYS(LAYERS) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<w>の中空方陣 <K>列 外側の1辺<S><c> → 全部で何<c>"},
    {SAYS(SHAPE) | SAYS(LAYERS), 0, "<w>を<K>列の中空方じんに{ならべる/た}"},
    {SAYS(SHAPE) | SAYS(LAYERS), 0, "<w>で、<K>列の中空方じん(中があいた正方形)を{作る}"},
    {SAYS_QUESTION, 0, "?[<w>の総数|全部の<w>の数|<w>の数]|<c>"},
    {SAYS_QUESTION, 0, "<w>は全部で何<c>{ある}か"},
    {SAYS_QUESTION, 0, "<w>は全部で何<c>必要{だ}か"},
    {SAYS_QUESTION, 0, "使った<w>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, 0, "<w>は[全部で|]何<c>{いる/5}か"},
    {SAYS_QUESTION, 0, "+使う<w>は全部で何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "全部で何<c>の<w>をならべたことに{なる}か"},
    {SAYS_QUESTION, 0, "<w>を何<c>用意すれば{いい}か"},
    {SAYS_QUESTION, 0, "+このとき、<w>は全部で何<c>{だ}か"},
    {SAYS_QUESTION, TALK, "+全部で何<c>{使う/た}か"},
    {SAYS_QUESTION, TALK, "<w>は全部でいくつ{いる/5}か"},
    {SAYS_QUESTION, NOTES, "<w>は全部で何<c>"},
    {0, 0, NULL},
};

const struct wording wording_hojin[] = {
    {"side", SAYS(SHAPE) | SAYS(RING), side},
    {"all", SAYS(SHAPE) | SAYS(RING), all},
    {"outer", SAYS(SHAPE) | SAYS(SIDE), outer},
    {"hollow", SAYS(SHAPE) | SAYS(SIDE) | SAYS(LAYERS), hollow},
    {NULL, 0, NULL},
};
