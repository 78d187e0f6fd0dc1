/* hodou.c - how moving walkways are told of whose speed or length is asked for.
 *
 * Slots: <b> the walkway, <w> who walks on it, <dv> which way; <L> metres long, <a> metres a second; the walker
 * <v> metres a second, <s> seconds.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KNOWN, WALKER, TIME };
#define ALL (SAYS(KNOWN) | SAYS(WALKER) | SAYS(TIME))

#define SOMEBODY_WALKS \
    {SAYS(WALKER), 0, "+この上を、<w>が<dv>秒速<v>mで{歩く}"}, \
    {SAYS(WALKER), 0, "+<w>が、この上を<dv>毎秒<v>mの速さで{歩く}"}, \
    {SAYS(WALKER), 0, "+<w>は、<dv>1秒間に<v>mの速さで{歩く}"}, \
    {SAYS(WALKER), 0, "+<w>が<b>の上を<dv>歩く。歩く速さは秒速<v>m{だ}"}, \
    {SAYS(WALKER), 0, "+秒速<v>mで歩く<w>が、<b>の上を<dv>{進む}"}, \
    {SAYS(WALKER), 0, "+<b>の上を、<w>は<dv>秒速<v>mで歩いて{いく}"}, \
    {SAYS(WALKER), TALK, "+<w>が、この上を<dv>秒速<v>mで歩いて{みる/た}"}, \
    {SAYS(WALKER), VOICED(VOICE_EXAM), "+<w>が<b>の上を、<b>に対して毎秒<v>mの速さで<dv>{歩く}"}, \
    {SAYS(WALKER), NOTES, "+<w>は秒速<v>mで<dv>歩く"}, \
    {SAYS(TIME), 0, "+はしからはしまで<s>秒{かかる/た}"}, \
    {SAYS(TIME), 0, "+<w>は<s>秒で反対のはしに{着く/た}"}, \
    {SAYS(TIME), 0, "+通りすぎるのに<s>秒{かかる/た}"}, \
    {SAYS(TIME), 0, "+乗ってからおりるまでの時間は<s>秒{だ/た}"}, \
    {SAYS(TIME), 0, "+はしに着いたのは<s>秒後{だ/た}"}, \
    {SAYS(TIME), 0, "+<w>が<b>に乗っていた時間は<s>秒{だ}"}, \
    {SAYS(TIME), TALK, "+時計ではかると、はしからはしまで<s>秒{だ/た}"}, \
    {SAYS(TIME), VOICED(VOICE_EXAM), "+<w>が<b>に乗ってからおりるまでに<s>秒{かかる/た}"}, \
    {SAYS(TIME), NOTES, "+<s>秒かかる"}, \
    {SAYS(WALKER) | SAYS(TIME), 0, "+この上を<w>が<dv>秒速<v>mで歩くと、はしからはしまで<s>秒{かかる}"}, \
    {SAYS(WALKER) | SAYS(TIME), 0, "+<w>が<dv>毎秒<v>mの速さで歩いて、<s>秒で通り{すぎる/た}"}, \
    {SAYS(WALKER) | SAYS(TIME), 0, "+秒速<v>mで歩く<w>が<dv>進むと、<s>秒で反対のはしに{着く}"}, \
    {SAYS(WALKER) | SAYS(TIME), TALK, "+<w>が<dv>秒速<v>mで歩いたら、はしからはしまで<s>秒{かかる/た}"}, \
    {SAYS(WALKER) | SAYS(TIME), NOTES, "+<w>が秒速<v>mで<dv>歩いて<s>秒"}

static const struct phrasing belt[] = {
    {SAYS(KNOWN), 0, "長さ<L>mの<b>が{ある}"},
    {SAYS(KNOWN), 0, "<b>の長さは<L>m{だ}"},
    {SAYS(KNOWN), 0, "<b>は、はしからはしまで<L>m{ある}"},
    {SAYS(KNOWN), 0, "<L>mの長さの<b>が動いて{いる}"},
    {SAYS(KNOWN), 0, "<b>の長さをはかると<L>m{だ/た}"},
    {SAYS(KNOWN), 0, "長さが<L>mの<b>に<w>が{乗る}"},
    {SAYS(KNOWN), TALK, "<w>が<b>を見つけた。長さは<L>m{だ}"},
    {SAYS(KNOWN), TALK, "「この<b>は<L>mあるよ。」と<A>が{言う/た}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "全長<L>mの<b>が{ある}"},
    {SAYS(KNOWN), NOTES, "<b><L>m"},
    SOMEBODY_WALKS,
    {ALL, 0, "長さ<L>mの<b>の上を、<w>が<dv>秒速<v>mで歩くと<s>秒{かかる}"},
    {ALL, 0, "<w>が秒速<v>mで<dv>歩くと、長さ<L>mの<b>を<s>秒で通り{すぎる}"},
    {ALL, NOTES, "<b><L>m、<w>が秒速<v>mで<dv>歩いて<s>秒"},
    {SAYS_QUESTION, 0, "+<b>の速さは秒速何m{だ}か"},
    {SAYS_QUESTION, 0, "<b>の動く速さは秒速何m{だ}か"},
    {SAYS_QUESTION, 0, "+<b>は秒速何mで動いて{いる}か"},
    {SAYS_QUESTION, 0, "?<b>の秒速|m"},
    {SAYS_QUESTION, 0, "+このとき、<b>の速さは秒速何m{だ}か"},
    {SAYS_QUESTION, 0, "+<b>は1秒間に何m{動く}か"},
    {SAYS_QUESTION, 0, "<b>の速さを求めると、秒速何mに{なる}か"},
    {SAYS_QUESTION, 0, "<b>は毎秒何mの速さで{動く}か"},
    {SAYS_QUESTION, TALK, "+<b>は秒速何mで動いていることに{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、<b>の速さは秒速何m{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<b>は秒速何mかな"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<b>の動く速さは毎秒何m{だ}か"},
    {SAYS_QUESTION, NOTES, "<b>は秒速何m"},
    {SAYS_QUESTION, NOTES, "+<b>の速さは"},
    {ALL | SAYS_QUESTION, 0, "<b>の速さは秒速何m{だ}か。長さは<L>mで、<w>が<dv>秒速<v>mで歩くと<s>秒{かかる}"},
    {0, 0, NULL},
};

static const struct phrasing length[] = {
    {SAYS(KNOWN), 0, "秒速<a>mで動く<b>が{ある}"},
    {SAYS(KNOWN), 0, "<b>の速さは秒速<a>m{だ}"},
    {SAYS(KNOWN), 0, "<b>は、1秒間に<a>m{動く}"},
    {SAYS(KNOWN), 0, "<b>が毎秒<a>mの速さで動いて{いる}"},
    {SAYS(KNOWN), 0, "<b>の動く速さは毎秒<a>m{だ}"},
    {SAYS(KNOWN), 0, "毎秒<a>mで進む<b>に<w>が{乗る}"},
    {SAYS(KNOWN), TALK, "<w>が<b>を見つけた。速さは秒速<a>m{だ}"},
    {SAYS(KNOWN), TALK, "<b>は秒速<a>mで動く、と書いて{ある}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "毎秒<a>mの一定の速さで動く<b>が{ある}"},
    {SAYS(KNOWN), NOTES, "<b>秒速<a>m"},
    SOMEBODY_WALKS,
    {ALL, 0, "秒速<a>mで動く<b>の上を、<w>が<dv>秒速<v>mで歩くと<s>秒{かかる}"},
    {ALL, 0, "<w>が秒速<v>mで<dv>歩くと、秒速<a>mで動く<b>を<s>秒で通り{すぎる}"},
    {ALL, NOTES, "<b>秒速<a>m、<w>が秒速<v>mで<dv>歩いて<s>秒"},
    ASKED("<b>の長さ", "m"),
    {SAYS_QUESTION, 0, "+<b>は何m{ある}か"},
    {SAYS_QUESTION, 0, "<b>は、はしからはしまで何m{ある}か"},
    {ALL | SAYS_QUESTION, 0, "<b>の長さは何m{だ}か。秒速<a>mで動き、<w>が<dv>秒速<v>mで歩くと<s>秒{かかる}"},
    {0, 0, NULL},
};

const struct wording wording_hodou[] = {
    {"belt", ALL, belt},
    {"length", ALL, length},
    {NULL, 0, NULL},
};
