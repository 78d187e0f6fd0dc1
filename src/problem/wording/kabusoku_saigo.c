/* kabusoku_saigo.c - how handing out in unequal shares is said.
 *
 * Slots: <t> みかん, <c> 個, <p> 子ども, <d> 配る, <v> 配り, <te> 配って, <q> the asked one, <qn> its name,
 * <qc> its counter, <P> a name; <a> <b> shares, <r> what is left, <e> the last one's share, <k> how many
 * get the smaller share.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { EVEN, UNEVEN };
enum { BOTH = SAYS(EVEN) | SAYS(UNEVEN) };

#define ALL_THE_SAME \
    {SAYS(EVEN), 0, "<t>を<p>に1人<a><c>ずつ<d>と、<r><c>{あまる}"}, \
    {SAYS(EVEN), 0, "<p>に<t>を{<d>}。1人に<a><c>ずつだと<r><c>{あまる}"}, \
    {SAYS(EVEN), 0, "<t>を、<p>1人に<a><c>ずつ<te>いくと<r><c>{残る}"}, \
    {SAYS(EVEN), 0, "何人かの<p>に<t>を<d>のに、1人<a><c>ずつでは<r><c>{あまる}"}, \
    {SAYS(EVEN), 0, "<t>が{ある}。<p>1人に<a><c>ずつ<d>と、<r><c>{あまる}"}, \
    {SAYS(EVEN), 0, "<p>全員に<t>を<a><c>ずつ<te>も、まだ<r><c>残って{いる}"}, \
    {SAYS(EVEN), 0, "1人分を<a><c>にして<t>を<p>に<d>と、<r><c>{あまる}"}, \
    {SAYS(EVEN), 0, "用意した<t>は、<p>に<a><c>ずつ<d>と<r><c>{あまる}"}, \
    {SAYS(EVEN), TALK, "<P>が<p>に<t>を<a><c>ずつ<d>と、<r><c>{あまる/た}"}, \
    {SAYS(EVEN), TALK, "「<t>を<p>に<a><c>ずつ<d>と<r><c>あまるね。」と<P>が{言う/た}"}, \
    {SAYS(EVEN), VOICED(VOICE_EXAM), "<t>を何人かの<p>に1人<a><c>ずつ<d>と<r><c>{あまる}"}, \
    {SAYS(EVEN), NOTES, "<t>を<p>に<a><c>ずつで<r><c>あまり"}, \
    {SAYS(EVEN), NOTES, "<p>に<t><a><c>ずつ、<r><c>あまる"}

#define WHO_OR_WHAT \
    ASKED("<qn>", "<qc>"), \
    {SAYS_QUESTION, 0, "+<q>は全部で何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<qc>{だ}か"}

static const struct phrasing last[] = {
    ALL_THE_SAME,
    {SAYS(UNEVEN), 0, "+1人<b><c>ずつ<d>と、最後の1人だけ<e><c>に{なる}"},
    {SAYS(UNEVEN), 0, "+<b><c>ずつでは、最後の1人が<e><c>しか{もらえない}"},
    {SAYS(UNEVEN), 0, "+1人<b><c>ずつにすると、最後の1人の分は<e><c>{だ}"},
    {SAYS(UNEVEN), 0, "+<b><c>ずつにしたら、最後の1人の分は<e><c>しか{ない}"},
    {SAYS(UNEVEN), 0, "+1人<b><c>ずつにすると、1人だけ<e><c>で、ほかの人はみな<b><c>ずつもらうことが{できる}"},
    {SAYS(UNEVEN), 0, "+<b><c>ずつ<te>いくと、最後に残った1人には<e><c>しか{残らない}"},
    {SAYS(UNEVEN), 0, "+1人に<b><c>ずつ<d>ことにすると、最後の1人だけが少なくて<e><c>{だ}"},
    {SAYS(UNEVEN), 0, "+<b><c>ずつだと、<b><c>もらえないのは最後の1人だけで、その人は<e><c>{だ}"},
    {SAYS(UNEVEN), 0, "+また、1人分を<b><c>にすると、最後の<p>は<e><c>に{なる}"},
    {SAYS(UNEVEN), TALK, "+<b><c>ずつにしてみたら、最後の1人は<e><c>だけに{なる/た}"},
    {SAYS(UNEVEN), TALK, "+「<b><c>ずつにすると、最後の子は<e><c>になってしまうよ。」と母が{言う/た}"},
    {SAYS(UNEVEN), VOICED(VOICE_EXAM), "+また、1人<b><c>ずつ<d>と、最後の1人がもらえるのは<e><c>と{なる}"},
    {SAYS(UNEVEN), NOTES, "+<b><c>ずつだと最後の1人は<e><c>"},
    {BOTH, 0, "<t>を<p>に<d>のに、<a><c>ずつだと<r><c>あまり、<b><c>ずつだと最後の1人が<e><c>に{なる}"},
    {BOTH | SAYS_QUESTION, 0, "<t>を<p>に<a><c>ずつ<d>と<r><c>あまり、<b><c>ずつ<d>と最後の1人が<e><c>になるとき、<q>は何<qc>{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>を<p>に<a><c>ずつで<r><c>あまり、<b><c>ずつで最後の1人が<e><c>になるときの<qn>"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<t>を<p>に<a><c>ずつ<r><c>あまり、<b><c>ずつだと最後が<e><c>。<q>は何<qc>"},
    WHO_OR_WHAT,
    {0, 0, NULL},
};

static const struct phrasing some[] = {
    ALL_THE_SAME,
    {SAYS(UNEVEN), 0, "+はじめの<k>人に<a><c>ずつ、残りの人に<b><c>ずつ<d>と、ちょうど{なくなる}"},
    {SAYS(UNEVEN), 0, "+<k>人に<a><c>ずつ、ほかの人に<b><c>ずつにすると、あまりが{なくなる}"},
    {SAYS(UNEVEN), 0, "+<k>人だけ<a><c>ずつで、残りの<p>を<b><c>ずつにすると、ぴったり{だ}"},
    {SAYS(UNEVEN), 0, "+<a><c>もらう人を<k>人にして、そのほかの人を<b><c>ずつにすると、ちょうど{足りる}"},
    {SAYS(UNEVEN), 0, "+<k>人は<a><c>のままで、残りの人を<b><c>ずつにふやすと、1<c>も{あまらない}"},
    {SAYS(UNEVEN), 0, "+<k>人をのぞいた残りの人の分を<b><c>ずつにすると、過不足なく分けることが{できる}"},
    {SAYS(UNEVEN), 0, "+<p>のうち<k>人には<a><c>ずつ、残りには<b><c>ずつ<d>と、ちょうど{なくなる}"},
    {SAYS(UNEVEN), 0, "+そこで<k>人に<a><c>ずつ、あとの人に<b><c>ずつ<d>と、全部<te>しまうことが{できる}"},
    {SAYS(UNEVEN), 0, "+もし<k>人が<a><c>ずつで、ほかの人が<b><c>ずつなら、あまりも不足も{ない}"},
    {SAYS(UNEVEN), TALK, "+<k>人には<a><c>ずつ、ほかの子には<b><c>ずつにしたら、ちょうど{なくなる/た}"},
    {SAYS(UNEVEN), TALK, "+「<k>人は<a><c>、あとの人は<b><c>にすればぴったりだ。」と<P>が{言う/た}"},
    {SAYS(UNEVEN), VOICED(VOICE_EXAM), "+また、<k>人に<a><c>ずつ、残りの人に<b><c>ずつ<d>と過不足が{ない}"},
    {SAYS(UNEVEN), NOTES, "+<k>人に<a><c>ずつ、残りに<b><c>ずつでちょうど"},
    {BOTH, 0, "<t>は、<p>全員に<a><c>ずつだと<r><c>あまり、<k>人に<a><c>ずつ、残りの人に<b><c>ずつだとちょうど{なくなる}"},
    {BOTH | SAYS_QUESTION, 0, "<t>を<p>全員に<a><c>ずつ<d>と<r><c>あまり、<k>人に<a><c>ずつ、残りに<b><c>ずつ<d>とちょうどのとき、<q>は何<qc>{だ}か"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>を<p>に<a><c>ずつで<r><c>あまり、<k>人に<a><c>ずつ、残りに<b><c>ずつでちょうどのときの<qn>"},
    {BOTH | SAYS_QUESTION, VOICED(VOICE_TERSE), "<t>:<p>に<a><c>ずつ<r><c>あまり、<k>人<a><c>・残り<b><c>でちょうど。<q>は何<qc>"},
    WHO_OR_WHAT,
    {0, 0, NULL},
};

const struct wording wording_kabusoku_saigo[] = {
    {"last", BOTH, last},
    {"some", BOTH, some},
    {NULL, 0, NULL},
};
