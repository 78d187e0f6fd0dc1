/* tanni.c - how 単位量あたり is said.
 *
 * Slots: <w> 自動車, <ua> L, <ur> km, <what> 走る道のり, <per> what one <ua> gives, <by> のガソリンで,
 * <vd> 走れる; <n> <R> the known pair, <d> what one gives, <m> the one that is asked about.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KNOWN };

#define KNOWN_PAIR \
    {SAYS(KNOWN), 0, "<n><ua><by><R><ur><vd><w>が{ある}"}, \
    {SAYS(KNOWN), 0, "ある<w>は、<n><ua><by><R><ur>{<vd>}"}, \
    {SAYS(KNOWN), 0, "<w>は<n><ua><by><R><ur>{<vd>}"}, \
    {SAYS(KNOWN), 0, "<w>を調べると、<n><ua><by><R><ur>{<vd>/た}"}, \
    {SAYS(KNOWN), 0, "<w>の<what>は、<n><ua>で<R><ur>{だ}"}, \
    {SAYS(KNOWN), 0, "<n><ua>では、<w>の<what>は<R><ur>{だ/た}"}, \
    {SAYS(KNOWN), 0, "<n><ua>の<what>が<R><ur>の<w>が{ある}"}, \
    {SAYS(KNOWN), 0, "<w>は、<n><ua>あたり<R><ur>の割合{だ}"}, \
    {SAYS(KNOWN), 0, "ここに<w>が{ある}。<n><ua><by>ちょうど<R><ur>{<vd>}"}, \
    {SAYS(KNOWN), 0, "<w>の<what>は<n><ua>で<R><ur>と決まって{いる}"}, \
    {SAYS(KNOWN), 0, "<w>が<n><ua>で<R><ur>のとき、割合はいつも同じ{だ}"}, \
    {SAYS(KNOWN), 0, "<R><ur>は、<w>の<n><ua>での<what>{だ}"}, \
    {SAYS(KNOWN), TALK, "「この<w>は、<n><ua><by><R><ur><vd>よ」と{教わる/た}"}, \
    {SAYS(KNOWN), TALK, "<w>について調べたら、<n><ua><by><R><ur><vd>と書いて{ある/た}"}, \
    {SAYS(KNOWN), VOICED(VOICE_PARENT), "<w>の話ですが、<n><ua><by><R><ur>{<vd>}"}, \
    {SAYS(KNOWN), VOICED(VOICE_CHILD), "きのう見た<w>は、<n><ua><by><R><ur>{<vd>/た}"}, \
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "<n><ua><by><R><ur><vd><w>が{ある}。ただし、<per>はいつも同じ{だ}"}, \
    {SAYS(KNOWN), NOTES, "<w> <n><ua>→<R><ur>"}, \
    {SAYS(KNOWN), NOTES, "<w>:<n><ua>で<R><ur>"}, \
    {SAYS(KNOWN), NOTES, "<n><ua><by><R><ur><vd><w>"}

static const struct phrasing forward[] = {
    KNOWN_PAIR,
    {SAYS_QUESTION, 0, "+<m><ua><by>は何<ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+<m><ua><by>何<ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+?<m><ua>の<what>|<ur>"},
    {SAYS_QUESTION, 0, "+同じ割合で、<m><ua>では何<ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+<m><ua>だと何<ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+同じように、<m><ua><by>何<ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+この<w>では、<m><ua>で何<ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+同じ<w>で<m><ua>なら、何<ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+<m><ua>での<what>は何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+<m><ua>のとき、<what>は何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+これが<m><ua>になると、何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+?同じ割合のときの、<m><ua>の<what>|<ur>"},
    {SAYS_QUESTION, TALK, "+じゃあ、<m><ua>だったら何<ur>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<m><ua>だと何<ur>になる計算でしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<m><ua>だと何<ur>になるのかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<m><ua>の場合の<what>を求めなさい"},
    {SAYS_QUESTION, NOTES, "+<m><ua>では"},
    {SAYS_QUESTION, NOTES, "+<m><ua>→□<ur>"},
    {SAYS_QUESTION, NOTES, "+<m><ua>なら何<ur>"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<n><ua><by><R><ur><vd><w>は、<m><ua><by>何<ur>{<vd>}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<w>が<n><ua><by><R><ur><vd>とき、<m><ua><by>は何<ur>{<vd>}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<m><ua><by>何<ur>{<vd>}か。この<w>は<n><ua><by><R><ur>{<vd>}"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "何<ur>に{なる}か。<w>の<what>は<n><ua>で<R><ur>で、これを<m><ua>に{する}"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "同じ<w>が<m><ua>では、何<ur>に{なる}か。<n><ua>では<R><ur>{だ}"},
    {SAYS(KNOWN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<n><ua>の<what>が<R><ur>の<w>の、<m><ua>の<what>"},
    {SAYS(KNOWN) | SAYS_QUESTION, NOTES, "<n><ua>で<R><ur>の<w>、<m><ua>で何<ur>"},
    {0, 0, NULL},
};

static const struct phrasing backward[] = {
    KNOWN_PAIR,
    {SAYS_QUESTION, 0, "+<m><ur>では、何<ua>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<what>が<m><ur>になるのは何<ua>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+<what>を<m><ur>にするには、何<ua>{いる/5}か"},
    {SAYS_QUESTION, 0, "+何<ua>あれば<m><ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+何<ua><by><m><ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+<m><ur>になるのは何<ua>{だ}か"},
    {SAYS_QUESTION, 0, "+<m><ur>分には何<ua>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<m><ur>は何<ua>分に{あたる}か"},
    {SAYS_QUESTION, 0, "+同じ割合で、<m><ur>になるのは何<ua>{だ}か"},
    {SAYS_QUESTION, 0, "+<what>が<m><ur>のとき、何<ua>と{わかる}か"},
    {SAYS_QUESTION, 0, "+この<w>では、何<ua>で<m><ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+<m><ur>にするためには、何<ua>あれば{いい}か"},
    {SAYS_QUESTION, TALK, "+では、<m><ur>だったら何<ua>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<m><ur>なら何<ua>と考えればよいですか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<m><ur>にしたいときは何<ua>いるのかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<what>が<m><ur>となるのは何<ua>のときか答えなさい"},
    {SAYS_QUESTION, NOTES, "+<m><ur>なら何<ua>"},
    {SAYS_QUESTION, NOTES, "+<m><ur>→□<ua>"},
    {SAYS_QUESTION, NOTES, "+<m><ur>になるのは"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<n><ua><by><R><ur><vd><w>で、<what>を<m><ur>にするには何<ua>必要{だ}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<w>が<n><ua><by><R><ur><vd>とき、<m><ur>になるのは何<ua>{だ}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<m><ur>になるのは何<ua>{だ}か。この<w>は<n><ua><by><R><ur>{<vd>}"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "何<ua>必要{だ}か。<w>の<what>は<n><ua>で<R><ur>で、これを<m><ur>に{する}"},
    {SAYS(KNOWN) | SAYS_QUESTION, NOTES, "<n><ua>で<R><ur>の<w>、<m><ur>なら何<ua>"},
    {0, 0, NULL},
};

const struct wording wording_tanni[] = {
    {"forward", SAYS(KNOWN), forward},
    {"backward", SAYS(KNOWN), backward},
    {NULL, 0, NULL},
};

/* ---- the family tanni_kihon: one step ---- */
static const struct phrasing per[] = {
    KNOWN_PAIR,
    {SAYS_QUESTION, 0, "?<per>|<ur>"},
    {SAYS_QUESTION, 0, "<per>は何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+1<ua>あたりでは何<ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+1<ua>あたり何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+1<ua>では何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+?この<w>の<per>|<ur>"},
    {SAYS_QUESTION, 0, "+これを1<ua>あたりにすると、何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+1<ua>につき何<ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+1<ua>分の<what>は何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+1<ua><by>何<ur><vd>ことに{なる}か"},
    {SAYS_QUESTION, 0, "+1<ua>の<what>は、何<ur>と{言える}か"},
    {SAYS_QUESTION, 0, "+?1<ua>あたりの<what>|<ur>"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+1<ua>あたりだと何<ur>でしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1<ua>だと何<ur>なのかな"},
    {SAYS_QUESTION, NOTES, "+1<ua>あたり何<ur>"},
    {SAYS_QUESTION, NOTES, "+1<ua>では"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<n><ua><by><R><ur><vd><w>は、1<ua>あたり何<ur>{だ}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<per>は何<ur>{だ}か。この<w>は<n><ua><by><R><ur>{<vd>}"},
    {SAYS(KNOWN) | SAYS_QUESTION, NOTES, "<n><ua>で<R><ur>の<w>の、1<ua>あたりの<what>"},
    {0, 0, NULL},
};

#define ONE_IS \
    {SAYS(KNOWN), 0, "1<ua><by><d><ur><vd><w>が{ある}"}, \
    {SAYS(KNOWN), 0, "ある<w>は、1<ua><by><d><ur>{<vd>}"}, \
    {SAYS(KNOWN), 0, "<w>の<per>は<d><ur>{だ}"}, \
    {SAYS(KNOWN), 0, "<w>の<what>は、1<ua>あたり<d><ur>{だ}"}, \
    {SAYS(KNOWN), 0, "<per>が<d><ur>の<w>が{ある}"}, \
    {SAYS(KNOWN), 0, "<w>は、1<ua>につき<d><ur>の割合{だ}"}, \
    {SAYS(KNOWN), 0, "<w>は1<ua><by><d><ur>{<vd>}"}, \
    {SAYS(KNOWN), 0, "ここに、1<ua><by><d><ur><vd><w>が{ある}"}, \
    {SAYS(KNOWN), 0, "1<ua>では<d><ur>、これは<w>の<what>{だ}"}, \
    {SAYS(KNOWN), 0, "<w>を調べると、1<ua><by><d><ur>{<vd>/た}"}, \
    {SAYS(KNOWN), TALK, "「この<w>は、1<ua><by><d><ur><vd>よ。」と{教わる/た}"}, \
    {SAYS(KNOWN), VOICED(VOICE_PARENT), "うちで使う<w>は、1<ua><by><d><ur>{<vd>}"}, \
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "1<ua><by><d><ur><vd><w>が{ある}。ただし、割合はいつも同じ{だ}"}, \
    {SAYS(KNOWN), NOTES, "<w> 1<ua>→<d><ur>"}, \
    {SAYS(KNOWN), NOTES, "1<ua>で<d><ur>の<w>"}

static const struct phrasing times[] = {
    ONE_IS,
    {SAYS_QUESTION, 0, "+<m><ua><by>は何<ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+<m><ua>では何<ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+?<m><ua>の<what>|<ur>"},
    {SAYS_QUESTION, 0, "+<m><ua>だと何<ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+<m><ua><by>何<ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+同じように、<m><ua><by>何<ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+この<w>では、<m><ua>で何<ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+<m><ua>での<what>は何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+これが<m><ua>あると、何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+<m><ua>のとき、<what>は何<ur>{だ}か"},
    {SAYS_QUESTION, 0, "+全部で<m><ua>では、何<ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+?<m><ua>のときの<what>|<ur>"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<m><ua>だと何<ur>になりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<m><ua>だと何<ur>になるのかな"},
    {SAYS_QUESTION, NOTES, "+<m><ua>では"},
    {SAYS_QUESTION, NOTES, "+<m><ua>で何<ur>"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "1<ua><by><d><ur><vd><w>は、<m><ua><by>何<ur>{<vd>}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<m><ua>では何<ur>{だ}か。この<w>は1<ua><by><d><ur>{<vd>}"},
    {SAYS(KNOWN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<ua>で<d><ur>の<w>、<m><ua>の<what>"},
    {0, 0, NULL},
};

static const struct phrasing count[] = {
    ONE_IS,
    {SAYS_QUESTION, 0, "+<m><ur>では、何<ua>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<what>が<m><ur>になるのは何<ua>のとき{だ}か"},
    {SAYS_QUESTION, 0, "+<what>を<m><ur>にするには、何<ua>{いる/5}か"},
    {SAYS_QUESTION, 0, "+何<ua>あれば<m><ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+何<ua><by><m><ur>{<vd>}か"},
    {SAYS_QUESTION, 0, "+<m><ur>になるのは何<ua>{だ}か"},
    {SAYS_QUESTION, 0, "+<m><ur>は何<ua>分に{あたる}か"},
    {SAYS_QUESTION, 0, "+<m><ur>には何<ua>{いる/5}か"},
    {SAYS_QUESTION, 0, "+<what>が<m><ur>のとき、何<ua>と{わかる}か"},
    {SAYS_QUESTION, 0, "+この<w>では、何<ua>で<m><ur>に{なる}か"},
    {SAYS_QUESTION, 0, "+<m><ur>にするためには、何<ua>あれば{いい}か"},
    {SAYS_QUESTION, 0, "+全部で<m><ur>なら、何<ua>{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<m><ur>なら何<ua>と考えればよいですか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<m><ur>にしたいときは何<ua>いるのかな"},
    {SAYS_QUESTION, NOTES, "+<m><ur>なら何<ua>"},
    {SAYS_QUESTION, NOTES, "+<m><ur>になるのは"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "1<ua><by><d><ur><vd><w>で、<what>を<m><ur>にするには何<ua>必要{だ}か"},
    {SAYS(KNOWN) | SAYS_QUESTION, 0, "<m><ur>になるのは何<ua>{だ}か。この<w>は1<ua><by><d><ur>{<vd>}"},
    {SAYS(KNOWN) | SAYS_QUESTION, VOICED(VOICE_DRILL), "1<ua>で<d><ur>の<w>が、全部で<m><ur>。何<ua>"},
    {0, 0, NULL},
};

const struct wording wording_tanni_kihon[] = {
    {"per", SAYS(KNOWN), per},
    {"times", SAYS(KNOWN), times},
    {"count", SAYS(KNOWN), count},
    {NULL, 0, NULL},
};
