/* penki.c - how a painted cube or cuboid is cut, and which small cubes are counted.
 *
 * Slots: <w> a cube, <k> 赤い, <ku> 赤く, <n> how many in a row, <a>, <b>, <d> the sides of a cuboid;
 * <fa> 2つの面に色がぬられた, <fb> the same in other words; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PAINTED, CUT };

#define WHICH \
    {SAYS_QUESTION, 0, "+<fa>小さい立方体は何個{だ}か"}, \
    {SAYS_QUESTION, 0, "+<fb>ものは何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+<fa>ものは全部で何個{できる}か"}, \
    {SAYS_QUESTION, 0, "+?<fa>立方体の個数|個"}, \
    {SAYS_QUESTION, 0, "+<fb>小さい立方体は全部で何個{ある}か"}, \
    {SAYS_QUESTION, 0, "+このうち、<fb>立方体は何個に{なる}か"}, \
    {SAYS_QUESTION, 0, "+小さい立方体のうち、<fa>ものは何個{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、<fb>立方体は何個{だ}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<fb>ものは何個{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<fb>立方体は何個あるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<fa>立方体は何個ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<fa>小さい立方体は何個できるか求めよ"}, \
    {SAYS_QUESTION, NOTES, "+<fa>立方体は何個"}, \
    {SAYS_QUESTION, NOTES, "+<fb>ものの個数は"}

static const struct phrasing cubes[] = {
    {SAYS(PAINTED), 0, "<w>の表面を全部<ku>{ぬる}"},
    {SAYS(PAINTED), 0, "<w>の外側全体に<k>色を{ぬる/た}"},
    {SAYS(PAINTED), 0, "表面全体を<ku>ぬった<w>が{ある}"},
    {SAYS(PAINTED), 0, "<w>の6つの面を全部<ku>{ぬる}"},
    {SAYS(PAINTED), 0, "<w>のすべての面に<k>ペンキを{ぬる}"},
    {SAYS(PAINTED), 0, "<w>が{ある}。外側は全部<ku>ぬられて{いる}"},
    {SAYS(PAINTED), 0, "<k>色を表面にぬった<w>を{使う}"},
    {SAYS(PAINTED), TALK, "<A>は、<w>の表面を全部<ku>{ぬる/た}"},
    {SAYS(PAINTED), TALK, "<A>の持っている<w>は、外側が全部<ku>ぬって{ある}"},
    {SAYS(PAINTED), VOICED(VOICE_EXAM), "<w>の表面全体を<ku>ぬるものと{する}"},
    {SAYS(PAINTED), NOTES, "<w>、表面を全部<ku>ぬる"},
    {SAYS(PAINTED), NOTES, "<w>、6面とも<k>色"},
    {SAYS(CUT), 0, "+これを、1つの辺を<n>等分して、小さい立方体に{切り分ける}"},
    {SAYS(CUT), 0, "+次に、各辺を<n>等分して小さい立方体に{切る}"},
    {SAYS(CUT), 0, "+たて、横、高さをそれぞれ<n>等分して、同じ大きさの立方体に{分ける}"},
    {SAYS(CUT), 0, "+それを、1辺に<n>個ずつの小さい立方体に{切り分ける}"},
    {SAYS(CUT), 0, "+1辺に<n>個ずつならぶように、同じ大きさの小さい立方体に{切る}"},
    {SAYS(CUT), 0, "+ここから、どの辺も<n>等分して、小さい立方体を{作る}"},
    {SAYS(CUT), 0, "+これをたてにも横にも高さにも<n>個ずつの小さい立方体に{切り分ける}"},
    {SAYS(CUT), TALK, "+それから、どの辺も<n>等分して、小さい立方体に{切る/た}"},
    {SAYS(CUT), VOICED(VOICE_EXAM), "+各辺を<n>等分して、同じ大きさの小さい立方体に切り分けるものと{する}"},
    {SAYS(CUT), NOTES, "+各辺を<n>等分"},
    {SAYS(CUT), NOTES, "+1辺<n>個ずつの立方体に切る"},
    {SAYS(PAINTED) | SAYS(CUT), 0, "<w>の表面を<ku>ぬってから、各辺を<n>等分して小さい立方体に{切り分ける}"},
    {SAYS(PAINTED) | SAYS(CUT), 0, "表面を<ku>ぬった<w>を、1辺が<n>等分になるように小さい立方体に{切る}"},
    {SAYS(PAINTED) | SAYS(CUT), NOTES, "表面を<ku>ぬった<w>を<n>×<n>×<n>の小さい立方体に切る"},
    WHICH,
    {SAYS(CUT) | SAYS_QUESTION, 0, "+各辺を<n>等分して小さい立方体に切ると、<fb>ものは何個{できる}か"},
    {SAYS(PAINTED) | SAYS(CUT) | SAYS_QUESTION, 0, "<w>の表面を<ku>ぬって、各辺を<n>等分した小さい立方体に切ると、<fa>立方体は何個{できる}か"},
    {0, 0, NULL},
};

/* ---- a cuboid ---- */
static const struct phrasing cuboid[] = {
    {SAYS(PAINTED), 0, "たて<a>cm、横<b>cm、高さ<d>cmの直方体の<w>の表面を全部<ku>{ぬる}"},
    {SAYS(PAINTED), 0, "直方体の<w>が{ある}。たて<a>cm、横<b>cm、高さ<d>cmで、外側は全部<ku>ぬられて{いる}"},
    {SAYS(PAINTED), 0, "表面全体を<ku>ぬった、たて<a>cm、横<b>cm、高さ<d>cmの直方体の<w>が{ある}"},
    {SAYS(PAINTED), 0, "直方体の<w>のたては<a>cm、横は<b>cm、高さは<d>cm{だ}。6つの面を全部<ku>{ぬる}"},
    {SAYS(PAINTED), 0, "たてが<a>cm、横が<b>cm、高さが<d>cmの直方体の<w>の外側全体に<k>色を{ぬる/た}"},
    {SAYS(PAINTED), 0, "3つの辺の長さが<a>cm、<b>cm、<d>cmの直方体の<w>の表面を、<ku>{ぬる}"},
    {SAYS(PAINTED), 0, "<a>cm、<b>cm、<d>cmの辺でできた直方体の<w>の、すべての面に<k>ペンキを{ぬる}"},
    {SAYS(PAINTED), TALK, "<A>は、たて<a>cm、横<b>cm、高さ<d>cmの直方体の<w>の表面を全部<ku>{ぬる/た}"},
    {SAYS(PAINTED), VOICED(VOICE_EXAM), "縦<a>cm、横<b>cm、高さ<d>cmの直方体の<w>の表面全体を<ku>ぬるものと{する}"},
    {SAYS(PAINTED), NOTES, "直方体の<w>、<a>cm×<b>cm×<d>cm、表面を全部<ku>ぬる"},
    {SAYS(PAINTED), NOTES, "<a>cm×<b>cm×<d>cmの直方体、6面とも<k>色"},
    {SAYS(CUT), 0, "+これを、1辺1cmの立方体に{切り分ける}"},
    {SAYS(CUT), 0, "+次に、1辺が1cmの小さい立方体に{切る}"},
    {SAYS(CUT), 0, "+それを全部、1辺1cmの小さい立方体に{分ける}"},
    {SAYS(CUT), 0, "+ぬった後、1cmごとに切って、1辺1cmの立方体に{する}"},
    {SAYS(CUT), 0, "+ここから、1辺1cmの同じ大きさの立方体を{切り出す}"},
    {SAYS(CUT), 0, "+これをたてにも横にも高さにも1cmずつに切って、小さい立方体に{分ける}"},
    {SAYS(CUT), TALK, "+それから、1辺1cmの立方体に切って{いく}"},
    {SAYS(CUT), VOICED(VOICE_EXAM), "+1辺1cmの立方体に切り分けるものと{する}"},
    {SAYS(CUT), NOTES, "+1cm³の立方体に切る"},
    {SAYS(CUT), NOTES, "+1辺1cmの立方体に切る"},
    {SAYS(PAINTED) | SAYS(CUT), 0, "たて<a>cm、横<b>cm、高さ<d>cmの直方体の<w>の表面を<ku>ぬってから、1辺1cmの立方体に{切り分ける}"},
    WHICH,
    {SAYS(CUT) | SAYS_QUESTION, 0, "+1辺1cmの立方体に切ると、<fb>ものは何個{できる}か"},
    {SAYS(CUT) | SAYS_QUESTION, 0, "+これを1辺1cmの立方体に切り分けるとき、<fa>立方体は何個{できる}か"},
    {0, 0, NULL},
};

const struct wording wording_penki[] = {
    {"cubes", SAYS(PAINTED) | SAYS(CUT), cubes}, {"cuboid", SAYS(PAINTED) | SAYS(CUT), cuboid}, {NULL, 0, NULL}};
