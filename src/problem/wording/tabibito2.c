/* tabibito2.c - how travellers are told of whose speed or place is asked for.
 *
 * Slots as in tabibito.c; other_speed and chase_speed ask for the speed of <r> and of <p>. Around <o>: <L> the lap,
 * <m> until they meet, <n> until one overtakes, <who> is asked for; <a> and <b> the lap times.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/tabibito.h"

/* ---- whose speed ---- */
#define SPEED_OF(who) \
    {SAYS_QUESTION, 0, who "の速さは<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, who "は<ru>何<u>で{進む/た}か"}, \
    {SAYS_QUESTION, 0, who "は<my>何<u>の速さで{進む/た}か"}, \
    {SAYS_QUESTION, 0, who "は<ev>何<u>{進む}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" who "の速さは<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, who "の速さは<ru>何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, who "の<ru>は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, who "の進む速さを<ru>で表すと何<u>{だ}か"}, \
    {SAYS_QUESTION, TALK, "+" who "は<ru>何<u>で進んだことに{なる}か"}, \
    {SAYS_QUESTION, TALK, who "の速さは、<ru>で言うと何<u>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+" who "の速さを求めると、<ru>何<u>{だ}か"}, \
    {SAYS_QUESTION, NOTES, who "は<ru>何<u>"}, \
    {SAYS_QUESTION, NOTES, who "の速さは何<pu>"}

static const struct phrasing other_speed[] = {
    BETWEEN,
    TOWARDS,
    BOTH_ENDS,
    THEY_MET,
    SPEED_OF("<r>"),
    {SAYS(FAST), 0, "+<p>は<ru><f><u>で{進む}"},
    {SAYS(FAST), 0, "+<p>の速さは<my><f><u>{だ}"},
    {SAYS(FAST), 0, "+<p>は<ev><f><u>{進む}"},
    {SAYS(FAST), 0, "+<p>の進む速さは<f><pu>{だ}"},
    {SAYS(FAST), 0, "+<two>のうち<p>の速さは<ru><f><u>{だ}"},
    {SAYS(FAST), TALK, "+<p>は<ru><f><u>くらいで{進む}"},
    {SAYS(FAST), TALK, "+<p>は<ev><f><u>進んだと{する}"},
    {SAYS(FAST), VOICED(VOICE_EXAM), "+ただし、<p>の速さは<ru><f><u>と{する}"},
    {SAYS(FAST), NOTES, "+<p> <ru><f><u>"},
    {SAYS(FAST) | SAYS(MET), 0, "+<p>は<ru><f><u>で進み、<m><t>後に<r>と{出会う/た}"},
    {SAYS(FAST) | SAYS(MET), 0, "+<ru><f><u>の<p>と<r>は、<m><t>後に{出会う/た}"},
    {SAYS(FAST) | SAYS(MET), 0, "+<p>が<my><f><u>の速さで進むと、<two>は<m><t>後に{出会う/た}"},
    {SAYS(START) | SAYS(FAST) | SAYS(MET), 0, "+<p>は<h>を<ru><f><u>で、<r>は<g>を、同時に向かい合って出発し、<m><t>後に{出会う/た}"},
    {SAYS(WAY) | SAYS(START) | SAYS(FAST) | SAYS(MET), 0, "<D><u>の道の両はしから、<ru><f><u>の<p>と<r>が同時に向かい合って出発し、<m><t>後に{出会う/た}"},
    {SAYS(WAY) | SAYS(START) | SAYS(FAST) | SAYS(MET), TALK, "<h>と<g>の両方から同時に進むと、<p>と<r>は<m><t>で会えた。<h>から<g>までは<D><u>で、<h>を出た<p>は<ru><f><u>{だ}"},
    {SAYS(WAY) | SAYS(START) | SAYS(FAST) | SAYS(MET), NOTES, "間<D><u>、<p> <ru><f><u>、<r>と同時に向かい合って出発、<m><t>で出会う"},
    {SAYS(WAY) | SAYS(START) | SAYS(FAST) | SAYS(MET) | SAYS_QUESTION, 0, "<r>の速さは<ru>何<u>{だ}か。<D><u>はなれた<h>と<g>から、<ru><f><u>の<p>と<r>が同時に向かい合って出発し、<m><t>後に{出会う/た}"},
    {0, 0, NULL},
};

static const struct phrasing chase_speed[] = {
    LEFT_AND_FOLLOWED,
    SPEED_OF("<p>"),
    {SAYS(MET), 0, "+<p>は、出発してから<m><t>後に{追いつく/た}"},
    {SAYS(MET), 0, "+<p>は<m><t>で<r>に{追いつく/た}"},
    {SAYS(MET), 0, "+<p>が<r>に追いつくまでに、<p>が出てから<m><t>{かかる/た}"},
    {SAYS(MET), 0, "+<r>は、<p>が出てから<m><t>後に{追いつかれる/た}"},
    {SAYS(MET), 0, "+<p>が<m><tk>進んだところで{追いつく/た}"},
    {SAYS(MET), 0, "+追いついたのは、<p>が<h>を出た<m><t>後{だ/た}"},
    {SAYS(MET), 0, "+すると、<p>は追いかけ始めて<m><t>後に<r>に{ならぶ/た}"},
    {SAYS(MET), TALK, "+<p>は、<h>を出て<m><t>でやっと{追いつく/た}"},
    {SAYS(MET), VOICED(VOICE_EXAM), "+<p>は出発の<m><t>後に<r>に{追いつく/た}"},
    {SAYS(MET), NOTES, "+<p>は出発後<m><t>で追いつく"},
    {SAYS(WAIT) | SAYS(MET), 0, "+その<w><t>後に<h>を出た<p>は、<m><t>で<r>に{追いつく/た}"},
    {SAYS(WAIT) | SAYS(MET), 0, "+<p>は<w><t>おくれて出て、出発から<m><t>後に{追いつく/た}"},
    {SAYS(WAIT) | SAYS(MET), TALK, "+わすれ物を持った<p>が<w><t>後に追いかけ、<m><t>で{追いつく/た}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(MET), 0, "<h>を<ru><v><u>で出た<r>に、<w><t>後に出た<p>が、出発の<m><t>後に{追いつく/た}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(MET), 0, "先に<h>を出た<r>を、<p>が<w><t>おくれて追いかけ、<m><t>後に{追いつく/た}。<r>の速さは<ru><v><u>{だ}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(MET), NOTES, "<r>:<ru><v><u>で先発、<w><t>後に<p>が追う、<p>の出発後<m><t>で追いつく"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(MET) | SAYS_QUESTION, 0, "<p>の速さは<ru>何<u>{だ}か。<ru><v><u>で進む<r>が<h>を出た<w><t>後に<p>が追いかけて、<m><t>後に{追いつく/た}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(MET) | SAYS_QUESTION, 0, "<p>が、<w><t>前に<ru><v><u>で<h>を出た<r>に<m><t>で追いつくには、<ru>何<u>で進めば{いい}か"},
    {0, 0, NULL},
};

static const struct phrasing place[] = {
    LEFT_AND_FOLLOWED,
    {SAYS(FAST), 0, "+<p>は<ru><f><u>で{進む}"},
    {SAYS(FAST), 0, "+<p>の速さは<ru><f><u>{だ}"},
    {SAYS(FAST), 0, "+<p>は<my><f><u>の速さで{追いかける}"},
    {SAYS(FAST), 0, "+<p>は<ev><f><u>{進む}"},
    {SAYS(FAST), 0, "+<p>の進む速さは<f><pu>{だ}"},
    {SAYS(FAST), TALK, "+<p>はがんばって<ru><f><u>で{進む}"},
    {SAYS(FAST), VOICED(VOICE_EXAM), "+ただし、<p>の速さは<ru><f><u>と{する}"},
    {SAYS(FAST), NOTES, "+<p> <ru><f><u>"},
    {SAYS(WAIT) | SAYS(FAST), 0, "+その<w><t>後に、<p>が<ru><f><u>で{追いかける/た}"},
    {SAYS(WAIT) | SAYS(FAST), 0, "+<w><t>おくれて、<p>が<my><f><u>の速さで同じ道を{追いかける/た}"},
    {SAYS(WAIT) | SAYS(FAST), TALK, "+わすれ物に気づいた<p>が、<w><t>後に<ru><f><u>で{追いかける/た}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), 0, "<r>が<h>を出てから<w><t>後に、<p>が同じ道を{追いかける/た}。<r>の速さは<ru><v><u>、<p>の速さは<ru><f><u>{だ}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), 0, "<p>は、<w><t>前に<ru><v><u>で<h>を出た<r>を、<ru><f><u>で{追いかける}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), 0, "先に<h>を出た<r>を、<p>が<w><t>おくれて{追いかける}。<r>は<ru><v><u>、<p>は<ru><f><u>で{進む}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), TALK, "<h>を出た<r>は<ru><v><u>で進んでいて、<w><t>後にわすれ物に気づいた<p>が<ru><f><u>で{追いかける/た}"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), NOTES, "<h>から<r> <ru><v><u>、<w><t>後に<p> <ru><f><u>で追う"},
    {SAYS_QUESTION, 0, "<p>が<r>に追いつくのは、<h>から何<u>の所{だ}か"},
    {SAYS_QUESTION, 0, "+追いついた地点は<h>から何<u>はなれて{いる}か"},
    {SAYS_QUESTION, 0, "+<p>は<h>から何<u>進んだ所で{追いつく}か"},
    {SAYS_QUESTION, 0, "?<p>が<r>に追いつく地点までの<h>からの道のり|<u>"},
    {SAYS_QUESTION, 0, "+追いつくまでに<p>が進む道のりは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<p>が<r>に追いつく地点は、<h>から何<u>の所{だ}か"},
    {SAYS_QUESTION, 0, "+<r>は、<h>から何<u>の所で{追いつかれる}か"},
    {SAYS_QUESTION, 0, "+<h>から追いつく所までの道のりは何<u>に{なる}か"},
    {SAYS_QUESTION, TALK, "+<h>から何<u>の所で追いつけることに{なる}か"},
    {SAYS_QUESTION, TALK, "+<p>が追いつくのは、<h>から何<u>先{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<p>が<r>に追いつくのは、<h>から何<u>の地点{だ}か"},
    {SAYS_QUESTION, NOTES, "+追いつくのは<h>から何<u>"},
    {SAYS_QUESTION, NOTES, "+追いつく地点は<h>から何<u>の所"},
    {SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST) | SAYS_QUESTION, 0, "<h>から何<u>の所で{追いつく}か。<r>は<ru><v><u>で<h>を出て、<w><t>後に<p>が<ru><f><u>で{追いかける}"},
    {0, 0, NULL},
};

/* ---- apart from one place ---- */
static const struct phrasing away[] = {
    {SAYS(START), 0, "<p>と<r>が、<h>から同時に反対の[方向|向き]へ{出発する/た}"},
    {SAYS(START), 0, "<p>と<r>は同じ地点を同時に出て、まっすぐな道を反対向きに{進む}"},
    {SAYS(START), 0, "<h>の前で別れた<p>と<r>が、同時に反対の方向へ進み{始める/た}"},
    {SAYS(START), 0, "<h>を同時に出て、<p>は東へ、<r>は西へ{進む}"},
    {SAYS(START), 0, "<p>と<r>が、まっすぐな道の上の<h>から、たがいに反対の向きに同時に{出発する}"},
    {SAYS(START), 0, "同じ所から同時に、<p>は右へ、<r>は左へまっすぐ{進む}"},
    {SAYS(START), 0, "<h>から、<p>と<r>が正反対の方向に同時に進み{始める}"},
    {SAYS(START), TALK, "けんかした<p>と<r>が、<h>から同時に反対の方向へ進み{始める/た}"},
    {SAYS(START), TALK, "「またね。」と、<p>と<r>は<h>から同時に反対の方向へ{進む/た}"},
    {SAYS(START), VOICED(VOICE_EXAM), "<p>と<r>が、直線の道の上の同一地点を同時に出発し、反対の方向に進むものと{する}"},
    {SAYS(START), NOTES, "<p>と<r>、<h>から同時に反対方向へ"},
    {SAYS(START), NOTES, "同じ所から同時に反対向きに進む<p>と<r>"},
    SPEEDS,
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<p>は<ru><f><u>、<r>は<ru><v><u>で、<h>から同時に反対の方向へ{出発する}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<ru><f><u>の<p>と<ru><v><u>の<r>が、同じ所を同時に出て反対向きに{進む}"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST), 0, "<h>を同時に出て、<p>は東へ<my><f><u>、<r>は西へ<my><v><u>の速さで{進む}"},
    {SAYS(MET), 0, "+出発してから<m><t>が{たつ/た}"},
    {SAYS(MET), 0, "+<two>は<m><tk>{進む/た}"},
    {SAYS(MET), 0, "+<two>が<m><tk>進み続けたと{する}"},
    {SAYS(MET), 0, "+進んだ時間は<m><t>{だ}"},
    {SAYS(MET), 0, "+<two>は休まずに<m><tk>{進む}"},
    {SAYS(MET), TALK, "+時計を見ると、<m><t>が{過ぎる/た}"},
    {SAYS(MET), NOTES, "+<m><tk>進む"},
    {SAYS_QUESTION, 0, "+<two>の間は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+<two>は何<u>はなれて{いる}か"},
    {SAYS_QUESTION, 0, "?<p>と<r>の間の道のり|<u>"},
    {SAYS_QUESTION, 0, "<p>と<r>は何<u>{はなれる}か"},
    {SAYS_QUESTION, 0, "+このとき、<p>と<r>の間は何<u>{ある}か"},
    {SAYS_QUESTION, 0, "+<two>の間の道のりは何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+<two>は何<u>はなれてしまったことに{なる}か"},
    {SAYS_QUESTION, NOTES, "+<two>の間は何<u>"},
    {SAYS(MET) | SAYS_QUESTION, 0, "+<m><t>後に、<two>の間は何<u>に{なる}か"},
    {SAYS(MET) | SAYS_QUESTION, 0, "+<m><t>たつと、<two>は何<u>{はなれる}か"},
    {SAYS(MET) | SAYS_QUESTION, 0, "+出発してから<m><t>後の<p>と<r>の間の道のりは何<u>{だ}か"},
    {SAYS(MET) | SAYS_QUESTION, NOTES, "+<m><t>後の間は何<u>"},
    {SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS(MET) | SAYS_QUESTION, 0, "<m><t>後に<p>と<r>は何<u>はなれて{いる}か。<p>は<ru><f><u>、<r>は<ru><v><u>で、<h>を同時に出て反対の方向へ{進む}"},
    {0, 0, NULL},
};

/* ---- their sum and their difference: <p> is faster by <d> ---- */
enum { FASTER_BY = FAST };
static const struct phrasing pair_speed[] = {
    BETWEEN,
    TOWARDS,
    BOTH_ENDS,
    THEY_MET,
    {SAYS(FASTER_BY), 0, "+<p>の速さは<r>より<ru><d><u>{速い}"},
    {SAYS(FASTER_BY), 0, "+<p>は<r>より<ev><d><u>多く{進む}"},
    {SAYS(FASTER_BY), 0, "+<two>の速さの差は<ru><d><u>で、<p>のほうが{速い}"},
    {SAYS(FASTER_BY), 0, "+<r>の速さは<p>より<ru><d><u>{おそい}"},
    {SAYS(FASTER_BY), 0, "+速さは、<p>のほうが<r>より<ru><d><u>だけ{速い}"},
    {SAYS(FASTER_BY), 0, "+<p>は<r>より<my><d><u>速く{進む}"},
    {SAYS(FASTER_BY), TALK, "+<p>のほうが<ru><d><u>だけ速いことがわかって{いる}"},
    {SAYS(FASTER_BY), VOICED(VOICE_EXAM), "+ただし、<p>の速さは<r>の速さより<ru><d><u>速いものと{する}"},
    {SAYS(FASTER_BY), NOTES, "+<p>が<ru><d><u>速い"},
    {SAYS(FASTER_BY), NOTES, "+速さの差<d><pu>、<p>が速い"},
    {SAYS(WAY) | SAYS(START) | SAYS(MET), 0, "<D><u>はなれた<h>と<g>から、<p>と<r>が向かい合って同時に出発すると、<m><t>後に{出会う/た}"},
    {SAYS(WAY) | SAYS(START) | SAYS(FASTER_BY) | SAYS(MET), 0, "<D><u>の道の両はしから同時に向かい合って出発した<p>と<r>は、<m><t>後に{出会う/た}。<p>は<r>より<ru><d><u>{速い}"},
    {SAYS(WAY) | SAYS(START) | SAYS(FASTER_BY) | SAYS(MET), NOTES, "<D><u>、両はしから同時出発、<m><t>で出会う、<p>が<ru><d><u>速い"},
    SPEED_OF("<who>"),
    {SAYS(WAY) | SAYS(START) | SAYS(FASTER_BY) | SAYS(MET) | SAYS_QUESTION, 0, "<who>の速さは<ru>何<u>{だ}か。<D><u>はなれた<h>と<g>から同時に向かい合って出発した<p>と<r>は<m><t>後に出会い、<p>は<r>より<ru><d><u>{速い}"},
    {0, 0, NULL},
};

/* ---- around a pond ---- */
#define ROUND_LAP \
    {SAYS(WAY), 0, "まわりの長さが<L><u>の<o>が{ある}"}, \
    {SAYS(WAY), 0, "<o>のまわりの道は1周<L><u>{だ}"}, \
    {SAYS(WAY), 0, "1周<L><u>の<o>が{ある}"}, \
    {SAYS(WAY), 0, "<o>を1周すると<L><u>{ある}"}, \
    {SAYS(WAY), 0, "<o>の[周囲|まわり]は<L><u>{だ}"}, \
    {SAYS(WAY), 0, "<p>と<r>が、1周<L><u>の<o>を{回る}"}, \
    {SAYS(WAY), TALK, "いつも行く<o>は1周<L><u>{だ}"}, \
    {SAYS(WAY), VOICED(VOICE_EXAM), "周囲の長さが<L><u>である<o>が{ある}"}, \
    {SAYS(WAY), NOTES, "<o>1周<L><u>"}

enum { OPPOSITE = SLOW, SAME = FAST };
static const struct phrasing pond_speed[] = {
    ROUND_LAP,
    {SAYS(OPPOSITE), 0, "+<p>と<r>が同じ地点から同時に反対の向きに進むと、<m><t>後に{出会う}"},
    {SAYS(OPPOSITE), 0, "+同じ所を同時に出て反対の方向に回ると、<p>と<r>は<m><t>後にはじめて{出会う}"},
    {SAYS(OPPOSITE), 0, "+<p>と<r>は、同じ地点から逆向きに同時に進み始めて<m><t>後に{出会う/た}"},
    {SAYS(OPPOSITE), TALK, "+<p>と<r>が同じ所から同時に逆回りに出発すると、<m><t>で顔を{合わせる/た}"},
    {SAYS(OPPOSITE), NOTES, "+<p>と<r>、同じ所から同時に逆向き→<m><t>で出会う"},
    {SAYS(SAME), 0, "+同じ向きに進むと、<n><t>後に<p>が<r>をはじめて{追いこす}"},
    {SAYS(SAME), 0, "+同じ所から同時に同じ方向に回ると、<n><t>後に<p>が<r>に{追いつく}"},
    {SAYS(SAME), 0, "+同じ回り方では、<p>が<r>に<n><t>後に1周の差を{つける}"},
    {SAYS(SAME), TALK, "+同じ向きなら、<n><t>で速いほうの<p>が<r>を追いぬいて{しまう}"},
    {SAYS(SAME), NOTES, "+同じ向き→<n><t>で<p>が追いこす"},
    {SAYS(OPPOSITE) | SAYS(SAME), 0, "+<p>と<r>が同じ地点から同時に、反対の方向に進むと<m><t>後に出会い、同じ方向に進むと<n><t>後に<p>が<r>をはじめて{追いこす}"},
    {SAYS(OPPOSITE) | SAYS(SAME), 0, "+同じ所から同時に出発すると、<p>と<r>は、反対向きでは<m><t>で出会い、同じ向きでは<n><t>で<p>が<r>に{追いつく}"},
    {SAYS(OPPOSITE) | SAYS(SAME), 0, "+同じ所を同時に出た<p>と<r>は、逆回りだと<m><t>ごとに出会い、同じ回り方だと<n><t>ごとに<p>が<r>を{追いこす}"},
    {SAYS(OPPOSITE) | SAYS(SAME), VOICED(VOICE_EXAM), "+<p>と<r>が同一地点を同時に出発するとき、反対方向に進めば<m><t>後に出会い、同じ方向に進めば<n><t>後に<p>が<r>を追いこすと{いう}"},
    {SAYS(OPPOSITE) | SAYS(SAME), NOTES, "+同じ所から同時に出発、逆向き→<m><t>で出会う、同方向→<n><t>で<p>が<r>を追いこす"},
    {SAYS(WAY) | SAYS(OPPOSITE) | SAYS(SAME), 0, "1周<L><u>の<o>を<p>と<r>が同じ所から同時に出発し、反対の方向に回ると<m><t>で出会い、同じ方向に回ると<n><t>で<p>が<r>を{追いぬく}"},
    {SAYS(WAY) | SAYS(OPPOSITE) | SAYS(SAME), TALK, "1周<L><u>の<o>で<p>と<r>が同時にスタートした。逆回りだと<m><t>で出会い、同じ向きだと<n><t>で速いほうの<p>が1周の差を{つける/た}"},
    SPEED_OF("<who>"),
    {SAYS(WAY) | SAYS(OPPOSITE) | SAYS(SAME) | SAYS_QUESTION, 0, "<who>の速さは<ru>何<u>{だ}か。<p>と<r>が1周<L><u>の<o>を同じ所から同時に回ると、反対向きでは<m><t>後に出会い、同じ向きでは<n><t>後に<p>が<r>に{追いつく}"},
    {0, 0, NULL},
};

enum { LAP_OF_P, LAP_OF_R, ROUND };
static const struct phrasing laps[] = {
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P), 0, "<o>のまわりを1周するのに、<p>は<a><t>、<r>は<b><t>{かかる}"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P), 0, "<p>は<o>を<a><t>で1周し、<r>は<b><t>で1周{する}"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P), 0, "<o>を1周する時間は、<p>が<a><t>、<r>が<b><t>{だ}"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P), 0, "<o>の道を、<r>は1周<b><t>、<p>は1周<a><t>の速さで{進む}"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P), 0, "<p>は<a><t>で、<r>は<b><t>で<o>を1周することが{できる}"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P), 0, "<o>を1周するのに<a><t>かかる<p>と、<b><t>かかる<r>が{いる}"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P), TALK, "<o>を、<p>はいつも<a><t>で、<r>は<b><t>で1周して{いる}"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P), VOICED(VOICE_EXAM), "<o>の周囲を1周するのに要する時間は、<p>が<a><t>、<r>が<b><t>{だ}"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P), NOTES, "<o>1周:<p><a><t>、<r><b><t>"},
    {SAYS(LAP_OF_P), 0, "<p>は<o>を<a><t>で{1周する}"},
    {SAYS(LAP_OF_R), 0, "<r>は<o>を<b><t>で{1周する}"},
    {SAYS(ROUND), 0, "+<two>は同じ地点から同時に<dv>{出発する}"},
    {SAYS(ROUND), 0, "+<p>と<r>が、同じ場所から同時に<dv>回り{始める}"},
    {SAYS(ROUND), 0, "+同じ所を同時に出て、<p>と<r>は<dv>{進む}"},
    {SAYS(ROUND), 0, "+<two>が<dv>回るとき、出発する地点と時こくは{同じだ}"},
    {SAYS(ROUND), 0, "+同じ地点から同時に、<p>と<r>が<dv>進み{続ける}"},
    {SAYS(ROUND), 0, "+<p>と<r>は<dv>、同じ地点から同時に{出発する}"},
    {SAYS(ROUND), TALK, "+<two>は「よーい、ドン。」で同じ所から<dv>{出発する/た}"},
    {SAYS(ROUND), VOICED(VOICE_EXAM), "+<two>が同一地点を同時に出発し、<dv>進むものと{する}"},
    {SAYS(ROUND), NOTES, "+同じ所から同時に<dv>"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P) | SAYS(ROUND), 0, "1周するのに<a><t>かかる<p>と<b><t>かかる<r>が、<o>の同じ地点から同時に<dv>進み{始める/た}"},
    {SAYS_QUESTION, 0, "<am>のは何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "<am>のは、出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, 0, "+<am>までに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "<am>のは何<t>後に{なる}か"},
    {SAYS_QUESTION, 0, "?<am>までの時間|<t>"},
    {SAYS_QUESTION, 0, "+出発して何<t>たつと、<am>ことに{なる}か"},
    {SAYS_QUESTION, TALK, "+<am>のは、スタートしてから何<t>後{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<am>のは同時に出発してから何<t>後{だ}か"},
    {SAYS_QUESTION, NOTES, "+<am>のは何<t>後"},
    {SAYS(LAP_OF_R) | SAYS(LAP_OF_P) | SAYS(ROUND) | SAYS_QUESTION, 0, "<am>のは何<t>後{だ}か。<p>と<r>は同じ地点から同時に<o>を<dv>回り、1周するのに<p>は<a><t>、<r>は<b><t>{かかる}"},
    {0, 0, NULL},
};

const struct wording wording_tabibito2[] = {
    {"other_speed", SAYS(WAY) | SAYS(START) | SAYS(FAST) | SAYS(MET), other_speed},
    {"chase_speed", SAYS(SLOW) | SAYS(WAIT) | SAYS(MET), chase_speed},
    {"place", SAYS(SLOW) | SAYS(WAIT) | SAYS(FAST), place},
    {"away", SAYS(START) | SAYS(SLOW) | SAYS(FAST) | SAYS(MET), away},
    {"pond_speed", SAYS(WAY) | SAYS(OPPOSITE) | SAYS(SAME), pond_speed},
    {"laps", SAYS(LAP_OF_P) | SAYS(LAP_OF_R) | SAYS(ROUND), laps},
    {"pair_speed", SAYS(WAY) | SAYS(START) | SAYS(FASTER_BY) | SAYS(MET), pair_speed},
    {NULL, 0, NULL},
};
