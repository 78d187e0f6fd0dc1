/* tsuka_mado.c - how it is told what somebody sees from the window of a train.
 *
 * Slots: <w> the own train, <v> its speed, <A> who looks; <o> with <c>, every <d> metres, the <k>th after <s>
 * seconds; <o> the other train, <u> its speed, <l> its length.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

#define SPEED_ASKED(who) \
    {SAYS_QUESTION, 0, who "の速さは秒速何m{だ}か"}, \
    {SAYS_QUESTION, 0, who "の速さは秒速何mに{なる}か"}, \
    {SAYS_QUESTION, 0, who "は秒速何mで走って{いる}か"}, \
    {SAYS_QUESTION, 0, "+この" who "は1秒間に何m{進む}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" who "の速さは秒速何m{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、" who "は毎秒何mで{走る}か"}, \
    {SAYS_QUESTION, 0, "+計算すると、" who "の速さは秒速何mに{なる}か"}, \
    {SAYS_QUESTION, 0, "?" who "の秒速|m"}, \
    {SAYS_QUESTION, TALK, "+" who "は秒速何mで走っていることに{なる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、" who "は秒速何m{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" who "の速さは秒速何mと考えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+" who "の速さが一定であるとき、それは秒速何m{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+" who "は秒速何m"}, \
    {SAYS_QUESTION, NOTES, who "の速さは秒速何m"}

/* ---- poles ---- */
enum { SPACED, COUNTED };
static const struct phrasing poles[] = {
    SPEED_ASKED("<w>"),
    {SAYS(SPACED), 0, "線路にそって<o>が<d>mおきに立って{いる}"},
    {SAYS(SPACED), 0, "線路のわきには<d>mおきに<o>が{ある}"},
    {SAYS(SPACED), 0, "<w>の窓から、<d>mおきに立つ<o>が{見える}"},
    {SAYS(SPACED), 0, "<d>mごとに<o>が立つ線路を<w>が{走る}"},
    {SAYS(SPACED), 0, "線路ぞいの<o>は、どれも<d>mずつはなれて{いる}"},
    {SAYS(SPACED), 0, "<o>と<o>の間は<d>m{だ}"},
    {SAYS(SPACED), 0, "線路のそばに、等しい間かくの<d>mで<o>がならんで{いる}"},
    {SAYS(SPACED), TALK, "<A>が<w>の窓から外を見ると、<o>が<d>mおきに立って{いる}"},
    {SAYS(SPACED), TALK, "線路ぞいの<o>は<d>mおきだと、駅員さんが教えて{くれる/た}"},
    {SAYS(SPACED), VOICED(VOICE_EXAM), "線路にそって、<o>が<d>mの等しい間かくで立って{いる}"},
    {SAYS(SPACED), NOTES, "<o><d>mおき"},
    {SAYS(SPACED), NOTES, "線路わきの<o>、間かく<d>m"},
    {SAYS(COUNTED), 0, "+<w>が、1本目の<o>の前から<k>本目の<o>の前まで<s>秒で{走る/た}"},
    {SAYS(COUNTED), 0, "+<w>の窓から見て、最初の<o>を通りすぎてから<k>本目の<o>を通りすぎるまで<s>秒{だ/た}"},
    {SAYS(COUNTED), 0, "+<w>が1本目から<k>本目まで通るのに<s>秒{かかる/た}"},
    {SAYS(COUNTED), 0, "+<w>は、1本目の前を通ってからちょうど<s>秒後に<k>本目の前を{通る/た}"},
    {SAYS(COUNTED), 0, "+<w>から1本目を見て、<k>本目を見るまでの時間は<s>秒{だ/た}"},
    {SAYS(COUNTED), 0, "+<w>が<k>本の<o>を、1本目から最後の1本まで通りすぎるのに<s>秒{かかる}"},
    {SAYS(COUNTED), 0, "+<w>は、これを1本目から<k>本目まで<s>秒で{通過する/た}"},
    {SAYS(COUNTED), TALK, "+<A>が<w>の中で数えると、1本目から<k>本目まで<s>秒{かかる/た}"},
    {SAYS(COUNTED), TALK, "+<w>の窓から「1本目!」と言ってから「<k>本目!」と言うまで、<s>秒{だ/た}"},
    {SAYS(COUNTED), VOICED(VOICE_EXAM), "+<w>が、1本目の<o>を通過してから<k>本目の<o>を通過するまでに<s>秒を{要する/た}"},
    {SAYS(COUNTED), NOTES, "+<w>、1本目から<k>本目まで<s>秒"},
    {SAYS(COUNTED), NOTES, "+<w>が1~<k>本目を<s>秒で通過"},
    {SAYS(SPACED) | SAYS(COUNTED), 0, "<d>mおきにならぶ<o>の1本目から<k>本目までを、<w>が<s>秒で{通過する/た}"},
    {SAYS(SPACED) | SAYS(COUNTED), NOTES, "<d>mおきの<o>、<w>で1本目→<k>本目に<s>秒"},
    {SAYS(SPACED) | SAYS(COUNTED) | SAYS_QUESTION, 0, "<w>の速さは秒速何m{だ}か。窓の外の<o>は<d>mおきに立っていて、1本目から<k>本目まで通るのに<s>秒{かかる/た}"},
    {0, 0, NULL},
};

/* ---- another train ---- */
enum { OWN, OTHER, SEEN };
#define OWN_TRAIN \
    {SAYS(OWN), 0, "<A>は秒速<v>mで走る<w>に乗って{いる}"}, \
    {SAYS(OWN), 0, "<A>の乗った<w>の速さは秒速<v>m{だ}"}, \
    {SAYS(OWN), 0, "<w>が秒速<v>mで走って{いる}"}, \
    {SAYS(OWN), 0, "秒速<v>mで走る<w>の窓から外を{見る}"}, \
    {SAYS(OWN), 0, "<w>は毎秒<v>mの速さで{進む}"}, \
    {SAYS(OWN), 0, "<w>は1秒間に<v>m{走る}"}, \
    {SAYS(OWN), 0, "自分の乗った<w>は秒速<v>mで走って{いる}"}, \
    {SAYS(OWN), TALK, "<A>は秒速<v>mの<w>の窓ぎわにすわって{いる}"}, \
    {SAYS(OWN), TALK, "家族旅行で乗った<w>は秒速<v>mで走って{いる/た}"}, \
    {SAYS(OWN), VOICED(VOICE_EXAM), "秒速<v>mの一定の速さで走る<w>に、<A>が乗って{いる}"}, \
    {SAYS(OWN), NOTES, "<w>:秒速<v>m"}, \
    {SAYS(OWN), NOTES, "<A>の乗る<w><v>m/秒"}, \
    {SAYS(SEEN), 0, "+反対向きに走る<o>が、<w>の窓の前を<s>秒で{通りすぎる/た}"}, \
    {SAYS(SEEN), 0, "+<w>の窓から見て、向かいから来た<o>の先頭からいちばん後ろまでが<s>秒で{通る/た}"}, \
    {SAYS(SEEN), 0, "+向かい合って走る<o>が、窓の外を通りすぎるのに<s>秒{かかる/た}"}, \
    {SAYS(SEEN), 0, "+となりの線路を反対に走る<o>が窓から見えていたのは<s>秒間{だ/た}"}, \
    {SAYS(SEEN), 0, "+<w>の1つの窓の前を、向こうから来た<o>が<s>秒で{通過する/た}"}, \
    {SAYS(SEEN), 0, "+前から来た<o>は、<A>の目の前を<s>秒で{通りすぎる/た}"}, \
    {SAYS(SEEN), TALK, "+窓の外を見ていると、反対から来た<o>が<s>秒で通りすぎて{いく/た}"}, \
    {SAYS(SEEN), TALK, "+向こうから来た<o>が窓の前を通りすぎるまで、1、2、3…と数えると<s>秒{だ/た}"}, \
    {SAYS(SEEN), VOICED(VOICE_EXAM), "+反対方向から来た<o>が、<A>の横を通過するのに<s>秒を{要する/た}"}, \
    {SAYS(SEEN), VOICED(VOICE_PARENT), "+反対向きの<o>が、窓から見て<s>秒で通りすぎたそう{だ}"}, \
    {SAYS(SEEN), NOTES, "+反対向きの<o>が窓を<s>秒で通過"}, \
    {SAYS(SEEN), NOTES, "+窓から見た<o>:<s>秒(反対向き)"}

static const struct phrasing window_length[] = {
    OWN_TRAIN,
    {SAYS(OTHER), 0, "+<o>の速さは秒速<u>m{だ}"},
    {SAYS(OTHER), 0, "+この<o>は秒速<u>mで走って{いる}"},
    {SAYS(OTHER), 0, "+<o>は毎秒<u>mで{進む}"},
    {SAYS(OTHER), NOTES, "+<o>は秒速<u>m"},
    {SAYS(OWN) | SAYS(OTHER), 0, "<A>の乗る<w>の速さは秒速<v>m、反対から来る<o>の速さは秒速<u>m{だ}"},
    {SAYS(OWN) | SAYS(OTHER), 0, "秒速<v>mの<w>と秒速<u>mの<o>が、となりの線路をたがいに反対に走って{いる}"},
    {SAYS(OTHER) | SAYS(SEEN), 0, "+反対の向きに秒速<u>mで走る<o>が、窓の前を<s>秒で{通りすぎる/た}"},
    {SAYS(OTHER) | SAYS(SEEN), 0, "+向かいから来た秒速<u>mの<o>が、<s>秒で通りすぎて{いく/た}"},
    {SAYS(OTHER) | SAYS(SEEN), 0, "+窓から見ると、反対向きに毎秒<u>mで走る<o>は<s>秒で{通りすぎる}"},
    {SAYS(OTHER) | SAYS(SEEN), TALK, "+秒速<u>mで向こうから来た<o>は、窓の前を<s>秒で通りすぎて{しまう/た}"},
    {SAYS(OTHER) | SAYS(SEEN), VOICED(VOICE_EXAM), "+反対方向に秒速<u>mで走る<o>が、<A>の横を<s>秒で{通過する/た}"},
    {SAYS(OTHER) | SAYS(SEEN), NOTES, "+反対向きの<o>(秒速<u>m)が<s>秒で通過"},
    ASKED("<o>の長さ", "m"),
    {SAYS_QUESTION, 0, "<o>の長さは何m{ある}か"},
    {SAYS(OWN) | SAYS(OTHER) | SAYS(SEEN), 0, "秒速<v>mで走る<w>に乗った<A>の前を、反対の向きに秒速<u>mで走る<o>が<s>秒で{通りすぎる/た}"},
    {SAYS(OWN) | SAYS(OTHER) | SAYS(SEEN), NOTES, "<w>秒速<v>m、反対向きの<o>秒速<u>m、窓から<s>秒"},
    {SAYS(OWN) | SAYS(OTHER) | SAYS(SEEN) | SAYS_QUESTION, 0, "<o>の長さは何m{だ}か。秒速<v>mの<w>の窓から見ると、反対向きに秒速<u>mで走る<o>は<s>秒で{通りすぎる}"},
    {0, 0, NULL},
};
static const struct phrasing window_speed[] = {
    OWN_TRAIN,
    {SAYS(OTHER), 0, "+<o>の長さは<l>m{だ}"},
    {SAYS(OTHER), 0, "+この<o>は長さが<l>m{ある}"},
    {SAYS(OTHER), 0, "+<o>は先頭からいちばん後ろまで<l>m{ある}"},
    {SAYS(OTHER), NOTES, "+<o>の長さ<l>m"},
    {SAYS(OTHER) | SAYS(SEEN), 0, "+反対の向きに走る長さ<l>mの<o>が、窓の前を<s>秒で{通りすぎる/た}"},
    {SAYS(OTHER) | SAYS(SEEN), 0, "+向かいから来た<l>mの<o>が、<s>秒で通りすぎて{いく/た}"},
    {SAYS(OTHER) | SAYS(SEEN), 0, "+窓から見ると、反対向きに走る長さ<l>mの<o>は<s>秒で{通りすぎる}"},
    {SAYS(OTHER) | SAYS(SEEN), 0, "+長さ<l>mの<o>が向こうから来て、通りすぎるまでに<s>秒{かかる/た}"},
    {SAYS(OTHER) | SAYS(SEEN), 0, "+窓から、向かい合って走る<l>mの<o>が<s>秒間見えて{いる/た}"},
    {SAYS(OTHER) | SAYS(SEEN), TALK, "+<l>mもある<o>が向こうから来て、窓の前を<s>秒で通りすぎて{しまう/た}"},
    {SAYS(OTHER) | SAYS(SEEN), VOICED(VOICE_EXAM), "+反対方向に走る全長<l>mの<o>が、<A>の横を<s>秒で{通過する/た}"},
    {SAYS(OTHER) | SAYS(SEEN), NOTES, "+反対向きの<o>(<l>m)が<s>秒で通過"},
    SPEED_ASKED("<o>"),
    {SAYS(OWN) | SAYS(OTHER) | SAYS(SEEN), 0, "秒速<v>mで走る<w>に乗った<A>の前を、反対の向きに走る長さ<l>mの<o>が<s>秒で{通りすぎる/た}"},
    {SAYS(OWN) | SAYS(OTHER) | SAYS(SEEN), NOTES, "<w>秒速<v>m、反対向きの<o><l>m、窓から<s>秒"},
    {SAYS(OWN) | SAYS(OTHER) | SAYS(SEEN) | SAYS_QUESTION, 0, "<o>の速さは秒速何m{だ}か。秒速<v>mの<w>の窓から見ると、反対向きに走る長さ<l>mの<o>は<s>秒で{通りすぎる}"},
    {0, 0, NULL},
};

const struct wording wording_tsuka_mado[] = {
    {"poles", SAYS(SPACED) | SAYS(COUNTED), poles},
    {"window_length", SAYS(OWN) | SAYS(OTHER) | SAYS(SEEN), window_length},
    {"window_speed", SAYS(OWN) | SAYS(OTHER) | SAYS(SEEN), window_speed},
    {NULL, 0, NULL}};
