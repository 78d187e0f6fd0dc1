/* hayasa_jikan.c - how the way is asked for from the time there and back, and from late and early.
 *
 * Slots: <h> <g> two places, <P> a name; <ru> 分速, <u> m, <t> 分: <v> there, <f> back, <T> both. By the hour: <v> slow,
 * <f> fast, <d> minutes late, <e> early.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { SPEEDS, TIMES };
#define HOW_FAR(unit) \
    {SAYS_QUESTION, 0, "<h>から<g>までは何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "?<h>から<g>までの道のり|" unit}, \
    {SAYS_QUESTION, 0, "<h>と<g>の間の道のりは何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+<h>から<g>まで何" unit "{ある}か"}, \
    {SAYS_QUESTION, 0, "+道のりは何" unit "{だ}か"}, \
    {SAYS_QUESTION, 0, "+<h>と<g>は何" unit "はなれて{いる}か"}, \
    {SAYS_QUESTION, 0, "+?<h>と<g>の間のきょり|" unit}, \
    {SAYS_QUESTION, 0, "+このとき、<h>から<g>までの道のりは何" unit "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<g>は<h>から何" unit "のところに{ある}か"}, \
    {SAYS_QUESTION, 0, "+では、<h>から<g>までは何" unit "{だ}か"}, \
    {SAYS_QUESTION, TALK, "+結局、<h>から<g>までは何" unit "{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<h>から<g>までは何" unit "ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<h>から<g>まで何" unit "あるのかな"}, \
    {SAYS_QUESTION, NOTES, "+道のりは何" unit}, \
    {SAYS_QUESTION, NOTES, "+<h>から<g>まで何" unit}

static const struct phrasing there[] = {
    HOW_FAR("<u>"),
    {SAYS_QUESTION, 0, "+片道は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+?片道の道のり|<u>"},
    {SAYS(SPEEDS), 0, "<h>と<g>の間を、行きは<ru><v><u>、帰りは<ru><f><u>で往復{する/た}"},
    {SAYS(SPEEDS), 0, "<P>は、<h>から<g>まで<ru><v><u>で行き、同じ道を<ru><f><u>で{帰る/た}"},
    {SAYS(SPEEDS), 0, "<h>から<g>まで往復{する/た}。行きは<ru><v><u>、帰りは<ru><f><u>{だ}"},
    {SAYS(SPEEDS), 0, "<h>を出て、<g>まで<ru><v><u>で進み、<ru><f><u>で{もどる/た}"},
    {SAYS(SPEEDS), 0, "<P>が<h>と<g>の間を往復{する}。行きの速さは<ru><v><u>、帰りの速さは<ru><f><u>{だ}"},
    {SAYS(SPEEDS), 0, "<ru><v><u>で<h>から<g>へ行き、すぐに<ru><f><u>で<h>へ{帰る/た}"},
    {SAYS(SPEEDS), 0, "<P>は<h>から<g>へ行くときは<ru><v><u>、もどるときは<ru><f><u>で{進む/た}"},
    {SAYS(SPEEDS), 0, "<h>から<g>までの道を、行きは<ru><v><u>で、帰りは<ru><f><u>で{進む}"},
    {SAYS(SPEEDS), 0, "<h>と<g>を往復するのに、行きは<ru><v><u>、帰りは<ru><f><u>で{進む/た}"},
    {SAYS(SPEEDS), TALK, "<P>は<g>へ出かけ、行きは<ru><v><u>、帰りは<ru><f><u>で<h>まで{もどる/た}"},
    {SAYS(SPEEDS), TALK, "<P>は<h>を出て<g>へ{向かう/た}。行きは<ru><v><u>だったが、帰りは<ru><f><u>{だ/た}"},
    {SAYS(SPEEDS), VOICED(VOICE_EXAM), "<h>と<g>の間を、行きは<ru><v><u>、帰りは<ru><f><u>の一定の速さで往復{する}"},
    {SAYS(SPEEDS), NOTES, "<h>―<g>の往復。行き<ru><v><u>、帰り<ru><f><u>"},
    {SAYS(SPEEDS), NOTES, "<h>→<g> <ru><v><u>、<g>→<h> <ru><f><u>"},
    {SAYS(TIMES), 0, "+全部で<T><t>{かかる/た}"},
    {SAYS(TIMES), 0, "+往復にかかった時間は<T><t>{だ}"},
    {SAYS(TIMES), 0, "+往復で<T><t>{かかる/た}"},
    {SAYS(TIMES), 0, "+かかった時間は、行きと帰りを合わせて<T><t>{だ}"},
    {SAYS(TIMES), 0, "+行って帰ってくるまでに<T><t>{かかる/た}"},
    {SAYS(TIMES), 0, "+合わせて<T><t>{かかる/た}"},
    {SAYS(TIMES), 0, "+<h>を出てから<h>にもどるまで<T><t>{かかる/た}"},
    {SAYS(TIMES), 0, "+行きと帰りの時間の合計は<T><t>{だ}"},
    {SAYS(TIMES), 0, "+往復の時間は<T><t>{だ/た}"},
    {SAYS(TIMES), TALK, "+もどってくると、出発から<T><t>たって{いる/た}"},
    {SAYS(TIMES), VOICED(VOICE_EXAM), "+このとき、往復に<T><t>を要{する/た}"},
    {SAYS(TIMES), NOTES, "+往復で<T><t>"},
    {SAYS(TIMES), NOTES, "+合計<T><t>"},
    {SAYS(SPEEDS) | SAYS(TIMES), 0, "<h>と<g>の間を、行きは<ru><v><u>、帰りは<ru><f><u>で往復すると、全部で<T><t>{かかる/た}"},
    {SAYS(SPEEDS) | SAYS(TIMES), 0, "<P>が<h>から<g>まで往復したところ、行きは<ru><v><u>、帰りは<ru><f><u>で、<T><t>{かかる/た}"},
    {SAYS(SPEEDS) | SAYS(TIMES) | SAYS_QUESTION, 0, "<h>から<g>までは何<u>{だ}か。行きは<ru><v><u>、帰りは<ru><f><u>で、往復に<T><t>{かかる/た}"},
    {SAYS(SPEEDS) | SAYS(TIMES) | SAYS_QUESTION, VOICED(VOICE_DRILL), "行き<ru><v><u>、帰り<ru><f><u>で往復に<T><t>かかる<h>から<g>までの道のり"},
    {0, 0, NULL},
};

static const struct phrasing plan[] = {
    HOW_FAR("km"),
    {SAYS(SPEEDS), 0, "<h>から<g>まで、時速<v>kmで行くと予定の時こくより<d>分{おくれる}"},
    {SAYS(SPEEDS), 0, "<P>が<h>を出て<g>へ{向かう}。時速<v>kmでは予定より<d>分おそく{着く}"},
    {SAYS(SPEEDS), 0, "<h>を出て<g>まで{行く}。時速<v>kmなら約束の時こくに<d>分{おくれる}"},
    {SAYS(SPEEDS), 0, "<h>から<g>までを時速<v>kmで行くと、<d>分ちこく{する}"},
    {SAYS(SPEEDS), 0, "<P>は決まった時こくに<g>に着く予定で<h>を{出る}。時速<v>kmだと<d>分{おくれる}"},
    {SAYS(SPEEDS), 0, "<h>から時速<v>kmで<g>に向かうと、予定の時こくの<d>分後に{着く}"},
    {SAYS(SPEEDS), 0, "<h>から<g>へ行くとき、時速<v>kmで進むと着くのが予定より<d>分おそく{なる}"},
    {SAYS(SPEEDS), 0, "<g>の待ち合わせに、<h>から時速<v>kmで行くと<d>分{おくれる}"},
    {SAYS(SPEEDS), TALK, "<P>は車で<h>から<g>へ{行く}。時速<v>kmで走ると約束に<d>分おくれて{しまう}"},
    {SAYS(SPEEDS), VOICED(VOICE_EXAM), "<h>から<g>まで、時速<v>kmで進むと、予定の時こくより<d>分おくれて{着く}"},
    {SAYS(SPEEDS), NOTES, "<h>→<g> 時速<v>kmで<d>分おくれ"},
    {SAYS(TIMES), 0, "+時速<f>kmで行くと、予定より<e>分早く{着く}"},
    {SAYS(TIMES), 0, "+時速<f>kmなら<e>分早く{着く}"},
    {SAYS(TIMES), 0, "+時速<f>kmでは、予定の時こくの<e>分前に{着く}"},
    {SAYS(TIMES), 0, "+速さを時速<f>kmにすると、<e>分早く着くことに{なる}"},
    {SAYS(TIMES), 0, "+時速<f>kmで進むと、着くのは予定より<e>分早く{なる}"},
    {SAYS(TIMES), 0, "+これを時速<f>kmで行けば、<e>分前に{着く}"},
    {SAYS(TIMES), TALK, "+時速<f>kmで行ったら、<e>分も早く着いて{しまう}"},
    {SAYS(TIMES), VOICED(VOICE_EXAM), "+時速<f>kmで進むと、予定の時こくより<e>分早く{着く}"},
    {SAYS(TIMES), NOTES, "+時速<f>kmで<e>分早い"},
    {SAYS(SPEEDS) | SAYS(TIMES), 0, "<h>から<g>まで、時速<v>kmで行くと予定より<d>分おくれ、時速<f>kmで行くと<e>分早く{着く}"},
    {SAYS(SPEEDS) | SAYS(TIMES), 0, "<P>が<h>から<g>へ行くのに、時速<f>kmでは予定より<e>分早く着き、時速<v>kmでは<d>分おそく{着く}"},
    {SAYS(SPEEDS) | SAYS(TIMES), 0, "<h>を同じ時こくに出ても、<g>に着くのは、時速<v>kmなら予定の<d>分後、時速<f>kmなら<e>分前{だ}"},
    {SAYS(SPEEDS) | SAYS(TIMES), 0, "<g>で始まる会に、<h>から時速<v>kmで行くと<d>分おくれ、時速<f>kmで行くと始まる<e>分前に{着く}"},
    {SAYS(SPEEDS) | SAYS(TIMES), TALK, "<P>は<h>から<g>へ車で{行く}。時速<v>kmだと約束に<d>分おくれ、時速<f>kmだと<e>分早く{着く}"},
    {SAYS(SPEEDS) | SAYS(TIMES) | SAYS_QUESTION, 0, "<h>から<g>までは何km{だ}か。時速<v>kmでは予定より<d>分おくれ、時速<f>kmでは<e>分早く{着く}"},
    {SAYS(SPEEDS) | SAYS(TIMES) | SAYS_QUESTION, VOICED(VOICE_DRILL), "時速<v>kmで<d>分おくれ、時速<f>kmで<e>分早く着くときの、<h>から<g>までの道のり"},
    {0, 0, NULL},
};

const struct wording wording_hayasa_jikan[] = {
    {"there", SAYS(SPEEDS) | SAYS(TIMES), there},
    {"plan", SAYS(SPEEDS) | SAYS(TIMES), plan},
    {NULL, 0, NULL},
};
