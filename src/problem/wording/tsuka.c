/* tsuka.c - how trains that pass something are told of, both families.
 *
 * Slots: <w> the train, <t> its length, <v> its speed, <b> the bridge or the pole, <B> its length,
 * <act> をわたり始めてからわたり終わる. Two trains (TWO): names, lengths, speeds are parameters of the macro.
 * Two crossings: <t> the train, <a> and <b> what it passes, <A> and <B> their lengths, <s> and <u> the seconds.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { LENGTH, SPEED, OTHER, OTHER_SPEED, WAY };

/* ---- one train ---- */
#define TRAIN \
    {SAYS(LENGTH), 0, "長さ<t>mの<w>が{ある}"}, \
    {SAYS(LENGTH), 0, "<w>の長さは<t>m{だ}"}, \
    {SAYS(LENGTH), 0, "<w>の全長は<t>m{だ}"}, \
    {SAYS(LENGTH), 0, "<t>mの長さの<w>が走って{いる}"}, \
    {SAYS(LENGTH), 0, "<w>は、先頭からいちばん後ろまで<t>m{ある}"}, \
    {SAYS(LENGTH), TALK, "この<w>の長さは<t>mだそう{だ}"}, \
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "全長<t>mの<w>が{ある}"}, \
    {SAYS(LENGTH), NOTES, "<w>、長さ<t>m"}, \
    {SAYS(LENGTH), NOTES, "<w><t>m"}, \
    {SAYS(SPEED), 0, "+<w>の速さは秒速<v>m{だ}"}, \
    {SAYS(SPEED), 0, "+<w>は秒速<v>mで{走る}"}, \
    {SAYS(SPEED), 0, "+<w>が毎秒<v>mの速さで走って{いる}"}, \
    {SAYS(SPEED), 0, "+この<w>は1秒間に<v>m{進む}"}, \
    {SAYS(SPEED), 0, "+速さは秒速<v>m{だ}"}, \
    {SAYS(SPEED), TALK, "+<w>は秒速<v>mくらいで走って{いる}"}, \
    {SAYS(SPEED), VOICED(VOICE_EXAM), "+<w>は秒速<v>mの一定の速さで走るものと{する}"}, \
    {SAYS(SPEED), NOTES, "+秒速<v>m"}, \
    {SAYS(SPEED), NOTES, "+<v>m/秒"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "長さ<t>mの<w>が秒速<v>mで走って{いる}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "秒速<v>mで走る長さ<t>mの<w>が{ある}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "<w>の長さは<t>m、速さは秒速<v>m{だ}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "<w>は長さが<t>mで、1秒間に<v>m{進む}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "<t>mの<w>が、毎秒<v>mの速さで{走る}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "秒速<v>m、長さ<t>mの<w>が{ある}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), TALK, "「あの<w>の長さは<t>mだって。」「秒速<v>mで走っているんだよ。」という会話が{聞こえる}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), TALK, "図かんには、<w>は長さ<t>mで秒速<v>mと書いて{ある}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), VOICED(VOICE_EXAM), "全長<t>mの<w>が、秒速<v>mの一定の速さで走って{いる}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), NOTES, "<w>(<t>m、秒速<v>m)"}, \
    {SAYS(LENGTH) | SAYS(SPEED), NOTES, "<w>:<t>m、<v>m/秒"}

static const struct phrasing bridge[] = {
    TRAIN,
    {SAYS(OTHER), 0, "+この先に、長さ<B>mの<b>が{ある}"},
    {SAYS(OTHER), 0, "+この<w>が長さ<B>mの<b>を{通過する}"},
    {SAYS(OTHER), 0, "+<b>の長さは<B>m{だ}"},
    {SAYS(OTHER), 0, "+<w>が、<B>mの<b>に{さしかかる/た}"},
    {SAYS(OTHER), 0, "+とちゅうに<B>mの<b>が{ある}"},
    {SAYS(OTHER), 0, "+線路の先には長さ<B>mの<b>が{ある}"},
    {SAYS(OTHER), 0, "+<w>が通る<b>は長さが<B>m{ある}"},
    {SAYS(OTHER), TALK, "+この<w>が、<B>mもある<b>を{通る}"},
    {SAYS(OTHER), TALK, "+「<b>は<B>mだよ。」と<w>の好きな弟が{言う/た}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+この<w>が、全長<B>mの<b>を{通過する}"},
    {SAYS(OTHER), NOTES, "+<b><B>m"},
    {SAYS(OTHER), NOTES, "+<b>の長さ<B>m"},
    {SAYS(SPEED) | SAYS(OTHER), 0, "+この<w>が秒速<v>mで、長さ<B>mの<b>を{通過する}"},
    {SAYS(LENGTH) | SAYS(OTHER), 0, "<b>の長さは<B>m、<w>の長さは<t>m{だ}"},
    {SAYS(LENGTH) | SAYS(OTHER), 0, "長さ<t>mの<w>が、長さ<B>mの<b>を{通過する}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "長さ<t>mの<w>が秒速<v>mで、長さ<B>mの<b>を{通過する}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "長さが<B>mの<b>がある。長さ<t>mの<w>が秒速<v>mでここを{通る}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "<B>mの<b>を、秒速<v>mで走る<t>mの<w>が{通過する}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), NOTES, "<w><t>m・秒速<v>m/<b><B>m"},
    {SAYS_QUESTION, 0, "<w>が<b><act>までに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<b><act>までにかかる時間は何秒{だ}か"},
    {SAYS_QUESTION, 0, "<w>の先頭が<b>にさしかかってから、[いちばん後ろ|最後尾]が<b>を出るまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<w>が<b>を完全に通過するのに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<w>が<b>を通りぬけるのに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "?<w>が<b><act>までの時間|秒"},
    {SAYS_QUESTION, 0, "先頭が<b>にかかってから、[最後の車両|いちばん後ろ]が<b>をはなれるまで何秒{だ}か"},
    {SAYS_QUESTION, 0, "<w>が<b>をすっかり通りすぎるまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<w>が<b>を通過し始めてから通過し終わるまでに何秒{かかる}か"},
    {SAYS_QUESTION, TALK, "<w>が<b>を、しっぽまで全部通りすぎるのに何秒{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<w>の先頭が<b>に入ってから、最後尾が<b>を出るまでの時間は何秒{だ}か"},
    {SAYS_QUESTION, NOTES, "<b><act>まで何秒"},
    {SAYS_QUESTION, NOTES, "完全に通過するのに何秒"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+この<w>が長さ<B>mの<b><act>までに何秒{かかる}か"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<B>mの<b>を通りぬけるのに何秒{かかる}か"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS_QUESTION, 0, "<w>が<b><act>までに何秒{かかる}か。<w>は長さ<t>mで秒速<v>m、<b>の長さは<B>m{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "秒速<v>m、長さ<t>mの<w>が<B>mの<b>を通過する時間(秒)"},
    {0, 0, NULL},
};

static const struct phrasing pole[] = {
    TRAIN,
    {SAYS(LENGTH) | SAYS(SPEED), 0, "<b>の前を、長さ<t>mの<w>が秒速<v>mで通りすぎて{いく}"},
    {SAYS(LENGTH) | SAYS(SPEED), 0, "線路ぞいに<b>がある。そこを、長さ<t>mの<w>が秒速<v>mで{通過する}"},
    {SAYS_QUESTION, 0, "<w>が<b>の前を通りすぎるのに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<b>の前を通過するのに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "?<b>の前を通過する時間|秒"},
    {SAYS_QUESTION, 0, "<b>の前を何秒で{通りすぎる}か"},
    {SAYS_QUESTION, 0, "<w>の先頭が<b>の前に来てから、いちばん後ろが通りすぎるまで何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<b>の前を通りすぎるまでの時間は何秒{だ}か"},
    {SAYS_QUESTION, 0, "<b>の前を完全に通りすぎるまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<w>は、<b>の前を何秒かかって{通る}か"},
    {SAYS_QUESTION, TALK, "<w>が<b>の前をすっかり通りすぎるまで、何秒数えれば{いい}か"},
    {SAYS_QUESTION, TALK, "<b>の前を<w>がかけぬけるのに、何秒{かかる}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<w>の先頭が<b>の前に達してから、最後尾がはなれるまでに何秒{かかる}か"},
    {SAYS_QUESTION, NOTES, "<b>の前の通過に何秒"},
    {SAYS_QUESTION, NOTES, "<b>の前を通るのは何秒間"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS_QUESTION, 0, "秒速<v>mで走る長さ<t>mの<w>は、<b>の前を通りすぎるのに何秒{かかる}か"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS_QUESTION, 0, "<b>の前を何秒で{通りすぎる}か。<w>は長さ<t>mで、秒速<v>mで走って{いる}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS_QUESTION, 0, "長さ<t>m、秒速<v>mの<w>が<b>の前を通過するとき、かかる時間は何秒{だ}か"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS_QUESTION, TALK, "<b>の前を<w>が走りぬけた。長さは<t>m、速さは秒速<v>mだという。通りすぎるのに何秒{かかる/た}か"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS_QUESTION, NOTES, "<w><t>m、秒速<v>m、<b>の前を通る時間(秒)"},
    {0, 0, NULL},
};

static const struct phrasing hidden[] = {
    TRAIN,
    {SAYS(OTHER), 0, "+この先に、長さ<B>mのトンネルが{ある}"},
    {SAYS(OTHER), 0, "+この<w>が長さ<B>mのトンネルを{通る}"},
    {SAYS(OTHER), 0, "+トンネルの長さは<B>m{だ}"},
    {SAYS(OTHER), 0, "+<w>が、<B>mのトンネルに入って{いく/た}"},
    {SAYS(OTHER), 0, "+<w>は長さ<B>mのトンネルを{通りぬける}"},
    {SAYS(OTHER), 0, "+線路には<B>mのトンネルが{ある}"},
    {SAYS(OTHER), 0, "+<w>が通るトンネルは長さが<B>m{ある}"},
    {SAYS(OTHER), TALK, "+山の上から、<w>が<B>mのトンネルに入るのが{見える}"},
    {SAYS(OTHER), TALK, "+トンネルは<B>mもある長いもの{だ}"},
    {SAYS(OTHER), VOICED(VOICE_EXAM), "+この<w>が全長<B>mのトンネルを{通過する}"},
    {SAYS(OTHER), NOTES, "+トンネル<B>m"},
    {SAYS(OTHER), NOTES, "+トンネルの長さ<B>m"},
    {SAYS(SPEED) | SAYS(OTHER), 0, "+この<w>が秒速<v>mで、長さ<B>mのトンネルを{通る}"},
    {SAYS(LENGTH) | SAYS(OTHER), 0, "トンネルの長さは<B>m、<w>の長さは<t>m{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "長さ<t>mの<w>が、秒速<v>mで長さ<B>mのトンネルを{通りぬける}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "<B>mのトンネルを、秒速<v>mで走る<t>mの<w>が{通過する}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), 0, "トンネルは<B>m、<w>は<t>mで、速さは秒速<v>m{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), TALK, "動画で<w>がトンネルに入るところを見た。トンネルは<B>m、<w>は<t>mで秒速<v>m{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), NOTES, "トンネル<B>m、<w><t>m、秒速<v>m"},
    {SAYS_QUESTION, 0, "<w>[全体|]がトンネルに[完全に|すっかり|]かくれているのは何秒間{だ}か"},
    {SAYS_QUESTION, 0, "<w>全体がトンネルの中にある時間は何秒{だ}か"},
    {SAYS_QUESTION, 0, "?<w>がトンネルの中に完全にかくれている時間|秒"},
    {SAYS_QUESTION, 0, "トンネルの外から<w>がまったく見えないのは何秒間{だ}か"},
    {SAYS_QUESTION, 0, "<w>が完全にトンネルの中に入っているのは何秒間{だ}か"},
    {SAYS_QUESTION, 0, "いちばん後ろが入ってから、先頭が出口に出るまで何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<w>がトンネルの中に全部かくれている間は何秒{ある}か"},
    {SAYS_QUESTION, 0, "<w>のすがたがすべてトンネルにかくれている時間は何秒{だ}か"},
    {SAYS_QUESTION, TALK, "<w>がトンネルにすっぽり入って見えないのは何秒間{だ}か"},
    {SAYS_QUESTION, TALK, "しっぽまで入ってから先頭が顔を出すまで、何秒{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<w>の最後尾がトンネルに入ってから、先頭が出るまでの時間は何秒{だ}か"},
    {SAYS_QUESTION, NOTES, "完全にかくれている間は何秒"},
    {SAYS_QUESTION, NOTES, "トンネルの中に全体がある時間は何秒"},
    {SAYS(OTHER) | SAYS_QUESTION, 0, "+<B>mのトンネルを通るとき、<w>全体がトンネルにかくれているのは何秒間{だ}か"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS_QUESTION, 0, "<w>がトンネルに完全にかくれている時間は何秒{だ}か。トンネルは<B>m、<w>は<t>mで、速さは秒速<v>m{だ}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS_QUESTION, NOTES, "<t>mの<w>が秒速<v>mで<B>mのトンネルを通るとき、全体がトンネル内にある時間(秒)"},
    {0, 0, NULL},
};

/* ---- two trains: name, length, speed of the one and of the other ---- */
#define TWO(p, a, v, q, b, u) \
    {SAYS(LENGTH) | SAYS(SPEED), 0, p "の長さは" a "m、速さは秒速" v "m{だ}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, p "は長さが" a "mで、秒速" v "mで{走る}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "長さ" a "mの" p "が秒速" v "mで走って{いる}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, p "は全長" a "mで、1秒間に" v "m{進む}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), 0, "毎秒" v "mの速さで、" a "mの" p "が{走る}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), TALK, p "は長さ" a "mで、秒速" v "mだそう{だ}"}, \
    {SAYS(LENGTH) | SAYS(SPEED), NOTES, p ":" a "m、" v "m/秒"}, \
    {SAYS(LENGTH) | SAYS(SPEED), NOTES, p "(" a "m、秒速" v "m)"}, \
    {SAYS(OTHER) | SAYS(OTHER_SPEED), 0, q "の長さは" b "m、速さは秒速" u "m{だ}"}, \
    {SAYS(OTHER) | SAYS(OTHER_SPEED), 0, q "は長さが" b "mで、秒速" u "mで{走る}"}, \
    {SAYS(OTHER) | SAYS(OTHER_SPEED), 0, "となりの線路を、長さ" b "mの" q "が秒速" u "mで走って{いる}"}, \
    {SAYS(OTHER) | SAYS(OTHER_SPEED), 0, q "は全長" b "mで、1秒間に" u "m{進む}"}, \
    {SAYS(OTHER) | SAYS(OTHER_SPEED), TALK, "もう一方の" q "は長さ" b "mで、秒速" u "m{だ}"}, \
    {SAYS(OTHER) | SAYS(OTHER_SPEED), NOTES, q ":" b "m、" u "m/秒"}, \
    {SAYS(OTHER) | SAYS(OTHER_SPEED), NOTES, q "(" b "m、秒速" u "m)"}, \
    {SAYS(LENGTH) | SAYS(OTHER), 0, p "の長さは" a "m、" q "の長さは" b "m{だ}"}, \
    {SAYS(LENGTH) | SAYS(OTHER), 0, "長さが" a "mの" p "と、" b "mの" q "が{ある}"}, \
    {SAYS(LENGTH) | SAYS(OTHER), NOTES, "長さは" p a "m、" q b "m"}, \
    {SAYS(SPEED) | SAYS(OTHER_SPEED), 0, "+速さは、" p "が秒速" v "m、" q "が秒速" u "m{だ}"}, \
    {SAYS(SPEED) | SAYS(OTHER_SPEED), 0, "+" p "は秒速" v "m、" q "は秒速" u "mで{走る}"}, \
    {SAYS(SPEED) | SAYS(OTHER_SPEED), NOTES, "+秒速は" p v "m、" q u "m"}, \
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED), 0, "長さ" a "m、秒速" v "mの" p "と、長さ" b "m、秒速" u "mの" q "が{ある}"}, \
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED), 0, "秒速" v "mで走る長さ" a "mの" p "と、秒速" u "mで走る長さ" b "mの" q "が{ある}"}, \
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED), 0, p "は長さ" a "mで秒速" v "m、" q "は長さ" b "mで秒速" u "m{だ}"}, \
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED), 0, "長さは" p "が" a "m、" q "が" b "mで、速さは" p "が秒速" v "m、" q "が秒速" u "m{だ}"}, \
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED), 0, p "(長さ" a "m、秒速" v "m)と" q "(長さ" b "m、秒速" u "m)が{走る}"}, \
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED), TALK, "図かんによると、" p "は" a "mで秒速" v "m、" q "は" b "mで秒速" u "m{だ}"}, \
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED), NOTES, p a "m・" v "m/秒、" q b "m・" u "m/秒"}

/* ---- they run in opposite ways, or one behind the other, as <dir> says ---- */
static const struct phrasing pass[] = {
    TWO("<p>", "<a>", "<v>", "<q>", "<b>", "<u>"),
    {SAYS(WAY), 0, "+2つは、となり合う線路を<dir>{走る}"},
    {SAYS(WAY), 0, "+<p>と<q>は<dir>走って{いる}"},
    {SAYS(WAY), 0, "+この2つが<dir>{進む}"},
    {SAYS(WAY), 0, "+<p>と<q>が、平行な線路の上を<dir>{進む}"},
    {SAYS(WAY), 0, "+線路は2本あり、2つは<dir>{進む}"},
    {SAYS(WAY), 0, "+<p>は<q>と<dir>{走る}"},
    {SAYS(WAY), TALK, "+2つはすぐとなりの線路を<dir>走って{いく}"},
    {SAYS(WAY), TALK, "+見ていると、2つは<dir>走って{いる/た}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "+<p>と<q>は、複線の線路を<dir>走るものと{する}"},
    {SAYS(WAY), NOTES, "+<dir>走る"},
    {SAYS(WAY), NOTES, "+<dir>進む"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED) | SAYS(WAY), 0, "長さ<a>m、秒速<v>mの<p>と、長さ<b>m、秒速<u>mの<q>が<dir>{進む}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED) | SAYS(WAY), 0, "<a>mの<p>が秒速<v>mで、<b>mの<q>が秒速<u>mで、<dir>走って{いる}"},
    {SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED) | SAYS(WAY), 0, "となり合う線路を、<p>(<a>m、秒速<v>m)と<q>(<b>m、秒速<u>m)が<dir>{走る}"},
    {SAYS_QUESTION, 0, "<do>までに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<p>が<q>と<do>までに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "?<do>までの時間|秒"},
    {SAYS_QUESTION, 0, "+<do>まで何秒{だ}か"},
    {SAYS_QUESTION, 0, "+<do>までの時間は何秒{だ}か"},
    {SAYS_QUESTION, 0, "+2つの列車が<do>までに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "+このとき、<do>までの時間は何秒に{なる}か"},
    {SAYS_QUESTION, 0, "<do>までにかかる時間は何秒{だ}か"},
    {SAYS_QUESTION, TALK, "+<do>まで、何秒数えることに{なる}か"},
    {SAYS_QUESTION, TALK, "+<do>までは何秒間{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<p>が、<q>と<do>までにかかる時間は何秒{だ}か"},
    {SAYS_QUESTION, NOTES, "+<do>まで何秒"},
    {SAYS_QUESTION, NOTES, "+<do>までの秒数は"},
    {0, 0, NULL},
};

#define TWO_FACTS (SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER) | SAYS(OTHER_SPEED))

static const struct phrasing meet[] = {
    TWO("<a>", "<l>", "<v>", "<b>", "<m>", "<w>"),
    {SAYS(WAY), 0, "+2つは向かい合って走って{くる}"},
    {SAYS(WAY), 0, "+<a>と<b>が、となり合う線路を反対の向きに{走る}"},
    {SAYS(WAY), 0, "+この2つの電車が{すれちがう}"},
    {SAYS(WAY), 0, "+<a>と<b>は、たがいに反対の方向に走って{いる}"},
    {SAYS(WAY), 0, "+<a>は<b>と[向かい合って|逆向きに]{走る}"},
    {SAYS(WAY), 0, "+2つは、反対の方向から走ってきて{すれちがう}"},
    {SAYS(WAY), 0, "+線路は2本あり、2つは逆の向きに走って{いる}"},
    {SAYS(WAY), TALK, "+<a>に乗っていると、向こうから<b>が走って{くる/た}"},
    {SAYS(WAY), TALK, "+2つがビュンと{すれちがう/た}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "+<a>と<b>が、複線の線路を反対の方向に走って{いる}"},
    {SAYS(WAY), NOTES, "+逆方向"},
    {SAYS(WAY), NOTES, "+向かい合って走る"},
    {TWO_FACTS | SAYS(WAY), 0, "長さ<l>m、秒速<v>mの<a>と、長さ<m>m、秒速<w>mの<b>が、向かい合って走って{くる}"},
    {TWO_FACTS | SAYS(WAY), 0, "秒速<v>mで走る長さ<l>mの<a>と、秒速<w>mで走る長さ<m>mの<b>が{すれちがう}"},
    {TWO_FACTS | SAYS(WAY), 0, "<l>mの<a>が秒速<v>mで、<m>mの<b>が秒速<w>mで、となり合う線路を反対の向きに{走る}"},
    {TWO_FACTS | SAYS(WAY), TALK, "乗っていた<a>が、向こうから来た<b>とすれちがった。<a>は<l>mで秒速<v>m、<b>は<m>mで秒速<w>m{だ}"},
    {TWO_FACTS | SAYS(WAY), NOTES, "<a><l>m・<v>m/秒、<b><m>m・<w>m/秒、逆方向"},
    {SAYS_QUESTION, 0, "出会ってからはなれるまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<a>と<b>がすれちがうのに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<a>と<b>が出会ってから完全にすれちがうまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "?<a>と<b>がすれちがうのにかかる時間|秒"},
    {SAYS_QUESTION, 0, "2つの先頭どうしが出会ってから、[最後尾どうし|いちばん後ろどうし]がはなれるまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "すれちがい始めてからすれちがい終わるまでの時間は何秒{だ}か"},
    {SAYS_QUESTION, 0, "+2つがすれちがい終わるまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<a>と<b>は、出会ってから何秒で完全に{はなれる}か"},
    {SAYS_QUESTION, TALK, "<a>と<b>がすっかりすれちがうまで、何秒{かかる}か"},
    {SAYS_QUESTION, TALK, "出会ってから見えなくなるまで、つまりはなれるまで何秒{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<a>と<b>が出会ってからすれちがい終わるまでの時間は何秒{だ}か"},
    {SAYS_QUESTION, NOTES, "すれちがうのに何秒"},
    {SAYS_QUESTION, NOTES, "すれちがい始め~終わりは何秒"},
    {TWO_FACTS | SAYS(WAY) | SAYS_QUESTION, 0, "すれちがうのに何秒{かかる}か。<a>は長さ<l>mで秒速<v>m、<b>は長さ<m>mで秒速<w>m{だ}"},
    {TWO_FACTS | SAYS(WAY) | SAYS_QUESTION, NOTES, "<l>m・秒速<v>mの<a>と<m>m・秒速<w>mの<b>がすれちがうのにかかる時間(秒)"},
    {0, 0, NULL},
};

static const struct phrasing overtake[] = {
    TWO("<a>", "<l>", "<v>", "<b>", "<m>", "<w>"),
    {SAYS(WAY), 0, "+2つは同じ[向き|方向]に走って{いる}"},
    {SAYS(WAY), 0, "+<a>が、前を走る<b>を{追いこす}"},
    {SAYS(WAY), 0, "+<a>が<b>の後ろから、同じ向きに走って{くる}"},
    {SAYS(WAY), 0, "+<a>が、となりの線路を同じ方向に走る<b>に{追いつく/た}"},
    {SAYS(WAY), 0, "+<a>は<b>を{追いぬく}"},
    {SAYS(WAY), 0, "+となり合う線路を2つが同じ向きに走り、<a>が<b>を{追いこす}"},
    {SAYS(WAY), 0, "+<b>の後ろから<a>が{追いかける}"},
    {SAYS(WAY), TALK, "+<b>に乗っていたら、同じ方向の<a>に{ぬかれる/た}"},
    {SAYS(WAY), TALK, "+<a>が後ろから<b>をぐんぐん追いこして{いく}"},
    {SAYS(WAY), VOICED(VOICE_EXAM), "+<a>が、となりの線路を同じ方向に走る<b>に追いつき、これを{追いこす}"},
    {SAYS(WAY), NOTES, "+同じ向き"},
    {SAYS(WAY), NOTES, "+<a>が<b>を追いこす"},
    {TWO_FACTS | SAYS(WAY), 0, "長さ<l>m、秒速<v>mの<a>が、同じ向きに走る長さ<m>m、秒速<w>mの<b>を{追いこす}"},
    {TWO_FACTS | SAYS(WAY), 0, "秒速<v>mで走る長さ<l>mの<a>が、前を秒速<w>mで走る長さ<m>mの<b>に{追いつく/た}"},
    {TWO_FACTS | SAYS(WAY), 0, "長さ<m>mの<b>が秒速<w>mで走って{いる}。その後ろから、長さ<l>mの<a>が秒速<v>mで同じ向きに走って{くる/た}"},
    {TWO_FACTS | SAYS(WAY), TALK, "乗っていた<b>が<a>にぬかれた。<b>は<m>mで秒速<w>m、<a>は<l>mで秒速<v>m{だ}"},
    {TWO_FACTS | SAYS(WAY), NOTES, "<a><l>m・<v>m/秒、<b><m>m・<w>m/秒、同方向"},
    {SAYS_QUESTION, 0, "<a>が<b>に追いついてから追いこすまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<a>が<b>を追いこすのに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "追いついてから[完全に|すっかり]追いこすまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "?<a>が<b>に追いついてから追いこし終わるまでの時間|秒"},
    {SAYS_QUESTION, 0, "<a>の先頭が<b>の[最後尾|いちばん後ろ]にならんでから、<a>の最後尾が<b>の先頭をはなれるまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<b>が<a>に追いつかれてから完全に追いこされるまでの時間は何秒{だ}か"},
    {SAYS_QUESTION, 0, "+<a>が追いこし終わるまでに何秒{かかる}か"},
    {SAYS_QUESTION, 0, "<a>は<b>に追いついてから何秒で{追いこす}か"},
    {SAYS_QUESTION, TALK, "<a>が<b>の後ろに追いついてから、すっかりぬかすまで何秒{かかる}か"},
    {SAYS_QUESTION, TALK, "追いついてからぬかし終わるまでは何秒{ある}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "<a>が<b>に追いついてから完全に追いこすまでの時間は何秒{だ}か"},
    {SAYS_QUESTION, NOTES, "追いついてから追いこすまで何秒"},
    {SAYS_QUESTION, NOTES, "追いこすのに何秒"},
    {TWO_FACTS | SAYS(WAY) | SAYS_QUESTION, 0, "<a>が<b>を追いこすのに何秒{かかる}か。<a>は長さ<l>mで秒速<v>m、<b>は長さ<m>mで秒速<w>m、2つは同じ向きに{走る}"},
    {TWO_FACTS | SAYS(WAY) | SAYS_QUESTION, NOTES, "<l>m・秒速<v>mの<a>が<m>m・秒速<w>mの<b>を完全に追いぬく時間(秒)"},
    {0, 0, NULL},
};

/* ---- two crossings ---- */
enum { FIRST, SECOND };
static const struct phrasing two[] = {
    {SAYS(FIRST), 0, "<t>が、長さ<A>mの<a>を通過し始めてから通過し終わるまでに<s>秒{かかる/た}"},
    {SAYS(FIRST), 0, "<t>は、<A>mの<a>を完全に通過するのに<s>秒{かかる}"},
    {SAYS(FIRST), 0, "<t>の先頭が<A>mの<a>にさしかかってから、いちばん後ろが出るまでに<s>秒{かかる/た}"},
    {SAYS(FIRST), 0, "<t>が長さ<A>mの<a>を通りぬけるのに<s>秒{かかる}"},
    {SAYS(FIRST), 0, "一定の速さで走る<t>が、<A>mの<a>を通りすぎるのに<s>秒{かかる/た}"},
    {SAYS(FIRST), 0, "<t>は<A>mの<a>を<s>秒で{通りぬける}"},
    {SAYS(FIRST), 0, "長さ<A>mの<a>を、<t>が<s>秒かかって{通過する/た}"},
    {SAYS(FIRST), TALK, "<t>が<A>mの<a>を通りすぎるまでの時間をはかると、<s>秒{だ/た}"},
    {SAYS(FIRST), TALK, "ノートに「<t>、<A>mの<a>を通りぬけるまで<s>秒」と書いて{ある}"},
    {SAYS(FIRST), VOICED(VOICE_EXAM), "<t>の先頭が全長<A>mの<a>に入ってから、最後尾が出るまでに<s>秒{かかる/た}"},
    {SAYS(FIRST), NOTES, "<t>、<a><A>m:<s>秒"},
    {SAYS(FIRST), NOTES, "<t>が<A>mの<a>を<s>秒で通過"},
    {SAYS(SECOND), 0, "+同じ速さで、長さ<B>mの<b>を通過し始めてから通過し終わるまでに<u>秒{かかる/た}"},
    {SAYS(SECOND), 0, "+同じ<t>が、<B>mの<b>を完全に通過するのに<u>秒{かかる}"},
    {SAYS(SECOND), 0, "+また、先頭が<B>mの<b>にさしかかってから、いちばん後ろが出るまでに<u>秒{かかる/た}"},
    {SAYS(SECOND), 0, "+そのままの速さで、長さ<B>mの<b>を<u>秒で{通りぬける/た}"},
    {SAYS(SECOND), 0, "+同じ速さで<B>mの<b>を通りすぎるのには<u>秒{かかる}"},
    {SAYS(SECOND), 0, "+長さ<B>mの<b>では、通りぬけるのに<u>秒{かかる}"},
    {SAYS(SECOND), 0, "+次に<B>mの<b>を通りぬけるときは、<u>秒{かかる/た}"},
    {SAYS(SECOND), TALK, "+速さは変わらず、<B>mの<b>を通りすぎるまでは<u>秒{だ/た}"},
    {SAYS(SECOND), TALK, "+その先の<B>mの<b>では<u>秒{かかる/た}"},
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+この<t>が、同じ速さで全長<B>mの<b>に入り始めてから完全に出るまでには<u>秒{かかる/た}"},
    {SAYS(SECOND), NOTES, "+<b><B>m:<u>秒(同じ速さ)"},
    {SAYS(SECOND), NOTES, "+<B>mの<b>は<u>秒"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<t>が、<A>mの<a>を通りぬけるのに<s>秒、<B>mの<b>を通りぬけるのに<u>秒{かかる}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "一定の速さの<t>が、長さ<B>mの<b>を<u>秒で、長さ<A>mの<a>を<s>秒で通過{する/た}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<a>の長さは<A>m、<b>の長さは<B>m{だ}。<t>が同じ速さで通過するのにかかる時間は、<a>が<s>秒、<b>が<u>秒{だ}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "<t>が<a>(<A>m)と<b>(<B>m)を完全に通過するのに、それぞれ<s>秒と<u>秒{かかる/た}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "同じ<t>が、<A>mの<a>は<s>秒、<B>mの<b>は<u>秒で通りぬける、と本に書いて{ある}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "<t>:<a><A>m→<s>秒、<b><B>m→<u>秒、速さは同じ"},
    {SAYS_QUESTION, 0, "<t>の<qs>{だ}か"},
    {SAYS_QUESTION, 0, "<t>の<qs>に{なる}か"},
    {SAYS_QUESTION, 0, "+[この|同じ][電車|列車]の<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+このとき、<t>の<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+計算すると、<t>の<qs>に{なる}か"},
    {SAYS_QUESTION, 0, "+これらのことから求めると、<t>の<qs>{だ}か"},
    {SAYS_QUESTION, 0, "+速さが変わらないとき、<t>の<qs>{だ}か"},
    {SAYS_QUESTION, TALK, "+<t>の<qs>だったことに{なる}か"},
    {SAYS_QUESTION, TALK, "+<t>の<qs>だと考えれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+<t>の速さが一定であるとき、その<qs>{だ}か"},
    {SAYS_QUESTION, NOTES, "+<qs>"},
    {SAYS_QUESTION, NOTES, "+<t>の<qs>"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "<t>の<qs>{だ}か。長さ<A>mの<a>を通りぬけるのに<s>秒、長さ<B>mの<b>を通りぬけるのに<u>秒{かかる}"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "<A>mの<a>を<s>秒、<B>mの<b>を<u>秒で通過する<t>の<qs>{だ}か"},
    {SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, NOTES, "<a><A>m:<s>秒、<b><B>m:<u>秒。<t>の<qs>"},
    {0, 0, NULL},
};

const struct wording wording_tsuka[] = {
    {"bridge", SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), bridge},
    {"pole", SAYS(LENGTH) | SAYS(SPEED), pole},
    {"hidden", SAYS(LENGTH) | SAYS(SPEED) | SAYS(OTHER), hidden},
    {"pass", TWO_FACTS | SAYS(WAY), pass},
    {NULL, 0, NULL},
};

const struct wording wording_tsuka2[] = {
    {"meet", TWO_FACTS | SAYS(WAY), meet},
    {"overtake", TWO_FACTS | SAYS(WAY), overtake},
    {"two", SAYS(FIRST) | SAYS(SECOND), two},
    {NULL, 0, NULL},
};
