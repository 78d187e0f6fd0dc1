/* jikoku.c - how times of day are told, and how long something lasts.
 *
 * Slots: <s> what begins it, <e> what ends it, <w> what takes the time, <am><ck> a time of day, <D> minutes, <pm><dk> a
 * later time of day, <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { CLOCK, LENGTH };

#define BOTH (SAYS(CLOCK) | SAYS(LENGTH))

/* How long it takes, E what ends it. */
#define TAKES \
    {SAYS(LENGTH), 0, "<w>には<D>分{かかる}"}, \
    {SAYS(LENGTH), 0, "<w>にかかる時間は<D>分{だ}"}, \
    {SAYS(LENGTH), 0, "<w>に<D>分{かかる}"}, \
    {SAYS(LENGTH), 0, "<w>の時間は<D>分間{だ}"}, \
    {SAYS(LENGTH), 0, "<s>ときから<e>ときまで、<D>分{かかる}"}, \
    {SAYS(LENGTH), 0, "<e>までに<D>分{かかる}"}, \
    {SAYS(LENGTH), 0, "<w>は、全部で<D>分かかる予定{だ}"}, \
    {SAYS(LENGTH), TALK, "いつも、<w>には<D>分{かかる}"}, \
    {SAYS(LENGTH), TALK, "「<w>は<D>分だよ」と<A>が{言う/た}"}, \
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "<w>には<D>分を要{する}"}, \
    {SAYS(LENGTH), NOTES, "<w>…<D>分"}, \
    {SAYS(LENGTH), NOTES, "かかる時間<D>分"}

/* A time of day and what happens then. */
#define AT(V) \
    {SAYS(CLOCK), 0, "<am><ck>に{" V "}"}, \
    {SAYS(CLOCK), 0, V "のは<am><ck>{だ}"}, \
    {SAYS(CLOCK), 0, V "時こくは<am><ck>{だ}"}, \
    {SAYS(CLOCK), 0, V "時刻は<am><ck>{だ}"}, \
    {SAYS(CLOCK), 0, "予定では、<am><ck>に{" V "}"}, \
    {SAYS(CLOCK), 0, V "のは、ちょうど<am><ck>{だ}"}, \
    {SAYS(CLOCK), 0, "きょうは<am><ck>に{" V "}"}, \
    {SAYS(CLOCK), TALK, V "ときに<A>が時計を見ると、<am><ck>{だ/た}"}, \
    {SAYS(CLOCK), TALK, "<A>の話では、<am><ck>に" V "そう{だ}"}, \
    {SAYS(CLOCK), VOICED(VOICE_EXAM), "<am><ck>に" V "ものと{する}"}, \
    {SAYS(CLOCK), NOTES, V "時刻…<am><ck>"}, \
    {SAYS(CLOCK), NOTES, "<am><ck>に" V}

#define WHEN(V) \
    {SAYS_QUESTION, 0, V "のは何時何分{だ}か"}, \
    {SAYS_QUESTION, 0, V "時刻は何時何分{だ}か"}, \
    {SAYS_QUESTION, 0, V "時こくは何時何分に{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" V "のは何時何分{だ}か"}, \
    {SAYS_QUESTION, 0, "何時何分に{" V "}か"}, \
    {SAYS_QUESTION, 0, V "時刻を求めると、何時何分に{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、" V "時こくは何時何分{だ}か"}, \
    {SAYS_QUESTION, 0, "時計が何時何分をさすときに{" V "}か"}, \
    {SAYS_QUESTION, TALK, "+さて、" V "のは何時何分{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), V "のは何時何分かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" V "のは何時何分ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), V "時刻は何時何分か求めよ"}, \
    {SAYS_QUESTION, NOTES, V "のは何時何分"}, \
    {SAYS_QUESTION, NOTES, V "時刻は何時何分"}

static const struct phrasing end[] = {
    AT("<s>"),
    TAKES,
    WHEN("<e>"),
    {SAYS(LENGTH), 0, "+それから<D>分後に{<e>}"},
    {SAYS(LENGTH), 0, "+その<D>分後に{<e>}"},
    {SAYS(LENGTH), 0, "+そこから<D>分たつと{<e>}"},
    {BOTH, 0, "<am><ck>に<s>と、<D>分後に{<e>}"},
    {BOTH, 0, "<s>のは<am><ck>で、<w>には<D>分{かかる}"},
    {BOTH, TALK, "<A>が時計を見ると<am><ck>{だ/た}。ちょうど<s>ときで、<e>までに<D>分{かかる}"},
    {BOTH, NOTES, "<s>:<am><ck>、かかる時間:<D>分"},
    {SAYS(LENGTH) | SAYS_QUESTION, 0, "+<D>分かかるとすると、<e>のは何時何分{だ}か"},
    {SAYS(LENGTH) | SAYS_QUESTION, 0, "+<e>のは、その<D>分後の何時何分{だ}か"},
    {SAYS(LENGTH) | SAYS_QUESTION, 0, "+<w>に<D>分かかると、何時何分に{<e>}か"},
    {BOTH | SAYS_QUESTION, 0, "<am><ck>の<D>分後は何時何分{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<am><ck>に<s>とき、<D>分かかるとすると、<e>のは何時何分{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<am><ck>から<D>分たった時刻は、何時何分{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<D>分かかる<w>を<am><ck>に始めると、終わりは何時何分に{なる}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_CHILD), "<am><ck>に<s>んだけど、<D>分かかったら、<e>のは何時何分になるの"},
    {BOTH | SAYS_QUESTION, NOTES, "<am><ck>の<D>分後"},
    {BOTH | SAYS_QUESTION, NOTES, "<am><ck>+<D>分=何時何分"},
    {0, 0, NULL},
};

static const struct phrasing start[] = {
    AT("<e>"),
    TAKES,
    WHEN("<s>"),
    {SAYS(LENGTH), 0, "+<s>のは、その<D>分前{だ}"},
    {SAYS(LENGTH), 0, "+それより<D>分前に<s>必要が{ある}"},
    {BOTH, 0, "<D>分かかって、<am><ck>に{<e>}"},
    {BOTH, 0, "<e>のは<am><ck>で、<w>には<D>分{かかる}"},
    {BOTH, TALK, "<A>は、<am><ck>に<e>のにまにあうように{考える}。<w>には<D>分{かかる}"},
    {BOTH, NOTES, "<e>:<am><ck>、かかる時間:<D>分"},
    {SAYS(LENGTH) | SAYS_QUESTION, 0, "+<D>分かかるとすると、<s>のは何時何分{だ}か"},
    {SAYS(LENGTH) | SAYS_QUESTION, 0, "+<s>のは、その<D>分前の何時何分{だ}か"},
    {SAYS(LENGTH) | SAYS_QUESTION, 0, "+<w>に<D>分かかると、何時何分に<s>と{いい}か"},
    {BOTH | SAYS_QUESTION, 0, "<am><ck>の<D>分前は何時何分{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<am><ck>に<e>には、<D>分かかるとすると、何時何分に<s>と{いい}か"},
    {BOTH | SAYS_QUESTION, 0, "<am><ck>より<D>分前の時刻は、何時何分{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<w>に<D>分かかり、<am><ck>に<e>とき、<s>のは何時何分{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_CHILD), "<am><ck>に<e>んだけど、<D>分かかるなら、<s>のは何時何分になるの"},
    {BOTH | SAYS_QUESTION, NOTES, "<am><ck>の<D>分前"},
    {BOTH | SAYS_QUESTION, NOTES, "<am><ck>−<D>分=何時何分"},
    {0, 0, NULL},
};

/* ---- how long ---- */
static const struct phrasing between[] = {
    AT("<s>"),
    {SAYS(LENGTH), 0, "<e>のは<pm><dk>{だ}"},
    {SAYS(LENGTH), 0, "<pm><dk>に{<e>}"},
    {SAYS(LENGTH), 0, "<e>時刻は<pm><dk>{だ}"},
    {SAYS(LENGTH), 0, "+そして、<pm><dk>に{<e>}"},
    {SAYS(LENGTH), 0, "+その日の<pm><dk>に{<e>}"},
    {SAYS(LENGTH), 0, "<e>予定の時こくは<pm><dk>{だ}"},
    {SAYS(LENGTH), 0, "+<e>のは、同じ日の<pm><dk>{だ}"},
    {SAYS(LENGTH), 0, "<w>は<pm><dk>まで{だ}"},
    {SAYS(LENGTH), TALK, "<e>ときに時計を見ると、<pm><dk>{だ/た}"},
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "<pm><dk>に<e>ものと{する}"},
    {SAYS(LENGTH), NOTES, "<e>時刻…<pm><dk>"},
    {SAYS(LENGTH), NOTES, "<pm><dk>に<e>"},
    {BOTH, 0, "<am><ck>に<s>と、<pm><dk>に{<e>}"},
    {BOTH, 0, "<w>は<am><ck>から<pm><dk>まで{だ}"},
    {BOTH, 0, "<s>のは<am><ck>、<e>のは<pm><dk>{だ}"},
    {BOTH, TALK, "<A>のメモでは、<s>のが<am><ck>、<e>のが<pm><dk>{だ}"},
    {BOTH, NOTES, "<w>:<am><ck>〜<pm><dk>"},
    {SAYS_QUESTION, 0, "+<w>にかかる時間は何分{だ}か"},
    {SAYS_QUESTION, 0, "+かかる時間は何分{だ}か"},
    {SAYS_QUESTION, 0, "+その間の時間は何分{だ}か"},
    {SAYS_QUESTION, 0, "+<s>ときから<e>ときまで何分{ある}か"},
    {SAYS_QUESTION, 0, "+<w>の時間は何時間何分{だ}か"},
    {SAYS_QUESTION, 0, "+かかる時間は何時間何分に{なる}か"},
    {SAYS_QUESTION, 0, "+?かかる時間|分"},
    {SAYS_QUESTION, 0, "+全部で何分{かかる}か"},
    {SAYS_QUESTION, 0, "+<w>は何分間{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<w>には何分{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<w>は何分かかるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<w>にかかる時間は何分ということに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>に要する時間は何分か求めよ"},
    {SAYS_QUESTION, NOTES, "+かかる時間は何分"},
    {SAYS_QUESTION, NOTES, "+何時間何分"},
    {BOTH | SAYS_QUESTION, 0, "<am><ck>から<pm><dk>までは何分{ある}か"},
    {BOTH | SAYS_QUESTION, 0, "<am><ck>から<pm><dk>までの時間は何時間何分{だ}か"},
    {BOTH | SAYS_QUESTION, 0, "<am><ck>に<s>と、<pm><dk>に<e>とき、かかる時間は何分{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_CHILD), "<am><ck>から<pm><dk>までって、何時間何分あるの"},
    {BOTH | SAYS_QUESTION, NOTES, "<am><ck>〜<pm><dk>は何時間何分"},
    {0, 0, NULL},
};

const struct wording wording_jikoku[] = {
    {"end", BOTH, end}, {"start", BOTH, start}, {"between", BOTH, between}, {NULL, 0, NULL}};
