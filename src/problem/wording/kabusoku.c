/* kabusoku.c - how 過不足算 is said: what is handed out, and what happens the first and the second time.
 *
 * Slots: <t> みかん, <c> 個, <p> 子ども, <v> 配り, <d> 配る; shares <a> <b>, rests <r> <s>; asked: <q> with its counter
 * <qc>, <qn> its number, <qv> いる or ある.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { WHAT, FIRST, SECOND };

/* What becomes of the things: predicates of a sentence's end, the same before 「、」, and notes. */
#define LEFT(n) "[" n "<c>{あまる}|" n "<c>{余る}|" n "<c>が{残る}|" n "<c>あまって{しまう}|" n "<c>の余りが{出る}]"
#define MISSING(n) "[" n "<c>{足りない}|" n "<c>不足{する}|" n "<c>足りなく{なる}|あと" n "<c>必要に{なる}|" n "<c>の不足が{出る}]"
#define LEFT_AND(n) "[" n "<c>あまり、|" n "<c>余り、|" n "<c>残り、]"
#define MISSING_AND(n) "[" n "<c>足りず、|" n "<c>足りなくて、|" n "<c>不足し、]"
#define LEFT_BEFORE(n) "[" n "<c>あまった|" n "<c>余った|" n "<c>残った]"
#define MISSING_BEFORE(n) "[" n "<c>足りなかった|" n "<c>不足した]"
#define LEFT_NOTE(n) "[" n "<c>あまる|" n "<c>余る|" n "<c>残る]"
#define MISSING_NOTE(n) "[" n "<c>足りない|あと" n "<c>足りない]"

#define HANDED_OUT \
    {SAYS(WHAT), 0, "<p>たちに<t>を{<d>}"}, \
    {SAYS(WHAT), 0, "何人かの<p>に<t>を[同じ数ずつ|]{<d>}"}, \
    {SAYS(WHAT), 0, "<t>を何人かの<p>で同じ数ずつ{分ける}"}, \
    {SAYS(WHAT), 0, "<t>が何<c>か{ある}。これを<p>に{<d>}"}, \
    {SAYS(WHAT), 0, "ある数の<t>を、<p>に同じ数ずつ<d>ことに{する/た}"}, \
    {SAYS(WHAT), 0, "用意した<t>を、集まった<p>に{<d>}"}, \
    {SAYS(WHAT), 0, "<p>が何人か{いる}。みんなに<t>を同じ数ずつ{<d>}"}, \
    {SAYS(WHAT), 0, "[子ども会|クラス|学童クラブ]で、<p>に<t>を{<d>}"}, \
    {SAYS(WHAT), 0, "先生が<p>に<t>を<d>ことに{する/た}"}, \
    {SAYS(WHAT), VOICED(VOICE_EXAM), "あるクラスの<p>全員に、<t>を同じ数ずつ<d>ことに{なる/た}"}, \
    {SAYS(WHAT), VOICED(VOICE_EXAM), "何人かの<p>がいて、用意してある<t>をこの<p>全員に{<d>}"}, \
    {SAYS(WHAT), VOICED(VOICE_PARENT), "町内会のもよおしで、<p>に<t>を<d>ことに{なる/た}"}, \
    {SAYS(WHAT), VOICED(VOICE_PARENT), "おたん生日会に来てくれた<p>へ、おみやげの<t>を{<d>}"}, \
    {SAYS(WHAT), VOICED(VOICE_CHILD), "<p>に<t>を<d>係に{なる/た}"}, \
    {SAYS(WHAT), VOICED(VOICE_STORY), "ふくろいっぱいの<t>を、待っている<p>に{<d>}"}, \
    {SAYS(WHAT), TALK, "みんなで<t>を分けることに{する/た}。分けるのは<p>たち{だ}"}, \
    {SAYS(WHAT), NOTES, "<p>に<t>を<d>"}, \
    {SAYS(WHAT), NOTES, "<t>を<p>で分ける"}

/* The first and the second time; after, note: one of the groups above. */
#define FIRST_TIME(after, note) \
    {SAYS(FIRST), 0, "+1人に<a><c>ずつ<d>と、" after}, \
    {SAYS(FIRST), 0, "+1人<a><c>ずつでは、" after}, \
    {SAYS(FIRST), 0, "+1人分を<a><c>にすると、" after}, \
    {SAYS(FIRST), 0, "+1人に<a><c>ずつにすると、" after}, \
    {SAYS(FIRST), 0, "+<a><c>ずつ<d>ときは、" after}, \
    {SAYS(FIRST), 0, "+1人あたり<a><c>にした場合は、" after}, \
    {SAYS(FIRST), 0, "+1人に<a><c>ずつわたすと、" after}, \
    {SAYS(FIRST), 0, "+全員に<a><c>ずつ行きわたるようにすると、" after}, \
    {SAYS(FIRST), 0, "+まず、1人の分を<a><c>と考えると、" after}, \
    {SAYS(FIRST), VOICED(VOICE_EXAM), "+1人に<a><c>ずつ<d>ものとすると、" after}, \
    {SAYS(FIRST), TALK, "+1人<a><c>ずつだと、" after}, \
    {SAYS(FIRST), TALK, "+「<a><c>ずつだと" note "。」とだれかが{言う/た}"}, \
    {SAYS(FIRST), NOTES, "+1人<a><c>ずつだと" note}, \
    {SAYS(FIRST), NOTES, "+1人<a><c>→" note}
#define FIRST_NOTED(rest) {SAYS(FIRST), NOTES, "+[1人|]<a><c>ずつで" rest}

#define SECOND_TIME(after, note) \
    {SAYS(SECOND), 0, "+1人に<b><c>ずつ<d>と、" after}, \
    {SAYS(SECOND), 0, "+また、1人<b><c>ずつでは、" after}, \
    {SAYS(SECOND), 0, "+1人分を<b><c>にすると、" after}, \
    {SAYS(SECOND), 0, "+そこで1人に<b><c>ずつにすると、" after}, \
    {SAYS(SECOND), 0, "+<b><c>ずつ<d>ときは、" after}, \
    {SAYS(SECOND), 0, "+1人あたり<b><c>にした場合は、" after}, \
    {SAYS(SECOND), 0, "+1人分をふやして<b><c>にすると、" after}, \
    {SAYS(SECOND), 0, "+1人に<b><c>ずつわたそうとすると、" after}, \
    {SAYS(SECOND), 0, "+もし<b><c>ずつなら、" after}, \
    {SAYS(SECOND), VOICED(VOICE_EXAM), "+1人に<b><c>ずつ<d>ものとすると、" after}, \
    {SAYS(SECOND), TALK, "+1人<b><c>ずつだと、" after}, \
    {SAYS(SECOND), TALK, "+「じゃあ<b><c>ずつなら?」と数え直すと、" after}, \
    {SAYS(SECOND), NOTES, "+1人<b><c>ずつだと" note}, \
    {SAYS(SECOND), NOTES, "+1人<b><c>→" note}
#define SECOND_NOTED(rest) {SAYS(SECOND), NOTES, "+[1人|]<b><c>ずつで" rest}

/* Both times at once; first: the ways before 「、」, and before a noun. */
#define BOTH_TIMES(first, before, after, note_a, note_b) \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1人に<a><c>ずつ<d>と" first "<b><c>ずつ<d>と" after}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+<a><c>ずつでは" first "<b><c>ずつでは" after}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1人<a><c>ずつにすると" first "1人<b><c>ずつにすると" after}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1人に<a><c>ずつ<d>と" before "ので、<b><c>ずつにかえると、" after}, \
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1人分が<a><c>だと" first "1人分が<b><c>だと" after}, \
    {SAYS(FIRST) | SAYS(SECOND), TALK, "+<a><c>ずつわたしたら" before "ので、<b><c>ずつにしようと思ったら、" after}, \
    {SAYS(FIRST) | SAYS(SECOND), TALK, "+「1人に<a><c>ずつで" note_a "。<b><c>ずつなら" note_b "。」と{言う}"}, \
    {SAYS(FIRST) | SAYS(SECOND), NOTES, "+1人<a><c>で" note_a "、<b><c>で" note_b}

#define WHOLE(first, before, after, note_a, note_b) \
    {SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND), 0, "<t>を<p>に<d>のに、1人に<a><c>ずつでは" first "1人に<b><c>ずつでは" after}, \
    {SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND), 0, "<p>に<t>を<d>とき、1人に<a><c>ずつだと" first "<b><c>ずつだと" after}, \
    {SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND), TALK, "<p>に<t>を<a><c>ずつ{<d>/た}。すると" before "ので、<b><c>ずつに変えてみると、" after}, \
    {SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND), TALK, "「<p>のみんなに<t>を<a><c>ずつあげると" note_a "よ。」「じゃあ、<b><c>ずつは?」「それだと" note_b "ね。」と係の2人が話して{いる}"}, \
    {SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, 0, "<q>は何<qc>{<qv>}か。<p>に<t>を1人<a><c>ずつ<d>と" first "1人<b><c>ずつ<d>と" after}, \
    {SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>を1人に<a><c>ずつ<d>と" note_a "、<b><c>ずつ<d>と" note_b "ときの、<qn>"}, \
    {SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND) | SAYS_QUESTION, NOTES, "<t>を<p>に。1人<a><c>→" note_a "、1人<b><c>→" note_b "。<q>は何<qc>"}

#define HOW_MANY \
    {SAYS_QUESTION, 0, "?<qn>|<qc>"}, \
    {SAYS_QUESTION, 0, "<q>は[全部で|]何<qc>{<qv>}か"}, \
    {SAYS_QUESTION, 0, "<q>は[全部で|]何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qn>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, 0, "<qn>はどれだけ{だ}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<qc><qv>ことに{なる}か"}, \
    {SAYS_QUESTION, 0, "<q>は何<qc>{<qv>/た}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+このときの<q>は何<qc>{だ}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>はいったい何<qc>{<qv>}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "<q>が何<qc>なのかを知りたいのですが、どう考えれば{いい}か"}, \
    {SAYS_QUESTION, TALK, "<q>は何<qc>なのでしょう"}, \
    {SAYS_QUESTION, TALK, "+さて、<q>は何<qc><qv>と{思う}か"}, \
    {SAYS_QUESTION, NOTES, "<q>は何<qc>"}, \
    {SAYS_QUESTION, NOTES, "<qn>"}

static const struct phrasing left_missing[] = {
    HANDED_OUT,
    HOW_MANY,
    FIRST_NOTED("[<r><c>余り|余り<r><c>|残り<r><c>]"),
    SECOND_NOTED("[<s><c>不足|不足<s><c>]"),
    FIRST_TIME(LEFT("<r>"), LEFT_NOTE("<r>")),
    SECOND_TIME(MISSING("<s>"), MISSING_NOTE("<s>")),
    BOTH_TIMES(LEFT_AND("<r>"), LEFT_BEFORE("<r>"), MISSING("<s>"), LEFT_NOTE("<r>"), MISSING_NOTE("<s>")),
    WHOLE(LEFT_AND("<r>"), LEFT_BEFORE("<r>"), MISSING("<s>"), LEFT_NOTE("<r>"), MISSING_NOTE("<s>")),
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1人に<b><c>ずつ<d>には<s><c>{足りない}が、<a><c>ずつにすると<r><c>{あまる}"},
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1人に<b><c>ずつ<d>と<s><c>不足し、<a><c>ずつにへらすと<r><c>{余る}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "+<b><c>ずつだと<s><c>足りないし、<a><c>ずつだと<r><c>あまって{しまう}"},
    {0, 0, NULL},
};

static const struct phrasing left_left[] = {
    HANDED_OUT,
    HOW_MANY,
    FIRST_NOTED("[<r><c>余り|余り<r><c>|残り<r><c>]"),
    SECOND_NOTED("[<s><c>余り|余り<s><c>|残り<s><c>]"),
    FIRST_TIME(LEFT("<r>"), LEFT_NOTE("<r>")),
    SECOND_TIME("[まだ|]" LEFT("<s>"), LEFT_NOTE("<s>")),
    BOTH_TIMES(LEFT_AND("<r>"), LEFT_BEFORE("<r>"), LEFT("<s>"), LEFT_NOTE("<r>"), LEFT_NOTE("<s>")),
    WHOLE(LEFT_AND("<r>"), LEFT_BEFORE("<r>"), LEFT("<s>"), LEFT_NOTE("<r>"), LEFT_NOTE("<s>")),
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1人に<a><c>ずつ<d>と<r><c>あまり、<b><c>ずつにしても、まだ<s><c>{あまる}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "+1人<a><c>ずつだと<r><c>も残るので<b><c>ずつにふやしたところ、それでも<s><c>{残る/た}"},
    {0, 0, NULL},
};

static const struct phrasing missing_missing[] = {
    HANDED_OUT,
    HOW_MANY,
    FIRST_NOTED("[<r><c>不足|不足<r><c>]"),
    SECOND_NOTED("[<s><c>不足|不足<s><c>]"),
    FIRST_TIME(MISSING("<r>"), MISSING_NOTE("<r>")),
    SECOND_TIME(MISSING("<s>"), MISSING_NOTE("<s>")),
    BOTH_TIMES(MISSING_AND("<r>"), MISSING_BEFORE("<r>"), MISSING("<s>"), MISSING_NOTE("<r>"), MISSING_NOTE("<s>")),
    WHOLE(MISSING_AND("<r>"), MISSING_BEFORE("<r>"), MISSING("<s>"), MISSING_NOTE("<r>"), MISSING_NOTE("<s>")),
    {SAYS(FIRST) | SAYS(SECOND), 0, "+1人に<b><c>ずつ<d>には<s><c>足りず、<a><c>ずつにへらしても、まだ<r><c>{足りない}"},
    {SAYS(FIRST) | SAYS(SECOND), TALK, "+<b><c>ずつでは<s><c>も足りないので<a><c>ずつにして{みる/た}が、それでも<r><c>{足りない/た}"},
    {0, 0, NULL},
};

enum { ALL = SAYS(WHAT) | SAYS(FIRST) | SAYS(SECOND) };

const struct wording wording_kabusoku[] = {
    {"left_missing", ALL, left_missing},
    {"left_left", ALL, left_left},
    {"missing_missing", ALL, missing_missing},
    {NULL, 0, NULL},
};
