/* ryusui2.c - how boats are told of that go there and back, or whose way is asked for.
 *
 * Slots as in ryusui.c: <w> the boat, <S> still water, <R> the stream, <D> or <L> the way, <T> or <n> a time, <y> up,
 * <d> down; <dir>, <dm>, <dt>, <fr>, <to> of the way that is known; other_time: <km>, <kd> known, <om>, <od> asked.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { STILL, STREAM, WAY, UP, DOWN, TIME };

#define STILL_WATER \
    {SAYS(STILL), 0, "<w>の静水での速さは<ru><S><u>{だ}"}, \
    {SAYS(STILL), 0, "静水での速さが<ru><S><u>の<w>が{ある}"}, \
    {SAYS(STILL), 0, "<w>は、流れのない所では<ru><S><u>で{進む}"}, \
    {SAYS(STILL), 0, "<w>は静水を<ev><S><u>{進む}"}, \
    {SAYS(STILL), 0, "<w>の静水時の速さは<my><S><u>{だ}"}, \
    {SAYS(STILL), 0, "<w>は、静かな水の上を<ru><S><u>で{進む}"}, \
    {SAYS(STILL), TALK, "<w>は、流れのない池なら<ru><S><u>で{進む}"}, \
    {SAYS(STILL), TALK, "パンフレットに、<w>の速さは流れのない所で<ru><S><u>と書いて{ある}"}, \
    {SAYS(STILL), VOICED(VOICE_EXAM), "静水時の速さが<ru><S><u>である<w>が{ある}"}, \
    {SAYS(STILL), NOTES, "<w>、静水で<ru><S><u>"}, \
    {SAYS(STILL) | SAYS(STREAM), 0, "<w>の静水での速さは<ru><S><u>、川の流れの速さは<ru><R><u>{だ}"}, \
    {SAYS(STILL) | SAYS(STREAM), 0, "川は<ev><R><u>流れ、<w>は流れがなければ<ev><S><u>{進む}"}, \
    {SAYS(STILL) | SAYS(STREAM), 0, "流れの速さが<ru><R><u>の川を、静水での速さが<ru><S><u>の<w>が{進む}"}, \
    {SAYS(STILL) | SAYS(STREAM), NOTES, "静水<ru><S><u>、流れ<ru><R><u>"}, \
    {SAYS(STILL) | SAYS(STREAM), NOTES, "<w>(静水<S><pu>)、流れ<R><pu>"}
#define FLOWING \
    {SAYS(STREAM), 0, "川の流れの速さは<ru><R><u>{だ}"}, \
    {SAYS(STREAM), 0, "川は<ru><R><u>で流れて{いる}"}, \
    {SAYS(STREAM), 0, "流れの速さが<ru><R><u>の川が{ある}"}, \
    {SAYS(STREAM), 0, "川の水は<ev><R><u>{流れる}"}, \
    {SAYS(STREAM), 0, "<my><R><u>の速さで流れる川が{ある}"}, \
    {SAYS(STREAM), TALK, "今日の川は<ru><R><u>で流れて{いる}"}, \
    {SAYS(STREAM), VOICED(VOICE_EXAM), "川の流れの速さは<ru><R><u>で一定と{する}"}, \
    {SAYS(STREAM), NOTES, "流れ<ru><R><u>"}, \
    {SAYS(STREAM), NOTES, "流速<R><pu>"}

static const struct phrasing round_trip[] = {
    STILL_WATER,
    FLOWING,
    {SAYS(WAY), 0, "+この川の<D><u>はなれた2地点の間を<w>が{往復する}"},
    {SAYS(WAY), 0, "+<w>が<up>と<dn>の間の<D><u>を{往復する}"},
    {SAYS(WAY), 0, "+<w>で川を<D><u>上り、すぐに同じ所まで{下る}"},
    {SAYS(WAY), 0, "+<dn>から<D><u>はなれた<up>まで、<w>で行ってすぐに{引き返す}"},
    {SAYS(WAY), 0, "+<w>が<up>から<dn>まで<D><u>を下り、またもどって{くる}"},
    {SAYS(WAY), 0, "+片道<D><u>の川を<w>が{往復する}"},
    {SAYS(WAY), TALK, "+<w>で<D><u>はなれた<up>まで行き、そのまま折り返して{くる}"},
    {SAYS(WAY), TALK, "+<dn>から<up>まで<D><u>を、<w>で往復することに{する/た}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "+この<w>が、<dn>と、そこから<D><u>はなれた<up>の間を休まずに{往復する}"},
    {SAYS(WAY), NOTES, "+片道<D><u>を往復"},
    {SAYS(WAY), NOTES, "+<D><u>を上って下る"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY), 0, "静水での速さが<ru><S><u>の<w>で、<ru><R><u>で流れる川の<D><u>はなれた2地点の間を{往復する}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY), 0, "<ru><R><u>で流れる川を、静水では<ru><S><u>で進む<w>が、<D><u>上って同じ所まで{下る}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY), NOTES, "片道<D><u>、静水<S><pu>、流れ<R><pu>の川を往復"},
    {SAYS_QUESTION, 0, "往復に何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "?往復にかかる時間|<t>"},
    {SAYS_QUESTION, 0, "往復するのに、全部で何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "上りと下りを合わせて何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+出発してからもどるまでに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "<w>が往復するのにかかる時間は何<t>{だ}か"},
    {SAYS_QUESTION, 0, "行って帰ってくるのに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+往復の時間は何<t>に{なる}か"},
    {SAYS_QUESTION, TALK, "+往復で何<t>見ておけば{いい}か"},
    {SAYS_QUESTION, TALK, "+帰ってくるまでに何<t>{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "往復に要する時間は何<t>{だ}か"},
    {SAYS_QUESTION, NOTES, "往復何<t>"},
    {SAYS_QUESTION, NOTES, "上りと下りで合わせて何<t>"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY) | SAYS_QUESTION, 0, "往復に何<t>{かかる}か。<w>は流れのない所では<ru><S><u>で進み、川は<ru><R><u>で流れて{いる}。片道は<D><u>{だ}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(WAY) | SAYS_QUESTION, NOTES, "流速<ru><R><u>の川で<D><u>を往復する<w>(静水時<ru><S><u>)の所要時間(<t>)"},
    {0, 0, NULL},
};

static const struct phrasing way[] = {
    STILL_WATER,
    FLOWING,
    {SAYS(TIME), 0, "+<w>でこの川を<T><tk>{<dir>}"},
    {SAYS(TIME), 0, "+<w>は川を<T><tk>{<dir>/た}"},
    {SAYS(TIME), 0, "+<w>で<fr>から<to>まで<dir>のに<T><t>{かかる/た}"},
    {SAYS(TIME), 0, "+この川を<dt>、<T><t>後に<to>に{着く/た}"},
    {SAYS(TIME), 0, "+<fr>を出た<w>は、<T><t>後に<to>に{着く/た}"},
    {SAYS(TIME), 0, "+<w>が<fr>から<to>へ<dir>のにかかる時間は<T><t>{だ}"},
    {SAYS(TIME), TALK, "+<w>に乗って川を<T><tk>{<dir>/た}"},
    {SAYS(TIME), TALK, "+朝、<fr>を出て川を<dt>、<T><t>で<to>に{着く/た}"},
    {SAYS(TIME), VOICED(VOICE_EXAM), "+この<w>が<fr>から<to>まで<dir>のに<T><t>を{要する/た}"},
    {SAYS(TIME), NOTES, "+<dm>に<T><t>"},
    {SAYS(TIME), NOTES, "+<T><tk><dir>"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(TIME), 0, "静水での速さが<ru><S><u>の<w>が、流れの速さが<ru><R><u>の川を<T><tk>{<dir>/た}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(TIME), 0, "<ru><R><u>で流れる川を、静水では<ru><S><u>で進む<w>が<T><tk>{<dir>}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(TIME), NOTES, "静水<S><pu>の<w>が流速<R><pu>の川を<T><tk><dir>"},
    {SAYS_QUESTION, 0, "+進んだ道のりは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>は何<u>{進む/た}か"},
    {SAYS_QUESTION, 0, "?<w>が<dir>道のり|<u>"},
    {SAYS_QUESTION, 0, "<w>が<dir>道のりは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>は川を何<u>{<dir>}か"},
    {SAYS_QUESTION, 0, "+<dm>の道のりは何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<w>は、川を何<u><dt>{いる}か"},
    {SAYS_QUESTION, 0, "+この間に何<u>{進む}か"},
    {SAYS_QUESTION, TALK, "+何<u><dt>きたことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>の進んだ道のりは何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "+進む道のりは何<u>"},
    {SAYS_QUESTION, NOTES, "+何<u>進む"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+この<w>は、川を<T><tk><dir>と何<u>{進む}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<fr>から<to>まで<w>で<dir>のに<T><t>かかるとき、<fr>から<to>までは何<u>{ある}か"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(TIME) | SAYS_QUESTION, 0, "<w>が川を<T><tk><dir>と何<u>{進む}か。静水での速さは<ru><S><u>、流れの速さは<ru><R><u>{だ}"},
    {SAYS(STILL) | SAYS(STREAM) | SAYS(TIME) | SAYS_QUESTION, NOTES, "静水時<ru><S><u>の<w>が流速<ru><R><u>の川を<T><tk><dir>ときの道のり(<u>)"},
    {0, 0, NULL},
};

static const struct phrasing way_stream[] = {
    FLOWING,
    {SAYS(UP) | SAYS(DOWN), 0, "<w>でこの川を上ると<y><t>、下ると<d><t>{かかる}"},
    {SAYS(UP) | SAYS(DOWN), 0, "<w>が<up>と<dn>の間を往復すると、上りに<y><t>、下りに<d><t>{かかる/た}"},
    {SAYS(UP) | SAYS(DOWN), 0, "<w>が<up>と<dn>の間を{往復する/た}。上りは<y><t>、下りは<d><t>{だ/た}"},
    {SAYS(UP) | SAYS(DOWN), 0, "<w>は<dn>から<up>までを<y><t>で上り、<d><t>で{下る}"},
    {SAYS(UP) | SAYS(DOWN), 0, "<w>で<up>から<dn>へ下るのに<d><t>、同じ所を上るのに<y><t>{かかる}"},
    {SAYS(UP) | SAYS(DOWN), 0, "川のある区間を<w>で進むと、上りは<y><t>、下りは<d><t>{だ}"},
    {SAYS(UP) | SAYS(DOWN), 0, "<w>がある区間を下るのにかかる時間は<d><t>、上るのにかかる時間は<y><t>{だ}"},
    {SAYS(UP) | SAYS(DOWN), TALK, "<w>で川を上ると<y><t>もかかったのに、帰りの下りは<d><t>で{着く/た}"},
    {SAYS(UP) | SAYS(DOWN), TALK, "<dn>と<up>の間を、<w>は上り<y><t>、下り<d><t>で行き来して{いる}"},
    {SAYS(UP) | SAYS(DOWN), VOICED(VOICE_EXAM), "<w>の<up>と<dn>の間の所要時間は、上りが<y><t>、下りが<d><t>{だ}"},
    {SAYS(UP) | SAYS(DOWN), NOTES, "<w>、上り<y><t>、下り<d><t>"},
    {SAYS(STREAM) | SAYS(UP) | SAYS(DOWN), 0, "<ru><R><u>で流れる川を、<w>が往復する。上りは<y><t>、下りは<d><t>{だ}"},
    {SAYS(STREAM) | SAYS(UP) | SAYS(DOWN), 0, "流れの速さが<my><R><u>の川を<w>で下るのに<d><t>、同じ所を上るのに<y><t>{かかる}"},
    {SAYS(STREAM) | SAYS(UP) | SAYS(DOWN), NOTES, "流れ<R><pu>、上り<y><t>、下り<d><t>"},
    {SAYS_QUESTION, 0, "片道の道のりは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "?片道の道のり|<u>"},
    {SAYS_QUESTION, 0, "+この区間の長さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>が進んだ道のりは、片道で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>の進む片道の道のりは何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+往復した2地点は何<u>はなれて{いる}か"},
    {SAYS_QUESTION, 0, "+上りと下りの道のりは、それぞれ片道で何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+川の2地点の間の道のりは何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+片道は何<u>あることに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+2地点の間の道のりは何<u>{だ}か"},
    {SAYS_QUESTION, NOTES, "片道は何<u>"},
    {SAYS_QUESTION, NOTES, "道のりは何<u>"},
    {SAYS(STREAM) | SAYS(UP) | SAYS(DOWN) | SAYS_QUESTION, 0, "片道の道のりは何<u>{だ}か。<w>は川を<y><t>で上り、<d><t>で下り、川の流れは<ru><R><u>{だ}"},
    {SAYS(STREAM) | SAYS(UP) | SAYS(DOWN) | SAYS_QUESTION, 0, "<ru><R><u>で流れる川を<w>が<y><t>で上り、<d><t>で下るとき、片道は何<u>{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing other_time[] = {
    FLOWING,
    {SAYS(WAY) | SAYS(TIME), 0, "<w>が川を<L><u><kd>のに<n><t>{かかる/た}"},
    {SAYS(WAY) | SAYS(TIME), 0, "<w>は、川の<L><u>の区間を<n><t>で{<kd>}"},
    {SAYS(WAY) | SAYS(TIME), 0, "<up>と<dn>は<L><u>はなれていて、<w>は<km>に<n><t>{かかる}"},
    {SAYS(WAY) | SAYS(TIME), 0, "<L><u>の川を<n><t>で<kd><w>が{ある}"},
    {SAYS(WAY) | SAYS(TIME), 0, "<w>で川を<L><u><kd>と<n><t>{かかる}"},
    {SAYS(WAY) | SAYS(TIME), 0, "<w>は<up>と<dn>の間の<L><u>を、<km>では<n><t>で{進む}"},
    {SAYS(WAY) | SAYS(TIME), 0, "川の<L><u>を<w>で<kd>のにかかる時間は<n><t>{だ}"},
    {SAYS(WAY) | SAYS(TIME), TALK, "<w>に乗って川を<L><u><kd>と、<n><t>{かかる/た}"},
    {SAYS(WAY) | SAYS(TIME), VOICED(VOICE_EXAM), "<w>が<up>と<dn>の間の<L><u>を<kd>のに<n><t>を{要する}"},
    {SAYS(WAY) | SAYS(TIME), NOTES, "<w>、<km><L><u>→<n><t>"},
    {SAYS(WAY) | SAYS(TIME), NOTES, "<L><u>の<km>に<n><t>"},
    {SAYS(STREAM) | SAYS(WAY) | SAYS(TIME), 0, "<ru><R><u>で流れる川の<L><u>の区間を、<w>が<n><t>で{<kd>/た}"},
    {SAYS(STREAM) | SAYS(WAY) | SAYS(TIME), 0, "<w>は、流れの速さが<my><R><u>の川を<L><u><kd>のに<n><t>{かかる}"},
    {SAYS(STREAM) | SAYS(WAY) | SAYS(TIME), NOTES, "<km><L><u>→<n><t>、流れ<R><pu>"},
    {SAYS_QUESTION, 0, "+同じ所を<od>には何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+同じ区間を<od>と何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+この<w>で同じ所を<od>のにかかる時間は何<t>{だ}か"},
    {SAYS_QUESTION, 0, "?同じ所を<od>のにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+<om>には何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<om>の時間は何<t>に{なる}か"},
    {SAYS_QUESTION, 0, "+もどりの<om>は何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>は同じ所を何<t>で{<od>}か"},
    {SAYS_QUESTION, TALK, "+では、<om>だと何<t>かかることに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+同じ区間を<od>のに要する時間は何<t>{だ}か"},
    {SAYS_QUESTION, NOTES, "+<om>は何<t>"},
    {SAYS_QUESTION, NOTES, "+同じ所を<od>と何<t>"},
    {SAYS(STREAM) | SAYS(WAY) | SAYS(TIME) | SAYS_QUESTION, 0, "<om>には何<t>{かかる}か。<w>は<L><u>の川を<n><t>で<km>、川の流れの速さは<ru><R><u>{だ}"},
    {0, 0, NULL},
};

const struct wording wording_ryusui2[] = {
    {"way", SAYS(STILL) | SAYS(STREAM) | SAYS(TIME), way},
    {"round", SAYS(STILL) | SAYS(STREAM) | SAYS(WAY), round_trip},
    {"way_stream", SAYS(STREAM) | SAYS(UP) | SAYS(DOWN), way_stream},
    {"other_time", SAYS(STREAM) | SAYS(WAY) | SAYS(TIME), other_time},
    {NULL, 0, NULL},
};
