/* ryusui4.c - how a boat is told of that rests, goes so many times as fast, or meets a faster stream.
 *
 * Slots as in ryusui.h; <D> the way, <k> the rest; <n> times; <d> and <y> down and up, <dir> that day.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ryusui.h"

enum { WAY = 2, REST };
static const struct phrasing rest[] = {
    STILL_WATER,
    FLOWING,
    {SAYS(WAY), 0, "+<w>は、<dn>から<D><u>先の<up>まで行き、また<dn>へ{もどる}"},
    {SAYS(WAY), 0, "+この<w>が、<D><u>はなれた<dn>と<up>の間を{往復する}"},
    {SAYS(WAY), 0, "+<w>は、この川を<D><u>上って、同じ所まで{下る}"},
    {SAYS(WAY), 0, "+<w>で、<D><u>の区間を{往復する}"},
    {SAYS(WAY), 0, "+<w>は片道<D><u>を{往復する}"},
    {SAYS(WAY), 0, "+<dn>と<up>の間は<D><u>で、<w>はここを{往復する}"},
    {SAYS(WAY), TALK, "+<w>に乗って、<D><u>上流の<up>へ行って帰って{くる}"},
    {SAYS(WAY), NOTES, "+<D><u>を往復"},
    {SAYS(REST), 0, "+折り返す所で<k><t>{休む}"},
    {SAYS(REST), 0, "+<up>で<k><t>休けい{する}"},
    {SAYS(REST), 0, "+帰る前に<k><t>{休む}"},
    {SAYS(REST), 0, "+着いてからもどり始めるまで、<k><t>{休む}"},
    {SAYS(REST), 0, "+ただし、とちゅうで<k><t>{とまる}"},
    {SAYS(REST), 0, "+折り返す前に<k><t>の休みを{とる}"},
    {SAYS(REST), TALK, "+<up>では<k><t>{遊ぶ}"},
    {SAYS(REST), NOTES, "+休み<k><t>"},
    {SAYS_QUESTION, 0, "+全部で何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+出発してからもどるまで何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+休む時間もふくめて、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+もどってくるまでの時間は何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+出発してから帰り着くまでの時間は何<t>に{なる}か"},
    {SAYS_QUESTION, 0, "+往復にかかる時間は、休みもふくめて何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+もどるのは、出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, TALK, "+全部で何<t>かかることに{なる}か"},
    {SAYS_QUESTION, NOTES, "+全部で何<t>"},
    {0, 0, NULL},
};

enum { TIMES = 0 };
static const struct phrasing times[] = {
    FLOWING,
    {SAYS(BOAT_STREAM), 0, "<ru><R><u>で流れる川が{ある}"},
    {SAYS(TIMES), 0, "+<w>の下りの速さは、上りの速さの<n>倍{だ}"},
    {SAYS(TIMES), 0, "+この川を<w>で下る速さは、上る速さの<n>倍に{なる}"},
    {SAYS(TIMES), 0, "+<w>は、下りでは上りの<n>倍の速さで{進む}"},
    {SAYS(TIMES), 0, "+<w>で往復すると、下りの速さは上りの<n>倍{だ}"},
    {SAYS(TIMES), 0, "+<w>が上る速さの<n>倍が、下る速さ{だ}"},
    {SAYS(TIMES), 0, "+<w>の速さは、下りが上りの<n>倍{だ}"},
    {SAYS(TIMES), TALK, "+<w>で下ると、上りの<n>倍も速く{進む}"},
    {SAYS(TIMES), VOICED(VOICE_EXAM), "+<w>が下る速さは、上る速さの<n>倍で{ある}"},
    {SAYS(TIMES), NOTES, "+<w>、下りの速さ=上りの速さの<n>倍"},
    ASKED_EITHER,
    {0, 0, NULL},
};

enum { USUAL, UP, MORE };
static const struct phrasing flood[] = {
    {SAYS(USUAL), 0, "<w>は、<up>から<dn>までの<D><u>を<d><t>で{下る}"},
    {SAYS(USUAL), 0, "<w>が川を<D><u>下るのに<d><t>{かかる}"},
    {SAYS(USUAL), 0, "<D><u>の下りに<d><t>かかる<w>が{ある}"},
    {SAYS(USUAL), 0, "<w>は、ふだん<D><u>の川を<d><t>で{下る}"},
    {SAYS(USUAL), 0, "<up>と<dn>の間は<D><u>で、<w>は<d><t>で{下る}"},
    {SAYS(USUAL), 0, "<w>で<D><u>を下ると<d><t>{かかる}"},
    {SAYS(USUAL), TALK, "<w>に乗ると、<D><u>の下りは<d><t>{だ}"},
    {SAYS(USUAL), VOICED(VOICE_EXAM), "<w>が川を<D><u>下るのに<d><t>を要{する}"},
    {SAYS(USUAL), NOTES, "<w>、<D><u>の下り<d><t>"},
    {SAYS(UP), 0, "+上るのには<y><t>{かかる}"},
    {SAYS(UP), 0, "+同じ所を上るのに<y><t>{かかる}"},
    {SAYS(UP), 0, "+上りは<y><t>{だ}"},
    {SAYS(UP), 0, "+上るときは<y><t>{かかる}"},
    {SAYS(UP), 0, "+上りにかかる時間は<y><t>{だ}"},
    {SAYS(UP), 0, "+同じ道のりを<y><t>で{上る}"},
    {SAYS(UP), TALK, "+上るとなると<y><t>{かかる}"},
    {SAYS(UP), NOTES, "+上り<y><t>"},
    {SAYS(MORE), 0, "+ある日、流れの速さがふだんの<n>倍に{なる/た}"},
    {SAYS(MORE), 0, "+大雨で、川の流れの速さが<n>倍に{なる/た}"},
    {SAYS(MORE), 0, "+雨がふって、流れが<n>倍の速さに{なる/た}"},
    {SAYS(MORE), 0, "+今日の流れの速さは、いつもの<n>倍{だ}"},
    {SAYS(MORE), 0, "+流れの速さが<n>倍の日が{ある/た}"},
    {SAYS(MORE), 0, "+次の日、流れの速さが前の日の<n>倍に{なる/た}"},
    {SAYS(MORE), TALK, "+きのうの雨で、流れの速さが<n>倍になって{いる}"},
    {SAYS(MORE), NOTES, "+流れの速さ<n>倍の日"},
    {SAYS_QUESTION, 0, "+この日、同じ所を<to>何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+このとき、<to>何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+同じ<w>が<to>何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+この日の<dm>にかかる時間は何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+この流れでは、<to>何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+この日に<w>で<dir>と、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+そのときの<dm>は何<t>{だ}か"},
    {SAYS_QUESTION, TALK, "+この日は、<to>何<t>かかることに{なる}か"},
    {SAYS_QUESTION, NOTES, "+その日の<dm>は何<t>"},
    {0, 0, NULL},
};

const struct wording wording_ryusui4[] = {
    {"rest", SAYS(BOAT_STILL) | SAYS(BOAT_STREAM) | SAYS(WAY) | SAYS(REST), rest},
    {"times", SAYS(TIMES) | SAYS(BOAT_STREAM), times},
    {"flood", SAYS(USUAL) | SAYS(UP) | SAYS(MORE), flood},
    {NULL, 0, NULL},
};
