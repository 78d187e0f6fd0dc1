/* entaku.c - how people around a table are said; sub-types of narabe.
 *
 * Slots: <t> 子ども, <tb> 丸いテーブル, <d> すわる, <v> すわり, <w> すわり方, <A> and <B> names; <N> all.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PEOPLE, TURNED, TOGETHER };
enum { ROUND = SAYS(PEOPLE) | SAYS(TURNED), ROUND_PAIR = ROUND | SAYS(TOGETHER) };

/* Q: the quantity, すわり方. */
#define HOW_MANY_WAYS(Q) \
    {SAYS_QUESTION, 0, "+?" Q "の数|通り"}, \
    {SAYS_QUESTION, 0, "+" Q "は[全部で|]何通り{ある}か"}, \
    {SAYS_QUESTION, 0, "+" Q "は何通り考え{られる}か"}, \
    {SAYS_QUESTION, 0, "+何通りの" Q "が{ある}か"}, \
    {SAYS_QUESTION, 0, "+" Q "は全部で何通りに{なる}か"}, \
    {SAYS_QUESTION, 0, "+このとき、" Q "は何通り{だ}か"}, \
    {SAYS_QUESTION, 0, "+ちがう" Q "は何通り{できる}か"}, \
    {SAYS_QUESTION, 0, "+では、" Q "は全部で何通り{だ}か"}, \
    {SAYS_QUESTION, 0, "+?" Q "|通り"}, \
    {SAYS_QUESTION, TALK, "+さて、" Q "は何通り{ある}か"}, \
    {SAYS_QUESTION, TALK, "+" Q "って何通り{ある}か"}, \
    {SAYS_QUESTION, VOICED(VOICE_PARENT), "+" Q "は何通りと答えれば{いい}か"}, \
    {SAYS_QUESTION, NOTES, "+" Q "は何通り"}, \
    {SAYS_QUESTION, NOTES, "+全部で何通り"}

/* W: who, <N>人の<t>, or with two of them. */
#define AROUND(W) \
    {SAYS(PEOPLE), 0, W "が<tb>のまわりに{<d>}"}, \
    {SAYS(PEOPLE), 0, "<tb>のまわりに、" W "が{<d>}"}, \
    {SAYS(PEOPLE), 0, W "が、<tb>をかこんで{<d>}"}, \
    {SAYS(PEOPLE), 0, W "が<tb>のまわりに輪になって{<d>}"}, \
    {SAYS(PEOPLE), 0, "<tb>のまわりに等しい間かくで、" W "が{<d>}"}, \
    {SAYS(PEOPLE), 0, "<tb>をかこむように、" W "が<d>ことに{なる/た}"}, \
    {SAYS(PEOPLE), 0, W "が円になって{<d>}。場所は<tb>のまわり{だ}"}, \
    {SAYS(PEOPLE), 0, "まるく輪になって、<tb>のまわりに" W "が<d>ことに{する}"}, \
    {SAYS(PEOPLE), TALK, W "で<tb>をかこんで<d>ことに{する/た}"}, \
    {SAYS(PEOPLE), VOICED(VOICE_EXAM), "<tb>の周りに" W "が<d>場合を{考える}"}, \
    {SAYS(PEOPLE), NOTES, "<tb>のまわりに" W "が<d>"}, \
    {SAYS(PEOPLE), NOTES, W "、<tb>のまわり"}

#define SAME_WHEN_TURNED \
    {SAYS(TURNED), 0, "+ただし、回すと同じになるものは1通りと{考える}"}, \
    {SAYS(TURNED), 0, "+回転して重なるものは、同じとみることに{する}"}, \
    {SAYS(TURNED), 0, "+回して同じになる<w>は、区別{しない}"}, \
    {SAYS(TURNED), 0, "+回転させると同じになるものは、1通りと{数える}"}, \
    {SAYS(TURNED), 0, "+みんなで1つずつずれただけのものは、同じ<w>と{する}"}, \
    {SAYS(TURNED), 0, "+だれのとなりにだれがいるかだけを考え、回したものは同じと{みる}"}, \
    {SAYS(TURNED), 0, "+ぐるりと回して一致するものは、同じものと{みる}"}, \
    {SAYS(TURNED), 0, "+場所には印がなく、回すと同じになるものは1通り{だ}"}, \
    {SAYS(TURNED), TALK, "+くるっと回して同じになるものは、1通りと{数える}"}, \
    {SAYS(TURNED), VOICED(VOICE_EXAM), "+ただし、回転して一致するものは同じものと{みなす}"}, \
    {SAYS(TURNED), NOTES, "+回すと同じものは1通り"}, \
    {SAYS(TURNED), NOTES, "+(回転して同じになるものは1通りとする)"}, \
    {SAYS(TURNED) | SAYS_QUESTION, 0, "+回すと同じになるものを1通りと数えると、<w>は何通り{ある}か"}, \
    {SAYS(TURNED) | SAYS_QUESTION, 0, "+回転して重なるものを同じとみるとき、<w>は全部で何通り{だ}か"}

static const struct phrasing round_table[] = {
    AROUND("<N>人の<t>"),
    SAME_WHEN_TURNED,
    HOW_MANY_WAYS("<w>"),
    {ROUND | SAYS_QUESTION, 0, "<N>人の<t>が<tb>のまわりに<d>とき、<w>は何通り{ある}か。回すと同じになるものは1通りと{する}"},
    {ROUND | SAYS_QUESTION, NOTES, "<N>人の<t>が<tb>のまわりに<d>。<w>は何通り(回すと同じものは1通り)"},
    {0, 0, NULL},
};

static const struct phrasing round_pair[] = {
    AROUND("<A>と<B>をふくむ<N>人の<t>"),
    AROUND("<A>と<B>もふくめて<N>人の<t>"),
    SAME_WHEN_TURNED,
    HOW_MANY_WAYS("<w>"),
    {SAYS(TOGETHER), 0, "+<A>と<B>は必ずとなり{合う}"},
    {SAYS(TOGETHER), 0, "+<A>と<B>はとなりどうしに{なる}"},
    {SAYS(TOGETHER), 0, "+このうち<A>と<B>は、はなれないように{する}"},
    {SAYS(TOGETHER), 0, "+<A>のとなりには<B>が{来る}"},
    {SAYS(TOGETHER), 0, "+<A>と<B>の2人を、必ずとなりどうしに{する}"},
    {SAYS(TOGETHER), 0, "+<A>のどちらかのとなりが、<B>{だ}"},
    {SAYS(TOGETHER), TALK, "+仲よしの<A>と<B>は、いつもとなり{だ}"},
    {SAYS(TOGETHER), TALK, "+「ぜったいとなりどうしがいい。」と<A>と<B>が{いう}"},
    {SAYS(TOGETHER), VOICED(VOICE_EXAM), "+ただし、<A>と<B>はとなり合うものと{する}"},
    {SAYS(TOGETHER), NOTES, "+<A>と<B>はとなり合う"},
    {SAYS(TOGETHER), NOTES, "+<A>と<B>はとなりどうし"},
    {SAYS(TOGETHER) | SAYS_QUESTION, 0, "+このうち<A>と<B>がとなり合う<w>は何通り{ある}か"},
    {SAYS(TOGETHER) | SAYS_QUESTION, 0, "+<A>と<B>がとなりどうしになる<w>は全部で何通り{ある}か"},
    {ROUND_PAIR | SAYS_QUESTION, NOTES, "<A>と<B>をふくむ<N>人の<t>が<tb>のまわりに<d>。<A>と<B>がとなり合う<w>は(回すと同じものは1通り)"},
    {0, 0, NULL},
};

const struct wording wording_entaku[] = {
    {"round", ROUND, round_table},
    {"round_pair", ROUND_PAIR, round_pair},
    {NULL, 0, NULL},
};
