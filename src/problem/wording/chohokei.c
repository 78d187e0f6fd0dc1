/* chohokei.c - how rectangles by the way around are told.
 *
 * Slots: <w> 花だん, <u> m, <P> a name; <p> the way around; <a>:<b> the ratio of the sides; <s> 縦 and <o> 横: the longer
 * side or the known one, and the other; <d> their difference, <a> the known side.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/chohokei.h"

#define AREA_OF_IT \
    ASKED("面積", "<u>²"), \
    ASKED("この長方形の面積", "<u>²"), \
    {SAYS_QUESTION, 0, "+<w>の広さは何<u>²{だ}か"}, \
    {SAYS_QUESTION, TALK, "+囲まれる広さは何<u>²に{なる}か"}

static const struct phrasing ratio[] = {
    WAY_AROUND,
    AREA_OF_IT,
    SIDES_IN_RATIO,
{BOTH | SAYS_QUESTION, 0, "まわりの長さが<p><u>で、縦と横の比が<a>:<b>の長方形の面積は何<u>²{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "?縦と横の比が<a>:<b>で、まわりが<p><u>の長方形の面積|<u>²"},
    {BOTH | SAYS_QUESTION, NOTES, "周囲<p><u>、縦:横=<a>:<b>の長方形の面積"},
    {0, 0, NULL},
};

static const struct phrasing gap[] = {
    WAY_AROUND,
    AREA_OF_IT,
    ONE_SIDE_LONGER,
{BOTH | SAYS_QUESTION, 0, "まわりが<p><u>で、<s>が<o>より<d><u>長い長方形の面積は何<u>²{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<o>が<s>より<d><u>短くて、まわりが<p><u>の長方形の<w>の面積は何<u>²に{なる}か"},
    {BOTH | SAYS_QUESTION, NOTES, "周囲<p><u>、<s>が<o>より<d><u>長い長方形の面積"},
    {0, 0, NULL},
};

static const struct phrasing side[] = {
    WAY_AROUND,
    AREA_OF_IT,
    {SAYS(SIDES), 0, "+<s>は<a><u>{だ}"},
    {SAYS(SIDES), 0, "+<s>の長さは<a><u>{だ}"},
    {SAYS(SIDES), 0, "+そのうち、<s>は<a><u>{だ}"},
    {SAYS(SIDES), 0, "+<s>の長さを<a><u>に{する}"},
    {SAYS(SIDES), 0, "+<s>をはかると<a><u>{ある}"},
    {SAYS(SIDES), 0, "+<s>の辺は<a><u>に{なる}"},
    {SAYS(SIDES), 0, "+わかっているのは、<s>が<a><u>だということ{だ}"},
    {SAYS(SIDES), 0, "+<s>が<a><u>の長方形{だ}"},
    {SAYS(SIDES), TALK, "+「<s>は<a><u>だね。」と<P>が{言う/た}"},
    {SAYS(SIDES), TALK, "+<s>はちょうど<a><u>{だ}"},
    {SAYS(SIDES), VOICED(VOICE_EXAM), "+<s>の長さは<a><u>で{ある}"},
    {SAYS(SIDES), NOTES, "+<s><a><u>"},
    {SAYS(SIDES), NOTES, "+<s>は<a><u>"},
    {BOTH, 0, "まわりの長さが<p><u>で、<s>が<a><u>の長方形の<w>が{ある}"},
    {BOTH, 0, "<p><u>のひもで、<s>が<a><u>の長方形を{作る}"},
    {BOTH, 0, "<w>は<s>が<a><u>の長方形で、1周すると<p><u>に{なる}"},
    {BOTH, TALK, "<P>の<w>は長方形で、<s>が<a><u>、1周が<p><u>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "まわりが<p><u>で、<s>が<a><u>の長方形の面積は何<u>²{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<s>が<a><u>で1周<p><u>の長方形の<w>の面積は何<u>²に{なる}か"},
    {BOTH | SAYS_QUESTION, NOTES, "周囲<p><u>、<s><a><u>の長方形の面積"},
    {0, 0, NULL},
};

const struct wording wording_chohokei[] = {
    {"ratio", BOTH, ratio},
    {"gap", BOTH, gap},
    {"side", BOTH, side},
    {NULL, 0, NULL},
};
