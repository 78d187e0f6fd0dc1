/* kiitsu.c - how 帰一算 is said.
 *
 * Slots: <w> <c> 機械, 台, <t> 時間, <u> 個, <o> <V> 部品, 作る; <m> <h> <W> the known case, <n> <z> the
 * other: its number and, for work, its time, for time, its amount.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KNOWN };

#define KNOWN_CASE \
    {SAYS(KNOWN), 0, "<m><c>の<w>が、<h><t>で<o>を<W><u>{<V>}"}, \
    {SAYS(KNOWN), 0, "<w><m><c>が、<h><t>で<W><u>の<o>を{<V>}"}, \
    {SAYS(KNOWN), 0, "<w><m><c>が<h><t>に<V><o>の量は<W><u>{だ}"}, \
    {SAYS(KNOWN), 0, "<m><c>の<w>で、<h><t>に<o>を<W><u><V>ことが{できる}"}, \
    {SAYS(KNOWN), 0, "<h><t>で<W><u>の<o>を<V>には、<w>が<m><c>{いる/5}"}, \
    {SAYS(KNOWN), 0, "<o>を<W><u><V>のに、<w><m><c>で<h><t>{かかる/た}"}, \
    {SAYS(KNOWN), 0, "<w><m><c>が<o>を<h><t><V>と、<W><u>に{なる/た}"}, \
    {SAYS(KNOWN), 0, "同じ速さで<o>を<V><w>が{ある}。<m><c>では<h><t>で<W><u>{だ}"}, \
    {SAYS(KNOWN), 0, "<w>が<o>を{<V>}。<m><c>だと、<h><t>で<W><u>に{なる}"}, \
    {SAYS(KNOWN), 0, "<W><u>は、<w><m><c>が<h><t>で<V><o>の量{だ}"}, \
    {SAYS(KNOWN), 0, "どの<w>も、<o>を<V>速さは同じ{だ}。<m><c>では<h><t>で<W><u>{だ}"}, \
    {SAYS(KNOWN), 0, "<w><m><c>は、<h><t>で<o>を<W><u>{<V>/た}"}, \
    {SAYS(KNOWN), TALK, "「<m><c>の<w>は、<h><t>で<o>を<W><u><V>そうです。」と{教わる/た}"}, \
    {SAYS(KNOWN), TALK, "きのうは、<w><m><c>が<h><t>で<o>を<W><u>{<V>/た}"}, \
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "<m><c>の<w>が<h><t>で<o>を<W><u>{<V>}。ただし、1<c>が1<t>に<V>量はすべて等しいものと{する}"}, \
    {SAYS(KNOWN), VOICED(VOICE_PARENT), "<w><m><c>で、<h><t>に<o>を<W><u><V>という問題{だ}"}, \
    {SAYS(KNOWN), NOTES, "<w><m><c>・<h><t>→<o><W><u>"}, \
    {SAYS(KNOWN), NOTES, "<w><m><c>が<h><t>で<o><W><u>"}, \
    {SAYS(KNOWN), NOTES, "<m><c><h><t>で<W><u>(<w>、<o>)"}

static const struct phrasing work[] = {
    KNOWN_CASE,
    {SAYS_QUESTION, 0, "+同じ<w><n><c>は、<z><t>で<o>を何<u>{<V>}か"},
    {SAYS_QUESTION, 0, "+<n><c>の<w>が<z><t>で<V><o>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<n><c>では、<z><t>で何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+同じように、<w><n><c>は<z><t>で何<u>の<o>を{<V>}か"},
    {SAYS_QUESTION, 0, "+<w>が<n><c>で<z><t>だと、<o>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<w><n><c>なら、<z><t>で何<u><V>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+同じ割合で、<n><c>が<z><t>に<V>のは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+?<w><n><c>が<z><t>で<V><o>の量|<u>"},
    {SAYS_QUESTION, 0, "+?<n><c>が<z><t>に<V>量|<u>"},
    {SAYS_QUESTION, 0, "+<w>を<n><c>にして<z><t>では、何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<z><t>の間に、<w><n><c>は何<u>の<o>を{<V>}か"},
    {SAYS_QUESTION, 0, "+<n><c>で<z><t>の場合、<o>の量は何<u>に{なる}か"},
    {SAYS_QUESTION, TALK, "+では、<n><c>で<z><t>だったら何<u>に{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n><c>で<z><t>の場合は何<u>と考えればいいでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n><c>が<z><t>では何<u><V>のかな"},
    {SAYS_QUESTION, NOTES, "+<n><c>・<z><t>→?<u>"},
    {SAYS_QUESTION, NOTES, "+<n><c>が<z><t>では何<u>"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<m><c>の<w>が<h><t>で<o>を<W><u><V>とき、<n><c>の<w>は<z><t>で何<u>{<V>}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "何<u>に{なる}か。<w><m><c>が<h><t>で<o>を<W><u><V>とき、<w><n><c>が<z><t>で<V>量を{考える}"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<w><n><c>が<z><t>で<V><o>は何<u>{だ}か。<m><c>では<h><t>で<W><u>{だ}"},
    {SAYS(KNOWN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<m><c>の<w>が<h><t>で<W><u>の<o>を<V>とき、<n><c>が<z><t>で<V>量"},
    {0, 0, NULL},
};

static const struct phrasing time[] = {
    KNOWN_CASE,
    {SAYS_QUESTION, 0, "+同じ<w><n><c>が、<o>を<z><u><V>のに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<n><c>の<w>が<z><u>の<o>を<V>には、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<n><c>では、<z><u>になるまで何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+同じように、<w><n><c>が<o>を<z><u><V>のは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>が<n><c>で<o>が<z><u>になるのは、何<t>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+<w><n><c>なら、<z><u><V>のに何<t>必要{だ}か"},
    {SAYS_QUESTION, 0, "+同じ割合で、<n><c>が<z><u><V>には何<t>{いる/5}か"},
    {SAYS_QUESTION, 0, "+?<w><n><c>が<o>を<z><u><V>のにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+?<n><c>で<z><u>にするのにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+<w>を<n><c>にすると、<z><u>の<o>は何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<z><u>の<o>を、<w><n><c>は何<t>で{<V>}か"},
    {SAYS_QUESTION, 0, "+<n><c>の場合、<z><u>になるのは何<t>後{だ}か"},
    {SAYS_QUESTION, TALK, "+では、<n><c>で<z><u>だったら何<t>{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<n><c>で<z><u>だと何<t>かかることになりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n><c>で<z><u><V>には何<t>かかるのかな"},
    {SAYS_QUESTION, NOTES, "+<n><c>で<z><u>→?<t>"},
    {SAYS_QUESTION, NOTES, "+<n><c>が<z><u><V>には何<t>"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<m><c>の<w>が<h><t>で<o>を<W><u><V>とき、<n><c>の<w>が<z><u><V>のに何<t>{かかる}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "何<t>{かかる}か。<w><m><c>が<h><t>で<o>を<W><u><V>とき、<w><n><c>が<z><u><V>時間を{考える}"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<w><n><c>が<o>を<z><u><V>のは何<t>{だ}か。<m><c>では<h><t>で<W><u>{だ}"},
    {SAYS(KNOWN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<m><c>の<w>が<h><t>で<W><u>の<o>を<V>とき、<n><c>が<z><u><V>のにかかる時間"},
    {0, 0, NULL},
};

const struct wording wording_kiitsu[] = {
    {"work", SAYS(KNOWN), work},
    {"time", SAYS(KNOWN), time},
    {NULL, 0, NULL},
};
