/* tsuka_nagasa.c - how two trains are told of that pass, the length of one being asked for.
 *
 * Slots: <p> the faster train, <v> metres a second, <q> the other, <w>; <kd> is <l> metres long, <as> is asked
 * for; <dv> which way they go, <do> until when it takes <s> seconds; <A> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { LENGTH, SPEEDS, PASSING };
#define ALL (SAYS(LENGTH) | SAYS(SPEEDS) | SAYS(PASSING))

static const struct phrasing length[] = {
    {SAYS(LENGTH), 0, "+<kd>の長さは<l>m{だ}"},
    {SAYS(LENGTH), 0, "<kd>の長さは<l>m{だ}"},
    {SAYS(LENGTH), 0, "長さ<l>mの<kd>が{ある}"},
    {SAYS(LENGTH), 0, "<kd>は、長さが<l>m{ある}"},
    {SAYS(LENGTH), 0, "+<kd>の全長は<l>m{だ}"},
    {SAYS(LENGTH), 0, "+<kd>の先頭からいちばん後ろまでは<l>m{だ}"},
    {SAYS(LENGTH), 0, "+2つのうち、<kd>の長さは<l>mとわかって{いる}"},
    {SAYS(LENGTH), 0, "+長さがわかっているのは<kd>で、<l>m{だ}"},
    {SAYS(LENGTH), TALK, "<A>が調べると、<kd>の長さは<l>m{だ/た}"},
    {SAYS(LENGTH), TALK, "「<kd>は<l>mもあるんだって。」と<A>が{言う/た}"},
    {SAYS(LENGTH), VOICED(VOICE_EXAM), "+ただし、<kd>の長さは<l>mで{ある}"},
    {SAYS(LENGTH), NOTES, "<kd> <l>m"},
    {SAYS(LENGTH), NOTES, "+<kd>の長さ<l>m"},
    {SAYS(SPEEDS), 0, "<p>は秒速<v>m、<q>は秒速<w>mで{走る}"},
    {SAYS(SPEEDS), 0, "<p>の速さは秒速<v>m、<q>の速さは秒速<w>m{だ}"},
    {SAYS(SPEEDS), 0, "<p>は1秒間に<v>m、<q>は1秒間に<w>m{進む}"},
    {SAYS(SPEEDS), 0, "<p>と<q>の速さは、それぞれ秒速<v>m、秒速<w>m{だ}"},
    {SAYS(SPEEDS), 0, "+速さは、<p>が毎秒<v>m、<q>が毎秒<w>m{だ}"},
    {SAYS(SPEEDS), 0, "秒速<v>mで走る<p>と、秒速<w>mで走る<q>が{ある}"},
    {SAYS(SPEEDS), 0, "<q>は毎秒<w>m、<p>は毎秒<v>mの速さで{走る}"},
    {SAYS(SPEEDS), TALK, "駅で聞くと、<p>は秒速<v>m、<q>は秒速<w>mで走るそう{だ}"},
    {SAYS(SPEEDS), TALK, "「<p>は秒速<v>m、<q>は秒速<w>mだよ。」と父が{言う/た}"},
    {SAYS(SPEEDS), VOICED(VOICE_PARENT), "<p>が秒速<v>m、<q>が秒速<w>mで走って{いる}"},
    {SAYS(SPEEDS), VOICED(VOICE_EXAM), "<p>と<q>は、それぞれ毎秒<v>m、毎秒<w>mの一定の速さで{走る}"},
    {SAYS(SPEEDS), NOTES, "<p> 秒速<v>m、<q> 秒速<w>m"},
    {SAYS(SPEEDS), NOTES, "速さ:<p>は毎秒<v>m、<q>は毎秒<w>m"},
    {SAYS(PASSING), 0, "+<dv>走るとき、<do>までに<s>秒{かかる}"},
    {SAYS(PASSING), 0, "+2つは<dv>走り、<do>まで<s>秒{かかる/た}"},
    {SAYS(PASSING), 0, "+<dv>走って、<do>までの時間は<s>秒{だ}"},
    {SAYS(PASSING), 0, "+2つの列車が<dv>走ると、<do>までに<s>秒{かかる}"},
    {SAYS(PASSING), 0, "+となりの線路を<dv>走って、<s>秒で{<ev>}"},
    {SAYS(PASSING), 0, "+<dv>進む2つは、<s>秒で{<ev>}"},
    {SAYS(PASSING), 0, "+<dv>走る2つが<do>のに、<s>秒{かかる/た}"},
    {SAYS(PASSING), TALK, "+<dv>走るのを見ていると、<do>まで<s>秒{だ/た}"},
    {SAYS(PASSING), TALK, "+<A>がはかると、<dv>走る2つは<s>秒で{<ev>/た}"},
    {SAYS(PASSING), VOICED(VOICE_EXAM), "+これらが<dv>走り、<do>までに要する時間は<s>秒で{ある}"},
    {SAYS(PASSING), NOTES, "+<dv>走り、<do>まで<s>秒"},
    {SAYS(PASSING), NOTES, "+<dv>走る、<s>秒で<ev>"},
    {SAYS(SPEEDS) | SAYS(PASSING), 0, "秒速<v>mの<p>と秒速<w>mの<q>が<dv>走り、<do>までに<s>秒{かかる/た}"},
    {SAYS(SPEEDS) | SAYS(PASSING), 0, "<p>は秒速<v>m、<q>は秒速<w>mで<dv>走り、<s>秒で{<ev>}"},
    {SAYS(SPEEDS) | SAYS(PASSING), 0, "<dv>走る<p>(秒速<v>m)と<q>(秒速<w>m)が、<do>まで<s>秒{かかる}"},
    {SAYS(SPEEDS) | SAYS(PASSING), TALK, "秒速<v>mの<p>と秒速<w>mの<q>が、目の前で<dv>走り、<s>秒で{<ev>/た}"},
    {SAYS(SPEEDS) | SAYS(PASSING), NOTES, "<p>秒速<v>m、<q>秒速<w>m、<dv>走り<s>秒で<ev>"},
    {ALL, 0, "秒速<v>mの<p>と秒速<w>mの<q>が<dv>走り、<do>までに<s>秒{かかる}。<kd>の長さは<l>m{だ}"},
    {ALL, 0, "<kd>の長さは<l>mで、<p>は秒速<v>m、<q>は秒速<w>mで<dv>走り、<do>まで<s>秒{かかる}"},
    ASKED("<as>の長さ", "m"),
    {SAYS_QUESTION, 0, "+<as>の長さは何m{ある}か"},
    {SAYS_QUESTION, 0, "+<as>の全長は何m{だ}か"},
    {SAYS(LENGTH) | SAYS_QUESTION, 0, "+<kd>の長さが<l>mのとき、<as>の長さは何m{だ}か"},
    {SAYS(LENGTH) | SAYS_QUESTION, 0, "+<kd>の長さを<l>mとすると、<as>は何mに{なる}か"},
    {SAYS(LENGTH) | SAYS_QUESTION, NOTES, "+<kd>が<l>mのとき、<as>は何m"},
    {ALL | SAYS_QUESTION, 0, "秒速<v>mの<p>と秒速<w>mの<q>が<dv>走り、<s>秒で<ev>とき、<kd>の長さが<l>mなら、<as>の長さは何m{だ}か"},
    {0, 0, NULL},
};

const struct wording wording_tsuka_nagasa[] = {
    {"length", ALL, length},
    {NULL, 0, NULL},
};
