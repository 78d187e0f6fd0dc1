/* ueki_gyaku.c - how 植木算 backwards is said: the length or the spacing is asked.
 *
 * Slots: those of ueki.h.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/ueki.h"

/* ---- so many things on a road ---- */
#define COUNTED \
    {SAYS(COUNT), 0, "<pl>に<t>を<N><c>{<d>}"}, \
    {SAYS(COUNT), 0, "<pl>に<d><t>は、全部で<N><c>{だ}"}, \
    {SAYS(COUNT), 0, "<N><c>の<t>を、<pl>に一列に{<d>}"}, \
    {SAYS(COUNT), 0, "まっすぐな<pl>に、<t>が<N><c>ならんで{いる}"}, \
    {SAYS(COUNT), 0, "<pl>にそって、<N><c>の<t>がまっすぐにならんで{いる}"}, \
    {SAYS(COUNT), 0, "<pl>に<t>を<d>と、<N><c>に{なる/た}"}, \
    {SAYS(COUNT), 0, "<pl>にある<t>を数えると、<N><c>{だ/た}"}, \
    {SAYS(COUNT), 0, "<pl>に<t>を全部で<N><c><d>ことに{する}"}, \
    {SAYS(COUNT), TALK, "<A>が<pl>を歩きながら<t>を数えると、<N><c>{ある/た}"}, \
    {SAYS(COUNT), TALK, "「この<pl>には、<t>が<N><c>あるね。」と<A>が{いう}"}, \
    {SAYS(COUNT), VOICED(VOICE_EXAM), "ある<pl>に<N><c>の<t>が一列に並んで{いる}"}, \
    {SAYS(COUNT), NOTES, "<pl>に<t><N><c>"}, \
    {SAYS(COUNT), NOTES, "<t><N><c>、一直線の<pl>"}, \
    {SAYS(COUNT) | SAYS(SPACING), 0, "<pl>に、<s><u>おきに<N><c>の<t>がまっすぐにならんで{いる}"}, \
    {SAYS(COUNT) | SAYS(SPACING), 0, "<N><c>の<t>を、<s><u>の間かくで<pl>に{<d>}"}, \
    {SAYS(COUNT) | SAYS(SPACING), 0, "<pl>に<t>が<N><c>あり、となりの<n>とはどこも<s><u>ずつはなれて{いる}"}, \
    {SAYS(COUNT) | SAYS(SPACING), TALK, "<A>が<pl>で数えると、<t>は<s><u>おきに全部で<N><c>{ある/た}"}, \
    {SAYS(COUNT) | SAYS(SPACING), NOTES, "<pl>に<t><N><c>、<s><u>おき"}

#define WHAT_LENGTH \
    {SAYS_QUESTION, 0, "?[この|]<pl>の長さ|<u>"}, \
    {SAYS_QUESTION, 0, "?<pl>のはしからはしまでの長さ|<u>"}, \
    {SAYS_QUESTION, 0, "<pl>の長さは何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "<pl>は何<u>{ある}か"}, \
    {SAYS_QUESTION, 0, "+この<pl>の長さは何<u>に{なる}か"}, \
    {SAYS_QUESTION, 0, "<pl>のはしからはしまでは何<u>{ある}か"}, \
    {SAYS_QUESTION, 0, "<pl>の全長は何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+はしから反対のはしまで何<u>{ある}か"}, \
    {SAYS_QUESTION, 0, "<pl>の長さを求めると何<u>{だ}か"}, \
    {SAYS_QUESTION, 0, "+このとき、<pl>は全部で何<u>に{なる}か"}, \
    {SAYS_QUESTION, TALK, "+この<pl>って、何<u>{ある}か"}, \
    {SAYS_QUESTION, TALK, "+<pl>の長さは何<u>なの{だ}か"}, \
    {SAYS_QUESTION, NOTES, "+<pl>の長さは何<u>"}

static const struct phrasing ends[] = {
    COUNTED,
    SPACED,
    BOTH_ENDS,
    WHAT_LENGTH,
    {SAYS(COUNT) | SAYS(ENDS), 0, "<pl>のはしからはしまで、<t>が<N><c>ならんで{いる}"},
    {SAYS(COUNT) | SAYS(ENDS), 0, "<pl>に、両はしもふくめて<N><c>の<t>を{<d>}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), 0, "<pl>のはしからはしまで、<s><u>おきに<N><c>の<t>を{<d>}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), 0, "<pl>に<s><u>ごとに<t>を{<d>}。両はしもふくめて全部で<N><c>{だ}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), TALK, "<pl>の片側に、<t>が<s><u>おきに全部で<N><c>{ある}。スタートにもゴールにも<n>が{ある}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), TALK, "<A>が<t>を数える。<pl>の入口のが1<c>目で、出口のが<N><c>目{だ}。<n>はどれも<s><u>おき{だ}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), VOICED(VOICE_EXAM), "<pl>の起点から終点まで<s><u>間隔で<t>を<d>と、起点と終点の分もふくめて<N><c>に{なる/た}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, 0, "<s><u>おきにならんだ<N><c>の<t>の、はじめの<n>から最後の<n>までは何<u>{だ}か"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, 0, "<t>が<N><c>、一列に<s><u>ずつはなれてならんで{いる}。1<c>目から<N><c>目までのきょりは何<u>{だ}か"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, 0, "はしの<n>から反対側のはしの<n>まで何<u>{ある}か。<t>は<s><u>おきに<N><c>ならんで{いる}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, TALK, "<A>は<s><u>おきにある<t>を数えながら{歩く/た}。1<c>目から<N><c>目まで、何<u>{歩く/た}か"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<t>が<s><u>おきに一直線に<N><c>並んでいるときの、はしからはしまでの長さは何<u>"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_TERSE), "<t><N><c>、<s><u>おき、一直線。1<c>目と最後の<n>のきょりは何<u>"},
    {0, 0, NULL},
};

static const struct phrasing one_end[] = {
    COUNTED,
    SPACED,
    ONE_END,
    WHAT_LENGTH,
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), 0, "<pl>の片方のはしから<s><u>おきに<t>を<N><c>{<d>}。最後の<n>からもう一方のはしまでも<s><u>で、そのはしには{<x>}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), 0, "<pl>に<s><u>ごとに<t>を<d>と<N><c>に{なる/た}。一方のはしには<d>が、もう一方のはしには{<x>}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<pl>に<s><u>おきに<t>を<N><c><d>とき(一方のはしには<d>、もう一方のはしには<x>)の<pl>の長さは何<u>"},
    {0, 0, NULL},
};

static const struct phrasing no_end[] = {
    COUNTED,
    SPACED,
    NO_END,
    WHAT_LENGTH,
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), 0, "<pl>に<t>が<N><c>、一列に{ある}。<n>と<n>の間も、はしと<n>の間も、どこも<s><u>で、両はしには{<x>}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, 0, "2本の電柱の間に、<N><c>の<t>が一列に{ある}。<n>と<n>の間も、電柱と<n>の間も、どこも<s><u>{だ}。2本の電柱の間は何<u>{だ}か"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, 0, "ビルとビルの間に<t>を<N><c>{<d>}。ビルと<n>の間も、<n>と<n>の間も<s><u>ずつに{する}。ビルとビルの間は何<u>{だ}か"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, 0, "家と学校の間に、<s><u>おきに<N><c>の<t>を{<d>}。家と学校のところには<x>とき、家と学校は何<u>はなれて{いる}か"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<pl>に<s><u>おきに<t>を<N><c><d>とき(両はしには<x>)の<pl>の長さは何<u>"},
    {0, 0, NULL},
};

static const struct phrasing ring[] = {
    SPACED,
    {SAYS(COUNT), 0, "<pl>のまわりに、<t>を<N><c>{<d>}"},
    {SAYS(COUNT), 0, "<pl>のまわりにある<t>は、全部で<N><c>{だ}"},
    {SAYS(COUNT), 0, "<N><c>の<t>を、<pl>のまわりに{<d>}"},
    {SAYS(COUNT), 0, "<pl>をぐるりと囲んで、<t>が<N><c>{ある}"},
    {SAYS(COUNT), 0, "<pl>のまわりに<N><c>の<t>がならんで{いる}"},
    {SAYS(COUNT), 0, "<pl>のまわりの<t>を1周数えると、<N><c>{だ/た}"},
    {SAYS(COUNT), 0, "<pl>のまわりに<t>を<d>と、ちょうど<N><c>に{なる/た}"},
    {SAYS(COUNT), TALK, "<A>が<pl>を1周しながら<t>を数えると、<N><c>{ある/た}"},
    {SAYS(COUNT), TALK, "係の人が「<pl>のまわりの<t>は全部で<N><c>ですよ。」と{いう}"},
    {SAYS(COUNT), VOICED(VOICE_EXAM), "ある<pl>の周囲に、<N><c>の<t>が並んで{いる}"},
    {SAYS(COUNT), NOTES, "<pl>のまわりに<t><N><c>"},
    {SAYS(COUNT) | SAYS(SPACING), 0, "<pl>のまわりに、<s><u>おきに<N><c>の<t>がならんで{いる}"},
    {SAYS(COUNT) | SAYS(SPACING), 0, "<pl>のまわりに<t>が<N><c>あり、<n>と<n>の間はどこも<s><u>{だ}"},
    {SAYS(COUNT) | SAYS(SPACING), VOICED(VOICE_EXAM), "ある<pl>を1周する道に、<s><u>おきに全部で<N><c>の<t>が{ある}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS_QUESTION, 0, "<pl>のまわりの長さは何<u>{だ}か。<s><u>おきに<N><c>の<t>を<d>と、ちょうど1周{する}"},
    {SAYS(COUNT) | SAYS(SPACING) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<pl>の周りに<s><u>間かくで<N><c>の<t>があるときの、<pl>の周りの長さは何<u>"},
    {SAYS_QUESTION, 0, "?[この|]<pl>のまわりの長さ|<u>"},
    {SAYS_QUESTION, 0, "?<pl>の1周の長さ|<u>"},
    {SAYS_QUESTION, 0, "<pl>のまわりの長さは何<u>{だ}か"},
    {SAYS_QUESTION, 0, "<pl>のまわりは何<u>{ある}か"},
    {SAYS_QUESTION, 0, "+この<pl>は1周何<u>{だ}か"},
    {SAYS_QUESTION, 0, "+1周すると何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "<pl>の周囲の長さは何<u>に{なる}か"},
    {SAYS_QUESTION, 0, "+このとき、まわりの長さは何<u>{だ}か"},
    {SAYS_QUESTION, TALK, "+ぐるっと1周で何<u>{ある}か"},
    {SAYS_QUESTION, NOTES, "+まわりの長さは何<u>"},
    {0, 0, NULL},
};

/* ---- the spacing ---- */
#define COUNT_ON_IT \
    {SAYS(COUNT), 0, "+<t>を全部で<N><c>{<d>}"}, \
    {SAYS(COUNT), 0, "+<d><t>は<N><c>{だ}"}, \
    {SAYS(COUNT), 0, "+<N><c>の<t>を{使う}"}, \
    {SAYS(COUNT), 0, "+<t>を<N><c>用意{する/た}"}, \
    {SAYS(COUNT), 0, "+そこに<N><c>の<t>を{<d>}"}, \
    {SAYS(COUNT), 0, "+<t>の数は全部で<N><c>{だ}"}, \
    {SAYS(COUNT), TALK, "+<A>は<t>を<N><c>持って{いる}"}, \
    {SAYS(COUNT), NOTES, "+<t><N><c>"}, \
    {SAYS(COUNT) | SAYS(EQUAL), 0, "+そこに<N><c>の<t>を同じ間かくで{<d>}"}, \
    {SAYS(COUNT) | SAYS(EQUAL), 0, "+<t>を<N><c>、等しい間隔で{<d>}"}, \
    {SAYS(COUNT) | SAYS(EQUAL), 0, "+<N><c>の<t>を、どの間も等しくなるように{<d>}"}

static const struct phrasing spacing_no_end[] = {
    ROAD,
    ONE_SIDE,
    COUNT_ON_IT,
    EQUAL_GAPS,
    WHAT_SPACING,
    NO_END,
    {SAYS(EQUAL) | SAYS(ENDS), 0, "+両はしには{<x>}。はしと<n>の間も、<n>と<n>の間も、すべて同じに{する}"},
    {SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), 0, "+両はしをのぞいて、<t>を<N><c>、等しい間かくで{<d>}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), 0, "<L><u>はなれた2本の電柱の間に、<t>を<N><c>、等しい間かくで{<d>}。電柱のところには{<x>}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS), VOICED(VOICE_EXAM), "<L><u>はなれた2本の門柱の間に、等間隔に<t>を<d>ことに{なる/た}。門柱のほかに使う<t>は<N><c>{だ}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS(ENDS) | SAYS_QUESTION, VOICED(VOICE_DRILL), "<L><u>の<pl>に<N><c>の<t>を等しい間かくで<d>とき(両はしには<x>)の、<n>と<n>の間かくは何<u>"},
    {0, 0, NULL},
};

static const struct phrasing spacing_ring[] = {
    COUNT_ON_IT,
    EQUAL_GAPS,
    WHAT_SPACING,
    {SAYS(PLACE), 0, "まわりの長さが<L><u>の<pl>が{ある}"},
    {SAYS(PLACE), 0, "1周<L><u>の<pl>が{ある}"},
    {SAYS(PLACE), 0, "<pl>のまわりの長さは<L><u>{だ}"},
    {SAYS(PLACE), 0, "<pl>の周囲は<L><u>{だ}"},
    {SAYS(PLACE), 0, "まわりが<L><u>の<pl>のまわりに、<t>を{<d>}"},
    {SAYS(PLACE), 0, "<pl>を1周すると<L><u>{ある}。そのまわりに<t>を<d>ことに{する}"},
    {SAYS(PLACE), TALK, "<A>が<pl>のまわりをはかると<L><u>{だ/た}。ここに<t>を<d>ことに{する}"},
    {SAYS(PLACE), VOICED(VOICE_EXAM), "周の長さが<L><u>である<pl>の周囲に<t>を{<d>}"},
    {SAYS(PLACE), NOTES, "<pl>のまわり<L><u>"},
    {SAYS(PLACE) | SAYS(COUNT), 0, "1周<L><u>の<pl>のまわりに、<N><c>の<t>を{<d>}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL), 0, "まわりの長さが<L><u>の<pl>のまわりに、<N><c>の<t>を等しい間かくで{<d>}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL), 0, "1周<L><u>の<pl>をぐるりと囲むように、<t>を<N><c>、どの間も等しく{<d>}"},
    {SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) | SAYS_QUESTION, VOICED(VOICE_DRILL), "周囲<L><u>の<pl>のまわりに<N><c>の<t>を等間隔に<d>ときの、<n>と<n>の間隔は何<u>"},
    {0, 0, NULL},
};

enum { SPACING_FACTS = SAYS(PLACE) | SAYS(COUNT) | SAYS(EQUAL) };

const struct wording wording_ueki_gyaku[] = {
    {"ends", SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), ends},
    {"one_end", SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), one_end},
    {"no_end", SAYS(COUNT) | SAYS(SPACING) | SAYS(ENDS), no_end},
    {"ring", SAYS(COUNT) | SAYS(SPACING), ring},
    {"spacing_no_end", SPACING_FACTS | SAYS(ENDS), spacing_no_end},
    {"spacing_ring", SPACING_FACTS, spacing_ring},
    {NULL, 0, NULL},
};
