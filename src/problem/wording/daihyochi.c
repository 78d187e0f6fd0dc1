/* daihyochi.c - how 代表値 are asked for.
 *
 * Slots: <w> what was counted, <c> its unit, <n> <pc> how many entries of what; <list> 5冊、7冊,
 * <bare> 5、7.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/daihyochi.h"

static const struct phrasing median[] = {
    ENTRIES_ARE,
    {SAYS_QUESTION, 0, "?中央値|<c>"},
    {SAYS_QUESTION, 0, "?<w>の中央値|<c>"},
    {SAYS_QUESTION, 0, "+?このデータの中央値|<c>"},
    {SAYS_QUESTION, 0, "+?この<n><pc>の記録の中央値|<c>"},
    {SAYS_QUESTION, 0, "+中央値は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>の中央値は何<c>と{言える}か"},
    {SAYS_QUESTION, 0, "+小さい順にならべると、中央値は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+まん中の値、つまり中央値は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+この記録の中央値は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+大きさの順にならべたときの中央の値(中央値)は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+<n><pc>の中央値は何<c>{だ/た}か"},
    {SAYS_QUESTION, 0, "+平均値ではなく、中央値は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+平均ではなく中央値を知りたいのですが、何<c>でしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+中央値は何<c>になるのかな"},
    {SAYS_QUESTION, NOTES, "+中央値は"},
    {SAYS_QUESTION, NOTES, "+中央値=□<c>"},
    {SAYS(ENTRIES) | SAYS_QUESTION, 0, "<list>の中央値は何<c>{だ}か"},
    {SAYS(ENTRIES) | SAYS_QUESTION, 0, "<n><pc>の<w>が<list>のとき、中央値は何<c>{だ}か"},
    {SAYS(ENTRIES) | SAYS_QUESTION, 0, "中央値は何<c>{だ}か。<n><pc>の<w>は、<list>{だ}"},
    {SAYS(ENTRIES) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<list>の中央値"},
    {SAYS(ENTRIES) | SAYS_QUESTION, NOTES, "<bare>(<c>)の中央値"},
    {0, 0, NULL},
};

static const struct phrasing spread[] = {
    ENTRIES_ARE,
    {SAYS_QUESTION, 0, "+いちばん大きい値といちばん小さい値の差は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+最大の値と最小の値の差は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+最大の値は、最小の値より何<c>{大きい}か"},
    {SAYS_QUESTION, 0, "+最も大きい値と最も小さい値は、何<c>ちがって{いる}か"},
    {SAYS_QUESTION, 0, "+最大の値から最小の値をひくと何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+散らばりのはんいを、最大と最小の差で表すと何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+?<w>の[範囲|はんい]|<c>"},
    {SAYS_QUESTION, 0, "+?このデータの[範囲|はんい]|<c>"},
    {SAYS_QUESTION, 0, "+?最大値と最小値の差|<c>"},
    {SAYS_QUESTION, 0, "+このデータのはんいは何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+いちばん大きいものは、いちばん小さいものより何<c>{多い}か"},
    {SAYS_QUESTION, 0, "+記録の範囲、つまり最大値と最小値の差は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+最大と最小の差、つまり範囲は何<c>でしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+いちばん大きいのと小さいのは何<c>ちがうのかな"},
    {SAYS_QUESTION, NOTES, "+範囲は"},
    {SAYS_QUESTION, NOTES, "+最大と最小の差は何<c>"},
    {SAYS(ENTRIES) | SAYS_QUESTION, 0, "<list>の、最大の値と最小の値の差は何<c>{だ}か"},
    {SAYS(ENTRIES) | SAYS_QUESTION, 0, "最大の値と最小の値の差は何<c>{だ}か。<n><pc>の<w>は、<list>{だ}"},
    {SAYS(ENTRIES) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<list>の範囲"},
    {SAYS(ENTRIES) | SAYS_QUESTION, NOTES, "<bare>(<c>)の範囲"},
    {0, 0, NULL},
};

const struct wording wording_daihyochi[] = {
    {"median", SAYS(ENTRIES), median},
    {"spread", SAYS(ENTRIES), spread},
    {NULL, 0, NULL},
};
