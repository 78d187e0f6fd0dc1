/* nagaisu.c - how people on benches are said: too few seats the first time, empty ones the second time.
 *
 * Slots: <w> 長いす, <c> きゃく, <p> 生徒, <d> すわる, <x> すわれない; <a> <b> people on one, <r> left over, <l> on the last
 * one, <s> that stay empty; asked: <q> with its counter <qc>, <qn> its number, <qv> いる or ある.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHAT, FIRST, SECOND };
enum { ALL = SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND) };

#define PLACES \
    {SAYS(WHAT), 0, "<p>が<w>に{<d>}"}, \
    {SAYS(WHAT), 0, "何人かの<p>が、何<c>かの<w>に{<d>}"}, \
    {SAYS(WHAT), 0, "<p>が全員<w>に<d>ことに{なる/た}"}, \
    {SAYS(WHAT), 0, "<p>を<w>に{分ける}"}, \
    {SAYS(WHAT), 0, "<w>が何<c>か{ある}。ここに<p>が{<d>}"}, \
    {SAYS(WHAT), 0, "用意した<w>に、集まった<p>が{<d>}"}, \
    {SAYS(WHAT), 0, "<p>が何人か{いる}。みんなで<w>に{<d>}"}, \
    {SAYS(WHAT), 0, "遠足で、<p>が<w>に<d>ことに{なる/た}"}, \
    {SAYS(WHAT), 0, "先生が、<p>を<w>に分けようとして{いる}"}, \
    {SAYS(WHAT), VOICED(VOICE_EXAM), "ある学校の行事で、<p>全員が<w>に{<d>}"}, \
    {SAYS(WHAT), VOICED(VOICE_EXAM), "<w>に<p>が同じ人数ずつ<d>ことを{考える}"}, \
    {SAYS(WHAT), VOICED(VOICE_PARENT), "子ども会の行事で、<p>に<w>に分かれてもらうことに{なる/た}"}, \
    {SAYS(WHAT), VOICED(VOICE_STORY), "にぎやかな<p>たちが、用意された<w>に{<d>}"}, \
    {SAYS(WHAT), NOTES, "<w>に<p>が<d>"}, \
    {SAYS(WHAT), NOTES, "<p>を<w>に分ける"}, \
    {SAYS(FIRST), 0, "+1<c>に<a>人ずつ<d>と、<r>人が{<x>}"}, \
    {SAYS(FIRST), 0, "+1<c>に<a>人ずつでは、<r>人{あまる}"}, \
    {SAYS(FIRST), 0, "+<a>人ずつだと、<r>人分の場所が{足りない}"}, \
    {SAYS(FIRST), 0, "+1<c>あたり<a>人にすると、<r>人が{<x>}"}, \
    {SAYS(FIRST), 0, "+1<c>を<a>人ずつにした場合は、<r>人が{<x>}"}, \
    {SAYS(FIRST), 0, "+<a>人ずつ<d>と、まだ<r>人が{残る}"}, \
    {SAYS(FIRST), 0, "+どの<w>にも<a>人ずつ<d>と、<r>人の場所が{ない}"}, \
    {SAYS(FIRST), 0, "+まず<a>人ずつで考えると、<r>人が<w>に{<x>}"}, \
    {SAYS(FIRST), 0, "+1<c>の人数を<a>人とすると、<r>人あまって{しまう}"}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "+1<c>に<a>人ずつ<d>ものとすると、<r>人が<x>ことに{なる}"}, \
    {SAYS(FIRST), TALK, "+「<a>人ずつだと、<r>人が<x>よ。」とだれかが{言う/た}"}, \
    {SAYS(FIRST), TALK, "+<a>人ずつにしたら、<r>人が{<x>/た}"}, \
    {SAYS(FIRST), NOTES, "+<a>人ずつ→<r>人が<x>"}, \
    {SAYS(FIRST), NOTES, "+1<c><a>人で<r>人余り"}, \
    {SAYS(WHAT) | SAYS(FIRST), 0, "<p>が<w>に1<c><a>人ずつ<d>と、<r>人が{<x>}"}, \
    {SAYS(WHAT) | SAYS(FIRST), 0, "<w>に<p>が<a>人ずつ<d>には、<r>人分の場所が{足りない}"}, \
    {SAYS(WHAT) | SAYS(FIRST), TALK, "<p>たちが<w>に<a>人ずつ<d>と、<r>人があぶれて{しまう/た}"}, \
    {SAYS_QUESTION, 0, "?<qn>|<qc>"}, \
    {SAYS_QUESTION, 0, "<q>は[全部で|]何<qc>{<qv>}か"}, \
    {SAYS_QUESTION, 0, "<q>は[全部で|]何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qn>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<qc><qv>ことに{なる}か"}, \
    {SAYS_QUESTION, 0, "<qn>を求めると何<qc>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<qc>{<qv>/た}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このときの<qn>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<qc>と考えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "<q>は何<qc>なのでしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>は何<qc><qv>と{思う}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<qc>"}, \
    {SAYS_QUESTION, NOTES, "<qn>"}

/* The second time in a dozen frames; after: what becomes of the seats, in one or two clauses that end the sentence. */
#define SECOND_TIME(after, other, short) \
    {SAYS(SECOND), 0, "+1<c>に<b>人ずつ<d>と、" after}, \
    {SAYS(SECOND), 0, "+1<c>に<b>人ずつでは、" other}, \
    {SAYS(SECOND), 0, "+<b>人ずつだと、" after}, \
    {SAYS(SECOND), 0, "+1<c>あたり<b>人にすると、" other}, \
    {SAYS(SECOND), 0, "+1<c>を<b>人ずつにした場合は、" after}, \
    {SAYS(SECOND), 0, "+そこで、1<c>に<b>人ずつ<d>ことにすると、" other}, \
    {SAYS(SECOND), 0, "+つめて<b>人ずつ<d>と、" after}, \
    {SAYS(SECOND), 0, "+また、1<c>の人数を<b>人とすると、" other}, \
    {SAYS(SECOND), 0, "+1<c>の人数をふやして<b>人にすると、" after}, \
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+1<c>に<b>人ずつ<d>ものとすると、" after}, \
    {SAYS(SECOND), TALK, "+「<b>人ずつにつめて。」と先生が言ったので、" other}, \
    {SAYS(SECOND), TALK, "+<b>人ずつにしてみると、" after}, \
    {SAYS(SECOND), NOTES, "+<b>人ずつ→" short}, \
    {SAYS(SECOND), NOTES, "+1<c><b>人で、" short}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1<c>に<a>人ずつでは<r>人が{<x>}が、1<c>に<b>人ずつでは" after}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<a>人ずつ<d>と<r>人あまり、<b>人ずつ<d>と" other}, \
    {SAYS(FIRST) | SAYS(SECOND), TALK, "+<a>人ずつだと<r>人が<x>ので、<b>人ずつにすると" after}, \
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "+1<c><a>人→<r>人余り、1<c><b>人→" short}, \
    {ALL, 0, "<p>が<w>に<d>とき、1<c>に<a>人ずつでは<r>人が{<x>}が、<b>人ずつでは" after}, \
    {ALL, TALK, "<p>を<w>に<a>人ずつ分けたら<r>人が<x>ので、<b>人ずつにしたところ、" other}, \
    {ALL | SAYS_QUESTION, 0, "<q>は何<qc>{<qv>}か。<p>が1<c>に<a>人ずつ<w>に<d>と<r>人が<x>が、1<c>に<b>人ずつ<d>と" after}, \
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<w>に<p>が<a>人ずつで<r>人が<x>、<b>人ずつで" short "ときの、<qn>"}, \
    {ALL | SAYS_QUESTION, NOTES, "<w>:<p>が<a>人ずつ→<r>人余り、<b>人ずつ→" short "。<q>は何<qc>"}

static const struct phrasing last[] = {
    PLACES,
    SECOND_TIME(
        "[全部の<w>を使い、|空の<w>はなく、|あまる<w>はなく、]最後の1<c>だけ<l>人に{なる}",
        "[最後の1<c>だけが<l>人で、だれもいない<w>は{ない}|最後の1<c>は<l>人で、使わない<w>は{ない}|<l>人だけの<w>が1<c>でき、ほかの<w>はちょうど<b>人に{なる}]",
        "最後の1<c>だけ<l>人(空きの<w>なし)"),
    {SAYS(SECOND), 0, "+<b>人ずつ<d>と全員の場所が決まり、最後の<w>だけが<l>人に{なる}。使わない<w>は{ない}"},
    {SAYS(SECOND), TALK, "+<b>人ずつにしたら、<l>人だけの<w>が1<c>できて、あとはみんな<b>人ずつに{なる/た}"},
    {0, 0, NULL},
};

static const struct phrasing full[] = {
    PLACES,
    SECOND_TIME(
        "[ちょうど<w>が<s><c>{あまる}|どれも<b>人ちょうどで、<w>が<s><c>{あまる}|<w>が<s><c>あまり、ほかはすべて<b>人ずつに{なる}]",
        "[だれもいない<w>が<s><c>でき、ほかの<w>はどれもちょうど<b>人に{なる}|<s><c>を使わずに、残りの<w>がちょうど満員に{なる}|全員が<b>人ずつに分かれて、<s><c>の<w>が{あまる}]",
        "<w>が<s><c>余る(ほかはすべて<b>人)"),
    {SAYS(SECOND), 0, "+<b>人ずつ<d>と、<w>はちょうど<s><c>いらなく{なる}"},
    {SAYS(SECOND), TALK, "+<b>人ずつにつめたら、<s><c>がまるまるあき、ほかは全部<b>人ずつに{なる/た}"},
    {0, 0, NULL},
};

static const struct phrasing spare[] = {
    PLACES,
    SECOND_TIME(
        "[最後の1<c>は<l>人だけになり、さらに<w>が<s><c>{あまる}|<l>人だけの<w>が1<c>でき、ほかに<w>が<s><c>{あまる}|最後の1<c>が<l>人で、使わない<w>が<s><c>{できる}]",
        "[<l>人の<w>が1<c>でき、だれもいない<w>が<s><c>{できる}|<s><c>が空になり、ほかに1<c>だけ<l>人に{なる}|<w>が<s><c>あまって、使った中の最後の1<c>は<l>人に{なる}]",
        "最後の1<c>は<l>人、さらに<w>が<s><c>余る"),
    {SAYS(SECOND), 0, "+<b>人ずつ<d>と、<s><c>をまったく使わず、1<c>は<l>人で<d>ことに{なる}"},
    {SAYS(SECOND), TALK, "+<b>人ずつにつめたら、<l>人だけの<w>が1<c>と、空っぽの<w>が<s><c>{できる/た}"},
    {0, 0, NULL},
};

static const struct phrasing open_seats[] = {
    PLACES,
    SECOND_TIME(
        "[全員の場所が決まり、あと<s>人分{あく}|<s>人分の席が{あまる}|全員が<d>ことができて、まだ<s>人分の場所が{残る}]",
        "[さらにあと<s>人<d>ことが{できる}|ちょうど<s>人分の場所が{あく}|<s>人分の場所が多く{なる}]",
        "<s>人分あく"),
    {SAYS(SECOND), 0, "+<b>人ずつ<d>と、<p>があと<s>人いても<d>ことが{できる}"},
    {SAYS(SECOND), TALK, "+<b>人ずつにつめたら、<s>人分の席があいて{しまう/た}"},
    {0, 0, NULL},
};

const struct wording wording_nagaisu[] = {
    {"last", ALL, last},
    {"full", ALL, full},
    {"spare", ALL, spare},
    {"open", ALL, open_seats},
    {NULL, 0, NULL},
};
