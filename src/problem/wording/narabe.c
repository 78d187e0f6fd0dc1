/* narabe.c - how 並べ方 is said.
 *
 * Slots: <t> 子ども, <c> 人, <d> が横一列に並ぶ, <w> 並び方, <g> 委員長、副委員長, <e> 左はし, <A> and <B> names; <N> all, <r> some of them.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { THINGS, CHOICE, ONCE };

#define HOW_MANY_WAYS(of) \
    {SAYS_QUESTION, 0, "?" of "|通り"}, \
    {SAYS_QUESTION, 0, "?[全部の|]" of "の数|通り"}, \
    {SAYS_QUESTION, 0, of "は[全部で|]何通り{ある}か"}, \
    {SAYS_QUESTION, 0, of "は何通り考え{られる}か"}, \
    {SAYS_QUESTION, 0, "+何通りの" of "が{ある}か"}, \
    {SAYS_QUESTION, 0, of "は全部で何通りに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" of "は何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+" of "を全部書き出すと、何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+全部で何通りの" of "が{できる}か"}, \
    {SAYS_QUESTION, 0, of "は、合わせて何通り{だ}か"}, \
    {SAYS_QUESTION, TALK, of "は何通りあると{思う}か"}, \
    {SAYS_QUESTION, TALK, "+いったい何通りの" of "が{ある}か"}, \
    {SAYS_QUESTION, TALK, "+" of "って何通り{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+" of "は全部で何通りあるか求めなさい"}, \
    {SAYS_QUESTION, NOTES, "+" of "は何通り"}, \
    {SAYS_QUESTION, NOTES, "+何通り"}

static const struct phrasing all[] = {
    HOW_MANY_WAYS("<w>"),
    {SAYS(THINGS), 0, "<N><c>の<t>{<d>}"},
    {SAYS(THINGS), 0, "<N><c>の<t><d>ことに{する}"},
    {SAYS(THINGS), 0, "<N><c>の<t><d>ことに{なる/た}"},
    {SAYS(THINGS), 0, "<t>は全部で<N><c>{だ}。これらの<t>{<d>}"},
    {SAYS(THINGS), 0, "順番をいろいろに変えて、<N><c>の<t>{<d>}"},
    {SAYS(THINGS), 0, "<N><c>全部の<t>{<d>}"},
    {SAYS(THINGS), 0, "<N><c>の<t><d>ときの<w>を{考える}"},
    {SAYS(THINGS), 0, "<N><c>の<t><d>順番を{決める}"},
    {SAYS(THINGS), 0, "全部で<N><c>の<t><d>とき、その順番は自由に{決められる}"},
    {SAYS(THINGS), 0, "<t>の数は<N><c>で、その全部<d>ことに{する}"},
    {SAYS(THINGS), TALK, "<A>は、<N><c>の<t><d>ときの<w>を調べて{いる}"},
    {SAYS(THINGS), TALK, "「<N><c>の<t><d>としたら、何通りあるかな。」と<A>が{考える}"},
    {SAYS(THINGS), TALK, "今日は<N><c>の<t><d>。でも、順番はまだ{決まらない}"},
    {SAYS(THINGS), VOICED(VOICE_EXAM), "<N><c>の<t><d>場合を{考える}"},
    {SAYS(THINGS), NOTES, "<N><c>の<t><d>"},
    {SAYS(THINGS), NOTES, "<t><N><c>を全部使う"},
    {SAYS(THINGS) | SAYS_QUESTION, 0, "<N><c>の<t><d>とき、<w>は何通り{ある}か"},
    {SAYS(THINGS) | SAYS_QUESTION, 0, "<N><c>の<t><d>には、何通りの<w>が{ある}か"},
    {SAYS(THINGS) | SAYS_QUESTION, 0, "<w>は何通り{ある}か。<N><c>の<t>{<d>}"},
    {SAYS(THINGS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><c>の<t><d>ときの<w>の数"},
    {SAYS(THINGS) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<N><c>の<t><d>。<w>は"},
    {0, 0, NULL},
};

static const struct phrasing some[] = {
    HOW_MANY_WAYS("<w>"),
    {SAYS(THINGS), 0, "<t>が全部で<N><c>{ある}"},
    {SAYS(THINGS), 0, "<N><c>の<t>から{選ぶ}"},
    {SAYS(THINGS), 0, "<t>は全部で<N><c>{だ}"},
    {SAYS(THINGS), 0, "選べる<t>は<N><c>{だ}"},
    {SAYS(THINGS), 0, "全部で<N><c>の<t>の中から何<c>かを{選ぶ}"},
    {SAYS(THINGS), TALK, "<A>の前に<t>が<N><c>{ある}"},
    {SAYS(THINGS), VOICED(VOICE_EXAM), "<N><c>の<t>について{考える}"},
    {SAYS(THINGS), NOTES, "<t><N><c>"},
    {SAYS(CHOICE), 0, "+このうち<r><c>{<d>}"},
    {SAYS(CHOICE), 0, "+この中から<r><c>{<d>}"},
    {SAYS(CHOICE), 0, "+そこから<r><c>だけ<d>ことに{する}"},
    {SAYS(CHOICE), 0, "+全部ではなく、<r><c>{<d>}"},
    {SAYS(CHOICE), 0, "+順番もふくめて考えて、この中から<r><c>{<d>}"},
    {SAYS(CHOICE), TALK, "+<A>は、その中から<r><c><d>ことに{する/た}"},
    {SAYS(CHOICE), TALK, "+「このうち<r><c><d>ことにしよう。」と<A>が{いう/た}"},
    {SAYS(CHOICE), NOTES, "+そこから<r><c><d>"},
    {SAYS(CHOICE), NOTES, "+<r><c><d>"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<N><c>の<t>の中から<r><c>{<d>}"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<N><c>の<t>から、<r><c><d>ことに{する/た}"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<t>が<N><c>あるとして、このうち<r><c>{<d>}"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<r><c>{<d>}。選べる<t>は全部で<N><c>{だ}"},
    {SAYS(THINGS) | SAYS(CHOICE), TALK, "<A>は、<N><c>の<t>の中から<r><c><d>つもり{だ}"},
    {SAYS(THINGS) | SAYS(CHOICE), VOICED(VOICE_EXAM), "異なる<N><c>の<t>から<r><c><d>場合を{考える}"},
    {SAYS(THINGS) | SAYS(CHOICE), NOTES, "<N><c>の<t>から<r><c><d>"},
    {SAYS(THINGS) | SAYS(CHOICE) | SAYS_QUESTION, 0, "<N><c>の<t>から<r><c><d>とき、<w>は何通り{ある}か"},
    {SAYS(THINGS) | SAYS(CHOICE) | SAYS_QUESTION, 0, "<w>は何通り{ある}か。<N><c>の<t>から<r><c>{<d>}"},
    {SAYS(THINGS) | SAYS(CHOICE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N><c>の<t>から<r><c><d>ときの<w>の数"},
    {SAYS(CHOICE) | SAYS_QUESTION, 0, "+このうち<r><c><d>とき、順番もふくめて、<w>は何通り{ある}か"},
    {SAYS(CHOICE) | SAYS_QUESTION, 0, "+その中から<r><c><d>と、<w>は全部で何通りに{なる}か"},
    {0, 0, NULL},
};

static const struct phrasing offices[] = {
    HOW_MANY_WAYS("[選び方|決め方]"),
    {SAYS(THINGS), 0, "<N>人の<t>が{ある}"},
    {SAYS(THINGS), 0, "ある<t>には<N>人{いる}"},
    {SAYS(THINGS), 0, "<t>の人数は<N>人{だ}"},
    {SAYS(THINGS), 0, "<t>は全部で<N>人{だ}"},
    {SAYS(THINGS), 0, "<t>には<N>人の人が{いる}"},
    {SAYS(THINGS), TALK, "<A>の<t>は<N>人{だ}"},
    {SAYS(THINGS), TALK, "<A>の<t>には、<A>もふくめて<N>人が{いる}"},
    {SAYS(THINGS), VOICED(VOICE_EXAM), "ある<t>には<N>人の人が{いる}"},
    {SAYS(THINGS), NOTES, "<N>人の<t>"},
    {SAYS(CHOICE), 0, "+この中から、<g><ew>{選ぶ}"},
    {SAYS(CHOICE), 0, "+<g><ew>{決める}"},
    {SAYS(CHOICE), 0, "+この中から<g><ew>{選ぶ}"},
    {SAYS(CHOICE), 0, "+<g><ew>{選ぶ}。1人は1つの役だけ{だ}"},
    {SAYS(CHOICE), 0, "+<g><ew>選ぶことに{なる/た}"},
    {SAYS(CHOICE), 0, "+みんなで話し合って、<g><ew>{決める}"},
    {SAYS(CHOICE), TALK, "+今日の話し合いで<g><ew>{決める}"},
    {SAYS(CHOICE), VOICED(VOICE_EXAM), "+この中から<g><ew>{選ぶ}。ただし、1人が2つ以上の役をかねることは{ない}"},
    {SAYS(CHOICE), NOTES, "+<g><ew>選ぶ"},
    {SAYS(CHOICE), NOTES, "+<g><ew>決める(1人1役)"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<N>人の<t>の中から、<g><ew>{選ぶ}"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<N>人の<t>で、<g><ew>{決める}"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<t>の<N>人から、<g><ew>{選ぶ}"},
    {SAYS(THINGS) | SAYS(CHOICE), TALK, "<A>の<t>では、<N>人の中から<g><ew>{決める}"},
    {SAYS(THINGS) | SAYS(CHOICE), NOTES, "<N>人の<t>から<g><ew>"},
    {SAYS(THINGS) | SAYS(CHOICE) | SAYS_QUESTION, 0, "何通りの決め方が{ある}か。<N>人の<t>から<g><ew>{選ぶ}"},
    {SAYS(THINGS) | SAYS(CHOICE) | SAYS_QUESTION, 0, "<N>人の<t>から<g><ew>選ぶ方法は、全部で何通り{ある}か"},
    {SAYS(THINGS) | SAYS(CHOICE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<N>人の<t>から<g><ew>選ぶ選び方の数"},
    {0, 0, NULL},
};

#define ROW_OF_PEOPLE(who) \
    {SAYS(THINGS), 0, who "をふくむ<N>人の<t>が横一列に{並ぶ}"}, \
    {SAYS(THINGS), 0, "<N>人の<t>が横一列に{並ぶ}。" who "も、その<N>人の中に{いる}"}, \
    {SAYS(THINGS), 0, who "もふくめて<N>人の<t>が一列に{並ぶ}"}, \
    {SAYS(THINGS), 0, who "を入れて<N>人の<t>が、一列に並んで写真を{とる/5}"}, \
    {SAYS(THINGS), 0, who "をふくめた<N>人の<t>が、1つの長いすに{すわる}"}, \
    {SAYS(THINGS), 0, "横一列に並ぶのは、" who "をふくむ<N>人の<t>{だ}"}, \
    {SAYS(THINGS), TALK, who "もいっしょに、<N>人の<t>で横一列に並んで写真を{とる/5}"}, \
    {SAYS(THINGS), VOICED(VOICE_EXAM), who "をふくむ<N>人の<t>が一列に並ぶ場合を{考える}"}, \
    {SAYS(THINGS), NOTES, who "をふくむ<N>人の<t>が一列に並ぶ"}, \
    {SAYS(THINGS), NOTES, "<N>人の<t>(" who "をふくむ)が横一列"}

static const struct phrasing end[] = {
    HOW_MANY_WAYS("並び方"),
    ROW_OF_PEOPLE("<A>"),
    {SAYS(CHOICE), 0, "+<A>は必ず<e>に{なる}"},
    {SAYS(CHOICE), 0, "+<A>の場所は<e>に決まって{いる}"},
    {SAYS(CHOICE), 0, "+<e>には<A>が{来る}"},
    {SAYS(CHOICE), 0, "+<A>だけは<e>と{決める}"},
    {SAYS(CHOICE), 0, "+<e>は<A>の場所{だ}"},
    {SAYS(CHOICE), 0, "+このうち<A>は<e>にいることに{する}"},
    {SAYS(CHOICE), TALK, "+<A>はどうしても<e>が{いい}"},
    {SAYS(CHOICE), TALK, "+「<e>はわたしね。」と<A>が{いう}"},
    {SAYS(CHOICE), VOICED(VOICE_EXAM), "+ただし、<A>は<e>にいるものと{する}"},
    {SAYS(CHOICE), NOTES, "+<A>は<e>"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<A>が必ず<e>になるように、<A>をふくむ<N>人の<t>が一列に{並ぶ}"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<e>は<A>と決めて、<A>もふくめて<N>人の<t>が横一列に{並ぶ}"},
    {SAYS(CHOICE) | SAYS_QUESTION, 0, "+このうち<A>が<e>になる並び方は何通り{ある}か"},
    {SAYS(CHOICE) | SAYS_QUESTION, 0, "+<A>が<e>に来るとき、並び方は全部で何通り{ある}か"},
    {SAYS(THINGS) | SAYS(CHOICE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<A>をふくむ<N>人の<t>が、<A>を<e>にして一列に並ぶ並び方の数"},
    {0, 0, NULL},
};

static const struct phrasing pair[] = {
    HOW_MANY_WAYS("並び方"),
    ROW_OF_PEOPLE("<A>と<B>"),
    {SAYS(CHOICE), 0, "+<A>と<B>は必ずとなり{合う}"},
    {SAYS(CHOICE), 0, "+<A>と<B>はとなりどうしに{なる}"},
    {SAYS(CHOICE), 0, "+このうち<A>と<B>は、はなれないように{する}"},
    {SAYS(CHOICE), 0, "+<A>のとなりには<B>が{来る}"},
    {SAYS(CHOICE), 0, "+<A>と<B>の2人を、必ずとなりどうしに{する}"},
    {SAYS(CHOICE), TALK, "+仲よしの<A>と<B>は、いつもとなり{だ}"},
    {SAYS(CHOICE), TALK, "+「ぜったいとなりどうしがいい。」と<A>と<B>が{いう}"},
    {SAYS(CHOICE), VOICED(VOICE_EXAM), "+ただし、<A>と<B>はとなり合うものと{する}"},
    {SAYS(CHOICE), NOTES, "+<A>と<B>はとなり合う"},
    {SAYS(CHOICE), NOTES, "+<A>と<B>はとなりどうし"},
    {SAYS(THINGS) | SAYS(CHOICE), 0, "<A>と<B>が必ずとなり合うように、2人をふくむ<N>人の<t>が横一列に{並ぶ}"},
    {SAYS(CHOICE) | SAYS_QUESTION, 0, "+このうち<A>と<B>がとなり合う並び方は何通り{ある}か"},
    {SAYS(CHOICE) | SAYS_QUESTION, 0, "+<A>と<B>がとなりどうしになる並び方は全部で何通り{ある}か"},
    {SAYS(THINGS) | SAYS(CHOICE) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<A>と<B>をふくむ<N>人の<t>が、<A>と<B>がとなり合って一列に並ぶ並び方の数"},
    {0, 0, NULL},
};

extern const struct phrasing wording_iro_apart[], wording_iro_stripes[], wording_iro_four[],
    wording_iro_free[]; /* irowake.c */

enum { TWO_FACTS = SAYS(THINGS) | SAYS(CHOICE), THREE_FACTS = TWO_FACTS | SAYS(ONCE) };

const struct wording wording_narabe[] = {
    {"all", SAYS(THINGS), all},
    {"some", TWO_FACTS, some},
    {"offices", TWO_FACTS, offices},
    {"end", TWO_FACTS, end},
    {"pair", TWO_FACTS, pair},
    {"apart", TWO_FACTS, wording_iro_apart},
    {"stripes", THREE_FACTS, wording_iro_stripes},
    {"four", THREE_FACTS, wording_iro_four},
    {"free", TWO_FACTS, wording_iro_free},
    {NULL, 0, NULL},
};
