/* shukushaku.c - how problems of maps are said.
 *
 * Slots: <f> 家, <t> 学校, <A> a name; <n> of the scale 1/n, <x> the length on the map, <D> the real one.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SCALE, LENGTH };

#define THE_SCALE \
    {SAYS(SCALE), 0, "縮尺が<n>分の1の地図が{ある}"}, \
    {SAYS(SCALE), 0, "<n>分の1の地図が{ある}"}, \
    {SAYS(SCALE), 0, "地図の縮尺は<n>分の1{だ}"}, \
    {SAYS(SCALE), 0, "[町の|]地図が{ある}。縮尺は<n>分の1{だ}"}, \
    {SAYS(SCALE), 0, "実際の長さを<n>分の1に縮めた地図が{ある}"}, \
    {SAYS(SCALE), 0, "縮尺<n>分の1で町の地図をかいて{ある}"}, \
    {SAYS(SCALE), TALK, "<A>が見ている地図の縮尺は<n>分の1{だ}"}, \
    {SAYS(SCALE), TALK, "<A>は縮尺が<n>分の1の地図を広げて{いる}"}, \
    {SAYS(SCALE), TALK, "地図のはしに、縮尺は<n>分の1と書いて{ある}"}, \
    {SAYS(SCALE), VOICED(VOICE_EXAM), "縮尺<n>分の1の地図が{ある}"}, \
    {SAYS(SCALE), VOICED(VOICE_EXAM), "ある地図の縮尺は<n>分の1{だ}"}, \
    {SAYS(SCALE), 0, "縮尺1/<n>の地図が{ある}"}, \
    {SAYS(SCALE), 0, "地図に「縮尺 1:<n>」と書いて{ある}"}, \
    {SAYS(SCALE), 0, "町を<n>分の1にした縮図が{ある}"}, \
    {SAYS(SCALE), TALK, "町の案内図は、縮尺が1/<n>{だ}"}, \
    {SAYS(SCALE), NOTES, "1/<n>の地図"}, \
    {SAYS(SCALE), NOTES, "1:<n>の地図"}, \
    {SAYS(SCALE), NOTES, "縮尺<n>分の1の地図"}, \
    {SAYS(SCALE), NOTES, "<n>分の1の地図"}

#define ON_THE_MAP \
    {SAYS(LENGTH), 0, "+この地図で、<f>から<t>までの長さは<x>cm{だ}"}, \
    {SAYS(LENGTH), 0, "+<f>から<t>まで、地図の上では<x>cm{ある}"}, \
    {SAYS(LENGTH), 0, "+<f>と<t>は、地図の上で<x>cmはなれて{いる}"}, \
    {SAYS(LENGTH), 0, "+地図上で<f>から<t>までをはかると<x>cm{ある}"}, \
    {SAYS(LENGTH), 0, "+その地図では、<f>から<t>までの道が<x>cm{ある}"}, \
    {SAYS(LENGTH), 0, "+地図の上で、<f>と<t>を結ぶまっすぐな道は<x>cm{だ}"}, \
    {SAYS(LENGTH), TALK, "+地図にものさしを当てると、<f>から<t>まで<x>cm{ある}"}, \
    {SAYS(LENGTH), TALK, "+<f>から<t>までは、地図の上ではちょうど<x>cm{だ}"}, \
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "+<f>から<t>までの地図上の長さは<x>cm{だ}"}, \
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "+この地図上の<f>と<t>の間は<x>cm{だ}"}, \
    {SAYS(LENGTH), NOTES, "+<f>から<t>まで地図上で<x>cm"}, \
    {SAYS(LENGTH), NOTES, "+地図上の長さ<x>cm(<f>から<t>まで)"}, \
    {SAYS(SCALE) | SAYS(LENGTH), 0, "縮尺が<n>分の1の地図で、<f>から<t>までの長さは<x>cm{だ}"}, \
    {SAYS(SCALE) | SAYS(LENGTH), 0, "<n>分の1の地図の上で、<f>と<t>は<x>cmはなれて{いる}"}

static const struct phrasing metres[] = {
    THE_SCALE,
    ON_THE_MAP,
    {SAYS_QUESTION, 0, "?<f>から<t>までの実際の[長さ|きょり]|m"},
    {SAYS_QUESTION, 0, "?実際の[長さ|きょり]|m"},
    {SAYS_QUESTION, 0, "実際の長さは何m{だ}か"},
    {SAYS_QUESTION, 0, "実際には何m{ある}か"},
    {SAYS_QUESTION, 0, "実際のきょりは何mに{なる}か"},
    {SAYS_QUESTION, 0, "<f>から<t>まで、実際には何m{ある}か"},
    {SAYS_QUESTION, NOTES, "実際の長さは何m"},
    {0, 0, NULL},
};

static const struct phrasing kilometres[] = {
    THE_SCALE,
    ON_THE_MAP,
    {SAYS_QUESTION, 0, "?<f>から<t>までの実際の[長さ|きょり]|km"},
    {SAYS_QUESTION, 0, "?実際の[長さ|きょり]|km"},
    {SAYS_QUESTION, 0, "実際の長さは何km{だ}か"},
    {SAYS_QUESTION, 0, "実際には何km{ある}か"},
    {SAYS_QUESTION, 0, "実際のきょりは何kmに{なる}か"},
    {SAYS_QUESTION, 0, "<f>から<t>まで、実際には何km{ある}か"},
    {SAYS_QUESTION, NOTES, "実際の長さは何km"},
    {0, 0, NULL},
};

static const struct phrasing map[] = {
    THE_SCALE,
    {SAYS(LENGTH), 0, "<f>から<t>までの実際の長さは<D>m{だ}"},
    {SAYS(LENGTH), 0, "<f>から<t>まで、実際には<D>m{ある}"},
    {SAYS(LENGTH), 0, "<f>と<t>は<D>mはなれて{いる}"},
    {SAYS(LENGTH), 0, "<f>から<t>までのきょりは<D>m{だ}"},
    {SAYS(LENGTH), 0, "<f>から<t>まで、<D>mの道が{ある}"},
    {SAYS(LENGTH), 0, "<f>と<t>を結ぶ、長さ<D>mのまっすぐな道が{ある}"},
    {SAYS(LENGTH), TALK, "<A>が歩く<f>から<t>までの道は、<D>m{ある}"},
    {SAYS(LENGTH), TALK, "<f>から<t>までは、ちょうど<D>m{だ}"},
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "<f>から<t>までの実際のきょりを<D>mと{する}"},
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "<f>と<t>の間の実際の長さは<D>m{だ}"},
    {SAYS(LENGTH), NOTES, "<f>から<t>まで実際に<D>m"},
    {SAYS(LENGTH), NOTES, "実際の長さ<D>m(<f>から<t>まで)"},
    {SAYS_QUESTION, 0, "?<f>から<t>までの地図上の長さ|cm"},
    {SAYS_QUESTION, 0, "?地図上の長さ|cm"},
    {SAYS_QUESTION, 0, "地図の上では何cm{だ}か"},
    {SAYS_QUESTION, 0, "この地図では何cmに{なる}か"},
    {SAYS_QUESTION, 0, "<f>から<t>までは、地図の上で何cmに{なる}か"},
    {SAYS_QUESTION, 0, "地図上の長さは何cm{だ}か"},
    {SAYS_QUESTION, NOTES, "地図上では何cm"},
    {0, 0, NULL},
};

enum { BOTH = SAYS(SCALE) | SAYS(LENGTH) };

const struct wording wording_shukushaku[] = {
    {"metres", BOTH, metres}, {"kilometres", BOTH, kilometres}, {"map", BOTH, map}, {NULL, 0, NULL},
};
