/* tenbin.c - how a solution is brought to a strength with another one.
 *
 * Slots: <w> 食塩水; <G> grams of <a> percent, the other one of <b> percent, together <t> percent.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/solution.h"

enum { FIRST, OTHER, TARGET };
static const struct phrasing weight[] = {
    HAVE_SOLUTION(SAYS(FIRST), "<G>", "<a>"),
    {SAYS(OTHER), 0, "+これに<b>%の<w>を{まぜる}"},
    {SAYS(OTHER), 0, "+ほかに<b>%の<w>がたくさん{ある}"},
    {SAYS(OTHER), 0, "+そこへ、こさ<b>%の<w>をいくらか{加える/た}"},
    {SAYS(OTHER), 0, "+別の容器の<w>のこさは<b>%で、これを{加える}"},
    {SAYS(OTHER), 0, "+もう1種類、<b>%の<w>を用意{する/た}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+これに、濃度<b>%の<w>を混ぜ{合わせる}"},
    {SAYS(OTHER), TALK, "+となりのびんには<b>%の<w>が入って{いる}"},
    {SAYS(OTHER), NOTES, "+<b>%の<w>を加える"},
    {SAYS(OTHER), NOTES, "+もう一方は<b>%"},
    {SAYS(TARGET), 0, "+まぜて<t>%の<w>に{する}"},
    {SAYS(TARGET), 0, "+まぜた後の[こさ|濃度]は<t>%{だ}"},
    {SAYS(TARGET), 0, "+全体を<t>%に{したい}"},
    {SAYS(TARGET), 0, "+2つをまぜて、<t>%の<w>を{作る}"},
    {SAYS(TARGET), 0, "+まぜ合わせると<t>%に{なる/た}"},
    {SAYS(TARGET), 0, "+できあがりのこさを<t>%に{する}"},
    {SAYS(TARGET), VOICED(VOICE_EXAM), "+混ぜた<w>の濃度を<t>%と{する}"},
    {SAYS(TARGET), TALK, "+「まぜて<t>%にしよう。」と{考える/た}"},
    {SAYS(TARGET), NOTES, "+まぜて<t>%"},
    {SAYS(OTHER) | SAYS(TARGET), 0, "+これに<b>%の<w>をまぜて、<t>%の<w>を{作る}"},
    {SAYS(OTHER) | SAYS(TARGET), 0, "+<b>%の<w>を加えて、[こさ|濃度]を<t>%に{する}"},
    {SAYS(OTHER) | SAYS(TARGET), 0, "+そこへ<b>%の<w>を加えたところ、<t>%に{なる/た}"},
    {SAYS(OTHER) | SAYS(TARGET), 0, "+これと<b>%の<w>とで、<t>%の<w>を{作る}"},
    {SAYS(OTHER) | SAYS(TARGET), NOTES, "+<b>%の<w>をまぜて<t>%に"},
    {SAYS(FIRST) | SAYS(OTHER) | SAYS(TARGET), 0, "<a>%の<w><G>gに<b>%の<w>をまぜて、<t>%の<w>を{作る}"},
    {SAYS(FIRST) | SAYS(OTHER) | SAYS(TARGET), 0, "<a>%と<b>%の<w>をまぜたところ、<t>%の<w>が{できる/た}。<a>%のほうは<G>g{だ}"},
    {SAYS(FIRST) | SAYS(OTHER) | SAYS(TARGET), 0, "<w>Aは<a>%で<G>g、<w>Bは<b>%{だ}。AにBをまぜて<t>%に{する}"},
    {SAYS(FIRST) | SAYS(OTHER) | SAYS(TARGET), NOTES, "<a>%の<w><G>g+<b>%の<w>→<t>%"},
    {SAYS(FIRST) | SAYS(OTHER), 0, "<a>%の<w>が<G>gと、<b>%の<w>が{ある}"},
    {SAYS_QUESTION, 0, "<b>%の<w>は何g{だ}か"},
    {SAYS_QUESTION, 0, "<b>%の<w>を何gまぜれば{いい}か"},
    {SAYS_QUESTION, 0, "<b>%の<w>は何g必要{だ}か"},
    {SAYS_QUESTION, 0, "?<b>%の<w>の重さ|g"},
    {SAYS_QUESTION, 0, "?まぜる<b>%の<w>|g"},
    {SAYS_QUESTION, 0, "<b>%の<w>は何g{いる/5}か"},
    {SAYS_QUESTION, 0, "何gの<b>%の<w>を加えれば{いい}か"},
    {SAYS_QUESTION, 0, "+<b>%のほうは何g入れることに{なる}か"},
    {SAYS_QUESTION, 0, "+加える<b>%の<w>は何g{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、<b>%の<w>の重さは何g{だ}か"},
    {SAYS_QUESTION, TALK, "<b>%のほうは何g入れたら{いい}か"},
    {SAYS_QUESTION, TALK, "<b>パーセントの<w>は、何グラム{いる/5}か"},
    {SAYS(OTHER) | SAYS(TARGET) | SAYS_QUESTION, 0, "+これに<b>%の<w>を何gまぜると、<t>%の<w>に{なる}か"},
    {SAYS(OTHER) | SAYS(TARGET) | SAYS_QUESTION, 0, "+<t>%の<w>にするには、<b>%の<w>を何g加えれば{いい}か"},
    {SAYS(OTHER) | SAYS(TARGET) | SAYS_QUESTION, 0, "+<b>%の<w>をまぜて<t>%にしたいとき、<b>%のほうは何g必要{だ}か"},
    {SAYS(TARGET) | SAYS_QUESTION, 0, "+まぜて<t>%にするには、<b>%の<w>は何g必要{だ}か"},
    {SAYS_QUESTION, NOTES, "<b>%の<w>は何g"},
    {SAYS(FIRST) | SAYS(OTHER) | SAYS(TARGET) | SAYS_QUESTION, 0, "<a>%の<w><G>gに<b>%の<w>を何gまぜると、<t>%の<w>に{なる}か"},
    {SAYS(FIRST) | SAYS(OTHER) | SAYS(TARGET) | SAYS_QUESTION, NOTES, "<a>%の<w><G>gを<t>%にするために加える<b>%の<w>の重さは何g"},
    {0, 0, NULL},
};

const struct wording wording_tenbin[] = {
    {"weight", SAYS(FIRST) | SAYS(OTHER) | SAYS(TARGET), weight},
    {NULL, 0, NULL},
};
