/* koyomi_hi.c - how dates that lie some days apart, and their weekdays, are asked for.
 *
 * Slots: <m>月<d>日 the date that is known, its weekday <w>, <N> days, <n>月<e>日 another date, <v> a weekday
 * that is counted,
 * <t> an event, <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { ALL };

/* D: the date; W: 何月何日 or 何月何日の何曜日 */
#define SPAN(D) \
    {SAYS(ALL), 0, "<t>は" D "に始まり、始まりの日も入れて<N>日間{続く}"}, \
    {SAYS(ALL), 0, D "から<N>日間、<t>が{続く}"}, \
    {SAYS(ALL), 0, "<t>は" D "から<N>日間{ある}"}, \
    {SAYS(ALL), 0, D "を1日目として、<N>日目まで<t>が{ある}"}, \
    {SAYS(ALL), 0, D "から始めて、<t>を<N>日間続けることに{する}"}, \
    {SAYS(ALL), 0, "<t>の1日目は" D "で、全部で<N>日間{ある}"}, \
    {SAYS(ALL), 0, D "に<t>が始まり、その日もふくめて<N>日間{行われる}"}, \
    {SAYS(ALL), 0, D "が初日の<t>は、<N>日間{続く}"}, \
    {SAYS(ALL), 0, "<t>が" D "に{始まる}。始まりの日を1日目として、<N>日間{続く}"}, \
    {SAYS(ALL), 0, "<N>日間の<t>が、" D "から{始まる}"}, \
    {SAYS(ALL), 0, "<t>の期間は、" D "からの<N>日間{だ}"}, \
    {SAYS(ALL), 0, D "を最初の日として、<t>を<N>日間{行う}"}, \
    {SAYS(ALL), 0, "<t>は全部で<N>日間あり、1日目は" D "{だ}"}, \
    {SAYS(ALL), TALK, "<A>は、" D "から<t>を<N>日間続けるつもり{だ}"}, \
    {SAYS(ALL), TALK, D "から<t>が始まった。全部で<N>日間あると聞いて{いる}"}, \
    {SAYS(ALL), VOICED(VOICE_EXAM), D "に始まり、その日をふくめて<N>日間続く<t>が{ある}"}, \
    {SAYS(ALL), NOTES, "<t> " D "から<N>日間"}, \
    {SAYS(ALL), NOTES, D "スタート、<N>日間(初日もふくむ)"}
#define ENDS(W) \
    {SAYS_QUESTION, 0, "+最後の日は" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+終わるのは" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+最終日は" W "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<N>日目は" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+<N>日目にあたるのは" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+終わりの日は" W "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+いちばん最後の日は" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、最後の日は" W "{だ}か"}, \
    {SAYS_QUESTION, TALK, "+終わる日は" W "に{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+最後の日は" W "かな"}, \
    {SAYS_QUESTION, NOTES, "+最終日は" W}, \
    {SAYS_QUESTION, NOTES, "+最後の日は" W}
#define REACHED(D) \
    {SAYS(ALL), 0, "<t>の<N>日目は" D "{だ/た}"}, \
    {SAYS(ALL), 0, D "に、<t>が<N>日目に{なる/た}"}, \
    {SAYS(ALL), 0, "<t>は<N>日間あり、最後の日は" D "{だ}"}, \
    {SAYS(ALL), 0, "<N>日間続いた<t>が" D "に{終わる/た}"}, \
    {SAYS(ALL), 0, "毎日続けている<t>が、" D "でちょうど<N>日目に{なる}"}, \
    {SAYS(ALL), 0, "<t>は始まりの日もふくめて<N>日間で、" D "に{終わる}"}, \
    {SAYS(ALL), 0, "<t>を1日も休まずに続け、" D "が<N>日目{だ/た}"}, \
    {SAYS(ALL), 0, D "は、<t>が始まって<N>日目{だ}"}, \
    {SAYS(ALL), 0, "<N>日間の<t>が" D "で{終わる}"}, \
    {SAYS(ALL), 0, "<t>の最終日は" D "で、全部で<N>日間{ある}"}, \
    {SAYS(ALL), 0, "<t>を毎日続けて、" D "に<N>日目を{むかえる}"}, \
    {SAYS(ALL), 0, "<t>は<N>日間続き、終わりの日は" D "{だ/た}"}, \
    {SAYS(ALL), 0, "始めた日を1日目とすると、" D "は<t>の<N>日目に{あたる/5}"}, \
    {SAYS(ALL), TALK, "<A>が毎日続けている<t>は、" D "で<N>日目に{なる/た}"}, \
    {SAYS(ALL), TALK, "今日は" D "で、<t>を始めてからちょうど<N>日目{だ}"}, \
    {SAYS(ALL), VOICED(VOICE_EXAM), "<t>を毎日行い、" D "が<N>日目で{ある}"}, \
    {SAYS(ALL), NOTES, "<t> " D "が<N>日目"}, \
    {SAYS(ALL), NOTES, D "=<N>日目"}
#define BEGAN(W) \
    {SAYS_QUESTION, 0, "+1日目は" W "{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+始まったのは" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+始まりの日は" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+最初の日は" W "{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+初日は" W "{だ/た}か"}, \
    {SAYS_QUESTION, 0, "+1日目にあたるのは" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+いちばんはじめの日は" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+始めた日は" W "に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+始めた日は" W "{だ/た}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+1日目は" W "だったのかな"}, \
    {SAYS_QUESTION, NOTES, "+1日目は" W}, \
    {SAYS_QUESTION, NOTES, "+始まりの日は" W}
#define FAR(D, F, W) \
    {SAYS(ALL), 0, "今日は" D "で、その<N>日" F "のことを{考える}"}, \
    {SAYS(ALL), 0, D "の<N>日" F "の日を{調べる}"}, \
    {SAYS(ALL), 0, "<t>は" D "で、その<N>日" F "にも行事が{ある}"}, \
    {SAYS(ALL), 0, D "からかぞえて<N>日" F "の日が{ある}"}, \
    {SAYS(ALL), 0, "カレンダーで" D "を見つけ、その<N>日" F "を{さがす}"}, \
    {SAYS(ALL), 0, D "を0日目とし、<N>日" F "の日を{考える}"}, \
    {SAYS(ALL), 0, "<t>の日は" D "{だ}。知りたいのは、その<N>日" F "{だ}"}, \
    {SAYS(ALL), 0, D "からちょうど<N>日" F "にあたる日が{ある}"}, \
    {SAYS(ALL), 0, "ある年の" D "の<N>日" F "を{考える}"}, \
    {SAYS(ALL), 0, "今日は" D "{だ}。<N>日" F "の日付と曜日を{調べる}"}, \
    {SAYS(ALL), 0, D "に<t>がある。その<N>日" F "にも集まりを{する}"}, \
    {SAYS(ALL), 0, "<t>の" D "から見て、<N>日" F "の日が{ある}"}, \
    {SAYS(ALL), 0, "カレンダーの" D "のところから、<N>日" F "を{数える}"}, \
    {SAYS(ALL), TALK, "<A>は、" D "の<N>日" F "の日をカレンダーでさがして{いる}"}, \
    {SAYS(ALL), TALK, "<A>のたん生日は" D "で、その<N>日" F "は弟のたん生日{だ}"}, \
    {SAYS(ALL), VOICED(VOICE_EXAM), D "の<N>日" F "にあたる日を考えることに{する}"}, \
    {SAYS(ALL), NOTES, D "の<N>日" F}, \
    {SAYS(ALL), NOTES, D "→<N>日" F}, \
    {SAYS_QUESTION, 0, "+その日は" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+それは" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+<N>日" F "は" W "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+<N>日" F "の日は" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+ちょうど<N>日" F "は" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+では、その日は" W "{だ}か"}, \
    {SAYS_QUESTION, 0, "+その日付は" W "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+求める日は" W "{だ}か"}, \
    {SAYS_QUESTION, TALK, "+その日は" W "に{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+それは" W "かな"}, \
    {SAYS_QUESTION, NOTES, "+その日は" W}, \
    {SAYS_QUESTION, NOTES, "+<N>日" F "は" W}, \
    {SAYS(ALL) | SAYS_QUESTION, 0, D "の<N>日" F "は" W "{だ}か"}, \
    {SAYS(ALL) | SAYS_QUESTION, 0, "今日が" D "のとき、<N>日" F "は" W "に{なる}か"}
#define DATE "<m>月<d>日"
#define DATED "<m>月<d>日の<w>"
#define WHAT_DATE "何月何日"
#define WHAT_BOTH "何月何日の何曜日"

static const struct phrasing last[] = {SPAN(DATE), ENDS(WHAT_DATE), {0, 0, NULL}};
static const struct phrasing last_both[] = {SPAN(DATED), ENDS(WHAT_BOTH), {0, 0, NULL}};
static const struct phrasing first[] = {REACHED(DATE), BEGAN(WHAT_DATE), {0, 0, NULL}};
static const struct phrasing first_both[] = {REACHED(DATED), BEGAN(WHAT_BOTH), {0, 0, NULL}};
static const struct phrasing after_both[] = {FAR(DATED, "後", WHAT_BOTH), {0, 0, NULL}};
static const struct phrasing before[] = {FAR(DATE, "前", WHAT_DATE), {0, 0, NULL}};
static const struct phrasing before_both[] = {FAR(DATED, "前", WHAT_BOTH), {0, 0, NULL}};

static const struct phrasing until[] = {
    {SAYS(ALL), 0, "今日は<m>月<d>日で、<t>は同じ年の<n>月<e>日{だ}"},
    {SAYS(ALL), 0, "<m>月<d>日から<n>月<e>日までの日数を{考える}"},
    {SAYS(ALL), 0, "<n>月<e>日に<t>があり、今日は<m>月<d>日{だ}"},
    {SAYS(ALL), 0, "<m>月<d>日に、<n>月<e>日の<t>までの日数を{数える}"},
    {SAYS(ALL), 0, "今年の<m>月<d>日と<n>月<e>日を{くらべる}"},
    {SAYS(ALL), 0, "今日は<m>月<d>日{だ}。<n>月<e>日の<t>を楽しみに{待つ}"},
    {SAYS(ALL), 0, "<m>月<d>日の次の日を1日後として、<n>月<e>日まで{数える}"},
    {SAYS(ALL), 0, "<t>が、<m>月<d>日から見て後の<n>月<e>日に{ある}"},
    {SAYS(ALL), 0, "<m>月<d>日の今日、<n>月<e>日の<t>までの日数を{調べる}"},
    {SAYS(ALL), 0, "<t>は<n>月<e>日で、今は<m>月<d>日{だ}"},
    {SAYS(ALL), 0, "カレンダーで、<m>月<d>日から<n>月<e>日まで{数える}"},
    {SAYS(ALL), 0, "今年の<n>月<e>日に<t>が{ある}。今日は<m>月<d>日{だ}"},
    {SAYS(ALL), TALK, "<A>は<m>月<d>日に、<n>月<e>日の<t>のことを考えて{いる}"},
    {SAYS(ALL), VOICED(VOICE_EXAM), "ある年の<m>月<d>日から<n>月<e>日までを考えることに{する}"},
    {SAYS(ALL), NOTES, "今日:<m>月<d>日、<t>:<n>月<e>日"},
    {SAYS(ALL), NOTES, "<m>月<d>日→<n>月<e>日"},
    {SAYS_QUESTION, 0, "+あと何日{ある}か"},
    {SAYS_QUESTION, 0, "+あと何日{だ}か"},
    {SAYS_QUESTION, 0, "+<n>月<e>日は<m>月<d>日の何日後{だ}か"},
    {SAYS_QUESTION, 0, "+何日後に{なる}か"},
    {SAYS_QUESTION, 0, "+<n>月<e>日まで、あと何日{だ}か"},
    {SAYS_QUESTION, 0, "+<n>月<e>日は何日後に{あたる/5}か"},
    {SAYS_QUESTION, 0, "+その日まであと何日に{なる}か"},
    {SAYS_QUESTION, 0, "+それは何日後のこと{だ}か"},
    {SAYS_QUESTION, 0, "+では、あと何日{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+あと何日かな"},
    {SAYS_QUESTION, NOTES, "+何日後"},
    {SAYS_QUESTION, NOTES, "+あと何日"},
    {0, 0, NULL},
};
static const struct phrasing earlier[] = {
    {SAYS(ALL), 0, "ある年の<m>月<d>日は<w>{だ}"},
    {SAYS(ALL), 0, "今日は<m>月<d>日の<w>{だ}"},
    {SAYS(ALL), 0, "今年の<m>月<d>日は<w>{だ}"},
    {SAYS(ALL), 0, "カレンダーを見ると、<m>月<d>日は<w>{だ/た}"},
    {SAYS(ALL), 0, "<t>がある<m>月<d>日は<w>{だ}"},
    {SAYS(ALL), 0, "<m>月<d>日が<w>である年を{考える}"},
    {SAYS(ALL), 0, "<t>は<m>月<d>日の<w>に{ある}"},
    {SAYS(ALL), 0, "この年の<m>月<d>日の曜日は<w>{だ}"},
    {SAYS(ALL), 0, "<m>月<d>日は<w>だとわかって{いる}"},
    {SAYS(ALL), 0, "<m>月<d>日の<w>に<t>が{ある}"},
    {SAYS(ALL), 0, "ある年のカレンダーでは、<m>月<d>日が<w>{だ}"},
    {SAYS(ALL), 0, "<t>は<m>月<d>日で、その日は<w>{だ}"},
    {SAYS(ALL), TALK, "<A>のたん生日は<m>月<d>日で、今年は<w>{だ}"},
    {SAYS(ALL), VOICED(VOICE_EXAM), "ある年の<m>月<d>日は<w>で{ある}"},
    {SAYS(ALL), NOTES, "<m>月<d>日=<w>"},
    {SAYS(ALL), NOTES, "<m>月<d>日(<w>)"},
    {SAYS_QUESTION, 0, "+同じ年の<n>月<e>日は何曜日{だ/た}か"},
    {SAYS_QUESTION, 0, "+その年の<n>月<e>日は何曜日{だ}か"},
    {SAYS_QUESTION, 0, "+<n>月<e>日は何曜日{だ/た}か"},
    {SAYS_QUESTION, 0, "+では、<n>月<e>日は何曜日に{なる}か"},
    {SAYS_QUESTION, 0, "+この年の<n>月<e>日は何曜日{だ}か"},
    {SAYS_QUESTION, 0, "+?同じ年の<n>月<e>日の曜日"},
    {SAYS_QUESTION, 0, "+さかのぼって、<n>月<e>日は何曜日{だ}か"},
    {SAYS_QUESTION, 0, "+前の日付の<n>月<e>日は何曜日に{なる}か"},
    {SAYS_QUESTION, 0, "+過ぎてしまった<n>月<e>日は何曜日{だ/た}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<n>月<e>日は何曜日だったのかな"},
    {SAYS_QUESTION, NOTES, "+<n>月<e>日は何曜日"},
    {SAYS_QUESTION, NOTES, "+<n>月<e>日の曜日は"},
    {0, 0, NULL},
};
static const struct phrasing often[] = {
    {SAYS(ALL), 0, "<t>は<m>月<d>日の<w>から同じ年の<n>月<e>日まで{ある}"},
    {SAYS(ALL), 0, "<m>月<d>日は<w>で、この日から<n>月<e>日までを{考える}"},
    {SAYS(ALL), 0, "<m>月<d>日の<w>から<n>月<e>日まで、<t>が{続く}"},
    {SAYS(ALL), 0, "カレンダーの<m>月<d>日から<n>月<e>日までを{見る}。<m>月<d>日は<w>{だ}"},
    {SAYS(ALL), 0, "ある年の<m>月<d>日は<w>{だ}。この日から<n>月<e>日までの曜日を{調べる}"},
    {SAYS(ALL), 0, "<m>月<d>日(<w>)から<n>月<e>日までの期間が{ある}"},
    {SAYS(ALL), 0, "<t>が<m>月<d>日の<w>に始まり、<n>月<e>日に{終わる}"},
    {SAYS(ALL), 0, "<m>月<d>日が<w>の年に、<m>月<d>日から<n>月<e>日までを{数える}"},
    {SAYS(ALL), 0, "<t>の期間は<m>月<d>日の<w>から<n>月<e>日まで{だ}"},
    {SAYS(ALL), 0, "<m>月<d>日の<w>から<n>月<e>日までのカレンダーを{見る}"},
    {SAYS(ALL), 0, "<m>月<d>日(<w>)から<n>月<e>日まで、毎日<t>が{ある}"},
    {SAYS(ALL), 0, "<m>月<d>日は<w>{だ}。<t>はこの日から<n>月<e>日まで{続く}"},
    {SAYS(ALL), TALK, "<A>は、<m>月<d>日の<w>から<n>月<e>日まで毎日<t>に{行く}"},
    {SAYS(ALL), VOICED(VOICE_EXAM), "<m>月<d>日を<w>とし、この日から同じ年の<n>月<e>日までを{考える}"},
    {SAYS(ALL), NOTES, "<m>月<d>日(<w>)〜<n>月<e>日"},
    {SAYS(ALL), NOTES, "期間:<m>月<d>日(<w>)から<n>月<e>日"},
    {SAYS_QUESTION, 0, "+この間に<v>は何回{ある}か"},
    {SAYS_QUESTION, 0, "+<v>は全部で何回{ある}か"},
    {SAYS_QUESTION, 0, "+この期間に<v>は何回{来る}か"},
    {SAYS_QUESTION, 0, "+?この間の<v>の回数|回"},
    {SAYS_QUESTION, 0, "+その間に、<v>は何回{ある}か"},
    {SAYS_QUESTION, 0, "+そのうち<v>は何回{ある}か"},
    {SAYS_QUESTION, 0, "+<v>は何回に{なる}か"},
    {SAYS_QUESTION, 0, "+<v>を数えると何回{ある}か"},
    {SAYS_QUESTION, 0, "+では、<v>は何回{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<v>は何回あるかな"},
    {SAYS_QUESTION, NOTES, "+<v>は何回"},
    {SAYS_QUESTION, NOTES, "+<v>の回数は"},
    {0, 0, NULL},
};

const struct wording wording_koyomi_hi[] = {
    {"last", SAYS(ALL), last},
    {"last_both", SAYS(ALL), last_both},
    {"first", SAYS(ALL), first},
    {"first_both", SAYS(ALL), first_both},
    {"after_both", SAYS(ALL), after_both},
    {"before", SAYS(ALL), before},
    {"before_both", SAYS(ALL), before_both},
    {"until", SAYS(ALL), until},
    {"earlier", SAYS(ALL), earlier},
    {"often", SAYS(ALL), often},
    {NULL, 0, NULL},
};
