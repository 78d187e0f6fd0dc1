/* kabusoku_nedan.c - how 過不足算 of one article, and of people who come later, is said.
 *
 * Slots: item: <w> <c> what, <a> and <b> how many, <rv> <sv> what is left or missing; later: <t> <c> what is shared,
 * <a> <b> shares, <k> more people; <qn> or <qs> what is asked; <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { FIRST, THEN };

static const struct phrasing item[] = {
    {SAYS(FIRST), 0, "<w>を<a><c>買うと、持っているお金では<rv>"},
    {SAYS(FIRST), 0, "持っているお金で<w>を<a><c>買うと<rv>"},
    {SAYS(FIRST), 0, "<P>の持っているお金では、<w>を<a><c>買うと<rv>"},
    {SAYS(FIRST), 0, "<w>を買いに行くと、<a><c>では<rv>"},
    {SAYS(FIRST), 0, "手持ちのお金では、<w>を<a><c>買うには<rv>"},
    {SAYS(FIRST), 0, "お店で<w>を<a><c>買おうとすると、<rv>"},
    {SAYS(FIRST), 0, "ある金額のお金で<w>を<a><c>買うと、<rv>"},
    {SAYS(FIRST), 0, "同じねだんの<w>を<a><c>買うには、持っているお金では<rv>"},
    {SAYS(FIRST), NOTES, "<w><a><c>→<rv>"},
    {SAYS(THEN), 0, "+<b><c>買うと<sv>"},
    {SAYS(THEN), 0, "+<b><c>では<sv>"},
    {SAYS(THEN), 0, "+同じお金で、<b><c>なら<sv>"},
    {SAYS(THEN), 0, "+<b><c>にすると<sv>"},
    {SAYS(THEN), 0, "+買う数を<b><c>に変えると、<sv>"},
    {SAYS(THEN), 0, "+また、<b><c>買うことにすると<sv>"},
    {SAYS(THEN), 0, "+そこで<b><c>にしたところ、<sv>"},
    {SAYS(THEN), 0, "+<b><c>だけ買うと、<sv>"},
    {SAYS(THEN), NOTES, "+<b><c>→<sv>"},
    {SAYS_QUESTION, 0, "+<qn>はいくら{だ}か"},
    {SAYS_QUESTION, 0, "+では、<qn>はいくらに{なる}か"},
    ASKED("<qn>", "円"),
    {0, 0, NULL},
};

static const struct phrasing later[] = {
    {SAYS(FIRST), 0, "<t>を子どもに1人<a><c>ずつ配ると、<rv>"},
    {SAYS(FIRST), 0, "集まった子どもに<t>を<a><c>ずつ配ると、<rv>"},
    {SAYS(FIRST), 0, "何人かの人に<t>を分けるとき、1人<a><c>ずつだと<rv>"},
    {SAYS(FIRST), 0, "<t>を、1人に<a><c>ずつ配る予定では<rv>"},
    {SAYS(FIRST), 0, "1人<a><c>ずつ<t>をもらうと、<rv>"},
    {SAYS(FIRST), 0, "<t>を、はじめにいた人に<a><c>ずつ配ると<rv>"},
    {SAYS(FIRST), 0, "はじめ、<t>を1人<a><c>ずつ分けると<rv>"},
    {SAYS(FIRST), 0, "教室にいる人に<t>を<a><c>ずつわたすと、<rv>"},
    {SAYS(FIRST), NOTES, "<t>を<a><c>ずつ→<rv>"},
    {SAYS(THEN), 0, "+後から<k>人来たので、1人<b><c>ずつにすると<sv>"},
    {SAYS(THEN), 0, "+<k>人ふえて、1人<b><c>ずつにすると<sv>"},
    {SAYS(THEN), 0, "+おくれて<k>人来たため、全員に<b><c>ずつ配ると<sv>"},
    {SAYS(THEN), 0, "+配る前に<k>人加わり、<b><c>ずつにすると<sv>"},
    {SAYS(THEN), 0, "+さらに<k>人来て、みんなに<b><c>ずつ配ると<sv>"},
    {SAYS(THEN), 0, "+人数が<k>人ふえたので、<b><c>ずつに変えると<sv>"},
    {SAYS(THEN), 0, "+そこへ<k>人やって来て、1人<b><c>ずつ配ると<sv>"},
    {SAYS(THEN), 0, "+<k>人多い人数に<b><c>ずつ配ると、<sv>"},
    {SAYS(THEN), NOTES, "+<k>人ふえて<b><c>ずつ→<sv>"},
    {SAYS_QUESTION, 0, "+<qs>{だ}か"},
    {SAYS_QUESTION, 0, "<qs>{だ}か"},
    {SAYS_QUESTION, 0, "<qs>に{なる}か"},
    {SAYS_QUESTION, 0, "+では、<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+計算すると、<qs>に{なる}か"},
    {SAYS_QUESTION, 0, "+このことから、<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+それでは、<qs>{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<qs>{だ}か"},
    {SAYS_QUESTION, NOTES, "+<qs>"},
    {0, 0, NULL},
};

const struct wording wording_kabusoku_nedan[] = {
    {"item", SAYS(FIRST) | SAYS(THEN), item},
    {"later", SAYS(FIRST) | SAYS(THEN), later},
    {NULL, 0, NULL},
};
