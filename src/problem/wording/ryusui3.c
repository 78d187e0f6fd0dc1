/* ryusui3.c - how a boat is told of whose own speed, whose stream or whose way is asked for.
 *
 * Slots as in ryusui.h; <L> the way, <T> the time; <dir> 上る, <dm> 上り, <dt> 上って, <fr> and <to> its ends.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ryusui.h"

enum { WAY = 2, TIME };

/* So far in such a time. */
#define WENT \
    {SAYS(WAY), 0, "+<w>はこの川を<L><u>{<dir>}"}, \
    {SAYS(WAY), 0, "+<fr>から<to>までの<L><u>を、この<w>で{<dir>}"}, \
    {SAYS(WAY), 0, "+<dm>の道のりは<L><u>{だ}"}, \
    {SAYS(WAY), 0, "+<fr>から<to>まで<L><u>{ある}"}, \
    {SAYS(WAY), NOTES, "+<dm><L><u>"}, \
    {SAYS(TIME), 0, "+<dir>のにかかった時間は<T><t>{だ}"}, \
    {SAYS(TIME), 0, "+<dm>に<T><t>{かかる/た}"}, \
    {SAYS(TIME), 0, "+<to>に着くまでに<T><t>{かかる/た}"}, \
    {SAYS(TIME), NOTES, "+<T><t>かかる"}, \
    {SAYS(WAY) | SAYS(TIME), 0, "+この<w>が川を<L><u><dir>のに<T><t>{かかる/た}"}, \
    {SAYS(WAY) | SAYS(TIME), 0, "+<w>で<fr>から<to>まで<L><u>を<dir>と、<T><t>{かかる}"}, \
    {SAYS(WAY) | SAYS(TIME), 0, "+<w>は川を<L><u>、<T><t>かけて{<dir>/た}"}, \
    {SAYS(WAY) | SAYS(TIME), 0, "+<L><u>の<dm>に<T><t>{かかる/た}"}, \
    {SAYS(WAY) | SAYS(TIME), 0, "+<fr>を出て<L><u>先の<to>まで<dir>のに、ちょうど<T><t>{かかる/た}"}, \
    {SAYS(WAY) | SAYS(TIME), 0, "+<T><t>で<L><u>を<dir>ことが{できる/た}"}, \
    {SAYS(WAY) | SAYS(TIME), 0, "+ある日、<w>は<L><u>の区間を<T><t>で{<dir>/た}"}, \
    {SAYS(WAY) | SAYS(TIME), TALK, "+<w>に乗って<fr>から<to>へ向かうと、<L><u>を<dir>のに<T><t>かかって{いる/た}"}, \
    {SAYS(WAY) | SAYS(TIME), TALK, "+時計を見ると、<L><u><dir>のに<T><t>かかって{いる/た}"}, \
    {SAYS(WAY) | SAYS(TIME), VOICED(VOICE_EXAM), "+この<w>は、<fr>から<to>までの<L><u>を<dir>のに<T><t>を{要する/た}"}, \
    {SAYS(WAY) | SAYS(TIME), NOTES, "+<L><u><dir>のに<T><t>"}, \
    {SAYS(WAY) | SAYS(TIME), NOTES, "+<dm>:<L><u>、<T><t>"}

static const struct phrasing stream[] = {
    {SAYS(BOAT_STILL), 0, "<w>の静水での速さは<ru><S><u>{だ}"},
    {SAYS(BOAT_STILL), 0, "静水での速さが<ru><S><u>の<w>が{ある}"},
    {SAYS(BOAT_STILL), 0, "<w>は、流れのない所では<ru><S><u>で{進む}"},
    {SAYS(BOAT_STILL), 0, "<w>は静水を<ev><S><u>{進む}"},
    {SAYS(BOAT_STILL), 0, "<w>の静水時の速さは<my><S><u>{だ}"},
    {SAYS(BOAT_STILL), 0, "<w>は、静かな水の上を<ru><S><u>で{進む}"},
    {SAYS(BOAT_STILL), 0, "<w>は湖なら<ru><S><u>で{進む}"},
    {SAYS(BOAT_STILL), 0, "流れがなければ<my><S><u>で進む<w>が{ある}"},
    {SAYS(BOAT_STILL), TALK, "<w>は、流れのない池なら<ru><S><u>で{進む}"},
    {SAYS(BOAT_STILL), TALK, "パンフレットに、<w>の速さは流れのない所で<ru><S><u>と書いて{ある}"},
    {SAYS(BOAT_STILL), VOICED(VOICE_EXAM), "静水時の速さが<ru><S><u>である<w>が{ある}"},
    {SAYS(BOAT_STILL), NOTES, "<w>、静水で<ru><S><u>"},
    {SAYS(BOAT_STILL), NOTES, "静水<S><pu>の<w>"},
    WENT,
    WHICH_SPEED("川の流れの速さ"),
    {SAYS_QUESTION, 0, "川は<ru>何<u>で流れて{いる}か"},
    {SAYS_QUESTION, 0, "+この川の流れは<my>何<u>{だ}か"},
    {SAYS_QUESTION, 0, "流れの速さは<ru>何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "川の水は<ev>何<u>{流れる}か"},
    {SAYS_QUESTION, TALK, "+この川は<ru>何<u>で流れていたことに{なる}か"},
    {SAYS_QUESTION, NOTES, "流速は<ru>何<u>"},
    {SAYS(BOAT_STILL) | SAYS(WAY) | SAYS(TIME), 0, "静水での速さが<ru><S><u>の<w>が、川を<L><u><dir>のに<T><t>{かかる/た}"},
    {SAYS(BOAT_STILL) | SAYS(WAY) | SAYS(TIME), NOTES, "<w>(静水<S><pu>)、<L><u>の<dm>に<T><t>"},
    {SAYS(BOAT_STILL) | SAYS(WAY) | SAYS(TIME) | SAYS_QUESTION, 0, "川の流れの速さは<ru>何<u>{だ}か。静水では<ru><S><u>で進む<w>が、<L><u><dir>のに<T><t>{かかる/た}"},
    {0, 0, NULL},
};

static const struct phrasing still[] = {
    FLOWING,
    {SAYS(BOAT_STREAM), 0, "この川は<ev><R><u>の速さで流れて{いる}"},
    {SAYS(BOAT_STREAM), TALK, "看板に、川の流れは<ru><R><u>と書いて{ある}"},
    {SAYS(BOAT_STREAM), 0, "<ru><R><u>で流れる川が{ある}"},
    WENT,
    WHICH_SPEED("<w>の静水での速さ"),
    {SAYS_QUESTION, 0, "+<w>は、流れのない所では<ru>何<u>で{進む}か"},
    {SAYS_QUESTION, 0, "+<w>の静水時の速さは<my>何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+流れがなければ、<w>は<ev>何<u>{進む}か"},
    {SAYS_QUESTION, TALK, "+静かな池なら、この<w>は<ru>何<u>で{進む}か"},
    {SAYS_QUESTION, NOTES, "静水時は<ru>何<u>"},
    {SAYS(BOAT_STREAM) | SAYS(WAY) | SAYS(TIME), 0, "<ru><R><u>で流れる川を、<w>が<L><u><dir>のに<T><t>{かかる/た}"},
    {SAYS(BOAT_STREAM) | SAYS(WAY) | SAYS(TIME), NOTES, "流速<R><pu>、<w>で<L><u>の<dm>に<T><t>"},
    {SAYS(BOAT_STREAM) | SAYS(WAY) | SAYS(TIME) | SAYS_QUESTION, 0, "<w>の静水での速さは<ru>何<u>{だ}か。<ru><R><u>で流れる川を、<L><u><dir>のに<T><t>{かかる/た}"},
    {0, 0, NULL},
};

enum { ALL = 2 };
static const struct phrasing round_way[] = {
    STILL_WATER,
    FLOWING,
    {SAYS(ALL), 0, "+この川を<w>で往復すると、全部で<T><t>{かかる/た}"},
    {SAYS(ALL), 0, "+<w>が<up>と<dn>の間を往復するのに<T><t>{かかる/た}"},
    {SAYS(ALL), 0, "+<w>で<dn>から<up>まで上り、すぐに下ってもどるまでに<T><t>{かかる/た}"},
    {SAYS(ALL), 0, "+<up>と<dn>の間の往復の時間は<T><t>{だ}"},
    {SAYS(ALL), 0, "+上りと下りを合わせて<T><t>{かかる/た}"},
    {SAYS(ALL), 0, "+<w>が出発した所にもどってきたのは<T><t>後{だ/た}"},
    {SAYS(ALL), 0, "+ある区間を<w>が上って、また下るのに、合わせて<T><t>{かかる}"},
    {SAYS(ALL), TALK, "+<w>で<up>まで行って帰ってくるのに<T><t>{かかる/た}"},
    {SAYS(ALL), TALK, "+「行って帰って、ちょうど<T><t>だったね」と話して{いる}"},
    {SAYS(ALL), VOICED(VOICE_EXAM), "+この<w>が2地点の間を往復するのに<T><t>を{要する/た}"},
    {SAYS(ALL), NOTES, "+往復<T><t>"},
    {SAYS(ALL), NOTES, "+上り+下り=<T><t>"},
    {SAYS_QUESTION, 0, "+片道の道のりは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<up>と<dn>は何<u>はなれて{いる}か"},
    {SAYS_QUESTION, 0, "+<up>から<dn>までは何<u>{ある}か"},
    {SAYS_QUESTION, 0, "+?片道の道のり|<u>"},
    {SAYS_QUESTION, 0, "+<w>は片道何<u>{進む/た}か"},
    {SAYS_QUESTION, 0, "+2地点の間の道のりは何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+?<up>と<dn>の間の道のり|<u>"},
    {SAYS_QUESTION, 0, "+上った道のりは何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+行きに何<u>進んだことに{なる}か"},
    {SAYS_QUESTION, TALK, "+<up>までは何<u>あると考えれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このとき、片道の道のりは何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "+片道何<u>"},
    {SAYS_QUESTION, NOTES, "+片道の道のりは"},
    {SAYS(BOAT_STILL) | SAYS(BOAT_STREAM) | SAYS(ALL), 0, "静水での速さが<ru><S><u>の<w>で、<ru><R><u>で流れる川を往復すると、<T><t>{かかる/た}"},
    {SAYS(BOAT_STILL) | SAYS(BOAT_STREAM) | SAYS(ALL), NOTES, "静水<S><pu>、流れ<R><pu>、往復<T><t>"},
    {SAYS(BOAT_STILL) | SAYS(BOAT_STREAM) | SAYS(ALL) | SAYS_QUESTION, 0, "片道は何<u>{だ}か。<w>は静水では<ru><S><u>で進み、<ru><R><u>で流れる川を<T><t>で{往復する/た}"},
    {0, 0, NULL},
};

const struct wording wording_ryusui3[] = {
    {"stream", SAYS(BOAT_STILL) | SAYS(WAY) | SAYS(TIME), stream},
    {"still", SAYS(BOAT_STREAM) | SAYS(WAY) | SAYS(TIME), still},
    {"round_way", SAYS(BOAT_STILL) | SAYS(BOAT_STREAM) | SAYS(ALL), round_way},
    {NULL, 0, NULL}};
