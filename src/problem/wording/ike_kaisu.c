/* ike_kaisu.c - how two are told of that go round and round.
 *
 * Slots: <o> what they go around, <L> metres a lap, <p> the faster one, <f> metres a minute, <r> the slower
 * one, <v>, <two> how many; <dv> which way; <am> what happens, for the <n>-th time, or so often in <m> minutes.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WAY, START, SPEEDS, LAST };
#define ALL (SAYS(WAY) | SAYS(START) | SAYS(SPEEDS) | SAYS(LAST))

#define ROUND_AND_ROUND \
    {SAYS(WAY), 0, "まわりの長さが<L>mの<o>が{ある}"}, \
    {SAYS(WAY), 0, "<o>のまわりの道は1周<L>m{だ}"}, \
    {SAYS(WAY), 0, "1周<L>mの<o>が{ある}"}, \
    {SAYS(WAY), 0, "<o>のまわりを1周すると<L>m{ある}"}, \
    {SAYS(WAY), 0, "<o>の[周囲|まわり]は<L>m{だ}"}, \
    {SAYS(WAY), 0, "<o>に、1周<L>mの道が{ある}"}, \
    {SAYS(WAY), TALK, "<o>のまわりは、ぐるっと1周<L>m{だ}"}, \
    {SAYS(WAY), VOICED(VOICE_EXAM), "周囲の長さが<L>mである<o>が{ある}"}, \
    {SAYS(WAY), NOTES, "<o>1周<L>m"}, \
    {SAYS(START), 0, "+ここを<p>と<r>が、同じ[地点|場所|所]から同時に<dv>回り{始める}"}, \
    {SAYS(START), 0, "+<p>と<r>が、同じ所から同時に<dv>{進む}"}, \
    {SAYS(START), 0, "+<p>と<r>は同じ地点を同時に出発し、<dv>{回る}"}, \
    {SAYS(START), 0, "+<p>と<r>が同時に同じ場所を出て、<dv>進み{続ける}"}, \
    {SAYS(START), 0, "+同じ地点から同時に、<p>と<r>が<dv>{出発する/た}"}, \
    {SAYS(START), 0, "+<p>と<r>は、同じ所を同時に出て、<dv>何周も{回る}"}, \
    {SAYS(START), TALK, "+<p>と<r>は、同じ場所から「よーい、ドン。」で<dv>{出発する/た}"}, \
    {SAYS(START), VOICED(VOICE_EXAM), "+<p>と<r>が同一地点を同時に出発し、<dv>回り続けるものと{する}"}, \
    {SAYS(START), NOTES, "+<p>と<r>、同じ地点から同時に<dv>出発"}, \
    {SAYS(SPEEDS), 0, "+<p>の速さは分速<f>m、<r>の速さは分速<v>m{だ}"}, \
    {SAYS(SPEEDS), 0, "+<p>は分速<f>m、<r>は分速<v>mで{<go>}"}, \
    {SAYS(SPEEDS), 0, "+<r>は毎分<v>m、<p>は毎分<f>mで{進む}"}, \
    {SAYS(SPEEDS), 0, "+1分間に、<p>は<f>m、<r>は<v>m{進む}"}, \
    {SAYS(SPEEDS), 0, "+速さは、<p>が毎分<f>m、<r>が毎分<v>m{だ}"}, \
    {SAYS(SPEEDS), 0, "+<p>と<r>の速さは、それぞれ分速<f>m、分速<v>m{だ}"}, \
    {SAYS(SPEEDS), 0, "+<p>は1分に<f>m、<r>は1分に<v>mの速さで{<go>}"}, \
    {SAYS(SPEEDS), TALK, "+<p>のほうが速くて分速<f>m、<r>は分速<v>m{だ}"}, \
    {SAYS(SPEEDS), VOICED(VOICE_EXAM), "+ただし、<p>は毎分<f>m、<r>は毎分<v>mの一定の速さで進むものと{する}"}, \
    {SAYS(SPEEDS), NOTES, "+<p> 分速<f>m、<r> 分速<v>m"}, \
    {SAYS(WAY) | SAYS(START), 0, "1周<L>mの<o>のまわりを、<p>と<r>が同じ地点から同時に<dv>{進む}"}, \
    {SAYS(WAY) | SAYS(START), 0, "<p>と<r>が、1周<L>mの<o>を同じ場所から同時に<dv>回り{始める}"}, \
    {SAYS(WAY) | SAYS(START), TALK, "<p>と<r>が<o>に行き、1周<L>mの道を同じ所から同時に<dv>回り{始める/た}"}, \
    {SAYS(WAY) | SAYS(START), NOTES, "<o>1周<L>m、同じ所から同時に<dv>"}, \
    {SAYS(START) | SAYS(SPEEDS), 0, "+ここを<p>は分速<f>m、<r>は分速<v>mで、同じ地点から同時に<dv>{進む}"}, \
    {SAYS(START) | SAYS(SPEEDS), 0, "+<r>は毎分<v>m、<p>は毎分<f>mで、同じ場所を同時に出て<dv>{回る}"}, \
    {SAYS(WAY) | SAYS(START) | SAYS(SPEEDS), 0, "分速<f>mの<p>と分速<v>mの<r>が、1周<L>mの<o>のまわりを、同じ地点から同時に<dv>{回る}"}, \
    {SAYS(WAY) | SAYS(START) | SAYS(SPEEDS), 0, "<p>は分速<f>m、<r>は分速<v>mで、<o>の1周<L>mの道を、同じ地点から同時に<dv>回り{始める}"}, \
    {SAYS(WAY) | SAYS(START) | SAYS(SPEEDS), NOTES, "1周<L>m、<dv>同時・同じ地点から。<p> 分速<f>m、<r> 分速<v>m"}

static const struct phrasing nth[] = {
    ROUND_AND_ROUND,
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<n>回目に<am>のは何分後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<am>のが<n>回目になるのは、出発してから何分後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "<n>回目に<am>のは、出発してから何分後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<n>回目に<am>までに何分{かかる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<n>回目に<am>のは何分後に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "?<n>回目に<am>までの時間|分"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+出発して何分たつと、<n>回目に<am>ことに{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<n>回目に<am>のは、回り始めてから何分後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, TALK, "+<n>回目に<am>のは、スタートしてから何分後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, TALK, "+何分で<n>回目に<am>ことに{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>回目に<am>のは何分後かな"},
    {SAYS(LAST) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+<am>のが<n>回目となるのは、出発してから何分後{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, NOTES, "+<n>回目に<am>のは何分後"},
    {SAYS(LAST) | SAYS_QUESTION, NOTES, "<n>回目に<am>のは何分後"},
    {ALL | SAYS_QUESTION, 0, "1周<L>mの<o>を、<p>は分速<f>m、<r>は分速<v>mで同じ所から同時に<dv>回ると、<n>回目に<am>のは何分後{だ}か"},
    {0, 0, NULL},
};

static const struct phrasing often[] = {
    ROUND_AND_ROUND,
    {SAYS(LAST), 0, "+<two>は、<m>分間回り{続ける}"},
    {SAYS(LAST), 0, "+出発してから<m>分が{たつ/た}"},
    {SAYS(LAST), 0, "+このまま<m>分間{進む}"},
    {SAYS(LAST), 0, "+回るのは<m>分間{だ}"},
    {SAYS(LAST), NOTES, "+<m>分間"},
    {SAYS_QUESTION, 0, "+この間に、<am>のは何回{だ}か"},
    {SAYS_QUESTION, 0, "+その間に<am>ことは何回{ある}か"},
    {SAYS_QUESTION, 0, "+この間に<am>回数は何回{だ}か"},
    {SAYS_QUESTION, TALK, "+その間、<am>のは何回に{なる}か"},
    {SAYS_QUESTION, NOTES, "+<am>のは何回"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<m>分間に、<am>のは何回{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+出発してから<m>分間に、<am>ことは何回{ある}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<m>分の間に、<am>のは何回に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "?<m>分間に<am>回数|回"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<m>分後までに、<am>ことは何回{ある}か"},
    {SAYS(LAST) | SAYS_QUESTION, 0, "+<m>分間で、<am>回数は何回{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, TALK, "+<m>分間進むと、<am>のは何回に{なる}か"},
    {SAYS(LAST) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<m>分の間に、<am>のは何回かな"},
    {SAYS(LAST) | SAYS_QUESTION, VOICED(VOICE_EXAM), "+出発してから<m>分間に、<am>回数は何回{だ}か"},
    {SAYS(LAST) | SAYS_QUESTION, NOTES, "+<m>分間に<am>のは何回"},
    {ALL | SAYS_QUESTION, 0, "1周<L>mの<o>を、<p>は分速<f>m、<r>は分速<v>mで同じ所から同時に<dv><m>分間回ると、<am>のは何回{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_ike_kaisu[] = {
    {"nth", ALL, nth},
    {"often", ALL, often},
    {NULL, 0, NULL},
};
