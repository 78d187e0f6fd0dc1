/* kabusoku_choudo.c - how 過不足算 is said where one way comes out even, of boxes, and of money.
 *
 * Slots: <t> りんご, <c> 個, <p> 箱, <pc> 箱, <o> 1箱, <d> つめる, <v> つめ; shares <a> <b>, rests <r> <s>; asked: <q> with its
 * counter <qc>, <qn> its number, <qv> いる or ある. Of money <t> バス代, <c> 円.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHAT, FIRST, SECOND };
enum { ALL = SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND) };

#define LEFT(n) "[" n "<c>{あまる}|" n "<c>{余る}|" n "<c>{残る}|" n "<c>あまって{しまう}]"
#define MISSING(n) "[" n "<c>{足りない}|" n "<c>不足{する}|" n "<c>足りなく{なる}|あと" n "<c>必要に{なる}]"
#define EVEN "[ちょうど{なくなる}|過不足は{ない}|ぴったり{だ}|ちょうど全部{なくなる}|あまりも不足も{出ない}]"
#define LEFT_AND(n) "[" n "<c>あまり、|" n "<c>余り、|" n "<c>残り、]"
#define MISSING_AND(n) "[" n "<c>足りず、|" n "<c>足りなくて、|" n "<c>不足し、]"
#define EVEN_AND "[ちょうどなくなり、|ぴったりで、|過不足がなく、]"
#define LEFT_NOTE(n) "[" n "<c>あまる|" n "<c>余る|" n "<c>残る]"
#define MISSING_NOTE(n) "[" n "<c>足りない|あと" n "<c>足りない]"
#define EVEN_NOTE "[ちょうど|ぴったり|過不足なし]"

#define HANDED_OUT \
    {SAYS(WHAT), 0, "<p>に<t>を{<d>}"}, \
    {SAYS(WHAT), 0, "何<pc>かの<p>に、<t>を[同じ数ずつ|]{<d>}"}, \
    {SAYS(WHAT), 0, "<t>が何<c>か{ある}。これを<p>に{<d>}"}, \
    {SAYS(WHAT), 0, "ある数の<t>を、<p>に同じ数ずつ<d>ことに{する/た}"}, \
    {SAYS(WHAT), 0, "用意した<t>を、どの<p>にも同じ数ずつ{<d>}"}, \
    {SAYS(WHAT), 0, "<p>が何<pc>か{<pv>}。ここに<t>を{<d>}"}, \
    {SAYS(WHAT), 0, "<t>を<p>に等しく{<d>}"}, \
    {SAYS(WHAT), 0, "先生が<t>を<p>に<d>ことに{する/た}"}, \
    {SAYS(WHAT), VOICED(VOICE_EXAM), "何<c>かの<t>を、何<pc>かの<p>に同じ数ずつ{<d>}"}, \
    {SAYS(WHAT), VOICED(VOICE_PARENT), "行事の準備で、<t>を<p>に<d>ことに{なる/た}"}, \
    {SAYS(WHAT), VOICED(VOICE_STORY), "山のような<t>を、これから<p>に{<d>}"}, \
    {SAYS(WHAT), TALK, "みんなで<t>を<p>に<d>係に{なる/た}"}, \
    {SAYS(WHAT), NOTES, "<t>を<p>に<d>"}, \
    {SAYS(WHAT), NOTES, "<p>に<t>を同じ数ずつ"}

#define ONE_TIME(fact, n, after, note) \
    {SAYS(fact), 0, "+<o>に" n "<c>ずつ<d>と、" after}, \
    {SAYS(fact), 0, "+<o>に" n "<c>ずつでは、" after}, \
    {SAYS(fact), 0, "+<o>分を" n "<c>にすると、" after}, \
    {SAYS(fact), 0, "+<o>に" n "<c>ずつにすると、" after}, \
    {SAYS(fact), 0, "+" n "<c>ずつ<d>ときは、" after}, \
    {SAYS(fact), 0, "+<o>あたり" n "<c>にした場合は、" after}, \
    {SAYS(fact), 0, "+どの<p>にも" n "<c>ずつ<d>と、" after}, \
    {SAYS(fact), 0, "+<o>の分を" n "<c>と考えると、" after}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+<o>に" n "<c>ずつ<d>ものとすると、" after}, \
    {SAYS(fact), TALK, "+<o>に" n "<c>ずつだと、" after}, \
    {SAYS(fact), TALK, "+「" n "<c>ずつだと" note "。」とだれかが{言う/た}"}, \
    {SAYS(fact), NOTES, "+<o>に" n "<c>ずつだと" note}, \
    {SAYS(fact), NOTES, "+<o>" n "<c>→" note}

#define HOW_MANY \
    {SAYS_QUESTION, 0, "?<qn>|<qc>"}, \
    {SAYS_QUESTION, 0, "<q>は[全部で|]何<qc>{<qv>}か"}, \
    {SAYS_QUESTION, 0, "<q>は[全部で|]何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qn>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<qc><qv>ことに{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<qc>{<qv>/た}か"}, \
    {SAYS_QUESTION, 0, "<qn>を求めると何<qc>に{なる}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このときの<q>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<qc>と考えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "<q>は何<qc>なのでしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>は何<qc><qv>と{思う}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<qc>"}, \
    {SAYS_QUESTION, NOTES, "<qn>"}

#define BOTH_TIMES(first_and, after, note_a, note_b) \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<o>に<a><c>ずつ<d>と" first_and "<b><c>ずつ<d>と" after}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<a><c>ずつでは" first_and "<b><c>ずつでは" after}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<o>分が<a><c>だと" first_and "<o>分が<b><c>だと" after}, \
    {SAYS(FIRST) | SAYS(SECOND), TALK, "+「<o>に<a><c>ずつだと" note_a "。<b><c>ずつなら" note_b "。」と{言う}"}, \
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "+<o><a><c>で" note_a "、<b><c>で" note_b}, \
    {ALL, 0, "<t>を<p>に<d>のに、<o>に<a><c>ずつでは" first_and "<b><c>ずつでは" after}, \
    {ALL | SAYS_QUESTION, 0, "<q>は何<qc>{<qv>}か。<p>に<t>を<o><a><c>ずつ<d>と" first_and "<o><b><c>ずつ<d>と" after}, \
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>を<o>に<a><c>ずつ<d>と" note_a "、<b><c>ずつ<d>と" note_b "になるときの、<qn>"}, \
    {ALL | SAYS_QUESTION, NOTES, "<t>を<p>に。<o><a><c>→" note_a "、<o><b><c>→" note_b "。<q>は何<qc>"}

static const struct phrasing left[] = {
    HANDED_OUT,
    HOW_MANY,
    ONE_TIME(FIRST, "<a>", LEFT("<r>"), LEFT_NOTE("<r>")),
    ONE_TIME(SECOND, "<b>", EVEN, EVEN_NOTE),
    BOTH_TIMES(LEFT_AND("<r>"), EVEN, LEFT_NOTE("<r>"), EVEN_NOTE),
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<b><c>ずつ<d>とちょうどで、<a><c>ずつ<d>と<r><c>{あまる}"},
    {0, 0, NULL},
};
static const struct phrasing missing[] = {
    HANDED_OUT,
    HOW_MANY,
    ONE_TIME(FIRST, "<a>", EVEN, EVEN_NOTE),
    ONE_TIME(SECOND, "<b>", MISSING("<r>"), MISSING_NOTE("<r>")),
    BOTH_TIMES(EVEN_AND, MISSING("<r>"), EVEN_NOTE, MISSING_NOTE("<r>")),
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<b><c>ずつ<d>には<r><c>足りないので、<a><c>ずつにすると、ちょうど{なくなる}"},
    {0, 0, NULL},
};
static const struct phrasing boxes[] = {
    HANDED_OUT,
    HOW_MANY,
    ONE_TIME(FIRST, "<a>", LEFT("<r>"), LEFT_NOTE("<r>")),
    ONE_TIME(SECOND, "<b>", MISSING("<s>"), MISSING_NOTE("<s>")),
    BOTH_TIMES(LEFT_AND("<r>"), MISSING("<s>"), LEFT_NOTE("<r>"), MISSING_NOTE("<s>")),
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<b><c>ずつ<d>には<s><c>{足りない}が、<a><c>ずつにすると<r><c>{あまる}"},
    {0, 0, NULL},
};

/* ---- money ---- */
#define COLLECTED(fact, n, after, note) \
    {SAYS(fact), 0, "+<o>" n "円ずつ集めると、" after}, \
    {SAYS(fact), 0, "+<o>に" n "円ずつでは、" after}, \
    {SAYS(fact), 0, "+<o>分を" n "円にすると、" after}, \
    {SAYS(fact), 0, "+<o>から" n "円ずつ集める場合は、" after}, \
    {SAYS(fact), 0, "+<o>が" n "円ずつ出すと、" after}, \
    {SAYS(fact), 0, "+集める金額を<o>" n "円にすると、" after}, \
    {SAYS(fact), 0, "+" n "円ずつはらうと、" after}, \
    {SAYS(fact), VOICED(VOICE_EXAM), "+<o>につき" n "円ずつ集めると、" after}, \
    {SAYS(fact), TALK, "+<o>" n "円ずつだと、" after}, \
    {SAYS(fact), TALK, "+「" n "円ずつだと" note "ね。」とだれかが{言う/た}"}, \
    {SAYS(fact), NOTES, "+<o>" n "円ずつ→" note}, \
    {SAYS(fact), NOTES, "+" n "円ずつだと" note}

#define STILL_MISSING(n) "[まだ" n "<c>{足りない}|それでも" n "<c>不足{する}|あと" n "<c>足りなく{なる}|あと" n "<c>必要に{なる}]"

#define COLLECTING \
    {SAYS(WHAT), 0, "<t>を<p>から集めることに{なる/た}"}, \
    {SAYS(WHAT), 0, "<p>で<t>を出し{合う}"}, \
    {SAYS(WHAT), 0, "<p>が同じ金額ずつ<t>を{はらう}"}, \
    {SAYS(WHAT), 0, "<t>を、何<pc>かの<p>から同じ金額ずつ{集める}"}, \
    {SAYS(WHAT), 0, "<t>をまかなうために、<p>からお金を{集める}"}, \
    {SAYS(WHAT), 0, "<t>を<p>で等しく分けて{はらう}"}, \
    {SAYS(WHAT), 0, "<p>から<t>を集める計画を{立てる/た}"}, \
    {SAYS(WHAT), VOICED(VOICE_EXAM), "<t>を、<p>が等しい金額ずつ負たん{する}"}, \
    {SAYS(WHAT), VOICED(VOICE_PARENT), "<t>の集金の係に{なる/た}。集めるのは<p>から{だ}"}, \
    {SAYS(WHAT), TALK, "<t>を<p>みんなで出すことに{する/た}"}, \
    {SAYS(WHAT), NOTES, "<t>を<p>から集める"}, \
    {SAYS(WHAT), NOTES, "<p>で<t>を等分"}
#define HOW_MUCH \
    {SAYS_QUESTION, 0, "?<qn>|<qc>"}, \
    {SAYS_QUESTION, 0, "<q>は[全部で|]何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qn>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qn>は何<qc>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<qn>を求めると何<qc>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<qc>{だ/た}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このときの<q>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>は何<qc>と考えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "<q>は何<qc>なのでしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>は何<qc>だと{思う}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<qc>"}, \
    {SAYS_QUESTION, NOTES, "<qn>"}

static const struct phrasing money[] = {
    COLLECTING,
    HOW_MUCH,
    COLLECTED(FIRST, "<a>", MISSING("<r>"), MISSING_NOTE("<r>")),
    COLLECTED(SECOND, "<b>", LEFT("<s>"), LEFT_NOTE("<s>")),
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<o><a>円ずつ集めると" MISSING_AND("<r>") "<b>円ずつ集めると" LEFT("<s>")},
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<o><b>円ずつでは<s>円あまり、<a>円ずつでは<r>円{足りない}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<a>円ずつでは<r>円足りないので、<b>円ずつにしたところ、<s>円{あまる/た}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "+<a>円ずつ→<r>円不足、<b>円ずつ→<s>円余り"},
    {ALL | SAYS_QUESTION, 0, "<q>は何<qc>{だ}か。<p>から<t>を<o><a>円ずつ集めると<r>円足りず、<o><b>円ずつ集めると<s>円{あまる}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>を<p>から<o><a>円ずつ集めると<r>円不足、<b>円ずつ集めると<s>円余るときの、<qn>"},
    {0, 0, NULL},
};

static const struct phrasing money_short[] = {
    COLLECTING,
    HOW_MUCH,
    COLLECTED(FIRST, "<a>", MISSING("<r>"), MISSING_NOTE("<r>")),
    COLLECTED(SECOND, "<b>", STILL_MISSING("<s>"), MISSING_NOTE("<s>")),
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<o><a>円ずつ集めると" MISSING_AND("<r>") "<b>円ずつ集めても" MISSING("<s>")},
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<o><b>円ずつでも<s>円足りず、<a>円ずつでは<r>円{足りない}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<a>円ずつでは<r>円足りないので<b>円ずつにしたが、まだ<s>円{足りない}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<o><a>円ずつでは<r>円不足し、<o><b>円ずつでも<s>円不足{する}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "+「<a>円ずつだと<r>円、<b>円ずつでも<s>円足りないよ。」とだれかが{言う/た}"},
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "+<a>円ずつ→<r>円不足、<b>円ずつ→<s>円不足"},
    {ALL | SAYS_QUESTION, 0, "<q>は何<qc>{だ}か。<p>から<t>を<o><a>円ずつ集めると<r>円足りず、<o><b>円ずつ集めても<s>円{足りない}"},
    {ALL | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>を<p>から<o><a>円ずつ集めると<r>円不足、<b>円ずつ集めると<s>円不足するときの、<qn>"},
    {0, 0, NULL},
};

const struct wording wording_kabusoku_choudo[] = {
    {"left", ALL, left},
    {"missing", ALL, missing},
    {"boxes", ALL, boxes},
    {"money", ALL, money},
    {"money_short", ALL, money_short},
    {NULL, 0, NULL},
};
