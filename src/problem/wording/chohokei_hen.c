/* chohokei_hen.c - how a rectangle is told of whose sides are asked for.
 *
 * Slots: <w> the rectangle, <p><u> the way around; <a>:<b> the ratio of its sides; the longer side <s>, the other
 * <o>, <d><u> between them or <k> times as long; <as> the side that is asked for; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/chohokei.h"

#define SIDE_ASKED \
    ASKED("<as>の長さ", "<u>"), \
    {SAYS_QUESTION, 0, "+この長方形の<as>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<w>の<as>の長さは何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<as>は何<u>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+<as>の長さを何<u>にすれば{いい}か"}

static const struct phrasing ratio[] = {
    WAY_AROUND,
    SIDES_IN_RATIO,
    SIDE_ASKED,
    {BOTH | SAYS_QUESTION, 0, "まわりの長さが<p><u>で、縦と横の比が<a>:<b>の長方形の<as>は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "?縦と横の比が<a>:<b>で、まわりが<p><u>の長方形の<as>の長さ|<u>"},
    {BOTH | SAYS_QUESTION, NOTES, "周囲<p><u>、縦:横=<a>:<b>の長方形の<as>"},
    {0, 0, NULL},
};

static const struct phrasing gap[] = {
    WAY_AROUND,
    ONE_SIDE_LONGER,
    SIDE_ASKED,
    {BOTH | SAYS_QUESTION, 0, "まわりが<p><u>で、<s>が<o>より<d><u>長い長方形の<as>は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<o>が<s>より<d><u>短くて、まわりが<p><u>の長方形の<w>の<as>の長さは何<u>に{なる}か"},
    {BOTH | SAYS_QUESTION, NOTES, "周囲<p><u>、<s>が<o>より<d><u>長い長方形の<as>"},
    {0, 0, NULL},
};

static const struct phrasing times[] = {
    WAY_AROUND,
    SIDE_ASKED,
    {SAYS(SIDES), 0, "+<s>の長さは<o>の<k>倍{だ}"},
    {SAYS(SIDES), 0, "+<s>は<o>の<k>倍に{なる}"},
    {SAYS(SIDES), 0, "+<s>が<o>の<k>倍の長方形{だ}"},
    {SAYS(SIDES), 0, "+<s>の長さを<o>の<k>倍に{する}"},
    {SAYS(SIDES), 0, "+<s>は<o>の<k>倍の長さ{だ}"},
    {SAYS(SIDES), 0, "+<o>を<k>倍すると、<s>の長さに{なる}"},
    {SAYS(SIDES), 0, "+<s>の長さは、<o>の長さの<k>倍に{あたる}"},
    {SAYS(SIDES), 0, "+<o>にくらべて、<s>は<k>倍の長さが{ある}"},
    {SAYS(SIDES), TALK, "+「<s>は<o>の<k>倍だよ。」と<P>が{言う/た}"},
    {SAYS(SIDES), TALK, "+<s>を<o>の<k>倍にするつもり{だ}"},
    {SAYS(SIDES), VOICED(VOICE_EXAM), "+<s>の長さは<o>の<k>倍で{ある}"},
    {SAYS(SIDES), NOTES, "+<s>は<o>の<k>倍"},
    {SAYS(SIDES), NOTES, "+<s>=<o>×<k>"},
    {BOTH, 0, "まわりの長さが<p><u>で、<s>が<o>の<k>倍の長方形の<w>が{ある}"},
    {BOTH, 0, "<p><u>の針金で、<s>が<o>の<k>倍の長方形を{作る}"},
    {BOTH, 0, "長方形の<w>のまわりは<p><u>で、<s>は<o>の<k>倍{だ}"},
    {BOTH, TALK, "<P>の<w>は長方形で、1周が<p><u>、<s>が<o>の<k>倍だそう{だ}"},
    {BOTH, NOTES, "周囲<p><u>、<s>は<o>の<k>倍"},
    {BOTH | SAYS_QUESTION, 0, "まわりの長さが<p><u>で、<s>が<o>の<k>倍の長方形の<as>は何<u>{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<as>の長さは何<u>{だ}か。長方形の<w>のまわりは<p><u>で、<s>は<o>の<k>倍{だ}"},
    {0, 0, NULL},
};

const struct wording wording_chohokei_hen[] = {
    {"ratio", BOTH, ratio},
    {"gap", BOTH, gap},
    {"times", BOTH, times},
    {NULL, 0, NULL},
};
