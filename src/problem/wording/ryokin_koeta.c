/* ryokin_koeta.c - how a tariff with a limit is told: a fixed charge up to it, so much for each unit beyond.
 *
 * Slots as in ryokin.c; the limit <k>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ryokin.h"

enum { FIXED, BEYOND, USE, BILL = USE };
enum { RULE = SAYS(FIXED) | SAYS(BEYOND), ALL = RULE | SAYS(USE) };

#define LIMITED \
    {SAYS(FIXED), 0, "<w>は、<k><u>までは<b>円{だ}"}, \
    {SAYS(FIXED), 0, "<w>は<k><u>まで、何<u>でも<b>円{だ}"}, \
    {SAYS(FIXED), 0, "ある町の<w>は、はじめの<k><u>までが<b>円{だ}"}, \
    {SAYS(FIXED), 0, "<w>の基本料金は<b>円で、<k><u>まで<v>ことが{できる}"}, \
    {SAYS(FIXED), 0, "<k><u>まで<v>のにかかる<w>は<b>円{だ}"}, \
    {SAYS(FIXED), NOTES, "<w>:<k><u>まで<b>円"}, \
    {SAYS(BEYOND), 0, "+<k><u>をこえると、1<u>につき<r>円ずつ{加わる}"}, \
    {SAYS(BEYOND), 0, "+それをこえた分は、1<u>あたり<r>円{かかる}"}, \
    {SAYS(BEYOND), 0, "+その後は、1<u>ごとに<r>円ずつ{ふえる}"}, \
    {SAYS(BEYOND), 0, "+こえた分については、1<u>につき<r>円が{かかる}"}, \
    {SAYS(BEYOND), NOTES, "+こえた分は1<u><r>円"}, \
    {RULE, 0, "<w>は、<k><u>までは<b>円で、<k><u>をこえた分は1<u>につき<r>円{かかる}"}, \
    {RULE, 0, "<w>は、<k><u>までの基本料金が<b>円で、こえた分は1<u>あたり<r>円{だ}"}, \
    {RULE, 0, "ある会社の<w>は、<k><u>まで<b>円、その後1<u><v>ごとに<r>円が{加わる}"}, \
    {RULE, 0, "<b>円の基本料金で<k><u>まで<v>ことができ、それをこえると1<u>につき<r>円の料金が{かかる}"}, \
    {RULE, 0, "<w>は、はじめの<k><u>は決まって<b>円、残りは1<u>ごとに<r>円で計算{する}"}, \
    {RULE, VOICED(VOICE_EXAM), "ある<w>は、<k><u>以下では一律<b>円、<k><u>をこえた場合は、こえた分1<u>につき<r>円を加えた金額で{ある}"}, \
    {RULE, VOICED(VOICE_STORY), "かん板には「<w> <k><u>まで<b>円、その後1<u>ごとに<r>円」と書いて{ある/た}"}, \
    {RULE, TALK, "<w>の表を見ると、<k><u>までは<b>円、そこから先は1<u>につき<r>円と書いて{ある}"}, \
    {RULE, TALK, "「<w>は<k><u>までなら<b>円だけど、こえると1<u><r>円ずつかかるよ。」と<A>が{言う/た}"}, \
    {RULE, VOICED(VOICE_PARENT), "<w>ですが、<k><u>までは<b>円で、こえた分は1<u>につき<r>円{だ}"}, \
    {RULE, NOTES, "<w>:<k><u>まで<b>円、こえた分1<u><r>円"}, \
    {RULE, NOTES, "<w>(<k><u>まで<b>円、以後1<u>ごとに<r>円)"}

static const struct phrasing over[] = {
    LIMITED,
    USE_IS(USE),
    ASKED_BILL,
    {SAYS(USE) | SAYS_QUESTION, 0, "+<n><u><v>と、<w>は何円に{なる}か"},
    {SAYS(USE) | SAYS_QUESTION, 0, "+<x>が<n><u>のとき、何円はらえば{よい}か"},
    {SAYS(USE) | SAYS_QUESTION, 0, "+<n><u>では、全部で何円{かかる}か"},
    {SAYS(USE) | SAYS_QUESTION, NOTES, "+<n><u>では何円"},
    {ALL | SAYS_QUESTION, 0, "<x>が<n><u>のとき、<w>は何円{だ}か。<k><u>までは<b>円、こえた分は1<u>につき<r>円{だ}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<k><u>まで<b>円、こえた分は1<u>につき<r>円の<w>で、<n><u><vt>ときの料金"},
    {0, 0, NULL},
};

static const struct phrasing used[] = {
    LIMITED,
    BILL_IS(BILL),
    ASKED_USE,
    {SAYS(BILL) | SAYS_QUESTION, 0, "+<w>が<T>円になるのは、<x>が何<u>のとき{だ}か"},
    {SAYS(BILL) | SAYS_QUESTION, 0, "+<T>円はらうとき、<x>は何<u>{だ}か"},
    {SAYS(BILL) | SAYS_QUESTION, NOTES, "+<T>円では何<u>"},
    {ALL | SAYS_QUESTION, 0, "<w>が<T>円のとき、<x>は何<u>{だ}か。<k><u>までは<b>円、こえた分は1<u>につき<r>円{だ}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<k><u>まで<b>円、こえた分は1<u>につき<r>円の<w>が<T>円のときの、<x>"},
    {0, 0, NULL},
};

const struct wording wording_ryokin_koeta[] = {
    {"over", ALL, over},
    {"used", ALL, used},
    {NULL, 0, NULL},
};
