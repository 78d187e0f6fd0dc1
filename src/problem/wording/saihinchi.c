/* saihinchi.c - how the most frequent value is asked for.
 *
 * Slots: as in daihyochi.h.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/daihyochi.h"

static const struct phrasing mode[] = {
    ENTRIES_ARE,
    {SAYS_QUESTION, 0, "?最頻値|<c>"},
    {SAYS_QUESTION, 0, "?<w>の最頻値|<c>"},
    {SAYS_QUESTION, 0, "+?このデータの最頻値|<c>"},
    {SAYS_QUESTION, 0, "+?この<n><pc>の記録の最頻値|<c>"},
    {SAYS_QUESTION, 0, "+最頻値は何<c>に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>の最頻値は何<c>と{言える}か"},
    {SAYS_QUESTION, 0, "+いちばん多く出てくる値は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+いちばんよく出た値、つまり最頻値は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+この記録の最頻値は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+最も多く現れる値は何<c>{だ}か"},
    {SAYS_QUESTION, 0, "+いちばん多いのは、何<c>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+平均値ではなく、最頻値は何<c>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+最頻値というのは、この場合何<c>でしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+いちばんよく出たのは何<c>かな"},
    {SAYS_QUESTION, NOTES, "+最頻値は"},
    {SAYS_QUESTION, NOTES, "→最頻値"},
    {SAYS(ENTRIES) | SAYS_QUESTION, 0, "<list>の最頻値は何<c>{だ}か"},
    {SAYS(ENTRIES) | SAYS_QUESTION, 0, "<n><pc>の<w>が<list>のとき、最頻値は何<c>{だ}か"},
    {SAYS(ENTRIES) | SAYS_QUESTION, 0, "最頻値は何<c>{だ}か。<n><pc>の<w>は、<list>{だ}"},
    {SAYS(ENTRIES) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<list>の最頻値"},
    {SAYS(ENTRIES) | SAYS_QUESTION, NOTES, "<bare>(<c>)の最頻値"},
    {0, 0, NULL},
};

const struct wording wording_saihinchi[] = {
    {"mode", SAYS(ENTRIES), mode},
    {NULL, 0, NULL},
};
