/* heru.c - how candles, batteries and tanks are told of that grow less and less.
 *
 * Slots: <w> ろうそく, <n> its 長さ, <s><u> at first, <beg> 火をつける, <bt> 火をつけて; it <de>
 * 短くなる by <r><u> a <t>; after <m><t> it is <l><u>; <end> 燃えつきる; <fq> それからあと何分 or
 * a count from the start; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { START, RATE, TIME };

#define AT_FIRST \
    {SAYS(START), 0, "<n>が<s><u>の<w>が{ある}"}, \
    {SAYS(START), 0, "<w>の<n>は、はじめ<s><u>{だ}"}, \
    {SAYS(START), 0, "<w>が{ある}。<n>は<s><u>{だ}"}, \
    {SAYS(START), 0, "<beg>前の<w>の<n>は<s><u>{だ}"}, \
    {SAYS(START), 0, "<n>が<s><u>の<w>を{用意する}"}, \
    {SAYS(START), 0, "はじめ、<w>の<n>は<s><u>{ある}"}, \
    {SAYS(START), 0, "<w>の<n>を調べると、はじめは<s><u>{だ/た}"}, \
    {SAYS(START), 0, "<n>が<s><u>ある<w>を{使う}"}, \
    {SAYS(START), TALK, "<A>が見たとき、<w>の<n>は<s><u>{だ/た}"}, \
    {SAYS(START), TALK, "「<w>の<n>は今<s><u>だよ。」と<A>が{言う/た}"}, \
    {SAYS(START), VOICED(VOICE_EXAM), "<n>が<s><u>である<w>が{ある}"}, \
    {SAYS(START), NOTES, "<w>、<n><s><u>"}, \
    {SAYS(START), NOTES, "はじめの<n><s><u>"}

#define AT_WHAT_RATE \
    {SAYS(RATE), 0, "+<beg>と、1<t>に<r><u>ずつ{<de>}"}, \
    {SAYS(RATE), 0, "+<w>の<n>は1<t>に<r><u>ずつ{<de>}"}, \
    {SAYS(RATE), 0, "+1<t>あたり<r><u>の割合で{<de>}"}, \
    {SAYS(RATE), 0, "+<n>は、1<t>ごとに<r><u>ずつ{<de>}"}, \
    {SAYS(RATE), 0, "+1<t>に<de>のは<r><u>{だ}"}, \
    {SAYS(RATE), 0, "+<beg>と、<n>は1<t>で<r><u>{<de>}"}, \
    {SAYS(RATE), TALK, "+見ていると、1<t>に<r><u>ずつ{<de>}"}, \
    {SAYS(RATE), TALK, "+説明書には、1<t>に<r><u>ずつ<de>と書いて{ある}"}, \
    {SAYS(RATE), TALK, "+<A>の計算では、1<t>に<r><u>ずつ{<de>}"}, \
    {SAYS(RATE), VOICED(VOICE_EXAM), "+この<w>の<n>は、1<t>につき<r><u>ずつ一定の割合で{<de>}"}, \
    {SAYS(RATE), NOTES, "+1<t>に<r><u>ずつ<de>"}, \
    {SAYS(RATE), NOTES, "+<r><u>/<t>で<de>"}, \
    {SAYS(START) | SAYS(RATE), 0, "<n>が<s><u>で、<beg>と1<t>に<r><u>ずつ<de><w>が{ある}"}, \
    {SAYS(START) | SAYS(RATE), 0, "はじめ<s><u>の<w>の<n>が、1<t>に<r><u>ずつ{<de>}"}, \
    {SAYS(START) | SAYS(RATE), 0, "<w>の<n>は<s><u>で、1<t>に<r><u>の割合で{<de>}"}, \
    {SAYS(START) | SAYS(RATE), TALK, "<A>の<w>は、<n>が今<s><u>で、1<t>に<r><u>ずつ{<de>}"}, \
    {SAYS(START) | SAYS(RATE), NOTES, "<w>、<n><s><u>、1<t>に<r><u>ずつ<de>"}

static const struct phrasing left[] = {
    AT_FIRST,
    AT_WHAT_RATE,
    {SAYS(TIME), 0, "+<bt>から<m><t>が{たつ/た}"},
    {SAYS(TIME), 0, "+<m><t>が{過ぎる/た}"},
    {SAYS(TIME), 0, "+このまま<m><t>{たつ/た}"},
    {SAYS(TIME), 0, "+<m><t>後の<n>を{調べる}"},
    {SAYS(TIME), 0, "+それから<m><t>が{過ぎる/た}"},
    {SAYS(TIME), TALK, "+<A>が<m><t>後にまた{見る/た}"},
    {SAYS(TIME), NOTES, "+<m><t>後"},
    {SAYS(TIME), NOTES, "+<m><t>たつ"},
    {SAYS(TIME), VOICED(VOICE_EXAM), "+<bt>から<m><t>が経過{する/た}"},
    {SAYS_QUESTION, 0, "+<n>は何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+残りは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<n>は何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+<w>の<n>は何<u>残って{いる}か"},
    {SAYS_QUESTION, 0, "+このときの<w>の<n>は何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+さて、<n>は何<u>に{なる}か"},
    {SAYS_QUESTION, TALK, "+<n>は何<u>になったと{言える}か"},
    {SAYS_QUESTION, NOTES, "+<n>は何<u>"},
    {SAYS_QUESTION, NOTES, "+残りは"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<m><t>後の<n>は何<u>{だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<m><t>後には何<u>に{なる}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<m><t>たつと、<n>は何<u>に{なる}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "<bt>から<m><t>後の<w>の<n>は何<u>{だ}か"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "?<m><t>後の<w>の<n>|<u>"},
    {SAYS(TIME) | SAYS_QUESTION, 0, "+<m><t>後、残りは何<u>に{なる}か"},
    {SAYS(TIME) | SAYS_QUESTION, TALK, "+<m><t>後には何<u>残って{いる}か"},
    {SAYS(TIME) | SAYS_QUESTION, VOICED(VOICE_CHILD), "+<m><t>たったら何<u>になるかな"},
    {SAYS(TIME) | SAYS_QUESTION, NOTES, "+<m><t>後は何<u>"},
    {SAYS(START) | SAYS(RATE) | SAYS(TIME) | SAYS_QUESTION, 0, "1<t>に<r><u>ずつ<de><w>の<n>は、はじめが<s><u>のとき、<m><t>後に何<u>に{なる}か"},
    {SAYS(START) | SAYS(RATE) | SAYS(TIME) | SAYS_QUESTION, 0, "<m><t>後の<w>の<n>は何<u>{だ}か。はじめは<s><u>で、1<t>に<r><u>ずつ{<de>}"},
    {0, 0, NULL},
};

#define WHEN_GONE(when) \
    {SAYS_QUESTION, 0, "+<end>のは" when "{だ}か"}, \
    {SAYS_QUESTION, 0, "<w>が<end>のは" when "{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<end>のは" when "{だ}か"}, \
    {SAYS_QUESTION, 0, "+<w>が<end>のは" when "に{なる}か"}, \
    {SAYS_QUESTION, 0, "+では、<end>のは" when "{だ}か"}, \
    {SAYS_QUESTION, 0, "+このまま<end>のは" when "{だ}か"}, \
    {SAYS_QUESTION, 0, "+すっかり<end>のは" when "{だ}か"}, \
    {SAYS_QUESTION, TALK, "+さて、<end>のは" when "{だ}か"}, \
    {SAYS_QUESTION, TALK, "+<w>が<end>のは" when "ということに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<end>のは" when "かな"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>が完全に<end>のは" when "{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+<end>のは" when}, \
    {SAYS_QUESTION, NOTES, "<w>が<end>のは" when}

static const struct phrasing gone[] = {
    AT_FIRST,
    AT_WHAT_RATE,
    WHEN_GONE("何<t>後"),
    {SAYS_QUESTION, 0, "+何<t>後に{<end>}か"},
    {SAYS_QUESTION, 0, "+何<t>で{<end>}か"},
    {SAYS_QUESTION, 0, "<w>は何<t>で{<end>}か"},
    {SAYS_QUESTION, 0, "+<end>まで何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "<bt>から<end>までの時間は何<t>{だ}か"},
    {SAYS(START) | SAYS(RATE) | SAYS_QUESTION, 0, "<n>が<s><u>の<w>は、1<t>に<r><u>ずつ<de>と、何<t>で{<end>}か"},
    {SAYS(START) | SAYS(RATE) | SAYS_QUESTION, 0, "<w>は何<t>後に{<end>}か。はじめの<n>は<s><u>で、1<t>に<r><u>ずつ{<de>}"},
    {0, 0, NULL},
};

static const struct phrasing seen[] = {
    AT_FIRST,
    {SAYS(TIME), 0, "+<beg>と、<m><t>後には<l><u>に{なる/た}"},
    {SAYS(TIME), 0, "+<m><t>後の<n>は<l><u>{だ/た}"},
    {SAYS(TIME), 0, "+<m><t>たつと、<n>は<l><u>に{なる/た}"},
    {SAYS(TIME), 0, "+<bt>から<m><t>後には、<n>が<l><u>になって{いる/た}"},
    {SAYS(TIME), 0, "+<m><t>後に調べると、残りは<l><u>{だ/た}"},
    {SAYS(TIME), 0, "+<m><t>で<l><u>まで{<de>/た}"},
    {SAYS(TIME), 0, "+<n>は、<m><t>後に<l><u>と{なる/た}"},
    {SAYS(TIME), TALK, "+<A>が<m><t>後にまた見ると、<l><u>{だ/た}"},
    {SAYS(TIME), TALK, "+「<m><t>たったら<l><u>になったよ。」と<A>が{言う/た}"},
    {SAYS(TIME), VOICED(VOICE_EXAM), "+<bt>から<m><t>が経過したとき、<n>は<l><u>{だ/た}"},
    {SAYS(TIME), NOTES, "+<m><t>後<l><u>"},
    {SAYS(TIME), NOTES, "+<m><t>で<l><u>に"},
    {SAYS(RATE), 0, "+<n>は、いつも同じ割合で{<de>}"},
    {SAYS(RATE), 0, "+<n>は一定の割合で{<de>}"},
    {SAYS(RATE), 0, "+このまま同じように{<de>}"},
    {SAYS(RATE), 0, "+<de>速さは、ずっと変わらないと{する}"},
    {SAYS(RATE), 0, "+1<t>に<de>量は、いつも同じ{だ}"},
    {SAYS(RATE), 0, "+この後も同じ割合で<de>と{する}"},
    {SAYS(RATE), TALK, "+このあとも同じ調子で{<de>}"},
    {SAYS(RATE), VOICED(VOICE_EXAM), "+ただし、<n>は一定の割合で<de>ものと{する}"},
    {SAYS(RATE), NOTES, "+<de>割合は一定"},
    {SAYS(RATE), NOTES, "+同じ割合で<de>"},
    {SAYS(START) | SAYS(TIME), 0, "<w>の<n>は、<m><t>の間に<s><u>から<l><u>に{なる/た}"},
    {SAYS(START) | SAYS(TIME), 0, "はじめ<s><u>の<w>の<n>が、<m><t>後に<l><u>に{なる/た}"},
    {SAYS(START) | SAYS(TIME), 0, "<n>が<s><u>の<w>は、<beg>と<m><t>で<l><u>に{なる}"},
    {SAYS(START) | SAYS(TIME), 0, "<w>の<n>は、はじめ<s><u>で、<m><t>後は<l><u>{だ/た}"},
    {SAYS(START) | SAYS(TIME), TALK, "<A>の<w>の<n>は、<m><t>の間に<s><u>から<l><u>に{なる/た}"},
    {SAYS(START) | SAYS(TIME), NOTES, "<w>、<n><s><u>→<m><t>後<l><u>"},
    {SAYS(START) | SAYS(TIME) | SAYS(RATE), 0, "<n>が一定の割合で<de><w>が{ある}。はじめは<s><u>、<m><t>後は<l><u>{だ}"},
    {SAYS(START) | SAYS(TIME) | SAYS(RATE), 0, "<w>の<n>は同じ割合でへり、<m><t>で<s><u>から<l><u>に{なる/た}"},
    WHEN_GONE("<fq>"),
    {SAYS(RATE) | SAYS_QUESTION, 0, "+このまま同じ割合で<de>と、<end>のは<fq>{だ}か"},
    {SAYS(RATE) | SAYS_QUESTION, 0, "+一定の割合で<de>とすると、<end>のは<fq>に{なる}か"},
    {SAYS(RATE) | SAYS_QUESTION, 0, "+同じように<de>とき、<end>のは<fq>{だ}か"},
    {SAYS(START) | SAYS(TIME) | SAYS(RATE) | SAYS_QUESTION, 0, "はじめ<s><u>、<m><t>後に<l><u>だった<w>が同じ割合で<de>とき、<end>のは<fq>{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_heru[] = {
    {"left", SAYS(START) | SAYS(RATE) | SAYS(TIME), left},
    {"gone", SAYS(START) | SAYS(RATE), gone},
    {"seen", SAYS(START) | SAYS(TIME) | SAYS(RATE), seen},
    {"battery_left", SAYS(START) | SAYS(RATE) | SAYS(TIME), left},
    {"battery_gone", SAYS(START) | SAYS(RATE), gone},
    {"battery_seen", SAYS(START) | SAYS(TIME) | SAYS(RATE), seen},
    {NULL, 0, NULL},
};
