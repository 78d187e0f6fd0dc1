/* shukin.c - how it is told that people share a sum.
 *
 * Slots: <t> バス代, <p> 参加者, <pc> 人, <o> 1人; shares <a> <b>, <r> yen too little, <s> too much; <k> stay away, the others
 * pay <e> more; <qs> and <qv> the question.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHAT, FIRST, SECOND };
enum { ALL = SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND) };

/* ---- the share that comes out even ---- */
#define COLLECTED(fact, n, after, note) \
    {SAYS(fact), 0, "+<o>" n "円ずつ集めると、" after}, \
    {SAYS(fact), 0, "+<o>に" n "円ずつでは、" after}, \
    {SAYS(fact), 0, "+<o>分を" n "円にすると、" after}, \
    {SAYS(fact), 0, "+<o>から" n "円ずつ集める場合は、" after}, \
    {SAYS(fact), 0, "+<o>が" n "円ずつ出すと、" after}, \
    {SAYS(fact), 0, "+集める金額を<o>" n "円にすると、" after}, \
    {SAYS(fact), 0, "+" n "円ずつはらうと、" after}, \
    {SAYS(fact), 0, "+<o>" n "円の計算では、" after}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+<o>につき" n "円ずつ集めると、" after}, \
    {SAYS(fact), TALK, "+<o>" n "円ずつだと、" after}, \
    {SAYS(fact), TALK, "+「" n "円ずつだと" note "ね。」とだれかが{言う/た}"}, \
    {SAYS(fact), NOTES, "+<o>" n "円ずつ→" note}, \
    {SAYS(fact), NOTES, "+" n "円ずつだと" note}

static const struct phrasing fee[] = {
    {SAYS(WHAT), 0, "<p>から<t>を{集める}"},
    {SAYS(WHAT), 0, "<p>で<t>を出し{合う}"},
    {SAYS(WHAT), 0, "<t>を、<p>が同じ金額ずつ{出す}"},
    {SAYS(WHAT), 0, "<t>を集めることに{なる/た}。はらうのは<p>{だ}"},
    {SAYS(WHAT), 0, "<t>のために、<p>からお金を{集める}"},
    {SAYS(WHAT), 0, "<t>は、<p>が等しく{はらう}"},
    {SAYS(WHAT), 0, "<p>が、<t>を等分してはらうことに{する/た}"},
    {SAYS(WHAT), 0, "係の人が、<p>から<t>を集めて{いる}"},
    {SAYS(WHAT), VOICED(VOICE_EXAM), "<t>を、<p>から同じ金額ずつ集めるものと{する}"},
    {SAYS(WHAT), VOICED(VOICE_PARENT), "<t>の集金係に{なる/た}。<p>から集めることになって{いる}"},
    {SAYS(WHAT), TALK, "<t>をみんなで出すことに{なる/た}。集めるのは<p>から{だ}"},
    {SAYS(WHAT), NOTES, "<p>から<t>を集める"},
    {SAYS(WHAT), NOTES, "<t>(<p>が等しく出す)"},
    COLLECTED(FIRST, "<a>", "<r>円{足りない}", "<r>円足りない"),
    COLLECTED(SECOND, "<b>", "<s>円{あまる}", "<s>円あまる"),
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<o><a>円ずつ集めると<r>円足りず、<b>円ずつ集めると<s>円{あまる}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<o>分を<a>円から<b>円に変えると、<r>円の不足が<s>円のあまりに{なる}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<b>円ずつでは<s>円多すぎ、<a>円ずつでは<r>円{足りない}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "+<o><a>円で<r>円不足、<o><b>円で<s>円あまり"},
    {SAYS_QUESTION, 0, "+ちょうどにするには、<o>から何円ずつ集めれば{よい}か"},
    {SAYS_QUESTION, 0, "+過不足なく集めるには、<o>何円ずつにすれば{よい}か"},
    {SAYS_QUESTION, 0, "+<o>何円ずつなら、ぴったりに{なる}か"},
    {SAYS_QUESTION, 0, "+?過不足なく集めるときの<o>分の金額|円"},
    {SAYS_QUESTION, 0, "+<o>分を何円にすると、ちょうどに{なる}か"},
    {SAYS_QUESTION, 0, "+あまりも不足も出ないのは、<o>から何円ずつ集めるとき{だ}か"},
    {SAYS_QUESTION, 0, "+<o>が何円ずつ出せば、ちょうど<t>に{なる}か"},
    {SAYS_QUESTION, 0, "+正しくは、<o>から何円ずつ集めれば{よい}か"},
    {SAYS_QUESTION, 0, "+このとき、過不足のない<o>分の金額は何円{だ}か"},
    {SAYS_QUESTION, 0, "+<o>から何円ずつ集めると、残りも不足も{ない}か"},
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+過不足なく集めるためには、<o>につき何円ずつ集めれば{よい}か"},
    {SAYS_QUESTION, TALK, "+ちょうどにしたいとき、<o>何円ずつにすれば{いい}か"},
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+<o>何円ずつならちょうどかな"},
    {SAYS_QUESTION, NOTES, "+ちょうどは<o>何円ずつ"},
    {SAYS_QUESTION, NOTES, "+過不足なしの<o>分は"},
    {ALL | SAYS_QUESTION, 0, "<o>から何円ずつ集めるとちょうどに{なる}か。<p>から<t>を<o><a>円ずつ集めると<r>円足りず、<b>円ずつ集めると<s>円{あまる}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<p>から<t>を<a>円ずつ集めると<r>円不足、<b>円ずつでは<s>円あまるときの、ちょうどになる<o>分の金額"},
    {0, 0, NULL},
};

/* ---- some stay away ---- */
enum { AWAY = FIRST, MORE = SECOND };
static const struct phrasing absent[] = {
    ASKED_EITHER,
    {SAYS(WHAT), 0, "<t>を<p>で等しく出し合い、<o><a>円ずつの予定{だ/た}"},
    {SAYS(WHAT), 0, "<p>が<t>を同じ金額ずつ{はらう}。はじめの予定では<o><a>円{だ/た}"},
    {SAYS(WHAT), 0, "<p>から<t>を<o><a>円ずつ集める予定{だ/た}"},
    {SAYS(WHAT), 0, "<t>は、<p>の<o>分が<a>円になるはず{だ/た}"},
    {SAYS(WHAT), 0, "<p>が<a>円ずつ出すと、ちょうど<t>になるはず{だ/た}"},
    {SAYS(WHAT), 0, "<t>を<p>で等分すると、<o>分は<a>円の計算{だ/た}"},
    {SAYS(WHAT), 0, "<o><a>円ずつ出して、<p>で<t>をはらう計画を{立てる/た}"},
    {SAYS(WHAT), 0, "はじめ、<t>は<p>が<a>円ずつはらうことになって{いる/た}"},
    {SAYS(WHAT), VOICED(VOICE_EXAM), "<p>で<t>を等しく負たんすることにし、<o>につき<a>円ずつ集める予定{だ/た}"},
    {SAYS(WHAT), TALK, "「<t>は<o><a>円だよ。」と、<p>みんなに伝えて{ある/た}"},
    {SAYS(WHAT), VOICED(VOICE_PARENT), "<t>のことで、<p>から<a>円ずつ集める予定に{する/た}"},
    {SAYS(WHAT), NOTES, "<t>:<p><o><a>円の予定"},
    {SAYS(WHAT), NOTES, "<p>から<t>を<a>円ずつ(予定)"},
    {SAYS(AWAY), 0, "+ところが、<k><pc>が来られなく{なる/た}"},
    {SAYS(AWAY), 0, "+しかし、<k><pc>が参加{しない/た}"},
    {SAYS(AWAY), 0, "+その後、<k><pc>が取りやめて{しまう/た}"},
    {SAYS(AWAY), 0, "+実際には、<p>が<k><pc>{減る/た}"},
    {SAYS(AWAY), 0, "+当日になって、<k><pc>が休んで{しまう/た}"},
    {SAYS(AWAY), 0, "+ところが、<k><pc>がぬけることに{なる/た}"},
    {SAYS(AWAY), 0, "+<k><pc>がつごうで来られず、お金も{出さない/た}"},
    {SAYS(AWAY), 0, "+集まったのは、予定より<k><pc>少ない数{だ/た}"},
    {SAYS(AWAY), VOICED(VOICE_EXAM), "+ところが、このうち<k><pc>が参加{しない/た}"},
    {SAYS(AWAY), TALK, "+それなのに、<k><pc>も来られなくなって{しまう/た}"},
    {SAYS(AWAY), NOTES, "+<k><pc>が不参加"},
    {SAYS(AWAY), NOTES, "+<k><pc>へった"},
    {SAYS(MORE), 0, "+そのため、残りの<p>が<o>あたり<e>円ずつ多くはらうことに{なる/た}"},
    {SAYS(MORE), 0, "+そこで、残りから<e>円ずつ多く集めると、ちょうどに{なる/た}"},
    {SAYS(MORE), 0, "+その分、<o>につき<e>円ずつ高く{なる/た}"},
    {SAYS(MORE), 0, "+すると、<o>分は予定より<e>円ふえることに{なる/た}"},
    {SAYS(MORE), 0, "+足りない分は、残った<p>が<e>円ずつ追加{する/た}"},
    {SAYS(MORE), 0, "+残りの<p>がはらった金額は、予定より<e>円ずつ多い金額{だ/た}"},
    {SAYS(MORE), 0, "+その分を、ほかの<p>が<e>円ずつ出して{おぎなう/た}"},
    {SAYS(MORE), 0, "+それで、<o>のはらう金額は<e>円{ふえる/た}"},
    {SAYS(MORE), VOICED(VOICE_EXAM), "+そこで、残りの<p>が<o>につき<e>円ずつ多く{出す/た}"},
    {SAYS(MORE), TALK, "+だから、残った<p>は<e>円ずつよけいにはらうことに{なる/た}"},
    {SAYS(MORE), NOTES, "+<o><e>円ずつ高くなる"},
    {SAYS(MORE), NOTES, "+残りは<o><e>円ずつ多くはらう"},
    {SAYS(AWAY) | SAYS(MORE), 0, "+<k><pc>が来られなくなったので、残りの<p>が<e>円ずつ多く{はらう/た}"},
    {SAYS(AWAY) | SAYS(MORE), 0, "+<k><pc>少なくなったため、<o>分が<e>円高く{なる/た}"},
    {ALL, 0, "<t>を<p>で等しくはらい、<o><a>円の予定だったが、<k><pc>へったので<o>につき<e>円ずつ多く{なる/た}"},
    {ALL | SAYS_QUESTION, 0, "<qs>{だ}か。<t>は<p>が同じだけはらい、<o><a>円の予定だったが、<k><pc>減ったため、<o>につき<e>円ずつ{ふえる/た}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>を<p>が等しくはらい、<o><a>円の予定が、<k><pc>へって<o><e>円ずつ高くなったとき、<qs>"},
    {0, 0, NULL},
};

const struct wording wording_shukin[] = {
    {"fee", ALL, fee},
    {"absent", ALL, absent},
    {NULL, 0, NULL},
};
