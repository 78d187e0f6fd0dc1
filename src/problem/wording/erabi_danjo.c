/* erabi_danjo.c - how choices out of two kinds are said.
 *
 * Slots: <x> 男子, <y> 女子, <c> 人, <all> 子ども, <for> 委員を, <A> a name; <a>, <b> how many there are, <r>, <s> how many
 * are chosen.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { KINDS, CHOICE };
enum { FACTS = SAYS(KINDS) | SAYS(CHOICE) };

#define ALL (FACTS | SAYS_QUESTION)

#define TWO_KINDS \
    {SAYS(KINDS), 0, "<x>が<a><c>、<y>が<b><c>{だ}"}, \
    {SAYS(KINDS), 0, "<x>は<a><c>、<y>は<b><c>{だ}"}, \
    {SAYS(KINDS), 0, "<x><a><c>と<y><b><c>の中から{選ぶ}"}, \
    {SAYS(KINDS), 0, "<a><c>の<x>と<b><c>の<y>から{選ぶ}"}, \
    {SAYS(KINDS), 0, "選べるのは、<x><a><c>と<y><b><c>{だ}"}, \
    {SAYS(KINDS), 0, "<all>の中には、<x>が<a><c>と<y>が<b><c>ふくまれて{いる}"}, \
    {SAYS(KINDS), 0, "<x>の数は<a><c>、<y>の数は<b><c>{だ}"}, \
    {SAYS(KINDS), 0, "<x><a><c>と<y><b><c>を合わせた<all>の中から{選ぶ}"}, \
    {SAYS(KINDS), TALK, "<A>が数えると、<x>は<a><c>、<y>は<b><c>{だ/た}"}, \
    {SAYS(KINDS), TALK, "「<x>が<a><c>、<y>が<b><c>だね。」と<A>が{言う/た}"}, \
    {SAYS(KINDS), VOICED(VOICE_EXAM), "<x><a><c>、<y><b><c>から選ぶことを{考える}"}, \
    {SAYS(KINDS), NOTES, "<x><a><c>、<y><b><c>"}, \
    {SAYS(KINDS), NOTES, "<x>:<a><c>、<y>:<b><c>"}

#define WAYS \
    {SAYS_QUESTION, 0, "+?選び方の数|通り"}, \
    {SAYS_QUESTION, 0, "+?このような選び方|通り"}, \
    {SAYS_QUESTION, 0, "+選び方は[全部で|]何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+何通りの選び方が{ある}か"}, \
    {SAYS_QUESTION, 0, "+選び方は何通り考え{られる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、選び方は何通りに{なる}か"}, \
    {SAYS_QUESTION, 0, "+組み合わせは全部で何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+選ぶ方法は、全部で何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+ちがう選び方は何通り{できる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、選び方は何通り{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+選び方って何通りあるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+選び方は何通りと答えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+選び方は全部で何通り{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+選び方は何通り"}, \
    {SAYS_QUESTION, NOTES, "+何通り"}

static const struct phrasing each[] = {
    TWO_KINDS,
    WAYS,
    {SAYS(CHOICE), 0, "+そこから<x>を<r><c>、<y>を<s><c>{選ぶ}"},
    {SAYS(CHOICE), 0, "+<x>から<r><c>、<y>から<s><c>を{選ぶ}"},
    {SAYS(CHOICE), 0, "+<for>、<x><r><c>と<y><s><c>{選ぶ}"},
    {SAYS(CHOICE), 0, "+選ぶのは、<x>が<r><c>、<y>が<s><c>{だ}"},
    {SAYS(CHOICE), 0, "+この中の<x><r><c>と<y><s><c>を組に{する}"},
    {SAYS(CHOICE), 0, "+<x>のうちの<r><c>と、<y>のうちの<s><c>に{決める}"},
    {SAYS(CHOICE), 0, "+<for>選ぶが、<x>は<r><c>、<y>は<s><c>と決まって{いる}"},
    {SAYS(CHOICE), 0, "+<x>を<r><c>と、<y>を<s><c>選ぶことに{する}"},
    {SAYS(CHOICE), TALK, "+<A>は、<x>を<r><c>と<y>を<s><c>{選ぶ}"},
    {SAYS(CHOICE), VOICED(VOICE_EXAM), "+このうち、<x>を<r><c>、<y>を<s><c>選ぶものと{する}"},
    {SAYS(CHOICE), NOTES, "+<x>を<r><c>、<y>を<s><c>選ぶ"},
    {SAYS(CHOICE), NOTES, "+選ぶ数:<x><r><c>、<y><s><c>"},
    {FACTS, 0, "<x><a><c>から<r><c>、<y><b><c>から<s><c>を{選ぶ}"},
    {FACTS, 0, "<for>、<x><a><c>のうち<r><c>と、<y><b><c>のうち<s><c>選ぶことに{なる/た}"},
    {ALL, 0, "<x><a><c>と<y><b><c>の中から、<x>を<r><c>、<y>を<s><c>選ぶとき、選び方は何通り{ある}か"},
    {ALL, 0, "<a><c>の<x>から<r><c>、<b><c>の<y>から<s><c>を選ぶ方法は、全部で何通り{ある}か"},
    {ALL, 0, "選び方は何通り{ある}か。<x><a><c>から<r><c>、<y><b><c>から<s><c>を{選ぶ}"},
    {ALL, NOTES, "<x><a><c>から<r><c>、<y><b><c>から<s><c>を選ぶ。何通り"},
    {0, 0, NULL},
};

#define SOME \
    {SAYS(CHOICE), 0, "+この中から<r><c>を{選ぶ}"}, \
    {SAYS(CHOICE), 0, "+<for><r><c>{選ぶ}"}, \
    {SAYS(CHOICE), 0, "+そこから、合わせて<r><c>を{選ぶ}"}, \
    {SAYS(CHOICE), 0, "+選ぶのは、全部で<r><c>{だ}"}, \
    {SAYS(CHOICE), 0, "+全員の中から<r><c>を選ぶことに{する}"}, \
    {SAYS(CHOICE), 0, "+この中の<r><c>を組に{する}"}, \
    {SAYS(CHOICE), 0, "+<for><r><c>、選ぶことに{なる/た}"}, \
    {SAYS(CHOICE), TALK, "+<A>は、この中の<r><c>を{選ぶ}"}, \
    {SAYS(CHOICE), VOICED(VOICE_EXAM), "+このうち<r><c>を選ぶものと{する}"}, \
    {SAYS(CHOICE), NOTES, "+<r><c>を選ぶ"}, \
    {SAYS(CHOICE), NOTES, "+選ぶのは<r><c>"}, \
    {FACTS, 0, "<x><a><c>と<y><b><c>の中から、<for><r><c>{選ぶ}"}, \
    {FACTS, 0, "<a><c>の<x>と<b><c>の<y>から、合わせて<r><c>を{選ぶ}"}

/* E: which choices count. */
#define SUCH(E) \
    {SAYS_QUESTION, 0, "+?" E "選び方|通り"}, \
    {SAYS_QUESTION, 0, "+" E "選び方は[全部で|]何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E "選び方は何通り{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" E "選び方は何通りに{なる}か"}, \
    {SAYS_QUESTION, 0, "+" E "組み合わせは全部で何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E "選び方は何通り考え{られる}か"}, \
    {SAYS_QUESTION, 0, "+" E "ように選ぶと、選び方は何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E "場合は、全部で何通り{だ}か"}, \
    {SAYS_QUESTION, 0, "+選び方のうち、" E "ものは何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+" E "ことにすると、何通りの選び方が{できる}か"}, \
    {SAYS_QUESTION, TALK, "+さて、" E "選び方は何通り{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_CHILD), "+" E "選び方って何通りあるかな"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" E "選び方は何通りと答えれば{いい}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_EXAM), "+ただし、" E "ものとすると、選び方は何通り{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+" E "選び方は何通り"}, \
    {SAYS(CHOICE) | SAYS_QUESTION, 0, "+この中から<r><c>を選ぶとき、" E "選び方は何通り{ある}か"}, \
    {ALL, 0, "<x><a><c>と<y><b><c>の中から<r><c>を選ぶとき、" E "選び方は何通り{ある}か"}, \
    {ALL, 0, E "選び方は何通り{ある}か。<x><a><c>、<y><b><c>の中から<r><c>を{選ぶ}"}, \
    {ALL, NOTES, "<x><a><c>、<y><b><c>から<r><c>。" E "選び方は何通り"}

static const struct phrasing least[] = {TWO_KINDS, SOME, SUCH("[少なくとも1<c>は<y>が入る|<y>が1<c>以上入る|<y>が少なくとも1<c>ふくまれる]"), {0, 0, NULL}};
static const struct phrasing both[] = {TWO_KINDS, SOME, SUCH("[<x>も<y>も少なくとも1<c>は入る|<x>と<y>がどちらも1<c>以上入る|<x>も<y>もふくまれる]"), {0, 0, NULL}};

const struct wording wording_erabi_danjo[] = {
    {"each", FACTS, each},
    {"least", FACTS, least},
    {"both", FACTS, both},
    {NULL, 0, NULL},
};
