/* ryusui_nagare.c - how it is told that two boats meet on a river, that an engine stops, that something drifts away.
 *
 * Slots as in ryusui.h; <a> and <b> two boats with <S> and <V> in still water, <D> the way; <m> how long the engine
 * stops, or until the loss is missed; <o> what was lost, <L> how far it drifted.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ryusui.h"

/* ---- two boats ---- */
enum { BOATS, WAY = 2 };
enum { MEETING = SAYS(BOATS) | SAYS(BOAT_STREAM) | SAYS(WAY) };
static const struct phrasing meet[] = {
    FLOWING,
    {SAYS(BOAT_STREAM), 0, "この川は<ev><R><u>の速さで流れて{いる}"},
    {SAYS(BOAT_STREAM), 0, "<ru><R><u>で流れる川が{ある}"},
    {SAYS(BOAT_STREAM), TALK, "看板に、川の流れは<ru><R><u>と書いて{ある}"},
    {SAYS(BOATS), 0, "+静水での速さは<a>が<ru><S><u>、<b>が<ru><V><u>{だ}"},
    {SAYS(BOATS), 0, "+<a>は静水では<ru><S><u>、<b>は静水では<ru><V><u>で{進む}"},
    {SAYS(BOATS), 0, "+流れのない所で、<a>は<ru><S><u>、<b>は<ru><V><u>で{進む}"},
    {SAYS(BOATS), 0, "+<a>の静水時の速さは<my><S><u>、<b>の静水時の速さは<my><V><u>{だ}"},
    {SAYS(BOATS), 0, "+<b>の静水での速さは<ru><V><u>、<a>の静水での速さは<ru><S><u>{だ}"},
    {SAYS(BOATS), 0, "+静かな水の上を、<a>は<ev><S><u>、<b>は<ev><V><u>{進む}"},
    {SAYS(BOATS), 0, "+2せきの静水での速さは、それぞれ<ru><S><u>(<a>)と<ru><V><u>(<b>){だ}"},
    {SAYS(BOATS), TALK, "+流れのない湖なら、<a>は<ru><S><u>、<b>は<ru><V><u>で{走る}"},
    {SAYS(BOATS), TALK, "+パンフレットには、静水での速さは<a>が<ru><S><u>、<b>が<ru><V><u>と書いて{ある}"},
    {SAYS(BOATS), VOICED(VOICE_EXAM), "+ただし、静水における速さは<a>が<ru><S><u>、<b>が<ru><V><u>と{する}"},
    {SAYS(BOATS), NOTES, "+静水:<a><S><pu>、<b><V><pu>"},
    {SAYS(BOATS), NOTES, "+<a> <ru><S><u>、<b> <ru><V><u>(静水)"},
    {SAYS(WAY), 0, "川にそって<D><u>はなれた<up>と<dn>から、<a>は下り、<b>は上って、同時に{出発する}"},
    {SAYS(WAY), 0, "<up>を<a>が、<D><u>先の<dn>を<b>が、同時に向かい合って{出発する}"},
    {SAYS(WAY), 0, "<up>と<dn>は<D><u>はなれていて、<a>は<up>から、<b>は<dn>から同時に{出る}"},
    {SAYS(WAY), 0, "<a>は<up>から川を下り、同時に<b>は<dn>から川を{上る}。2地点の間は<D><u>{だ}"},
    {SAYS(WAY), 0, "<D><u>はなれた<up>と<dn>の間で、<up>を出る<a>と<dn>を出る<b>が同時に{出発する}"},
    {SAYS(WAY), 0, "<up>から<dn>までは<D><u>で、同じ時こくに<a>が<up>から下り始め、<b>が<dn>から上り{始める}"},
    {SAYS(WAY), 0, "<b>が<dn>から、<a>がその<D><u>先の<up>から、同時に近づき{始める}"},
    {SAYS(WAY), 0, "2せきの船が<D><u>はなれた所から向かい合って同時に{出発する}。<up>を出て下るのが<a>、<dn>を出て上るのが<b>{だ}"},
    {SAYS(WAY), TALK, "<a>が<up>から、<b>が<D><u>先の<dn>から、「せーの」で同時に{出発する/た}"},
    {SAYS(WAY), TALK, "朝、<D><u>はなれた<up>と<dn>を、<a>は下り、<b>は上りで同時に{出る/た}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "<D><u>はなれた<up>と<dn>を、<a>は<dn>へ、<b>は<up>へ向かって同時に{出発する/た}"},
    {SAYS(WAY), NOTES, "<up>~<dn> <D><u>、<a>は下り、<b>は上り、同時出発"},
    {SAYS(WAY), NOTES, "<D><u>の間を、<up>から<a>、<dn>から<b>が同時に出発"},
    ASKED_EITHER,
    {MEETING, 0, "<ru><R><u>で流れる川の<D><u>はなれた<up>と<dn>から、静水で<ru><S><u>の<a>が下り、静水で<ru><V><u>の<b>が上って、同時に{出発する}"},
    {MEETING, NOTES, "流れ<R><pu>、<up>から<a>(静水<S><pu>)、<D><u>先の<dn>から<b>(静水<V><pu>)が同時出発"},
    {MEETING | SAYS_QUESTION, 0, "<qs>{だ}か。川の流れは<ru><R><u>、<up>と<dn>の間は<D><u>で、静水で<ru><S><u>の<a>が<up>から下り、静水で<ru><V><u>の<b>が<dn>から{上る}"},
    {0, 0, NULL},
};

/* ---- the engine stops ---- */
enum { LENGTH = 2, STOP };
enum { STOPPING = SAYS(BOAT_STILL) | SAYS(BOAT_STREAM) | SAYS(LENGTH) | SAYS(STOP) };
static const struct phrasing stop[] = {
    STILL_WATER,
    FLOWING,
    {SAYS(LENGTH), 0, "+<w>はこの川を<D><u>{上る}"},
    {SAYS(LENGTH), 0, "+<dn>から<D><u>先の<up>まで、この<w>で{上る}"},
    {SAYS(LENGTH), 0, "+<dn>から<up>までの道のりは<D><u>{だ}"},
    {SAYS(LENGTH), NOTES, "+<D><u>を上る"},
    {SAYS(STOP), 0, "+とちゅうでエンジンが<m><tk>止まり、川に流されて{しまう/た}"},
    {SAYS(STOP), 0, "+とちゅうでエンジンがこしょうし、<m><tk>{流される/た}"},
    {SAYS(STOP), 0, "+上るとちゅう、<m><tk>はエンジンを止めて流れにまかせて{いる/た}"},
    {SAYS(STOP), TALK, "+ところが、とちゅうでエンジンが<m><tk>動かず、下流へ流されて{しまう/た}"},
    {SAYS(STOP), NOTES, "+とちゅう<m><tk>エンジン停止で流される"},
    {SAYS(LENGTH) | SAYS(STOP), 0, "+この<w>が川を<D><u>上るとき、とちゅうでエンジンが<m><tk>止まって{流される/た}"},
    {SAYS(LENGTH) | SAYS(STOP), 0, "+<D><u>上流へ向かったが、とちゅうの<m><tk>はエンジンが止まって下流へ{流される/た}"},
    {SAYS(LENGTH) | SAYS(STOP), 0, "+<w>で<dn>から<D><u>先の<up>へ行くとちゅう、エンジンのこしょうで<m><tk>{流される/た}"},
    {SAYS(LENGTH) | SAYS(STOP), 0, "+<D><u>の上りを進むとちゅうで、<m><tk>だけ流されてから、また同じ速さで上り{続ける/た}"},
    {SAYS(LENGTH) | SAYS(STOP), 0, "+<D><u>先の<up>をめざしたが、<m><tk>エンジンが動かず、その間は流れにもどされて{いる/た}"},
    {SAYS(LENGTH) | SAYS(STOP), 0, "+川を<D><u>上る間に、<m><tk>、エンジンを止めて流されたことが{ある/た}"},
    {SAYS(LENGTH) | SAYS(STOP), TALK, "+<D><u>先の<up>までのはずが、とちゅうでエンジンが止まり、<m><tk>も流されて{しまう/た}"},
    {SAYS(LENGTH) | SAYS(STOP), VOICED(VOICE_EXAM), "+この<w>が<D><u>上流の地点へ向かうとちゅう、エンジンが<m><tk>停止して{流される/た}"},
    {SAYS(LENGTH) | SAYS(STOP), NOTES, "+<D><u>の上り、とちゅう<m><tk>流される"},
    {SAYS_QUESTION, 0, "+上り終わるまでに、全部で何<t>{かかる/た}か"},
    {SAYS_QUESTION, 0, "+出発してから着くまでに何<t>{かかる/た}か"},
    {SAYS_QUESTION, 0, "+着いたのは出発してから何<t>後{だ/た}か"},
    {SAYS_QUESTION, 0, "+?出発してから着くまでの時間|<t>"},
    {SAYS_QUESTION, 0, "+全部で何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+流された時間も入れて何<t>{かかる/た}か"},
    {SAYS_QUESTION, 0, "+<w>は何<t>後に{着く/た}か"},
    {SAYS_QUESTION, 0, "+止まった時間もふくめて、何<t>で{着く/た}か"},
    {SAYS_QUESTION, 0, "+上り始めてから上り終わるまでの時間は何<t>{だ}か"},
    {SAYS_QUESTION, TALK, "+結局、何<t>かかったことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+出発してから目的の地点に着くまでに要した時間は何<t>{だ}か"},
    {SAYS_QUESTION, NOTES, "+全部で何<t>"},
    {SAYS_QUESTION, NOTES, "+着くまで何<t>"},
    {STOPPING, 0, "静水での速さが<ru><S><u>の<w>が、<ru><R><u>で流れる川を<D><u>上るとちゅう、エンジンが<m><tk>止まって{流される/た}"},
    {STOPPING | SAYS_QUESTION, 0, "<D><u>上るのに全部で何<t>{かかる}か。<w>は静水では<ru><S><u>、川の流れは<ru><R><u>で、とちゅうの<m><tk>はエンジンが止まって流されて{いる/た}"},
    {0, 0, NULL},
};

/* ---- lost on the way up ---- */
enum { LOST = 2, CAUGHT };
#define LOSING \
    {SAYS(LOST), 0, "<w>で川を上っているとき<o>を落とし、<m><t>後に気づいて引き返し、流れる<o>に{追いつく/た}。<w>の静水での速さは一定{だ}"}, \
    {SAYS(LOST), 0, "川を上る<w>から<o>が落ちたが、気づいたのは<m><t>後{だ/た}。すぐに向きを変えて追いかけ、<o>を{拾う/た}"}, \
    {SAYS(LOST), 0, "川を上る<w>が<o>を落とし、<m><t>後にもどり始めて<o>に{追いつく/た}"}, \
    {SAYS(LOST), 0, "<o>を落としたまま川を<m><tk>上った<w>が、引き返して<o>を{拾う/た}。静水での<w>の速さは行きも帰りも同じ{だ}"}, \
    {SAYS(LOST), 0, "<w>で川を上るとちゅうで<o>を水に落とし、<m><t>たってから気がついて、すぐに下って{追いつく/た}"}, \
    {SAYS(LOST), 0, "川の上流へ向かう<w>から<o>が流され、<m><t>後に引き返した<w>が<o>を{拾う/た}。<w>は静水ではいつも同じ速さで{進む}"}, \
    {SAYS(LOST), 0, "上流へ進む<w>が<o>を川に落とした。そのことに<m><t>後に気づき、Uターンして<o>を{取りもどす/た}"}, \
    {SAYS(LOST), TALK, "<A>は<w>で川を上っていて<o>を落とし、<m><t>後に「しまった」と気づいて引き返し、流れる<o>に{追いつく/た}"}, \
    {SAYS(LOST), TALK, "川を上る<w>の上から、風で<o>が飛ばされて水に落ちた。<m><t>後に気づき、大急ぎでもどって{拾う/た}。急いでも<w>の静水での速さは{変わらない}"}, \
    {SAYS(LOST), VOICED(VOICE_EXAM), "静水での速さが一定の<w>が川を上るとちゅうで<o>を落とし、<m><t>後に引き返して、流される<o>に{追いつく/た}"}, \
    {SAYS(LOST), NOTES, "川を上る<w>が<o>を落とす、<m><t>後に引き返し、<o>に追いつく"}, \
    {SAYS(LOST), NOTES, "<o>を落として<m><tk>上る→引き返して拾う(<w>)"}

static const struct phrasing lost_way[] = {
    FLOWING,
    {SAYS(BOAT_STREAM), 0, "この川は<ev><R><u>の速さで流れて{いる}"},
    {SAYS(BOAT_STREAM), 0, "+[なお、|]流れの速さは<ru><R><u>{だ}"},
    {SAYS(BOAT_STREAM), 0, "+川の流れは<my><R><u>{だ}"},
    LOSING,
    {SAYS_QUESTION, 0, "+<o>を拾ったのは、落とした所から何<u>下流{だ}か"},
    {SAYS_QUESTION, 0, "+<o>は何<u>{流される/た}か"},
    {SAYS_QUESTION, 0, "+追いつくまでに、<o>は何<u>流されて{いる/た}か"},
    {SAYS_QUESTION, 0, "+<o>が流された道のりは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+?<o>が流された道のり|<u>"},
    {SAYS_QUESTION, 0, "+拾った所は、落とした所から何<u>はなれて{いる}か"},
    {SAYS_QUESTION, 0, "+追いついたのは、落とした所の何<u>下流{だ}か"},
    {SAYS_QUESTION, 0, "+落とした所と拾った所の間は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+落ちてから拾われるまでに、<o>は何<u>{進む/た}か"},
    {SAYS_QUESTION, TALK, "+<o>は何<u>も流されたことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>が<o>に追いついた地点は、落とした地点から何<u>下流{だ}か"},
    {SAYS_QUESTION, NOTES, "+<o>は何<u>流された"},
    {SAYS_QUESTION, NOTES, "+落とした所から何<u>下流"},
    {SAYS(BOAT_STREAM) | SAYS(LOST), 0, "<ru><R><u>で流れる川を上る<w>が<o>を落とし、<m><t>後に気づいて引き返し、<o>に{追いつく/た}"},
    {SAYS(BOAT_STREAM) | SAYS(LOST), NOTES, "流速<R><pu>、<w>で上るとちゅう<o>を落とす、<m><t>後に引き返して拾う"},
    {SAYS(BOAT_STREAM) | SAYS(LOST) | SAYS_QUESTION, 0, "<o>は何<u>{流される/た}か。川の流れは<ru><R><u>で、川を上る<w>は<o>を落とした<m><t>後に引き返して{追いつく/た}"},
    {0, 0, NULL},
};

static const struct phrasing lost_stream[] = {
    LOSING,
    {SAYS(CAUGHT), 0, "+追いついたのは、落とした所から<L><u>下流{だ/た}"},
    {SAYS(CAUGHT), 0, "+<o>を拾ったのは、落とした所の<L><u>下流{だ/た}"},
    {SAYS(CAUGHT), 0, "+<o>は<L><u>流されて{いる/た}"},
    {SAYS(CAUGHT), 0, "+拾った所は、落とした所から<L><u>はなれて{いる/た}"},
    {SAYS(CAUGHT), 0, "+追いつくまでに<o>が流された道のりは<L><u>{だ}"},
    {SAYS(CAUGHT), 0, "+落とした所と拾った所の間は<L><u>{だ}"},
    {SAYS(CAUGHT), 0, "+そのとき、<o>は落ちた所から<L><u>流されて{いる/た}"},
    {SAYS(CAUGHT), TALK, "+<o>は<L><u>も流されて{いる/た}"},
    {SAYS(CAUGHT), TALK, "+地図で見ると、落とした所と拾った所は<L><u>はなれて{いる}"},
    {SAYS(CAUGHT), VOICED(VOICE_EXAM), "+追いついた地点は、落とした地点より<L><u>下流{だ/た}"},
    {SAYS(CAUGHT), NOTES, "+<L><u>下流で追いつく"},
    {SAYS(CAUGHT), NOTES, "+<o>は<L><u>流された"},
    WHICH_SPEED("川の流れの速さ"),
    {SAYS_QUESTION, 0, "+川は<ru>何<u>で流れて{いる}か"},
    {SAYS_QUESTION, 0, "+流れの速さは<my>何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+川の水は<ev>何<u>{流れる}か"},
    {SAYS_QUESTION, NOTES, "流速は<ru>何<u>"},
    {SAYS(LOST) | SAYS(CAUGHT), 0, "川を上る<w>が<o>を落とし、<m><t>後に引き返して、落とした所から<L><u>下流で{追いつく/た}"},
    {SAYS(LOST) | SAYS(CAUGHT), 0, "<o>を落としたことに<m><t>後に気づいた上りの<w>が、すぐに引き返し、<L><u>下流で<o>を{拾う/た}"},
    {SAYS(LOST) | SAYS(CAUGHT) | SAYS_QUESTION, 0, "川の流れの速さは<ru>何<u>{だ}か。川を上る<w>が<o>を落とし、<m><t>後に引き返すと、落とした所から<L><u>下流で{追いつく/た}"},
    {0, 0, NULL},
};

const struct wording wording_ryusui_nagare[] = {
    {"meet", MEETING, meet},
    {"stop", STOPPING, stop},
    {"lost_way", SAYS(BOAT_STREAM) | SAYS(LOST), lost_way},
    {"lost_stream", SAYS(LOST) | SAYS(CAUGHT), lost_stream},
    {NULL, 0, NULL}};
