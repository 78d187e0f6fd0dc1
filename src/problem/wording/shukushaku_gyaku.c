/* shukushaku_gyaku.c - how a scale, or a second length, is asked for.
 *
 * Slots: <w> 道, <f> 家, <t> 学校, <mp> 地図, <P> a name; <x> cm on the map are <D> m, <y> the other length on the map.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { REAL, MAP, OTHER };
enum { BOTH = SAYS(MAP) | SAYS(REAL), ALL = BOTH | SAYS(OTHER) };

#define ONE_LENGTH \
    {SAYS(REAL), 0, "<f>から<t>までの実際の長さは<D>m{だ}"}, \
    {SAYS(REAL), 0, "<f>から<t>まで、実際には<D>m{ある}"}, \
    {SAYS(REAL), 0, "実際の長さが<D>mの<w>が{ある}"}, \
    {SAYS(REAL), 0, "<f>と<t>は、実際には<D>mはなれて{いる}"}, \
    {SAYS(REAL), 0, "<f>と<t>の間の<w>は、実際には<D>m{だ}"}, \
    {SAYS(REAL), 0, "<f>から<t>までの<w>をはかると、<D>m{ある}"}, \
    {SAYS(REAL), 0, "本当の長さが<D>mの<w>が{ある}"}, \
    {SAYS(REAL), 0, "<w>の実際の長さは<D>m{だ}"}, \
    {SAYS(REAL), TALK, "<P>が調べると、<f>から<t>までは実際には<D>m{だ/た}"}, \
    {SAYS(REAL), TALK, "<f>から<t>まで、本当は<D>mあるそう{だ}"}, \
    {SAYS(REAL), VOICED(VOICE_EXAM), "<f>と<t>の間の実際の長さは<D>mで{ある}"}, \
    {SAYS(REAL), NOTES, "実際の長さ<D>m"}, \
    {SAYS(REAL), NOTES, "<f>から<t>まで実際は<D>m"}, \
    {SAYS(MAP), 0, "+これは、ある<mp>の上では<x>cm{だ}"}, \
    {SAYS(MAP), 0, "+この長さは、<mp>では<x>cmにかかれて{いる}"}, \
    {SAYS(MAP), 0, "+これを<mp>の上ではかると<x>cm{ある}"}, \
    {SAYS(MAP), 0, "+<mp>の上では、この長さが<x>cmで表されて{いる}"}, \
    {SAYS(MAP), 0, "+<mp>には、これが<x>cmに縮めてかかれて{いる}"}, \
    {SAYS(MAP), 0, "+この間の<mp>の上の長さは<x>cm{だ}"}, \
    {SAYS(MAP), 0, "+それが、<mp>では<x>cmに{なる}"}, \
    {SAYS(MAP), 0, "+<P>の<mp>では、これが<x>cm{だ}"}, \
    {SAYS(MAP), TALK, "+<mp>にものさしを当てると、ちょうど<x>cm{だ}"}, \
    {SAYS(MAP), TALK, "+<mp>では、たった<x>cm{だ}"}, \
    {SAYS(MAP), VOICED(VOICE_EXAM), "+ある<mp>では、これが<x>cmで表されて{いる}"}, \
    {SAYS(MAP), NOTES, "+<mp>で<x>cm"}, \
    {SAYS(MAP), NOTES, "+<mp>上の長さ<x>cm"}, \
    {BOTH, 0, "<f>から<t>までは実際には<D>mあり、ある<mp>では<x>cm{だ}"}, \
    {BOTH, 0, "実際の長さが<D>mの<w>を<x>cmで表している<mp>が{ある}"}, \
    {BOTH, 0, "<D>mを<x>cmに縮めた<mp>が{ある}"}, \
    {BOTH, 0, "ある<mp>では、実際には<D>mはなれている<f>と<t>が<x>cmはなれて{いる}"}, \
    {BOTH, 0, "ある<mp>では、<x>cmが実際の<D>mにあたって{いる}"}, \
    {BOTH, TALK, "<f>から<t>まで実際は<D>mで、<P>の<mp>では<x>cm{だ/た}"}, \
    {BOTH, TALK, "<P>は、<D>mの<w>を<x>cmでかいた<mp>を持って{いる}"}, \
    {BOTH, NOTES, "実際<D>m→<mp>で<x>cm"}

static const struct phrasing scale[] = {
    ONE_LENGTH,
    {SAYS_QUESTION, 0, "+この<mp>の縮尺は何分の1{だ}か"},
    {SAYS_QUESTION, 0, "+縮尺は何分の1に{なる}か"},
    {SAYS_QUESTION, 0, "+何分の1の<mp>{だ}か"},
    {SAYS_QUESTION, 0, "+この<mp>は、何分の1の縮尺でかかれて{いる}か"},
    {SAYS_QUESTION, 0, "+<mp>は実際の長さを何分の1に縮めて{いる}か"},
    {SAYS_QUESTION, 0, "+縮尺を分数で表すと、何分の1{だ}か"},
    {SAYS_QUESTION, 0, "+図は実際の何分の1に{なる}か"},
    {SAYS_QUESTION, 0, "+<mp>の縮尺を求めると何分の1に{なる}か"},
    {SAYS_QUESTION, 0, "+この<mp>の縮尺を1/□と表すとき、□にあてはまる数はいくつ{だ}か"},
    {SAYS_QUESTION, TALK, "+この<mp>は、本物の何分の1に{なる}か"},
    {SAYS_QUESTION, TALK, "+この<mp>は、いったい何分の1の縮尺{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+縮尺は何分の1かな"},
    {SAYS_QUESTION, NOTES, "+縮尺は何分の1"},
    {SAYS_QUESTION, NOTES, "+縮尺は1/□"},
    {BOTH | SAYS_QUESTION, 0, "実際の<D>mを<x>cmで表す<mp>の縮尺は何分の1{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "この<mp>の縮尺は何分の1{だ}か。<f>から<t>まで、図の上では<x>cm、実際には<D>m{ある}"},
    {BOTH | SAYS_QUESTION, NOTES, "<D>mを<x>cmに縮めた<mp>の縮尺(何分の1)"},
    {0, 0, NULL},
};

static const struct phrasing same[] = {
    ONE_LENGTH,
    {SAYS(OTHER), 0, "+同じ<mp>に、<y>cmの道が{ある}"},
    {SAYS(OTHER), 0, "+この<mp>で、別の2つの地点の間は<y>cm{だ}"},
    {SAYS(OTHER), 0, "+同じ<mp>の上に、<y>cmはなれた2つの町が{ある}"},
    {SAYS(OTHER), 0, "+この<mp>で、別の道をはかると<y>cm{ある}"},
    {SAYS(OTHER), 0, "+同じ<mp>で、池のまわりは<y>cm{だ}"},
    {SAYS(OTHER), 0, "+この<mp>には、長さ<y>cmの川もかかれて{いる}"},
    {SAYS(OTHER), 0, "+もう1つの道は、この<mp>で<y>cm{ある}"},
    {SAYS(OTHER), 0, "+同じ<mp>の上で、別の道の長さは<y>cmに{なる}"},
    {SAYS(OTHER), TALK, "+<P>は、この<mp>で<y>cmの道を見つけて{いる}"},
    {SAYS(OTHER), TALK, "+この<mp>では、となりの町まで<y>cm{ある}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+同じ<mp>の上に、長さ<y>cmの道が{ある}"},
    {SAYS(OTHER), NOTES, "+同じ<mp>で<y>cmの道"},
    {SAYS(OTHER), NOTES, "+別の道は<mp>で<y>cm"},
    {SAYS_QUESTION, 0, "+これは、実際には何m{だ}か"},
    {SAYS_QUESTION, 0, "+実際の長さは何m{だ}か"},
    {SAYS_QUESTION, 0, "+それは実際には何m{ある}か"},
    {SAYS_QUESTION, 0, "+?その実際の長さ|m"},
    {SAYS_QUESTION, 0, "+その本当の長さは何mに{なる}か"},
    {SAYS_QUESTION, 0, "+実際には何mあることに{なる}か"},
    {SAYS_QUESTION, TALK, "+本当は何mあるの{だ}か"},
    {SAYS_QUESTION, NOTES, "+実際には何m"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+同じ<mp>で<y>cmの道は、実際には何m{ある}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+この<mp>で<y>cmはなれている2つの村は、実際には何mはなれて{いる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+では、この<mp>で<y>cmの長さは、実際には何m{だ}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<mp>の<y>cmは、実際の何mにあたって{いる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, NOTES, "+同じ<mp>で<y>cmは実際に何m"},
    {ALL | SAYS_QUESTION, NOTES, "<D>mを<x>cmにした<mp>で、<y>cmの道の実際の長さ"},
    {0, 0, NULL},
};

const struct wording wording_shukushaku_gyaku[] = {{"scale", BOTH, scale}, {"same", ALL, same}, {NULL, 0, NULL}};
