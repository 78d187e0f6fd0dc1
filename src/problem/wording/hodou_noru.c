/* hodou_noru.c - how riding on a moving walkway is told of. Slots: <b> the walkway, <w> who, <L> metres, <s> seconds
 * standing,
 * <v> the walker's speed, <o> seconds walking on it.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { LENGTH, STAND, WALK };
#define BELT \
    {SAYS(LENGTH), 0, "長さ<L>mの<b>が{ある}"}, \
    {SAYS(LENGTH), 0, "<b>の長さは<L>m{だ}"}, \
    {SAYS(LENGTH), 0, "<b>は、はしからはしまで<L>m{ある}"}, \
    {SAYS(LENGTH), 0, "<L>mの長さの<b>が動いて{いる}"}, \
    {SAYS(LENGTH), 0, "<b>の長さをはかると<L>m{だ/た}"}, \
    {SAYS(LENGTH), 0, "長さが<L>mの<b>に<w>が{乗る}"}, \
    {SAYS(LENGTH), TALK, "<w>が<b>を見つけた。長さは<L>m{だ}"}, \
    {SAYS(LENGTH), NOTES, "<b><L>m"}, \
    {SAYS(STAND), 0, "+立ち止まって乗ると、はしからはしまで<s>秒{かかる}"}, \
    {SAYS(STAND), 0, "+立ったまま乗ると<s>秒{かかる}"}, \
    {SAYS(STAND), 0, "+歩かずに乗ると、<s>秒で反対のはしに{着く}"}, \
    {SAYS(STAND), 0, "+乗って立っているだけなら、<s>秒{かかる}"}, \
    {SAYS(STAND), 0, "+歩かないで乗っていると<s>秒で{着く}"}, \
    {SAYS(STAND), 0, "+<w>が立ち止まったままだと、着くまでに<s>秒{かかる}"}, \
    {SAYS(STAND), TALK, "+立って乗ってみると、<s>秒{かかる/た}"}, \
    {SAYS(STAND), NOTES, "+立って乗ると<s>秒"}
static const struct phrasing ride[] = {
    BELT,
    {SAYS(WALK), 0, "+この上を、<w>が進む向きに秒速<v>mで{歩く}"},
    {SAYS(WALK), 0, "+<w>が、この上を動くのと同じ向きに毎秒<v>mの速さで{歩く}"},
    {SAYS(WALK), 0, "+<w>は、進む方向に1秒間に<v>mの速さで{歩く}"},
    {SAYS(WALK), 0, "+秒速<v>mで歩く<w>が、<b>の上を動く向きに{進む}"},
    {SAYS(WALK), 0, "+<w>の歩く速さは秒速<v>mで、<b>の上を進む向きに{歩く}"},
    {SAYS(WALK), 0, "+<b>の上を、<w>は同じ向きに秒速<v>mで歩いて{いく}"},
    {SAYS(WALK), TALK, "+急いでいる<w>は、この上を進む向きに秒速<v>mで{歩く/た}"},
    {SAYS(WALK), NOTES, "+<w>は秒速<v>mで進む向きに歩く"},
    {SAYS_QUESTION, 0, "+このとき、何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+はしからはしまで何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+何秒で反対のはしに{着く}か"},
    {SAYS_QUESTION, 0, "+歩くと何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+かかる時間は何秒に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>が着くまでに何秒{かかる}か"},
    {SAYS_QUESTION, TALK, "+さて、何秒で着くことに{なる}か"},
    {SAYS_QUESTION, NOTES, "+何秒かかる"},
    {0, 0, NULL},
};
static const struct phrasing ground[] = {
    BELT,
    {SAYS(WALK), 0, "+<w>がその上を進む向きに歩くと<o>秒{かかる}"},
    {SAYS(WALK), 0, "+<w>が歩いて乗ると<o>秒{かかる}"},
    {SAYS(WALK), 0, "+乗って同じ向きに歩くと、<w>は<o>秒で反対のはしに{着く}"},
    {SAYS(WALK), 0, "+<b>の上を<w>が歩くと、<o>秒で{着く}"},
    {SAYS(WALK), 0, "+動いている上を<w>が歩けば<o>秒{だ}"},
    {SAYS(WALK), 0, "+<w>は、その上を歩いて<o>秒で通りすぎることが{できる}"},
    {SAYS(WALK), TALK, "+<w>が乗って歩いてみると、<o>秒で{着く/た}"},
    {SAYS(WALK), NOTES, "+<w>が歩いて乗ると<o>秒"},
    {SAYS_QUESTION, 0, "+<w>が同じ速さで、動かない同じ長さの通路を歩くと何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+<b>が止まっているとき、<w>が同じように歩くと何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+となりの動かない道を、<w>が同じ速さで同じ長さだけ歩くと何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+同じ長さのふつうの通路を<w>が同じ速さで歩くと、何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+止まった<b>の上を<w>が同じ速さで歩く時間は何秒{だ}か"},
    {SAYS_QUESTION, 0, "+<b>がこしょうで止まったら、<w>は歩いて何秒{かかる}か"},
    {SAYS_QUESTION, TALK, "+動かない所を同じだけ歩くとしたら、<w>は何秒かかることに{なる}か"},
    {SAYS_QUESTION, NOTES, "+動かない通路を<w>が歩くと何秒"},
    {0, 0, NULL},
};
const struct wording wording_hodou_noru[] = {
    {"ride", SAYS(LENGTH) | SAYS(STAND) | SAYS(WALK), ride},
    {"ground", SAYS(LENGTH) | SAYS(STAND) | SAYS(WALK), ground},
    {NULL, 0, NULL},
};
