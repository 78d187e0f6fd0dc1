/* tanni_gappei.c - how it is told that two towns become one.
 *
 * Slots: <x> and <y> the towns, <k> what they become; <S> and <T> the areas, <P> and <Q> the people, <d> and
 * <e> the people to a square kilometre.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ONE, OTHER, JOIN };

#define BECOME_ONE \
    {SAYS(JOIN), 0, "+<x>と<y>が合ぺいして1つの<k>に{なる}"}, \
    {SAYS(JOIN), 0, "+この2つが1つの<k>になることに{なる/た}"}, \
    {SAYS(JOIN), 0, "+2つを合わせて新しい<k>を{つくる}"}, \
    {SAYS(JOIN), 0, "+<x>と<y>が合ぺい{する/た}"}, \
    {SAYS(JOIN), 0, "+来年、<x>と<y>は1つの<k>に{なる}"}, \
    {SAYS(JOIN), 0, "+<x>と<y>を合わせて1つの<k>に{する}"}, \
    {SAYS(JOIN), 0, "+<x>に<y>が加わって、新しい<k>が{できる/た}"}, \
    {SAYS(JOIN), TALK, "+ニュースで、<x>と<y>が1つの<k>になると言って{いる/た}"}, \
    {SAYS(JOIN), TALK, "+話し合いで、<x>と<y>は1つの<k>になることが{決まる/た}"}, \
    {SAYS(JOIN), VOICED(VOICE_EXAM), "+<x>と<y>が合ぺいし、新しい<k>と{なる/た}"}, \
    {SAYS(JOIN), NOTES, "+<x>と<y>が合ぺい"}, \
    {SAYS(JOIN), NOTES, "+2つを1つの<k>に"}

#define NEW_DENSITY \
    {SAYS_QUESTION, 0, "+新しい<k>の人口密度は何人{だ}か"}, \
    {SAYS_QUESTION, 0, "+人口密度は1km²あたり何人に{なる}か"}, \
    {SAYS_QUESTION, 0, "+合ぺいした後の人口密度は何人{だ}か"}, \
    {SAYS_QUESTION, 0, "+?新しい<k>の人口密度|人"}, \
    {SAYS_QUESTION, 0, "+?合ぺい後の1km²あたりの人口|人"}, \
    {SAYS_QUESTION, 0, "+1つになった<k>には、1km²あたり何人が住んで{いる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、人口密度は何人に{なる}か"}, \
    {SAYS_QUESTION, 0, "+2つを合わせた人口密度は何人{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、新しい<k>の人口密度を求めると何人{だ}か"}, \
    {SAYS_QUESTION, TALK, "+新しい<k>は1km²に何人住んでいることに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+合ぺい後の<k>の人口密度は何人{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+合ぺい後の人口密度は"}, \
    {SAYS_QUESTION, NOTES, "+人口密度は何人"}

#define TOWN(F, LEAD, X, S, P) \
    {F, 0, LEAD X "は面積" S "km²で、人口は" P "人{だ}"}, \
    {F, 0, LEAD X "の人口は" P "人、面積は" S "km²{だ}"}, \
    {F, 0, LEAD "面積が" S "km²、人口が" P "人の" X "が{ある}"}, \
    {F, 0, LEAD X "には" P "人が住み、面積は" S "km²{だ}"}, \
    {F, 0, LEAD X "の面積は" S "km²で、" P "人が住んで{いる}"}, \
    {F, TALK, LEAD X "は" S "km²の広さで、" P "人がくらして{いる}"}, \
    {F, VOICED(VOICE_EXAM), LEAD X "の面積は" S "km²、人口は" P "人で{ある}"}, \
    {F, NOTES, LEAD X ":" S "km²、" P "人"}, \
    {F, NOTES, LEAD X " 面積" S "km² 人口" P "人"}

static const struct phrasing people[] = {
    BECOME_ONE,
    NEW_DENSITY,
    TOWN(SAYS(ONE), "", "<x>", "<S>", "<P>"),
    TOWN(SAYS(OTHER), "+", "<y>", "<T>", "<Q>"),
    {SAYS(ONE) | SAYS(OTHER), 0, "<x>は面積<S>km²で人口<P>人、<y>は面積<T>km²で人口<Q>人{だ}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "面積は<x>が<S>km²、<y>が<T>km²、人口は<x>が<P>人、<y>が<Q>人{だ}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "<x>(<S>km²)には<P>人、<y>(<T>km²)には<Q>人が住んで{いる}"},
    {SAYS(ONE) | SAYS(OTHER), NOTES, "<x><S>km²・<P>人、<y><T>km²・<Q>人"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(JOIN), 0, "面積<S>km²、人口<P>人の<x>と、面積<T>km²、人口<Q>人の<y>が合ぺいして1つの<k>に{なる}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(JOIN) | SAYS_QUESTION, 0, "新しい<k>の人口密度は何人{だ}か。<x>(面積<S>km²、人口<P>人)と<y>(面積<T>km²、人口<Q>人)が合ぺい{する/た}"},
    {0, 0, NULL},
};

#define CROWDED(F, LEAD, X, S, D) \
    {F, 0, LEAD X "は面積" S "km²で、人口密度は" D "人{だ}"}, \
    {F, 0, LEAD X "の人口密度は" D "人、面積は" S "km²{だ}"}, \
    {F, 0, LEAD "面積が" S "km²、人口密度が" D "人の" X "が{ある}"}, \
    {F, 0, LEAD X "には1km²あたり" D "人が住み、面積は" S "km²{だ}"}, \
    {F, 0, LEAD X "の面積は" S "km²で、1km²あたりの人口は" D "人{だ}"}, \
    {F, TALK, LEAD X "は" S "km²の広さで、1km²に" D "人がくらして{いる}"}, \
    {F, VOICED(VOICE_EXAM), LEAD X "の面積は" S "km²、人口密度は1km²あたり" D "人で{ある}"}, \
    {F, NOTES, LEAD X ":" S "km²、人口密度" D "人"}, \
    {F, NOTES, LEAD X " 面積" S "km² 1km²あたり" D "人"}

static const struct phrasing density[] = {
    BECOME_ONE,
    NEW_DENSITY,
    CROWDED(SAYS(ONE), "", "<x>", "<S>", "<d>"),
    CROWDED(SAYS(OTHER), "+", "<y>", "<T>", "<e>"),
    {SAYS(ONE) | SAYS(OTHER), 0, "<x>は面積<S>km²で人口密度<d>人、<y>は面積<T>km²で人口密度<e>人{だ}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "面積は<x>が<S>km²、<y>が<T>km²、人口密度は<x>が<d>人、<y>が<e>人{だ}"},
    {SAYS(ONE) | SAYS(OTHER), 0, "1km²あたりの人口は、<x>(<S>km²)が<d>人、<y>(<T>km²)が<e>人{だ}"},
    {SAYS(ONE) | SAYS(OTHER), NOTES, "<x><S>km²・密度<d>人、<y><T>km²・密度<e>人"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(JOIN), 0, "面積<S>km²、人口密度<d>人の<x>と、面積<T>km²、人口密度<e>人の<y>が合ぺいして1つの<k>に{なる}"},
    {SAYS(ONE) | SAYS(OTHER) | SAYS(JOIN) | SAYS_QUESTION, 0, "新しい<k>の人口密度は何人{だ}か。<x>(面積<S>km²、人口密度<d>人)と<y>(面積<T>km²、人口密度<e>人)が合ぺい{する/た}"},
    {0, 0, NULL},
};

const struct wording wording_tanni_gappei[] = {
    {"people", SAYS(ONE) | SAYS(OTHER) | SAYS(JOIN), people},
    {"density", SAYS(ONE) | SAYS(OTHER) | SAYS(JOIN), density},
    {NULL, 0, NULL}};
