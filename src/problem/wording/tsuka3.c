/* tsuka3.c - how trains are told of whose length or speed is asked for.
 *
 * Slots: <w> the train, <l> its length, <v> its speed, <po> a pole, <b> the bridge, <B> its length, <s> the seconds,
 * <act> をわたり始めてからわたり終わる, <a> the seconds past the pole; <qs> 速さは秒速何m or 長さは何m.
 * Two trains: <p>, <q>, <l> and <m> their lengths, <dir>, <do> 出会ってからすれちがい終わる.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { LENGTH, SPEED, POLE, OTHER, WAY, TIME };

#define LONG \
    {SAYS(LENGTH), 0, "長さ<l>mの<w>が{ある}"}, \
    {SAYS(LENGTH), 0, "<w>の長さは<l>m{だ}"}, \
    {SAYS(LENGTH), 0, "<w>の全長は<l>m{だ}"}, \
    {SAYS(LENGTH), 0, "<l>mの長さの<w>が走って{いる}"}, \
    {SAYS(LENGTH), 0, "<w>は、先頭から最後尾まで<l>m{ある}"}, \
    {SAYS(LENGTH), TALK, "図かんを見ると、<w>の長さは<l>m{だ/た}"}, \
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "全長<l>mの<w>が{ある}"}, \
    {SAYS(LENGTH), NOTES, "<w>、長さ<l>m"}

#define FAST \
    {SAYS(SPEED), 0, "<w>の速さは秒速<v>m{だ}"}, \
    {SAYS(SPEED), 0, "<w>は秒速<v>mで{走る}"}, \
    {SAYS(SPEED), 0, "<w>が毎秒<v>mの速さで走って{いる}"}, \
    {SAYS(SPEED), 0, "<w>は1秒間に<v>m{進む}"}, \
    {SAYS(SPEED), 0, "秒速<v>mで走る<w>が{ある}"}, \
    {SAYS(SPEED), TALK, "<w>は秒速<v>mくらいで走って{いる}"}, \
    {SAYS(SPEED), VOICED(VOICE_EXAM), "<w>が秒速<v>mの一定の速さで走って{いる}"}, \
    {SAYS(SPEED), NOTES, "<w>、秒速<v>m"}, \
    {SAYS(SPEED), NOTES, "<w>:<v>m/秒"}

#define LONG_AND_FAST \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "長さ<l>mの<w>が秒速<v>mで走って{いる}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "秒速<v>mで走る長さ<l>mの<w>が{ある}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "<w>の長さは<l>m、速さは秒速<v>m{だ}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "<w>は長さが<l>mで、1秒間に<v>m{進む}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), TALK, "案内板によると、<w>の長さは<l>mで、速さは秒速<v>m{だ}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), NOTES, "<w>(<l>m、秒速<v>m)"}

/* ---- so many seconds past the pole ---- */
#define PAST(fact, seconds) \
    {SAYS(fact), 0, "+<w>が<po>の前を通りすぎるのに" seconds "秒{かかる/た}"}, \
    {SAYS(fact), 0, "+<po>の前を、<w>は" seconds "秒で{通りすぎる/た}"}, \
    {SAYS(fact), 0, "+この<w>は、<po>の前を" seconds "秒かかって{通過する/た}"}, \
    {SAYS(fact), 0, "+<w>の先頭が<po>の前に来てから、いちばん後ろが通りすぎるまで" seconds "秒{かかる/た}"}, \
    {SAYS(fact), 0, "+<po>の前を完全に通りすぎるまでに" seconds "秒{かかる}"}, \
    {SAYS(fact), 0, "+<po>の前を通過する時間は" seconds "秒{だ}"}, \
    {SAYS(fact), 0, "+<w>は" seconds "秒で<po>の前を{走りさる/た}"}, \
    {SAYS(fact), TALK, "+数えてみると、<w>が<po>の前を通りすぎるのに" seconds "秒{かかる/た}"}, \
    {SAYS(fact), TALK, "+<w>が<po>の前を、" seconds "秒でかけぬけて{いく/た}"}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+<w>の先頭が<po>の前に達してから、最後尾がはなれるまでに" seconds "秒{かかる/た}"}, \
    {SAYS(fact), NOTES, "+<po>の前を" seconds "秒で通過"}, \
    {SAYS(fact), NOTES, "+<po>の前 " seconds "秒"}

#define HOW_LONG(what) \
    {SAYS_QUESTION, 0, what "の長さは何m{だ}か"}, \
    {SAYS_QUESTION, 0, what "は何mの長さ{だ}か"}, \
    {SAYS_QUESTION, 0, "?" what "の長さ|m"}, \
    {SAYS_QUESTION, 0, what "の長さは何mに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" what "の長さは何m{だ}か"}, \
    {SAYS_QUESTION, 0, what "の全長は何m{だ}か"}, \
    {SAYS_QUESTION, TALK, "+" what "の長さは何mだったことに{なる}か"}, \
    {SAYS_QUESTION, TALK, what "は何m{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+" what "の長さを求めると何m{だ}か"}, \
    {SAYS_QUESTION, NOTES, what "の長さは何m"}, \
    {SAYS_QUESTION, NOTES, what "は何m"}

#define HOW_FAST(what) \
    {SAYS_QUESTION, 0, what "の速さは秒速何m{だ}か"}, \
    {SAYS_QUESTION, 0, what "は秒速何mで{走る/た}か"}, \
    {SAYS_QUESTION, 0, what "は1秒間に何m{進む}か"}, \
    {SAYS_QUESTION, 0, what "の速さは秒速何mに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" what "の速さは秒速何m{だ}か"}, \
    {SAYS_QUESTION, 0, what "の秒速は何m{だ}か"}, \
    {SAYS_QUESTION, 0, what "は毎秒何mの速さで走って{いる}か"}, \
    {SAYS_QUESTION, TALK, "+" what "は秒速何mで走っていたことに{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+" what "の速さを求めると秒速何m{だ}か"}, \
    {SAYS_QUESTION, NOTES, what "は秒速何m"}, \
    {SAYS_QUESTION, NOTES, what "の速さは何m/秒"}

static const struct phrasing pole_length[] = {
    FAST,
    PAST(TIME, "<s>"),
    HOW_LONG("<w>"),
    {SAYS(SPEED) | SAYS(TIME), 0, "秒速<v>mで走る<w>が、<po>の前を通りすぎるのに<s>秒{かかる/た}"},
    {SAYS(SPEED) | SAYS(TIME), 0, "<po>の前を、毎秒<v>mの<w>が<s>秒で{通過する/た}"},
    {SAYS(SPEED) | SAYS(TIME), TALK, "<w>が<po>の前を<s>秒で走りさった。速さは秒速<v>m{だ/た}"},
    {SAYS(SPEED) | SAYS(TIME) | SAYS_QUESTION, 0, "<po>の前を<s>秒で通過する秒速<v>mの<w>の長さは何m{だ}か"},
    {SAYS(SPEED) | SAYS(TIME) | SAYS_QUESTION, NOTES, "秒速<v>mの<w>が<po>の前を<s>秒で通過。長さは何m"},
    {0, 0, NULL},
};

static const struct phrasing pole_speed[] = {
    LONG,
    PAST(TIME, "<s>"),
    HOW_FAST("<w>"),
    {SAYS(LENGTH) | SAYS(TIME), 0, "長さ<l>mの<w>が、<po>の前を通りすぎるのに<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(TIME), 0, "<po>の前を、<l>mの<w>が<s>秒で{通過する/た}"},
    {SAYS(LENGTH) | SAYS(TIME), TALK, "<w>が<po>の前を通りすぎるのに<s>秒かかった。本には、長さは<l>mと書いて{ある}"},
    {SAYS(LENGTH) | SAYS(TIME) | SAYS_QUESTION, 0, "<po>の前を<s>秒で通過する長さ<l>mの<w>の速さは秒速何m{だ}か"},
    {SAYS(LENGTH) | SAYS(TIME) | SAYS_QUESTION, NOTES, "長さ<l>mの<w>が<po>の前を<s>秒で通過するときの秒速"},
    {0, 0, NULL},
};

/* ---- a bridge, and so many seconds for it ---- */
#define BRIDGE \
    {SAYS(OTHER), 0, "+<b>の長さは<B>m{だ}"}, \
    {SAYS(OTHER), 0, "+この<w>が、長さ<B>mの<b>を{通過する}"}, \
    {SAYS(OTHER), 0, "+<w>が<B>mの<b>に{さしかかる/た}"}, \
    {SAYS(OTHER), 0, "+線路の先に長さ<B>mの<b>が{ある}"}, \
    {SAYS(OTHER), TALK, "+<w>が<B>mもある<b>を{通る}"}, \
    {SAYS(OTHER), NOTES, "+<b><B>m"}
#define CROSSED \
    {SAYS(TIME), 0, "+<b><act>までに<s>秒{かかる/た}"}, \
    {SAYS(TIME), 0, "+<w>は<b>を<s>秒で完全に{通過する/た}"}, \
    {SAYS(TIME), 0, "+先頭が<b>にさしかかってから、[いちばん後ろ|最後尾]が出るまで<s>秒{かかる/た}"}, \
    {SAYS(TIME), 0, "+<b>を通りぬけるのに<s>秒{かかる}"}, \
    {SAYS(TIME), 0, "+<w>が<b>をすっかり通りすぎるのに<s>秒{かかる/た}"}, \
    {SAYS(TIME), 0, "+<b>を通過し始めてから通過し終わるまでの時間は<s>秒{だ}"}, \
    {SAYS(TIME), TALK, "+時計ではかると、<b><act>まで<s>秒{だ/た}"}, \
    {SAYS(TIME), TALK, "+<w>が<b>をしっぽまで通りすぎるのに、<s>秒{かかる/た}"}, \
    {SAYS(TIME), VOICED(VOICE_EXAM), "+<w>の先頭が<b>に入ってから、最後尾が<b>を出るまでに<s>秒{かかる/た}"}, \
    {SAYS(TIME), NOTES, "+<b><act>まで<s>秒"}, \
    {SAYS(TIME), NOTES, "+<b>の通過に<s>秒"}
#define BRIDGE_CROSSED \
    {SAYS(OTHER) | SAYS(TIME), 0, "+この<w>が、長さ<B>mの<b><act>までに<s>秒{かかる/た}"}, \
    {SAYS(OTHER) | SAYS(TIME), 0, "+<w>は<B>mの<b>を<s>秒で{通りぬける}"}, \
    {SAYS(OTHER) | SAYS(TIME), 0, "+<B>mの<b>を完全に通過するのに<s>秒{かかる}"}, \
    {SAYS(OTHER) | SAYS(TIME), 0, "+先頭が<B>mの<b>に入ってから、いちばん後ろが出るまで<s>秒{かかる/た}"}, \
    {SAYS(OTHER) | SAYS(TIME), TALK, "+とちゅうの<B>mの<b>を通りすぎるまで<s>秒{だ/た}"}, \
    {SAYS(OTHER) | SAYS(TIME), NOTES, "+<b><B>m:<s>秒"}

static const struct phrasing train_length[] = {
    FAST,
    BRIDGE,
    CROSSED,
    BRIDGE_CROSSED,
    HOW_LONG("<w>"),
    {SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME), 0, "秒速<v>mで走る<w>が、長さ<B>mの<b><act>までに<s>秒{かかる/た}"},
    {SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME), 0, "長さ<B>mの<b>を、毎秒<v>mの速さの<w>が<s>秒で完全に{通過する/た}"},
    {SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME), TALK, "<w>が<b>を通りぬけるのに<s>秒かかった。<b>は<B>m、<w>は秒速<v>m{だ}"},
    {SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME) | SAYS_QUESTION, 0, "<w>の長さは何m{だ}か。<w>は秒速<v>mで走り、<B>mの<b><act>までに<s>秒{かかる/た}"},
    {SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME) | SAYS_QUESTION, NOTES, "秒速<v>mの<w>が<B>mの<b>を通過するのに<s>秒。<w>の長さは何m"},
    {0, 0, NULL},
};

static const struct phrasing bridge_length[] = {
    LONG,
    FAST,
    LONG_AND_FAST,
    CROSSED,
    HOW_LONG("<b>"),
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME), 0, "長さ<l>mの<w>が秒速<v>mで、<b><act>までに<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME), 0, "<b>を、秒速<v>mで走る長さ<l>mの<w>が<s>秒で完全に{通過する/た}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME), TALK, "<l>mの<w>が秒速<v>mで<b>に入り、すっかり通りぬけるまで<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME) | SAYS_QUESTION, 0, "<b>の長さは何m{だ}か。長さ<l>m、秒速<v>mの<w>が<b><act>までに<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME) | SAYS_QUESTION, NOTES, "<l>m、秒速<v>mの<w>が<b>を通過するのに<s>秒。<b>の長さは何m"},
    {0, 0, NULL},
};

static const struct phrasing bridge_speed[] = {
    LONG,
    BRIDGE,
    CROSSED,
    BRIDGE_CROSSED,
    HOW_FAST("<w>"),
    {SAYS(LENGTH) | SAYS(OTHER), 0, "<w>の長さは<l>m、<b>の長さは<B>m{だ}"},
    {SAYS(LENGTH) | SAYS(OTHER) | SAYS(TIME), 0, "長さ<l>mの<w>が、長さ<B>mの<b><act>までに<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(OTHER) | SAYS(TIME), 0, "<B>mの<b>を、長さ<l>mの<w>が<s>秒で完全に{通過する/た}"},
    {SAYS(LENGTH) | SAYS(OTHER) | SAYS(TIME), TALK, "<l>mの<w>が<B>mの<b>を通りぬけるのに、ちょうど<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(OTHER) | SAYS(TIME) | SAYS_QUESTION, 0, "<w>の速さは秒速何m{だ}か。長さ<l>mの<w>が、<B>mの<b><act>までに<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(OTHER) | SAYS(TIME) | SAYS_QUESTION, NOTES, "<l>mの<w>が<B>mの<b>を<s>秒で通過するときの秒速"},
    {0, 0, NULL},
};

static const struct phrasing tunnel_length[] = {
    LONG,
    FAST,
    LONG_AND_FAST,
    {SAYS(TIME), 0, "+トンネルを通るとき、<w>全体がトンネルにかくれていたのは<s>秒間{だ/た}"},
    {SAYS(TIME), 0, "+この<w>がトンネルの中に完全にかくれている時間は<s>秒{だ}"},
    {SAYS(TIME), 0, "+いちばん後ろがトンネルに入ってから、先頭が出るまで<s>秒{かかる/た}"},
    {SAYS(TIME), 0, "+トンネルの外から<w>がまったく見えない時間が<s>秒{ある/た}"},
    {SAYS(TIME), 0, "+<w>はトンネルの中に<s>秒間、完全に入って{いる/た}"},
    {SAYS(TIME), 0, "+トンネルに入り、<w>の全体がかくれていた時間は<s>秒{だ}"},
    {SAYS(TIME), TALK, "+トンネルにすっぽり入って見えなくなったのは<s>秒間{だ/た}"},
    {SAYS(TIME), TALK, "+しっぽまで入ってから先頭が顔を出すまで、ちょうど<s>秒{だ/た}"},
    {SAYS(TIME), VOICED(VOICE_EXAM), "+<w>の最後尾がトンネルに入ってから、先頭が出るまでに<s>秒{かかる/た}"},
    {SAYS(TIME), NOTES, "+トンネルに完全にかくれるのは<s>秒間"},
    {SAYS(TIME), NOTES, "+全体がトンネル内にある時間<s>秒"},
    HOW_LONG("トンネル"),
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME), 0, "長さ<l>mの<w>が秒速<v>mでトンネルを通り、全体がかくれていた時間は<s>秒{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME), 0, "秒速<v>mで走る<l>mの<w>が、トンネルに<s>秒間すっかりかくれて{いる/た}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME) | SAYS_QUESTION, 0, "トンネルの長さは何m{だ}か。長さ<l>m、秒速<v>mの<w>がすっかりかくれている時間は<s>秒{だ}"},
    {0, 0, NULL},
};

static const struct phrasing pole_bridge[] = {
    PAST(POLE, "<a>"),
    BRIDGE_CROSSED,
    {SAYS(OTHER), 0, "+同じ<w>が、長さ<B>mの<b>を{通過する}"},
    {SAYS(OTHER), 0, "+<b>の長さは<B>m{だ}"},
    CROSSED,
    {SAYS(OTHER) | SAYS(TIME), 0, "+同じ速さで、長さ<B>mの<b><act>までに<s>秒{かかる/た}"},
    {SAYS(OTHER) | SAYS(TIME), 0, "+そのままの速さで、<B>mの<b>を<s>秒で{通りぬける}"},
    {SAYS(POLE) | SAYS(OTHER) | SAYS(TIME), 0, "一定の速さで走る<w>が、<po>の前を<a>秒で通りすぎ、長さ<B>mの<b><act>までに<s>秒{かかる/た}"},
    {SAYS(POLE) | SAYS(OTHER) | SAYS(TIME), 0, "<w>が、<po>の前を通りすぎるのに<a>秒、<B>mの<b>を完全に通過するのに<s>秒{かかる}"},
    {SAYS(POLE) | SAYS(OTHER) | SAYS(TIME), 0, "長さ<B>mの<b>を通りぬけるのに<s>秒、<po>の前を通りすぎるのに<a>秒かかる<w>が{ある}"},
    {SAYS(POLE) | SAYS(OTHER) | SAYS(TIME), TALK, "ノートに「<w>、<po>の前を<a>秒、<B>mの<b>を通りぬけるまで<s>秒」と書いて{ある}"},
    {SAYS(POLE) | SAYS(OTHER) | SAYS(TIME), NOTES, "<w>:<po>の前<a>秒、<b>(<B>m)<s>秒"},
    {SAYS_QUESTION, 0, "<w>の<qs>{だ}か"},
    {SAYS_QUESTION, 0, "<w>の<qs>に{なる}か"},
    {SAYS_QUESTION, 0, "+この<w>の<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<w>の<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+計算すると、<w>の<qs>に{なる}か"},
    {SAYS_QUESTION, 0, "+速さが変わらないとき、<w>の<qs>{だ}か"},
    {SAYS_QUESTION, TALK, "+<w>の<qs>だったことに{なる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<w>の速さが一定であるとき、その<qs>{だ}か"},
    {SAYS_QUESTION, NOTES, "+<w>の<qs>"},
    {SAYS(POLE) | SAYS(OTHER) | SAYS(TIME) | SAYS_QUESTION, 0, "<w>の<qs>{だ}か。<po>の前は<a>秒で、<B>mの<b>は<s>秒で完全に{通りぬける}"},
    {0, 0, NULL},
};

static const struct phrasing passing_speed[] = {
    {SAYS(LENGTH) | SAYS(SPEED), 0, "<p>の長さは<l>m、速さは秒速<v>m{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED), 0, "<p>は長さが<l>mで、秒速<v>mで{走る}"},
    {SAYS(LENGTH) | SAYS(SPEED), 0, "長さ<l>mの<p>が秒速<v>mで走って{いる}"},
    {SAYS(LENGTH) | SAYS(SPEED), TALK, "乗っている<p>は長さ<l>mで、秒速<v>mで走って{いる}"},
    {SAYS(LENGTH) | SAYS(SPEED), NOTES, "<p>:<l>m、<v>m/秒"},
    {SAYS(OTHER), 0, "<q>の長さは<m>m{だ}"},
    {SAYS(OTHER), 0, "長さ<m>mの<q>が、となりの線路を走って{いる}"},
    {SAYS(OTHER), 0, "<q>は全長<m>m{だ}"},
    {SAYS(OTHER), NOTES, "<q><m>m"},
    {SAYS(LENGTH) | SAYS(OTHER), 0, "長さ<l>mの<p>と長さ<m>mの<q>が{ある}"},
    {SAYS(LENGTH) | SAYS(OTHER), 0, "<p>の長さは<l>m、<q>の長さは<m>m{だ}"},
    {SAYS(LENGTH) | SAYS(OTHER), NOTES, "<p><l>m、<q><m>m"},
    {SAYS(SPEED), 0, "+<p>の速さは秒速<v>m{だ}"},
    {SAYS(SPEED), 0, "+<p>は秒速<v>mで{走る}"},
    {SAYS(SPEED), NOTES, "+<p>は秒速<v>m"},
    {SAYS(WAY), 0, "+2つは、となり合う線路を<dir>{走る}"},
    {SAYS(WAY), 0, "+<p>と<q>は<dir>走って{いる}"},
    {SAYS(WAY), 0, "+この2つが<dir>{進む}"},
    {SAYS(WAY), 0, "+<p>は<q>と<dir>{走る}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "+<p>と<q>は、複線の線路を<dir>走るものと{する}"},
    {SAYS(WAY), NOTES, "+<dir>走る"},
    {SAYS(TIME), 0, "+<do>までに<s>秒{かかる/た}"},
    {SAYS(TIME), 0, "+<do>までの時間は<s>秒{だ}"},
    {SAYS(TIME), 0, "+<p>が<q>と<do>まで<s>秒{だ/た}"},
    {SAYS(TIME), TALK, "+数えてみると、<do>まで<s>秒{だ/た}"},
    {SAYS(TIME), NOTES, "+<do>まで<s>秒"},
    {SAYS(WAY) | SAYS(TIME), 0, "+2つが<dir>進むと、<do>までに<s>秒{かかる}"},
    {SAYS(WAY) | SAYS(TIME), 0, "+<p>と<q>は<dir>走り、<do>までに<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "長さ<l>m、秒速<v>mの<p>と、長さ<m>mの<q>が{ある}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "<p>は長さ<l>mで秒速<v>m、<q>は長さ<m>m{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME) | SAYS(WAY), 0, "長さ<l>m、秒速<v>mの<p>と、長さ<m>mの<q>が<dir>走り、<do>までに<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME) | SAYS(WAY), 0, "秒速<v>mで走る<l>mの<p>が、<dir>走る<m>mの<q>と<do>までに<s>秒{かかる/た}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME) | SAYS(WAY), TALK, "まどの外を見ていると、<dir>走る<q>と<do>まで<s>秒かかった。<p>は<l>mで秒速<v>m、<q>は<m>m{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME) | SAYS(WAY), NOTES, "<p><l>m・秒速<v>m、<q><m>m、<dir>、<do>まで<s>秒"},
    HOW_FAST("<q>"),
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME) | SAYS(WAY) | SAYS_QUESTION, 0, "<q>の速さは秒速何m{だ}か。<p>は長さ<l>m、秒速<v>mで、<dir>走る長さ<m>mの<q>と<do>まで<s>秒{かかる/た}"},
    {0, 0, NULL},
};

/* ---- the crossing is asked for ---- */
#define CROSSING_ASKED \
    {SAYS_QUESTION, 0, "<w>が<b><act>までに何秒{かかる}か"}, \
    {SAYS_QUESTION, 0, "<b><act>までにかかる時間は何秒{だ}か"}, \
    {SAYS_QUESTION, 0, "<w>の先頭が<b>にさしかかってから、[いちばん後ろ|最後尾]が<b>を出るまでに何秒{かかる}か"}, \
    {SAYS_QUESTION, 0, "<w>が<b>を完全に通過するのに何秒{かかる}か"}, \
    {SAYS_QUESTION, 0, "<w>が<b>を通りぬけるのに何秒{かかる}か"}, \
    {SAYS_QUESTION, 0, "?<w>が<b><act>までの時間|秒"}, \
    {SAYS_QUESTION, 0, "<w>が<b>をすっかり通りすぎるまでに何秒{かかる}か"}, \
    {SAYS_QUESTION, TALK, "<w>が<b>を、しっぽまで全部通りすぎるのに何秒{かかる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<w>の先頭が<b>に入ってから、最後尾が<b>を出るまでの時間は何秒{だ}か"}, \
    {SAYS_QUESTION, NOTES, "<b><act>まで何秒"}, \
    {SAYS_QUESTION, NOTES, "<b>の通過は何秒"}

static const struct phrasing kmh[] = {
    LONG,
    BRIDGE,
    {SAYS(SPEED), 0, "+<w>の速さは時速<k>km{だ}"},
    {SAYS(SPEED), 0, "+<w>は時速<k>kmで{走る}"},
    {SAYS(SPEED), 0, "+<w>が毎時<k>kmの速さで走って{いる}"},
    {SAYS(SPEED), 0, "+<w>は1時間に<k>km{進む}"},
    {SAYS(SPEED), TALK, "+<w>は時速<k>kmくらいで走って{いる}"},
    {SAYS(SPEED), VOICED(VOICE_EXAM), "+<w>は時速<k>kmの一定の速さで走るものと{する}"},
    {SAYS(SPEED), NOTES, "+時速<k>km"},
    {SAYS(SPEED), NOTES, "+<k>km/時"},
    {SAYS(LENGTH) | SAYS(SPEED), 0, "長さ<l>mの<w>が時速<k>kmで走って{いる}"},
    {SAYS(LENGTH) | SAYS(SPEED), 0, "時速<k>kmで走る長さ<l>mの<w>が{ある}"},
    {SAYS(LENGTH) | SAYS(SPEED), 0, "<w>の長さは<l>m、速さは時速<k>km{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED), NOTES, "<w>(<l>m、時速<k>km)"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "長さ<l>mの<w>が時速<k>kmで、長さ<B>mの<b>を{通過する}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "長さ<B>mの<b>に、時速<k>kmで走る長さ<l>mの<w>が{さしかかる/た}"},
    CROSSING_ASKED,
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+この<w>が長さ<B>mの<b><act>までに何秒{かかる}か"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS_QUESTION, 0, "<w>が<b><act>までに何秒{かかる}か。<w>は長さ<l>mで時速<k>km、<b>の長さは<B>m{だ}"},
    {0, 0, NULL},
};

enum { CAR = LENGTH };
static const struct phrasing cars[] = {
    {SAYS(CAR), 0, "1両の長さが<c>mの車両が<n>両つながった<w>が{ある}"},
    {SAYS(CAR), 0, "<n>両編成の<w>があり、1両の長さは<c>m{だ}"},
    {SAYS(CAR), 0, "<w>は1両<c>mの車両が<n>両つながって{いる}"},
    {SAYS(CAR), 0, "長さ<c>mの車両を<n>両つないだ<w>が走って{いる}"},
    {SAYS(CAR), 0, "1両<c>mの車両<n>両でできた<w>が{ある}。つなぎ目の長さは{考えない}"},
    {SAYS(CAR), 0, "<w>の車両は1両<c>mで、<n>両編成{だ}"},
    {SAYS(CAR), TALK, "<w>の車両を数えると<n>両で、1両は<c>m{だ}"},
    {SAYS(CAR), VOICED(VOICE_EXAM), "1両の長さが<c>mである<n>両編成の<w>がある。つなぎ目の長さは考えないものと{する}"},
    {SAYS(CAR), NOTES, "<w>、1両<c>m×<n>両"},
    {SAYS(CAR), NOTES, "1両<c>m、<n>両編成の<w>"},
    BRIDGE,
    {SAYS(SPEED), 0, "+<w>の速さは秒速<v>m{だ}"},
    {SAYS(SPEED), 0, "+<w>は秒速<v>mで{走る}"},
    {SAYS(SPEED), 0, "+<w>が毎秒<v>mの速さで走って{いる}"},
    {SAYS(SPEED), 0, "+この<w>は1秒間に<v>m{進む}"},
    {SAYS(SPEED), TALK, "+<w>は秒速<v>mくらいで走って{いる}"},
    {SAYS(SPEED), NOTES, "+秒速<v>m"},
    {SAYS(CAR) | SAYS(SPEED), 0, "秒速<v>mで走る<n>両編成の<w>があり、1両の長さは<c>m{だ}"},
    {SAYS(CAR) | SAYS(SPEED), 0, "1両<c>mの車両<n>両の<w>が秒速<v>mで走って{いる}"},
    {SAYS(SPEED) | SAYS(OTHER), 0, "+この<w>が秒速<v>mで、長さ<B>mの<b>を{通過する}"},
    {SAYS(CAR) | SAYS(SPEED) | SAYS(OTHER), 0, "1両<c>m、<n>両編成の<w>が秒速<v>mで、<B>mの<b>を{通る}"},
    CROSSING_ASKED,
    {SAYS(CAR) | SAYS(SPEED) | SAYS(OTHER) | SAYS_QUESTION, 0, "<w>が<b><act>までに何秒{かかる}か。<w>は1両<c>mで<n>両編成、速さは秒速<v>m、<b>の長さは<B>m{だ}"},
    {0, 0, NULL},
};

const struct wording wording_tsuka3[] = {
    {"pole_length", SAYS(SPEED) | SAYS(TIME), pole_length},
    {"pole_speed", SAYS(LENGTH) | SAYS(TIME), pole_speed},
    {"train_length", SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME), train_length},
    {"bridge_length", SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME), bridge_length},
    {"bridge_speed", SAYS(LENGTH) | SAYS(OTHER) | SAYS(TIME), bridge_speed},
    {"tunnel_length", SAYS(LENGTH) | SAYS(SPEED) | SAYS(TIME), tunnel_length},
    {"pole_bridge", SAYS(POLE) | SAYS(OTHER) | SAYS(TIME), pole_bridge},
    {"passing_speed", SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(TIME) | SAYS(WAY), passing_speed},
    {"kmh", SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), kmh},
    {"cars", SAYS(CAR) | SAYS(SPEED) | SAYS(OTHER), cars},
    {NULL, 0, NULL},
};
