/* ryusui.c - how boats on a river are told of.
 *
 * Slots: <w> the boat, <S> its speed in still water, <R> the stream, <D> the way, <dir> 下る or 上る, <dm> 下り, <dt> 下って,
 * <fr> and <to> where from and to, <up> and <dn> the places above and below; <ru> 時速, <my> 毎時, <ev> 1時間に,
 * <pu> km/時, <u> km, <t> 時間.
 * Two speeds: <D> down, <U> up. Two times: <L> the way, <y> up, <d> down. <q> the speed that is asked for.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { STILL, STREAM, WAY, DOWN, UP };

static const struct phrasing trip[] = {
    {SAYS(STILL), 0, "<w>の静水での速さは<ru><S><u>{だ}"},
    {SAYS(STILL), 0, "静水での速さが<ru><S><u>の<w>が{ある}"},
    {SAYS(STILL), 0, "<w>は、流れのない所では<ru><S><u>で{進む}"},
    {SAYS(STILL), 0, "<w>は静水を<ev><S><u>{進む}"},
    {SAYS(STILL), 0, "<w>の静水時の速さは<my><S><u>{だ}"},
    {SAYS(STILL), 0, "流れがなければ<ev><S><u>進む<w>が{ある}"},
    {SAYS(STILL), 0, "<w>は、静かな水の上を<ru><S><u>で{進む}"},
    {SAYS(STILL), TALK, "<w>は、流れのない池なら<ru><S><u>で{進む}"},
    {SAYS(STILL), TALK, "<w>そのものの速さは<ru><S><u>{だ}"},
    {SAYS(STILL), TALK, "パンフレットに、<w>の速さは流れのない所で<ru><S><u>と書いて{ある}"},
    {SAYS(STILL), VOICED(VOICE_EXAM), "静水時の速さが<ru><S><u>である<w>が{ある}"},
    {SAYS(STILL), NOTES, "<w>、静水で<ru><S><u>"},
    {SAYS(STILL), NOTES, "<w>は静水<S><pu>"},
    {SAYS(STREAM), 0, "川の流れの速さは<ru><R><u>{だ}"},
    {SAYS(STREAM), 0, "川は<ru><R><u>で流れて{いる}"},
    {SAYS(STREAM), 0, "流れの速さが<ru><R><u>の川が{ある}"},
    {SAYS(STREAM), 0, "川の水は<ev><R><u>{流れる}"},
    {SAYS(STREAM), 0, "川の流れは<my><R><u>{だ}"},
    {SAYS(STREAM), 0, "<my><R><u>の速さで流れる川が{ある}"},
    {SAYS(STREAM), 0, "この川の流速は<ru><R><u>{だ}"},
    {SAYS(STREAM), TALK, "今日の川は<ru><R><u>で流れて{いる}"},
    {SAYS(STREAM), TALK, "川は<ev><R><u>くらい流れているそう{だ}"},
    {SAYS(STREAM), VOICED(VOICE_EXAM), "川の流れの速さはどこも<ru><R><u>と{する}"},
    {SAYS(STREAM), NOTES, "流れ<ru><R><u>"},
    {SAYS(STREAM), NOTES, "流速<R><pu>"},
    {SAYS(STILL) | SAYS(STREAM), 0, "<w>の静水での速さは<ru><S><u>、川の流れの速さは<ru><R><u>{だ}"},
    {SAYS(STILL) | SAYS(STREAM), 0, "静水を<ru><S><u>で進む<w>が、<ru><R><u>で流れる川を{進む}"},
    {SAYS(STILL) | SAYS(STREAM), 0, "流れの速さが<ru><R><u>の川を、静水での速さが<ru><S><u>の<w>が{進む}"},
    {SAYS(STILL) | SAYS(STREAM), 0, "川は<ev><R><u>流れ、<w>は流れがなければ<ev><S><u>{進む}"},
    {SAYS(STILL) | SAYS(STREAM), TALK, "<w>は流れのない所なら<ru><S><u>だけれど、川は<ru><R><u>で流れて{いる}"},
    {SAYS(STILL) | SAYS(STREAM), NOTES, "静水<ru><S><u>、流れ<ru><R><u>"},
    {SAYS(STILL) | SAYS(STREAM), NOTES, "<w>(静水<S><pu>)、流れ<R><pu>"},
    {SAYS(WAY), 0, "+この<w>で川を<D><u>{<dir>}"},
    {SAYS(WAY), 0, "+<w>が、この川を<D><u>{<dir>}"},
    {SAYS(WAY), 0, "+<w>は、<fr>から<D><u>はなれた<to>まで{<dir>}"},
    {SAYS(WAY), 0, "+<fr>から<to>までの<D><u>を、この<w>で{<dir>}"},
    {SAYS(WAY), 0, "+<up>と<dn>は<D><u>はなれて{いる}。<w>は<fr>から<to>へ{<dir>}"},
    {SAYS(WAY), 0, "+<w>で<fr>を出て、<D><u>先の<to>まで{<dir>}"},
    {SAYS(WAY), 0, "+<up>から<dn>まで<D><u>あり、<w>が<fr>から<to>へ{<dir>}"},
    {SAYS(WAY), 0, "+この川の<D><u>の間を<w>が{<dir>}"},
    {SAYS(WAY), TALK, "+<w>は川を<dt>、<D><u>先の<to>へ{行く}"},
    {SAYS(WAY), TALK, "+<fr>から<to>まで、<D><u>の川を<w>で<dir>ことに{する/た}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "+<w>が、<fr>から<D><u>はなれた<to>までを{<dir>}"},
    {SAYS(WAY), NOTES, "+<D><u>の<dm>"},
    {SAYS(WAY), NOTES, "+<dm>、きょり<D><u>"},
    {SAYS(STREAM) | SAYS(WAY), 0, "この<w>で、流れの速さが<ru><R><u>の川を<D><u>{<dir>}"},
    {SAYS(STREAM) | SAYS(WAY), 0, "<w>が、<ru><R><u>で流れる川を、<fr>から<to>まで<D><u>{<dir>}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY), 0, "静水での速さが<ru><S><u>の<w>が、流れの速さが<ru><R><u>の川を<D><u>{<dir>}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY), 0, "<ru><R><u>で流れる川を、静水では<ru><S><u>で進む<w>が<D><u>{<dir>}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY), TALK, "<w>で<D><u>先の<to>まで川を{<dir>}。<w>は流れがなければ<ru><S><u>、川の流れは<ru><R><u>{だ}"},
    {SAYS_QUESTION, 0, "何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "?かかる時間|<t>"},
    {SAYS_QUESTION, 0, "?<dir>のにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+着くまでに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<w>が<dir>のに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "何<t>で{着く}か"},
    {SAYS_QUESTION, 0, "+<dm>には何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<dm>の時間は何<t>{だ}か"},
    {SAYS_QUESTION, TALK, "+<dir>のに何<t>見ておけば{いい}か"},
    {SAYS_QUESTION, TALK, "+何<t>乗っていることに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "?<dm>の所要時間|<t>"},
    {SAYS_QUESTION, NOTES, "+<dm>は何<t>"},
    {SAYS_QUESTION, NOTES, "+何<t>"},
    {SAYS(WAY) | SAYS_QUESTION, 0, "+この<w>が川を<D><u><dir>のに何<t>{かかる}か"},
    {SAYS(WAY) | SAYS_QUESTION, 0, "+<fr>から<to>までの<D><u>を<dir>のに何<t>{かかる}か"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY) | SAYS_QUESTION, 0, "静水での速さが<ru><S><u>の<w>が、<ru><R><u>で流れる川を<D><u><dir>のに何<t>{かかる}か"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY) | SAYS_QUESTION, 0, "<w>で川を<D><u><dir>のに何<t>{かかる}か。<w>の静水での速さは<ru><S><u>、流れの速さは<ru><R><u>{だ}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY) | SAYS_QUESTION, NOTES, "静水時<ru><S><u>の<w>が流速<ru><R><u>の川を<D><u><dir>のにかかる時間(<t>)"},
    {0, 0, NULL},
};

/* ---- the speed in still water or of the stream, <q> ---- */
#define WHAT_SPEED \
    {SAYS_QUESTION, 0, "<q>は<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は<ru>何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<q>は<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は<my>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+<q>を求めると、<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>を<ru>で表すと何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+上りと下りから考えると、<q>は<ru>何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "?<q>(<ru>)|<u>"}, \
    {SAYS_QUESTION, TALK, "+では、<q>は<ru>何<u>だったことに{なる}か"}, \
    {SAYS_QUESTION, TALK, "<q>は、いったい<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>の力は一定とすると、<q>は<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は<ru>何<u>"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<pu>"}

static const struct phrasing speeds[] = {
    {SAYS(DOWN), 0, "<w>が川を下る速さは<ru><D><u>{だ}"},
    {SAYS(DOWN), 0, "<w>が川を<ru><D><u>で{下る}"},
    {SAYS(DOWN), 0, "<w>の下りの速さは<ru><D><u>{だ}"},
    {SAYS(DOWN), 0, "ある川を<w>で下ると、速さは<my><D><u>に{なる}"},
    {SAYS(DOWN), 0, "<w>は、この川を<ev><D><u>{下る}"},
    {SAYS(DOWN), TALK, "川を下る<w>に乗ると、<ru><D><u>{出る}"},
    {SAYS(DOWN), NOTES, "<w>、下り<ru><D><u>"},
    {SAYS(UP), 0, "+上る速さは<ru><U><u>{だ}"},
    {SAYS(UP), 0, "+同じ川を上るときは<ru><U><u>で{進む}"},
    {SAYS(UP), 0, "+<w>の上りの速さは<ru><U><u>{だ}"},
    {SAYS(UP), 0, "+同じ<w>で上ると、速さは<my><U><u>に{なる}"},
    {SAYS(UP), 0, "+上りは<ev><U><u>しか{進まない}"},
    {SAYS(UP), TALK, "+ところが上りは<ru><U><u>{だ}"},
    {SAYS(UP), NOTES, "+上り<ru><U><u>"},
    {SAYS(DOWN) | SAYS(UP), 0, "<w>が川を下る速さは<ru><D><u>、上る速さは<ru><U><u>{だ}"},
    {SAYS(DOWN) | SAYS(UP), 0, "<w>の上りの速さは<ru><U><u>、下りの速さは<ru><D><u>{だ}"},
    {SAYS(DOWN) | SAYS(UP), 0, "川を<ru><D><u>で下り、<ru><U><u>で上る<w>が{ある}"},
    {SAYS(DOWN) | SAYS(UP), 0, "<w>が川を{往復する}。上りは<ru><U><u>、下りは<ru><D><u>{だ}"},
    {SAYS(DOWN) | SAYS(UP), 0, "<w>は、川を上るときは<ev><U><u>、下るときは<ev><D><u>{進む}"},
    {SAYS(DOWN) | SAYS(UP), 0, "<up>と<dn>の間を<w>が行き来して{いる}。下りは<ru><D><u>、上りは<ru><U><u>{だ}"},
    {SAYS(DOWN) | SAYS(UP), 0, "<dn>から<up>へ上る<w>の速さは<my><U><u>、<up>から<dn>へ下る速さは<my><D><u>{だ}"},
    {SAYS(DOWN) | SAYS(UP), 0, "ある川を<w>で下ると<ru><D><u>、上ると<ru><U><u>に{なる}"},
    {SAYS(DOWN) | SAYS(UP), TALK, "川を上る<w>は<ru><U><u>なのに、同じ<w>が下ると<ru><D><u>になるそう{だ}"},
    {SAYS(DOWN) | SAYS(UP), TALK, "<w>の速さをはかると、上りは<ru><U><u>、下りは<ru><D><u>{だ/た}"},
    {SAYS(DOWN) | SAYS(UP), TALK, "<w>で、行きは<ru><U><u>で川を上り、帰りは<ru><D><u>で下って{くる/た}"},
    {SAYS(DOWN) | SAYS(UP), VOICED(VOICE_EXAM), "一定の速さで流れる川を、<w>が<ru><D><u>で下り、<ru><U><u>で{上る}"},
    {SAYS(DOWN) | SAYS(UP), VOICED(VOICE_EXAM), "<w>の上りの速さを<ru><U><u>、下りの速さを<ru><D><u>と{する}"},
    {SAYS(DOWN) | SAYS(UP), NOTES, "<w>、上り<ru><U><u>、下り<ru><D><u>"},
    {SAYS(DOWN) | SAYS(UP), NOTES, "下り<D><pu>、上り<U><pu>"},
    WHAT_SPEED,
    {SAYS(DOWN) | SAYS(UP) | SAYS_QUESTION, 0, "<q>は<ru>何<u>{だ}か。<w>は川を<ru><U><u>で上り、<ru><D><u>で{下る}"},
    {SAYS(DOWN) | SAYS(UP) | SAYS_QUESTION, 0, "上りが<ru><U><u>、下りが<ru><D><u>のとき、<q>は<ru>何<u>{だ}か"},
    {SAYS(DOWN) | SAYS(UP) | SAYS_QUESTION, NOTES, "上り<ru><U><u>、下り<ru><D><u>のときの<q>(<ru>)"},
    {0, 0, NULL},
};

static const struct phrasing times[] = {
    {SAYS(WAY), 0, "<up>と<dn>は<L><u>はなれて{いる}"},
    {SAYS(WAY), 0, "川にそって、<up>から<dn>まで<L><u>{ある}"},
    {SAYS(WAY), 0, "<w>が、川の<L><u>はなれた2つの地点の間を{往復する/た}"},
    {SAYS(WAY), 0, "<w>が<L><u>の川を{往復する}"},
    {SAYS(WAY), 0, "<up>から<dn>までの<L><u>を、<w>が行き来して{いる}"},
    {SAYS(WAY), 0, "<w>で、<dn>と<L><u>はなれた<up>の間を往復{する}"},
    {SAYS(WAY), TALK, "<dn>から<up>まで、<w>で<L><u>の川を往復することに{する/た}"},
    {SAYS(WAY), TALK, "<w>に乗った。<dn>から<up>までは<L><u>{だ}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "<dn>と、そこから<L><u>はなれた<up>の間を、<w>が往復して{いる}"},
    {SAYS(WAY), NOTES, "片道<L><u>"},
    {SAYS(WAY), NOTES, "<L><u>の川、<w>"},
    {SAYS(DOWN) | SAYS(UP), 0, "+<w>で上ると<y><t>、下ると<d><t>{かかる}"},
    {SAYS(DOWN) | SAYS(UP), 0, "+<w>は、上りに<y><t>、下りに<d><t>{かかる/た}"},
    {SAYS(DOWN) | SAYS(UP), 0, "+上りは<y><t>、下りは<d><t>{だ/た}"},
    {SAYS(DOWN) | SAYS(UP), 0, "+<w>はここを<y><t>で上り、<d><t>で{下る/た}"},
    {SAYS(DOWN) | SAYS(UP), 0, "+<w>で下るのに<d><t>、同じ所を上るのに<y><t>{かかる}"},
    {SAYS(DOWN) | SAYS(UP), 0, "+行きの上りは<y><t>、帰りの下りは<d><t>{かかる/た}"},
    {SAYS(DOWN) | SAYS(UP), 0, "+かかった時間は、上りが<y><t>、下りが<d><t>{だ}"},
    {SAYS(DOWN) | SAYS(UP), 0, "+<w>が下るのにかかる時間は<d><t>、上るのにかかる時間は<y><t>{だ}"},
    {SAYS(DOWN) | SAYS(UP), TALK, "+<w>で上ると<y><t>もかかったのに、下りは<d><t>で{着く/た}"},
    {SAYS(DOWN) | SAYS(UP), TALK, "+行きは川を上って<y><t>、もどるときは下って<d><t>{だ/た}"},
    {SAYS(DOWN) | SAYS(UP), VOICED(VOICE_EXAM), "+<w>の所要時間は、上りが<y><t>、下りが<d><t>{だ}"},
    {SAYS(DOWN) | SAYS(UP), NOTES, "+上り<y><t>、下り<d><t>"},
    {SAYS(DOWN) | SAYS(UP), NOTES, "+下り<d><t>、上り<y><t>"},
    {SAYS(WAY) | SAYS(DOWN) | SAYS(UP), 0, "<w>が川を<L><u>上るのに<y><t>、下るのに<d><t>{かかる}"},
    {SAYS(WAY) | SAYS(DOWN) | SAYS(UP), 0, "ある<w>は、<L><u>の川を<d><t>で下り、<y><t>で{上る}"},
    {SAYS(WAY) | SAYS(DOWN) | SAYS(UP), 0, "<w>で川を<L><u>下るのに<d><t>かかり、同じ所を上るのに<y><t>{かかる/た}"},
    {SAYS(WAY) | SAYS(DOWN) | SAYS(UP), 0, "<L><u>はなれた<up>と<dn>の間を<w>で往復すると、上りに<y><t>、下りに<d><t>{かかる}"},
    {SAYS(WAY) | SAYS(DOWN) | SAYS(UP), TALK, "<w>が、<dn>から<L><u>はなれた<up>まで<y><t>かけて上り、帰りは<d><t>で下って{くる/た}"},
    {SAYS(WAY) | SAYS(DOWN) | SAYS(UP), TALK, "川下りで、<L><u>を下りは<d><t>、帰りの上りは<y><t>かかったそう{だ}"},
    {SAYS(WAY) | SAYS(DOWN) | SAYS(UP), NOTES, "<L><u>、上り<y><t>、下り<d><t>"},
    WHAT_SPEED,
    {SAYS(WAY) | SAYS(DOWN) | SAYS(UP) | SAYS_QUESTION, 0, "<q>は<ru>何<u>{だ}か。<w>は<L><u>の川を、上りは<y><t>、下りは<d><t>で{進む}"},
    {SAYS(WAY) | SAYS(DOWN) | SAYS(UP) | SAYS_QUESTION, 0, "<L><u>の川を<w>が<y><t>で上り、<d><t>で下るとき、<q>は<ru>何<u>{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_ryusui[] = {
    {"trip", SAYS(STILL) | SAYS(STREAM) | SAYS(WAY), trip},
    {"speeds", SAYS(DOWN) | SAYS(UP), speeds},
    {"times", SAYS(WAY) | SAYS(DOWN) | SAYS(UP), times},
    {NULL, 0, NULL},
};
