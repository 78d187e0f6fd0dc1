/* shigoto_kumi.c - how 仕事算 of three, of pairs and of the other one is said.
 *
 * Slots: <w> the job, <t> its time, <hi> 1人, <ni> 3人; <p> <q> <r> who; three: <a> <b> <c> alone; pairs:
 * <pq> <a>, <qr> <b>, <rp> <c>; other: both <s>, <p> alone <a>.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { RATES, ALONE };

static const struct phrasing three[] = {
    {SAYS(RATES), 0, "<w>をするのに、<p>だけだと<a><t>、<q>だけだと<b><t>、<r>だけだと<c><t>{かかる}"},
    {SAYS(RATES), 0, "<hi>ですると、<p>は<a><t>、<q>は<b><t>、<r>は<c><t>かかる<w>が{ある}"},
    {SAYS(RATES), 0, "<w>を、<p>は<a><t>、<q>は<b><t>、<r>は<c><t>で{仕上げる}"},
    {SAYS(RATES), 0, "<w>は、<p>なら<a><t>、<q>なら<b><t>、<r>なら<c><t>で{終わる}"},
    {SAYS(RATES), 0, "<p>だけで<a><t>、<q>だけで<b><t>、<r>だけで<c><t>で終わる<w>が{ある}"},
    {SAYS(RATES), 0, "<w>が{ある}。<hi>ですると、<p>が<a><t>、<q>が<b><t>、<r>が<c><t>{かかる}"},
    {SAYS(RATES), 0, "<w>を終えるのに、<p>は<a><t>、<q>は<b><t>、<r>は<c><t>必要{だ}"},
    {SAYS(RATES), 0, "<p>、<q>、<r>が<hi>で<w>をすると、それぞれ<a><t>、<b><t>、<c><t>{かかる}"},
    {SAYS(RATES), 0, "<p>は<w>を<a><t>で{終える}。同じことを<q>は<b><t>、<r>は<c><t>で{終える}"},
    {SAYS(RATES), 0, "<w>にかかる時間は、<p>が<a><t>、<q>が<b><t>、<r>が<c><t>{だ}"},
    {SAYS(RATES), 0, "<p>だけでは<a><t>かかる<w>が{ある}。<q>だけでは<b><t>、<r>だけでは<c><t>{かかる}"},
    {SAYS(RATES), TALK, "「<w>なら、<p>だと<a><t>、<q>だと<b><t>、<r>だと<c><t>かかるよ」と話して{いる}"},
    {SAYS(RATES), TALK, "<p>と<q>と<r>で<w>をすることに{なる/た}。<hi>だけなら、<p>は<a><t>、<q>は<b><t>、<r>は<c><t>{かかる}"},
    {SAYS(RATES), VOICED(VOICE_EXAM), "<w>をするのに、<p>だけでは<a><t>、<q>だけでは<b><t>、<r>だけでは<c><t>を要{する}"},
    {SAYS(RATES), NOTES, "<w> <p><a><t> <q><b><t> <r><c><t>"},
    {SAYS(RATES), NOTES, "<hi>で終えるのに <p><a><t>、<q><b><t>、<r><c><t>"},
    {SAYS(RATES), NOTES, "<p>のみ<a><t>、<q>のみ<b><t>、<r>のみ<c><t>"},
    {SAYS_QUESTION, 0, "+<ni>ですると何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<ni>でいっしょにすると、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+この仕事を<ni>ですると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<ni>で力を合わせると、何<t>で{仕上がる}か"},
    {SAYS_QUESTION, 0, "+<ni>が同時に始めると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+これを<p>、<q>、<r>の<ni>ですれば、何<t>で終えることが{できる}か"},
    {SAYS_QUESTION, 0, "+はじめから終わりまで<ni>ですると、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "<p>と<q>と<r>がいっしょにすると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+?<ni>でするときにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "?<p>、<q>、<r>の<ni>でするときの時間|<t>"},
    {SAYS_QUESTION, 0, "+<ni>全員では、何<t>で{仕上がる}か"},
    {SAYS_QUESTION, 0, "+<ni>が協力すると、終わるまでに何<t>{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<ni>で一気にやったら、何<t>で終わると考えればいいですか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<ni>でやったら何<t>で終わるのかな"},
    {SAYS_QUESTION, NOTES, "+<ni>いっしょなら何<t>"},
    {SAYS_QUESTION, NOTES, "+<ni>では何<t>"},
    {SAYS(RATES) | SAYS_QUESTION, 0, "何<t>で{終わる}か。<p>だけでは<a><t>、<q>だけでは<b><t>、<r>だけでは<c><t>かかる<w>を、<ni>で{する}"},
    {SAYS(RATES) | SAYS_QUESTION, 0, "<p>が<a><t>、<q>が<b><t>、<r>が<c><t>かかる<w>を<ni>ですると、何<t>{かかる}か"},
    {SAYS(RATES) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p><hi>で<a><t>、<q><hi>で<b><t>、<r><hi>で<c><t>かかる<w>を<ni>で行うときの時間"},
    {0, 0, NULL},
};

#define PAIRS_KNOWN \
    {SAYS(RATES), 0, "<w>をするのに、<pq>では<a><t>、<qr>では<b><t>、<rp>では<c><t>{かかる}"}, \
    {SAYS(RATES), 0, "<w>を、<pq>の2人ですると<a><t>、<qr>の2人ですると<b><t>、<rp>の2人ですると<c><t>{かかる}"}, \
    {SAYS(RATES), 0, "<pq>なら<a><t>、<qr>なら<b><t>、<rp>なら<c><t>で終わる<w>が{ある}"}, \
    {SAYS(RATES), 0, "2人ずつで<w>をすると、<pq>は<a><t>、<qr>は<b><t>、<rp>は<c><t>{かかる}"}, \
    {SAYS(RATES), 0, "<w>は、<pq>がすると<a><t>、<qr>がすると<b><t>、<rp>がすると<c><t>で{仕上がる}"}, \
    {SAYS(RATES), 0, "<w>が{ある}。<pq>の組は<a><t>、<qr>の組は<b><t>、<rp>の組は<c><t>で{終える}"}, \
    {SAYS(RATES), 0, "<w>にかかる時間は、<pq>の2人で<a><t>、<qr>の2人で<b><t>、<rp>の2人で<c><t>{だ}"}, \
    {SAYS(RATES), 0, "<pq>は<w>を<a><t>で{終える}。<qr>は<b><t>、<rp>は<c><t>で{終える}"}, \
    {SAYS(RATES), 0, "<p>、<q>、<r>のうち2人で<w>を{する}。<pq>だと<a><t>、<qr>だと<b><t>、<rp>だと<c><t>{かかる}"}, \
    {SAYS(RATES), 0, "<w>を<pq>が2人ですれば<a><t>、<qr>が2人ですれば<b><t>、<rp>が2人ですれば<c><t>で{終わる}"}, \
    {SAYS(RATES), TALK, "<w>なら、<pq>で<a><t>、<qr>で<b><t>、<rp>で<c><t>で終わる見こみ{だ}"}, \
    {SAYS(RATES), TALK, "「<pq>だと<a><t>、<qr>だと<b><t>、<rp>だと<c><t>かかるね」と<w>の相談をして{いる}"}, \
    {SAYS(RATES), VOICED(VOICE_EXAM), "<w>を終えるのに、<pq>では<a><t>、<qr>では<b><t>、<rp>では<c><t>を要{する}"}, \
    {SAYS(RATES), NOTES, "<w> <pq><a><t>、<qr><b><t>、<rp><c><t>"}, \
    {SAYS(RATES), NOTES, "<p>+<q>:<a><t>、<q>+<r>:<b><t>、<r>+<p>:<c><t>"}

static const struct phrasing pairs[] = {
    PAIRS_KNOWN,
    {SAYS_QUESTION, 0, "+<ni>ですると何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<ni>全員では何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<p>、<q>、<r>の<ni>ですると、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+3人いっしょだと、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<ni>がそろってすると、何<t>で{仕上がる}か"},
    {SAYS_QUESTION, 0, "+同じ仕事を<ni>ですれば、何<t>で終えることが{できる}か"},
    {SAYS_QUESTION, 0, "<p>も<q>も<r>もいっしょにすると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+?<ni>でするときにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "?<p>、<q>、<r>の<ni>でするときの時間|<t>"},
    {SAYS_QUESTION, 0, "+はじめから<ni>ですると、終わるまでに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+この仕事を<ni>で同時に始めると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<ni>で力を合わせると何<t>{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<ni>そろってやったら、何<t>で終わるでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<ni>みんなでやったら何<t>かかるのかな"},
    {SAYS_QUESTION, NOTES, "+<ni>なら何<t>"},
    {SAYS_QUESTION, NOTES, "+<p>+<q>+<r>:□<t>"},
    {SAYS(RATES) | SAYS_QUESTION, 0, "何<t>で{終わる}か。<pq>で<a><t>、<qr>で<b><t>、<rp>で<c><t>かかる<w>を、<ni>で{する}"},
    {SAYS(RATES) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<pq>で<a><t>、<qr>で<b><t>、<rp>で<c><t>かかる<w>を<ni>でするときの時間"},
    {0, 0, NULL},
};

#define BOTH_AND_ONE \
    {SAYS(RATES), 0, "<p>と<q>の2人ですると<s><t>で終わる<w>が{ある}"}, \
    {SAYS(RATES), 0, "<w>をするのに、<p>と<q>の2人では<s><t>{かかる}"}, \
    {SAYS(RATES), 0, "<w>は、<p>と<q>がいっしょにすると<s><t>で{終わる}"}, \
    {SAYS(RATES), 0, "<p>と<q>は、力を合わせると<w>を<s><t>で{仕上げる}"}, \
    {SAYS(RATES), 0, "<w>が{ある}。<p>と<q>の2人ですれば<s><t>{だ}"}, \
    {SAYS(RATES), 0, "2人でいっしょにすると<s><t>かかる<w>を、<p>と<q>が{する}"}, \
    {SAYS(RATES), 0, "<w>にかかるのは、<p>と<q>の2人で<s><t>{だ}"}, \
    {SAYS(RATES), 0, "<p>は<q>と2人で<w>をして、<s><t>で{終える/た}"}, \
    {SAYS(RATES), 0, "<w>を<p>と<q>が同時に始めると、<s><t>で{終わる}"}, \
    {SAYS(RATES), 0, "<w>を終えるのに、<p>と<q>の2人で<s><t>{かかる/た}"}, \
    {SAYS(RATES), TALK, "「2人でやれば<w>なんて<s><t>で終わるよ」と、<p>と<q>が{いばる/た}"}, \
    {SAYS(RATES), TALK, "<p>と<q>で<w>をしたら、<s><t>で{終わる/た}"}, \
    {SAYS(RATES), VOICED(VOICE_EXAM), "<w>を<p>、<q>の2人で行うと<s><t>を要{する}"}, \
    {SAYS(RATES), NOTES, "<w> <p>+<q>:<s><t>"}, \
    {SAYS(RATES), NOTES, "<p>と<q>で<s><t>の<w>"}, \
    {SAYS(ALONE), 0, "+<p>だけですると<a><t>{かかる}"}, \
    {SAYS(ALONE), 0, "+<p>が<hi>ですると<a><t>{かかる}"}, \
    {SAYS(ALONE), 0, "+この仕事を<p>が<hi>ですると、<a><t>で{終わる}"}, \
    {SAYS(ALONE), 0, "+<p>だけなら<a><t>{かかる}"}, \
    {SAYS(ALONE), 0, "+<p>だけでは<a><t>必要{だ}"}, \
    {SAYS(ALONE), 0, "+同じことを<p><hi>ですれば<a><t>で{終わる}"}, \
    {SAYS(ALONE), 0, "+はじめから<p>だけですると、<a><t>かかることに{なる}"}, \
    {SAYS(ALONE), 0, "+一方、<p><hi>では<a><t>{かかる}"}, \
    {SAYS(ALONE), 0, "+<p>は、<hi>なら<a><t>で{仕上げる}"}, \
    {SAYS(ALONE), 0, "+<hi>だけでするとき、<p>は<a><t>で{終える}"}, \
    {SAYS(ALONE), TALK, "+<p>は、<hi>でやったときは<a><t>かかったと{言う/た}"}, \
    {SAYS(ALONE), TALK, "+<p>だけでも<a><t>あれば{できる}"}, \
    {SAYS(ALONE), VOICED(VOICE_EXAM), "+<p>だけで行うときは<a><t>を要{する}"}, \
    {SAYS(ALONE), NOTES, "+<p>:<a><t>"}, \
    {SAYS(ALONE), NOTES, "+<p>だけで<a><t>"}, \
    {SAYS(RATES) | SAYS(ALONE), 0, "<w>をするのに、<p>と<q>の2人では<s><t>、<p>だけでは<a><t>{かかる}"}, \
    {SAYS(RATES) | SAYS(ALONE), 0, "2人でいっしょにすると<s><t>、<p>だけですると<a><t>かかる<w>を、<p>と<q>が{する}"}, \
    {SAYS(RATES) | SAYS(ALONE), 0, "<p>は<w>を<a><t>で{終える}。<q>が手伝うと、2人で<s><t>で{終わる}"}, \
    {SAYS(RATES) | SAYS(ALONE), 0, "<w>は<p>だけだと<a><t>、<q>もいっしょだと<s><t>{かかる}"}, \
    {SAYS(RATES) | SAYS(ALONE), NOTES, "<p>+<q>:<s><t>、<p>:<a><t>(<w>)"}

static const struct phrasing other[] = {
    BOTH_AND_ONE,
    {SAYS(RATES) | SAYS(ALONE) | SAYS_QUESTION, 0, "<q>だけですると何<t>{だ}か。<w>は、<p>と<q>の2人で<s><t>、<p>だけで<a><t>{かかる}"},
    {SAYS(RATES) | SAYS(ALONE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>と<q>の2人で<s><t>、<p>だけで<a><t>かかる<w>を、<q>だけでするときの時間"},
    {SAYS_QUESTION, 0, "+<q>だけですると何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<q>が<hi>ですると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "<q>だけでは何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<q>が<hi>で全部すると、何<t>かかることに{なる}か"},
    {SAYS_QUESTION, 0, "+もう<hi>の<q>だけですると何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+<q><hi>なら、何<t>で{仕上げる}か"},
    {SAYS_QUESTION, 0, "+では、<q>だけだと何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "?<q>だけでするときにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+?<q><hi>のときの時間|<t>"},
    {SAYS_QUESTION, 0, "+同じ仕事を<q>だけがするときは、何<t>必要{だ}か"},
    {SAYS_QUESTION, 0, "+<q>は、<hi>では何<t>で{終える}か"},
    {SAYS_QUESTION, 0, "<q>だけが<w>をすると、何<t>で{終わる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+もし<q>が<hi>でやったら何<t>かかる計算になりますか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+じゃあ、<q><hi>だと何<t>かかるのかな"},
    {SAYS_QUESTION, NOTES, "+<q>:?<t>"},
    {SAYS_QUESTION, NOTES, "+<q>だけなら□<t>"},
    {0, 0, NULL},
};

static const struct phrasing alone[] = {
    PAIRS_KNOWN,
    {SAYS_QUESTION, 0, "+<z>だけですると何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "<z>は、<hi>では何<t>で{終える}か"},
    {SAYS_QUESTION, 0, "+<z>が<hi>で終えるには、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "<z>だけなら何<t>で{仕上げる}か"},
    {SAYS_QUESTION, 0, "+<z>だけでするときは、何<t>必要{だ}か"},
    {SAYS_QUESTION, 0, "?<z>が<hi>で<w>をするときにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "<z>だけが<w>をすると、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+ほかの人が手伝わないで<z>だけですると、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<z>だけでは何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<z>が<hi>ですると、何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+<z><hi>だと、何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+同じ仕事を<z>だけですれば、何<t>で終えることが{できる}か"},
    {SAYS_QUESTION, 0, "+?<z>だけでするときにかかる時間|<t>"},
    {SAYS_QUESTION, 0, "+はじめから<z>だけですると、終わるまでに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+では、<z>だけだと何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+この仕事を<z>が<hi>で全部すると、何<t>かかることに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+<z>だけでやったら、何<t>で終わるでしょうか"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<z>だけだと何<t>かかるのかな"},
    {SAYS_QUESTION, NOTES, "+<z>だけなら何<t>"},
    {SAYS_QUESTION, NOTES, "+<z>:□<t>"},
    {SAYS(RATES) | SAYS_QUESTION, 0, "<z>だけでは何<t>{かかる}か。<pq>で<a><t>、<qr>で<b><t>、<rp>で<c><t>かかる<w>{だ}"},
    {0, 0, NULL},
};

enum { BEGUN = 2 };
static const struct phrasing other_rest[] = {
    BOTH_AND_ONE,
    {SAYS(BEGUN), 0, "+<p>だけで<f><t>して、残りを<q>だけで{する}"},
    {SAYS(BEGUN), 0, "+はじめの<f><t>は<p>だけがして、残りを<q>が<hi>で{する}"},
    {SAYS(BEGUN), 0, "+<p>が<f><t>した後、<q>に{交代する/た}"},
    {SAYS(BEGUN), 0, "+まず<p>が<hi>で<f><t>進め、続きを<q>だけで{する}"},
    {SAYS(BEGUN), 0, "+<p>が<f><t>でやめて、残りは<q>が<hi>で{引きつぐ/た}"},
    {SAYS(BEGUN), 0, "+最初の<f><t>を<p>だけで、その後を<q>だけで{する/た}"},
    {SAYS(BEGUN), 0, "+この仕事を<p>が<f><t>してから、残りを<q>が<hi>で{仕上げる}"},
    {SAYS(BEGUN), 0, "+先に<p>だけで<f><t>働き、あとは<q>だけで{働く}"},
    {SAYS(BEGUN), TALK, "+<p>が<f><t>やったところで、<q>にバトンタッチ{する/た}"},
    {SAYS(BEGUN), VOICED(VOICE_EXAM), "+初めの<f><t>を<p>だけで行い、残りを<q>だけで{行う}"},
    {SAYS(BEGUN), NOTES, "+<p>が<f><t>、残り<q>"},
    {SAYS_QUESTION, 0, "+<q>は何<t>{働く}か"},
    {SAYS_QUESTION, 0, "+<q>がするのは何<t>{だ}か"},
    {SAYS_QUESTION, 0, "+残りは何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+<q>は何<t>で残りを{終える}か"},
    {SAYS_QUESTION, 0, "+あと何<t>で{終わる}か"},
    {SAYS_QUESTION, 0, "+残りに何<t>{かかる}か"},
    {SAYS_QUESTION, 0, "+?<q>が働く時間|<t>"},
    {SAYS_QUESTION, 0, "+<q>は、あと何<t>すれば{いい}か"},
    {SAYS_QUESTION, NOTES, "+<q>は何<t>"},
    {0, 0, NULL},
};

const struct wording wording_shigoto_kumi[] = {
    {"three", SAYS(RATES), three},
    {"pairs", SAYS(RATES), pairs},
    {"other", SAYS(RATES) | SAYS(ALONE), other},
    {"alone", SAYS(RATES), alone},
    {"other_rest", SAYS(RATES) | SAYS(ALONE) | SAYS(BEGUN), other_rest},
    {NULL, 0, NULL},
};
