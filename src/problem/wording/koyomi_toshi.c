/* koyomi_toshi.c - how a weekday some years later and the number of leap years are asked for.
 *
 * Slots: <y>, <z> years, <m>, <d> a date, <w> its weekday, <t> 運動会, <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KNOWN };

#define BOTH (SAYS(KNOWN) | SAYS_QUESTION)

static const struct phrasing date[] = {
    {SAYS(KNOWN), 0, "<y>年<m>月<d>日は<w>{だ}"},
    {SAYS(KNOWN), 0, "<y>年の<m>月<d>日は<w>{だ}"},
    {SAYS(KNOWN), 0, "<y>年<m>月<d>日の曜日は<w>{だ}"},
    {SAYS(KNOWN), 0, "<t>は<y>年<m>月<d>日で、<w>{だ/た}"},
    {SAYS(KNOWN), 0, "カレンダーを見ると、<y>年<m>月<d>日は<w>{だ}"},
    {SAYS(KNOWN), 0, "<y>年は、<m>月<d>日が<w>{だ}"},
    {SAYS(KNOWN), 0, "<w>なのは、<y>年の<m>月<d>日{だ}"},
    {SAYS(KNOWN), 0, "<t>が開かれる<y>年<m>月<d>日は、<w>に{なる}"},
    {SAYS(KNOWN), 0, "ある<w>の日付は、<y>年<m>月<d>日{だ}"},
    {SAYS(KNOWN), 0, "<y>年の<m>月<d>日は<w>に{なる}"},
    {SAYS(KNOWN), 0, "<y>年<m>月<d>日が<w>であることが{わかる}"},
    {SAYS(KNOWN), TALK, "<A>が調べると、<y>年<m>月<d>日は<w>{だ/た}"},
    {SAYS(KNOWN), TALK, "「<y>年の<m>月<d>日は<w>だよ。」と<A>が{言う/た}"},
    {SAYS(KNOWN), TALK, "<A>の家の古いカレンダーでは、<y>年<m>月<d>日は<w>{だ}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "<y>年<m>月<d>日を<w>と{する}"},
    {SAYS(KNOWN), NOTES, "<y>年<m>月<d>日:<w>"},
    {SAYS(KNOWN), NOTES, "<y>年<m>月<d>日は<w>"},
    {SAYS_QUESTION, 0, "<z>年<m>月<d>日は何曜日{だ}か"},
    {SAYS_QUESTION, 0, "<z>年の<m>月<d>日は何曜日に{なる}か"},
    {SAYS_QUESTION, 0, "+<z>年の同じ日は何曜日{だ}か"},
    {SAYS_QUESTION, 0, "+では、<z>年の同じ月日は何曜日{だ}か"},
    {SAYS_QUESTION, 0, "+<z>年の<m>月<d>日の曜日を求めると、何曜日に{なる}か"},
    {SAYS_QUESTION, 0, "それから後の、<z>年<m>月<d>日は何曜日{だ}か"},
    {SAYS_QUESTION, 0, "+うるう年に気をつけると、<z>年の<m>月<d>日は何曜日{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<z>年<m>月<d>日は何曜日{だ}か"},
    {SAYS_QUESTION, 0, "<z>年<m>月<d>日の曜日は何{だ}か"},
    {SAYS_QUESTION, 0, "?<z>年<m>月<d>日の曜日"},
    {SAYS_QUESTION, 0, "+?<z>年の同じ日の曜日"},
    {SAYS_QUESTION, 0, "+<z>年になると、<m>月<d>日は何曜日に{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、<z>年の同じ日は何曜日{だ}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<z>年の<m>月<d>日は何曜日かな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<z>年の<m>月<d>日は何曜日と答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "<z>年<m>月<d>日は何曜日"},
    {SAYS_QUESTION, NOTES, "+<z>年の同じ日は"},
    {BOTH, 0, "<y>年<m>月<d>日が<w>のとき、<z>年の<m>月<d>日は何曜日{だ}か"},
    {BOTH, 0, "<z>年の<m>月<d>日は何曜日{だ}か。<y>年の<m>月<d>日は<w>{だ}"},
    {BOTH, 0, "<y>年の<m>月<d>日が<w>ならば、<z>年の同じ日は何曜日に{なる}か"},
    {BOTH, NOTES, "<y>年<m>月<d>日は<w>→<z>年<m>月<d>日は"},
    {0, 0, NULL},
};

static const struct phrasing leap[] = {
    {SAYS(KNOWN), 0, "西暦の年数が4でわり切れる年を、うるう年と{する}"},
    {SAYS(KNOWN), 0, "うるう年は、西暦が4の倍数の年{だ}"},
    {SAYS(KNOWN), 0, "4でわり切れる年がうるう年{だ}"},
    {SAYS(KNOWN), 0, "うるう年かどうかは、西暦が4でわり切れるかどうかで{決まる}"},
    {SAYS(KNOWN), 0, "オリンピックの年のように、西暦が4の倍数の年を、うるう年と{いう}"},
    {SAYS(KNOWN), 0, "うるう年は4年ごとに来て、西暦は4の倍数{だ}"},
    {SAYS(KNOWN), 0, "西暦が4の倍数の年には、2月29日が{ある}。この年がうるう年{だ}"},
    {SAYS(KNOWN), 0, "4年に1度、西暦が4の倍数になる年がうるう年{だ}"},
    {SAYS(KNOWN), 0, "2月が29日まである年を、うるう年と{いう}。西暦が4でわり切れる年{だ}"},
    {SAYS(KNOWN), 0, "うるう年には1日多い366日があり、西暦の数は4でわり切れて{いる}"},
    {SAYS(KNOWN), TALK, "<A>は、4でわり切れる年がうるう年だと{習う/た}"},
    {SAYS(KNOWN), TALK, "「4の倍数の年がうるう年だよ。」と<A>が{言う/た}"},
    {SAYS(KNOWN), VOICED(VOICE_EXAM), "西暦年数が4で割り切れる年をうるう年と{する}"},
    {SAYS(KNOWN), NOTES, "うるう年=4でわり切れる年"},
    {SAYS(KNOWN), NOTES, "うるう年は4の倍数の年"},
    {SAYS_QUESTION, 0, "<y>年から<z>年までに、うるう年は何回{ある}か"},
    {SAYS_QUESTION, 0, "<y>年から<z>年までの間に、うるう年は全部で何回{ある}か"},
    {SAYS_QUESTION, 0, "?<y>年から<z>年までのうるう年の回数|回"},
    {SAYS_QUESTION, 0, "<y>年から<z>年までのうるう年は、全部で何回{だ}か"},
    {SAYS_QUESTION, 0, "うるう年は、<y>年から<z>年までに何回{ある}か"},
    {SAYS_QUESTION, 0, "<y>年のはじめから<z>年の終わりまでに、うるう年は何回{ある}か"},
    {SAYS_QUESTION, 0, "+では、<y>年から<z>年まででは、うるう年は何回{ある}か"},
    {SAYS_QUESTION, 0, "<y>年から<z>年までに、2月29日は何回{ある}か"},
    {SAYS_QUESTION, 0, "<y>年から<z>年までには、うるう年が何回{ある}か"},
    {SAYS_QUESTION, 0, "<y>年も<z>年も入れて、その間にうるう年は何回{ある}か"},
    {SAYS_QUESTION, 0, "<y>年から<z>年までを数えると、うるう年は何回に{なる}か"},
    {SAYS_QUESTION, TALK, "+さて、<y>年から<z>年までに、うるう年は何回{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "<y>年から<z>年までに、うるう年は何回あるかな"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<y>年から<z>年までのうるう年は何回と答えれば{いい}か"},
    {SAYS_QUESTION, NOTES, "<y>年から<z>年までのうるう年は何回"},
    {SAYS_QUESTION, NOTES, "<y>年〜<z>年のうるう年の回数"},
    {BOTH, 0, "<y>年から<z>年までの、4でわり切れる年、つまりうるう年は何回{ある}か"},
    {BOTH, 0, "うるう年は何回{ある}か。<y>年から<z>年までで、うるう年は4でわり切れる年と{する}"},
    {BOTH, NOTES, "<y>年から<z>年まで、うるう年(4の倍数の年)は何回"},
    {0, 0, NULL},
};

const struct wording wording_koyomi_toshi[] = {
    {"date", SAYS(KNOWN), date},
    {"leap", SAYS(KNOWN), leap},
    {NULL, 0, NULL},
};
