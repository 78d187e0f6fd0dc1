/* nshin_kansan.c - how a number is said to be written with another base.
 *
 * Slots: <w> 数, <v> 表す, <n> the number, <k> the base, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { NUMBER, BASE };
enum { BOTH = SAYS(NUMBER) | SAYS(BASE) };

static const struct phrasing into[] = {
    {SAYS(NUMBER), 0, "10進法で表した<w><n>が{ある}"},
    {SAYS(NUMBER), 0, "ふつうの(10進法の)<w><n>を{考える}"},
    {SAYS(NUMBER), 0, "10進法の<n>を{考える}"},
    {SAYS(NUMBER), 0, "10進法で<n>と書く<w>が{ある}"},
    {SAYS(NUMBER), 0, "<n>は10進法の<w>{だ}"},
    {SAYS(NUMBER), 0, "10進法の<w>の<n>が{ある}"},
    {SAYS(NUMBER), 0, "わたしたちがふだん使う10進法で<n>と表される<w>が{ある}"},
    {SAYS(NUMBER), 0, "10進法で書かれた<n>という<w>が{ある}"},
    {SAYS(NUMBER), TALK, "<P>は10進法の<n>をノートに{書く/た}"},
    {SAYS(NUMBER), TALK, "黒板に、10進法の<n>が書いて{ある}"},
    {SAYS(NUMBER), NOTES, "10進法の<n>"},
    {SAYS(BASE) | SAYS_QUESTION, 0, "+これを<k>進法で<v>といくつに{なる}か"},
    {SAYS(BASE) | SAYS_QUESTION, 0, "+<k>進法に直すといくつ{だ}か"},
    {SAYS(BASE) | SAYS_QUESTION, 0, "+この<w>は、<k>進法ではどう{表せる}か"},
    {SAYS(BASE) | SAYS_QUESTION, 0, "+<k>進法の<w>に直すといくつに{なる}か"},
    {SAYS(BASE) | SAYS_QUESTION, 0, "+では、<k>進法で<v>といくつ{だ}か"},
    {SAYS(BASE) | SAYS_QUESTION, 0, "+<k>進法では、この<w>をいくつと{書く}か"},
    {SAYS(BASE) | SAYS_QUESTION, TALK, "+<k>進法だといくつに{なる}か"},
    {SAYS(BASE) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+この<w>を<k>進法で表すとどのように{なる}か"},
    {SAYS(BASE) | SAYS_QUESTION, NOTES, "+<k>進法では"},
    {SAYS(BASE), 0, "+これを<k>進法で{<v>}"},
    {SAYS(BASE), 0, "+この<w>を<k>進法に{直す}"},
    {SAYS(BASE), 0, "+この<w>を<k>進法で表すことを{考える}"},
    {SAYS_QUESTION, 0, "+いくつに{なる}か"},
    {SAYS_QUESTION, 0, "+どのような<w>に{なる}か"},
    {SAYS_QUESTION, NOTES, "+いくつ"},
    {BOTH, 0, "10進法の<n>を<k>進法で{<v>}"},
    {BOTH, 0, "10進法で表された<w><n>を<k>進法に{直す}"},
    {BOTH | SAYS_QUESTION, 0, "10進法の<n>を<k>進法で<v>といくつ{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<w><n>を<k>進法に直すといくつに{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "10進法の<w>である<n>は、<k>進法ではどう{表せる}か"},
    {BOTH | SAYS_QUESTION, 0, "<k>進法で<v>といくつ{だ}か。もとの<w>は10進法の<n>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "?10進法の<n>を<k>進法で表した<w>|"},
    {BOTH | SAYS_QUESTION, NOTES, "10進法の<n>を<k>進法で"},
    {BOTH | SAYS_QUESTION, NOTES, "<n>を<k>進法になおすと"},
    {0, 0, NULL},
};

static const struct phrasing from[] = {
    {BOTH, 0, "<k>進法で表した<w><n>が{ある}"},
    {BOTH, 0, "<k>進法の<n>という<w>を{考える}"},
    {BOTH, 0, "<k>進法の<n>を{考える}"},
    {BOTH, 0, "<k>進法で<n>と書く<w>が{ある}"},
    {BOTH, 0, "<n>は<k>進法の<w>{だ}"},
    {BOTH, 0, "<k>進法の<w>の<n>が{ある}"},
    {BOTH, 0, "ある<w>を<k>進法で表すと<n>に{なる}"},
    {BOTH, 0, "<k>進法で書かれた<n>という<w>が{ある}"},
    {BOTH, 0, "ある<w>を<k>進法に直すと<n>に{なる/た}"},
    {BOTH, 0, "<k>進法の決まりで書いた<w>が<n>{だ}"},
    {BOTH, 0, "<k>進法で<n>となる<w>を{調べる}"},
    {BOTH, TALK, "<P>は<k>進法の<n>をノートに{書く/た}"},
    {BOTH, TALK, "黒板に、<k>進法の<n>が書いて{ある}"},
    {BOTH, VOICED(VOICE_EXAM), "<k>進法で表された<w><n>が{ある}"},
    {BOTH, NOTES, "<k>進法の<n>"},
    {SAYS_QUESTION, 0, "+これを10進法で<v>といくつに{なる}か"},
    {SAYS_QUESTION, 0, "+10進法に直すといくつ{だ}か"},
    {SAYS_QUESTION, 0, "+この<w>は、10進法ではどう{表せる}か"},
    {SAYS_QUESTION, 0, "+10進法の<w>に直すといくつに{なる}か"},
    {SAYS_QUESTION, 0, "+これは10進法ではいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+ふつうの10進法では、いくつと{書く}か"},
    {SAYS_QUESTION, 0, "+10進法で表した<w>はいくつ{だ}か"},
    {SAYS_QUESTION, 0, "+この<w>は10進法のいくつと{等しい}か"},
    {SAYS_QUESTION, 0, "+もとの<w>を10進法で表すといくつに{なる}か"},
    {SAYS_QUESTION, 0, "+10進法に直した<w>はいくつに{なる}か"},
    {SAYS_QUESTION, 0, "+10進法で書き表すと、どんな<w>に{なる}か"},
    {SAYS_QUESTION, TALK, "+10進法だといくつに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+この<w>を10進法で表すとどのように{なる}か"},
    {SAYS_QUESTION, NOTES, "+10進法では"},
    {BOTH | SAYS_QUESTION, 0, "<k>進法の<n>を10進法で<v>といくつ{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<k>進法の<w><n>を10進法に直すといくつに{なる}か"},
    {BOTH | SAYS_QUESTION, 0, "<k>進法の<w>である<n>は、10進法ではどう{表せる}か"},
    {BOTH | SAYS_QUESTION, 0, "10進法で<v>といくつ{だ}か。もとの<w>は<k>進法の<n>{だ}"},
    {BOTH | SAYS_QUESTION, 0, "?<k>進法の<n>を10進法で表した<w>|"},
    {BOTH | SAYS_QUESTION, NOTES, "<k>進法の<n>を10進法で"},
    {BOTH | SAYS_QUESTION, NOTES, "<k>進法の<n>を10進法になおすと"},
    {0, 0, NULL},
};

const struct wording wording_nshin_kansan[] = {
    {"to", BOTH, into},
    {"from", BOTH, from},
    {NULL, 0, NULL},
};
