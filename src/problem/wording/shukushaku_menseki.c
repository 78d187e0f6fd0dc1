/* shukushaku_menseki.c - how areas on maps are told.
 *
 * Slots: <w> 土地, <mp> 地図, <P> a name; <n> of the scale 1/n; <a> and <b> the sides on the map, <S> the area on it, <D>
 * the real area.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SCALE, SIZE };
enum { BOTH = SAYS(SCALE) | SAYS(SIZE) };

#define THE_SCALE \
    {SAYS(SCALE), 0, "縮尺<n>分の1の<mp>が{ある}"}, \
    {SAYS(SCALE), 0, "<mp>の縮尺は<n>分の1{だ}"}, \
    {SAYS(SCALE), 0, "<n>分の1の<mp>が{ある}"}, \
    {SAYS(SCALE), 0, "縮尺1/<n>の<mp>が{ある}"}, \
    {SAYS(SCALE), 0, "実際の長さを<n>分の1に縮めた<mp>が{ある}"}, \
    {SAYS(SCALE), 0, "<mp>に「縮尺 1:<n>」と書いて{ある}"}, \
    {SAYS(SCALE), 0, "<mp>は縮尺が<n>分の1{だ}"}, \
    {SAYS(SCALE), 0, "<mp>は、長さを<n>分の1にしてかかれて{いる}"}, \
    {SAYS(SCALE), TALK, "<P>が見ている<mp>の縮尺は<n>分の1{だ}"}, \
    {SAYS(SCALE), TALK, "<P>の<mp>は、縮尺が1/<n>になって{いる}"}, \
    {SAYS(SCALE), VOICED(VOICE_EXAM), "ある<mp>の縮尺は<n>分の1で{ある}"}, \
    {SAYS(SCALE), NOTES, "縮尺<n>分の1の<mp>"}, \
    {SAYS(SCALE), NOTES, "1/<n>の<mp>"}

#define REALLY \
    ASKED("<w>の実際の面積", "m²"), \
    ASKED("実際の面積", "m²"), \
    {SAYS_QUESTION, 0, "+<w>は、実際には何m²{ある}か"}, \
    {SAYS_QUESTION, 0, "+実際の<w>の広さは何m²{だ}か"}, \
    {SAYS_QUESTION, TALK, "+<w>は本当は何m²あるの{だ}か"}

static const struct phrasing rectangle[] = {
    THE_SCALE,
    REALLY,
    {SAYS(SIZE), 0, "+この<mp>で、<w>は縦<a>cm、横<b>cmの長方形{だ}"},
    {SAYS(SIZE), 0, "+この上に、縦<a>cm、横<b>cmの長方形の<w>が{ある}"},
    {SAYS(SIZE), 0, "+<w>は、縦が<a>cm、横が<b>cmの長方形にかかれて{いる}"},
    {SAYS(SIZE), 0, "+この<mp>の上で、長方形の<w>の縦は<a>cm、横は<b>cm{だ}"},
    {SAYS(SIZE), 0, "+長方形の<w>を<mp>ではかると、縦<a>cm、横<b>cm{ある}"},
    {SAYS(SIZE), 0, "+<mp>には、縦<a>cm、横<b>cmの長方形の<w>がかかれて{いる}"},
    {SAYS(SIZE), 0, "+そこでは、<w>がたて<a>cm、横<b>cmの長方形になって{いる}"},
    {SAYS(SIZE), 0, "+<mp>での<w>の形は長方形で、縦が<a>cm、横が<b>cm{だ}"},
    {SAYS(SIZE), TALK, "+<P>がものさしではかると、長方形の<w>は、たて<a>cm、よこ<b>cm{だ/た}"},
    {SAYS(SIZE), TALK, "+「<w>は長方形で、たて<a>cm、よこ<b>cmだよ。」と<P>が{言う/た}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "+この<mp>上で、<w>は縦<a>cm、横<b>cmの長方形で表されて{いる}"},
    {SAYS(SIZE), NOTES, "+<mp>で縦<a>cm、横<b>cmの長方形の<w>"},
    {SAYS(SIZE), NOTES, "+<w>:<mp>上で<a>cm×<b>cm"},
    {BOTH, 0, "縮尺<n>分の1の<mp>の上で、縦<a>cm、横<b>cmの長方形の<w>が{ある}"},
    {BOTH, 0, "<n>分の1の<mp>で、縦が<a>cm、横が<b>cmの長方形にかかれている<w>が{ある}"},
    {BOTH, TALK, "<P>の持っている<mp>は縮尺1/<n>で、<w>がたて<a>cm、よこ<b>cmの長方形になって{いる}"},
    {BOTH | SAYS_QUESTION, 0, "縮尺<n>分の1の<mp>で縦<a>cm、横<b>cmの長方形の<w>は、実際には何m²{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "1/<n>の<mp>で縦<a>cm、横<b>cmの長方形の<w>の実際の面積(m²)"},
    {0, 0, NULL},
};

static const struct phrasing square[] = {
    THE_SCALE,
    REALLY,
    {SAYS(SIZE), 0, "+この<mp>で、<w>は1辺<a>cmの正方形{だ}"},
    {SAYS(SIZE), 0, "+この上に、1辺が<a>cmの正方形の<w>が{ある}"},
    {SAYS(SIZE), 0, "+<w>は、1辺が<a>cmの正方形にかかれて{いる}"},
    {SAYS(SIZE), 0, "+この<mp>の上で、正方形の<w>の1辺は<a>cm{だ}"},
    {SAYS(SIZE), 0, "+正方形の<w>を<mp>ではかると、1辺は<a>cm{ある}"},
    {SAYS(SIZE), 0, "+<mp>には、1辺<a>cmの正方形の<w>がかかれて{いる}"},
    {SAYS(SIZE), 0, "+そこでは、<w>が1辺<a>cmの正方形になって{いる}"},
    {SAYS(SIZE), 0, "+<mp>での<w>の形は正方形で、1辺が<a>cm{だ}"},
    {SAYS(SIZE), TALK, "+<P>がものさしではかると、正方形の<w>の1辺は<a>cm{だ/た}"},
    {SAYS(SIZE), TALK, "+「<w>は正方形で、1辺が<a>cmだよ。」と<P>が{言う/た}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "+この<mp>上で、<w>は1辺<a>cmの正方形で表されて{いる}"},
    {SAYS(SIZE), NOTES, "+<mp>で1辺<a>cmの正方形の<w>"},
    {SAYS(SIZE), NOTES, "+<w>:<mp>上で1辺<a>cmの正方形"},
    {BOTH, 0, "縮尺<n>分の1の<mp>の上で、1辺が<a>cmの正方形の<w>が{ある}"},
    {BOTH, 0, "<n>分の1の<mp>で、1辺<a>cmの正方形にかかれている<w>が{ある}"},
    {BOTH, TALK, "<P>の持っている<mp>は縮尺1/<n>で、<w>が1辺<a>cmの正方形になって{いる}"},
    {BOTH | SAYS_QUESTION, 0, "縮尺<n>分の1の<mp>で1辺<a>cmの正方形の<w>は、実際には何m²{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "1/<n>の<mp>で1辺<a>cmの正方形の<w>の実際の面積(m²)"},
    {0, 0, NULL},
};

static const struct phrasing real[] = {
    THE_SCALE,
    REALLY,
    {SAYS(SIZE), 0, "+この<mp>で、<w>の面積は<S>cm²{だ}"},
    {SAYS(SIZE), 0, "+この上に、面積が<S>cm²の<w>が{ある}"},
    {SAYS(SIZE), 0, "+<w>は、<S>cm²の広さにかかれて{いる}"},
    {SAYS(SIZE), 0, "+この<mp>の上の<w>の面積は<S>cm²{だ}"},
    {SAYS(SIZE), 0, "+<mp>の<w>の面積を調べると、<S>cm²{ある}"},
    {SAYS(SIZE), 0, "+<mp>には、<S>cm²の<w>がかかれて{いる}"},
    {SAYS(SIZE), 0, "+そこでは、<w>が<S>cm²になって{いる}"},
    {SAYS(SIZE), 0, "+<mp>での<w>の広さは<S>cm²{だ}"},
    {SAYS(SIZE), TALK, "+<P>が調べると、<mp>の上の<w>は<S>cm²{だ/た}"},
    {SAYS(SIZE), TALK, "+「<mp>だと、<w>の面積はたった<S>cm²だよ。」と<P>が{言う/た}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "+この<mp>上で、<w>の面積は<S>cm²で{ある}"},
    {SAYS(SIZE), NOTES, "+<mp>で<S>cm²の<w>"},
    {SAYS(SIZE), NOTES, "+<w>:<mp>上で<S>cm²"},
    {BOTH, 0, "縮尺<n>分の1の<mp>の上で、面積が<S>cm²の<w>が{ある}"},
    {BOTH, 0, "<n>分の1の<mp>で、<S>cm²の広さにかかれている<w>が{ある}"},
    {BOTH, TALK, "<P>の持っている<mp>は縮尺1/<n>で、<w>の面積は<S>cm²になって{いる}"},
    {BOTH | SAYS_QUESTION, 0, "縮尺<n>分の1の<mp>で<S>cm²の<w>は、実際には何m²{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "1/<n>の<mp>上で<S>cm²の<w>の実際の面積(m²)"},
    {0, 0, NULL},
};

static const struct phrasing map[] = {
    THE_SCALE,
    ASKED("<mp>の上での面積", "cm²"),
    {SAYS_QUESTION, 0, "+<w>は、この<mp>の上では何cm²{だ}か"},
    {SAYS_QUESTION, 0, "+<mp>にかくと、<w>の面積は何cm²に{なる}か"},
    {SAYS_QUESTION, 0, "+<mp>では、<w>は何cm²にかかれて{いる}か"},
    {SAYS(SIZE), 0, "<w>の実際の面積は<D>m²{だ}"},
    {SAYS(SIZE), 0, "実際の面積が<D>m²の<w>が{ある}"},
    {SAYS(SIZE), 0, "<w>は、実際には<D>m²{ある}"},
    {SAYS(SIZE), 0, "<D>m²の<w>を{かく}"},
    {SAYS(SIZE), 0, "<w>の広さは、実際には<D>m²{だ}"},
    {SAYS(SIZE), 0, "本当の面積が<D>m²の<w>が{ある}"},
    {SAYS(SIZE), 0, "<w>の面積を調べると、<D>m²{ある}"},
    {SAYS(SIZE), 0, "広さ<D>m²の<w>が{ある}"},
    {SAYS(SIZE), TALK, "<P>が調べると、<w>の面積は<D>m²{だ/た}"},
    {SAYS(SIZE), TALK, "<w>は、本当は<D>m²もあるそう{だ}"},
    {SAYS(SIZE), VOICED(VOICE_EXAM), "<w>の実際の面積は<D>m²で{ある}"},
    {SAYS(SIZE), NOTES, "<w>:実際の面積<D>m²"},
    {SAYS(SIZE), NOTES, "実際<D>m²の<w>"},
    {BOTH, 0, "実際の面積が<D>m²の<w>を、縮尺<n>分の1の<mp>に{かく}"},
    {BOTH, TALK, "<P>は、<D>m²の<w>を<n>分の1に縮めて<mp>にかくことに{する/た}"},
    {BOTH | SAYS_QUESTION, 0, "実際の面積が<D>m²の<w>は、縮尺<n>分の1の<mp>の上では何cm²{だ}か"},
    {BOTH | SAYS_QUESTION, NOTES, "実際<D>m²の<w>、1/<n>の<mp>では何cm²"},
    {0, 0, NULL},
};

const struct wording wording_shukushaku_menseki[] = {
    {"rectangle", BOTH, rectangle}, {"square", BOTH, square}, {"real", BOTH, real}, {"map", BOTH, map}, {NULL, 0, NULL},
};
