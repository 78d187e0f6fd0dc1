/* ueki.c - how 植木算 is said.
 *
 * Slots: <t> 桜の木, <n> 木, <c> 本, <d> 植える, <v> 植え, <p> 植えられ, <x> 植えない, <pl> 道, <u> m, <A> a name;
 * <L> length, <s> spacing.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/said.h"

enum { PLACE, SPACING, ENDS, MORE };

/* ---- a road: its length, the spacing ---- */
#define ROAD \
    {SAYS(PLACE), 0, "長さ<L><u>の[まっすぐな|]<pl>が{ある}"}, \
    {SAYS(PLACE), 0, "<pl>の長さは<L><u>{だ}"}, \
    {SAYS(PLACE), 0, "<pl>の長さは、はかってみると<L><u>{だ}"}, \
    {SAYS(PLACE), 0, "<L><u>ある[まっすぐな|]<pl>に<t>を{<d>}"}, \
    {SAYS(PLACE), 0, "長さ<L><u>の<pl>に[そって|]<t>を{<d>}"}, \
    {SAYS(PLACE), 0, "<pl>に<t>を<d>ことに{する}。<pl>の長さは<L><u>{だ}"}, \
    {SAYS(PLACE), 0, "まっすぐな<pl>が<L><u>続いて{いる}"}, \
    {SAYS(PLACE), TALK, "<A>の家の前の<pl>は<L><u>の長さが{ある}"}, \
    {SAYS(PLACE), TALK, "<A>は、<L><u>の<pl>に<t>を<d>計画を立てて{いる}"}, \
    {SAYS(PLACE), TALK, "町内会で、長さ<L><u>の<pl>に<t>を<d>ことに{なる}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "ある公園に、長さ<L><u>のまっすぐな<pl>が{ある}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "<L><u>の<pl>の片側に、等しい間隔で<t>を<d>計画が{ある}"}, \
    {SAYS(PLACE), NOTES, "<pl><L><u>"}, \
    {SAYS(PLACE), NOTES, "<pl>の長さ<L><u>"}, \
    {SAYS(SPACING), 0, "+[ここに|この<pl>に]<s><u>[おきに|ごとに|の間かくで|の間隔で]<t>を{<d>}"}, \
    {SAYS(SPACING), 0, "+<t>は<s><u>おきに{<d>}"}, \
    {SAYS(SPACING), 0, "+<n>と<n>の[間隔|間かく]は[どこも|]<s><u>{だ}"}, \
    {SAYS(SPACING), 0, "+となり合う<n>の間は<s><u>に{する}"}, \
    {SAYS(SPACING), 0, "+<t>を、<s><u>ずつ間をあけて{<d>}"}, \
    {SAYS(SPACING), 0, "+<t>と<t>の間を<s><u>に{する}"}, \
    {SAYS(SPACING), 0, "+[そこへ|そこに]<t>を<s><u>間隔で{<d>}"}, \
    {SAYS(SPACING), VOICED(VOICE_EXAM), "+となりどうしの<n>の間隔はすべて<s><u>と{する}"}, \
    {SAYS(SPACING), TALK, "+<n>は<s><u>おきがいいということに{なる}"}, \
    {SAYS(SPACING), TALK, "+<n>と<n>の間は<s><u>ずつ{あける}"}, \
    {SAYS(SPACING), NOTES, "+<t>を<s><u>おき"}, \
    {SAYS(SPACING), NOTES, "+間かく<s><u>"}

/* ---- what is asked ---- */
#define HOW_MANY \
    {SAYS_QUESTION, 0, "?[必要な|]<n>の数|<c>"}, \
    {SAYS_QUESTION, 0, "?<n>の[本数|数]|<c>"}, \
    {SAYS_QUESTION, 0, "<n>は[全部で|]何<c>{いる/5}か"}, \
    {SAYS_QUESTION, 0, "<n>は[全部で|]何<c>必要{だ}か"}, \
    {SAYS_QUESTION, 0, "<n>を何<c>用意すれば{いい}か"}, \
    {SAYS_QUESTION, 0, "<n>は何<c>あれば{いい}か"}, \
    {SAYS_QUESTION, 0, "全部で何<c>の<n>が{いる/5}か"}, \
    {SAYS_QUESTION, NOTES, "<n>は何<c>"}

static const struct phrasing both_ends[] = {
    ROAD,
    HOW_MANY,
    {SAYS(ENDS), 0, "+[道の|]両はしにも{<d>}"},
    {SAYS(ENDS), 0, "+はじとはじにも[必ず|]{<d>}"},
    {SAYS(ENDS), 0, "+<pl>の[両端|両はし]にも<t>を{<d>}"},
    {SAYS(ENDS), 0, "+両はしもふくめて{<d>}"},
    {SAYS(ENDS), 0, "+はじめのはしと終わりのはしにも1<c>ずつ{<d>}"},
    {SAYS(ENDS), 0, "+いちばんはしにも<d>ことに{する}"},
    {SAYS(ENDS), 0, "+ただし、両はしにも<d>ものと{する}"},
    {SAYS(ENDS), TALK, "+はしっこにもちゃんと{<d>}"},
    {SAYS(ENDS), TALK, "+スタートのところにもゴールのところにも{<d>}"},
    {SAYS(ENDS), VOICED(VOICE_EXAM), "+<pl>の両端には必ず<d>ものと{する}"},
    {SAYS(ENDS), NOTES, "+両はしにも<d>"},
    {SAYS(ENDS), NOTES, "+両はしあり"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), 0, "<L><u>の<pl>の[端から端|はしからはし|はじからはじ]まで、<s><u>おきに<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS), 0, "長さ<L><u>の<pl>の両はしに<t>を{<d>}。その間にも<s><u>ごとに{<d>}"},
    {SAYS(SPACING) | SAYS(ENDS), 0, "+その<pl>の[端から端|はしからはし]まで<s><u>[間隔で|おきに]<t>を{<d>}"},
    {SAYS(SPACING) | SAYS(ENDS), 0, "+はしからはしまで、<n>と<n>の間が<s><u>になるように{<d>}"},
    {SAYS(PLACE) | SAYS(ENDS), 0, "<L><u>の<pl>のはしからはしまで<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(ENDS), 0, "長さ<L><u>の<pl>に、両はしもふくめて<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<L><u>の<pl>に<s><u>おきに<t>を<d>とき(両はしにも<d>)の<n>の数"},
    {0, 0, NULL},
};

static const struct phrasing one_end[] = {
    ROAD,
    HOW_MANY,
    {SAYS(ENDS), 0, "+片方のはしには{<d>}。もう片方のはしには{<x>}"},
    {SAYS(ENDS), 0, "+どちらか一方のはしにだけ{<d>}"},
    {SAYS(ENDS), 0, "+[両はしのうち、|]片方のはしにだけ{<d>}"},
    {SAYS(ENDS), 0, "+入り口のはしには<d>が、出口のはしには{<x>}"},
    {SAYS(ENDS), 0, "+一方のはしには<d>が、もう一方のはしには{<x>}"},
    {SAYS(ENDS), 0, "+ただし、<d>のは片方のはしだけ{だ}"},
    {SAYS(ENDS), 0, "+はじめのはしには{<d>}。終わりのはしには{<x>}"},
    {SAYS(ENDS), TALK, "+かたっぽのはしにだけ{<d>}"},
    {SAYS(ENDS), TALK, "+学校側のはしには<d>けれど、反対のはしには{<x>}"},
    {SAYS(ENDS), VOICED(VOICE_EXAM), "+<pl>の一端には<d>が、他端には<x>ものと{する}"},
    {SAYS(ENDS), NOTES, "+片方のはしだけ<d>"},
    {SAYS(ENDS), NOTES, "+片はしのみ"},
    {SAYS(PLACE) | SAYS(ENDS), 0, "長さ<L><u>の<pl>の片方のはしから<t>を{<d>}。もう一方のはしには{<x>}"},
    {0, 0, NULL},
};

static const struct phrasing no_end[] = {
    ROAD,
    HOW_MANY,
    {SAYS(ENDS), 0, "+両はしには{<x>}"},
    {SAYS(ENDS), 0, "+[ただし、|]両はしには<x>ことに{する}"},
    {SAYS(ENDS), 0, "+<pl>の両はしはあけて{おく}"},
    {SAYS(ENDS), 0, "+はじとはじには{<x>}"},
    {SAYS(ENDS), 0, "+どちらのはしにも{<x>}"},
    {SAYS(ENDS), 0, "+両はしには<n>を{<x>}"},
    {SAYS(ENDS), 0, "+両はしをのぞいて{<d>}"},
    {SAYS(ENDS), 0, "+はしには1<c>も{<x>}"},
    {SAYS(ENDS), TALK, "+はしっこには{<x>}"},
    {SAYS(ENDS), TALK, "+両はしのところは<n>なし{だ}"},
    {SAYS(ENDS), VOICED(VOICE_EXAM), "+<pl>の両端には<x>ものと{する}"},
    {SAYS(ENDS), NOTES, "+両はしには<x>"},
    {SAYS(ENDS), NOTES, "+両はしなし"},
    {SAYS(PLACE), TALK, "電柱から電柱まで<L><u>ある<pl>に<t>を{<d>}"},
    {0, 0, NULL},
};

/* ---- around ---- */
#define RING \
    {SAYS(PLACE), 0, "まわりの長さが<L>mの<pl>が{ある}"}, \
    {SAYS(PLACE), 0, "1周<L>mの<pl>が{ある}"}, \
    {SAYS(PLACE), 0, "<pl>のまわりの長さは<L>m{だ}"}, \
    {SAYS(PLACE), 0, "<pl>の[周囲|まわり]は<L>m{だ}"}, \
    {SAYS(PLACE), 0, "[周囲|まわり]が<L>mの<pl>に<t>を{<d>}"}, \
    {SAYS(PLACE), 0, "1周が<L>mある<pl>のまわりに<t>を{<d>}"}, \
    {SAYS(PLACE), 0, "<pl>を1周すると<L>m{ある}"}, \
    {SAYS(PLACE), 0, "<pl>のまわりに<t>を<d>ことに{する}。まわりの長さは<L>m{だ}"}, \
    {SAYS(PLACE), TALK, "近所の<pl>は、ぐるっと1周<L>m{だ}"}, \
    {SAYS(PLACE), TALK, "<A>が<pl>のまわりをはかると<L>m{だ}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "周の長さが<L>mである<pl>が{ある}"}, \
    {SAYS(PLACE), VOICED(VOICE_EXAM), "1周の長さが<L>mの<pl>の周囲に<t>を{<d>}"}, \
    {SAYS(PLACE), NOTES, "<pl>の周り<L>m"}, \
    {SAYS(PLACE), NOTES, "1周<L>mの<pl>"}, \
    {SAYS(SPACING), 0, "+そのまわりに<s>m[おきに|ごとに|の間かくで|の間隔で]<t>を{<d>}"}, \
    {SAYS(SPACING), 0, "+まわりに<t>を<s>mおきに{<d>}"}, \
    {SAYS(SPACING), 0, "+<n>と<n>の間は[どこも|]<s>m{だ}"}, \
    {SAYS(SPACING), 0, "+まわりにそって<t>を<s>m間隔で{<d>}"}, \
    {SAYS(SPACING), 0, "+となり合う<n>の間が<s>mになるように、ぐるりと<t>を{<d>}"}, \
    {SAYS(SPACING), 0, "+<t>は<s>mずつ間をあけて{<d>}"}, \
    {SAYS(SPACING), TALK, "+ぐるっと<s>mおきに<t>を{<d>}"}, \
    {SAYS(SPACING), TALK, "+<n>の間かくは<s>mに決まって{いる}"}, \
    {SAYS(SPACING), VOICED(VOICE_EXAM), "+その周上に<s>mの等間隔で<t>を{<d>}"}, \
    {SAYS(SPACING), NOTES, "+<s>mおきに<t>"}, \
    {SAYS(SPACING), NOTES, "+<t>の間かく<s>m"}, \
    {SAYS(PLACE) | SAYS(SPACING), 0, "1周<L>mの<pl>のまわりに、<s>mおきに<t>を{<d>}"}, \
    {SAYS(PLACE) | SAYS(SPACING), 0, "<pl>のまわり<L>mに<s>mごとに<t>を{<d>}"}

static const struct phrasing around[] = {RING, HOW_MANY, {0, 0, NULL}};

static const struct phrasing between[] = {
    RING,
    {SAYS(MORE), 0, "+<n>と<n>の間[に|ごとに]花を<q>株ずつ{植える}"},
    {SAYS(MORE), 0, "+[さらに|次に]、となり合う<n>の間に花を<q>株ずつ{植える}"},
    {SAYS(MORE), 0, "+どの間にも花を<q>株{植える}"},
    {SAYS(MORE), 0, "+<n>の間には、それぞれ<q>株の花を{植える}"},
    {SAYS(MORE), 0, "+その1つの間に花を<q>株ずつ{植える}"},
    {SAYS(MORE), TALK, "+あいだあいだに花も<q>株ずつ{植える}"},
    {SAYS(MORE), VOICED(VOICE_EXAM), "+また、隣り合う<n>の間には<q>株ずつ花を{植える}"},
    {SAYS(MORE), NOTES, "+間ごとに花<q>株"},
    {SAYS_QUESTION, 0, "?[必要な|]花の数|株"},
    {SAYS_QUESTION, 0, "花は[全部で|]何株{いる/5}か"},
    {SAYS_QUESTION, 0, "花は[全部で|]何株必要{だ}か"},
    {SAYS_QUESTION, 0, "花を何株用意すれば{いい}か"},
    {SAYS_QUESTION, NOTES, "花は何株"},
    {0, 0, NULL},
};

enum { ROAD_FACTS = SAYS(PLACE) | SAYS(SPACING) | SAYS(ENDS) };

const struct wording wording_ueki[] = {
    {"ends", ROAD_FACTS, both_ends},
    {"one_end", ROAD_FACTS, one_end},
    {"no_end", ROAD_FACTS, no_end},
    {"around", SAYS(PLACE) | SAYS(SPACING), around},
    {"between", SAYS(PLACE) | SAYS(SPACING) | SAYS(MORE), between},
    {NULL, 0, NULL},
};
