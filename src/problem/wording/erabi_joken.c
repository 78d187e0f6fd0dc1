/* erabi_joken.c - how choices with a condition are asked for.
 *
 * Slots: <N> <t> 子ども, <x> 当番を, <r> chosen, <B> a name, <q> the choice; <a> <b> groups, kinds, lines; <z1>
 * all of them; <T> pairs.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/kazoe_said.h"

#define CHOICES "[選び方|組み合わせ]"

static const struct phrasing one[] = KAZOE("<B>をふくむ<N>人の<t>から<x><r>人", "選ぶ", "<B>が<q>", CHOICES, "通り");
static const struct phrasing leader[] =
    KAZOE("<N>人の<t>から<x>1人と<y><r>人を", "選ぶ", "", "[選び方|決め方|組み合わせ]", "通り");
static const struct phrasing split[] = KAZOE("<z1>人の<t>を<a>人と<b>人に分けて<q>に", "する", "", "[分け方|分かれ方]", "通り");
static const struct phrasing groups[] = KAZOE("<z1>人の<t>を<a>人ずつ<q><b>つの組に", "分ける", "", "[分け方|組の作り方]", "通り");
static const struct phrasing least[] =
    KAZOE("<x><a><c>と<y><b><c>の中から<z><r><c>", "選ぶ", "[<x>が少なくとも<k><c>は入る|<x>を<k><c>以上ふくむ|<x>が<k><c>以上になる]", CHOICES, "通り");
static const struct phrasing rectangles[] = KAZOE("<a>本の<x>と、それらに垂直な<b>本の<y>を", "引く",
                                                  "[これらの直線で囲まれる|その中にある|直線で囲まれてできる]", "長方形", "個");
static const struct phrasing points[] = KAZOE("<x>に<a>個、<y>に<b>個の点を", "とる", "[これらの点のうち3つを頂点とする|3つの点を結んでできる]", "三角形", "個");
static const struct phrasing back[] = {
    {SAYS(0), 0, "集まった人の<x>と、<y>は全部で<T><c>{だ/た}"},
    {SAYS(0), 0, "何人かで、<x>ことに{する}。<y>は全部で<T><c>{だ}"},
    {SAYS(0), 0, "何人かが集まって、<x>と、<y>が<T><c>に{なる/た}"},
    {SAYS(0), 0, "ある会で、<x>と、<y>は合わせて<T><c>{だ/た}"},
    {SAYS(0), 0, "<x>ことにしたところ、<y>は<T><c>{だ/た}"},
    {SAYS(0), 0, "みんなで集まり、<x>と、<y>が全部で<T><c>{ある/た}"},
    {SAYS(0), 0, "<x>とき、<y>の数は全部で<T><c>{だ}"},
    {SAYS(0), 0, "<x>と、ちょうど<T><c>の<y>に{なる}"},
    {SAYS(0), 0, "全員で、<x>ことに{なる/た}。<y>は全部で<T><c>{だ}"},
    {SAYS(0), 0, "人が集まり、<x>と、<y>の数が<T><c>に{なる}"},
    {SAYS(0), 0, "集まりで<x>ことに{する/た}。<y>は合わせて<T><c>{だ/た}"},
    {SAYS(0), 0, "<y>は全部で<T><c>{だ/た}。これは、集まった人の<x>ときの数{だ}"},
    {SAYS(0), TALK, "<A>たちが集まって、<x>と、<y>は<T><c>{だ/た}"},
    {SAYS(0), VOICED(VOICE_EXAM), "<x>ものとすると、<y>は全部で<T><c>に{なる}"},
    {SAYS(0), NOTES, "<x>。<y>は<T><c>"},
    {SAYS(0), NOTES, "<x>→<y>全部で<T><c>"},
    {SAYS_QUESTION, 0, "+?[集まった人|参加した人]の数|人"},
    {SAYS_QUESTION, 0, "+集まったのは何人{だ/た}か"},
    {SAYS_QUESTION, 0, "+人数は何人{だ}か"},
    {SAYS_QUESTION, 0, "+みんなで何人{いる}か"},
    {SAYS_QUESTION, 0, "+このとき、人数は何人{だ}か"},
    {SAYS_QUESTION, 0, "+何人の集まり{だ}か"},
    {SAYS_QUESTION, 0, "+集まった人は全部で何人{だ}か"},
    {SAYS_QUESTION, 0, "+その場には何人{いる/た}か"},
    {SAYS_QUESTION, 0, "+では、何人いたことに{なる}か"},
    {SAYS_QUESTION, 0, "+参加したのは全部で何人{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、みんなで何人{いる/た}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+何人いるのかな"},
    {SAYS_QUESTION, NOTES, "+何人"},
    {SAYS(0) | SAYS_QUESTION, 0, "<x>と<y>が全部で<T><c>になるのは、何人のとき{だ}か"},
    {SAYS(0) | SAYS_QUESTION, 0, "集まったのは何人{だ}か。<x>と、<y>は全部で<T><c>に{なる}"},
    {SAYS(0) | SAYS_QUESTION, NOTES, "<x>、<y>が<T><c>。何人"},
    {0, 0, NULL}};
static const struct phrasing share[] = KAZOE("<n><c>の同じ<t>を<k>人で", "分ける", "<q>", "分け方", "通り");
static const struct phrasing stairs[] =
    KAZOE("<n>段の<t>を、一度に1段から<m>段まで", "上る", "[いちばん上まで上る|上まで行く|]", "上り方", "通り");
static const struct phrasing cards[] = KAZOE("1から<m>までの数が1つずつ書かれた<t>から、同時に<r><c>を", "取り出す",
                                             "[書かれた数の和が|その和が|数の合計が]<k><q>になる", "[取り出し方|組み合わせ]", "通り");

const struct wording wording_erabi_joken[] = {
    {"one", SAYS(0), one},         {"leader", SAYS(0), leader},         {"split", SAYS(0), split},
    {"groups", SAYS(0), groups},   {"least", SAYS(0), least},           {"rectangles", SAYS(0), rectangles},
    {"points", SAYS(0), points},   {"pairs_back", SAYS(0), back},       {"share", SAYS(0), share},
    {"stairs", SAYS(0), stairs},   {"card_sum", SAYS(0), cards},        {NULL, 0, NULL},
};
